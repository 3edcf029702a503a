"""The first pages of both apps: JD's shop and JD Finance, each with its way to the scanner."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mobile_sim.buttons import PictureButton, RowButton, only_says
from mobile_sim.flow import Flow
from mobile_sim.parts import GradientFrame, card
from mobile_sim.pictures import Illustration
from mobile_sim.wording import person_name
from ui.focus_ring import STRONG_TONES
from ui.phone_theme import PHONE, STATUS_BAR
from ui.widgets import ScrollingPage, make_label, set_text
from verification.domain.accounts import JdAccount, RealNameSource
from verification.domain.masking import mask_name
from verification.domain.phone_app import PhoneApp

_TILE, _SIGN = 44, 25
#: Of the goods' pictures, height to width; of the articles'.
_GOODS, _ARTICLE = 104 / 160, 52 / 130
_GOODS_GROUNDS = (
    ("tablet", PHONE.goods_blue),
    ("mug", PHONE.goods_clay),
    ("plant", PHONE.goods_green),
    ("lamp", PHONE.goods_violet),
)


class Banner(QFrame):
    """What the visitor is here for: "Verify a JD Cloud account?", and a way to the scanner."""

    def __init__(self, app: PhoneApp, name: str) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        if app is PhoneApp.JD:
            self.focus_tones = STRONG_TONES
        self.setProperty("app", str(app))
        self._question = make_label("strong")
        self._advice = make_label("small")
        self.scan = PictureButton(name, "pill", "scan", 20)
        self.scan.setProperty("app", str(app))
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addStretch(1)
        words.addWidget(self._question)
        words.addWidget(self._advice)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 14, 14, 14)
        row.setSpacing(10)
        row.addLayout(words, 1)
        row.addWidget(self.scan, 0, Qt.AlignmentFlag.AlignVCenter)

    def question(self) -> str:
        """Return what it says, for the ear."""
        return f"{self._question.text()} {self._advice.text()}"

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._question.setText(self.tr("Verify a JD Cloud account?"))
        self._advice.setText(self.tr("Scan the code on the kiosk"))
        set_text(self.scan, self.tr("Scan"))


class AppHome(QWidget):
    """An app's first page. *scan* is the one button that both apps have in their headers."""

    not_simulated = Signal()

    def __init__(self, app: PhoneApp, header: QFrame) -> None:
        super().__init__()
        self.app = app
        self._tiles: list[PictureButton] = []
        self.banner = Banner(app, f"{app}BannerScanButton")
        self._inner = QWidget()
        self._inner.setObjectName(f"{app}HomeContents")
        self.contents = QVBoxLayout(self._inner)
        self.contents.setContentsMargins(12, 12, 12, 12)
        self.contents.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(ScrollingPage(self._inner), 1)

    def _tile_card(self, *tiles: tuple[str, str, str, str]) -> QFrame:
        """*tiles* are names, pictures, grounds and signs' colours."""
        self._tiles = [
            PictureButton(
                f"{self.app}Tile_{name}",
                "tile",
                picture,
                _SIGN,
                above=True,
                colour=colour,
                ground=ground,
                ground_size=_TILE,
            )
            for name, picture, ground, colour in tiles
        ]
        only_says(*self._tiles, say=self.not_simulated.emit)
        layout = QVBoxLayout()
        layout.addWidget(Flow(5, list(self._tiles)))
        return card(layout, padding=(6, 12, 6, 8))

    def _show_tiles(self, *texts: str) -> None:
        for tile, text in zip(self._tiles, texts, strict=True):
            set_text(tile, text)

    def put_scan(self, scan: QPushButton) -> None:
        """Have the scan button in this app's header."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set every text in the present language."""
        raise NotImplementedError


class JdHome(AppHome):
    """JD: a red header with search and scan, services, goods."""

    def __init__(self) -> None:
        header = GradientFrame(PHONE.jd, PHONE.jd_deep)
        super().__init__(PhoneApp.JD, header)
        self._city = PictureButton("jdCityButton", "onHeader", "pin", 18)
        self._bell = PictureButton("jdBellButton", "onHeader", "bell")
        self._search = PictureButton("jdSearchButton", "searchField", "search", 20, at_start=True)
        only_says(self._city, self._bell, self._search, say=self.not_simulated.emit)
        upper = QHBoxLayout()
        upper.addWidget(self._city)
        upper.addStretch(1)
        upper.addWidget(self._bell)
        self._lower = QHBoxLayout()
        self._lower.setSpacing(10)
        self._lower.addWidget(self._search, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(header)
        column.setContentsMargins(14, STATUS_BAR, 14, 12)
        column.setSpacing(0)
        column.addLayout(upper)
        column.addLayout(self._lower)
        red, grey = (PHONE.tile_red, PHONE.jd_text), (PHONE.tile_grey, PHONE.soft)
        services = self._tile_card(
            ("market", "bag", *red),
            ("digital", "phone", PHONE.tile_blue, PHONE.on_tile_blue),
            ("home", "house", PHONE.tile_green, PHONE.on_tile_green),
            ("delivery", "truck", PHONE.tile_gold, PHONE.warn),
            ("coupons", "ticket", *red),
            ("finance", "yuan", PHONE.ink_soft, PHONE.finance),
            ("charts", "bars", PHONE.tile_violet, PHONE.on_tile_violet),
            ("deals", "clock", *red),
            ("global", "globe", PHONE.tile_teal, PHONE.on_tile_teal),
            ("all", "grid", *grey),
        )
        self._for_you = make_label("heading")
        self._goods: list[tuple[QLabel, QLabel]] = []
        goods: list[QWidget] = []
        for picture, ground in _GOODS_GROUNDS:
            name, price = make_label(), make_label("small")
            self._goods.append((name, price))
            words = QVBoxLayout()
            words.setSpacing(2)
            words.setContentsMargins(12, 8, 12, 12)
            words.addWidget(name)
            words.addWidget(price)
            whole = QVBoxLayout()
            whole.setSpacing(0)
            whole.addWidget(Illustration(f"goods-{picture}", _GOODS, ground))
            whole.addLayout(words)
            whole.addStretch(1)
            goods.append(card(whole, padding=(0, 0, 0, 0)))
        for widget in (services, self.banner, self._for_you):
            self.contents.addWidget(widget)
        self.contents.addWidget(Flow(2, goods, 10))
        self.contents.addStretch(1)
        self.retranslate()

    def put_scan(self, scan: QPushButton) -> None:
        """Have the scan button beside the search."""
        self._lower.addWidget(scan)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        set_text(self._city, self.tr("Beijing"))
        self._bell.setAccessibleName(self.tr("Messages"))
        set_text(self._search, self.tr("Search in JD"))
        self._show_tiles(
            self.tr("Market"),
            self.tr("Digital"),
            self.tr("Home"),
            self.tr("Delivery"),
            self.tr("Coupons"),
            self.tr("Finance"),
            self.tr("Charts"),
            self.tr("Deals"),
            self.tr("Global"),
            self.tr("All"),
        )
        self._for_you.setText(self.tr("For you"))
        names = (
            self.tr("Reading tablet"),
            self.tr("Stoneware mug"),
            self.tr("Plant pot"),
            self.tr("Desk lamp"),
        )
        for (name, price), text in zip(self._goods, names, strict=True):
            name.setText(text)
            price.setText(self.tr("Sample goods"))
        self.banner.retranslate()


class FinanceHome(AppHome):
    """JD Finance: a blue header with four ways, assets that there are none of, articles."""

    def __init__(self) -> None:
        header = GradientFrame(PHONE.finance, PHONE.finance_light)
        super().__init__(PhoneApp.FINANCE, header)
        self._brand = make_label("brand")
        self._search = PictureButton("financeSearchButton", "onHeader", "search")
        self._bell = PictureButton("financeBellButton", "onHeader", "bell")
        self._ways = [
            PictureButton(f"financeWay_{name}", "onHeader", picture, 28, above=True)
            for name, picture in (("pay", "yuan"), ("cards", "card"), ("transfer", "link"))
        ]
        upper = QHBoxLayout()
        upper.addWidget(self._brand, 1)
        for button in (self._search, self._bell):
            upper.addWidget(button)
        for button in (self._search, self._bell, *self._ways):
            button.setProperty("app", str(PhoneApp.FINANCE))
        only_says(self._search, self._bell, *self._ways, say=self.not_simulated.emit)
        self._lower = QHBoxLayout()
        self._lower.setSpacing(4)
        for way in self._ways:
            self._lower.addWidget(way, 1)
        column = QVBoxLayout(header)
        column.setContentsMargins(18, STATUS_BAR + 2, 18, 14)
        column.setSpacing(8)
        column.addLayout(upper)
        column.addLayout(self._lower)
        self._assets = make_label("soft")
        self._stars = make_label("figure")
        self._stars.setText("∗ ∗ ∗ ∗")
        self._hidden = make_label("small")
        figures = QVBoxLayout()
        figures.setSpacing(2)
        for label in (self._assets, self._stars, self._hidden):
            figures.addWidget(label)
        calm, gold = (PHONE.tile_blue, PHONE.finance), (PHONE.gold_soft, PHONE.on_gold)
        services = self._tile_card(
            ("savings", "yuan", *calm),
            ("funds", "bars", *calm),
            ("insurance", "shield", *calm),
            ("benefits", "ticket", *gold),
            ("all", "grid", PHONE.tile_grey, PHONE.soft),
        )
        articles: list[QWidget] = []
        self._articles: list[tuple[QLabel, QLabel]] = []
        for picture in ("money", "safe"):
            name, kind = make_label("strong"), make_label("small")
            self._articles.append((name, kind))
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(name)
            words.addWidget(kind)
            words.addWidget(Illustration(f"article-{picture}", _ARTICLE))
            articles.append(card(words, padding=(16, 12, 16, 10)))
        for widget in (card(figures, padding=(18, 14, 18, 14)), services, self.banner):
            self.contents.addWidget(widget)
        self.contents.addWidget(Flow(2, articles, 12))
        self.real_name = RowButton("financeRealNameButton", "shield")
        row = QVBoxLayout()
        row.addWidget(self.real_name)
        self.contents.addWidget(card(row, padding=(16, 4, 16, 4)))
        self.contents.addStretch(1)
        self._account: JdAccount | None = None
        self.retranslate()

    def show_account(self, account: JdAccount | None) -> None:
        """Say where the real name of who is signed in is known."""
        self._account = account
        source = account.real_name_source if account else None
        match source:
            case RealNameSource.JD_MALL:
                text = self.tr("Real name: verified in JD Mall")
            case RealNameSource.JD_FINANCE:
                text = self.tr("Real name: verified in JD Finance")
            case None:
                text = self.tr("Real name: not verified")
        name = mask_name(person_name(account)) if account and source else ""
        self.real_name.show_row(text, name)

    def put_scan(self, scan: QPushButton) -> None:
        """Have the scan button as the first of the four ways."""
        self._lower.insertWidget(0, scan, 1)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._brand.setText(self.tr("JD Finance"))
        self._search.setAccessibleName(self.tr("Search"))
        self._bell.setAccessibleName(self.tr("Messages"))
        for way, text in zip(
            self._ways, (self.tr("Pay"), self.tr("Cards"), self.tr("Transfer")), strict=True
        ):
            set_text(way, text)
        self._assets.setText(self.tr("Total assets"))
        self._hidden.setText(self.tr("Hidden. There is no money in this simulation."))
        self._show_tiles(
            self.tr("Savings"),
            self.tr("Funds"),
            self.tr("Insurance"),
            self.tr("Benefits"),
            self.tr("All"),
        )
        for (name, kind), text in zip(
            self._articles, (self.tr("Money basics"), self.tr("Stay safe")), strict=True
        ):
            name.setText(text)
            kind.setText(self.tr("Sample article"))
        self.show_account(self._account)
        self.banner.retranslate()
