"""The kiosk's window: header, the two pages, and which of them is shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.presenter import KioskPresenter
from kiosk.session_page import SessionPage
from kiosk.start_page import StartPage
from kiosk.view import Notice, SessionView
from resources.translation import LANGUAGES, Translation
from resources.widgets import make_button, named


class KioskWindow(QWidget):
    """Composes the pages and connects them to the presenter. Emits :attr:`closed` at the end."""

    closed = Signal()

    def __init__(self, presenter: KioskPresenter, translation: Translation, station: str) -> None:
        super().__init__()
        self.setObjectName("kioskWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.presenter = presenter
        self._translation = translation
        self._station = station
        self._start_page = StartPage()
        self._session_page = SessionPage()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._start_page)
        self._pages.addWidget(self._session_page)
        self._title = named(QLabel(), "pageTitle")
        self._brand = named(QLabel(), "brandLabel")
        self._station_label = named(QLabel(), "stationLabel")
        self._language = make_button("languageButton", "quiet")

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header())
        body = QVBoxLayout()
        body.setContentsMargins(40, 26, 40, 32)
        body.setSpacing(18)
        body.addWidget(self._title)
        body.addWidget(self._pages, 1)
        layout.addLayout(body, 1)
        self.setMinimumSize(1000, 640)
        self.resize(1120, 760)

        self._language.clicked.connect(self._switch_language)
        self._start_page.start_requested.connect(presenter.start)
        self._session_page.refresh_requested.connect(presenter.refresh)
        self._session_page.cancel_requested.connect(presenter.cancel)
        self._session_page.finish_requested.connect(presenter.finish)
        presenter.accounts_changed.connect(self._start_page.show_accounts)
        presenter.start_page_shown.connect(self._show_start_page)
        presenter.session_changed.connect(self._show_session)
        self._retranslate()

    def _header(self) -> QFrame:
        header = named(QFrame(), "header")
        row = QHBoxLayout(header)
        row.setContentsMargins(40, 12, 40, 12)
        row.setSpacing(20)
        row.addWidget(self._brand)
        row.addStretch(1)
        row.addWidget(self._station_label)
        row.addWidget(self._language)
        return header

    def _show_start_page(self, notice: Notice) -> None:
        if notice is Notice.NONE:
            self._start_page.clear()
        self._start_page.show_notice(notice)
        self._pages.setCurrentWidget(self._start_page)

    def _show_session(self, view: SessionView, picture: object) -> None:
        self._session_page.render_view(view, picture)  # type: ignore[arg-type]
        self._pages.setCurrentWidget(self._session_page)

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
        self._start_page.retranslate()
        self._session_page.retranslate()
        self._title.setText(self.tr("Real-name verification"))
        self._brand.setText(self.tr("JD Cloud"))
        self._station_label.setText(self.tr("Station: %1").replace("%1", self._station))
        other = next(name for code, name in LANGUAGES.items() if code != self._translation.language)
        self._language.setText(other)
        self._language.setAccessibleName(self.tr("Switch language: %1").replace("%1", other))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Cancel what is open before the window goes."""
        self.presenter.close()
        self.closed.emit()
        super().closeEvent(event)
