"""Joins the button that calls the staff to the service."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.widgets.help_bar import HelpState
from ui.background_work import Run
from verification.domain.alerts import CallState
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
        self._visit = object()

    def call(self) -> None:
        """The visitor calls the staff."""
        visit = self._visit

        def called(alert_id: int) -> None:
            if visit is self._visit:
                self._alert_id = alert_id
                self._show(HelpState.CALLED)

        self._run(self._service.call_staff, called)

    def refresh(self) -> None:
        """Something was stored: see what became of the call; a solved one is over."""
        alert_id = self._alert_id
        if alert_id is None:
            return

        def show(state: CallState) -> None:
            if alert_id != self._alert_id:
                return
            match state:
                case CallState.WAITING:
                    pass
                case CallState.COMING:
                    self._show(HelpState.COMING)
                case CallState.SOLVED:
                    self._alert_id = None
                    self._show(HelpState.NONE)

        self._run(lambda: self._service.call_state(alert_id), show)

    def forget(self) -> None:
        """The visitor has left."""
        self._visit = object()
        self._alert_id = None
        self._show(HelpState.NONE)

    def _show(self, state: HelpState) -> None:
        if state is not self._state:
            self._state = state
            self.changed.emit(state)
