"""The kiosk's window: its bars and its first page at once, all else when that has been imported."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kiosk.appearance import Appearance
from kiosk.pages.sign_in import SignInPage, SignInPurpose, SignInView
from kiosk.preferences import Preferences
from kiosk.screen import Screen
from kiosk.screen_guard import ScreenGuard
from kiosk.widgets.header import Header
from kiosk.widgets.help_bar import HelpBar
from ui.file_names import qt_name
from ui.focus import give_up_focus
from ui.languages import LANGUAGES
from ui.theme import APPLICATION_ICON
from ui.translation import Translation
from ui.window_sizes import KIOSK

if TYPE_CHECKING:
    # It needs the database's library, which is slower to import than this window to appear.
    from kiosk.interior import Interior
    from kiosk.presenter import KioskPresenter


class KioskWindow(QWidget):
    """The frame of the kiosk, and the page on which staff sign in. Emits :attr:`closed` at the end.

    What a person does before it is populated is done then: nothing is lost.
    """

    closed = Signal()

    def __init__(
        self,
        translation: Translation,
        station: str,
        preferences: Preferences,
        *,
        full_screen: bool = False,
        moves: bool = True,
    ) -> None:
        """With *full_screen* there is no way out but the staff's area, behind the PIN.

        Unless it *moves*, changes are shown at once, whatever the display says.
        """
        super().__init__()
        self.moves = moves
        self.is_locked = full_screen
        self._interior: Interior | None = None
        self._later: list[Callable[[Interior], object]] = []
        self._early: tuple[SignInPurpose, str, str, str] | None = None
        self._guard = ScreenGuard(self)
        self.setObjectName("kioskWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.station = station
        self.sign_in_page = SignInPage(station)
        self.header = Header(station)
        self.help_bar = HelpBar()
        self.screen_shown = Screen.WAITING
        self._pages = QStackedWidget()
        self._screens: dict[Screen, QWidget] = {}
        self.add_screen(Screen.WAITING, QWidget())
        self.add_screen(Screen.SIGN_IN, self.sign_in_page)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.help_bar)
        self.setWindowIcon(QIcon(qt_name(APPLICATION_ICON)))
        self.setMinimumSize(KIOSK.least)
        self.resize(KIOSK.wanted)

        self.language = translation.language
        self.appearance = Appearance(self, translation, preferences.display(self.language))
        self.appearance.turned.connect(self._place_display)
        self.help_bar.language_requested.connect(
            lambda: self._when_populated(lambda interior: interior.language_sheet.open_sheet())
        )
        self.help_bar.display_requested.connect(
            lambda: self._when_populated(lambda interior: interior.display_panel.open_panel())
        )
        self.sign_in_page.signed.connect(self._sign)
        self._retranslate()
        self.appearance.fit()

    # -- before and after it is populated ----------------------------------------------------

    def populate(self, interior: Interior) -> Iterator[None]:
        """Build the other pages: a little with each step, between which the window answers."""
        yield from interior.build()
        self._interior = interior
        interior.presenter.staff.sign_in_shown.connect(self._sign_as_asked_before)
        interior.presenter.staff.station_asked.connect(self._forget_early)
        interior.presenter.availability.out_of_service.connect(self._forget_early)
        for act in self._later:
            act(interior)
        self._later.clear()

    @property
    def is_populated(self) -> bool:
        """Whether all pages are there."""
        return self._interior is not None

    @property
    def interior(self) -> Interior:
        """All that is not there at once. Raises LookupError until then."""
        if self._interior is None:
            raise LookupError("the window is not populated yet")
        return self._interior

    @property
    def presenter(self) -> KioskPresenter:
        """What joins the pages to the services."""
        return self.interior.presenter

    def _when_populated(self, act: Callable[[Interior], object]) -> None:
        if self._interior is None:
            self._later.append(act)
        else:
            act(self._interior)

    def ask_to_sign_in(self, view: SignInView) -> None:
        """Show the sign-in before it is known whether another machine has the station."""
        self.sign_in_page.render_view(view)
        self.turn_to(Screen.SIGN_IN)
        self.sign_in_page.begin()

    def _sign(self, purpose: SignInPurpose, name: str, pin: str, again: str) -> None:
        if self._interior is None:
            self._early = (purpose, name, pin, again)
        else:
            self.presenter.staff.sign(purpose, name, pin, again)

    def _sign_as_asked_before(self, view: SignInView) -> None:
        """The database has answered; what was typed meanwhile is checked if it still fits."""
        early, self._early = self._early, None
        if early is not None and early[0] is view.purpose:
            self.presenter.staff.sign(*early)

    def _forget_early(self, _found: object) -> None:
        self._early = None

    # -- pages ------------------------------------------------------------------------------

    def add_screen(self, screen: Screen, widget: QWidget) -> None:
        """Have *widget* fill the window for *screen*."""
        self._screens[screen] = widget
        self._pages.addWidget(widget)

    def turn_to(self, screen: Screen) -> None:
        """Show *screen*, with the bars that belong to it."""
        # Not off the next page, which may have been told already where it begins.
        give_up_focus(self._screens[self.screen_shown])
        self.screen_shown = screen
        self.header.offer_staff(screen.is_for_visitors)
        self.help_bar.offer_help(screen.is_for_visitors)
        # The staff's area has a bar of its own, which takes the buttons when it is entered.
        self.header.setVisible(screen is not Screen.STAFF_AREA)
        self._place_display()
        self.help_bar.name_for(screen.value)
        # Last, with the room already made: a page is not seen twice, in two sizes.
        self._settle()
        self._pages.setCurrentWidget(self._screens[screen])
        self._settle()

    def _place_display(self, _narrow: bool = False) -> None:
        """Have the buttons for how the kiosk looks below; on a wide page for staff, above."""
        screen = self.screen_shown
        below = screen.is_for_visitors or self.appearance.is_tall
        below = below and screen is not Screen.STAFF_AREA
        self.help_bar.setVisible(below)
        if below:
            self.header.take(())
            self.help_bar.take_back()
        elif screen is not Screen.STAFF_AREA:
            self.header.take(self.help_bar.display_buttons)

    def _settle(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()

    # -- appearance ---------------------------------------------------------------------------

    def choose_language(self, language: str) -> None:
        """Show another language, for the present visitor; an unknown one changes nothing."""
        if language not in LANGUAGES:
            return
        self.appearance.choose_language(language)

    def set_moving(self, moves: bool) -> None:
        """Show changes by motion, where the display allows it, or at once."""
        self.moves = moves
        self.interior.show_display(self.appearance.display)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            if self._interior is not None:
                self._interior.retranslate()
                self._interior.presenter.present()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("JD Cloud real-name verification kiosk"))
        for part in (self.sign_in_page, self.header, self.help_bar):
            part.retranslate()

    # -- the window -------------------------------------------------------------------------

    def present_to_visitors(self) -> None:
        """Show the window, over the whole screen and all other windows if it is to be locked."""
        if self.is_locked:
            self._guard.present()
        else:
            self.show()

    def come_forward(self) -> None:
        """Raise the window: the program was started a second time."""
        if self.isMinimized():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def unlock(self) -> None:
        """Let the window be closed."""
        self.is_locked = False
        self._guard.release()

    def leave_for_good(self) -> None:
        """Staff closes the program."""
        self.unlock()
        self.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what lies over the window over all of it, and the text in proportion."""
        super().resizeEvent(event)
        if self._interior is not None:
            for over in self._interior.overlays():
                if over.parentWidget() is self:
                    over.setGeometry(self.rect())
        self.appearance.fit_soon()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Cancel what is open before the window goes; a locked kiosk asks for the staff first.

        Who closes it at the desktop, by its X, is asked first if a visitor is in the middle.
        """
        interior = self._interior
        if self.is_locked and (interior is None or interior.presenter.staff.can_be_asked()):
            event.ignore()
            return
        if event.spontaneous() and interior is not None and interior.asks_to_end():
            event.ignore()
            return
        self.unlock()
        if interior is not None:
            interior.close()
        self.closed.emit()
        super().closeEvent(event)
