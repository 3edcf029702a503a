"""The screen of a running session: QR code or outcome on the left, live status on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.qr_code import QrCodeLabel
from kiosk.slip.offer import SlipOffer
from kiosk.slip.presenter import SlipState
from kiosk.view import SessionView, StepView
from kiosk.widgets.help_call import HelpCall, HelpState
from kiosk.widgets.scan_hint import ScanHint
from ui.marks import Mark
from ui.theme import set_look
from ui.widgets import make_button, make_card, make_label, named, set_text, stand


class SessionPage(QWidget):
    """Shows a :class:`SessionView`; emits what the visitor wants."""

    refresh_requested = Signal()
    cancel_requested = Signal()
    finish_requested = Signal()
    help_requested = Signal()
    slip_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._qr_code = QrCodeLabel()
        self._qr_code.setObjectName("qrCodeLabel")
        self._mark = Mark("large")
        self._account = make_label("small", "accountLabel")
        self._match_caption = make_label("soft", "matchCaptionLabel")
        self._match_code = named(QLabel(), "matchCodeLabel")
        for label in (self._match_caption, self._match_code):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.hide()
        self._countdown = named(QLabel(), "countdownLabel")
        self._countdown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._status = make_label("", "statusLabel")
        self._detail = make_label("", "statusDetailLabel")
        self._warning = make_label("notice", "warningLabel")
        self._staff_can_say = make_label("small", "staffCanSayLabel")
        self._hint = ScanHint("scanHint")
        self._help = HelpCall("sessionHelp")
        self._help.requested.connect(self.help_requested)
        self._slip = SlipOffer()
        self._slip.requested.connect(self.slip_requested)
        self._steps = [_Step() for _ in range(3)]
        self._refresh = make_button("refreshButton")
        self._cancel = make_button("cancelButton")
        self._done = make_button("doneButton", "primary")

        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addWidget(self._picture_card(), 1)
        row.addWidget(self._status_card(), 1)
        self._refresh.clicked.connect(self.refresh_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self._done.clicked.connect(self.finish_requested)

    def _picture_card(self) -> QFrame:
        centred = QWidget()
        box = QVBoxLayout(centred)
        box.addStretch(1)
        box.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignCenter)
        box.addWidget(self._match_caption)
        box.addWidget(self._match_code)
        box.addStretch(1)
        self._picture = QStackedWidget()
        self._picture.addWidget(self._qr_code)
        self._picture.addWidget(centred)
        card = make_card()
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(self._picture, 1)
        column.addWidget(self._countdown)
        return card

    def _status_card(self) -> QFrame:
        card = make_card()
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(12)
        column.addWidget(self._account)
        column.addWidget(self._status)
        column.addWidget(self._detail)
        column.addWidget(self._warning)
        column.addWidget(self._staff_can_say)
        column.addWidget(self._hint)
        column.addWidget(self._help)
        column.addWidget(self._slip)
        column.addStretch(1)
        for step in self._steps:
            column.addWidget(step)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(14)
        for button in (self._refresh, self._cancel, self._done):
            buttons.addWidget(button)
        column.addLayout(buttons)
        return card

    def render_view(self, view: SessionView, picture: QImage) -> bool:
        """Show *view*; *picture* is the QR code for a view that has one.

        Returns whether there is something new to read.
        """
        news = (view.status, view.detail) != (self._status.text(), self._detail.text())
        self._account.setText(self.tr("JD Cloud account: %1").replace("%1", view.account))
        self._status.setText(view.status)
        self._status.setAccessibleName(view.status)
        set_look(self._status, view.look)
        self._detail.setText(view.detail)
        self._warning.setText(view.warning)
        self._warning.setVisible(bool(view.warning))
        self._hint.setVisible(view.hint)
        self._help.setVisible(view.can_call_staff)
        self._staff_can_say.setText(view.staff_can_say)
        self._staff_can_say.setVisible(bool(view.staff_can_say))
        self._countdown.setText(view.countdown)
        self._countdown.setVisible(bool(view.countdown))
        self._qr_code.show_picture(picture if view.code else None)
        self._picture.setCurrentIndex(0 if view.code else 1)
        # The outcome's words need the room that the QR code needed before.
        self._row.setStretch(1, 1 if view.code else 2)
        self._match_code.setText(f"{view.match_code[:2]} {view.match_code[2:]}")
        for label in (self._match_caption, self._match_code):
            label.setVisible(bool(view.match_code))
        self._mark.set_look("phone" if view.look == "now" else view.look)
        for step, step_view in zip(self._steps, view.steps, strict=True):
            step.render_view(step_view)
            # Why it went wrong, or how to begin, matters more than how far it got.
            step.setVisible(view.look != "bad" and not view.hint)
        for button, wanted in (
            (self._refresh, view.can_refresh),
            (self._cancel, view.can_cancel),
            (self._done, view.can_finish),
        ):
            button.setVisible(wanted)
        if news and view.can_finish:
            # Whoever has no mouse goes on with Enter.
            self._done.setFocus()
        return news

    def set_narrow(self, narrow: bool) -> None:
        """Put the words below the picture, or beside it."""
        stand(self._row, narrow=narrow)

    def show_help(self, state: HelpState) -> None:
        """Show the outcome of a call for help."""
        self._help.show_state(state)

    def show_slip(self, state: SlipState, name: str) -> None:
        """Offer the slip, or show the outcome."""
        self._slip.show_state(state, name)

    def help_text(self) -> str:
        """Return the outcome of a call for help, in words."""
        return self._help.text()

    def shows_outcome(self) -> bool:
        """Whether the session has ended and its outcome is on the screen."""
        return not self._done.isHidden()

    def grab_code(self) -> QImage:
        """Return the QR code's pixels as they are shown."""
        return self._qr_code.grab().toImage()

    def retranslate(self) -> None:
        """Set every fixed text in the present language."""
        self._hint.retranslate()
        self._help.retranslate()
        self._slip.retranslate()
        self._match_caption.setText(self.tr("Your phone must show the same code"))
        for button, text in (
            (self._refresh, self.tr("Refresh QR code")),
            (self._cancel, self.tr("Cancel")),
            (self._done, self.tr("Done / next visitor")),
        ):
            set_text(button, text)
        self._qr_code.setAccessibleName(self.tr("QR code to scan with the JD or JD Finance app"))


class _Step(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "step")
        self._label = make_label()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label)

    def render_view(self, view: StepView) -> None:
        sign = {"done": "✓ ", "now": "● ", "next": "○ "}[view.look]
        self._label.setText(sign + view.text)
        set_look(self, view.look)
