"""The first screen: real-name verification, the choice of the account and of the method."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kiosk.view import Notice, notice_text
from kiosk.widgets.account_entry import AccountEntry
from kiosk.widgets.method_tile import MethodTile
from kiosk.widgets.notice_bar import NoticeBar, NoticeKind
from kiosk.widgets.numbered_label import NumberedLabel
from kiosk.widgets.pictures import Picture, PictureLabel
from kiosk.widgets.stage import Columns, Stage
from ui.direction import painter_of, place, placed
from ui.icons import Icon, draw_icon
from ui.keyboard import Keyboard
from ui.paragraph import Letters, Paragraph
from ui.spoken import sentences
from ui.widgets import ScrollingPage, WrappingTabBar, named
from verification.domain import source_document
from verification.domain.accounts import CloudAccount

#: In the design's pixels: the picture, and the room around the words below it.
_PICTURE, _LEAST_PICTURE, _BESIDE, _ICON = 248, 90, 36, 28
_POINTS = (Icon.PHONE, Icon.CLOCK, Icon.SHIELD)


class StartPage(Stage):
    """Emits :attr:`confirm_requested` with what was typed, then :attr:`start_requested`.

    The latter carries the login name of the account that was found, shown and confirmed.
    """

    confirm_requested = Signal(str)
    start_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._notice = Notice.NONE
        self._wait = timedelta()
        centred = Qt.AlignmentFlag.AlignHCenter
        self._picture = PictureLabel(Picture.START)
        self._claim = Paragraph(
            Letters(26, bold=True, line=1.3, balanced=True, align=centred, grows=0.4)
        )
        self._points = [
            Paragraph(Letters(18, line=1.3), name) for name in ("", "", "privacyPointLabel")
        ]
        self._tabs = named(WrappingTabBar(), "verificationTabs")
        self._tabs.setExpanding(True)
        self._tabs.addTab("")
        self._tabs.addTab("")
        self._account_label, self._method_label = NumberedLabel(1), NumberedLabel(2)
        self._account = AccountEntry()
        self._start = MethodTile("startVerificationButton")
        self._start.setDefault(True)
        self._message = NoticeBar("accountMessageLabel")
        self._private = NoticeBar("privacyLabel", NoticeKind.PRIVATE)
        self._enterprise_heading = Paragraph(Letters(26, bold=True, line=1.3, grows=0.5))
        self._enterprise = Paragraph(Letters(20, line=1.45), "enterpriseLabel")
        self._keyboard = Keyboard("accountKeyboard", self._account.editor)
        self._words = ScrollingPage(self._words_page())
        self._words.verticalScrollBar().rangeChanged.connect(self._keep_start_in_view)
        for part in (self._picture, self._claim, *self._points, self._words, self._keyboard):
            part.setParent(self)
        self._keyboard.hide()
        self._account.editor.installEventFilter(self)
        self._keyboard.installEventFilter(self)
        self._start.clicked.connect(lambda: self.start_requested.emit(self._account.found))
        self._account.confirm_requested.connect(self.confirm_requested)
        self._account.found_changed.connect(self._show_whether_found)
        self._show_whether_found(False)
        self.show_notice(Notice.NONE)

    def _words_page(self) -> QWidget:
        individual, enterprise = QWidget(), QWidget()
        column = QVBoxLayout(individual)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for gap, part in (
            (0, self._account_label),
            (8, self._account),
            (10, self._message),
            (18, self._method_label),
            (8, self._start),
        ):
            column.addSpacing(gap)
            column.addWidget(part)
        column.addStretch(1)
        column.addSpacing(12)
        column.addWidget(self._private)
        other = QVBoxLayout(enterprise)
        other.setContentsMargins(0, 0, 0, 0)
        other.setSpacing(10)
        other.addWidget(self._enterprise_heading)
        other.addWidget(self._enterprise)
        other.addStretch(1)
        self._pages = QStackedWidget()
        self._pages.addWidget(individual)
        self._pages.addWidget(enterprise)
        self._tabs.currentChanged.connect(self._pages.setCurrentIndex)
        page = named(QWidget(), "startPage")
        page.installEventFilter(self)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(32, 24, 32, 24)
        self._column.setSpacing(18)
        self._column.addWidget(self._tabs)
        self._column.addWidget(self._pages, 1)
        return page

    # -- what is shown ------------------------------------------------------------------------

    def show_accounts(self, accounts: tuple[CloudAccount, ...]) -> None:
        """Offer these accounts; what the visitor typed stays."""
        self._account.offer(accounts)

    def show_found(self, login_name: str) -> str:
        """Show the account that was found, and let it be verified; return what is said."""
        self._account.show_found(login_name)
        self._keyboard.hide()
        self._start.setFocus()
        return self._account.text()

    def _keep_start_in_view(self) -> None:
        """In large text on a small screen the words above it make the page longer than its room."""
        if self._account.found:
            self._words.ensureWidgetVisible(self._start)

    def _show_whether_found(self, found: bool) -> None:
        self._start.setEnabled(found)
        self._account_label.set_state(is_on=True, is_done=found)
        self._method_label.set_state(is_on=found)
        self.retranslate()

    def spoken(self) -> str:
        """Return what is said aloud when the page appears."""
        return sentences(self._claim.text(), self._account_label.text())

    def notice_text(self) -> str:
        """Return what is in the way, in words."""
        return self._message.text()

    def show_notice(self, notice: Notice, wait: timedelta = timedelta()) -> bool:
        """Say what is in the way, or nothing; *wait* is for how long, if it goes by itself.

        Returns whether it is something new.
        """
        news = notice is not self._notice
        self._notice, self._wait = notice, wait
        kind = NoticeKind.GOOD if notice is Notice.ALREADY_VERIFIED else NoticeKind.CALM
        self._message.show_text(notice_text(notice, wait), kind)
        return news

    def clear(self) -> None:
        """Forget the last visitor."""
        self._account.clear()
        self._keyboard.hide()
        self._tabs.setCurrentIndex(0)

    def typed(self) -> str:
        """Return what the visitor has typed or picked."""
        return self._account.typed()

    def has_been_used(self) -> bool:
        """Whether a visitor has left something here."""
        return bool(
            self._account.typed() or self._notice is not Notice.NONE or self._tabs.currentIndex()
        )

    def focus_account(self) -> None:
        """Let the visitor type at once."""
        self._account.focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the keyboard when the field is touched; a mouse belongs to a real keyboard."""
        kind = event.type()
        if watched is self._keyboard:
            if kind in (QEvent.Type.Show, QEvent.Type.Hide):
                self.rearrange()
                self._words.ensureWidgetVisible(self._account)
        elif watched is not self._account.editor:
            if kind is QEvent.Type.LayoutRequest:
                # Its words are others, or larger: there may be room for more, or for less.
                self.rearrange()
        elif kind is QEvent.Type.TouchBegin or _is_touch(event):
            self.show_keyboard()
        return super().eventFilter(watched, event)

    def show_keyboard(self) -> None:
        """Let the account be typed on the screen."""
        self._keyboard.show()
        self._keyboard.raise_()

    # -- where it is --------------------------------------------------------------------------

    def columns(self) -> Columns:
        """Return the two columns; the words have both where they are too large for their own."""
        columns, card = super().columns(), self.card()
        if columns.is_stacked or self._column.minimumSize().width() <= columns.words.width():
            return columns
        return Columns(QRect(card.topLeft(), QSize(0, card.height())), card, is_stacked=False)

    def arrange(self) -> None:
        """Put everything where it belongs."""
        columns = self.columns()
        words = columns.words
        if not self._keyboard.isHidden():
            high = min(self._keyboard.high(), round(words.height() * 0.6))
            keyboard = QRect(words.left(), words.bottom() + 1 - high, words.width(), high)
            self._keyboard.set_beside(self.look.px(32))
            place(self._keyboard, keyboard)
            words = words.adjusted(0, 0, 0, -high)
        place(self._words, words)
        self._fit_words(words)
        self._arrange_picture(columns.picture, needs_promise=self._private.isHidden())

    def _fit_words(self, words: QRect) -> None:
        """Leave out what can be done without, one after the other, until nothing is scrolled.

        That is what is read, and when; air; and, once an account was found, the other kind.
        """
        look = self.look
        room = words.width() - 2 * look.px(32)
        notice, tabs = self._private.heightForWidth(room), self._tabs.sizeHint().height()
        steps = self._pages.heightForWidth(room) - (0 if self._private.isHidden() else notice)
        found = self._account.found != ""
        private, beside, between, kinds = True, 24, 18, True
        for private, beside, between, kinds in (
            (self._keyboard.isHidden(), 24, 18, True),
            (False, 24, 18, True),
            (False, 10, 10, True),
            (False, 10, 10, not found),
        ):
            needed = 2 * look.px(beside) + steps
            needed += notice if private else 0
            needed += tabs + look.px(between) if kinds else 0
            if needed <= words.height():
                break
        self._private.setVisible(private)
        self._tabs.setVisible(kinds)
        side, above = look.px(32), look.px(beside)
        self._column.setContentsMargins(side, above, side, above)
        if self._column.spacing() != look.px(between):
            # Set to the same, Qt asks for another arrangement all the same: for ever.
            self._column.setSpacing(look.px(between))

    def _arrange_picture(self, column: QRect, *, needs_promise: bool) -> None:
        """Put the points below the picture as far as they have room; they are said again later."""
        for part in (self._picture, self._claim, *self._points):
            part.setVisible(not column.isEmpty())
        if column.isEmpty():
            return
        beside = self.look.px(_BESIDE)
        left, room = column.left() + beside, max(1, column.width() - 2 * beside)
        icon = round(self.look.letters(18) * _ICON / 18) + self.look.px(14)
        claim = self._claim.words_height(room)
        heights = [max(one.words_height(room - icon), icon) for one in self._points]
        gap = self.look.px(14)
        around, words = self.look.px(28 + 48), claim
        shown: tuple[int, ...] = ()
        # The last, what is read, is left out last, unless it stands beside them.
        for shown in ((0, 1, 2), (2,) if needs_promise else (), ()):
            words = claim
            if shown:
                words += self.look.px(28) + sum(heights[one] for one in shown)
                words += gap * (len(shown) - 1)
            if words + self.look.px(_LEAST_PICTURE) + around <= column.height():
                break
        spare = column.height() - words - around
        picture = max(0, min(self.look.px(_PICTURE), spare))
        total = picture + self.look.px(28) + words
        top = column.top() + (column.height() - total) // 2
        place(self._picture, QRect(left, top, room, picture))
        top += picture + self.look.px(28)
        top = self._claim.put(left, top, room) + self.look.px(28)
        for number, (label, high) in enumerate(zip(self._points, heights, strict=True)):
            label.setVisible(number in shown)
            if number in shown:
                words_high = label.words_height(room - icon)
                label.put(left + icon, top + (high - words_high) // 2, room - icon)
                top += high + gap

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, and the icons before the points."""
        super().paintEvent(event)
        painter = painter_of(self)
        for icon, label in zip(_POINTS, self._points, strict=True):
            if not label.isHidden():
                side = round(self.look.letters(18) * _ICON / 18)
                words = placed(label)
                left = words.left() - side - self.look.px(14)
                middle = words.center().y() + 1 - side / 2
                draw_icon(painter, icon, QRectF(left, middle, side, side), self.look.theme.text)
        painter.end()

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._claim.setText(self.tr("Prove who you are, with your phone"))
        for label, text in zip(
            self._points,
            (
                self.tr("Have your phone with JD or JD Finance ready"),
                self.tr("It takes about a minute"),
                self.tr("Nothing is read before you agree on your phone"),
            ),
            strict=True,
        ):
            label.setText(text)
        self._tabs.set_texts(self.tr("Individual Verification"), self.tr("Enterprise Verification"))
        self._tabs.setAccessibleName(self.tr("Kind of verification"))
        self._account.retranslate()
        self._keyboard.retranslate()
        self._account_label.setText(self.tr("Your JD Cloud account"))
        self._method_label.setText(self.tr("How to verify"))
        method = QCoreApplication.translate("Document", source_document.VERIFICATION_METHOD)
        line = (
            self.tr("Tap to show your QR code")
            if self._account.found
            else self.tr("Confirm your account first")
        )
        self._start.set_texts(method, line)
        self._private.show_text(
            self.tr(
                "JD Cloud reads your real name and identity number once, only after you tick the "
                "consent on your phone."
            )
        )
        self._enterprise_heading.setText(self.tr("Enterprise Verification"))
        self._enterprise.setText(
            self.tr(
                "Enterprises cannot be verified at this kiosk. Please sign in to the JD Cloud "
                "console on a computer, or ask the staff at the desk: they are glad to help."
            )
        )
        self.show_notice(self._notice, self._wait)


def _is_touch(event: QEvent) -> bool:
    """Whether a press of the mouse was made of a touch."""
    source = getattr(event, "source", None)
    is_press = event.type() is QEvent.Type.MouseButtonPress
    genuine = Qt.MouseEventSource.MouseEventNotSynthesized
    return is_press and callable(source) and source() is not genuine
