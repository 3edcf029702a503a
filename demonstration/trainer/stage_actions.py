"""What a trainer does while presenting, by key, clicker or menu: one list for all three."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from demonstration.trainer.stage_row import Zoom

_Key = Qt.Key
#: The keys of every action, by its name: those of slides, which clickers send, too.
_KEYS: dict[str, tuple[Qt.Key | str, ...]] = {
    "next": (_Key.Key_PageDown, _Key.Key_Right),
    "back": (_Key.Key_PageUp, _Key.Key_Left),
    "playOrPause": (_Key.Key_Space,),
    "restart": (_Key.Key_Home,),
    "present": (_Key.Key_F5, "Shift+F5"),
    "fullScreen": (_Key.Key_F11,),
    "leave": (_Key.Key_Escape,),
    "black": (_Key.Key_B, _Key.Key_Period),
    "presenterView": (_Key.Key_V,),
    "inspector": (_Key.Key_I,),
    "bar": (_Key.Key_T,),
    "subtitles": (_Key.Key_S,),
    "largePointer": (_Key.Key_P,),
    "zoom": (_Key.Key_Z,),
    "narration": (_Key.Key_N,),
    "timer": (),
    "trainees": ("Ctrl+T",),
}
_CHECKABLE = (
    "fullScreen",
    "black",
    "presenterView",
    "inspector",
    "bar",
    "subtitles",
    "largePointer",
    "narration",
    "timer",
)
#: What the menu shows, group by group.
_MENU = (
    ("present", "fullScreen", "presenterView", "black"),
    ("inspector", "bar", "subtitles", "largePointer", "narration"),
    ("trainees", "timer"),
)
#: What goes on by hand, where letters and arrows belong to the windows.
_BY_HAND = frozenset({"present", "fullScreen", "leave", "presenterView", "trainees"})
_ANSWERS = 4


class StageActions(QObject):
    """Actions by name; *answered* and *zoomed* for those that are one of several."""

    answered = Signal(int)  # the place of an answer
    zoomed = Signal(object)  # Zoom

    def __init__(self) -> None:
        super().__init__()
        self._actions = {name: self._action(name) for name in _KEYS}
        self._answers = [self._answer(place) for place in range(_ANSWERS)]
        self._zooms = {zoom: self._zoom(zoom) for zoom in Zoom}
        group = QActionGroup(self)
        for action in self._zooms.values():
            group.addAction(action)
        self._zooms[Zoom.BOTH].setChecked(True)
        self["zoom"].triggered.connect(self._zoom_on)
        for name in ("inspector", "bar"):
            self[name].setChecked(True)
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def _action(self, name: str) -> QAction:
        action = QAction(self)
        action.setObjectName(f"{name}Action")
        action.setShortcuts([QKeySequence(key) for key in _KEYS[name]])
        action.setCheckable(name in _CHECKABLE)
        return action

    def _answer(self, place: int) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(str(place + 1)))
        action.triggered.connect(lambda: self.answered.emit(place))
        return action

    def _zoom(self, zoom: Zoom) -> QAction:
        action = QAction(self)
        action.setObjectName(f"{zoom}ZoomAction")
        action.setCheckable(True)
        action.triggered.connect(lambda: self.zoomed.emit(zoom))
        return action

    def _zoom_on(self) -> None:
        zooms = list(Zoom)
        now = next(zoom for zoom, action in self._zooms.items() if action.isChecked())
        self._zooms[zooms[(zooms.index(now) + 1) % len(zooms)]].trigger()

    def serve(self, window: QWidget) -> None:
        """Let the keys hold in *window*, too."""
        window.addActions([*self._actions.values(), *self._answers])

    def set_by_hand(self, by_hand: bool) -> None:
        """Leave letters and arrows to the windows, which a person uses."""
        for name, action in self._actions.items():
            if name not in _BY_HAND:
                action.setShortcuts([] if by_hand else [QKeySequence(key) for key in _KEYS[name]])
        for action in self._answers:
            action.setEnabled(not by_hand)

    def make_menu(self, parent: QWidget) -> QMenu:
        """Return the menu of what is seen of the stage."""
        menu = QMenu(parent)
        menu.setObjectName("viewMenu")
        for names in _MENU:
            menu.addActions([self[name] for name in names])
            menu.addSeparator()
        menu.addActions(list(self._zooms.values()))
        return menu

    def retranslate(self) -> None:
        """Set every text in the present language."""
        texts = {
            "next": self.tr("Step"),
            "back": self.tr("Back"),
            "playOrPause": self.tr("Play or pause"),
            "restart": self.tr("Restart"),
            "present": self.tr("Present"),
            "fullScreen": self.tr("Full screen"),
            "leave": self.tr("Leave the full screen"),
            "black": self.tr("Black screen"),
            "presenterView": self.tr("Presenter's view"),
            "inspector": self.tr("Behind the windows"),
            "bar": self.tr("Control bar"),
            "subtitles": self.tr("Captions as subtitles"),
            "largePointer": self.tr("Large pointer"),
            "zoom": self.tr("Zoom"),
            "narration": self.tr("Read captions aloud"),
            "timer": self.tr("Timer at questions"),
            "trainees": self.tr("Trainees…"),
        }
        for name, text in texts.items():
            self[name].setText(text)
        zooms = {
            Zoom.BOTH: self.tr("Both windows (Z)"),
            Zoom.KIOSK: self.tr("Kiosk alone"),
            Zoom.PHONE: self.tr("Phone alone"),
        }
        for zoom, action in self._zooms.items():
            action.setText(zooms[zoom])
