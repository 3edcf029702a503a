"""The scenarios, one generator each: they act on the stage and yield a caption for each picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from demonstration.stage import Stage
from verification.store.training_data import (
    BOUND_TO_ANOTHER,
    NOT_VERIFIED,
    SECOND_VERIFIED_IN_JD_MALL,
    TRAINING_PIN,
    VERIFIED_CLOUD_LOGIN,
    VERIFIED_IN_JD_FINANCE,
    VERIFIED_IN_JD_MALL,
)

Scenario = Callable[[Stage], Iterator[str]]


def _show_code(stage: Stage, jd_account: str = VERIFIED_IN_JD_MALL) -> None:
    stage.choose_account(jd_account)
    stage.start("qinghe-books")


def verified(stage: Stage) -> Iterator[str]:
    """Document, step 2."""
    stage.choose_account(VERIFIED_IN_JD_MALL)
    yield "The visitor opens Real-name verification, Individual Verification"
    stage.start("qinghe-books")
    yield "The kiosk shows a QR code"
    stage.scan()
    yield "The phone has scanned it and shows the authorization page"
    stage.click_phone("consentCheckBox")
    yield "The visitor ticks the consent"
    stage.click_phone("okButton")
    stage.wait_for_end()
    yield "OK: the cloud account is verified"


def verified_in_jd_finance(stage: Stage) -> Iterator[str]:
    """Document, step 2, with the other app."""
    stage.choose_app(1)
    _show_code(stage, VERIFIED_IN_JD_FINANCE)
    stage.scan()
    yield "The JD Finance app, with an account verified in JD Finance only"
    stage.click_phone("consentCheckBox")
    stage.click_phone("okButton")
    stage.wait_for_end()
    yield "It will do as well: verified"


def not_finished(stage: Stage) -> Iterator[str]:
    """Document, step 3."""
    _show_code(stage, NOT_VERIFIED)
    stage.scan(ends=True)
    yield "The JD account has not finished real-name verification"


def verified_others(stage: Stage) -> Iterator[str]:
    """Document, step 4."""
    _show_code(stage, BOUND_TO_ANOTHER)
    stage.scan(ends=True)
    yield "The JD account has verified another JD Cloud account"


def declined(stage: Stage) -> Iterator[str]:
    """Own choice: the person says no."""
    _show_code(stage)
    stage.scan()
    stage.click_phone("declineButton")
    stage.wait_for_end()
    yield "The visitor declines"


def expired(stage: Stage) -> Iterator[str]:
    """Own choice: nobody scans within 120 seconds."""
    _show_code(stage)
    stage.clock.advance(seconds=120)
    stage.wait_for_end()
    yield "Nobody scanned in time"


def cancelled(stage: Stage) -> Iterator[str]:
    """Own choice: cancelled at the kiosk while the phone shows the authorization page."""
    _show_code(stage)
    stage.scan()
    stage.click_kiosk("cancelButton")
    stage.wait_for_end()
    yield "Cancelled at the kiosk; the phone says so at once"


def second_phone(stage: Stage) -> Iterator[str]:
    """Own choice: only the first scanner may authorize."""
    _show_code(stage)
    stage.keep_picture_of_code()
    stage.scan()
    stage.second_phone_scans_kept_picture(SECOND_VERIFIED_IN_JD_MALL)
    yield "A second phone scans a photo of the code: refused, and the kiosk says so"


def refreshed(stage: Stage) -> Iterator[str]:
    """Own choice: a refreshed code replaces the older one."""
    _show_code(stage)
    stage.keep_picture_of_code()
    stage.refresh()
    stage.scan_kept_picture()
    yield "A photo of the code from before the refresh is out of date"


def photo_too_old(stage: Stage) -> Iterator[str]:
    """Own choice, after BankID: the code changes every second."""
    _show_code(stage)
    stage.keep_picture_of_code()
    stage.clock.advance(seconds=5)
    stage.scan_kept_picture()
    yield "A photo of the code, five seconds old: worthless, and the phone says why"


def used_code(stage: Stage) -> Iterator[str]:
    """Own choice: used codes are remembered, and their reuse alerts the staff."""
    _show_code(stage, NOT_VERIFIED)
    stage.keep_picture_of_code()
    stage.scan(ends=True)
    stage.click_phone("homeButton")
    stage.scan_kept_picture()
    stage.wait_for_alert()
    yield "A used code is scanned again: refused, and the staff button asks to look"
    stage.staff_signs_in(TRAINING_PIN)
    yield "Staff sign in and read what to look for"


def consent_withdrawn(stage: Stage) -> Iterator[str]:
    """Own choice, after PIPL art. 15: the person takes the consent back."""
    _show_code(stage)
    stage.scan()
    stage.click_phone("consentCheckBox")
    stage.click_phone("okButton")
    stage.wait_for_end()
    stage.click_phone("homeButton")
    stage.wait_on_phone("withdrawButton")
    stage.click_phone("withdrawButton")
    yield "The app says what a withdrawal does"
    stage.click_phone("confirmWithdrawButton")
    stage.wait_on_phone("resultLabel")
    yield "The real-name information is erased, the account is not verified any more"


def out_of_service(stage: Stage) -> Iterator[str]:
    """Own choice: the database goes away and comes back."""
    _show_code(stage)
    stage.take_database_away()
    yield "The database is gone: a calm screen, and for the staff what to do"
    stage.put_database_back()
    yield "It is back, and so is the visitor's session"


def already_verified(stage: Stage) -> Iterator[str]:
    """Own choice: no QR code for an account that needs none."""
    stage.start(VERIFIED_CLOUD_LOGIN, expect_code=False)
    yield "An account that is verified already gets no QR code"


def _verify(stage: Stage, jd_account: str, cloud_account: str, *, ends: bool = False) -> None:
    stage.choose_account(jd_account)
    stage.start(cloud_account)
    stage.clock.advance(seconds=8)
    stage.rest()
    stage.scan(ends=ends)
    stage.clock.advance(seconds=14)
    if not ends:
        stage.click_phone("consentCheckBox")
        stage.click_phone("okButton")
    stage.wait_for_end()
    stage.click_phone("homeButton")


def working_day(stage: Stage) -> Iterator[str]:
    """Own choice: what staff sees from opening to closing."""
    stage.leave_alone()
    stage.show_kiosk_alone()
    yield "Nobody is there: the kiosk says what it is for"
    stage.click_kiosk("displayButton")
    yield "Every visitor chooses text, colours and motion; the next finds the usual ones"
    stage.click_kiosk("displayCloseButton")
    stage.click_kiosk("beginButton")
    stage.phones[0].show()
    _verify(stage, VERIFIED_IN_JD_MALL, "qinghe-books")
    stage.click_kiosk("doneButton")
    _verify(stage, BOUND_TO_ANOTHER, "lanqiao-design", ends=True)
    stage.click_kiosk("doneButton")
    _verify(stage, SECOND_VERIFIED_IN_JD_MALL, "lanqiao-design")
    stage.click_kiosk("doneButton")
    stage.show_kiosk_alone()
    stage.start("yunshan-tea")
    stage.clock.advance(seconds=31)
    stage.rest()
    yield "Half a minute without a scan: three drawn steps, and a button that calls the staff"
    stage.click_kiosk("sessionHelpButton")
    stage.wait_for_alert()
    yield "The staff have been called"
    stage.staff_signs_in(TRAINING_PIN)
    stage.rest()
    yield "Staff, Today: calls and alerts, today's figures, who is being verified now"
    stage.open_staff_tab(1, shows="historyTable")
    stage.choose_first_session()
    yield "Staff, History: filter, scroll, and the timeline of one session"
    stage.open_staff_tab(2, shows="reportDrawing")
    yield "Staff, Reports: by day, by hour, from QR code to authorization"
    stage.open_staff_tab(3, shows="saveSettingsButton")
    yield "Staff, Settings: checked as they are typed"
    stage.open_staff_tab(4, shows="databaseHealthLabel")
    yield "Staff, Health: what needs somebody, and a backup"


def every_size(stage: Stage) -> Iterator[str]:
    """Own choice: from a small panel to a wall, lying and standing."""
    stage.start("qinghe-books")
    for width, height in ((1024, 600), (1080, 1920), (3840, 2160)):
        stage.show_kiosk_alone(width, height)
        yield f"The QR code on a screen of {width} by {height}"


SCENARIOS: dict[str, Scenario] = {
    scenario.__name__.replace("_", "-"): scenario
    for scenario in (
        verified,
        verified_in_jd_finance,
        not_finished,
        verified_others,
        declined,
        expired,
        cancelled,
        second_phone,
        refreshed,
        photo_too_old,
        used_code,
        consent_withdrawn,
        out_of_service,
        already_verified,
        working_day,
        every_size,
    )
}
