"""Steps that lost a race are decided again, a few times."""

from __future__ import annotations

import pytest

from testbed.service_fixture import CONSENT, holder
from verification.domain.session import SessionState
from verification.services.retries import TRIES, decided_again
from verification.store.faults import Contended, Fault


@pytest.mark.parametrize("lost", [0, 1, TRIES - 1, TRIES])
def test_a_step_that_lost_is_decided_again_a_few_times(lost):
    tries = []

    @decided_again
    def step(word):
        tries.append(word)
        if len(tries) <= lost:
            raise Contended("another came first")
        return "done"

    if lost < TRIES:
        assert step("bind") == "done"
        assert tries == ["bind"] * (lost + 1)
    else:
        with pytest.raises(Contended) as raised:
            step("bind")
        assert (raised.value.fault, len(tries)) == (Fault.SERVER_BUSY, TRIES)


def test_any_other_error_ends_a_step_at_once():
    tries = []

    @decided_again
    def step():
        tries.append(1)
        raise KeyError("no such row")

    with pytest.raises(KeyError):
        step()
    assert len(tries) == 1


def test_each_step_of_a_visit_is_decided_again_where_another_came_first(desk, monkeypatch):
    """As it can be on a server, where kiosks and phones do not wait for one another."""
    really, lost = desk.database.writing, []

    def writing(*beside):
        if lost:
            raise Contended(lost.pop())
        return really(*beside)

    def race(step, *given):
        lost.append("another came first")
        found = step(*given)
        assert lost == []
        return found

    monkeypatch.setattr(desk.database, "writing", writing)
    kiosk, phone, me = desk.kiosk, desk.phone, holder()
    race(kiosk.find_account, "qinghe-books")
    session = race(kiosk.start, "qinghe-books").session
    code = race(kiosk.refresh, session.session_id).code
    race(kiosk.extend, session.session_id)
    asked = race(phone.scan, code, me).authorization_id
    race(phone.extend, asked, me)
    assert race(phone.authorize, asked, me, CONSENT).state is SessionState.VERIFIED
    assert [one.login_name for one in race(phone.withdraw, me)] == ["qinghe-books"]
    asked = phone.scan(kiosk.start("qinghe-books").code, me).authorization_id
    assert race(phone.decline, asked, me).state is SessionState.DECLINED
    session = kiosk.start("qinghe-books").session
    assert race(kiosk.cancel, session.session_id).state is SessionState.CANCELLED
    session = kiosk.start("qinghe-books").session
    desk.clock.advance(seconds=120)
    assert race(kiosk.current, session.session_id).state is SessionState.EXPIRED


def test_who_was_unbound_meanwhile_is_looked_at_again(desk):
    def withdraw():
        with desk.database.writing() as transaction:
            account = transaction.accounts.cloud_account("yunshan-tea")
            transaction.accounts.withdraw(account.account_id, desk.clock.now())

    with pytest.raises(Contended, match="unbound meanwhile"):
        withdraw()
