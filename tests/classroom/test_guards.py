"""What the page of a class lets in, and what it says of itself in every answer."""

from __future__ import annotations

import re

import pytest

from classroom.devices import Device
from classroom.rates import Rates
from classroom.room import MOST_PHONES, Room
from testbed.databases import statement
from tests.support.class_room import ORIGIN, ask
from verification.domain.session import SessionState

MALL = "lin-zhixia"
FORM = {"content-type": "application/x-www-form-urlencoded", "host": "192.168.1.5:8080"}


def test_every_answer_forbids_inline_scripts_frames_and_keeping(class_room):
    phone = class_room.phone()
    for path in ("/", "/people", "/static/phone.js", "/nowhere"):
        headers = phone.request("GET", path).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert headers["x-content-type-options"] == "nosniff"
        if not path.startswith("/static"):
            assert headers["cache-control"] == "no-store"


def test_no_page_has_inline_scripts_or_styles(class_room):
    phone = class_room.phone().play(MALL)
    pages = [phone.page]
    issued = class_room.kiosk.start("qinghe-books")
    paths = ("/people", issued.code.removeprefix(ORIGIN), "/withdraw")
    pages.extend(phone.open(path).page for path in paths)
    pages.append(phone.scan(issued.code).page)
    pages.append(phone.submit("/decline").page)
    for page in pages:
        assert " style=" not in page
        assert "<style" not in page
        assert not re.search(r"<[^>]+\son\w+\s*=", page)
        assert page.count("<script") == sum(
            page.count(f'<script src="/static/{name}.js" defer>') for name in ("leave", "phone")
        )


def test_the_cookie_is_for_this_page_alone(class_room):
    cookie = class_room.phone().request("GET", "/").headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert "secure" not in cookie  # plain HTTP: it would never come back


def test_a_cookie_that_was_changed_is_none(class_room):
    phone = class_room.phone().play(MALL)
    body, code = phone.cookies["device"].split(".")
    for forged in (f"{body[:-2]}AA.{code}", f"{body}.{'0' * len(code)}", "x", "é.é", "a" * 9000):
        phone.cookies["device"] = forged
        assert "Who are you in this class?" in phone.request("GET", "/").text
        phone.cookies["device"] = forged
        assert phone.request("GET", "/events").status == 204


@pytest.mark.parametrize("changed", ["", "0" * 40, "é"])
def test_a_form_without_this_phones_token_does_nothing(class_room, changed):
    phone = class_room.phone().play(MALL)
    issued = class_room.kiosk.start("qinghe-books")
    phone.open(issued.code.removeprefix(ORIGIN))
    phone.submit("/scan", csrf=changed)
    assert phone.status == 403
    assert class_room.kiosk.current(issued.session.session_id).state is (
        SessionState.WAITING_FOR_SCAN
    )


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [
        ({"host": "class.evil"}, b"", 421),
        ({"origin": "http://evil"}, b"", 403),
        ({"origin": "null"}, b"", 403),
        ({"sec-fetch-site": "cross-site"}, b"", 403),
        ({"content-length": "9000"}, b"", 413),
        ({"content-length": "-1"}, b"", 413),
        ({"content-length": "1" * 30}, b"", 413),
        ({}, b"a=" + b"b" * 9000, 413),
        ({"content-type": "multipart/form-data"}, b"", 415),
        ({}, b"csrf=%", 403),
        ({}, b"&".join(b"a%d=1" % number for number in range(99)), 403),
        ({}, b"\xff\xfe=", 403),
    ],
)
def test_what_is_no_form_of_this_page_is_refused(class_room, headers, body, status):
    answer = ask(class_room.app, "POST", "/scan", headers={**FORM, **headers}, body=body)
    assert answer.status == status


@pytest.mark.parametrize(
    ("language", "headline"),
    [
        ("en", "One moment, please"),
        ("zh-CN,zh;q=0.9", "请稍候"),
        ("zh-TW", "請稍候"),
    ],
)
def test_whoever_is_refused_reads_why_in_their_language(class_room, language, headline):
    phone = class_room.phone(language=language)
    for _ in range(20):
        phone.request("POST", "/home", data={})
    answer = phone.request("POST", "/home", data={})
    assert answer.status == 429
    assert f">{headline}</h1>" in answer.text
    assert "SIMULATION" in answer.text
    tag = re.search(r'<html lang="([^"]+)">', answer.text)[1]
    assert tag == language.split(",")[0]
    for wrong, status in (({"host": "class.evil"}, 421), ({"content-length": "9000"}, 413)):
        headers = {**FORM, **wrong, "accept-language": language}
        said = ask(class_room.app, "POST", "/scan", address="192.168.1.77", headers=headers)
        assert said.status == status
        assert f'<html lang="{tag}">' in said.text
        assert re.search(r"<h1[^>]*>[^<]+</h1>", said.text)


@pytest.mark.parametrize("method", ["PUT", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])
def test_other_methods_are_refused(class_room, method):
    assert ask(class_room.app, method, "/", headers=FORM).status == 405


@pytest.mark.parametrize(
    "path", ["/static/", "/static/../pages.py", "/static/phone.qss", "/static/%2e%2e/x", "/debug"]
)
def test_no_folder_and_no_other_file_is_served(class_room, path):
    assert ask(class_room.app, "GET", path, headers=FORM).status == 404


def test_an_address_that_asks_too_often_waits(class_room):
    phone, other = class_room.phone(), class_room.phone("192.168.1.99")
    answers = [phone.request("POST", "/home", data={}).status for _ in range(21)]
    assert set(answers[:20]) == {403}
    assert answers[20] == 429
    assert other.request("POST", "/home", data={}).status == 403
    class_room.seconds += 1
    assert phone.request("POST", "/home", data={}).status == 403


def test_rates_let_a_burst_through_and_then_so_many_a_second():
    now = 0.0
    rates = Rates(2.0, 3, lambda: now)
    assert [rates.allows("a") for _ in range(4)] == [True, True, True, False]
    assert rates.allows("b")
    now = 0.5
    assert [rates.allows("a") for _ in range(2)] == [True, False]
    now = 100.0
    assert [rates.allows("a") for _ in range(4)] == [True, True, True, False]


def test_addresses_without_end_need_no_room_without_end():
    rates = Rates(1.0, 1, lambda: 0.0)
    for number in range(4097):
        assert rates.allows(str(number))
    assert not rates.allows("4096")
    assert not rates.allows("1")
    assert rates.allows("0"), "the one that asked longest ago is forgotten"


def test_a_database_that_lost_its_mark_is_not_played_with(class_room):
    phone = class_room.phone().play(MALL)
    issued = class_room.kiosk.start("qinghe-books")
    sheet = phone.scan(issued.code).page
    statement(class_room.desk.database, "UPDATE setting SET value = 0 WHERE name = 'training'")
    assert phone.request("GET", "/people").status == 503
    for button in ("/more-time", "/answer"):
        assert phone.submit(button, page=sheet, consent="on").status == 503
    session = class_room.kiosk.current(issued.session.session_id)
    assert session.state is SessionState.SCANNED
    assert not session.extensions
    statement(class_room.desk.database, "UPDATE setting SET value = 1 WHERE name = 'training'")


def test_a_head_that_came_at_once_is_no_longer_than_others(class_room):
    phone = class_room.phone()
    assert phone.request("GET", "/", x="a" * 15_000).status == 200
    assert phone.request("GET", "/", x="a" * 17_000).status == 431
    assert phone.request("GET", "/?" + "a" * 17_000).status == 431


def test_phones_that_play_nobody_push_out_none_that_plays():
    room = Room()
    room.note(Device("player", 1))
    for number in range(MOST_PHONES + 20):
        room.note(Device(f"passer-by {number}"))
    assert "player" in room.phones
    assert len(room.phones) == MOST_PHONES
