"""The staff's names as pills, in as many rows as they need; one of them is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.buttons import DrawnButton, Kind
from ui.direction import place
from ui.icons import Icon
from ui.style import Drawn, Style
from verification.domain.staff import SignInName

#: In the design's pixels: between pills, and a pill.
_GAP, _HIGH, _LETTERS = 10, 52, 18


class NamePills(Drawn, QWidget):
    """Emits :attr:`chosen` with a name, or with "" for one that is typed.

    Visitors see them: they show no whole name that its bearer has not chosen.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("staffNamePills")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._names: tuple[SignInName, ...] = ()
        self._pills: list[DrawnButton] = []
        self._other = self._pill("otherStaffButton")
        self._other.clicked.connect(lambda: self._choose(""))

    def _pill(self, name: str) -> DrawnButton:
        pill = DrawnButton(name, Kind.PILL, Icon.PERSON, size=_LETTERS, high=_HIGH)
        pill.setCheckable(True)
        pill.setParent(self)
        pill.use_style(self.look)
        return pill

    def show_names(self, names: tuple[SignInName, ...]) -> None:
        """Offer these, the first of them chosen."""
        self._names = names
        while len(self._pills) < len(names):
            self._add_pill()
        for pill, name in zip(self._pills, names, strict=False):
            pill.set_words(name.shown)
        for row, pill in enumerate(self._pills):
            pill.setVisible(row < len(names))
        self._mark(names[0].name if names else "")
        self.updateGeometry()
        self._place()

    def _add_pill(self) -> None:
        row = len(self._pills)
        pill = self._pill(f"staffName{row + 1}Button")
        pill.clicked.connect(lambda: self._choose_row(row))
        self._pills.append(pill)

    def _choose_row(self, row: int) -> None:
        self._choose(self._names[row].name)

    def _choose(self, name: str) -> None:
        self._mark(name)
        self.chosen.emit(name)

    def _mark(self, name: str) -> None:
        for pill, one in zip(self._pills, self._names, strict=False):
            pill.setChecked(one.name == name)
        self._other.setChecked(not name)

    # -- where it is --------------------------------------------------------------------------

    def _rows(self, width: int) -> list[list[DrawnButton]]:
        """Fill one row after the other; a pill that is wider than a row is cut to it."""
        rows: list[list[DrawnButton]] = [[]]
        gap, used = self.look.px(_GAP), 0
        for pill in (*self._pills[: len(self._names)], self._other):
            wide = min(pill.sizeHint().width(), width)
            if rows[-1] and used + wide > width:
                rows.append([])
                used = 0
            rows[-1].append(pill)
            used += wide + gap
        return rows

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high it is in that width."""
        rows = len(self._rows(width))
        return rows * self._other.least_height() + (rows - 1) * self.look.px(_GAP)

    def sizeHint(self) -> QSize:
        """Return the size in the present width."""
        return QSize(0, self.heightForWidth(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:
        """It is as narrow as it has to be."""
        return self.sizeHint()

    def _place(self) -> None:
        gap, top, high = self.look.px(_GAP), 0, self._other.least_height()
        for row in self._rows(max(1, self.width())):
            left = 0
            for pill in row:
                wide = min(pill.sizeHint().width(), self.width())
                place(pill, QRect(left, top, wide, high))
                left += wide + gap
            top += high + gap

    def use_style(self, style: Style) -> None:
        """Have other sizes, once the pills have them."""
        super().use_style(style)
        for pill in (*self._pills, self._other):
            pill.use_style(style)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the pills for the new width."""
        super().resizeEvent(event)
        self._place()
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Place the pills for another direction of reading."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place()

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._other.set_words(self.tr("Another name"))
        self._place()
