"""The phone's pages. They show what they are given and emit what the person taps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QTabBar,
    QWidget,
)

from mobile_sim.camera import Aim
from mobile_sim.scanner import ScanProblem
from mobile_sim.wording import Message, out_of_service, person_name, problem_text
from ui.marks import Mark
from ui.theme import set_look
from ui.widgets import make_button, make_label, named, page_column, set_text
from verification.domain.accounts import JdAccount, RealNameSource
from verification.domain.masking import mask_name
from verification.store.database import Fault


class HomePage(QWidget):
    """The app's first page: which app, which account, Scan."""

    def __init__(self) -> None:
        super().__init__()
        self.app = named(QTabBar(), "appChooser")
        self.app.addTab("")
        self.app.addTab("")
        self.app.setExpanding(True)
        self._greeting = make_label("heading")
        self._account_label = make_label("small")
        self.account = named(QComboBox(), "jdAccountChooser")
        self._standing = make_label("small", "accountStandingLabel")
        self.scan = make_button("scanButton", "primary")
        self.notice = make_label("notice", "homeNoticeLabel")
        self.notice.hide()
        self._invitation = make_label("soft")
        self.withdraw = make_button("withdrawButton")
        self.withdraw.hide()
        self._accounts: tuple[JdAccount, ...] = ()
        column = page_column(self)
        for widget in (self.app, self._greeting, self._account_label, self.account):
            column.addWidget(widget)
        column.addWidget(self._standing)
        column.addWidget(self.notice)
        column.addStretch(1)
        column.addWidget(self._invitation)
        column.addWidget(self.withdraw)
        column.addWidget(self.scan)
        self.app.currentChanged.connect(self.retranslate)
        self.account.currentIndexChanged.connect(self._show_standing)
        self.retranslate()

    def show_accounts(self, accounts: tuple[JdAccount, ...]) -> None:
        """Offer these accounts; the one that is signed in stays."""
        self.notice.hide()
        signed_in = self.account.currentData()
        self._accounts = accounts
        self.account.blockSignals(True)
        self.account.clear()
        for account in accounts:
            self.account.addItem(account.login_name, account.account_id)
        self.account.setCurrentIndex(max(0, self.account.findData(signed_in)))
        self.account.blockSignals(False)
        self._show_standing()

    def sign_in(self, account_id: int) -> None:
        """Choose an account, also while another page is open."""
        self.account.setCurrentIndex(max(0, self.account.findData(account_id)))

    def _show_standing(self) -> None:
        found = self.account.currentIndex()
        self.withdraw.setVisible(False)
        if not 0 <= found < len(self._accounts):
            self._standing.clear()
            return
        account = self._accounts[found]
        match account.real_name_source:
            case None:
                text = self.tr("Real-name verification: not finished")
            case RealNameSource.JD_MALL:
                text = self.tr("Real-name verified in JD Mall")
            case RealNameSource.JD_FINANCE:
                text = self.tr("Real-name verified in JD Finance")
        if account.bound_cloud_account_ids:
            self.withdraw.setVisible(True)
            text += "\n" + self.tr("Has verified a JD Cloud account")
        self._standing.setText(f"{mask_name(person_name(account))}\n{text}")

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self.app.setTabText(0, self.tr("JD"))
        self.app.setTabText(1, self.tr("JD Finance"))
        self.app.setAccessibleName(self.tr("App"))
        name = self.app.tabText(self.app.currentIndex())
        self._greeting.setText(self.tr("Welcome to %1").replace("%1", name))
        self._account_label.setText(self.tr("Signed in as"))
        self.account.setAccessibleName(self.tr("JD account signed in"))
        self._invitation.setText(
            self.tr("To verify a JD Cloud account, scan the QR code on the kiosk.")
        )
        set_text(self.withdraw, self.tr("Withdraw consent"))
        set_text(self.scan, self.tr("Scan"))
        self._show_standing()


class ViewfinderPage(QWidget):
    """The camera: what it sees, where it points, and what it makes of it."""

    aim_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._picture = _Viewfinder()
        self._hint = make_label("notice", "scanHintLabel")
        self._aim = named(QComboBox(), "cameraChooser")
        self._aims: list[Aim] = [aim for aim in Aim if aim is not Aim.WEBCAM]
        for aim in self._aims:
            self._aim.addItem("", aim)
        self.open_image = make_button("openImageButton")
        self.paste = make_button("pasteImageButton")
        self.close_button = make_button("closeScannerButton")
        self._problem: ScanProblem | None = None
        column = page_column(self)
        column.addWidget(self._picture, 1)
        column.addWidget(self._hint)
        column.addWidget(self._aim)
        row = QHBoxLayout()
        row.addWidget(self.open_image)
        row.addWidget(self.paste)
        column.addLayout(row)
        column.addWidget(self.close_button)
        self._aim.currentIndexChanged.connect(
            lambda _: self.aim_changed.emit(Aim(self._aim.currentData()))
        )
        self.retranslate()

    def offer_webcam(self) -> None:
        """Let the camera look through this computer's own, too."""
        if Aim.WEBCAM not in self._aims:
            self._aims.append(Aim.WEBCAM)
            self._aim.addItem("", Aim.WEBCAM)
            self.retranslate()

    def show_picture(self, image: QImage) -> None:
        """Show what the camera sees."""
        self._picture.image = image
        self._picture.update()

    def show_problem(self, problem: ScanProblem | None) -> None:
        """Say why the picture gave no code; None while looking."""
        self._problem = problem
        self._hint.setText(problem_text(problem) if problem else self.tr("Looking for a QR code…"))
        set_look(self._hint, "late" if problem else "calm")

    def show_trouble(self, fault: Fault) -> None:
        """Say that what was read could not be reported; the camera goes on trying."""
        self._hint.setText(out_of_service(fault))

    def retranslate(self) -> None:
        """Set every text in the present language."""
        texts = {
            Aim.KIOSK: self.tr("Camera on the kiosk window"),
            Aim.SCREEN: self.tr("Camera on the whole screen"),
            Aim.WEBCAM: self.tr("This computer's camera"),
        }
        for place, aim in enumerate(self._aims):
            self._aim.setItemText(place, texts[aim])
        self._aim.setAccessibleName(self.tr("Where the camera points"))
        self._picture.setAccessibleName(self.tr("Viewfinder"))
        set_text(self.open_image, self.tr("Open image"))
        set_text(self.paste, self.tr("Paste"))
        set_text(self.close_button, self.tr("Close"))
        self.show_problem(self._problem)


class _Viewfinder(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("viewfinder")
        self.image = QImage()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(180)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.image.isNull():
            return
        size = self.image.size().scaled(
            self.size() - QSize(12, 12), Qt.AspectRatioMode.KeepAspectRatio
        )
        area = QRect(0, 0, size.width(), size.height())
        area.moveCenter(self.rect().center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(area, self.image)
        painter.end()


class WithdrawPage(QWidget):
    """What a withdrawal of consent does, asked once more before it is done."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = make_label("heading")
        self._text = make_label("", "withdrawTextLabel")
        self.back = make_button("keepConsentButton")
        self.withdraw = make_button("confirmWithdrawButton", "primary")
        column = page_column(self)
        column.addWidget(self._heading)
        column.addWidget(self._text)
        column.addStretch(1)
        column.addWidget(self.withdraw)
        column.addWidget(self.back)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._heading.setText(self.tr("Withdraw consent"))
        self._text.setText(
            self.tr(
                "JD Cloud erases your real name and identity number, and the JD Cloud account is "
                "not verified any more. Your JD account can then verify another one. What was "
                "done before stays lawful; a record of your consent is kept."
            )
        )
        set_text(self.withdraw, self.tr("Withdraw consent"))
        set_text(self.back, self.tr("Keep it"))


class ClosedPage(QWidget):
    """The app is not running; it can be opened again."""

    def __init__(self) -> None:
        super().__init__()
        self._text = make_label("soft", "appClosedLabel")
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open_button = make_button("openAppButton", "primary")
        column = page_column(self)
        column.addStretch(1)
        column.addWidget(self._text)
        column.addStretch(1)
        column.addWidget(self.open_button)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._text.setText(self.tr("The app was closed."))
        set_text(self.open_button, self.tr("Open the app"))


class ResultPage(QWidget):
    """The end: the outcome, and what to do next."""

    def __init__(self) -> None:
        super().__init__()
        self._mark = Mark("middle")
        self._result = make_label("", "resultLabel")
        self._detail = make_label("soft", "resultDetailLabel")
        for label in (self._result, self._detail):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.receipt = make_button("receiptButton")
        self.receipt.hide()
        self.again = make_button("scanAgainButton")
        self.home = make_button("homeButton", "primary")
        self._message: Callable[[], Message] | None = None
        column = page_column(self)
        column.addStretch(1)
        column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignCenter)
        column.addSpacing(12)
        column.addWidget(self._result)
        column.addWidget(self._detail)
        column.addStretch(2)
        column.addWidget(self.receipt)
        column.addWidget(self.again)
        column.addWidget(self.home)
        self.retranslate()

    def show_result(self, message: Callable[[], Message]) -> None:
        """Show a message; it is asked for again when the language changes."""
        self._message = message
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the present language."""
        set_text(self.receipt, self.tr("Consent receipt"))
        set_text(self.again, self.tr("Scan again"))
        set_text(self.home, self.tr("Back to the app"))
        if self._message is None:
            return
        message = self._message()
        self._mark.set_look(message.look)
        self._result.setText(message.headline)
        self._detail.setText(message.advice)
        set_look(self._result, message.look)
        self.receipt.setVisible(message.receipt)
        self.again.setVisible(message.look != "good")
