"""What a machine keeps beside its keys: the ends of trails it has seen, and what was removed."""

from __future__ import annotations

import errno
import json
import os
import shutil
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verification.security import noted_heads
from verification.security.audit_keys import AuditKeys, Head, state_and_result
from verification.security.noted_heads import NotedHeads, note_words
from verification.security.removal_ledger import (
    Ledger,
    Removal,
    RemovalLedgers,
    Removed,
    UnreadableLedger,
    read_ledger,
)

NOW = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
HEAD = Head(7, "7" * 64)


# -- the end of a trail --------------------------------------------------------------------------


def test_a_keyring_without_a_folder_notes_nothing_and_asks_nothing():
    heads = NotedHeads(None)
    heads.note("one", HEAD)
    heads.note_restores("one", [HEAD])
    heads.renew("one", {"": HEAD}, HEAD)
    assert heads.read("one") == ()
    assert heads.whole("one") is None
    assert heads.known_restores("one") == frozenset()
    assert heads.is_empty


def test_a_note_that_is_none_is_said_to_be_so_and_replaced(tmp_path):
    heads = NotedHeads(tmp_path)
    heads.note("one", HEAD)
    (file,) = [path for path in tmp_path.rglob("*") if path.suffix == ".txt"]
    for spoilt in (
        b"",
        b"7",
        b"7:77",
        b"x:" + b"7" * 64,
        b"\xff" * 96,
        b"7" * 19 + b":" + b"7" * 64,
    ):
        file.write_bytes(spoilt)
        with pytest.raises(ValueError, match="is not a note of this program"):
            heads.read("one")
        heads.note("one", HEAD)
        assert heads.read("one") == (HEAD,)


def test_why_a_note_cannot_be_read_is_said_in_words():
    denied = PermissionError(errno.EACCES, os.strerror(errno.EACCES), "/keys/audit-heads/one.txt")
    assert note_words(denied) == "/keys/audit-heads/one.txt: this user does not have the permission"
    assert note_words(ValueError("it is no note")) == "it is no note"


def test_a_folder_that_cannot_be_made_is_logged_once_and_stops_nobody(tmp_path, caplog):
    (tmp_path / "audit-heads").write_text("a file, no folder")
    heads = NotedHeads(tmp_path)
    for _ in range(3):
        heads.note("one", HEAD)
    assert caplog.text.count("cannot be noted") == 1
    (tmp_path / "audit-heads").unlink()
    heads.note("one", HEAD)
    assert heads.read("one") == (HEAD,)


def test_what_fails_again_is_logged_again(tmp_path, caplog):
    heads = NotedHeads(tmp_path)
    (tmp_path / "audit-heads").write_text("a file, no folder")
    for _ in range(2):
        heads.note("one", HEAD)
        (tmp_path / "audit-heads").unlink()
        heads.note("one", HEAD)
        shutil.rmtree(tmp_path / "audit-heads")
        (tmp_path / "audit-heads").write_text("a file, no folder")
    assert caplog.text.count("cannot be noted") == 2


def test_only_a_later_end_that_follows_takes_the_place_of_one(tmp_path):
    heads = NotedHeads(tmp_path)
    assert heads.is_empty
    heads.note("one", HEAD)
    assert not heads.is_empty
    heads.note("one", Head(6, "6" * 64))
    heads.note("one", Head(7, "8" * 64))  # of another trail
    heads.note("one", Head(8, "8" * 64), follows=lambda _: False)
    assert heads.read("one") == (HEAD,)
    asked = []
    heads.note("one", Head(8, "8" * 64), follows=lambda former: asked.append(former) or True)
    assert (asked, heads.read("one")) == ([HEAD], (Head(8, "8" * 64),))
    heads.renew("one", {"": HEAD})
    assert heads.read("one") == (HEAD,)


def head_of(number):
    return Head(number, f"{number:064x}")


def test_each_chain_has_a_note_of_its_own_that_is_written_over_in_its_place(tmp_path):
    heads = NotedHeads(tmp_path)
    for number, station in (
        (1, ""),
        (2, "Desk 1"),
        (3, "\u524d\u53f0 \ud800"),
        (4, "Desk 1"),
        (5, ""),
    ):
        heads.note("one", head_of(number), station)
    assert heads.read("one") == tuple(map(head_of, (5, 4, 3)))
    content = (tmp_path / "audit-heads" / "one.txt").read_bytes()
    assert [len(line) for line in content.splitlines(keepends=True)] == [96] * 3
    assert b"Desk" not in content  # a station's name may be anything


def test_of_more_chains_than_are_noted_the_one_written_to_longest_ago_gives_way(tmp_path):
    heads = NotedHeads(tmp_path)
    heads.note("one", head_of(1))
    for number in range(2, noted_heads.MOST_CHAINS + 4):
        heads.note("one", head_of(number), f"Desk {number}")
    assert heads.read("one")[-2:] == (head_of(4), head_of(1))
    assert len(heads.read("one")) == noted_heads.MOST_CHAINS + 1


def test_what_a_check_has_seen_is_noted_for_the_chains_that_are_noted_and_for_the_whole(tmp_path):
    heads = NotedHeads(tmp_path)
    for number, station in ((3, ""), (9, "Desk 1"), (7, "Desk 2")):
        heads.note("one", head_of(number), station)
    ends = {"": head_of(8), "Desk 1": head_of(4), "Desk 2": head_of(5), "Desk 3": head_of(6)}
    # What was noted of Desk 1 was left behind by a restore, that of Desk 2 is only newer.
    heads.renew("one", ends, head_of(10), left_behind=lambda head: head == head_of(9))
    assert heads.read("one") == tuple(map(head_of, (8, 7, 4)))
    assert heads.whole("one") == head_of(10)
    heads.renew("one", ends)
    assert (heads.read("one"), heads.whole("one")) == (tuple(map(head_of, (8, 5, 4))), None)


def test_every_note_is_as_long_as_the_longest(tmp_path):
    heads = NotedHeads(tmp_path)
    for head in (HEAD, Head(10**18 - 1, "8" * 64)):
        heads.note("one", head)
        content = (tmp_path / "audit-heads" / "one.txt").read_bytes()
        assert len(content) == 96
        assert content.rstrip(b" \n") == str(head).encode()
        assert content.endswith(b"\n")
        assert heads.read("one") == (head,)


def test_a_restore_is_noted_once(tmp_path):
    heads = NotedHeads(tmp_path)
    heads.note_restores("one", [])
    assert list(tmp_path.rglob("*")) == []
    later = Head(10, "1" * 64)
    for found in ([HEAD], [later, HEAD], [later]):
        heads.note_restores("one", found)
    assert heads.known_restores("one") == {HEAD, later}
    path = tmp_path / "audit-heads" / "one.restores"
    assert path.read_text("ascii") == f"{HEAD}\n{later}\n"
    assert heads.known_restores("two") == frozenset()


def test_a_restore_is_on_the_disk_once_it_is_noted(tmp_path, monkeypatch):
    synced = []
    monkeypatch.setattr(noted_heads, "flush", lambda file: synced.append(os.fstat(file).st_size))
    NotedHeads(tmp_path).note_restores("one", [HEAD])
    assert synced == [len(f"{HEAD}\n")]


def test_a_note_is_waited_for_a_second(tmp_path, monkeypatch):
    waited = []

    class Lock(noted_heads.FileLock):
        def __init__(self, path, **options):
            waited.append(options["timeout"])
            super().__init__(path, **options)

    monkeypatch.setattr(noted_heads, "FileLock", Lock)
    NotedHeads(tmp_path).note("one", HEAD)
    assert waited == [1]


def test_a_head_is_written_as_it_is_read():
    assert Head.parse(str(HEAD)) == HEAD
    assert Head.parse(f" {HEAD}\n") == HEAD
    assert Head.parse("9" * 18 + ":" + "7" * 64) == Head(10**18 - 1, "7" * 64)
    for text in ("", "7", ":", "7:", "-7:" + "7" * 64, "٧:" + "7" * 64, "7:" + "7" * 63):
        assert Head.parse(text) is None, text


def test_the_names_of_accounts_open_for_their_own_event_alone():
    keys, occasion = AuditKeys(bytes(32)), ("2026-01-05 09:30:00.000000", "s1")
    hidden = keys.row_name("jd_account", 4, occasion)
    assert hidden.startswith("jd_account/")
    assert hidden != "jd_account/4"
    assert keys.plain_name(hidden, occasion) == "jd_account/4"
    assert keys.row_name("kiosk", "Desk 1", occasion) == "kiosk/Desk 1"
    assert keys.plain_name("kiosk/Desk 1", occasion) == "kiosk/Desk 1"
    for other in (("2026-01-05 09:30:00.000000", "s2"), ("2026-01-06 09:30:00.000000", "s1")):
        assert keys.row_name("jd_account", 4, other) != hidden
        with pytest.raises(ValueError, match="is no name of a row"):
            keys.plain_name(hidden, other)
    with pytest.raises(ValueError, match="is no name of a row"):
        keys.plain_name("jd_account/4", occasion)
    with pytest.raises(ValueError, match="is no name of a row"):
        AuditKeys(bytes([1] * 32)).plain_name(hidden, occasion)


def test_what_earlier_versions_wrote_in_a_trail_is_what_this_one_expects():
    keys, occasion = AuditKeys(bytes(range(32))), ("2026-01-05 09:30:00.000000", "s1")
    cells = [7, occasion[0], "signed_in", "staff:anna", "Desk 1", None, "", "{}"]
    row = [("station", "Desk 1"), ("branch", None), ("n", 3)]
    assert [
        keys.database_id,
        keys.event_code("0" * 64, cells),
        keys.former_event_code("0" * 64, cells),
        keys.row_digest("kiosk", row),
        keys.row_name("jd_account", 4, occasion),
        keys.head_code(HEAD),
        keys.head_code(HEAD, "Desk 1", 2),
        keys.whole_code({"": HEAD, "Desk 1": HEAD}),
    ] == [
        "7f9bc8599039ee92",
        "36dd9c920c4fd9a403c5f7b147dbe6bcdb167810d5b9b6a5383df1f443df95db",
        "510b358ce8947143f00f56722cc7320e841e17793c1dbe7faf7e95575b5979c9",
        "81f6c1362c02b9871f0834844f49ab85",
        "jd_account/wk0PAAn-CSZJsBpk49gMvJg=",
        "4ef35083f59cd6b273bf7d6a1c3f9001091139a207ae9561073106a37ed4a6aa",
        "7be06d75cea3487bc606cabeab13d7f35c03d017f69038078bbccd240805bc3c",
        "c79efca02ebf1f009bf78b4bb6c6386fa3445a097157c4a5ceb7e5ede861bbee",
    ]


def test_an_event_says_state_and_result_in_one_word():
    assert state_and_result("failed", "not_finished") == "failed:not_finished"
    assert state_and_result("scanned", None) == "scanned"


def test_an_event_with_a_time_that_is_none_has_no_former_code():
    keys = AuditKeys(bytes(32))
    cells = [1, "2026-01-05 09:30:00.000000", "signed_in", "staff:anna", "Desk 1", None, "", None]
    code = keys.former_event_code("", cells)
    assert len(code) == 64
    for time in ("yesterday", None, 7):
        assert keys.former_event_code("", [1, time, *cells[2:]]) is None


# -- what was removed ----------------------------------------------------------------------------


def removal(which, seconds=0, kind=Removed.KIOSK):
    return Removal(kind, which, NOW + timedelta(seconds=seconds))


def test_a_keyring_without_a_folder_has_no_record():
    ledgers = RemovalLedgers(None)
    ledgers.note("d", (1, "c"), NOW, [removal("Desk 1")])
    assert ledgers.path("d") is None
    assert ledgers.read("d") is None
    assert ledgers.is_empty


def test_looks_at_the_trail_add_up_and_the_latest_removal_of_a_thing_counts(tmp_path):
    ledgers = RemovalLedgers(tmp_path)
    assert ledgers.read("d") is None
    assert ledgers.is_empty
    ledgers.note("d", (3, "c3"), NOW, [removal("Desk 1"), removal("Desk 2", 5)])
    assert not ledgers.is_empty
    ledgers.note("d", (9, "c9"), NOW + timedelta(seconds=9), [removal("Desk 1", 8)])
    ledger = ledgers.read("d")
    assert ledger.seen == (9, "c9")
    assert ledger.at == NOW + timedelta(seconds=9)
    assert ledger.removals == (removal("Desk 2", 5), removal("Desk 1", 8))
    found = [removal("Desk 1", 8), removal("Desk 1", 9), removal("Desk 3")]
    assert ledger.new(found) == found[1:]
    assert Ledger().new(found) == found


def test_an_earlier_time_that_is_noted_later_does_not_count(tmp_path):
    ledgers = RemovalLedgers(tmp_path)
    ledgers.note("d", (3, "c3"), NOW, [removal("Desk 1", 8)])
    ledgers.note("d", (4, "c4"), NOW, [removal("Desk 1", 2)])
    assert ledgers.read("d").removals == (removal("Desk 1", 8),)


def entry(**changed):
    line = {"database": "d", "seen": [1, "c"], "at": NOW.isoformat(), "found": []}
    return json.dumps({**line, **changed})


@pytest.mark.parametrize(
    "line",
    [
        entry(at="2026-01-05T09:30:00"),  # of no time zone
        entry(found=[["kiosk", "Desk 1", "2026-01-05T09:30:00"]]),
        entry(found=[["of a newer version", "x", NOW.isoformat()]]),
        entry(found=[["kiosk", "Desk 1"]]),
        entry(seen=["one", "c"]),
        entry(seen=7),
        entry(database="another's"),
        "{}",
        "not json}",
        "\xff}",
    ],
)
def test_a_record_that_cannot_be_read_is_said_to_be_so(tmp_path, line):
    path = tmp_path / "d.jsonl"
    path.write_text(f"{entry()}\n{line}\n", "latin-1")
    with pytest.raises(UnreadableLedger):
        read_ledger(path, "d")


def test_a_line_that_a_kill_cut_short_counts_for_nothing(tmp_path):
    path = tmp_path / "d.jsonl"
    path.write_text(f"{entry()}\n\n{entry(seen=[2, 'x'])[:20]}", "ascii")
    assert read_ledger(path, "d").seen == (1, "c")


def test_a_folder_in_place_of_the_record_is_said_to_be_so(tmp_path):
    ledgers = RemovalLedgers(tmp_path)
    ledgers.path("d").mkdir(parents=True)
    with pytest.raises(UnreadableLedger):
        ledgers.read("d")
    with pytest.raises(OSError, match="folder"):
        ledgers.note("d", (1, "c"), NOW, [])


def test_a_record_with_a_name_that_no_disk_takes_is_said_to_be_so(tmp_path):
    (tmp_path / "removals").mkdir()
    with pytest.raises(UnreadableLedger, match="its name is too long"):
        RemovalLedgers(tmp_path).read("d" * 300)


def test_a_removal_for_which_the_disk_had_no_room_is_not_taken_for_noted(tmp_path, monkeypatch):
    ledgers, really = RemovalLedgers(tmp_path), os.write
    monkeypatch.setattr(os, "write", lambda handle, data: really(handle, data[:20]))
    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)) as caught:
        ledgers.note("d", (1, "c"), NOW, [removal("Desk 1")])
    assert (caught.value.errno, caught.value.filename) == (errno.ENOSPC, str(ledgers.path("d")))
    monkeypatch.undo()
    ledgers.note("d", (1, "c"), NOW, [removal("Desk 1")])
    assert ledgers.read("d").removals == (removal("Desk 1"),)


def test_times_of_other_zones_are_the_same_moment(tmp_path):
    ledgers = RemovalLedgers(tmp_path)
    there = NOW.astimezone(timezone(timedelta(hours=8)))
    ledgers.note("d", (1, "c"), there, [Removal(Removed.STAFF, "f", there)])
    assert ledgers.read("d").at == NOW


ENTRY = (
    '{"database":"ab","seen":[7,"c0de"],"at":"2026-01-05T09:30:00+00:00",'
    r'"found":[["kiosk","[1], \"A\" \u53f0}","2026-01-05T09:29:00+00:00"]]}'
)


@settings(max_examples=200)
@given(st.integers(1, len(ENTRY) - 1))
def test_every_beginning_of_an_entry_counts_for_nothing(tmp_path_factory, length):
    path = tmp_path_factory.getbasetemp() / "torn.jsonl"
    path.write_text(f"{ENTRY}\n{ENTRY[:length]}", "ascii")
    assert len(read_ledger(path, "ab").removals) == 1


def test_an_entry_that_a_full_disk_cut_short_is_followed_by_the_next(tmp_path):
    ledgers = RemovalLedgers(tmp_path)
    path = tmp_path / "removals" / "ab.jsonl"
    ledgers.note("ab", (1, "a"), NOW, [])
    with path.open("a", encoding="ascii") as file:
        file.write(f"\n{ENTRY[:60]}")
    ledgers.note("ab", (2, "b"), NOW, [])
    assert ledgers.read("ab").seen == (2, "b")


def test_damage_between_two_entries_is_no_torn_entry(tmp_path):
    path = tmp_path / "damaged.jsonl"
    path.write_text(f"\n{ENTRY}\n\n{ENTRY[:60]}\n\n{ENTRY}\n", "ascii")
    with pytest.raises(UnreadableLedger, match="line 4"):
        read_ledger(path, "ab")


@pytest.mark.parametrize(
    "line",
    [
        ENTRY[:-1] + " ",
        ENTRY[:-1] + "x",
        ENTRY[:-2] + "}",
        ENTRY.replace("[7", "[?")[:40],
        "this is no record at all",
        "[" * 200_000,
        '{"a":' * 50_000,
    ],
)
def test_a_damaged_line_is_no_torn_one(tmp_path, line):
    path = tmp_path / "damaged.jsonl"
    path.write_text(f"{ENTRY}\n{line}\n", "ascii")
    what = "is nested too deeply" if len(line) > 1000 else "is not a record of removals"
    expected = f"line 2 of .*: it {what}$"
    with pytest.raises(UnreadableLedger, match=expected) as said:
        read_ledger(path, "ab")
    # In words, and not in those of Python.
    assert not any(word in str(said.value) for word in ("recursion", "Expecting", "delimiter"))
