"""Out of service for want of the keys: a new machine gets them by a code that is typed here."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kiosk.pages.out_of_service import OutOfServicePage
from kiosk.pairing_presenter import PairingState
from kiosk.widgets.pairing_form import PairingForm
from ui.direction import place
from ui.keyboard import Keyboard
from verification.store.database import Fault

#: In the design's pixels: what is left for the sign above the keyboard, and for the words.
_SIGN, _WORDS = 120, 320


class PairingPage(OutOfServicePage):
    """Emits :attr:`code_given`. For any other fault it is the usual page."""

    code_given = Signal(str)

    def __init__(self) -> None:
        self._pairing = PairingForm()
        self._keyboard = Keyboard("pairingKeyboard", self._pairing.field, "pairingKey")
        self._has_no_room = False
        super().__init__()
        # Above what else staff may do: a small screen shows it, too.
        self.column.insertWidget(_ABOVE_STAFF, self._pairing)
        self._keyboard.setParent(self)
        for part in (self._pairing, self._keyboard):
            part.setVisible(False)
        self._pairing.code_given.connect(self.code_given)

    def show_fault(self, fault: Fault, key_id: str = "") -> None:
        """Say what is wrong; where it is a key, a code can be typed."""
        lacks_keys = fault is Fault.KEY_MISSING
        # A fault is told again and again: what was asked for goes on.
        if not self._pairing.is_waiting:
            self._pairing.show_state(PairingState.NONE)
        self._pairing.setVisible(lacks_keys)
        self._keyboard.setVisible(lacks_keys)
        self._has_no_room = False
        if lacks_keys:
            self._pairing.field.setFocus()
        super().show_fault(fault, key_id)

    def show_pairing(self, state: PairingState) -> None:
        """Say what has become of the code."""
        self._pairing.show_state(state)
        self.scroll_to(self._pairing)

    def has_been_used(self) -> bool:
        """Whether somebody has left a code here that was not sent."""
        return self._pairing.has_been_used()

    def forget(self) -> None:
        """Clear such a code: who typed it has left."""
        self._pairing.forget()

    def pairing_text(self) -> str:
        """Return what it says of the code."""
        return self._pairing.text()

    def arrange(self) -> None:
        """Put everything where it belongs; the keyboard only where it has room."""
        super().arrange()
        keyboard = self._keyboard
        if not (keyboard.isVisibleTo(self) or self._has_no_room):
            return
        columns, high = self.columns(), keyboard.high()
        picture, words = columns.picture, columns.words
        below_sign = picture.width() >= keyboard.wide() and (
            picture.height() >= high + self.look.px(_SIGN)
        )
        # On a high screen, that is too high up for who sits.
        if below_sign and not columns.is_stacked:
            room = picture
            picture = picture.adjusted(0, 0, 0, -high)
        else:
            room = self.card()
            words = words.adjusted(0, 0, 0, -high)
            if not columns.is_stacked:
                picture = picture.adjusted(0, 0, 0, -high)
        self._has_no_room = room.width() < keyboard.wide() or words.height() < self.look.target(
            _WORDS
        )
        keyboard.setVisible(not self._has_no_room)
        if not self._has_no_room:
            place(keyboard, room.adjusted(0, room.height() - high, 0, 0))
            self.place(picture, words)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        super().retranslate()
        self._pairing.retranslate()
        self._keyboard.retranslate()


#: Where the form is among the page's words.
_ABOVE_STAFF = 2
