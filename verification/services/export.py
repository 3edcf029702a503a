"""Writes the history to a CSV or XLSX file: masked, safe to open in a spreadsheet, cancellable."""

from __future__ import annotations

import codecs
import contextlib
import csv
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from verification.domain.history import Place, RecordFilter, SessionRecord
from verification.security.disk import replacing
from verification.services.open_files import require_not_open
from verification.store.database import Database
from verification.store.unit_of_work import UnitOfWork

#: Rows read in one short transaction.
_PAGE = 1000
#: Rows that a worksheet of XLSX holds, without its heading (ECMA-376: 2 to the 20).
XLSX_ROWS = 2**20 - 1
#: What makes a spreadsheet take a text for a formula (OWASP, CSV Injection).
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


class ExportFormat(StrEnum):
    """What can be written; the value is the file's ending."""

    CSV = "csv"
    XLSX = "xlsx"


class ExportCancelled(Exception):  # noqa: N818
    """The export was stopped; there is no file."""


class ExportTooLong(Exception):  # noqa: N818
    """More rows than a worksheet holds: choose a shorter period, or CSV. There is no file."""


class _Sheet(Protocol):
    def row(self, values: Sequence[str]) -> None: ...


def export(
    database: Database,
    wanted: RecordFilter,
    target: Path,
    kind: ExportFormat,
    headings: Sequence[str],
    cells: Callable[[SessionRecord], Sequence[str]],
    progress: Callable[[float], bool],
) -> int:
    """Write the wanted sessions to *target*, one a row as *cells* words it; return how many.

    *progress* is told how far it is, 0 to 1, and answers whether to go on. The file gets its name
    when it is complete. Raises :class:`ExportCancelled`, :class:`ExportTooLong`, OSError, or
    :class:`verification.store.database.DatabaseUnavailable`.
    """
    require_not_open(target)
    with replacing(target, 0o666) as file:
        with _open_sheet(file, kind) as sheet:
            sheet.row(headings)
            count = 0
            for page, done in _pages(database, wanted):
                for record in page:
                    sheet.row([inert(cell) for cell in cells(record)])
                count += len(page)
                if kind is ExportFormat.XLSX and count > XLSX_ROWS:
                    raise ExportTooLong
                if not progress(done):
                    raise ExportCancelled
        if not progress(1.0):
            # While the last page was written, or where there was none.
            raise ExportCancelled
    return count


def inert(text: str) -> str:
    """Return *text* so that no spreadsheet takes it for a formula."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _pages(
    database: Database, wanted: RecordFilter
) -> Iterator[tuple[tuple[SessionRecord, ...], float]]:
    """Return the pages, and how far each is, by the time its last session began."""
    span = database.read_report(lambda transaction: transaction.history.span(wanted))
    after: Place | None = None

    def read(transaction: UnitOfWork) -> tuple[SessionRecord, ...]:
        return transaction.history.page(wanted, after, _PAGE)

    while True:
        page = database.read_report(read)
        if not page:
            return
        after = (page[-1].created_at, page[-1].session_id)
        yield page, _share(after[0], span, wanted.oldest_first)


def _share(at: datetime, span: tuple[datetime, datetime] | None, oldest_first: bool) -> float:
    if span is None or span[0] == span[1]:
        return 1.0
    part = (at - span[0]) / (span[1] - span[0])
    return min(max(part if oldest_first else 1 - part, 0.0), 1.0)


@contextlib.contextmanager
def _open_sheet(file: BinaryIO, kind: ExportFormat) -> Iterator[_Sheet]:
    match kind:
        case ExportFormat.CSV:
            # The byte order mark tells spreadsheets that it is UTF-8.
            file.write(codecs.BOM_UTF8)
            yield _CsvSheet(file)
        case ExportFormat.XLSX:
            # Loaded late: a kiosk that never exports starts without it.
            import xlsxwriter

            target = _ZipTarget(file)
            book = xlsxwriter.Workbook(target, {"constant_memory": True})
            try:
                yield _XlsxSheet(book.add_worksheet("Sessions"))
            finally:
                _close(book, target)


def _close(book: Any, target: _ZipTarget) -> None:
    from xlsxwriter.exceptions import FileCreateError

    try:
        book.close()
        target.flush()
    except FileCreateError as error:
        # It wraps what the system said.
        raise error.args[0] from error


class _ZipTarget:
    """A file that takes everything in silence once it could not be written.

    An archive that is thrown away half done tries to complete itself, and would complain where
    nobody listens.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._position = 0
        self._failed = False

    def write(self, data: bytes) -> int:
        self._try(lambda: self._file.write(data))
        self._position += len(data)
        return len(data)

    def flush(self) -> None:
        self._try(self._file.flush)

    def tell(self) -> int:
        return self._position

    def seek(self, position: int) -> int:
        self._try(lambda: self._file.seek(position))
        self._position = position
        return position

    def _try(self, work: Callable[[], object]) -> None:
        if self._failed:
            return
        try:
            work()
        except OSError:
            self._failed = True
            raise


class _CsvSheet:
    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._writer = csv.writer(self)

    def write(self, text: str) -> int:
        """Take what the writer makes of a row."""
        return self._file.write(text.encode())

    def row(self, values: Sequence[str]) -> None:
        self._writer.writerow(values)


class _XlsxSheet:
    def __init__(self, sheet: object) -> None:
        self._sheet = sheet
        self._next = 0

    def row(self, values: Sequence[str]) -> None:
        # Never a formula or a link. Of a row too many, it takes nothing: the caller says so.
        for column, value in enumerate(values):
            self._sheet.write_string(self._next, column, value)  # type: ignore[attr-defined]
        self._next += 1
