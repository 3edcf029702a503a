"""What both windows draw with: theme, marks, words, and work off the GUI thread."""
