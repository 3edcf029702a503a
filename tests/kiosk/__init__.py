"""Tests of the kiosk's window."""
