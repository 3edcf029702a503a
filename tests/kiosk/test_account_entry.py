"""Whose account it is: typed in full and confirmed; and who says how the kiosk looks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from jdcloud_kiosk.app import App
from kiosk.preferences import PreferencesFile
from kiosk.widgets.account_entry import AccountEntry
from testbed.new_database import put_new_database_at
from tests.kiosk.test_trust_windows import Closed, sign_in_as_staff
from tests.support.layout_checks import cut_off
from tests.support.selection import others_long
from verification.domain.accounts import CloudAccount
from verification.domain.audit_events import AuditAction
from verification.domain.clock import SystemClock
from verification.domain.refusals import Refusal, Refused
from verification.domain.settings import Settings
from verification.store.training_data import CLOUD_LOGINS

LATE = 10_000


def add_customer(database, login="customer-1"):
    with database.writing() as transaction:
        transaction.accounts.add_cloud_account(CloudAccount(77, login, verified=False))
        now = SystemClock().now()
        transaction.audit.append(AuditAction.ACCOUNTS_ADDED, at=now, actor="operator")


def go_on(bench):
    """As the kiosk does after each visitor: the accounts are read anew."""
    with bench.qtbot.waitSignal(bench.kiosk.presenter.accounts_changed):
        bench.kiosk.presenter.finish()


@pytest.fixture
def customers(bench):
    """A kiosk whose database has a customer of its own beside the training accounts."""
    add_customer(bench.app.database)
    go_on(bench)
    return bench


# -- two steps -------------------------------------------------------------------------------


def test_an_account_is_typed_confirmed_and_only_then_verified(bench):
    start = bench.find(bench.kiosk, "startVerificationButton")
    assert not start.isEnabled()
    bench.confirm_account("qinghe-books")
    bench.wait_for_text(bench.kiosk, "confirmedAccountLabel", "qi***ks")
    bench.wait_for_text(bench.kiosk, "confirmedAccountDetailLabel", "not real-name verified yet")
    assert not bench.find(bench.kiosk, "cloudAccountField").isVisible()
    # It was the wrong one: what was typed can be changed, and nothing started meanwhile.
    bench.click(bench.kiosk, "changeAccountButton")
    assert not start.isEnabled()
    assert bench.find(bench.kiosk, "cloudAccountEdit").selectedText() == "qinghe-books"
    bench.confirm_account("yunshan-tea")
    bench.wait_for_text(bench.kiosk, "confirmedAccountLabel", "yu***ea")
    bench.click(bench.kiosk, "startVerificationButton")
    bench.wait_for_text(bench.kiosk, "accountLabel", "yu***ea")


def test_enter_confirms_and_does_not_start(bench):
    editor = bench.find(bench.kiosk, "cloudAccountEdit")
    bench.qtbot.keyClicks(editor, "qinghe-books")
    bench.qtbot.keyClick(editor, Qt.Key.Key_Return)
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "startVerificationButton").isEnabled)
    assert bench.kiosk.presenter.shown_session() is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, None])
def test_no_key_and_no_wheel_picks_somebody_elses_account(bench, key):
    field = bench.find(bench.kiosk, "cloudAccountField")
    editor = bench.find(bench.kiosk, "cloudAccountEdit")
    bench.qtbot.keyClicks(editor, "qing")
    assert editor.text() == "qing"  # nothing is completed
    if key is None:
        where = QPointF(5, 5)
        wheel = QWheelEvent(
            where,
            field.mapToGlobal(where),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(field, wheel)
    else:
        bench.qtbot.keyClick(editor, key)
    assert editor.text() == "qing"
    while QApplication.activePopupWidget() is not None:
        QApplication.activePopupWidget().close()


def test_an_answer_that_comes_after_the_visitor_is_nobodys(bench):
    bench.confirm_account("qinghe-books")
    bench.kiosk.presenter.finish()
    with bench.qtbot.waitSignal(bench.kiosk.presenter.accounts_changed):
        pass
    assert bench.find(bench.kiosk, "confirmedAccountLabel").text() == ""
    assert not bench.find(bench.kiosk, "startVerificationButton").isEnabled()
    assert bench.find(bench.kiosk, "cloudAccountField").isVisible()


@pytest.mark.parametrize("lang", ["en", "zh_CN"])
@pytest.mark.parametrize("size", others_long([(600, 560), (1120, 760)], (600, 560)))
def test_the_confirmation_is_not_cut_off(bench, size, lang):
    bench.kiosk.resize(*size)
    bench.confirm_account("qinghe-books")
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "startVerificationButton").isEnabled)

    def whole():
        assert cut_off(bench.kiosk) == []

    bench.qtbot.waitUntil(whole)


# -- who has an account ----------------------------------------------------------------------


def test_training_accounts_are_offered_and_customers_are_not(bench):
    field = bench.find(bench.kiosk, "cloudAccountField")
    assert {field.itemText(row) for row in range(field.count())} >= set(CLOUD_LOGINS)
    add_customer(bench.app.database)
    go_on(bench)
    assert field.count() == 0
    assert "full" in bench.find(bench.kiosk, "cloudAccountEdit").placeholderText()


def test_nothing_tells_of_an_account_before_it_is_typed_in_full(customers):
    bench = customers
    said = set()
    for typed in ("customer", "customer-", "Customer-1", "nobody", "customer-1 x"):
        bench.confirm_account(typed)
        bench.wait_for_text(bench.kiosk, "accountMessageLabel", "no such JD Cloud account")
        said.add(bench.text(bench.kiosk, "accountMessageLabel"))
    assert len(said) == 1
    bench.confirm_account("customer-1")
    bench.wait_for_text(bench.kiosk, "confirmedAccountLabel", "cu***-1")


def test_guessing_accounts_is_limited_for_known_ones_too(desk):
    limit = desk.settings.unknown_accounts
    for guess in range(limit.tries):
        with pytest.raises(Refused) as caught:
            (desk.kiosk.find_account if guess % 2 else desk.kiosk.start)(f"guess-{guess}")
        assert caught.value.refusal is Refusal.UNKNOWN_CLOUD_ACCOUNT
    for ask in (desk.kiosk.find_account, desk.kiosk.start):
        for login in ("guess-99", CLOUD_LOGINS[0]):
            with pytest.raises(Refused) as caught:
                ask(login)
            assert caught.value.refusal is Refusal.TOO_MANY_TRIES
    desk.clock.advance(seconds=limit.period.total_seconds())
    assert desk.kiosk.find_account(CLOUD_LOGINS[0]).login_name == CLOUD_LOGINS[0]


def test_a_closed_kiosk_answers_nobody(desk):
    desk.staff.sign_out(desk.shift)
    with pytest.raises(Refused) as caught:
        desk.kiosk.find_account(CLOUD_LOGINS[0])
    assert caught.value.refusal is Refusal.STAFF_NOT_SIGNED_IN


def test_a_visitor_who_guesses_is_told_to_wait(customers):
    bench = customers
    for number in range(Settings().unknown_accounts.tries):
        with pytest.raises(Refused):
            bench.services.kiosk.find_account(f"guess-{number}")
    bench.confirm_account("customer-1")
    bench.wait_for_text(bench.kiosk, "accountMessageLabel", "Please wait 10:00")
    assert not bench.find(bench.kiosk, "startVerificationButton").isEnabled()


# -- who says how the kiosk looks ------------------------------------------------------------


@pytest.mark.long
def test_who_stands_before_a_closed_kiosk_chooses_for_themselves_only(bench):
    sign_in_as_staff(bench)
    bench.close_to_visitors()
    bench.wait_for_text(bench.kiosk, "signInHeading", "Open this kiosk")
    bench.click(bench.kiosk, "languageButton")
    bench.click(bench.kiosk, "languageButton_zh_CN")
    bench.wait_for_text(bench.kiosk, "signInHeading", "开启本终端")
    bench.click(bench.kiosk, "displayButton")
    bench.click(bench.kiosk, "darkThemeButton")
    bench.click(bench.kiosk, "displayCloseButton")
    assert bench.app.preferences.read() == PreferencesFile().read()
    # They leave; and the page that asks for the PIN stays.
    bench.clock.advance(seconds=90)
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "moreTimeButton").isVisible)
    bench.clock.advance(seconds=20)
    bench.wait_for_text(bench.kiosk, "signInHeading", "Open this kiosk")
    assert bench.kiosk.appearance.display == bench.app.preferences.read().display("en")


@pytest.mark.long
def test_staff_opens_the_kiosk_with_the_display_that_was_set(bench):
    sign_in_as_staff(bench)
    bench.close_to_visitors()
    bench.wait_for_text(bench.kiosk, "signInHeading", "Open this kiosk")
    bench.click(bench.kiosk, "languageButton")
    bench.click(bench.kiosk, "languageButton_zh_CN")
    bench.find(bench.kiosk, "pinField").setText("271828")
    bench.click(bench.kiosk, "signInButton")
    bench.wait_for_text(bench.kiosk, "confirmAccountButton", "Confirm")


@pytest.mark.long
def test_who_sets_the_kiosk_up_keeps_the_language_that_they_chose(qtbot, url):
    put_new_database_at(url)
    app = App(url, windows=frozenset({"kiosk"}))
    app.show()
    closed = Closed(qtbot, app)
    closed.find("languageButton").click()
    closed.wait_for("languageSheet")
    closed.find("languageButton_zh_CN").click()
    closed.sign(again="271828")
    closed.wait_for("confirmAccountButton")
    assert closed.find("pageTitle").text() == "实名认证"
    qtbot.waitUntil(lambda: app.preferences.read().language == "zh_CN")
    app.close()


def test_what_a_scanner_types_takes_the_place_of_what_it_typed_before(qtbot):
    entry, asked = AccountEntry(), []
    # It has the focus for its editor.
    field = entry.findChild(QWidget, "cloudAccountField")
    qtbot.addWidget(entry)
    entry.confirm_requested.connect(asked.append)
    entry.show()
    for slip in ("1a2b3c4d", "0f1e2d3c"):
        qtbot.keyClicks(field, slip)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert asked == ["1a2b3c4d", "0f1e2d3c"]
