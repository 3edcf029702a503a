"""Disks of a test's own, which can really be full or read-only."""

from __future__ import annotations

import shutil
import subprocess
from contextlib import contextmanager

import pytest

#: The user who runs the tests; injected faults stand for it.
mounts = pytest.mark.meant_for("root", reason="only root can mount a disk")


@contextmanager
def mounted_disk(place, size):
    """A disk of *size*, as mount(8) takes it, in the new folder *place*."""
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("this computer lets nobody mount a disk")
    yield place
    subprocess.run(["umount", str(place)], check=True)
