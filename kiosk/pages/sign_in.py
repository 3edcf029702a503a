"""Staff sign in: to set the kiosk up, to open it, or to see what needs their attention."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from kiosk.view import Countdown
from kiosk.widgets.countdown_ring import CountdownRing
from kiosk.widgets.form_stage import FormStage, LargeSign
from kiosk.widgets.name_pills import NamePills
from kiosk.widgets.notice_bar import NoticeBar, NoticeKind
from kiosk.widgets.pin_pad import PinPad
from kiosk.widgets.stage import Columns
from ui.buttons import DrawnButton, Kind
from ui.direction import place
from ui.icons import Icon
from ui.paragraph import Letters, Paragraph
from ui.sign_in_fields import pin_field, staff_name_field
from verification.domain.placeholders import fill
from verification.domain.staff import SignInName

_LABEL = Letters(18, bold=True, line=1.4, grows=0.7)
#: Parts of its usual height that the pad below a long form has at least.
_LEAST_PAD = 0.75


class SignInPurpose(StrEnum):
    """What the PIN is asked for."""

    SET_UP = "set_up"
    OPEN = "open"
    STAFF = "staff"
    TAKE_OVER = "take_over"


class SignInProblem(StrEnum):
    """Why it did not work."""

    NONE = ""
    NO_NAME = "no_name"
    WRONG_PIN = "wrong_pin"
    WEAK_PIN = "weak_pin"
    DIFFERENT_PINS = "different_pins"
    TOO_MANY_TRIES = "too_many_tries"
    STATION_TAKEN = "station_taken"
    NAME_TAKEN = "name_taken"
    NO_STAFF = "no_staff"
    OPERATOR_ONLY = "operator_only"
    REVOKED = "revoked"
    OTHER_BRANCH = "other_branch"
    REMOVED = "removed"
    RENAMED = "renamed"


@dataclass(frozen=True)
class SignInView:
    """What to ask for; *lock* is the time until the next attempt, after too many."""

    purpose: SignInPurpose
    names: tuple[SignInName, ...] = ()
    problem: SignInProblem = SignInProblem.NONE
    tries_left: int | None = None
    lock: Countdown = Countdown()  # noqa: RUF009 - it is frozen


class SignInPage(FormStage):
    """Emits :attr:`signed` with purpose, name, PIN and its repetition (for a set-up)."""

    signed = Signal(object, str, str, str)
    back_requested = Signal()

    def __init__(self, station: str) -> None:
        self._pin = pin_field("pinField")
        self._again = pin_field("pinAgainField")
        self._pad = PinPad(self._pin, self._again)
        self._picture = LargeSign(Icon.LOCK, "sunken")
        super().__init__("signInPage", self._pad)
        self._picture.setParent(self)
        self._station = station
        self._view = SignInView(SignInPurpose.OPEN)
        self.set_ground("sunken")
        self._heading = Paragraph(Letters(36, bold=True, line=1.2, grows=0.4), "signInHeading")
        self._intro = Paragraph(Letters(20, "soft", line=1.4, grows=0.8), "signInIntroLabel")
        self._name_label = Paragraph(_LABEL)
        self._name = staff_name_field("staffNameField", "staffNameEdit", self._pin)
        self._pin_label = Paragraph(_LABEL)
        self._again_label = Paragraph(_LABEL)
        for field in (self._pin, self._again):
            field.returnPressed.connect(self._sign)
        self._pills = NamePills()
        self._pills.chosen.connect(self._choose)
        self._message = NoticeBar("signInMessageLabel")
        self._message.hide()
        self._ring = CountdownRing("signInCountdownLabel")
        self._again_at = Paragraph(Letters(18, line=1.4, grows=0.7), "signInCountdownCaptionLabel")
        self._lock = QWidget()
        waiting = QHBoxLayout(self._lock)
        waiting.setContentsMargins(0, 6, 0, 0)
        waiting.setSpacing(14)
        waiting.addWidget(self._ring)
        waiting.addWidget(self._again_at, 1)
        self._lock.hide()
        self._back = DrawnButton("signInBackButton", Kind.SECONDARY, Icon.BACK)
        self._sign_in = DrawnButton("signInButton", Kind.PRIMARY)
        self._pad.entered.connect(self._sign)
        column = self.column
        for widget in (self._heading, self._intro, self._name_label, self._pills, self._name):
            column.addWidget(widget)
        pins = QGridLayout()
        pins.setSpacing(10)
        for index, (label, field) in enumerate(
            ((self._pin_label, self._pin), (self._again_label, self._again))
        ):
            pins.addWidget(label, 0, index)
            pins.addWidget(field, 1, index)
        column.addLayout(pins)
        column.addWidget(self._message)
        column.addWidget(self._lock)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 10, 0, 0)
        buttons.setSpacing(14)
        buttons.addWidget(self._back, 1)
        buttons.addWidget(self._sign_in, 2)
        column.addLayout(buttons)
        self._sign_in.clicked.connect(self._sign)
        self._back.clicked.connect(self.back_requested)
        self.retranslate()

    def arrange(self) -> None:
        """Put the pad where the picture is, and the form where the words are."""
        # Beside large letters, the buttons come first.
        self._intro.setVisible(not self.is_large)
        columns = self.columns()
        self._picture.setVisible(columns.is_stacked)
        if columns.is_stacked:
            above = self._above()
            place(self._picture, columns.words.adjusted(0, 0, 0, above - columns.words.height()))
            self.place(columns.picture, columns.words.adjusted(0, above, 0, 0))
        else:
            super().arrange()

    def columns(self) -> Columns:
        """Return the two columns: on a high screen the pad is at its foot, where a hand is."""
        columns = super().columns()
        if not columns.is_stacked:
            return columns
        card = self.card()
        left = card.height() - self._above() - self.column.totalHeightForWidth(card.width())
        usual = self._pad.high()
        words = card.adjusted(0, 0, 0, -max(min(usual, left), round(usual * _LEAST_PAD)))
        return Columns(card.adjusted(0, words.height(), 0, 0), words, is_stacked=True)

    def _above(self) -> int:
        """Return what is left free above the form, so that no control is in the upper third."""
        card, column = self.card(), self.column
        margins = column.contentsMargins()
        room = card.width() - margins.left() - margins.right()
        shown = [self._heading, *([] if self.is_large else [self._intro]), self._name_label]
        lines = sum(one.heightForWidth(room) + column.spacing() for one in shown)
        return max(0, self.height() // 3 - card.top() - margins.top() - lines)

    def render_view(self, view: SignInView) -> None:
        """Ask for what *view* says; what was typed as a PIN never stays."""
        if view.names != self._view.names or view.purpose is not self._view.purpose:
            self._offer(view.names)
        if view.problem is not self._view.problem or view.purpose is not self._view.purpose:
            self._pin.clear()
            self._again.clear()
        is_new = view.purpose is not self._view.purpose or view.names != self._view.names
        is_counting = bool(view.lock.figures)
        self._view = view
        if is_new or (view.problem is not SignInProblem.NONE and not is_counting):
            self._focus_missing()
        self._again.setVisible(view.purpose is SignInPurpose.SET_UP)
        self._again_label.setVisible(view.purpose is SignInPurpose.SET_UP)
        self._back.setVisible(view.purpose in (SignInPurpose.STAFF, SignInPurpose.TAKE_OVER))
        self.retranslate()

    def _offer(self, names: tuple[SignInName, ...]) -> None:
        self._name.clear()
        # An empty list leaves what was typed.
        self._name.setEditText(names[0].name if names else "")
        self._pills.show_names(names)
        self._pills.setVisible(bool(names))
        self._name.setVisible(not names)

    def has_been_used(self) -> bool:
        """Whether somebody has left a PIN here, or a name that was not there before."""
        usual = self._view.names[0].name if self._view.names else ""
        return bool(self._pin.text() or self._again.text()) or self._name.currentText() != usual

    def forget(self) -> None:
        """Clear what was typed: who typed it has left."""
        self._offer(self._view.names)
        self._pin.clear()
        self._again.clear()
        if self.isVisible():
            self._focus_missing()

    def begin(self) -> None:
        """The page was opened: set the focus to what is missing."""
        self._pin.clear()
        self._again.clear()
        self._focus_missing()

    def _focus_missing(self) -> None:
        """Where there is a name already, the PIN is all that is missing."""
        (self._pin if self._name.currentText().strip() else self._name).setFocus()

    def _choose(self, name: str) -> None:
        """A name was chosen, or is to be typed."""
        self._name.setVisible(not name)
        self._name.setCurrentText(name)
        (self._pin if name else self._name).setFocus()

    def _sign(self) -> None:
        pin, again = self._pin.text(), self._again.text()
        self._pin.clear()
        self._again.clear()
        self.signed.emit(self._view.purpose, self._name.currentText().strip(), pin, again)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        match self._view.purpose:
            case SignInPurpose.SET_UP:
                heading = self.tr("Set up this kiosk")
                intro = self.tr(
                    "Only staff open a kiosk. Choose your name and a PIN of 6 to 12 digits; this "
                    "computer is registered as '%1'."
                )
                button = self.tr("Set up and open")
            case SignInPurpose.OPEN:
                heading = self.tr("Open this kiosk")
                intro = self.tr("'%1' is closed. Staff sign in to open it.")
                button = self.tr("Open the kiosk")
            case SignInPurpose.STAFF:
                heading = self.tr("Staff")
                intro = self.tr("Sign in to see what needs your attention at '%1'.")
                button = self.tr("Continue")
            case SignInPurpose.TAKE_OVER:
                heading = fill(self.tr("Take '%1' over"), self._station)
                intro = self.tr(
                    "Another computer is '%1'. Sign in, and this one takes its place: the other is "
                    "closed at once, and what a visitor has open there ends."
                )
                button = self.tr("Take over and open")
        self._heading.setText(heading)
        self._intro.setText(fill(intro, self._station))
        self._sign_in.set_words(button)
        self._back.set_words(self.tr("Back"))
        self._pad.retranslate()
        self._pills.retranslate()
        for label, fields, text in (
            (self._name_label, (self._name, self._name.lineEdit()), self.tr("Who are you?")),
            (self._pin_label, (self._pin,), self.tr("PIN")),
            (self._again_label, (self._again,), self.tr("The same PIN again")),
        ):
            label.setText(text)
            for field in fields:
                if field is not None:
                    field.setAccessibleName(text)
        locked = self._view.problem is SignInProblem.TOO_MANY_TRIES
        self._pad.setEnabled(not locked)
        self._sign_in.setEnabled(not locked)
        lock = self._view.lock
        self._lock.setVisible(bool(lock.figures))
        self._ring.show_countdown(lock)
        head = fill(self.tr("Try again in %1"), lock.figures)
        rest = self.tr("or ask another member of staff at another kiosk")
        self._again_at.say(f"{head}\n{rest}", [head])
        text = problem_text(self._view.problem, lock.figures, self._station)
        left = self._view.tries_left
        if self._view.problem is SignInProblem.WRONG_PIN and left:
            text = self.tr("Wrong name or PIN. 1 try left, then a pause.")
            if left > 1:
                text = fill(self.tr("Wrong name or PIN. %1 tries left, then a pause."), left)
        self._message.show_text(text, NoticeKind.LOCKED if locked else NoticeKind.CALM)


def problem_text(problem: SignInProblem, wait: str = "", station: str = "") -> str:
    """Return why a name or a PIN was not taken, and what to do."""
    translate = QCoreApplication.translate
    match problem:
        case SignInProblem.NONE:
            return ""
        case SignInProblem.NO_NAME:
            return translate("SignInPage", "Please type your name and your PIN.")
        case SignInProblem.WRONG_PIN:
            return translate("SignInPage", "Wrong name or PIN. Please try again.")
        case SignInProblem.WEAK_PIN:
            return translate(
                "SignInPage",
                "Choose 6 to 12 digits that are neither all the same nor a sequence such "
                "as 123456.",
            )
        case SignInProblem.DIFFERENT_PINS:
            return translate("SignInPage", "The two PINs differ. Please type both again.")
        case SignInProblem.TOO_MANY_TRIES:
            text = translate("SignInPage", "Too many wrong PINs. Please wait %1.")
            return fill(text, wait)
        case SignInProblem.STATION_TAKEN:
            return fill(
                translate(
                    "SignInPage",
                    "Another computer is registered as '%1'. This one needs another name: start it "
                    "again to choose one.",
                ),
                station,
            )
        case SignInProblem.NO_STAFF:
            return translate(
                "SignInPage",
                "There are no staff who could sign in here. The operator adds staff on the "
                "command line: jdcloud-kiosk staff add NAME",
            )
        case SignInProblem.OPERATOR_ONLY:
            return translate(
                "SignInPage",
                "The server does not let this kiosk do that. Ask the operator: jdcloud-kiosk "
                "staff for a PIN, jdcloud-kiosk kiosks for a station that is another's.",
            )
        case SignInProblem.REVOKED:
            return translate(
                "SignInPage",
                "This kiosk was revoked. A lead can admit it again at the staff console, under "
                "Kiosks.",
            )
        case SignInProblem.OTHER_BRANCH:
            return translate(
                "SignInPage",
                "You work at another branch than this kiosk's. A lead can change that at the "
                "console.",
            )
        case SignInProblem.REMOVED:
            return translate(
                "SignInPage",
                "The member who was signed in is no longer on the staff; another can sign in.",
            )
        case SignInProblem.RENAMED:
            return translate(
                "SignInPage", "A lead has changed your name. Sign in again, with the new one."
            )
        case SignInProblem.NAME_TAKEN:
            return translate("SignInPage", "This name cannot be used. Please choose another.")
