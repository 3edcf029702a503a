"""What a working day is played with: the program, a clerk's console, and what can go wrong."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

from argon2 import PasswordHasher
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from demonstration.scenarios.blocking import settle, wait_until
from demonstration.scenarios.window_driver import QtWindowDriver
from jdcloud_kiosk.console import build_console
from jdcloud_kiosk.training import TrainingApp
from ui.sounds import Sounds
from verification.domain.names import CONSOLES
from verification.domain.randomness import Randomness
from verification.domain.settings import Settings
from verification.services.staff import StaffService
from verification.store.database import Database, DatabaseUnavailable, Fault

_PATIENCE = 60
_LPSTAT = "printer Desk is idle.  enabled since now\n\tAlerts: media-empty-warning\n"


class DayApp(TrainingApp):
    """Staff sign in at the windows, as in the morning; kiosks are called *name* and a number."""

    def __init__(self, name, *given, **options):
        self._name = name
        super().__init__(*given, **options)

    def _build_kiosk(self, database, station):
        number = station.rpartition(" ")[2] if station else 1
        return super()._build_kiosk(database, f"{self._name} {number}")

    def _sign_in(self, _kiosk, _staff):
        return None


class Console:
    """One clerk's console, driven by its widgets."""

    def __init__(self, app, clock, name):
        staff = StaffService(
            app.database,
            station=f"{CONSOLES}{name}",
            credential=lambda: b"",
            clock=clock,
            randomness=Randomness(),
            settings=Settings(),
            # The least work: these PINs are no secret.
            hasher=PasswordHasher(time_cost=1, memory_cost=8, parallelism=1),
        )
        self.window = build_console(app.database, clock, Sounds(player=None), staff)
        self.driver = QtWindowDriver(self.window)
        self.name = name
        self.window.show()

    def sign_in(self, pin, *, waits_for="stationsTable"):
        wait("the console's sign-in", lambda: self.driver.sees("consolePinField"))
        self.driver.write("consoleNameField", self.name)
        self.driver.write("consolePinField", pin)
        self.driver.press("consoleSignInButton")
        wait(waits_for, lambda: self.driver.sees(waits_for))

    def turn(self, tab):
        self.driver.turn("consoleTabs", tab)
        settle(0.2)

    def rows(self, table):
        model = self.driver.widget(table).model()
        return [
            [model.index(row, column).data() for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def touch(self):
        """The clerk is there: the console does not lock itself."""
        QTest.keyClick(self.window, Qt.Key.Key_Shift)

    def press(self, button):
        wait(button, lambda: self.driver.can_press(button))
        self.driver.press(button)

    def confirm(self, button):
        """Press what is asked about, and say that it is meant."""
        asked = []

        def answer():
            box = QApplication.activeModalWidget()
            if isinstance(box, QMessageBox):
                asked.append(box.text())
                box.buttons()[0].click()
            else:
                QTimer.singleShot(10, answer)

        QTimer.singleShot(0, answer)
        self.press(button)
        assert asked


@contextlib.contextmanager
def no_network() -> Iterator[None]:
    """No window reaches the database."""

    def gone(*_, **__):
        raise DatabaseUnavailable("the network is gone", Fault.NO_NETWORK)

    with contextlib.ExitStack() as patches:
        for way in ("reading", "writing", "connection"):
            patches.enter_context(mock.patch.object(Database, way, gone))
        yield


@contextlib.contextmanager
def no_paper(folder: Path) -> Iterator[None]:
    """There is a printer, and CUPS says that it has no paper."""
    command = folder / "bin" / "lpstat"
    command.parent.mkdir(exist_ok=True)
    command.write_text(f"#!/bin/sh\nprintf '{_LPSTAT}'\n")
    command.chmod(0o755)
    path = os.pathsep.join((str(command.parent), os.environ.get("PATH", os.defpath)))
    printer = SimpleNamespace(printerName=lambda: "Desk")
    with (
        mock.patch.dict(os.environ, PATH=path),
        mock.patch("kiosk.slip.printing.printer_named", return_value=printer),
    ):
        yield


def wait(what: str, condition: Callable[[], object]) -> None:
    """Wait until *condition* holds; AssertionError, with *what*, if it does not."""
    assert wait_until(lambda: bool(condition()), _PATIENCE), f"waited in vain for: {what}"


def dialog_named(name):
    """Wait for a dialog of any window, and return it."""
    found = []

    def is_there():
        found[:] = [one for one in QApplication.topLevelWidgets() if one.objectName() == name]
        return bool(found) and found[0].isVisible()

    wait(name, is_there)
    return found[0]
