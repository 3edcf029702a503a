"""The trainer's tools beside the phone: who holds it, what it sees, what goes wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from mobile_sim.buttons import PictureButton
from mobile_sim.camera import Aim
from mobile_sim.fault_panel import FaultPanel
from mobile_sim.wording import person_name
from ui.phone_theme import STRIP
from ui.widgets import ScrollingPage, make_chooser, make_label, named
from verification.domain.accounts import JdAccount, RealNameSource
from verification.domain.masking import mask_name
from verification.domain.phone_app import PhoneApp

#: Percent of the usual size of the phone's text.
TEXT_SIZES = (100, 150, 200)


class ToolStrip(QFrame):
    """The slim rail: each tool as a picture; the first opens and closes the panel beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("phoneStrip")
        self.setFixedWidth(STRIP)
        self.panel = PictureButton("toolsButton", "", "unfold")
        self.home = PictureButton("phoneHomeButton", "", "house")
        self.open_image = PictureButton("openImageButton", "", "picture")
        self.paste = PictureButton("pasteImageButton", "", "clipboard")
        self.faults = PictureButton("faultsButton", "", "warning")
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 10, 5, 10)
        column.setSpacing(6)
        for button in (self.panel, self.home, self.open_image, self.paste, self.faults):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.hide_rail = PictureButton("hideRailButton", "", "forward")
        column.addWidget(self.hide_rail, 0, Qt.AlignmentFlag.AlignHCenter)
        self._is_open = False
        self.retranslate()

    def show_open(self, *, is_open: bool) -> None:
        """Show whether the panel is open."""
        self._is_open = is_open
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self.panel.change_picture("fold" if self._is_open else "unfold")
        texts = {
            self.panel: self.tr("Hide the tools") if self._is_open else self.tr("Show the tools"),
            self.home: self.tr("Home screen"),
            self.open_image: self.tr("Open image"),
            self.paste: self.tr("Paste"),
            self.faults: self.tr("Faults"),
            self.hide_rail: self.tr("Hide this rail"),
        }
        for button, text in texts.items():
            button.setAccessibleName(text)
            button.setToolTip(text)


class _Tools(QWidget):
    """App, account, camera and text size."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolsPage")
        self._heading = make_label("heading", "toolsHeading")
        self._outside = make_label("small")
        self.app = named(QTabBar(), "appChooser")
        self.app.addTab("")
        self.app.addTab("")
        self.app.setExpanding(True)
        self.app.setUsesScrollButtons(False)
        self.account = make_chooser("jdAccountChooser")
        self.status = make_label("small", "accountStandingLabel")
        self.camera = make_chooser("cameraChooser")
        self.aims: list[Aim] = [aim for aim in Aim if aim is not Aim.WEBCAM]
        for aim in self.aims:
            self.camera.addItem("", aim)
        self.text_size = make_chooser("phoneTextSizeChooser")
        for size in TEXT_SIZES:
            self.text_size.addItem(f"{size} %", size)
        self.simulation = make_label("small", "simulationNoteLabel")
        self._names: dict[str, QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(4)
        column.addWidget(self._heading)
        column.addWidget(self._outside)
        for name, field in (
            ("app", self.app),
            ("account", self.account),
            ("camera", self.camera),
            ("text", self.text_size),
        ):
            self._names[name] = make_label("field")
            self._names[name].setBuddy(field)
            column.addSpacing(4)
            column.addWidget(self._names[name])
            column.addWidget(field)
            if name == "account":
                column.addWidget(self.status)
        column.addStretch(1)
        column.addWidget(self.simulation)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._heading.setText(self.tr("Trainer's tools"))
        self._outside.setText(self.tr("Not part of the phone"))
        self.app.setTabText(0, self.tr("JD"))
        self.app.setTabText(1, self.tr("JD Finance"))
        fields: tuple[tuple[str, QWidget, str], ...] = (
            ("app", self.app, self.tr("App that is open")),
            ("account", self.account, self.tr("Who holds this phone")),
            ("camera", self.camera, self.tr("What the camera sees")),
            ("text", self.text_size, self.tr("Size of the phone's text")),
        )
        for name, field, text in fields:
            self._names[name].setText(text)
            field.setAccessibleName(text)
        texts = {
            Aim.KIOSK: self.tr("The kiosk's window"),
            Aim.SCREEN: self.tr("The whole screen"),
            Aim.WEBCAM: self.tr("This computer's camera"),
        }
        for index, aim in enumerate(self.aims):
            self.camera.setItemText(index, texts[aim])
        self.simulation.setText(self.tr("SIMULATION — fictitious people only"))


class ToolPanel(QFrame):
    """The tools with their names, or the faults to rehearse."""

    aim_changed = Signal(object)  # Aim
    account_chosen = Signal(int)
    app_chosen = Signal(object)  # PhoneApp
    text_size_chosen = Signal(int)  # percent
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("phoneTools")
        self.faults = FaultPanel()
        self._tools = _Tools()
        self._accounts: tuple[JdAccount, ...] = ()
        self._stack = QStackedWidget()
        self._first = ScrollingPage(self._tools)
        self._stack.addWidget(self._first)
        self._stack.addWidget(self.faults)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 8, 12)
        row.addWidget(self._stack)
        tools = self._tools
        tools.camera.currentIndexChanged.connect(
            lambda _: self.aim_changed.emit(Aim(tools.camera.currentData()))
        )
        tools.account.currentIndexChanged.connect(self._choose_account)
        tools.app.currentChanged.connect(lambda tab: self.app_chosen.emit(list(PhoneApp)[tab]))
        tools.text_size.currentIndexChanged.connect(
            lambda _: self.text_size_chosen.emit(tools.text_size.currentData())
        )
        self.retranslate()

    def show_tools(self) -> None:
        """Show the tools."""
        self._stack.setCurrentWidget(self._first)

    def show_faults(self) -> None:
        """Show the faults to rehearse."""
        self._stack.setCurrentWidget(self.faults)
        self.faults.first_field.setFocus()

    @property
    def shows_faults(self) -> bool:
        """Whether the faults are shown."""
        return self._stack.currentWidget() is self.faults

    def show_app(self, app: PhoneApp) -> None:
        """Show which app is open."""
        self._tools.app.blockSignals(True)
        self._tools.app.setCurrentIndex(list(PhoneApp).index(app))
        self._tools.app.blockSignals(False)

    def lock(self, *, locked: bool) -> None:
        """While a request or the camera is open, neither app nor account is changed here."""
        self._tools.app.setEnabled(not locked)
        self._tools.account.setEnabled(not locked)

    def offer_webcam(self) -> None:
        """Let the camera look through this computer's own, too."""
        tools = self._tools
        if Aim.WEBCAM not in tools.aims:
            tools.aims.append(Aim.WEBCAM)
            tools.camera.addItem("", Aim.WEBCAM)
            tools.retranslate()

    def show_accounts(self, accounts: tuple[JdAccount, ...], signed_in: int | None) -> None:
        """Offer these accounts, *signed_in* the present one."""
        chooser = self._tools.account
        self._accounts = accounts
        chooser.blockSignals(True)
        chooser.clear()
        for account in accounts:
            chooser.addItem(account.login_name, account.account_id)
        chooser.setCurrentIndex(max(0, chooser.findData(signed_in)))
        chooser.blockSignals(False)
        self._show_status()
        self.faults.show_accounts(accounts, signed_in)

    def sign_in(self, account_id: int) -> None:
        """Choose an account, also while a request is open."""
        chooser = self._tools.account
        chooser.setCurrentIndex(max(0, chooser.findData(account_id)))

    def _choose_account(self) -> None:
        self._show_status()
        chosen = self._tools.account.currentData()
        if chosen is not None:
            self.account_chosen.emit(chosen)

    def _show_status(self) -> None:
        found = self._tools.account.currentIndex()
        if not 0 <= found < len(self._accounts):
            self._tools.status.clear()
            return
        account = self._accounts[found]
        match account.real_name_source:
            case None:
                text = self.tr("Real-name verification: not finished")
            case RealNameSource.JD_MALL:
                text = self.tr("Real-name verified in JD Mall")
            case RealNameSource.JD_FINANCE:
                text = self.tr("Real-name verified in JD Finance")
        if account.bound_cloud_account_ids:
            text += "\n" + self.tr("Has verified a JD Cloud account")
        self._tools.status.setText(f"{mask_name(person_name(account))}\n{text}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._tools.retranslate()
        self.faults.retranslate()
        self._show_status()
