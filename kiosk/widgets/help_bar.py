"""The bar at the bottom of a visitor's page: help, and how the kiosk looks."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from kiosk.widgets.bar import Bar
from kiosk.widgets.stage import paint_shadow_below
from ui.buttons import DrawnButton, Kind
from ui.direction import painter_of, place
from ui.icons import Icon, draw_icon
from ui.languages import LANGUAGES
from ui.paragraph import Letters, Paragraph
from ui.style import Style
from verification.domain.placeholders import fill

#: In the design's pixels.
_HIGH, _PILL, _BESIDE, _GAP, _LETTERS = 76, 52, 24, 12, 17
_LARGE = 1.3


class HelpState(StrEnum):
    """The state of a call for help."""

    NONE = "none"
    CALLED = "called"
    COMING = "coming"


def help_text(state: HelpState) -> str:
    """Return what a visitor is told of their call; empty where they may call."""
    translate = QCoreApplication.translate
    match state:
        case HelpState.NONE:
            return ""
        case HelpState.CALLED:
            return translate("HelpBar", "The staff have been called. Please stay here.")
        case HelpState.COMING:
            return translate("HelpBar", "The staff are on their way to you.")


class CalledLabel(Paragraph):
    """Says in place of the button that the staff have been called."""

    def __init__(self) -> None:
        super().__init__(Letters(_LETTERS, "on_ink", bold=True, line=1.25, grows=0.9))

    def beside(self) -> int:
        """The room beside the words."""
        return self.look.px(2 * 18 + 10) + self._icon()

    def _icon(self) -> int:
        return round(self.look.letters(_LETTERS) * 1.3)

    def fit(self, left: int, top: int, room: int, high: int) -> None:
        """Be there, in letters that have room."""
        for grows in (0.9, 0.5, 0.2, 0.0):
            self.set_letters(replace(self.letters, grows=grows))
            wide = max(1, min(self.widest() + 4 + self.beside(), room))
            place(self, QRect(left, top, wide, high))
            if self.fits():
                return

    def fits(self) -> bool:
        """Whether all of its words are seen."""
        return self.words_height(max(1, self.width() - self.beside())) <= self.height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words on their ground."""
        theme, side = self.look.theme, self._icon()
        painter = painter_of(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.ink))
        painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
        left = self.look.px(18)
        draw_icon(
            painter,
            Icon.BELL,
            QRectF(left, (self.height() - side) / 2, side, side),
            theme.on_ink,
        )
        painter.setPen(QColor(theme.on_ink))
        room = self.rect().adjusted(left + side + self.look.px(10), 0, -left, 0)
        words = self.words_height(max(1, room.width()))
        room.setTop((self.height() - words) // 2)
        self.draw(painter, room)
        painter.end()


class HelpBar(Bar):
    """Emits what was tapped. The button for the language shows every language there is."""

    no_phone = Signal()
    help_requested = Signal()
    display_requested = Signal()
    language_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("helpBar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._state = HelpState.NONE
        self._offers_help = True
        self._no_phone = DrawnButton("noPhoneButton", Kind.PILL, Icon.NO_PHONE, size=_LETTERS)
        self._call = DrawnButton("", Kind.PILL, Icon.BELL, size=_LETTERS)
        self._called = CalledLabel()
        self._display = DrawnButton("displayButton", Kind.PILL, Icon.LETTERS, size=_LETTERS)
        self._switch = DrawnButton("languageButton", Kind.PILL, Icon.GLOBE, size=_LETTERS)
        for part in (self._no_phone, self._call, self._called, self._display, self._switch):
            part.setParent(self)
            if isinstance(part, DrawnButton):
                part.set_high(_PILL)
        self._called.hide()
        self.name_for("start")
        self._no_phone.clicked.connect(self.no_phone)
        self._call.clicked.connect(self.help_requested)
        self._display.clicked.connect(self.display_requested)
        self._switch.clicked.connect(self.language_requested)

    def name_for(self, page: str) -> None:
        """Name the call, for testers, after the page that is above the bar."""
        self._page = page
        self.update()
        self._call.setObjectName(f"{page}HelpButton")
        self._called.setObjectName(f"{page}HelpLabel")

    @property
    def display_buttons(self) -> tuple[DrawnButton, ...]:
        """The buttons for how the kiosk looks, which the staff's pages have elsewhere."""
        return (self._display, self._switch)

    def take_back(self) -> None:
        """Have the buttons for how the kiosk looks again."""
        for button in self.display_buttons:
            if button.parentWidget() is not self:
                button.setParent(self)
                button.set_kind(Kind.PILL)
                button.set_high(_PILL)
                button.set_brief(False)
                button.show()
        self._place()

    def show_state(self, state: HelpState) -> None:
        """Offer the call, or show the outcome."""
        self._state = state
        self.retranslate()
        self._show_parts()

    def offer_help(self, offered: bool) -> None:
        """Have the buttons for a visitor, or only those for how the kiosk looks."""
        if offered is not self._offers_help:
            self._offers_help = offered
            self._show_parts()

    def _show_parts(self) -> None:
        called = self._state is not HelpState.NONE
        if called and self._call.hasFocus():
            # Else the focus goes on to the next button, which has nothing to do with it.
            self._no_phone.setFocus()
        self._no_phone.setVisible(self._offers_help)
        self._call.setVisible(self._offers_help and not called)
        self._called.setVisible(self._offers_help and called)
        self._place()

    def text(self) -> str:
        """Return the outcome of the call, in words."""
        return self._called.text()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Go on with the shadow of the card that ends where the bar begins: a visitor's page's."""
        if self._page == "attract" or not self._offers_help:
            return
        painter = QPainter(self)
        paint_shadow_below(painter, self.look, self.width())
        painter.end()

    # -- where it is --------------------------------------------------------------------------

    def use_style(self, style: Style) -> None:
        """Have other sizes, once all parts have them."""
        super().use_style(style)
        self._place()

    def sizeHint(self) -> QSize:
        """Return the size that it wants."""
        pill = self._call.least_height()
        return QSize(0, max(self.look.px(_HIGH), pill + self.look.px(16)))

    def _place(self) -> None:
        if self._display.parentWidget() is not self:
            return
        gap = self.look.px(_GAP)
        room = self.width() - 2 * self.look.px(_BESIDE)
        large = self.look.text > _LARGE
        # Words are shortened one after the other, until all have room.
        order = [self._display, self._no_phone, self._switch, self._call]
        for count in range(2 if large else 0, len(order) + 1):
            for index, button in enumerate(order):
                button.set_brief(index < count)
            if self._needed(gap) <= room:
                break
        high = self._call.least_height()
        top = (self.height() - high) // 2
        left, right = self.look.px(_BESIDE), self.width() - self.look.px(_BESIDE)
        for button in (self._switch, self._display):
            wide = button.sizeHint().width()
            place(button, QRect(right - wide, top, wide, high))
            right -= wide + gap
        for part in (self._no_phone, self._call):
            if part.isHidden():
                continue
            wide = min(part.sizeHint().width(), right - left)
            place(part, QRect(left, top, wide, high))
            left += wide + gap
        self._called.fit(left, top, right - left, high)

    def _needed(self, gap: int) -> int:
        shown = [one for one in (self._no_phone, self._call) if not one.isHidden()]
        widths = [one.sizeHint().width() for one in (*shown, self._display, self._switch)]
        if not self._called.isHidden():
            widths.append(self._called.widest() + 4 + self._called.beside())
        return sum(widths) + gap * len(widths)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._no_phone.set_words(self.tr("I have no phone / no JD app"), self.tr("No phone?"))
        self._call.set_words(self.tr("Call the staff"), self.tr("Call staff"))
        self._display.set_words(self.tr("Display"), "")
        names = " · ".join(LANGUAGES.values())
        self._switch.set_words(names, "", spoken=fill(self.tr("Switch language: %1"), names))
        self._called.setText(help_text(self._state))
