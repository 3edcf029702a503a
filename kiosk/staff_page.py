"""What the staff should look at, in plain words, and the kiosk's sign-out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from resources.widgets import make_button, make_card, make_label, named, set_text
from verification.domain import Alert
from verification.store.journal import StaffAlert


class StaffPage(QWidget):
    """Emits what the staff wants to do."""

    seen_requested = Signal()
    back_requested = Signal()
    sign_out_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._alerts: tuple[StaffAlert, ...] = ()
        self._heading = make_label("heading")
        self._list = make_label("", "staffAlertsLabel")
        self._list.setTextFormat(Qt.TextFormat.PlainText)
        self._list.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._seen = make_button("alertsSeenButton", "primary")
        self._back = make_button("staffBackButton")
        self._sign_out = make_button("signOutButton")
        self._quit = make_button("quitButton")
        scroll = named(QScrollArea(), "staffAlertsArea")
        scroll.setWidget(self._list)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        card = make_card()
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(16)
        column.addWidget(self._heading)
        column.addWidget(scroll, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(14)
        for button in (self._back, self._sign_out, self._quit, self._seen):
            buttons.addWidget(button)
        column.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self._seen.clicked.connect(self.seen_requested)
        self._back.clicked.connect(self.back_requested)
        self._quit.clicked.connect(self.quit_requested)
        self._sign_out.clicked.connect(self.sign_out_requested)
        self.retranslate()

    def show_alerts(self, alerts: tuple[StaffAlert, ...]) -> None:
        """Show these, newest first."""
        self._alerts = alerts
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._heading.setText(self.tr("For your attention"))
        lines = [
            f"{alert.raised_at.astimezone():%Y-%m-%d %H:%M:%S}   {self._alert_text(alert.alert)}"
            for alert in self._alerts
        ]
        self._list.setText("\n\n".join(lines) or self.tr("There is nothing to look at."))
        self._seen.setVisible(bool(lines))
        set_text(self._seen, self.tr("I have seen this"))
        set_text(self._back, self.tr("Back"))
        set_text(self._sign_out, self.tr("Close the kiosk"))
        set_text(self._quit, self.tr("Quit the program"))

    def _alert_text(self, alert: Alert) -> str:
        match alert:
            case Alert.CODE_REUSED:
                return self.tr(
                    "A QR code was scanned that had been used before. Look for a photo or a "
                    "printed copy near the kiosk; somebody may be passing codes on."
                )
            case Alert.SECOND_SCANNER:
                return self.tr(
                    "A second phone scanned a code that a visitor had scanned. It was refused. "
                    "Ask the visitor whether somebody looks over their shoulder."
                )
            case Alert.CODE_ALTERED:
                return self.tr(
                    "Somebody scanned a QR code that was changed. It was refused. Look for "
                    "stickers on or near the screen."
                )
            case Alert.CODE_NOT_SCANNABLE:
                return self.tr(
                    "The QR code cannot be read from this screen. Enlarge the window, and check "
                    "the screen's scaling."
                )
            case Alert.HELP_WANTED:
                return self.tr("A visitor at this kiosk asks for your help.")
            case Alert.CLOCK_SET_BACK:
                return self.tr(
                    "The clock of this computer was set back during a verification, which was "
                    "ended. Check date and time."
                )
