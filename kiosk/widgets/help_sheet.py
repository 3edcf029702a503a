"""What a visitor without a phone, or without a JD app, can do: three ways."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.widgets.help_bar import HelpState, help_text
from ui.buttons import DrawnButton, Kind
from ui.icons import Icon
from ui.overlay import CardOverlay
from ui.paragraph import Letters, Paragraph
from ui.signs import Sign
from ui.spoken import sentences

_ICONS = (Icon.PHONE, Icon.DESK, Icon.BELL)


class HelpSheet(CardOverlay):
    """Emits :attr:`help_requested`."""

    help_requested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, "helpSheet")
        self._state = HelpState.NONE
        self._heading = Paragraph(Letters(26, bold=True, line=1.2, grows=0.55), "helpSheetHeading")
        self._ways = [
            Paragraph(Letters(18, line=1.4), f"helpSheetLabel{number}") for number in (1, 2, 3)
        ]
        self._call = DrawnButton("helpSheetCallButton", Kind.SECONDARY, Icon.BELL)
        self._called = Paragraph(Letters(18, bold=True, line=1.3), "helpSheetCalledLabel")
        self._called.hide()
        self._close = DrawnButton("helpSheetCloseButton", Kind.INK)
        column = self.column
        column.setSpacing(20)
        column.addWidget(self._heading)
        for icon, way in zip(_ICONS, self._ways, strict=True):
            row = QHBoxLayout()
            row.setSpacing(18)
            row.addWidget(Sign(icon, 32, grows=0.5))
            row.addWidget(way, 1)
            column.addLayout(row)
        buttons = QHBoxLayout()
        buttons.setSpacing(14)
        buttons.addWidget(self._call, 1)
        buttons.addWidget(self._called, 1)
        buttons.addWidget(self._close, 1)
        column.addLayout(buttons)
        self._close.clicked.connect(self.hide)
        self._call.clicked.connect(self._ask)

    def open_sheet(self) -> None:
        """Lie over the window."""
        self.lie_over(self._close)

    def show_state(self, state: HelpState) -> None:
        """Offer the call, or say that it was made."""
        self._state = state
        called = state is not HelpState.NONE
        if called and self._call.hasFocus():
            self._close.setFocus()
        self._call.setVisible(not called)
        self._called.setVisible(called)
        self._called.setText(help_text(state))

    def spoken(self) -> str:
        """Return the ways that there are."""
        return sentences(self.windowTitle(), *(way.text() for way in self._ways))

    def _ask(self) -> None:
        self.hide()
        self.help_requested.emit()

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self.name(self.tr("No phone, or no JD app?"))
        self._heading.setText(self.windowTitle())
        texts = (
            (
                self.tr("Install the app."),
                self.tr(
                    "Search for JD or JD Finance in your phone's app store, sign in, and come back."
                ),
            ),
            (
                self.tr("Ask at the desk for another way."),
                self.tr("Bring your identity card: the staff know what else is possible."),
            ),
            (
                self.tr("Call the staff."),
                self.tr("They come to you; you can stay here."),
            ),
        )
        for label, (head, rest) in zip(self._ways, texts, strict=True):
            label.say(f"{head}\n{rest}", [head])
        self._call.set_words(self.tr("Call the staff"))
        self.show_state(self._state)
        self._close.set_words(self.tr("Close"))
