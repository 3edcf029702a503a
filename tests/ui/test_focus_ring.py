"""Whoever works without a mouse sees where they are: on every control, in every theme."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from tests.support.contrast_checks import contrast
from ui.focus_ring import NIGHT_TONES, ring_of
from ui.theme import THEMES, apply_theme
from ui.widgets import ScrollingPage, WrappingTabBar, make_button, named


@pytest.fixture
def window(qtbot):
    """A window with one control of each kind, one of them disabled."""
    window = named(QWidget(), "kioskWindow")
    window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 20, 20, 20)
    column.setSpacing(20)
    for role in ("primary", "", "quiet", "choice"):
        button = make_button(f"{role}Button", role)
        button.setText("Press")
        column.addWidget(button)
    tabs = named(WrappingTabBar(), "tabs")
    tabs.addTab("")
    tabs.set_texts("One")
    for control in (QComboBox(), QLineEdit(), QCheckBox("Tick"), tabs):
        column.addWidget(control)
    window.resize(400, 700)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def perimeter(ring):
    """The points in the middle of the ring's outer line, away from its round corners."""
    place, inside = ring.geometry(), 1
    for x in range(place.left() + 24, place.right() - 24, 7):
        yield QPoint(x, place.top() + inside)
        yield QPoint(x, place.bottom() - inside)


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_the_focus_is_seen_on_every_control(window, theme):
    """WCAG 2.2, success criterion 2.4.13: changed pixels of 3 to 1, around the control."""
    apply_theme(window, theme)
    ring = ring_of(window)
    seen = set()
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        ring.hide()
        before = window.grab().toImage()
        ring.show()
        after = window.grab().toImage()
        points = list(perimeter(ring))
        assert len(points) > 2
        for point in points:
            one, other = before.pixelColor(point).name(), after.pixelColor(point).name()
            assert contrast(one, other) >= 3, (QApplication.focusWidget(), point)
        inner = after.pixelColor(points[0] + QPoint(0, 3)).name()
        assert contrast(theme.focus, inner) >= 3
        seen.add(QApplication.focusWidget())
    assert len(seen) == 8


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_on_a_dark_page_it_is_light_in_every_theme(window, theme):
    apply_theme(window, theme)
    ring = ring_of(window)
    window.findChild(QWidget, "primaryButton").setFocus()
    window.findChild(QWidget, "primaryButton").focus_tones = NIGHT_TONES
    point = next(perimeter(ring)) - ring.pos()
    colour = ring.grab().toImage().pixelColor(point).name()
    assert contrast(colour, theme.night) >= 3
    assert contrast(colour, theme.night_light) >= 3


def test_after_a_touch_the_ring_is_around_fields_only(window):
    apply_theme(window)
    ring = ring_of(window)
    button, field = window.findChild(QWidget, "primaryButton"), window.findChild(QLineEdit)
    button.setFocus()
    assert ring.isVisible()
    ring.note_touch(True)
    assert not ring.isVisible()
    field.setFocus()
    assert ring.isVisible()
    button.setFocus()
    assert not ring.isVisible()
    ring.note_touch(False)
    assert ring.isVisible()


def test_the_ring_goes_where_its_control_goes(window):
    apply_theme(window)
    ring = ring_of(window)
    button = window.findChild(QWidget, "primaryButton")
    button.setFocus()
    before = ring.geometry()
    button.move(button.pos() + QPoint(0, 30))
    assert ring.geometry() == before.translated(0, 30)
    button.clearFocus()
    assert not ring.isVisible()


def test_around_a_tab_it_hides_nothing_of_the_next(window):
    apply_theme(window)
    tabs = window.findChild(WrappingTabBar)
    tabs.addTab("")
    tabs.set_texts("One", "Two")
    QApplication.processEvents()
    tabs.setFocus()
    right = tabs.mapTo(window, tabs.tabRect(0).topRight()).x()
    assert ring_of(window).geometry().right() <= right


def test_it_goes_with_the_tab_that_is_open(qtbot, window):
    apply_theme(window)
    ring, tabs = ring_of(window), window.findChild(WrappingTabBar)
    tabs.addTab("")
    tabs.set_texts("One", "Two")
    tabs.setFocus()

    def is_around(tab):
        return ring.geometry().contains(tabs.mapTo(window, tabs.tabRect(tab).center()))

    assert is_around(0)
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: is_around(1) and not is_around(0))
    tabs.set_texts("One with more words", "Two")
    qtbot.waitUntil(lambda: is_around(1))


def test_at_the_edge_of_the_window_all_of_it_is_seen(window):
    apply_theme(window)
    ring = ring_of(window)
    button = window.findChild(QWidget, "primaryButton")
    button.setFocus()
    button.setGeometry(0, 0, window.width(), 40)
    assert window.rect().contains(ring.geometry())


def test_who_comes_into_a_page_that_is_scrolled_sees_where_they_are(window):
    page = QWidget()
    column = QVBoxLayout(page)
    for number in range(20):
        column.addWidget(make_button(f"button{number}"))
        column.itemAt(number).widget().setMinimumHeight(60)
    scroller = ScrollingPage(page)
    window.layout().insertWidget(1, scroller)
    scroller.setFixedHeight(100)
    page.show()
    QApplication.processEvents()
    scroller.verticalScrollBar().setValue(scroller.verticalScrollBar().maximum())
    ring = ring_of(window)
    window.findChild(QWidget, "primaryButton").setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    page.findChild(QWidget, "button0").setFocus()
    assert ring.isVisible()


def test_the_window_itself_has_no_ring(window):
    apply_theme(window)
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.setFocus()
    assert not ring_of(window).isVisible()


def test_a_page_that_is_no_control_has_no_ring(window):
    """Qt gives a stack's page the focus where it has nothing that takes it."""
    page = QWidget()
    window.layout().addWidget(page)
    page.show()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    ring = ring_of(window)
    assert ring.isVisible()
    page.setFocus()
    assert page.hasFocus()
    assert not ring.isVisible()


def test_a_control_or_a_page_that_is_deleted_with_the_focus_takes_the_ring_along(window, qtbot):
    ring = ring_of(window)
    field, button = window.findChild(QLineEdit), window.findChild(QCheckBox)
    field.setFocus()
    qtbot.waitUntil(ring.isVisible)
    shiboken6.delete(field)
    assert not ring.isVisible() or QApplication.focusWidget() is not None
    window.grab()
    button.setFocus()
    qtbot.waitUntil(ring.isVisible)
    assert ring.geometry().contains(button.geometry().center())


def test_a_window_that_is_deleted_while_it_is_shown_raises_nothing(qtbot):
    window = QWidget()
    field = QLineEdit(window)
    ring_of(window)
    window.show()
    field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
    shiboken6.delete(window)
    QApplication.processEvents()
    assert not shiboken6.isValid(field)
