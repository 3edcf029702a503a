"""The windows in the test's own process, where Qt's widgets can be reached."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from pytest_verification_kiosk.wanted import Wanted

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from demonstration.coverage.watcher import PlayCoverage
    from demonstration.scenarios.actions import ScenarioActions
    from demonstration.scenarios.window_driver import WindowDriver
    from demonstration.trace.tracer import Tracer

#: What a person does at a window, as a trace notes it.
_ACTS = frozenset({"press", "choose", "write", "turn", "select", "resize"})


class VerificationKiosk:
    """Both windows, a clock that only the test moves, and every step of a scenario."""

    def __init__(
        self, actions: ScenarioActions, app: Any, asked: Wanted, test: str, folder: Path
    ) -> None:
        """*folder* is where a *test* that fails leaves its picture and its trace."""
        from demonstration.coverage.watcher import PlayCoverage
        from demonstration.trace.tracer import Tracer

        self.actions = actions
        self.app = app
        self._language = asked.lang
        self._seed = asked.seed
        self._folder = folder
        self._windows: dict[int, _Window] = {}
        self._coverage: PlayCoverage = PlayCoverage(actions.environment)
        self._tracer: Tracer | None = None
        actions.watchers.append(self._coverage)
        if asked.trace:
            self._tracer = Tracer(actions.environment, title=test, seed=asked.seed)
            actions.watchers.append(self._tracer)

    # -- the windows ------------------------------------------------------------------------

    @property
    def kiosk(self) -> WindowDriver:
        """The kiosk's window, by objectName: ``kiosk.press("cancelButton")``."""
        return self.kiosks[0]

    @property
    def phone(self) -> WindowDriver:
        """The phone's window, by objectName."""
        return self.phones[0]

    @property
    def kiosks(self) -> list[WindowDriver]:
        """Every kiosk, in the order in which they came."""
        return [self._window(one, "kiosk") for one in self.actions.environment.kiosks]

    @property
    def phones(self) -> list[WindowDriver]:
        """Every phone, in the order in which they came."""
        return [self._window(one, "phone") for one in self.actions.environment.phones]

    def add_kiosk(self) -> WindowDriver:
        """Bring one more kiosk, at a station of its own."""
        self._finish(self.actions.open_second_kiosk())
        return self.kiosks[-1]

    def add_phone(self, login: str = "zhou-qiyue") -> WindowDriver:
        """Bring one more phone, signed in to *login*; its camera sees the first kiosk."""
        self._finish(self.actions.bring_second_phone(login))
        return self.phones[-1]

    def scan(self, phone: WindowDriver, kiosk: WindowDriver) -> None:
        """Let *phone* scan *kiosk*, until it asks for consent or shows a result."""
        shows = ("okButton", "resultLabel")
        self._finish(self.actions.scan(_driver(phone), _driver(kiosk), shows=shows))
        self._note("scan", "")

    def _window(self, driver: WindowDriver, name: str) -> WindowDriver:
        if id(driver) not in self._windows:
            self._windows[id(driver)] = _Window(driver, name, self._note)
        return cast("WindowDriver", self._windows[id(driver)])

    # -- what is done -----------------------------------------------------------------------

    def do(self, step: str, argument: Any = None) -> None:
        """Perform one step of ``docs/scenarios.md``, as ``do("start", "qinghe-books")``.

        Raises :class:`demonstration.scenarios.steps.StepFailed`: what was expected and what was
        seen; :class:`demonstration.scenarios.reader.ScenarioError` for what is no step, or no
        argument of it.
        """
        from demonstration.scenarios.blocking import perform_step
        from demonstration.scenarios.reader import read_step

        __tracebackhide__ = True
        perform_step(self.actions, read_step(step, argument))

    def ready(self, state: str) -> None:
        """Go where a code is shown (``waiting``), ``scanned``, or the visitor is ``verified``."""
        from demonstration.scenarios.blocking import perform_step
        from demonstration.scenarios.ready import steps_to

        for step in steps_to(state):
            perform_step(self.actions, step)

    def run(self, path: Path | str) -> list[str]:
        """Perform a scenario file on these windows; return the captions of its pictures."""
        from demonstration.scenarios.blocking import perform
        from demonstration.scenarios.reader import read

        return list(perform(self.actions, read(Path(path)), self._language))

    def _finish(self, waits: Any) -> None:
        from demonstration.scenarios.blocking import finish

        finish(self.actions, waits)

    # -- what is to be seen -----------------------------------------------------------------

    def picture(self) -> QImage:
        """Return the windows side by side."""
        return self.actions.picture()

    def timeline(self) -> list[str]:
        """Return the events of the newest session, a line each."""
        return self.actions.timeline_lines()

    def exercised(self) -> set[tuple[str, str]]:
        """Return what the test has exercised: states, transitions, refusals, rules, screens."""
        return {(kind.value, name) for kind, name in self._coverage.items()}

    def _note(self, what: str, problem: str) -> None:
        self._coverage.note_screens()
        if self._tracer is not None:
            self._tracer.note(what, problem=problem)

    def evidence(self) -> dict[str, str]:
        """Keep what helps to find out why a test failed; return where, and what happened."""
        self._folder.mkdir(parents=True, exist_ok=True)
        from ui.file_names import qt_name

        picture, page = self._folder / "failed.png", self._folder / "trace.html"
        saved = self.picture().save(qt_name(picture))
        found = {"picture": str(picture) if saved else "could not be saved"}
        if self._tracer is not None:
            self._tracer.write(page)
            found["trace"] = str(page)
        return {"seed": str(self._seed), **found, "timeline": "\n".join(["", *self.timeline()])}


class _Window:
    """A window whose use is noted in the trace."""

    def __init__(self, driver: WindowDriver, name: str, note: Callable[[str, str], None]) -> None:
        self.driver = driver
        self._name = name
        self._note = note

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.driver, name)
        if name not in _ACTS:
            return found

        def act(*arguments: Any) -> Any:
            words = " ".join(map(str, (name, *arguments)))
            try:
                result = found(*arguments)
            except Exception as error:
                self._note(f"{self._name}: {words}", str(error))
                raise
            self._note(f"{self._name}: {words}", "")
            return result

        return act


def _driver(window: WindowDriver) -> WindowDriver:
    return window.driver if isinstance(window, _Window) else window
