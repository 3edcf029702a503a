"""Every screen of the kiosk, in both languages, on small and large, lying and standing screens.

No text is cut off, lies over another or is left in English; nothing has to be scrolled at the
usual size of text.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from testbed.past_sessions import add_past_sessions
from tests.kiosk.test_trust_windows import sign_in_as_staff
from tests.kiosk.test_visitor import rests
from tests.support.layout_checks import (
    cut_off,
    needs_scrolling,
    resize,
    too_small_to_touch,
    untranslated,
)
from ui.theme import ThemeName
from verification.domain.randomness import Randomness
from verification.services.handover import HandoverService
from verification.store.training_data import TRAINING_STAFF

#: Pages that are lists or long forms, and scroll by their nature.
LONG = {"todayPage", "settingsForm", "healthPage", "timelineForm", "reportDrawing"}

SIZES = [(1024, 600, 100), (1024, 600, 200), (768, 1366, 150), (1080, 1920, 100), (3840, 2160, 100)]
#: Of these, the one that leaves the least room.
TIGHTEST = (1024, 600, 200, "en")
LOOKS = [
    pytest.param(*size, lang, marks=[] if (*size, lang) == TIGHTEST else pytest.mark.long)
    for size in SIZES
    for lang in ("en", "zh_CN")
]


def visitors_screens(bench):
    """Walk through what visitors see, and say where we are."""
    kiosk = bench.kiosk
    rests(bench)
    yield "attract"
    bench.click(kiosk, "beginButton")
    yield "start"
    bench.click(kiosk, "displayButton")
    yield "display"
    bench.click(kiosk, "displayCloseButton")
    bench.click(kiosk, "confirmAccountButton")
    bench.qtbot.waitUntil(bench.find(kiosk, "accountMessageLabel").isVisible)
    yield "notice"
    bench.show_code()
    yield "code"
    photo = kiosk.grab().toImage()
    bench.clock.advance(seconds=5)
    bench.phone.presenter.read_picture(photo)
    bench.qtbot.waitUntil(bench.find(kiosk, "warningLabel").isVisible)
    yield "stopped"
    bench.click(kiosk, "noPhoneButton")
    yield "no phone"
    bench.click(kiosk, "helpSheetCloseButton")
    bench.clock.advance(seconds=100)
    bench.click(kiosk, "sessionHelpButton")
    bench.qtbot.waitUntil(bench.find(kiosk, "sessionHelpLabel").isVisible)
    yield "help"
    bench.click(kiosk, "refreshButton")
    bench.wait_for_text(kiosk, "countdownLabel", "2:00")
    bench.sign_in("lin-zhixia")
    bench.phone.presenter.read_picture(kiosk.grab().toImage())
    bench.qtbot.waitUntil(bench.find(kiosk, "matchCodeLabel").isVisible)
    yield "scanned"
    session, _ = kiosk.presenter.shown_session()
    bench.services.kiosk.cancel(session.session_id)
    bench.qtbot.waitUntil(bench.find(kiosk, "doneButton").isVisible)
    yield "cancelled"
    bench.clock.advance(seconds=95)
    bench.qtbot.waitUntil(bench.find(kiosk, "idlePage").isVisible)
    yield "idle"
    bench.click(kiosk, "moreTimeButton")
    bench.click(kiosk, "doneButton")


def staffs_screens(bench):
    kiosk = bench.kiosk
    bench.click(kiosk, "staffButton")
    bench.qtbot.waitUntil(bench.find(kiosk, "signInButton").isVisible)
    yield "sign-in"
    bench.click(kiosk, "signInBackButton")
    handovers = HandoverService(bench.app.database, bench.clock, Randomness())
    handovers.hand_over("纸在抽屉里" * 20, TRAINING_STAFF)
    sign_in_as_staff(bench)
    tabs = bench.find(kiosk, "staffTabs")
    for tab in range(tabs.count()):
        tabs.setCurrentIndex(tab)
        bench.qtbot.waitUntil(lambda: bench.find(kiosk, "staffBackButton").isVisible())
        if tab == 1:
            table = bench.find(kiosk, "historyTable")
            bench.qtbot.waitUntil(lambda table=table: table.model().rowCount() > 0)
            table.selectRow(1)
            yield "sessions"
            bench.click(kiosk, "handoversButton")
            summary = bench.find(kiosk, "handoverLabel")
            bench.qtbot.waitUntil(lambda summary=summary: "training" in summary.text())
        if tab == 4:
            bench.qtbot.waitUntil(bench.find(kiosk, "databaseHealthLabel").isVisible)
        yield f"staff tab {tab}"
    tabs.setCurrentIndex(0)
    bench.click(kiosk, "staffBackButton")


@pytest.mark.parametrize(("width", "height", "text_size", "lang"), LOOKS)
def test_every_text_can_be_read(bench, width, height, text_size, lang):
    add_past_sessions(bench.app.database, bench.clock.now(), 300)
    bench.sign_in("zhao-weiming")
    resize(bench.kiosk, width, height)
    chosen = replace(bench.kiosk.appearance.display, text_size=text_size)
    bench.kiosk.appearance.set_usual(chosen)
    seen = []
    for walk in (visitors_screens, staffs_screens):
        for name in walk(bench):
            seen.append(name)

            def whole(name=name):
                assert (name, cut_off(bench.kiosk)) == (name, [])
                assert (name, too_small_to_touch(bench.kiosk)) == (name, [])
                if lang == "zh_CN":
                    assert (name, untranslated(bench.kiosk)) == (name, [])
                if text_size == 100:
                    scrolls = set(needs_scrolling(bench.kiosk)) - LONG
                    assert (name, scrolls) == (name, set())

            bench.qtbot.waitUntil(whole)
    assert len(seen) == 18


def test_the_checks_see_what_is_wrong(bench):
    label = bench.find(bench.kiosk, "brandLabel")
    label.setText("Something English")
    assert "Something English" in untranslated(bench.kiosk)
    resize(bench.kiosk, 600, 300)
    bench.kiosk.appearance.choose(replace(bench.kiosk.appearance.display, text_size=200))
    bench.qtbot.waitUntil(lambda: needs_scrolling(bench.kiosk) != [])


@pytest.mark.long
@pytest.mark.parametrize("theme", ThemeName)
def test_a_theme_reaches_every_pixel(bench, theme):
    """The page's ground is the theme's, and the QR code stays dark on light."""
    bench.show_code()
    bench.kiosk.appearance.choose(replace(bench.kiosk.appearance.display, theme=theme))
    code = bench.find(bench.kiosk, "qrCodeLabel")

    def light_around_dark():
        picture = code.grab().toImage()
        middle = picture.height() // 2
        lights = [picture.pixelColor(x, middle).lightness() for x in range(picture.width())]
        assert max(lights) == 255
        assert min(lights) == 0

    bench.qtbot.waitUntil(light_around_dark)
    ground = bench.kiosk.grab().toImage().pixelColor(4, bench.kiosk.height() - 4).lightness()
    assert (ground > 200) is (theme is ThemeName.LIGHT)
    bench.scan()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Scanned")
