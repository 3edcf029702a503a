"""A class: its trainees and their runs, kept in a file, exported and printed."""

from __future__ import annotations

import csv
import io
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QTableWidget, QWidget

from demonstration.printing import pdf_of
from demonstration.trainer.score import ScoreSheet
from demonstration.trainer.trainee_book import TraineeBook
from demonstration.trainer.trainee_reports import class_page, file_part, runs_csv, score_of
from demonstration.trainer.trainees import BadTrainees, Run, Trainees, names_in, read_trainees
from demonstration.trainer.trainees_window import TraineesWindow
from ui.translation import Translation

AT = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
TITLE = {"en": "Drill: a photo of the code", "zh_CN": "演练：二维码的照片"}


def run(trainee="Li Lei", right=3, scenario="drill-stale-photo", seed=5):
    return Run(trainee, scenario, TITLE, AT, seed, right, 4, 42)


@pytest.fixture
def english(qapp):
    translation = Translation(qapp, "en")
    yield
    translation.close()


def test_a_class_goes_on_tomorrow(tmp_path):
    path = tmp_path / "kept" / "trainees.json"
    book = TraineeBook(path)
    book.become(book.trainees.with_names([" Li  Lei ", "韩梅梅", "", "Li Lei"]))
    book.add_run(run())
    book.add_run(run("Newcomer"))
    again = TraineeBook(path)
    assert again.trainees.names == ("Li Lei", "韩梅梅", "Newcomer")
    assert again.trainees.runs == (run(), run("Newcomer"))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_cannot_be_read_is_put_aside_and_what_cannot_be_kept_is_said(tmp_path):
    path = tmp_path / "trainees.json"
    path.write_text('{"names": [1]', "utf-8")
    book = TraineeBook(path)
    assert book.trainees == Trainees()
    assert (tmp_path / "trainees.damaged").exists()
    path.mkdir()
    book.become(Trainees(("A",)))
    assert "cannot be saved" in book.problem
    assert book.trainees.names == ("A",)  # still there until the end
    (tmp_path / "other.json").write_text('{"names": [], "runs": [{}]}', "utf-8")
    with pytest.raises(BadTrainees):
        read_trainees(tmp_path / "other.json")


@pytest.mark.parametrize(
    ("content", "names"),
    [
        ("Li Lei\n韩梅梅\n\n".encode(), ("Li Lei", "韩梅梅")),
        ("\ufeff学号,姓名\n1,李雷\n2,韩梅梅\n".encode(), ("李雷", "韩梅梅")),
        ("学号;姓名\n1;李雷\n".encode("gb18030"), ("李雷",)),
        ("姓名\t学号\n李雷\t1\n".encode("utf-16"), ("李雷",)),
        ("Name\nLi Lei\n".encode("utf-16-le"), ("Li Lei",)),
        (b'sep=,\nNAME,City\n"Wang, Wu",Beijing\n', ("Wang, Wu",)),
        ("1，林知夏\n2，陈望舒、李雷\n".encode(), ("林知夏", "陈望舒", "李雷")),
        ("学生姓名;组\n李雷;1\n".encode(), ("李雷",)),
        (b"Name\tGroup\nA\t1\n\t2\nB\t1\n", ("A", "B")),
        # As the accounts' reader has it: the first line names any separator, headings vary.
        (b'"sep=|"\nNo|Trainee-Name\n1|Li Lei\n', ("Li Lei",)),
        (b"sep=\t\nFull_name\tTown\nLi Lei\tX\n", ("Li Lei",)),
        (
            b"No;Student  Name\n1;Li, Lei\n2;Han, Mei\n3;Wu, Di, Jr\n",
            ("Li, Lei", "Han, Mei", "Wu, Di, Jr"),
        ),
    ],
)
def test_names_come_from_lists_as_excel_and_people_write_them(tmp_path, content, names):
    path = tmp_path / "class.csv"
    path.write_bytes(content)
    assert names_in(path) == names


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"name\n",
        b"\n\n",
        b"No,Nmae\n1,Anna\n",
        b"First name,Last name\nAnna,Li\n",
        b'"Anna\nBo\n',
    ],
)
def test_a_list_whose_names_are_not_to_be_found_is_said(tmp_path, content):
    path = tmp_path / "class.csv"
    path.write_bytes(content)
    with pytest.raises(BadTrainees):
        names_in(path)


def test_runs_are_counted_by_trainee_and_drill():
    trainees = Trainees().with_run(run(right=1)).with_run(run(right=4)).with_run(run("B"))
    assert score_of(trainees.runs_of("Li Lei", "drill-stale-photo")) == "4/4 (2)"
    assert score_of(trainees.runs_of("Li Lei", "drill-replay")) == "–"
    assert trainees.without("Li Lei").runs == (run("B"),)
    assert list(trainees.scenarios()) == ["drill-stale-photo"]


def test_the_table_has_every_run_with_date_and_seed_and_no_formulas(english):
    trainees = Trainees().with_run(run()).with_run(run("=cmd()"))
    content = runs_csv(trainees)
    assert content.startswith("\ufeff".encode())  # or Excel shows no Chinese
    head, first, second = csv.reader(io.StringIO(content.decode("utf-8-sig")))
    assert head == ["Trainee", "Drill", "Date", "Right", "Of", "Seconds", "Seed", "Practice"]
    when = f"{AT.astimezone():%Y-%m-%d %H:%M}"
    assert first == ["Li Lei", TITLE["en"], when, "3", "4", "42", "5", ""]
    assert second[0] == "'=cmd()"


def test_the_page_of_the_class_is_one_printed_page(qapp, english):
    trainees = Trainees(tuple(f"Trainee <{number}>" for number in range(12)))
    for number in range(8):
        trainees = trainees.with_run(run("Trainee <1>", scenario=f"drill-{number}"))
    page = class_page(trainees, AT)
    assert '<html lang="en">' in page
    assert "Trainee &lt;11&gt;" in page
    assert page.count("3/4") == 8
    pdf = pdf_of(page, landscape=True)
    assert pdf.startswith(b"%PDF")
    assert b"/Count 1" in pdf


def test_a_name_is_a_part_of_a_files_name():
    assert file_part("Li Lei / 李雷 <1>") == "Li-Lei-李雷-1"


def find(window, name, kind=QWidget):
    widget = window.findChild(kind, name)
    assert widget is not None, name
    return widget


def cells(table):
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_the_window_adds_imports_shows_and_exports(qtbot, english, tmp_path):
    parent = QWidget()
    qtbot.addWidget(parent)
    book = TraineeBook(None)
    window = TraineesWindow(parent, book)
    find(window, "newTraineeField").setText("李雷、韩梅梅，Tom")
    find(window, "addTraineeButton").click()
    assert book.trainees.names == ("李雷", "韩梅梅", "Tom")
    (tmp_path / "more.txt").write_text("Anna\nTom\n", "utf-8")
    window.import_names(tmp_path / "more.txt")
    assert "Names added: 1" in find(window, "traineesMessageLabel").text()
    (tmp_path / "open.csv").write_text('name\n"Anna\nTom\n', "utf-8")
    window.import_names(tmp_path / "open.csv")
    assert "quotation mark" in find(window, "traineesMessageLabel").text()
    book.add_run(run("Tom"))
    table = find(window, "traineesTable", QTableWidget)
    assert cells(table)[2] == ["Tom", "3/4"]
    runs = find(window, "traineeRunsTable", QTableWidget)
    table.selectRow(0)
    assert cells(runs) == []
    table.selectRow(2)
    assert cells(runs)[0][6] == "5"  # the seed
    window.export(tmp_path / "class.csv")
    window.print_page(tmp_path / "class.pdf")
    assert (tmp_path / "class.csv").exists()
    assert (tmp_path / "class.pdf").read_bytes().startswith(b"%PDF")
    window.export(tmp_path / "no" / "class.csv")
    assert "no such folder" in find(window, "traineesMessageLabel").text()
    find(window, "removeTraineeButton").click()
    question = find(window, "traineesQuestion")
    next(b for b in question.findChildren(QPushButton) if b.text() == "Remove").click()
    assert book.trainees.names == ("李雷", "韩梅梅", "Anna")


def test_the_score_sheet_offers_the_class_and_keeps_a_run_once(qtbot, english, tmp_path):
    sheet = ScoreSheet()
    qtbot.addWidget(sheet)
    kept = []
    sheet.keep_wanted.connect(kept.append)
    sheet.show_answers("Drill", (), ["李雷", "韩梅梅"], 5)
    keep, name = find(sheet, "keepRunButton"), find(sheet, "traineeField")
    assert not keep.isEnabled()
    name.setEditText(" Tom  Smith ")
    keep.click()
    assert kept == ["Tom Smith"]
    sheet.say_kept("", "Tom Smith")
    assert not keep.isEnabled()
    target = Path(tmp_path / "score.pdf")
    sheet.save(target)
    assert target.read_bytes().startswith(b"%PDF")
