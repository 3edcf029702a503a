"""A real browser with a phone's screen, by the WebDriver protocol and nothing else."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

#: Debian's packages chromium and chromium-driver.
DRIVER = shutil.which("chromedriver")
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


class BrowserError(AssertionError):
    """What the driver says went wrong."""


class ChromeDriver:
    """The driver's process; :meth:`phone` opens a browser of its own each time."""

    def __init__(self, folder: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        self._folder = folder
        self._url = f"http://127.0.0.1:{port}"
        self._process = subprocess.Popen(
            [DRIVER or "chromedriver", f"--port={port}", "--log-level=OFF"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "HOME": str(folder)},
        )
        until = time.monotonic() + 30
        while not self._is_ready():
            if time.monotonic() > until:
                raise BrowserError("chromedriver does not start")
            time.sleep(0.05)
        self._phones: list[BrowserPhone] = []

    def _is_ready(self) -> bool:
        with contextlib.suppress(OSError):
            return bool(self.call("GET", "/status")["ready"])
        return False

    def call(self, method: str, path: str, body: object = None) -> object:
        """Send one command; return its value."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(  # noqa: S310
            self._url + path, data, {"Content-Type": "application/json"}, method=method
        )
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            value = json.load(error)["value"]
            raise BrowserError(f"{value['error']}: {value['message']}") from None

    def phone(self, language: str = "en", width: int = 390, height: int = 844) -> BrowserPhone:
        """Open a browser that is a phone of that size, with cookies of its own."""
        options = {
            "args": [
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--no-first-run",
                f"--lang={language}",
                f"--user-data-dir={self._folder / f'profile-{len(self._phones)}'}",
            ],
            "prefs": {"intl.accept_languages": language},
            "mobileEmulation": {
                "deviceMetrics": {
                    "width": width,
                    "height": height,
                    "pixelRatio": 2.0,
                    "touch": True,
                },
                "userAgent": "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Mobile",
            },
        }
        wanted = {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}}
        found = self.call("POST", "/session", wanted)
        phone = BrowserPhone(self, found["sessionId"])
        self._phones.append(phone)
        return phone

    def close(self) -> None:
        """Close every browser, and the driver."""
        for phone in self._phones:
            with contextlib.suppress(BrowserError, OSError):
                phone.close()
        self._process.terminate()
        self._process.wait(30)


class BrowserPhone:
    """One browser, by what a person does with it: CSS selectors name what is touched."""

    def __init__(self, driver: ChromeDriver, session: str) -> None:
        self._driver = driver
        self._path = f"/session/{session}"

    def _call(self, method: str, path: str, body: object = None) -> object:
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

    def run(self, script: str, *arguments: object) -> object:
        """Return what a script in the page returns."""
        return self._call("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def run_async(self, script: str, *arguments: object) -> object:
        """Return what a script in the page calls its last argument with."""
        return self._call("POST", "/execute/async", {"script": script, "args": list(arguments)})

    def find(self, selector: str) -> str | None:
        """Return an element of the page, or None."""
        with contextlib.suppress(BrowserError):
            found = self._call("POST", "/element", {"using": "css selector", "value": selector})
            return found[_ELEMENT]
        return None

    def tap(self, selector: str, patience: float = 30.0) -> None:
        """Tap something, once it is there and can be tapped."""
        problem = f"{selector} is not there"
        until = time.monotonic() + patience
        while time.monotonic() < until:
            element = self.find(selector)
            if element is not None:
                problem = self._click(element)
                if not problem:
                    return
            time.sleep(0.05)
        raise BrowserError(problem)

    def _click(self, element: str) -> str:
        try:
            self._call("POST", f"/element/{element}/click", {})
        except BrowserError as error:
            return str(error)
        return ""

    def is_enabled(self, selector: str) -> bool:
        """Whether something can be tapped."""
        element = self.find(selector)
        assert element is not None, selector
        return bool(self._call("GET", f"/element/{element}/enabled"))

    @property
    def headline(self) -> str:
        """The page's heading."""
        return str(self.run("return document.querySelector('h1')?.textContent ?? ''"))

    @property
    def text(self) -> str:
        """What is to be read on the page."""
        return str(self.run("return document.body.innerText"))

    @property
    def url(self) -> str:
        """The page's address."""
        return str(self._call("GET", "/url"))

    def wait_for(self, headline: str, patience: float = 30.0) -> None:
        """Wait until the page has this heading."""
        until = time.monotonic() + patience
        while self.headline != headline:
            if time.monotonic() > until:
                raise BrowserError(f"expected “{headline}”, seen “{self.headline}”")
            time.sleep(0.05)

    def offline(self, is_offline: bool) -> None:
        """Take the network away, or give it back."""
        conditions = {"offline": is_offline, "latency": 0, "throughput": -1}
        self._call("POST", "/chromium/network_conditions", {"network_conditions": conditions})

    def picture(self) -> bytes:
        """Return the screen as PNG."""
        return base64.b64decode(str(self._call("GET", "/screenshot")))

    def close(self) -> None:
        """Close the browser."""
        self._call("DELETE", "")
