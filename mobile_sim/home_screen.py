"""The phone's home screen: the time, and the two apps that can scan."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRadialGradient, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mobile_sim.buttons import PictureButton
from mobile_sim.parts import PhonePage
from ui.direction import painter_of, upright
from ui.focus_ring import STRONG_TONES
from ui.phone_theme import HOME_BAR, PHONE, STATUS_BAR, draw_picture
from ui.spoken import sentences
from ui.widgets import make_button, make_label, set_text
from verification.domain.phone_app import PhoneApp

#: An icon's side, its corner, the picture in it.
_ICON, _CORNER, _SIGN = 60, 15, 30
_ACROSS = 4
_MARK = 76
#: Between two rows of icons.
_ROW_GAP = 18
#: Beside all, and what is between the parts from top to foot.
_BESIDE, _AROUND = 18, 96


class _OtherApps(QWidget):
    """What else is on a phone: drawn, as many rows as there is room for."""

    _APPS = (
        ("phone", PHONE.app_green),
        ("globe", PHONE.app_blue),
        ("picture", PHONE.app_violet),
        ("gear", PHONE.app_grey),
        ("clock", PHONE.app_teal),
        ("ticket", PHONE.app_brown),
        ("truck", PHONE.app_forest),
        ("clipboard", PHONE.app_slate),
    )

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("otherApps")
        self.names: tuple[str, ...] = ("",) * len(self._APPS)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        words = self.fontMetrics().height()
        column = self.width() / _ACROSS
        # Names that are wider than their column would run into one another: icons alone, then.
        named_ = max(map(self.fontMetrics().horizontalAdvance, self.names)) <= column - 4
        row = _ICON + (words + 6 if named_ else 0) + _ROW_GAP
        rows = int((self.height() + _ROW_GAP) // row)
        for index, (picture, colour) in enumerate(self._APPS[: rows * _ACROSS]):
            left = (index % _ACROSS + 0.5) * column - _ICON / 2
            top = index // _ACROSS * row
            icon = QRectF(left, top, _ICON, _ICON)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(icon, _CORNER, _CORNER)
            inner = QRectF(0, 0, _SIGN, _SIGN)
            inner.moveCenter(icon.center())
            below = QRectF(icon.center().x() - column / 2, icon.bottom() + 4, column, words)
            with upright(painter, icon):
                draw_picture(painter, picture, inner, PHONE.on_wall, self.devicePixelRatioF())
                if named_:
                    painter.setPen(QColor(PHONE.on_wall))
                    painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), self.names[index])
        painter.end()


class HomeScreen(PhonePage):
    """Emits :attr:`app_opened` with the app that was tapped."""

    bright = False
    bright_foot = False
    focus_tones = STRONG_TONES
    app_opened = Signal(object)  # PhoneApp

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("homeScreen")
        self._clock = make_label("wallClock")
        self._date = make_label("wallText")
        self._others = _OtherApps()
        self._hint = make_label("wallText")
        self._closed = make_label("wallText", "appClosedLabel")
        self._closed.hide()
        for label in (self._clock, self._date, self._hint, self._closed):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open_button = make_button("openAppButton", "pill")
        self.open_button.hide()
        self.apps = {
            PhoneApp.JD: PictureButton("jdAppButton", "app", "jd", _MARK, above=True),
            PhoneApp.FINANCE: PictureButton(
                "financeAppButton", "app", "jd-finance", _MARK, above=True
            ),
        }
        dock = QFrame()
        dock.setProperty("role", "dock")
        row = QHBoxLayout(dock)
        row.setContentsMargins(10, 12, 10, 8)
        for app, button in self.apps.items():
            row.addWidget(button, 1)
            button.clicked.connect(lambda _checked=False, app=app: self.app_opened.emit(app))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, STATUS_BAR + 12, 18, HOME_BAR)
        column.setSpacing(6)
        column.addWidget(self._clock)
        column.addWidget(self._date)
        column.addSpacing(18)
        column.addWidget(self._others, 1)
        column.addWidget(self._hint)
        column.addWidget(self._closed)
        column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(dock)
        self._killed = False
        self._moment: datetime | None = None
        self.retranslate()

    def show_time(self, moment: datetime) -> None:
        """Show the phone's clock."""
        before = self._moment
        self._moment = moment
        if before is None or f"{before:%Y%m%d%H%M}" != f"{moment:%Y%m%d%H%M}":
            self._show_moment()

    def _show_moment(self) -> None:
        if self._moment is None:
            return
        self._clock.setText(f"{self._moment:%H:%M}")
        locale = QLocale()
        pattern = self.tr("dddd, d MMMM", "a date, as QLocale writes it")
        self._date.setText(locale.toString(QDate(*self._moment.timetuple()[:3]), pattern))

    def show_killed(self, *, killed: bool) -> None:
        """Say that the app was closed, and offer to open it again; or stop that."""
        self._killed = killed
        for widget in (self.open_button, self._closed):
            widget.setVisible(killed)
        self._hint.setVisible(not killed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the date, then the clock, where the apps would have no room."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """The same where the words are larger, or others."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutRequest):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        width = self.width() - 2 * _BESIDE
        words = (self._closed, self.open_button) if self._killed else (self._hint,)
        needed = STATUS_BAR + HOME_BAR + _AROUND
        for part in (*words, self._clock, self._date, *self.apps.values()):
            part.ensurePolished()
        needed += sum(part.heightForWidth(width) for part in words)
        needed += max(one.heightForWidth(width // 2 - _BESIDE) for one in self.apps.values())
        needed += self._clock.sizeHint().height()
        self._clock.setVisible(needed <= self.height())
        self._date.setVisible(needed + self._date.sizeHint().height() <= self.height())

    def spoken(self) -> str:
        """Return what is said aloud when the page appears."""
        words = self._closed if self._killed else self._hint
        heading = self.tr("Home screen")
        return sentences(heading, words.text())

    def first_focus(self) -> QWidget | None:
        """Return what has the focus when the page appears."""
        return self.open_button if self._killed else self.apps[PhoneApp.JD]

    def retranslate(self) -> None:
        """Set every text in the present language."""
        set_text(self.apps[PhoneApp.JD], self.tr("JD"))
        set_text(self.apps[PhoneApp.FINANCE], self.tr("JD Finance"))
        set_text(self.open_button, self.tr("Open the app"))
        self._others.names = (
            self.tr("Phone"),
            self.tr("Browser"),
            self.tr("Photos"),
            self.tr("Settings"),
            self.tr("Clock"),
            self.tr("Wallet"),
            self.tr("Travel"),
            self.tr("Notes"),
        )
        self._others.update()
        self._hint.setText(self.tr("Open an app, then tap Scan"))
        self._closed.setText(self.tr("The app was closed."))
        self._show_moment()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the wall behind it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(PHONE.wall))
        width, height = self.width(), self.height()
        for x, y, colour in ((0.85, 0.12, PHONE.wall_light), (0.05, 0.88, PHONE.wall_violet)):
            gradient = QRadialGradient(QPointF(width * x, height * y), 320)
            gradient.setColorAt(0, QColor(colour))
            end = QColor(colour)
            end.setAlpha(0)
            gradient.setColorAt(1, end)
            painter.fillRect(self.rect(), gradient)
        painter.end()
