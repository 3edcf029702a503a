"""The scanner: the camera's picture over the whole screen, a frame, torch and album."""

from __future__ import annotations

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QPointF,
    QRectF,
    Qt,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QRadialGradient,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mobile_sim.buttons import PictureButton
from mobile_sim.pace import Pace
from mobile_sim.parts import PhonePage
from mobile_sim.pictures import Picture
from mobile_sim.scanner import ScanProblem
from mobile_sim.view import CODE_AT, CODE_SHARE
from mobile_sim.wording import out_of_service, problem_text
from ui.focus_ring import STRONG_TONES, USUAL_TONES
from ui.phone_theme import HOME_BAR, PHONE, STATUS_BAR, round_pen
from ui.spoken import sentences
from ui.theme import set_look
from ui.widgets import make_button, make_label, set_text
from verification.domain.placeholders import fill
from verification.domain.tone import Tone
from verification.store.database import Fault

#: The frame's side beside the screen's width, while it looks; around a code that was read.
_FRAME, _FRAME_AROUND = 0.78, 1.14
_CORNER, _LINE = 26, 6
#: How far the phone is held askew, in degrees.
_TILT = -1.5
#: Milliseconds of the sweep (two thirds of it down, then a pause), and of the frame's snap.
_SWEEP, _SNAP = 1800, 160
_SWEEP_SHARE = 0.67


class Viewfinder(QWidget):
    """Draws the newest picture full-bleed, and the frame over it."""

    def __init__(self, parent: QWidget, pace: Pace) -> None:
        super().__init__(parent)
        self.setObjectName("viewfinder")
        self.image = QImage()
        self._torch = False
        self._found = 0.0
        self._line = 0.0
        self._motion = pace.motion
        self._sweep = QVariantAnimation(self)
        self._sweep.setStartValue(0.0)
        self._sweep.setEndValue(1.0)
        self._sweep.setDuration(_SWEEP)
        self._sweep.setLoopCount(-1)
        self._sweep.valueChanged.connect(self._move_line)
        self._snap = QVariantAnimation(self)
        self._snap.setStartValue(0.0)
        self._snap.setEndValue(1.0)
        self._snap.setDuration(_SNAP)
        self._snap.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._snap.valueChanged.connect(self._set_found)

    def show_picture(self, image: QImage) -> None:
        """Show what the camera sees."""
        self.image = image
        self.update()

    def set_moving(self, moves: bool) -> None:
        """Let the line sweep and the frame snap, or not."""
        self._motion = moves
        if not moves:
            self._sweep.stop()
            self.update()
        elif self.isVisible() and not self._found:
            self._sweep.start()

    def light(self, *, on: bool) -> None:
        """Light what is seen, or not."""
        self._torch = on
        self.update()

    @property
    def is_moving(self) -> bool:
        """Whether the line sweeps."""
        return self._sweep.state() is QVariantAnimation.State.Running

    def snap(self) -> None:
        """A code was read: close the frame around it."""
        self._sweep.stop()
        if self._motion:
            self._snap.start()
        else:
            self._set_found(1.0)

    def search(self) -> None:
        """Search for a code (again)."""
        self._snap.stop()
        self._set_found(0.0)
        if self._motion and self.isVisible():
            self._sweep.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Sweep while it is visible."""
        super().showEvent(event)
        if self._motion and not self._found:
            self._sweep.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Pause while it is hidden."""
        super().hideEvent(event)
        self._sweep.stop()
        self._snap.stop()

    def _set_found(self, share: float) -> None:
        self._found = share
        self.update()

    def _move_line(self, share: float) -> None:
        self._line = min(1.0, share / _SWEEP_SHARE)
        frame = self.frame()
        self.update(frame.adjusted(-2, -2, 2, 2).toAlignedRect())

    def frame(self) -> QRectF:
        """Return where the frame is."""
        looks = min(self.width() * _FRAME, self.height() * 0.5)
        around = self.width() * CODE_SHARE * _FRAME_AROUND
        side = looks + (around - looks) * self._found
        place = QRectF(0, 0, side, side)
        place.moveCenter(QPointF(self.width() * CODE_AT[0], self.height() * CODE_AT[1]))
        return place

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, the shade around the frame, the frame and the sweeping line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipRect(event.rect())
        self._draw_room(painter)
        frame = self.frame()
        if not self.image.isNull():
            painter.save()
            painter.translate(frame.center())
            painter.rotate(_TILT)
            painter.translate(-frame.center())
            painter.drawImage(QRectF(self.rect()), self.image)
            painter.restore()
        if self._torch:
            painter.fillRect(self.rect(), QColor(PHONE.torchlight))
        whole, inner = QPainterPath(), QPainterPath()
        whole.addRect(QRectF(self.rect()))
        inner.addRoundedRect(frame, _CORNER, _CORNER)
        painter.fillPath(whole - inner, QColor(PHONE.scrim))
        above = QLinearGradient(0, 0, 0, STATUS_BAR * 2.6)
        above.setColorAt(0, QColor(PHONE.night))
        clear = QColor(PHONE.night)
        clear.setAlpha(0)
        above.setColorAt(1, clear)
        painter.fillRect(QRectF(0, 0, self.width(), STATUS_BAR * 2.6), above)
        self._draw_corners(painter, frame)
        if self.is_moving and 0 < self._line < 1:
            self._draw_line(painter, frame)
        painter.end()

    def _draw_room(self, painter: QPainter) -> None:
        middle = QPointF(self.width() / 2, self.height() * CODE_AT[1])
        gradient = QRadialGradient(middle, self.height() * 0.55)
        gradient.setColorAt(0, QColor(PHONE.night_light))
        gradient.setColorAt(1, QColor(PHONE.night))
        painter.fillRect(self.rect(), gradient)

    def _draw_corners(self, painter: QPainter, frame: QRectF) -> None:
        colour = QColor(PHONE.found if self._found else PHONE.on_night)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        arm = frame.width() * 0.18
        for right, lower in ((False, False), (True, False), (True, True), (False, True)):
            x = frame.right() if right else frame.left()
            y = frame.bottom() if lower else frame.top()
            across, down = (-1 if right else 1), (-1 if lower else 1)
            corner = QPainterPath(QPointF(x, y + down * arm))
            corner.lineTo(x, y + down * _CORNER)
            corner.quadTo(x, y, x + across * _CORNER, y)
            corner.lineTo(x + across * arm, y)
            # White alone would be lost on the code's own plate.
            for shade, width in ((QColor(PHONE.scrim), _LINE + 4), (colour, _LINE)):
                painter.setPen(round_pen(shade, width))
                painter.drawPath(corner)

    def _draw_line(self, painter: QPainter, frame: QRectF) -> None:
        y = frame.top() + frame.height() * self._line
        trail = min(90.0, y - frame.top())
        beam = QRectF(frame.left() + 18, y - trail, frame.width() - 36, trail)
        gradient = QLinearGradient(beam.topLeft(), beam.bottomLeft())
        clear = QColor(PHONE.beam)
        clear.setAlpha(0)
        gradient.setColorAt(0, clear)
        gradient.setColorAt(1, QColor(PHONE.beam))
        painter.fillRect(beam, gradient)
        painter.fillRect(QRectF(beam.left(), y - 3, beam.width(), 3), QColor(PHONE.beam_edge))


class _PermissionSheet(QFrame):
    """Asks, the first time, whether the app may use the camera."""

    focus_tones = USUAL_TONES
    answered = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("permissionSheet")
        self._question = make_label("heading", "permissionLabel")
        self._why = make_label("small")
        self._deny = make_button("denyCameraButton", "dark")
        self.allow = make_button("allowCameraButton", "dark")
        for label in (self._question, self._why):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 16)
        column.setSpacing(8)
        self._picture = Picture("camera", 36, colour=PHONE.text)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._question)
        column.addWidget(self._why)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._deny, 1)
        row.addWidget(self.allow, 1)
        column.addLayout(row)
        self._deny.clicked.connect(lambda: self.answered.emit(False))
        self.allow.clicked.connect(lambda: self.answered.emit(True))
        self.hide()

    def name_app(self, app: str) -> None:
        """Ask for an app of this name."""
        self._question.setText(fill(self.tr('"%1" would like to use the camera'), app))

    def high(self, width: int, room: int) -> int:
        """Return how high it is in that width; where that is more than *room*, without picture."""
        column = self._column
        high = max(column.heightForWidth(width), column.minimumSize().height())
        picture = self._picture.minimumHeight() + column.spacing()
        whole = high + picture if self._picture.isHidden() else high
        self._picture.setVisible(whole <= room)
        return whole if whole <= room else whole - picture

    def ask(self, app: str) -> str:
        """Ask for an app; return the question, for the ear."""
        self.name_app(app)
        self.show()
        self.raise_()
        return sentences(self._question.text(), self._why.text())

    def retranslate(self) -> None:
        self._why.setText(self.tr("To scan QR codes. In the simulation it sees the kiosk only."))
        set_text(self._deny, self.tr("Don't allow"))
        set_text(self.allow, self.tr("Allow"))


class ScannerPage(PhonePage):
    """Emits what the person taps; shows what the camera sees and what it makes of it."""

    bright = False
    bright_foot = False
    focus_tones = STRONG_TONES
    camera_answered = Signal(bool)
    torch_changed = Signal(bool)

    def __init__(self, pace: Pace) -> None:
        super().__init__()
        self.setObjectName("scannerPage")
        self._finder = Viewfinder(self, pace)
        self.close_button = PictureButton("closeScannerButton", "back", "back")
        self._title = make_label("title")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint = make_label("", "scanHintLabel")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._advice = make_label("small")
        self._advice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.torch = PictureButton("torchButton", "lens", "torch", 28, above=True)
        self.torch.setCheckable(True)
        self.album = PictureButton("albumButton", "lens", "picture", 28, above=True)
        self._sheet = _PermissionSheet(self)
        self._problem: ScanProblem | None = None
        self._refused = False
        bar = QHBoxLayout()
        bar.addWidget(self.close_button)
        bar.addWidget(self._title, 1)
        bar.addSpacing(48)
        lens = QHBoxLayout()
        lens.addWidget(self.torch, 2)
        lens.addStretch(1)
        lens.addWidget(self.album, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, STATUS_BAR + 2, 8, HOME_BAR)
        column.setSpacing(6)
        column.addLayout(bar)
        column.addStretch(1)
        words = QVBoxLayout()
        words.setContentsMargins(12, 0, 12, 0)
        words.addWidget(self._hint)
        words.addWidget(self._advice)
        column.addLayout(words)
        column.addSpacing(4)
        low = QHBoxLayout()
        low.setContentsMargins(24, 0, 24, 0)
        low.addLayout(lens)
        column.addLayout(low)
        self._finder.lower()
        self.torch.toggled.connect(self._light)
        self._sheet.answered.connect(self._answer)
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the picture fill the screen."""
        super().resizeEvent(event)
        self._finder.setGeometry(self.rect())
        self._place_sheet()

    def _place_sheet(self) -> None:
        width = self.width() - 48
        height = self._sheet.high(width, self.height() - STATUS_BAR - 16)
        top = max(STATUS_BAR + 8, (self.height() - height) // 2)
        self._sheet.setGeometry(24, top, width, height)

    def begin(self) -> None:
        """Search for a code: with no picture, no problem and no light."""
        self._refused = False
        self.torch.setChecked(False)
        self._finder.show_picture(QImage())
        self._finder.search()
        self.show_problem(None)

    def set_moving(self, moves: bool) -> None:
        """Let the viewfinder move, or not."""
        self._finder.set_moving(moves)

    def ask_for_camera(self, app: str) -> str:
        """Ask whether the camera may be used; return the question, for the ear."""
        said = self._sheet.ask(app)
        self._place_sheet()
        return said

    def name_app(self, app: str) -> None:
        """Go on asking for the app, by its name in another language."""
        self._sheet.name_app(app)

    def focus_permission(self) -> None:
        """Give the question the keyboard's focus."""
        self._sheet.allow.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, allowed: bool) -> None:
        self._sheet.hide()
        self._refused = not allowed
        self.show_problem(None)
        self.camera_answered.emit(allowed)

    def _light(self, on: bool) -> None:
        self._finder.light(on=on)
        self.torch_changed.emit(on)

    def show_picture(self, image: QImage) -> None:
        """Show what the camera sees."""
        self._finder.show_picture(image)

    def show_found(self) -> None:
        """Let the reading be felt."""
        self._finder.snap()
        self._hint.setText(self.tr("Code read"))
        self._advice.setText("")

    def show_lost(self) -> None:
        """What was read was a moment too old: look again."""
        self._finder.search()

    def show_problem(self, problem: ScanProblem | None) -> None:
        """Say why the picture gave no code; None while looking."""
        self._problem = problem
        if self._refused:
            self._hint.setText(self.tr("The camera is not allowed. Open a picture instead."))
        elif problem:
            self._hint.setText(problem_text(problem))
        else:
            self._hint.setText(self.tr("Point at the kiosk's QR code"))
        self._advice.setText("" if problem or self._refused else self.tr("A hand's breadth away"))
        set_look(self._hint, Tone.LATE if problem or self._refused else Tone.CALM)

    def show_trouble(self, fault: Fault) -> None:
        """Say that what was read could not be reported; the camera goes on trying."""
        self._finder.search()
        self._hint.setText(out_of_service(fault))
        self._advice.setText("")

    @property
    def hint(self) -> str:
        """What it says."""
        return self._hint.text()

    def spoken(self) -> str:
        """Return what is said aloud when the page appears."""
        return sentences(self._title.text(), self._hint.text(), self._advice.text())

    def first_focus(self) -> QWidget | None:
        """Return the way out."""
        return self.close_button

    def event(self, event: QEvent) -> bool:
        """Make room for larger or other words."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._place_sheet()
        return done

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._title.setText(self.tr("Scan"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self._finder.setAccessibleName(self.tr("Viewfinder"))
        set_text(self.torch, self.tr("Torch"))
        set_text(self.album, self.tr("Album"))
        self._sheet.retranslate()
        self.show_problem(self._problem)
