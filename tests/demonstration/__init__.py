"""Tests of scenarios and of the trainer's window."""
