"""The staff, for a lead: who may sign in, what they may do, and a PIN that was forgotten."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from console.branch_dialog import BranchDialog
from console.name_dialog import NameDialog
from console.pin_dialog import PinDialog
from console.questions import confirms
from console.rows import RowsTable, TableRow
from console.team_presenter import StaffChange
from console.wording import change_text, pin_problem, role_text
from ui.sign_in_fields import pin_field
from ui.staff_wording import time_text
from ui.widgets import make_button, make_card, make_label, named, set_text, show_notice
from verification.domain.names import is_alike
from verification.domain.placeholders import fill, listed
from verification.domain.staff import StaffMember, StaffRole
from verification.domain.tone import Tone


class StaffPage(QWidget):
    """Emits what a lead wants done with the member who is selected, or with a new one.

    One card is for each, so that nothing typed for the one can be meant for the other.
    """

    opened = Signal()
    add_wanted = Signal(str, str)  # name, PIN
    pin_wanted = Signal(str, str, str)  # name, PIN, the present one for one's own
    shown_name_wanted = Signal(str, str)  # name, what a sign-in shows
    role_wanted = Signal(str, object)  # name, StaffRole
    limit_wanted = Signal(str, str)  # name, branch
    rename_wanted = Signal(str, str)  # name, the new one
    remove_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "staffPage")
        self._members: tuple[StaffMember, ...] = ()
        #: Who is to be selected once the members are read again.
        self._wanted = ""
        self._signed_in = ""
        #: Whose display name is in the field, and which it was.
        self._shown_of: tuple[str, str] | None = None
        self._branches: tuple[str, ...] = ()
        self._table = RowsTable("staffTable")
        self._message = make_label("notice", "staffMessageLabel")
        self._message.hide()
        self._rights = make_label("small", "staffRightsLabel")
        self._rights.hide()
        self._whom = make_label("heading", "selectedMemberLabel")
        self._whom.setTextFormat(Qt.TextFormat.PlainText)
        self._shared = make_label("small", "sharedNameLabel")
        self._shared.setTextFormat(Qt.TextFormat.PlainText)
        self._shown_label = make_label("value")
        self._shown = named(QLineEdit(), "shownNameField")
        self._shown.setMaxLength(16)
        self._set_name = make_button("setShownNameButton", "quiet")
        self._set_pin = make_button("setMemberPinButton", "quiet")
        self._role = make_button("changeRoleButton", "quiet")
        self._limit = make_button("limitMemberButton", "quiet")
        self._rename = make_button("renameMemberButton", "quiet")
        self._remove = make_button("removeMemberButton", "quiet")
        self._new = make_label("heading")
        self._name_label = make_label("value")
        self._name = named(QLineEdit(), "memberNameField")
        self._name.setMaxLength(64)
        self._pin_label = make_label("value")
        self._pin = pin_field("memberPinField")
        self._again_label = make_label("value")
        self._again = pin_field("memberPinAgainField")
        self._add = make_button("addMemberButton", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._addition = self._new_card()
        column.addWidget(self._table, 1)
        column.addWidget(self._message)
        column.addWidget(self._rights)
        column.addWidget(self._selected_card())
        column.addWidget(self._addition)
        self._table.selectionModel().selectionChanged.connect(self._follow)
        self._shown.returnPressed.connect(self._ask_for_name)
        self._set_name.clicked.connect(self._ask_for_name)
        self._set_pin.clicked.connect(self._ask_for_pin)
        self._role.clicked.connect(self._ask_for_role)
        self._limit.clicked.connect(self._ask_for_branch)
        self._rename.clicked.connect(self._ask_for_new_name)
        self._remove.clicked.connect(self._ask_to_remove)
        self._name.returnPressed.connect(self._pin.setFocus)
        self._pin.returnPressed.connect(self._again.setFocus)
        self._again.returnPressed.connect(self._ask_to_add)
        self._add.clicked.connect(self._ask_to_add)

    def _selected_card(self) -> QWidget:
        card = make_card()
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 14)
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(self._whom, 1)
        heading.addWidget(self._shared, 2)
        column.addLayout(heading)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._shown_label)
        row.addWidget(self._shown, 1)
        row.addWidget(self._set_name)
        column.addLayout(row)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._set_pin, self._role, self._limit, self._rename, self._remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        return card

    def _new_card(self) -> QWidget:
        card = make_card()
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 12, 16, 14)
        grid.setHorizontalSpacing(12)
        grid.addWidget(self._new, 0, 0, 1, 4)
        for index, (label, field) in enumerate(
            (
                (self._name_label, self._name),
                (self._pin_label, self._pin),
                (self._again_label, self._again),
            )
        ):
            grid.addWidget(label, 1, index)
            grid.addWidget(field, 2, index)
        grid.addWidget(self._add, 2, 3)
        return card

    def begin(self) -> None:
        """A lead wants to see the staff."""
        self._forget_typed()
        self._table.setFocus()
        self.opened.emit()

    def clear(self) -> None:
        """The console was locked: nothing stays, typed or shown."""
        self._forget_typed()
        self._wanted = ""
        self.show_members((), "")

    def _forget_typed(self) -> None:
        self._forget_pins()
        # Not clear(): that could be undone.
        for field in (self._name, self._shown):
            field.setText("")
        self._shown_of = None
        self._message.hide()

    def _forget_pins(self) -> None:
        for field in (self._pin, self._again):
            field.setText("")

    def show_members(
        self,
        members: tuple[StaffMember, ...],
        signed_in: str,
        branches: tuple[str, ...] = (),
    ) -> None:
        """Show who may sign in; *signed_in* is who looks, *branches* are those that there are."""
        self._members = members
        self._branches = branches
        self._signed_in = signed_in
        self._table.show_rows(
            [
                TableRow(
                    one.name,
                    (
                        one.name,
                        one.shown_name or "–",
                        role_text(one.role),
                        one.branch or self.tr("all"),
                        time_text(one.added_at),
                    ),
                )
                for one in members
            ]
        )
        if self._wanted in {one.name for one in members}:
            self._table.select(self._wanted)
            self._wanted = ""
        self._follow()

    def show_outcome(self, text: str, tone: Tone) -> None:
        """Say what was done, or why not; what was typed as a PIN never stays."""
        self._forget_pins()
        show_notice(self._message, text, tone)

    def show_change(self, change: StaffChange, name: str) -> None:
        """Say what was done to whom."""
        if change in (StaffChange.ADDED, StaffChange.RENAMED):
            self._wanted = name
        if change is StaffChange.ADDED and self._name.text().strip() == name:
            self._name.setText("")
        self.show_outcome(change_text(change, name), Tone.GOOD)

    def _selected(self) -> StaffMember | None:
        key = self._table.selected
        return next((one for one in self._members if one.name == key), None)

    def _leads(self) -> bool:
        """Whether who looks may do more than change their own PIN and name."""
        return any(
            one.name == self._signed_in and one.role is StaffRole.LEAD for one in self._members
        )

    def _follow(self) -> None:
        member = self._selected()
        leads = self._leads()
        own = member is not None and member.name == self._signed_in
        for widget in (self._shown, self._set_name, self._set_pin):
            widget.setEnabled(own or (leads and member is not None))
        for widget in (self._role, self._remove):
            widget.setEnabled(leads and member is not None)
        limits = member is not None and bool(member.branch or self._branches)
        self._limit.setEnabled(leads and limits)
        # Another lead does it for a lead: nobody signs themselves out.
        self._rename.setEnabled(leads and member is not None and not own)
        self._rights.setVisible(bool(self._signed_in) and not leads)
        self._addition.setVisible(leads)
        self._whom.setText(member.name if member else "–")
        self._shared.setText(self._shared_text(member) if member else "")
        shown_of = (member.name, member.shown_name) if member else None
        if shown_of != self._shown_of:
            # What is typed stays where only others have changed.
            self._shown_of = shown_of
            self._shown.setText(member.shown_name if member else "")
        is_lead = member is not None and member.role is StaffRole.LEAD
        set_text(self._role, self.tr("Make a clerk") if is_lead else self.tr("Make a lead"))

    def _shared_text(self, member: StaffMember) -> str:
        """Say who else is shown like a member, so that each finds theirs; empty for nobody."""
        shown = member.shown_name
        shared = [
            one.name
            for one in self._members
            if one is not member and shown and is_alike(one.shown_name, shown)
        ]
        if not shared:
            return ""
        text = self.tr("A sign-in shows %1 as %2, too: give one of them another name.")
        return fill(text, listed(shared, QCoreApplication.translate), shown)

    def _ask_to_add(self) -> None:
        name, pin = self._name.text().strip(), self._pin.text()
        if not name:
            self.show_outcome(self.tr("Type the name of the new member."), Tone.BAD)
        elif problem := pin_problem(pin, self._again.text()):
            self.show_outcome(problem, Tone.BAD)
        else:
            self._forget_pins()
            self.add_wanted.emit(name, pin)

    def _ask_for_pin(self) -> None:
        member = self._selected()
        if member is None:
            return
        dialog = PinDialog(self, member.name, own=member.name == self._signed_in)
        dialog.given.connect(lambda pin, present: self.pin_wanted.emit(member.name, pin, present))
        # Not exec(): the console may be locked meanwhile.
        dialog.open()

    def _ask_for_name(self) -> None:
        member = self._selected()
        if member is not None:
            self.shown_name_wanted.emit(member.name, self._shown.text().strip())

    def _ask_for_role(self) -> None:
        member = self._selected()
        if member is None:
            return
        if member.role is StaffRole.LEAD:
            other, question = StaffRole.CLERK, self.tr("Make %1 a clerk?")
            consequence = self.tr("They will no longer manage the staff.")
        else:
            other, question = StaffRole.LEAD, self.tr("Make %1 a lead?")
            consequence = self.tr("They may then add and remove staff, and give PINs: yours, too.")
        if confirms(self, fill(question, member.name), consequence, self._role.text()):
            self.role_wanted.emit(member.name, other)

    def _ask_for_branch(self) -> None:
        member = self._selected()
        if member is None:
            return
        dialog = BranchDialog(
            self,
            member.name,
            self.tr(
                "They sign in only at its stations, and see only these; where they are signed in "
                "elsewhere, the kiosk closes. Leave it empty for every branch."
            ),
            member.branch,
            self._branches,
        )
        dialog.given.connect(lambda branch: self.limit_wanted.emit(member.name, branch))
        # Not exec(): the console may be locked meanwhile.
        dialog.open()

    def _ask_for_new_name(self) -> None:
        member = self._selected()
        if member is None:
            return
        dialog = NameDialog(self, member.name)
        dialog.given.connect(lambda new: self.rename_wanted.emit(member.name, new))
        # Not exec(): the console may be locked meanwhile.
        dialog.open()

    def _ask_to_remove(self) -> None:
        member = self._selected()
        if member is not None and confirms(
            self,
            fill(self.tr("Remove %1?"), member.name),
            self.tr("They can no longer sign in; where they are signed in, the kiosk closes."),
            fill(self.tr("Remove %1"), member.name),
        ):
            self.remove_wanted.emit(member.name)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._table.setAccessibleName(self.tr("Staff"))
        self._table.show_headings(
            self.tr("Name"),
            self.tr("Shown at the sign-in"),
            self.tr("Role"),
            self.tr("Branch"),
            self.tr("Since"),
        )
        for label, field, text in (
            (self._shown_label, self._shown, self.tr("Shown at the sign-in")),
            (self._name_label, self._name, self.tr("Name")),
            (self._pin_label, self._pin, self.tr("PIN")),
            (self._again_label, self._again, self.tr("PIN again")),
        ):
            label.setText(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
        self._rights.setText(self.tr("Only a lead can add and change other members."))
        set_text(self._add, self.tr("Add"))
        self._new.setText(self.tr("New member"))
        set_text(self._set_pin, self.tr("New PIN …"))
        set_text(self._set_name, self.tr("Show this name"))
        set_text(self._limit, self.tr("Branch …"))
        set_text(self._rename, self.tr("Rename …"))
        set_text(self._remove, self.tr("Remove …"))
        if self._members:
            self.show_members(self._members, self._signed_in, self._branches)
        else:
            self._follow()
