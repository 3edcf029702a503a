"""Performs the steps of a scenario on a stage."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from demonstration.scenarios.actions import ScenarioActions
from demonstration.scenarios.scenario import APPS, TABS, Scenario, Step
from demonstration.scenarios.window_driver import StageError
from verification.store.training_data import TRAINING_PIN


class StepFailed(Exception):  # noqa: N818
    """A step did not lead where it should; says which, what was expected and what was seen."""

    def __init__(self, step: Step, expected: str, seen: str) -> None:
        super().__init__(f"line {step.line}, “{step.name}”: expected {expected}; seen {seen}")
        self.step = step
        self.expected = expected
        self.seen = seen


def perform(stage: ScenarioActions, scenario: Scenario, language: str) -> Iterator[str]:
    """Perform every step; stop at each picture with its caption. Raises :class:`StepFailed`.

    A question is for a trainee: without one, the play goes on.
    """
    for step in scenario.steps:
        if step.name == "picture":
            yield step.argument[language]
        elif step.name != "ask":
            perform_step(stage, step)


def perform_step(stage: ScenarioActions, step: Step) -> None:
    """Perform one step that is neither a picture nor a question. Raises :class:`StepFailed`."""
    try:
        PERFORMED[step.name](stage, step.argument)
    except StageError as error:
        raise StepFailed(step, str(error), stage.what_is_shown()) from error


#: Step -> what is done on the stage, with the step's argument.
PERFORMED: dict[str, Callable[[ScenarioActions, Any], None]] = {
    "choose account": lambda stage, login: stage.choose_account(login),
    "choose app": lambda stage, app: stage.phone.turn("appChooser", APPS.index(app)),
    "start": lambda stage, login: stage.start(stage.kiosk, login),
    "start without a code": lambda stage, login: stage.start(stage.kiosk, login, expect_code=False),
    "scan": lambda stage, _: stage.scan(stage.phone, stage.kiosk),
    "scan that fails": lambda stage, _: stage.scan(
        stage.phone, stage.kiosk, shows=("resultLabel",)
    ),
    "scan in vain": lambda stage, _: stage.scan_in_vain(),
    "scan that is refused": lambda stage, _: stage.scan_refused(),
    "scan with another app": lambda stage, _: stage.scan_with_other_app(),
    "tick consent": lambda stage, _: stage.press(stage.phone, "consentCheckBox"),
    "tap OK": lambda stage, _: stage.press(stage.phone, "okButton"),
    "decline": lambda stage, _: stage.press(stage.phone, "declineButton"),
    "wait for the end": lambda stage, _: stage.wait_for_end(),
    "refresh": lambda stage, _: stage.refresh(),
    "keep a picture of the code": lambda stage, _: stage.keep_picture_of_code(),
    "tamper with the kept picture": lambda stage, _: stage.tamper_with_kept_picture(),
    "scan the kept picture": lambda stage, _: stage.scan_kept_picture(stage.phone),
    "second phone": lambda stage, login: stage.bring_second_phone(login),
    "second phone scans": lambda stage, _: stage.scan(
        stage.second_phone, stage.kiosk, shows=("okButton", "resultLabel")
    ),
    "point the second phone at the second kiosk": lambda stage, _: (
        stage.point_second_phone_at_second_kiosk()
    ),
    "second phone scans the second kiosk": lambda stage, _: stage.scan(
        stage.second_phone, stage.second_kiosk, shows=("okButton", "resultLabel")
    ),
    "second phone scans the kept picture": lambda stage, _: stage.scan_kept_picture(
        stage.second_phone
    ),
    "open a second kiosk": lambda stage, _: stage.open_second_kiosk(),
    "start on the second kiosk": lambda stage, login: stage.start(stage.second_kiosk, login),
    "pass seconds": lambda stage, seconds: stage.pass_seconds(seconds),
    "press on the kiosk": lambda stage, name: stage.press(stage.kiosk, name),
    "press on the second kiosk": lambda stage, name: stage.press(stage.second_kiosk, name),
    "press on the phone": lambda stage, name: stage.press(stage.phone, name),
    "press on the second phone": lambda stage, name: stage.press(stage.second_phone, name),
    "wait for on the kiosk": lambda stage, name: stage.wait_for(stage.kiosk, name),
    "wait for on the phone": lambda stage, name: stage.wait_for(stage.phone, name),
    "wait for on the second phone": lambda stage, name: stage.wait_for(stage.second_phone, name),
    "phone network": lambda stage, network: stage.set_network(network),
    "phone clock ahead": lambda stage, seconds: stage.dial("clockSkewField", seconds),
    "phone clock behind": lambda stage, seconds: stage.dial("clockSkewField", -seconds),
    "camera turned by": lambda stage, degrees: stage.dial("cameraRotationField", degrees),
    "camera blurred by": lambda stage, pixels: stage.dial("cameraBlurField", pixels),
    "camera darkened by": lambda stage, percent: stage.dial("cameraDarknessField", percent),
    "camera covered by": lambda stage, percent: stage.dial("cameraCoveredField", percent),
    "switch account": lambda stage, login: stage.switch_account(login),
    "lose the real name": lambda stage, _: stage.lose_real_name(),
    "kill the app": lambda stage, _: stage.kill_app(),
    "open the app": lambda stage, _: stage.press(stage.phone, "openAppButton"),
    "all well again": lambda stage, _: stage.all_well_again(),
    "wait for an alert": lambda stage, _: stage.wait_for_alert(),
    "staff sign in": lambda stage, _: stage.staff_signs_in(TRAINING_PIN),
    "open staff tab": lambda stage, tab: stage.open_staff_tab(
        list(TABS).index(tab), shows=TABS[tab]
    ),
    "choose the first session": lambda stage, _: stage.choose_first_session(),
    "leave the kiosk alone": lambda stage, _: stage.leave_alone(),
    "hide the phone": lambda stage, _: stage.hide_phones(),
    "show the phone": lambda stage, _: stage.phone.show(),
    "resize the kiosk": lambda stage, size: stage.resize_kiosk(*size),
    "rest": lambda stage, _: stage.rest(),
    "take the database away": lambda stage, _: stage.take_database_away(),
    "put the database back": lambda stage, _: stage.put_database_back(),
    "expect": lambda stage, result: stage.expect_result(stage.kiosk, result),
    "expect on the second kiosk": lambda stage, result: stage.expect_result(
        stage.second_kiosk, result
    ),
    "expect refused": lambda stage, refusal: stage.expect_refused(refusal),
}
