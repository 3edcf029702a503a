"""What each page of the class must be: good for a screen reader and a small phone, everywhere."""

from __future__ import annotations

import contextlib
import json
import re
from pathlib import Path

from classroom.catalogue import TAGS, choose
from demonstration.scenarios.web_driver import BrowserError
from tests import ROOT

_AXE = ROOT / "tests" / "classroom" / "axe" / "axe.min.js"
#: Looks at the page as it is, then as the server says it in other languages, in the same state.
_LOOK = Path(__file__).with_suffix(".js")


def looked_at(phone, others=(), form=""):
    """What is wrong with a page, by language: its heading, axe-core's finds, sizes too wide.

    With *form*, the other languages' pages are what it is answered with.
    """
    script = _AXE.read_text("utf-8") + _LOOK.read_text("utf-8")
    for _ in range(5):
        # A page may come anew while it is looked at.
        with contextlib.suppress(BrowserError):
            found = phone.run_async(script, list(others), form)
            assert "error" not in found, found
            return found
    raise AssertionError("the page does not stay")


def is_good(phone, *heading, others=(), form=""):
    """Nothing is wrong, also with letters twice as large. *heading*: context and English text."""
    if heading:
        phone.wait_for(heading[-1])
    found = looked_at(phone, others, form)
    assert found.keys() == {"en", *others}
    for tag, page in found.items():
        assert page["broken"] == [], json.dumps(page["broken"], indent=1)
        assert page["wide"] == [], (tag, page)
        if heading:
            assert page["heading"] == choose(tag).translate(*heading)


#: Every language but the one that the page comes in.
OTHERS = tuple(tag for tag in TAGS.values() if tag != "en")

#: Before each page of a WebView that lacks what it can: no streams, no storage.
OLD_WEBVIEW = """
delete window.EventSource;
for (const name of ["localStorage", "sessionStorage", "indexedDB"])
  Object.defineProperty(window, name, { get() { throw new DOMException("", "SecurityError"); } });
"""
WECHAT = (
    "Mozilla/5.0 (Linux; Android 9; MI 8 Build/PKQ1; wv) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Version/4.0 Chrome/66.0.3359.126 MQQBrowser/6.2 TBS/045131 Mobile Safari/537.36 "
    "MicroMessenger/7.0.15.1680(0x27000F34) Process/tools WeChat/arm64 NetType/WIFI Language/en"
)
#: What Chromium 66 drops of a style sheet: rules, declarations, and the gaps of flexible boxes.
_NEWER_RULES = re.compile(
    r"^[^{}]*:focus-visible[^{}]*\{[^{}]*\}|^@media \(prefers-.*\}$", re.MULTILINE
)
_NEWER = re.compile(
    r"(?<=[;{\s])(?:text-wrap|accent-color|[\w-]+:[^;{}]*(?:min\(|env\(|dvh|anywhere))[^;{}]*;"
)
_FLEX = re.compile(r"\{[^{}]*display: flex[^{}]*\}")


def as_chromium_66_reads(css):
    """A style sheet without what that browser does not know."""
    css = _NEWER.sub("", _NEWER_RULES.sub("", css))
    return _FLEX.sub(lambda rule: re.sub(r"(?<=[;{\s])gap:[^;]*;", "", rule[0]), css)
