"""The bar at the top of every page: brand, station, staff, display and language."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from ui.languages import LANGUAGES
from ui.theme import set_look
from ui.widgets import make_button, named, set_text


class Header(QFrame):
    """Emits what was tapped; :attr:`language_chosen` with the code of the other language."""

    staff_requested = Signal()
    display_requested = Signal()
    language_chosen = Signal(str)

    def __init__(self, station: str) -> None:
        super().__init__()
        self.setObjectName("header")
        self._station = station
        self._alerts = 0
        self._language = "en"
        self._brand = named(QLabel(), "brandLabel")
        self._station_label = named(QLabel(), "stationLabel")
        self._staff = make_button("staffButton", "quiet")
        self._staff.hide()
        self._display = make_button("displayButton", "quiet")
        self._switch = make_button("languageButton", "quiet")
        self._row_widgets = (self._brand, self._staff, self._display, self._switch)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 10, 28, 10)
        row.setSpacing(14)
        row.addWidget(self._brand)
        row.addStretch(1)
        row.addWidget(self._station_label)
        row.addWidget(self._staff)
        row.addWidget(self._display)
        row.addWidget(self._switch)
        self._staff.clicked.connect(self.staff_requested)
        self._display.clicked.connect(self.display_requested)
        self._switch.clicked.connect(lambda: self.language_chosen.emit(self._other()))

    def show_alert_count(self, count: int) -> None:
        """Ask the staff to look, if anything waits for them."""
        self._alerts = count
        set_look(self._staff, "alert" if count else "")
        self._name_staff_button()

    def offer_staff(self, offered: bool) -> None:
        """Show the way to the staff's area, or not."""
        self._staff.setVisible(offered)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the station's name where there is room for it."""
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        """Look again after texts, fonts or the visible buttons have changed."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._make_room()
        return super().event(event)

    def _make_room(self) -> None:
        shown = [one for one in self._row_widgets if not one.isHidden()]
        layout = self.layout()
        if layout is None:
            return
        margins = layout.contentsMargins()
        needed = margins.left() + margins.right() + layout.spacing() * (len(shown) + 2)
        needed += sum(one.sizeHint().width() for one in (*shown, self._station_label))
        if self._station_label.isHidden() is (needed <= self.width()):
            self._station_label.setVisible(needed <= self.width())

    def minimumSizeHint(self) -> QSize:
        """The station's name claims no room."""
        hint = super().minimumSizeHint()
        return QSize(0, hint.height())

    def show_language(self, language: str) -> None:
        """Offer the other language."""
        self._language = language

    def _other(self) -> str:
        codes = list(LANGUAGES)
        return codes[(codes.index(self._language) + 1) % len(codes)]

    def _name_staff_button(self) -> None:
        text = self.tr("Staff")
        if self._alerts:
            text = self.tr("Staff, please look: %1").replace("%1", str(self._alerts))
        set_text(self._staff, text)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._name_staff_button()
        self._brand.setText(self.tr("JD Cloud"))
        text = self.tr("Station: %1").replace("%1", self._station) if self._station else ""
        self._station_label.setText(text)
        other = LANGUAGES[self._other()]
        self._switch.setText(other)
        self._switch.setAccessibleName(self.tr("Switch language: %1").replace("%1", other))
        set_text(self._display, self.tr("Display"))
