"""The training accounts in a window: see them, add one, import a file, begin training again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QColor, QIcon, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMessageBox,
    QScrollArea,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.background_work import BackgroundWork
from ui.fault_wording import fault_text
from ui.file_dialogs import ask_to_open
from ui.file_names import qt_name
from ui.theme import APPLICATION_ICON, LIGHT, apply_theme
from ui.widgets import (
    make_button,
    make_card,
    make_chooser,
    make_label,
    named,
    set_text,
    show_notice,
)
from verification.domain.accounts import CloudAccount, JdAccount, RealNameSource
from verification.domain.placeholders import fill
from verification.domain.tone import Tone
from verification.services.account_rows import AccountKind, BadRows, read_accounts, require_account
from verification.services.training_accounts import Imported, ResetPlan, TrainingAccounts
from verification.store.database import Database, DatabaseUnavailable
from verification.store.schema import prepare

#: Sentences about rows that the window shows; there is no need to read a hundred.
_MOST_PROBLEMS = 8
_USUAL_SIZE, _SMALLEST_SIZE = QSize(1180, 860), QSize(1100, 640)
#: Pixels that a window manager takes for itself.
_TITLE_BAR = 40
_PERSON_FIELDS = ("real_name", "latin_name", "birth_date")


class AccountsWindow(QWidget):
    """Every account of the database. All people are fictitious, so their names are shown."""

    def __init__(self, database: Database, accounts: TrainingAccounts) -> None:
        super().__init__()
        self.setObjectName("accountsWindow")
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(LIGHT.page))
        self.setPalette(palette)
        self.setWindowIcon(QIcon(qt_name(APPLICATION_ICON)))
        self._database, self._accounts = database, accounts
        self._work = BackgroundWork(self)
        self._shown: tuple[Sequence[CloudAccount], Sequence[JdAccount]] = ((), ())
        self._heading = make_label("headline", "accountsHeading")
        self._cloud_heading = make_label("heading")
        self._jd_heading = make_label("heading")
        self._clouds = _table("cloudAccountsTable", 2)
        self._people = _table("jdAccountsTable", 4)
        self._message = make_label("notice", "accountsMessageLabel")
        # Of many wrong rows, a small screen shows some and scrolls.
        self._messages = named(QScrollArea(), "accountsMessages")
        self._messages.setWidget(self._message)
        self._messages.setWidgetResizable(True)
        self._messages.setFrameShape(QFrame.Shape.NoFrame)
        self._messages.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._messages.hide()
        self._kind = make_chooser("newKindField")
        self._kind.addItem("", str(AccountKind.CLOUD))
        self._kind.addItem("", str(AccountKind.JD))
        self._fields = {
            name: named(QLineEdit(), f"{_camel(name)}Field")
            for name in ("login", "real_name", "latin_name", "birth_date")
        }
        self._verified = make_chooser("verifiedInField")
        for source in ("", *RealNameSource):
            self._verified.addItem("", str(source))
        self._labels: dict[str, QLabel] = {}
        self._add = make_button("addAccountButton", "primary")
        self._import = make_button("importAccountsButton")
        self._reset = make_button("resetTrainingButton")
        self._lay_out()
        self._connect()
        apply_theme(self)
        room = self.screen().availableGeometry().size() - QSize(0, _TITLE_BAR)
        self.resize(_USUAL_SIZE.boundedTo(room).expandedTo(_SMALLEST_SIZE))
        self._retranslate()
        self._fit_kind()
        self._fields["login"].setFocus()

    def _lay_out(self) -> None:
        tables = QHBoxLayout()
        tables.setSpacing(20)
        for heading, table, share in (
            (self._cloud_heading, self._clouds, 2),
            (self._jd_heading, self._people, 3),
        ):
            column = QVBoxLayout()
            column.addWidget(heading)
            column.addWidget(table, 1)
            tables.addLayout(column, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 14, 28, 16)
        column.setSpacing(12)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self._heading, 1)
        top.addWidget(self._import)
        top.addWidget(self._reset)
        column.addLayout(top)
        column.addLayout(tables, 1)
        column.addWidget(self._messages)
        self._card = self._form()
        column.addWidget(self._card)

    def _form(self) -> QFrame:
        card = make_card()
        grid = QGridLayout(card)
        grid.setContentsMargins(20, 14, 20, 18)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        fields: dict[str, QWidget] = {
            "kind": self._kind,
            **self._fields,
            "verified_in": self._verified,
        }
        for index, (name, field) in enumerate(fields.items()):
            self._labels[name] = make_label("small")
            self._labels[name].setBuddy(field)
            row, column = index // 3 * 2, index % 3
            grid.addWidget(self._labels[name], row, column)
            grid.addWidget(field, row + 1, column)
        grid.addWidget(self._add, 1, 3)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        return card

    def _connect(self) -> None:
        self._kind.currentIndexChanged.connect(self._fit_kind)
        self._add.clicked.connect(self._add_one)
        self._import.clicked.connect(self._ask_and_import)
        self._reset.clicked.connect(self._ask_and_reset)

    def open(self) -> None:
        """Read the database, making it where there is none."""

        def read() -> tuple[tuple[CloudAccount, ...], tuple[JdAccount, ...]]:
            prepare(self._database, migrates=False)
            return self._accounts.all()

        self._run(read, self._show)

    # -- what can be done -------------------------------------------------------------------

    def import_file(self, path: str) -> None:
        """Add the accounts of a CSV file, or say what is wrong with which row."""

        def done(found: Imported) -> None:
            text = fill(self.tr("Accounts added: %1"), found.added)
            if found.present:
                text += "\n" + fill(self.tr("Already there: %1"), found.present)
            self._show_done(text)

        self._run(lambda: self._accounts.import_all(read_accounts(Path(path))), done)

    def reset(self) -> None:
        """Take every verification back, so that the same people can be used again."""

        def done(count: int) -> None:
            text = fill(self.tr("Verifications undone: %1"), count)
            self._say(text, Tone.GOOD)
            self.open()

        self._run(self._accounts.reset, done)

    def _add_one(self) -> None:
        fields = {
            "kind": str(self._kind.currentData()),
            "verified_in": str(self._verified.currentData()),
            **{name: field.text() for name, field in self._fields.items()},
        }

        def done(_: None) -> None:
            self._show_done(fill(self.tr("Accounts added: %1"), "1"))

        self._run(lambda: self._accounts.add(require_account(fields)), done)

    def _say(self, text: str, tone: Tone) -> None:
        show_notice(self._message, text, tone)
        self._messages.show()

    def _show_done(self, text: str) -> None:
        self._say(text, Tone.GOOD)
        for field in self._fields.values():
            field.clear()
        self.open()

    def _ask_and_import(self) -> None:
        kind = self.tr("Tables (*.csv)")
        ask_to_open(
            self, self.tr("Import accounts"), kind, lambda path: self.import_file(str(path))
        )

    def _ask_and_reset(self) -> None:
        def ask(plan: ResetPlan) -> None:
            text = fill(self.tr("Verifications that will be undone: %1."), plan.verifications)
            text += " " + self.tr("Sessions and the audit trail stay.")
            if plan.in_use:
                text += "\n\n" + self.tr(
                    "Staff have set this database up, so it may serve visitors: they would have to "
                    "verify again."
                )
            yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
            title = self.tr("Begin training again")
            if QMessageBox.question(self, title, text, yes | no, no) == yes:
                self.reset()

        self._run(self._accounts.reset_plan, ask)

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._work.run(work, done, self._failed)

    def _failed(self, error: Exception) -> bool:
        match error:
            case BadRows(problems=problems, added=added):
                lines = [problem.words(_translated) for problem in problems[:_MOST_PROBLEMS]]
                more = len(problems) - len(lines)
                if more > 0:
                    lines.append(fill(self.tr("and %1 more"), more))
                lines.append(
                    fill(self.tr("Accounts added: %1"), added)
                    if added
                    else self.tr("Nothing was added.")
                )
                self._say("\n".join(lines), Tone.BAD)
            case DatabaseUnavailable(fault=fault):
                self._say(fault_text(fault), Tone.BAD)
            case _:
                return False
        return True

    # -- what is shown ----------------------------------------------------------------------

    def _show(self, found: tuple[Sequence[CloudAccount], Sequence[JdAccount]]) -> None:
        self._shown = found
        clouds, people = found
        yes, no = self.tr("verified"), "–"
        _fill(self._clouds, [(one.login_name, yes if one.verified else no) for one in clouds])
        _fill(
            self._people,
            [
                (
                    one.login_name,
                    f"{one.real_name} · {one.latin_name}",
                    self._source(one.real_name_source),
                    str(len(one.bound_cloud_account_ids) or no),
                )
                for one in people
            ],
        )

    def _source(self, source: RealNameSource | None) -> str:
        match source:
            case None:
                return "–"
            case RealNameSource.JD_MALL:
                return self.tr("JD Mall")
            case RealNameSource.JD_FINANCE:
                return self.tr("JD Finance")

    def _fit_kind(self) -> None:
        person = self._kind.currentData() == AccountKind.JD
        for name in (*_PERSON_FIELDS, "verified_in"):
            self._labels[name].setVisible(person)
        for name in _PERSON_FIELDS:
            self._fields[name].setVisible(person)
        self._verified.setVisible(person)
        # Where there is little room, the tables and the messages give way, not the form.
        self._card.setFixedHeight(self._card.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Training accounts"))
        self._heading.setText(self.tr("Training accounts"))
        self._cloud_heading.setText(self.tr("JD Cloud accounts"))
        self._jd_heading.setText(self.tr("JD accounts (fictitious people)"))
        self._clouds.setHorizontalHeaderLabels([self.tr("Login"), self.tr("Real name")])
        self._people.setHorizontalHeaderLabels(
            [
                self.tr("Login"),
                self.tr("Person"),
                self.tr("Real name verified in"),
                self.tr("Has verified"),
            ]
        )
        self._clouds.setAccessibleName(self._cloud_heading.text())
        self._people.setAccessibleName(self._jd_heading.text())
        self._kind.setItemText(0, self.tr("JD Cloud account"))
        self._kind.setItemText(1, self.tr("JD account"))
        for index, text in enumerate(("–", self.tr("JD Mall"), self.tr("JD Finance"))):
            self._verified.setItemText(index, text)
        for name, text in (
            ("kind", self.tr("New account")),
            ("login", self.tr("Login")),
            ("real_name", self.tr("Name in Chinese")),
            ("latin_name", self.tr("Name in Latin letters")),
            ("birth_date", self.tr("Birth date, as 1993-06-18")),
            ("verified_in", self.tr("Real name verified in")),
        ):
            self._labels[name].setText(text)
            self._labels[name].buddy().setAccessibleName(text)
        set_text(self._add, self.tr("Add"))
        set_text(self._import, self.tr("Import a CSV file"))
        set_text(self._reset, self.tr("Begin training again"))
        self._show(self._shown)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Finish what was begun."""
        self._work.close()
        super().closeEvent(event)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Accounts", text)


def _camel(name: str) -> str:
    """Return the first half of a field's objectName: "real_name" is newRealName."""
    return "new" + "".join(part.capitalize() for part in name.split("_"))


def _table(name: str, columns: int) -> QTableWidget:
    table = named(QTableWidget(0, columns), name)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    return table


def _fill(table: QTableWidget, rows: Sequence[Sequence[str]]) -> None:
    table.setRowCount(len(rows))
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            table.setItem(number, column, QTableWidgetItem(text))
