"""Reports: charts of a period that are shown, printed, and saved as picture, PDF or table."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QMarginsF, QSize, QSizeF, Signal
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
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.staff_area.charts import WIDTH, ReportView, bars_in_words, draw, height_of
from kiosk.staff_area.files import StaffFiles
from kiosk.staff_area.history_filter import offer
from kiosk.staff_area.parts import Card, staff_button
from kiosk.staff_area.report_view import report_view
from ui.icons import Icon
from ui.printed import not_printed_text, printed_text
from ui.saving import why_not_written
from ui.spoken import sentences
from ui.staff_wording import breakable
from ui.style import Drawn, Style
from ui.theme import LIGHT
from ui.widgets import ScrollingPage, make_chooser, make_label, show_notice, stand
from verification.domain.history import Report
from verification.domain.placeholders import captioned, fill
from verification.domain.tone import Tone
from verification.services.report_file import ReportHead, report_csv

_PERIODS = (1, 7, 30, 90)
#: Of a station's name, what is seen at least.
_LETTERS = 12
#: What is drawn until there are figures.
NOTHING = ReportView("", "", "", (), ())
#: In the design's pixels: between a drawing and its scroll bar.
_BESIDE = 12
#: Pixels of a saved picture, across.
_PICTURE = 1600


class ReportsPage(QWidget):
    """Emits :attr:`report_wanted`: days back from now, station and branch ("" for all).

    :attr:`taken` says that the figures were printed, :attr:`save_wanted` what to save where.
    """

    report_wanted = Signal(int, str, str)
    taken = Signal()
    save_wanted = Signal(object, object)  # Path, bytes

    def __init__(self, files: StaffFiles) -> None:
        super().__init__()
        self.setObjectName("reportsPage")
        self.files = files
        self._shown: tuple[Report, ReportHead] | None = None
        self._station = make_chooser("reportStationField")
        self._branch = make_chooser("reportBranchField")
        for chooser in (self._station, self._branch):
            chooser.addItem("", "")
            # As wide as there is room: a station's name may be long.
            chooser.setMinimumContentsLength(_LETTERS)
        self._branch.hide()
        self._period = make_chooser("reportPeriodField")
        for days in _PERIODS:
            self._period.addItem("", days)
        self._period.setCurrentIndex(1)
        self._period.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._print = staff_button("printReportButton", icon=Icon.PRINTER)
        self._png = staff_button("saveReportPngButton")
        self._pdf = staff_button("saveReportPdfButton")
        self._csv = staff_button("saveReportCsvButton")
        self._buttons = (self._print, self._png, self._pdf, self._csv)
        self._message = make_label("notice", "reportMessageLabel")
        self._message.hide()
        self._drawing = ReportDrawing()
        choosers, buttons = QHBoxLayout(), QHBoxLayout()
        choosers.addWidget(self._branch, 1)
        choosers.addWidget(self._station, 1)
        choosers.addWidget(self._period)
        for button in self._buttons:
            button.setEnabled(False)  # until there are figures
            buttons.addWidget(button)
        self._row: QBoxLayout = QHBoxLayout()
        for layout in (choosers, buttons, self._row):
            layout.setSpacing(8)
        self._row.addLayout(choosers)
        self._row.addStretch(1)
        self._row.addLayout(buttons)
        self._parts = (choosers, buttons)
        self._card = Card()
        self._card.heading.hide()
        self._card.note.hide()
        self._card.column.addLayout(self._row)
        self._card.column.addWidget(self._message)
        self._card.column.addWidget(ScrollingPage(self._drawing), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        for chooser in (self._station, self._branch, self._period):
            chooser.currentIndexChanged.connect(self.refresh)
        self._print.clicked.connect(self._print_report)
        self._png.clicked.connect(lambda: self._save("png"))
        self._pdf.clicked.connect(lambda: self._save("pdf"))
        self._csv.clicked.connect(lambda: self._save("csv"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the choosers where both have no room beside each other."""
        super().resizeEvent(event)
        needed = sum(part.sizeHint().width() + 8 for part in self._parts)
        stand(self._row, narrow=needed > self._card.contentsRect().width() - 40)

    def minimumSizeHint(self) -> QSize:
        """Return what is needed with the buttons below: unseen, the page is never narrow."""
        beside = self._row.minimumSize().width()
        below = max(part.minimumSize().width() for part in self._parts)
        least = super().minimumSizeHint()
        return QSize(least.width() - max(0, beside - below), least.height())

    def refresh(self) -> None:
        """Ask for the chosen station and period."""
        self._message.hide()
        self.report_wanted.emit(
            self._period.currentData(), self._station.currentData(), self._branch.currentData()
        )

    def show_stations(self, stations: tuple[str, ...]) -> None:
        """Offer these stations; the chosen one stays."""
        offer(self._station, stations)

    def show_branches(self, branches: tuple[str, ...]) -> None:
        """Offer these branches, if there are any; the chosen one stays."""
        offer(self._branch, branches)
        self._branch.setVisible(self._branch.count() > 1)

    def show_report(self, report: Report, head: ReportHead) -> None:
        """Draw the figures of a period."""
        self._shown = (report, head)
        for button in self._buttons:
            button.setEnabled(True)
        self.retranslate()

    def clear(self) -> None:
        """Show nothing until it is read again: another may see less."""
        self._shown = None
        self._message.hide()
        for button in self._buttons:
            button.setEnabled(False)
        self._drawing.show_view(NOTHING)

    def _save(self, ending: str) -> None:
        if self._shown is None:
            return
        shown, view = self._shown, self._drawing.view

        def save(path: Path) -> None:
            match ending:
                case "png":
                    content = as_picture(view)
                case "pdf":
                    content = as_pdf(view)
                case _:
                    content = report_csv(*shown, QCoreApplication.translate)
            self.save_wanted.emit(path, content)

        self.files.ask_to_save(self.tr("Save the report"), "report", ending, save)

    def show_saved(self, path: Path, error: OSError | None = None) -> None:
        """Say that the report was saved, or why not."""
        if error is not None:
            show_notice(self._message, breakable(why_not_written(error, path)), Tone.BAD)
            return
        text = fill(self.tr("Saved: %1"), breakable(path))
        show_notice(self._message, text, Tone.GOOD)

    def _print_report(self) -> None:
        view = self._drawing.view

        def say(text: str, tone: Tone) -> None:
            show_notice(self._message, text, tone)

        def missing() -> None:
            say(self.tr("No printer is set up on this computer."), Tone.BAD)

        def start(printer: QPrinter) -> None:
            if print_report(view, printer):
                self.taken.emit()
                words = self.tr("The report is being printed.")
                say(printed_text(printer, words), Tone.GOOD)
            else:
                words = self.tr("The report cannot be printed. Check the printer.")
                say(not_printed_text(printer, words), Tone.BAD)

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
        self._station.setItemText(0, self.tr("All stations"))
        self._station.setAccessibleName(self.tr("Station"))
        self._branch.setItemText(0, self.tr("All branches"))
        self._branch.setAccessibleName(self.tr("Branch"))
        self._print.set_words(self.tr("Print"))
        self._png.set_words("PNG", spoken=self.tr("Save as PNG"))
        self._pdf.set_words("PDF", spoken=self.tr("Save as PDF"))
        self._csv.set_words("CSV", spoken=self.tr("Save as CSV"))
        if self._shown is not None:
            shown = self.tr(
                "%n QR codes shown, %1 scanned, %2 authorized (%3).", "", self._shown[0].generated
            )
            self._drawing.show_view(report_view(*self._shown, shown))


class ReportDrawing(Drawn, QWidget):
    """A report on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("reportDrawing")
        self.view = NOTHING

    def use_style(self, style: Style) -> None:
        """Draw in other colours and sizes."""
        super().use_style(style)
        self._claim_room()

    def show_view(self, view: ReportView) -> None:
        """Draw *view*."""
        self.view = view
        self.setAccessibleName(sentences(view.title, view.made, view.summary))
        self.setAccessibleDescription(in_words(view))
        self._claim_room()
        self.update()

    def _unit(self) -> float:
        return self.look.scale * self.look.text

    def _wide(self) -> int:
        # No letter touches the bar that it is scrolled with.
        return max(1, self.width() - self.look.px(_BESIDE))

    def _claim_room(self) -> None:
        high = height_of(self.view, self._wide() / self._unit(), paper=False)
        self.setMinimumHeight(round(high * self._unit()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay in proportion."""
        super().resizeEvent(event)
        self._claim_room()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        draw(painter, self.view, self._wide(), self.look.theme, unit=self._unit())
        painter.end()


def in_words(view: ReportView) -> str:
    """Return the figures of all charts, for people who cannot see the bars."""
    translate = QCoreApplication.translate
    charts = ((one.title, bars_in_words(one.bars)) for one in view.charts)
    return sentences(*(captioned(title, bars, translate) for title, bars in charts))


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
