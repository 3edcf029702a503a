"""Both windows for another program, in any language: ``jdcloud-kiosk drive``.

It speaks JSON-RPC 2.0 over standard input and output (``docs/driving.md``); the database is new and
gone afterwards, the clock moves only when it is told to.
"""

from __future__ import annotations

import base64
import io
import json
import logging
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import datetime
from gettext import pgettext as translate
from pathlib import Path
from typing import Any

from demonstration.coverage.watcher import PlayCoverage
from demonstration.driving.json_rpc import ErrorCode, Methods, RpcError
from demonstration.scenarios.actions import PATIENCE, Camera, ScenarioActions
from demonstration.scenarios.blocking import finish, perform, perform_step, wait_until
from demonstration.scenarios.environment import BuildApp, OneProcess
from demonstration.scenarios.lines import serve_lines
from demonstration.scenarios.reader import ScenarioError, read, read_step
from demonstration.scenarios.ready import steps_to
from demonstration.scenarios.recording import png_of
from demonstration.scenarios.registry import ANY_NUMBER
from demonstration.scenarios.steps import StepFailed
from demonstration.scenarios.window_driver import ActionError, WindowDriver, WrongArgument
from demonstration.trace.tracer import Tracer
from verification import VERSION
from verification.domain.clock import ManualClock
from verification.domain.placeholders import Sentence, legible, said
from verification.security.plain_file import file_sentence

#: Grows when a method or its meaning changes; what is added leaves it as it is.
PROTOCOL = 1


class WindowsPlayer:
    """Kiosk and phone, by plain values."""

    def __init__(
        self,
        build_app: BuildApp,
        folder: Path,
        language: str,
        seed: int,
        clock: datetime | None = None,
        trace: Path | None = None,
        server: str = "",
    ) -> None:
        """With *trace*, all that is done is noted; a page of it is written there at the end,
        unless that is no file. The database is a file, or on a *server*."""
        camera = Camera()
        self._language = language
        self._seed = seed
        self._environment = OneProcess(
            folder,
            build_app,
            language=language,
            seed=seed,
            camera=camera,
            clock=ManualClock() if clock is None else ManualClock(clock),
            server=server,
        )
        self._actions = ScenarioActions(self._environment, camera)
        finish(self._actions, self._actions.show_windows())
        self._trace = trace
        self._tracer: Tracer | None = None
        if trace is not None:
            self._tracer = Tracer(self._environment, title="drive", seed=seed)
            self._actions.watchers.append(self._tracer)
        self._coverage = PlayCoverage(self._environment)
        self._actions.watchers.append(self._coverage)
        public = (
            self.describe, self.do, self.run, self.press, self.can_press, self.write, self.choose,
            self.offers, self.turn, self.select, self.read, self.sees, self.look_of, self.resize,
            self.wait, self.picture, self.clock, self.timeline, self.add_kiosk, self.add_phone,
            self.scan, self.ready, self.patience, self.exercised, self.trace,
        )  # fmt: skip
        self._methods = Methods({one.__name__: _guarded(one) for one in public})

    def hello(self) -> dict[str, object]:
        """What is said first: the windows can be used."""
        return {
            "protocol": PROTOCOL,
            "version": VERSION,
            "language": self._language,
            "seed": self._seed,
            "now": self.clock(),
        }

    def answer(self, line: str) -> str:
        """Return what answers a line."""
        return self._methods.answer(line)

    def close(self) -> None:
        """Write the trace, if one is wanted, and close the windows."""
        if self._tracer is not None and self._trace not in (None, Path()):
            assert self._trace is not None  # noqa: S101 - just looked
            try:
                self._tracer.write(self._trace)
            except OSError as error:
                print(legible(said(_unwritten(self._trace, error), translate)), file=sys.stderr)
        self._environment.close()

    def describe(self) -> dict[str, object]:
        """Every method, with its parameters."""
        return {**self.hello(), "methods": self._methods.described()}

    def do(self, step: str, argument: Any = None) -> None:
        """Perform a step of docs/scenarios.md."""
        perform_step(self._actions, read_step(step, argument))

    def run(self, path: str) -> list[str]:
        """Perform a scenario file on these windows; the captions of its pictures."""
        return list(perform(self._actions, read(Path(path)), self._language))

    def press(self, window: str, name: str) -> None:
        """Press a button by objectName, now; first those that lead to its page."""
        self._driver(window).press(name)
        self._noted(window, "press", name)

    def can_press(self, window: str, name: str) -> bool:
        """Whether a button can be pressed now."""
        return self._driver(window).can_press(name)

    def write(self, window: str, name: str, text: str) -> None:
        """Write into a field."""
        self._driver(window).write(name, text)
        self._noted(window, "write", name)

    def choose(self, window: str, name: str, text: str) -> None:
        """Choose an entry of a list, by its text or what it stands for."""
        self._driver(window).choose(name, text)
        self._noted(window, "choose", name)

    def offers(self, window: str, name: str, text: str = "") -> bool:
        """Whether a list has an entry, or any."""
        return self._driver(window).offers(name, text)

    def turn(self, window: str, name: str, tab: int) -> None:
        """Open a tab, from 0."""
        self._driver(window).turn(name, tab)
        self._noted(window, "turn", name)

    def select(self, window: str, name: str, row: int) -> bool:
        """Select a table's row, from 0; whether there is one."""
        return self._driver(window).select(name, row)

    def read(self, window: str, name: str) -> str:
        """The text of a label, button or field that is to be seen, else nothing."""
        return self._driver(window).reads(name)

    def sees(self, window: str, name: str) -> bool:
        """Whether something is to be seen."""
        return self._driver(window).sees(name)

    def look_of(self, window: str, name: str) -> str:
        """How something looks: "alert", "late" …"""
        return self._driver(window).look_of(name)

    def resize(self, window: str, width: int, height: int) -> None:
        """Give a window a size."""
        self._driver(window).resize(width, height)

    def wait(self, window: str, name: str, text: str = "", seconds: float = PATIENCE) -> str:
        """Wait until something is to be seen and, with a text, contains it; its text."""
        driver = self._driver(window)

        def read_now() -> str:
            # Not every widget has a text.
            return driver.reads(name) if text or _has_text(driver, name) else ""

        if not wait_until(lambda: driver.sees(name) and text in read_now(), seconds):
            seen = self._actions.what_is_shown()
            wanted = Sentence("Scenarios", "%1 with “%2”").filled(name, text) if text else name
            vain = Sentence("Scenarios", "waited %1 s in vain for: %2; seen %3")
            raise ActionError(vain.filled(f"{seconds:g}", wanted, seen))
        return read_now()

    def picture(self, window: str = "") -> dict[str, str]:
        """A PNG file's content in Base64: of one window, or of all side by side."""
        image = self._driver(window).picture() if window else self._actions.picture()
        return {"png": base64.b64encode(png_of(image)).decode("ascii")}

    def clock(self, advance: float = 0.0) -> str:
        """Move the clock of both windows by seconds; the time that it is then."""
        if not 0 <= advance <= ANY_NUMBER.most:
            wrong = Sentence("Scenarios", "the clock goes forward only, at most %1 seconds at once")
            raise WrongArgument(wrong.filled(ANY_NUMBER.most))
        if advance:
            self._actions.advance(advance)
        return self._environment.clock.now().isoformat()

    def timeline(self) -> list[dict[str, str]]:
        """The events of the newest session, from the audit trail."""
        return [{**asdict(event), "at": event.at.isoformat()} for event in self._actions.timeline()]

    def add_kiosk(self) -> str:
        """Bring one more kiosk; the window's name."""
        finish(self._actions, self._actions.open_second_kiosk())
        return f"kiosk {len(self._environment.kiosks)}"

    def add_phone(self, login: str = "zhou-qiyue") -> str:
        """Bring one more phone, signed in; the window's name."""
        finish(self._actions, self._actions.bring_second_phone(login))
        return f"phone {len(self._environment.phones)}"

    def scan(self, phone: str = "phone", kiosk: str = "kiosk") -> None:
        """Let a phone scan a kiosk, until it asks for consent or shows a result."""
        shows = ("okButton", "resultLabel")
        one, other = self._driver(phone), self._driver(kiosk)
        finish(self._actions, self._actions.scan(one, other, shows=shows))
        self._noted(phone, "scan", kiosk)

    def ready(self, state: str) -> None:
        """Go where a code is shown ("waiting"), "scanned", or the visitor is "verified"."""
        for step in steps_to(state):
            perform_step(self._actions, step)

    def patience(self, seconds: float) -> None:
        """Until what a step waits for counts as not happening."""
        if seconds <= 0:
            wrong = Sentence("Scenarios", "%1 is no number of seconds from %2 to %3")
            raise WrongArgument(wrong.filled(f"{seconds:g}", 0.1, ANY_NUMBER.most))
        self._actions.patience = seconds

    def exercised(self) -> list[list[str]]:
        """What was exercised of the machine: kind and name of each."""
        return [[kind.value, name] for kind, name in sorted(self._coverage.items())]

    def trace(self, path: str) -> bool:
        """Write a page of all that was done; false without the option --trace."""
        if self._tracer is None:
            return False
        try:
            self._tracer.write(Path(path))
        except OSError as error:
            raise ActionError(_unwritten(Path(path), error)) from error
        except ValueError as error:
            # Such as a NUL in it.
            wrong = Sentence("Scenarios", "%1 cannot be %2").filled("path", json.dumps(path))
            raise WrongArgument(wrong) from error
        return True

    def _driver(self, window: str) -> WindowDriver:
        name, _, number = window.partition(" ")
        found: Sequence[WindowDriver] = {
            "kiosk": self._environment.kiosks,
            "phone": self._environment.phones,
        }.get(name, [])
        place = int(number) if number.isascii() and number.isdigit() and len(number) < 5 else 1
        if not found or not 1 <= place <= len(found) or number not in ("", str(place)):
            text = Sentence(
                "Scenarios",
                "no window “%1”; there are kiosk, phone and, once they are there, kiosk 2 …",
            )
            raise RpcError(ErrorCode.INVALID_PARAMS, text.filled(window))
        return found[place - 1]

    def _noted(self, window: str, *words: str) -> None:
        self._coverage.note_screens()
        if self._tracer is not None:
            self._tracer.note(f"{window}: {' '.join(words)}")


def _has_text(driver: WindowDriver, name: str) -> bool:
    try:
        driver.reads(name)
    except ActionError:
        return False
    return True


def _unwritten(path: Path, error: OSError) -> Sentence:
    return Sentence("Scenarios", "%1 cannot be written: %2").filled(path, file_sentence(error))


def _facts(error: StepFailed) -> dict[str, object]:
    """Return what a program may want of a failed step; its file and line, if it has one."""
    step = error.step
    place = {} if step.path is None else {"file": str(step.path), "line": step.line}
    reason, seen = (said(text, translate) for text in (error.reason, error.seen))
    return {"step": step.name, "reason": reason, "seen": seen, **place}


def _guarded(method: Callable[..., Any]) -> Callable[..., Any]:
    """Return *method*, whose errors are answers: the other program waits for one."""

    def call(*arguments: Any, **named: Any) -> Any:
        try:
            return method(*arguments, **named)
        except RpcError:
            raise
        except ScenarioError as error:
            raise RpcError(ErrorCode.INVALID_PARAMS, error.said(translate)) from error
        except StepFailed as error:
            raise RpcError(ErrorCode.FAILED, error.args[0], _facts(error)) from error
        except WrongArgument as error:
            raise RpcError(ErrorCode.INVALID_PARAMS, error.args[0]) from error
        except ActionError as error:
            raise RpcError(ErrorCode.FAILED, error.args[0]) from error
        except Exception as error:
            # How it came about is in this process's log.
            logging.getLogger(__name__).exception("%s failed", method.__name__)
            raise RpcError(ErrorCode.INTERNAL, f"{type(error).__name__}: {error}") from error

    call.__wrapped__ = method  # type: ignore[attr-defined]  # for its signature
    call.__doc__ = method.__doc__
    return call


def serve_windows(
    build_app: BuildApp,
    language: str,
    seed: int,
    clock: datetime | None = None,
    trace: Path | None = None,
    server: str = "",
) -> int:
    """Let another program drive both windows until it closes the standard input."""
    # Only answers go to the standard output, whatever a library prints.
    source, target, sys.stdout = sys.stdin, sys.stdout, sys.stderr
    if isinstance(source, io.TextIOWrapper):
        # JSON is UTF-8, whatever the terminal's encoding is.
        source.reconfigure(encoding="utf-8", errors="replace")
    with tempfile.TemporaryDirectory() as folder:
        player = WindowsPlayer(build_app, Path(folder), language, seed, clock, trace, server)
        ready = {"jsonrpc": "2.0", "method": "ready", "params": player.hello()}
        print(json.dumps(ready), file=target, flush=True)
        return serve_lines(player.answer, player.close, source, target)
