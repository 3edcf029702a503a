"""Tests of the class with real phones."""
