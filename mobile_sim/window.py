"""The phone's window: the case, the screen with its SIMULATION mark, and which page is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageReader,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mobile_sim.authorization_page import AuthorizationPage
from mobile_sim.camera import webcam_is_there
from mobile_sim.fault_panel import FaultPanel
from mobile_sim.pages import (
    ClosedPage,
    HomePage,
    ResultPage,
    ViewfinderPage,
    WithdrawPage,
)
from mobile_sim.presenter import PhonePresenter
from mobile_sim.receipt_page import ReceiptPage
from mobile_sim.scanner import ScanProblem
from mobile_sim.wording import out_of_service
from ui.file_dialogs import ask_to_open
from ui.theme import LIGHT, apply_theme
from ui.widgets import make_button, named, set_text
from verification.domain.accounts import JdAccount
from verification.security.plain_file import require_plain
from verification.services.open_files import require_not_open
from verification.services.phone import Authorization, ConsentReceipt
from verification.store.database import Fault

# A phone's shape; on a screen that is not tall enough, a shorter one.
_WIDTH, _HEIGHT, _LEAST_HEIGHT = 420, 760, 560
# Between the window's edge and the phone's screen: at the sides; above and below, and the least.
_SIDE, _END, _LEAST_END = 34, 44, 14
# From this on, there is room for an earpiece above and a bar below.
_WITH_BARS = 40


class PhoneWindow(QWidget):
    """Composes the pages and connects them to the presenter. Emits :attr:`closed` at the end."""

    closed = Signal()

    def __init__(self, presenter: PhonePresenter) -> None:
        super().__init__()
        self.setObjectName("phoneWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.presenter = presenter
        self._simulation = named(QLabel(), "simulationLabel")
        self._simulation.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._faults = make_button("faultsButton", "fault")
        self._home = HomePage()
        self._viewfinder = ViewfinderPage()
        self._authorization = AuthorizationPage()
        self._result = ResultPage()
        self._withdraw = WithdrawPage()
        self._closed_page = ClosedPage()
        self._receipt = ReceiptPage()
        self._pages = QStackedWidget()
        for page in self._all_pages():
            self._pages.addWidget(page)
        screen = named(QFrame(), "phoneScreen")
        inner = QVBoxLayout(screen)
        inner.setContentsMargins(20, 18, 20, 20)
        top = QHBoxLayout()
        top.addWidget(self._simulation, 1)
        top.addWidget(self._faults)
        inner.addLayout(top)
        inner.addWidget(self._pages, 1)
        self._fault_panel = FaultPanel(screen)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(_SIDE, _END, _SIDE, _END)
        self._outer.addWidget(screen)
        self.setFixedWidth(_WIDTH)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setMaximumHeight(_HEIGHT)
        self.resize(_WIDTH, _HEIGHT)
        self._connect()
        self._retranslate()
        apply_theme(self)

    def _all_pages(
        self,
    ) -> tuple[
        HomePage,
        ViewfinderPage,
        AuthorizationPage,
        ResultPage,
        WithdrawPage,
        ClosedPage,
        ReceiptPage,
    ]:
        return (
            self._home,
            self._viewfinder,
            self._authorization,
            self._result,
            self._withdraw,
            self._closed_page,
            self._receipt,
        )

    def _connect(self) -> None:
        presenter = self.presenter
        self._home.scan.clicked.connect(self._scan)
        self._home.account.currentIndexChanged.connect(
            lambda _: presenter.choose_account(self._home.account.currentData())
        )
        self._home.withdraw.clicked.connect(lambda: self._pages.setCurrentWidget(self._withdraw))
        self._withdraw.back.clicked.connect(presenter.leave)
        self._withdraw.withdraw.clicked.connect(presenter.withdraw)
        self._viewfinder.aim_changed.connect(presenter.aim)
        self._viewfinder.open_image.clicked.connect(self._open_image)
        self._viewfinder.paste.clicked.connect(self._paste)
        self._viewfinder.close_button.clicked.connect(presenter.leave)
        self._authorization.answered.connect(presenter.authorize)
        self._authorization.declined.connect(presenter.decline)
        self._result.again.clicked.connect(self._scan)
        self._result.home.clicked.connect(presenter.leave)
        self._result.receipt.clicked.connect(presenter.show_receipt)
        self._receipt.back.clicked.connect(presenter.leave)
        presenter.receipt_shown.connect(self._show_receipt)
        presenter.accounts_changed.connect(self._home.show_accounts)
        presenter.closed_shown.connect(lambda: self._pages.setCurrentWidget(self._closed_page))
        self._closed_page.open_button.clicked.connect(presenter.start_app)
        self._connect_faults()
        presenter.home_shown.connect(lambda: self._pages.setCurrentWidget(self._home))
        presenter.viewfinder_shown.connect(self._viewfinder.show_picture)
        presenter.problem_shown.connect(self._viewfinder.show_problem)
        presenter.authorization_shown.connect(self._show_authorization)
        presenter.result_shown.connect(self._show_result)
        presenter.trouble_shown.connect(self._show_trouble)

    def _connect_faults(self) -> None:
        panel, presenter = self._fault_panel, self.presenter
        self._faults.clicked.connect(panel.open)
        panel.network_changed.connect(presenter.set_network)
        panel.clock_skewed.connect(presenter.skew_clock)
        panel.picture_changed.connect(presenter.spoil_pictures)
        panel.other_app_changed.connect(presenter.use_other_app)
        panel.account_switched.connect(self._home.sign_in)
        panel.real_name_lost.connect(presenter.take_real_name)
        panel.app_killed.connect(presenter.kill)
        presenter.network_changed.connect(panel.show_network)
        presenter.accounts_changed.connect(
            lambda accounts: panel.show_accounts(accounts, presenter.signed_in)
        )

    def _scan(self) -> None:
        if webcam_is_there():
            self._viewfinder.offer_webcam()
        self._viewfinder.show_problem(None)
        self._pages.setCurrentWidget(self._viewfinder)
        self.presenter.scan()

    def _show_authorization(self, authorization: Authorization, account: JdAccount) -> None:
        self._authorization.show_authorization(authorization, account)
        self._pages.setCurrentWidget(self._authorization)

    def _show_result(self, message: object) -> None:
        self._result.show_result(message)  # type: ignore[arg-type]
        self._pages.setCurrentWidget(self._result)

    def _show_receipt(self, receipt: ConsentReceipt) -> None:
        self._receipt.show_receipt(receipt)
        self._pages.setCurrentWidget(self._receipt)

    def _show_trouble(self, fault: Fault | None) -> None:
        if fault is None:
            # On the authorization page it stays until the next tap: the last one was not saved.
            self._home.notice.hide()
            self._viewfinder.show_problem(None)
            return
        self._authorization.show_trouble(fault)
        self._viewfinder.show_trouble(fault)
        self._home.notice.setText(out_of_service(fault))
        self._home.notice.show()

    # -- pictures ---------------------------------------------------------------------------

    def open_image_file(self, path: str) -> None:
        """Read the QR code in an image file, as "Open image" and a drop do."""
        try:
            require_not_open(Path(path))
            # A pipe would keep the phone waiting.
            require_plain(Path(path))
        except OSError:
            self._read_picture(QImage())
            return
        reader = QImageReader(path)
        reader.setAutoTransform(True)
        self._read_picture(reader.read())

    def _open_image(self) -> None:
        kind = self.tr("Pictures (*.png *.jpg *.jpeg *.bmp *.webp)")
        ask_to_open(self, self.tr("Open image"), kind, lambda path: self.open_image_file(str(path)))

    def _paste(self) -> None:
        self._read_picture(QGuiApplication.clipboard().image())

    def _read_picture(self, image: QImage) -> None:
        self._pages.setCurrentWidget(self._viewfinder)
        if image.isNull():
            self._viewfinder.show_problem(ScanProblem.NO_PICTURE)
            return
        self.presenter.read_picture(image)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome one image file, unless a request waits for its answer."""
        if event.mimeData().hasUrls() and self._pages.currentWidget() is not self._authorization:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the dropped file."""
        urls = event.mimeData().urls()
        if urls:
            self.open_image_file(urls[0].toLocalFile())

    # -- the window -------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the phone's screen as tall as it can be."""
        super().resizeEvent(event)
        end = max(_LEAST_END, _END - (_HEIGHT - self.height()) // 2)
        self._outer.setContentsMargins(_SIDE, end, _SIDE, end)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the phone's case, its earpiece and its home bar."""
        margin = self._outer.contentsMargins().top()
        end = min(14, margin - 8)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(LIGHT.page))
        painter.setPen(QPen(QColor(LIGHT.phone_line), 3))
        painter.setBrush(QColor(LIGHT.phone_case))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(14, end, -14, -end), 46, 46)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.phone_line))
        middle = self.width() / 2
        if margin >= _WITH_BARS:
            painter.drawRoundedRect(QRectF(middle - 34, 26, 68, 7), 3.5, 3.5)
            painter.drawRoundedRect(QRectF(middle - 50, self.height() - 32, 100, 6), 3, 3)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Simulated phone"))
        self._simulation.setText(self.tr("SIMULATION — fictitious people only"))
        set_text(self._faults, self.tr("Faults"))
        self._fault_panel.retranslate()
        for page in self._all_pages():
            page.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the camera and the work before the window goes."""
        self.presenter.close()
        self.closed.emit()
        super().closeEvent(event)
