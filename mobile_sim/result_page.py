"""The end of a request, or of a scan: the outcome, what it means, and what to do next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mobile_sim.parts import Fact, TitledPage
from mobile_sim.pictures import Picture
from ui.phone_theme import PHONE
from ui.restyling import restyle
from ui.spoken import sentences
from ui.theme import set_look
from ui.widgets import make_button, make_label, set_text
from verification.domain.local_time import local
from verification.domain.phone_app import PhoneApp
from verification.domain.session import spelt_reference
from verification.domain.tone import Tone
from verification.services.phone_words import Agreement, Message, Next

_MARK = 64
_NUMBER = 34
#: Above the sign, and above the words alone.
_ABOVE, _ABOVE_WORDS = 24, 0
#: As many steps as any message has.
_STEPS = 3


class _Step(QWidget):
    def __init__(self, number: int) -> None:
        super().__init__()
        figure = QLabel(str(number))
        figure.setProperty("role", "number")
        figure.setFixedSize(_NUMBER, _NUMBER)
        figure.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.what, self.detail = make_label("strong"), make_label("small")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.what)
        words.addWidget(self.detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(figure, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)


class ResultPage(TitledPage):
    """The outcome, and what to do next."""

    def __init__(self) -> None:
        super().__init__("resultPage", "resultBackButton")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._outcome = QFrame()
        self._outcome.setProperty("role", "outcome")
        self._mark = Picture(Tone.CALM, _MARK)
        self._result = make_label("", "resultLabel")
        self._detail = make_label("", "resultDetailLabel")
        for label in (self._result, self._detail):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        outcome = QVBoxLayout(self._outcome)
        outcome.setContentsMargins(24, _ABOVE, 24, 20)
        outcome.setSpacing(8)
        outcome.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignCenter)
        outcome.addWidget(self._result)
        outcome.addWidget(self._detail)
        self._steps = [_Step(number + 1) for number in range(_STEPS)]
        self._facts = [Fact() for _ in range(4)]
        self._note_row = QWidget()
        self._note = make_label("small", "resultNoteLabel")
        note = QHBoxLayout(self._note_row)
        note.setContentsMargins(0, 6, 0, 0)
        note.setSpacing(10)
        note.addWidget(Picture("info", 20, colour=PHONE.soft), 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(self._note, 1)
        self.contents.addWidget(self._outcome)
        below = QVBoxLayout()
        below.setContentsMargins(22, 4, 22, 8)
        below.setSpacing(10)
        for step in self._steps:
            below.addWidget(step)
        facts = QVBoxLayout()
        facts.setSpacing(0)
        for fact in self._facts:
            facts.addWidget(fact)
        below.addLayout(facts)
        below.addWidget(self._note_row)
        below.addStretch(1)
        self.contents.addLayout(below, 1)
        self.verify = make_button("goVerifyButton", "primary")
        self.receipt = make_button("receiptButton", "second")
        self.again = make_button("scanAgainButton", "second")
        self.home = make_button("homeButton", "second")
        self._pair = QHBoxLayout()
        self._pair.setSpacing(10)
        self._first = QVBoxLayout()
        self.foot.addLayout(self._first)
        self.foot.addLayout(self._pair)
        self._message: Callable[[], Message] | None = None
        self._agreement: Agreement | None = None
        self._app = PhoneApp.JD
        self._first_button = self.home
        for button in (self.verify, self.receipt, self.again, self.home):
            button.setParent(self)
            button.hide()
        self.retranslate()

    def show_result(
        self, message: Callable[[], Message], app: PhoneApp, agreement: Agreement | None
    ) -> None:
        """Show a message; it is asked for again when the language changes."""
        self._message, self._app, self._agreement = message, app, agreement
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the words go before the sign."""
        super().resizeEvent(event)
        self._fit_mark()

    def event(self, event: QEvent) -> bool:
        """Have room for other words, or larger ones."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit_mark()
        return done

    def _fit_mark(self) -> None:
        words = self._outcome.layout()
        room = self.scroller.viewport()
        if words is None or not room.width():
            return
        needed = words.totalHeightForWidth(room.width())
        if self._mark.isHidden():
            needed += _MARK + words.spacing() + _ABOVE - _ABOVE_WORDS
        shown = needed <= room.height()
        self._mark.setVisible(shown)
        words.setContentsMargins(24, _ABOVE if shown else _ABOVE_WORDS, 24, 20)

    def _show_buttons(self, message: Message) -> None:
        order = {
            Next.HOME: (self.home, self.receipt, self.again),
            Next.AGAIN: (self.again, self.receipt, self.home),
            Next.VERIFY: (self.verify, self.again, self.home),
        }[message.first]
        shown = {
            self.verify: message.first is Next.VERIFY,
            self.receipt: message.receipt,
            self.again: message.tone is not Tone.GOOD or message.first is Next.AGAIN,
            self.home: True,
        }
        for layout in (self._first, self._pair):
            for button in (self.verify, self.receipt, self.again, self.home):
                layout.removeWidget(button)
        for button, visible in shown.items():
            button.setVisible(visible)
            button.setProperty("role", "primary" if button is order[0] else "second")
            button.setProperty("app", str(self._app))
            restyle(button)
        self._first.addWidget(order[0])
        for button in order[1:]:
            if shown[button]:
                self._pair.addWidget(button, 1)
        self._first_button = order[0]

    def spoken(self) -> str:
        """Return what is said aloud when the page appears."""
        return sentences(self._result.text(), self._detail.text())

    def first_focus(self) -> QWidget | None:
        """Return the next sensible act."""
        return self._first_button if self._message else self.back

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self.show_title(self.tr("Authorization"), self.tr("Back"))
        set_text(self.verify, self.tr("Go and verify"))
        set_text(self.receipt, self.tr("Consent receipt"))
        set_text(self.again, self.tr("Scan again"))
        set_text(
            self.home,
            self.tr("Back to JD") if self._app is PhoneApp.JD else self.tr("Back to JD Finance"),
        )
        if self._message is None:
            return
        message = self._message()
        self._mark.show_picture(message.tone)
        self._result.setText(message.headline)
        self._detail.setText(message.advice)
        set_look(self._result, message.tone)
        set_look(self._outcome, message.tone)
        for index, step in enumerate(self._steps):
            what, detail = message.steps[index] if index < len(message.steps) else ("", "")
            step.what.setText(what)
            step.detail.setText(detail)
            step.setVisible(bool(what))
        self._show_agreement()
        self._note.setText(message.note)
        self._note_row.setVisible(bool(message.note))
        self._show_buttons(message)
        self.scroller.verticalScrollBar().setValue(0)

    def _show_agreement(self) -> None:
        agreement = self._agreement
        moment = reference = requester = read = ""
        if agreement is not None:
            moment = f"{local(agreement.agreed_at):%Y-%m-%d %H:%M:%S}"
            reference, requester = spelt_reference(agreement.reference), agreement.requester
            read = self.tr("Real name, ID number")
        texts = (
            (self.tr("Account"), requester),
            (self.tr("Was read"), read),
            (self.tr("You agreed"), moment),
            (self.tr("Reference"), reference),
        )
        for fact, (name, value) in zip(self._facts, texts, strict=True):
            fact.show_fact(name, value)
