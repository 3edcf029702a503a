"""What all windows draw with: theme, widgets, background work, announcements."""
