"""The phones' web application: which address is which page, and what goes wrong in words."""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from classroom.desk import Desk
from classroom.guards import Guard
from classroom.messages import Saying, say
from classroom.pages import NoCookie, Pages, StalePage
from classroom.rates import Rates
from classroom.room import Room
from classroom.signing import Signer
from classroom.views import Words
from verification.services.training_accounts import NotForTraining
from verification.store.database import DatabaseUnavailable

_log = logging.getLogger(__name__)
STATIC = Path(str(files("classroom"))) / "static"
_PICTURES = Path(str(files("resources"))) / "phone"
_KINDS = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
#: Every file that there is: names and nothing else, no folder is looked into.
_FILES = {
    **{
        name: STATIC / name
        for name in ("phone.css", "phone.js", "panel.css", "panel.js", "leave.js")
    },
    **{
        f"{name}.svg": _PICTURES / f"{name}.svg"
        for name in ("jd", "jd-finance", "jd-cloud", "good", "bad", "calm", "late")
    },
}
#: Of one address: requests in a second on the average, and at once. A page and its files are ten.
_READING, _TAPPING = (10.0, 80), (1.0, 20)


def make_application(
    desk: Desk,
    room: Room,
    key: bytes,
    origin: str,
    monotonic: Callable[[], float] = time.monotonic,
) -> ASGIApp:
    """Return the application; *key* is what this machine signs with."""
    pages = Pages(desk, room, Signer(key), origin)

    async def unavailable(request: Request, error: Exception) -> Response:
        _log.info("the database cannot be used: %s", error)
        with contextlib.suppress(DatabaseUnavailable):
            await desk.recover()
        return answer(request, Words.out_of_service, 503)

    async def refused(request: Request, _error: Exception) -> Response:
        return answer(request, Words.out_of_service, 503)

    async def stale(request: Request, _error: Exception) -> Response:
        return answer(request, Words.stale_page, 403)

    async def forgetful(request: Request, _error: Exception) -> Response:
        return answer(request, Words.no_cookie, 403)

    async def missing(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 404
        return answer(request, Words.not_found, status)

    async def broken(request: Request, error: Exception) -> Response:
        _log.error("on %s", request.url.path, exc_info=error)
        return answer(request, Words.out_of_service, 500)

    routes = [
        Route("/", pages.home),
        Route("/scan/{rest:path}", pages.opened, methods=["GET"]),
        Route("/tap", pages.tap),
        Route("/people", pages.people),
        Route("/withdraw", pages.withdraw_page, methods=["GET"]),
        Route("/events", pages.events),
        Route("/state", pages.state),
        Route("/static/{name}", file_of),
        *(
            Route(path, handler, methods=["POST"])
            for path, handler in (
                ("/scan", pages.scan),
                ("/answer", pages.answer),
                ("/decline", pages.decline),
                ("/more-time", pages.extend),
                ("/home", pages.leave),
                ("/people", pages.play),
                ("/app", pages.switch_app),
                ("/real-name", pages.verify_real_name),
                ("/withdraw", pages.withdraw),
            )
        ),
    ]
    application = Starlette(
        debug=False,
        routes=routes,
        exception_handlers={
            DatabaseUnavailable: unavailable,
            NotForTraining: refused,
            StalePage: stale,
            NoCookie: forgetful,
            HTTPException: missing,
            Exception: broken,
        },
    )
    rates = {"GET": Rates(*_READING, monotonic), "POST": Rates(*_TAPPING, monotonic)}
    return Guard(_ending(application, room), origin=origin, rates=rates)


def answer(request: Request, saying: Saying, status: int) -> Response:
    """Return a page of a line or two."""
    return say(request.headers.get("accept-language", ""), saying, status)


def _ending(application: ASGIApp, room: Room) -> ASGIApp:
    """Return *application* until the class ends, and then one page for everything."""

    async def serve(scope, receive, send):  # type: ignore[no-untyped-def]
        if room.ended and not scope["path"].startswith("/static/"):
            request = Request(scope, receive)
            await answer(request, Words.ended, 410)(scope, receive, send)
            return
        await application(scope, receive, send)

    return serve


async def file_of(request: Request) -> Response:
    """Return one of the files that pages use."""
    path = _FILES.get(request.path_params["name"])
    if path is None:
        raise HTTPException(404)
    headers = {"cache-control": "public, max-age=600"}
    return Response(content_of(path), media_type=_KINDS[path.suffix], headers=headers)


@cache
def content_of(path: Path) -> bytes:
    """Return a file's content, read once."""
    return path.read_bytes()
