"""The command line: what can be asked for, and which settings were given."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from gettext import pgettext as translate
from pathlib import Path

from jdcloud_kiosk.cli.argument_parser import ArgumentParser
from jdcloud_kiosk.cli.commands import add_commands, days, whole_number
from jdcloud_kiosk.cli.words import plain_text, station_name, whole_path
from verification import VERSION
from verification.domain.placeholders import fill
from verification.domain.qr_payload import is_origin
from verification.domain.settings import Settings
from verification.domain.source_document import QT_TRANSLATE_NOOP


class _Given(argparse.Action):
    """Stores a value, and that the option was typed: not every command can use it."""

    def __call__(
        self,
        _parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        """Note the option."""
        setattr(namespace, self.dest, values)
        namespace.given = (*getattr(namespace, "given", ()), option_string)


def _options(
    languages: Sequence[str], key_file: Path, *, keep_earlier: bool, of_played: bool = False
) -> ArgumentParser:
    """Return the options that every command takes.

    *keep_earlier* leaves out the defaults, so that a command does not undo an option given
    before it. A command whose windows play on a database of their own takes those *of_played*.
    """

    def default(value: object) -> object:
        return argparse.SUPPRESS if keep_earlier else value

    options = ArgumentParser(add_help=False)
    options.add_argument(
        "--verbose",
        action="store_true",
        default=default(value=False),
        help=translate("Usage", "log everything, and show it on the terminal"),
    )
    options.add_argument(
        "--log-file",
        type=whole_path,
        metavar="FILE",
        default=default(None),
        help=translate("Usage", "log there (default: a file in your state folder)"),
    )
    options.add_argument(
        "--version",
        action="version",
        version=VERSION,
        help=translate("Usage", "show the version and exit"),
    )
    options.add_argument(
        "--lang",
        choices=list(languages),
        default=default(None),
        help=translate("Usage", "language (default: the system's)"),
    )
    if not of_played:
        _add_desk_options(options, key_file, default)
    return options


def _add_desk_options(
    options: ArgumentParser, key_file: Path, default: Callable[[object], object]
) -> None:
    """Add the options of what works on the desk's own database."""
    add = partial(options.add_argument, action=_Given)
    add(
        "--database",
        metavar="URL",
        default=default(os.environ.get("KIOSK_DATABASE_URL") or None),
        help=translate(
            "Usage",
            "the shared database: a file's path (a single word that does not end in "
            ".db only where that file is there), sqlite:///path/to/file.db, or "
            "postgresql://user@server/database (default: "
            "$KIOSK_DATABASE_URL, else as staff has set it, else a file in your data folder)",
        ),
    )
    add(
        "--station",
        type=station_name,
        metavar="NAME",
        default=default(""),
        help=translate(
            "Usage",
            "the kiosk's name, another for each kiosk (default: as staff has set it, else the "
            "first start asks)",
        ),
    )
    add(
        "--key-file",
        type=whole_path,
        metavar="FILE",
        default=default(key_file),
        help=translate(
            "Usage",
            "the key to the personal data, where the computer has no keyring "
            "(default: $KIOSK_KEY_FILE, else a file in your configuration folder)",
        ),
    )
    add(
        "--retention-days",
        type=days,
        metavar="N",
        default=default(None),
        help=fill(
            translate(
                "Usage",
                "how long sessions without a binding keep their details (default: as staff has "
                "set it, else %1)",
            ),
            Settings().retention.days,
        ),
    )
    for name, (field, words) in _DURATIONS.items():
        seconds = int(getattr(Settings(), field).total_seconds())
        add(
            f"--{name}-seconds",
            type=_seconds,
            metavar="N",
            default=default(None),
            help=fill(
                translate("Usage", "%1 (default: as staff has set it, else %2)"),
                translate("Usage", words),
                seconds,
            ),
        )


#: Option -> the field of :class:`Settings`, and its help.
_DURATIONS = {
    "scan": (
        "scan_lifetime",
        QT_TRANSLATE_NOOP("Usage", "how long a session waits for the scan"),
    ),
    "authorization": (
        "authorization_lifetime",
        QT_TRANSLATE_NOOP("Usage", "how long a session waits for OK after the scan"),
    ),
    "idle": (
        "idle_limit",
        QT_TRANSLATE_NOOP(
            "Usage", "how long a kiosk is idle before it asks whether someone is there"
        ),
    ),
    "frame": ("frame_step", QT_TRANSLATE_NOOP("Usage", "how often the QR code changes")),
}


def settings_of(options: argparse.Namespace) -> Settings:
    """Return the settings; what was given on the command line is marked as such."""
    given = {
        field: timedelta(seconds=seconds)
        for name, (field, _) in _DURATIONS.items()
        if (seconds := getattr(options, f"{name}_seconds")) is not None
    }
    if options.retention_days is not None:
        given["retention"] = timedelta(days=options.retention_days)
    return replace(Settings(), given=frozenset(given), **given)  # type: ignore[arg-type]


_seconds = whole_number(range(1, 86_401))
_count = whole_number(range(1, 100_001))


def _origin(text: str) -> str:
    if not is_origin(text):
        raise argparse.ArgumentTypeError(
            translate("Usage", "give the class's address, without a path")
        )
    return text


#: A clock can show these, and whatever is added to it or taken off.
_YEARS = range(1971, 9000)


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        moment = None
    if moment is None or moment.year not in _YEARS:
        raise argparse.ArgumentTypeError(
            translate("Usage", "give a time, such as 2026-05-04T09:00")
        )
    return moment


def _clock(text: str) -> timedelta:
    """Return how far a clock is ahead: as seconds with a sign, or by the time that it is now."""
    if re.fullmatch(r"[+-][0-9]{1,9}", text):
        return timedelta(seconds=int(text))
    return _moment(text) - datetime.now(UTC)


def _add_trial(parser: ArgumentParser) -> None:
    """Add what a tester needs of a window that runs by itself."""
    parser.add_argument(
        "--seed",
        type=_count,
        metavar="N",
        default=argparse.SUPPRESS,
        help=translate(
            "Usage", "for tests, on a training database: make the same ids and codes each time"
        ),
    )
    parser.add_argument(
        "--clock",
        type=_clock,
        metavar="TIME|+N|-N",
        default=argparse.SUPPRESS,
        help=translate(
            "Usage",
            "for tests, on a training database: let the clock run from this time, or seconds "
            "ahead or behind",
        ),
    )


def _recording(text: str) -> Path:
    path = Path(text)
    if path.suffix not in ("", ".gif", ".webp", ".html", ".pdf", ".mp4", ".webm"):
        raise argparse.ArgumentTypeError(
            translate(
                "Usage",
                "a recording ends in .gif, .webp, .html, .pdf, .mp4 or .webm, or is a folder",
            )
        )
    return path


def _sheet(text: str) -> Path:
    path = Path(text)
    if path.suffix not in (".html", ".pdf"):
        raise argparse.ArgumentTypeError(translate("Usage", "a sheet ends in .html or .pdf"))
    return path


def _add_classroom(
    commands: argparse._SubParsersAction[ArgumentParser], shared: list[ArgumentParser]
) -> None:
    words = translate(
        "Usage", "hold a class: trainees' own phones are the JD app, as a page on the local network"
    )
    room = commands.add_parser("classroom", parents=shared, help=words, description=words)
    room.add_argument(
        "--address",
        type=plain_text,
        default="",
        help=translate("Usage", "the one address of this computer to serve"),
    )
    port = whole_number(range(1, 65_536))
    room.add_argument("--port", type=port, default=8080, help=translate("Usage", "default: 8080"))
    room.add_argument(
        "--panel-port",
        type=port,
        default=0,
        metavar="PORT",
        help=translate(
            "Usage", "of the trainer's panel, on this computer only (default: any that is free)"
        ),
    )
    room.add_argument(
        "--roster",
        type=Path,
        metavar="FILE.csv",
        help=translate(
            "Usage",
            "which trainee plays whom: a name and a JD account's login on each line (or type it in "
            "the panel)",
        ),
    )
    room.add_argument(
        "--certificate",
        type=Path,
        metavar="FILE",
        help=translate("Usage", "for TLS: its chain, PEM"),
    )
    room.add_argument(
        "--certificate-key", type=Path, metavar="FILE", help=translate("Usage", "its key, PEM")
    )
    room.add_argument(
        "--name",
        type=plain_text,
        default="",
        help=translate("Usage", "the host name that the certificate is for"),
    )


def _add_demo(
    commands: argparse._SubParsersAction[ArgumentParser], played: list[ArgumentParser]
) -> None:
    demo = commands.add_parser(
        "demo",
        parents=played,
        help=translate(
            "Usage", "the trainer's stage; with --out or --record, or without a display: pictures"
        ),
    )
    demo.add_argument(
        "files",
        type=Path,
        nargs="*",
        metavar="FILE",
        help=translate(
            "Usage", "scenarios of your own, files or folders of them; the first one is played"
        ),
    )
    demo.add_argument(
        "--scenario",
        metavar="NAME",
        default=argparse.SUPPRESS,
        help=translate("Usage", "begin with this one; of pictures, only this one (default: all)"),
    )
    demo.add_argument(
        "--out",
        type=Path,
        default=argparse.SUPPRESS,
        metavar="DIR",
        help=translate("Usage", "a picture of each step goes there"),
    )
    demo.add_argument(
        "--record",
        type=_recording,
        default=argparse.SUPPRESS,
        metavar="FILE",
        help=translate(
            "Usage",
            "all steps in one file: .gif, .webp, .mp4 or .webm (moving), .html or .pdf "
            "(a handout); or in a folder",
        ),
    )
    demo.add_argument(
        "--questions",
        type=_sheet,
        metavar="FILE",
        help=translate(
            "Usage",
            "the drills' questions on a sheet, .html or .pdf, and their answers in a second file",
        ),
    )
    demo.add_argument(
        "--seed",
        type=_count,
        metavar="N",
        help=translate("Usage", "of --questions: another seed, another order of the answers"),
    )
    demo.add_argument(
        "--stage",
        action="store_true",
        help=translate("Usage", "picture the trainer's whole stage, not the two windows alone"),
    )


def _add_scenario(
    commands: argparse._SubParsersAction[ArgumentParser], played: list[ArgumentParser]
) -> None:
    words = translate(
        "Usage",
        "scenario files: run as tests on the real widgets, check, list; what may be in them",
    )
    scenario = commands.add_parser("scenario", parents=played, help=words, description=words)
    scenario.add_argument(
        "action",
        choices=["run", "check", "list", "names", "schema", "pytest"],
        help=translate(
            "Usage",
            "run: as tests; check: say what is wrong, and run nothing; list: name and title of "
            "FILEs, or of the program's own; names: every objectName; schema: JSON Schema for an "
            "editor; pytest: print FILEs as tests for pytest",
        ),
    )
    scenario.add_argument(
        "files",
        type=Path,
        nargs="*",
        metavar="FILE",
        help=translate("Usage", "a file, or a folder of such files"),
    )
    scenario.add_argument(
        "--json",
        action="store_true",
        help=translate("Usage", "list and names as JSON, for another program"),
    )
    scenario.add_argument(
        "--two-process",
        action="store_true",
        help=translate("Usage", "the kiosks in a process of their own"),
    )
    scenario.add_argument(
        "--seed",
        type=_count,
        metavar="N",
        help=translate(
            "Usage", "make the same ids and codes as the run that printed it (default: a new one)"
        ),
    )
    scenario.add_argument(
        "--timeout",
        type=_seconds,
        metavar="N",
        help=translate(
            "Usage",
            "seconds until what a step waits for counts as not happening (default: 40)",
        ),
    )
    scenario.add_argument(
        "--fail-fast",
        action="store_true",
        help=translate("Usage", "run nothing more after the first failure"),
    )
    scenario.add_argument(
        "--junit", type=Path, metavar="FILE", help=translate("Usage", "write JUnit's XML")
    )
    scenario.add_argument(
        "--repeat", type=_count, metavar="N", help=translate("Usage", "default: 1")
    )
    scenario.add_argument(
        "--trace",
        action="store_true",
        help=translate(
            "Usage",
            "leave a page of each run: both windows step by step, events, rows and rules",
        ),
    )
    scenario.add_argument(
        "--coverage",
        action="store_true",
        help=translate(
            "Usage",
            "say which states, transitions, refusals, rules and screens the files exercise; "
            "coverage.json and a diagram, coverage.svg, go to --out",
        ),
    )
    scenario.add_argument(
        "--out",
        type=Path,
        default=argparse.SUPPRESS,
        metavar="DIR",
        help=translate(
            "Usage", "where pictures of failures, traces and coverage go (default: demo)"
        ),
    )


def _add_drive(
    commands: argparse._SubParsersAction[ArgumentParser], played: list[ArgumentParser]
) -> None:
    words = translate(
        "Usage",
        "both windows for another program, on a database of their own: JSON-RPC on the standard "
        "input and output (docs/driving.md)",
    )
    drive = commands.add_parser("drive", parents=played, help=words, description=words)
    drive.add_argument(
        "--seed",
        type=_count,
        metavar="N",
        default=1,
        help=translate("Usage", "for other ids and codes, the same each time (default: 1)"),
    )
    drive.add_argument(
        "--clock",
        type=_moment,
        metavar="TIME",
        default=argparse.SUPPRESS,
        help=translate("Usage", "the time to begin with (default: 2026-01-05T09:30Z)"),
    )
    drive.add_argument(
        "--trace",
        type=whole_path,
        nargs="?",
        const=Path(),
        metavar="FILE.html",
        help=translate(
            "Usage", "leave a page of all that was done; without FILE, when “trace” is called"
        ),
    )


def make_parser(languages: Sequence[str], key_file: Path) -> ArgumentParser:
    """Return the parser; *key_file* is where the key is kept unless an option says otherwise."""
    parser = ArgumentParser(
        prog="jdcloud-kiosk",
        description=translate(
            "Usage", "JD Cloud real-name verification kiosk. Without a command: both windows."
        ),
        parents=[_options(languages, key_file, keep_earlier=False)],
    )
    # Without a display, the demonstration is played without having been asked for.
    parser.set_defaults(scenario=None, record=None, out=None, stage=False, full_screen=False)
    parser.set_defaults(questions=None)
    parser.set_defaults(files=())
    parser.set_defaults(class_address="", given=(), seed=None, clock=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    shared = [_options(languages, key_file, keep_earlier=True)]
    kiosk = commands.add_parser(
        "kiosk", parents=shared, help=translate("Usage", "the kiosk window alone")
    )
    kiosk.add_argument(
        "--full-screen",
        action="store_true",
        help=translate("Usage", "over the whole screen; it can be left on the staff's page only"),
    )
    kiosk.add_argument(
        "--class-address",
        type=_origin,
        metavar="URL",
        help=translate(
            "Usage",
            "show codes for the class at this address, http://192.168.1.5:8080 "
            "(default: of a class that is held on this computer)",
        ),
    )
    _add_trial(kiosk)
    phone = commands.add_parser(
        "phone", parents=shared, help=translate("Usage", "the simulated phone alone")
    )
    _add_trial(phone)
    _add_classroom(commands, shared)
    played = [_options(languages, key_file, keep_earlier=True, of_played=True)]
    _add_demo(commands, played)
    _add_scenario(commands, played)
    _add_drive(commands, played)
    # Without help, so not listed: plays the kiosks for another process's --two-process.
    commands.add_parser("scenario-kiosks", parents=shared)
    add_commands(commands, shared)
    return parser
