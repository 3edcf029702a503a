"""Tests of the command line and of how the program starts."""
