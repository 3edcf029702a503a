"""The theme can be read and touched: contrast and sizes, measured."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyleOptionFrame,
    QVBoxLayout,
    QWidget,
)

from tests import ROOT
from tests.support.contrast_checks import Pair, contrast, pairs_of, too_weak, unset_in
from ui.buttons import DrawnButton, Kind
from ui.style import Style
from ui.theme import LIGHT, THEMES, ThemeName, apply_theme

SHEET = (ROOT / "resources" / "theme.qss").read_text("utf-8")
#: Every text and what it stands on, as the rules of the style sheet bring it about.
PAIRS = pairs_of(SHEET)


def test_the_measure_is_wcags():
    assert contrast("#000000", "#ffffff") == pytest.approx(21, abs=0.01)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#80000000", "#ffffff") == pytest.approx(4.0, abs=0.05)  # half of it shows


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_text_can_be_read(theme):
    """WCAG 2.2, success criterion 1.4.3: at least 4.5 to 1."""
    assert len({(pair.text, pair.ground) for pair in PAIRS}) >= 20
    assert too_weak(PAIRS, theme, 4.5) == []


def test_no_colour_of_a_text_is_left_to_qt():
    """Qt would write selected text in white, and placeholders half transparent."""
    assert unset_in(SHEET) == set()


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
@pytest.mark.parametrize("kind", [QLineEdit, QComboBox])
def test_the_colours_of_a_field_reach_it(qtbot, theme, kind):
    outer = kind()
    qtbot.addWidget(outer)
    if isinstance(outer, QComboBox):
        outer.setEditable(True)
    apply_theme(outer, theme)
    outer.show()
    field = outer.lineEdit() if isinstance(outer, QComboBox) else outer
    palette = field.palette()
    assert palette.color(QPalette.ColorRole.HighlightedText) == QColor(theme.on_ink)
    assert palette.color(QPalette.ColorRole.PlaceholderText) == QColor(theme.soft)


@pytest.mark.parametrize(
    ("rule", "text", "ground"),
    [
        ("#badLabel { color: $line; }", "line", "surface"),
        ("#badLabel { color: $line; background: transparent; }", "line", "page"),
        # labels are put into such a frame
        (
            "QFrame[role=x] { background: $good_soft; } QLabel { color: $line; }",
            "line",
            "good_soft",
        ),
        ("QPushButton { background: $text; }", "text", "text"),
        ('QPushButton[role="primary"]:hover { color: $brand_pressed; }', *["brand_pressed"] * 2),
        ('QLabel[role="notice"][look="bad"] { background: $on_stop; }', "on_stop", "on_stop"),
        ("#staffArea QPushButton { background: $text; }", "text", "text"),
        ("QTabBar::tab:selected { color: $line; }", "line", "page"),
        ("QProgressBar::chunk { background: $text; }", "text", "text"),
        ("QTableView { alternate-background-color: $text; }", "text", "text"),
        ("QTableView { selection-color: $ink_soft; }", "ink_soft", "ink_soft"),
        ("QLineEdit { placeholder-text-color: $line; }", "line", "surface"),
    ],
)
def test_a_text_that_cannot_be_read_is_found(rule, text, ground):
    found = too_weak(pairs_of(SHEET + rule), LIGHT, 4.5)
    assert any(one.startswith(f"{text} on {ground}: ") for one in found)


def test_a_colour_that_is_left_to_qt_is_found():
    rule = "QTreeView { selection-background-color: $ink; } QLineEdit { color: $text; }"
    assert unset_in(rule) == {"QTreeView: selection-color", "QLineEdit: placeholder-text-color"}


#: What is drawn without the style sheet: words, and the grounds that they are drawn on.
DRAWN = {
    "text": "surface stage inset sunken good_soft warn_soft stop_soft ink_soft",
    "soft": "surface stage inset sunken stop_soft good_soft warn_soft ink_soft",
    "on_ink": "ink",
    "on_brand": "brand brand_pressed",
    "on_stop": "stop",
    "on_hero_good": "hero_good",
    "on_hero_warn": "hero_warn",
    "on_hero_stop": "hero_stop",
    "on_disabled": "disabled",
    "on_night": "night night_light",
    "on_night_soft": "night night_light",
}
#: Edges, signs and rings, which need less.
SIGNS = {
    "control": "surface",
    "ink": "surface stage",
    "brand": "surface",
    "good": "surface good_soft",
    "warn": "surface warn_soft",
    "stop": "surface stop_soft",
    "ring_warn": "surface stage",
    "focus": "beside_focus",
    "night_edge": "night",
    "night_focus": "night night_light",
}


def drawn(pairs):
    return {Pair(one, ground, "") for one in pairs for ground in pairs[one].split()}


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_what_is_drawn_can_be_read_and_its_signs_be_seen(theme):
    """WCAG 2.2, success criteria 1.4.3 and 1.4.11: at least 4.5 and 3 to 1."""
    assert too_weak(drawn(DRAWN), theme, 4.5) == []
    assert too_weak(drawn(SIGNS), theme, 3) == []


def test_high_contrast_is_higher():
    """WCAG 2.2, success criterion 1.4.6: at least 7 to 1."""
    assert too_weak(PAIRS | drawn(DRAWN), THEMES[ThemeName.HIGH_CONTRAST], 7) == []


def test_everything_can_be_hit_with_a_finger(bench):
    """At least 48 pixels high and wide."""
    seen = 0
    for window in (bench.kiosk, bench.phone):
        for kind in (QAbstractButton, QComboBox, QLineEdit):
            for widget in window.findChildren(kind):
                # A field's own parts, as a combo box's editor, are within their field.
                if widget.isVisible() and not isinstance(widget.parent(), QComboBox):
                    seen += 1
                    assert widget.height() >= 48, widget.objectName()
                    assert widget.width() >= 48, widget.objectName()
    assert seen > 4


def test_a_large_screen_has_larger_paddings_and_gaps(qtbot):
    def room_before_the_text(scale):
        window = QWidget()
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addSpacing(10)
        field = QLineEdit("a")
        column.addWidget(field)
        column.addStretch()
        apply_theme(window, scale=scale)
        window.resize(1000, 1000)
        window.show()
        option = QStyleOptionFrame()
        field.initStyleOption(option)
        inside = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
        return field.y(), inside.left()

    gap, padding = room_before_the_text(1)
    assert gap == 10
    assert room_before_the_text(2.8) == (28, pytest.approx(2.8 * padding, abs=2))


@pytest.fixture
def dark_system(qapp):
    """A desktop whose own colours are dark, as Windows and macOS hand them to every program."""
    before = qapp.palette()
    palette = QPalette(before)
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.Button):
        palette.setColor(role, QColor("#1e1e1e"))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        palette.setColor(role, QColor("#f0f0f0"))
    qapp.setPalette(palette)
    yield
    qapp.setPalette(before)


@pytest.mark.parametrize("name", ThemeName)
def test_a_context_menu_has_the_themes_colours_on_a_dark_system(qtbot, dark_system, name):
    theme = THEMES[name]
    window = QWidget()
    qtbot.addWidget(window)
    field = QLineEdit(window)
    apply_theme(window, theme)
    menu = field.createStandardContextMenu()
    menu.ensurePolished()
    picture = menu.grab().toImage()
    colours = Counter(
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    )
    assert colours.most_common(1)[0][0] == theme.surface
    assert theme.on_disabled in colours  # nothing can be undone, copied or pasted yet


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_what_is_chosen_can_be_read(qtbot, theme):
    button = DrawnButton("choice", Kind.SECONDARY)
    qtbot.addWidget(button)
    button.setCheckable(True)
    button.set_words("Large")
    apply_theme(button, theme)
    button.use_style(Style(theme))
    button.resize(200, 60)
    button.setChecked(True)
    picture = button.grab().toImage()
    seen = {picture.pixelColor(x, 30).name() for x in range(20, 180)}
    assert {theme.ink, theme.on_ink} <= seen
