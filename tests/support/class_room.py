"""A class at the level of its pages: phones that are browsers without a screen."""

from __future__ import annotations

import asyncio
import http.client
import re
from dataclasses import dataclass
from html import unescape
from http.cookies import SimpleCookie
from urllib.parse import urlencode

from classroom.application import make_application
from classroom.desk import Desk as ClassDesk
from classroom.devices import read_device
from classroom.lesson import LessonThread
from classroom.room import Room
from classroom.signing import Signer
from testbed.databases import statement
from verification.domain.randomness import Randomness
from verification.domain.settings import Settings
from verification.services.kiosk import KioskService
from verification.services.training_accounts import TrainingAccounts

ORIGIN = "http://192.168.1.5:8080"
KEY = bytes(range(32))


@dataclass(frozen=True)
class Answer:
    """What the page answered; *headers* by lower-case name."""

    status: int
    headers: dict[str, str]
    text: str


def ask(app, method, target, *, address="192.168.1.20", headers=(), body=b""):
    """Send one request to an ASGI application, past any network."""
    path, _, query = target.partition("?")
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": [(name.encode(), value.encode()) for name, value in dict(headers).items()],
        "client": (address, 50000),
        "server": ("192.168.1.5", 8080),
    }
    sent = []

    asked = []

    async def receive():
        if asked:
            await asyncio.Event().wait()  # nobody hangs up
        asked.append(1)
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message):
        sent.append(message)

    async def run():
        # What breaks is answered, and then raised once more for the server's log.
        await app(scope, receive, send)

    asyncio.run(run())
    found = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    text = b"".join(one.get("body", b"") for one in sent[1:]).decode()
    return Answer(sent[0]["status"], found, text)


class ClassRoom:
    """A desk whose codes lead to the class, and the class's page, on the phone's database."""

    def __init__(self, desk):
        self.desk = desk
        self._database = desk.phone_database
        TrainingAccounts(desk.database, desk.clock).mark()
        self.room = Room()
        self.seconds = 0.0
        self.kiosk = KioskService(
            desk.database,
            station=desk.station,
            credential=desk.credential,
            clock=desk.clock,
            randomness=Randomness(),
            settings=desk.settings,
            payload_origin=lambda: ORIGIN,
        )
        self._desks = []
        self.start()

    def start(self):
        """Start the server, as after it was killed: nothing is known but the cookies."""
        self.room = Room()
        service = ClassDesk(
            self._database,
            clock=self.desk.clock,
            randomness=Randomness(),
            settings=self.desk.settings,
        )
        self._desks.append(service)
        self.app = make_application(service, self.room, KEY, ORIGIN, lambda: self.seconds)

    def players(self):
        """Who plays whom: the phone of each account, as the database has it."""
        return dict(statement(self._database, "SELECT jd_account_id, device_id FROM class_player"))

    def phone(self, address="192.168.1.20", language="en"):
        return Phone(self, address, language)

    def close(self):
        for one in self._desks:
            one.close()


class Phone:
    """One browser: follows what a person would, with the forms of the page that it shows."""

    origin = ORIGIN

    def __init__(self, class_room, address, language):
        self._class = class_room
        self._address = address
        self._language = language
        self.cookies = {}
        self.page = ""
        self.status = 0

    def request(self, method, path, data=None, **headers):
        sent = {"host": self.origin.partition("://")[2], "accept-language": self._language}
        if self.cookies:
            sent["cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        body = b""
        if data is not None:
            body = urlencode(data).encode()
            sent["origin"] = self.origin
            sent["content-type"] = "application/x-www-form-urlencoded"
            sent["content-length"] = str(len(body))
        sent.update({name.replace("_", "-"): value for name, value in headers.items()})
        answer = self._ask(method, path, sent, body)
        for name, morsel in SimpleCookie(answer.headers.get("set-cookie", "")).items():
            self.cookies[name] = morsel.value
        return answer

    def _ask(self, method, path, headers, body):
        return ask(self._class.app, method, path, address=self._address, headers=headers, body=body)

    def open(self, path="/"):
        """Open an address, and go where the page leads by itself."""
        answer = self.request("GET", path)
        if answer.status == 303:
            return self.open(answer.headers["location"])
        self.status, self.page = answer.status, answer.text
        onward = re.search(r'http-equiv="refresh" content="0; url=([^"]+)"', self.page)
        return self.open(unescape(onward[1])) if onward else self

    def submit(self, action, page=None, **fields):
        """Press the button of the form that posts to *action*, on this page or an older one."""
        page = page or self.page
        forms = re.findall(r'<form method="post".*?</form>', page, re.DOTALL)
        form = next((one for one in forms if f'action="{action}"' in one), "")
        assert form, f"no form posts to {action}"
        hidden = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', form)
        data = {**{name: unescape(value) for name, value in hidden}, **fields}
        answer = self.request("POST", action, data=data)
        if answer.status == 303:
            return self.open(answer.headers["location"])
        self.status, self.page = answer.status, answer.text
        return self

    @property
    def device_id(self):
        """What the database knows this phone by."""
        return read_device(
            self.cookies["device"], Signer(KEY), self._class.desk.clock.now()
        ).device_id

    def play(self, login):
        """Choose whom to be."""
        self.open("/people")
        choice = re.search(
            rf'value="(\d+)"><span class="name">[^<]*</span><span[^>]*>(?:[^<]+ · )?{login}<',
            self.page,
        )
        return self.submit("/people", account=choice[1])

    def scan(self, code):
        """Open the code's address, and tap."""
        self.open(code.removeprefix(self.origin))
        return self.submit("/scan")

    @property
    def text(self):
        """What is to be read on the page."""
        body = re.sub(r"<head>.*?</head>", "", self.page, flags=re.DOTALL)
        return unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", body)))

    @property
    def headline(self):
        return unescape(re.sub(r"<[^>]+>", "", re.search(r"<h1[^>]*>(.*?)</h1>", self.page)[1]))


class DistantPhone(Phone):
    """One that reaches a class at *origin* by the network."""

    def __init__(self, origin, language="en"):
        super().__init__(None, "", language)
        self.origin = origin

    def _ask(self, method, path, headers, body):
        connection = http.client.HTTPConnection(headers["host"], timeout=30)
        connection.request(method, path, body or None, headers)
        answer = connection.getresponse()
        found = {name.lower(): value for name, value in answer.getheaders()}
        text = answer.read().decode()
        connection.close()
        return Answer(answer.status, found, text)


def hold_class(database, clock, certificate=None):
    """Serve a class from a thread; its cookies are those of :class:`ClassRoom`."""
    TrainingAccounts(database, clock).mark()
    return LessonThread(database, clock, Settings(), KEY, certificate=certificate)
