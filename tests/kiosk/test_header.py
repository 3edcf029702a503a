"""The bar at the top: what it leaves out first, and how large the mark of the simulation is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.widgets.header import Header, SimulationMark
from tests.support.layout_checks import cut_off
from ui.paragraph import Paragraph
from ui.style import Style
from ui.theme import style_drawn


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


def header_in(window, wide, *, scale=1.0, text=1.0, alerts=0):
    header = Header("Front desk 1")
    header.setParent(window)
    style_drawn(header, Style(scale=scale, text=text))
    header.retranslate()
    header.offer_staff(True)
    header.show_alert_count(alerts)
    window.resize(wide, 300)
    header.resize(wide, header.sizeHint().height())
    window.show()
    header.show()
    return header


@pytest.mark.parametrize("alerts", [0, 1, 12])
@pytest.mark.parametrize(
    ("wide", "scale", "text"), [(1080, 1.25, 2.0), (1024, 0.8, 2.0), (600, 0.8, 2.0)]
)
def test_the_kiosks_name_stays_when_the_staff_are_asked(window, wide, scale, text, alerts):
    header = header_in(window, wide, scale=scale, text=text, alerts=alerts)
    name = header.findChild(Paragraph, "stationLabel")
    assert name.isVisible()
    staff = header.findChild(QPushButton, "staffButton")
    assert str(alerts) in staff.shown() or not alerts
    assert staff.accessibleName() == (f"Staff, please check: {alerts}" if alerts else "Staff")
    assert cut_off(window) == []
    assert header.rect().contains(staff.geometry())


def test_all_of_it_is_there_where_it_has_room(window):
    header = header_in(window, 1920, alerts=1)
    shown = [one.objectName() for one in header.findChildren(Paragraph) if one.isVisible()]
    assert shown == ["brandLabel", "pageTitle", "simulationMark", "stationLabel"]
    assert header.findChild(QPushButton, "staffButton").shown() == "Staff, please check: 1"


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.8])
def test_the_mark_of_the_simulation_grows_with_the_text(window, scale):
    high = []
    for text in (1.0, 1.5, 2.0):
        header = header_in(window, 3840, scale=scale, text=text)
        high.append(header.findChild(SimulationMark).drawn_font().pixelSize())
    assert high[0] == max(12, round(13 * scale))
    assert high[0] < high[1] < high[2]
    # As the design has it: 20 beside 13.
    assert high[2] == pytest.approx(20 * scale, abs=1)
