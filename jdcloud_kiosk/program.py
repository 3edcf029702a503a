"""Runs the command line: opens windows, plays scenarios, or does an operator's work."""

from __future__ import annotations

import argparse
import contextlib
import errno
import io
import logging
import os
import signal
import sys

from PySide6.QtWidgets import QApplication

from jdcloud_kiosk.app import AlreadyRunning, App, build_app
from jdcloud_kiosk.cli.administration import COMMANDS, run_command
from jdcloud_kiosk.cli.parser import make_parser, settings_of
from jdcloud_kiosk.places import (
    default_database_url,
    default_key_file,
    default_lock_folder,
    default_log_folder,
    default_preferences_file,
    open_key_ring,
    own_command,
)
from jdcloud_kiosk.watchdog import Watchdog
from kiosk.preferences import PreferencesFile
from kiosk.start_problem import StartProblem
from kiosk.station_lock import tell_already_running
from ui.display import has_display
from ui.end_signals import EndSignals
from ui.qt_messages import route_qt_messages
from ui.theme import set_up_style
from ui.translation import LANGUAGES, Translation, guess_language
from verification.services.diagnostics import CrashWatch, Diagnostics, start_log
from verification.store.database import BadDatabaseUrl, check_address

#: The exit status of a bug of ours (BSD's EX_SOFTWARE).
_BUG = 70
#: Commands that open the windows only to play in them.
_PLAYED = ("demo", "scenario", "scenario-kiosks", "scenario-windows")


def wait_for_address(options: argparse.Namespace, application: QApplication) -> bool:
    """Wait on the screen until the address that staff has set can be used.

    A kiosk that starts by itself must not leave its desk dark over a wrong letter in its settings.
    Returns False when the window was closed instead.
    """
    preferences: PreferencesFile = options.preferences

    def find() -> bool:
        options.database = preferences.read().database or default_database_url()
        try:
            check_address(options.database)
        except BadDatabaseUrl as error:
            print(error, file=sys.stderr)
            return False
        return True

    if find():
        return True
    set_up_style(application)
    language = options.lang or preferences.read().language or guess_language()
    translation = Translation(application, language)
    mended = StartProblem(find, full_screen=options.full_screen).wait()
    translation.close()
    return mended


def _open_windows(options: argparse.Namespace, diagnostics: Diagnostics) -> int:
    application = QApplication(sys.argv[:1])
    with contextlib.closing(EndSignals()) as signals, contextlib.closing(Watchdog()):
        # Not quit(), which a kiosk over the whole screen would refuse.
        signals.asked.connect(lambda: application.exit(1))
        status = _serve(options, diagnostics, application)
        return 0 if signals.came else status


def _serve(options: argparse.Namespace, diagnostics: Diagnostics, application: QApplication) -> int:
    preferences: PreferencesFile = options.preferences
    chosen = {options.command} if options.command else {"kiosk", "phone"}
    if options.kept_address and not wait_for_address(options, application):
        return 1
    try:
        app = App(
            options.database,
            key_ring=open_key_ring(options.key_file),
            lang=options.lang or preferences.read().language or guess_language(),
            station=options.station,
            preferences=preferences,
            settings=settings_of(options),
            windows=frozenset(chosen),
            full_screen=options.full_screen,
            diagnostics=diagnostics,
            ask_station=True,
            lock_folder=default_lock_folder(),
        )
    except BadDatabaseUrl as error:
        print(error, file=sys.stderr)
        return 1
    except AlreadyRunning as running:
        tell_already_running(running.station)
        return 0
    app.show()
    application.lastWindowClosed.connect(application.quit)
    status = application.exec()
    app.close()
    return status


def _play(options: argparse.Namespace) -> int:
    # Loaded late: the windows start without it.
    from demonstration.commands import perform_command

    key_ring = open_key_ring(options.key_file)
    return perform_command(options, build_app, own_command(), key_ring)


def _print_anything() -> None:
    """Let the terminal show what it can of a text, and the rest as escapes, never a traceback."""
    for stream in (sys.stdout, sys.stderr):
        # A program without a terminal has no streams.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def main() -> int:
    """Run the command line; return the exit status."""
    return _run(_options(), Diagnostics())


def program() -> int:
    """Run the command line as a process of its own: with a log, and an eye on how it ends."""
    try:
        if signal.getsignal(signal.SIGINT) is signal.SIG_DFL:
            # As the launcher has left it.
            signal.signal(signal.SIGINT, signal.default_int_handler)
        _print_anything()
        return _logged(_options())
    except KeyboardInterrupt:
        return 128 + signal.SIGINT


def _logged(options: argparse.Namespace) -> int:
    folder = default_log_folder()
    log = start_log(folder, options.command or "kiosk-and-phone", verbose=options.verbose)
    watch = CrashWatch(folder)
    try:
        status = _run(options, Diagnostics(folder, watch.begin()))
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read along, such as "head", has read enough; nothing more can be printed.
        _print_no_more()
        return 128 + getattr(signal, "SIGPIPE", 13)
    except Exception as error:
        if _is_of_output(error):
            print(f"The output cannot be written: {error}", file=sys.stderr)
            _print_no_more()
            return 1
        logging.getLogger(__name__).critical("unexpected error", exc_info=True)
        print(f"This should not have happened. How it did is in {log}.", file=sys.stderr)
        return _BUG
    else:
        return status
    finally:
        watch.end()


def _is_of_output(error: Exception) -> bool:
    """Whether a stream could not be written: an error of the system about no file by name."""
    full = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)
    return isinstance(error, OSError) and error.filename is None and error.errno in full


def _print_no_more() -> None:
    """Let what is still buffered go nowhere, instead of failing once more at the exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _options() -> argparse.Namespace:
    options = make_parser(list(LANGUAGES), default_key_file()).parse_args()
    options.preferences = PreferencesFile(default_preferences_file())
    kept = options.preferences.read()
    options.kept_address = not options.database
    options.own_database = not (options.database or kept.database)
    options.database = options.database or kept.database or default_database_url()
    options.station = options.station or kept.station
    return options


def _run(options: argparse.Namespace, diagnostics: Diagnostics) -> int:
    in_window = options.command == "accounts" and not options.action and has_display()
    if options.command in COMMANDS and not in_window:
        return run_command(options, open_key_ring(options.key_file), default_log_folder())
    route_qt_messages()
    if not in_window and not has_display():
        if options.command in ("kiosk", "phone"):
            # Whoever asked for a window waits for one; a desk must not stay dark without a word.
            print(
                "There is no display here, or it does not let this user in, so no window can "
                "open. Start this from the desk's session.",
                file=sys.stderr,
            )
            return 1
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        if options.command not in _PLAYED:
            print(
                "There is no display here, so no window can open. "
                "Playing the demonstration instead; its pictures go to demo/."
            )
            return _play(options)
    if options.command in _PLAYED or in_window:
        return _play(options)
    return _open_windows(options, diagnostics)
