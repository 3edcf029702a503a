"""How the staff's history grows: pages of few and of many stored sessions, side by side.

Usage: python -m benchmarks.history [--large 1000000]. Each figure is the median of many readings,
taken in turns on both databases; the ratio says what a thousand times more sessions cost.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QTableView

from kiosk.staff_area.history_model import HistoryModel
from testbed.past_sessions import add_past_sessions
from testbed.service_fixture import Desk
from verification.domain.history import Outcome, RecordFilter
from verification.domain.settings import Settings
from verification.services.history import PAGE, HistoryService

_SMALL, _ROUNDS = 1_000, 41


def build(folder: Path, count: int) -> tuple[Desk, list[dict]]:
    """Return a desk with *count* past sessions in a year."""
    folder.mkdir()
    desk = Desk(folder / "kiosk.db")
    rows = add_past_sessions(desk.database, desk.clock.now(), count, days=365)
    # Without ANALYZE: the program never runs it, so no database has statistics.
    return desk, rows


def questions(desk: Desk, rows: list[dict]) -> dict:
    """Return what is measured, by name: calls without arguments."""
    records = HistoryService(desk.database, desk.clock, Settings())
    middle = rows[len(rows) // 2]
    last = rows[-PAGE - 1]
    day = RecordFilter(
        since=middle["created_at"] - timedelta(hours=12),
        until=middle["created_at"] + timedelta(hours=12),
    )
    everything = RecordFilter()
    return {
        "newest page": lambda: records.page(everything),
        "page in the middle": lambda: records.page(
            everything, (middle["created_at"], middle["session_id"])
        ),
        "last page": lambda: records.page(everything, (last["created_at"], last["session_id"])),
        "declined at one desk": lambda: records.page(
            RecordFilter(outcome=Outcome.DECLINED, station="Desk 2")
        ),
        "one account": lambda: records.page(RecordFilter(account="qinghe")),
        "by reference": lambda: records.page(RecordFilter(account=middle["session_id"][:8])),
        "one day": lambda: records.page(day),
    }


def milliseconds(call) -> float:
    """Return how long one call takes."""
    start = time.perf_counter()
    call()
    return (time.perf_counter() - start) * 1000


def scroll(desk: Desk) -> tuple[float, float]:
    """Scroll through 30 pages in a real table; return median and worst time on the GUI thread."""
    records = HistoryService(desk.database, desk.clock, Settings())
    model, table = HistoryModel(), QTableView()
    asked: list = []
    model.page_wanted.connect(lambda *question: asked.append(question))
    table.setModel(model)
    table.resize(1000, 700)
    table.show()
    model.show(RecordFilter())
    times = []
    for _ in range(30):
        QApplication.processEvents()
        while asked:
            question = asked.pop(0)
            page = records.page(*question)  # on the background thread in the program
            times.append(milliseconds(lambda q=question, p=page: model.add(*q, p)))
        times.append(milliseconds(lambda: (table.scrollToBottom(), table.grab())))
        table.indexAt(QPoint(5, 5))
    return statistics.median(times), max(times)


def main() -> None:
    """Build, measure, print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--large", type=int, default=1_000_000)
    large = options.parse_args().large
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        desks = [build(Path(folder) / str(count), count) for count in (_SMALL, large)]
        asked = [questions(*desk) for desk in desks]
        print(f"{'':24}{_SMALL:>12,}{large:>12,}  ratio   (median ms of {_ROUNDS})")
        for name in asked[0]:
            times: list[list[float]] = [[], []]
            for _ in range(_ROUNDS):
                for index, calls in enumerate(asked):
                    times[index].append(milliseconds(calls[name]))
            small, much = map(statistics.median, times)
            print(f"{name:24}{small:12.2f}{much:12.2f}  {much / small:5.2f}")
        median, worst = scroll(desks[1][0])
        print(f"scrolling {large:,} rows: median {median:.2f} ms, worst {worst:.2f} ms a step")
        for desk, _ in desks:
            desk.database.close()
    application.quit()


if __name__ == "__main__":
    main()
