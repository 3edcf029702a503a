"""The kiosks, for a lead: a code by which a new machine gets the keys; revoke, admit, remove."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.branch_dialog import BranchDialog
from console.questions import confirms
from console.rows import RowsTable, TableRow
from console.wording import refusal_text
from ui.staff_wording import duration_text, time_text
from ui.widgets import make_button, make_card, make_label, named, set_text, show_notice
from verification.domain.clock import Clock
from verification.domain.enrolment import CODE_LIFETIME
from verification.domain.placeholders import fill, joined
from verification.domain.refusals import Refused
from verification.domain.staff import RegisteredKiosk
from verification.domain.tone import Tone
from verification.services.enrolment import Offer, OfferState, OfferStatus


class KiosksPage(QWidget):
    """Emits what a lead wants done with the kiosk that is selected, or with a new machine."""

    opened = Signal()
    offer_wanted = Signal()
    withdraw_wanted = Signal()
    revoke_wanted = Signal(str)
    admit_wanted = Signal(str)
    remove_wanted = Signal(str)
    branch_wanted = Signal(str, str)  # station, branch

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        named(self, "kiosksPage")
        self._clock = clock
        self._kiosks: tuple[RegisteredKiosk, ...] = ()
        self._until: datetime | None = None
        self._table = RowsTable("kiosksTable")
        self._message = make_label("notice", "kiosksMessageLabel")
        self._message.hide()
        self._is_lead = True
        self._rights = make_label("small", "kiosksRightsLabel")
        self._rights.hide()
        self._revoke = make_button("revokeKioskButton", "quiet")
        self._admit = make_button("admitKioskButton", "quiet")
        self._remove = make_button("removeKioskButton", "quiet")
        self._branch = make_button("kioskBranchButton", "quiet")
        self._heading = make_label("heading")
        self._how = make_label("small", "enrolHowLabel")
        self._code = make_label("headline", "enrolCodeLabel")
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._left = make_label("value", "enrolLeftLabel")
        self._offer = make_button("enrolKioskButton", "primary")
        self._withdraw = make_button("withdrawCodeButton", "quiet")
        self._card = card = make_card()
        inner = QVBoxLayout(card)
        inner.setContentsMargins(16, 12, 16, 14)
        for part in (self._heading, self._how, self._code, self._left):
            inner.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addWidget(self._offer)
        buttons.addWidget(self._withdraw)
        buttons.addStretch(1)
        inner.addLayout(buttons)
        row = QHBoxLayout()
        row.addWidget(self._revoke)
        row.addWidget(self._admit)
        row.addWidget(self._remove)
        row.addWidget(self._branch)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._table, 1)
        column.addWidget(self._rights)
        column.addLayout(row)
        column.addWidget(self._message)
        column.addWidget(card)
        self._table.selectionModel().selectionChanged.connect(self._follow)
        self._offer.clicked.connect(self._ask_for_code)
        self._withdraw.clicked.connect(self._take_back)
        self._revoke.clicked.connect(self._ask_to_revoke)
        self._admit.clicked.connect(self._ask_to_admit)
        self._remove.clicked.connect(self._ask_to_remove)
        self._branch.clicked.connect(self._ask_for_branch)
        self._forget_code()

    def begin(self) -> None:
        """A lead wants to see the kiosks."""
        self._message.hide()
        # What was asked for before may have been lost with the database.
        self._offer.setEnabled(True)
        self._table.setFocus()
        self.opened.emit()

    def clear(self) -> None:
        """The console was locked: no code stays, and nothing else that was shown."""
        self._message.hide()
        self.show_kiosks((), is_lead=False)
        self._rights.hide()

    def show_kiosks(self, kiosks: tuple[RegisteredKiosk, ...], *, is_lead: bool) -> None:
        """Show which there are; what can be done with them, to a lead only."""
        self._kiosks, self._is_lead = kiosks, is_lead
        if not is_lead and self._until is not None:
            self._take_back()
        self._rights.setVisible(not is_lead)
        for part in (self._card, self._revoke, self._admit, self._remove, self._branch):
            part.setVisible(is_lead)
        self._table.show_rows(
            [
                TableRow(
                    one.station,
                    (
                        one.station,
                        one.branch or "–",
                        time_text(one.last_seen_at),
                        self.tr("Revoked") if one.revoked else self.tr("In use"),
                    ),
                )
                for one in kiosks
            ]
        )
        self._follow()

    def show_offer(self, offer: Offer) -> None:
        """Show a code, for as long as it holds; by this computer's clock, whatever it says."""
        self._message.hide()
        self._until = self._clock.now() + CODE_LIFETIME
        self._code.setText(offer.code)
        self._show_code(shown=True)
        self.show_time()
        self._withdraw.setFocus()

    def show_time(self) -> None:
        """Count down."""
        if self._until is not None:
            left = max(timedelta(), self._until - self._clock.now())
            self._left.setText(
                fill(self.tr("It holds for %1, for one machine."), duration_text(left))
            )

    def show_offer_status(self, status: OfferStatus) -> None:
        """Say what has become of the code."""
        match status.state:
            case OfferState.WAITING if status.wrong:
                text = self.tr(
                    "A computer asked with a wrong code (%n time(s)). If it was none of you, take "
                    "the code back.",
                    "",
                    status.wrong,
                )
                tone = Tone.BAD
            case OfferState.WAITING:
                return
            case OfferState.SEALED:
                text = self.tr("The keys are sealed for the machine at %1, which takes them now.")
                if not status.station:
                    text = self.tr("The keys are sealed for the new machine, which takes them now.")
                tone = Tone.CALM
            case OfferState.TAKEN:
                text, tone = self.tr("The machine at %1 has the keys. Sign in there."), Tone.GOOD
                if not status.station:
                    text = self.tr("The new machine has the keys. Name it, and sign in there.")
                self._forget_code()
            case OfferState.OVER:
                text, tone = self.tr("The code holds no more. Make another one."), Tone.BAD
                self._forget_code()
        self._say(fill(text, status.station or "–"), tone)

    def show_refusal(self, refused: Refused) -> None:
        """Say why nothing was done."""
        self._offer.setEnabled(True)
        self._say(refusal_text(refused.refusal), Tone.BAD)

    def show_revoked(self, station: str) -> None:
        """Say what was done."""
        self._say(fill(self.tr("%1 starts no more sessions."), station), Tone.GOOD)

    def show_admitted(self, station: str) -> None:
        """Say what was done."""
        self._say(fill(self.tr("Staff can sign in at %1 again."), station), Tone.GOOD)

    def show_removed(self, station: str) -> None:
        """Say what was done."""
        text = self.tr("%1 is off the list. Another machine can use its name.")
        self._say(fill(text, station), Tone.GOOD)

    def show_branch_changed(self, station: str) -> None:
        """Say what was done."""
        self._say(fill(self.tr("The branch of %1 is changed."), station), Tone.GOOD)

    def _say(self, text: str, tone: Tone) -> None:
        show_notice(self._message, text, tone)

    def _ask_for_code(self) -> None:
        # Until there is an answer: a double click is not two codes.
        self._offer.setEnabled(False)
        self.offer_wanted.emit()

    def _take_back(self) -> None:
        self._forget_code()
        self.withdraw_wanted.emit()

    def _forget_code(self) -> None:
        self._until = None
        self._code.setText("")
        self._show_code(shown=False)

    def _show_code(self, *, shown: bool) -> None:
        for part in (self._code, self._left, self._withdraw):
            part.setVisible(shown)
        self._offer.setVisible(not shown)
        self._offer.setEnabled(True)

    def _selected(self) -> RegisteredKiosk | None:
        key = self._table.selected
        return next((one for one in self._kiosks if one.station == key), None)

    def _follow(self) -> None:
        kiosk = self._selected()
        self._revoke.setEnabled(kiosk is not None and not kiosk.revoked)
        for button in (self._admit, self._remove):
            button.setEnabled(kiosk is not None and kiosk.revoked)
        self._branch.setEnabled(kiosk is not None)

    def _ask_to_revoke(self) -> None:
        kiosk = self._selected()
        if kiosk is not None and confirms(
            self,
            fill(self.tr("Revoke %1?"), kiosk.station),
            self.tr("What is open there ends at once, and no session can start there."),
            fill(self.tr("Revoke %1"), kiosk.station),
        ):
            self.revoke_wanted.emit(kiosk.station)

    def _empties(self, kiosk: RegisteredKiosk) -> bool:
        """Whether a kiosk is the only one of its branch."""
        return bool(kiosk.branch) and not any(
            one.branch == kiosk.branch for one in self._kiosks if one is not kiosk
        )

    def _emptied(self, branch: str) -> str:
        text = self.tr(
            "It is the only station of the branch %1: members who work at this branch alone can "
            "then sign in at no kiosk, and the branch can no longer be chosen."
        )
        return fill(text, branch)

    def _ask_to_admit(self) -> None:
        kiosk = self._selected()
        if kiosk is not None:
            self.admit_wanted.emit(kiosk.station)

    def _ask_to_remove(self) -> None:
        kiosk = self._selected()
        if kiosk is None:
            return
        consequence = self.tr(
            "Its sessions stay in the history. Another machine can use its name; it returns "
            "only with a new sign-in there."
        )
        if self._empties(kiosk):
            consequence = joined(consequence, self._emptied(kiosk.branch))
        if confirms(
            self,
            fill(self.tr("Remove %1 from the list?"), kiosk.station),
            consequence,
            fill(self.tr("Remove %1"), kiosk.station),
        ):
            self.remove_wanted.emit(kiosk.station)

    def _ask_for_branch(self) -> None:
        kiosk = self._selected()
        if kiosk is None:
            return
        branches = sorted({one.branch for one in self._kiosks if one.branch})
        dialog = BranchDialog(
            self,
            kiosk.station,
            self.tr("Its earlier sessions count for this branch, too. Leave it empty for none."),
            kiosk.branch,
            branches,
        )
        dialog.given.connect(lambda branch: self._change_branch(kiosk, branch))
        # Not exec(): the console may be locked meanwhile.
        dialog.open()

    def _change_branch(self, kiosk: RegisteredKiosk, branch: str) -> None:
        leaves = branch != kiosk.branch and self._empties(kiosk)
        if not leaves or confirms(
            self,
            fill(self.tr("Take %1 out of the branch %2?"), kiosk.station, kiosk.branch),
            self._emptied(kiosk.branch),
            self.tr("Change the branch"),
        ):
            self.branch_wanted.emit(kiosk.station, branch)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._table.setAccessibleName(self.tr("Kiosks"))
        self._table.show_headings(
            self.tr("Station"),
            self.tr("Branch"),
            self.tr("Last sign of life"),
            self.tr("State"),
        )
        self._heading.setText(self.tr("A new machine"))
        self._how.setText(
            self.tr(
                "It gets the keys by a code: start the kiosk there, and type the code. It holds "
                "for ten minutes and for one machine."
            )
        )
        set_text(self._offer, self.tr("Show a code"))
        set_text(self._withdraw, self.tr("Take the code back"))
        set_text(self._revoke, self.tr("Revoke …"))
        set_text(self._admit, self.tr("Admit again"))
        set_text(self._remove, self.tr("Remove …"))
        set_text(self._branch, self.tr("Branch …"))
        self._rights.setText(
            self.tr(
                "Only a lead can let new machines in, revoke and remove kiosks, or set branches."
            )
        )
        self.show_kiosks(self._kiosks, is_lead=self._is_lead)
