"""The slip that a visitor may take home: printed, or saved for the staff."""
