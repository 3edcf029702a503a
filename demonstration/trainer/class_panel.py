"""The stage's panel of a class with real phones, in a tab beside the simulated phone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from classroom.address_code import address_code
from classroom.room import Turn
from classroom.snapshot import ClassSnapshot, turn_words
from ui.translation import current_language
from ui.widgets import ScrollingPage, make_button, make_chooser, make_label, named, set_text
from verification.domain.masking import mask_name
from verification.domain.placeholders import fill
from verification.services.phone_words import person_name

#: Device-independent pixels.
_CODE = 232


class AddressCode(QWidget):
    """The address's code: dark on white in whole pixels, whatever the theme."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("classCode")
        self.setFixedHeight(_CODE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._modules: list[list[bool]] = []

    def show_address(self, address: str) -> None:
        """Show another address's code."""
        self._modules = address_code(address)
        self.setAccessibleName(address)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's
        """Paint it in the middle."""
        if not self._modules:
            return
        side = len(self._modules)
        image = QImage(side, side, QImage.Format.Format_Mono)
        image.setColorTable([QColor("white").rgb(), QColor("black").rgb()])
        for y, row in enumerate(self._modules):
            for x, dark in enumerate(row):
                image.setPixel(x, y, int(dark))
        size = min(self.width(), self.height()) // side * side
        with QPainter(self) as painter:
            place = QRect(0, 0, size, size)
            place.moveCenter(self.rect().center())
            painter.drawImage(place, image)


class ClassPanel(QFrame):
    """Shows a :class:`ClassSnapshot`; emits what the trainer wants of the class."""

    hold_wanted = Signal(str)  # the address
    pause_wanted = Signal(bool)
    end_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("classPanel")
        self._origin = ""
        self._snapshot: ClassSnapshot | None = None
        self._problem = ""
        self._heading = make_label("heading", "classHeading")
        self._hint = make_label("small", "classHintLabel")
        self._address = make_chooser("classAddressChooser")
        self._hold = make_button("holdClassButton", "primary")
        self._notice = make_label("notice", "classNoticeLabel")
        self._code = AddressCode()
        self._origin_label = make_label("heading", "classOriginLabel")
        self._origin_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._origin_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._count = make_label("", "classCountLabel")
        self._table = named(QTableWidget(0, 0), "classTable")
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._table.verticalHeader().hide()
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        self._pause = make_button("pauseClassButton")
        self._end = make_button("endClassButton")
        self._lay_out()
        self._hold.clicked.connect(lambda: self.hold_wanted.emit(self._address.currentData()))
        self._pause.clicked.connect(lambda: self.pause_wanted.emit(not self._is_paused))
        self._end.clicked.connect(self.end_wanted)
        self.retranslate()

    def _lay_out(self) -> None:
        page = QFrame()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(10)
        parts: tuple[QWidget, ...] = (
            self._heading,
            self._hint,
            self._address,
            self._hold,
            self._notice,
            self._code,
            self._origin_label,
            self._count,
        )
        for part in parts:
            column.addWidget(part)
        column.addWidget(self._table, 1)
        row = QHBoxLayout()
        row.addWidget(self._pause)
        row.addWidget(self._end)
        column.addLayout(row)
        column.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ScrollingPage(page))

    @property
    def _is_paused(self) -> bool:
        return self._snapshot is not None and self._snapshot.paused

    @property
    def _is_held(self) -> bool:
        return bool(self._origin) and not (self._snapshot and self._snapshot.ended)

    def offer(self, addresses: Sequence[str]) -> None:
        """Offer addresses of this computer; no class is on."""
        self._address.clear()
        for one in (*addresses, "127.0.0.1"):
            self._address.addItem("", one)
        self._origin, self._snapshot, self._problem = "", None, ""
        self.retranslate()

    def begin(self, origin: str) -> None:
        """A class is on: phones open *origin*."""
        self._origin, self._snapshot, self._problem = origin, None, ""
        self._code.show_address(origin)
        self.retranslate()

    def show_class(self, snapshot: ClassSnapshot) -> None:
        """Show how the class is now, and whose turn has come."""
        before, self._snapshot = self._asked(), snapshot
        self.retranslate()
        now = self._asked()
        come = [row for account, row in now.items() if account not in before]
        if come:
            self._table.scrollTo(self._table.model().index(come[0], 0))

    def _asked(self) -> dict[int, int]:
        """Whose turn it is, by JD account, and in which row."""
        seats = enumerate(self._snapshot.seats) if self._snapshot else ()
        return {seat.account.account_id: row for row, seat in seats if seat.turn is Turn.ASKED}

    def show_problem(self, words: str) -> None:
        """Say why no class can be held."""
        self._problem = words
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the present language."""
        held, translate = self._is_held, QCoreApplication.translate
        self._heading.setText(translate("Classroom", "Class with real phones"))
        self._hint.setText(
            translate(
                "Classroom", "Phones on the same network scan this code, or the one on the kiosk."
            )
            if held
            else self.tr(
                "Trainees' own phones become the JD app, and scan the kiosk beside this. All "
                "people are fictitious. Choose the address at which phones reach this computer."
            )
        )
        for place in range(self._address.count()):
            address = self._address.itemData(place)
            alone = fill(self.tr("%1: this computer only"), address)
            self._address.setItemText(place, alone if address == "127.0.0.1" else address)
        self._address.setAccessibleName(self.tr("Address for the phones"))
        set_text(self._hold, self.tr("Hold a class"))
        set_text(self._end, translate("Classroom", "End the class"))
        paused = translate("Classroom", "Go on" if self._is_paused else "Pause")
        set_text(self._pause, paused)
        self._show_notice(held=held)
        self._origin_label.setText(self._origin)
        during: tuple[QWidget, ...] = (self._code, self._origin_label, self._count, self._table)
        for part in (*during, self._pause, self._end):
            part.setVisible(held)
        self._address.setHidden(held)
        self._hold.setHidden(held)
        self._show_seats()

    def _show_notice(self, *, held: bool) -> None:
        words = self._problem
        if self._snapshot and self._snapshot.ended:
            words = QCoreApplication.translate("Classroom", "The class is over")
        elif held and self._is_paused:
            words = QCoreApplication.translate("Classroom", "The class is paused")
        self._notice.setText(words)
        self._notice.setVisible(bool(words))

    def _show_seats(self) -> None:
        translate = QCoreApplication.translate
        snapshot = self._snapshot or ClassSnapshot(0, paused=False, ended=False, seats=())
        self._count.setText(
            fill(translate("Classroom", "Phones connected: %1"), snapshot.connected)
        )
        columns = [translate("Classroom", "Person"), translate("Classroom", "Now")]
        columns.append(translate("Classroom", "Page"))
        self._table.setColumnCount(len(columns))
        self._table.setHorizontalHeaderLabels(columns)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._table.setAccessibleName(translate("Classroom", "Who plays whom"))
        self._table.setRowCount(len(snapshot.seats))
        turns = turn_words(translate)
        in_chinese = current_language() != "en"
        for row, seat in enumerate(snapshot.seats):
            name = mask_name(person_name(seat.account, in_chinese=in_chinese))
            here = translate("Classroom", "connected")
            if not seat.is_here:
                here = translate("Classroom", "not connected")
            cells = (f"{name} · {seat.account.login_name}", turns[seat.turn], here)
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                font = item.font()
                font.setBold(seat.turn is Turn.ASKED)
                item.setFont(font)
                self._table.setItem(row, column, item)
