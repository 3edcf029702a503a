"""Every step of a scenario: what it is called, what it takes, and what it does."""

from __future__ import annotations

from collections.abc import Mapping

from demonstration.scenarios.actions import ScenarioActions
from demonstration.scenarios.registry import (
    ANY_CLOUD_LOGIN,
    APP,
    APPS,
    CAPTION,
    CLOUD_LOGIN,
    DEGREES,
    JD_LOGIN,
    KIOSK_FIELD,
    KIOSK_WIDGET,
    NETWORK,
    PERCENT,
    PHONE_WIDGET,
    PIXELS,
    QUESTION,
    REFUSAL,
    RESULT,
    SECONDS,
    SIZE,
    SKEW_SECONDS,
    STEPS,
    TAB,
    TABS,
    TOUCH,
    WHOLE_SECONDS,
    WORDS,
    Group,
    find_step,
    step,
)
from demonstration.scenarios.scenario import Question, Scenario, Step
from demonstration.scenarios.waits import AskQuestion, NextFrame, ShowCaption, Waits
from demonstration.scenarios.window_driver import ActionError
from verification.domain.placeholders import Sentence
from verification.store.training_data import TRAINING_PIN

__all__ = ["STEPS", "StepFailed", "find_step", "scenario_waits", "step_waits"]

#: What a phone shows once a scan was answered.
_ANSWERED = ("okButton", "resultLabel")


class StepFailed(Exception):  # noqa: N818
    """A step did not lead where it should; says which, why, and what the windows showed.

    A step of a file is named with it, and with its line.
    """

    def __init__(self, step: Step, reason: str, seen: str) -> None:
        self.step = step
        self.reason = reason
        self.seen = seen
        text = self.on_its_line()
        if step.path is not None:
            text = Sentence("Scenarios", "%1: %2").filled(step.path, text)
        super().__init__(text)

    def sentence(self) -> Sentence:
        """Return what happened, without the line."""
        text = Sentence("Scenarios", "“%1”: %2; seen %3")
        return text.filled(self.step.name, self.reason, self.seen)

    def on_its_line(self) -> Sentence:
        """Return what happened, for a reader who knows the file."""
        if not self.step.line:
            return self.sentence()
        return Sentence("Scenarios", "line %1, %2").filled(self.step.line, self.sentence())


def scenario_waits(actions: ScenarioActions, scenario: Scenario) -> Waits:
    """Perform every step. Raises :class:`StepFailed`."""
    for one in scenario.steps:
        yield from step_waits(actions, one)


def step_waits(actions: ScenarioActions, one: Step) -> Waits:
    """Perform one step. Raises :class:`StepFailed`."""
    try:
        yield from find_step(one.name).perform(actions, one.argument)
    except ActionError as error:
        failure = StepFailed(one, error.args[0], actions.what_is_shown())
        for watcher in actions.watchers:
            watcher.step_ended(one, failure.sentence())
        raise failure from error
    for watcher in actions.watchers:
        watcher.step_ended(one, "")


@step(
    "picture",
    Group.AUDIENCE,
    help="what the audience reads while the steps before it are played",
    argument=CAPTION,
)
def picture(_actions: ScenarioActions, caption: Mapping[str, str]) -> Waits:
    yield ShowCaption(caption)


@step(
    "ask",
    Group.AUDIENCE,
    help="a question for a trainee; without one, the play goes on",
    argument=QUESTION,
)
def ask(_actions: ScenarioActions, question: Question) -> Waits:
    yield AskQuestion(question)


@step(
    "note",
    Group.AUDIENCE,
    help="for the presenter alone: of the caption or question that follows",
    argument=CAPTION,
)
def note(_actions: ScenarioActions, _text: Mapping[str, str]) -> Waits:
    yield NextFrame()


@step(
    "start",
    Group.KIOSK,
    help="type the account, confirm it, start; until the code is shown",
    argument=CLOUD_LOGIN,
)
def start(actions: ScenarioActions, login: str) -> Waits:
    return actions.start(actions.kiosk, login)


@step(
    "start without a code",
    Group.KIOSK,
    help="the same, until the kiosk says why there is no code",
    argument=ANY_CLOUD_LOGIN,
)
def start_without_code(actions: ScenarioActions, login: str) -> Waits:
    return actions.start(actions.kiosk, login, expect_code=False)


@step("refresh", Group.KIOSK, help="ask for another code; until it is shown")
def refresh(actions: ScenarioActions) -> Waits:
    return actions.refresh()


@step(
    "more time on the kiosk",
    Group.KIOSK,
    help="ask for a minute more to answer; until both windows count it",
    widget="extendButton",
)
def more_time_on_kiosk(actions: ScenarioActions) -> Waits:
    return actions.ask_for_more_time(actions.kiosk, "extendButton")


@step(
    "press on the kiosk",
    Group.KIOSK,
    help="press a button, once it can be pressed",
    argument=KIOSK_WIDGET,
)
def press_on_kiosk(actions: ScenarioActions, name: str) -> Waits:
    return actions.press(actions.kiosk, name)


@step("wait for on the kiosk", Group.KIOSK, help="until the widget is shown", argument=KIOSK_WIDGET)
def wait_for_on_kiosk(actions: ScenarioActions, name: str) -> Waits:
    return actions.wait_for(actions.kiosk, name)


@step(
    "write on the kiosk",
    Group.KIOSK,
    help="into a field; a day is written as 2026-11-26",
    argument=KIOSK_FIELD,
)
def write_on_kiosk(actions: ScenarioActions, field: tuple[str, str]) -> Waits:
    return actions.write(actions.kiosk, *field)


@step(
    "choose on the kiosk",
    Group.KIOSK,
    help="what a list calls so, in the present language or in every one",
    argument=KIOSK_FIELD,
)
def choose_on_kiosk(actions: ScenarioActions, field: tuple[str, str]) -> Waits:
    return actions.choose(actions.kiosk, *field)


@step("leave the kiosk alone", Group.KIOSK, help="until the start page invites visitors")
def leave_alone(actions: ScenarioActions) -> Waits:
    return actions.leave_alone()


@step("resize the kiosk", Group.KIOSK, help="also to more than the screen", argument=SIZE)
def resize_kiosk(actions: ScenarioActions, size: tuple[int, int]) -> Waits:
    return actions.resize_kiosk(*size)


@step("wait for an alert", Group.KIOSK, help="until the kiosk asks for staff")
def wait_for_alert(actions: ScenarioActions) -> Waits:
    return actions.wait_for_alert()


@step("staff sign in", Group.KIOSK, help="the training staff opens the staff's area")
def staff_sign_in(actions: ScenarioActions) -> Waits:
    return actions.staff_signs_in(TRAINING_PIN)


@step("open staff tab", Group.KIOSK, help="in the staff's area", argument=TAB)
def open_staff_tab(actions: ScenarioActions, tab: str) -> Waits:
    return actions.open_staff_tab(list(TABS).index(tab), shows=TABS[tab])


@step("choose the first session", Group.KIOSK, help="the newest of the history")
def choose_first_session(actions: ScenarioActions) -> Waits:
    return actions.choose_first_session()


@step("open a second kiosk", Group.KIOSK, help="another station beside the first")
def open_second_kiosk(actions: ScenarioActions) -> Waits:
    return actions.open_second_kiosk()


@step("start on the second kiosk", Group.KIOSK, help="as “start”", argument=CLOUD_LOGIN)
def start_on_second_kiosk(actions: ScenarioActions, login: str) -> Waits:
    return actions.start(actions.second_kiosk, login)


@step(
    "press on the second kiosk",
    Group.KIOSK,
    help="press a button, once it can be pressed",
    argument=KIOSK_WIDGET,
)
def press_on_second_kiosk(actions: ScenarioActions, name: str) -> Waits:
    return actions.press(actions.second_kiosk, name)


@step("choose account", Group.PHONE, help="sign the phone in", argument=JD_LOGIN)
def choose_account(actions: ScenarioActions, login: str) -> Waits:
    return actions.choose_account(login)


@step("choose app", Group.PHONE, help="which app the phone runs", argument=APP)
def choose_app(actions: ScenarioActions, app: str) -> Waits:
    return actions.choose_app(APPS.index(app))


@step("scan", Group.PHONE, help="until the phone asks for consent")
def scan(actions: ScenarioActions) -> Waits:
    return actions.scan(actions.phone, actions.kiosk)


@step("scan that fails", Group.PHONE, help="until the phone shows a result without asking")
def scan_that_fails(actions: ScenarioActions) -> Waits:
    return actions.scan(actions.phone, actions.kiosk, shows=("resultLabel",))


@step("scan in vain", Group.PHONE, help="until the phone says what is wrong with the picture")
def scan_in_vain(actions: ScenarioActions) -> Waits:
    return actions.scan_in_vain()


@step("scan that is refused", Group.PHONE, help="until the phone says why")
def scan_that_is_refused(actions: ScenarioActions) -> Waits:
    return actions.scan_refused()


@step("scan with another app", Group.PHONE, help="an app that cannot verify; until it says so")
def scan_with_another_app(actions: ScenarioActions) -> Waits:
    return actions.scan_with_other_app()


@step("tick consent", Group.PHONE, help="tick the box", widget="consentCheckBox")
def tick_consent(actions: ScenarioActions) -> Waits:
    return actions.press(actions.phone, "consentCheckBox")


@step("tap OK", Group.PHONE, help="authorize", widget="okButton")
def tap_ok(actions: ScenarioActions) -> Waits:
    return actions.press(actions.phone, "okButton")


@step("decline", Group.PHONE, help="refuse", widget="declineButton")
def decline(actions: ScenarioActions) -> Waits:
    return actions.press(actions.phone, "declineButton")


@step(
    "more time on the phone",
    Group.PHONE,
    help="ask for a minute more to answer; until both windows count it",
    widget="phoneExtendButton",
)
def more_time_on_phone(actions: ScenarioActions) -> Waits:
    return actions.ask_for_more_time(actions.phone, "phoneExtendButton")


@step(
    "press on the phone",
    Group.PHONE,
    help="press a button, once it can be pressed",
    argument=PHONE_WIDGET,
)
def press_on_phone(actions: ScenarioActions, name: str) -> Waits:
    return actions.press(actions.phone, name)


@step("wait for on the phone", Group.PHONE, help="until the widget is shown", argument=PHONE_WIDGET)
def wait_for_on_phone(actions: ScenarioActions, name: str) -> Waits:
    return actions.wait_for(actions.phone, name)


@step("hide the phone", Group.PHONE, help="leave the phones out of the next pictures")
def hide_phone(actions: ScenarioActions) -> Waits:
    return actions.hide_phones()


@step("show the phone", Group.PHONE, help="the first phone is in the pictures again")
def show_phone(actions: ScenarioActions) -> Waits:
    return actions.show_phone()


@step("second phone", Group.PHONE, help="another phone, signed in", argument=JD_LOGIN)
def second_phone(actions: ScenarioActions, login: str) -> Waits:
    return actions.bring_second_phone(login)


@step("second phone scans", Group.PHONE, help="until that phone asks for consent or shows a result")
def second_phone_scans(actions: ScenarioActions) -> Waits:
    return actions.scan(actions.second_phone, actions.kiosk, shows=_ANSWERED)


@step("point the second phone at the second kiosk", Group.PHONE, help="turn its camera")
def point_second_phone_at_second_kiosk(actions: ScenarioActions) -> Waits:
    return actions.point_second_phone_at_second_kiosk()


@step(
    "second phone scans the second kiosk",
    Group.PHONE,
    help="until that phone asks for consent or shows a result",
)
def second_phone_scans_second_kiosk(actions: ScenarioActions) -> Waits:
    return actions.scan(actions.second_phone, actions.second_kiosk, shows=_ANSWERED)


@step(
    "press on the second phone",
    Group.PHONE,
    help="press a button, once it can be pressed",
    argument=PHONE_WIDGET,
)
def press_on_second_phone(actions: ScenarioActions, name: str) -> Waits:
    return actions.press(actions.second_phone, name)


@step(
    "wait for on the second phone",
    Group.PHONE,
    help="until the widget is shown",
    argument=PHONE_WIDGET,
)
def wait_for_on_second_phone(actions: ScenarioActions, name: str) -> Waits:
    return actions.wait_for(actions.second_phone, name)


@step(
    "browser phone",
    Group.BROWSER,
    help="a class begins, to which the kiosk's next code leads; a browser (Debian's chromium and "
    "chromium-driver) plays somebody on its page; in one process only",
    argument=JD_LOGIN,
)
def browser_phone(actions: ScenarioActions, login: str) -> Waits:
    return actions.browser_phone_joins(login)


@step(
    "browser phone scans",
    Group.BROWSER,
    help="read the kiosk's pixels, open the address and tap; until it is asked, or shows a result",
)
def browser_phone_scans(actions: ScenarioActions) -> Waits:
    return actions.browser_phone_scans()


@step(
    "touch on the browser phone",
    Group.BROWSER,
    help="once it can be touched",
    argument=TOUCH,
)
def touch_on_browser_phone(actions: ScenarioActions, what: str) -> Waits:
    return actions.touch_on_browser_phone(what)


@step(
    "expect on the browser phone",
    Group.BROWSER,
    help="until its page says that",
    argument=WORDS,
)
def expect_on_browser_phone(actions: ScenarioActions, words: str) -> Waits:
    return actions.expect_on_browser_phone(words)


@step("keep a picture of the code", Group.PHOTO, help="take a photo of the kiosk, for later")
def keep_picture(actions: ScenarioActions) -> Waits:
    return actions.keep_picture_of_code()


@step(
    "tamper with the kept picture",
    Group.PHOTO,
    help="draw its code again with another authentication code",
)
def tamper_with_picture(actions: ScenarioActions) -> Waits:
    return actions.tamper_with_kept_picture()


@step(
    "forge the kept picture",
    Group.PHOTO,
    help="draw a code in its place that no kiosk has issued",
)
def forge_picture(actions: ScenarioActions) -> Waits:
    return actions.forge_kept_picture()


@step(
    "scan the kept picture", Group.PHOTO, help="until the phone asks for consent or shows a result"
)
def scan_kept_picture(actions: ScenarioActions) -> Waits:
    return actions.scan_kept_picture(actions.phone)


@step(
    "second phone scans the kept picture",
    Group.PHOTO,
    help="until that phone asks for consent or shows a result",
)
def second_phone_scans_kept_picture(actions: ScenarioActions) -> Waits:
    return actions.scan_kept_picture(actions.second_phone)


@step(
    "phone network",
    Group.FAULT,
    help="with `answer_lost` the next request arrives, its answer does not",
    argument=NETWORK,
)
def phone_network(actions: ScenarioActions, network: str) -> Waits:
    return actions.set_network(network)


@step("phone clock ahead", Group.FAULT, help="set the phone's clock wrong", argument=SKEW_SECONDS)
def phone_clock_ahead(actions: ScenarioActions, seconds: int) -> Waits:
    return actions.dial("clockSkewField", seconds)


@step("phone clock behind", Group.FAULT, help="set the phone's clock wrong", argument=SKEW_SECONDS)
def phone_clock_behind(actions: ScenarioActions, seconds: int) -> Waits:
    return actions.dial("clockSkewField", -seconds)


@step(
    "camera turned by",
    Group.FAULT,
    help="hold the phone at an angle",
    argument=DEGREES,
    widget="cameraRotationField",
)
def camera_turned(actions: ScenarioActions, degrees: int) -> Waits:
    return actions.dial("cameraRotationField", degrees)


@step(
    "camera blurred by",
    Group.FAULT,
    help="put the camera out of focus",
    argument=PIXELS,
    widget="cameraBlurField",
)
def camera_blurred(actions: ScenarioActions, pixels: int) -> Waits:
    return actions.dial("cameraBlurField", pixels)


@step(
    "camera darkened by",
    Group.FAULT,
    help="give the camera less light",
    argument=PERCENT,
    widget="cameraDarknessField",
)
def camera_darkened(actions: ScenarioActions, percent: int) -> Waits:
    return actions.dial("cameraDarknessField", percent)


@step(
    "camera covered by",
    Group.FAULT,
    help="cover a part of the code",
    argument=PERCENT,
    widget="cameraCoveredField",
)
def camera_covered(actions: ScenarioActions, percent: int) -> Waits:
    return actions.dial("cameraCoveredField", percent)


@step(
    "switch account",
    Group.FAULT,
    help="sign another account in, while any page is open",
    argument=JD_LOGIN,
)
def switch_account(actions: ScenarioActions, login: str) -> Waits:
    return actions.switch_account(login)


@step(
    "lose the real name",
    Group.FAULT,
    help="JD withdraws the account's real-name verification",
    widget="loseRealNameButton",
)
def lose_real_name(actions: ScenarioActions) -> Waits:
    return actions.lose_real_name()


@step("kill the app", Group.FAULT, help="close the phone's app at once", widget="killAppButton")
def kill_app(actions: ScenarioActions) -> Waits:
    return actions.kill_app()


@step("open the app", Group.FAULT, help="open it again", widget="openAppButton")
def open_app(actions: ScenarioActions) -> Waits:
    return actions.press(actions.phone, "openAppButton")


@step(
    "all well again", Group.FAULT, help="clear every fault of the phone", widget="faultsResetButton"
)
def all_well_again(actions: ScenarioActions) -> Waits:
    return actions.all_well_again()


@step("take the database away", Group.FAULT, help="until the kiosk is out of service")
def take_database_away(actions: ScenarioActions) -> Waits:
    return actions.take_database_away()


@step("put the database back", Group.FAULT, help="until the kiosk is in service")
def put_database_back(actions: ScenarioActions) -> Waits:
    return actions.put_database_back()


@step(
    "pass seconds", Group.TIME, help="move the clock: by itself it does not move", argument=SECONDS
)
def pass_seconds(actions: ScenarioActions, seconds: float) -> Waits:
    return actions.pass_seconds(seconds)


@step(
    "set the clocks back",
    Group.TIME,
    help="seconds; of every window, as when a computer's time is put right",
    argument=WHOLE_SECONDS,
)
def set_clocks_back(actions: ScenarioActions, seconds: int) -> Waits:
    return actions.pass_seconds(-seconds)


@step("rest", Group.TIME, help="until background work is shown")
def rest(actions: ScenarioActions) -> Waits:
    return actions.rest()


@step("wait for the end", Group.TIME, help="until both windows show the outcome")
def wait_for_end(actions: ScenarioActions) -> Waits:
    return actions.wait_for_end()


@step("expect", Group.TIME, help="the newest session of the kiosk ends so", argument=RESULT)
def expect(actions: ScenarioActions, result: str) -> Waits:
    return actions.expect_result(actions.kiosk, result)


@step(
    "expect on the second kiosk",
    Group.TIME,
    help="the newest session of the second kiosk ends so",
    argument=RESULT,
)
def expect_on_second_kiosk(actions: ScenarioActions, result: str) -> Waits:
    return actions.expect_result(actions.second_kiosk, result)


@step("expect refused", Group.TIME, help="why the newest scan was refused", argument=REFUSAL)
def expect_refused(actions: ScenarioActions, refusal: str) -> Waits:
    return actions.expect_refused(refusal)
