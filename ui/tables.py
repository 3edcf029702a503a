"""A table that is read by rows: an icon beside words, a marked row, figures to the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.icons import Icon, draw_icon
from ui.style import Drawn, Style
from ui.widgets import named

#: What a model returns for a cell with an icon: the icon, and its colour's name in the theme.
ICON_ROLE = int(Qt.ItemDataRole.UserRole) + 1

_Index = QModelIndex | QPersistentModelIndex
#: In the design's pixels: beside the words, from icon to words, and the mark of the chosen row.
_BESIDE, _GAP, _EDGE = 10, 7, 3
_ROW, _LETTERS = 40, 15
#: Rows that columns are made for.
_MEASURED = 200


class Table(Drawn, QTableView):
    """Rows are chosen as a whole; Tab leaves it. The *widest* column takes what is left.

    Where that is less than its texts need, rows have two lines for them; where it is less than its
    heading needs, the *spare* columns are left out, one after the other: they are said elsewhere.
    """

    def __init__(self, name: str, widest: int, spare: Sequence[int] = ()) -> None:
        super().__init__()
        self._widest, self._spare = widest, spare
        #: What the texts of the widest column need, in pixels.
        self._wanted = 0
        self._is_high = False
        named(self, name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(_MEASURED)
        self.setItemDelegate(_Row(self))

    def use_style(self, style: Style) -> None:
        """Have rows of this size."""
        super().use_style(style)
        self.verticalHeader().setDefaultSectionSize(self.row_height())
        self.fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the widest column what is left of the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share_width()

    def row_height(self) -> int:
        """Return how high a row is."""
        line = QFontMetrics(self.cell_font()).height()
        lines = 2 * line if self._is_high else line
        return max(self.look.px(_ROW), lines + self.look.px(14))

    def wraps(self, column: int) -> bool:
        """Return whether a column's texts are in two lines."""
        return self._is_high and column == self._widest

    def cell_font(self, *, bold: bool = False) -> QFont:
        """Return the font of the cells."""
        return self.look.font(_LETTERS, bold=bold)

    def fit_columns(self) -> None:
        """Give each column what its texts need, and the widest what is left."""
        model = self.model()
        if model is None or not model.rowCount():
            return
        self._show_spare()
        # What is stretched would not be measured.
        header = self.horizontalHeader()
        header.setSectionResizeMode(self._widest, QHeaderView.ResizeMode.Interactive)
        self.resizeColumnsToContents()
        self._wanted = header.sectionSize(self._widest)
        self._share_width()

    def _show_spare(self) -> None:
        for column in self._spare:
            self.setColumnHidden(column, False)

    def _leave_out_spare(self) -> None:
        """Leave out columns until the widest has room for its heading."""
        self._show_spare()
        header = self.horizontalHeader()
        others = header.length() - header.sectionSize(self._widest)
        room = self.viewport().width() - header.sectionSizeFromContents(self._widest).width()
        for column in self._spare:
            if others > room:
                others -= header.sectionSize(column)
                self.setColumnHidden(column, True)

    def _share_width(self) -> None:
        # Every text was measured when it came, and is not again for another width.
        if not self._wanted:
            return
        header, widest = self.horizontalHeader(), self._widest
        # Where nothing is left, what is stretched stays as wide as it was.
        header.setSectionResizeMode(widest, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(widest, self._wanted)
        self._leave_out_spare()
        # A reset of the model forgets it.
        header.setSectionResizeMode(widest, QHeaderView.ResizeMode.Stretch)
        least = header.sectionSizeFromContents(widest).width()
        if header.sectionSize(widest) < least:
            # Beside large text there is less than its heading needs: the table is scrolled then.
            header.setSectionResizeMode(widest, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(widest, least)
        self._is_high = header.sectionSize(widest) < self._wanted
        self.verticalHeader().setDefaultSectionSize(self.row_height())


class _Row(QStyledItemDelegate):
    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return what icon and words need."""
        look = self._table.look
        font = self._table.cell_font(bold=index.column() == 0)
        words = QFontMetrics(font).horizontalAdvance(str(index.data() or ""))
        icon = self._side() + look.px(_GAP) if index.data(ICON_ROLE) else 0
        return QSize(words + icon + 2 * look.px(_BESIDE) + 2, self._table.row_height())

    def _side(self) -> int:
        return round(self._table.look.letters(_LETTERS) * 1.1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a cell."""
        look, theme = self._table.look, self._table.look.theme
        room = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(room, QColor(theme.ink_soft))
            if index.column() == 0:
                edge = QRect(room.left(), room.top(), max(2, look.px(_EDGE)), room.height())
                painter.fillRect(QStyle.visualRect(option.direction, room, edge), theme.ink)
        painter.setPen(QColor(theme.ink if chosen and theme.edge else theme.line))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        if chosen and theme.edge:
            painter.drawLine(room.topLeft(), room.topRight())
        words = room.adjusted(look.px(_BESIDE), 0, -look.px(_BESIDE), 0)
        found = index.data(ICON_ROLE)
        if found:
            icon, colour = found
            side = self._side()
            first = QRect(words.left(), words.top(), side, side)
            left = QStyle.visualRect(option.direction, room, first).left()
            place = QRectF(left, room.center().y() - side / 2 + 1.5, side, side)
            ground = theme.ink_soft if chosen else theme.surface
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_icon(painter, Icon(icon), place, getattr(theme, colour), ground)
            words.setLeft(words.left() + side + look.px(_GAP))
            words = QStyle.visualRect(option.direction, room, words)
        font = self._table.cell_font(bold=chosen and index.column() == 0)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        text, metrics = str(index.data() or ""), QFontMetrics(font)
        align = index.data(int(Qt.ItemDataRole.TextAlignmentRole)) or Qt.AlignmentFlag.AlignLeft
        how = int(QStyle.visualAlignment(option.direction, Qt.AlignmentFlag(align)))
        how |= int(Qt.AlignmentFlag.AlignAbsolute) | int(Qt.AlignmentFlag.AlignVCenter)
        if text[:1].isdigit():
            # A time is read from the left everywhere: its day comes first.
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if self._table.wraps(index.column()):
            how |= int(Qt.TextFlag.TextWordWrap)
            text = shortened(metrics, words, how, text)
        else:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, words.width() + 1)
        painter.drawText(words, how, text)
        painter.restore()


def shortened(metrics: QFontMetrics, room: QRect, how: int, text: str) -> str:
    """Return as much of a text as has room in lines; words do not fill every line."""
    shown, wide = text, 2 * room.width()
    while metrics.boundingRect(room, how, shown).height() > room.height() and wide > 0:
        wide -= max(1, room.width() // 8)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, wide)
    return shown
