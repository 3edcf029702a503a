"""Texts said one after the other."""

from __future__ import annotations

import pytest

from ui.spoken import sentences


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        (("Scan", "Point at the code"), "Scan. Point at the code."),
        (("Same code on the kiosk?", "6 8 3 2"), "Same code on the kiosk? 6 8 3 2."),
        (("已扫描", "您的手机显示此码吗？", "1 2 3 4"), "已扫描。 您的手机显示此码吗？ 1 2 3 4."),
        (("", "In two\nlines", " "), "In two lines."),
        (("Checking …", "Café", "Called “Desk 1”"), "Checking … Café. Called “Desk 1”."),
        (("名为“前台”", "（已用）"), "名为“前台”。 （已用）。"),
        ((), ""),
    ],
)
def test_each_ends_once(parts, said):
    assert sentences(*parts) == said
