"""The contract with testers: every objectName is in the docs, and says what it is."""

from __future__ import annotations

from collections import Counter

import pytest

from demonstration.scenarios.object_names import FILE, as_lines
from testbed.object_names import DOCUMENT, named_widgets, unused_meanings, with_table


@pytest.fixture(scope="module")
def widgets(qapp, tmp_path_factory):
    return named_widgets(tmp_path_factory.mktemp("names"))


def test_the_table_is_as_new_as_the_windows(widgets):
    text = DOCUMENT.read_text("utf-8")
    assert with_table(text, widgets) == text, "run: .venv/bin/python -m testbed.object_names"
    assert FILE.read_text("utf-8") == as_lines(widgets)


def test_a_name_leads_to_one_widget_of_a_window(widgets):
    assert len(widgets) > 400
    names = Counter((one.window, one.name) for one in widgets)
    assert [name for name, count in names.items() if count > 1] == []


def test_every_name_says_what_it_is(widgets):
    """Write what a widget without a text is into testbed/object_names.py."""
    assert [one.name for one in widgets if not one.words] == []
    assert unused_meanings(widgets) == set()
