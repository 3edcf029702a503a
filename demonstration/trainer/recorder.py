"""Writes down what is done by hand, as a scenario: it replays, and runs as a test."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import yaml
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QComboBox, QSpinBox, QTabBar, QWidget

from demonstration.scenarios.registry import APPS, TABS
from demonstration.scenarios.steps import STEPS
from kiosk.window import KioskWindow
from mobile_sim.window import PhoneWindow
from verification.domain.clock import Clock
from verification.security.disk import write_file

#: What the steps of the fault panel do by themselves, and what needs a file or a clipboard.
_IGNORED = frozenset(
    {
        "faultsButton",
        "faultsCloseButton",
        "openImageButton",
        "pasteImageButton",
        "receiptSaveButton",
        "qt_spinbox_lineedit",
        "",
    }
)
#: The phone's widgets that a step works -> the step.
_BUTTONS = {one.widget: name for name, one in STEPS.items() if one.widget and not one.argument}
_DIALS = {one.widget: name for name, one in STEPS.items() if one.widget and one.argument}


class SessionRecorder(QObject):
    """Listens to one kiosk and one phone from the moment that it is made."""

    def __init__(self, kiosk: KioskWindow, phone: PhoneWindow, clock: Clock, seed: int) -> None:
        super().__init__()
        self._kiosk, self._phone, self._clock = kiosk, phone, clock
        self._seed = seed
        self._last = clock.now()
        self._steps: list[dict[str, Any] | str] = []
        self._started: dict[str, Any] | None = None
        self._told: set[str] = set()
        # What is done there is written down, too.
        kiosk.interior.staff_room.furnish()
        for window, device in ((kiosk, "kiosk"), (phone, "phone")):
            for button in window.findChildren(QAbstractButton):
                name = button.objectName()
                if name not in _IGNORED:
                    button.clicked.connect(
                        lambda _checked=False, name=name, device=device: self._press(device, name)
                    )
        self._listen_to_phone()
        kiosk.presenter.session_changed.connect(lambda *_: self._look_at_session())
        self._child(kiosk, QTabBar, "staffTabs").tabBarClicked.connect(
            lambda tab: self._add("open staff tab", list(TABS)[tab])
        )

    def _listen_to_phone(self) -> None:
        phone = self._phone
        accounts = self._child(phone, QComboBox, "jdAccountChooser")
        accounts.textActivated.connect(lambda login: self._add("choose account", login))
        self._child(phone, QTabBar, "appChooser").currentChanged.connect(
            lambda tab: self._add("choose app", APPS[tab])
        )
        network = self._child(phone, QComboBox, "networkChooser")
        network.activated.connect(lambda _: self._add("phone network", str(network.currentData())))
        self._child(phone, QComboBox, "faultAccountChooser").textActivated.connect(
            lambda login: self._add("switch account", login)
        )
        for name, step in _DIALS.items():
            self._child(phone, QSpinBox, name).valueChanged.connect(
                lambda value, step=step: self._dial(step, value)
            )
        self._child(phone, QSpinBox, "clockSkewField").valueChanged.connect(
            lambda value: self._dial(
                "phone clock ahead" if value >= 0 else "phone clock behind", abs(value)
            )
        )
        phone.presenter.authorization_shown.connect(
            lambda *_: self._add("wait for on the phone", "okButton")
        )
        phone.presenter.result_shown.connect(
            lambda *_: self._add("wait for on the phone", "resultLabel")
        )

    @staticmethod
    def _child(window: QWidget, kind: type[Any], name: str) -> Any:
        found = window.findChild(kind, name)
        if found is None:
            raise AssertionError(f"no widget is named {name}")
        return found

    def _press(self, device: str, name: str) -> None:
        if name == "confirmAccountButton":
            self._begin()
        elif name == "changeAccountButton":
            # Another account was meant: the step confirms the one that is then started.
            if self._started is not None:
                self._steps.remove(self._started)
                self._started = None
        elif name == "startVerificationButton":
            if self._started is None:
                self._begin()
        elif name == "signInButton":
            if self._steps and self._steps[-1] == {"press on the kiosk": "staffButton"}:
                self._steps.pop()
            self._add("staff sign in")
        elif name in _BUTTONS:
            self._add(_BUTTONS[name])
        else:
            self._add(f"press on the {device}", name)

    def _begin(self) -> None:
        field = self._child(self._kiosk, QComboBox, "cloudAccountField")
        self._pass_time()
        # Until a code is seen, there was none.
        self._started = {"start without a code": field.currentText()}
        self._steps.append(self._started)

    def _dial(self, step: str, value: int) -> None:
        # Only where a dial came to rest.
        if self._steps and isinstance(self._steps[-1], dict) and step in self._steps[-1]:
            self._steps.pop()
        self._add(step, value)

    def _look_at_session(self) -> None:
        if self._started is not None:
            self._started["start"] = self._started.pop("start without a code")
            self._started = None
        shown = self._kiosk.presenter.shown_session()
        if shown is None:
            return
        session, _ = shown
        if session.result is not None and session.session_id not in self._told:
            self._told.add(session.session_id)
            self._add("expect", session.result.value)

    def _add(self, step: str, argument: Any = None) -> None:
        self._pass_time()
        self._steps.append(step if argument is None else {step: argument})

    def _pass_time(self) -> None:
        now = self._clock.now()
        seconds = round((now - self._last).total_seconds(), 1)
        self._last = now
        if seconds > 0:
            self._steps.append({"pass seconds": seconds})

    def text(self) -> str:
        """Return the scenario so far, in YAML. It has no step if nothing was done."""
        moment = f"{datetime.now().astimezone():%Y-%m-%d %H:%M}"
        text: str = yaml.safe_dump(
            {
                "title": f"Recorded {moment}",
                "source": "own choice: recorded by hand",
                "seed": self._seed,
                "steps": self._steps,
            },
            allow_unicode=True,
            sort_keys=False,
        )
        return text

    @property
    def is_empty(self) -> bool:
        """Whether nothing was done yet."""
        return not self._steps

    def save(self, path: Path) -> None:
        """Write the scenario to a file. Raises OSError."""
        write_file(path, self.text().encode())
