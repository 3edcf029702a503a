"""Has the kiosk carry out what staff ask for at their console."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.background_work import Run
from verification.services.instructed_kiosk import CarriedOut, InstructedKiosk


class InstructionPresenter(QObject):
    """Emits :attr:`carried` with what the kiosk has to show, for each that was carried out."""

    carried = Signal(object)  # CarriedOut

    def __init__(self, kiosk: InstructedKiosk, run: Run) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._run = run
        self._busy = False

    def carry_out(self) -> None:
        """Something waits: settle it, and what waits behind it."""
        if self._busy:
            return
        self._busy = True

        def show(found: CarriedOut | None) -> None:
            self._busy = False
            if found is None:
                return
            if found.is_done:
                self.carried.emit(found)
            self.carry_out()

        self._run(self._kiosk.carry_out_next, show)

    def forget(self) -> None:
        """The database could not be used: what waits there is fetched again later."""
        self._busy = False
