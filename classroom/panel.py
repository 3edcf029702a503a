"""The trainer's panel: a page on this computer alone, for the trainer who started the class."""

from __future__ import annotations

import contextlib
import hmac
import logging
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp

from classroom.address_code import address_code
from classroom.application import file_of
from classroom.catalogue import choose
from classroom.desk import Desk
from classroom.guards import Guard
from classroom.messages import Saying, say
from classroom.rates import Rates
from classroom.rendering import render
from classroom.room import Room, Turn
from classroom.roster import MOST_BYTES, BadRoster, parse_roster
from classroom.signing import Signer
from classroom.snapshot import take_snapshot, turn_words
from classroom.views import Words
from verification.domain.placeholders import Sentence, fill
from verification.services.training_accounts import NotForTraining
from verification.store.faults import DatabaseUnavailable

_log = logging.getLogger(__name__)
#: Purposes of what is made of the key.
_COOKIE, _FORM = "trainer's cookie", "trainer's form"
#: Bytes of a form: a roster, whose every byte may be written as three.
_MOST_BODY = 3 * MOST_BYTES + 1024


@dataclass(frozen=True)
class Row:
    """One phone; *trainee* is whose it is by the roster, *is_asked* whether it is its turn."""

    trainee: str
    person: str
    login: str
    turn: str
    is_asked: bool
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
    roster: str
    end: str


@dataclass(frozen=True)
class RosterView:
    """The page on which the roster is typed; *faults* are why it was not taken."""

    heading: str
    advice: str
    label: str
    text: str
    faults: tuple[str, ...]
    save: str
    back: str


class Panel:
    """The handlers; *key* is what the address that was printed has.

    The cookie, and what forms bring back, are made of it for the panel's *own* address: a browser
    sends its cookies to whatever else listens on this computer.
    """

    def __init__(
        self,
        desk: Desk,
        room: Room,
        origin: str,
        key: str,
        own: str,
        keep: Callable[[str], None],
    ) -> None:
        """*keep* is given a roster that was typed, for a start after this one was killed."""
        self._desk = desk
        self._keep = keep
        self._room = room
        self._origin = origin
        self._key = key
        self._own = own
        self._signer = Signer(key.encode())
        self._cookie = f"trainer-{own.rpartition(':')[2]}"
        self._side, self._path = _code_of(origin)

    async def page(self, request: Request) -> Response:
        """Show the class."""
        if _same(request.query_params.get("key", ""), self._key):
            response = RedirectResponse("/", 303)
            response.set_cookie(
                self._cookie,
                self._signer.token(_COOKIE, self._own),
                httponly=True,
                samesite="strict",
                max_age=12 * 3600,
            )
            return response
        if not self._knows(request):
            return _say(request, Words.no_trainer, 403)
        words = Words(choose(request.headers.get("accept-language", "")))
        # What changes while the page is made is news to it.
        frame = words.frame(None, self._form_token(), self._state())
        return HTMLResponse(render("panel.html", frame, await self._view(words)))

    async def roster(self, request: Request) -> Response:
        """Show the roster, to be typed or pasted."""
        if not self._knows(request):
            return _say(request, Words.no_trainer, 403)
        people = {one.account_id: one.login_name for one in await self._desk.people()}
        text = "".join(
            f"{trainee}, {people[account]}\n"
            for account, trainee in self._room.roster.items()
            if account in people
        )
        return self._roster_page(request, text, ())

    async def take_roster(self, request: Request) -> Response:
        """Use the roster that was typed, unless something is wrong with it."""
        try:
            form = dict(parse_qsl((await request.body()).decode("ascii"), max_num_fields=4))
        except ValueError:
            form = {}
        if not self._knows(request) or not self._is_own_form(form):
            return _say(request, Words.stale_page, 403)
        text = form.get("roster", "")
        logins = {one.login_name: one.account_id for one in await self._desk.people()}
        try:
            self._room.set_roster(parse_roster(text, logins))
        except BadRoster as bad:
            return self._roster_page(request, text, bad.faults)
        self._keep(text)
        return RedirectResponse("/", 303)

    def _roster_page(self, request: Request, text: str, faults: tuple[Sentence, ...]) -> Response:
        words = Words(choose(request.headers.get("accept-language", "")))
        translate = words.translate
        view = RosterView(
            heading=translate("Classroom", "Who plays whom"),
            advice=translate(
                "Classroom",
                "A trainee on each line. After a comma, the login of the person to be played; "
                "without one, the first who is left. Anybody on this network can read the names: "
                "first names or seat numbers are enough.",
            ),
            label=translate("Classroom", "The list"),
            text=text,
            faults=tuple(one.said(translate) for one in faults),
            save=translate("Classroom", "Use this list"),
            back=translate("Classroom", "Back to the panel"),
        )
        frame = words.frame(None, self._form_token(), "")
        return HTMLResponse(render("roster.html", frame, view), 422 if faults else 200)

    async def act(self, request: Request) -> Response:
        """Pause, go on, or end."""
        form = dict(parse_qsl((await request.body()).decode("ascii", "replace")))
        if not self._knows(request) or not self._is_own_form(form):
            return _say(request, Words.stale_page, 403)
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
        while True:
            news = self._room.news()
            state = self._state()
            if state != told:
                told = state
                yield f"event: state\ndata: {state}\n\n"
            if self._room.ended:
                return
            await self._room.wait(news, 10.0)

    def _state(self) -> str:
        """Return what the page shows, as a word to compare."""
        if self._room.ended:
            return "ended"
        phones = ",".join(
            f"{name[:8]}.{one.device.account_id}.{one.turn}.{bool(one.streams)}"
            for name, one in self._room.phones.items()
        )
        return f"{self._room.paused}:{self._room.rosters}:{phones}"

    async def _view(self, words: Words) -> PanelView:
        translate = words.translate
        snapshot = await take_snapshot(self._desk, self._room)
        turns = turn_words(translate)
        here, away = translate("Classroom", "connected"), translate("Classroom", "not connected")
        rows = [
            Row(
                seat.trainee,
                words.name(seat.account),
                seat.account.login_name,
                turns[seat.turn],
                seat.turn is Turn.ASKED,
                here if seat.is_here else away,
            )
            for seat in snapshot.seats
        ]
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
                "Anyone on this network can read along: the people are fictitious, and no real "
                "data belongs here.",
            )
            if self._origin.startswith("http:")
            else "",
            side=self._side,
            path=self._path,
            count=fill(translate("Classroom", "Phones connected: %1"), snapshot.connected),
            columns=(
                *((translate("Classroom", "Trainee"),) if self._room.roster else ()),
                translate("Classroom", "Person"),
                translate("Classroom", "Login"),
                translate("Classroom", "Now"),
                translate("Classroom", "Page"),
            ),
            rows=tuple(rows),
            paused=paused,
            toggle=translate("Classroom", "Go on")
            if self._room.paused
            else translate("Classroom", "Pause"),
            roster=translate("Classroom", "Who plays whom"),
            end="" if self._room.ended else translate("Classroom", "End the class"),
        )

    def _knows(self, request: Request) -> bool:
        cookie = request.cookies.get(self._cookie, "")
        return self._signer.is_token(_COOKIE, self._own, cookie)

    def _form_token(self) -> str:
        return self._signer.token(_FORM, self._own)

    def _is_own_form(self, form: dict[str, str]) -> bool:
        return self._signer.is_token(_FORM, self._own, form.get("csrf", ""))


def _same(key: str, right: str) -> bool:
    return key.isascii() and hmac.compare_digest(key, right)


def make_panel(
    desk: Desk,
    room: Room,
    origin: str,
    key: str,
    own_origin: str,
    keep: Callable[[str], None] = lambda _: None,
) -> ASGIApp:
    """Return the panel's application, itself at *own_origin*, for a class at *origin*."""
    panel = Panel(desk, room, origin, key, own_origin, keep)

    async def unavailable(request: Request, error: Exception) -> Response:
        _log.info("the database cannot be used: %s", error)
        with contextlib.suppress(DatabaseUnavailable):
            await desk.recover()
        return _say(request, Words.out_of_service, 503)

    async def unmarked(request: Request, _error: Exception) -> Response:
        return _say(request, Words.not_for_training, 503)

    async def missing(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 404
        return _say(request, Words.not_found, status)

    async def broken(request: Request, error: Exception) -> Response:
        _log.error("on %s", request.url.path, exc_info=error)
        return _say(request, Words.out_of_service, 500)

    application = Starlette(
        debug=False,
        routes=[
            Route("/", panel.page),
            Route("/act", panel.act, methods=["POST"]),
            Route("/roster", panel.take_roster, methods=["POST"]),
            Route("/roster", panel.roster),
            Route("/events", panel.events),
            Route("/static/{name}", file_of),
        ],
        exception_handlers={
            DatabaseUnavailable: unavailable,
            NotForTraining: unmarked,
            HTTPException: missing,
            Exception: broken,
        },
    )
    generous = {"GET": Rates(50.0, 400, time.monotonic), "POST": Rates(5.0, 50, time.monotonic)}
    return Guard(application, origin=own_origin, rates=generous, most_body=_MOST_BODY)


def _say(request: Request, saying: Saying, status: int) -> Response:
    return say(request.headers.get("accept-language", ""), saying, status, leads_on=False)


def _code_of(address: str) -> tuple[int, str]:
    """Return the address's code: its side in modules, and its dark ones as an SVG path."""
    modules = address_code(address)
    path = "".join(
        f"M{x} {y}h1v1h-1z" for y, row in enumerate(modules) for x, dark in enumerate(row) if dark
    )
    return len(modules), path
