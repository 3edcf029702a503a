"""The theme can be read and touched: contrast and sizes, measured."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from ui.theme import THEMES, ThemeName, apply_theme

#: Text and what it stands on, wherever the style sheet puts one on the other.
PAIRS = [
    ("text", "page"),
    ("text", "surface"),
    ("text_soft", "page"),
    ("text_soft", "surface"),
    ("accent", "surface"),
    ("accent", "page"),
    ("accent_pressed", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_pressed"),
    ("on_disabled", "disabled"),
    ("success", "surface"),
    ("success", "success_soft"),
    ("warning", "surface"),
    ("warning", "page"),
    ("success", "page"),
    ("warning", "warning_soft"),
    ("on_viewfinder", "viewfinder"),
]


def luminance(colour):
    """WCAG 2.2, relative luminance."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    light, dark = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_is_wcags():
    assert contrast("#000000", "#ffffff") == pytest.approx(21, abs=0.01)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read(theme, text, ground):
    """WCAG 2.2, success criterion 1.4.3: at least 4.5 to 1."""
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_the_edges_of_controls_can_be_seen(theme):
    """WCAG 2.2, success criterion 1.4.11: at least 3 to 1; and the focus frame beside them."""
    for edge in (theme.text_soft, theme.text, theme.accent):
        assert contrast(edge, theme.surface) >= 3


def test_high_contrast_is_higher():
    """WCAG 2.2, success criterion 1.4.6: at least 7 to 1."""
    theme = THEMES[ThemeName.HIGH_CONTRAST]
    for text, ground in PAIRS:
        assert contrast(getattr(theme, text), getattr(theme, ground)) >= 7, text


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
