"""What a widget that paints itself is drawn with: a theme and the window's scale."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QWidget

from ui.tokens import FONT_FAMILIES, LIGHT, SMALLEST_MARK, SMALLEST_TARGET, SMALLEST_TEXT, Theme


@lru_cache(maxsize=256)  # a page that is laid out asks for them thousands of times
def _font_of(pixels: int, bold: bool) -> tuple[QFont, QFontMetrics]:
    font = QFont()
    font.setFamilies(list(FONT_FAMILIES))
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font, QFontMetrics(font)


@dataclass(frozen=True)
class Style:
    """What a window is drawn with: a theme, the scale of everything, and that of letters."""

    theme: Theme = LIGHT
    scale: float = 1.0
    text: float = 1.0

    def px(self, size: float) -> int:
        """Return a distance of the design in device-independent pixels."""
        return round(size * self.scale)

    def target(self, size: float) -> int:
        """Return the side of what a finger hits."""
        return max(self.px(size), SMALLEST_TARGET)

    def letters(self, size: float, least: int = SMALLEST_TEXT, grows: float = 1.0) -> int:
        """Return the height of letters in the size that was chosen, as far as they grow."""
        return max(round(size * self.scale * (1 + (self.text - 1) * grows)), least)

    def font(
        self, size: float, *, bold: bool = False, chosen: bool = True, grows: float = 1.0
    ) -> QFont:
        """Return the font of a drawn text; not *chosen*: of the usual size whatever was chosen."""
        return QFont(_font_of(self.font_height(size, chosen=chosen, grows=grows), bold)[0])

    def metrics(
        self, size: float, *, bold: bool = False, chosen: bool = True, grows: float = 1.0
    ) -> QFontMetrics:
        """Return the measures of :meth:`font`."""
        return _font_of(self.font_height(size, chosen=chosen, grows=grows), bold)[1]

    def font_height(self, size: float, *, chosen: bool = True, grows: float = 1.0) -> int:
        """Return the height of a drawn text's letters in pixels."""
        if chosen:
            return self.letters(size, grows=grows)
        return max(self.px(size), SMALLEST_MARK)


class Drawn:
    """For a widget that paints itself: :func:`apply_theme` gives it the style."""

    look = Style()

    def use_style(self, style: Style) -> None:
        """Paint with these colours and sizes from now on."""
        self.look = style
        if isinstance(self, QWidget):
            self.updateGeometry()
            self.update()
