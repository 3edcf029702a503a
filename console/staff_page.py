"""The staff, for a lead: who may sign in, what they may do, and a PIN that was forgotten."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from console.rows import RowsTable, TableRow
from console.wording import role_text
from ui.staff_wording import time_text
from ui.widgets import make_button, make_card, make_label, named, set_text, show_notice
from verification.domain.staff import StaffMember, StaffRole
from verification.domain.tone import Tone


class StaffPage(QWidget):
    """Emits what a lead wants done with the member who is selected, or with a new one."""

    opened = Signal()
    add_wanted = Signal(str, str)  # name, PIN
    pin_wanted = Signal(str, str)  # name, PIN
    shown_name_wanted = Signal(str, str)  # name, what a sign-in shows
    role_wanted = Signal(str, object)  # name, StaffRole
    remove_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "staffPage")
        self._members: tuple[StaffMember, ...] = ()
        self._table = RowsTable("staffTable")
        self._message = make_label("notice", "staffMessageLabel")
        self._message.hide()
        self._name_label = make_label("value")
        self._name = named(QLineEdit(), "memberNameField")
        self._name.setMaxLength(64)
        self._pin_label = make_label("value")
        self._pin = named(QLineEdit(), "memberPinField")
        self._again_label = make_label("value")
        self._again = named(QLineEdit(), "memberPinAgainField")
        for field in (self._pin, self._again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setMaxLength(12)
        self._add = make_button("addMemberButton", "primary")
        self._set_pin = make_button("setMemberPinButton", "quiet")
        self._set_name = make_button("setShownNameButton", "quiet")
        self._role = make_button("changeRoleButton", "quiet")
        self._remove = make_button("removeMemberButton", "quiet")
        self._lay_out()
        self._table.selectionModel().currentRowChanged.connect(self._follow)
        self._add.clicked.connect(self._ask_to_add)
        self._set_pin.clicked.connect(self._ask_for_pin)
        self._set_name.clicked.connect(self._ask_for_name)
        self._role.clicked.connect(self._ask_for_role)
        self._remove.clicked.connect(self._ask_to_remove)

    def _lay_out(self) -> None:
        card = make_card()
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 12, 16, 14)
        grid.setHorizontalSpacing(12)
        for place, (label, field) in enumerate(
            (
                (self._name_label, self._name),
                (self._pin_label, self._pin),
                (self._again_label, self._again),
            )
        ):
            grid.addWidget(label, 0, place)
            grid.addWidget(field, 1, place)
        grid.addWidget(self._add, 1, 3)
        below = QHBoxLayout()
        below.setSpacing(8)
        for button in (self._set_pin, self._set_name, self._role, self._remove):
            below.addWidget(button)
        grid.addLayout(below, 2, 0, 1, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._table, 1)
        column.addWidget(self._message)
        column.addWidget(card)

    def begin(self) -> None:
        """A lead wants to see the staff."""
        self.clear()
        self._table.setFocus()
        self.opened.emit()

    def clear(self) -> None:
        """Whoever was here has left: nothing that they typed stays."""
        for field in (self._name, self._pin, self._again):
            field.clear()
        self._message.hide()

    def show_members(self, members: tuple[StaffMember, ...]) -> None:
        """Show who may sign in."""
        self._members = members
        self._table.show_rows(
            [
                TableRow(
                    one.name,
                    (
                        one.name,
                        one.shown_name or "–",
                        role_text(one.role),
                        time_text(one.added_at),
                    ),
                )
                for one in members
            ]
        )
        self._follow()

    def show_outcome(self, text: str, tone: Tone) -> None:
        """Say what was done, or why not; what was typed as a PIN never stays."""
        self._pin.clear()
        self._again.clear()
        show_notice(self._message, text, tone)

    def _selected(self) -> StaffMember | None:
        key = self._table.selected
        return next((one for one in self._members if one.name == key), None)

    def _follow(self) -> None:
        member = self._selected()
        for button in (self._set_pin, self._set_name, self._role, self._remove):
            button.setEnabled(member is not None)
        is_lead = member is not None and member.role is StaffRole.LEAD
        set_text(self._role, self.tr("Make a clerk") if is_lead else self.tr("Make a lead"))

    def _typed_pin(self) -> str:
        """Return the PIN that was typed twice; empty, and say so, for none or two."""
        pin = self._pin.text()
        if not pin:
            self.show_outcome(self.tr("Type the new PIN twice."), Tone.BAD)
        elif pin != self._again.text():
            self.show_outcome(self.tr("The two PINs differ."), Tone.BAD)
            return ""
        return pin

    def _ask_to_add(self) -> None:
        name = self._name.text().strip()
        if not name:
            self.show_outcome(self.tr("Type the name of the new member."), Tone.BAD)
        elif pin := self._typed_pin():
            self.add_wanted.emit(name, pin)
            self._name.clear()

    def _ask_for_pin(self) -> None:
        member = self._selected()
        if member is not None and (pin := self._typed_pin()):
            self.pin_wanted.emit(member.name, pin)

    def _ask_for_name(self) -> None:
        member = self._selected()
        if member is not None:
            self.shown_name_wanted.emit(member.name, self._name.text().strip())
            self._name.clear()

    def _ask_for_role(self) -> None:
        member = self._selected()
        if member is not None:
            other = StaffRole.CLERK if member.role is StaffRole.LEAD else StaffRole.LEAD
            self.role_wanted.emit(member.name, other)

    def _ask_to_remove(self) -> None:
        member = self._selected()
        if member is not None:
            self.remove_wanted.emit(member.name)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._table.setAccessibleName(self.tr("Staff"))
        self._table.show_headings(
            self.tr("Name"), self.tr("Shown at the sign-in"), self.tr("Role"), self.tr("Since")
        )
        for label, field, text in (
            (self._name_label, self._name, self.tr("Name")),
            (self._pin_label, self._pin, self.tr("New PIN")),
            (self._again_label, self._again, self.tr("New PIN again")),
        ):
            label.setText(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
        set_text(self._add, self.tr("Add"))
        set_text(self._set_pin, self.tr("Give this PIN"))
        set_text(self._set_name, self.tr("Show this name"))
        set_text(self._remove, self.tr("Remove"))
        if self._members:
            self.show_members(self._members)
        else:
            self._follow()
