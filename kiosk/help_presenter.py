"""Joins the button that calls the staff to the service."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.widgets.help_bar import HelpState
from ui.background_work import Run
from verification.services.kiosk import KioskService


class HelpPresenter(QObject):
    """One visitor's call for help: none, called, or answered by staff who saw it."""

    changed = Signal(object)  # HelpState

    def __init__(
        self,
        service: KioskService,
        run: Run,
    ) -> None:
        super().__init__()
        self._service = service
        self._run = run
        self._alert_id: int | None = None
        self._state = HelpState.NONE

    def call(self) -> None:
        """The visitor calls the staff."""

        def called(alert_id: int) -> None:
            self._alert_id = alert_id
            self._show(HelpState.CALLED)

        self._run(self._service.call_staff, called)

    def look(self) -> None:
        """Something was stored: see whether staff has answered."""
        alert_id = self._alert_id
        if alert_id is None or self._state is not HelpState.CALLED:
            return

        def show(answered: bool) -> None:
            if answered and alert_id == self._alert_id:
                self._show(HelpState.COMING)

        self._run(lambda: self._service.call_was_answered(alert_id), show)

    def forget(self) -> None:
        """The visitor has left."""
        self._alert_id = None
        self._show(HelpState.NONE)

    def _show(self, state: HelpState) -> None:
        if state is not self._state:
            self._state = state
            self.changed.emit(state)
