"""What staff reads: pages, filters, figures, reports; exports that are whole, masked and inert."""

from __future__ import annotations

import contextlib
import csv
import errno
import io
import os
import statistics
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from testbed.past_sessions import add_past_sessions
from testbed.service_fixture import CONSENT, Desk, holder
from verification.domain.history import Outcome, RecordFilter
from verification.domain.refusals import Refused
from verification.domain.settings import Settings
from verification.services import export as exporting
from verification.services.export import (
    XLSX_ROWS,
    ExportCancelled,
    ExportFormat,
    ExportTooLong,
    inert,
)
from verification.services.history import PAGE, HistoryService
from verification.services.restore import restore
from verification.store.copies.backups import BadTarget, UnusableTarget
from verification.store.database import DatabaseUnavailable, Fault

COLUMNS = ("started", "station", "account", "outcome")


@pytest.fixture
def desk(tmp_path):
    """Its past is made up: no audit trail speaks of it."""
    desk = Desk(tmp_path / "kiosk.db")
    yield desk
    desk.database.close()


@pytest.fixture
def records(desk):
    return HistoryService(desk.database, desk.clock, Settings())


def cells(record):
    return (f"{record.created_at:%Y-%m-%d}", record.station, record.account, record.state.value)


def read_all(records, wanted):
    found, after = [], None
    while page := records.page(wanted, after):
        found += page
        after = (page[-1].created_at, page[-1].session_id)
    return found


def test_pages_follow_one_another_without_gap_or_repetition(desk, records):
    rows = add_past_sessions(desk.database, desk.clock.now(), 3 * PAGE + 7)
    newest_first = [row["session_id"] for row in rows]
    assert [one.session_id for one in read_all(records, RecordFilter())] == newest_first
    oldest_first = read_all(records, RecordFilter(oldest_first=True))
    assert [one.session_id for one in oldest_first] == newest_first[::-1]


def test_sessions_that_begin_while_staff_scrolls_move_no_page(desk, records):
    rows = add_past_sessions(desk.database, desk.clock.now(), PAGE + 5)
    first = records.page(RecordFilter())
    desk.kiosk.start("qinghe-books")
    second = records.page(RecordFilter(), (first[-1].created_at, first[-1].session_id))
    assert [one.session_id for one in (*first, *second)] == [row["session_id"] for row in rows]


@pytest.mark.parametrize("outcome", [one for one in Outcome if one is not Outcome.IN_PROGRESS])
def test_filters_find_what_they_say_and_nothing_else(desk, records, outcome):
    now = desk.clock.now()
    rows = add_past_sessions(desk.database, now, 400)
    since, until = now - timedelta(days=20), now - timedelta(days=3)
    wanted = RecordFilter(since, until, outcome, station="Desk 2", account="qinghe")
    expected = [
        row["session_id"]
        for row in rows
        if since <= row["created_at"] < until
        and row["state"] == outcome.value
        and row["station"] == "Desk 2"
        and row["cloud_account_id"] == 2
    ]
    assert [one.session_id for one in read_all(records, wanted)] == expected


def test_unless_more_is_said_the_newest_come_first_and_a_login_is_known_by_its_beginning(
    desk, records
):
    add_past_sessions(desk.database, desk.clock.now(), 30)
    found = records.page(RecordFilter())
    assert list(found) == sorted(found, key=lambda one: one.created_at, reverse=True)
    assert records.page(RecordFilter(account="qinghe"))
    assert records.page(RecordFilter(account="books")) == ()
    assert records.page(RecordFilter(account="books", by_end=True))


def test_a_session_is_found_by_the_reference_on_its_slip(desk, records):
    rows = add_past_sessions(desk.database, desk.clock.now(), 300)
    for row in rows[::50]:
        reference = row["session_id"][:8]
        found = records.page(RecordFilter(account=reference.upper()))
        assert [one.session_id for one in found] == [row["session_id"]]
    # A wild card is a letter like any other.
    assert records.page(RecordFilter(account="%")) == ()


def test_what_is_in_progress_is_live(desk, records):
    add_past_sessions(desk.database, desk.clock.now(), 50)
    issued = desk.kiosk.start("qinghe-books")
    (live,) = records.today().live
    assert live.record.session_id == issued.session.session_id
    assert live.record.account == "qi***ks"
    assert live.deadline == issued.session.deadline
    (found,) = records.page(RecordFilter(outcome=Outcome.IN_PROGRESS))
    assert found == live.record
    assert (found.outcome, found.reference) == (Outcome.IN_PROGRESS, found.session_id[:8])


def test_todays_figures_count_what_happened_since_midnight(desk, records):
    now = desk.clock.now()
    rows = add_past_sessions(desk.database, now, 2000)
    midnight = now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    todays = [row for row in rows if row["created_at"] >= midnight]
    verified = [row for row in todays if row["state"] == "verified"]
    figures = records.today().figures
    assert figures.generated == len(todays) > 10
    assert figures.outcomes[Outcome.VERIFIED] == len(verified)
    assert figures.success_rate == pytest.approx(len(verified) / len(todays))
    seconds = [(row["ended_at"] - row["created_at"]).total_seconds() for row in verified]
    assert figures.median_seconds == pytest.approx(statistics.median(seconds), abs=0.01)


def test_a_report_adds_up(desk, records):
    now = desk.clock.now()
    rows = add_past_sessions(desk.database, now, 1500)
    since = now - timedelta(days=7)
    wanted = [row for row in rows if row["created_at"] >= since]
    report = records.report(since, now)
    assert report.generated == sum(one.count for one in report.hours) == len(wanted)
    assert report.scanned == sum(row["scanned_at"] is not None for row in wanted)
    assert report.authorized == sum(count for _, count in report.seconds_to_authorize)
    slow = [
        row
        for row in wanted
        if row["state"] == "verified"
        and timedelta(seconds=30) <= row["ended_at"] - row["scanned_at"] < timedelta(seconds=40)
    ]
    assert abs(dict(report.seconds_to_authorize)[30] - len(slow)) <= 1  # julianday's rounding


def test_the_timeline_tells_the_sessions_story(desk, records):
    issued = desk.kiosk.start("qinghe-books")
    desk.clock.advance(seconds=9)
    authorization = desk.phone.scan(desk.code(issued), holder())
    desk.clock.advance(seconds=12)
    desk.phone.authorize(authorization.authorization_id, holder(), CONSENT)
    events = records.timeline(issued.session.session_id)
    assert [event.action for event in events] == [
        "session_started",
        "session_scanned",
        "session_authorized",
    ]
    assert [(event.at - events[0].at).seconds for event in events] == [0, 9, 21]
    assert "lin-zhixia" not in str(events)


@pytest.mark.parametrize("kind", ExportFormat)
def test_an_export_is_whole_and_masked(desk, records, tmp_path, kind):
    rows = add_past_sessions(desk.database, desk.clock.now(), 2300)
    shares = []
    target = tmp_path / f"sessions.{kind.value}"
    count = records.export(
        RecordFilter(), target, kind, COLUMNS, cells, lambda s: shares.append(s) or True, "anna"
    )
    assert count == len(rows)
    assert shares == sorted(shares)
    assert len(shares) > 1
    assert shares[-1] == pytest.approx(1)
    if kind is ExportFormat.CSV:
        with target.open(encoding="utf-8-sig", newline="") as file:
            table = list(csv.reader(file))
        assert table[0] == list(COLUMNS)
        assert len(table) == len(rows) + 1
        text = str(table)
    else:
        with zipfile.ZipFile(target) as book:
            text = book.read("xl/worksheets/sheet1.xml").decode()
        assert text.count("<row ") == len(rows) + 1
    assert "qi***ks" in text
    assert "qinghe-books" not in text
    with desk.database.connection(writes=False) as connection:
        newest = "SELECT action FROM audit_event ORDER BY number DESC LIMIT 1"
        assert connection.exec_driver_sql(newest).scalar() == "exported"


@pytest.mark.parametrize("kind", ExportFormat)
def test_a_cancelled_export_leaves_no_file(desk, records, tmp_path, kind):
    add_past_sessions(desk.database, desk.clock.now(), 2300)
    target = tmp_path / "out"
    target.mkdir()
    with pytest.raises(ExportCancelled):
        records.export(
            RecordFilter(), target / "x", kind, COLUMNS, cells, lambda share: share < 0.5, "anna"
        )
    assert list(target.iterdir()) == []


def export(records, target, kind, wanted=None, progress=lambda _: True):
    wanted = wanted or RecordFilter()
    return records.export(wanted, target, kind, COLUMNS, cells, progress, by="anna")


@pytest.mark.parametrize("before", ["", "the file of last month"])
@pytest.mark.parametrize(
    "save",
    [
        lambda records, target: export(records, target, ExportFormat.CSV),
        lambda records, target: export(records, target, ExportFormat.XLSX),
        lambda records, target: records.save_report(target, b"figures", "anna"),
        lambda records, target: records.save_handover(target, b"a note", "anna"),
    ],
)
def test_what_the_trail_cannot_record_is_not_kept(
    desk, records, tmp_path, monkeypatch, save, before
):
    folder = tmp_path / "saved"
    folder.mkdir()
    target = folder / "x"
    if before:
        target.write_text(before, encoding="utf-8")

    def full():
        raise DatabaseUnavailable("full", Fault.FULL)

    with monkeypatch.context() as patched:
        patched.setattr(desk.database, "writing", full)
        with pytest.raises(DatabaseUnavailable, match="full"):
            save(records, target)
    assert [one.read_text("utf-8") for one in folder.iterdir()] == ([before] if before else [])
    save(records, target)
    assert list(folder.iterdir()) == [target]
    assert target.read_bytes() != before.encode()
    assert desk.trail()[-1] == "exported"


@pytest.mark.parametrize("kind", ExportFormat)
def test_a_folder_is_no_place_for_an_export(records, kind):
    for target in (Path("."), Path("/")):  # noqa: PTH201
        with pytest.raises(OSError, match=r"."):
            export(records, target, kind)


def test_the_trail_is_told_of_no_file_that_has_no_room(desk, records, tmp_path, monkeypatch):
    def no_room(_handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("verification.services.history.flush", no_room)
    target = tmp_path / "report.csv"
    before = desk.trail()
    with pytest.raises(OSError, match="No space"):
        records.save_report(target, b"figures", "anna")
    assert not target.exists()
    assert desk.trail() == before


def test_too_many_rows_for_a_worksheet_are_refused_and_fit_a_csv(
    desk, records, tmp_path, monkeypatch
):
    add_past_sessions(desk.database, desk.clock.now(), 5)
    monkeypatch.setattr("verification.services.export.XLSX_ROWS", 4)
    with pytest.raises(ExportTooLong):
        export(records, tmp_path / "x.xlsx", ExportFormat.XLSX)
    assert not (tmp_path / "x.xlsx").exists()
    assert export(records, tmp_path / "x.csv", ExportFormat.CSV) == 5
    monkeypatch.setattr("verification.services.export.XLSX_ROWS", 5)
    assert export(records, tmp_path / "x.xlsx", ExportFormat.XLSX) == 5
    with zipfile.ZipFile(tmp_path / "x.xlsx") as book:
        assert book.read("xl/worksheets/sheet1.xml").count(b"<row ") == 6


def test_a_worksheet_has_the_rows_of_its_standard_and_a_name(desk, records, tmp_path):
    assert XLSX_ROWS == 1_048_575
    export(records, tmp_path / "x.xlsx", ExportFormat.XLSX)
    with zipfile.ZipFile(tmp_path / "x.xlsx") as book:
        assert b'name="Sessions"' in book.read("xl/workbook.xml")


@pytest.mark.meant_for("posix", reason="rights of POSIX")
def test_an_export_has_the_rights_of_any_new_file(desk, records, tmp_path):
    (tmp_path / "other").touch()
    export(records, tmp_path / "x.csv", ExportFormat.CSV)
    assert (tmp_path / "x.csv").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_an_export_of_nothing_is_a_heading_and_can_be_cancelled_too(desk, records, tmp_path):
    target = tmp_path / "none.csv"
    nowhere = RecordFilter(station="nowhere")
    with pytest.raises(ExportCancelled):
        export(records, target, ExportFormat.CSV, nowhere, lambda _: False)
    assert not target.exists()
    assert export(records, target, ExportFormat.CSV, nowhere) == 0
    assert target.read_text("utf-8-sig").split() == [",".join(COLUMNS)]


@pytest.mark.parametrize("oldest_first", [False, True])
def test_an_exports_progress_only_grows_and_ends_whole(desk, records, tmp_path, oldest_first):
    add_past_sessions(desk.database, desk.clock.now(), 1200)
    told = []

    def note(share):
        told.append(share)
        return True

    wanted = RecordFilter(oldest_first=oldest_first)
    export(records, tmp_path / "x.csv", ExportFormat.CSV, wanted, note)
    assert told == sorted(told)
    # A thousand rows at a time: five sixths, then all.
    assert told[0] == pytest.approx(5 / 6, abs=0.02)
    assert told[-1] == 1.0


def test_the_export_of_one_session_is_whole_at_once(desk, records, tmp_path):
    add_past_sessions(desk.database, desk.clock.now(), 1)
    told = []
    export(
        records, tmp_path / "x.csv", ExportFormat.CSV, progress=lambda share: not told.append(share)
    )
    assert set(told) == {1.0}


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_what_begins_a_formula_begins_none(start):
    assert inert(f"{start}1") == f"'{start}1"
    assert inert(f"1{start}") == f"1{start}"


@given(st.text(max_size=20))
def test_no_cell_is_a_formula(text):
    assert not inert(text).startswith(tuple("=+-@\t\r\n＝＋－＠"))
    assert inert(text).endswith(text)


def test_a_stations_name_cannot_run_a_formula(desk, records, tmp_path):
    add_past_sessions(desk.database, desk.clock.now(), 3, stations=('=HYPERLINK("x")',))
    for kind in ExportFormat:
        target = tmp_path / f"out.{kind.value}"
        records.export(RecordFilter(), target, kind, COLUMNS, cells, lambda _: True, "anna")
    assert ",=HYPERLINK" not in (tmp_path / "out.csv").read_text("utf-8-sig")
    with zipfile.ZipFile(tmp_path / "out.xlsx") as book:
        assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")


@pytest.mark.parametrize(
    "ask",
    [
        lambda records, _: records.today("bert"),
        lambda records, _: records.page(RecordFilter(), by="bert"),
        lambda records, _: records.timeline("s1", "bert"),
        lambda records, _: records.handovers(by="bert"),
        lambda records, _: records.handover(None, "bert"),
        lambda records, _: records.limit_of("bert"),
        lambda records, folder: records.back_up(folder / "copy.db", "bert"),
        lambda records, folder: records.save_report(folder / "report", b"", "bert"),
        lambda records, folder: records.save_handover(folder / "shift", b"", "bert"),
        lambda records, folder: records.export(
            *(RecordFilter(), folder / "all.csv", ExportFormat.CSV, COLUMNS, cells, bool, "bert")
        ),
    ],
)
def test_who_was_removed_reads_and_takes_nothing(desk, records, tmp_path, ask):
    desk.staff.add("bert", "314159")
    desk.staff.remove("bert")
    folder = tmp_path / "taken"
    folder.mkdir()
    with pytest.raises(Refused, match="staff_removed"):
        ask(records, folder)
    assert not list(folder.iterdir())


# -- settings and health ---------------------------------------------------------------------


def test_what_staff_sets_holds_for_every_kiosk_and_phone_at_once(desk, records):
    records.change_settings({"scan_lifetime": 45, "authorization_lifetime": 77}, "anna")
    issued = desk.kiosk.start("qinghe-books")
    assert issued.session.deadline - issued.session.created_at == timedelta(seconds=45)
    desk.phone.scan(desk.code(issued), holder())
    session = desk.kiosk.current(issued.session.session_id)
    assert session.deadline - session.changed_at == timedelta(seconds=77)
    assert desk.trail().count("setting_changed") == 2
    records.change_settings({"scan_lifetime": 45}, "anna")
    assert desk.trail().count("setting_changed") == 2  # nothing new, nothing said


@pytest.mark.parametrize("values", [{"scan_lifetime": 0}, {"frame_step": 5}, {"retention": 10**6}])
def test_a_setting_out_of_its_range_changes_nothing(desk, records, values):
    with pytest.raises(ValueError, match="cannot be"):
        records.change_settings({"idle_limit": 60, **values}, "anna")
    assert records.settings() == Settings()


def test_the_command_line_is_stronger_than_what_staff_has_set(desk, records):
    records.change_settings({"scan_lifetime": 45}, "anna")
    given = Settings(scan_lifetime=timedelta(seconds=300), given=frozenset({"scan_lifetime"}))
    kept = HistoryService(desk.database, desk.clock, given).settings()
    assert kept.scan_lifetime == timedelta(seconds=300)


@pytest.mark.file
def test_health_knows_the_last_backup_and_a_wrong_clock(desk, records, tmp_path):
    assert records.health().last_backup is None
    records.back_up(tmp_path / "copy.db")
    health = records.health()
    assert health.last_backup == desk.clock.now()
    assert health.clock_ahead == timedelta(0)
    assert health.database_bytes > 10_000
    assert [kiosk.station for kiosk in health.kiosks] == ["Desk 1"]
    desk.clock.advance(hours=-2)
    assert records.health().clock_ahead == timedelta(hours=2)
    assert records.trail_problems() == ()
    desk.clock.advance(hours=3)
    # The copy cannot tell of itself that it was made.
    restore(desk.database, tmp_path / "copy.db", desk.clock)
    assert records.health().last_backup == desk.clock.now()


@pytest.mark.file
def test_a_backup_that_cannot_be_written_is_said(desk, records, tmp_path):
    with pytest.raises(UnusableTarget) as refused:
        records.back_up(tmp_path / "nowhere" / "copy.db")
    assert refused.value.reason is BadTarget.NO_FOLDER
    assert records.health().last_backup is None


def test_a_note_of_the_shift_before_is_shown_until_it_is_read(desk, records):
    desk.staff.add("bert", "314159")
    note = desk.handovers.hand_over("the printer needs paper", "anna")
    assert records.today("bert").note == note
    assert records.today("anna").note is None
    records.mark_note_read(note.handover_id, "bert")
    assert records.today("bert").note is None
    assert records.today().note is None


def test_branches_are_listed_by_name(desk, records):
    assert records.branches() == desk.staff.branches() == ()
    desk.staff.change_branch("Desk 1", "North")
    assert records.branches() == desk.staff.branches() == ("North",)


def test_the_trail_may_be_checked_in_another_process(desk, records):
    assert records.trail_problems() == ()
    elsewhere = HistoryService(desk.database, desk.clock, Settings(), lambda: ("event 4",))
    assert elsewhere.trail_problems() == ("event 4",)


class FullDisk(io.BytesIO):
    """A file on a disk that takes *room* writes."""

    def __init__(self, room):
        super().__init__()
        self.room, self.tried = room, 0

    def write(self, data):
        self.tried += 1
        if self.tried > self.room:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "out.xlsx")
        return super().write(data)


@pytest.mark.parametrize("kind", ExportFormat)
@pytest.mark.parametrize("room", [0, 1, 3])
def test_a_disk_that_fills_up_ends_an_export_in_the_systems_words(
    desk, records, tmp_path, monkeypatch, kind, room
):
    """An archive that cannot be written is not written to any more, nor complained of later."""
    add_past_sessions(desk.database, desk.clock.now(), 5)
    file = FullDisk(room)
    monkeypatch.setattr(exporting, "replacing", lambda *_: contextlib.nullcontext(file))
    with pytest.raises(OSError, match="No space") as caught:
        export(records, tmp_path / "out", kind)
    assert caught.value.errno == errno.ENOSPC
    assert file.tried == room + 1


def test_the_middle_time_of_a_report_is_that_of_its_verified_visitors(desk, records):
    now = desk.clock.now()
    rows = add_past_sessions(desk.database, now, 40)
    seconds = sorted(
        (row["created_at"], int((row["ended_at"] - row["created_at"]).total_seconds()))
        for row in rows
        if row["result"] == "verified"
    )
    assert len(seconds) > 6
    for last in range(6):
        begin = seconds[-last][0] if last else now
        wanted = [one for at, one in seconds if at >= begin]
        found = records.report(begin, now + timedelta(seconds=1)).figures.median_seconds
        middle = pytest.approx(statistics.median(wanted), abs=1) if wanted else None
        assert found == middle  # julianday's rounding
