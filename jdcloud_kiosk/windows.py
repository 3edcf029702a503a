"""Opens the windows that the command line asks for, and waits until they are closed."""

from __future__ import annotations

import argparse
import contextlib
import sys

from PySide6.QtWidgets import QApplication

from jdcloud_kiosk.app import AlreadyRunning, App
from jdcloud_kiosk.cli.parser import settings_of
from jdcloud_kiosk.cli.usage import wrong_usage
from jdcloud_kiosk.places import default_database_url, default_lock_folder, open_key_ring
from jdcloud_kiosk.watchdog import Watchdog
from kiosk.preferences import PreferencesFile
from kiosk.start_problem import StartProblem
from kiosk.station_lock import tell_already_running
from ui.end_signals import EndSignals
from ui.theme import set_up_style
from ui.translation import Translation, guess_language
from verification.services.diagnostics import Diagnostics
from verification.store.database import BadDatabaseUrl, check_address


def open_windows(options: argparse.Namespace, diagnostics: Diagnostics) -> int:
    """Return the exit status once the last window was closed or the program was ended."""
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
            payload_origin=(lambda: options.class_address) if options.class_address else None,
        )
    except BadDatabaseUrl as error:
        return wrong_usage(str(error))
    except AlreadyRunning as running:
        tell_already_running(running.station)
        return 0
    app.show()
    application.lastWindowClosed.connect(application.quit)
    status = application.exec()
    app.close()
    return status


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
