"""The sessions of the history as a table."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from kiosk.staff_area.paged_model import PagedModel
from kiosk.staff_area.parts import ICONS
from ui.staff_wording import duration_text, status_text, time_text
from ui.tables import ICON_ROLE
from verification.domain.history import Place, SessionRecord

#: The column that takes the room that is left; the whole text is in the timeline too.
OUTCOME = 3
#: What the card of a chosen session says as well: reference, duration, station.
SPARE = (5, 4, 1)
_DURATION = 4
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class HistoryModel(PagedModel):
    """Its filter is a :class:`RecordFilter`, its records are :class:`SessionRecord`."""

    def row_of(self, session_id: str) -> int:
        """Return the row of a session among those read so far; -1 for none."""
        found = (row for row, one in enumerate(self._records) if one.session_id == session_id)
        return next(found, -1)

    def place_of(self, record: SessionRecord) -> Place:
        """Return when it began, and its id."""
        return record.created_at, record.session_id

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return a cell's text, icon or place."""
        record = self.record(index.row())
        if record is not None and role == ICON_ROLE and index.column() == OUTCOME:
            return ICONS[record.outcome]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == _DURATION:
            return _RIGHT
        return super().data(index, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's heading, or its place."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section == _DURATION:
            return _RIGHT
        return super().headerData(section, orientation, role)

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
