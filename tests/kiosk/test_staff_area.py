"""The staff's area through its real widgets: each tab, in both languages."""

from __future__ import annotations

import errno
import json
import os
import threading
import zipfile
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk.preferences import Preferences, PreferencesFile, Slip, preferences_from
from kiosk.staff_area.charts import WIDTH, height_of
from testbed.past_sessions import add_past_sessions
from tests.kiosk.test_trust_windows import sign_in_as_staff
from tests.support.layout_checks import resize
from tests.support.selection import others_long
from tests.support.walk import settle
from ui.icons import Icon
from ui.signs import Sign
from ui.tokens import SMALLEST_KIOSK
from verification.domain.randomness import Randomness
from verification.domain.staff import StaffRole
from verification.services.diagnostics import Crash
from verification.services.handover import HandoverService
from verification.services.history import PAGE
from verification.store.database import DatabaseUnavailable, Fault
from verification.store.training_data import TRAINING_PIN, TRAINING_STAFF

TODAY, HISTORY, REPORTS, SETTINGS, HEALTH = range(5)


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "saved"
    folder.mkdir()
    return folder


@pytest.fixture
def area(bench, folder):
    """Staff looks at their area; files go to *folder* without a dialog."""
    add_past_sessions(
        bench.app.database,
        bench.clock.now(),
        PAGE * 2 + 50,
        stations=("Front desk 1", "Front desk 2"),
    )
    for page in ("historyPage", "handoversView", "reportsPage", "settingsPage", "healthPage"):
        bench.find(bench.kiosk, page).files = FilesIn(folder)
    sign_in_as_staff(bench)
    return bench


class FilesIn:
    """Staff choose the proposed name in a folder."""

    def __init__(self, folder):
        self.folder = folder

    def ask_to_save(self, _title, name, ending, chosen):
        chosen(self.folder / f"{name}.{ending}")

    def ask_for_printer(self, chosen, missing):
        self.asked = getattr(self, "asked", 0) + 1
        if self.asked > 2:
            missing()
        else:
            chosen(SimpleNamespace(outputFileName=lambda: ""))  # one of paper

    def ask_to_open(self, _title, ending, chosen):
        chosen(self.folder / f"kiosk-settings.{ending}")


def open_tab(bench, tab):
    bench.find(bench.kiosk, "staffTabs").setCurrentIndex(tab)


def choose(bench, name, data):
    field = bench.find(bench.kiosk, name)
    index = field.findData(data)
    assert index >= 0
    field.setCurrentIndex(index)


def rows(bench):
    return bench.find(bench.kiosk, "historyTable").model().rowCount()


@pytest.mark.long
def test_today_shows_the_other_kiosks_sessions_live(area):
    area.wait_for_text(area.kiosk, "liveSessionsLabel", "No verification is in progress")
    area.services.kiosk.start("qinghe-books")
    live = area.find(area.kiosk, "liveSessionsTable").model()

    def shown():
        assert [live.index(0, column).data() for column in (1, 2)] == [
            "qi***ks",
            "Waiting for scan",
        ]

    area.qtbot.waitUntil(shown)
    started = area.find(area.kiosk, "startedFigure")
    verified = area.find(area.kiosk, "verifiedFigure")
    assert int(started.text()) > int(verified.text()) > 0


def test_the_next_member_of_staff_sees_nothing_that_was_read_for_the_one_before(area):
    drawing = area.find(area.kiosk, "reportDrawing")
    cards = area.find(area.kiosk, "startedFigure"), area.find(area.kiosk, "medianTimeFigure")
    area.qtbot.waitUntil(cards[0].isVisible)
    open_tab(area, HISTORY)
    area.qtbot.waitUntil(lambda: rows(area) > 0)
    area.find(area.kiosk, "historySearchField").setText("qinghe")
    open_tab(area, REPORTS)
    area.qtbot.waitUntil(lambda: bool(drawing.view.title))
    area.click(area.kiosk, "staffBackButton")
    assert (drawing.view.title, rows(area)) == ("", 0)
    assert area.find(area.kiosk, "historySearchField").text() == ""
    assert not area.find(area.kiosk, "saveReportCsvButton").isEnabled()
    assert not any(card.isVisibleTo(area.find(area.kiosk, "todayPage")) for card in cards)


@pytest.mark.long
def test_one_branch_alone_is_counted_listed_and_reported(area):
    started = area.find(area.kiosk, "startedFigure")
    area.qtbot.waitUntil(lambda: started.text().isdigit())
    everywhere = int(started.text())
    offered = area.find(area.kiosk, "todayBranchField")
    assert not offered.isVisible()
    area.services.staff.change_branch("Front desk 1", "North")
    area.qtbot.waitUntil(offered.isVisible)
    choose(area, "todayBranchField", "North")
    area.qtbot.waitUntil(lambda: 0 < int(started.text()) < everywhere)
    open_tab(area, HISTORY)
    area.qtbot.waitUntil(area.find(area.kiosk, "historyBranchField").isVisible)
    choose(area, "historyBranchField", "North")
    table = area.find(area.kiosk, "historyTable").model()

    def stations():
        column = [table.headerData(one, Qt.Orientation.Horizontal) for one in range(6)]
        at = column.index("Station")
        return {table.index(row, at).data() for row in range(table.rowCount())}

    area.qtbot.waitUntil(lambda: stations() == {"Front desk 1"})
    open_tab(area, REPORTS)
    area.qtbot.waitUntil(area.find(area.kiosk, "reportBranchField").isVisible)
    choose(area, "reportBranchField", "North")
    drawing = area.find(area.kiosk, "reportDrawing")
    area.qtbot.waitUntil(lambda: drawing.view.title.startswith("North: "))


@pytest.mark.long
def test_a_call_for_help_is_answered(bench):
    bench.sign_in("zhao-weiming")
    bench.show_code()
    bench.scan()
    bench.click(bench.kiosk, "sessionHelpButton")
    bench.wait_for_text(bench.kiosk, "sessionHelpLabel", "have been called")
    bench.wait_for_text(bench.kiosk, "staffButton", "please check: 1")
    sign_in_as_staff(bench)
    bench.wait_for_text(bench.kiosk, "alertTitleLabel1", "Visitor asks for help")
    bench.click(bench.kiosk, "alertSeenButton1")
    bench.wait_for_text(bench.kiosk, "staffAlertsLabel", "Nothing needs attention")
    bench.click(bench.kiosk, "staffBackButton")
    bench.wait_for_text(bench.kiosk, "sessionHelpLabel", "on their way")
    bench.click(bench.kiosk, "doneButton")
    bench.show_code("lanqiao-design")
    bench.clock.advance(seconds=31)
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "sessionHelpButton").isVisible)


@pytest.mark.long
def test_the_history_reads_on_as_it_is_scrolled(area):
    open_tab(area, HISTORY)
    area.qtbot.waitUntil(lambda: rows(area) == PAGE)
    table = area.find(area.kiosk, "historyTable")
    for _ in range(2):
        before = rows(area)
        table.scrollToBottom()
        area.qtbot.waitUntil(lambda before=before: rows(area) > before)
    assert rows(area) == 2 * PAGE + 50
    dates = [table.model().index(row, 0).data() for row in range(rows(area))]
    assert dates == sorted(dates, reverse=True)


@pytest.mark.long
def test_the_history_is_filtered_as_it_is_typed(area):
    open_tab(area, HISTORY)
    area.qtbot.waitUntil(lambda: rows(area) == PAGE)
    choose(area, "historyOutcomeField", "declined")
    area.qtbot.waitUntil(lambda: 0 < rows(area) < 60)
    area.qtbot.waitUntil(lambda: area.find(area.kiosk, "historyStationField").count() > 1)
    model = area.find(area.kiosk, "historyTable").model()
    assert {model.index(row, 3).data() for row in range(rows(area))} == {"Declined on the phone"}
    choose(area, "historyOutcomeField", None)
    area.qtbot.keyClicks(area.find(area.kiosk, "historySearchField"), "qinghe")
    area.qtbot.waitUntil(
        lambda: (
            rows(area) > 0
            and {model.index(row, 2).data() for row in range(rows(area))} == {"qi***ks"}
        )
    )


@pytest.mark.long
def test_the_dates_of_a_period_can_be_chosen(area):
    open_tab(area, HISTORY)
    first = area.find(area.kiosk, "historyFromField")
    assert not first.isVisible()
    choose(area, "historyPeriodField", -1)
    area.qtbot.waitUntil(first.isVisible)
    first.setDate(first.date().addDays(-2))
    last = area.find(area.kiosk, "historyToField")
    last.setDate(last.date().addDays(-2))
    day = first.date().toString("yyyy-MM-dd")
    model = area.find(area.kiosk, "historyTable").model()
    area.qtbot.waitUntil(
        lambda: (
            rows(area) > 0
            and {model.index(row, 0).data()[:10] for row in range(rows(area))} == {day}
        )
    )


@pytest.mark.long
def test_a_chosen_session_tells_its_story(bench):
    bench.show_code()
    bench.scan()
    bench.authorize()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")
    sign_in_as_staff(bench)
    open_tab(bench, HISTORY)
    bench.qtbot.waitUntil(lambda: rows(bench) == 1)
    bench.find(bench.kiosk, "historyTable").selectRow(0)
    bench.wait_for_text(bench.kiosk, "timelineLabel", "OK on the phone")


@pytest.mark.long
@pytest.mark.parametrize("kind", ["Csv", "Xlsx"])
def test_an_export_says_where_it_is(area, folder, kind):
    open_tab(area, HISTORY)
    area.qtbot.waitUntil(lambda: rows(area) > 0)
    area.click(area.kiosk, f"export{kind}Button")
    area.wait_for_text(area.kiosk, "exportMessageLabel", f"{2 * PAGE + 50} sessions saved")
    assert (folder / f"sessions.{kind.lower()}").stat().st_size > 1000


@pytest.mark.long
def test_an_export_is_cancelled_on_the_way(area, folder):
    add_past_sessions(area.app.database, area.clock.now(), 30_000, seed=2)
    open_tab(area, HISTORY)
    area.qtbot.waitUntil(lambda: rows(area) > 0)
    area.click(area.kiosk, "exportXlsxButton")
    area.qtbot.waitUntil(lambda: area.find(area.kiosk, "exportProgress").value() > 0)
    area.click(area.kiosk, "exportCancelButton")
    area.wait_for_text(area.kiosk, "exportMessageLabel", "was cancelled")
    assert list(folder.iterdir()) == []
    # The next one is not cancelled with it.
    area.click(area.kiosk, "exportCsvButton")
    area.wait_for_text(area.kiosk, "exportMessageLabel", "sessions saved")


@pytest.mark.long
def test_an_export_that_cannot_be_written_is_said(area, folder):
    open_tab(area, HISTORY)
    folder.rmdir()
    area.click(area.kiosk, "exportCsvButton")
    area.wait_for_text(area.kiosk, "exportMessageLabel", "no such folder")


@pytest.mark.long
def test_a_slip_is_printed_again_as_a_copy(area, monkeypatch):
    printed = []
    monkeypatch.setattr("kiosk.staff_area.file_work.print_slip", lambda *one: printed.append(one))
    open_tab(area, HISTORY)
    table = area.find(area.kiosk, "historyTable")
    area.qtbot.waitUntil(lambda: table.model().rowCount() > 0)
    table.selectRow(0)
    button = area.find(area.kiosk, "reprintSlipButton")
    area.qtbot.waitUntil(button.isVisible)
    area.click(area.kiosk, "reprintSlipButton")
    area.wait_for_text(area.kiosk, "exportMessageLabel", "as a copy")
    ((view, *_),) = printed
    assert "Copy: printed again by the staff" in view.text()
    assert area.text(area.kiosk, "timelineStationLabel") in view.text()


def choose_first(area):
    """Choose the newest session, and wait for its story."""
    table, card = (area.find(area.kiosk, one) for one in ("historyTable", "timelineStationLabel"))
    area.qtbot.waitUntil(lambda: rows(area) > 0)
    table.setCurrentIndex(table.model().index(0, 0))
    area.qtbot.waitUntil(lambda: card.text() != "")
    return table


@pytest.mark.long
def test_with_other_rows_no_slip_of_the_former_session_is_printed(area, monkeypatch):
    printed = []
    monkeypatch.setattr("kiosk.staff_area.file_work.print_slip", lambda *one: printed.append(one))
    open_tab(area, HISTORY)
    table = choose_first(area)
    page, former = area.find(area.kiosk, "historyPage"), table.model().record(0)
    button = area.find(area.kiosk, "reprintSlipButton")
    assert button.isVisible()
    other = table.model().record(7)
    area.find(area.kiosk, "historySearchField").setText(other.reference)
    area.qtbot.waitUntil(lambda: rows(area) == 1)
    assert not button.isVisible()
    assert area.text(area.kiosk, "timelineStationLabel") == ""
    # What was read for the former one comes too late.
    page.show_timeline(former, ())
    assert not button.isVisible()


@pytest.mark.long
def test_no_slip_is_printed_while_the_story_of_another_is_on_its_way(area):
    open_tab(area, HISTORY)
    table = choose_first(area)
    page, wanted = area.find(area.kiosk, "historyPage"), []
    page.timeline_wanted.disconnect()
    page.slip_wanted.disconnect()
    page.slip_wanted.connect(wanted.append)
    table.setCurrentIndex(table.model().index(7, 0))
    area.click(area.kiosk, "reprintSlipButton")
    assert wanted == []
    table.setCurrentIndex(table.model().index(0, 0))
    area.click(area.kiosk, "reprintSlipButton")
    assert wanted == [table.model().record(0)]


@pytest.mark.long
def test_a_slip_is_printed_once_though_it_takes_its_time(area, monkeypatch):
    printed, paper = [], threading.Event()

    def print_slowly(*one):
        printed.append(one)
        assert paper.wait(20)

    monkeypatch.setattr("kiosk.staff_area.file_work.print_slip", print_slowly)
    open_tab(area, HISTORY)
    choose_first(area)
    button = area.find(area.kiosk, "reprintSlipButton")
    area.click(area.kiosk, "reprintSlipButton")
    button.click()
    assert not button.isEnabled()
    paper.set()
    area.wait_for_text(area.kiosk, "exportMessageLabel", "as a copy")
    assert button.isEnabled()
    assert len(printed) == 1
    with area.app.database.engine.connect() as connection:
        query = "SELECT detail FROM audit_event WHERE action = 'exported'"
        assert connection.exec_driver_sql(query).scalars().all() == ["slip"]


@pytest.mark.long
def test_a_copy_that_cannot_be_printed_is_said(area):
    open_tab(area, HISTORY)
    table = area.find(area.kiosk, "historyTable")
    area.qtbot.waitUntil(lambda: table.model().rowCount() > 0)
    table.selectRow(0)
    area.qtbot.waitUntil(area.find(area.kiosk, "reprintSlipButton").isVisible)
    area.click(area.kiosk, "reprintSlipButton")
    area.wait_for_text(area.kiosk, "exportMessageLabel", "has no printer for slips")


@pytest.mark.long
def test_who_is_removed_in_the_midst_of_it_leaves_at_once(area):
    open_tab(area, HISTORY)
    area.qtbot.waitUntil(lambda: rows(area) > 0)
    area.services.staff.add("bert", "314159")
    area.services.staff.change_role("bert", StaffRole.LEAD)
    area.clock.advance(seconds=1)  # at the same moment they would have been renamed
    area.services.staff.remove(TRAINING_STAFF)
    area.qtbot.waitUntil(lambda: not area.find(area.kiosk, "staffArea").isVisible())
    assert rows(area) == 0
    area.wait_for_text(area.kiosk, "signInMessageLabel", "no longer on the staff")


@pytest.mark.long
def test_settings_are_opened_at_their_beginning(area):
    open_tab(area, HISTORY)
    area.qtbot.waitUntil(area.find(area.kiosk, "historySearchField").isVisible)
    area.find(area.kiosk, "historySearchField").setFocus()
    open_tab(area, SETTINGS)
    area.qtbot.waitUntil(area.find(area.kiosk, "settingsForm").isVisible)
    assert area.kiosk.focusWidget().objectName() == "staffTabs"


@pytest.mark.long
def test_what_shifts_handed_over_is_in_the_history(area, folder, monkeypatch):
    open_tab(area, HISTORY)
    area.click(area.kiosk, "handoversButton")
    area.wait_for_text(area.kiosk, "handoverLabel", "No shift has been handed over yet.")
    assert not area.find(area.kiosk, "saveHandoverButton").isEnabled()
    area.click(area.kiosk, "sessionsButton")
    area.qtbot.waitUntil(area.find(area.kiosk, "historyTable").isVisible)
    handovers = HandoverService(area.app.database, area.clock, Randomness())
    handovers.hand_over("The printer <b>needs</b> paper.", TRAINING_STAFF)
    area.clock.advance(seconds=1)
    handovers.hand_over("There is paper.", TRAINING_STAFF)
    area.click(area.kiosk, "handoversButton")
    table = area.find(area.kiosk, "handoversTable")
    area.qtbot.waitUntil(lambda: table.model().rowCount() == 2)
    area.wait_for_text(area.kiosk, "handoverLabel", f"Handed over by {TRAINING_STAFF}")
    area.wait_for_text(area.kiosk, "handoverLabel", "There is paper.")
    table.selectRow(1)
    area.wait_for_text(area.kiosk, "handoverLabel", "The printer <b>needs</b> paper.")
    area.click(area.kiosk, "saveHandoverButton")
    area.wait_for_text(area.kiosk, "handoverMessageLabel", "Saved.")
    saved = (folder / "shift.txt").read_text(encoding="utf-8")
    assert saved == area.text(area.kiosk, "handoverLabel") + "\n"
    printed = []
    monkeypatch.setattr(
        "kiosk.staff_area.handovers_view.print_text",
        lambda *one: printed.append(one) or len(printed) == 1,
    )
    for said in ("is being printed", "cannot be printed", "No printer"):
        area.click(area.kiosk, "printHandoverButton")
        area.wait_for_text(area.kiosk, "handoverMessageLabel", said)
    assert [text for text, _ in printed] == [saved.rstrip()] * 2

    def noted():
        with area.app.database.engine.connect() as connection:
            query = "SELECT detail FROM audit_event WHERE action = 'exported'"
            return connection.exec_driver_sql(query).scalars().all() == ["handover"] * 2

    area.qtbot.waitUntil(noted)
    area.close_to_visitors()
    area.qtbot.waitUntil(lambda: area.text(area.kiosk, "handoverLabel") == "")


def test_a_shift_is_handed_over_at_a_desk_with_one_screen(area):
    open_tab(area, HISTORY)
    area.click(area.kiosk, "handoversButton")
    area.wait_for_text(area.kiosk, "handoverLabel", "No shift has been handed over yet.")
    note = area.find(area.kiosk, "handoverNoteField")
    assert not note.isVisible()

    def hand_over(button):
        area.click(area.kiosk, "handOverButton")
        question = area.find(area.kiosk, "handOverQuestion")
        assert question.text() == "Hand over this shift?"
        area.find(question, button).click()

    area.click(area.kiosk, "presentShiftButton")
    area.wait_for_text(area.kiosk, "handoverLabel", "Sessions begun: 15")
    area.qtbot.waitUntil(note.isVisible)
    note.setPlainText("The printer needs paper.")
    hand_over("keepShiftButton")
    assert area.find(area.kiosk, "handOverButton").isEnabled()
    hand_over("handOverAnywayButton")
    area.wait_for_text(area.kiosk, "handoverLabel", f"Handed over by {TRAINING_STAFF}")
    area.wait_for_text(area.kiosk, "handoverLabel", "The printer needs paper.")
    assert not note.isVisible()
    assert note.toPlainText() == ""
    # A second time, nothing has happened.
    area.click(area.kiosk, "presentShiftButton")
    area.qtbot.waitUntil(note.isVisible)
    hand_over("handOverAnywayButton")
    area.wait_for_text(area.kiosk, "handoverMessageLabel", "Nothing has happened since")
    assert area.find(area.kiosk, "handoversTable").model().rowCount() == 1
    # What was typed is gone with who typed it.
    note.setPlainText("half a note")
    area.close_to_visitors()
    area.qtbot.waitUntil(lambda: note.toPlainText() == "")
    assert not note.document().isUndoAvailable()


@pytest.mark.long
def test_a_report_is_drawn_and_saved(area, folder):
    open_tab(area, REPORTS)
    drawing = area.find(area.kiosk, "reportDrawing")
    area.qtbot.waitUntil(lambda: "QR codes shown" in drawing.accessibleName())
    area.click(area.kiosk, "saveReportPngButton")
    area.wait_for_text(area.kiosk, "reportMessageLabel", "Saved")
    picture = QImage(str(folder / "report.png"))
    assert picture.width() == 1600
    colours = {picture.pixel(x, y) for x in range(0, 1600, 7) for y in range(200, 500, 5)}
    assert len(colours) > 5  # bars, not a blank page
    area.click(area.kiosk, "saveReportPdfButton")
    area.qtbot.waitUntil((folder / "report.pdf").exists)
    assert (folder / "report.pdf").read_bytes().startswith(b"%PDF")
    # All of it is on the page, which is 180 mm wide and 267 mm high within its margins.
    assert height_of(drawing.view) / WIDTH < 267 / 180
    area.click(area.kiosk, "saveReportCsvButton")
    area.qtbot.waitUntil((folder / "report.csv").exists)
    assert "training" in (folder / "report.csv").read_text("utf-8-sig")
    # Where, which days, when and by whom: on the screen, on paper, in the picture.
    assert drawing.accessibleName().startswith("All stations: ")
    assert "by training" in drawing.accessibleName()

    def noted():
        with area.app.database.connection() as connection:
            query = "SELECT actor, detail FROM audit_event WHERE action = 'exported'"
            rows = connection.exec_driver_sql(query).all()
        assert [tuple(row) for row in rows] == [("staff:training", "report")] * 3

    area.qtbot.waitUntil(noted)


@pytest.mark.long
def test_a_report_of_one_station(area):
    open_tab(area, REPORTS)
    chooser = area.find(area.kiosk, "reportStationField")
    drawing = area.find(area.kiosk, "reportDrawing")
    area.qtbot.waitUntil(lambda: chooser.count() > 1)
    chooser.setCurrentIndex(1)
    station = chooser.currentText()
    area.qtbot.waitUntil(lambda: drawing.accessibleName().startswith(f"{station}: "))
    assert f"Outcomes by station: {station}" in drawing.accessibleDescription()


@pytest.mark.long
def test_settings_are_checked_as_they_are_typed(area):
    open_tab(area, SETTINGS)
    field = area.find(area.kiosk, "setting_scan_lifetime")
    area.qtbot.waitUntil(lambda: field.text() == "2 min")
    save = area.find(area.kiosk, "saveSettingsButton")
    assert not save.isVisible()
    choose(area, "settingThemeField", "dark")
    assert save.isEnabled()
    for name, text in (
        ("setting_scan_lifetime", "5"),
        ("setting_retention", "many"),
        ("settingStationField", " "),
        ("settingDatabaseField", "mysql://x"),
    ):
        wrong = area.find(area.kiosk, name)
        before = wrong.text()
        wrong.setText(text)
        assert not save.isEnabled(), name
        wrong.setText(before)
        assert save.isEnabled(), name


@pytest.mark.long
def test_settings_are_kept_and_used(area):
    open_tab(area, SETTINGS)
    field = area.find(area.kiosk, "setting_scan_lifetime")
    area.qtbot.waitUntil(lambda: field.text() == "2 min")
    field.setText("60")
    choose(area, "settingLanguageField", "zh_CN")
    choose(area, "settingSlipField", Slip.PDF)
    area.find(area.kiosk, "settingStationField").setText("Window 3")
    area.click(area.kiosk, "saveSettingsButton")
    area.wait_for_text(area.kiosk, "settingsMessageLabel", "已保存")
    area.click(area.kiosk, "staffBackButton")
    area.show_code()
    area.wait_for_text(area.kiosk, "countdownLabel", "1:00")
    kept = area.app.preferences.read()
    assert (kept.language, kept.slip, kept.station) == ("zh_CN", Slip.PDF, "Window 3")


@pytest.mark.long
@pytest.mark.parametrize("back", others_long(["bert", TRAINING_STAFF], "bert"))
def test_what_was_typed_waits_for_the_same_person_alone(area, back):
    area.services.staff.add("bert", "314159")
    open_tab(area, SETTINGS)
    field = area.find(area.kiosk, "setting_retention")
    page = area.find(area.kiosk, "settingsPage")
    area.qtbot.waitUntil(lambda: field.text() != "" and page.isVisible())
    before = field.text()
    field.setText("7")
    assert page.has_changes()
    area.kiosk.presenter.staff.leave()
    area.qtbot.waitUntil(lambda: not area.find(area.kiosk, "staffArea").isVisible())
    area.click(area.kiosk, "staffButton")
    area.qtbot.waitUntil(area.find(area.kiosk, "signInButton").isVisible)
    area.find(area.kiosk, "staffNameEdit").setText(back)
    area.find(area.kiosk, "pinField").setText("314159" if back == "bert" else TRAINING_PIN)
    area.click(area.kiosk, "signInButton")
    area.qtbot.waitUntil(area.find(area.kiosk, "staffArea").isVisible)
    assert page.has_changes() is (back == TRAINING_STAFF)
    assert (field.text() == before) is (back == "bert")


@pytest.mark.long
def test_one_kiosks_settings_are_taken_to_the_next(area, folder):
    open_tab(area, SETTINGS)
    field = area.find(area.kiosk, "setting_scan_lifetime")
    area.qtbot.waitUntil(lambda: field.text() == "2 min")
    station = area.find(area.kiosk, "settingStationField").text()
    # Only what is saved is exported, and nothing that is typed is lost by an import.
    choose(area, "settingThemeField", "dark")
    area.click(area.kiosk, "exportSettingsButton")
    area.wait_for_text(area.kiosk, "settingsMessageLabel", "Save your changes first")
    area.click(area.kiosk, "undoSettingsButton")
    area.click(area.kiosk, "exportSettingsButton")
    area.wait_for_text(area.kiosk, "settingsMessageLabel", "without the station's name")
    file = folder / "kiosk-settings.json"
    stored = json.loads(file.read_text("utf-8"))
    assert "station" not in stored
    missing = str(folder / "none")
    file.write_text(json.dumps({**stored, "slip_folder": missing}), "utf-8")
    area.click(area.kiosk, "importSettingsButton")
    area.wait_for_text(area.kiosk, "settingsMessageLabel", "has no folder")
    shown = area.text(area.kiosk, "settingsMessageLabel")
    assert missing in shown.replace("\u200b", "")
    area.click(area.kiosk, "undoSettingsButton")
    file.write_text(json.dumps({**stored, "theme": "dark", "slip": "pdf"}), "utf-8")
    area.click(area.kiosk, "importSettingsButton")
    area.wait_for_text(area.kiosk, "settingsMessageLabel", "Look at the changes")
    assert "2 changes" in area.find(area.kiosk, "settingsChangesLabel").text()
    assert area.app.preferences.read().slip is Slip.NONE  # not before somebody has saved it
    area.click(area.kiosk, "saveSettingsButton")
    area.wait_for_text(area.kiosk, "settingsMessageLabel", "Saved")
    kept = area.app.preferences.read()
    assert (kept.slip, kept.theme, kept.station) == (Slip.PDF, "dark", station)
    for text, words in (
        ("{}", "no settings of a kiosk"),
        (json.dumps({**stored, "theme": "purple"}), '"theme" cannot be so'),
    ):
        file.write_text(text, "utf-8")
        area.click(area.kiosk, "importSettingsButton")
        area.wait_for_text(area.kiosk, "settingsMessageLabel", words)
        assert not area.find(area.kiosk, "saveSettingsButton").isVisible()


@pytest.mark.long
def test_a_server_that_cannot_be_used_is_not_saved(bench):
    sign_in_as_staff(bench)
    open_tab(bench, SETTINGS)
    field = bench.find(bench.kiosk, "settingDatabaseField")
    bench.qtbot.waitUntil(
        lambda: bench.find(bench.kiosk, "setting_scan_lifetime").text() == "2 min"
    )
    assert not field.isVisible()
    bench.click(bench.kiosk, "advancedSettingsButton")
    field.setText("postgresql://desk1@127.0.0.1:1/verification")
    bench.click(bench.kiosk, "checkDatabaseButton")
    bench.wait_for_text(bench.kiosk, "databaseCheckLabel", "It cannot be used from here: ")
    field.setText("postgresql://desk1@127.0.0.1:2/verification")
    assert not bench.find(bench.kiosk, "databaseCheckLabel").isVisible()
    bench.click(bench.kiosk, "saveSettingsButton")
    bench.wait_for_text(bench.kiosk, "settingsMessageLabel", "Nothing was saved")
    assert bench.app.preferences.read().database == ""
    assert bench.find(bench.kiosk, "saveSettingsButton").isVisible()


@pytest.mark.long
def test_settings_that_are_not_saved_wait_for_whoever_comes_back(bench):
    def look_again():
        name.setText("old")
        open_tab(bench, SETTINGS)
        bench.qtbot.waitUntil(lambda: name.text() != "old")  # read after the settings
        assert field.text() == "60"
        assert bench.find(bench.kiosk, "saveSettingsButton").isVisible()

    sign_in_as_staff(bench)
    open_tab(bench, SETTINGS)
    name = bench.find(bench.kiosk, "shortNameField")
    field = bench.find(bench.kiosk, "setting_scan_lifetime")
    bench.qtbot.waitUntil(lambda: field.text() == "2 min")
    field.setText("60")
    open_tab(bench, TODAY)
    look_again()
    # Who leaves by themselves is asked; who has walked away is not.
    bench.click(bench.kiosk, "staffBackButton")
    bench.click(bench.kiosk, "backToSettingsButton")
    assert bench.find(bench.kiosk, "staffTabs").currentIndex() == SETTINGS
    assert field.text() == "60"
    bench.clock.advance(seconds=90)
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "moreTimeButton").isVisible)
    bench.clock.advance(seconds=30)
    bench.qtbot.waitUntil(lambda: not bench.find(bench.kiosk, "staffTabs").isVisible())
    sign_in_as_staff(bench)
    look_again()
    for button, leads_to in (
        ("staffBackButton", "startVerificationButton"),
        ("signOutButton", "signInButton"),
    ):
        field.setText("60")
        bench.click(bench.kiosk, button)
        bench.click(bench.kiosk, "leaveUnsavedButton")
        if button == "signOutButton":
            bench.click(bench.kiosk, "closeAnywayButton")
        bench.qtbot.waitUntil(bench.find(bench.kiosk, leads_to).isVisible)
        assert field.text() == "2 min"
        if leads_to == "startVerificationButton":
            sign_in_as_staff(bench)
            open_tab(bench, SETTINGS)
            bench.qtbot.waitUntil(field.isVisible)


@pytest.mark.long
def test_settings_that_cannot_be_written_are_said_and_none_of_them_holds(bench, monkeypatch):
    def full(_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    sign_in_as_staff(bench)
    open_tab(bench, SETTINGS)
    field = bench.find(bench.kiosk, "setting_scan_lifetime")
    bench.qtbot.waitUntil(lambda: field.text() == "2 min")
    field.setText("60")
    with monkeypatch.context() as disk:
        disk.setattr(bench.app.preferences, "write", full)
        bench.click(bench.kiosk, "saveSettingsButton")
        bench.wait_for_text(bench.kiosk, "settingsMessageLabel", os.strerror(errno.ENOSPC))
    # Neither this kiosk's own, nor those of all kiosks.
    with bench.app.database.reading() as transaction:
        assert transaction.staff.stored_settings() == {}
    bench.click(bench.kiosk, "saveSettingsButton")
    bench.wait_for_text(bench.kiosk, "settingsMessageLabel", "Saved")
    with bench.app.database.reading() as transaction:
        assert transaction.staff.stored_settings()["scan_lifetime"] == 60


@pytest.mark.long
def test_staff_change_their_own_pin(area):
    open_tab(area, SETTINGS)
    for name, text in (
        ("ownPinField", "000001"),
        ("newPinField", "314159"),
        ("newPinAgainField", "314159"),
    ):
        area.find(area.kiosk, name).setText(text)
    button = area.find(area.kiosk, "changePinButton")
    button.click()
    area.wait_for_text(area.kiosk, "pinMessageLabel", "Wrong name or PIN")
    assert area.find(area.kiosk, "ownPinField").text() == ""
    for name, text in (
        ("ownPinField", TRAINING_PIN),
        ("newPinField", "314159"),
        ("newPinAgainField", "314159"),
    ):
        area.find(area.kiosk, name).setText(text)
    button.click()
    area.wait_for_text(area.kiosk, "pinMessageLabel", "was changed")
    area.services.staff.check_pin("training", "314159")


@pytest.mark.long
@pytest.mark.file
def test_health_is_shown_and_a_trail_that_is_not_whole(area):
    open_tab(area, HEALTH)
    area.wait_for_text(area.kiosk, "backupHealthLabel", "Never")
    area.wait_for_text(area.kiosk, "databaseHealthLabel", "kiosk.db")
    area.click(area.kiosk, "checkTrailButton")
    # Sessions that no trail speaks of, as the fixture made them, are found.
    area.wait_for_text(area.kiosk, "healthMessageLabel", "not whole")


@pytest.mark.long
def test_a_kiosk_that_may_not_check_the_trail_says_who_does(area, monkeypatch):
    def refuse():
        raise DatabaseUnavailable("permission denied for table jd_account", Fault.NO_RIGHTS)

    monkeypatch.setattr(area.services.records, "trail_problems", refuse)
    open_tab(area, HEALTH)
    area.click(area.kiosk, "checkTrailButton")
    area.wait_for_text(area.kiosk, "healthMessageLabel", "An auditor checks it")


@pytest.mark.long
@pytest.mark.file
def test_a_backup_is_made_from_the_health_page(bench, folder):
    bench.find(bench.kiosk, "healthPage").files = FilesIn(folder)
    sign_in_as_staff(bench)
    open_tab(bench, HEALTH)
    bench.click(bench.kiosk, "backupButton")
    bench.wait_for_text(bench.kiosk, "healthMessageLabel", "Backed up and checked")
    bench.qtbot.waitUntil(
        lambda: "Never" not in bench.text(bench.kiosk, "backupHealthLabel"), timeout=10_000
    )
    bench.click(bench.kiosk, "checkTrailButton")
    bench.wait_for_text(bench.kiosk, "healthMessageLabel", "is whole")


@pytest.mark.long
def test_the_last_crash_is_on_the_health_page(bench):
    page = bench.find(bench.kiosk, "healthPage")
    page.note_crash(Crash(bench.clock.now(), "Segmentation fault"))
    sign_in_as_staff(bench)
    open_tab(bench, HEALTH)
    bench.wait_for_text(bench.kiosk, "crashHealthLabel", "ended unexpectedly")


@pytest.mark.long
def test_diagnostics_are_saved_without_personal_data(bench, folder):
    bench.find(bench.kiosk, "healthPage").files = FilesIn(folder)
    sign_in_as_staff(bench)
    open_tab(bench, HEALTH)
    bench.wait_for_text(bench.kiosk, "crashHealthLabel", "closed normally")
    bench.click(bench.kiosk, "saveDiagnosticsButton")
    bench.wait_for_text(bench.kiosk, "healthMessageLabel", "without personal data")
    with zipfile.ZipFile(folder / "kiosk-diagnostics.zip") as archive:
        facts = archive.read("facts.json").decode()
    assert "station" in json.loads(facts)["preferences"]
    assert "credential" not in facts
    assert all(account.login_name not in facts for account in all_accounts(bench))


@pytest.mark.long
def test_diagnostics_that_cannot_be_saved_are_said(bench, folder):
    bench.find(bench.kiosk, "healthPage").files = FilesIn(folder / "missing")
    sign_in_as_staff(bench)
    open_tab(bench, HEALTH)
    bench.click(bench.kiosk, "saveDiagnosticsButton")
    bench.wait_for_text(bench.kiosk, "healthMessageLabel", "cannot be saved")


@pytest.mark.long
@pytest.mark.file
@pytest.mark.parametrize(("version", "late"), [("3.40.1", True), ("3.51.3", False)])
def test_an_sqlite_with_a_fault_has_the_warning_sign(bench, monkeypatch, version, late):
    shown = {}
    monkeypatch.setattr(Sign, "show_icon", lambda sign, icon, _colour: shown.update({sign: icon}))
    monkeypatch.setattr("sqlite3.sqlite_version", version)
    sign_in_as_staff(bench)
    open_tab(bench, HEALTH)
    bench.wait_for_text(bench.kiosk, "versionHealthLabel", f"SQLite {version}")
    assert ("rare cases" in bench.text(bench.kiosk, "versionHealthLabel")) is late
    line = bench.find(bench.kiosk, "versionHealthLabel").parentWidget()
    assert shown[line.findChild(Sign)] is (Icon.WARNING if late else Icon.GOOD)


def all_accounts(bench):
    with bench.app.database.reading() as transaction:
        return (*transaction.accounts.cloud_accounts(), *transaction.accounts.jd_accounts())


@pytest.mark.long
@pytest.mark.file
def test_a_backup_under_a_name_that_is_taken_is_refused_in_words(bench, folder):
    database = bench.app.database.path
    bench.find(bench.kiosk, "healthPage").files = FilesIn(folder)
    bench.find(bench.kiosk, "healthPage").files.ask_to_save = lambda *given: given[-1](database)
    sign_in_as_staff(bench)
    open_tab(bench, HEALTH)
    bench.click(bench.kiosk, "backupButton")
    bench.wait_for_text(bench.kiosk, "healthMessageLabel", "That is the database itself")
    letter = folder / "letter.db"
    letter.write_text("Dear reader")
    bench.find(bench.kiosk, "healthPage").files.ask_to_save = lambda *given: given[-1](letter)
    bench.click(bench.kiosk, "backupButton")
    bench.wait_for_text(bench.kiosk, "healthMessageLabel", "it is no backup")
    assert letter.read_text() == "Dear reader"


@pytest.mark.long
@pytest.mark.file
def test_a_second_backup_from_the_health_page_keeps_the_first(bench, folder):
    bench.find(bench.kiosk, "healthPage").files = FilesIn(folder)
    sign_in_as_staff(bench)
    open_tab(bench, HEALTH)
    for _ in range(2):
        bench.click(bench.kiosk, "backupButton")
        bench.wait_for_text(bench.kiosk, "healthMessageLabel", "Backed up and checked")
        bench.find(bench.kiosk, "healthPage").hide_message()
    names = sorted(one.name for one in folder.iterdir())
    assert names == ["kiosk-backup.db", "kiosk-backup.db.1"]


@pytest.mark.long
def test_the_tabs_are_reached_with_the_keyboard(area):
    tabs = area.find(area.kiosk, "staffTabs")
    tabs.setFocus()
    area.qtbot.keyClick(tabs, Qt.Key.Key_Right)
    area.qtbot.waitUntil(area.find(area.kiosk, "historyTable").isVisible)


# -- preferences -----------------------------------------------------------------------------


def test_preferences_survive_and_what_is_spoilt_falls_back(tmp_path):
    path = tmp_path / "folder" / "preferences.json"
    file = PreferencesFile(path)
    assert file.read() == Preferences()
    file.write(Preferences(station="窗口 3", slip=Slip.PRINT, text_size=150))
    assert PreferencesFile(path).read() == Preferences(
        station="窗口 3", slip=Slip.PRINT, text_size=150
    )
    spoilt = json.loads(path.read_text()) | {
        "theme": "pink",
        "text_size": 7,
        "sounds": "loud",
        "station": "",
        "unknown": 1,
    }
    assert preferences_from(spoilt)[0] == Preferences(slip=Slip.PRINT)
    path.write_text("{")
    assert file.read() == Preferences()


@pytest.mark.parametrize(
    "size", others_long([(1080, 1920), (768, 1366), SMALLEST_KIOSK], SMALLEST_KIOSK)
)
@pytest.mark.parametrize("percent", others_long([100, 200], 200))
def test_no_tab_is_wider_than_the_screen(area, size, percent):
    kiosk = area.kiosk
    looks, tabs = kiosk.appearance, area.find(kiosk, "staffTabs")
    looks.choose(replace(looks.display, text_size=percent))
    for tab in range(tabs.count()):
        tabs.setCurrentIndex(tab)
        resize(kiosk, *size)
        looks.fit()
        settle()
        assert (tab, kiosk.width()) == (tab, size[0])


@pytest.mark.long
def test_large_text_leaves_the_buttons_of_the_history_in_view(area):
    kiosk, looks = area.kiosk, area.kiosk.appearance
    area.find(kiosk, "staffTabs").setCurrentIndex(HISTORY)
    looks.choose(replace(looks.display, text_size=200))
    resize(kiosk, 1366, 768)
    looks.fit()
    settle()
    for name in ("handoversButton", "exportCsvButton", "exportXlsxButton"):
        button = area.find(kiosk, name)
        assert button.visibleRegion().boundingRect() == button.rect()
