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
        self._looking = False

    def look(self) -> None:
        """Something waits: settle it, and what waits behind it."""
        if self._looking:
            return
        self._looking = True

        def show(found: CarriedOut | None) -> None:
            self._looking = False
            if found is None:
                return
            if found.is_done:
                self.carried.emit(found)
            self.look()

        self._run(self._kiosk.carry_out_next, show)

    def forget(self) -> None:
        """The database could not be used: what waits there is looked for again later."""
        self._looking = False
