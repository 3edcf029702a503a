"""Writes down what is done by hand, as a scenario: it replays, and runs as a test."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QSpinBox,
    QTabBar,
    QTableView,
    QWidget,
)

from demonstration.scenarios.registry import APPS, TABS
from demonstration.scenarios.steps import STEPS
from demonstration.trainer.hand_recording import HandRecording, Written
from kiosk.window import KioskWindow
from mobile_sim.window import PhoneWindow
from verification.domain.clock import Clock

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
#: What steps of their own write: an account that starts, and who signs in.
_WRITTEN_BY_STEPS = frozenset({"cloudAccountField", "cloudAccountEdit", "staffNameField"})
_ACCOUNT, _CONFIRM = "cloudAccountField", "confirmAccountButton"
_WRITE, _PRESS = "write on the kiosk", "press on the kiosk"
#: The phone's widgets that a step works -> the step.
_BUTTONS = {one.widget: name for name, one in STEPS.items() if one.widget and not one.argument}
_DIALS = {one.widget: name for name, one in STEPS.items() if one.widget and one.argument}


class SessionRecorder(QObject):
    """Listens to one kiosk and one phone from the moment that it is made."""

    changed = Signal()  # another step was done

    def __init__(
        self,
        kiosk: KioskWindow,
        phone: PhoneWindow,
        clock: Clock,
        seed: int,
        steps: Sequence[Written] = (),
    ) -> None:
        """*steps* were done already."""
        super().__init__()
        self._kiosk, self._phone, self._clock = kiosk, phone, clock
        self.recording = HandRecording(seed, steps)
        self._last = clock.now()
        self._started: dict[str, Any] | None = None
        # Sessions of the steps before have their outcomes among them.
        self._told = {session.session_id} if (session := self._ended_session()) else set()
        # What is done there is written down, too.
        kiosk.interior.staff_room.populate()
        for window, device in ((kiosk, "kiosk"), (phone, "phone")):
            for button in window.findChildren(QAbstractButton):
                name = button.objectName()
                if name not in _IGNORED:
                    button.clicked.connect(
                        lambda _checked=False, name=name, device=device: self._press(device, name)
                    )
        self._listen_to_kiosk()
        self._listen_to_phone()

    def _listen_to_kiosk(self) -> None:
        kiosk = self._kiosk
        kiosk.presenter.session_changed.connect(lambda *_: self._look_at_session())
        self._child(kiosk, QTabBar, "staffTabs").tabBarClicked.connect(
            lambda tab: self._add("open staff tab", list(TABS)[tab])
        )
        self._child(kiosk, QTableView, "historyTable").clicked.connect(self._choose_session)
        for chooser in kiosk.findChildren(QComboBox):
            if _can_be_written(chooser):
                chooser.activated.connect(lambda _, chooser=chooser: self._choose(chooser))
        for field in kiosk.findChildren(QLineEdit):
            if _can_be_written(field) and field.echoMode() == QLineEdit.EchoMode.Normal:
                field.textEdited.connect(lambda text, field=field: self._write(field, text))
        for day in kiosk.findChildren(QDateEdit):
            day.dateChanged.connect(
                lambda date, day=day: self._write_day(day, date.toString("yyyy-MM-dd"))
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
                lambda value, step=step: self._change(step, value)
            )
        self._child(phone, QSpinBox, "clockSkewField").valueChanged.connect(
            lambda value: self._change(
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
        if name == _CONFIRM:
            field = self._child(self._kiosk, QComboBox, _ACCOUNT)
            self._add(_WRITE, {_ACCOUNT: field.currentText()})
            self._add(_PRESS, name)
        elif name == "startVerificationButton":
            self._start(name)
        elif name == "signInButton":
            if self.recording.steps[-1:] == [{_PRESS: "staffButton"}]:
                self.recording.steps.pop()
            self._add("staff sign in")
        elif name in _BUTTONS:
            self._add(_BUTTONS[name])
        else:
            self._add(f"press on the {device}", name)

    def _start(self, name: str) -> None:
        """Write "start" in place of an account that was typed, confirmed and started."""
        self._pass_time()
        steps = self.recording.steps
        done = [place for place, step in enumerate(steps) if "pass seconds" not in step][-2:]
        match [steps[place] for place in done]:
            case [
                {"write on the kiosk": dict(written)},
                {"press on the kiosk": "confirmAccountButton"},
            ]:
                for place in reversed(done):
                    del steps[place]
                # Until a code is seen, there was none.
                self._started = {"start without a code": written[_ACCOUNT]}
                steps.append(self._started)
                self.changed.emit()
            case _:
                self._add(_PRESS, name)

    def _choose(self, chooser: QComboBox) -> None:
        data = chooser.currentData()
        chosen = data if isinstance(data, str) else chooser.currentText()
        self._add("choose on the kiosk", {chooser.objectName(): str(chosen)})

    def _write(self, field: QWidget, text: str) -> None:
        self._change(_WRITE, {field.objectName(): text}, of=field.objectName())

    def _write_day(self, field: QDateEdit, day: str) -> None:
        # Another field may set it, too.
        if field.hasFocus():
            self._write(field, day)

    def _choose_session(self) -> None:
        table = self._child(self._kiosk, QTableView, "historyTable")
        if table.currentIndex().row() == 0:
            self._add("choose the first session")

    def _look_at_session(self) -> None:
        if self._started is not None:
            self._started["start"] = self._started.pop("start without a code")
            self._started = None
            self.changed.emit()
        ended = self._ended_session()
        if ended is not None and ended.session_id not in self._told:
            self._told.add(ended.session_id)
            self._add("expect", ended.result.value)

    def _ended_session(self) -> Any:
        shown = self._kiosk.presenter.shown_session()
        return shown[0] if shown is not None and shown[0].result is not None else None

    def _add(self, step: str, argument: Any = None) -> None:
        self._pass_time()
        self.recording.add(step, argument)
        self.changed.emit()

    def _change(self, step: str, argument: Any, *, of: str = "") -> None:
        self._pass_time()
        self.recording.change(step, argument, of=of)
        self.changed.emit()

    def _pass_time(self) -> None:
        now = self._clock.now()
        seconds = round((now - self._last).total_seconds(), 1)
        self._last = now
        self.recording.pass_time(seconds)


def _can_be_written(field: QWidget) -> bool:
    """Whether a field is one of its own, and no other step writes it."""
    within = isinstance(field.parent(), QComboBox | QAbstractSpinBox)
    return not within and field.objectName() not in _WRITTEN_BY_STEPS | _IGNORED
