"""Who plays whom in a class: one phone each, whoever asks at the same moment."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from testbed.databases import statement
from verification.domain.session import Scanner
from verification.services.class_players import LIFETIME, ClassPlayers
from verification.services.timekeeping import Timekeeping
from verification.services.training_accounts import NotForTraining


@pytest.fixture
def players(desk):
    return ClassPlayers(desk.database, Timekeeping.of(desk.clock), lambda _: None)


def test_of_phones_that_want_one_person_at_once_one_gets_it(desk, players):
    names = [f"phone {number}" for number in range(8)]
    with ThreadPoolExecutor(8) as threads:
        taken = list(threads.map(lambda name: players.take(name, 1, None), names))
    assert sum(one is not None for one in taken) == 1
    (name,) = (name for name, one in zip(names, taken, strict=True) if one)
    assert players.all() == {1: name}


def test_the_table_itself_refuses_a_second_phone_and_a_second_person(desk, players):
    players.take("mine", 1, None)
    for account, device in ((1, "theirs"), (2, "mine")):
        with pytest.raises(Exception, match=r"(?i)unique"):
            statement(
                desk.database,
                f"INSERT INTO class_player VALUES ({account}, '{device}', '2026-01-01 00:00:00')",
            )


def test_a_phone_plays_one_person_and_another_after_it(players):
    assert players.take("mine", 1, None).account_id == 1
    assert players.take("mine", 1, None).account_id == 1
    players.take("mine", 2, None)
    assert players.all() == {2: "mine"}
    assert players.person("mine", 1) is None
    assert players.person("mine", 2).account_id == 2
    assert players.take("mine", 99, None) is None


def test_who_is_not_there_makes_room_unless_asked(desk, players):
    players.take("away", 1, None)
    issued = desk.kiosk.start("qinghe-books")
    desk.phone.scan(issued.code, Scanner("away", 1))
    assert players.take("mine", 1, {"here"}) is None
    desk.clock.advance(seconds=121)
    assert players.take("mine", 1, {"away"}) is None
    assert players.take("mine", 1, {"here"}).account_id == 1
    assert players.person("away", 1) is None


def test_tomorrow_everybody_is_free(desk, players):
    assert timedelta(hours=12) == LIFETIME
    players.take("mine", 1, None)
    desk.clock.time += LIFETIME - timedelta(seconds=1)
    assert players.all() == {1: "mine"}
    desk.clock.advance(seconds=1)
    assert players.all() == {}
    assert players.person("mine", 1) is None
    assert players.take("theirs", 1, None).account_id == 1
    players.clear()
    assert players.all() == {}


@pytest.mark.parametrize(
    ("step", "arguments"),
    [("all", ()), ("person", ("mine", 1)), ("take", ("mine", 1, None)), ("clear", ())],
)
def test_nobody_plays_on_a_database_that_is_not_for_it(desk, step, arguments):
    def refuse(_transaction):
        raise NotForTraining

    players = ClassPlayers(desk.database, Timekeeping.of(desk.clock), refuse)
    with pytest.raises(NotForTraining):
        getattr(players, step)(*arguments)
    assert statement(desk.database, "SELECT * FROM class_player") == []
