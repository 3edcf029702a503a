"""What a check of the trail says of one row: of its events, and of what is in its table."""

from __future__ import annotations

import contextlib
import tracemalloc

import pytest

from verification.security.audit_keys import UNREAD
from verification.store.trail import row_links
from verification.store.trail.row_links import RowLinks, shown

#: Few rows at a time, as in a trail of hundreds of thousands of events.
SIZES = {"as they are": {}, "small": {"_OPEN": 2, "_BATCH": 2}}


@pytest.fixture(params=SIZES.values(), ids=SIZES, autouse=True)
def sizes(request, monkeypatch):
    for name, number in request.param.items():
        monkeypatch.setattr(row_links, name, number)


def said(events, present=()):
    """What is found where *events* are (name, number, before, after), *present* (name, digest)."""
    with contextlib.closing(RowLinks()) as links:
        for one in events:
            links.add(*one)
        for one in present:
            links.add_present(*one)
        return list(links.problems())


MADE, CHANGED, REMOVED = ("x/1", 3, None, "a"), ("x/1", 5, "a", "b"), ("x/1", 8, "b", None)


@pytest.mark.parametrize(
    ("events", "digest", "words"),
    [
        ([MADE], "a", None),
        ([MADE, CHANGED], "b", None),
        ([MADE, CHANGED, REMOVED], None, None),
        ([MADE, CHANGED, REMOVED, ("x/1", 9, None, "c")], "c", None),
        ([("x/1", 3, None, UNREAD)], "a", "x/1 is not as event 3 left it"),
        ([MADE], UNREAD, None),
        ([MADE, ("x/1", 5, UNREAD, "b")], "b", None),
        ([MADE], "b", "x/1 is not as event 3 left it"),
        ([MADE, CHANGED], "a", "x/1 is not as event 5 left it"),
        ([MADE], None, "x/1 is gone, but no event says so since event 3"),
        ([MADE, CHANGED], None, "x/1 is gone, but no event says so since event 5"),
        ([], "a", "x/1 is there, but no event says so"),
        ([MADE, CHANGED, REMOVED], "b", "x/1 is there, but no event says so"),
        ([CHANGED], "b", "x/1 was there before event 5, but no event said so"),
        ([("x/1", 5, UNREAD, "b")], "b", "x/1 was there before event 5, but no event said so"),
        ([MADE, ("x/1", 5, "z", "b")], "b", "x/1 was changed before event 5"),
        ([MADE, ("x/1", 5, None, "b")], "b", "x/1 was changed before event 5"),
        (
            [MADE, CHANGED, REMOVED, ("x/1", 9, "b", "c")],
            "c",
            "x/1 was there before event 9, but no event said so",
        ),
    ],
)
@pytest.mark.parametrize("others", ["before", "x/2"], ids=["comes last", "comes first"])
def test_a_row_goes_on_from_where_its_last_event_left_it(others, events, digest, words):
    between = [(f"{others}/{number}", 4, None, "o") for number in range(5)]
    present = [(name, after) for name, _, _, after in between]
    if digest is not None:
        present.append(("x/1", digest))
    found = said([*events[:1], *between, *events[1:]], present)
    assert found == ([words] if words else [])


def test_each_row_is_said_once_in_order():
    events = [("x/2", 4, None, "b"), ("x/1", 3, None, "a"), ("x/3", 5, None, "c")]
    assert said(events, [("x/2", "d")]) == [
        "x/1 is gone, but no event says so since event 3",
        "x/2 is not as event 4 left it",
        "x/3 is gone, but no event says so since event 5",
    ]


def test_memory_stays_the_same_however_many_rows_there_are():
    with contextlib.closing(RowLinks()) as links:
        tracemalloc.start()
        for number in range(20_000):
            links.add(f"x/{number}", number, None, "a")
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < 2_000_000


def test_a_key_that_is_no_text_has_words():
    """As a damaged cell gives it: SQLite's driver would refuse to store it."""
    assert said([], [("x/\udcff", "a"), ("x/\x1b", "a")]) == [
        r"x/\x1b is there, but no event says so",
        r"x/\xed\xb3\xbf is there, but no event says so",
    ]


def test_what_a_damaged_cell_holds_is_shown_without_what_a_terminal_obeys():
    assert shown("\x1b[31m中文\x00\n") == r"\x1b[31m中文\x00\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [("Desk 1", "Desk 1"), ("林", "林"), ("a\nb", "a\\nb"), ("\ud800", "\\ud800"), (7, "7")],
)
def test_a_damaged_cell_is_shown_as_a_terminal_can(text, words):
    assert shown(text) == words
