"""What the phone's pages are made of: headers, cards, facts and tabs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from mobile_sim.buttons import PictureButton
from ui.focus_ring import STRONG_TONES
from ui.phone_theme import HOME_BAR, STATUS_BAR
from ui.restyling import restyle
from ui.widgets import ScrollingPage, make_label, set_text
from verification.domain.phone_app import PhoneApp

_SPACE = 12


class GradientFrame(QFrame):
    """A header that goes from one colour to another, downwards."""

    focus_tones = STRONG_TONES

    def __init__(self, above: str, below: str) -> None:
        super().__init__()
        self._above, self._below = QColor(above), QColor(below)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill it."""
        painter = QPainter(self)
        gradient = QLinearGradient(0, 0, 0, self.height())
        gradient.setColorAt(0, self._above)
        gradient.setColorAt(1, self._below)
        painter.fillRect(self.rect(), gradient)
        painter.end()


class PhonePage(QWidget):
    """One page of the phone. *bright* says that the status bar's words are dark."""

    bright = True
    #: Whether the home bar at its foot is dark.
    bright_foot = True

    def retranslate(self) -> None:
        """Set every text in the present language."""
        raise NotImplementedError

    def spoken(self) -> str:
        """Return what is said aloud when the page appears."""
        return ""

    def first_focus(self) -> QWidget | None:
        """Return what has the focus when the page appears."""
        return None


class TitledPage(PhonePage):
    """A page below a white bar with a way back and a title; what is in it scrolls."""

    def __init__(self, name: str, back: str) -> None:
        super().__init__()
        self.setObjectName(name)
        bar = QFrame()
        bar.setProperty("role", "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, STATUS_BAR + 2, 8, 2)
        row.setSpacing(0)
        self.back = PictureButton(back, "back", "back")
        self.title = make_label("title")
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.title, 1)
        row.addSpacing(48)
        self._inner = QWidget()
        self._inner.setObjectName(f"{name}Contents")
        self.contents = QVBoxLayout(self._inner)
        self.contents.setContentsMargins(0, 0, 0, 0)
        self.contents.setSpacing(_SPACE)
        self.scroller = ScrollingPage(self._inner)
        self.foot = QVBoxLayout()
        self.foot.setContentsMargins(20, 8, 20, 6)
        self.foot.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, HOME_BAR)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.scroller, 1)
        column.addLayout(self.foot)

    def show_title(self, title: str, back: str) -> None:
        """Set the bar's texts."""
        self.title.setText(title)
        self.back.setAccessibleName(back)

    def first_focus(self) -> QWidget | None:
        """Return the way back."""
        return self.back


class TabBar(QFrame):
    """The tabs at the foot of an app: two lead somewhere, the others only say what they are."""

    def __init__(self, app: PhoneApp, tabs: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self.setProperty("role", "tabs")
        self._app = app
        self.buttons = [PictureButton(name, "tab", picture, above=True) for name, picture in tabs]
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 4, HOME_BAR - 8)
        row.setSpacing(0)
        for button in self.buttons:
            row.addWidget(button, 1)

    def light(self, place: int) -> None:
        """Show which tab is open."""
        for number, button in enumerate(self.buttons):
            button.setProperty("lit", str(self._app) if number == place else "")
            restyle(button)

    def show_texts(self, *texts: str) -> None:
        """Set the texts of the tabs."""
        for button, text in zip(self.buttons, texts, strict=True):
            set_text(button, text)


def card(layout: QBoxLayout, *, padding: tuple[int, int, int, int] = (16, 14, 16, 14)) -> QFrame:
    """Return a white card around a layout."""
    frame = QFrame()
    frame.setProperty("role", "card")
    layout.setContentsMargins(*padding)
    frame.setLayout(layout)
    return frame


def line() -> QFrame:
    """Return a thin line between two rows."""
    frame = QFrame()
    frame.setProperty("role", "line")
    frame.setFixedHeight(1)
    return frame


class Fact(QFrame):
    """A name and its value, side by side; below one another where the text is large."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "fact")
        self._name = make_label("name")
        self.value = make_label()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 6, 0, 6)
        self._row.setSpacing(12)
        self._row.addWidget(self._name, 3, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.value, 7)

    def show_fact(self, name: str, value: str) -> None:
        """Set both texts; nothing is shown without a value."""
        self._name.setText(name)
        self.value.setText(value)
        self.setVisible(bool(value))
        self.arrange()

    def arrange(self, width: int = 0) -> None:
        """Stand below one another where the name would be broken in the width that there is."""
        self._name.ensurePolished()
        metrics = self._name.fontMetrics()
        narrow = metrics.horizontalAdvance(self._name.text()) > (width or self.width()) * 0.29
        self._row.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        spacing = 2 if narrow else 12
        if spacing != self._row.spacing():
            self._row.setSpacing(spacing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange it for another width."""
        super().resizeEvent(event)
        self.arrange()
