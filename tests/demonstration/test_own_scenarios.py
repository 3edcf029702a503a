"""A trainer's own scenarios: a folder of them, files from elsewhere, and the chooser."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from demonstration.commands import Kept, perform_command
from demonstration.scenarios.library import library
from demonstration.scenarios.own import OwnScenarios
from demonstration.trainer.scenario_chooser import ScenarioChooser
from jdcloud_kiosk.cli.parser import make_parser
from jdcloud_kiosk.places import open_key_ring, own_command
from jdcloud_kiosk.training import build_app
from ui.languages import LANGUAGES
from ui.translation import Translation

MINE = """\
title: {en: My own, zh_CN: 我的}
source: own
steps:
  - start: qinghe-books
  - picture: A code
"""


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "scenarios"
    folder.mkdir()
    (folder / "mine.yaml").write_text(MINE, "utf-8")
    return folder


def titles(chooser):
    return [chooser.itemText(place) for place in range(chooser.count())]


def test_files_of_the_folder_and_opened_ones_are_read_and_read_again_when_they_change(folder):
    own = OwnScenarios(folder)
    (mine,) = own.files()
    assert (mine.title("en"), mine.title("zh_CN"), mine.problem) == ("My own", "我的", None)
    assert own.files()[0] is mine  # not read again
    mine.path.write_text(MINE.replace("start: qinghe-books", "scna"), "utf-8")
    (broken,) = own.files()
    assert broken.scenario is None
    assert "did you mean “scan”?" in str(broken.problem)
    other = folder.parent / "other.yaml"
    other.write_text(MINE.replace("My own", "Another"), "utf-8")
    own.add(other)
    own.add(other)
    assert [file.title("en") for file in own.files()] == ["Another", "mine"]


@pytest.mark.parametrize(
    ("language", "words"),
    [("zh_CN", "没有步骤“scna”；是否想写“scan”"), ("zh_TW", "是否想寫「scan」")],
)
def test_the_window_says_what_is_wrong_in_its_language(qapp, folder, language, words):
    (folder / "mine.yaml").write_text(MINE.replace("start: qinghe-books", "scna"), "utf-8")
    translation = Translation(qapp, language)
    (broken,) = OwnScenarios(folder).files()
    assert words in broken.problem.said(QCoreApplication.translate)
    translation.close()


def test_a_folder_that_is_not_there_has_no_files(tmp_path):
    assert OwnScenarios(tmp_path / "none").files() == ()
    assert OwnScenarios().files() == ()


def test_the_chooser_offers_own_files_last_and_says_what_was_chosen(qapp, folder):
    (folder / "bad.yaml").write_text("title: [", "utf-8")
    translation = Translation(qapp, "en")
    chooser = ScenarioChooser([library()["declined"]])
    own = OwnScenarios(folder)
    chosen = []
    chooser.scenario_chosen.connect(chosen.append)
    chooser.file_chosen.connect(chosen.append)
    chooser.show_files(own.files())
    assert titles(chooser) == ["By hand", "Declined", "", "⚠ bad", "My own"]
    chooser.choose_file(folder / "mine.yaml")
    chooser.choose(None)
    chooser.choose(library()["declined"])
    assert chosen == [folder / "mine.yaml", None, library()["declined"]]
    # In practice, a title would tell how it ends.
    chooser.hide_title(True)
    assert titles(chooser)[1] == "Scenario 1"
    chooser.choose_file(folder / "mine.yaml")
    chooser.hide_title(True)
    assert titles(chooser) == ["By hand", "Declined", "", "⚠ bad", "Scenario 4"]
    chooser.hide_title(False)
    assert titles(chooser)[4] == "My own"
    # What is chosen stays chosen while files come and go.
    (folder / "bad.yaml").unlink()
    chooser.show_played(None, folder / "mine.yaml")
    chooser.show_files(own.files())
    assert chooser.currentText() == "My own"
    translation.close()


def demo(tmp_path, folder, *words):
    options = make_parser(list(LANGUAGES), tmp_path / "keys.json").parse_args(["demo", *words])
    ring = open_key_ring(options.key_file)
    return perform_command(options, build_app, own_command(), ring, Kept(folder))


@pytest.fixture
def quiet_log(monkeypatch):
    monkeypatch.setattr("logging.Logger.setLevel", lambda *_: None)


@pytest.mark.long
def test_own_files_are_recorded_by_path_and_by_name(qapp, quiet_log, tmp_path, folder):
    (folder / "drill.yaml").write_text(
        MINE
        + "  - ask: {question: What now, answers: [this, that], right: 1, rule: own}\n"
        + "  - picture: The end\n",
        "utf-8",
    )
    out = tmp_path / "out"
    assert demo(tmp_path, None, str(folder / "drill.yaml"), "--out", str(out)) == 0
    assert demo(tmp_path, folder, "--scenario", "mine", "--out", str(out)) == 0
    assert sorted(path.name for path in out.iterdir()) == [
        "01-drill.png",
        "01-mine.png",
        "02-drill.png",
    ]
    assert not QImage(str(out / "01-drill.png")).isNull()


def test_a_file_with_a_mistake_and_an_unknown_name_are_said(
    qapp, quiet_log, tmp_path, folder, capsys
):
    (folder / "bad.yaml").write_text(MINE.replace("start", "strat"), "utf-8")
    assert demo(tmp_path, None, str(folder / "bad.yaml")) == 2
    assert "bad.yaml:4: unknown step: strat" in capsys.readouterr().err
    assert demo(tmp_path, folder, "--scenario", "nome") == 2
    assert "There are: mine, verified," in capsys.readouterr().err
