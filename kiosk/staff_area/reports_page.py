"""Reports: charts of a period that are shown, printed, and saved as PNG or PDF."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QBuffer, QMarginsF, QSizeF, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPaintEvent,
    QPdfWriter,
    QResizeEvent,
)
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.staff_area.charts import WIDTH, Bar, Chart, ReportView, bars_in_words, draw, height_of
from kiosk.staff_area.files import StaffFiles
from kiosk.staff_area.parts import Card, staff_button
from ui.icons import Icon
from ui.saving import why_not_written
from ui.staff_wording import breakable, outcome_text
from ui.style import Drawn, Style
from ui.theme import LIGHT
from ui.widgets import ScrollingPage, make_chooser, make_label, show_notice
from verification.domain.history import Outcome, Report
from verification.domain.local_time import date_text, local
from verification.domain.placeholders import fill
from verification.domain.tone import Tone
from verification.security.disk import write_file

_PERIODS = (1, 7, 30, 90)
#: Pixels of a saved picture, across.
_PICTURE = 1600
#: Bars of the time to authorize; later ones are added up in the last.
_BINS = 12


class ReportsPage(QWidget):
    """Emits :attr:`report_wanted` with the days back from now."""

    report_wanted = Signal(int)

    def __init__(self, files: StaffFiles) -> None:
        super().__init__()
        self.setObjectName("reportsPage")
        self.files = files
        self._shown: tuple[Report, datetime, datetime] | None = None
        self._period = make_chooser("reportPeriodField")
        for days in _PERIODS:
            self._period.addItem("", days)
        self._period.setCurrentIndex(1)
        self._period.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._print = staff_button("printReportButton", icon=Icon.PRINTER)
        self._png = staff_button("saveReportPngButton")
        self._pdf = staff_button("saveReportPdfButton")
        self._message = make_label("notice", "reportMessageLabel")
        self._message.hide()
        self._drawing = ReportDrawing()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._period)
        row.addStretch(1)
        for button in (self._print, self._png, self._pdf):
            row.addWidget(button)
        self._card = Card()
        self._card.heading.hide()
        self._card.note.hide()
        self._card.column.addLayout(row)
        self._card.column.addWidget(self._message)
        self._card.column.addWidget(ScrollingPage(self._drawing), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        self._period.currentIndexChanged.connect(self.refresh)
        self._print.clicked.connect(self._print_report)
        self._png.clicked.connect(lambda: self._save("png"))
        self._pdf.clicked.connect(lambda: self._save("pdf"))

    def refresh(self) -> None:
        """Ask for the chosen period."""
        self._message.hide()
        self.report_wanted.emit(self._period.currentData())

    def show_report(self, report: Report, since: datetime, until: datetime) -> None:
        """Draw the figures of a period."""
        self._shown = (report, since, until)
        self.retranslate()

    def _save(self, ending: str) -> None:
        view = self._drawing.view

        def save(path: Path) -> None:
            try:
                write_file(path, as_picture(view) if ending == "png" else as_pdf(view))
            except OSError as error:
                show_notice(self._message, breakable(why_not_written(error, path)), Tone.BAD)
            else:
                text = fill(self.tr("Saved: %1"), breakable(path))
                show_notice(self._message, text, Tone.GOOD)

        self.files.ask_to_save(self.tr("Save the report"), "report", ending, save)

    def _print_report(self) -> None:
        view = self._drawing.view

        def say(text: str, tone: Tone) -> None:
            show_notice(self._message, text, tone)

        def missing() -> None:
            say(self.tr("No printer is set up on this computer."), Tone.BAD)

        def start(printer: QPrinter) -> None:
            if print_report(view, printer):
                say(self.tr("The report is being printed."), Tone.GOOD)
            else:
                say(self.tr("The report cannot be printed. Check the printer."), Tone.BAD)

        self.files.ask_for_printer(start, missing)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        for row, text in enumerate(
            (
                self.tr("Today"),
                self.tr("Last 7 days"),
                self.tr("Last 30 days"),
                self.tr("Last 90 days"),
            )
        ):
            self._period.setItemText(row, text)
        self._period.setAccessibleName(self.tr("Period"))
        self._print.set_words(self.tr("Print"))
        self._png.set_words(self.tr("Save as PNG"))
        self._pdf.set_words(self.tr("Save as PDF"))
        if self._shown is not None:
            self._drawing.show_view(self._view(*self._shown))

    def _view(self, report: Report, since: datetime, until: datetime) -> ReportView:
        days: Counter[tuple[object, Outcome]] = Counter()
        hours: Counter[tuple[object, Outcome]] = Counter()
        for one in report.hours:
            begins = local(one.hour)
            days[begins.date(), one.outcome] += one.count
            hours[begins.hour, one.outcome] += one.count
        first = local(since).date()
        count = (local(until).date() - first).days + 1
        dates = [first + timedelta(days=day) for day in range(count)]
        share = report.authorized / report.generated if report.generated else 0
        summary = fill(
            self.tr("%n QR codes shown, %1 scanned, %2 authorized (%3).", "", report.generated),
            report.scanned,
            report.authorized,
            f"{share:.0%}",
        )
        funnel = (
            (self.tr("QR codes shown"), Outcome.CANCELLED, report.generated),
            (self.tr("Scanned"), Outcome.CANCELLED, report.scanned),
            (self.tr("Authorized"), Outcome.VERIFIED, report.authorized),
        )
        return ReportView(
            title=f"{date_text(since)} – {date_text(until)}",
            summary=summary,
            legend=tuple((outcome, outcome_text(outcome)) for outcome in _ORDER),
            charts=(
                Chart(
                    self.tr("Outcomes by day"),
                    tuple(_bar(f"{day:%m-%d}", days, day) for day in dates),
                ),
                Chart(
                    self.tr("Outcomes by hour of the day"),
                    tuple(_bar(f"{hour}:00", hours, hour) for hour in range(24)),
                ),
                Chart(
                    self.tr("From QR code to authorization"),
                    tuple(Bar(text, ((outcome, number),)) for text, outcome, number in funnel),
                ),
                Chart(self.tr("Seconds from scan to OK"), _bins(report.seconds_to_authorize)),
            ),
        )


_ORDER = (
    Outcome.VERIFIED,
    Outcome.FAILED,
    Outcome.DECLINED,
    Outcome.EXPIRED,
    Outcome.CANCELLED,
    Outcome.IN_PROGRESS,
)


def _bar(label: str, counts: Counter[tuple[object, Outcome]], key: object) -> Bar:
    return Bar(label, tuple((one, counts[key, one]) for one in _ORDER if counts[key, one]))


def _bins(seconds: tuple[tuple[int, int], ...]) -> tuple[Bar, ...]:
    counts = [0] * (_BINS + 1)
    for start, count in seconds:
        counts[min(max(start, 0) // 10, _BINS)] += count
    labels = [f"{number * 10}–{number * 10 + 9}" for number in range(_BINS)] + [f"{_BINS * 10}+"]
    return tuple(
        Bar(label, ((Outcome.VERIFIED, count),) if count else ())
        for label, count in zip(labels, counts, strict=True)
    )


class ReportDrawing(Drawn, QWidget):
    """A report on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("reportDrawing")
        self.view = ReportView("", "", (), ())

    def use_style(self, style: Style) -> None:
        """Draw in other colours and sizes."""
        super().use_style(style)
        self._claim_room()

    def show_view(self, view: ReportView) -> None:
        """Draw *view*."""
        self.view = view
        self.setAccessibleName(f"{view.title}. {view.summary}")
        self.setAccessibleDescription(in_words(view))
        self._claim_room()
        self.update()

    def _unit(self) -> float:
        return self.look.scale * self.look.text

    def _claim_room(self) -> None:
        high = height_of(self.view, self.width() / self._unit(), paper=False)
        self.setMinimumHeight(round(high * self._unit()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay in proportion."""
        super().resizeEvent(event)
        self._claim_room()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        draw(painter, self.view, self.width(), self.look.theme, unit=self._unit())
        painter.end()


def in_words(view: ReportView) -> str:
    """Return the figures of all charts, for whoever cannot see the bars."""
    return " ".join(f"{chart.title}: {bars_in_words(chart.bars)}." for chart in view.charts)


def print_report(view: ReportView, printer: QPrinter) -> bool:
    """Print *view*; return whether the printer takes it."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    draw(painter, view, printer.pageLayout().paintRectPixels(printer.resolution()).width())
    return painter.end() and printer.printerState() is not QPrinter.PrinterState.Error


def as_picture(view: ReportView) -> bytes:
    """Return *view* as a PNG."""
    margin = 40
    height = round(height_of(view) * (_PICTURE - 2 * margin) / WIDTH) + 2 * margin
    image = QImage(_PICTURE, height, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.surface))
    painter = QPainter(image)
    painter.translate(margin, margin)
    draw(painter, view, _PICTURE - 2 * margin)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def as_pdf(view: ReportView) -> bytes:
    """Return *view* as one page of A4 in PDF."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(view.title)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QSizeF(210, 297), QPageSize.Unit.Millimeter),
            QPageLayout.Orientation.Portrait,
            QMarginsF(15, 15, 15, 15),
            QPageLayout.Unit.Millimeter,
        )
    )
    painter = QPainter(writer)
    draw(painter, view, writer.width())
    painter.end()
    return bytes(buffer.data().data())
