"""Tests of what both windows draw with."""
