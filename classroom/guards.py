"""What guards every page: who may ask, how much, how often; and what every answer says."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from classroom.messages import Saying, say
from classroom.rates import Rates
from classroom.views import Words

#: Bytes of a request's head.
MOST_HEAD = 16 * 1024
#: Bytes of a form: the longest has a ticket and a few words.
MOST_BODY = 8 * 1024
#: Seconds in which a form must have come.
_PATIENCE = 10.0
#: Nothing from elsewhere, nothing inline, in no frame.
_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "content-security-policy": _POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    # Not "no-referrer": a form's Origin would be null.
    "referrer-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=()",
    "cross-origin-resource-policy": "same-origin",
    "x-robots-tag": "noindex, nofollow",
}


class Guard:
    """Lets a request through to *app* if it is one of a page at *origin*, and not too much."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        origin: str,
        rates: Mapping[str, Rates],
        most_body: int = MOST_BODY,
    ) -> None:
        """*rates* are for "GET" and "POST"; *most_body* are bytes of a form."""
        self._app = app
        self._most_body = most_body
        self._origin = origin
        self._host = origin.partition("://")[2]
        self._rates = rates

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See ASGI."""
        if scope["type"] != "http":
            return
        refused = self._refusal(scope)
        if refused is not None:
            await refused(scope, receive, _with_headers(send))
            return
        if scope["method"] == "POST":
            body = await _body(receive, self._most_body)
            if body is None:
                too_much = _say(Headers(scope=scope), Words.too_much, 413)
                await too_much(scope, receive, _with_headers(send))
                return
            receive = _again(body, receive)
        await self._app(scope, receive, _with_headers(send))

    def _refusal(self, scope: Scope) -> Response | None:
        headers = Headers(scope=scope)
        method = scope["method"]
        if headers.get("host", "").lower() != self._host:
            # A page of another name, which a name server has made to lead here.
            return _say(headers, Words.elsewhere, 421)
        # What comes in one piece is read whole before it is measured.
        fields = sum(len(name) + len(value) + 4 for name, value in scope["headers"])
        if fields + len(scope["raw_path"]) + len(scope["query_string"]) > MOST_HEAD:
            return _say(headers, Words.too_much, 431)
        if method not in ("GET", "HEAD", "POST"):
            return _say(headers, Words.stale_page, 405)
        address = scope["client"][0] if scope["client"] else ""
        if not self._rates["POST" if method == "POST" else "GET"].allows(address):
            return _say(headers, Words.too_often, 429)
        if method != "POST":
            return None
        if headers.get("origin", self._origin).lower() != self._origin:
            return _say(headers, Words.stale_page, 403)
        if headers.get("sec-fetch-site", "same-origin") != "same-origin":
            return _say(headers, Words.stale_page, 403)
        length = headers.get("content-length", "0")
        if not length.isdecimal() or len(length) > 9 or int(length) > self._most_body:
            return _say(headers, Words.too_much, 413)
        kind = headers.get("content-type", "").partition(";")[0]
        if kind != "application/x-www-form-urlencoded":
            return _say(headers, Words.stale_page, 415)
        return None


def _say(headers: Headers, saying: Saying, status: int) -> Response:
    return say(headers.get("accept-language", ""), saying, status, leads_on=False)


async def _body(receive: Receive, most: int) -> bytes | None:
    """Return a form, or None for one that is too long or too slow."""
    body = bytearray()
    try:
        async with asyncio.timeout(_PATIENCE):
            while True:
                message = await receive()
                if message["type"] == "http.disconnect":
                    return None
                body += message.get("body", b"")
                if len(body) > most:
                    return None
                if not message.get("more_body"):
                    return bytes(body)
    except TimeoutError:
        return None


def _again(body: bytes, receive: Receive) -> Receive:
    given = False

    async def receive_again() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return receive_again


def _with_headers(send: Send) -> Send:
    async def send_with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in _HEADERS.items():
                headers[name] = value
            headers.setdefault("cache-control", "no-store")
        await send(message)

    return send_with_headers
