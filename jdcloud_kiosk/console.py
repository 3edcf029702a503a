"""Opens the staff console, and waits until it is closed."""

from __future__ import annotations

import argparse
import contextlib
import platform

from PySide6.QtCore import QRect

from console.presenter import ConsolePresenter
from console.window import ConsoleWindow
from jdcloud_kiosk.cli.usage import wrong_usage
from jdcloud_kiosk.places import default_windows_file, open_key_ring
from kiosk.preferences import PreferencesFile
from ui.application import make_application
from ui.end_signals import EndSignals
from ui.garbage import collected_here
from ui.languages import LANGUAGES
from ui.placement import Sizes, place, put
from ui.remembered_places import RememberedPlaces
from ui.sounds import Sounds, find_player
from ui.theme import set_up_style
from ui.translation import Translation, guess_language
from verification.domain.clock import Clock, SystemClock
from verification.domain.names import CONSOLES
from verification.domain.randomness import Randomness
from verification.domain.settings import Settings
from verification.services.desk import DeskService
from verification.services.enrolment import EnrolmentService
from verification.services.handover import HandoverService
from verification.services.search import SearchService
from verification.services.staff import StaffService
from verification.store.database import BadDatabaseUrl, Database


def open_console(options: argparse.Namespace) -> int:
    """Return the exit status once the console was closed or the program was ended."""
    application = make_application()
    set_up_style(application)
    preferences: PreferencesFile = options.preferences
    kept = preferences.read()
    try:
        database = Database(options.database, open_key_ring(options.key_file), SystemClock())
    except BadDatabaseUrl as error:
        return wrong_usage(str(error))
    translation = Translation(application, options.lang or kept.language or guess_language())
    sounds = Sounds(enabled=kept.sounds, player=find_player())
    with (
        collected_here(),
        contextlib.closing(EndSignals()) as signals,
        contextlib.closing(database),
    ):
        signals.asked.connect(lambda: application.exit(1))
        window = build_console(database, SystemClock(), sounds)
        put_on(window, application.primaryScreen().availableGeometry())
        places = RememberedPlaces(default_windows_file())
        places.recall(window, "console")
        window.show()
        application.lastWindowClosed.connect(application.quit)
        status = application.exec()
        window.close()
        translation.close()
        return 0 if signals.came else status


def put_on(window: ConsoleWindow, screen: QRect) -> None:
    """Let a console that is not shown yet be no larger than what *screen* has for windows."""
    put(window, place(screen, [Sizes(window.size(), window.minimumSize())])[0])


def build_console(
    database: Database, clock: Clock, sounds: Sounds, staff: StaffService | None = None
) -> ConsoleWindow:
    """Return a console, not yet shown, on *database*; a test gives it a *staff* of its own."""
    randomness = Randomness()
    # What counts wrong PINs and codes at this computer; no kiosk, so it proves nothing.
    station = f"{CONSOLES}{platform.node()}"[:64]
    presenter = ConsolePresenter(
        DeskService(database, clock, randomness, languages=LANGUAGES),
        staff
        or StaffService(
            database,
            station=station,
            credential=lambda: b"",
            clock=clock,
            randomness=randomness,
            settings=Settings(),
        ),
        SearchService(database, clock),
        HandoverService(database, clock, randomness),
        EnrolmentService(database, clock, randomness, station=station),
        database,
        clock,
    )
    window = ConsoleWindow(presenter, clock, sounds)
    presenter.open()
    return window
