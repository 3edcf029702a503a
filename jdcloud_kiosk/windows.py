"""Opens the windows that the command line asks for, and waits until they are closed."""

from __future__ import annotations

import argparse
import contextlib
import gc
import sys
from functools import partial
from gettext import pgettext as translate
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication

from jdcloud_kiosk.cli.parser import settings_of
from jdcloud_kiosk.cli.usage import wrong_usage
from jdcloud_kiosk.first_page import FirstPage, show_first_page
from jdcloud_kiosk.places import (
    default_database_url,
    default_lock_folder,
    default_windows_file,
    open_key_ring,
    own_command,
)
from jdcloud_kiosk.trail_process import check_trail_beside
from jdcloud_kiosk.trial import clock_of, is_trial, trial_refusal
from jdcloud_kiosk.watchdog import Watchdog
from kiosk.preferences import PreferencesFile
from kiosk.station_lock import report_already_running
from ui.application import make_application
from ui.background_work import BackgroundWork
from ui.end_signals import EndSignals
from ui.garbage import collected_here
from ui.remembered_places import RememberedPlaces
from ui.theme import set_up_style
from ui.translation import Translation, guess_language
from verification import VERSION
from verification.domain.placeholders import Sentence, legible, said
from verification.services.diagnostics import Diagnostics
from verification.store.faults import BadDatabaseUrl

if TYPE_CHECKING:
    from jdcloud_kiosk.app import App

#: What is imported in Qt's thread, because Qt's types are made when they are first asked for: each
#: part takes some ten milliseconds, and between two the window answers.
_PARTS = (
    "kiosk.pages.attract",
    "kiosk.pages.session",
    "kiosk.pages.start",
    "kiosk.presenter",
    "kiosk.staff_area.today_page",
    "kiosk.staff_area.reports_page",
    "kiosk.staff_area.area",
    "kiosk.interior",
    "jdcloud_kiosk.app",
)


def open_windows(options: argparse.Namespace, diagnostics: Diagnostics) -> int:
    """Return the exit status once the last window was closed or the program was ended."""
    application = make_application()
    with (
        collected_here(),
        contextlib.closing(EndSignals()) as signals,
        contextlib.closing(Watchdog()),
    ):
        # Not quit(), which a kiosk over the whole screen would refuse.
        signals.asked.connect(lambda: application.exit(1))
        try:
            status = _serve(options, diagnostics, application, signals)
        finally:
            # At the end everything is taken apart in the usual order.
            gc.unfreeze()
        return 0 if signals.came else status


def _serve(
    options: argparse.Namespace,
    diagnostics: Diagnostics,
    application: QApplication,
    signals: EndSignals,
) -> int:
    preferences: PreferencesFile = options.preferences
    language = options.lang or preferences.read().language or guess_language()
    if refusal := trial_refusal(options):
        print(legible(refusal), file=sys.stderr)
        return 1
    places = RememberedPlaces(default_windows_file())
    first = show_first_page(options, application, language, places)
    if first is not None:
        # While the window answers, what it needs is imported. All of it stays: a collection that
        # is due meanwhile, as on a slow computer, would look at it for a tenth of a second.
        gc.freeze()
        _import_beside()
        for part in _PARTS:
            gc.freeze()
            import_module(part)
            application.processEvents()
        if signals.came or not first.window.isVisible():
            first.lock.release()
            return 0
    elif options.kept_address and not wait_for_address(options, application):
        return 1
    from jdcloud_kiosk.app import AlreadyRunning

    try:
        app = _make_app(options, diagnostics, language, first, places)
    except BadDatabaseUrl as error:
        return wrong_usage(said(error, translate))
    except AlreadyRunning as running:
        report_already_running(running.station)
        return 0
    for _ in app.populating:
        application.processEvents()
    # What a start makes stays: the collector need not look at it again and again.
    gc.freeze()
    if first is None:
        app.show()
    _say_ready(options)
    application.lastWindowClosed.connect(application.quit)
    status = 0
    if not signals.came and any(one.isVisible() for one in application.topLevelWidgets()):
        status = application.exec()
    app.close()
    if first is not None:
        first.translation.close()
    return status


def _say_ready(options: argparse.Namespace) -> None:
    """Report to the caller's terminal that the windows can be used."""
    if sys.stdout is not None:
        names = options.command or "kiosk phone"
        # A program that reads no further, or a full disk, is no reason to close a window.
        with contextlib.suppress(OSError):
            print(f"ready {names} {VERSION}", flush=True)


def _import_core() -> None:
    import jdcloud_kiosk.core_imports  # noqa: F401


def _import_beside() -> None:
    """Import what knows no Qt on a thread."""
    loop = QEventLoop()
    with contextlib.closing(BackgroundWork()) as work:

        def failed(_error: Exception) -> bool:
            # It is raised again where the import is needed.
            loop.quit()
            return True

        work.run(_import_core, lambda _: loop.quit(), failed)
        loop.exec()


def _make_app(
    options: argparse.Namespace,
    diagnostics: Diagnostics,
    language: str,
    first: FirstPage | None,
    places: RememberedPlaces,
) -> App:
    from jdcloud_kiosk.app import App
    from ui.desktop import Desktop

    shown: dict[str, Any] = {}
    if first is not None:
        shown = {"shown": first.window, "lock": first.lock, "translation": first.translation}
    return App(
        options.database,
        key_ring=open_key_ring(options.key_file),
        lang=language,
        station=options.station,
        preferences=options.preferences,
        settings=settings_of(options),
        windows=frozenset({options.command} if options.command else {"kiosk", "phone"}),
        full_screen=options.full_screen,
        clock=clock_of(options),
        seed=options.seed,
        only_for_training=is_trial(options),
        diagnostics=diagnostics,
        ask_station=True,
        lock_folder=default_lock_folder(),
        payload_origin=(lambda: options.class_address) if options.class_address else None,
        check_trail=partial(check_trail_beside, own_command(), options.database, options.key_file),
        desktop=Desktop(),
        places=places,
        **shown,
    )


def wait_for_address(options: argparse.Namespace, application: QApplication) -> bool:
    """Wait on the screen until the address that staff has set can be used.

    A kiosk that starts by itself must not leave its desk dark over a wrong letter in its settings.
    Returns False when the window was closed instead.
    """
    # Loaded late: it asks the database's library.
    from kiosk.start_problem import StartProblem
    from verification.store.addresses import check_address

    preferences: PreferencesFile = options.preferences

    why: list[Sentence] = []

    def find() -> bool:
        kept, damage = preferences.look()
        why[:] = [damage.words] if damage is not None and damage.loses_database else []
        if why:
            return False
        options.database = kept.database or default_database_url()
        try:
            check_address(options.database)
        except BadDatabaseUrl as error:
            print(legible(said(error, translate)), file=sys.stderr)
            return False
        return True

    if find():
        return True
    set_up_style(application)
    language = options.lang or preferences.read().language or guess_language()
    translation = Translation(application, language)
    fixed = StartProblem(
        find,
        lambda: " ".join(said(one, QCoreApplication.translate) for one in why),
        full_screen=options.full_screen,
    ).wait()
    translation.close()
    return fixed
