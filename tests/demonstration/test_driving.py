"""Both windows driven over JSON-RPC: the protocol, what is refused, a client in Node."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demonstration.driving.json_rpc import ErrorCode, Methods, RpcError
from demonstration.driving.windows import PROTOCOL, WindowsPlayer
from jdcloud_kiosk.cli.language import speak
from jdcloud_kiosk.training import build_app
from tests import ROOT


def add(left: int, right: float = 1.0) -> float:
    """Add two numbers."""
    return left + right


def fail() -> None:
    raise RpcError(ErrorCode.FAILED, "in vain", {"seen": "nothing"})


METHODS = Methods({"add": add, "fail": fail})


def answered(message):
    said = METHODS.answer(message if isinstance(message, str) else json.dumps(message))
    return json.loads(said) if said else None


def request(method="add", **more):
    return {"jsonrpc": "2.0", "id": 1, "method": method, **more}


@pytest.mark.parametrize("params", [[1, 2], {"left": 1, "right": 2}])
def test_parameters_are_given_by_place_or_by_name(params):
    assert answered(request(params=params)) == {"jsonrpc": "2.0", "id": 1, "result": 3}
    assert answered(request(params=[1]))["result"] == 2.0


@pytest.mark.parametrize(
    ("message", "code", "words"),
    [
        ("{", ErrorCode.PARSE, "no JSON"),
        ("5", ErrorCode.INVALID_REQUEST, "a request has"),
        ([], ErrorCode.INVALID_REQUEST, "a request has"),
        ({"id": 1, "method": "add"}, ErrorCode.INVALID_REQUEST, '"jsonrpc": "2.0"'),
        (request(params="1"), ErrorCode.INVALID_REQUEST, "a request has"),
        (request("sub"), ErrorCode.UNKNOWN_METHOD, "no method sub; there are add, fail"),
        (request("ad"), ErrorCode.UNKNOWN_METHOD, "no method ad; did you mean “add”?"),
        (request(), ErrorCode.INVALID_PARAMS, "left is missing"),
        (request(params=[1, 2, 3]), ErrorCode.INVALID_PARAMS, "too many"),
        (request(params={"links": 1}), ErrorCode.INVALID_PARAMS, "add(left: int, right: float"),
        (request(params={"lft": 1}), ErrorCode.INVALID_PARAMS, "no parameter lft; did you mean “l"),
        (
            '{"jsonrpc": "2.0", "id": 1, "method": "add", "params": [1, NaN]}',
            ErrorCode.INVALID_PARAMS,
            "right cannot be NaN",
        ),
        *(
            (f'{{"jsonrpc": "2.0", "id": {wrong}, "method": "add", "params": [1]}}', code, words)
            for wrong, code, words in (
                ("1e999", ErrorCode.INVALID_REQUEST, "a request has"),
                ("NaN", ErrorCode.INVALID_REQUEST, "a request has"),
                ("-Infinity", ErrorCode.INVALID_REQUEST, "a request has"),
            )
        ),
        (request(params=[1, 10**400]), ErrorCode.INVALID_PARAMS, "right cannot be 1000"),
        (request(params=["1"]), ErrorCode.INVALID_PARAMS, 'left cannot be "1"'),
        (request(params=[True]), ErrorCode.INVALID_PARAMS, "left cannot be true"),
        (request("fail"), ErrorCode.FAILED, "in vain"),
    ],
)
def test_what_is_wrong_has_its_code_and_its_words(message, code, words):
    error = answered(message)["error"]
    assert error["code"] == code
    assert words in error["message"]


def test_a_batch_is_answered_as_one_and_a_notification_not_at_all():
    """Sections 4.1 and 6 of the specification."""
    silent = {"jsonrpc": "2.0", "method": "add", "params": [1]}
    assert answered(silent) is None
    assert answered({**silent, "method": "fail"}) is None
    assert answered([silent]) is None
    found = answered([silent, request(params=[1]), 1])
    assert [one.get("result") for one in found] == [2.0, None]
    assert found[1]["error"]["code"] == ErrorCode.INVALID_REQUEST


@pytest.mark.long
@given(st.text() | st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists))
def test_no_line_breaks_it(message):
    found = answered(message)
    assert all(one["jsonrpc"] == "2.0" for one in (found if isinstance(found, list) else [found]))


@pytest.mark.parametrize("place", ["method", "parameter"])
def test_a_name_without_end_is_refused_at_once_and_in_few_words(place):
    name = "add " * 400_000
    message = request(name) if place == "method" else request(params={name: 1})
    began = time.process_time()
    error = answered(message)["error"]
    assert time.process_time() - began < 1
    assert "no " in error["message"]
    assert len(error["message"]) < 3000


@pytest.mark.parametrize("depth", [100, 900, 985, 100_000])
def test_nesting_without_end_is_no_json(depth):
    nested = "[" * depth + "]" * depth
    line = f'{{"jsonrpc": "2.0", "id": 1, "method": "add", "params": [{nested}]}}'
    assert answered(line)["error"]["code"] == ErrorCode.PARSE


@pytest.fixture(scope="module")
def player(qapp, tmp_path_factory):
    player = WindowsPlayer(build_app, tmp_path_factory.mktemp("drive"), "zh_CN", seed=7)
    yield player
    player.close()


@pytest.fixture
def call(player):
    def call(method, *params, **named):
        answer = json.loads(
            player.answer(json.dumps(request(method, params=named or list(params))))
        )
        return answer.get("result", answer.get("error"))

    return call


def test_windows_are_read_pressed_waited_for_and_pictured(call):
    assert call("describe")["protocol"] == PROTOCOL
    before = call("clock")
    assert call("clock", advance=90) > before
    assert call("do", "choose account", "lin-zhixia") is None
    call("do", "start", "qinghe-books")
    assert call("wait", window="kiosk", name="statusLabel", text="等待") == "等待扫码"
    call("do", "scan")
    assert call("sees", "phone", "okButton") is True
    call("press", "phone", "declineButton")
    assert call("wait", "kiosk", "statusLabel", "已拒绝") == "已拒绝"
    assert [event["action"] for event in call("timeline")][-1] == "session_declined"
    assert call("picture", "phone")["png"].startswith("iVBOR")


@pytest.mark.parametrize(
    ("method", "params", "code", "words"),
    [
        ("do", ["scna"], ErrorCode.INVALID_PARAMS, "did you mean “scan”?"),
        ("do", ["start"], ErrorCode.INVALID_PARAMS, "needs a text: a cloud account's login"),
        ("do", ["start", "qinge-books"], ErrorCode.INVALID_PARAMS, "mean “qinghe-books”?"),
        ("do", ["scan", "now"], ErrorCode.INVALID_PARAMS, "“scan” takes nothing"),
        ("do", ["pass seconds", {"a": [1]}], ErrorCode.INVALID_PARAMS, "a text is expected"),
        ("run", ["nowhere.yaml"], ErrorCode.INVALID_PARAMS, "cannot be read"),
        ("run", ["a\0b"], ErrorCode.INVALID_PARAMS, "cannot be read"),
        ("press", ["phone", "ok" * 400_000], ErrorCode.INVALID_PARAMS, "no widget of this"),
        ("do", ["scan" * 400_000], ErrorCode.INVALID_PARAMS, "scanscan"),
        ("read", ["kiosk " + "9" * 5000, "x"], ErrorCode.INVALID_PARAMS, "no window “kiosk 9"),
        ("read", ["kiosk 2", "okButton"], ErrorCode.INVALID_PARAMS, "no window “kiosk 2”"),
        ("read", ["desk", "okButton"], ErrorCode.INVALID_PARAMS, "no window “desk”"),
        ("do", ["camera covered by", 300], ErrorCode.INVALID_PARAMS, "300 is no whole number from"),
        ("do", ["press on the phone", "okButon"], ErrorCode.INVALID_PARAMS, "mean “okButton” or"),
        ("press", ["phone", "okButon"], ErrorCode.INVALID_PARAMS, "did you mean “okButton” or"),
        ("sees", ["kiosk", "okButton"], ErrorCode.INVALID_PARAMS, "no widget of this window"),
        ("wait", ["kiosk", "statuslabel"], ErrorCode.INVALID_PARAMS, "mean “statusLabel”?"),
        ("read", ["kiosk", "alertSeenButton7"], ErrorCode.FAILED, "is not there now"),
        ("write", ["phone", "cameraCoveredField", "300"], ErrorCode.INVALID_PARAMS, "0 to 100"),
        ("write", ["phone", "cameraCoveredField", "half"], ErrorCode.INVALID_PARAMS, "half is no"),
        ("write", ["phone", "okButton", "x"], ErrorCode.INVALID_PARAMS, "cannot be written in"),
        ("choose", ["phone", "okButton", "x"], ErrorCode.INVALID_PARAMS, "is no list"),
        ("turn", ["phone", "appChooser", 7], ErrorCode.INVALID_PARAMS, "has no tab 7"),
        ("resize", ["kiosk", 10, 10], ErrorCode.INVALID_PARAMS, "from 600 × 560 to 8192 × 8192"),
        ("patience", [0], ErrorCode.INVALID_PARAMS, "0 is no number of seconds"),
        ("press", ["phone", "okButton"], ErrorCode.FAILED, "okButton cannot be pressed now"),
        ("wait", ["phone", "okButton", "", 0.05], ErrorCode.FAILED, "waited 0.05 s in vain for"),
        ("clock", [-1], ErrorCode.INVALID_PARAMS, "forward only"),
        ("clock", [1e14], ErrorCode.INVALID_PARAMS, "at most 100000 seconds"),
    ],
)
def test_what_leads_nowhere_is_said(call, method, params, code, words):
    error = call(method, *params)
    assert error["code"] == code
    assert words in error["message"]


def test_a_file_that_fails_says_its_file_and_line(call, tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text("title: Mine\nsource: own\nsteps:\n  - press on the phone: okButton\n", "utf-8")
    call("patience", 0.05)
    error = call("run", str(path))
    call("patience", 40)
    assert error["code"] == ErrorCode.FAILED
    assert error["message"].startswith(f"{path}: line 4, “press on the phone”: waited 0.05 s")
    assert (error["data"]["file"], error["data"]["line"]) == (str(path), 4)


def test_errors_are_said_in_the_language_that_was_asked_for(call, monkeypatch):
    monkeypatch.setenv("LANGUAGE", "")  # what is spoken is undone after the test
    speak(["--lang", "zh_CN"])
    for method, params, words in (
        ("press", ["phone", "okButon"], "是否想写“okButton”"),
        ("do", ["camera covered by", 300], "不是 0 至 100 之间的整数"),
        ("wait", ["phone", "okButton", "", 0.05], "等待 0.05 秒"),
        ("read", ["desk", "okButton"], "没有窗口“desk”"),
        ("tracce", [], "没有方法“tracce”；是否想写“trace”？"),
        ("read", ["kiosk"], "缺少 name"),
    ):
        assert words in call(method, *params)["message"]


def test_every_method_is_in_the_documentation(call):
    text = (ROOT / "docs" / "driving.md").read_text("utf-8")
    table = set(re.findall(r"`(\w+)`", text.partition("## Methods")[2].partition("## Errors")[0]))
    assert {one["name"] for one in call("describe")["methods"]} <= table


@pytest.mark.long
@pytest.mark.meant_for("node", reason="the example's language")
def test_the_example_in_another_language_drives_a_visitor_through(tmp_path):
    program = [sys.executable, str(ROOT / "jdcloud_kiosk")]
    done = subprocess.run(
        ["node", str(ROOT / "docs" / "examples" / "drive.mjs"), *program],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "KIOSK_LOG_FOLDER": str(tmp_path)},
        capture_output=True,
        encoding="utf-8",
        timeout=110,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "Verified session_started session_scanned session_authorized\n"


@pytest.mark.long
def test_a_trace_is_written_to_what_can_be_a_path(qapp, tmp_path):
    player = WindowsPlayer(build_app, tmp_path, "en", seed=7, trace=Path())
    answer = json.loads(player.answer(json.dumps(request("trace", params=["a\0b"]))))
    player.close()
    assert answer["error"]["code"] == ErrorCode.INVALID_PARAMS
    assert answer["error"]["message"] == r'path cannot be "a\u0000b"'


@pytest.mark.long
def test_lines_that_came_together_are_answered_in_turn_and_a_trace_is_left(tmp_path):
    trace = tmp_path / "run.html"
    steps = ["choose account: lin-zhixia", "start: qinghe-books", "scan", "decline"]
    asked = [request("do", id=number, params=step.split(": ")) for number, step in enumerate(steps)]
    done = subprocess.run(
        [sys.executable, str(ROOT / "jdcloud_kiosk"), "drive", "--trace", str(trace)],
        input="\n".join(map(json.dumps, asked)),
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "KIOSK_LOG_FOLDER": str(tmp_path)},
        capture_output=True,
        encoding="utf-8",
        timeout=110,
    )
    ready, *answers = map(json.loads, done.stdout.splitlines())
    assert ready["method"] == "ready", done.stderr
    assert answers == [{"jsonrpc": "2.0", "id": number, "result": None} for number in range(4)]
    assert '"step":"decline"' in Path(trace).read_text("utf-8")
