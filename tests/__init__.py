"""Tests: one folder for each package, and one for the whole program."""

from pathlib import Path

#: The checkout.
ROOT = Path(__file__).parents[1]
