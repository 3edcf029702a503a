"""What the phone's pages are made of: pictures, buttons with a picture, rows, headers and tabs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from ui.phone_theme import HOME_BAR, PHONE, STATUS_BAR, draw_picture
from ui.restyling import restyle
from ui.widgets import ScrollingPage, WrappingButton, make_label, set_text
from verification.domain.phone_app import PhoneApp

#: Between a button's picture and its text.
_GAP = 8
_ABOVE_GAP = 4
_SPACE = 12
#: A row of a list is at least as high.
_ROW = 54
#: What a finger hits.
_TARGET = QSize(48, 48)
#: Of a face that is made for Chinese, words stand lower than the middle of their line.
_LOWER = 1


class Picture(QWidget):
    """A picture of a fixed size; no more than decoration to a screen reader."""

    def __init__(self, name: str, width: int, height: int = 0, colour: str = "") -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self.setFixedSize(width, height or width)

    def show_picture(self, name: str, colour: str = "") -> None:
        """Show another picture."""
        self._name, self._colour = name, colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        draw_picture(
            painter, self._name, QRectF(self.rect()), self._colour, self.devicePixelRatioF()
        )
        painter.end()


class Illustration(QWidget):
    """A picture as wide as its place, of the proportions given; its upper corners are round."""

    def __init__(self, name: str, proportion: float, ground: str = "", corner: int = 14) -> None:
        super().__init__()
        self._name, self._proportion, self._corner = name, proportion, corner
        self._ground = ground
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """A wider one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of that width."""
        return round(width * self._proportion)

    def sizeHint(self) -> QSize:
        """Return a size of its proportions."""
        return QSize(150, self.heightForWidth(150))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect())
        if self._ground:
            clip = QPainterPath()
            clip.addRoundedRect(room.adjusted(0, 0, 0, self._corner), self._corner, self._corner)
            painter.setClipPath(clip)
            painter.fillRect(room, QColor(self._ground))
        height = room.width() * self._proportion
        place = QRectF(0, (room.height() - height) / 2, room.width(), height)
        draw_picture(painter, self._name, place, "", self.devicePixelRatioF())
        painter.end()


class PictureButton(WrappingButton):
    """A button with a picture above its text, or before it; or with a picture alone."""

    def __init__(
        self,
        name: str,
        role: str,
        picture: str,
        size: int = 24,
        *,
        above: bool = False,
        colour: str = "",
        ground: str = "",
        ground_size: int = 0,
        at_start: bool = False,
    ) -> None:
        """*colour* is the picture's, else the text's; with a *ground*, it is on a rounded tile.

        With *at_start* picture and text are at the left, else in the middle.
        """
        super().__init__()
        self._at_start = at_start
        self.setObjectName(name)
        self.setProperty("role", role)
        self._picture, self._size = picture, size
        self._above = above
        self._colour, self._ground = colour, ground
        self._room = ground_size or size

    def change_picture(self, picture: str) -> None:
        """Show another picture."""
        self._picture = picture
        self.update()

    def text_rect(self) -> QRect:
        """Return where the text is drawn."""
        room = super().text_rect()
        if self._above:
            return room.adjusted(0, self._room + _ABOVE_GAP, 0, 0)
        return room.adjusted(self._room + _GAP, 0, 0, 0) if self.text() else room

    def heightForWidth(self, width: int) -> int:
        """Return the height that picture and text need in that width."""
        height = super().heightForWidth(width)
        if self._above:
            height += self._room + _ABOVE_GAP
        return max(height, self._room + _GAP, _TARGET.height())

    def minimumSizeHint(self) -> QSize:
        """Return the size that the picture and the longest word need."""
        hint = super().minimumSizeHint().expandedTo(_TARGET)
        if not self.text():
            return hint.expandedTo(QSize(self._room, self._room))
        if self._above:
            return hint.expandedTo(QSize(self._room, self._higher()))
        return hint

    def _higher(self) -> int:
        return self._room + _ABOVE_GAP + self.fontMetrics().height() + 2 * _ABOVE_GAP

    def sizeHint(self) -> QSize:
        """Return the size for the text in one line."""
        hint = super().sizeHint().expandedTo(_TARGET)
        if self._above:
            return hint.expandedTo(QSize(self._room + 4, self._higher()))
        return QSize(hint.width() + self._room + _GAP, hint.height()) if self.text() else hint

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button as the style does, and its picture and text upon it."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        text = self.palette().color(QPalette.ColorRole.ButtonText)
        painter.setPen(text)
        room = WrappingButton.text_rect(self)
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        place = QRect(0, 0, self._room, self._room)
        if self._above:
            words = self.text_rect()
            needed = self.fontMetrics().boundingRect(words, flags, self.text()).height()
            whole = self._room + _ABOVE_GAP + needed
            top = room.top() + max(0, (room.height() - whole) // 2)
            place.moveTopLeft(QPoint(room.center().x() - self._room // 2 + 1, top))
            words.setTop(place.bottom() + 1 + _ABOVE_GAP)
            top_flags = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(words, top_flags, self.text())
        elif self.text():
            words = self.text_rect()
            needed = self.fontMetrics().boundingRect(words, flags, self.text()).width()
            spare = max(0, (room.width() - needed - self._room - _GAP) // 2)
            left = room.left() + (0 if self._at_start else spare)
            place.moveTopLeft(QPoint(left, room.center().y() - self._room // 2 + _LOWER))
            words.setLeft(place.right() + 1 + _GAP)
            start = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(words, start, self.text())
        else:
            place.moveCenter(room.center())
        self._draw_picture(painter, place, text)
        painter.end()

    def _draw_picture(self, painter: QPainter, place: QRect, text: QColor) -> None:
        if self._ground:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._ground))
            painter.drawRoundedRect(QRectF(place), 15, 15)
        inner = QRectF(0, 0, self._size, self._size)
        inner.moveCenter(QRectF(place).center())
        colour = self._colour or text.name()
        draw_picture(painter, self._picture, inner, colour, self.devicePixelRatioF())


class RowButton(WrappingButton):
    """A row of a list: a picture, a text at the left, a value and an arrow at the right."""

    def __init__(self, name: str, picture: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "row")
        self._picture = picture
        self._value = ""

    def show_row(self, text: str, value: str = "") -> None:
        """Set what it says."""
        self._value = value
        self.setText(text)
        self.setAccessibleName(f"{text}: {value}" if value else text)
        self.updateGeometry()

    def text_rect(self) -> QRect:
        """Return where the text is drawn."""
        room = super().text_rect().adjusted(34, 0, -26, 0)
        if not self._value:
            return room
        if self._is_stacked(room.width()):
            return room.adjusted(0, 0, 0, -self._line())
        return room.adjusted(0, 0, -self._advance(self._value) - _GAP, 0)

    def _advance(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + 2

    def _line(self) -> int:
        return self.fontMetrics().height() + 2

    def _is_stacked(self, room: int) -> bool:
        """Whether the value is below the text: there is no room for both in a line."""
        return self._advance(self.text()) + self._advance(self._value) + _GAP > room

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text, and of the value where that is below it."""
        room = width - 34 - 26 - 8
        flags = int(Qt.TextFlag.TextWordWrap)
        words = self.fontMetrics().boundingRect(
            QRect(0, 0, max(1, room), 10_000), flags, self.text()
        )
        below = self._line() if self._value and self._is_stacked(room) else 0
        return max(_ROW, words.height() + below + 16)

    def minimumSizeHint(self) -> QSize:
        """Return the room that the longest word needs."""
        words = [*self.text().split(), *self._value.split()]
        widest = max(map(self._advance, words), default=0)
        return QSize(widest + 34 + 26 + 10, _ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        room, words = super().text_rect(), self.text_rect()
        start = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        painter.drawText(words, start, self.text())
        if self._value:
            painter.setPen(QColor(PHONE.soft))
            value = room.adjusted(34, 0, -26, 0)
            if self._is_stacked(value.width()):
                value.setTop(words.bottom() - 2)
                painter.drawText(value, start, self._value)
            else:
                end = start | int(Qt.AlignmentFlag.AlignRight)
                painter.drawText(value, end, self._value)
        middle, ratio = room.center().y() + _LOWER, self.devicePixelRatioF()
        left = QRectF(room.left() + 2, middle - 11, 22, 22)
        draw_picture(painter, self._picture, left, PHONE.soft, ratio)
        right = QRectF(room.right() - 18, middle - 9, 18, 18)
        draw_picture(painter, "forward", right, PHONE.soft, ratio)
        painter.end()


class GradientFrame(QFrame):
    """A header that goes from one colour to another, downwards."""

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
        for place, cell in enumerate(self.cells):
            self.addWidget(cell, place // columns, place % columns)


class Flow(QWidget):
    """Holds a :class:`FlowGrid`, and arranges it anew in another width or with another text."""

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
        self._row.setSpacing(2 if narrow else 12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange it for another width."""
        super().resizeEvent(event)
        self.arrange()


def only_says(*buttons: WrappingButton, say: Callable[[], object]) -> None:
    """Let buttons that lead nowhere say so; they are passed over by the Tab key."""
    for button in buttons:
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda _checked=False: say())
