"""Performs the steps of a scenario on a stage."""

from __future__ import annotations

from collections.abc import Iterator

from demonstration.script import APPS, TABS, Script, Step
from demonstration.stage import Stage, StageError
from verification.store.training_data import TRAINING_PIN


class StepFailed(Exception):  # noqa: N818
    """A step did not lead where it should; says which, what was expected and what was seen."""

    def __init__(self, step: Step, expected: str, seen: str) -> None:
        super().__init__(f"line {step.line}, “{step.name}”: expected {expected}; seen {seen}")
        self.step = step
        self.expected = expected
        self.seen = seen


def perform(stage: Stage, script: Script, language: str) -> Iterator[str]:
    """Perform every step; stop at each picture with its caption. Raises :class:`StepFailed`."""
    for step in script.steps:
        if step.name == "picture":
            yield step.argument[language]
            continue
        try:
            _perform(stage, step)
        except StageError as error:
            raise StepFailed(step, str(error), stage.what_is_shown()) from error


def _perform(stage: Stage, step: Step) -> None:
    argument = step.argument
    match step.name:
        case "choose account":
            stage.choose_account(argument)
        case "choose app":
            stage.choose_app(APPS.index(argument))
        case "start":
            stage.start(argument)
        case "start without a code":
            stage.start(argument, expect_code=False)
        case "scan":
            stage.scan()
        case "scan that fails":
            stage.scan(ends=True)
        case "tick consent":
            stage.click_phone("consentCheckBox")
        case "tap OK":
            stage.click_phone("okButton")
        case "decline":
            stage.click_phone("declineButton")
        case "wait for the end":
            stage.wait_for_end()
        case "refresh":
            stage.refresh()
        case "keep a picture of the code":
            stage.keep_picture_of_code()
        case "scan the kept picture":
            stage.scan_kept_picture()
        case "second phone scans the kept picture":
            stage.second_phone_scans_kept_picture(argument)
        case "pass seconds":
            stage.clock.advance(seconds=argument)
        case "press on the kiosk":
            stage.click_kiosk(argument)
        case "press on the phone":
            stage.click_phone(argument)
        case "wait for on the phone":
            stage.wait_on_phone(argument)
        case "wait for an alert":
            stage.wait_for_alert()
        case "staff sign in":
            stage.staff_signs_in(TRAINING_PIN)
        case "open staff tab":
            stage.open_staff_tab(list(TABS).index(argument), shows=TABS[argument])
        case "choose the first session":
            stage.choose_first_session()
        case "leave the kiosk alone":
            stage.leave_alone()
        case "hide the phone":
            stage.hide_phones()
        case "show the phone":
            stage.phones[0].show()
        case "resize the kiosk":
            stage.resize_kiosk(*argument)
        case "rest":
            stage.rest()
        case "take the database away":
            stage.take_database_away()
        case "put the database back":
            stage.put_database_back()
        case "expect":
            stage.expect_result(argument)
        case _:
            raise AssertionError(f"no step {step.name}")
