"""One kiosk's settings for the next: what is in the file, and which files are refused."""

from __future__ import annotations

import errno
import json
import tempfile
from dataclasses import replace

import pytest

from kiosk.folders import UnusableFolder, make_ready, unusable_folders
from kiosk.preferences import Preferences, PreferencesFile, Slip
from kiosk.settings_file import NoSettings, read_settings, write_settings
from ui.tokens import ThemeName

SET = Preferences(
    language="zh_CN",
    theme=ThemeName.DARK,
    station="Front desk 1",
    database="postgresql://desk1:geheim@db.example/verification",
    slip=Slip.PRINT,
    printer="Epson",
)


def test_what_is_set_arrives_but_for_the_name_and_the_password(tmp_path):
    path = tmp_path / "settings.json"
    write_settings(path, SET)
    text = path.read_text("utf-8")
    assert "geheim" not in text
    assert "Front desk 1" not in text
    found = read_settings(path, Preferences(station="Front desk 2", sounds=False))
    assert found.station == "Front desk 2"
    assert found.database == "postgresql://desk1@db.example/verification"
    assert (found.language, found.theme, found.slip) == ("zh_CN", ThemeName.DARK, Slip.PRINT)
    assert found.sounds is True


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"theme": "purple"}, "theme"),
        ({"sounds": "yes"}, "sounds"),
        ({"text_size": 1000}, "text_size"),
        ({"key": "x"}, "key"),
        ({"slip_folder": "slips"}, "slip_folder"),
        ({"slip_folder": "/srv/a\0b"}, "slip_folder"),
        ({"slip_folder": "/srv/a\ud800b"}, "slip_folder"),
        ({"database": "sqlite:////srv/a\0b/kiosk.db"}, "database"),
        ({"file_folder": "files"}, "file_folder"),
        ({"report_folder": 7}, "report_folder"),
        ({"jdcloud-kiosk-settings": 2}, ""),
    ],
)
def test_all_of_a_file_or_nothing(tmp_path, change, name):
    path = tmp_path / "settings.json"
    write_settings(path, SET)
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), **change}), "utf-8")
    with pytest.raises(NoSettings) as refused:
        read_settings(path, Preferences())
    assert refused.value.name == name


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[]", b"{", b'{"theme": "dark"}'])
def test_what_is_no_file_of_settings_is_refused(tmp_path, content):
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    with pytest.raises(NoSettings):
        read_settings(path, Preferences())


def test_what_is_no_file_at_all_is_an_error_of_the_system(tmp_path):
    with pytest.raises(OSError, match="folder"):
        read_settings(tmp_path, Preferences())


@pytest.mark.parametrize("content", [b"{cut off", b"", b'{"station": "Desk 1", "newer": 1}'])
def test_what_could_not_be_understood_is_kept_beside_what_is_written(tmp_path, caplog, content):
    path = tmp_path / "preferences.json"
    file = PreferencesFile(path)
    for name in ("preferences.json.damaged", "preferences.json.damaged1"):
        path.write_bytes(content)
        file.write(SET)
        assert file.look() == (SET, None)
        assert (tmp_path / name).read_bytes() == content
        assert str(tmp_path / name) in caplog.records[-1].getMessage()
    file.write(SET)
    assert len(list(tmp_path.iterdir())) == 3


def test_damage_is_told_once_until_it_is_another(tmp_path, caplog):
    path = tmp_path / "preferences.json"
    file = PreferencesFile(path)
    for content in ('{"sounds": 1}', '{"sounds": 1}', '{"slip": 1}', "{}", '{"slip": 1}'):
        path.write_text(content, "utf-8")
        file.read()
    assert [one.getMessage().rpartition(": ")[2] for one in caplog.records] == [
        "sounds.",
        "slip.",
        "slip.",
    ]
    caplog.clear()
    path.write_text('{"theme": 1}', "utf-8")
    assert file.look()[1] is not None  # who looks says it
    file.read()
    assert caplog.records == []


def test_settings_that_cannot_be_written_stay_where_they_were(tmp_path, monkeypatch):
    path = tmp_path / "preferences.json"
    path.write_bytes(b"{cut off")
    monkeypatch.setattr("kiosk.preferences.write_file", _full)
    with pytest.raises(OSError, match="full"):
        PreferencesFile(path).write(SET)
    assert [one.read_bytes() for one in tmp_path.iterdir()] == [b"{cut off"]


def _full(*_words, **_options):
    raise OSError("full")


def test_folders_that_this_computer_has_not_or_cannot_write_into_are_found(tmp_path, monkeypatch):
    there, protected = str(tmp_path), str(tmp_path / "protected")
    missing = (str(tmp_path / "none"), str(tmp_path / "no" / "reports"))
    (tmp_path / "protected").mkdir()
    (tmp_path / "file").touch()
    make = tempfile.TemporaryFile

    def refuse(dir):  # noqa: A002 - the name in the standard library
        if dir == protected:
            raise PermissionError(errno.EACCES, "denied")
        return make(dir=dir)

    monkeypatch.setattr(tempfile, "TemporaryFile", refuse)
    assert unusable_folders(Preferences(file_folder=there, report_folder=there)) == ()
    found = unusable_folders(
        Preferences(
            slip_folder=missing[0],
            file_folder=protected,
            report_folder=missing[1],
            database=str(tmp_path / "file" / "kiosk.db"),
        )
    )
    assert found == (
        UnusableFolder(missing[0], is_there=False),
        UnusableFolder(protected, is_there=True),
        UnusableFolder(missing[1], is_there=False),
        UnusableFolder(str(tmp_path / "file"), is_there=False),
    )
    assert unusable_folders(SET) == ()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["file", "protected"]


def test_folders_that_are_set_are_made_but_for_one_that_others_read(tmp_path):
    before = Preferences(report_folder=str(tmp_path / "no drive"))
    wanted = replace(
        before, slip_folder=str(tmp_path / "slips" / "2026"), file_folder=str(tmp_path / "files")
    )
    # What was wrong already is said on the page of the kiosk's health.
    assert make_ready(wanted, before) == ()
    assert (tmp_path / "slips" / "2026").is_dir()
    assert (tmp_path / "files").is_dir()
    reports = str(tmp_path / "weekly")
    assert make_ready(replace(wanted, report_folder=reports), before) == (
        UnusableFolder(reports, is_there=False),
    )
    assert not (tmp_path / "weekly").exists()
    (tmp_path / "file").touch()
    for name in (str(tmp_path / "file" / "slips"), "/srv/a\ud800b"):
        assert make_ready(Preferences(slip_folder=name), before) == (
            UnusableFolder(name, is_there=False),
        )


@pytest.mark.parametrize("path", [None, "preferences.json"])
def test_a_change_that_does_not_work_out_is_taken_back(tmp_path, path):
    file = PreferencesFile(tmp_path / path if path else None)
    file.write(SET)
    during = []

    def fail():
        during.append(file.read().language)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), file.changed_to(replace(SET, language="en")):
        fail()
    assert during == ["en"]
    assert file.read() == SET
    with file.changed_to(replace(SET, language="en")):
        pass
    assert file.read().language == "en"
