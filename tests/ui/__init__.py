"""Tests of what all windows draw with."""
