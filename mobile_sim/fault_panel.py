"""Beside the phone: what a trainer or tester makes go wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from mobile_sim.fault_ranges import BLUR, ROTATION, SHARE, SKEW
from mobile_sim.faults import Network, PictureFaults
from ui.widgets import ScrollingPage, make_button, make_chooser, make_label, named, set_text
from verification.domain.accounts import JdAccount


class FaultPanel(QFrame):
    """Emits each change at once; a closed panel leaves its faults as they are."""

    network_changed = Signal(object)  # Network
    clock_skewed = Signal(int)  # seconds
    picture_changed = Signal(object)  # PictureFaults
    other_app_changed = Signal(bool)
    account_switched = Signal(int)  # account_id
    real_name_lost = Signal()
    app_killed = Signal()

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("faultPanel")
        self._heading = make_label("heading", "faultHeading")
        self._close = make_button("faultsCloseButton", "ink")
        self._reset = make_button("faultsResetButton")
        self._names: dict[str, QLabel] = {}
        self._network = make_chooser("networkChooser")
        for network in Network:
            self._network.addItem("", network)
        self._skew = self._number("clockSkewField", *SKEW)
        self._rotation = self._number("cameraRotationField", *ROTATION)
        self._blur = self._number("cameraBlurField", *BLUR)
        self._darkness = self._number("cameraDarknessField", *SHARE)
        self._covered = self._number("cameraCoveredField", *SHARE)
        self._other_app = named(QCheckBox(), "otherAppCheckBox")
        self._account = make_chooser("faultAccountChooser")
        self._lose = make_button("loseRealNameButton")
        self._kill = make_button("killAppButton")
        column = self._column()
        column.addWidget(self._heading)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        self._add(column, "network", self._network)
        self._add(column, "skew", self._skew)
        fields: dict[str, QWidget] = {
            "rotation": self._rotation,
            "blur": self._blur,
            "darkness": self._darkness,
            "covered": self._covered,
        }
        for index, (name, field) in enumerate(fields.items()):
            cell = QVBoxLayout()
            self._add(cell, name, field)
            grid.addLayout(cell, index // 2, index % 2)
            grid.setColumnStretch(index % 2, 1)
        column.addLayout(grid)
        column.addWidget(self._other_app)
        self._add(column, "account", self._account)
        column.addSpacing(4)
        column.addWidget(self._lose)
        column.addWidget(self._kill)
        column.addStretch(1)
        ends = QHBoxLayout()
        ends.addWidget(self._reset, 1)
        ends.addWidget(self._close, 1)
        column.addLayout(ends)
        self._connect()
        self.retranslate()

    @staticmethod
    def _number(name: str, least: int, most: int) -> QSpinBox:
        field = named(QSpinBox(), name)
        field.setRange(least, most)
        field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return field

    def _column(self) -> QVBoxLayout:
        page = named(QWidget(), "faultPage")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ScrollingPage(page))
        return column

    def _add(self, column: QVBoxLayout, name: str, field: QWidget) -> None:
        self._names[name] = make_label("field")
        self._names[name].setBuddy(field)
        column.addWidget(self._names[name])
        column.addWidget(field)

    def _connect(self) -> None:
        self._network.currentIndexChanged.connect(
            lambda _: self.network_changed.emit(Network(self._network.currentData()))
        )
        self._skew.valueChanged.connect(self.clock_skewed)
        for field in (self._rotation, self._blur, self._darkness, self._covered):
            field.valueChanged.connect(self._emit_picture)
        self._other_app.toggled.connect(self.other_app_changed)
        self._account.currentIndexChanged.connect(
            lambda _: self.account_switched.emit(self._account.currentData())
        )
        self._lose.clicked.connect(self.real_name_lost)
        self._kill.clicked.connect(self._kill_app)
        self._reset.clicked.connect(self.reset)
        self._close.clicked.connect(self.closed)

    def _emit_picture(self) -> None:
        self.picture_changed.emit(
            PictureFaults(
                self._rotation.value(),
                self._blur.value(),
                self._darkness.value(),
                self._covered.value(),
            )
        )

    def _kill_app(self) -> None:
        self.closed.emit()
        self.app_killed.emit()

    @property
    def first_field(self) -> QWidget:
        """What has the focus when it opens."""
        return self._network

    def reset(self) -> None:
        """Make everything well again, but for what happened to accounts."""
        self._network.setCurrentIndex(0)
        for field in (self._skew, self._rotation, self._blur, self._darkness, self._covered):
            field.setValue(0)
        self._other_app.setChecked(False)

    def show_accounts(self, accounts: tuple[JdAccount, ...], signed_in: int | None) -> None:
        """Offer these accounts, *signed_in* the present one."""
        self._account.blockSignals(True)
        self._account.clear()
        for account in accounts:
            self._account.addItem(account.login_name, account.account_id)
        self._account.setCurrentIndex(max(0, self._account.findData(signed_in)))
        self._account.blockSignals(False)

    def show_network(self, network: Network) -> None:
        """Show the network as it is: it can be lost by itself."""
        self._network.setCurrentIndex(list(Network).index(network))

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._heading.setText(self.tr("Faults to rehearse"))
        fields: dict[str, tuple[QWidget, str]] = {
            "network": (self._network, self.tr("Network")),
            "skew": (self._skew, self.tr("Clock ahead, seconds")),
            "rotation": (self._rotation, self.tr("Camera turned, degrees")),
            "blur": (self._blur, self.tr("Blurred, pixels")),
            "darkness": (self._darkness, self.tr("Darkened, %")),
            "covered": (self._covered, self.tr("Covered, %")),
            "account": (self._account, self.tr("Another account signs in")),
        }
        for name, (field, text) in fields.items():
            self._names[name].setText(text)
            field.setAccessibleName(text)
        texts = {
            Network.GOOD: self.tr("Good"),
            Network.SLOW: self.tr("Slow"),
            Network.NONE: self.tr("None"),
            Network.ANSWER_LOST: self.tr("Breaks at the next answer"),
        }
        for index, network in enumerate(Network):
            self._network.setItemText(index, texts[network])
        self._other_app.setText(self.tr("Scan with another app"))
        self._other_app.setAccessibleName(self._other_app.text())
        set_text(self._lose, self.tr("JD withdraws the real name"))
        set_text(self._kill, self.tr("Close the app"))
        set_text(self._reset, self.tr("Clear all faults"))
        set_text(self._close, self.tr("Done"))
