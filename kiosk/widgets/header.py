"""The bar at the top of every page: whose kiosk it is, that it is a simulation, and the staff."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from kiosk.widgets.bar import Bar
from kiosk.widgets.pictures import draw_cloud
from ui.buttons import DrawnButton, Kind
from ui.direction import painter_of, place, placed, upright
from ui.drawing import Canvas
from ui.icons import Icon, draw_icon
from ui.paragraph import Letters, Paragraph
from ui.style import Style
from verification.domain.placeholders import fill

#: In the design's pixels.
_HIGH, _BESIDE, _GAP, _MARK = 60, 24, 12, 36
_CENTRED = Qt.AlignmentFlag.AlignVCenter
#: What is left out, or said in few words, where there is no room: the least important first. Last
#: the kiosk's name: a visitor compares it with the phone, and the staff look for it.
_LEFT_OUT = ("title", "mark", "guests", "staff", "brand", "station")


#: The simulation mark's letters, and how much of the size of text that was chosen they take.
_SIMULATION, _GROWS = 13, 0.54


class SimulationMark(Paragraph):
    """Says on every page that all people and data here are fictitious."""

    def __init__(self) -> None:
        super().__init__(Letters(_SIMULATION, "soft", chosen=False), "simulationMark")
        self._texts = ("", "")

    def use_style(self, style: Style) -> None:
        """Be larger beside larger text, and at the usual size as small as a mark may be."""
        super().use_style(style)
        self.set_letters(replace(self.letters, size=_SIMULATION * self._growth()))

    def _growth(self) -> float:
        return 1 + (self.look.text - 1) * _GROWS

    def set_texts(self, text: str, short: str) -> None:
        """Set the words, and fewer of them."""
        self._texts = (text, short)
        self.setAccessibleName(text)
        self.setText(text)

    def set_brief(self, brief: bool) -> None:
        """Say it in fewer words, or not."""
        self.setText(self._texts[brief])

    def wide(self) -> int:
        """Return how wide it is."""
        return self.widest() + self._icon() + self.look.px(34)

    def _icon(self) -> int:
        return self.look.px(14 * self._growth())

    def fits(self) -> bool:
        """Whether all of its words are seen."""
        return self.wide() <= self.width() + 1

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a dashed pill with the words."""
        theme = self.look.theme
        painter = painter_of(self)
        pen = QPen(QColor(theme.control), 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        corner = (self.height() - 1) / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        side, left = self._icon(), self.look.px(13)
        sign = QRectF(left, (self.height() - side) / 2, side, side)
        draw_icon(painter, Icon.INFORMATION, sign, theme.soft)
        painter.setPen(QColor(theme.soft))
        words = self.words_height(self.width())
        room = self.rect().adjusted(left + side + self.look.px(8), 0, 0, 0)
        room.setTop((self.height() - words) // 2)
        self.draw(painter, room)
        painter.end()


class Header(Bar):
    """Emits :attr:`staff_requested`."""

    staff_requested = Signal()

    def __init__(self, station: str) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._station = station
        self._alerts = 0
        self._guests: tuple[DrawnButton, ...] = ()
        self._brand = Paragraph(Letters(20, bold=True, align=_CENTRED, grows=0.6), "brandLabel")
        self._title = Paragraph(Letters(17, "soft", align=_CENTRED), "pageTitle")
        self._mark = SimulationMark()
        self._station_label = Paragraph(
            Letters(17, bold=True, align=_CENTRED, grows=0.8), "stationLabel"
        )
        self._staff = DrawnButton("staffButton", Kind.BARE, Icon.LOCK, size=17)
        self._staff.set_high(48)
        self._staff.set_brief(True)
        self._staff.hide()
        for part in (self._brand, self._title, self._mark, self._station_label, self._staff):
            part.setParent(self)
        self._staff.clicked.connect(self.staff_requested)

    def show_alert_count(self, count: int) -> None:
        """Ask the staff to look, if anything waits for them."""
        self._alerts = count
        self._staff.setProperty("look", "alert" if count else "")
        self._staff.set_kind(Kind.ALERT if count else Kind.BARE)
        self._name_staff_button()
        self._place()

    def take(self, buttons: tuple[DrawnButton, ...]) -> None:
        """Have the buttons for how the kiosk looks, where there is no bar for them below."""
        self._guests = buttons
        for button in buttons:
            button.setParent(self)
            button.set_kind(Kind.BARE)
            button.set_high(48)
            button.set_brief(False)
            button.show()
        self._place()

    def offer_staff(self, offered: bool) -> None:
        """Show the way to the staff's area, or not."""
        self._staff.setVisible(offered)
        self._place()

    # -- where it is --------------------------------------------------------------------------

    def use_style(self, style: Style) -> None:
        """Have other sizes, once all parts have them."""
        super().use_style(style)
        self._place()

    def sizeHint(self) -> QSize:
        """Return the size that it wants."""
        words = self._brand.words_height(10_000) + self.look.px(16)
        buttons = [one.least_height() + 4 for one in self._buttons()]
        return QSize(0, max(self.look.px(_HIGH), 52, words, *buttons))

    def _place(self) -> None:
        """Leave out what has no room, the least important first."""
        room = self.width() - 2 * self.look.px(_BESIDE)
        self._mark.set_brief(False)
        for left_out in range(len(_LEFT_OUT) + 1):
            self._show(_LEFT_OUT[left_out:])
            if self._needed() <= room:
                break
        gap = self.look.px(_GAP)
        left = self.look.px(_BESIDE) + self.look.px(_MARK) + gap
        if self._brand.isVisibleTo(self):
            left = self._put(self._brand, left, self._brand.widest()) + gap
        self._put(self._title, left + gap, self._title.widest())
        right = self.width() - self.look.px(_BESIDE)
        for button in reversed(self._buttons()):
            wide, high = button.sizeHint().width(), button.least_height()
            place(button, QRect(right - wide, (self.height() - high) // 2, wide, high))
            right -= wide + gap
        if self._station_label.isVisibleTo(self):
            wide = self._station_label.widest()
            self._put(self._station_label, right - wide, wide)
            right -= wide + self.look.px(30) + gap + gap
        wide, high = self._mark.wide(), self.look.px(27)
        high = max(high, self._mark.words_height(wide) + 4)
        place(self._mark, QRect(right - wide, (self.height() - high) // 2, wide, high))
        self.update()

    def _show(self, shown: tuple[str, ...]) -> None:
        """Show these parts of :data:`_LEFT_OUT` whole, and the others briefly or not at all."""
        self._title.setVisible("title" in shown)
        self._mark.set_brief("mark" not in shown)
        for guest in self._own_guests():
            guest.set_brief("guests" not in shown)
        self._staff.set_brief(not self._alerts or "staff" not in shown)
        self._brand.setVisible("brand" in shown)
        self._station_label.setVisible("station" in shown and bool(self._station))

    def _needed(self) -> int:
        gap = self.look.px(_GAP)
        needed = self.look.px(_MARK) + gap + self._mark.wide()
        if self._brand.isVisibleTo(self):
            needed += self._brand.widest() + gap
        if self._title.isVisibleTo(self):
            needed += self._title.widest() + 2 * gap
        if self._station_label.isVisibleTo(self):
            needed += self._station_label.widest() + self.look.px(30) + 2 * gap
        return needed + sum(one.sizeHint().width() + gap for one in self._buttons())

    def _buttons(self) -> list[DrawnButton]:
        """The buttons at the right: what it has taken, and the staff's."""
        return [*self._own_guests(), *([] if self._staff.isHidden() else [self._staff])]

    def _own_guests(self) -> list[DrawnButton]:
        """What it has taken, and no other bar has since."""
        return [one for one in self._guests if one.parentWidget() is self]

    def _put(self, label: Paragraph, left: int, wide: int) -> int:
        place(label, QRect(left, 0, wide + 2, self.height() - 1))
        return left + wide + 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, mark, and the sign before the station's name."""
        theme = self.look.theme
        painter = painter_of(self)
        # Thin lines stay sharp.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.fillRect(self.rect(), QColor(theme.surface))
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self._title.isVisibleTo(self):
            x = placed(self._title).x() - self.look.px(_GAP)
            painter.drawLine(x, self.height() // 2 - 12, x, self.height() // 2 + 12)
        if self._station_label.isVisibleTo(self):
            side = self.look.px(22)
            left = placed(self._station_label).x() - side - self.look.px(8)
            sign = QRectF(left, (self.height() - side) / 2 - 1, side, side)
            draw_icon(painter, Icon.STATION, sign, theme.soft)
        side = self.look.px(_MARK)
        mark = QRectF(self.look.px(_BESIDE), (self.height() - side) / 2, side, side)
        with upright(painter, mark):
            draw_cloud(Canvas(painter, QRectF(0, 0, 48, 48), mark), theme.mark)
        painter.end()

    def _name_staff_button(self) -> None:
        text, short = self.tr("Staff"), ""
        if self._alerts:
            text, short = fill(self.tr("Staff, please check: %1"), self._alerts), str(self._alerts)
        self._staff.set_words(text, short)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._name_staff_button()
        self._brand.setText(self.tr("JD Cloud"))
        self._title.setText(self.tr("Real-name verification"))
        self._station_label.setText(self._station)
        # In both languages: it is for everyone who sees the screen.
        self._mark.set_texts(
            "SIMULATION — fictitious people only / 模拟演示", "SIMULATION 模拟演示"
        )
        self._place()
