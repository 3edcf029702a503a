"""The trainer's window: kiosk, phone and inspector side by side, the playback bar below them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QCloseEvent, QColor, QIcon, QPalette
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from demonstration.scenarios.environment import BuildApp, station_of
from demonstration.scenarios.own import OwnScenarios
from demonstration.scenarios.scenario import Scenario
from demonstration.trainer.class_panel import ClassPanel
from demonstration.trainer.class_stage import ClassStage
from demonstration.trainer.deck import Deck
from demonstration.trainer.inspector import Inspector
from demonstration.trainer.playback import Playback
from demonstration.trainer.playback_bar import PlaybackBar
from demonstration.trainer.playback_state import PlaybackState
from demonstration.trainer.pointer import Pointer
from demonstration.trainer.question import QuestionCard
from demonstration.trainer.repertoire import Repertoire
from demonstration.trainer.score import ScoreSheet
from demonstration.trainer.stage_row import StageRow
from demonstration.trainer.stage_view import StageView
from demonstration.trainer.trainee_book import TraineeBook
from demonstration.trainer.trainees import run_of
from demonstration.trainer.trainees_window import TraineesWindow
from kiosk.window import KioskWindow
from ui.file_names import qt_name
from ui.theme import APPLICATION_ICON, LIGHT, apply_theme
from ui.translation import Translation, current_language
from ui.widgets import make_label
from verification.domain.placeholders import fill

#: Device-independent pixels: the kiosk as its theme is made for, the phone, the inspector.
USUAL_SIZE = (1880, 1000)
SMALLEST_SIZE = (1560, 930)


class TrainerWindow(QWidget):
    """Joins the playback to the bar, the inspector and the pointer."""

    def __init__(
        self,
        build_app: BuildApp,
        translation: Translation,
        scenarios: Sequence[Scenario],
        own: OwnScenarios | None = None,
        book: TraineeBook | None = None,
    ) -> None:
        """*own* are the trainer's, beside the program's *scenarios*; *book* has the trainees."""
        super().__init__()
        self.setObjectName("trainerWindow")
        # No style sheet for the whole: the two windows within have their own.
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(LIGHT.page))
        self.setPalette(palette)
        self.setWindowIcon(QIcon(qt_name(APPLICATION_ICON)))
        self._kiosks = Deck("kioskDeck", stretch=True)
        self._phones = Deck("phoneDeck", stretch=False)
        self.inspector = Inspector()
        self._card = QuestionCard()
        self._score = ScoreSheet()
        self._side = QStackedWidget()
        for page in (self.inspector, self._card, self._score):
            self._side.addWidget(page)
        self.bar = PlaybackBar(scenarios)
        self._row = StageRow(self._kiosks, self._phones, self._side)
        self._subtitles = make_label("subtitle", "subtitleLabel")
        self._subtitles.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._subtitles.hide()
        self.pointer = Pointer(self, self._spot_of)
        self.playback = Playback(build_app, translation)
        self._class_panel = ClassPanel()
        self._class_panel.setParent(self)
        self._class_panel.hide()
        self._class = ClassStage(self._class_panel, self.playback)
        self.repertoire = Repertoire(self, self.playback, self.bar, own or OwnScenarios())
        self._book = book or TraineeBook(None)
        self.trainees = TraineesWindow(self, self._book)
        self.view = StageView(
            self,
            self._row,
            self._side,
            self._subtitles,
            self.bar,
            self.pointer,
            self.playback,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._row, 1)
        column.addWidget(self._subtitles)
        column.addWidget(self.bar)
        self._connect()
        for part in (self._row, self._subtitles, self.bar):
            apply_theme(part)
        apply_theme(self.pointer)
        self.setMinimumSize(*SMALLEST_SIZE)
        self.resize(*USUAL_SIZE)
        self._retranslate()

    def _connect(self) -> None:
        bar, playback = self.bar, self.playback
        bar.play_wanted.connect(playback.play)
        bar.pause_wanted.connect(playback.pause)
        bar.step_wanted.connect(playback.step)
        bar.back_wanted.connect(playback.back)
        bar.speed_chosen.connect(playback.set_speed)
        bar.practice_chosen.connect(playback.set_practice)
        bar.time_rate_chosen.connect(playback.set_time_rate)
        bar.second_wanted.connect(playback.pass_second)
        playback.changed.connect(self._show)
        playback.time_changed.connect(bar.show_time)
        playback.window_appeared.connect(self._take)
        playback.windows_gone.connect(self._clear)
        playback.rows_changed.connect(self.inspector.add)
        self.inspector.trace_wanted.connect(self.repertoire.ask_and_save_trace)
        playback.point_wanted.connect(self._point)
        self.pointer.arrived.connect(playback.pointed)
        playback.over.connect(self._show_score)
        self._card.answered.connect(playback.answer)
        self.view.actions.answered.connect(self._card.answer)
        self.view.actions["timer"].toggled.connect(self._card.set_timer_shown)
        self.view.actions["trainees"].triggered.connect(self._open_trainees)
        self._book.changed.connect(self._offer_trainees)
        self._score.keep_wanted.connect(self._keep_run)
        self._offer_trainees()
        self._card.read.connect(self._read_on)
        self.view.read_wanted.connect(self._read_on)
        self._score.closed.connect(lambda: self._side.setCurrentWidget(self.inspector))

    def _read_on(self) -> None:
        self._side.setCurrentWidget(self.inspector)
        self.playback.go_on()

    def _spot_of(self, widget: QWidget) -> QRect:
        return self._row.spot_of(widget).translated(self._row.pos())

    def _point(self, widget: QWidget, speed: float) -> None:
        if not self._row.shows(widget):
            self.playback.pointed()
            return
        for deck in (self._kiosks, self._phones):
            deck.bring_up(widget)
        self.pointer.point_at(widget, speed)

    def _take(self, window: QWidget) -> None:
        if isinstance(window, KioskWindow):
            self._kiosks.add(window, station_of(self._kiosks.count()))
        else:
            number = str(self._phones.count() + 1)
            self._phones.add(window, fill(self.tr("Phone %1"), number))

    def _clear(self) -> None:
        self._kiosks.clear()
        self._phones.clear()
        self.inspector.clear()
        self.pointer.leave()
        self._class_panel.hide()
        self._side.setCurrentWidget(self.inspector)

    def _show(self, state: PlaybackState) -> None:
        by_hand = state.scenario is None and self.playback.app is not None
        if by_hand and not self._phones.holds(self._class_panel):
            self._class.begin()
            self._phones.add(self._class_panel, self.tr("Class"), on_top=False)
            self._class_panel.show()
        self.bar.render_state(state)
        self._card.render_state(state)
        self.view.render_state(state)
        if state.question is not None:
            self._side.setCurrentWidget(self._card)
        elif self._side.currentWidget() is self._card:
            self._side.setCurrentWidget(self.inspector)
        if not state.busy:
            self.pointer.forget_target()

    def _show_score(self) -> None:
        state = self.playback.state
        if not state.answered or state.scenario is None:
            return
        title, names = state.scenario.title[current_language()], self._book.trainees.names
        self._score.show_answers(title, state.answered, names, state.seed)
        self._side.setCurrentWidget(self._score)
        if name := self.bar.chosen_trainee():
            self._keep_run(name)

    # -- the trainees -----------------------------------------------------------------------

    def _keep_run(self, name: str) -> None:
        run = run_of(self.playback.state, name, datetime.now(UTC))
        if run is not None:
            self._book.add_run(run)
            self._score.say_kept(self._book.problem, name)

    def _offer_trainees(self) -> None:
        self.bar.show_trainees(self._book.trainees.names)

    def _open_trainees(self) -> None:
        self.trainees.show()
        self.trainees.raise_()
        self.trainees.activateWindow()

    # -- the window -------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language; look for files that were written meanwhile."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.repertoire.read_again()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("JD Cloud real-name verification: demonstration"))
        for part in (
            self.bar,
            self.inspector,
            self._card,
            self._score,
            self.view,
            self.trainees,
            self._class_panel,
        ):
            part.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the play first, also one that is in the midst of a step."""
        if event.spontaneous() and self.repertoire.would_lose:
            # A person closes it; what ends the program would wait for an answer in vain.
            event.ignore()
            self.repertoire.ask_before(self.close)
            return
        self.view.close()
        self.trainees.hide()
        self._class.close()
        self.playback.close()
        super().closeEvent(event)
