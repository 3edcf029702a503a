"""Where windows start, on screens of any size."""

from __future__ import annotations

import itertools
from types import SimpleNamespace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QMargins, QPoint, QRect, QSize

from jdcloud_kiosk.training import build_app
from ui.placement import FRAME, place
from ui.window_sizes import KIOSK, PHONE

screens = st.builds(
    QRect,
    st.builds(QPoint, st.integers(-4000, 4000), st.integers(-2000, 2000)),
    st.builds(QSize, st.integers(1024, 3840), st.integers(600, 2160)),
)
frames = st.builds(
    QMargins, st.integers(0, 8), st.integers(0, 32), st.integers(0, 8), st.integers(0, 8)
)


@given(screens, st.lists(st.just(PHONE), max_size=2), frames)
@example(QRect(0, 0, 1024, 600), [PHONE], FRAME)
@example(QRect(0, 0, 1366, 768), [PHONE], FRAME)
@example(QRect(0, 0, 3840, 2160), [PHONE], FRAME)
def test_no_window_leaves_the_screen_and_none_is_over_another_where_there_is_room(
    screen, phones, frame
):
    windows = [KIOSK, *phones]
    found = place(screen, windows, frame)
    for where, sizes in zip(found, windows, strict=True):
        assert screen.contains(where)
        inner = where.size().shrunkBy(frame)
        assert inner == inner.expandedTo(sizes.least).boundedTo(sizes.wanted)
    least = sum(
        max(one.least.width(), one.beside) + frame.left() + frame.right() + 24 for one in windows
    )
    if least - 24 <= screen.width():
        for one, other in itertools.combinations(found, 2):
            assert not one.intersects(other)


@pytest.mark.parametrize(
    ("width", "height", "kiosk", "phone"),
    [
        # The phone with its tools beside it.
        (1920, 1080, QRect(0, 40, 1116, 800), QRect(1140, 40, 780, 928)),
        # The tools are folded, the kiosk is narrower, both are less tall.
        (1366, 768, QRect(0, 0, 822, 768), QRect(846, 0, 520, 768)),
        # No room for both: the phone is over the kiosk's words, and leaves its code in view.
        (1024, 600, QRect(0, 0, 1024, 600), QRect(504, 0, 520, 600)),
    ],
)
def test_the_two_windows_on_usual_screens(width, height, kiosk, phone):
    assert place(QRect(0, 0, width, height), [KIOSK, PHONE]) == [kiosk, phone]


def test_a_screen_that_is_too_small_shows_the_top_and_the_left_of_a_window():
    (found,) = place(QRect(10, 20, 500, 400), [KIOSK])
    assert found == QRect(10, 20, 616, 600)


@pytest.mark.long
@pytest.mark.parametrize(
    ("width", "height"),
    [
        (1366, 768),
        pytest.param(1920, 1080, marks=pytest.mark.long),
        pytest.param(3840, 2160, marks=pytest.mark.long),
    ],
)
def test_windows_of_two_processes_stand_side_by_side(qapp, tmp_path, monkeypatch, width, height):
    """Neither knows whether the other is there."""
    screen = SimpleNamespace(availableGeometry=lambda: QRect(0, 0, width, height))
    application = SimpleNamespace(primaryScreen=lambda: screen)
    monkeypatch.setattr("jdcloud_kiosk.app.QGuiApplication", application)
    places = []
    for name in ("kiosk", "phone"):
        app = build_app(f"sqlite:///{tmp_path / name}.db", windows=frozenset({name}))
        app.show()
        places.append(getattr(app, name).geometry())
        app.close()
    kiosk, phone = places
    assert kiosk.right() < phone.left()
    assert kiosk.bottom() < height
