"""The console's window: sign-in, the desk, and what is wrong with the database."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QIcon, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from console.desk_page import DeskPage
from console.kiosks_page import KiosksPage
from console.presenter import ConsolePresenter
from console.questions import confirms
from console.search_page import SearchPage
from console.shift_page import ShiftPage
from console.sign_in import SignInPage
from console.staff_page import StaffPage
from console.wording import kind_text, refusal_text
from ui.announcements import announce
from ui.direction import in_order
from ui.fault_wording import fault_text
from ui.file_names import qt_name
from ui.own_windows import reject_windows
from ui.sounds import Sound, Sounds
from ui.staff_wording import duration_text
from ui.theme import APPLICATION_ICON, THEMES, ThemeName, apply_theme
from ui.widgets import (
    WrappingTabBar,
    make_button,
    make_chooser,
    make_label,
    named,
    set_text,
    show_notice,
)
from verification.domain.clock import Clock
from verification.domain.handover import Handover
from verification.domain.instructions import InstructionKind
from verification.domain.local_time import minute_text
from verification.domain.placeholders import fill
from verification.domain.refusals import Refusal, Refused
from verification.domain.tone import Tone
from verification.store.database import Fault

_TabPage = DeskPage | SearchPage | ShiftPage | StaffPage | KiosksPage

#: A clerk reads from nearer than a visitor, and sees more at once.
_SCALE = 0.8
#: Of a branch's name, what is seen at least.
_LETTERS = 12


class ConsoleWindow(QWidget):
    """Composes the pages and connects them to the presenter. Emits :attr:`closed` at the end."""

    closed = Signal()

    def __init__(self, presenter: ConsolePresenter, clock: Clock, sounds: Sounds) -> None:
        super().__init__()
        self.setObjectName("consoleWindow")
        theme = THEMES[ThemeName.LIGHT]
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.page))
        self.setPalette(palette)
        self.setWindowIcon(QIcon(qt_name(APPLICATION_ICON)))
        self.presenter = presenter
        self._clock = clock
        self._sounds = sounds
        #: The first name of whom what is typed belongs to, empty while locked.
        self._member = ""
        self._who = make_label("value", "signedInLabel")
        self._who.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._branch = make_chooser("branchChooser")
        self._branch.setMinimumContentsLength(_LETTERS)
        self._branch.addItem("", "")
        self._branch.hide()
        self._lock = make_button("lockButton", "quiet")
        self._message = make_label("notice", "consoleMessageLabel")
        self._message.hide()
        self._note: Handover | None = None
        self._note_bar = QWidget()
        self._note_label = make_label("notice", "unreadNoteLabel")
        self._note_label.setTextFormat(Qt.TextFormat.PlainText)
        self._open_note = make_button("openNoteButton")
        beside = QHBoxLayout(self._note_bar)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(10)
        beside.addWidget(self._note_label, 1)
        beside.addWidget(self._open_note)
        self._note_bar.hide()
        # What comes and goes here moves nothing below.
        self._news = QWidget()
        news = QHBoxLayout(self._news)
        news.setContentsMargins(0, 0, 0, 0)
        news.setSpacing(14)
        news.addWidget(self._message, 1)
        news.addWidget(self._note_bar, 1)
        self._sign_in = SignInPage()
        self.desk = DeskPage()
        self._search = SearchPage()
        self._shift = ShiftPage()
        self._staff = StaffPage()
        self._kiosks = KiosksPage(clock)
        self._tabs = named(WrappingTabBar(), "consoleTabs")
        self._pages = QStackedWidget()
        self._pages.addWidget(QWidget())
        self._pages.addWidget(self._sign_in)
        for page in self._tab_pages():
            self._tabs.addTab("")
            self._pages.addWidget(page)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self._tabs, 1)
        top.addWidget(self._branch)
        top.addWidget(self._who)
        top.addWidget(self._lock)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 16)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self._news)
        column.addWidget(self._pages, 1)
        self._connect()
        apply_theme(self, theme, _SCALE)
        # Two lines: of what is said, and beside it of a note.
        self._message.ensurePolished()
        self._message.setText("\n")
        self._news.setMinimumHeight(self._message.heightForWidth(self.width()))
        self._message.setText("")
        self.setMinimumSize(*SMALLEST_WINDOW)
        self.resize(1180, 760)
        self._show_who("")
        self._retranslate()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def _tab_pages(self) -> tuple[_TabPage, ...]:
        return self.desk, self._search, self._shift, self._staff, self._kiosks

    def _connect(self) -> None:
        presenter = self.presenter
        self._tabs.currentChanged.connect(self._open)
        for number, _ in enumerate(self._tab_pages()):
            key = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self)
            key.activated.connect(lambda n=number: self._tabs.setCurrentIndex(n))
        self._search.asked.connect(presenter.search.find)
        self._search.chosen.connect(presenter.search.choose)
        presenter.search.found.connect(self._search.show_found)
        presenter.search.timeline_read.connect(self._search.show_timeline)
        self._connect_team()
        self._connect_kiosks()
        self._sign_in.signed.connect(presenter.sign_in)
        self._lock.clicked.connect(presenter.lock)
        self._branch.activated.connect(self._choose_branch)
        presenter.branches_changed.connect(self._show_branches)
        self.desk.instructed.connect(self._instruct)
        self.desk.coming.connect(presenter.come)
        self.desk.solved.connect(presenter.solve)
        self.desk.scanned.connect(self._look_for_slip)
        presenter.locked.connect(self._ask)
        presenter.unlocked.connect(self._enter)
        presenter.left_alone.connect(self._sign_in.forget)
        presenter.renamed.connect(self._go_on_as)
        presenter.removed.connect(self._say_removed)
        presenter.sign_in_refused.connect(self._say_sign_in_problem)
        presenter.desk_changed.connect(self.desk.show_desk)
        presenter.called.connect(self._call)
        presenter.refused.connect(self._say_refused)
        presenter.solved.connect(self._say_solved)
        presenter.was_read.connect(self._refresh)
        presenter.out_of_service.connect(self._show_fault)

    def _connect_team(self) -> None:
        team, shift, staff = self.presenter.team, self._shift, self._staff
        shift.opened.connect(team.read_shifts)
        shift.note_read.connect(self._mark_note)
        shift.taken.connect(team.note_taken)
        team.note_found.connect(self._show_note)
        self._open_note.clicked.connect(self._turn_to_note)
        self.presenter.unlocked.connect(lambda _: team.look_for_note())
        shift.handed_over.connect(team.hand_over)
        team.handed_over.connect(shift.forget_note)
        team.nothing_handed_over.connect(shift.say_nothing_happened)
        team.not_handed_over.connect(shift.say_not_handed_over)
        team.summaries_read.connect(shift.show_summaries)
        staff.opened.connect(team.read_members)
        staff.add_wanted.connect(team.add)
        staff.pin_wanted.connect(team.change_pin)
        staff.shown_name_wanted.connect(team.change_shown_name)
        staff.role_wanted.connect(team.change_role)
        staff.limit_wanted.connect(team.limit)
        staff.rename_wanted.connect(team.rename)
        staff.remove_wanted.connect(team.remove)
        team.members_read.connect(staff.show_members)
        team.changed.connect(staff.show_change)
        team.refused.connect(
            lambda refused: staff.show_outcome(self._pin_problem(refused), Tone.BAD)
        )
        team.refused.connect(lambda _: team.read_members())

    def _connect_kiosks(self) -> None:
        presenter, page = self.presenter.kiosks, self._kiosks
        page.opened.connect(presenter.read)
        page.offer_wanted.connect(presenter.offer)
        page.withdraw_wanted.connect(presenter.withdraw)
        page.revoke_wanted.connect(presenter.revoke)
        page.admit_wanted.connect(presenter.admit)
        page.remove_wanted.connect(presenter.remove)
        page.branch_wanted.connect(presenter.change_branch)
        presenter.kiosks_read.connect(lambda kiosks, lead: page.show_kiosks(kiosks, is_lead=lead))
        presenter.offered.connect(page.show_offer)
        presenter.offer_changed.connect(page.show_offer_status)
        presenter.revoked.connect(page.show_revoked)
        presenter.admitted.connect(page.show_admitted)
        presenter.removed.connect(page.show_removed)
        presenter.branch_changed.connect(page.show_branch_changed)
        presenter.refused.connect(page.show_refusal)
        # Who was a lead may be none any more.
        presenter.refused.connect(lambda _: presenter.read())
        self.presenter.desk_changed.connect(lambda *_: page.show_time())

    # -- who is there -------------------------------------------------------------------------

    def _ask(self, names: tuple[str, ...], expected: str) -> None:
        self._show_who("")
        self._show_note(None)
        self._message.hide()
        reject_windows(self)
        left, self._member = self._member, ""
        if left:
            self.desk.keep_typed(left)
            self._shift.keep_typed(left)
        for page in self._tab_pages():
            page.clear()
        self._pages.setCurrentWidget(self._sign_in)
        self._sign_in.ask(names, expected)

    def _enter(self, name: str) -> None:
        self._show_who(name)
        self._message.hide()
        self._tabs.setCurrentIndex(0)
        self._open(0)
        self._member = self.presenter.member
        self.desk.give_typed(self._member)
        if draft := self._shift.give_typed(self._member):
            if draft.branch:
                # The shift that it was typed for.
                self.presenter.choose_branch(draft.branch)
            self._say(self._shift.said_of(draft))

    def _open(self, tab: int) -> None:
        if not self.presenter.name:
            return
        page = self._tab_pages()[tab]
        self._pages.setCurrentWidget(page)
        page.begin()

    def _refresh(self) -> None:
        """Read again what may have changed on the page that is open, such as who is a lead."""
        page = self._pages.currentWidget()
        if page is self._shift:
            self.presenter.team.refresh_shifts()
        elif page is self._staff:
            self.presenter.team.read_members()
        elif page is self._kiosks:
            self.presenter.kiosks.read()

    def _turn_to(self, page: _TabPage) -> None:
        tab = self._tab_pages().index(page)
        if self._tabs.currentIndex() == tab:
            self._open(tab)
        else:
            self._tabs.setCurrentIndex(tab)

    def _look_for_slip(self, reference: str) -> None:
        self._search.want(reference)
        self._turn_to(self._search)

    def _show_who(self, name: str) -> None:
        self._who.setText(name)
        for widget in (self._lock, self._tabs):
            widget.setVisible(bool(name))
        self._branch.setVisible(bool(name) and self._branch.count() > 1)

    # -- the shift before ---------------------------------------------------------------------

    def _show_note(self, note: Handover | None) -> None:
        """Point to a note that who is signed in has not read."""
        self._note = note
        self._note_bar.setVisible(note is not None)
        if note is not None:
            text = self.tr("%1 has left a note for the next shift (%2).")
            words = fill(text, note.written_by, in_order(minute_text(note.until)))
            show_notice(self._note_label, words, Tone.CALM)

    def _turn_to_note(self) -> None:
        if self._note is None:
            return
        self._shift.want(self._note.handover_id)
        self._turn_to(self._shift)

    def _mark_note(self, handover_id: str) -> None:
        if self._note is not None and handover_id == self._note.handover_id:
            self._show_note(None)
            self.presenter.team.mark_read(handover_id)

    # -- branches -----------------------------------------------------------------------------

    def _show_branches(self, branches: tuple[str, ...]) -> None:
        """Offer the branches that there are; a console with none has no choice."""
        if list(branches) != [self._branch.itemData(row) for row in range(1, self._branch.count())]:
            while self._branch.count() > 1:
                self._branch.removeItem(1)
            for branch in branches:
                self._branch.addItem(branch, branch)
        self._branch.setCurrentIndex(max(0, self._branch.findData(self.presenter.branch)))
        self._branch.setVisible(bool(self.presenter.name) and bool(branches))

    def _choose_branch(self) -> None:
        self.presenter.choose_branch(self._branch.currentData())
        for page in (self._search, self._shift):
            if self._pages.currentWidget() is page:
                page.begin()

    def _go_on_as(self, name: str) -> None:
        """A lead has renamed who is signed in: their notes stay where they were typed."""
        self._who.setText(name)
        text = self.tr("Your name is %1 now. If your last press did nothing, press again.")
        self._say(fill(text, name))
        if self._pages.currentWidget() is self._shift:
            self.presenter.team.read_shifts()

    def _say_removed(self) -> None:
        text = self.tr("You were removed from the staff: you are signed out.")
        self._sign_in.show_problem(text)
        announce(self, text)

    def _say_sign_in_problem(self, refused: Refused) -> None:
        self._sign_in.show_problem(self._pin_problem(refused))

    def _pin_problem(self, refused: Refused) -> str:
        if refused.refusal is Refusal.TOO_MANY_TRIES and refused.retry_at is not None:
            wait = duration_text(refused.retry_at - self._clock.now())
            return fill(self.tr("Too many wrong PINs: try again in %1."), wait)
        if refused.refusal is Refusal.WRONG_PIN and refused.tries_left is not None:
            text = self.tr("Wrong name or PIN. %1 tries left, then a pause.")
            return fill(text, refused.tries_left)
        return refusal_text(refused.refusal)

    # -- the desk -----------------------------------------------------------------------------

    def _call(self) -> None:
        """A visitor asks for help: be heard and seen, also from behind other windows."""
        self._sounds.play(Sound.STEP)
        QApplication.alert(self)
        announce(self, self.tr("A visitor asks for help."))

    def _instruct(self, station: str, kind: InstructionKind, value: str, seen: str | None) -> None:
        self._message.hide()
        if kind in _ASKED and not self._is_meant(station, kind):
            return
        self.presenter.instruct(station, kind, value, seen)

    def _is_meant(self, station: str, kind: InstructionKind) -> bool:
        return confirms(
            self,
            fill(self.tr("%1: %2?"), station, kind_text(kind)),
            self.tr("A visitor who is in the middle has to begin again; nothing is changed."),
            kind_text(kind),
        )

    def _say_refused(self, refused: Refused) -> None:
        self._say(refusal_text(refused.refusal))

    def _say_solved(self, alert_id: int, other: str) -> None:
        had_note = self.desk.forget_note(alert_id)
        if other:
            text = self.tr("%1 has solved this call already.")
            if had_note:
                text = self.tr("%1 has solved this call already; your note was added to it.")
            self._say(fill(text, other), Tone.CALM)

    def _show_fault(self, fault: Fault, key_id: str) -> None:
        self._pages.setCurrentIndex(0)
        if fault is Fault.NOT_MADE:
            self._say(self.tr("There is no database yet: open a kiosk first."))
        else:
            self._say(fault_text(fault, key_id))

    def _say(self, text: str, tone: Tone = Tone.BAD) -> None:
        show_notice(self._message, text, tone)
        announce(self, text)

    # -- the window ---------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note activity; an unattended console locks itself."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress):
            self.presenter.touch()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Staff console"))
        set_text(self._lock, self.tr("Lock"))
        self._lock.setText(f"{self._lock.accessibleName()} (Ctrl+L)")
        self._lock.setShortcut(QKeySequence("Ctrl+L"))
        set_text(self._open_note, self.tr("Read the note"))
        self._show_note(self._note)
        self._branch.setItemText(0, self.tr("All branches"))
        self._branch.setAccessibleName(self.tr("Branch"))
        self._tabs.set_texts(
            self.tr("Desk"),
            self.tr("Search"),
            self.tr("Shift"),
            self.tr("Staff"),
            self.tr("Kiosks"),
        )
        self._tabs.setAccessibleName(self.tr("Staff console"))
        for page in (self._sign_in, *self._tab_pages()):
            page.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop before the window goes."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self.presenter.close()
        self._sounds.close()
        self.closed.emit()
        super().closeEvent(event)


#: What is confirmed first: it ends a visitor's session.
_ASKED = frozenset({InstructionKind.CANCEL, InstructionKind.CLOSE})
#: Device-independent pixels.
SMALLEST_WINDOW = (900, 680)
