"""Which stations' names are taken, and which of them are this machine's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from verification.services.guards import kiosk_proves_itself
from verification.store.database import Database


@dataclass(frozen=True)
class KnownStations:
    """The registered stations, by name: this machine's *own*, and *others*' of other machines."""

    own: tuple[str, ...]
    others: tuple[str, ...]


def known_stations(database: Database, credential_of: Callable[[str], bytes]) -> KnownStations:
    """Return the stations that are registered and not revoked.

    *credential_of* returns what this machine proves itself with at a station of that name. Raises
    :class:`verification.store.database.DatabaseUnavailable`.
    """
    with database.reading() as transaction:
        kiosks = [kiosk for kiosk in transaction.staff.kiosks() if not kiosk.revoked]
        # Within: a key ring that lacks this machine's secret is a fault of the database's, too.
        own = {
            kiosk.station
            for kiosk in kiosks
            if kiosk_proves_itself(kiosk, credential_of(kiosk.station))
        }
    names = [kiosk.station for kiosk in kiosks]
    return KnownStations(
        tuple(name for name in names if name in own),
        tuple(name for name in names if name not in own),
    )
