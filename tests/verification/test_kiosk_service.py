"""What a kiosk's service does for the machine that was registered, and for nobody else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from testbed.service_fixture import AT_ONCE, CONSENT, Desk, holder, note_accounts, refusal_of
from verification.domain.accounts import CloudAccount
from verification.domain.alerts import CallState
from verification.domain.audit_events import AuditAction
from verification.domain.randomness import Randomness
from verification.domain.refusals import Refusal, Refused
from verification.domain.session import SessionState
from verification.domain.settings import Settings
from verification.services.kiosk import KioskService
from verification.services.search import SearchService
from verification.store.repositories.sessions import Stale


@pytest.fixture
def other_machine(desk):
    """Another machine that calls itself as the open kiosk "Desk 1" does."""
    return KioskService(
        desk.database,
        station="Desk 1",
        credential=lambda: b"another machine's",
        clock=desk.clock,
        randomness=Randomness(),
        settings=Settings(),
    )


def test_a_look_at_a_session_that_goes_on_waits_for_no_writer(desk, monkeypatch):
    session = desk.kiosk.start("qinghe-books").session
    desk.clock.advance(seconds=119)

    def writing(*_):
        pytest.fail("a look writes")

    monkeypatch.setattr(desk.database, "writing", writing)
    assert desk.kiosk.current(session.session_id) == session
    assert desk.kiosk.snapshot(session.session_id).session == session


# -- a wrong credential ------------------------------------------------------------------------


def test_another_machine_starts_no_session_where_staff_is_signed_in(desk, other_machine):
    for step in (other_machine.start, other_machine.find_account):
        with pytest.raises(Refused, match="kiosk_not_registered"):
            step("qinghe-books")
    with desk.database.reading() as transaction:
        assert transaction.sessions.open_at("Desk 1") is None


def test_another_machine_does_not_take_the_visitors_session_away(desk, other_machine):
    issued = desk.kiosk.start("qinghe-books")
    with pytest.raises(Refused, match="kiosk_not_registered"):
        other_machine.start("yunshan-tea")
    assert desk.phone.scan(issued.code, holder()).state is SessionState.SCANNED


def test_another_machine_gets_no_new_code_for_an_open_session(desk, other_machine):
    issued = desk.kiosk.start("qinghe-books")
    with pytest.raises(Refused, match="kiosk_not_registered"):
        other_machine.refresh(issued.session.session_id)
    # The code on the screen is still the newest one.
    assert desk.phone.scan(issued.code, holder()).state is SessionState.SCANNED


def test_another_machine_gives_no_more_time(desk, other_machine):
    issued = desk.kiosk.start("qinghe-books")
    with pytest.raises(Refused, match="kiosk_not_registered"):
        other_machine.extend(issued.session.session_id)
    assert desk.kiosk.current(issued.session.session_id) == issued.session


def test_another_machine_is_shown_no_identity_and_told_to_close(desk, other_machine):
    issued = desk.kiosk.start("qinghe-books")
    asked = desk.phone.scan(issued.code, holder())
    desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    assert desk.identity(issued.session) is not None
    seen = other_machine.snapshot(issued.session.session_id)
    assert seen.identity is None
    assert seen.kiosk.refusal is Refusal.KIOSK_NOT_REGISTERED
    assert other_machine.status().refusal is Refusal.KIOSK_NOT_REGISTERED
    assert other_machine.purge(AT_ONCE) is None


def test_another_machines_sign_of_life_is_not_the_kiosks(desk, other_machine):
    def seen():
        with desk.database.reading() as transaction:
            return transaction.staff.kiosk("Desk 1").last_seen_at

    before = seen()
    desk.clock.advance(minutes=1)
    other_machine.heartbeat()
    assert seen() == before
    desk.kiosk.heartbeat()
    assert seen() == desk.clock.now()


def test_a_station_that_was_never_registered_serves_nobody(desk):
    stranger = Desk(desk.path, "Desk 9", sign_in=False)
    with pytest.raises(Refused, match="kiosk_not_registered"):
        stranger.kiosk.start("qinghe-books")
    stranger.kiosk.heartbeat()
    stranger.kiosk.close_left_over()
    assert stranger.kiosk.status().refusal is Refusal.KIOSK_NOT_REGISTERED
    assert desk.kiosk.status().refusal is None


# -- a database that was replaced under the kiosk ----------------------------------------------


def test_a_session_that_the_database_does_not_know_has_ended(desk):
    for step in (desk.kiosk.refresh, desk.kiosk.current, desk.kiosk.snapshot, desk.kiosk.cancel):
        with pytest.raises(Refused, match="session_ended"):
            step("of another database")
    assert desk.kiosk.frame(bytes(24), 0) is None


# -- accounts that a visitor types -------------------------------------------------------------


def test_accounts_are_offered_in_training_alone(desk):
    offered = [account.login_name for account in desk.kiosk.offered_accounts()]
    assert offered == ["lanqiao-design", "qinghe-books", "xinghai-music", "yunshan-tea"]
    with desk.database.writing() as transaction:
        transaction.accounts.add_cloud_account(CloudAccount(99, "zoe-customer", verified=False))
        note_accounts(transaction, desk)
    assert desk.kiosk.offered_accounts() == ()
    assert desk.kiosk.find_account("zoe-customer").account_id == 99


def test_unknown_accounts_are_counted_for_their_kiosk_however_they_are_asked_for(desk):
    other = Desk(desk.path, "Desk 2")
    other.share_clock(desk.clock)
    allowed = Settings().unknown_accounts.tries
    for number in range(allowed):
        step = desk.kiosk.start if number % 2 else desk.kiosk.find_account
        with pytest.raises(Refused, match="unknown_cloud_account"):
            step(f"nobody-{number}")
    for step in (desk.kiosk.start, desk.kiosk.find_account):
        with pytest.raises(Refused, match="too_many_tries") as caught:
            step("qinghe-books")
        assert caught.value.retry_at == desk.clock.now() + Settings().unknown_accounts.period
    assert other.kiosk.find_account("qinghe-books").login_name == "qinghe-books"
    desk.clock.advance(minutes=10)
    assert desk.kiosk.start("qinghe-books").code


def test_slips_that_are_scanned_into_the_accounts_field_are_no_guesses(desk):
    references = []
    for _ in range(20):
        references.append(desk.kiosk.start("qinghe-books").session.reference)
        desk.clock.advance(seconds=4)
    for one in references:
        for scanned in (one, one.upper()):
            with pytest.raises(Refused, match="unknown_cloud_account"):
                desk.kiosk.find_account(scanned)
    assert desk.kiosk.find_account("qinghe-books").login_name == "qinghe-books"
    for number in range(Settings().unknown_accounts.tries):
        with pytest.raises(Refused, match="unknown_cloud_account"):
            # As long as a reference, and of no session: a guess.
            desk.kiosk.find_account(f"0000{number:04}"[-8:])
    with pytest.raises(Refused, match="too_many_tries"):
        desk.kiosk.find_account("qinghe-books")


# -- calls for help ----------------------------------------------------------------------------


def test_a_second_call_for_help_is_the_same_until_staff_has_seen_it(desk):
    first = desk.kiosk.call_staff()
    assert desk.kiosk.call_staff() == first
    assert desk.kiosk.status().alerts == 1
    assert desk.kiosk.call_state(first) is CallState.WAITING
    desk.staff.mark_seen(desk.staff.alerts(), "anna")
    assert desk.kiosk.call_state(first) is CallState.COMING
    second = desk.kiosk.call_staff()
    assert second != first
    assert desk.kiosk.call_state(second) is CallState.WAITING


def test_the_next_visitors_call_is_their_own_though_the_last_ones_is_unanswered(desk):
    first = desk.kiosk.start("qinghe-books").session
    before = desk.kiosk.call_staff()
    desk.kiosk.cancel(first.session_id)
    desk.clock.advance(minutes=4)
    desk.kiosk.start("yunshan-tea")
    desk.clock.advance(seconds=20)
    theirs = desk.kiosk.call_staff()
    assert theirs != before
    assert desk.kiosk.call_staff() == theirs
    waits = {one.alert.alert_id: one for one in desk.console.read("anna").calls}
    assert waits[theirs].alert.raised_at == desk.clock.now()
    assert waits[theirs].record.account.startswith("yu")
    search = SearchService(desk.database, desk.clock)
    told = {
        one.account[:2]: [event.action for event in search.timeline(one)].count("call_raised")
        for one in search.find("").records
    }
    assert told == {"yu": 1, "qi": 1}


def test_another_alert_or_another_kiosks_call_is_no_call_of_this_visitor(desk):
    other = Desk(desk.path, "Desk 2")
    elsewhere = other.kiosk.call_staff()
    desk.kiosk.report_unscannable()
    here = desk.kiosk.call_staff()
    assert here != elsewhere
    assert desk.kiosk.status().alerts == 2
    assert other.kiosk.status().alerts == 1


def test_a_kiosk_shows_refused_scans_of_its_last_five_sessions(desk):
    codes = []
    for _ in range(6):
        issued = desk.kiosk.start("qinghe-books")
        codes.append(issued.code)
        desk.clock.advance(seconds=1)
    newest = issued.session.session_id
    assert refusal_of(desk, codes[0]) is Refusal.CODE_CANCELLED
    assert desk.kiosk.snapshot(newest).stopped is None
    assert refusal_of(desk, codes[1]) is Refusal.CODE_CANCELLED
    assert desk.kiosk.snapshot(newest).stopped is Refusal.CODE_CANCELLED


def test_what_a_start_closes_was_closed_by_the_system(desk):
    desk.kiosk.start("qinghe-books")
    desk.kiosk.close_left_over()
    with desk.database.reading() as transaction:
        [*_, link] = transaction.audit.trail()
    assert link.event.actor == "system"


# -- what was changed meanwhile ----------------------------------------------------------------


def test_a_session_is_changed_only_as_it_was_read(desk):
    read = desk.kiosk.start("qinghe-books").session
    present = desk.kiosk.extend(read.session_id)
    assert (present.state, present.revision) == (read.state, read.revision + 1)

    def change(before):
        after = replace(before, extensions=5, revision=before.revision + 1)
        extended, now = AuditAction.SESSION_EXTENDED, desk.clock.now()
        with desk.database.writing() as transaction:
            transaction.sessions.change(before, after, action=extended, actor="system", at=now)
        with desk.database.reading() as transaction:
            return transaction.sessions.get(read.session_id) == after

    for stale in (
        read,
        replace(present, state=SessionState.SCANNED),
        replace(present, session_id="of another database"),
    ):
        with pytest.raises(Stale):
            change(stale)
    assert change(present)


# -- too late --------------------------------------------------------------------------------


def test_more_time_that_comes_too_late_finds_the_session_expired(desk):
    session = desk.kiosk.start("qinghe-books").session
    desk.clock.advance(seconds=120)
    late = desk.kiosk.extend(session.session_id)
    assert (late.state, late.extensions) == (SessionState.EXPIRED, 0)


def test_a_kiosk_that_never_opened_has_left_nothing_over(desk):
    Desk(desk.path, "Desk 9", sign_in=False).kiosk.close_left_over()
    assert "kiosk_seen" not in desk.trail()
    assert desk.kiosk.status().refusal is None


@pytest.mark.parametrize(("later", "told"), [(4, True), (5, False)])
def test_a_photo_of_a_code_is_told_of_at_the_next_four_sessions(desk, later, told):
    issued = first = desk.kiosk.start("qinghe-books")
    for _ in range(later):
        desk.kiosk.cancel(issued.session.session_id)
        desk.clock.advance(seconds=1)
        issued = desk.kiosk.start("qinghe-books")
    assert refusal_of(desk, first.code) is Refusal.CODE_CANCELLED
    stopped = desk.kiosk.snapshot(issued.session.session_id).stopped
    assert stopped == (Refusal.CODE_CANCELLED if told else None)
