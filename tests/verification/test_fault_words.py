"""Each fault of a database has words of its own, which name what to do and who can."""

from __future__ import annotations

import pytest

from verification.services.fault_words import fault_words, target_words
from verification.store.copies.backups import BadTarget
from verification.store.faults import BadDatabaseUrl, DatabaseUnavailable, Fault

#: What only somebody else can mend: the words say who.
FOR_AN_ADMINISTRATOR = {
    Fault.NOT_POSTGRESQL,
    Fault.NO_TLS,
    Fault.CERTIFICATE_EXPIRED,
    Fault.CERTIFICATE_REFUSED,
    Fault.WRONG_PASSWORD,
    Fault.UNKNOWN_LOGIN,
    Fault.NOT_ADMITTED,
    Fault.NO_RIGHTS,
    Fault.NO_DATABASE,
    Fault.CLOSED_DATABASE,
    Fault.TOO_MANY_CONNECTIONS,
    Fault.SERVER_DOWN,
    Fault.STANDBY,
    Fault.SERVER_BUSY,
    Fault.SERVER_FULL,
    Fault.SERVER_DAMAGED,
    Fault.SERVER_FAILED,
    Fault.WRONG_ENCODING,
    Fault.SHARED_SESSIONS,
}


def test_no_two_faults_share_their_words():
    words = [fault_words(fault) for fault in Fault]
    assert all(words)
    assert len(set(words)) == len(Fault)


@pytest.mark.parametrize("fault", sorted(FOR_AN_ADMINISTRATOR))
def test_what_a_desk_cannot_mend_names_who_can(fault):
    assert "administrator" in fault_words(fault)


def test_a_missing_key_is_named_where_it_is_known():
    named = fault_words(Fault.KEY_MISSING, key_id="0a0b0c0d")
    assert "0a0b0c0d" in named
    assert "%1" not in named
    assert "keys import" in named
    assert "0a0b0c0d" not in fault_words(Fault.KEY_MISSING)
    # No other fault says anything of it.
    assert fault_words(Fault.FULL, key_id="0a0b0c0d") == fault_words(Fault.FULL)


@pytest.mark.parametrize("fault", Fault)
def test_every_sentence_is_translated(fault):
    asked = []

    def translate(context, text):
        asked.append((context, text))
        return "übersetzt %1"

    said = fault_words(fault, translate, key_id="0a0b0c0d")
    assert said.startswith("übersetzt")
    ((context, _),) = asked
    assert context == "Fault"


def test_why_no_backup_is_written_has_words_for_each_reason():
    words = {target_words(reason) for reason in BadTarget}
    assert len(words) == len(BadTarget)
    assert {target_words(reason, lambda context, _: context) for reason in BadTarget} == {"Backup"}


def test_an_address_that_cannot_be_used_is_a_fault_of_its_own():
    assert BadDatabaseUrl("no").fault is Fault.BAD_ADDRESS
    assert DatabaseUnavailable("gone").fault is Fault.UNREACHABLE
