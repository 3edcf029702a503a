"""The phone around its pages: the case, the status bar, the home bar, words that pass by."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QWidget

from mobile_sim.faults import Network
from ui.announcements import announce
from ui.direction import painter_of, upright
from ui.phone_theme import (
    CASE_EDGE,
    CASE_RADIUS,
    HOME_BAR,
    PHONE,
    SCREEN_RADIUS,
    SIZES,
    STATUS_BAR,
    round_pen,
)
from ui.widgets import make_label, named

#: The island's height, and what is left and right of its words.
_ISLAND, _BESIDE_WORDS = 30, 13
#: Of the words at the left and of the signs at the right, from the edge.
_EDGE = 26
#: How wide signal and battery are.
_SIGNS = 49
#: How many of the four bars of the signal are full.
_BARS = {Network.GOOD: 4, Network.ANSWER_LOST: 4, Network.SLOW: 1, Network.NONE: 0}
#: Milliseconds that passing words stay.
_TOAST = 2500
_HOME_BAR_WIDTH = 134


class StatusBar(QWidget):
    """Time, the island with the mark that is always there, signal and battery."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.simulation = named(QLabel(self), "simulationLabel")
        self.simulation.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._time = ""
        self._network = Network.GOOD
        self._bright = False

    def show_time(self, moment: datetime) -> None:
        """Show the phone's clock."""
        if f"{moment:%H:%M}" != self._time:
            self._time = f"{moment:%H:%M}"
            self.update()

    def show_network(self, network: Network) -> None:
        """Show the network as it is."""
        if network is not self._network:
            self._network = network
            self.update()

    def show_on(self, *, bright: bool) -> None:
        """Write in the colour that can be read on the page below."""
        if bright is not self._bright:
            self._bright = bright
            self.update()

    def place_island(self) -> None:
        """Put the island into the middle, as wide as its words."""
        self.simulation.ensurePolished()
        width = self.simulation.fontMetrics().horizontalAdvance(self.simulation.text())
        self.simulation.setGeometry(0, 0, width + 2 * _BESIDE_WORDS, _ISLAND)
        self.simulation.move((self.width() - self.simulation.width()) // 2, 9)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the island in the middle."""
        super().resizeEvent(event)
        self.place_island()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write the time, draw the signs at the other side."""
        colour = QColor(PHONE.text if self._bright else PHONE.on_jd)
        painter = painter_of(self)
        font = QFont(self.font())
        font.setPixelSize(SIZES.body)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(colour)
        room = QRect(_EDGE, 4, self.width() - 2 * _EDGE, STATUS_BAR - 4)
        with upright(painter, QRectF(room)):
            painter.drawText(
                room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self._time
            )
        left = self.width() - _EDGE - _SIGNS
        with upright(painter, QRectF(left, 0, _SIGNS, STATUS_BAR)):
            self._draw_signs(painter, left, colour)
        painter.end()

    def _draw_signs(self, painter: QPainter, left: int, colour: QColor) -> None:
        """Draw how strong the network is, and the battery."""
        painter.setPen(Qt.PenStyle.NoPen)
        below, full = 32.0, _BARS[self._network]
        for bar, height in enumerate((4, 6.5, 9, 12)):
            shade = QColor(colour)
            shade.setAlphaF(1.0 if bar < full else 0.35)
            painter.setBrush(shade)
            painter.drawRoundedRect(QRectF(left + bar * 5, below - height, 3, height), 1, 1)
        if self._network is Network.NONE:
            painter.setPen(round_pen(colour, 1.8))
            painter.drawLine(left - 1, 20, left + 19, 33)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.6))
        painter.drawRoundedRect(QRectF(left + 24, 20.5, 21.4, 11.4), 3.5, 3.5)
        painter.setPen(round_pen(colour, 2))
        painter.drawLine(left + 48, 24, left + 48, 28)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(left + 26.2, 22.7, 14, 7), 1.8, 1.8)


class _HomeBar(QWidget):
    """The bar at the foot: a tap leads to the home screen."""

    tapped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._bright = False

    def show_on(self, *, bright: bool) -> None:
        if bright is not self._bright:
            self._bright = bright
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.tapped.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(PHONE.text if self._bright else PHONE.on_jd))
        painter.drawRoundedRect(
            QRectF((self.width() - _HOME_BAR_WIDTH) / 2, self.height() - 13, _HOME_BAR_WIDTH, 5),
            2.5,
            2.5,
        )
        painter.end()


class _Corners(QWidget):
    """Covers the corners of the pages: no child of a widget is clipped to round ones."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Painted where there is a corner, and not whenever something below changes.
        super().resizeEvent(event)
        radius, area = SCREEN_RADIUS, self.rect()
        corner = QRect(0, 0, radius, radius)
        region = QRegion()
        for point in (
            QPoint(0, 0),
            QPoint(area.width() - radius, 0),
            QPoint(0, area.height() - radius),
            QPoint(area.width() - radius, area.height() - radius),
        ):
            region |= QRegion(corner.translated(point))
        self.setMask(region)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        screen = QRectF(self.rect())
        glass = QPainterPath()
        glass.addRoundedRect(screen, SCREEN_RADIUS, SCREEN_RADIUS)
        around = QPainterPath()
        around.addRoundedRect(
            screen.adjusted(-CASE_EDGE, -CASE_EDGE, CASE_EDGE, CASE_EDGE), CASE_RADIUS, CASE_RADIUS
        )
        whole = QPainterPath()
        # Beyond the edge: between two pixels of the screen, the page would shine through there.
        whole.addRect(screen.adjusted(-1, -1, 1, 1))
        painter.fillPath(whole - around, QColor(PHONE.desk))
        painter.fillPath((whole & around) - glass, QColor(PHONE.case))
        painter.setPen(QPen(QColor(PHONE.case_edge), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = 1 - CASE_EDGE
        painter.drawRoundedRect(screen.adjusted(edge, edge, -edge, -edge), CASE_RADIUS, CASE_RADIUS)
        painter.end()


class PhoneCase(QWidget):
    """The case with the screen in it; pages are in :attr:`pages`."""

    home_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.screen_frame = named(QFrame(self), "phoneScreen")
        self.pages = named(QStackedWidget(self.screen_frame), "phonePages")
        self.status = StatusBar(self.screen_frame)
        self._home_bar = _HomeBar(self.screen_frame)
        self._home_bar.tapped.connect(self.home_wanted)
        self.notice = make_label("notice", "homeNoticeLabel")
        self.notice.setParent(self.screen_frame)
        self.notice.hide()
        self._toast = make_label("", "toastLabel")
        self._toast.setParent(self.screen_frame)
        self._toast.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._toast.hide()
        self._corners = _Corners(self.screen_frame)
        self._toast_time = QTimer(self)
        self._toast_time.setSingleShot(True)
        self._toast_time.setInterval(_TOAST)
        self._toast_time.timeout.connect(self._toast.hide)
        self.screen_frame.installEventFilter(self)

    def show_on(self, *, bright: bool, bright_foot: bool) -> None:
        """Write and draw what lies over the page so that it can be seen."""
        self.status.show_on(bright=bright)
        self._home_bar.show_on(bright=bright_foot)

    def show_notice(self, text: str) -> None:
        """Say *text* over the page until it is hidden; "" hides it."""
        self.notice.setVisible(bool(text))
        self.notice.setText(text)
        self._place()

    def pass_by(self, text: str) -> None:
        """Say *text* for a moment, over whatever is shown."""
        self._toast.setText(text)
        self._toast.show()
        self._place()
        self._toast_time.start()
        announce(self, text)

    def hush(self) -> None:
        """Take away what passes by."""
        self._toast_time.stop()
        self._toast.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the screen into the case."""
        super().resizeEvent(event)
        edge = CASE_EDGE
        self.screen_frame.setGeometry(self.rect().adjusted(edge, edge, -edge, -edge))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Place what lies over the pages when the screen has another size."""
        if watched is self.screen_frame and event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        room = self.screen_frame.rect()
        self.pages.setGeometry(room)
        self.status.setGeometry(0, 0, room.width(), STATUS_BAR)
        self._home_bar.setGeometry(room.width() // 2 - 90, room.height() - 22, 180, 22)
        self._corners.setGeometry(room)
        width = room.width() - 24
        self.notice.resize(width, 10)
        self.notice.setGeometry(12, STATUS_BAR + 4, width, self.notice.heightForWidth(width))
        metrics = self._toast.fontMetrics()
        wanted = min(room.width() - 48, metrics.horizontalAdvance(self._toast.text()) + 40)
        # It never answers less than was needed for the width before.
        self._toast.resize(wanted, 1)
        height = self._toast.heightForWidth(wanted)
        self._toast.setGeometry(
            (room.width() - wanted) // 2, room.height() - HOME_BAR - 76 - height, wanted, height
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the case."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(PHONE.case_edge), 2))
        painter.setBrush(QColor(PHONE.case))
        case = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(case, CASE_RADIUS, CASE_RADIUS)
        painter.end()
