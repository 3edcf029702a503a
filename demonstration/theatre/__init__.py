"""The trainer's stage: both windows, a strip that explains, and the bar that plays."""
