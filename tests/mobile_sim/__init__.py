"""Tests of the phone's window."""
