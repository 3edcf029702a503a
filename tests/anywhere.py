"""Runs the tests as other computers would: time zones, locales, users, orders, a busy machine.

``python -m tests.anywhere`` takes a night: every variation over the whole suite. ``--quick`` takes
minutes: of each variation a sample of the tests that it can matter to. What each printed is in
``build/anywhere``. ``--list`` names the variations, ``--only NAME`` runs one, and
``--only NAME,NAME`` a computer that is different in several ways at once.
"""

from __future__ import annotations

import argparse
import calendar
import contextlib
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests import ROOT

LOGS = ROOT / "build" / "anywhere"
#: Seconds for one run of the whole suite, and of a sample.
_NIGHT, _QUICK = 7200, 240
#: Until the clocks are changed: the tests have begun by then.
_SOON = timedelta(seconds=30)
#: What shows a date or asks for the time of day.
DATES = (
    "tests/verification/test_local_time.py",
    "tests/verification/test_history.py",
    "tests/verification/test_erasure.py",
    "tests/verification/test_subject.py",
    "tests/verification/test_staff.py",
    "tests/verification/test_training_accounts.py",
    "tests/verification/test_diagnostics.py",
    "tests/kiosk/test_staff_area.py",
    "tests/kiosk/test_account_entry.py",
    "tests/jdcloud_kiosk/test_command_line.py",
    "tests/system/test_processes.py",
    "tests/system/test_faults.py",
)
#: What names files, and prints or reads text.
TEXTS = (
    "tests/jdcloud_kiosk/test_readers.py",
    "tests/jdcloud_kiosk/test_paths.py",
    "tests/jdcloud_kiosk/test_command_line.py",
    "tests/verification/test_names.py",
    "tests/verification/test_training_accounts.py",
    "tests/verification/test_history.py",
    "tests/verification/test_restore.py",
    "tests/system/test_backup_recipes.py",
    "tests/kiosk/test_files_saved.py",
)
#: What a right to a file decides.
RIGHTS = (
    "tests/verification/test_keys.py",
    "tests/verification/test_ownership.py",
    "tests/verification/test_copies_under_faults.py",
    "tests/verification/test_restore.py",
    "tests/verification/test_sqlite_file.py",
    "tests/jdcloud_kiosk",
    "tests/kiosk/test_files_saved.py",
    "tests/kiosk/test_stations.py",
    "tests/system/test_faults.py",
    "tests/system/test_package.py",
)
ALL = ("tests",)


@dataclass(frozen=True)
class Variation:
    """Another computer. *matters_to* are the tests that a quick run draws from.

    *change* is by how much its clocks are changed soon after the start, *user* whose rights it has,
    *loops* how many other programs take all the time they get, *times* how often a night runs it.
    """

    name: str
    matters_to: tuple[str, ...]
    environment: dict[str, str] = field(default_factory=dict)
    change: timedelta = timedelta()
    user: str = ""
    loops: int = 0
    times: int = 1


LOCALES = {"LOCPATH": str(ROOT / "build" / "locales")}
VARIATIONS = (
    Variation("11-hours-behind", DATES, {"TZ": "Pacific/Pago_Pago"}),
    Variation("14-hours-ahead", DATES, {"TZ": "Pacific/Kiritimati"}),
    Variation("clocks-go-back", DATES, change=timedelta(hours=-1)),
    Variation("clocks-go-forward", DATES, change=timedelta(hours=1)),
    Variation("locale-c", TEXTS, {"LC_ALL": "C"}),
    Variation("locale-gb18030", TEXTS, {"LC_ALL": "zh_CN.GB18030", **LOCALES}),
    Variation("locale-that-is-missing", TEXTS, {"LC_ALL": "xx_YY.UTF-8"}),
    Variation("as-other-user", RIGHTS, user="nobody"),
    Variation("in-any-order", ALL, times=3),
    Variation("busy", ALL, loops=2, times=5),
)


def combined(names: str) -> Variation:
    """Return the variation that is all of *names* (with commas between them) at once."""
    known = {one.name: one for one in VARIATIONS}
    if unknown := set(names.split(",")) - set(known):
        raise argparse.ArgumentTypeError(f"no variation is named {', '.join(sorted(unknown))}")
    result = Variation("", ())
    for one in (known[name] for name in names.split(",")):
        result = Variation(
            f"{result.name}+{one.name}".lstrip("+"),
            tuple(dict.fromkeys((*result.matters_to, *one.matters_to))),
            result.environment | one.environment,
            change=result.change or one.change,
            user=result.user or one.user,
            loops=max(result.loops, one.loops),
            times=max(result.times, one.times),
        )
    return result


def run(variation: Variation, *, quick: bool, sample: int, seed: int) -> bool:
    """Run the tests so once, and return whether all passed; say the outcome."""
    if variation.user and not _can_run_as(variation.user):
        print(f"{variation.name:24} left out: {variation.user} cannot read {ROOT} or its Python")
        # As where Python is in root's own folder: nothing here can change that.
        return True
    tests = variation.matters_to if quick else ALL
    LOGS.mkdir(parents=True, exist_ok=True)
    log = LOGS / f"{variation.name}-{seed}.txt"
    begun = time.monotonic()
    with _place(variation) as (prefix, environment), _busy(variation.loops):
        command = [
            *prefix, sys.executable, "-m", "pytest", "-v", "-n", "auto", "--dist", "worksteal",
            "-p", "no:cacheprovider", f"--basetemp={environment['TMPDIR']}/tests",
            f"--randomly-seed={seed}", f"--timeout={900 if variation.loops else 300}",
            *([f"--sample={sample}"] if quick else []), *tests,
        ]  # fmt: skip
        with log.open("wb") as output:
            try:
                status = subprocess.run(
                    command,
                    cwd=ROOT,
                    env=environment,
                    stdout=output,
                    stderr=subprocess.STDOUT,
                    timeout=_QUICK if quick else _NIGHT,
                    check=False,
                ).returncode
            except subprocess.TimeoutExpired:
                status = -1
    last = log.read_text("utf-8", "replace").strip().rpartition("\n")[2]
    verdict = "passed" if status == 0 else f"FAILED ({log.relative_to(ROOT)})"
    took = time.monotonic() - begun
    print(f"{variation.name:24} seed {seed:<10} {took:6.0f} s  {verdict}: {last}", flush=True)
    return status == 0


def _can_run_as(user: str) -> bool:
    if os.geteuid() != 0:
        return True  # it runs as an ordinary user already
    asked = ["runuser", "-u", user, "--", sys.executable, "-c", "import tests.conftest"]
    return subprocess.run(asked, cwd=ROOT, capture_output=True, check=False).returncode == 0


@contextlib.contextmanager
def _place(variation: Variation) -> Iterator[tuple[list[str], dict[str, str]]]:
    """Give what to write before the command, and its environment."""
    place = Path(tempfile.mkdtemp(prefix="anywhere-"))
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("LC_")},
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "1",
        "TMPDIR": str(place),
        "HYPOTHESIS_STORAGE_DIRECTORY": str(place / "hypothesis"),
        **variation.environment,
    }
    zone = variation.environment.get("TZ")
    if zone and not Path("/usr/share/zoneinfo", zone).exists():
        raise SystemExit(f"the time zone {zone} is not installed: sh resources/system-packages.sh")
    prefix: list[str] = []
    if variation.user and os.geteuid() == 0:
        # What is written there must belong to the user that the tests run as.
        shutil.chown(place, variation.user)
        prefix = ["runuser", "-u", variation.user, "--", "env", f"HOME={place}"]
    if variation.change:
        environment["TZ"] = zone_that_changes(datetime.now(UTC) + _SOON, variation.change)
    try:
        yield prefix, environment
    finally:
        shutil.rmtree(place, ignore_errors=True)


def zone_that_changes(at: datetime, change: timedelta) -> str:
    """Return a time zone, one or two hours ahead of UTC, whose clocks are changed at a moment."""
    forward = change > timedelta()
    here = at + timedelta(hours=1 if forward else 2)
    # POSIX counts days from 1 to 365 and leaves the 29th of February out.
    leap = calendar.isleap(here.year) and here.month > 2
    day = here.timetuple().tm_yday - leap
    other = (day + 182) % 365 + 1
    begins, ends = (f"J{day}/{here:%H:%M:%S}", f"J{other}")[:: 1 if forward else -1]
    return f"CET-1CEST-2,{begins},{ends}"


@contextlib.contextmanager
def _busy(loops: int) -> Iterator[None]:
    """Let others take all the time they get."""
    others = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(loops)]
    try:
        yield
    finally:
        for one in others:
            one.kill()
            one.wait()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--quick", action="store_true", help="a sample of each: minutes")
    parser.add_argument("--sample", type=int, default=10, help="tests of each in a quick run")
    parser.add_argument("--only", type=combined, metavar="NAME[,NAME…]", help="see --list")
    parser.add_argument("--seed", type=int, help="the order, and the sample; drawn unless given")
    parser.add_argument("--list", action="store_true", help="name the variations")
    arguments = parser.parse_args()
    if arguments.list:
        print(*(one.name for one in VARIATIONS), sep="\n")
        return 0
    passed = []
    for variation in VARIATIONS if arguments.only is None else (arguments.only,):
        for _ in range(1 if arguments.quick or arguments.seed is not None else variation.times):
            seed = arguments.seed if arguments.seed is not None else random.getrandbits(32)
            passed.append(run(variation, quick=arguments.quick, sample=arguments.sample, seed=seed))
    return 0 if all(passed) else 1


if __name__ == "__main__":
    sys.exit(main())
