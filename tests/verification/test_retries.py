"""Steps that lost a race are decided again, a few times."""

from __future__ import annotations

import pytest

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


def test_who_was_unbound_meanwhile_is_looked_at_again(desk):
    def withdraw():
        with desk.database.writing() as transaction:
            account = transaction.accounts.cloud_account("yunshan-tea")
            transaction.accounts.withdraw(account.account_id, desk.clock.now())

    with pytest.raises(Contended, match="unbound meanwhile"):
        withdraw()
