"""Every test that a table of the docs names is there: else nothing shows what the row says."""

from __future__ import annotations

import re

import pytest

from tests import ROOT

DOCS = ROOT / "docs"


def named(document):
    """Module and beginning of the name; a name without a module is of the one before it."""
    for line in (DOCS / document).read_text("utf-8").splitlines():
        for cell in line.split("|") if line.startswith("|") else ():
            module = ""
            for words in re.findall(r"`([^`]+)`", cell):
                first, _, rest = words.partition(" ")
                if first.startswith("test_"):
                    module = first
                    yield module, rest
                elif module and "/" not in words:
                    yield module, words


def _source(module):
    """Packages may each have a module of that name: what all of them hold."""
    return "".join(
        path.read_text("utf-8") for path in sorted((ROOT / "tests").rglob(f"{module}.py"))
    )


@pytest.mark.parametrize("document", ["security.md", "risk-assessment.md", "windows-macos.md"])
def test_every_test_that_is_named_is_there(document):
    found = list(named(document))
    assert len(found) > 10
    missing = [
        f"{module} {name}" for module, name in found if f"def test_{name}" not in _source(module)
    ]
    assert missing == []
