"""Checks the audit trail in a process of its own: the windows answer, however long the trail is."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from verification.store.faults import DatabaseUnavailable, Fault


def check_trail_beside(command: Sequence[str], database: str, key_file: Path) -> tuple[str, ...]:
    """Return what this program's own command finds wrong with the trail, nothing if it is whole.

    *command* starts this program. Raises :class:`DatabaseUnavailable`.
    """
    done = subprocess.run(  # noqa: S603 - this program's own command
        [*command, "audit", "verify", "--json", "--key-file", str(key_file)],
        check=False,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        # An address may have a password in it, which other users would see in a command line.
        env={**os.environ, "KIOSK_DATABASE_URL": database},
        # On Windows, no console comes up for it.
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    try:
        found = json.loads(done.stdout)
    except ValueError:
        said = done.stderr.strip() or f"it ended with {done.returncode}"
        raise DatabaseUnavailable(f"the audit trail was not checked: {said}") from None
    if "fault" in found:
        raise DatabaseUnavailable(found["why"], Fault(found["fault"]), key_id=found["key"])
    return (*found["problems"], *found["missing"])
