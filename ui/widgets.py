"""Makes labels and buttons that have a name for testers and a role for the style sheet."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QComboBox,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QScroller,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QTabBar,
    QWidget,
)

from ui.restyling import style_of
from ui.theme import set_look
from ui.unbroken import breakable, breaks_anywhere, unbroken
from ui.wheel import TURNED_BY_WHEEL, keep_from_wheel
from verification.domain.tone import Tone

Widget = TypeVar("Widget", bound=QWidget)


def named(widget: Widget, name: str) -> Widget:
    """Give a widget its objectName, part of the contract in ``docs/testing.md``.

    One that the wheel would turn on is kept from it: it scrolls the page.
    """
    widget.setObjectName(name)
    if isinstance(widget, TURNED_BY_WHEEL):
        keep_from_wheel(widget)
    return widget


class WrappingLabel(QLabel):
    """A label that is never squeezed below the height of its text, as a plain QLabel may be.

    Its lines do not end within a term; what is longer than a line does not make it wider.
    """

    def __init__(self) -> None:
        super().__init__()
        self._words = self._name = ""
        self.setWordWrap(True)
        self._begin_as_read()

    def setText(self, text: str) -> None:
        """Set the text and claim the room for it."""
        self._words = text
        is_marked_up = "</" in text
        shown = text if is_marked_up else unbroken(breakable(text))
        super().setText(shown)
        if self.accessibleName() == self._name:
            # A screen reader has nothing of what says where a line may end.
            self._name = text if shown != text else ""
            self.setAccessibleName(self._name)
        self._claim_room()

    def text(self) -> str:
        """Return the text as it was set."""
        return self._words

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Claim the room that the new width makes necessary."""
        super().resizeEvent(event)
        self._claim_room()

    def changeEvent(self, event: QEvent) -> None:
        """Claim the room that another size of text makes necessary."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._claim_room()
        elif event.type() is QEvent.Type.LayoutDirectionChange:
            self._begin_as_read()

    def _begin_as_read(self) -> None:
        """Begin at the right in a language read from there, also with a name in Latin letters."""
        align, flag = self.alignment(), Qt.AlignmentFlag
        at_right = flag.AlignRight | flag.AlignAbsolute
        across = align & flag.AlignHorizontal_Mask
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if across == (flag.AlignLeft if from_right else at_right):
            self.setAlignment(
                (align & flag.AlignVertical_Mask) | (at_right if from_right else flag.AlignLeft)
            )

    def _claim_room(self) -> None:
        # heightForWidth() never answers less than the present minimum: take that off first.
        self.setMinimumHeight(0)
        if self.text():
            self.setMinimumHeight(max(0, self.heightForWidth(self.width())))


def make_label(role: str = "", name: str = "") -> QLabel:
    """Return an empty label that wraps; *role* is matched in ``theme.qss``."""
    label = named(WrappingLabel(), name)
    label.setProperty("role", role)
    return label


def pressed_by_enter(button: QPushButton, event: QKeyEvent) -> bool:
    """Let Enter press the button that has the focus, on every desktop; held down, only once.

    Return whether it is that key: a dialog's default button does not get it then.
    """
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


class WrappingButton(QPushButton):
    """A button that breaks a long text into lines rather than cut it off."""

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        # A layout asks for the same heights over and over.
        self._heights: dict[tuple[object, ...], int] = {}

    def changeEvent(self, event: QEvent) -> None:
        """Forget heights that another size of text or another style makes wrong."""
        self._heights.clear()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, too: :func:`pressed_by_enter`."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Return the size that the longest word needs; Chinese may break after any character."""
        words = [word for word in self.text().split() if not breaks_anywhere(word)]
        metrics = self.fontMetrics()
        width = max(map(metrics.horizontalAdvance, [*words, _FOUR_CHARACTERS]))
        # Widths are rounded: two pixels more, or the last letter may get a line of its own.
        width = min(width + self._beside_text() + 2, super().sizeHint().width() + 2)
        return QSize(width, super().minimumSizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """A narrow button is a higher one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the text needs in that width."""
        text = self.text()
        asked = (width, self.width(), text, self.property("look"))
        height = self._heights.get(asked)
        if height is None:
            room = QRect(0, 0, max(1, width - self._beside_text()), _UNBOUNDED)
            height = self.fontMetrics().boundingRect(room, _WRAPPED, unbroken(text)).height()
            self._heights[asked] = height
        return height + 2 * _ABOVE_TEXT

    def text_rect(self) -> QRect:
        """Return where the text is drawn."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        contents = QStyle.SubElement.SE_PushButtonContents
        return style_of(self).subElementRect(contents, option, self)

    def _beside_text(self) -> int:
        return self.width() - self.text_rect().width()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button as the style does, but its text in lines."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        painter.drawText(self.text_rect(), _WRAPPED, unbroken(self.text()))
        painter.end()


def make_chooser(name: str) -> QComboBox:
    """Return an empty combo box that may be narrower than its longest text."""
    chooser = named(QComboBox(), name)
    chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    chooser.setMinimumContentsLength(4)
    return chooser


class WrappingTabBar(QTabBar):
    """Tabs that break their texts at the spaces where there is no room for them in one line."""

    def __init__(self) -> None:
        super().__init__()
        self._texts: tuple[str, ...] = ()
        self._broken_for = -1
        self.setExpanding(False)
        self.setUsesScrollButtons(False)

    def set_texts(self, *texts: str) -> None:
        """Set the texts of all tabs."""
        self._texts = texts
        self._break()

    def _break(self) -> None:
        for spaced in (True, False):
            for tab, text in enumerate(self._texts):
                self.setTabText(tab, text if spaced else text.replace(" ", "\n"))
            if sum(self.tabSizeHint(tab).width() for tab in range(self.count())) <= self.width():
                return

    def minimumSizeHint(self) -> QSize:
        """Let a narrow window break the texts."""
        return QSize(0, super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Break the texts in another size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._break()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the texts for another width."""
        super().resizeEvent(event)
        if self.width() != self._broken_for:
            self._broken_for = self.width()
            self._break()


#: What a button shows at least in one line, where it may break anywhere.
_FOUR_CHARACTERS = "口口口口"
_WRAPPED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
_UNBOUNDED, _ABOVE_TEXT = 10_000, 6


class ScrollingPage(QScrollArea):
    """Holds a page, and scrolls it where the text is large and the screen small."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring what got the focus from outside into view; a touch never moves what is seen."""
        if now is not None and self.isAncestorOf(now) and now.visibleRegion().isEmpty():
            self.ensureWidgetVisible(now)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move the focus, and bring what has it into view."""
        moved = super().focusNextPrevChild(forward)
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.ensureWidgetVisible(focused)
        return moved


def make_button(name: str, role: str = "") -> QPushButton:
    """Return a button without text; *role* is "", "primary" or "quiet"."""
    button = named(WrappingButton(), name)
    button.setProperty("role", role)
    return button


def make_card(role: str = "card") -> QFrame:
    """Return an empty card; *role* is "card", or "form" for one that never grows too wide."""
    card = QFrame()
    card.setProperty("role", role)
    return card


def stand(row: QBoxLayout, *, narrow: bool) -> None:
    """Put what is in *row* below one another where the window is narrow, else side by side."""
    row.setDirection(
        QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
    )


def show_notice(label: QLabel, text: str, tone: Tone) -> None:
    """Say *text* in a notice that was hidden."""
    label.setText(text)
    set_look(label, tone)
    label.show()


def set_text(button: QPushButton, text: str) -> None:
    """Set a button's text, and its name for a screen reader."""
    button.setText(text)
    button.setAccessibleName(text)
