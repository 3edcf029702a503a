"""Pages of a line or two, in the browser's language: rendered once, however often they are due."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TypeAlias

from starlette.responses import HTMLResponse

from classroom.catalogue import catalogue, choose
from classroom.rendering import render
from classroom.views import Words
from verification.services.phone_words import Message

#: One of the methods of :class:`Words` that say a message.
Saying: TypeAlias = Callable[[Words], Message]


def say(accepted: str, saying: Saying, status: int, *, leads_on: bool = True) -> HTMLResponse:
    """Return the page in a language of an Accept-Language header; *leads_on* to the app."""
    return HTMLResponse(_page(choose(accepted).language, saying, leads_on=leads_on), status)


@cache
def _page(language: str, saying: Saying, *, leads_on: bool) -> str:
    words = Words(catalogue(language))
    more = {"again": words.again()} if leads_on else {}
    return render("message.html", words.frame(None, "", ""), saying(words), **more)
