"""A phone of a class in a scenario: a real browser on the class's page, beside the windows."""

from __future__ import annotations

from typing import Any

from demonstration.scenarios.waits import Until, Waits
from demonstration.scenarios.web_driver import BrowserError, BrowserPhone, WebDriver
from demonstration.scenarios.window_driver import ActionError, WindowDriver
from mobile_sim.scanner import read
from verification.domain.placeholders import Sentence

#: Seconds until something that should happen counts as not happening.
_PATIENCE = 40.0
#: What can be touched on the page of a request or an outcome.
TOUCHED = {"consent": "#consent", "OK": "#ok", "Decline": "#decline", "One minute more": "#more"}


class BrowserPhoneActions:
    """What the steps do with one browser. *lesson* is the class that the play holds."""

    def __init__(self, lesson: Any, language: str) -> None:
        self._lesson = lesson
        try:
            self._driver = WebDriver()
            self._phone: BrowserPhone = self._driver.phone(language.replace("_", "-"))
        except BrowserError as error:
            raise ActionError(error.args[0]) from error

    def join(self, login: str) -> Waits:
        """Open the class's page and play somebody."""
        self._phone.open(f"{self._lesson.origin}/people")
        found = self._phone.run(
            "const one = [...document.querySelectorAll('.choice')]"
            ".find(one => one.textContent.includes(arguments[0]));"
            "one?.click(); return Boolean(one);",
            login,
        )
        if not found:
            text = Sentence("Scenarios", "nobody can play “%1”: no such account, or it is played")
            raise ActionError(text.filled(login))
        yield from self._until(
            Sentence("Scenarios", "the app"), lambda: self._phone.find(".banner") is not None
        )

    def scan(self, kiosk: WindowDriver) -> Waits:
        """Read the kiosk's pixels as a camera does, open the address, and tap."""
        yield from self._until(
            Sentence("Scenarios", "a code"), lambda: bool(read(kiosk.picture()).text)
        )
        self._phone.open(read(kiosk.picture()).text)
        yield from self.touch("#tapButton")
        yield from self._until(
            Sentence("Scenarios", "an answer"),
            lambda: bool(self._phone.find("#ok") or self._phone.find("#result")),
        )

    def touch(self, selector: str) -> Waits:
        """Touch something once it can be touched."""
        yield from self._until(
            Sentence("Scenarios", "%1 to be touched").filled(selector),
            lambda: not self._phone.touch(selector),
        )

    def expect(self, text: str) -> Waits:
        """Wait until the page says that."""
        yield from self._until(
            Sentence("Scenarios", "“%1” on the browser's page").filled(text),
            lambda: text in self._phone.text,
        )

    def close(self) -> None:
        """Close the browser."""
        self._driver.close()

    @staticmethod
    def _until(what: str, condition: Any) -> Waits:
        came = yield Until(what, condition, _PATIENCE)
        if not came:
            text = Sentence("Scenarios", "waited %1 s in vain for: %2")
            raise ActionError(text.filled(f"{_PATIENCE:.0f}", what))
