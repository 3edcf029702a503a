"""Refuses ``--seed`` and ``--clock`` for a desk that serves visitors: both are for tests.

With a known seed, codes could be foretold; with another time, deadlines and the trail are untrue.
"""

from __future__ import annotations

import argparse
import contextlib
from gettext import pgettext as translate

from verification.domain.clock import Clock, SkewedClock, SystemClock
from verification.domain.placeholders import said

#: Sessions that are counted for a seed.
_MOST = 1_000_000


def is_trial(options: argparse.Namespace) -> bool:
    """Whether the windows have a seed or a clock of their own."""
    return options.seed is not None or options.clock is not None


def trial_refusal(options: argparse.Namespace) -> str:
    """Return why the windows may have neither seed nor clock of their own; nothing if they may.

    A database that is not there yet is made, and marked as one for training. Where there have been
    sessions, the seed counts them in: what it makes must not come twice in one database. That no
    other database is put in its place later, ``only_for_training`` sees to.
    """
    if not is_trial(options):
        return ""
    # Only here: the first page of an ordinary start waits for none of these.
    from jdcloud_kiosk.cli.failures import unavailable_words
    from jdcloud_kiosk.places import open_key_ring
    from verification.domain.history import RecordFilter
    from verification.services.training_accounts import TrainingAccounts
    from verification.store.database import Database
    from verification.store.faults import BadDatabaseUrl, DatabaseUnavailable
    from verification.store.schema import open_existing, prepare

    try:
        database = Database(options.database, open_key_ring(options.key_file))
    except BadDatabaseUrl as error:
        # Not even where Settings can put the address right: the address is not known yet.
        return said(error, translate)
    with contextlib.closing(database):
        try:
            if database.is_first_here:
                prepare(database)
                TrainingAccounts(database, SystemClock()).mark()
            else:
                open_existing(database)
            with database.reading() as transaction:
                if not transaction.staff.is_for_training():
                    return translate(
                        "Commands",
                        "--seed and --clock are for tests, and this database is not marked as one "
                        "for training. If it is: jdcloud-kiosk accounts mark-training",
                    )
                sessions = transaction.history.count(RecordFilter(), _MOST)
        except DatabaseUnavailable as error:
            return unavailable_words(error, options, database)
    if options.seed is not None:
        # Two processes draw by themselves.
        options.seed += sessions * _MOST + (options.command == "phone")
    return ""


def clock_of(options: argparse.Namespace) -> Clock:
    """Return the clock of the windows."""
    usual = SystemClock()
    return usual if options.clock is None else SkewedClock(usual, options.clock)
