"""The kiosk's window: header, pages, and which of them is shown."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QIcon, QImage, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kiosk.appearance import Appearance
from kiosk.idle import IdlePage, IdleWatch, leaves_traces
from kiosk.pages.attract import AttractPage
from kiosk.pages.out_of_service import OutOfServicePage
from kiosk.pages.session import SessionPage
from kiosk.pages.sign_in import SignInPage
from kiosk.pages.start import StartPage
from kiosk.pages.station import StationPage
from kiosk.preferences import Display, Preferences, PreferencesFile
from kiosk.presenter import KioskPresenter
from kiosk.screen import Screen
from kiosk.screen_guard import ScreenGuard
from kiosk.staff_area.area import StaffArea
from kiosk.staff_area.files import DialogFiles, SheetFiles
from kiosk.staff_area.presenter import StaffAreaPresenter
from kiosk.staff_area.room import StaffRoom
from kiosk.staff_area.save_sheet import SaveSheet
from kiosk.view import Notice, SessionView, digits_spoken, time_spoken
from kiosk.widgets.display_panel import DisplayPanel
from kiosk.widgets.header import Header
from kiosk.widgets.help_bar import HelpBar, HelpState
from kiosk.widgets.help_sheet import HelpSheet
from kiosk.widgets.stage import Stage
from ui.announcements import announce
from ui.own_windows import reject_windows
from ui.sounds import Sound, Sounds
from ui.theme import APPLICATION_ICON, THEMES
from ui.touch_guard import TouchGuard
from ui.translation import Translation
from ui.widgets import ScrollingPage
from verification.domain.alerts import StaffAlert
from verification.domain.clock import Clock
from verification.services.diagnostics import Diagnostics
from verification.services.history import HistoryService
from verification.store.database import Fault

_Page = AttractPage | StationPage | SignInPage | StartPage | SessionPage | OutOfServicePage


class KioskWindow(QWidget):
    """Composes the pages and connects them to the presenter. Emits :attr:`closed` at the end."""

    closed = Signal()

    def __init__(
        self,
        presenter: KioskPresenter,
        translation: Translation,
        station: str,
        idle: IdleWatch,
        *,
        records: HistoryService,
        preferences: PreferencesFile,
        clock: Clock,
        language: str,
        sounds: Sounds,
        full_screen: bool = False,
        moves: bool = True,
        diagnostics: Diagnostics = Diagnostics(),  # noqa: B008 - it is frozen
    ) -> None:
        """With *full_screen* there is no way out but the staff's area, behind the PIN.

        Unless it *moves*, changes are shown at once, whatever the display says.
        """
        super().__init__()
        self._moves = moves
        self._locked = full_screen
        self._guard = ScreenGuard(self)
        self.setObjectName("kioskWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.presenter = presenter
        self._sounds = sounds
        self._station = station
        self._attract_page = AttractPage()
        self._start_page = StartPage()
        self._session_page = SessionPage()
        self._sign_in_page = SignInPage(station)
        self._save_sheet = SaveSheet(self)
        self._station_page = StationPage()

        def build_staff_area() -> tuple[StaffArea, StaffAreaPresenter]:
            files = (
                SheetFiles(
                    self._save_sheet,
                    clock.now,
                    lambda: preferences.read().folder_for_files(),
                    lambda: preferences.read().printer,
                )
                if full_screen
                else DialogFiles(self, clock.now)
            )
            area = StaffArea(clock.now, files)
            note = presenter.availability.note
            return area, StaffAreaPresenter(
                area, presenter.staff, records, preferences, clock, note, diagnostics
            )

        self.staff_room = StaffRoom(build_staff_area)
        self._out_of_service_page = OutOfServicePage()
        self._idle = idle
        self._idle_page = IdlePage(self, idle)
        self._display_panel = DisplayPanel(self)
        self._help_sheet = HelpSheet(self)
        self._help_bar = HelpBar()
        self._pages = QStackedWidget()
        self._screens: dict[Screen, QWidget] = {
            Screen.WAITING: QWidget(),
            **{
                screen: page
                if isinstance(page, Stage | AttractPage)
                else ScrollingPage(_with_margins(page))
                for screen, page in self._all_pages().items()
            },
            # It scrolls within its tabs.
            Screen.STAFF_AREA: self.staff_room,
        }
        for widget in self._screens.values():
            self._pages.addWidget(widget)
        self._touch_guard = TouchGuard(self)
        self._screen = Screen.WAITING
        self._seconds = 0
        self._header = Header(station)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._help_bar)
        self.setWindowIcon(QIcon(str(APPLICATION_ICON)))
        self.setMinimumSize(*SMALLEST_WINDOW)
        self.resize(1120, 760)

        display = preferences.read().display(language)
        self._language = language
        self.appearance = Appearance(self, translation, display)
        self._connect()
        self._show_display(display)
        self._retranslate()
        self.appearance.fit()
        # Last: it is told of every event, and building and styling a window makes thousands.
        idle.watch(self)

    def _all_pages(self) -> dict[Screen, _Page]:
        return {
            Screen.ATTRACT: self._attract_page,
            Screen.STATION: self._station_page,
            Screen.SIGN_IN: self._sign_in_page,
            Screen.START: self._start_page,
            Screen.SESSION: self._session_page,
            Screen.OUT_OF_SERVICE: self._out_of_service_page,
        }

    def _connect(self) -> None:
        presenter, staff = self.presenter, self.presenter.staff
        self._header.staff_requested.connect(staff.ask_for_staff)
        self._help_bar.language_chosen.connect(self._choose_language)
        self._help_bar.display_requested.connect(self._display_panel.open_panel)
        self._help_bar.no_phone.connect(self._help_sheet.open_sheet)
        self._help_bar.help_requested.connect(presenter.help.call)
        self._help_sheet.help_requested.connect(presenter.help.call)
        self._display_panel.chosen.connect(self.appearance.choose)
        self._attract_page.language_chosen.connect(self._choose_language)
        self._attract_page.begun.connect(presenter.screens.begin)
        self.appearance.changed.connect(self._show_display)
        self.appearance.turned.connect(self._turn)
        self._start_page.confirm_requested.connect(presenter.account.look_up)
        self._start_page.start_requested.connect(presenter.start)
        presenter.account.found.connect(self._show_found)
        self._session_page.refresh_requested.connect(presenter.refresh)
        self._session_page.cancel_requested.connect(presenter.cancel)
        self._session_page.finish_requested.connect(presenter.finish)
        self._sign_in_page.signed.connect(staff.sign)
        self._sign_in_page.back_requested.connect(staff.go_back)
        self._station_page.chosen.connect(staff.choose_station)
        self._station_page.take_over_requested.connect(staff.ask_to_take_over)
        self.staff_room.furnished.connect(self._connect_staff_area)
        staff.set_up.connect(self._keep_display)
        presenter.accounts_changed.connect(self._start_page.show_accounts)
        presenter.start_page_shown.connect(self._show_start_page)
        presenter.visitor_left.connect(self._forget_visitor)
        presenter.display_left.connect(self._forget_display)
        presenter.screens.changed.connect(self._show_screen)
        presenter.session_changed.connect(self._show_session)
        presenter.availability.out_of_service.connect(self._show_fault)
        presenter.alerts_counted.connect(self._header.show_alert_count)
        presenter.self_check_wanted.connect(self._check_code)
        presenter.ticked.connect(self._look_whether_idle)
        presenter.help.changed.connect(self._show_help)
        self._idle.left_alone.connect(presenter.clear_screen)
        self._idle.rested.connect(presenter.screens.attract)
        self._idle.warned.connect(self._hide_panel)
        staff.sign_in_shown.connect(self._sign_in_page.render_view)
        staff.station_asked.connect(self._station_page.render_view)
        staff.entered.connect(self.staff_room.open_today)
        presenter.stored_change.connect(self.staff_room.note_change)
        presenter.settings_read.connect(self._idle.use)
        presenter.slip.changed.connect(self._session_page.show_slip)
        self._session_page.slip_requested.connect(presenter.slip.make)

    def _connect_staff_area(self, area: StaffArea, presenter: StaffAreaPresenter) -> None:
        staff = self.presenter.staff
        area.back_requested.connect(staff.leave)
        area.quit_requested.connect(self._quit)
        area.sign_out_requested.connect(staff.sign_out)
        presenter.alerts_read.connect(self._count_alerts)
        presenter.preferences_saved.connect(self._use_preferences)
        self.appearance.style_part(area)

    # -- who is using it ----------------------------------------------------------------------

    def _look_whether_idle(self) -> None:
        matters = leaves_traces(
            self._screen,
            is_open=self.presenter.staff.shift is not None,
            account_typed=self._start_page.has_been_used(),
            outcome_shown=self._session_page.shows_outcome(),
            display_chosen=self.appearance.is_chosen(),
        )
        self._idle.look(matters=matters)

    def _forget_visitor(self) -> None:
        self._clear_clipboard()
        self._start_page.clear()
        self._session_page.forget()
        self._forget_display()

    def _forget_display(self) -> None:
        self._display_panel.hide()
        self._help_sheet.hide()
        self.appearance.reset()

    def _clear_clipboard(self) -> None:
        """Forget what the visitor copied; what another program did stays, unless it is locked."""
        clipboard = QGuiApplication.clipboard()
        copied = clipboard.text()
        of_visitor = bool(copied) and copied in self._start_page.typed()
        if self._locked or clipboard.ownsClipboard() or of_visitor:
            clipboard.clear()
        if self._locked or clipboard.ownsSelection():
            clipboard.clear(clipboard.Mode.Selection)

    # -- pages ------------------------------------------------------------------------------

    def _show_start_page(self, notice: Notice, wait: timedelta) -> None:
        if self._start_page.show_notice(notice, wait):
            announce(self, self._start_page.notice_text())

    def _show_found(self, login_name: str) -> None:
        announce(self, self._start_page.show_found(login_name))

    def _show_session(self, view: SessionView, picture: QImage) -> None:
        before, self._seconds = self._seconds, view.countdown.seconds
        if self._session_page.render_view(view, picture):
            self._touch_guard.arm()
            self._idle.touch()
            code = f" {digits_spoken(view.match_code)}." if view.match_code else ""
            announce(self, f"{view.status}. {view.detail}{code}")
            self._sounds.play(_SOUNDS.get(view.look, Sound.STEP))
        elif not view.can_finish:
            announce(self, time_spoken(before, self._seconds))

    def _show_help(self, state: HelpState) -> None:
        self._help_bar.show_state(state)
        if state is not HelpState.NONE:
            announce(self, self._help_bar.text())

    def _show_fault(self, fault: Fault) -> None:
        self._out_of_service_page.show_fault(fault, self.presenter.availability.key_id)
        announce(self, self._out_of_service_page.text())

    def _count_alerts(self, alerts: tuple[StaffAlert, ...]) -> None:
        self._header.show_alert_count(sum(one.station == self._station for one in alerts))

    def _use_preferences(self, preferences: Preferences) -> None:
        self._sounds.enabled = preferences.sounds
        language = preferences.language or self._language
        self.appearance.set_usual(preferences.display(language))

    def _show_screen(self, screen: Screen) -> None:
        self._leave_page()
        self._touch_guard.arm()
        self._screen = screen
        self._header.offer_staff(screen.is_for_visitors)
        self._help_bar.setVisible(screen.is_for_visitors)
        if screen.is_for_visitors:
            self._help_bar.take_back()
        else:
            self._header.take(self._help_bar.display_buttons)
        self._help_bar.name_for(screen.value)
        # Last, with the room already made: a page is not seen twice, in two sizes.
        self._settle()
        self._pages.setCurrentWidget(self._screens[screen])
        self._settle()
        match screen:
            case Screen.START:
                self._start_page.focus_account()
            case Screen.ATTRACT:
                self._attract_page.focus_begin()
            case _:
                pass

    def _leave_page(self) -> None:
        """Take away what was opened from this page: the next may be another person's."""
        # The question may be in front of one of its dialogs; the next person is there already.
        self._idle.touch()
        self._save_sheet.dismiss()
        reject_windows(self)
        if self._screen is Screen.STAFF_AREA:
            self.staff_room.leave()
            self._clear_clipboard()

    def _settle(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def _check_code(self) -> None:
        if self._screen is Screen.SESSION and self.isVisible():
            self.presenter.check_scannable(self._session_page.grab_code())

    # -- appearance ---------------------------------------------------------------------------

    def _choose_language(self, language: str) -> None:
        self.appearance.choose_language(language)

    def _keep_display(self) -> None:
        """Whoever set the kiosk up sees it as visitors will; later, staff set it behind the PIN."""
        self.appearance.keep()
        self.staff_room.keep_display(self.appearance.display)

    def _show_display(self, display: Display) -> None:
        self._help_bar.show_language(display.language)
        self._attract_page.show_language(display.language)
        moves = self._moves and not display.reduced_motion
        self._attract_page.set_moving(moves)
        self._display_panel.show_display(display)
        self.staff_room.set_theme(THEMES[display.theme])
        self._session_page.set_moving(moves)
        self._help_bar.retranslate()

    def set_moving(self, moves: bool) -> None:
        """Show changes by motion, where the display allows it, or at once."""
        self._moves = moves
        self._show_display(self.appearance.display)

    def _hide_panel(self) -> None:
        self._display_panel.hide()
        self._help_sheet.hide()

    def _turn(self, narrow: bool) -> None:
        self.staff_room.set_narrow(narrow)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.presenter.present()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("JD Cloud real-name verification kiosk"))
        for part in (
            *self._all_pages().values(),
            self.staff_room,
            self._header,
            self._idle_page,
            self._display_panel,
            self._help_bar,
            self._help_sheet,
            self._save_sheet,
        ):
            part.retranslate()

    # -- the window -------------------------------------------------------------------------

    def present_to_visitors(self) -> None:
        """Show the window, over the whole screen and all other windows if it is to be locked."""
        if self._locked:
            self._guard.present()
        else:
            self.show()

    def come_forward(self) -> None:
        """Show the window over the others: somebody started the program a second time."""
        if self.isMinimized():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def unlock(self) -> None:
        """Let the window be closed."""
        self._locked = False
        self._guard.release()

    def _quit(self) -> None:
        self.unlock()
        self.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what lies over the window over all of it, and the text in proportion."""
        super().resizeEvent(event)
        for over in self._overlays():
            if over.parentWidget() is self:
                over.setGeometry(self.rect())
        self.appearance.fit_soon()

    def _overlays(self) -> tuple[QWidget, ...]:
        return (self._idle_page, self._display_panel, self._help_sheet, self._save_sheet)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Cancel what is open before the window goes; a locked kiosk asks for the staff first."""
        if self._locked and self.presenter.staff.can_be_asked():
            event.ignore()
            return
        self.unlock()
        self._leave_page()
        self.presenter.close()
        self.staff_room.close_room()
        self._sounds.close()
        self.closed.emit()
        super().closeEvent(event)


def _with_margins(page: QWidget) -> QWidget:
    """Keep a page that is not on a stage away from the window's edge."""
    layout = page.layout()
    if layout is not None:
        layout.setContentsMargins(24, 14, 24, 18)
    return page


#: Device-independent pixels; smaller, the text would have to scroll all the time.
SMALLEST_WINDOW = (600, 560)

_SOUNDS = {"good": Sound.GOOD, "bad": Sound.BAD, "calm": Sound.CALM, "late": Sound.CALM}
