"""The program's windows, for a player of scenarios: each on a copied database."""

from __future__ import annotations

from pathlib import Path

from jdcloud_kiosk import app
from tests.support.new_database import put_new_database


def build_app(database_url, *, key_ring, **options):
    """Return the program as its own ``build_app`` does."""
    put_new_database(Path(database_url), Path(key_ring.place))
    return app.build_app(database_url, key_ring=key_ring, **options)
