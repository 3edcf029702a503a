"""The staff's area behind the PIN: today, history, reports, settings, health."""
