"""Which language a browser gets."""

from __future__ import annotations

import pytest

from classroom.catalogue import catalogue, choose
from verification.domain import source_document


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("", "en"),
        ("*", "en"),
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh_CN"),
        ("en-GB,en;q=0.9,zh;q=0.8", "en"),
        ("en;q=0.3, zh;q=0.9", "zh_CN"),
        ("zh-Hans-TW", "zh_CN"),
        ("zh-TW,zh;q=0.8", "zh_TW"),
        ("zh-Hant-HK", "zh_TW"),
        ("de, fr;q=0.9, zh;q=0.1", "zh_CN"),
        ("zh;q=0, en", "en"),
        ("zh;q=much", "en"),
        ("x" * 5000 + ", zh", "en"),
    ],
)
def test_the_language_that_is_preferred(accepted, language):
    assert choose(accepted).language == language


def test_the_words_are_those_of_the_windows():
    assert catalogue("en").translate("Document", source_document.CONSENT) == source_document.CONSENT
    assert catalogue("zh_CN").translate("AuthorizationPage", "Decline") == "拒绝"
    assert catalogue("zh_TW").translate("AuthorizationPage", "Decline") == "拒絕"
    assert catalogue("zh_CN").translate("Nowhere", "not translated") == "not translated"
