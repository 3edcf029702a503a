"""Joins the search to the service."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ui.background_work import Run
from verification.domain.history import SessionRecord, TimelineEvent
from verification.services.search import SearchService


class SearchPresenter(QObject):
    """Finds sessions off the GUI thread; of several questions, only the last is answered."""

    found = Signal(object)  # Found
    timeline_read = Signal(object, object)  # SessionRecord, tuple[TimelineEvent, ...]

    def __init__(
        self,
        service: SearchService,
        name: Callable[[], str],
        branch: Callable[[], str],
        run: Run,
    ) -> None:
        """*name* returns who is signed in, *branch* the one that is shown alone, empty for all."""
        super().__init__()
        self._service = service
        self._name = name
        self._branch = branch
        self._run = run
        self._asked = object()

    def find(self, text: str) -> None:
        """Search for what was typed."""
        asked, branch, name = object(), self._branch(), self._name()
        self._asked = asked
        self._run(
            lambda: self._service.find(text, branch, name),
            lambda found: self.found.emit(found) if asked is self._asked else None,
        )

    def choose(self, record: SessionRecord) -> None:
        """Read a session's timeline."""
        asked = self._asked

        def show(events: tuple[TimelineEvent, ...]) -> None:
            if asked is self._asked:
                self.timeline_read.emit(record, events)

        self._run(lambda: self._service.timeline(record), show)

    def forget(self) -> None:
        """Discard pending answers: the console was locked."""
        self._asked = object()
