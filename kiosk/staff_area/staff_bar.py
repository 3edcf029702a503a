"""The bar at the top of the staff's area: the way back, the tabs, who is there, closing."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.staff_area.parts import staff_button
from kiosk.widgets.bar import Bar
from kiosk.widgets.header import SimulationMark
from ui.buttons import DrawnButton, Kind
from ui.direction import place
from ui.focus_ring import RING_REACH
from ui.icons import Icon
from ui.paragraph import Letters, Paragraph
from ui.style import Style
from ui.widgets import WrappingTabBar, named
from verification.domain.local_time import local

#: In the design's pixels.
_HIGH, _BESIDE, _GAP = 56, 16, 8
#: A long name is shortened to this much where others have their words; to all that is left if not.
_LONG_NAME = 200


class WhoLabel(Paragraph):
    """A name that is shortened where there is no room for all of it, but not as it is read out."""

    def __init__(self) -> None:
        super().__init__(
            Letters(15, bold=True, align=Qt.AlignmentFlag.AlignVCenter), "staffWhoLabel"
        )
        self._name = ""

    def show_name(self, name: str) -> None:
        """Show all of a name, until :meth:`shorten`."""
        self._name = name
        self.setText(name)
        self.setAccessibleName("")
        self.setToolTip("")

    def wide(self) -> int:
        """Return how wide it is."""
        return self.widest() + 4

    def shorten(self, wide: int) -> None:
        """Be so wide at most, in pixels."""
        name = self._name
        self.show_name(name)
        if self.wide() <= wide:
            return
        metrics = QFontMetrics(self.drawn_font())
        self.setText(metrics.elidedText(name, Qt.TextElideMode.ElideRight, wide - 4))
        self.setAccessibleName(name)
        self.setToolTip(name)


class StaffBar(Bar):
    """Leaves out what has no room, the least important first; then the tabs have their own row.

    Who is signed in, and what closes the kiosk, are in words in any window.
    """

    back_requested = Signal()
    sign_out_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("staffBar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        centred = Qt.AlignmentFlag.AlignVCenter
        self._rows = 1
        self._station = self._staff = ""
        self._guests: tuple[DrawnButton, ...] = ()
        self._back = staff_button("staffBackButton", Kind.BARE, Icon.BACK)
        self.tabs = named(WrappingTabBar(), "staffTabs")
        self._mark = SimulationMark()
        self._mark.setObjectName("staffSimulationMark")
        self._time = Paragraph(Letters(15, align=centred), "staffStationLabel")
        self._who = WhoLabel()
        self._sign_out = staff_button("signOutButton", Kind.SECONDARY, Icon.LOCK)
        for part in (self._back, self.tabs, self._mark, self._time, self._who, self._sign_out):
            part.setParent(self)
        self._back.clicked.connect(self.back_requested)
        self._sign_out.clicked.connect(self.sign_out_requested)

    def take(self, buttons: tuple[DrawnButton, ...]) -> None:
        """Have the buttons for how the kiosk looks."""
        self._guests = buttons
        for button in buttons:
            button.setParent(self)
            button.set_kind(Kind.BARE)
            button.set_high(40)
            button.show()
        self.updateGeometry()
        self._place()

    def show_who(self, station: str, staff: str) -> None:
        """Show which kiosk it is, and who is signed in."""
        self._station, self._staff = station, staff
        self._who.show_name(staff)
        self._place()

    def show_time(self, now: datetime) -> None:
        """Show the time."""
        time = f"{local(now):%H:%M}"
        text = f"{self._station} · {time}" if self._station else time
        if text != self._time.text():
            self._time.setText(text)
            self._place()

    # -- where it is --------------------------------------------------------------------------

    def use_style(self, style: Style) -> None:
        """Have other sizes, once all parts have them."""
        super().use_style(style)
        self._place()

    def sizeHint(self) -> QSize:
        """Return the size that it wants."""
        buttons = (self._back, self._sign_out, *self._own_guests())
        around = 2 * (RING_REACH + 1)  # the ring around the focus is not on the line below
        row = max(self.look.px(_HIGH), *(one.least_height() + around for one in buttons))
        return QSize(0, row + self._below(self._rows))

    def _below(self, rows: int) -> int:
        """Return how high what is below the first of so many rows is."""
        tabs = self._tabs_height() if rows > 1 else 0
        return tabs + (self._line_height() if rows > 2 else 0)

    def _line_height(self) -> int:
        """Return how high the row is that the name and the mark have where there is no other."""
        return max(self._mark_height(), self._who.sizeHint().height()) + self.look.px(_GAP)

    def _mark_height(self) -> int:
        return max(self.look.px(27), self._mark.words_height(self._mark.wide()) + 4)

    def _tabs_height(self) -> int:
        return self.tabs.sizeHint().height()

    def _place(self) -> None:
        gap, beside = self.look.px(_GAP), self.look.px(_BESIDE)
        room = self.width() - 2 * beside
        tabs = self.tabs.sizeHint().width() + 2
        shown: list[QWidget] = []
        rows = 1
        for rows, brief, mark, others in (
            (1, 0, False, (self._time, self._who)),
            (1, 0, True, (self._time, self._who)),
            (1, 1, True, (self._time, self._who)),
            (1, 1, True, (self._who,)),
            (1, 2, True, (self._who,)),
            (2, 1, True, (self._time, self._who)),
            (2, 1, True, (self._who,)),
            (2, 2, True, (self._who,)),
            (2, 3, True, (self._who,)),
            (3, 3, True, ()),
        ):
            self._mark.set_brief(mark)
            self._back.set_brief(brief >= 2)
            self._sign_out.set_brief(brief == 3)
            for guest in self._own_guests():
                guest.set_brief(brief > 0)
            shown = [self._back, *others, *self._own_guests(), self._sign_out]
            if rows < 3:
                shown.append(self._mark)
            self._who.shorten(self.look.px(_LONG_NAME))
            widths = sum(self._wide(one) + gap for one in shown)
            if widths + (tabs + gap if rows == 1 else 0) <= room:
                break
        if rows == 3:
            self._who.shorten(max(0, room - self._wide(self._mark) - gap))
        if rows != self._rows:
            self._rows = rows
            self.updateGeometry()
        high = self.height() - self._below(rows)
        left, right = beside, self.width() - beside
        self._time.setVisible(self._time in shown)
        left = self._put(self._back, left, high) + gap
        for part in (self._sign_out, *reversed(self._own_guests()), self._who, self._time):
            if part in shown:
                right -= self._wide(part)
                self._put(part, right, high)
                right -= gap if isinstance(part, DrawnButton) else 2 * gap
        if rows == 3:
            line, right = self._line_height(), self.width() - beside
            self._put(self._who, beside, line, high)
            self._put(self._mark, right - self._wide(self._mark), line, high)
        else:
            self._put(self._mark, right - self._wide(self._mark), high)
        if rows == 1:
            where = QRect(left, high - self._tabs_height(), tabs, self._tabs_height())
        else:
            where = QRect(beside, self.height() - self._tabs_height(), room, self._tabs_height())
        place(self.tabs, where)

    def _own_guests(self) -> list[DrawnButton]:
        return [one for one in self._guests if one.parentWidget() is self]

    def _wide(self, part: QWidget) -> int:
        if isinstance(part, SimulationMark | WhoLabel):
            return part.wide()
        if isinstance(part, Paragraph):
            return part.widest() + 2
        return part.sizeHint().width()

    def _put(self, part: QWidget, left: int, room: int, top: int = 0) -> int:
        wide, high = self._wide(part), room - 2
        if isinstance(part, DrawnButton):
            high = part.least_height()
        elif isinstance(part, SimulationMark):
            high = self._mark_height()
        place(part, QRect(left, top + (room - high) // 2, wide, high))
        return left + wide

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, and the line below it."""
        theme = self.look.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.surface))
        painter.setPen(QColor(theme.line))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def retranslate(self, calls: int) -> None:
        """Set every text in the present language; *calls* are what waits on the first tab."""
        today = self.tr("Today")
        self.tabs.set_texts(
            f"{today}\u00a0({calls})" if calls else today,
            self.tr("History"),
            self.tr("Reports"),
            self.tr("Settings"),
            self.tr("Health"),
        )
        self.tabs.setAccessibleName(self.tr("Staff"))
        self._back.set_words(self.tr("Kiosk"), "", self.tr("Back to the kiosk"))
        self._sign_out.set_words(self.tr("Close the kiosk"), self.tr("Close"))
        # In both languages: it is for everyone who sees the screen.
        self._mark.set_texts(
            "SIMULATION — fictitious people only / 模拟演示", "SIMULATION 模拟演示"
        )
        self._place()
