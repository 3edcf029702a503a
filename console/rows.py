"""A table of texts that is refreshed as things change, and keeps what is selected."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QMargins,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.widgets import named

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class TableRow:
    """One line of a table. *key* says which thing it is; *urgent* lines are set bold."""

    key: Hashable
    cells: tuple[str, ...]
    urgent: bool = False


class RowsModel(QAbstractTableModel):
    """The rows of one :class:`RowsTable`."""

    def __init__(self) -> None:
        super().__init__()
        self._headings: tuple[str, ...] = ()
        self.rows: tuple[TableRow, ...] = ()

    def show_headings(self, *headings: str) -> None:
        """Set the columns."""
        self.beginResetModel()
        self._headings = headings
        self.endResetModel()

    def show_rows(self, rows: Sequence[TableRow]) -> None:
        """Show other rows; a table that only changes its texts keeps its selection."""
        if tuple(rows) == self.rows:
            return
        same = [one.key for one in rows] == [one.key for one in self.rows]
        if not same:
            self.beginResetModel()
        self.rows = tuple(rows)
        if not same:
            self.endResetModel()
        elif rows:
            last = self.index(len(rows) - 1, len(self._headings) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.cells[index.column()]
        if role == Qt.ItemDataRole.FontRole and row.urgent:
            view = self.parent()
            if isinstance(view, QTableView):
                font = view.font()
                font.setBold(True)
                return font
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return what a column is called."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None


#: Device-independent pixels: a table's height, and above and below a cell's words.
_LEAST, _ABOVE = 98, 7


class _Cell(QStyledItemDelegate):
    """Leaves room above and below words of several lines, and a time its order."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def displayText(self, value: Any, locale: QLocale | QLocale.Language) -> str:
        text: str = super().displayText(value, locale)
        if self._table.isRightToLeft() and text[:1].isdigit():
            # Isolated: a day comes before its hour in every language.
            return f"\u2066{text}\u2069"
        return text

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        # A row is chosen as a whole: no frame around one of its cells.
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return super().sizeHint(option, index).grownBy(QMargins(0, _ABOVE, 0, _ABOVE))


class RowsTable(QTableView):
    """Shows rows, one of which may be selected; the last column takes the room that is left."""

    def __init__(self, name: str) -> None:
        super().__init__()
        named(self, name)
        self._model = RowsModel()
        self._model.setParent(self)
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        # The heading and more than one row: what is seen in part is scrolled to.
        self.setMinimumHeight(_LEAST)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setItemDelegate(_Cell(self))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        """Ask for no more than the least: what is above and below it would be squeezed for more."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def show_headings(self, *headings: str) -> None:
        """Set the columns; what was selected stays so."""
        key = self.selected
        self._model.show_headings(*headings)
        self.select(key)

    def show_rows(self, rows: Sequence[TableRow], *, choose_first: bool = True) -> None:
        """Show other rows; what was selected stays so, and nothing is once that is gone.

        An empty table begins with its first row selected, unless told otherwise.
        """
        was_empty, key = not self.rows, self.selected
        self._model.show_rows(rows)
        if was_empty and choose_first:
            self.select_first()
        elif self.selected != key:
            self.select(key)

    @property
    def rows(self) -> tuple[TableRow, ...]:
        """What is shown."""
        return self._model.rows

    @property
    def selected(self) -> Hashable:
        """The key of the selected row; None if there is none."""
        for index in self.selectionModel().selectedRows():
            return self._model.rows[index.row()].key
        return None

    def select(self, key: Hashable) -> None:
        """Select the row of that key; nothing, where there is none."""
        keys = [one.key for one in self._model.rows]
        if key in keys:
            # Not selectRow(): from right to left, it finds no column at the left edge.
            self.setCurrentIndex(self._model.index(keys.index(key), 0))
        else:
            self.selectionModel().clear()

    def select_first(self) -> None:
        """Select the first row, if there is one."""
        self.select(self.rows[0].key if self.rows else None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus; where nothing was selected, the arrow keys begin at the first row."""
        super().focusInEvent(event)
        if self.selected is None:
            # Qt has made the first row current, which would be passed over.
            self.selectionModel().clearCurrentIndex()
