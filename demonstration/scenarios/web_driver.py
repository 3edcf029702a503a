"""A browser with a phone's screen, by the WebDriver protocol and nothing else.

It needs Debian's packages chromium and chromium-driver, or any chromedriver on the path.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from typing import Any

from verification.domain.placeholders import Sentence

#: The protocol's own name for an element's id.
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
_USER_AGENT = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Mobile Safari/537.36"
#: Seconds until the driver has started, and until it has answered.
_PATIENCE = 60.0
_GLANCE = 0.05


class BrowserError(AssertionError):
    """What the driver says went wrong, or that there is none."""


class WebDriver:
    """The driver's process; :meth:`phone` opens a browser of its own each time."""

    def __init__(self) -> None:
        """Raise :class:`BrowserError` where no browser is installed."""
        program = shutil.which("chromedriver")
        if program is None:
            raise BrowserError(
                Sentence("Scenarios", "no browser: install Debian's chromium and chromium-driver")
            )
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self._url = f"http://127.0.0.1:{port}"
        self._process = subprocess.Popen(  # noqa: S603 - the system's own
            [program, f"--port={port}", "--log-level=OFF"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "HOME": self._folder.name},
        )
        self._phones: list[BrowserPhone] = []
        until = time.monotonic() + _PATIENCE
        while not self._is_ready():
            if time.monotonic() > until:
                self.close()
                raise BrowserError(Sentence("Scenarios", "chromedriver does not start"))
            time.sleep(_GLANCE)

    def _is_ready(self) -> bool:
        with contextlib.suppress(OSError):
            return bool(self.call("GET", "/status")["ready"])
        return False

    def call(self, method: str, path: str, body: object = None) -> Any:
        """Send one command; return its value."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(  # noqa: S310 - the driver's own
            self._url + path, data, {"Content-Type": "application/json"}, method=method
        )
        try:
            with urllib.request.urlopen(request, timeout=_PATIENCE) as answer:  # noqa: S310
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            value = json.load(error)["value"]
            raise BrowserError(f"{value['error']}: {value['message']}") from None

    def phone(
        self,
        language: str = "en",
        width: int = 390,
        height: int = 844,
        *,
        trusts_all: bool = False,
    ) -> BrowserPhone:
        """Open a browser that is a phone of that size, with cookies of its own.

        One that *trusts_all* looks at no certificate.
        """
        profile = os.path.join(self._folder.name, f"profile-{len(self._phones)}")  # noqa: PTH118
        options = {
            "args": [
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--no-first-run",
                f"--lang={language}",
                f"--user-data-dir={profile}",
            ],
            "prefs": {"intl.accept_languages": language},
            "mobileEmulation": {
                "deviceMetrics": {
                    "width": width,
                    "height": height,
                    "pixelRatio": 2.0,
                    "touch": True,
                },
                "userAgent": _USER_AGENT,
            },
        }
        match = {"goog:chromeOptions": options, "acceptInsecureCerts": trusts_all}
        wanted = {"capabilities": {"alwaysMatch": match}}
        found = self.call("POST", "/session", wanted)
        phone = BrowserPhone(self, found["sessionId"])
        self._phones.append(phone)
        return phone

    def close(self) -> None:
        """Close every browser, and the driver."""
        for phone in self._phones:
            phone.close()
        self._process.terminate()
        self._process.wait()
        self._folder.cleanup()


class BrowserPhone:
    """One browser, by what a person does with it; CSS selectors name what is touched."""

    def __init__(self, driver: WebDriver, session: str) -> None:
        self._driver = driver
        self._path = f"/session/{session}"

    def _call(self, method: str, path: str, body: object = None) -> Any:
        return self._driver.call(method, self._path + path, body)

    def open(self, url: str) -> None:
        """Open an address, as a camera does; return when its page has loaded."""
        self._call("POST", "/url", {"url": url})

    def reload(self) -> None:
        """Load the page again."""
        self._call("POST", "/refresh", {})

    def back(self) -> None:
        """Press the back button."""
        self._call("POST", "/back", {})

    def second_tab(self) -> Callable[[], None]:
        """Open one more tab and go to it; return what leads back to the first."""
        first = self._call("GET", "/window")
        second = self._call("POST", "/window/new", {"type": "tab"})["handle"]
        self._call("POST", "/window", {"handle": second})
        return lambda: self._call("POST", "/window", {"handle": first})

    def close_other_tabs(self) -> None:
        """Leave the first tab open, and go to it."""
        first, *others = self._call("GET", "/window/handles")
        for one in others:
            self._call("POST", "/window", {"handle": one})
            self._call("DELETE", "/window")
        self._call("POST", "/window", {"handle": first})

    def tell(self, command: str, **parameters: object) -> Any:
        """Send a command of Chromium's own protocol (CDP); return its result."""
        return self._call("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def run(self, script: str, *arguments: object) -> Any:
        """Return what a script in the page returns."""
        return self._call("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def run_async(self, script: str, *arguments: object) -> Any:
        """Return what a script in the page calls its last argument with."""
        return self._call("POST", "/execute/async", {"script": script, "args": list(arguments)})

    def find(self, selector: str) -> str | None:
        """Return an element of the page, or None."""
        wanted = {"using": "css selector", "value": selector}
        with contextlib.suppress(BrowserError):
            return str(self._call("POST", "/element", wanted)[_ELEMENT])
        return None

    def touch(self, selector: str) -> str:
        """Touch something now; return what is in the way, nothing if it was touched."""
        element = self.find(selector)
        if element is None:
            return f"{selector} is not there"
        try:
            self._call("POST", f"/element/{element}/click", {})
        except BrowserError as error:
            return str(error)
        return ""

    def tap(self, selector: str) -> None:
        """Touch something, once it is there and can be touched."""
        until = time.monotonic() + _PATIENCE
        while problem := self.touch(selector):
            if time.monotonic() > until:
                raise BrowserError(problem)
            time.sleep(_GLANCE)

    def is_enabled(self, selector: str) -> bool:
        """Whether something can be tapped."""
        element = self.find(selector)
        return element is not None and bool(self._call("GET", f"/element/{element}/enabled"))

    @property
    def headline(self) -> str:
        """The page's heading; nothing while another page comes."""
        return self._read("document.querySelector('h1')?.textContent ?? ''")

    @property
    def text(self) -> str:
        """What is to be read on the page; nothing while another page comes."""
        return self._read("document.body.innerText")

    def _read(self, expression: str) -> str:
        with contextlib.suppress(BrowserError):
            return str(self.run(f"return {expression}"))
        return ""

    def wait_for(self, headline: str) -> None:
        """Wait until the page has this heading."""
        until = time.monotonic() + _PATIENCE
        while (seen := self.headline) != headline:
            if time.monotonic() > until:
                raise BrowserError(f"expected “{headline}”, seen “{seen}”")
            time.sleep(_GLANCE)

    def offline(self, *, is_offline: bool) -> None:
        """Take the network away, or give it back."""
        conditions = {"offline": is_offline, "latency": 0, "throughput": -1}
        self._call("POST", "/chromium/network_conditions", {"network_conditions": conditions})

    def picture(self) -> bytes:
        """Return the screen as PNG."""
        return base64.b64decode(str(self._call("GET", "/screenshot")))

    def close(self) -> None:
        """Close the browser, unless it is closed."""
        with contextlib.suppress(BrowserError, OSError):
            self._call("DELETE", "")
