"""Scenario files: what reads and plays them, and drives the windows."""
