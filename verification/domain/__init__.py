"""The rules of a verification in plain Python: no database, no window."""
