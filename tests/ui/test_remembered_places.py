"""Windows open where they were closed."""

from __future__ import annotations

import json
import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from jdcloud_kiosk.app import App
from ui.remembered_places import RememberedPlaces

PLACE = QRect(120, 90, 500, 400)


def opened(qtbot, places, name="kiosk"):
    window = QWidget()
    qtbot.addWidget(window)
    known = places.recall(window, name)
    window.show()
    return window, known


@pytest.fixture
def path(tmp_path):
    return tmp_path / "state" / "windows.json"


def close_at(qtbot, path, place=PLACE, name="kiosk"):
    window, _ = opened(qtbot, RememberedPlaces(path), name)
    window.setGeometry(place)
    window.close()


def test_a_window_opens_where_it_was_closed(qtbot, path):
    close_at(qtbot, path)
    close_at(qtbot, path, QRect(10, 60, 320, 480), "phone")
    window, known = opened(qtbot, RememberedPlaces(path))
    assert (known, window.geometry()) == (True, PLACE)
    other, _ = opened(qtbot, RememberedPlaces(path), "phone")
    assert other.geometry() == QRect(10, 60, 320, 480)


def test_one_at_the_upper_edge_comes_up_no_lower(qtbot, path):
    window, _ = opened(qtbot, RememberedPlaces(path))
    window.move(40, 0)
    window.close()
    for _ in range(3):
        again, known = opened(qtbot, RememberedPlaces(path))
        assert (known, again.pos()) == (True, QPoint(40, 0))
        again.close()


@pytest.mark.parametrize("frame", ["@9999,9999", "@1", "@a,b", "@1,2,3", f"@{10**12},0"])
def test_a_corner_that_is_none_is_no_place(qtbot, path, frame):
    close_at(qtbot, path)
    kept = json.loads(path.read_text())
    [names] = kept.values()
    names["kiosk"] = names["kiosk"].partition("@")[0] + frame
    path.write_text(json.dumps(kept))
    window, _ = opened(qtbot, RememberedPlaces(path))
    assert window.screen().availableGeometry().contains(window.pos())


def test_one_that_filled_the_screen_does_so_again(qtbot, path):
    window, _ = opened(qtbot, RememberedPlaces(path))
    window.showMaximized()
    window.close()
    assert opened(qtbot, RememberedPlaces(path))[0].isMaximized()


def test_a_kiosk_over_the_whole_screen_leaves_no_place(qtbot, path):
    window, known = opened(qtbot, RememberedPlaces(path))
    window.showFullScreen()
    window.close()
    assert not known
    assert not path.exists()


def test_other_screens_have_other_places(qtbot, path, monkeypatch):
    close_at(qtbot, path)
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr("ui.remembered_places._screens", lambda: "projector 1024x768+0+0")
        assert not opened(qtbot, RememberedPlaces(path))[1]
        close_at(qtbot, path, QRect(0, 0, 300, 300))
    assert opened(qtbot, RememberedPlaces(path))[0].geometry() == PLACE


def test_a_place_beyond_the_screen_is_not_taken(qtbot, path):
    close_at(qtbot, path, QRect(QPoint(90_000, 90_000), QSize(300, 300)))
    window, _ = opened(qtbot, RememberedPlaces(path))
    assert window.screen().geometry().intersects(window.geometry())


@pytest.mark.long
def test_kiosk_and_phone_open_where_they_were_closed(qtbot, url, path):
    for places in ([QRect(20, 60, 700, 600), QRect(60, 90, 600, 640)], []):
        app = App(url, places=RememberedPlaces(path))
        app.show()
        windows = [app.kiosk, app.phone]
        for window, where in zip(windows, places, strict=False):
            window.setGeometry(where)
        found = [window.geometry() for window in windows]
        app.close()
    assert found == [QRect(20, 60, 700, 600), QRect(60, 90, 600, 640)]


@pytest.mark.parametrize(
    "text", ["", "[1]", '{"a": 1}', "[" * 100_000, "\xff", '{"a": {"kiosk": "?"}}', "x" * 200_000]
)
def test_a_damaged_file_is_no_fault(qtbot, path, text):
    close_at(qtbot, path)
    path.write_text(text, "latin-1")
    assert not opened(qtbot, RememberedPlaces(path))[1]
    close_at(qtbot, path)
    assert opened(qtbot, RememberedPlaces(path))[0].geometry() == PLACE


@given(kept=st.none() | st.integers() | st.text() | st.binary().map(bytes.hex))
def test_whatever_is_kept_as_a_place_a_window_opens(qapp, tmp_path_factory, kept):
    path = tmp_path_factory.mktemp("state") / "windows.json"
    window = QWidget()
    places = RememberedPlaces(path)
    places.recall(window, "kiosk")
    window.show()
    window.close()
    (screens,) = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps({screens: {"kiosk": kept}}), "utf-8")
    again = QWidget()
    assert places.recall(again, "kiosk") in (True, False)
    for one in (window, again):
        one.deleteLater()


def test_a_folder_that_cannot_be_written_is_logged_and_no_more(qtbot, tmp_path, caplog):
    (tmp_path / "state").write_text("a file")
    with caplog.at_level(logging.WARNING):
        close_at(qtbot, tmp_path / "state" / "windows.json")
    assert "the windows' places cannot be kept" in caplog.text


def test_without_a_file_nothing_is_remembered(qtbot):
    window, known = opened(qtbot, RememberedPlaces())
    window.close()
    assert not known
