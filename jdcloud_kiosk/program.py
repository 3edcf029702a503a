"""Runs the command line: opens windows, plays scenarios, or does an operator's work.

What only one of these needs is loaded by that alone: a server that keeps the database may lack Qt's
system libraries, and a command that a timer runs should start quickly.
"""

from __future__ import annotations

import argparse
import errno
import faulthandler
import gc
import logging
import os
import re
import signal
import sys
from gettext import pgettext as translate
from pathlib import Path

from jdcloud_kiosk.cli.commands import COMMANDS
from jdcloud_kiosk.cli.language import speak
from jdcloud_kiosk.cli.parser import make_parser
from jdcloud_kiosk.cli.streams import is_of_output, make_usable, need_no_output, not_printed
from jdcloud_kiosk.cli.usage import WRONG_USAGE, superfluous, wrong_usage
from jdcloud_kiosk.cli.words import no_folder_words
from jdcloud_kiosk.places import (
    default_database_url,
    default_key_file,
    default_lock_folder,
    default_log_folder,
    default_preferences_file,
    default_scenarios_folder,
    default_trainees_file,
    open_key_ring,
    own_command,
)
from jdcloud_kiosk.trial import is_trial
from kiosk.preferences import PreferencesFile
from ui.display import (
    has_display,
    missing_platform,
    not_loaded,
    platforms,
    why_no_platform_loads,
)
from ui.languages import LANGUAGES
from verification.domain.placeholders import fill, legible, listed, said
from verification.domain.source_document import QT_TRANSLATE_NOOP
from verification.security.plain_file import file_words, require_plain
from verification.services.diagnostics import CrashWatch, Diagnostics, start_log

#: The exit status of a bug of ours (BSD's EX_SOFTWARE).
_BUG = 70
#: Context "Accounts", as what else is said of files.
_OTHER = QT_TRANSLATE_NOOP("Accounts", "it holds something else")
#: Commands whose windows stay open for visitors: their crashes are noted for the next start.
_WINDOWS = (None, "kiosk", "phone")
#: An address with a password in it.
_PASSWORD = re.compile(r"postgres(?:ql)?(?:\+\w+)?://[^:/@]*:[^@]+@")
#: What the extra "classroom" brings.
_CLASSROOM = ("starlette", "uvicorn", "jinja2")
#: Commands that open the windows only to play in them.
_PLAYED = ("demo", "scenario", "scenario-kiosks", "drive")


def play_for(options: argparse.Namespace) -> int:
    """Play what *options* ask for, and return the exit status."""
    if words := superfluous(options):
        return wrong_usage(words)
    from demonstration.commands import Kept, perform_command
    from jdcloud_kiosk.training import build_app
    from ui.application import make_application
    from ui.garbage import collected_here

    key_ring = open_key_ring(options.key_file)
    kept = Kept(default_scenarios_folder(), default_trainees_file())
    make_application()
    with collected_here():
        return perform_command(options, build_app, own_command(), key_ring, kept)


def _hold_class(options: argparse.Namespace) -> int:
    try:
        from jdcloud_kiosk.class_command import hold_class
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in _CLASSROOM:
            raise
        text = translate(
            "Commands",
            "A class with real phones needs a part that is not installed: pip install "
            '"jdcloud-verification-kiosk[classroom]", or in a checkout pip install -e .[classroom]',
        )
        print(text, file=sys.stderr)
        return 1
    # The launcher has put it off until all is loaded.
    gc.enable()
    return hold_class(options, open_key_ring(options.key_file), default_lock_folder())


def main() -> int:
    """Run the command line; return the exit status."""
    return _run(_options(), Diagnostics())


def program() -> int:
    """Run the command line as a process of its own: with a log, and an eye on how it ends."""
    try:
        if signal.getsignal(signal.SIGINT) is signal.SIG_DFL:
            # As the launcher has left it.
            signal.signal(signal.SIGINT, signal.default_int_handler)
        make_usable()
        return _logged(_parsed())
    except KeyboardInterrupt:
        return 128 + signal.SIGINT


def _parsed() -> argparse.Namespace:
    try:
        return _options()
    except OSError as error:
        # Of --help or --version: nothing else is written so early.
        if not isinstance(error, BrokenPipeError) and not is_of_output(error):
            raise
        raise SystemExit(not_printed(error)) from None


def _logged(options: argparse.Namespace) -> int:
    folder = default_log_folder()
    if options.command in _WINDOWS:
        need_no_output()
    if options.log_file and (reason := _no_log(options.log_file)):
        text = translate("Commands", "%1 cannot be the log: %2.")
        print(legible(fill(text, options.log_file, translate("Accounts", reason))), file=sys.stderr)
        return WRONG_USAGE
    usual = folder / f"{options.command or 'kiosk-and-phone'}.log"
    log = start_log(options.log_file or usual, verbose=options.verbose, translate=translate)
    if options.damage is not None:
        # The terminal has it already.
        logging.getLogger(__name__).info("%s", options.damage.words)
    watch = CrashWatch(folder, f"jdcloud-kiosk {options.command or ''}".rstrip())
    if options.command not in _WINDOWS and sys.stderr is not None:
        # Where no window stays open, the terminal shows how it ends.
        faulthandler.enable()
    try:
        crash = watch.begin() if options.command in _WINDOWS else None
        status = _run(options, Diagnostics(folder, crash))
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError as error:
        return not_printed(error)
    except Exception as error:
        if is_out_of_memory(error):
            text = translate(
                "Commands",
                "There is not enough memory for this. Close other programs, and try again.",
            )
            print(text, file=sys.stderr)
            return 1
        if isinstance(error, ImportError) and (error.name or "").startswith("PySide6"):
            print(legible(not_loaded(str(error)).said(translate)), file=sys.stderr)
            return 1
        if isinstance(error, FileNotFoundError) and _has_no_folder():
            print(no_folder_words(), file=sys.stderr)
            return 1
        if isinstance(error, OSError):
            if is_of_output(error):
                return not_printed(error)
            if error.errno == errno.ENAMETOOLONG and error.filename is not None:
                return _no_such_name(error)
        logging.getLogger(__name__).critical("unexpected error", exc_info=True)
        text = translate("Commands", "This should not have happened. The details are in %1.")
        print(fill(text, log), file=sys.stderr)
        return _BUG
    else:
        return status
    finally:
        watch.end()


def is_out_of_memory(error: Exception) -> bool:
    """Whether the system gave no memory: for data, for a library, or for a thread."""
    match error:
        case MemoryError():
            return True
        case ImportError():
            return any(words in str(error) for words in ("map segment", "allocate memory"))
        case OSError():
            return error.errno == errno.ENOMEM
    return isinstance(error, RuntimeError) and "start new thread" in str(error)


def _no_log(path: Path) -> str:
    """Return why a file that was named cannot be a log, or nothing. A log begins with a date."""
    try:
        if path.exists():
            require_plain(path)
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with path.open("a+b") as file:
            file.seek(0)
            return _OTHER if file.read(1).strip(b"0123456789") else ""
    except OSError as error:
        return file_words(error)


def _has_no_folder() -> bool:
    """Whether the folder that the program was started in is gone."""
    try:
        Path.cwd()
    except FileNotFoundError:
        return True
    return False


def _no_such_name(error: OSError) -> int:
    """Say of a path that was given, whatever it is for, that no file can have it; return 1."""
    text = translate("Commands", "%1 cannot be used: %2.")
    name = os.fsdecode(error.filename)
    print(legible(fill(text, name, translate("Accounts", file_words(error)))), file=sys.stderr)
    return 1


def _options() -> argparse.Namespace:
    speak(sys.argv[1:])
    options = make_parser(list(LANGUAGES), default_key_file()).parse_args()
    if "--database" in options.given and _PASSWORD.match(options.database):
        text = translate(
            "Commands",
            "Everybody on this computer can read the password that was given with --database. "
            "Next time, leave it out, and write it into ~/.pgpass or the file that $PGPASSFILE "
            "names (with rights 0600); or give the whole address in $KIOSK_DATABASE_URL.",
        )
        print(text, file=sys.stderr)
    options.preferences = PreferencesFile(default_preferences_file())
    kept, options.damage = options.preferences.look()
    if options.damage is not None and sys.stderr is not None:
        print(legible(said(options.damage.words, translate)), file=sys.stderr)
    options.own_keys = options.key_file == default_key_file()
    options.kept_address = not options.database
    options.own_database = not (options.database or kept.database)
    options.usual_database = kept.database or default_database_url()
    # An empty address is none: what was meant is not known.
    options.is_lost = bool(
        options.kept_address and options.damage is not None and options.damage.loses_database
    )
    options.database = options.database or ("" if options.is_lost else options.usual_database)
    options.station = options.station or kept.station
    return options


def _is_trial(options: argparse.Namespace) -> bool:
    return options.command in _WINDOWS and is_trial(options)


def _run(options: argparse.Namespace, diagnostics: Diagnostics) -> int:
    if options.is_lost and (options.command not in (*_WINDOWS, *_PLAYED) or _is_trial(options)):
        text = translate(
            "Commands",
            "So it is not known which database is meant, and nothing was done. Put that file "
            "right, or give --database.",
        )
        print(text, file=sys.stderr)
        return 1
    accounts = options.command == "accounts" and not options.action and has_display()
    console = options.command == "staff" and not options.action
    if options.command in COMMANDS and not accounts and not console:
        gc.enable()
        from jdcloud_kiosk.cli.administration import run_command

        return run_command(options, open_key_ring(options.key_file), default_log_folder())
    if options.command == "classroom":
        return _hold_class(options)
    if options.class_address and not options.is_lost:
        from jdcloud_kiosk.class_address import class_refusal

        refusal = class_refusal(options)
        if refusal:
            print(legible(refusal), file=sys.stderr)
            return 1
    from ui.plain_imports import import_plainly

    import_plainly()
    from ui.qt_messages import route_qt_messages

    route_qt_messages()
    if platform := missing_platform():
        text = translate(
            "Commands",
            "Qt has no platform “%1” here, so no window can open: leave $QT_QPA_PLATFORM out, or "
            "set one of these: %2.",
        )
        words = fill(text, platform, listed(sorted(platforms()), translate))
        print(legible(words), file=sys.stderr)
        return 1
    if not accounts and not has_display():
        if console or options.command in ("kiosk", "phone"):
            # A window was asked for; a desk must not stay dark without a message.
            text = translate(
                "Commands",
                "There is no display here, or it does not let this user in, so no window can "
                "open. Start this from the desk's session.",
            )
            print(text, file=sys.stderr)
            return 1
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        if options.command not in _PLAYED:
            text = translate(
                "Commands",
                "There is no display here, so no window can open. Playing the demonstration "
                "instead; its pictures go to demo/.",
            )
            print(text)
            return play_for(options)
    if reason := why_no_platform_loads():
        print(legible(reason.said(translate)), file=sys.stderr)
        return 1
    if options.command in _PLAYED or accounts:
        return play_for(options)
    if console:
        from jdcloud_kiosk.console import open_console

        return open_console(options)
    from jdcloud_kiosk.windows import open_windows

    return open_windows(options, diagnostics)
