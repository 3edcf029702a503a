"""The visitor's JD Cloud account: typed in full, then shown masked before anything is done."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.buttons import DrawnButton, Kind
from ui.focus import give_up_focus
from ui.icons import Icon
from ui.paragraph import Letters, Paragraph
from ui.signs import Sign
from ui.spoken import sentences
from ui.style import Drawn
from ui.theme import set_look
from ui.typed_chooser import let_type
from ui.widgets import named
from verification.domain.accounts import CloudAccount
from verification.domain.masking import mask_login

#: Characters of the longest login name that can be typed.
_LONGEST = 128
#: The tick of the account that was found, in the design's pixels.
_TICK = 40
#: How wide a name of usual length is, in heights of its letters.
_USUAL = 6.5
_STEPS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class AccountField(QComboBox):
    """A line to type in, with a list where accounts are offered.

    Neither a key, nor the wheel, nor a completion puts another account in place of what was typed.
    """

    def __init__(self) -> None:
        super().__init__()
        self.editor = let_type(self)
        self.editor.setMaxLength(_LONGEST)
        self.offer(())

    def offer(self, logins: tuple[str, ...]) -> None:
        """Offer these accounts in a list, or have none; what was typed stays."""
        typed = self.currentText()
        self.clear()
        self.addItems(logins)
        self.setCurrentIndex(-1)
        self.setEditText(typed)
        set_look(self, "" if logins else "line")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list at the keys that would step through it unseen."""
        if event.key() not in _STEPS:
            super().keyPressEvent(event)
        elif self.count():
            self.showPopup()
        else:
            event.ignore()


class FoundCard(Drawn, QFrame):
    """The ground of the account that was found."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        theme = self.look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = theme.edge / 2
        painter.setPen(QPen(QColor(theme.good), theme.edge) if inset else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.good_soft))
        place = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(place, self.look.px(16), self.look.px(16))
        painter.end()


class AccountName(Paragraph):
    """The account that was found, masked: with room for a line of words below it."""

    def minimumSizeHint(self) -> QSize:
        """Return the size that a name of usual length needs."""
        least = super().minimumSizeHint()
        return least.expandedTo(QSize(round(_USUAL * self.drawn_font().pixelSize()), 0))


class AccountEntry(QWidget):
    """Emits :attr:`confirm_requested` with what was typed; :meth:`show_found` is the answer."""

    confirm_requested = Signal(str)
    found_changed = Signal(bool)  # whether an account is confirmed

    def __init__(self) -> None:
        super().__init__()
        self.found = ""
        self._field = named(AccountField(), "cloudAccountField")
        self._field.editor.setObjectName("cloudAccountEdit")
        self._confirm = DrawnButton("confirmAccountButton", Kind.INK, size=18)
        self._typing = QWidget()
        row = QHBoxLayout(self._typing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._field, 1)
        row.addWidget(self._confirm)
        self._found_card = FoundCard()
        self._name = AccountName(
            Letters(22, bold=True, line=1.25, grows=0.6), "confirmedAccountLabel"
        )
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._said = Paragraph(Letters(17, "soft", grows=0.6), "confirmedAccountDetailLabel")
        self._change = DrawnButton("changeAccountButton", Kind.SECONDARY, size=18)
        self._change.set_high(48)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._said)
        found_row = QHBoxLayout(self._found_card)
        found_row.setContentsMargins(16, 12, 16, 12)
        found_row.setSpacing(16)
        found_row.addWidget(Sign(Icon.GOOD, _TICK, "good", grows=0, ground="good_soft"))
        found_row.addLayout(words, 1)
        found_row.addWidget(self._change)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._typing, self._found_card):
            column.addWidget(widget)
        self._found_card.hide()
        self._field.editor.returnPressed.connect(self._confirm.click)
        # What a scanner types next takes the place of this.
        self._field.editor.returnPressed.connect(self._field.editor.selectAll)
        self._confirm.clicked.connect(lambda: self.confirm_requested.emit(self.typed()))
        self._change.clicked.connect(self._type_again)

    @property
    def editor(self) -> QLineEdit:
        """Where the account is typed."""
        return self._field.editor

    def offer(self, accounts: tuple[CloudAccount, ...]) -> None:
        """Offer these accounts in a list beside the field."""
        self._field.offer(tuple(account.login_name for account in accounts))
        self.retranslate()

    def show_found(self, login_name: str) -> None:
        """Show the account that was typed and found, for the visitor alone to know again."""
        self._set_found(login_name)
        self._name.setText(mask_login(login_name))

    def typed(self) -> str:
        """Return what the visitor has typed or picked."""
        return self._field.currentText()

    def text(self) -> str:
        """Return what the confirmation says."""
        return sentences(self._name.text(), self._said.text())

    def clear(self) -> None:
        """Forget the account."""
        self._field.setCurrentIndex(-1)
        # Not clear(): that could be undone, and would show the next visitor the last one's.
        self._field.editor.setText("")
        self._name.setText("")
        self._set_found("")

    def focus(self) -> None:
        """Let the visitor type, or change what was typed."""
        (self._change if self.found else self._field).setFocus()

    def _type_again(self) -> None:
        self._set_found("")
        self._field.setFocus()
        self._field.editor.selectAll()

    def _set_found(self, login_name: str) -> None:
        self.found = login_name
        give_up_focus(self._typing if login_name else self._found_card)
        self._typing.setVisible(not login_name)
        self._found_card.setVisible(bool(login_name))
        self.found_changed.emit(bool(login_name))

    def retranslate(self) -> None:
        """Set every text in the present language."""
        for part in (self._field, self._field.editor):
            part.setAccessibleName(self.tr("Your JD Cloud account"))
        self._field.editor.setPlaceholderText(
            self.tr("Your account") if self._field.count() else self.tr("Your account, in full")
        )
        self._confirm.set_words(self.tr("Confirm"))
        self._change.set_words(self.tr("Change"))
        self._said.setText(self.tr("Account found. It is not real-name verified yet."))
