"""Who looks after the staff, and what a shift hands over."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from argon2 import PasswordHasher

from testbed import released_databases as released
from testbed.databases import statement
from testbed.service_fixture import CONSENT, PIN, UNVERIFIED, Desk, holder
from verification.domain.audit_events import AuditAction
from verification.domain.clock import ManualClock
from verification.domain.handover import HANDOVER_NOTE_LENGTH, Handover, ShiftFigures
from verification.domain.instructions import InstructionKind
from verification.domain.local_time import start_of_today
from verification.domain.randomness import Randomness
from verification.domain.refusals import Refusal, Refused
from verification.domain.session import ResultCode
from verification.domain.staff import StaffMember, StaffRole
from verification.services.handover import HandoverService
from verification.services.history import HistoryService
from verification.store.database import Database
from verification.store.repositories.handover_figures import decoded, encoded
from verification.store.schema import migrate, prepare

CLERK, LEAD = StaffRole


@pytest.fixture
def team(desk):
    """anna, who set the desk up, looks after bert."""
    desk.staff.add("bert", "314159", by="staff:anna")
    return desk


@pytest.fixture
def history(team):
    return HistoryService(team.database, team.clock, team.settings)


def roles(desk):
    return {one.name: one.role for one in desk.staff.members()}


def refused(work, *words, **options):
    with pytest.raises(Refused) as caught:
        work(*words, **options)
    return caught.value.refusal


def trail_of(desk, action):
    with desk.database.reading() as transaction:
        return [
            (link.event.actor, link.event.detail)
            for link in transaction.audit.trail()
            if link.event.action.value == action
        ]


def test_whoever_sets_the_desk_up_looks_after_the_staff(team):
    assert roles(team) == {"anna": LEAD, "bert": CLERK}
    assert trail_of(team, "staff_added")[-1] == ("staff:anna", "bert")


def test_a_lead_gives_a_forgotten_pin_anew(team):
    team.staff.change_pin("bert", "141421", by="staff:anna")
    assert team.staff.check_pin("bert", "141421") == "bert"
    assert trail_of(team, "pin_changed") == [("staff:anna", "bert")]


def test_nobody_gets_another_pin_of_their_own_without_the_present_one(team):
    for name, present in (("bert", "000001"), ("anna", "")):
        with pytest.raises(Refused, match="wrong_pin"):
            team.staff.change_pin(name, "141421", by=f"staff:{name}", present=present)
    assert team.staff.check_pin("anna", PIN) == "anna"
    assert team.staff.check_pin("bert", "314159") == "bert"


def test_a_clerk_looks_after_nobody_but_themselves(team):
    by = "staff:bert"
    staff = team.staff
    for work, words in (
        (staff.add, ("carl", "314159")),
        (staff.change_pin, ("anna", "141421")),
        (staff.change_short_name, ("anna", "A")),
        (staff.change_role, ("bert", LEAD)),
        (staff.rename, ("anna", "anne")),
        (staff.remove, ("anna",)),
    ):
        assert refused(work, *words, by=by) is Refusal.NOT_A_LEAD
    staff.change_pin("bert", "141421", by=by, present="314159")
    staff.change_short_name("bert", "B", by=by)
    assert roles(team) == {"anna": LEAD, "bert": CLERK}
    assert staff.check_pin("anna", PIN) == "anna"


def test_a_lead_sets_what_a_sign_in_shows(team):
    team.staff.change_short_name("bert", "B", by="staff:anna")
    assert team.staff.shown_name("bert") == "B"
    assert trail_of(team, "short_name_changed") == [("staff:anna", "bert")]


def test_what_somebody_changes_about_themselves_is_in_the_trail_once_and_where(team):
    for _ in range(2):
        team.staff.change_short_name("bert", "B")
        team.staff.change_role("bert", LEAD, by="staff:anna")
    team.staff.change_short_name("bert", "Be", by="staff:anna")
    with team.database.reading() as transaction:
        events = [link.event for link in transaction.audit.trail()]
    changed = ("short_name_changed", "role_changed")
    assert [
        (one.action.value, one.actor, one.station, one.detail)
        for one in events
        if one.action.value in changed
    ] == [
        ("short_name_changed", "staff:bert", "Desk 1", ""),
        ("role_changed", "staff:anna", "", "bert"),
        ("short_name_changed", "staff:anna", "", "bert"),
    ]


def test_who_is_renamed_keeps_pin_and_role_and_the_past_its_names(team):
    team.staff.change_short_name("bert", "B", by="staff:anna")
    team.staff.change_role("bert", LEAD, by="staff:anna")
    team.staff.sign_in("bert", "314159")
    team.staff.rename("bert", "berta", by="staff:anna")
    assert roles(team) == {"anna": LEAD, "berta": LEAD}
    assert team.staff.check_pin("B", "314159") == "berta"
    assert refused(team.staff.check_pin, "bert", "314159") is Refusal.WRONG_PIN
    assert team.kiosk.status().refusal is Refusal.STAFF_NOT_SIGNED_IN
    assert trail_of(team, "signed_in")[-1] == ("staff:bert", "")
    assert trail_of(team, "staff_removed") == [("staff:anna", "bert")]
    assert trail_of(team, "staff_added")[-1] == ("staff:anna", "berta")
    for new in ("bert", "anna", " Anna ", "an\u200bna", "x\u200b", "\u00a0", ""):
        is_name = new.strip(" \u00a0") and "\u200b" not in new
        why = Refusal.STAFF_NAME_TAKEN if is_name else Refusal.NOT_A_NAME
        assert refused(team.staff.rename, "berta", new, by="staff:anna") is why
    assert refused(team.staff.rename, "anna", "anne", by="staff:anna") is Refusal.OPERATOR_ONLY


def test_a_name_is_kept_in_one_spelling_and_found_in_others(team):
    team.staff.add(" Jose\u0301\u00a0 Ruiz ", "271828", by="staff:anna")
    team.staff.change_short_name("bert", " Zoe\u0308 ", by="staff:anna")
    assert roles(team).keys() == {"anna", "bert", "José Ruiz"}
    assert team.staff.shown_name("bert") == "Zoë"
    assert team.staff.check_pin("Jose\u0301 Ruiz\u3000", "271828") == "José Ruiz"
    assert team.staff.check_pin("Zoe\u0308", "314159") == "bert"
    for alike, why in (
        ("jose\u0301 ruiz", Refusal.STAFF_NAME_TAKEN),
        ("José\u200b Ruiz", Refusal.NOT_A_NAME),
        ("José \u3164Ruiz", Refusal.NOT_A_NAME),
    ):
        add = refused(team.staff.add, alike, "271828", by="staff:anna")
        short = refused(team.staff.change_short_name, "bert", alike, by="staff:anna")
        assert add is short is why
    hidden = refused(team.staff.change_short_name, "bert", "B\u2060", by="staff:anna")
    assert hidden is Refusal.NOT_A_NAME


def test_who_was_added_when_names_were_less_strict_works_on(team):
    former, now = "Eva\u00a0\u200b", team.clock.now()
    with team.database.writing() as transaction:
        transaction.staff.add_staff(
            StaffMember(former, PasswordHasher(1, 8, 1).hash("161803"), now, CLERK)
        )
        transaction.audit.append(AuditAction.STAFF_ADDED, at=now, actor="operator", detail=former)
    assert team.staff.check_pin(former, "161803") == former


def test_there_is_always_a_lead(team):
    assert refused(team.staff.change_role, "anna", CLERK, by="staff:anna") is Refusal.LAST_LEAD
    assert refused(team.staff.remove, "anna", by="staff:anna") is Refusal.LAST_LEAD
    team.staff.change_role("bert", LEAD, by="staff:anna")
    team.staff.change_role("anna", CLERK, by="staff:anna")
    assert roles(team) == {"anna": CLERK, "bert": LEAD}
    assert refused(team.staff.remove, "bert", by="staff:anna") is Refusal.NOT_A_LEAD
    team.staff.remove("anna", by="staff:bert")
    assert roles(team) == {"bert": LEAD}


def test_whoever_is_removed_is_signed_out_and_the_trail_says_by_whom(team):
    team.staff.sign_in("bert", "314159")
    team.staff.remove("bert", by="staff:anna")
    assert team.kiosk.status().refusal is Refusal.STAFF_NOT_SIGNED_IN
    assert trail_of(team, "signed_out")[-1] == ("staff:anna", "")
    assert trail_of(team, "staff_removed") == [("staff:anna", "bert")]


def test_the_operator_needs_no_role_and_the_next_added_is_a_lead(desk):
    desk.staff.add("bert", "314159")
    desk.staff.remove("anna")
    assert roles(desk) == {"bert": CLERK}
    desk.staff.add("carl", "314159")
    assert roles(desk) == {"bert": CLERK, "carl": LEAD}


@pytest.mark.file
def test_of_an_older_database_whoever_was_there_first_is_the_lead(tmp_path):
    keys = released.load("0008", tmp_path / "kiosk.db")
    database = Database(f"sqlite:///{tmp_path / 'kiosk.db'}", keys)
    prepare(database)
    found = statement(database, "SELECT name, role FROM staff_member ORDER BY name")
    database.close()
    assert found == [("anna", "lead"), ("bert", "clerk")]


# -- handover ----------------------------------------------------------------------------------


def test_a_shift_is_summed_up_for_the_next(desk):
    issued = desk.kiosk.start("qinghe-books")
    asked = desk.phone.scan(desk.code(issued), holder())
    desk.clock.advance(seconds=40)
    desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    issued = desk.kiosk.start("yunshan-tea")
    desk.phone.scan(desk.code(issued), holder(UNVERIFIED))
    desk.console.solve(desk.kiosk.call_staff(), "", "anna")
    desk.kiosk.call_staff()
    desk.kiosk.start("lanqiao-design")
    desk.clock.advance(seconds=1)
    [present] = desk.handovers.summaries()
    figures = present.figures
    assert figures.results == {ResultCode.VERIFIED: 1, ResultCode.NOT_FINISHED: 1}
    assert (figures.started, figures.verified, figures.in_progress) == (3, 1, 1)
    assert figures.median_seconds == pytest.approx(40, abs=0.01)
    assert (figures.calls, figures.unsolved) == (2, 1)


def test_the_next_shift_begins_where_the_last_has_ended(desk):
    desk.kiosk.start("qinghe-books")
    call = desk.kiosk.call_staff()
    desk.clock.advance(seconds=1)
    desk.handovers.hand_over("  the printer\nneeds paper ", "anna")
    [(stored,)] = statement(desk.database, "SELECT sealed_note FROM handover")
    assert "paper" not in stored
    # What begins at this very moment is the next shift's.
    desk.console.come(call, "anna")
    desk.kiosk.call_staff()
    desk.kiosk.start("yunshan-tea")
    desk.clock.advance(hours=1)
    present, last = desk.handovers.summaries()
    assert present.handover.since == last.handover.until
    assert (present.figures.started, last.figures.started) == (1, 1)
    assert (present.figures.calls, last.figures.calls) == (1, 1)
    assert (present.figures.unsolved, last.figures.unsolved) == (2, 1)
    desk.console.solve(call, "", "anna")
    assert [one.figures.unsolved for one in desk.handovers.summaries()] == [1, 1]
    assert last.handover.note == "the printer\nneeds paper"
    assert trail_of(desk, "handed_over") == [("staff:anna", "")]


def test_a_session_that_is_open_at_a_handover_is_counted_by_the_shift_in_which_it_ends(desk):
    def hand_over():
        desk.clock.advance(seconds=20)
        return desk.handovers.hand_over("", "anna").figures[""]

    asked = desk.phone.scan(desk.code(desk.kiosk.start("qinghe-books")), holder())
    night = hand_over()
    desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    day = hand_over()
    assert (night.started, night.verified, night.in_progress) == (1, 0, 1)
    assert (day.started, day.verified, day.in_progress) == (0, 1, 0)
    assert (night.median_seconds, day.median_seconds) == (None, pytest.approx(20, abs=0.01))
    issued = desk.kiosk.start("yunshan-tea")
    hand_over()
    seen = issued.session.session_id
    desk.console.give("Desk 1", InstructionKind.CANCEL, by="anna", seen=seen)
    desk.instructed.carry_out_next()
    evening = hand_over()
    assert (evening.started, evening.cancelled_by_staff) == (0, 1)


def test_figures_of_an_earlier_release_say_what_was_still_open():
    kept = ShiftFigures(5, {ResultCode.VERIFIED: 3}, 40.0, 0, 0, 0, 2)
    stored = json.loads(encoded({"": kept}))
    del stored[""]["in_progress"]
    assert decoded(json.dumps(stored)) == {"": kept}


def test_a_kiosk_that_was_off_for_days_leaves_nothing_open(desk):
    desk.kiosk.start("qinghe-books")
    desk.clock.advance(days=2)
    [present] = desk.handovers.summaries()
    assert present.figures.in_progress == 0


def change_the_past(desk, open_session, call):
    """What has not ended yet ends; a call is solved; consent is withdrawn; details are erased."""
    desk.kiosk.cancel(open_session)
    desk.console.solve(call, "", "anna")
    desk.phone.withdraw(holder())
    desk.clock.advance(hours=47, seconds=1)
    assert desk.purge(2, clock_is_right=True).sessions


def test_a_handover_keeps_its_figures_whatever_happens_later(team, history):
    team.staff.change_branch("Desk 1", "North", by="staff:anna")
    team.staff.limit("bert", "North", by="staff:anna")
    asked = team.phone.scan(team.code(team.kiosk.start("qinghe-books")), holder())
    team.phone.authorize(asked.authorization_id, holder(), CONSENT)
    team.kiosk.cancel(team.kiosk.start("lanqiao-design").session.session_id)
    issued = team.kiosk.start("yunshan-tea")
    call = team.kiosk.call_staff()
    team.clock.advance(hours=1)
    team.handovers.hand_over("", "anna")
    [handover] = history.handovers()

    def read():
        return [
            *(team.handovers.summaries(*who)[-1] for who in (("anna",), ("bert",))),
            *(history.handover(handover, by) for by in ("anna", "bert")),
        ]

    before = read()
    assert [(one.figures.started, one.figures.in_progress) for one in before] == [(3, 1)] * 4
    assert [one.figures.unsolved for one in before] == [1] * 4
    change_the_past(team, issued.session.session_id, call)
    assert history.handovers() == (handover,)
    assert read() == before
    assert not any(one.recounted for one in before)


def test_figures_that_were_not_kept_are_said_to_be_those_of_today(team, history):
    """A branch that was none at the handover, and a text that the program has not written."""
    team.kiosk.start("qinghe-books")
    team.clock.advance(seconds=1)
    team.handovers.hand_over("", "anna")
    team.staff.change_branch("Desk 1", "North", by="staff:anna")
    present, of_branch = team.handovers.summaries("anna", "North")
    assert (present.recounted, of_branch.recounted) == (False, True)
    assert of_branch.figures.started == 1
    team.edited = True
    for text in ("no figures", "[]", '{"": {"started": 2}}', '{"": 1}', "null"):
        statement(team.database, f"UPDATE handover SET figures = '{text}'")
        _, last = team.handovers.summaries("anna")
        assert (last.recounted, last.figures.started) == (True, 1)


@pytest.mark.file
def test_a_handover_from_before_figures_were_kept_is_counted_as_today(tmp_path):
    database = Database(
        f"sqlite:///{tmp_path / 'kiosk.db'}", released.load("0011", tmp_path / "kiosk.db")
    )
    with database.migrating() as connection:
        migrate(connection, database.seal, "0023")
        connection.exec_driver_sql(
            "INSERT INTO handover (handover_id, since, until, written_by) SELECT 'a',"
            " min(created_at), max(ended_at), 'anna' FROM verification_session"
        )
    prepare(database)
    handovers = HandoverService(database, ManualClock(), Randomness())
    shown = handovers.summaries()
    [_, summary] = shown
    assert (summary.handover.figures, summary.recounted) == ({}, True)
    assert summary.figures.started == 2
    # Looked at again, it is not counted again, nor taken for that of a branch.
    present, again = handovers.summaries(known=shown)
    assert again is summary
    assert present is not shown[0]
    assert handovers.summaries(branch="North", known=shown)[1].figures.started == 0
    database.close()


def test_an_answered_call_that_nobody_marks_as_solved_lapses_at_the_desk_and_in_every_shift(desk):
    answered = desk.kiosk.call_staff()
    desk.console.come(answered, "anna")
    waits = desk.kiosk.call_staff()

    def still_open():
        [present, *_] = desk.handovers.summaries()
        return [one.alert.alert_id for one in desk.console.read().calls], present.figures.unsolved

    desk.clock.advance(hours=1)
    assert still_open() == ([waits, answered], 2)
    desk.clock.advance(seconds=1)
    assert still_open() == ([waits], 1)


def shown(desk, branch=""):
    """The present shift, as who hands it over has it before them."""
    return desk.handovers.summaries(branch=branch)[0].handover


def test_a_branch_has_shifts_of_its_own_and_reads_what_is_for_everybody(team):
    other = Desk(team.path, "Desk 2", clock=team.clock, sign_in=False)
    for station, branch in (("Desk 1", "North"), ("Desk 2", "South")):
        if station == "Desk 2":
            other.staff.sign_in("anna", PIN)
        team.staff.change_branch(station, branch, by="staff:anna")
    team.staff.add("carl", "314159", by="staff:anna")
    team.staff.limit("bert", "North", by="staff:anna")
    team.staff.limit("carl", "South", by="staff:anna")
    team.kiosk.start("qinghe-books")
    other.kiosk.start("yunshan-tea")
    team.clock.advance(seconds=1)
    # A member who is limited hands over their branch, whatever a console says.
    south = shown(team, "South")
    assert team.handovers.hand_over("for the north", "bert", south).branch == "North"
    team.clock.advance(seconds=1)
    assert team.handovers.hand_over("for the south", "anna", south).branch == "South"
    team.clock.advance(seconds=1)
    team.handovers.hand_over("for all", "anna")
    team.clock.advance(seconds=1)

    def read(by, branch=""):
        return [
            (one.handover.note, one.handover.branch, one.figures.started)
            for one in team.handovers.summaries(by, branch)
        ]

    north = [("", "North", 0), ("for all", "", 1), ("for the north", "North", 1)]
    assert read("bert") == read("bert", "South") == read("anna", "North") == north
    assert [note for note, *_ in read("carl")] == ["", "for all", "for the south"]
    every = [("for all", "", 2), ("for the south", "South", 1), ("for the north", "North", 1)]
    assert read("anna") == [("", "", 0), *every]


def test_a_note_is_news_to_each_member_until_they_have_read_it(team):
    def note_for(by):
        unread = team.handovers.unread(by)
        return unread and unread.note

    team.staff.add("carl", "314159", by="staff:anna")
    assert note_for("bert") is None
    first = team.handovers.hand_over("the printer needs paper", "anna")
    assert [note_for(one) for one in ("anna", "bert", "carl")] == [None, first.note, first.note]
    team.handovers.mark_read(first.handover_id, "bert")
    team.handovers.mark_read(first.handover_id, "bert")
    assert [note_for(one) for one in ("bert", "carl")] == [None, first.note]
    assert trail_of(team, "handover_read") == [("staff:bert", first.handover_id)]
    team.clock.advance(seconds=1)
    second = team.handovers.hand_over("paper is in the drawer", "bert")
    # The last note alone.
    assert [note_for(one) for one in ("anna", "bert", "carl")] == [second.note, None, second.note]
    team.handovers.mark_read(second.handover_id, "anna")
    assert note_for("anna") is None


def test_who_is_renamed_has_neither_their_own_note_before_them_nor_one_that_they_have_read(team):
    team.staff.add("carl", "314159", by="staff:anna")
    written = team.handovers.hand_over("the printer needs paper", "bert")
    team.handovers.mark_read(written.handover_id, "carl")
    for old, new in (("bert", "berta"), ("carl", "karl"), ("karl", "charles")):
        team.clock.advance(seconds=1)
        team.staff.rename(old, new, by="staff:anna")
    assert [team.handovers.unread(one) for one in ("berta", "charles")] == [None, None]
    assert team.handovers.unread("anna") == written


def test_a_note_is_found_behind_any_number_of_other_handovers(team):
    now = team.clock.now()

    def hand_over(number, note, branch=""):
        until = now + timedelta(hours=number)
        with team.database.writing() as transaction:
            transaction.handovers.add(Handover(f"{number:032}", now, until, "anna", note, branch))

    hand_over(0, "an older one of the north", "North")
    hand_over(1, "the printer needs paper", "North")
    for number in range(2, 62):
        hand_over(number, "", "South" if number % 2 else "North")
    hand_over(62, "for the south", "South")
    team.clock.advance(hours=63)
    for note in ("for the south", "the printer needs paper"):
        unread = team.handovers.unread("bert")
        assert unread.note == note
        # Where the line leads to: whatever branch is shown alone, however long the list.
        for branch in ("", "North", "South"):
            listed = [one.handover for one in team.handovers.summaries("bert", branch)]
            assert listed.count(unread) == 1
        team.handovers.mark_read(unread.handover_id, "bert")
    assert team.handovers.unread("bert") is None


def test_a_note_of_another_branch_is_no_news_and_cannot_be_marked(team):
    team.staff.change_branch("Desk 1", "North", by="staff:anna")
    team.staff.limit("bert", "North", by="staff:anna")
    other = Desk(team.path, "Desk 2", clock=team.clock, sign_in=False)
    other.staff.sign_in("anna", PIN)
    team.staff.change_branch("Desk 2", "South", by="staff:anna")
    elsewhere = team.handovers.hand_over("for the south", "anna", shown(team, "South"))
    assert team.handovers.unread("bert") is None
    team.handovers.mark_read(elsewhere.handover_id, "bert")
    assert trail_of(team, "handover_read") == []
    team.clock.advance(seconds=1)
    north = team.handovers.hand_over("for the north", "anna", shown(team, "North"))
    assert team.handovers.unread("bert") == north


def test_nothing_is_handed_over_twice(desk):
    assert desk.handovers.hand_over("", "anna") is not None  # the day's first, though empty
    assert desk.handovers.hand_over(" \n", "anna") is None
    assert desk.handovers.hand_over("a word", "anna").note == "a word"
    for event in (lambda: desk.kiosk.start("qinghe-books"), desk.kiosk.call_staff):
        event()
        desk.clock.advance(seconds=1)
        assert desk.handovers.hand_over("", "anna") is not None
        assert desk.handovers.hand_over("", "anna") is None
    assert len(desk.handovers.summaries()) == 1 + 4


def test_a_handover_from_a_clock_that_was_set_back_begins_no_shift(desk):
    desk.handovers.hand_over("", "anna")
    desk.clock.advance(hours=-1)
    present, _ = desk.handovers.summaries()
    assert present.handover.since == present.handover.until - timedelta(hours=24)


def test_a_handover_from_a_clock_that_was_ahead_spoils_none_after_it(team):
    team.clock.advance(days=365)
    team.handovers.hand_over("from a clock that was ahead", "anna")
    team.clock.advance(days=-365)
    for number in range(2):
        team.kiosk.cancel(team.kiosk.start("qinghe-books").session.session_id)
        team.clock.advance(hours=1)
        handover = team.handovers.hand_over(f"note {number}", "anna")
        # Its own visitor alone: not a day's each time.
        assert handover.figures[""].started == 1
    assert team.handovers.hand_over("", "anna") is None
    assert notes_for(team, "bert") == ["from a clock that was ahead", "note 1", "note 0"]


def notes_for(team, name):
    """Every note that *name* is led to, one after the other."""
    found = []
    while unread := team.handovers.unread(name):
        found.append(unread.note)
        team.handovers.mark_read(unread.handover_id, name)
    return found


def test_who_was_overtaken_at_a_handover_is_told_and_hands_over_what_is_left(team):
    team.staff.change_branch("Desk 1", "North", by="staff:anna")
    team.kiosk.start("qinghe-books")
    team.clock.advance(seconds=10)
    seen, north = shown(team), shown(team, "North")
    assert team.handovers.hand_over("from anna", "anna", seen).figures[""].started == 1
    team.clock.advance(seconds=10)
    overtaken = refused(team.handovers.hand_over, "from bert", "bert", seen)
    assert overtaken is Refusal.HANDED_OVER_MEANWHILE
    assert team.handovers.hand_over("from bert", "bert", shown(team)).figures[""].started == 0
    # Another branch's shifts are others.
    assert team.handovers.hand_over("of the north", "bert", north) is not None
    # Nobody has handed over, however long that was looked at.
    seen = shown(team)
    team.clock.advance(hours=25)
    assert team.handovers.hand_over("", "bert", seen) is not None


def test_nothing_is_handed_over_to_a_branch_that_is_gone(team):
    team.staff.change_branch("Desk 1", "Nroth", by="staff:anna")
    seen = shown(team, "Nroth")
    team.staff.change_branch("Desk 1", "North", by="staff:anna")
    gone = refused(team.handovers.hand_over, "a note", "anna", seen)
    assert gone is Refusal.UNKNOWN_BRANCH
    assert len(team.handovers.summaries("anna")) == 1


def test_two_notes_of_one_change_of_shifts_are_both_read(team):
    team.staff.add("carl", "161803", by="staff:anna")
    team.handovers.hand_over("from the shift before", "anna")
    team.clock.advance(hours=25)
    for name in ("anna", "bert"):
        team.handovers.hand_over(f"from {name}", name)
        team.clock.advance(seconds=10)
    assert notes_for(team, "bert") == ["from anna"]
    assert notes_for(team, "carl") == ["from bert", "from anna"]


def test_the_last_fifty_handovers_are_listed(desk):
    now = desk.clock.now()
    with desk.database.writing() as transaction:
        for number in range(51):
            until = now - timedelta(hours=51 - number)
            handover = Handover(f"{number:032}", until, until, "anna", str(number))
            transaction.handovers.add(handover)
    _, newest, *earlier = desk.handovers.summaries()
    assert (newest.handover.note, earlier[-1].handover.note, len(earlier)) == ("50", "1", 49)


def test_the_history_has_every_handover_page_by_page(team, history, monkeypatch):
    monkeypatch.setattr("verification.services.history.PAGE", 2)
    now = team.clock.now()
    with team.database.writing() as transaction:
        # Two branches may hand over in the same moment.
        for number, (hours, branch) in enumerate(((9, "North"), (1, ""), (1, "South"), (0, ""))):
            until = now - timedelta(hours=hours)
            handover = Handover(f"{number:032}", until, until, "anna", str(number), branch)
            transaction.handovers.add(handover)

    def read(by):
        found, after = [], None
        while page := history.handovers(after, by):
            found += page
            after = page[-1].until, page[-1].handover_id
        return [one.note for one in found]

    assert read("anna") == ["3", "2", "1", "0"]
    team.staff.change_branch("Desk 1", "North", by="staff:anna")
    team.staff.limit("bert", "North", by="staff:anna")
    assert read("bert") == ["3", "1", "0"]


def test_the_history_sums_a_shift_up_and_says_who_took_it_away(team, history):
    team.kiosk.start("qinghe-books")
    team.clock.advance(seconds=1)
    team.handovers.hand_over("the printer needs paper", "anna")
    [handover] = history.handovers(by="bert")
    summary = history.handover(handover, "bert")
    assert summary == team.handovers.summaries("bert")[1]
    assert summary.figures.started == 1
    history.note_handover("bert")
    team.handovers.note_taken("anna")
    assert trail_of(team, "exported") == [("staff:bert", "handover"), ("staff:anna", "handover")]
    team.staff.remove("bert", by="staff:anna")
    assert refused(history.note_handover, "bert") is Refusal.STAFF_REMOVED


@pytest.mark.parametrize("what", ["slip", "settings", "diagnostics"])
def test_the_trail_has_who_took_a_paper_or_a_file_away(team, history, what):
    note = getattr(history, f"note_{what}")
    note("bert")
    assert trail_of(team, "exported") == [("staff:bert", what)]
    team.staff.remove("bert", by="staff:anna")
    assert refused(note, "bert") is Refusal.STAFF_REMOVED


def test_a_shift_that_lasts_past_midnight_has_every_visitor(desk):
    desk.clock.time = start_of_today(desk.clock.now()) + timedelta(hours=21, minutes=30)
    evening = desk.handovers.hand_over("", "anna")
    desk.clock.advance(minutes=20)
    desk.kiosk.start("qinghe-books")
    desk.clock.advance(hours=2, minutes=40)
    night = desk.handovers.hand_over("", "anna")
    assert night.since == evening.until
    _, last, _ = desk.handovers.summaries()
    assert last.figures.started == 1


@pytest.mark.parametrize(
    ("minutes", "counts"), [(0, timedelta()), (1, timedelta(minutes=1))], ids=["a day", "longer"]
)
def test_a_shift_is_of_a_day_at_most(desk, minutes, counts):
    desk.handovers.hand_over("", "anna")
    desk.clock.advance(hours=24, minutes=minutes)
    present, last = desk.handovers.summaries()
    assert present.handover.since - last.handover.until == counts


def test_a_note_has_an_end_and_is_erased_with_the_rest(desk):
    handover = desk.handovers.hand_over("x" * 2000, "anna")
    assert len(handover.note) == HANDOVER_NOTE_LENGTH
    desk.clock.advance(days=8)
    assert desk.purge(7, clock_is_right=True).handovers == 1
    assert [one.handover.handover_id for one in desk.handovers.summaries()] == [""]
