"""A table that reads itself page by page as it is scrolled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from verification.domain.history import Place
from verification.services.history import PAGE

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class PagedModel(QAbstractTableModel):
    """Holds what was read so far. Emits :attr:`page_wanted` with the filter and the last place.

    It never asks how many there are: a view learns of more as it reaches the end. A kind of it
    says what its columns are, and where each of its records is in the whole.
    """

    page_wanted = Signal(object, object)  # the filter, Place | None

    def __init__(self) -> None:
        super().__init__()
        self._filter: object = None
        self._records: list[Any] = []
        self._complete = True
        self._asked = False

    def show(self, wanted: object = None) -> None:
        """Start over with another filter."""
        self._start(wanted, complete=False)
        self.fetchMore()

    def clear(self) -> None:
        """Show nothing."""
        self._start(None, complete=True)

    def _start(self, wanted: object, *, complete: bool) -> None:
        self.beginResetModel()
        self._filter = wanted
        self._records = []
        self._complete = complete
        self._asked = False
        self.endResetModel()

    def add(self, wanted: object, after: object, page: Sequence[object]) -> None:
        """Append a page, unless it answers an older question."""
        if not self._asked or wanted != self._filter or after != self._place():
            return
        self._asked = False
        self._complete = len(page) < PAGE
        if page:
            first = len(self._records)
            self.beginInsertRows(_NOWHERE, first, first + len(page) - 1)
            self._records.extend(page)
            self.endInsertRows()

    def record(self, row: int) -> Any:
        """Return what is in a row; None for no row."""
        return self._records[row] if 0 <= row < len(self._records) else None

    def _place(self) -> Place | None:
        return self.place_of(self._records[-1]) if self._records else None

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
        """Return a cell's text."""
        record = self.record(index.row())
        if record is None or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        return self.cells(record)[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's heading."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headings()[section]
        return None

    def show_headings(self) -> None:
        """The language is another."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    # -- what a kind of it says ---------------------------------------------------------------

    def place_of(self, record: Any) -> Place:
        """Return where a record is in the whole."""
        raise NotImplementedError

    def headings(self) -> tuple[str, ...]:
        """Return the columns' headings in the present language."""
        raise NotImplementedError

    @staticmethod
    def cells(record: Any) -> tuple[str, ...]:
        """Return a record's cells in the present language."""
        raise NotImplementedError
