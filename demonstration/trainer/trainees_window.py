"""The trainees of a class in a window: who they are, what each has run, and how it is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from demonstration.printing import save_page
from demonstration.trainer.trainee_book import TraineeBook
from demonstration.trainer.trainee_reports import (
    COLUMNS,
    cells_of,
    class_page,
    heading_of,
    runs_csv,
    score_of,
    short_title,
)
from demonstration.trainer.trainees import (
    BadTrainees,
    Trainees,
    UnclosedField,
    names_in,
)
from ui.file_dialogs import ask_to_open, ask_to_save, dated_name
from ui.questions import Question
from ui.saving import why_not_written
from ui.theme import LIGHT, apply_theme
from ui.translation import current_language
from ui.widgets import make_button, make_label, named, set_text, show_notice
from verification.domain.placeholders import captioned, fill
from verification.domain.tone import Tone
from verification.security.disk import write_file
from verification.security.plain_file import file_words

#: Device-independent pixels.
_SIZE, _SMALLEST = (1180, 860), (760, 520)
_ROW, _COLUMN = 34, 90


class TraineesWindow(QWidget):
    """Shows a :class:`TraineeBook`, and changes it."""

    def __init__(self, parent: QWidget, book: TraineeBook) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("traineesWindow")
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(LIGHT.page))
        self.setPalette(palette)
        self.book = book
        self._heading = make_label("headline", "traineesHeading")
        self._name = named(QLineEdit(), "newTraineeField")
        self._add = make_button("addTraineeButton", "primary")
        self._import = make_button("importTraineesButton")
        self._table = _table("traineesTable")
        self._runs_heading = make_label("heading", "traineeRunsHeading")
        self._runs = _table("traineeRunsTable")
        self._message = make_label("notice", "traineesMessageLabel")
        self._message.hide()
        self._csv = make_button("exportTraineesButton")
        self._page = make_button("printTraineesButton")
        self._remove = make_button("removeTraineeButton")
        self._clear = make_button("clearTraineesButton")
        self._lay_out()
        self._connect()
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        apply_theme(self)
        self.retranslate()

    def _lay_out(self) -> None:
        adding, keeping = QHBoxLayout(), QHBoxLayout()
        for row in (adding, keeping):
            row.setSpacing(12)
        adding.addWidget(self._name, 1)
        for widget in (self._add, self._import):
            adding.addWidget(widget)
        for widget in (self._csv, self._page, self._remove, self._clear):
            keeping.addWidget(widget)
        keeping.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._heading)
        column.addLayout(adding)
        column.addWidget(self._table, 3)
        column.addWidget(self._runs_heading)
        column.addWidget(self._runs, 2)
        column.addWidget(self._message)
        column.addLayout(keeping)

    def _connect(self) -> None:
        self._name.returnPressed.connect(self._add_typed)
        self._add.clicked.connect(self._add_typed)
        self._import.clicked.connect(self._ask_and_import)
        self._table.itemSelectionChanged.connect(self._show_runs)
        self._csv.clicked.connect(self._ask_and_export)
        self._page.clicked.connect(self._ask_and_print)
        self._remove.clicked.connect(self._ask_and_remove)
        self._clear.clicked.connect(self._ask_and_clear)
        self.book.changed.connect(self._show)

    # -- who there is -----------------------------------------------------------------------

    def _add_typed(self) -> None:
        # Several at once, as they are pasted from a list.
        names = self._name.text().replace("，", ",").replace("、", ",").split(",")
        self._name.clear()
        self._message.hide()
        self.book.become(self.book.trainees.with_names(names))

    def import_names(self, path: Path) -> None:
        """Add the names of a file, and say how many, or why not."""
        before = len(self.book.trainees.names)
        try:
            names = names_in(path)
        except OSError as error:
            translate = QCoreApplication.translate
            why = translate("Accounts", file_words(error))
            show_notice(self._message, captioned(path.name, why, translate), Tone.BAD)
            return
        except UnclosedField:
            text = self.tr("%1: a quotation mark is missing, or there is one too many.")
            show_notice(self._message, fill(text, path.name), Tone.BAD)
            return
        except BadTrainees:
            text = self.tr("%1 has no names: one on each line, or a column “name”.")
            show_notice(self._message, fill(text, path.name), Tone.BAD)
            return
        self.book.become(self.book.trainees.with_names(names))
        added = len(self.book.trainees.names) - before
        show_notice(self._message, fill(self.tr("Names added: %1"), str(added)), Tone.GOOD)

    def _ask_and_import(self) -> None:
        kind = self.tr("Lists (*.csv *.txt)")
        ask_to_open(self, self.tr("Import names"), kind, self.import_names)

    def _ask_and_remove(self) -> None:
        name = self._chosen_name()
        if name:
            text = fill(self.tr("Remove %1, with all runs?"), name)
            self._ask(text, self._remove.text(), lambda: self._remove_one(name))

    def _remove_one(self, name: str) -> None:
        self.book.become(self.book.trainees.without(name))

    def _ask_and_clear(self) -> None:
        text = self.tr("Begin a new class? All trainees and their runs are removed.")
        self._ask(text, self._clear.text(), lambda: self.book.become(Trainees()))

    def _ask(self, text: str, yes: str, then: Callable[[], object]) -> None:
        box = Question(self, "traineesQuestion", self.windowTitle(), text)
        buttons = box.offer(yes, self.tr("Cancel"))
        buttons.act.clicked.connect(then)
        box.finished.connect(box.deleteLater)
        box.open()

    # -- how it is kept ---------------------------------------------------------------------

    def export(self, path: Path) -> None:
        """Write every run to a table, and say whether that worked."""
        self._save(path, lambda: write_file(path, runs_csv(self.book.trainees)))

    def print_page(self, path: Path) -> None:
        """Write the page of the class, HTML or PDF, and say whether that worked."""
        page = class_page(self.book.trainees, datetime.now(UTC))
        self._save(path, lambda: save_page(path, page, landscape=True))

    def _save(self, path: Path, write: Callable[[], object]) -> None:
        try:
            write()
        except OSError as error:
            show_notice(self._message, why_not_written(error, path), Tone.BAD)
        else:
            show_notice(self._message, fill(self.tr("Saved as %1."), str(path)), Tone.GOOD)

    def _ask_and_export(self) -> None:
        name = dated_name("class", "csv", datetime.now(UTC))
        ask_to_save(self, self._csv.text(), name, self.tr("Tables (*.csv)"), self.export)

    def _ask_and_print(self) -> None:
        name = dated_name("class", "pdf", datetime.now(UTC))
        ask_to_save(self, self._page.text(), name, self.tr("Pages (*.pdf *.html)"), self.print_page)

    # -- what is shown ----------------------------------------------------------------------

    def _show(self) -> None:
        trainees, chosen = self.book.trainees, self._chosen_name()
        language = current_language()
        drills = trainees.scenarios()
        titles = [short_title(title.get(language) or title["en"]) for title in drills.values()]
        rows = [
            (name, *(score_of(trainees.runs_of(name, drill)) for drill in drills))
            for name in trainees.names
        ]
        _fill_table(self._table, (heading_of("trainee"), *titles), rows)
        if chosen in trainees.names:
            row = trainees.names.index(chosen)
            self._table.setCurrentIndex(self._table.model().index(row, 0))
        for button in (self._csv, self._page, self._clear):
            button.setEnabled(bool(trainees.names))
        self._show_runs()
        if self.book.problem:
            show_notice(self._message, self.book.problem, Tone.BAD)

    def _chosen_name(self) -> str:
        rows = self._table.selectionModel().selectedRows()
        item = self._table.item(rows[0].row(), 0) if rows else None
        return item.text() if item is not None else ""

    def _show_runs(self) -> None:
        name = self._chosen_name()
        self._remove.setEnabled(bool(name))
        trainees = self.book.trainees
        runs = trainees.runs_of(name) if name else trainees.runs
        heading = fill(self.tr("Runs of %1"), name) if name else self.tr("All runs")
        self._runs_heading.setText(heading)
        _fill_table(
            self._runs,
            [heading_of(column) for column in COLUMNS],
            [cells_of(run) for run in reversed(runs)],
        )

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self.setWindowTitle(self.tr("Trainees"))
        self._heading.setText(self.tr("Trainees"))
        self._name.setPlaceholderText(self.tr("A name, or several with commas"))
        self._name.setAccessibleName(self.tr("A name, or several with commas"))
        set_text(self._add, self.tr("Add"))
        set_text(self._import, self.tr("Import names…"))
        set_text(self._csv, self.tr("Export CSV…"))
        set_text(self._page, self.tr("Page to print…"))
        set_text(self._remove, self.tr("Remove"))
        set_text(self._clear, self.tr("New class…"))
        self._table.setAccessibleName(self.tr("Trainees and their newest results"))
        self._runs.setAccessibleName(self.tr("Runs"))
        self._show()


def _table(name: str) -> QTableWidget:
    table = named(QTableWidget(), name)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(_ROW)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setMinimumSectionSize(_COLUMN)
    return table


def _fill_table(
    table: QTableWidget, headings: Sequence[str], rows: Sequence[Sequence[str]]
) -> None:
    table.blockSignals(True)
    table.setColumnCount(len(headings))
    table.setHorizontalHeaderLabels(list(headings))
    table.setRowCount(len(rows))
    for index, row in enumerate(rows):
        for column, text in enumerate(row):
            table.setItem(index, column, QTableWidgetItem(text))
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)
    table.blockSignals(False)
