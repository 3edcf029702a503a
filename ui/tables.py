"""A table that is read by rows: an icon beside words, a marked row, figures to the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
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
_UNBOUNDED = 1_000_000
#: Lines of the widest column beside all other columns.
_LINES = 2
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


class Table(Drawn, QTableView):
    """Rows are chosen as a whole; Tab leaves it. The *widest* column takes what is left.

    Where that is less than its texts need, rows have two lines for them; where that is not enough,
    the *spare* columns are left out, one after the other, as they are said elsewhere; then rows
    have up to *lines*. What is cut nevertheless is a tooltip.
    """

    def __init__(
        self, name: str, widest: int, spare: Sequence[int] = (), *, lines: int = _LINES
    ) -> None:
        super().__init__()
        self._most_lines = lines
        self._widest, self._spare = widest, spare
        #: What the texts of the widest column need, in pixels.
        self._wanted = 0
        #: What they need in a few lines.
        self._least = 0
        self._texts: set[str] = set()
        self._has_icons = False
        self._lines = 1
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
        return max(self.look.px(_ROW), self._lines * line + self.look.px(14))

    def wraps(self, column: int) -> bool:
        """Return whether a column's texts are in lines."""
        return self._lines > 1 and column == self._widest

    def cell_font(self, *, bold: bool = False) -> QFont:
        """Return the font of the cells."""
        return self.look.font(_LETTERS, bold=bold)

    def beside(self, *, icon: bool) -> int:
        """Return the room beside a cell's words: for an *icon*, and what is left free."""
        return 2 * self.look.px(_BESIDE) + (self.icon_side() + self.look.px(_GAP) if icon else 0)

    def icon_side(self) -> int:
        """Return how large an icon is."""
        return round(self.look.letters(_LETTERS) * 1.1)

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
        self._measure()
        self._share_width()

    def _measure(self) -> None:
        """See how wide the widest column must be for its texts to have room in a few lines."""
        model, widest = self.model(), self._widest
        cells = [model.index(row, widest) for row in range(min(model.rowCount(), _MEASURED))]
        self._texts = {str(cell.data() or "") for cell in cells}
        self._has_icons = any(cell.data(ICON_ROLE) for cell in cells)
        step = max(1, self.look.px(8))
        self._least = next(
            (wide for wide in range(step, self._wanted, step) if self._lines_in(wide) <= _LINES),
            self._wanted,
        )

    def _lines_in(self, wide: int) -> int:
        """Return how many lines the texts of the widest column need in that width."""
        metrics = QFontMetrics(self.cell_font())
        room = QRect(0, 0, max(1, wide - self.beside(icon=self._has_icons)), _UNBOUNDED)
        found = [metrics.boundingRect(room, _WRAPPED, text) for text in self._texts]
        if any(one.width() > room.width() for one in found):
            # A word is longer than a line.
            return _UNBOUNDED
        return max((round(one.height() / metrics.lineSpacing()) for one in found), default=1)

    def _show_spare(self) -> None:
        for column in self._spare:
            self.setColumnHidden(column, False)

    def _leave_out_spare(self) -> None:
        """Leave out columns until the widest has room for its heading, and texts in a few lines."""
        self._show_spare()
        header = self.horizontalHeader()
        others = header.length() - header.sectionSize(self._widest)
        least = max(header.sectionSizeFromContents(self._widest).width(), self._least)
        room = self.viewport().width() - least
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
        wide = header.sectionSize(widest)
        self._lines = (
            1 if wide >= self._wanted else min(max(_LINES, self._lines_in(wide)), self._most_lines)
        )
        self.verticalHeader().setDefaultSectionSize(self.row_height())


class _Row(QStyledItemDelegate):
    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return what icon and words need."""
        font = self._table.cell_font(bold=index.column() == 0)
        words = QFontMetrics(font).horizontalAdvance(str(index.data() or ""))
        beside = self._table.beside(icon=bool(index.data(ICON_ROLE)))
        return QSize(words + beside + 2, self._table.row_height())

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """Show the whole text of a cell that is cut."""
        is_cut = event.type() is QEvent.Type.ToolTip and self._is_cut(option.rect, index)
        if not is_cut:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), str(index.data()), view)
        return True

    def _is_cut(self, room: QRect, index: _Index) -> bool:
        if not self._table.wraps(index.column()):
            return self.sizeHint(QStyleOptionViewItem(), index).width() > room.width()
        beside = self._table.beside(icon=bool(index.data(ICON_ROLE)))
        words = room.adjusted(0, 0, -beside, 0)
        text, metrics = str(index.data() or ""), QFontMetrics(self._table.cell_font())
        return shortened(metrics, words, _WRAPPED, text) != text

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
            side = self._table.icon_side()
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
