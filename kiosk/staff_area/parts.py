"""What the staff's pages are made of: cards, buttons, an outcome with its icon."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.buttons import DrawnButton, Kind
from ui.icons import Icon
from ui.signs import Sign
from ui.widgets import make_label, named
from verification.domain.history import Outcome
from verification.domain.placeholders import captioned

#: Outcome -> its icon, and the icon's colour by its name in the theme.
ICONS = {
    Outcome.VERIFIED: (Icon.GOOD, "good"),
    Outcome.FAILED: (Icon.STOP, "stop"),
    Outcome.DECLINED: (Icon.HAND, "soft"),
    Outcome.EXPIRED: (Icon.LATE, "warn"),
    Outcome.CANCELLED: (Icon.MINUS, "soft"),
    Outcome.IN_PROGRESS: (Icon.UNDER_WAY, "soft"),
}
#: In the design's pixels: letters and height of the staff's buttons, and their corners.
_LETTERS, _HIGH, _CORNER = 15, 40, 8


def staff_button(name: str, kind: Kind = Kind.SECONDARY, icon: Icon = Icon.NONE) -> DrawnButton:
    """Return a button of the staff's pages, without words."""
    button = DrawnButton(name, kind, icon, size=_LETTERS, corner=_CORNER, high=_HIGH)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)
    return button


class Card(QFrame):
    """A heading with a count and a note at its right; what is below goes into :attr:`column`."""

    def __init__(self, icon: Icon = Icon.NONE, note: str = "") -> None:
        """*note* is the objectName of the note."""
        super().__init__()
        self.setProperty("role", "card")
        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self._badge = QLabel()
        self._badge.setProperty("role", "badge")
        self._badge.hide()
        self.note = make_label("small", note)
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        if icon:
            self.head.addWidget(Sign(icon, 18))
        self.head.addWidget(self.heading)
        self.head.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        self.head.addWidget(self.note, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 14)
        self.column.setSpacing(10)
        self.column.addLayout(self.head)

    def show_count(self, count: int) -> None:
        """Show a count beside the heading; none for 0."""
        self._badge.setText(str(count))
        self._badge.setVisible(count > 0)


class OutcomeLine(QWidget):
    """An icon and words."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._sign = Sign(Icon.UNDER_WAY, 16, line=1.45)
        self._words = make_label("", name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def show_outcome(self, outcome: Outcome, text: str) -> None:
        """Show an outcome in these words."""
        self._sign.show_icon(*ICONS[outcome])
        self._words.setText(text)


class Figure(QFrame):
    """A count over its icon and caption."""

    def __init__(self, name: str, icon: Icon, colour: str) -> None:
        super().__init__()
        self.setProperty("role", "figure")
        self._value = named(QLabel(), name)
        self._value.setProperty("role", "figure")
        self._caption = QLabel()
        self._caption.setProperty("role", "soft")
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(Sign(icon, 15, colour, line=1.2))
        below.addWidget(self._caption, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 8)
        column.setSpacing(0)
        column.addWidget(self._value)
        column.addLayout(below)

    def show_figure(self, caption: str, value: str) -> None:
        """Show a value."""
        self._value.setText(value)
        self._value.setAccessibleName(captioned(caption, value, QCoreApplication.translate))
        self._caption.setText(caption)


def rule() -> QFrame:
    """Return a thin line between rows."""
    line = QFrame()
    line.setProperty("role", "rule")
    line.setFixedHeight(1)
    return line
