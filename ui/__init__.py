"""What both windows draw with: theme, widgets, background work, announcements."""
