"""How the stage is seen: full screen, black, zoomed, with or without bar, strip and subtitles."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMessageBox,
    QStackedWidget,
    QWidget,
)

from demonstration.trainer.narration import Narration
from demonstration.trainer.narrator import Narrator
from demonstration.trainer.playback import Playback
from demonstration.trainer.playback_bar import PlaybackBar
from demonstration.trainer.playback_state import PlaybackState
from demonstration.trainer.pointer import Pointer
from demonstration.trainer.presenter_view import PresenterView
from demonstration.trainer.presenting import Presenting
from demonstration.trainer.stage_actions import StageActions
from demonstration.trainer.stage_row import StageRow, Zoom
from ui.theme import LIGHT
from ui.translation import current_language
from ui.widgets import named


class Blackout(QWidget):
    """Covers a window: the audience looks at who speaks."""

    pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._covered = window
        named(self, "blackout")
        window.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def set_on(self, on: bool) -> None:
        """Cover the window, or show it again."""
        self.setGeometry(self._covered.rect())
        self.setVisible(on)
        self.raise_()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press: nothing below is to be worked unseen."""
        event.accept()
        self.pressed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it all."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(LIGHT.viewfinder))
        painter.end()


class StageView(QObject):
    """Joins the actions to the parts of the window that they are about."""

    read_wanted = Signal()  # the answer was read: go on

    def __init__(
        self,
        window: QWidget,
        row: StageRow,
        side: QStackedWidget,
        subtitles: QLabel,
        bar: PlaybackBar,
        pointer: Pointer,
        playback: Playback,
        narrator: Narrator | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._row, self._side, self._bar = window, row, side, bar
        self._subtitles, self._pointer, self._playback = subtitles, pointer, playback
        self._narration = Narration(narrator or Narrator())
        self._before: tuple[bool, bool] = (True, False)
        self.actions = StageActions()
        self.black = Blackout(window)
        self.presenter = PresenterView(window)
        self.presenting = Presenting(window, self.presenter)
        self.actions.serve(window)
        self.actions.serve(self.presenter)
        bar.view.setMenu(self.actions.make_menu(bar.view))
        playback.hurried.connect(pointer.hurry)
        playback.held = lambda: self._narration.is_speaking
        playback.windows_gone.connect(self._narration.hush)
        self._connect()

    def _connect(self) -> None:
        actions, presenter, playback = self.actions, self.presenter, self._playback
        actions["next"].triggered.connect(self._go_on)
        actions["back"].triggered.connect(playback.back)
        actions["playOrPause"].triggered.connect(self._press_or_play)
        actions["restart"].triggered.connect(self._bar.restart_wanted)
        actions["present"].triggered.connect(self._present)
        actions["fullScreen"].triggered.connect(self.presenting.set_full_screen)
        actions["leave"].triggered.connect(self._leave)
        actions["black"].toggled.connect(self._set_black)
        actions["presenterView"].triggered.connect(self._show_presenter)
        actions["inspector"].toggled.connect(lambda _: self.arrange())
        actions["bar"].toggled.connect(self._bar.setVisible)
        actions["subtitles"].toggled.connect(lambda _: self._show_subtitles(playback.state))
        actions["largePointer"].toggled.connect(self._pointer.set_large)
        actions["narration"].toggled.connect(self._set_narration)
        actions.zoomed.connect(self._zoom)
        self._side.currentChanged.connect(lambda _: self.arrange())
        self.black.pressed.connect(actions["black"].toggle)
        self.presenting.changed.connect(self._presenting_changed)
        presenter.next_wanted.connect(self._go_on)
        presenter.back_wanted.connect(playback.back)
        presenter.play_wanted.connect(self._bar.toggle_play)
        presenter.black_wanted.connect(actions["black"].toggle)
        presenter.end_wanted.connect(self._end)
        presenter.closed.connect(self._end)

    # -- what the presenter wants -----------------------------------------------------------

    def _go_on(self) -> None:
        state = self._playback.state
        if state.busy:
            # As on slides: the next press ends what moves.
            self._playback.hurry()
        elif state.question is None:
            self._playback.step()
        elif state.answer is not None:
            self.read_wanted.emit()

    def _press_or_play(self) -> None:
        """Press the button that has the focus, as Space does anywhere else; or play."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton) and focus.isEnabled():
            focus.click()
        else:
            self._bar.toggle_play()

    def _present(self) -> None:
        if self.presenting.is_on:
            self.presenting.end()
        else:
            self.presenting.begin()

    def _presenting_changed(self) -> None:
        on = self.presenting.is_on
        if on:
            self._before = (
                self.actions["bar"].isChecked(),
                self.actions["subtitles"].isChecked(),
            )
        bar, subtitles = (False, True) if on else self._before
        self.actions["bar"].setChecked(bar)
        self.actions["subtitles"].setChecked(subtitles)
        self.actions["fullScreen"].setChecked(self._window.isFullScreen())
        self.actions["presenterView"].setChecked(self.presenter.isVisible())

    def _show_presenter(self, shown: bool) -> None:
        self.presenter.setVisible(shown)

    def _end(self) -> None:
        self.presenting.end()
        self.presenter.hide()
        self.actions["presenterView"].setChecked(False)

    def _leave(self) -> None:
        if self.actions["black"].isChecked():
            self.actions["black"].setChecked(False)
        elif self._window.isFullScreen():
            self.presenting.set_full_screen(False)
        else:
            self.actions["bar"].setChecked(True)

    def _zoom(self, zoom: Zoom) -> None:
        # It would point at where something was.
        self._pointer.vanish()
        self._row.set_zoom(zoom)

    def _set_black(self, black: bool) -> None:
        if black:
            self._playback.pause()
            self._narration.hush()
        self.black.set_on(black)
        self.presenter.set_black(black)

    def _set_narration(self, on: bool) -> None:
        if not on:
            self._narration.end()
        elif reason := self._narration.begin():
            self.actions["narration"].setChecked(False)
            self._tell(self.tr("Captions are not read aloud"), reason)

    def _tell(self, title: str, text: str) -> None:
        """Say something to the presenter, not to the audience if that can be."""
        above = self.presenter if self.presenter.isVisible() else self._window
        box = QMessageBox(QMessageBox.Icon.Information, title, title, parent=above)
        box.setObjectName("narrationBox")
        box.setInformativeText(text)
        box.finished.connect(box.deleteLater)
        box.open()

    # -- what is seen -----------------------------------------------------------------------

    def arrange(self) -> None:
        """Show the strip if it is wanted, and always what a trainee is asked."""
        asked = self._side.currentIndex() != 0
        self._row.set_side_shown(asked or self.actions["inspector"].isChecked())

    def render_state(self, state: PlaybackState) -> None:
        """Show where the play is."""
        self.actions.set_by_hand(state.scenario is None)
        self.presenter.render_state(state)
        self._show_subtitles(state)
        self._narration.render_state(state)

    def _show_subtitles(self, state: PlaybackState) -> None:
        language = current_language()
        text = (state.caption or {}).get(language, "")
        if state.scenario is not None and not state.shown_position and not state.hides_title:
            text = state.scenario.title[language]
        self._subtitles.setText(text)
        self._subtitles.setVisible(self.actions["subtitles"].isChecked() and bool(text))

    def close(self) -> None:
        """Close what is beside the window."""
        self._narration.end()
        self.presenter.hide()

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self.actions.retranslate()
        self.presenter.retranslate()
        self.black.setAccessibleName(self.tr("Black screen"))
