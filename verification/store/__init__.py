"""The shared database: rows stay in here, frozen domain snapshots come out."""
