"""A replica is asked for reports only while it keeps up."""

from __future__ import annotations

from contextlib import contextmanager
from unittest import mock

import pytest
from sqlalchemy import make_url

from testbed.databases import database_address
from testbed.service_fixture import Desk, open_database
from verification.store import replica
from verification.store.faults import DatabaseUnavailable, Fault
from verification.store.replica import MOST_BEHIND, Replica
from verification.store.schema import prepare


class Standby:
    """The backend of a replica, without a server."""

    place = "standby.example.org"

    def __init__(self):
        self.behind = 0.0
        self.close = mock.Mock()

    def at(self, url):
        self.url = url
        return self

    @contextmanager
    def reading(self):
        yield "a connection"

    def seconds_behind(self, connection):
        assert connection == "a connection"
        return self.behind


@pytest.fixture
def standby(monkeypatch):
    made = Standby()
    monkeypatch.setattr(replica, "PostgresqlBackend", made.at)
    return made


def test_only_a_server_has_a_replica_and_only_where_its_address_names_one(standby):
    assert Replica.of(make_url("sqlite:///kiosk.db?reports_host=standby")) is None
    assert Replica.of(make_url("postgresql+psycopg://primary/kiosk")) is None
    found = Replica.of(make_url("postgresql+psycopg://primary/kiosk?reports_host=standby"))
    assert found is not None
    assert found.place == standby.place
    assert standby.url.query["host"] == ("standby",)


@pytest.mark.usefixtures("standby")
def test_one_that_has_failed_is_left_alone_for_a_minute():
    now = [100.0]
    found = Replica(make_url("postgresql+psycopg://standby/kiosk"), lambda: now[0])
    assert found.may_be_asked
    found.leave_alone()
    now[0] += 59.9
    assert not found.may_be_asked
    now[0] += 0.1
    assert found.may_be_asked


@pytest.mark.parametrize(
    ("behind", "words"),
    [
        (0.0, None),
        (MOST_BEHIND, None),
        (61.2, "standby.example.org: 61 s behind"),
        (None, "standby.example.org: it gets nothing any more"),
    ],
)
def test_one_that_does_not_keep_up_is_not_asked(standby, behind, words):
    found = Replica(make_url("postgresql+psycopg://standby/kiosk"))
    standby.behind = behind
    if words is None:
        with found.reading() as connection:
            assert connection == "a connection"
        return
    with pytest.raises(DatabaseUnavailable, match=f"^{words}$") as caught, found.reading():
        pytest.fail("it was asked")
    assert caught.value.fault is Fault.STANDBY


def test_it_is_closed_with_the_database(standby):
    found = Replica(make_url("postgresql+psycopg://standby/kiosk"))
    found.close()
    standby.close.assert_called_once_with()


# -- reports -----------------------------------------------------------------------------------


class Copy:
    """A replica that has what another database file has."""

    may_be_asked = True

    def __init__(self):
        self.source = None
        self.asked = 0
        self.close = mock.Mock()

    @contextmanager
    def reading(self):
        self.asked += 1
        if self.source is None:
            raise DatabaseUnavailable("it is behind", Fault.STANDBY)
        with self.source.connection(writes=False) as connection:
            yield connection

    def leave_alone(self):
        self.may_be_asked = False


def test_a_report_is_read_from_the_replica_of_this_database_alone(desk, tmp_path, monkeypatch):
    copy = Copy()
    monkeypatch.setattr(Replica, "of", lambda _: copy)
    database = open_database(database_address(desk.path), desk.keys, desk.clock)
    prepare(database)
    other = Desk(tmp_path / "other.db")

    def stations():
        return database.read_report(lambda transaction: transaction.history.stations())

    copy.source = desk.database
    assert stations() == ("Desk 1",)
    assert (copy.asked, copy.may_be_asked) == (1, True)
    for copy.source in (other.database, None):
        copy.may_be_asked = True
        assert stations() == ("Desk 1",)
        assert not copy.may_be_asked
    assert stations() == ("Desk 1",)
    assert copy.asked == 3
