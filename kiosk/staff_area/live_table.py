"""The sessions of all kiosks that are open, and those that have just ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from kiosk.staff_area.parts import ICONS
from ui.staff_wording import ago_text, duration_text, status_text
from ui.style import Style
from ui.tables import ICON_ROLE, Table
from verification.domain.history import LiveSession, SessionRecord
from verification.domain.placeholders import fill

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NOW, _TIME = 2, 3
#: So many ended sessions are shown.
_ENDED = 6
#: Each is to be read whole, so that rows may be high.
_LINES = 4


@dataclass(frozen=True)
class _Line:
    record: SessionRecord
    deadline: datetime | None = None


class LiveModel(QAbstractTableModel):
    """Open sessions, then ended ones; the time goes on with :meth:`show_time`."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[_Line, ...] = ()
        self._now: datetime | None = None

    def show_sessions(
        self, live: tuple[LiveSession, ...], ended: tuple[SessionRecord, ...], now: datetime
    ) -> None:
        """Show these."""
        self.beginResetModel()
        self._now = now
        self._lines = (
            *(_Line(one.record, one.deadline) for one in live),
            *(_Line(one) for one in ended[:_ENDED]),
        )
        self.endResetModel()

    def show_time(self, now: datetime) -> None:
        """Let the time go on."""
        self._now = now
        if self._lines:
            last = self.index(len(self._lines) - 1, _TIME)
            self.dataChanged.emit(self.index(0, _TIME), last)

    def record(self, row: int) -> SessionRecord | None:
        """Return the session in a row."""
        return self._lines[row].record if 0 <= row < len(self._lines) else None

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else 4

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, icon or place."""
        line, column = self._lines[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._cells(line)[column]
            case _ if role == ICON_ROLE and column == _NOW:
                return ICONS[line.record.outcome]
            case Qt.ItemDataRole.TextAlignmentRole if column == _TIME:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _cells(self, line: _Line) -> tuple[str, ...]:
        record, now = line.record, self._now or line.record.created_at
        if line.deadline is not None:
            time = fill(self.tr("%1 left"), duration_text(line.deadline - now))
        else:
            time = ago_text(now - (record.ended_at or now))
        return (record.station, record.account or "–", status_text(record), time)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's heading."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == _TIME:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Kiosk"), self.tr("Account"), self.tr("Status"), self.tr("Time"))[section]


class LiveTable(Table):
    """As high as its rows. Emits :attr:`record_wanted` for the one that is chosen."""

    record_wanted = Signal(object)  # SessionRecord

    def __init__(self) -> None:
        super().__init__("liveSessionsTable", _NOW, lines=_LINES)
        self._model = LiveModel()
        self.setModel(self._model)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def show_sessions(
        self, live: tuple[LiveSession, ...], ended: tuple[SessionRecord, ...], now: datetime
    ) -> None:
        """Show these."""
        self._model.show_sessions(live, ended, now)
        self._claim_room()

    def show_time(self, now: datetime) -> None:
        """Let the time go on."""
        self._model.show_time(now)

    def use_style(self, style: Style) -> None:
        """Be as high as rows of this size."""
        super().use_style(style)
        self._claim_room()

    def _claim_room(self) -> None:
        rows = self._model.rowCount()
        self.setVisible(rows > 0)
        if rows:
            self.fit_columns()
        beside = 0
        if self.horizontalScrollBar().maximum() > 0:
            beside = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(
            self.horizontalHeader().sizeHint().height() + rows * self.row_height() + beside + 2
        )

    def _choose(self, index: QModelIndex) -> None:
        record = self._model.record(index.row())
        if record is not None:
            self.record_wanted.emit(record)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self.setAccessibleName(self.tr("Latest sessions"))
        self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 3)
