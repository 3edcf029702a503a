"""Plays for another program: both windows here, and every line of its is a step or a touch.

The other program needs nothing of ours (``pytest_verification_kiosk.KioskProcess``).
"""

from __future__ import annotations

import logging
import sys
import tempfile
from enum import StrEnum
from pathlib import Path
from typing import Any

from demonstration.scenarios.actions import Camera, ScenarioActions
from demonstration.scenarios.blocking import finish, perform, perform_step
from demonstration.scenarios.environment import BuildApp, OneProcess
from demonstration.scenarios.reader import ScenarioError, read
from demonstration.scenarios.registry import UnknownStep
from demonstration.scenarios.scenario import Step
from demonstration.scenarios.steps import StepFailed
from demonstration.scenarios.two_processes import known, plain, serve
from demonstration.scenarios.window_driver import ActionError


class WindowsRequest(StrEnum):
    """What the other program may ask for."""

    KIOSK = "kiosk"
    PHONE = "phone"
    DO = "do"
    RUN = "run"
    PICTURE = "picture"


class _WindowsPlayer:
    def __init__(self, build_app: BuildApp, folder: Path, language: str, seed: int) -> None:
        camera = Camera()
        self._language = language
        self._environment = OneProcess(
            folder, build_app, language=language, seed=seed, camera=camera
        )
        self._actions = ScenarioActions(self._environment, camera)
        finish(self._actions, self._actions.show_windows())

    def answer(self, what: str, *arguments: Any) -> Any:
        """Return what the call gives. Raises :class:`ActionError`, whatever went wrong."""
        try:
            return plain(self._answer(what, *arguments))
        except ActionError:
            raise
        except (StepFailed, ScenarioError, UnknownStep) as error:
            raise ActionError(str(error)) from error
        except Exception as error:
            # The other program waits for an answer; the details are in this one's log.
            logging.getLogger(__name__).exception("%s failed", what)
            raise ActionError(f"{type(error).__name__}: {error}") from error

    def _answer(self, what: str, *arguments: Any) -> Any:
        match known(WindowsRequest, what):
            case WindowsRequest.KIOSK:
                return getattr(self._actions.kiosk, arguments[0])(*arguments[1:])
            case WindowsRequest.PHONE:
                return getattr(self._actions.phone, arguments[0])(*arguments[1:])
            case WindowsRequest.DO:
                name, argument = arguments
                return perform_step(self._actions, Step(name, argument, 0))
            case WindowsRequest.RUN:
                return list(perform(self._actions, read(Path(arguments[0])), self._language))
            case WindowsRequest.PICTURE:
                return self._actions.picture()

    def close(self) -> None:
        """Close the windows."""
        self._environment.close()


def serve_windows(build_app: BuildApp, language: str, seed: int) -> int:
    """Play both windows for another program until it closes the standard input."""
    with tempfile.TemporaryDirectory() as folder:
        player = _WindowsPlayer(build_app, Path(folder), language, seed)
        return serve(player, sys.stdin, sys.stdout)
