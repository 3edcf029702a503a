"""Refuses ``kiosk --class-address`` on a database that is not for training."""

from __future__ import annotations

import argparse
import contextlib
from gettext import pgettext as translate

from jdcloud_kiosk.places import open_key_ring
from verification.domain.source_document import QT_TRANSLATE_NOOP
from verification.store.database import Database
from verification.store.faults import BadDatabaseUrl, DatabaseUnavailable
from verification.store.schema import open_existing

#: Context "Commands".
NOT_MARKED = QT_TRANSLATE_NOOP(
    "Commands",
    "This database is not marked as one for training, so no class may be held on it: everyone in "
    "the room could play every person in it. If it is for training: jdcloud-kiosk accounts "
    "mark-training",
)


def class_refusal(options: argparse.Namespace) -> str:
    """Return why no kiosk may show the codes of a class, or nothing.

    Where the database cannot be asked now, the window says so; and it gives no code of a class
    without the mark.
    """
    try:
        database = Database(options.database, open_key_ring(options.key_file))
    except BadDatabaseUrl:
        return ""
    with contextlib.closing(database), contextlib.suppress(DatabaseUnavailable):
        open_existing(database)
        with database.reading() as transaction:
            if not transaction.staff.is_for_training():
                return translate("Commands", NOT_MARKED)
    return ""
