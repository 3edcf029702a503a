"""What the kiosk's window holds besides its frame: the other pages, and what joins them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from kiosk.idle import IdlePage, IdleWatch, leaves_traces
from kiosk.pages.attract import AttractPage
from kiosk.pages.pairing import PairingPage
from kiosk.pages.session import SessionPage
from kiosk.pages.start import StartPage
from kiosk.pages.station import StationPage
from kiosk.pairing_presenter import PairingState
from kiosk.preferences import Display, Preferences, PreferencesFile
from kiosk.presenter import KioskPresenter
from kiosk.screen import Screen
from kiosk.speaker import Speaker
from kiosk.staff_area.area import StaffArea
from kiosk.staff_area.close_question import CloseQuestion
from kiosk.staff_area.files import DialogFiles, SheetFiles
from kiosk.staff_area.open_sheet import OpenSheet
from kiosk.staff_area.presenter import StaffAreaPresenter
from kiosk.staff_area.room import StaffRoom
from kiosk.staff_area.save_sheet import SaveSheet
from kiosk.staff_area.unsaved_question import UnsavedQuestion
from kiosk.view import Notice, SessionView, digits_spoken
from kiosk.weekly_report import WeeklyReport
from kiosk.widgets.display_panel import DisplayPanel
from kiosk.widgets.help_bar import HelpState
from kiosk.widgets.help_sheet import HelpSheet
from kiosk.widgets.language_sheet import LanguageSheet
from kiosk.window import KioskWindow
from ui.desktop import Desktop
from ui.desktop_look import NO_WISHES, DesktopLook
from ui.overlay import Overlay
from ui.own_windows import reject_windows
from ui.sounds import Sound, Sounds
from ui.spoken import sentences
from ui.time_spoken import time_spoken
from ui.touch_guard import TouchGuard
from ui.voice import Voice
from verification.domain.alerts import StaffAlert
from verification.domain.clock import Clock
from verification.domain.tone import Tone
from verification.services.diagnostics import Diagnostics
from verification.services.handover import HandoverService
from verification.services.history import HistoryService
from verification.store.database import Fault


class Interior(QObject):
    """Composes the pages of *window* and connects them to the *presenter*."""

    def __init__(
        self,
        window: KioskWindow,
        presenter: KioskPresenter,
        idle: IdleWatch,
        *,
        records: HistoryService,
        handovers: HandoverService,
        preferences: PreferencesFile,
        clock: Clock,
        sounds: Sounds,
        voice: Voice,
        diagnostics: Diagnostics,
        desktop: Desktop | None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self.presenter = presenter
        self._idle = idle
        self._records = records
        self._handovers = handovers
        self._preferences = preferences
        self._clock = clock
        self._sounds = sounds
        self.speaker = Speaker(window, voice)
        self._weekly = WeeklyReport(
            records,
            preferences,
            clock,
            window.station,
            window.language,
            lambda: presenter.staff.on_duty,
        )
        self._weekly.setParent(self)
        self._diagnostics = diagnostics
        self._desktop = desktop
        self._full_screen = window.is_locked
        self._seconds = 0

    def build(self) -> Iterator[None]:
        """Make every page, and join them to the presenter: a part with each step."""
        window = self._window
        self._start_page = StartPage()
        self._add(Screen.START, self._start_page)
        yield
        self._session_page = SessionPage()
        self._add(Screen.SESSION, self._session_page)
        yield
        self._attract_page = AttractPage()
        self._add(Screen.ATTRACT, self._attract_page)
        self._station_page = StationPage()
        self._add(Screen.STATION, self._station_page)
        self._out_of_service_page = PairingPage()
        self._add(Screen.OUT_OF_SERVICE, self._out_of_service_page)
        self.staff_room = StaffRoom(self._build_staff_area)
        # It scrolls within its tabs.
        window.add_screen(Screen.STAFF_AREA, self.staff_room)
        yield
        self._save_sheet, self._open_sheet = SaveSheet(window), OpenSheet(window)
        self._idle_page = IdlePage(window, self._idle)
        self.display_panel = DisplayPanel(window, self.speaker.speaks)
        self.language_sheet = LanguageSheet(window)
        self._help_sheet = HelpSheet(window)
        for over in self.overlays():
            window.appearance.style_part(over)
        self._touch_guard = TouchGuard(window)
        yield
        self._connect()
        self.show_display(window.appearance.display)
        self.retranslate()
        self._turn(window.appearance.is_narrow)
        if self._desktop is not None:
            self._desktop.changed.connect(self._follow_desktop)
            self._desktop.read()
        # Last: it is told of every event, and building and styling a window makes thousands.
        self._idle.watch(window)

    def _add(self, screen: Screen, page: QWidget) -> None:
        self._window.add_screen(screen, page)
        self._window.appearance.style_part(page)

    def _build_staff_area(self) -> tuple[StaffArea, StaffAreaPresenter]:
        files = (
            SheetFiles(
                self._save_sheet,
                self._open_sheet,
                self._clock.now,
                lambda: self._preferences.read().folder_for_files(),
                lambda: self._preferences.read().printer,
            )
            if self._full_screen
            else DialogFiles(self._window, self._clock.now)
        )
        area = StaffArea(self._clock.now, files)
        return area, StaffAreaPresenter(
            area,
            self.presenter.staff,
            self._records,
            self._handovers,
            self._preferences,
            self._clock,
            self.presenter.availability.note,
            self._diagnostics,
        )

    def _connect(self) -> None:
        presenter, staff = self.presenter, self.presenter.staff
        self._window.header.staff_requested.connect(staff.ask_for_staff)
        self._window.help_bar.no_phone.connect(self._help_sheet.open_sheet)
        self._window.help_bar.help_requested.connect(presenter.help.call)
        self._help_sheet.help_requested.connect(presenter.help.call)
        self.display_panel.chosen.connect(self._window.appearance.choose)
        self.language_sheet.chosen.connect(self._window.choose_language)
        self._attract_page.language_chosen.connect(self._window.choose_language)
        self._attract_page.begun.connect(presenter.screens.begin)
        self._window.appearance.changed.connect(self.show_display)
        self._window.appearance.turned.connect(self._turn)
        self._start_page.confirm_requested.connect(presenter.account.look_up)
        self._start_page.start_requested.connect(presenter.start)
        presenter.account.found.connect(self._show_found)
        self._session_page.refresh_requested.connect(presenter.refresh)
        self._session_page.extend_requested.connect(presenter.extend)
        self._session_page.cancel_requested.connect(presenter.cancel)
        self._session_page.finish_requested.connect(presenter.finish)
        self._session_page.actions_changed.connect(self._guard_session)
        for over in self.overlays():
            over.gone.connect(self._guard)
            over.opened.connect(partial(self._say_what_opened, over))
        # A second tap is not a second press, however fast the first was answered.
        for pressed in (
            self._start_page.start_requested,
            self._session_page.refresh_requested,
            self._session_page.cancel_requested,
            self._session_page.finish_requested,
        ):
            pressed.connect(self._guard)
        self._window.sign_in_page.back_requested.connect(staff.go_back)
        staff.left.connect(self._window.sign_in_page.forget)
        self._station_page.chosen.connect(staff.choose_station)
        self._out_of_service_page.code_given.connect(presenter.pairing.ask)
        presenter.pairing.changed.connect(self._show_pairing)
        self._station_page.take_over_requested.connect(staff.ask_to_take_over)
        self.staff_room.populated.connect(self._connect_staff_area)
        staff.set_up.connect(self._keep_display)
        staff.opened.connect(self._weekly.look)
        presenter.accounts_changed.connect(self._start_page.show_accounts)
        presenter.start_page_shown.connect(self._show_start_page)
        presenter.visitor_left.connect(self._forget_visitor)
        presenter.person_left.connect(self._forget_person)
        presenter.screens.changed.connect(self._show_screen)
        presenter.session_changed.connect(self._show_session)
        presenter.availability.out_of_service.connect(self._show_fault)
        presenter.alerts_counted.connect(self._window.header.show_alert_count)
        presenter.self_check_wanted.connect(self._check_code)
        presenter.ticked.connect(self._check_idle)
        presenter.help.changed.connect(self._show_help)
        presenter.language_wanted.connect(self._window.choose_language)
        self._idle.left_alone.connect(presenter.clear_screen)
        self._idle.rested.connect(presenter.screens.attract)
        self._idle.warned.connect(self._hide_panel)
        staff.sign_in_shown.connect(self._window.sign_in_page.render_view)
        staff.station_asked.connect(self._station_page.render_view)
        staff.entered.connect(self.staff_room.open_today)
        presenter.stored_change.connect(self.staff_room.note_change)
        presenter.settings_read.connect(self._idle.use)
        presenter.slip.changed.connect(self._session_page.show_slip)
        presenter.slip.code_made.connect(self._session_page.show_slip_code)
        self._session_page.slip_requested.connect(presenter.slip.make)

    def _connect_staff_area(self, area: StaffArea, presenter: StaffAreaPresenter) -> None:
        staff = self.presenter.staff
        for wanted, leave in (
            (area.back_requested, staff.leave),
            (area.quit_requested, self._window.leave_for_good),
            (area.sign_out_requested, self._close_kiosk),
        ):
            wanted.connect(partial(self._leave_area, area, leave))
        presenter.alerts_read.connect(self._count_alerts)
        presenter.preferences_saved.connect(self._use_preferences)
        area.health.note_report(self._weekly.problem)
        self._weekly.looked.connect(area.health.note_report)
        presenter.preferences_saved.connect(self._weekly.look)
        self._window.appearance.style_part(area)

    def _leave_area(self, area: StaffArea, leave: Callable[[], object]) -> None:
        """Staff want to leave: not with changed settings that they have not saved, unasked."""

        def leave_as_it_was() -> None:
            area.settings.undo()
            leave()

        if area.settings.has_changes():
            # Not exec(): it goes with the page, for a fault or another person.
            UnsavedQuestion(self._window, leave_as_it_was, area.open_settings).open()
        else:
            leave()

    def _close_kiosk(self) -> None:
        """Staff want to close the kiosk: not by a touch that was meant for something else."""
        self._ask_to_close(self.presenter.staff.sign_out)

    def asks_to_end(self) -> bool:
        """Ask whether the program is to end over the head of a visitor; False if there is none."""
        if not self._is_busy():
            return False
        self._ask_to_close(self._window.leave_for_good)
        return True

    def _is_busy(self) -> bool:
        """Whether a visitor is in the middle of a verification."""
        shown = self.presenter.shown_session()
        return shown is not None and not shown[0].state.is_final

    def _ask_to_close(self, close: Callable[[], object]) -> None:
        if not any(one.isVisible() for one in self._window.findChildren(CloseQuestion)):
            # Not exec(): it goes with the page, for a fault or another person.
            CloseQuestion(self._window, close, is_busy=self._is_busy()).open()

    # -- who is using it ----------------------------------------------------------------------

    def _check_idle(self) -> None:
        matters = leaves_traces(
            self._window.screen_shown,
            is_open=self.presenter.staff.shift is not None,
            typed=self._has_been_used(self._window.screen_shown),
            outcome_shown=self._session_page.shows_outcome(),
            display_chosen=self._window.appearance.is_chosen(),
        )
        self._idle.check(matters=matters)
        if matters and self._window.screen_shown is Screen.SESSION:
            self._session_page.show_left(self._idle.left())

    def _guard(self) -> None:
        """Something else is on the screen: what was meant for the one before is not for it."""
        self._touch_guard.arm()
        self._idle.spend_keys()

    def _guard_session(self) -> None:
        """The session has other words or buttons: nothing is new to staff who are before it."""
        if self._window.screen_shown is Screen.SESSION:
            self._guard()

    def _has_been_used(self, screen: Screen) -> bool:
        """Whether somebody has left something in the fields of *screen*."""
        match screen:
            case Screen.START:
                return self._start_page.has_been_used()
            case Screen.SIGN_IN:
                return self._window.sign_in_page.has_been_used()
            case Screen.STATION:
                return self._station_page.has_been_used()
            case Screen.OUT_OF_SERVICE:
                # And what a visitor has left behind it: it would come back with the database.
                return (
                    self._out_of_service_page.has_been_used()
                    or self._start_page.has_been_used()
                    or (
                        self.presenter.shown_session() is not None
                        and not self.presenter.is_in_session()
                    )
                )
            case _:
                return False

    def _forget_visitor(self) -> None:
        self._clear_clipboard()
        self.speaker.forget()
        self._start_page.clear()
        self._session_page.forget()
        self._forget_person()

    def _forget_person(self) -> None:
        """Forget what any person leaves, also in front of a closed kiosk."""
        for page in (self._window.sign_in_page, self._station_page, self._out_of_service_page):
            page.forget()
        self._hide_panel()
        self._window.appearance.reset()

    def _clear_clipboard(self) -> None:
        """Forget what the visitor copied; what another program did stays, unless it is locked."""
        clipboard = QGuiApplication.clipboard()
        copied = clipboard.text()
        of_visitor = bool(copied) and copied in self._start_page.typed()
        if self._window.is_locked or clipboard.ownsClipboard() or of_visitor:
            clipboard.clear()
        if self._window.is_locked or clipboard.ownsSelection():
            clipboard.clear(clipboard.Mode.Selection)

    # -- pages ------------------------------------------------------------------------------

    def _show_start_page(self, notice: Notice, wait: timedelta) -> None:
        if self._start_page.show_notice(notice, wait):
            self.speaker.say(self._start_page.notice_text())

    def _show_found(self, login_name: str) -> None:
        self.speaker.say(self._start_page.show_found(login_name))

    def _show_session(self, view: SessionView, picture: QImage) -> None:
        before, self._seconds = self._seconds, view.countdown.seconds
        if self._session_page.render_view(view, picture):
            self._guard_session()
            self._idle.touch()
            code = digits_spoken(view.match_code) if view.match_code else ""
            self.speaker.say(sentences(view.status, view.detail, code))
            self._sounds.play(_SOUNDS[view.tone] if view.tone else Sound.STEP)
        elif not view.can_finish:
            self.speaker.say(time_spoken(before, self._seconds, view.countdown.offer))

    def _show_help(self, state: HelpState) -> None:
        self._window.help_bar.show_state(state)
        self._help_sheet.show_state(state)
        self._session_page.show_call(called=state is not HelpState.NONE)
        if state is not HelpState.NONE:
            self.speaker.say(self._window.help_bar.text())

    def _show_fault(self, fault: Fault) -> None:
        self._out_of_service_page.show_fault(fault, self.presenter.availability.key_id)
        self.speaker.say(self._out_of_service_page.text())

    def _show_pairing(self, state: PairingState) -> None:
        self._out_of_service_page.show_pairing(state)
        self.speaker.say(self._out_of_service_page.pairing_text())

    def _count_alerts(self, alerts: tuple[StaffAlert, ...]) -> None:
        own = sum(one.station == self._window.station for one in alerts)
        self._window.header.show_alert_count(own)

    def _use_preferences(self, preferences: Preferences) -> None:
        self._sounds.enabled = preferences.sounds
        language = preferences.language or self._window.language
        look = self._desktop.look if self._desktop is not None else NO_WISHES
        self._window.appearance.set_usual(preferences.display(language, look))

    def _follow_desktop(self, look: DesktopLook) -> None:
        preferences = self._preferences.read()
        language = preferences.language or self._window.language
        usual = preferences.display(language, look)
        self._window.appearance.set_usual(usual, keep_choice=True)

    def _show_screen(self, screen: Screen) -> None:
        if screen is self._window.screen_shown:
            # The sign-in was there before it was known that it had to be.
            return
        self._leave_page()
        self._guard()
        if screen is Screen.STAFF_AREA:
            bar = self.staff_room.populate().bar
            bar.show_who(self._window.station, self.presenter.staff.current_staff)
            bar.take(self._window.help_bar.display_buttons)
        self._window.turn_to(screen)
        match screen:
            case Screen.START:
                self._start_page.focus_account()
                if not self._start_page.notice_text():
                    self.speaker.say(self._start_page.spoken())
            case Screen.ATTRACT:
                self._attract_page.focus_begin()
            case Screen.SESSION:
                self._session_page.focus_action()
            case Screen.SIGN_IN:
                self._window.sign_in_page.begin()
            case _:
                pass

    def _leave_page(self) -> None:
        """Take away what was opened from this page: the next may be another person's."""
        # The question may be in front of one of its dialogs; the next person is there already.
        self._idle.touch()
        self._save_sheet.dismiss()
        self._open_sheet.dismiss()
        reject_windows(self._window)
        if self._window.screen_shown is Screen.STAFF_AREA:
            self.staff_room.leave()
            self._clear_clipboard()

    def _check_code(self) -> None:
        if self._window.screen_shown is Screen.SESSION and self._window.isVisible():
            grabbed = self._session_page.grab_code()
            if grabbed is not None:
                self.presenter.check_scannable(*grabbed)

    # -- appearance ---------------------------------------------------------------------------

    def _keep_display(self, by: str) -> None:
        """Keep what was chosen at set-up; later, staff set it behind the PIN."""
        self._window.appearance.keep()
        self.staff_room.keep_display(self._window.appearance.display, by)

    def show_display(self, display: Display) -> None:
        """Look so from now on."""
        self._attract_page.show_language(display.language)
        moves = self._window.moves and not display.reduced_motion
        self._attract_page.set_moving(moves)
        self.display_panel.show_display(display)
        self.language_sheet.show_language(display.language)
        self.speaker.switch(aloud=display.speech)
        self._session_page.set_moving(moves)

    def _hide_panel(self) -> None:
        self.display_panel.hide()
        self.language_sheet.hide()
        self._help_sheet.hide()

    def _turn(self, narrow: bool) -> None:
        self.staff_room.set_narrow(narrow)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        for part in (
            self._attract_page,
            self._station_page,
            self._start_page,
            self._session_page,
            self._out_of_service_page,
            self.staff_room,
            self._idle_page,
            self.display_panel,
            self.language_sheet,
            self._help_sheet,
            self._save_sheet,
            self._open_sheet,
        ):
            part.retranslate()

    def _say_what_opened(self, over: Overlay) -> None:
        self.speaker.mention(over.spoken())

    def overlays(self) -> tuple[Overlay, ...]:
        """Return what lies over the window at times."""
        return (
            self._idle_page,
            self.display_panel,
            self.language_sheet,
            self._help_sheet,
            self._save_sheet,
            self._open_sheet,
        )

    def close(self) -> None:
        """Cancel what is open: the window goes."""
        self._leave_page()
        self.presenter.close()
        self.staff_room.close_room()
        self._weekly.close()
        self._sounds.close()
        self.speaker.voice.hush()


_SOUNDS = {
    Tone.GOOD: Sound.GOOD,
    Tone.BAD: Sound.BAD,
    Tone.CALM: Sound.CALM,
    Tone.LATE: Sound.CALM,
}
