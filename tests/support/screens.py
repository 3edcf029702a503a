"""A screen of the test's own: Xvfb, with or without a window manager, and real keys."""

from __future__ import annotations

import os
import subprocess
import time


class Screen:
    """An X server without a screen; *display* is its address."""

    def __init__(self) -> None:
        read, write = os.pipe()
        self._processes = [
            subprocess.Popen(
                ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-noreset"],
                pass_fds=[write],
                stderr=subprocess.DEVNULL,
            )
        ]
        os.close(write)
        with os.fdopen(read) as answer:
            self.display = f":{answer.readline().strip()}"

    def start(self, *command: str, **environment: str) -> subprocess.Popen[str]:
        """Start a program on this screen; it ends with the screen."""
        process = subprocess.Popen(
            command,
            env={**os.environ, **environment, "DISPLAY": self.display},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )
        self._processes.append(process)
        return process

    def ask(self, *command: str) -> str:
        """Return what a program says on this screen."""
        done = subprocess.run(
            command,
            env={**os.environ, "DISPLAY": self.display},
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
        return done.stdout.strip()

    def wait_for(self, *command: str, words: str) -> str:
        """Ask until the answer has these words in it."""
        end = time.monotonic() + 60
        while words not in (said := self.ask(*command)):
            assert time.monotonic() < end, f"{command}: {said!r}, not {words!r}"
        return said

    def close(self) -> None:
        """End everything on it."""
        for process in reversed(self._processes):
            if process.poll() is None:
                process.terminate()
            process.communicate(timeout=60)
