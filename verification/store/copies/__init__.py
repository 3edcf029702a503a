"""Backups of a database, restoring one, and removing again what was removed since."""
