"""The kiosk's window: header, the two pages, and which of them is shown."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QImage, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.idle import IdlePage, IdleWatch
from kiosk.out_of_service_page import OutOfServicePage
from kiosk.presenter import KioskPresenter
from kiosk.session_page import SessionPage
from kiosk.sign_in_page import SignInPage, SignInView
from kiosk.staff_page import StaffPage
from kiosk.start_page import StartPage
from kiosk.view import Notice, SessionView
from resources.theme import set_look
from resources.translation import LANGUAGES, Translation
from resources.widgets import make_button, named, set_text
from verification.store.database import Fault
from verification.store.journal import StaffAlert


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
        full_screen: bool = False,
    ) -> None:
        """With *full_screen* there is no way out but the staff's page, behind the PIN."""
        super().__init__()
        self._locked = full_screen
        self.setObjectName("kioskWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.presenter = presenter
        self._translation = translation
        self._station = station
        self._start_page = StartPage()
        self._session_page = SessionPage()
        self._sign_in_page = SignInPage(station)
        self._staff_page = StaffPage()
        self._out_of_service_page = OutOfServicePage()
        self._waiting = QWidget()
        self._alerts = 0
        self._idle = idle
        idle.watch(self)
        self._idle_page = IdlePage(self, idle)
        self._pages = QStackedWidget()
        for page in (
            self._waiting,
            self._sign_in_page,
            self._start_page,
            self._session_page,
            self._staff_page,
            self._out_of_service_page,
        ):
            self._pages.addWidget(page)
        self._title = named(QLabel(), "pageTitle")
        self._brand = named(QLabel(), "brandLabel")
        self._station_label = named(QLabel(), "stationLabel")
        self._staff = make_button("staffButton", "quiet")
        self._staff.hide()
        self._language = make_button("languageButton", "quiet")

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header())
        body = QVBoxLayout()
        body.setContentsMargins(28, 20, 28, 24)
        body.setSpacing(12)
        body.addWidget(self._title)
        body.addWidget(self._pages, 1)
        layout.addLayout(body, 1)
        self.setMinimumSize(1000, 640)
        self.resize(1120, 760)

        self._connect()
        self._retranslate()

    def _connect(self) -> None:
        presenter, staff = self.presenter, self.presenter.staff
        self._language.clicked.connect(self._switch_language)
        self._staff.clicked.connect(staff.ask_for_staff)
        self._start_page.start_requested.connect(presenter.start)
        self._session_page.refresh_requested.connect(presenter.refresh)
        self._session_page.cancel_requested.connect(presenter.cancel)
        self._session_page.finish_requested.connect(presenter.finish)
        self._sign_in_page.signed.connect(staff.sign)
        self._sign_in_page.back_requested.connect(staff.leave)
        self._staff_page.seen_requested.connect(staff.mark_seen)
        self._staff_page.back_requested.connect(staff.leave)
        self._staff_page.quit_requested.connect(self._quit)
        self._staff_page.sign_out_requested.connect(staff.sign_out)
        presenter.accounts_changed.connect(self._start_page.show_accounts)
        presenter.start_page_shown.connect(self._show_start_page)
        presenter.visitor_left.connect(self._start_page.clear)
        presenter.visitor_page_wanted.connect(lambda: self._pages.setCurrentWidget(self._waiting))
        presenter.session_changed.connect(self._show_session)
        presenter.availability.out_of_service.connect(self._show_fault)
        presenter.alerts_counted.connect(self._show_alert_count)
        presenter.self_check_wanted.connect(self._check_code)
        presenter.ticked.connect(self._look_whether_idle)
        self._idle.left_alone.connect(self._clear_screen)
        staff.sign_in_shown.connect(self._show_sign_in)
        staff.alerts_shown.connect(self._show_staff_page)

    def _header(self) -> QFrame:
        header = named(QFrame(), "header")
        row = QHBoxLayout(header)
        row.setContentsMargins(28, 12, 28, 12)
        row.setSpacing(20)
        row.addWidget(self._brand)
        row.addStretch(1)
        row.addWidget(self._station_label)
        row.addWidget(self._staff)
        row.addWidget(self._language)
        return header

    def _show_start_page(self, notice: Notice, wait: timedelta) -> None:
        self._start_page.show_notice(notice, wait)
        if not self._staff_is_looking():
            self._open(self._start_page)

    def _look_whether_idle(self) -> None:
        page = self._pages.currentWidget()
        if page is self._start_page:
            matters = self._start_page.has_been_used()
        elif page is self._session_page:
            # An open session has its own lifetime, and its visitor is busy with the phone.
            matters = self._session_page.shows_outcome()
        else:
            matters = self._staff_is_looking() and self.presenter.staff.shift is not None
        self._idle.look(matters=matters)

    def _clear_screen(self) -> None:
        if self._staff_is_looking():
            self.presenter.staff.leave()
        else:
            self.presenter.finish()

    def _show_session(self, view: SessionView, picture: QImage) -> None:
        if self._session_page.render_view(view, picture):
            self._idle.touch()
        if not self._staff_is_looking():
            self._open(self._session_page)

    def _staff_is_looking(self) -> bool:
        """Staff may look at their page while the visitor's goes on behind it."""
        return self._pages.currentWidget() in (self._sign_in_page, self._staff_page)

    def _show_fault(self, fault: Fault) -> None:
        self._out_of_service_page.show_fault(fault)
        self._open(self._out_of_service_page)

    def _show_sign_in(self, view: SignInView) -> None:
        self._sign_in_page.render_view(view)
        self._open(self._sign_in_page)

    def _show_staff_page(self, alerts: tuple[StaffAlert, ...]) -> None:
        self._staff_page.show_alerts(alerts)
        self._show_alert_count(len(alerts))
        self._open(self._staff_page)

    def _open(self, page: QWidget) -> None:
        if page is self._start_page and self._pages.currentWidget() is not page:
            self._start_page.focus_account()
        self._pages.setCurrentWidget(page)
        serving = page in (self._start_page, self._session_page)
        self._staff.setVisible(serving)
        # The other pages carry their own heading, and need the room.
        self._title.setVisible(page is self._start_page)

    def _show_alert_count(self, count: int) -> None:
        self._alerts = count
        set_look(self._staff, "alert" if count else "")
        self._name_staff_button()

    def _name_staff_button(self) -> None:
        text = self.tr("Staff")
        if self._alerts:
            text = self.tr("Staff, please look: %1").replace("%1", str(self._alerts))
        set_text(self._staff, text)

    def _check_code(self) -> None:
        if self._pages.currentWidget() is self._session_page and self.isVisible():
            self.presenter.check_scannable(self._session_page.grab_code())

    def _switch_language(self) -> None:
        codes = list(LANGUAGES)
        here = codes.index(self._translation.language)
        self._translation.switch(codes[(here + 1) % len(codes)])

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.presenter.present()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("JD Cloud real-name verification kiosk"))
        for page in (
            self._start_page,
            self._session_page,
            self._sign_in_page,
            self._staff_page,
            self._out_of_service_page,
            self._idle_page,
        ):
            page.retranslate()
        self._name_staff_button()
        self._title.setText(self.tr("Real-name verification"))
        self._brand.setText(self.tr("JD Cloud"))
        self._station_label.setText(self.tr("Station: %1").replace("%1", self._station))
        other = next(name for code, name in LANGUAGES.items() if code != self._translation.language)
        self._language.setText(other)
        self._language.setAccessibleName(self.tr("Switch language: %1").replace("%1", other))

    def present_to_visitors(self) -> None:
        """Show the window, over the whole screen if it is to be locked."""
        if self._locked:
            self.showFullScreen()
        else:
            self.show()

    def unlock(self) -> None:
        """Let the window be closed."""
        self._locked = False

    def _quit(self) -> None:
        self.unlock()
        self.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the question over the whole window."""
        super().resizeEvent(event)
        self._idle_page.setGeometry(self.rect())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Cancel what is open before the window goes; a locked kiosk asks for the staff first."""
        if self._locked and self.presenter.staff.can_be_asked():
            event.ignore()
            return
        self.presenter.close()
        self.closed.emit()
        super().closeEvent(event)
