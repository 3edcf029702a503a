"""The trainer's window: kiosk, phone and inspector side by side, the playback bar below them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QCloseEvent, QColor, QIcon, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMessageBox,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from demonstration.scenarios.environment import STATIONS, BuildApp
from demonstration.scenarios.scenario import Scenario
from demonstration.trainer.inspector import Inspector
from demonstration.trainer.playback import Playback
from demonstration.trainer.playback_bar import PlaybackBar
from demonstration.trainer.playback_state import PlaybackState
from demonstration.trainer.pointer import Pointer
from demonstration.trainer.question import QuestionCard
from demonstration.trainer.recorder import SessionRecorder
from demonstration.trainer.score import ScoreSheet
from kiosk.window import KioskWindow
from ui.file_dialogs import ask_to_save, dated_name
from ui.saving import why_not_written
from ui.theme import APPLICATION_ICON, LIGHT, apply_theme
from ui.translation import Translation, current_language
from ui.widgets import named
from verification.domain.placeholders import fill

#: Device-independent pixels: the kiosk as its theme is made for, the phone, the inspector.
USUAL_SIZE = (1880, 1000)
SMALLEST_SIZE = (1560, 930)
_INSPECTOR, _PHONE = 400, 508


class Deck(QFrame):
    """Windows one upon the other, all of them alive; tabs say which is on top."""

    def __init__(self, name: str, *, stretch: bool) -> None:
        """With *stretch* a window fills the room, else it is centred."""
        super().__init__()
        self.setObjectName(name)
        self._stretch = stretch
        self._windows: list[QWidget] = []
        self._area = QWidget()
        self._tabs = named(QTabBar(), f"{name}Tabs")
        self._tabs.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._tabs)
        self._column.addWidget(self._area, 1)
        self._tabs.currentChanged.connect(self._raise)

    def add(self, window: QWidget, title: str) -> None:
        """Take one more window; it lies on top."""
        window.setParent(self._area)
        self._windows.append(window)
        self._tabs.addTab(title)
        self._tabs.setVisible(len(self._windows) > 1)
        self._tabs.setCurrentIndex(len(self._windows) - 1)
        self._fit()
        self._raise(len(self._windows) - 1)

    def count(self) -> int:
        """Return how many windows there are."""
        return len(self._windows)

    def clear(self) -> None:
        """Forget the windows: the playback has closed them."""
        self._windows = []
        while self._tabs.count():
            self._tabs.removeTab(0)
        self._tabs.hide()

    def bring_up(self, widget: QWidget) -> None:
        """Let the window with *widget* lie on top."""
        for place, window in enumerate(self._windows):
            if window.isAncestorOf(widget):
                self._tabs.setCurrentIndex(place)

    def _raise(self, place: int) -> None:
        if 0 <= place < len(self._windows):
            self._windows[place].raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the windows the new room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._column.activate()
        room = self._area.rect()
        for window in self._windows:
            if self._stretch:
                window.setGeometry(room)
            else:
                size = room.size().boundedTo(window.maximumSize())
                place = QRect(QPoint(0, 0), size.expandedTo(window.minimumSize()))
                place.moveCenter(room.center())
                place.moveTopLeft(QPoint(max(0, place.left()), max(0, place.top())))
                window.setGeometry(place)


class TrainerWindow(QWidget):
    """Joins the playback to the bar, the inspector and the pointer."""

    def __init__(
        self, build_app: BuildApp, translation: Translation, scenarios: Sequence[Scenario]
    ) -> None:
        super().__init__()
        self.setObjectName("trainerWindow")
        # No style sheet for the whole: the two windows within have their own.
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(LIGHT.page))
        self.setPalette(palette)
        self.setWindowIcon(QIcon(str(APPLICATION_ICON)))
        self._kiosks = Deck("kioskDeck", stretch=True)
        self._phones = Deck("phoneDeck", stretch=False)
        self._phones.setFixedWidth(_PHONE)
        self.inspector = Inspector()
        self._card = QuestionCard()
        self._score = ScoreSheet()
        self._side = QStackedWidget()
        self._side.setFixedWidth(_INSPECTOR)
        for page in (self.inspector, self._card, self._score):
            self._side.addWidget(page)
        self.bar = PlaybackBar(scenarios)
        self.pointer = Pointer(self)
        # What an attacker does is no tempting answer to "What happens next?".
        captions = [
            step.argument
            for scenario in scenarios
            for step in scenario.steps
            if step.name == "picture" and not scenario.questions
        ]
        self.playback = Playback(build_app, translation, captions)
        self._recorder: SessionRecorder | None = None
        row = QHBoxLayout()
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self._kiosks, 1)
        row.addWidget(self._phones)
        row.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.bar)
        self._connect()
        for part in (self._kiosks, self._phones, self._side, self.bar):
            apply_theme(part)
        apply_theme(self.pointer)
        self.setMinimumSize(*SMALLEST_SIZE)
        self.resize(*USUAL_SIZE)
        self._retranslate()

    def _connect(self) -> None:
        bar, playback = self.bar, self.playback
        bar.scenario_chosen.connect(self.open)
        bar.play_wanted.connect(playback.play)
        bar.pause_wanted.connect(playback.pause)
        bar.step_wanted.connect(playback.step)
        bar.back_wanted.connect(playback.back)
        bar.restart_wanted.connect(playback.restart)
        bar.speed_chosen.connect(playback.set_speed)
        bar.practice_chosen.connect(playback.set_practice)
        bar.time_rate_chosen.connect(playback.set_time_rate)
        bar.second_wanted.connect(playback.pass_second)
        bar.save_wanted.connect(self._ask_and_save)
        playback.changed.connect(self._show)
        playback.time_changed.connect(bar.show_time)
        playback.window_appeared.connect(self._take)
        playback.windows_gone.connect(self._clear)
        playback.rows_changed.connect(self.inspector.add)
        self.inspector.trace_wanted.connect(self._ask_and_save_trace)
        playback.point_wanted.connect(self._point)
        self.pointer.arrived.connect(playback.pointed)
        playback.over.connect(self._show_score)
        self._card.answered.connect(playback.answer)
        self._card.read.connect(self._read_on)
        self._score.closed.connect(lambda: self._side.setCurrentWidget(self.inspector))

    def open(self, scenario: Scenario | None) -> None:
        """Begin with a scenario, or with play by hand."""
        rate = 1.0 if scenario is None else 0.0
        self.bar.set_rate(rate)
        self.playback.set_time_rate(rate)
        self.playback.open(scenario)
        if scenario is None:
            self._record()

    def _record(self) -> None:
        app: Any = self.playback.app
        if app is not None:
            self._recorder = SessionRecorder(
                app.kiosk, app.phone, self.playback.clock, self.playback.state.seed
            )

    def _read_on(self) -> None:
        self._side.setCurrentWidget(self.inspector)
        self.playback.go_on()

    def _point(self, widget: QWidget, speed: float) -> None:
        for deck in (self._kiosks, self._phones):
            deck.bring_up(widget)
        self.pointer.point_at(widget, speed)

    def _take(self, window: QWidget) -> None:
        if isinstance(window, KioskWindow):
            self._kiosks.add(window, STATIONS[self._kiosks.count()])
        else:
            number = str(self._phones.count() + 1)
            self._phones.add(window, fill(self.tr("Phone %1"), number))

    def _clear(self) -> None:
        self._kiosks.clear()
        self._phones.clear()
        self.inspector.clear()
        self.pointer.leave()
        self._recorder = None
        self._side.setCurrentWidget(self.inspector)

    def _show(self, state: PlaybackState) -> None:
        self.bar.render_state(state)
        self._card.render_state(state)
        if state.question is not None:
            self._side.setCurrentWidget(self._card)
        elif self._side.currentWidget() is self._card:
            self._side.setCurrentWidget(self.inspector)
        if not state.busy:
            self.pointer.forget_target()

    def _show_score(self) -> None:
        state = self.playback.state
        if state.answered and state.scenario is not None:
            self._score.show_answers(state.scenario.title[current_language()], state.answered)
            self._side.setCurrentWidget(self._score)

    # -- what was done by hand --------------------------------------------------------------

    def save_scenario(self, path: Path) -> None:
        """Write what was done by hand to a scenario file, and say so if that does not work."""
        if self._recorder is None:
            return
        try:
            self._recorder.save(path)
        except OSError as error:
            QMessageBox.warning(self, self.tr("Not saved"), why_not_written(error, path))

    def _ask_and_save(self) -> None:
        name = dated_name("scenario", "yaml", datetime.now(UTC))
        kind = self.tr("Scenarios (*.yaml)")
        ask_to_save(self, self.tr("Save as a scenario"), name, kind, self.save_scenario)

    # -- the trace --------------------------------------------------------------------------

    def save_trace(self, path: Path) -> None:
        """Write a page of the play so far, and say so if that does not work."""
        tracer = self.playback.tracer
        if tracer is None:
            return
        try:
            tracer.write(path)
        except OSError as error:
            QMessageBox.warning(self, self.tr("Not saved"), why_not_written(error, path))

    def _ask_and_save_trace(self) -> None:
        name = dated_name("trace", "html", datetime.now(UTC))
        kind = self.tr("Pages (*.html)")
        ask_to_save(self, self.tr("Save the trace"), name, kind, self.save_trace)

    # -- the window -------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("JD Cloud real-name verification: demonstration"))
        for part in (self.bar, self.inspector, self._card, self._score):
            part.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the play first, also one that is in the midst of a step."""
        self.playback.close()
        super().closeEvent(event)
