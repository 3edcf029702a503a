"""The class on a real address: what it tells at once, its bounds, its end."""

from __future__ import annotations

import asyncio
import contextlib
import http.client
import logging
import os
import re
import socket
import ssl
import threading
import time

import pytest
from starlette.responses import PlainTextResponse

from classroom import connections, pages
from classroom.addresses import BadAddress, Certificate, bind
from classroom.server import make_server, tls_context
from classroom.signing import Signer
from testbed.databases import statement
from tests.support.certificate import write_certificate
from tests.support.class_room import ClassRoom, DistantPhone, hold_class
from verification.domain.randomness import Randomness
from verification.services.kiosk import KioskService


@pytest.fixture
def live(desk):
    live = hold_class(desk.database, desk.clock)
    yield live
    live.close()


def port_of(live):
    return live.lesson.phones.getsockname()[1]


def panel_port(live):
    return live.lesson.panel.getsockname()[1]


def connection_to(port):
    return http.client.HTTPConnection("127.0.0.1", port, timeout=30)


def get(live, path, *, port=None, **headers):
    connection = connection_to(port or port_of(live))
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer, text


def next_state(stream):
    """The next state that the news tell, past signs of life."""
    while True:
        line = stream.readline().decode()
        assert line, "the news ended"
        if line.startswith("data: "):
            return line.removeprefix("data: ").strip()


def test_an_open_page_learns_at_once_what_changed(desk, live):
    room = ClassRoom(desk)  # another way to the same database, with the same key
    phone = room.phone().play("lin-zhixia")
    issued = room.kiosk.start("qinghe-books")
    phone.scan(issued.code)
    connection = connection_to(port_of(live))
    cookie = f"device={phone.cookies['device']}"
    connection.request("GET", "/events", headers={"Cookie": cookie})
    stream = connection.getresponse()
    assert next_state(stream).endswith(".scanned")
    room.kiosk.cancel(issued.session.session_id)
    assert next_state(stream).endswith(".cancelled")
    live.call(lambda: live.room.pause(paused=True))
    assert next_state(stream) == "paused"
    live.call(live.room.end)
    assert next_state(stream) == "ended"
    connection.close()
    room.close()


def test_a_page_that_asks_no_more_has_gone(live, monkeypatch):
    monkeypatch.setattr(pages, "_ASKS_WITHIN", 0)
    gone, close = threading.Event(), live.room.close_stream
    monkeypatch.setattr(live.room, "close_stream", lambda device: (close(device), gone.set()))
    phone = DistantPhone(live.origin).play("lin-zhixia")
    assert phone.request("GET", "/state").status == 200
    assert gone.wait(30)
    assert live.room.connected == []


def test_a_head_without_end_and_too_many_connections_are_cut(live):
    with socket.create_connection(("127.0.0.1", port_of(live)), 30) as one:
        one.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 40_000)
        assert b"400" in one.recv(100)
    with contextlib.ExitStack() as stack:
        sockets = [
            stack.enter_context(socket.create_connection(("127.0.0.1", port_of(live)), 30))
            for _ in range(30)
        ]
        answered = 0
        for one in sockets:
            with contextlib.suppress(ConnectionError):
                one.sendall(b"GET /nowhere HTTP/1.0\r\nHost: x\r\n\r\n")
                answered += bool(one.recv(100))
        assert 20 <= answered <= 24


def test_who_asks_nothing_is_hung_up_on(live, monkeypatch):
    monkeypatch.setattr(connections, "_PATIENCE", 0.1)
    with socket.create_connection(("127.0.0.1", port_of(live)), 30) as one:
        one.sendall(b"GET / HT")
        with contextlib.suppress(ConnectionError):
            assert one.recv(10) == b""


def test_each_request_has_to_come_soon(live, monkeypatch):
    monkeypatch.setattr(connections, "_PATIENCE", 0.3)
    with socket.create_connection(("127.0.0.1", port_of(live)), 30) as one:
        for _ in range(2):
            one.sendall(b"GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n")
            answer = http.client.HTTPResponse(one)
            answer.begin()
            answer.read()
            assert answer.status == 421
        began = time.monotonic()
        one.sendall(b"GET / HT")
        one.settimeout(5)
        with contextlib.suppress(ConnectionError):
            assert one.recv(10) == b""
        assert time.monotonic() - began < 4


class Encrypted:
    """A server that does TLS, and one page that says "hello"; it lives in the test's loop."""

    def __init__(self, folder):
        chain, key = write_certificate(folder, "localhost")
        self.server = make_server(
            PlainTextResponse("hello"), tls_context(Certificate(chain, key, "localhost"))
        )
        self.bound = bind("127.0.0.1", 0)
        self.trust = ssl.create_default_context(cafile=chain)

    async def __aenter__(self):
        self._serving = asyncio.create_task(self.server.serve(sockets=[self.bound]))
        while not self.server.started:
            await asyncio.sleep(0.005)
        return self

    async def __aexit__(self, *_):
        self.server.should_exit = True
        await self._serving

    async def connect(self, **options):
        return await asyncio.open_connection(*self.bound.getsockname(), **options)

    async def page(self):
        reader, writer = await self.connect(ssl=self.trust, server_hostname="localhost")
        writer.write(b"GET / HTTP/1.0\r\n\r\n")
        answer = await reader.read()
        writer.close()
        return answer


async def is_hung_up(connection, seconds):
    try:
        return await asyncio.wait_for(connection[0].read(1), seconds) == b""
    except ConnectionError:
        return True
    except TimeoutError:
        return False


def test_whose_tls_never_begins_is_counted_and_hung_up_on(tmp_path, monkeypatch, caplog):
    monkeypatch.setattr(connections, "_PATIENCE", 1.0)

    async def attack():
        async with Encrypted(tmp_path) as held:
            assert (await held.page()).endswith(b"hello")
            silent = [await held.connect() for _ in range(60)]
            at_once = await asyncio.gather(*(is_hung_up(one, 0.3) for one in silent))
            later = await asyncio.gather(*(is_hung_up(one, 5) for one in silent))
            rude = await held.connect()
            rude[1].write(b"GET / HTTP/1.0\r\n\r\n")
            await is_hung_up(rude, 5)
            for _, writer in (*silent, rude):
                writer.close()
            return sum(at_once), all(later), await held.page()

    refused, gone, page = asyncio.run(attack())
    assert refused == 36
    assert gone
    assert page.endswith(b"hello")
    assert [one for one in caplog.records if one.levelno >= logging.WARNING] == []


def test_a_page_is_sent_without_waiting_for_the_network_to_be_idle():
    """With Nagle's algorithm, what follows a page's head waits for the phone's delayed answer."""

    async def accepted():
        taken = asyncio.get_running_loop().create_future()

        class Taker(asyncio.Protocol):
            def connection_made(self, transport):
                option = socket.IPPROTO_TCP, socket.TCP_NODELAY
                taken.set_result(transport.get_extra_info("socket").getsockopt(*option))
                transport.close()

        server = await asyncio.get_running_loop().create_server(Taker, sock=bind("127.0.0.1", 0))
        async with server:
            _, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
            writer.close()
            return await taken

    assert asyncio.run(accepted())


def test_it_names_no_software(live):
    answer, _ = get(live, "/")
    assert answer.getheader("server") is None


def test_the_panel_is_for_who_has_its_address(live):
    answer, text = get(live, "/", port=panel_port(live))
    assert answer.status == 403
    assert live.origin not in text
    answer, _ = get(live, f"/?key={live.lesson.trainer}", port=panel_port(live))
    assert answer.status == 303
    cookie = answer.getheader("set-cookie").split(";")[0]
    # A browser sends it to whatever listens on this computer.
    assert live.lesson.trainer not in cookie
    _, text = get(live, "/", port=panel_port(live), Cookie=cookie)
    assert live.origin in text
    assert "Phones connected: 0" in text
    assert live.lesson.trainer not in text
    csrf = re.search(r'name="csrf" value="(\w+)"', text)[1]
    assert csrf not in cookie
    connection = connection_to(panel_port(live))
    form = {"Cookie": cookie, "Content-Type": "application/x-www-form-urlencoded"}
    for what, paused in (("pause", True), ("go-on", False)):
        connection.request("POST", "/act", f"csrf={csrf}&what={what}", form)
        answer = connection.getresponse()
        answer.read()
        assert (answer.status, live.room.paused) == (303, paused)
    connection.request("POST", "/act", "csrf=x&what=end", form)
    assert connection.getresponse().status == 403
    assert not live.room.ended
    connection.close()


def test_what_opens_one_panel_opens_no_other(live):
    """Made for its address, of a key that is not in it: nor is the key a cookie."""
    port = panel_port(live)
    answer, _ = get(live, f"/?key={live.lesson.trainer}", port=port)
    name, _, value = answer.getheader("set-cookie").split(";")[0].partition("=")
    own = live.lesson.panel_address.partition("/?")[0]
    other = Signer(live.lesson.trainer.encode()).token("trainer's cookie", f"{own}0")
    for text in (live.lesson.trainer, other, value[::-1], ""):
        answer, _ = get(live, "/", port=port, Cookie=f"{name}={text}")
        assert answer.status == 403
    answer, _ = get(live, "/", port=port, Cookie=f"trainer={live.lesson.trainer}")
    assert answer.status == 403
    assert get(live, "/", port=port, Cookie=f"{name}={value}")[0].status == 200


@pytest.fixture
def trainer(live):
    panel = DistantPhone(live.lesson.panel_address.partition("/?")[0])
    return panel.open(f"/?key={live.lesson.trainer}")


def test_a_roster_is_typed_in_the_panel(live, trainer):
    trainer.open("/roster")
    trainer.submit("/roster", roster="张三, lin-zhixia\n李四, nobody")
    assert trainer.status == 422
    assert "line 2: there is no JD account “nobody”" in trainer.text
    assert "张三, lin-zhixia" in trainer.text  # what was typed is not lost
    trainer.submit("/roster", roster="张三, lin-zhixia\r\n李四")
    assert trainer.headline == "Class with real phones"
    assert live.room.roster == {1: "张三", 2: "李四"}
    phone = DistantPhone(live.origin).play("lin-zhixia")
    trainer.open("/")
    assert "张三 L** Z***** lin-zhixia ready" in trainer.text
    assert "张三" in trainer.open("/roster").text
    stranger = DistantPhone(trainer.origin)
    assert stranger.open("/roster").status == 403
    assert "张三" not in stranger.text
    assert phone.status == 200


def test_whose_turn_it_is_comes_first_in_the_panel(desk, live, trainer):
    kiosk = KioskService(
        desk.database,
        station=desk.station,
        credential=desk.credential,
        clock=desk.clock,
        randomness=Randomness(),
        settings=desk.settings,
        payload_origin=lambda: live.origin,
    )
    for login in ("lin-zhixia", "chen-wangshu"):
        phone = DistantPhone(live.origin).play(login)
    phone.scan(kiosk.start("qinghe-books").code)
    page = trainer.open("/").page
    assert page.index("chen-wangshu") < page.index("lin-zhixia")
    assert '<tr class="asked"><td>C*** W******</td>' in page
    phone.submit("/decline")
    page = trainer.open("/").page
    assert page.index("lin-zhixia") < page.index("chen-wangshu")


@pytest.mark.file
def test_what_is_wrong_with_the_database_is_said_calmly_in_the_panel(desk, live, trainer):
    statement(desk.database, "UPDATE setting SET value = 0 WHERE name = 'training'")
    for path in ("/", "/roster"):
        assert trainer.open(path).status == 503
        assert trainer.headline == "This database is not marked as one for training"
    statement(desk.database, "UPDATE setting SET value = 1 WHERE name = 'training'")
    assert trainer.open().headline == "Class with real phones"
    away = desk.path.with_name("away.db")
    desk.path.rename(away)
    assert trainer.open().status == 503
    assert trainer.headline == "Out of service for a moment"
    away.rename(desk.path)
    assert trainer.open().headline == "Class with real phones"


@pytest.mark.parametrize(("language", "tag"), [("zh-CN", "zh-CN"), ("zh-TW", "zh-TW")])
def test_who_has_no_key_reads_why_in_their_language(live, trainer, language, tag):
    stranger = DistantPhone(trainer.origin, language)
    assert stranger.open().status == 403
    assert f'<html lang="{tag}">' in stranger.page
    assert "jdcloud-kiosk classroom" in stranger.text


def test_the_phones_address_has_no_panel(live):
    answer, _ = get(live, f"/?key={live.lesson.trainer}")
    assert answer.status == 200
    for path in ("/act", "/panel"):
        assert get(live, path)[0].status == 404


def test_it_ends_in_order(live):
    began = time.monotonic()
    live.call(live.room.end)
    live.close()
    assert time.monotonic() - began < 20


@pytest.mark.parametrize("address", ["0.0.0.0", "::", "224.0.0.1", "kiosk", "", "127.0.0.1:80"])  # noqa: S104
def test_it_serves_one_address_and_no_other(address):
    with pytest.raises(BadAddress):
        bind(address, 0)


def test_a_port_that_is_taken_is_said_to_be():
    with (
        contextlib.closing(bind("127.0.0.1", 0)) as first,
        pytest.raises(BadAddress, match="Nothing can be served at 127"),
    ):
        bind("127.0.0.1", first.getsockname()[1])


def test_an_address_within_ipv6_is_the_one_that_phones_open():
    with contextlib.closing(bind("::ffff:127.0.0.1", 0)) as bound:
        assert bound.getsockname()[0] == "127.0.0.1"


def test_a_locked_key_is_refused_and_nobody_is_asked(tmp_path):
    chain, key = write_certificate(tmp_path, "localhost", b"secret")
    with pytest.raises(ssl.SSLError):
        tls_context(Certificate(chain, key, "localhost"))


@pytest.mark.meant_for("posix", reason="pipes")
def test_a_certificate_is_a_file(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(OSError, match="not a file"):
        tls_context(Certificate(pipe, pipe, "localhost"))
