"""The phone's window: the phone with the page that is open, and the tools beside it."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageReader,
    QKeyEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from mobile_sim.account_pages import RealNamePage
from mobile_sim.app_page import AppPage, Section
from mobile_sim.authorization_page import AuthorizationPage
from mobile_sim.camera import webcam_is_there
from mobile_sim.case import PhoneCase
from mobile_sim.home_screen import HomeScreen
from mobile_sim.motion import Motion
from mobile_sim.parts import PhonePage
from mobile_sim.presenter import PhonePresenter
from mobile_sim.receipt_page import ReceiptPage
from mobile_sim.result_page import ResultPage
from mobile_sim.scanner import ScanProblem
from mobile_sim.scanner_page import ScannerPage
from mobile_sim.tool_dock import ToolDock
from mobile_sim.withdraw_page import WithdrawPage
from mobile_sim.wording import network_name, out_of_service
from ui.announcements import announce
from ui.desktop_look import DesktopLook
from ui.file_dialogs import ask_to_open
from ui.file_names import path_of, qt_name
from ui.phone_theme import apply_phone_theme
from ui.sounds import Sound, Sounds
from ui.window_sizes import PHONE
from verification.domain.accounts import JdAccount
from verification.domain.phone_app import PhoneApp
from verification.security.plain_file import require_plain
from verification.services.open_files import require_not_open
from verification.services.phone import Authorization, ConsentReceipt
from verification.store.database import Fault


class _Running(Enum):
    """Whether the app is visible."""

    AT_HOME = auto()  # on the home screen; what the app had open is still there
    OPEN = auto()
    KILLED = auto()


class PhoneWindow(QWidget):
    """Composes the pages and connects them to the presenter. Emits :attr:`closed` at the end."""

    closed = Signal()

    def __init__(self, presenter: PhonePresenter, sounds: Sounds | None = None) -> None:
        super().__init__()
        self.setObjectName("phoneWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        # Until the keyboard is used, no control has a ring around it.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.presenter = presenter
        self._sounds = sounds or Sounds(player=None)
        self._case = PhoneCase(self)
        self._home = HomeScreen()
        self._app = AppPage()
        self._scanner = ScannerPage(presenter.pace)
        self._authorization = AuthorizationPage()
        self._result = ResultPage()
        self._withdraw = WithdrawPage()
        self._receipt = ReceiptPage()
        self._real_name = RealNamePage()
        for page in self._all_pages():
            self._case.pages.addWidget(page)
        # After the pages: so Tab comes to the tools last.
        self._dock = ToolDock(self, self._case)
        self._tools = self._dock.panel
        self._motion: Motion | None = None
        self.set_moving(presenter.pace.motion)
        self._running = _Running.AT_HOME
        #: The app's page, also while the home screen is over it.
        self._page: PhonePage = self._app
        self._camera_allowed = False
        for button in self.findChildren(QAbstractButton):
            # A tap moves no focus: a ring is for those who use the keyboard.
            if button.focusPolicy() == Qt.FocusPolicy.StrongFocus:
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumSize(PHONE.least)
        self.setMaximumHeight(PHONE.wanted.height())
        self._connect()
        self._retranslate()
        apply_phone_theme(self)
        self.resize(PHONE.wanted)
        self._show(self._home)
        self.setFocus()

    def _all_pages(self) -> tuple[PhonePage, ...]:
        return (
            self._home,
            self._app,
            self._scanner,
            self._authorization,
            self._result,
            self._withdraw,
            self._receipt,
            self._real_name,
        )

    # -- what is joined ---------------------------------------------------------------------

    def _connect(self) -> None:
        presenter, app = self.presenter, self._app
        self._home.app_opened.connect(self._open_app)
        self._home.open_button.clicked.connect(presenter.start_app)
        app.scan.clicked.connect(self._scan)
        for home in app.homes.values():
            home.banner.scan.clicked.connect(self._scan)
        app.not_simulated.connect(self._say_not_simulated)
        app.section_changed.connect(self._section_changed)
        app.security.withdraw.clicked.connect(lambda: self._go(self._withdraw))
        app.security.verify.clicked.connect(self._ask_real_name)
        self._withdraw.keep.clicked.connect(lambda: self._go(self._app))
        self._withdraw.withdraw.clicked.connect(presenter.withdraw)
        self._real_name.back.clicked.connect(lambda: self._go(self._app))
        self._real_name.confirm.clicked.connect(lambda: presenter.verify_real_name(app.app))
        self._scanner.close_button.clicked.connect(presenter.leave)
        self._scanner.album.clicked.connect(self._open_image)
        self._scanner.torch_changed.connect(presenter.light)
        self._scanner.camera_answered.connect(self._camera_answered)
        self._authorization.answered.connect(presenter.authorize)
        self._authorization.declined.connect(presenter.decline)
        self._authorization.more_time_wanted.connect(presenter.extend)
        self._result.verify.clicked.connect(self._go_and_verify)
        self._result.again.clicked.connect(self._scan)
        for button in (self._result.home, self._result.back, self._receipt.done):
            button.clicked.connect(presenter.leave)
        self._result.receipt.clicked.connect(presenter.show_receipt)
        self._case.home_wanted.connect(self._go_home)
        presenter.receipt_shown.connect(self._show_receipt)
        presenter.grant_shown.connect(app.show_receipt)
        presenter.accounts_changed.connect(self._show_accounts)
        presenter.closed_shown.connect(self._show_killed)
        presenter.home_shown.connect(self._show_app)
        presenter.viewfinder_shown.connect(self._scanner.show_picture)
        presenter.problem_shown.connect(self._show_problem)
        presenter.code_found.connect(self._show_found)
        presenter.code_lost.connect(self._scanner.show_lost)
        presenter.authorization_shown.connect(self._show_authorization)
        presenter.time_left.connect(self._show_time_left)
        presenter.more_time_offered.connect(self._authorization.offer_more_time)
        presenter.result_shown.connect(self._show_result)
        presenter.trouble_shown.connect(self._show_trouble)
        presenter.time_shown.connect(self._case.status.show_time)
        presenter.time_shown.connect(self._home.show_time)
        presenter.network_changed.connect(self._case.status.show_network)
        self._connect_tools()

    def _connect_tools(self) -> None:
        dock, panel, presenter = self._dock, self._tools, self.presenter
        dock.arranged.connect(self._frame)
        dock.strip.home.clicked.connect(self._go_home)
        dock.strip.open_image.clicked.connect(self._open_image)
        dock.strip.paste.clicked.connect(self._paste)
        panel.account_chosen.connect(self._choose_account)
        panel.aim_changed.connect(presenter.aim)
        panel.app_chosen.connect(self._open_app)
        panel.text_size_chosen.connect(self.set_text_size)
        faults = panel.faults
        faults.network_changed.connect(presenter.set_network)
        faults.clock_skewed.connect(presenter.skew_clock)
        faults.picture_changed.connect(presenter.spoil_pictures)
        faults.other_app_changed.connect(presenter.use_other_app)
        faults.account_switched.connect(panel.sign_in)
        faults.real_name_lost.connect(presenter.take_real_name)
        faults.app_killed.connect(presenter.kill)
        presenter.network_changed.connect(faults.show_network)

    def set_moving(self, moves: bool) -> None:
        """Let pages move, or be there at once."""
        if self._motion is not None:
            self._motion.hide()
            self._motion.deleteLater()
        self._motion = Motion(self._case.pages) if moves else None
        self._scanner.set_moving(moves)

    def follow_desktop(self, look: DesktopLook) -> None:
        """Move as the desktop asks for."""
        self.set_moving(not look.reduced_motion)

    # -- which page -------------------------------------------------------------------------

    def _go(self, page: PhonePage) -> None:
        """Open a page of the app: at once, or under the home screen that is over it."""
        self._page = page
        free = page in (self._app, self._withdraw, self._receipt, self._real_name, self._result)
        self._tools.lock(locked=not free)
        if self._running is _Running.OPEN:
            self._show(page)

    def _show(self, page: PhonePage, opened_from: QRect | None = None) -> None:
        pages = self._case.pages
        before = pages.currentWidget()
        goes_along = self._holds_focus()
        picture = pages.grab() if self._motion and self.isVisible() and before is not page else None
        self._case.hush()
        pages.setCurrentWidget(page)
        self._case.show_on(bright=page.bright, bright_foot=page.bright_foot)
        if picture is not None and self._motion is not None:
            if opened_from is not None:
                self._motion.open_from(opened_from, picture)
            elif page is self._authorization:
                self._motion.rise(self._authorization.sheet_place, picture)
            else:
                self._motion.fade(picture)
        self._show_notice()
        focus = page.first_focus()
        if focus is not None and goes_along:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, page.spoken())

    def _holds_focus(self) -> bool:
        """Whether the keyboard is used on the phone: its focus then goes along with the pages."""
        focused = QApplication.focusWidget()
        return focused is not None and self._case.isAncestorOf(focused)

    def _section_changed(self) -> None:
        if self._case.pages.currentWidget() is self._app:
            self._case.show_on(bright=self._app.bright, bright_foot=True)
        if self._app.section is Section.SECURITY:
            self.presenter.ask_who_reads()
        if self._case.pages.currentWidget() is self._app:
            focus = self._app.first_focus()
            if focus is not None and self._holds_focus():
                focus.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self._app.spoken())

    def _open_app(self, app: PhoneApp) -> None:
        if self._running is _Running.KILLED:
            self._app.open_app(app)
            self._tools.show_app(app)
            self.presenter.start_app()
            return
        if app is not self._app.app or self._page in (self._app, self._result):
            self._app.open_app(app)
            self._page = self._app
        self._tools.show_app(app)
        self._app.show_account(self.presenter.account)
        self._running = _Running.OPEN
        icon = self._home.apps[app]
        place = QRect(icon.mapTo(self._home, icon.rect().topLeft()), icon.size())
        self._show(self._page, place if self._home.isVisible() else None)

    def _go_home(self) -> None:
        """To the home screen; a camera is closed, a request stays open."""
        if self._running is not _Running.OPEN:
            return
        self._running = _Running.AT_HOME
        if self._page is self._scanner:
            self.presenter.leave()
        self._show(self._home)

    def _show_app(self) -> None:
        """The app's first page: it was opened again, or what was open is over."""
        if self._running is _Running.KILLED:
            self._running = _Running.OPEN
            self._home.show_killed(killed=False)
        self._app.open(Section.HOME)
        self._go(self._app)

    def _show_killed(self) -> None:
        self._running = _Running.KILLED
        self._page = self._app
        self._home.show_killed(killed=True)
        self._tools.lock(locked=False)
        self._show(self._home)

    def _say_not_simulated(self) -> None:
        self._case.pass_by(self.tr("Not part of the simulation"))

    def path_to(self, name: str) -> list[str]:
        """Return what a person would press, by objectName, to come to a control of that name.

        Nothing where it is visible already, or where there is no such way from here: out of a
        scan or a request nobody is led.
        """
        widget = self.findChild(QWidget, name)
        if widget is not None and widget.isVisible():
            return []
        tools = self._dock.path_to(name)
        if tools:
            return tools
        if name in ("jdAppButton", "financeAppButton"):
            return [self._dock.strip.home.objectName()] if self._running is _Running.OPEN else []
        section = self._app.section_of(name)
        free = self._running is not _Running.KILLED and self._page in (self._app, self._result)
        if section is None or not free or (self._page is self._result and not self._at_home):
            return []
        way = self._app.way_to(section, Section.HOME if self._at_home else self._app.section)
        return [f"{self._app.app}AppButton", *way] if self._at_home else way

    @property
    def _at_home(self) -> bool:
        return self._running is _Running.AT_HOME

    # -- what the presenter shows -----------------------------------------------------------

    def _scan(self) -> None:
        if webcam_is_there():
            self._tools.offer_webcam()
        self._scanner.begin()
        self._frame()
        self._go(self._scanner)
        if self._camera_allowed or not self.presenter.pace.asks_camera:
            self.presenter.scan()
        else:
            name = self._home.apps[self._app.app].text()
            announce(self, self._scanner.ask_for_camera(name))
            if self._holds_focus():
                self._scanner.focus_permission()

    def _frame(self) -> None:
        screen = self._case.screen_frame.size()
        if screen.height() > 0:
            self.presenter.frame(screen.width() / screen.height())

    def _camera_answered(self, allowed: bool) -> None:
        self._camera_allowed = allowed
        if allowed:
            self.presenter.scan()
        else:
            announce(self, self._scanner.hint)

    def _show_problem(self, problem: ScanProblem) -> None:
        before = self._scanner.hint
        self._scanner.show_problem(problem)
        if self._scanner.hint != before and self._page is self._scanner:
            announce(self, self._scanner.hint)

    def _show_found(self) -> None:
        self._scanner.show_found()
        self._sounds.play(Sound.STEP)

    def _show_authorization(self, authorization: Authorization, account: JdAccount) -> None:
        self._start_if_idle()
        self._authorization.show_authorization(
            authorization, account, self._app.app, self._behind()
        )
        self._go(self._authorization)
        # Laid out before anybody can tap: the sheet has not moved under a finger then.
        self._authorization.settle()

    def _show_time_left(self, seconds: int) -> None:
        announce(self, self._authorization.show_time_left(seconds))

    def _start_if_idle(self) -> None:
        """What comes without the app having been left with it opens the app."""
        if self._at_home and self._page not in (self._authorization, self._result):
            self._running = _Running.OPEN

    def _behind(self) -> QPixmap:
        home = self._app.homes[self._app.app]
        if self._app.size() != self._case.pages.size():
            self._app.resize(self._case.pages.size())
        if self._app.section is not Section.HOME:
            self._app.open(Section.HOME)
        return self._app.grab() if home.width() else QPixmap()

    def _show_result(self, message: object) -> None:
        self._start_if_idle()
        self._result.show_result(
            message,  # type: ignore[arg-type]
            self._app.app,
            self.presenter.agreement,
        )
        self._go(self._result)

    def _show_receipt(self, receipt: ConsentReceipt) -> None:
        self._receipt.show_receipt(receipt, self._app.app)
        self._go(self._receipt)

    def _show_accounts(self, accounts: tuple[JdAccount, ...]) -> None:
        self._tools.show_accounts(accounts, self.presenter.signed_in)
        self._show_account()

    def _show_account(self) -> None:
        self._app.show_account(self.presenter.account)
        self._real_name.show_account(self.presenter.account, self._app.app)
        if self._app.section is Section.SECURITY:
            self.presenter.ask_who_reads()

    def _choose_account(self, account_id: int) -> None:
        self.presenter.choose_account(account_id)
        self._show_account()

    def _go_and_verify(self) -> None:
        """From the failure to where the real name is verified."""
        self._app.show_account(self.presenter.account)
        self._app.open(Section.SECURITY)
        self._go(self._app)

    def _ask_real_name(self) -> None:
        self._real_name.show_account(self.presenter.account, self._app.app)
        self._go(self._real_name)

    def _show_trouble(self, fault: Fault | None) -> None:
        self._fault = fault
        if fault is None:
            # On the authorization page it stays until the next tap: the last one was not saved.
            self._scanner.show_problem(None)
        else:
            self._authorization.show_trouble(fault)
            self._scanner.show_trouble(fault)
            announce(self, self._trouble(fault))
        self._show_notice()

    _fault: Fault | None = None

    def _show_notice(self) -> None:
        page = self._case.pages.currentWidget()
        says_it = page in (self._authorization, self._scanner)
        text = self._trouble(self._fault) if self._fault is not None and not says_it else ""
        self._case.show_notice(text)

    def _trouble(self, fault: Fault) -> str:
        return out_of_service(fault, in_use=self.presenter.account is not None)

    # -- pictures ---------------------------------------------------------------------------

    def open_image_file(self, path: Path) -> None:
        """Read the QR code in an image file, as "Open image" and a drop do."""
        try:
            require_not_open(path)
            # A pipe would keep the phone waiting.
            require_plain(path)
        except OSError:
            self._read_picture(QImage())
            return
        reader = QImageReader(qt_name(path))
        reader.setAutoTransform(True)
        self._read_picture(reader.read())

    def _open_image(self) -> None:
        if not self._takes_pictures:
            return
        kind = self.tr("Pictures (*.png *.jpg *.jpeg *.bmp *.webp)")
        ask_to_open(self, self.tr("Open image"), kind, self.open_image_file)

    def _paste(self) -> None:
        if self._takes_pictures:
            self._read_picture(QGuiApplication.clipboard().image())

    @property
    def _takes_pictures(self) -> bool:
        """Not while a request waits for its answer, nor without an app."""
        return self._page is not self._authorization and self._running is not _Running.KILLED

    def _read_picture(self, image: QImage) -> None:
        self._running = _Running.OPEN
        if self._page is not self._scanner:
            self._scanner.begin()
        self._frame()
        self._go(self._scanner)
        if image.isNull():
            self._show_problem(ScanProblem.NO_PICTURE)
            return
        self.presenter.read_picture(image)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome one image file, unless a request waits for its answer."""
        if event.mimeData().hasUrls() and self._takes_pictures:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the dropped file."""
        urls = event.mimeData().urls()
        if urls:
            self.open_image_file(path_of(urls[0].toLocalFile()))

    # -- the tools --------------------------------------------------------------------------

    def set_text_size(self, percent: int) -> None:
        """Write everything on the phone in another size."""
        apply_phone_theme(self, percent / 100)
        self._app.retranslate()
        self._authorization.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the phone and its tools."""
        super().resizeEvent(event)
        self._dock.resize()

    # -- the window -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back one page, as a person would; never out of a request."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        page = self._case.pages.currentWidget()
        if page is self._scanner or page is self._result or page is self._receipt:
            self.presenter.leave()
        elif page is self._withdraw or page is self._real_name:
            self._go(self._app)
        elif page is self._app and self._app.section is not Section.HOME:
            self._app.open(Section(self._app.section - 1))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Simulated phone"))
        status = self._case.status
        status.simulation.setText("SIMULATION 模拟演示")
        status.simulation.setAccessibleName(self.tr("SIMULATION — fictitious people only"))
        status.setAccessibleName(network_name(self.presenter.simulation.network))
        status.place_island()
        self._dock.retranslate()
        for page in self._all_pages():
            page.retranslate()
        self._scanner.name_app(self._home.apps[self._app.app].text())
        self._show_notice()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the camera and the work before the window goes."""
        self.presenter.close()
        self._sounds.close()
        self.closed.emit()
        super().closeEvent(event)
