"""What every command works on."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field

from jdcloud_kiosk.cli.interruption import Interruption
from verification.domain.clock import Clock, SystemClock
from verification.services.maintenance import Maintenance
from verification.store.batches import Batches
from verification.store.database import Database


@dataclass(frozen=True)
class Job:
    """A database, what the command line says, and how it is interrupted."""

    database: Database
    options: argparse.Namespace
    interruption: Interruption
    clock: Clock = field(default_factory=SystemClock)

    @property
    def batches(self) -> Batches:
        """How much is done at a time, and who is told."""
        return Batches(progress=self.interruption)

    @property
    def maintenance(self) -> Maintenance:
        """The services that look after a database."""
        return Maintenance(self.database, self.clock)
