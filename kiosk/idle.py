"""Idle detection: a warning with a countdown, then back to an empty start page."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QEvent, QMargins, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QInputEvent, QInputMethodEvent, QWindow
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.screen import Screen
from kiosk.view import clock_text, whole_seconds
from ui.overlay import Overlay, put_card
from ui.own_windows import belongs_to, close_popups, modal_over, widget_of
from ui.spent_presses import SpentPresses
from ui.spoken import sentences
from ui.time_spoken import seconds_left
from ui.widgets import make_button, make_label, set_text
from verification.domain.clock import Clock
from verification.domain.placeholders import fill
from verification.domain.settings import Settings

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.Wheel,
    }
)
_INPUT = (QInputEvent, QInputMethodEvent)


def leaves_traces(
    screen: Screen,
    *,
    is_open: bool,
    typed: bool,
    outcome_shown: bool,
    display_chosen: bool,
) -> bool:
    """Return whether the next person would find something of the one who left.

    *is_open* is whether staff is signed in here, *typed* whether this screen has been typed into.
    """
    match screen:
        case Screen.SESSION:
            # An open session has its own lifetime, and its visitor is busy with the phone.
            return outcome_shown
        case Screen.SIGN_IN | Screen.STAFF_AREA if is_open:
            return True
        case Screen.START | Screen.SIGN_IN | Screen.STATION | Screen.OUT_OF_SERVICE:
            # A name and a PIN that were typed and not sent would open the kiosk for anybody.
            return typed or display_chosen
        case _:
            # A visitor may choose the display in front of a closed kiosk, too: for themselves.
            return display_chosen


class IdleWatch(QObject):
    """Notices that the kiosk is idle; the limits are in :class:`Settings`."""

    warned = Signal(object)  # timedelta until the reset
    came_back = Signal()
    left_alone = Signal()
    rested = Signal()  # nothing to wipe, and idle for a while

    def __init__(self, clock: Clock, settings: Settings) -> None:
        super().__init__()
        self._clock = clock
        self._settings = settings
        self._last = clock.now()
        self._warning = False
        self._spent = SpentPresses()

    def use(self, settings: Settings) -> None:
        """Staff has set other limits."""
        self._settings = settings

    def touch(self) -> None:
        """There was input, or something new is on the screen to be read."""
        self._last = self._clock.now()
        if self._warning:
            self._warning = False
            self.came_back.emit()

    def check(self, *, matters: bool) -> None:
        """Check the clock; *matters* is whether a visitor's traces are on the screen."""
        idle = self._clock.now() - self._last
        if idle < timedelta(0):
            # The clock was set back: count from now.
            self.touch()
            return
        if not matters:
            if self._warning:
                self.touch()
            elif idle >= self._settings.idle_limit:
                self.touch()
                self.rested.emit()
            return
        left = self._settings.idle_limit + self._settings.idle_warning - idle
        if left <= timedelta(0):
            self.touch()
            self.left_alone.emit()
        elif idle >= self._settings.idle_limit:
            self._warning = True
            self.warned.emit(left)

    def left(self) -> float:
        """Return the share that is left until the screen is cleared, 1 after each sign of life."""
        whole = self._settings.idle_limit + self._settings.idle_warning
        return min(1.0, max(0.0, 1 - (self._clock.now() - self._last) / whole))

    def watch(self, window: QWidget) -> None:
        """Take every key and touch within *window* and its dialogs as a sign of life."""
        self.setParent(window)
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look, and hold back what is spent. A phone's window in the same process does not count.

        What answers the question does only that: not what it would do to the page below, too.
        """
        # By its class first: every event of the program comes by here, and type() takes longer.
        if not isinstance(event, _INPUT) or not self._is_of_kiosk(watched):
            return False
        if event.type() in _SIGNS_OF_LIFE:
            answers = self._warning
            self.touch()
            if answers:
                self._spent.spend(event)
                return self._hold_back(event)
        return self._spent.takes(event) and self._hold_back(event)

    @staticmethod
    def _hold_back(event: QEvent) -> bool:
        # Else Qt would make a click of a touch.
        event.accept()
        return True

    def _is_of_kiosk(self, watched: QObject) -> bool:
        kiosk = self.parent()
        widget = widget_of(watched) if isinstance(watched, QWindow) else watched
        return (
            isinstance(kiosk, QWidget) and isinstance(widget, QWidget) and belongs_to(kiosk, widget)
        )

    def spend_keys(self) -> None:
        """Something else is on the screen: a key that is still held down does nothing to it."""
        self._spent.spend_keys()


class IdlePage(Overlay):
    """Asks whether the visitor is still there: over the window, or an open dialog."""

    _gone = Signal()

    def __init__(self, window: QWidget, watch: IdleWatch) -> None:
        super().__init__(window, "idlePage")
        self._window = window
        self._left = timedelta()
        self._heading = make_label("headline", "idleLabel")
        self._text = make_label("", "idleCountdownLabel")
        self._more = make_button("moreTimeButton", "primary")
        for label in (self._heading, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._layout = QVBoxLayout(self)
        column = QVBoxLayout(put_card(self._layout))
        column.setContentsMargins(64, 40, 64, 40)
        column.setSpacing(24)
        for widget in (self._heading, self._text, self._more):
            column.addWidget(widget)
        self._around = QMargins(24, 24, 24, 24)
        self._layout.setContentsMargins(self._around)
        self._more.clicked.connect(watch.touch)
        watch.warned.connect(self._warn)
        watch.came_back.connect(self._go)
        # Not within the event that answered: it may have come to the window that goes with this.
        self._gone.connect(self._come_home, Qt.ConnectionType.QueuedConnection)

    def _warn(self, left: timedelta) -> None:
        self._left = left
        self.retranslate()
        if self.isVisible():
            return
        # A list or a menu would lie over it, and keep the answer to itself.
        close_popups()
        self._come_home()
        dialog = modal_over(self._window)
        if dialog is not None:
            self._stand_before(dialog)
        self.lie_over(self._more)

    def spoken(self) -> str:
        """Return the question, and how long there is to answer it."""
        return sentences(self.windowTitle(), seconds_left(whole_seconds(self._left)))

    def _stand_before(self, dialog: QWidget) -> None:
        """Become a dialog of the dialog: what is blocked behind it could not be answered."""
        self.setParent(dialog, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._around = self._layout.contentsMargins()
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.adjustSize()
        self.move(dialog.frameGeometry().center() - self.rect().center())

    def _go(self) -> None:
        self.hide()
        self._gone.emit()

    def _come_home(self) -> None:
        if self.isHidden() and self.parentWidget() is not self._window:
            self.setParent(self._window, Qt.WindowType.Widget)
            self._layout.setContentsMargins(self._around)

    def closeEvent(self, event: QCloseEvent) -> None:
        """As a dialog, too, it goes away by an answer only."""
        event.ignore()

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self.name(self.tr("Are you still there?"))
        self._heading.setText(self.windowTitle())
        text = self.tr("This screen will be cleared in %1 to protect your privacy.")
        self._text.setText(fill(text, clock_text(self._left)))
        set_text(self._more, self.tr("I need more time"))
