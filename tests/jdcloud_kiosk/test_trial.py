"""A seed and a clock for a tester's windows, and for no desk that serves visitors."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime, timedelta

import pytest

from jdcloud_kiosk.app import App
from jdcloud_kiosk.cli.parser import make_parser
from jdcloud_kiosk.trial import clock_of, trial_refusal
from kiosk.preferences import PreferencesFile
from testbed.databases import statement
from testbed.service_fixture import PIN, Desk
from ui.languages import LANGUAGES
from verification.domain.clock import SkewedClock, SystemClock
from verification.services.training_accounts import TrainingAccounts
from verification.store.database import DatabaseUnavailable, Fault


@pytest.fixture
def options(tmp_path):
    def make(*words):
        place = (
            "--database",
            str(tmp_path / "kiosk.db"),
            "--key-file",
            str(tmp_path / "keys.json"),
        )
        parser = make_parser(list(LANGUAGES), tmp_path / "keys.json")
        return parser.parse_args([words[0], *place, *words[1:]])

    return make


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path / "kiosk.db")
    yield desk
    desk.database.close()


def test_a_desk_that_serves_visitors_has_neither(options, desk):
    for words in (("kiosk", "--seed", "5"), ("phone", "--clock", "+60")):
        assert "is not marked as one for training" in trial_refusal(options(*words))
    assert trial_refusal(options("kiosk")) == ""


def test_an_address_that_is_none_yet_has_neither(options):
    """Settings may put it right later: it could be any desk's."""
    refusal = trial_refusal(options("kiosk", "--seed", "5", "--database", "mysql://x/y"))
    assert "mysql" in refusal


def test_a_database_for_training_has_both_and_no_seed_makes_a_thing_twice(options, desk):
    TrainingAccounts(desk.database, desk.clock).mark()
    kiosk, phone = options("kiosk", "--seed", "5"), options("phone", "--seed", "5")
    assert trial_refusal(kiosk) == trial_refusal(phone) == ""
    assert kiosk.seed != phone.seed
    desk.kiosk.start("qinghe-books")
    again = options("kiosk", "--seed", "5")
    assert trial_refusal(again) == ""
    assert again.seed not in (kiosk.seed, phone.seed)


@pytest.mark.file
def test_a_database_that_is_not_there_is_made_for_training(options, tmp_path):
    first = options("kiosk", "--seed", "5")
    assert trial_refusal(first) == ""
    assert first.seed == 5
    assert trial_refusal(options("phone", "--clock", "-60")) == ""


@pytest.mark.file
def test_a_desks_database_that_is_put_there_later_gets_nothing(desk, tmp_path, qtbot):
    """It was one for training as the windows started."""
    TrainingAccounts(desk.database, desk.clock).mark()
    app = App(
        str(desk.database.url),
        key_ring=desk.keys,
        clock=desk.clock,
        seed=5,
        only_for_training=True,
        windows=frozenset({"kiosk"}),
        station="Desk 1",
        preferences=PreferencesFile(tmp_path / "preferences.json"),
    )
    with contextlib.closing(app):
        qtbot.waitUntil(lambda: app.database.was_prepared)
        app.services.staff.sign_in("anna", PIN)
        assert app.services.kiosk.start("qinghe-books").code
        statement(desk.database, "DELETE FROM setting WHERE name = 'training'")
        for work in (
            lambda: app.services.kiosk.start("yunshan-tea"),
            lambda: app.services.staff.sign_in("anna", PIN),
        ):
            with pytest.raises(DatabaseUnavailable) as caught:
                work()
            assert caught.value.fault is Fault.NOT_FOR_TRAINING


@pytest.mark.parametrize(("text", "ahead"), [("+90", 90), ("-3600", -3600)])
def test_a_clock_runs_on_ahead_or_behind(options, text, ahead):
    clock = clock_of(options("phone", f"--clock={text}"))
    assert clock == SkewedClock(clock.clock, timedelta(seconds=ahead))


def test_a_clock_runs_on_from_where_it_was_set(options):
    clock = clock_of(options("kiosk", "--clock", "2030-05-04T09:00:00+00:00"))
    passed = clock.now() - datetime(2030, 5, 4, 9, tzinfo=UTC)
    assert timedelta() <= passed < timedelta(seconds=60)
    assert isinstance(clock_of(options("kiosk")), SystemClock)


@pytest.mark.parametrize("text", ["soon", "9999-12-31T23:59", "0001-01-01T00:00"])
def test_a_wrong_time_is_said(options, capsys, text):
    with pytest.raises(SystemExit):
        options("kiosk", "--clock", text)
    assert "give a time, such as 2026-05-04T09:00" in capsys.readouterr().err
