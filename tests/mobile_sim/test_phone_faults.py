"""What goes wrong with a phone, through its fault panel: said in words, and over by itself."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSpinBox

from kiosk.qr_code import make_picture
from mobile_sim.faults import Network, PictureFaults, Simulation, spoil, spoil_image
from mobile_sim.receipt_page import ReceiptPage
from mobile_sim.scanner import ScanProblem, read
from testbed.databases import statement
from testbed.service_fixture import CONSENT, MALL, SECOND, holder, refusal_of
from tests import ROOT
from tests.support.layout_checks import cut_off, needs_scrolling, too_small_to_touch, untranslated
from verification.domain import qr_payload
from verification.domain.clock import ManualClock, SkewedClock
from verification.domain.refusals import Refusal, Refused
from verification.store.database import DatabaseUnavailable, Fault

CODE = qr_payload.encode(qr_payload.make_frame(b"t" * 24, b"s" * 32, 3))


@pytest.fixture
def code_picture():
    code = make_picture(CODE)
    return code.scaled(code.width() * 8, code.height() * 8)


def fault(bench, name, value):
    bench.click(bench.phone, "faultsButton")
    bench.find(bench.phone, name).setValue(value)
    bench.click(bench.phone, "faultsCloseButton")


def network(bench, wanted):
    bench.click(bench.phone, "faultsButton")
    chooser = bench.find(bench.phone, "networkChooser")
    chooser.setCurrentIndex(list(Network).index(wanted))
    bench.click(bench.phone, "faultsCloseButton")


@pytest.mark.parametrize(
    ("faults", "problem"),
    [
        (PictureFaults(), None),
        (PictureFaults(rotation=33, darkness=70), None),
        (PictureFaults(covered=3), None),
        (PictureFaults(blur=16), ScanProblem.NO_CODE),
        (PictureFaults(darkness=100), ScanProblem.NO_CODE),
        (PictureFaults(covered=60), ScanProblem.NO_CODE),
    ],
)
def test_the_pixels_themselves_are_spoilt(code_picture, faults, problem):
    seen = read(spoil_image(code_picture, faults))
    if problem is None:
        assert seen.text == CODE
    else:
        assert seen.text == ""
        assert seen.problem in (problem, ScanProblem.UNREADABLE)


@settings(max_examples=30, deadline=None)
@given(
    st.builds(
        PictureFaults,
        rotation=st.integers(-180, 180),
        blur=st.integers(0, 20),
        darkness=st.integers(0, 100),
        covered=st.integers(0, 100),
    ),
    st.tuples(st.integers(1, 90), st.integers(1, 90)),
)
def test_no_fault_breaks_the_camera(faults, size):
    picture = QImage(*size, QImage.Format.Format_RGB32)
    picture.fill(0xFFAA5500)
    assert not spoil_image(picture, faults).isNull()
    assert spoil(Image.new("L", size, 90), faults).mode == "L"


def test_a_network_does_the_work_once_never_or_without_telling():
    done = []
    simulation = Simulation(SkewedClock(ManualClock()), slowness=0.01)
    for wanted, times in ((Network.GOOD, 1), (Network.SLOW, 2)):
        simulation.network = wanted
        assert simulation.carry(lambda: done.append(1) or "answer") == "answer"
        assert len(done) == times
    for wanted, times in ((Network.NONE, 2), (Network.ANSWER_LOST, 3)):
        simulation.network = wanted
        with pytest.raises(DatabaseUnavailable) as caught:
            simulation.carry(lambda: done.append(1))
        assert caught.value.fault is Fault.NO_NETWORK
        assert len(done) == times
    assert simulation.network is Network.NONE  # who lost an answer has lost the network


def test_a_lost_answer_to_a_scan_is_found_out_by_the_phone_itself(bench):
    bench.show_code()
    network(bench, Network.ANSWER_LOST)
    bench.scan()
    bench.wait_for_text(bench.phone, "scanHintLabel", "no connection")
    # It had arrived.
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "matchCodeLabel").isVisible)
    network(bench, Network.GOOD)
    bench.qtbot.waitUntil(bench.find(bench.phone, "okButton").isVisible, timeout=10_000)
    bench.authorize()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")


@pytest.mark.long
def test_a_second_scan_without_a_network_says_so_again(bench):
    bench.show_code()
    network(bench, Network.NONE)
    for _ in range(2):
        bench.scan()
        bench.wait_for_text(bench.phone, "scanHintLabel", "no connection")
        bench.click(bench.phone, "closeScannerButton")


@pytest.mark.long
def test_the_panel_shows_that_the_network_was_lost_by_itself(bench):
    bench.show_code()
    network(bench, Network.ANSWER_LOST)
    bench.scan()
    chooser = bench.find(bench.phone, "networkChooser")
    bench.qtbot.waitUntil(lambda: chooser.currentData() == Network.NONE)


@pytest.mark.long
def test_another_account_at_ok_is_refused_and_nothing_is_read(bench):
    bench.sign_in("lin-zhixia")
    bench.show_code()
    bench.scan()
    bench.click(bench.phone, "consentCheckBox")
    bench.click(bench.phone, "faultsButton")
    chooser = bench.find(bench.phone, "faultAccountChooser")
    assert chooser.currentText() == "lin-zhixia"
    chooser.setCurrentIndex(chooser.findText("zhou-qiyue"))
    bench.click(bench.phone, "faultsCloseButton")
    bench.click(bench.phone, "okButton")
    bench.wait_for_text(bench.phone, "resultLabel", "Another account is signed in now")
    with bench.app.database.reading() as transaction:
        assert transaction.accounts.cloud_account("qinghe-books").verified is False


@pytest.mark.long
def test_a_killed_app_forgets_and_finds_its_request_again(bench):
    bench.show_code()
    bench.scan()
    bench.qtbot.waitUntil(bench.find(bench.phone, "okButton").isVisible)
    code = bench.text(bench.phone, "phoneMatchCodeLabel")
    bench.click(bench.phone, "faultsButton")
    bench.click(bench.phone, "killAppButton")
    bench.click(bench.phone, "openAppButton")
    bench.qtbot.waitUntil(bench.find(bench.phone, "okButton").isVisible)
    assert bench.text(bench.phone, "phoneMatchCodeLabel") == code
    assert bench.find(bench.phone, "consentCheckBox").isChecked() is False


@pytest.mark.long
def test_an_app_that_was_killed_for_long_finds_nothing(bench):
    bench.show_code()
    bench.scan()
    bench.qtbot.waitUntil(bench.find(bench.phone, "okButton").isVisible)
    bench.click(bench.phone, "faultsButton")
    bench.click(bench.phone, "killAppButton")
    bench.clock.advance(seconds=121)
    bench.wait_for_text(bench.kiosk, "statusLabel", "Expired")
    bench.click(bench.phone, "openAppButton")
    bench.qtbot.waitUntil(bench.find(bench.phone, "scanButton").isVisible)


@pytest.mark.long
def test_all_well_again_takes_every_fault_back(bench):
    fault(bench, "cameraBlurField", 20)
    fault(bench, "clockSkewField", -40)
    network(bench, Network.NONE)
    simulation = bench.phone.presenter.simulation
    assert simulation.picture.blur == 20
    assert simulation.clock.skew == timedelta(seconds=-40)
    bench.click(bench.phone, "faultsButton")
    bench.click(bench.phone, "faultsResetButton")
    bench.click(bench.phone, "faultsCloseButton")
    assert simulation.picture == PictureFaults()
    assert simulation.clock.skew == timedelta()
    assert simulation.network is Network.GOOD
    assert all(field.value() == 0 for field in bench.phone.findChildren(QSpinBox))


@pytest.mark.long
@pytest.mark.parametrize("lang", ["en", "zh_CN"])
def test_panel_and_receipt_can_be_read_and_touched(bench, lang):
    bench.click(bench.phone, "faultsButton")
    check_phone(bench, lang)
    bench.click(bench.phone, "faultsCloseButton")
    bench.show_code()
    bench.scan()
    bench.authorize()
    bench.click(bench.phone, "receiptButton")
    bench.qtbot.waitUntil(bench.find(bench.phone, "receiptLabel").isVisible)
    check_phone(bench, lang)


def check_phone(bench, lang):
    # Once what was just opened has been laid out.
    bench.qtbot.waitUntil(lambda: cut_off(bench.phone) == [])
    bench.qtbot.waitUntil(lambda: needs_scrolling(bench.phone) == [])
    assert too_small_to_touch(bench.phone) == []
    if lang == "zh_CN":
        left = untranslated(bench.phone)
        assert [text for text in left if "SHA-256" not in text] == []


# -- the receipt ------------------------------------------------------------------------------


def test_the_receipt_says_what_was_agreed_and_when_it_was_withdrawn(desk):
    with pytest.raises(Refused):
        desk.phone.consent_receipt(holder())
    issued = desk.kiosk.start("qinghe-books")
    asked = desk.phone.scan(desk.code(issued), holder())
    desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    receipt = desk.phone.consent_receipt(holder())
    assert receipt.reference == issued.session.reference
    assert receipt.requester == "qi***ks"
    assert receipt.agreed_at == desk.clock.now()
    assert receipt.withdrawn_at is None
    desk.clock.advance(seconds=60)
    desk.phone.withdraw(holder())
    later = desk.phone.consent_receipt(holder())
    assert later.withdrawn_at == desk.clock.now()
    written = json.loads(later.as_json())
    assert written["notice_sha256"] == receipt.text_sha256
    assert written["data"] == ["real name", "identity number"]
    assert "林" not in later.as_json()


def test_the_newest_receipt_is_shown(desk):
    for login in ("qinghe-books", "yunshan-tea"):
        desk.clock.advance(seconds=5)
        asked = desk.phone.scan(desk.code(desk.kiosk.start(login)), holder())
        desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
        shown = desk.phone.consent_receipt(holder())
        desk.phone.withdraw(holder())
    assert shown.requester == "yu***ea"


@pytest.mark.long
def test_a_receipt_is_saved_or_the_phone_says_why_not(bench, tmp_path):
    bench.show_code()
    bench.scan()
    bench.authorize()
    bench.click(bench.phone, "receiptButton")
    page = bench.phone.findChild(ReceiptPage)
    bench.qtbot.waitUntil(page.isVisible)
    page.save(tmp_path / "receipt.json")
    assert json.loads((tmp_path / "receipt.json").read_text("utf-8"))["withdrawn_at"] is None
    assert bench.text(bench.phone, "receiptMessageLabel") == "Saved."
    page.save(tmp_path / "nowhere" / "receipt.json")
    assert "no such folder" in bench.text(bench.phone, "receiptMessageLabel")


# -- which rule stopped a scan ----------------------------------------------------------------


def stopped(desk, issued):
    return desk.kiosk.snapshot(issued.session.session_id).stopped


def test_the_kiosk_knows_which_rule_stopped_a_scan(desk):
    issued = desk.kiosk.start("qinghe-books")
    assert stopped(desk, issued) is None
    photo = desk.code(issued)
    desk.clock.advance(seconds=5)
    assert refusal_of(desk, photo) is Refusal.FRAME_STALE
    assert stopped(desk, issued) is Refusal.FRAME_STALE
    forged = photo[:-22] + ("A" if photo[-22] != "A" else "B") + photo[-21:]
    assert refusal_of(desk, forged) is Refusal.CODE_ALTERED
    assert stopped(desk, issued) is Refusal.CODE_ALTERED


def test_a_code_of_the_visitor_before_is_told_at_the_same_kiosk_only(desk):
    old = desk.code(desk.kiosk.start("yunshan-tea"))
    desk.clock.advance(seconds=1)
    issued = desk.kiosk.start("qinghe-books")
    assert stopped(desk, issued) is None
    assert refusal_of(desk, old) is Refusal.CODE_CANCELLED
    assert stopped(desk, issued) is Refusal.CODE_CANCELLED
    desk.clock.advance(seconds=1)
    # The next visitor begins afresh.
    assert stopped(desk, desk.kiosk.start("lanqiao-design")) is None


def test_unknown_codes_say_nothing_at_any_kiosk(desk):
    issued = desk.kiosk.start("qinghe-books")
    assert refusal_of(desk, CODE) is Refusal.UNKNOWN_CODE
    assert stopped(desk, issued) is None
    assert "scan_refused" in desk.trail()


@pytest.mark.long
def test_the_kiosk_says_it_until_the_right_phone_has_scanned(bench):
    bench.show_code()
    photo = bench.kiosk.grab().toImage()
    bench.clock.advance(seconds=5)
    bench.phone.presenter.read_picture(photo)
    bench.wait_for_text(bench.kiosk, "warningLabel", "The code keeps changing")
    bench.click(bench.phone, "homeButton")
    bench.scan()
    bench.qtbot.waitUntil(bench.find(bench.phone, "okButton").isVisible)
    bench.qtbot.waitUntil(lambda: bench.text(bench.kiosk, "warningLabel") == "")


def test_accounts_stay_apart(desk):
    """A receipt is for its own account."""
    asked = desk.phone.scan(desk.code(desk.kiosk.start("qinghe-books")), holder(MALL))
    desk.phone.authorize(asked.authorization_id, holder(MALL), CONSENT)
    with pytest.raises(Refused):
        desk.phone.consent_receipt(holder(SECOND))


# -- the webcam -------------------------------------------------------------------------------


@pytest.mark.long
def test_a_film_of_the_kiosk_is_scanned_through_the_webcam(tmp_path):
    """In a process of its own: a media framework says much when it is loaded."""
    if importlib.util.find_spec("PySide6.QtMultimedia") is None:
        pytest.skip("the camera is an extra")
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.film_process", f"sqlite:///{tmp_path / 'film.db'}"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    assert done.stdout.splitlines() == ["black: No QR code in view", "asked", "off"], done.stderr


@pytest.mark.long
def test_a_key_that_is_missing_is_told_to_the_staff_and_not_to_who_holds_the_phone(bench):
    bench.show_code()
    sealed = "UPDATE qr_code SET sealed_secret = ? || substr(sealed_secret, 9)"
    statement(bench.app.database, sealed, "01234567")
    bench.wait_for_text(bench.kiosk, "outOfServiceStaffLabel", "lacks the key 01234567")
    bench.phone.presenter.trouble_shown.emit(Fault.KEY_MISSING)
    for label in ("homeNoticeLabel", "scanHintLabel", "authorizationNoticeLabel"):
        said = bench.find(bench.phone, label).text()
        assert "ask the staff at the kiosk" in said
        assert "key" not in said
