"""What was done by hand, as steps: added, taken back, saved. No windows."""

from __future__ import annotations

from datetime import UTC, datetime

from demonstration.scenarios.reader import read
from demonstration.trainer.hand_recording import HandRecording

NOW = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)


def recorded(*steps):
    return HandRecording(5, steps)


def test_undo_takes_the_last_that_was_done_and_what_followed_from_it():
    recording = recorded(
        {"start": "qinghe-books"},
        {"pass seconds": 1.5},
        {"press on the phone": "scanButton"},
        {"wait for on the phone": "okButton"},
        {"pass seconds": 2.0},
        "decline",
        {"wait for on the phone": "resultLabel"},
        {"expect": "declined"},
    )
    assert (recording.count, recording.last_done()) == (3, "decline")
    once = HandRecording(5, recording.without_last())
    assert once.last_done() == "press on the phone: scanButton"
    twice = HandRecording(5, once.without_last())
    assert twice.last_done() == "start: qinghe-books"
    assert twice.without_last() == []
    assert recorded().without_last() == []


def test_a_dial_and_a_field_count_where_they_come_to_rest():
    recording = recorded()
    recording.change("camera turned by", 5)
    recording.pass_time(0.5)
    recording.change("camera turned by", 10)
    recording.change("write on the kiosk", {"historySearchField": "q"}, of="historySearchField")
    recording.change("write on the kiosk", {"historySearchField": "qi"}, of="historySearchField")
    recording.change("write on the kiosk", {"settingStationField": "A"}, of="settingStationField")
    assert recording.steps == [
        {"pass seconds": 0.5},
        {"camera turned by": 10},
        {"write on the kiosk": {"historySearchField": "qi"}},
        {"write on the kiosk": {"settingStationField": "A"}},
    ]
    assert recording.last_done() == "write on the kiosk: settingStationField: A"


def test_what_is_saved_is_a_scenario_and_is_kept_until_something_more_is_done(tmp_path):
    recording = recorded()
    assert recording.is_kept
    recording.add("choose account", "lin-zhixia")
    recording.add("write on the kiosk", {"historySearchField": ""})
    assert not recording.is_kept
    path = tmp_path / "mine.yaml"
    recording.save(path, NOW)
    assert recording.is_kept
    scenario = read(path)
    assert scenario.seed == 5
    assert [step.name for step in scenario.steps] == ["choose account", "write on the kiosk"]
    assert scenario.steps[1].argument == ("historySearchField", "")
    assert scenario == recording.scenario(NOW).__class__(
        "mine", scenario.title, scenario.source, scenario.steps, 5
    )
    recording.add("scan")
    assert not recording.is_kept
