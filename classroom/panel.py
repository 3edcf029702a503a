"""The trainer's panel: a page on this computer alone, for whoever started the class."""

from __future__ import annotations

import hmac
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from urllib.parse import parse_qsl

import qrcode
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp

from classroom.application import file_of
from classroom.catalogue import choose
from classroom.desk import Desk
from classroom.guards import Guard
from classroom.rates import Rates
from classroom.rendering import render
from classroom.room import Room, Turn
from classroom.views import Words
from verification.domain.placeholders import fill

_COOKIE = "trainer"


@dataclass(frozen=True)
class Row:
    """One phone."""

    person: str
    login: str
    turn: str
    here: str


@dataclass(frozen=True)
class PanelView:
    """What the trainer sees.

    *side* and *path* are the address's code: its side in modules, and its dark ones as SVG.
    """

    heading: str
    origin: str
    how: str
    plain: str
    side: int
    path: str
    count: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    paused: str
    toggle: str
    end: str


class Panel:
    """The handlers; *key* is what the address that was printed has, and then a cookie."""

    def __init__(self, desk: Desk, room: Room, origin: str, key: str) -> None:
        self._desk = desk
        self._room = room
        self._origin = origin
        self._key = key
        self._side, self._path = _code_of(origin)

    async def page(self, request: Request) -> Response:
        """Show the class."""
        if self._is_trainer(request.query_params.get("key", "")):
            response = RedirectResponse("/", 303)
            response.set_cookie(
                _COOKIE, self._key, httponly=True, samesite="strict", max_age=12 * 3600
            )
            return response
        if not self._knows(request):
            return Response("Open the address that “jdcloud-kiosk classroom” printed.", 403)
        words = Words(choose(request.headers.get("accept-language", "")))
        page = render("panel.html", words.frame(None, self._key, ""), await self._view(words))
        return HTMLResponse(page)

    async def act(self, request: Request) -> Response:
        """Pause, go on, or end."""
        form = dict(parse_qsl((await request.body()).decode("ascii", "replace")))
        if not self._knows(request) or not self._is_trainer(form.get("csrf", "")):
            return Response("Not from there.", 403)
        match form.get("what"):
            case "pause":
                self._room.pause(paused=True)
            case "go-on":
                self._room.pause(paused=False)
            case "end":
                self._room.end()
        return RedirectResponse("/", 303)

    async def events(self, request: Request) -> Response:
        """Tell the page when to look again."""
        if not self._knows(request):
            return Response(status_code=204)
        return StreamingResponse(self._news(), media_type="text/event-stream")

    async def _news(self) -> AsyncIterator[str]:
        yield "retry: 1500\n\n"
        told = ""
        while not self._room.ended:
            news = self._room.news()
            state = self._state()
            if state != told:
                told = state
                yield f"event: state\ndata: {state}\n\n"
            await self._room.wait(news, 10.0)
        yield "event: state\ndata: ended\n\n"

    def _state(self) -> str:
        phones = ",".join(
            f"{name[:8]}.{one.device.account_id}.{one.turn}.{bool(one.streams)}"
            for name, one in self._room.phones.items()
        )
        return f"{self._room.paused}:{phones}"

    async def _view(self, words: Words) -> PanelView:
        translate = words.translate
        people = {one.account_id: one for one in await self._desk.people()}
        turns = {
            Turn.READY: translate("Classroom", "ready"),
            Turn.ASKED: translate("Classroom", "is asked for consent"),
            Turn.DONE: translate("Classroom", "sees the outcome"),
        }
        here, away = translate("Classroom", "connected"), translate("Classroom", "not connected")
        phones = [one for one in self._room.phones.values() if one.device.account_id in people]
        rows = tuple(
            Row(
                words.name(people[one.device.account_id]),
                people[one.device.account_id].login_name,
                turns[one.turn],
                here if one.streams else away,
            )
            for one in phones
        )
        if self._room.ended:
            paused = translate("Classroom", "The class is over")
        elif self._room.paused:
            paused = translate("Classroom", "The class is paused")
        else:
            paused = ""
        return PanelView(
            heading=translate("Classroom", "Class with real phones"),
            origin=self._origin,
            how=translate(
                "Classroom",
                "Phones on the same network scan this code, or the one on the kiosk.",
            ),
            plain=translate(
                "Classroom",
                "Anybody on this network can read along: the people are fictitious, and no real "
                "data belongs here.",
            )
            if self._origin.startswith("http:")
            else "",
            side=self._side,
            path=self._path,
            count=fill(translate("Classroom", "Phones connected: %1"), len(self._room.connected)),
            columns=(
                translate("Classroom", "Person"),
                translate("Classroom", "Login"),
                translate("Classroom", "Now"),
                translate("Classroom", "Page"),
            ),
            rows=rows,
            paused=paused,
            toggle=translate("Classroom", "Go on")
            if self._room.paused
            else translate("Classroom", "Pause"),
            end="" if self._room.ended else translate("Classroom", "End the class"),
        )

    def _knows(self, request: Request) -> bool:
        return self._is_trainer(request.cookies.get(_COOKIE, ""))

    def _is_trainer(self, key: str) -> bool:
        return key.isascii() and hmac.compare_digest(key, self._key)


def make_panel(desk: Desk, room: Room, origin: str, key: str, own_origin: str) -> ASGIApp:
    """Return the panel's application, itself at *own_origin*, for a class at *origin*."""
    panel = Panel(desk, room, origin, key)
    application = Starlette(
        debug=False,
        routes=[
            Route("/", panel.page),
            Route("/act", panel.act, methods=["POST"]),
            Route("/events", panel.events),
            Route("/static/{name}", file_of),
        ],
    )
    generous = {"GET": Rates(50.0, 400, time.monotonic), "POST": Rates(5.0, 50, time.monotonic)}
    return Guard(application, origin=own_origin, rates=generous)


def _code_of(text: str) -> tuple[int, str]:
    """Return a QR code's side in modules, quiet zone included, and its dark ones as an SVG path."""
    symbol = qrcode.QRCode(border=4, error_correction=qrcode.constants.ERROR_CORRECT_M)
    symbol.add_data(text)
    symbol.make(fit=True)
    matrix = symbol.get_matrix()
    path = "".join(
        f"M{x} {y}h1v1h-1z" for y, row in enumerate(matrix) for x, dark in enumerate(row) if dark
    )
    return len(matrix), path
