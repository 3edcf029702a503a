"""Where windows start, on screens of any size."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QMargins, QPoint, QRect, QSize

from jdcloud_kiosk.app import KIOSK_BESIDE
from ui.placement import FRAME, Sizes, place

KIOSK = Sizes(QSize(1120, 760), QSize(600, 560), KIOSK_BESIDE)
PHONE = Sizes(QSize(764, 888), QSize(504, 560))

screens = st.builds(
    QRect,
    st.builds(QPoint, st.integers(-4000, 4000), st.integers(-2000, 2000)),
    st.builds(QSize, st.integers(1024, 3840), st.integers(600, 2160)),
)
frames = st.builds(
    QMargins, st.integers(0, 8), st.integers(0, 32), st.integers(0, 8), st.integers(0, 8)
)


@given(screens, st.lists(st.just(PHONE), max_size=2), frames, st.booleans())
@example(QRect(0, 0, 1024, 600), [PHONE], FRAME, False)
@example(QRect(0, 0, 1366, 768), [PHONE], FRAME, False)
@example(QRect(0, 0, 3840, 2160), [PHONE], FRAME, False)
def test_no_window_leaves_the_screen_and_none_is_over_another_where_there_is_room(
    screen, phones, frame, at_right
):
    windows = [KIOSK, *phones]
    found = place(screen, windows, frame, at_right=at_right)
    for where, sizes in zip(found, windows, strict=True):
        assert screen.contains(where)
        inner = where.size().shrunkBy(frame)
        assert inner == inner.expandedTo(sizes.least).boundedTo(sizes.wanted)
    least = sum(
        max(one.least.width(), one.beside) + frame.left() + frame.right() + 24 for one in windows
    )
    if least - 24 <= screen.width() and not at_right:
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


@pytest.mark.parametrize(("width", "wide"), [(1366, 504), (1920, 764)])
def test_a_phone_of_its_own_process_leaves_half_of_the_screen(width, wide):
    """With its tools beside it, it lay over nearly all of a kiosk on a small screen."""
    (where,) = place(QRect(0, 0, width, 768), [PHONE], at_right=True)
    assert where.size().shrunkBy(FRAME).width() == wide
