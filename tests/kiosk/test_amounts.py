"""Amounts as they are shown and typed on the settings page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff_area.amounts import Unit, read, spelt
from ui.translation import Translation


@pytest.fixture(scope="module", params=["en", "zh_CN", "zh_TW"])
def language(qapp, request):
    translation = Translation(qapp, request.param)
    yield request.param
    translation.close()


@given(number=st.integers(1, 99_999), unit=st.sampled_from(Unit))
def test_what_is_shown_is_read_as_what_it_is(language, number, unit):
    assert read(spelt(number, unit), unit) == number


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("90", 90),
        (" 2 MIN ", 120),
        ("2min 5s", 125),
        ("45 s", 45),
        ("", -1),
        ("two minutes", -1),
        ("-5", -1),
        ("\u0665", -1),
        ("1" * 6, -1),
        ("2 days", -1),
    ],
)
def test_what_is_typed_is_read(text, seconds):
    assert read(text, Unit.SECONDS) == seconds


@given(st.text(), st.sampled_from(Unit))
def test_any_text_is_a_number_or_none(text, unit):
    assert read(text, unit) >= -1
