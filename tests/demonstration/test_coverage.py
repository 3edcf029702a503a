"""What a suite has exercised: read from the trail and the windows, reported in three ways."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest

from demonstration.coverage.machine import REFUSALS, Kind, everything, exercised
from demonstration.coverage.report import Coverage
from demonstration.coverage.screens import KIOSK_SCREENS, PHONE_SCREENS
from jdcloud_kiosk.cli.language import speak
from verification.domain.session import TRANSITIONS, SessionState

DECLINED = [
    ("session_started", "s1", "waiting_for_scan"),
    ("session_scanned", "s1", "scanned"),
    ("scan_refused", "s1", "scanned"),
    ("session_declined", "s1", "declined:declined"),
    ("signed_out", None, ""),
    ("scan_refused", None, "unknown_code"),
]


def test_the_trail_says_states_transitions_refusals_and_rules():
    assert set(exercised(DECLINED)) == {
        (Kind.STATE, "waiting_for_scan"),
        (Kind.STATE, "scanned"),
        (Kind.STATE, "declined"),
        (Kind.TRANSITION, "waiting_for_scan --scan--> scanned"),
        (Kind.TRANSITION, "scanned --decline--> declined"),
        (Kind.REFUSAL, "scanned_by_another"),  # the second phone's
        (Kind.REFUSAL, "unknown_code"),
        (Kind.RULE, "session_started"),
        (Kind.RULE, "session_scanned"),
        (Kind.RULE, "session_declined: declined"),
    }
    assert set(exercised(DECLINED)) <= set(everything())


def test_all_of_the_domains_table_is_asked_for():
    """But the scan that changes nothing, and the minute that only staff gives, before a scan."""
    names = [name for kind, name in everything() if kind is Kind.TRANSITION]
    assert len(names) == sum(map(len, TRANSITIONS.values())) - 2
    assert {name for kind, name in everything() if kind is Kind.STATE} == set(SessionState)
    assert len(REFUSALS) == len(set(REFUSALS))


@pytest.fixture
def coverage():
    coverage = Coverage()
    coverage.add("declined", exercised(DECLINED))
    return coverage


def test_the_lines_say_what_is_missing(coverage):
    lines = coverage.lines()
    assert "states: 3 of 7 (42 %)" in lines
    assert "  not exercised: scanned --authorize--> verified" in lines
    assert "  not exercised: unknown_code" not in lines


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh_CN", ("状态：3/7（42%）", "  未覆盖：终端：首页", ">已拒绝<", ">延长<")),
        ("zh_TW", ("狀態：3/7（42%）", "  未覆蓋：終端機：首頁", ">已拒絕<", ">延長<")),
    ],
)
def test_lines_and_diagram_speak_chinese(coverage, monkeypatch, language, words):
    monkeypatch.setenv("LANGUAGE", "")  # what is spoken is undone after the test
    speak(["--lang", language])
    said = "\n".join((*coverage.lines(), coverage.diagram()))
    assert [one for one in words if one not in said] == []
    assert "not exercised" not in said
    assert set(coverage.as_json()["screens"]) == {*KIOSK_SCREENS, *PHONE_SCREENS}


def test_json_says_which_run_has_exercised_what_and_parts_are_put_together(coverage, tmp_path):
    other = Coverage()
    other.add("verified", [(Kind.STATE, "verified"), (Kind.STATE, "scanned")])
    both = Coverage.of_json(coverage.as_json(), other.as_json())
    json_file, svg_file = both.write(tmp_path / "new")
    states = json.loads(json_file.read_text("utf-8"))["states"]
    assert states["scanned"] == ["declined", "verified"]
    assert states["verified"] == ["verified"]
    assert states["expired"] == []
    assert ElementTree.parse(svg_file).getroot().tag.endswith("svg")  # noqa: S314


def test_the_diagram_draws_every_state_and_transition_in_its_colour(coverage):
    root = ElementTree.fromstring(coverage.diagram())  # noqa: S314
    shown = {}
    for group in root.iter("{http://www.w3.org/2000/svg}g"):
        title, drawn, *_ = group
        shown[title.text] = drawn.get("stroke-dasharray")
    drawn = [item for item in everything() if item[0] in (Kind.STATE, Kind.TRANSITION)]
    assert len(shown) == len(drawn)
    assert shown["scanned --decline--> declined: declined"] == "none"
    assert shown["verified: not exercised"] == "6 4"
