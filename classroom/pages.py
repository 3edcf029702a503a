"""The phone's pages: what each address shows, and what each button does.

A page is always at "/"; a button posts and leads back there, so that neither reload nor the back
button does anything twice. The address in a code changes nothing: scanning is a tap of its own.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlencode

from starlette.requests import Request
from starlette.responses import (
    HTMLResponse,
    PlainTextResponse,
    RedirectResponse,
    Response,
    StreamingResponse,
)

from classroom.catalogue import catalogue as catalogue_of
from classroom.catalogue import choose, languages
from classroom.desk import Desk
from classroom.devices import Device, read_device, write_device
from classroom.messages import say
from classroom.rendering import render
from classroom.room import Room, Turn
from classroom.signing import Signer
from classroom.views import Notice, Words, is_verified, seconds_until, state_of
from verification.domain import qr_payload, source_document
from verification.domain.accounts import JdAccount
from verification.domain.phone_app import PhoneApp
from verification.domain.refusals import Refusal, Refused
from verification.services.class_players import LIFETIME
from verification.services.phone import Authorization, Consent
from verification.services.phone_words import (
    Message,
    real_name_message,
    refusal_message,
    result_message,
    withdrawn_message,
)
from verification.services.training_accounts import NotForTraining
from verification.store.faults import DatabaseUnavailable

#: How long after a code was opened it can be scanned: a page is read before it is tapped.
TAP_TIME = timedelta(minutes=1)
#: How long after the class has begun a phone counts as present though its page is not open: it may
#: have been so before the program was killed and started again.
_RETURN_TIME = timedelta(minutes=1)
#: Seconds between two signs of life of the live news.
_HEARTBEAT = 15.0
#: Seconds in which changes are gathered before a page is told, and between two looks of one page.
_LULL, _BETWEEN = 0.03, 0.25
#: Seconds within which a page without live news asks again; phone.js waits 1.5.
_ASKS_WITHIN = 5.0
_TICKET, _CSRF = "ticket", "csrf"
#: More fields than any form has.
_FIELDS = 8
#: Of an account's id: no more than a database can have.
_DIGITS = 10


class StalePage(Exception):  # noqa: N818
    """A form that is not one of this phone's pages."""


class NoCookie(Exception):  # noqa: N818
    """A form from a browser that has not kept its page's cookie."""


@dataclass(frozen=True)
class _Visit:
    """One request: the phone, and its language. *is_new* is whether it has no cookie yet."""

    device: Device
    words: Words
    is_new: bool
    form: Mapping[str, str]


@dataclass(frozen=True)
class _Present:
    """What a phone should show now, for how many seconds at most.

    *ends_at* is until when its request can be answered, *over* a request's end, which stays so.
    """

    state: str
    patience: float = _HEARTBEAT
    ends_at: datetime | None = None
    over: Authorization | None = None


class Pages:
    """The handlers; *origin* is the address that the codes lead to."""

    def __init__(self, desk: Desk, room: Room, signer: Signer, origin: str) -> None:
        self._desk = desk
        self._room = room
        self._signer = signer
        self._origin = origin
        self._began = desk.now()
        secure = origin.startswith("https:")
        self._cookie = "__Host-device" if secure else "device"
        self._cookie_options: dict[str, Any] = {
            "max_age": int(LIFETIME.total_seconds()),
            "path": "/",
            "httponly": True,
            "samesite": "strict",
            "secure": secure,
        }

    # -- what is shown ----------------------------------------------------------------------

    async def home(self, request: Request) -> Response:
        """Show where this phone is: the app, the sheet, an outcome."""
        visit = self._visit(request)
        if self._room.paused:
            return self._answer(visit, "message.html", visit.words.paused(), state="paused")
        device = visit.device
        if not device.account_id:
            return self._people(visit, await self._offered(device), "")
        device, authorization = await self._where(device)
        visit = replace(visit, device=device)
        self._room.note(device, _turn_of(authorization))
        state = state_of(device, authorization, paused=False)
        account = await self._account(device)
        if account is None:
            # Another phone plays it now, or it was erased.
            visit = replace(visit, device=replace(device, account_id=0))
            return self._people(visit, await self._offered(device), "", late=True)
        if authorization is None:
            message = self._message(visit.words, device)
            if message is None:
                view: object = visit.words.home(account, device.phone_app)
                return self._answer(visit, "home.html", view, state=state)
            view = visit.words.result(message, device.phone_app)
            return self._answer(visit, "result.html", view, state=state)
        if authorization.result is None:
            view = visit.words.sheet(authorization, account, self._desk.now())
            return self._answer(visit, "sheet.html", view, state=state)
        agreed = (authorization, self._desk.now()) if is_verified(authorization) else None
        message = result_message(authorization.result, visit.words.translate)
        view = visit.words.result(message, device.phone_app, agreed)
        return self._answer(visit, "result.html", view, state=state)

    async def opened(self, request: Request) -> Response:
        """A code was opened: note when, and go on from here, where the cookie is sent.

        A camera's app is another site, to which a strict cookie is not given; and a chat's preview
        must neither claim nor become anything.
        """
        try:
            code = qr_payload.encode(qr_payload.parse(f"{self._origin}{request.url.path}"))
        except qr_payload.NotOurCode:
            return say(_accepted(request), Words.damaged, 404)
        ticket = self._signer.sign(
            _TICKET, {"code": code, "by": _address(request)}, self._desk.now()
        )
        frame = Words(choose(_accepted(request))).frame(None, "", "")
        return HTMLResponse(render("opened.html", frame, ticket))

    async def tap(self, request: Request) -> Response:
        """Ask for the tap that scans the code that was opened; a new phone reads whom it plays."""
        visit = self._visit(request)
        ticket = request.query_params.get("seen", "")
        late = "late" in request.query_params
        if self._room.paused:
            return self._answer(visit, "message.html", visit.words.paused(), state="paused")
        account = await self._account(visit.device)
        if account is None:
            offered = await self._offered(visit.device)
            if self._room.roster or not offered:
                return self._people(visit, offered, ticket, late=late)
            account = offered[0]
        view = visit.words.tap(account, ticket, late=late)
        return self._answer(visit, "tap.html", view, state="")

    async def people(self, request: Request) -> Response:
        """Offer the people who can be played."""
        visit, asked = self._visit(request), request.query_params
        offered = await self._offered(visit.device)
        return self._people(visit, offered, asked.get("seen", ""), late="late" in asked)

    async def withdraw_page(self, request: Request) -> Response:
        """Ask whether the consent is to be withdrawn."""
        visit = self._visit(request)
        return self._answer(visit, "withdraw.html", visit.words.withdraw(), state="")

    # -- what the buttons do ----------------------------------------------------------------

    async def scan(self, request: Request) -> Response:
        """Scan the code that was opened."""
        visit = await self._posted(request)
        device = visit.device
        now = self._desk.now()
        if self._room.paused:
            return self._home(device)
        ticket = self._signer.open(_TICKET, visit.form.get("seen", ""), now, TAP_TIME)
        if ticket is None or ticket[0].get("by") != _address(request):
            return self._home(replace(device, request="", refusal=Refusal.FRAME_STALE, notice=""))
        if await self._account(device) is None:
            # It plays whom its page has named, or is told that another phone was quicker.
            account = await self._take(device, visit.form.get("account", ""))
            if account is None:
                return self._home(device, _with("/tap", visit, late=True))
            device = _playing(device, account)
            self._room.note(device)
        try:
            authorization = await self._desk.scan(ticket[0]["code"], device.scanner, ticket[1])
        except Refused as refused:
            return self._home(await self._after_refusal(device, refused))
        self._room.note(device, _turn_of(authorization))
        return self._home(_at_request(device, authorization))

    async def answer(self, request: Request) -> Response:
        """The person tapped OK."""
        visit = await self._posted(request)
        language = visit.form.get("language", "")
        ticked = visit.form.get("consent") == "on" and language in languages()
        consent = None
        if ticked:
            words = catalogue_of(language)
            consent = Consent(words.translate("Document", source_document.CONSENT), language)
        return await self._reply(visit, consent, declines=False)

    async def decline(self, request: Request) -> Response:
        """The person tapped Decline."""
        return await self._reply(await self._posted(request), None, declines=True)

    async def _reply(self, visit: _Visit, consent: Consent | None, *, declines: bool) -> Response:
        device = visit.device
        asked = visit.form.get("request", "")
        if self._room.paused or asked != device.request:
            # An older page, brought back: what is shown now counts.
            return self._home(device)
        try:
            if declines:
                done = await self._desk.decline(asked, device.scanner)
            else:
                done = await self._desk.authorize(asked, device.scanner, consent)
        except Refused as refused:
            if refused.refusal is Refusal.NO_CONSENT:
                return self._home(device)
            current, authorization = await self._where(device)
            if authorization is not None and authorization.result is not None:
                # It has ended meanwhile, perhaps by this phone's first tap.
                return self._home(current)
            return self._home(await self._after_refusal(device, refused))
        self._room.note(device, _turn_of(done))
        return self._home(_at_request(device, done))

    async def extend(self, request: Request) -> Response:
        """The person needs a minute more; whatever the outcome, the page says it."""
        visit = await self._posted(request)
        device, asked = visit.device, visit.form.get("request", "")
        if asked and asked == device.request and not self._room.paused:
            with contextlib.suppress(Refused):
                await self._desk.extend(asked, device.scanner)
        return self._home(device)

    async def leave(self, request: Request) -> Response:
        """Leave an outcome or a notice; an open request stays where it is."""
        visit = await self._posted(request)
        device, authorization = await self._where(visit.device)
        if authorization is not None and authorization.result is None:
            return self._home(device)
        cleared = _cleared(device)
        self._room.note(cleared, Turn.READY)
        return self._home(cleared)

    async def play(self, request: Request) -> Response:
        """Play another person."""
        visit = await self._posted(request)
        device = visit.device
        account = await self._take(device, visit.form.get("account", ""))
        if account is None:
            return self._home(device, _with("/people", visit, late=True))
        device = _playing(_cleared(device), account)
        self._room.note(device, Turn.READY)
        return self._home(device, _with("/tap", visit) if visit.form.get("seen") else "/")

    async def switch_app(self, request: Request) -> Response:
        """Open the other app."""
        visit = await self._posted(request)
        is_jd = visit.device.phone_app is PhoneApp.JD
        other = PhoneApp.FINANCE if is_jd else PhoneApp.JD
        return self._home(replace(_cleared(visit.device), app=other))

    async def verify_real_name(self, request: Request) -> Response:
        """The person verifies the real name in the app."""
        visit = await self._posted(request)
        device = visit.device
        if await self._account(device) is None:
            return self._home(device)
        await self._desk.verify_real_name(device.scanner, device.phone_app)
        return self._home(replace(_cleared(device), notice=Notice.REAL_NAME))

    async def withdraw(self, request: Request) -> Response:
        """Withdraw the consent."""
        visit = await self._posted(request)
        device = _cleared(visit.device)
        if await self._account(device) is None:
            return self._home(device)
        try:
            await self._desk.withdraw(device.scanner)
        except Refused as refused:
            return self._home(replace(device, refusal=refused.refusal))
        return self._home(replace(device, notice=Notice.WITHDRAWN))

    # -- live news --------------------------------------------------------------------------

    async def events(self, request: Request) -> Response:
        """Tell a page what it should show, at once and whenever that changes."""
        device = read_device(request.cookies.get(self._cookie, ""), self._signer, self._desk.now())
        if device is None or not self._room.may_listen(device):
            # 204 tells the browser not to come again.
            return Response(status_code=204)
        return StreamingResponse(self._news(device), media_type="text/event-stream")

    async def state(self, request: Request) -> Response:
        """Tell a page without live news what it should show, and how many seconds are left."""
        device = read_device(request.cookies.get(self._cookie, ""), self._signer, self._desk.now())
        if device is None:
            return Response(status_code=204)
        if self._room.may_listen(device):
            # It counts as open until it asks again.
            self._room.open_stream(device)
            loop = asyncio.get_running_loop()
            loop.call_later(_ASKS_WITHIN, self._room.close_stream, device)
        now = await self._read_state(device, None)
        left = "" if now.ends_at is None else seconds_until(now.ends_at, self._desk.now())
        return PlainTextResponse(f"{now.state}\n{left}")

    async def _news(self, device: Device) -> AsyncIterator[str]:
        loop = asyncio.get_running_loop()
        told, ends_at, now, came = "", None, _Present(""), True
        self._room.open_stream(device)
        try:
            yield "retry: 1500\n\n"
            while True:
                news, looked = self._room.news_of(device), loop.time()
                try:
                    now = await self._read_state(device, now.over)
                except (DatabaseUnavailable, NotForTraining):
                    # The page asks again, and a line in the log for each would be too many.
                    return
                if now.state != told:
                    told = now.state
                    yield f"event: state\ndata: {told}\n\n"
                elif now.ends_at is not None and now.ends_at != ends_at:
                    left = seconds_until(now.ends_at, self._desk.now())
                    yield f"event: left\ndata: {left}\n\n"
                elif not came:
                    yield ": \n\n"
                ends_at = now.ends_at
                if self._room.ended:
                    return
                came = await self._room.wait(news, now.patience)
                # Where much happens at once, taps come before the news of it.
                await asyncio.sleep(max(_LULL, looked + _BETWEEN - loop.time()))
        finally:
            self._room.close_stream(device)

    async def _read_state(self, device: Device, over: Authorization | None) -> _Present:
        """Return what the phone should show; *over* is the end that was found before."""
        if self._room.ended:
            return _Present("ended")
        # What another tab has done since counts here, too.
        device = self._room.newest(device)
        if self._room.paused:
            return _Present("paused", over=over)
        if not device.request:
            return _Present(state_of(device, None, paused=False))
        if over is not None and over.authorization_id == device.request:
            return _Present(state_of(device, over, paused=False), over=over)
        device, authorization = await self._where(device)
        self._room.note(device, _turn_of(authorization))
        state = state_of(device, authorization, paused=False)
        if authorization is None or authorization.result is not None:
            return _Present(state, over=authorization)
        left = (authorization.ends_at - self._desk.now()).total_seconds()
        patience = min(_HEARTBEAT, max(0.2, left + 0.1))
        return _Present(state, patience, authorization.ends_at)

    # -- parts ------------------------------------------------------------------------------

    async def _where(self, device: Device) -> tuple[Device, Authorization | None]:
        """Return the request that is open on this phone, or whose end it shows."""
        if device.request:
            try:
                return device, await self._desk.current(device.request)
            except Refused:
                return replace(device, request=""), None
        if not device.account_id:
            return device, None
        # Its scan may have arrived, and only the answer was lost.
        pending = await self._desk.pending(device.scanner)
        return (_at_request(device, pending), pending) if pending else (device, None)

    async def _after_refusal(self, device: Device, refused: Refused) -> Device:
        if refused.refusal is Refusal.ALREADY_IN_PROGRESS:
            pending = await self._desk.pending(device.scanner)
            if pending is not None:
                return _at_request(device, pending)
        retry_at = int(refused.retry_at.timestamp()) + 1 if refused.retry_at else 0
        return replace(device, request="", refusal=refused.refusal, retry_at=retry_at, notice="")

    def _message(self, words: Words, device: Device) -> Message | None:
        if device.refusal:
            left = device.retry_at - self._desk.now().timestamp() if device.retry_at else 0.0
            wait = timedelta(seconds=max(0.0, left))
            return refusal_message(Refusal(device.refusal), wait, words.translate)
        match device.notice:
            case Notice.REAL_NAME:
                return real_name_message(words.translate)
            case Notice.WITHDRAWN:
                return withdrawn_message(words.translate)
            case _:
                return None

    async def _account(self, device: Device) -> JdAccount | None:
        """Return whom the phone plays: what its cookie says, if the database says so, too."""
        if not device.account_id:
            return None
        return await self._desk.person(device.device_id, device.account_id)

    async def _take(self, device: Device, wanted: str) -> JdAccount | None:
        """Let the phone play a person; None where another does, or there is no such account."""
        if not wanted.isdecimal() or len(wanted) >= _DIGITS:
            return None
        return await self._desk.take(device.device_id, int(wanted), self._present())

    def _present(self) -> Collection[str] | None:
        """Return the phones that are here, or None for all that were ever given a person."""
        if self._desk.now() - self._began < _RETURN_TIME:
            return None
        return {phone.device.device_id for phone in self._room.connected}

    async def _offered(self, device: Device) -> list[JdAccount]:
        """Return whom the phone can play: who is free, or else whose phone has left."""
        people, players = await self._desk.people(), await self._desk.players()
        mine = device.device_id
        free = [one for one in people if players.get(one.account_id, mine) == mine]
        present = self._present()
        if free or present is None:
            return free
        return [one for one in people if players[one.account_id] not in present]

    def _people(
        self, visit: _Visit, offered: list[JdAccount], ticket: str, *, late: bool = False
    ) -> Response:
        if not offered:
            return self._answer(visit, "message.html", visit.words.nobody(), state="")
        view = visit.words.people(offered, self._room.roster, ticket, late=late)
        return self._answer(visit, "people.html", view, state="")

    def _visit(self, request: Request) -> _Visit:
        device = read_device(request.cookies.get(self._cookie, ""), self._signer, self._desk.now())
        is_new = device is None
        if device is None:
            device = Device(self._desk.randomness.identifier())
        elif device.account_id:
            self._room.note(device)
        return _Visit(device, Words(choose(_accepted(request))), is_new, {})

    async def _posted(self, request: Request) -> _Visit:
        """Return a form's visit. Raises :class:`StalePage` if it is of no page of this phone, and
        :class:`NoCookie`.
        """
        if self._cookie not in request.cookies:
            raise NoCookie
        visit = self._visit(request)
        form = _fields(await request.body())
        token = form.get("csrf", "")
        if visit.is_new or not self._signer.is_token(_CSRF, visit.device.device_id, token):
            raise StalePage
        return replace(visit, form=form)

    def _answer(self, visit: _Visit, template: str, view: object, *, state: str) -> Response:
        csrf = self._signer.token(_CSRF, visit.device.device_id)
        page = render(template, visit.words.frame(visit.device, csrf, state), view)
        return self._with_cookie(HTMLResponse(page), visit.device)

    def _home(self, device: Device, path: str = "/") -> Response:
        if device.account_id:
            self._room.note(device)
        return self._with_cookie(RedirectResponse(path, 303), device)

    def _with_cookie(self, response: Response, device: Device) -> Response:
        value = write_device(device, self._signer, self._desk.now())
        response.set_cookie(self._cookie, value, **self._cookie_options)
        return response


def _turn_of(authorization: Authorization | None) -> Turn:
    if authorization is None:
        return Turn.READY
    return Turn.ASKED if authorization.result is None else Turn.DONE


def _at_request(device: Device, authorization: Authorization) -> Device:
    return replace(_cleared(device), request=authorization.authorization_id)


def _cleared(device: Device) -> Device:
    return replace(device, request="", refusal="", retry_at=0, notice="")


def _playing(device: Device, account: JdAccount) -> Device:
    is_finance = account.real_name_source == "jd_finance"
    app = PhoneApp.FINANCE if is_finance else PhoneApp.JD
    return replace(device, account_id=account.account_id, app=app)


def _with(path: str, visit: _Visit, *, late: bool = False) -> str:
    """Return an address with the code that was opened, if any; *late* says who was quicker."""
    query = {"seen": visit.form.get("seen", ""), "late": "1" if late else ""}
    words = urlencode({name: value for name, value in query.items() if value})
    return f"{path}?{words}" if words else path


def _fields(body: bytes) -> dict[str, str]:
    """Return what a form says. Raises :class:`StalePage` for what no page has."""
    try:
        return dict(parse_qsl(body.decode("ascii"), strict_parsing=True, max_num_fields=_FIELDS))
    except ValueError as error:
        raise StalePage from error


def _address(request: Request) -> str:
    return request.client.host if request.client else ""


def _accepted(request: Request) -> str:
    return request.headers.get("accept-language", "")
