"""The program as it is started, with the training staff signed in and a session open.

Usage: signalled ARGUMENTS of the program. Prints "open" once a visitor's code is on the screen, or
the window without a kiosk; then it waits to be ended.
"""

from __future__ import annotations

import functools
import sys

from PySide6.QtCore import QTimer

from jdcloud_kiosk import app as composition
from jdcloud_kiosk.app import App
from jdcloud_kiosk.program import program
from jdcloud_kiosk.training import TrainingApp


def _open(*given: object, **named: object) -> App:
    app = TrainingApp(*given, **named)
    if app.kiosk is None:
        QTimer.singleShot(0, functools.partial(print, "open", flush=True))
    else:
        told: list[object] = []

        def tell(*_: object) -> None:
            if not told:
                print("open", flush=True)
            told.append(1)

        app.kiosk.presenter.session_changed.connect(tell)
        app.kiosk.presenter.start("qinghe-books")
    return app


if __name__ == "__main__":
    composition.App = _open  # type: ignore[assignment, misc]
    sys.exit(program())
