"""Tiles that stand in as many columns as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import (
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QGridLayout,
    QWidget,
)


class FlowGrid(QGridLayout):
    """Equal cells, as many side by side as their texts leave room for, at most *most*."""

    def __init__(self, most: int, spacing: int) -> None:
        super().__init__()
        self._most = most
        self.cells: list[QWidget] = []
        self._columns = 0
        self.setContentsMargins(0, 0, 0, 0)
        self.setVerticalSpacing(max(8, spacing))
        self.setHorizontalSpacing(spacing)

    def add(self, cell: QWidget) -> None:
        """Add one more cell."""
        self.cells.append(cell)

    def arrange(self, width: int) -> None:
        """Put the cells where they are in that width."""
        for cell in self.cells:
            for part in (cell, *cell.findChildren(QWidget)):
                part.ensurePolished()
        widest = max((cell.minimumSizeHint().width() for cell in self.cells), default=1)
        gap = self.horizontalSpacing()
        columns = max(1, min(self._most, (width + gap) // max(1, widest + gap)))
        if columns == self._columns:
            return
        self._columns = columns
        for column in range(self._most):
            self.setColumnStretch(column, 1 if column < columns else 0)
        for index, cell in enumerate(self.cells):
            self.addWidget(cell, index // columns, index % columns)


class Flow(QWidget):
    """Holds a :class:`FlowGrid`, and arranges it again in another width or with another text."""

    def __init__(self, most: int, cells: list[QWidget], spacing: int = 0) -> None:
        super().__init__()
        self._grid = FlowGrid(most, spacing)
        self.setLayout(self._grid)
        for cell in cells:
            self._grid.add(cell)
        self._grid.arrange(most * 60)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the cells for another width."""
        super().resizeEvent(event)
        self._grid.arrange(self.width())

    def minimumSizeHint(self) -> QSize:
        """Return a width that any number of columns has."""
        return QSize(0, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Arrange the cells for other texts, or for texts of another size."""
        if event.type() == QEvent.Type.Show:
            # What was measured while it was hidden may have had another size of text.
            for cell in self._grid.cells:
                cell.updateGeometry()
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._grid.arrange(self.width())
        return super().event(event)
