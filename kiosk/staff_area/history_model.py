"""The history as a table that reads itself page by page as it is scrolled."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from kiosk.staff_area.parts import ICONS
from ui.staff_wording import duration_text, status_text, time_text
from ui.tables import ICON_ROLE
from verification.domain.history import RecordFilter, SessionRecord
from verification.services.history import PAGE

#: The column that takes the room that is left; the whole text is in the timeline too.
OUTCOME = 3
_DURATION = 4
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class HistoryModel(QAbstractTableModel):
    """Holds what was read so far. Emits :attr:`page_wanted` with the filter and the last place.

    It never asks how many sessions there are: a view learns of more as it reaches the end.
    """

    page_wanted = Signal(object, object)  # RecordFilter, Place | None

    def __init__(self) -> None:
        super().__init__()
        self._filter = RecordFilter()
        self._records: list[SessionRecord] = []
        self._complete = True
        self._asked = False

    def show(self, wanted: RecordFilter) -> None:
        """Start over with another filter."""
        self.beginResetModel()
        self._filter = wanted
        self._records = []
        self._complete = False
        self._asked = False
        self.endResetModel()
        self.fetchMore()

    def add(self, wanted: RecordFilter, after: object, page: tuple[SessionRecord, ...]) -> None:
        """Append a page, unless it answers an older question."""
        if wanted != self._filter or after != self._place():
            return
        self._asked = False
        self._complete = len(page) < PAGE
        if page:
            first = len(self._records)
            self.beginInsertRows(_NOWHERE, first, first + len(page) - 1)
            self._records.extend(page)
            self.endInsertRows()

    def row_of(self, session_id: str) -> int:
        """Return the row of a session among those read so far; -1 for none."""
        found = (row for row, one in enumerate(self._records) if one.session_id == session_id)
        return next(found, -1)

    def record(self, row: int) -> SessionRecord | None:
        """Return the session in a row."""
        return self._records[row] if 0 <= row < len(self._records) else None

    def _place(self) -> object:
        last = self._records[-1] if self._records else None
        return (last.created_at, last.session_id) if last else None

    def canFetchMore(self, _parent: _Index = _NOWHERE) -> bool:
        """Whether there may be more."""
        return not self._complete and not self._asked

    def fetchMore(self, _parent: _Index = _NOWHERE) -> None:
        """Ask for the next page; it comes later."""
        if self.canFetchMore():
            self._asked = True
            self.page_wanted.emit(self._filter, self._place())

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many were read so far."""
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.headings())

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, icon or place."""
        record = self.record(index.row())
        if record is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self.cells(record)[index.column()]
            case _ if role == ICON_ROLE and index.column() == OUTCOME:
                return ICONS[record.outcome]
            case Qt.ItemDataRole.TextAlignmentRole if index.column() == _DURATION:
                return _RIGHT
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's heading."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section == _DURATION:
            return _RIGHT
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headings()[section]
        return None

    def headings(self) -> tuple[str, ...]:
        """Return the columns' headings in the present language."""
        return (
            self.tr("Started"),
            self.tr("Station"),
            self.tr("Account"),
            self.tr("Outcome"),
            self.tr("Duration"),
            self.tr("Reference"),
        )

    @staticmethod
    def cells(record: SessionRecord) -> tuple[str, ...]:
        """Return a session's cells in the present language."""
        ended = record.ended_at
        return (
            time_text(record.created_at),
            record.station,
            record.account or "–",
            status_text(record),
            duration_text(ended - record.created_at if ended else None),
            record.reference,
        )
