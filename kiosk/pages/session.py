"""The screen of a running session: QR code, phone or outcome, and the words beside it."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kiosk.outcome import Words, after_call
from kiosk.qr_code import QrCodeLabel
from kiosk.slip.offer import SlipOffer
from kiosk.slip.presenter import SlipState
from kiosk.view import Action, Primary, SessionView, digits_spoken
from kiosk.widgets.action_row import ActionRow
from kiosk.widgets.countdown_ring import CountdownRing
from kiosk.widgets.fact_cards import FactCards
from kiosk.widgets.match_card import MatchCard
from kiosk.widgets.notice_bar import NoticeBar
from kiosk.widgets.outcome_sign import OUTCOMES, OutcomeSign, ScannedPhone
from kiosk.widgets.scan_steps import ScanSteps
from kiosk.widgets.session_heading import SessionHeading
from kiosk.widgets.stage import Stage
from kiosk.widgets.stepper import Stepper
from ui.arranging import note_arranged
from ui.buttons import DrawnButton, Kind
from ui.direction import place
from ui.icons import Icon
from ui.motion import CrossFade
from ui.paragraph import Letters, Paragraph
from ui.widgets import ScrollingPage, named
from verification.domain.placeholders import fill
from verification.domain.tone import Tone

#: In the design's pixels: beside and above the words, and between parts of the page.
_BESIDE, _ABOVE, _GAP = 32, 24, 18
_PLATE, _RING_GAP = 444, 18
#: How much of an upright card is the picture's beside large words, as far as those have room.
_SHARES = (0.52, 0.49, 0.46, 0.43, 0.38)
#: Milliseconds in which an earlier state gives way.
_FADE = 240


class SessionPage(Stage):
    """Shows a :class:`SessionView`; emits what the visitor wants, and that buttons changed."""

    refresh_requested = Signal()
    extend_requested = Signal()
    cancel_requested = Signal()
    finish_requested = Signal()
    slip_requested = Signal()
    actions_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view: SessionView | None = None
        self._moves = True
        self._is_called = False
        self._qr_code = QrCodeLabel()
        self._qr_code.setObjectName("qrCodeLabel")
        self._slip_code = QrCodeLabel()
        self._slip_code.setObjectName("slipCodeLabel")
        self._slip_code.hide()
        self._phone = ScannedPhone()
        self._sign = OutcomeSign()
        self._ring = CountdownRing("countdownLabel")
        self._left = Paragraph(Letters(18, line=1.3), "countdownCaptionLabel")
        self._stepper = Stepper("stepper")
        self._warning = NoticeBar("warningLabel")
        self._how = ScanSteps("scanHint")
        self._match = MatchCard()
        self._facts = FactCards()
        self._slip = SlipOffer()
        self._slip.requested.connect(self.slip_requested)
        self._refresh = DrawnButton("refreshButton", Kind.SECONDARY, Icon.RENEW)
        self._extend = DrawnButton("extendButton", Kind.SECONDARY, Icon.CLOCK)
        self._cancel = DrawnButton("cancelButton", Kind.SECONDARY)
        self._done = DrawnButton("doneButton", Kind.PRIMARY)
        self._actions = ActionRow(
            (self._refresh, self._extend, self._done, self._slip.button, self._cancel)
        )
        self._offered: list[DrawnButton] = []
        self._content = named(QWidget(), "sessionContent")
        within = (self._how, self._match, self._facts, self._slip.label)
        for content in within:
            content.setParent(self._content)
        self._slot = ScrollingPage(self._content)
        for part in (
            *(
                self._qr_code,
                self._slip_code,
                self._phone,
                self._sign,
                self._ring,
                self._left,
                self._stepper,
            ),
            *(self._warning, self._slot, self._refresh, self._done, self._slip.button),
            *(self._extend, self._cancel),
        ):
            part.setParent(self)
        self._heading = SessionHeading(self)
        self._fade = CrossFade(self)
        self._refresh.clicked.connect(self.refresh_requested)
        self._extend.clicked.connect(self.extend_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self._done.clicked.connect(self.finish_requested)

    # -- what is shown ------------------------------------------------------------------------

    def render_view(self, view: SessionView, picture: QImage) -> bool:
        """Show *view*; *picture* is the QR code for a view that has one.

        Returns whether there is something new to read.
        """
        before, self._view = self._view, view
        news = before is None or (view.status, view.detail) != (before.status, before.detail)
        # A live code is never seen through something else.
        fades = news and view.code is None and self._moves and self.isVisible()
        if fades:
            self._fade.catch()
        elif view.code is not None:
            self._fade.stop()
        self._qr_code.show_picture(picture if view.code else None)
        self._ring.show_countdown(view.countdown)
        if before is not None and _is_later(before, view):
            self._say_left()
            self._arrange_picture(self.columns().picture)
            note_arranged(self)
        elif before != view:
            self._show_words(view)
            self._show_buttons(view)
            self.rearrange()
        if fades:
            self._fade.run(_FADE)
        # Behind a page of the staff's, the focus is theirs.
        if news and view.can_finish and self.isVisible():
            self._focus_next(view)
        return news

    def forget(self) -> None:
        """Keep nothing of a visitor who has left."""
        self._done.set_share(None)
        self._view = None
        self._stepper.show_steps((), moves=False)
        self._heading.show_words(Words("", "", None), "", "")
        self._facts.show_facts((), ())
        self._match.show_code("", "", "")
        self._phone.show_code("", moves=False)
        self._sign.show_outcome(None, "", "", moves=False)
        self._qr_code.show_picture(None)
        self.show_slip_code(None)

    def _show_words(self, view: SessionView) -> None:
        ended = view.can_finish
        account = fill(self.tr("JD Cloud account %1"), view.account)
        self._heading.show_words(view.words, account, view.account)
        self._stepper.show_steps(view.steps, moves=self._moves)
        self._warning.show_text(self._notice(view))
        spoken = digits_spoken(view.match_code) if view.match_code else ""
        self._match.show_code(view.match_code, view.station, spoken)
        self._phone.show_code(view.match_code, moves=self._moves)
        facts = view.words.facts
        if self._is_called:
            facts = tuple(after_call(one) for one in facts)
        self._facts.show_facts(facts, view.words.points)
        self._name_code(in_class=bool(view.class_text))
        # In a class it is no app that scans.
        self._how.setVisible(view.words.shows_how and not view.class_text)
        self._match.setVisible(bool(view.match_code))
        self._facts.setVisible(bool(view.words.facts))
        self._qr_code.setVisible(view.code is not None)
        self._phone.setVisible(bool(view.match_code))
        self._ring.setVisible(not ended)
        self._left.setVisible(not ended)
        self._sign.setVisible(ended and self._slip_code.isHidden())
        outcome = OUTCOMES[view.tone] if view.tone else ""
        self.set_outcome(outcome, spreads=self._moves and view.tone is Tone.GOOD)
        words = view.words
        self._sign.show_outcome(view.tone, words.word, words.sub, words.trace, moves=self._moves)

    def _name_code(self, *, in_class: bool) -> None:
        app = self.tr("QR code to scan with the JD or JD Finance app")
        camera = self.tr("QR code to scan with your own phone's camera")
        self._qr_code.setAccessibleName(camera if in_class else app)

    @staticmethod
    def _notice(view: SessionView) -> str:
        return view.warning or view.countdown.warning or view.class_text

    def _show_buttons(self, view: SessionView) -> None:
        texts = {
            Action.NONE: "",
            Action.RENEW: self.tr("New code"),
            Action.TRY_AGAIN: self.tr("Try again with a new code"),
            Action.GET_NEW: self.tr("Get a new code"),
        }
        finishes = view.primary is Primary.FINISH
        self._refresh.set_words(texts[view.renew])
        self._refresh.set_kind(Kind.PRIMARY if view.primary is Primary.RENEW else Kind.SECONDARY)
        self._done.set_words(self.tr("Done") if finishes else self.tr("End"))
        self._done.set_kind(Kind.PRIMARY if finishes else Kind.SECONDARY)
        self._extend.set_words(self.tr("One minute more"))
        self._extend.set_kind(Kind.PRIMARY if view.primary is Primary.EXTEND else Kind.SECONDARY)
        self._cancel.set_words(self.tr("Cancel"))
        self._keep_focus_from_cancel(view)
        self._extend.setVisible(view.can_extend)
        self._refresh.setVisible(view.can_refresh)
        self._done.setVisible(view.can_finish)
        self._cancel.setVisible(view.can_cancel)
        self._actions.stays_even = view.can_cancel
        offered = [one for one in self._actions.buttons if not one.isHidden()]
        if offered != self._offered:
            self._offered = offered
            self.actions_changed.emit()

    def _keep_focus_from_cancel(self, view: SessionView) -> None:
        """A second press of a key, on a button that goes, is not one of the button beside it."""
        focused = self.window().focusWidget()
        if focused is self._refresh and view.can_extend:
            self._extend.setVisible(True)
            self._extend.setFocus()
            return
        for button, stays in (
            (self._refresh, view.can_refresh),
            (self._extend, view.can_extend),
            (self._done, view.can_finish),
            (self._cancel, view.can_cancel),
        ):
            if focused is button and not stays:
                button.clearFocus()

    def _focus_next(self, view: SessionView) -> None:
        """Let Enter go on; a button that a person is on, and that stays, keeps the focus."""
        if self._refresh.hasFocus() and view.can_refresh:
            return
        (self._done if view.primary is Primary.FINISH else self._refresh).setFocus()

    def set_moving(self, moves: bool) -> None:
        """Show changes by motion, or at once."""
        self._moves = moves
        self._ring.set_moving(moves)

    def show_call(self, *, called: bool) -> None:
        """Advise nobody to call the staff who has."""
        self._is_called = called
        if self._view is not None:
            self._show_words(self._view)
            self.rearrange()

    def show_slip(self, state: SlipState, name: str) -> None:
        """Offer the slip, or show the outcome."""
        self._slip.show_state(state, name)
        self.rearrange()

    def show_slip_code(self, picture: QImage | None) -> None:
        """Show what a phone's camera reads in place of the outcome's sign, or that again."""
        self._slip_code.show_picture(picture)
        self._slip_code.setVisible(picture is not None)
        self._sign.setVisible(picture is None and self.shows_outcome())
        self.rearrange()

    def show_left(self, share: float) -> None:
        """Show how much is left until the outcome is cleared away; every touch restarts it."""
        self._done.set_share(share)

    def shows_outcome(self) -> bool:
        """Whether the session has ended and its outcome is on the screen."""
        return not self._done.isHidden()

    def grab_code(self) -> tuple[QImage, str] | None:
        """Return the QR code's pixels as they are shown, and its text; None without one."""
        if self._view is None or self._view.code is None:
            return None
        return self._qr_code.grab().toImage(), self._view.code

    def focus_action(self) -> None:
        """Let the keys be the visitor's, not those of whatever comes before the page."""
        buttons = (self._done, self._refresh, self._extend, self._cancel)
        if self._view is not None and self._view.primary is not Primary.FINISH:
            buttons = (self._refresh, self._extend, self._cancel, self._done)
        for button in buttons:
            if not button.isHidden():
                button.setFocus()
                return

    def retranslate(self) -> None:
        """Set every fixed text in the present language."""
        self._how.retranslate()
        self._match.retranslate()
        self._slip.retranslate()
        self._slip_code.setAccessibleName(self.tr("QR code: your slip, as text"))
        self._name_code(in_class=False)
        for button, text in (
            (self._refresh, self.tr("New code")),
            (self._extend, self.tr("One minute more")),
            (self._done, self.tr("Done")),
            (self._cancel, self.tr("Cancel")),
        ):
            button.set_words(text)
        if self._view is not None:
            self._show_words(self._view)
            self._show_buttons(self._view)
        self.rearrange()

    # -- where it is --------------------------------------------------------------------------

    def arrange(self) -> None:
        """Put everything where it belongs; nothing jumps from one state to the next."""
        if self._view is None or self.width() < 1:
            return
        self._choose_share()
        self._arrange_words(self._room())
        self._say_left()
        self._arrange_picture(self.columns().picture)

    def _choose_share(self) -> None:
        """Let the picture be as large as the words allow, with a notice or before it comes."""
        self.give_picture(_SHARES[-1])
        if not self.is_large or self.shows_outcome() or not self.columns().is_stacked:
            return
        notice = self._warning.height_of_lines(2) + self.look.px(12)
        for share in _SHARES:
            self.give_picture(share)
            if self._arrange_words(self._room(), kept=notice):
                break

    def _room(self) -> QRect:
        """The room for words and buttons."""
        beside = self.look.px(_BESIDE)
        above = self.look.px(_ABOVE if not self.is_large else 20)
        return self.columns().words.adjusted(beside, above, -beside, -above)

    def _say_left(self) -> None:
        """Say what the time is left for; that it is little, where the notice has no room."""
        if self._view is not None:
            left = self._view.countdown
            brief = left.brief if self._warning.isHidden() else ""
            self._left.say(brief or left.caption, [brief] if brief else ())

    def _arrange_picture(self, column: QRect) -> None:
        if self._view is not None and self._view.can_finish:
            place(self._sign, column)
            self._sign.place()
            margin = self.look.px(20)
            place(self._slip_code, column.adjusted(margin, margin, -margin, -margin))
            return
        ring, gap = self._ring.side(), self.look.px(_RING_GAP)
        margin = self.look.px(20)
        plate = min(
            self.look.px(_PLATE if column.height() > column.width() else 592),
            column.width() - 2 * margin,
            column.height() - ring - gap - 2 * self.look.px(16),
        )
        top = column.top() + (column.height() - plate - gap - ring) // 2
        left = column.left() + (column.width() - plate) // 2
        for part in (self._qr_code, self._phone):
            place(part, QRect(left, top, plate, plate))
        self._arrange_ring(column, top + plate + gap, ring)

    def _arrange_ring(self, column: QRect, top: int, ring: int) -> None:
        between = self.look.px(14)
        wide = min(self._left.widest() + 2, column.width() - ring - between - 2 * self.look.px(8))
        wide = max(wide, min(self.look.px(110), wide)) if wide > 0 else 1
        left = column.left() + (column.width() - ring - between - wide) // 2
        place(self._ring, QRect(left, top, ring, ring))
        words = self._left.words_height(wide)
        self._left.put(left + ring + between, top + (ring - words) // 2, wide)

    def _arrange_words(self, room: QRect, kept: int = 0) -> bool:
        """Shorten the words, then drop the line below the headline, until all of it fits.

        Return whether that was so at once. So much of the height is *kept* for a notice that is
        not shown.
        """
        self._stepper.fit(room.width())
        actions = self._actions.height(room.width(), self.look)
        self._actions.place(room, self.look)
        bottom = room.bottom() + 1 - actions - self.look.px(16) - kept
        # Large, what is to be compared or scanned comes before the account; an outcome does not.
        spare = not self.is_large or (self._view is not None and self._view.can_finish)
        ways = (
            (self.is_large, spare, spare, True),
            (True, spare, spare, True),
            (True, False, spare, True),
            (True, False, False, True),
            (True, False, False, False),
        )
        # A code to compare is as large as beside usual text before it is anything less.
        tries = (True, False) if self.is_large and not self._match.isHidden() else (False,)
        plans = list(product(tries, ways))
        for plan in plans:
            wants_all, (brief, lead, small, whole) = plan
            self._match.wants_all = wants_all
            self._heading.set_brief(brief, tight=brief and not (lead or small))
            self._show_notice(notice=whole and not kept)
            self._show_facts(facts=whole)
            top = self._arrange_top(room, lead=lead, small=small)
            available = bottom - top
            needed = self._content_height(room.width(), available)
            if needed <= available:
                break
        slot = QRect(room.left(), top, room.width(), max(1, bottom - top))
        wide = slot.width()
        if needed > slot.height():
            # Beside the bar that it is scrolled with.
            wide -= self._slot.verticalScrollBar().sizeHint().width()
            needed = self._content_height(wide, slot.height())
        place(self._slot, slot)
        self._content.setMinimumHeight(needed)
        self._content.resize(wide, max(needed, slot.height()))
        self._arrange_content(wide, max(needed, slot.height()))
        return plan is plans[0] and needed <= available

    def _show_notice(self, *, notice: bool) -> None:
        """Show the notice; without *notice*, none that only says what ring and button say, too."""
        view = self._view
        if view is not None:
            says_more = bool(view.warning or not view.countdown.warning)
            wanted = bool(self._notice(view)) and (notice or says_more)
            if wanted is self._warning.isHidden():
                self._warning.setVisible(wanted)

    def _show_facts(self, *, facts: bool) -> None:
        """Show the facts; without *facts*, none that are on the visitor's slip, too."""
        has_facts = self._view is not None and bool(self._view.words.facts)
        self._facts.setVisible(has_facts and (facts or not self._slip.is_given))

    def _arrange_top(self, room: QRect, *, lead: bool, small: bool) -> int:
        """Put stepper, heading and notice; return where the content begins."""
        stepper = self._stepper.high()
        place(self._stepper, QRect(room.left(), room.top(), room.width(), stepper))
        top = room.top() + stepper + self.look.px(12 if self.is_large else 20)
        inner = QRect(room.left(), top, room.width(), room.bottom() - top)
        top = self._heading.place(inner, self.look, lead=lead, small=small)
        if self._view is not None and self._view.can_finish:
            top += self.look.px(16 if self.is_large else 22)
            self.set_band(top)
        if not self._warning.isHidden():
            high = self._warning.heightForWidth(room.width())
            where = QRect(room.left(), top + self.look.px(12), room.width(), high)
            place(self._warning, where)
            top += self.look.px(12) + high
        return top + self.look.px(14 if self._view and self._view.match_code else _GAP)

    def _parts(self) -> tuple[ScanSteps | MatchCard | FactCards, ...]:
        return tuple(one for one in (self._how, self._match, self._facts) if not one.isHidden())

    def _content_height(self, width: int, available: int) -> int:
        below = self._below(width)
        return sum(one.fit(width, available - below) for one in self._parts()) + below

    def _below(self, width: int) -> int:
        """The room that the outcome of a slip needs."""
        if self._slip.label.isHidden():
            return 0
        return self._slip.label.heightForWidth(width) + self.look.px(12)

    def _arrange_content(self, width: int, height: int) -> None:
        below = self._below(width)
        parts = self._parts()
        for one in parts:
            one.fit(width, height - below)
            place(one, QRect(0, 0, width, height - below))
            one.place()
        high = self._slip.label.heightForWidth(width)
        place(self._slip.label, QRect(0, height - high, width, high))


def _is_later(before: SessionView, view: SessionView) -> bool:
    """Whether only time has passed: another second is left, or another code is shown."""
    return (
        before.countdown.warning == view.countdown.warning
        and (before.code is None) is (view.code is None)
        and replace(before, countdown=view.countdown, code=view.code) == view
    )
