"""The working day in the real windows: a minute, so with ``make day`` and ``make test-fleet``."""

from __future__ import annotations

import re

import pytest

from testbed.databases import SERVER
from testbed.working_day import PICTURES, WorkingDay
from tests import ROOT


@pytest.mark.day
@pytest.mark.timeout(600)
def test_a_day_in_the_windows_ends_with_every_figure_right(qapp, tmp_path):
    kept = []
    day = WorkingDay(tmp_path, server=SERVER, keep=lambda name, *_: kept.append(name))
    try:
        day.play()
    finally:
        day.close()
    assert sorted(kept) == sorted(PICTURES)


@pytest.mark.parametrize(
    ("guide", "folder"),
    [("staff-guide.md", "pictures/day"), ("staff-guide.zh_CN.md", "pictures/zh_CN/day")],
)
def test_the_days_pictures_are_the_guides(guide, folder):
    text = (ROOT / "docs" / guide).read_text("utf-8")
    shown = re.findall(rf"\]\({folder}/([a-z-]+)\.png\)", text)
    assert shown
    assert set(shown) == set(PICTURES)
    assert {one.stem for one in (ROOT / "docs" / folder).iterdir()} == set(PICTURES)
