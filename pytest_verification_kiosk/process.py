"""The program in a process of its own: nothing of Qt or of the program is loaded here."""

from __future__ import annotations

import base64
import json
import queue
import subprocess
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

#: Seconds until the other process counts as hung: a whole scenario file is one answer.
_PATIENCE = 100.0


class StepFailed(AssertionError):  # noqa: N818
    """The other process says what was expected and what was seen, or that it cannot go on."""


class KioskProcess:
    """The program in a process of its own, with the calls of :class:`VerificationKiosk`.

    Pictures are the content of a PNG file, so that a test needs no Qt.
    """

    def __init__(
        self, command: Sequence[str], environment: dict[str, str], folder: Path, evidence: Path
    ) -> None:
        """*folder* is the process's current one, and where it logs; *evidence* as the other's."""
        self._evidence = evidence
        self._said = folder / "kiosk-process.txt"
        with self._said.open("wb") as said:
            self._process = subprocess.Popen(  # noqa: S603 - the program itself
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=said,
                encoding="utf-8",
                cwd=folder,
                env=environment,
            )
        self._answers: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self._calls = 0
        self.kiosk = _RemoteWindow(self.call, "kiosk")
        self.phone = _RemoteWindow(self.call, "phone")
        self.kiosks = [self.kiosk]
        self.phones = [self.phone]

    def add_kiosk(self) -> _RemoteWindow:
        """Bring one more kiosk, at a station of its own."""
        self.kiosks.append(_RemoteWindow(self.call, self.call("add_kiosk")))
        return self.kiosks[-1]

    def add_phone(self, login: str = "zhou-qiyue") -> _RemoteWindow:
        """Bring one more phone, signed in to *login*; its camera sees the first kiosk."""
        self.phones.append(_RemoteWindow(self.call, self.call("add_phone", login)))
        return self.phones[-1]

    def scan(self, phone: _RemoteWindow, kiosk: _RemoteWindow) -> None:
        """Let *phone* scan *kiosk*, until it asks for consent or shows a result."""
        self.call("scan", phone.window, kiosk.window)

    def do(self, step: str, argument: Any = None) -> None:
        """Perform one step of ``docs/scenarios.md``. Raises :class:`StepFailed`."""
        __tracebackhide__ = True
        self.call("do", step, argument)

    def ready(self, state: str) -> None:
        """Go where a code is shown (``waiting``), ``scanned``, or the visitor is ``verified``."""
        self.call("ready", state)

    def run(self, path: Path | str) -> list[str]:
        """Perform a scenario file on these windows; return the captions of its pictures."""
        captions: list[str] = self.call("run", str(Path(path).resolve()))
        return captions

    def picture(self) -> bytes:
        """Return the windows side by side, as a PNG file's content."""
        return base64.b64decode(self.call("picture")["png"])

    def timeline(self) -> list[str]:
        """Return the events of the newest session, a line each."""
        events = self.call("timeline")
        return [
            " ".join(one[name] for name in ("at", "action", "actor", "detail")) for one in events
        ]

    def exercised(self) -> set[tuple[str, str]]:
        """Return what the test has exercised: states, transitions, refusals, rules, screens."""
        return {(kind, name) for kind, name in self.call("exercised")}

    def evidence(self) -> dict[str, str]:
        """Keep what helps to find out why a test failed; return where, and what happened."""
        self._evidence.mkdir(parents=True, exist_ok=True)
        picture, page = self._evidence / "failed.png", self._evidence / "trace.html"
        picture.write_bytes(self.picture())
        found = {"seed": str(self.call("describe")["seed"]), "picture": str(picture)}
        if self.call("trace", str(page)):
            found["trace"] = str(page)
        return {**found, "timeline": "\n".join(["", *self.timeline()])}

    def close(self) -> None:
        """End the process."""
        assert self._process.stdin is not None  # noqa: S101 - a pipe was asked for
        self._process.stdin.close()
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join()
        assert self._process.stdout is not None  # noqa: S101 - a pipe was asked for
        self._process.stdout.close()

    def _read(self) -> None:
        assert self._process.stdout is not None  # noqa: S101 - a pipe was asked for
        for line in self._process.stdout:
            self._answers.put(line)
        self._answers.put("")

    def call(self, method: str, *params: Any) -> Any:
        """Call a method of ``docs/driving.md``; raise :class:`StepFailed` with its error."""
        __tracebackhide__ = True
        self._calls += 1
        request = {"jsonrpc": "2.0", "id": self._calls, "method": method, "params": params}
        assert self._process.stdin is not None  # noqa: S101 - a pipe was asked for
        try:
            self._process.stdin.write(json.dumps(request) + "\n")
            self._process.stdin.flush()
            answer = self._hear()
            while answer.get("id") != self._calls:
                # The first line says that the windows are there.
                answer = self._hear()
        except (OSError, queue.Empty) as error:
            raise StepFailed(self._last_words("does not answer")) from error
        if "error" in answer:
            raise StepFailed(answer["error"]["message"])
        return answer["result"]

    def _hear(self) -> dict[str, Any]:
        line = self._answers.get(timeout=_PATIENCE)
        if not line:
            raise StepFailed(self._last_words("has ended"))
        answer: dict[str, Any] = json.loads(line)
        return answer

    def _last_words(self, what: str) -> str:
        said = self._said.read_text("utf-8", "replace").strip()
        return f"the kiosk's process {what}. {said}"


class _RemoteWindow:
    """A window of the other process: every call goes there, as ``press("cancelButton")``."""

    def __init__(self, call: Callable[..., Any], window: str) -> None:
        self._call = call
        self.window = window

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("_"):
            raise AttributeError(name)
        # As the first fixture's windows call it.
        method = "read" if name == "reads" else name

        def call(*arguments: Any) -> Any:
            if name == "picture":
                return base64.b64decode(self._call("picture", self.window)["png"])
            return self._call(method, self.window, *arguments)

        return call
