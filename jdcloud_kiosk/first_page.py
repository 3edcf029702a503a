"""The kiosk's first page: on the screen before what talks to the database is imported."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from jdcloud_kiosk.places import default_lock_folder
from kiosk.pages.sign_in import SignInPurpose, SignInView
from kiosk.preferences import PreferencesFile
from kiosk.station_lock import StationLock
from kiosk.window import KioskWindow
from ui.placement import place, put
from ui.remembered_places import RememberedPlaces
from ui.theme import set_up_style
from ui.translation import Translation
from ui.window_sizes import KIOSK, PHONE
from verification.store.file_paths import known_file
from verification.store.sqlite.glance import Glance, glance

#: As many names as the service offers (verification.services.staff).
_NAMES = 3


@dataclass(frozen=True)
class FirstPage:
    """A kiosk's window that is shown, and what keeps its station for this process."""

    window: KioskWindow
    translation: Translation
    lock: StationLock


def show_first_page(
    options: argparse.Namespace,
    application: QApplication,
    language: str,
    places: RememberedPlaces,
) -> FirstPage | None:
    """Show a kiosk whose name and database file are known; else None, as for a new one."""
    file = known_file(options.database)
    if options.command != "kiosk" or not options.station or file is None:
        return None
    lock = StationLock(default_lock_folder(), str(file), options.station)
    if not lock.take():
        # Its holder is raised in the usual way.
        return None
    preferences: PreferencesFile = options.preferences
    set_up_style(application)
    translation = Translation(application, language)
    window = KioskWindow(
        translation, options.station, preferences.read(), full_screen=options.full_screen
    )
    seen = glance(file, options.station, _NAMES)
    if seen is not None:
        window.ask_to_sign_in(_view(seen))
    put_alone(window)
    places.recall(window, "kiosk")
    window.present_to_visitors()
    return FirstPage(window, translation, lock)


def put_alone(window: KioskWindow) -> None:
    """Put a kiosk where it leaves the phone of another process its place."""
    put(window, place(window.screen().availableGeometry(), [KIOSK, PHONE])[0])


def _view(seen: Glance) -> SignInView:
    purpose = SignInPurpose.OPEN if seen.was_set_up else SignInPurpose.SET_UP
    return SignInView(purpose, seen.names)
