"""Does a test notice when the program is changed? ``make mutation``; see docs/testing.md."""
