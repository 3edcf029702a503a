"""What a widget that paints itself is drawn with: a theme and the window's scale."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from ui.tokens import FONT_FAMILIES, LIGHT, SMALLEST_MARK, SMALLEST_TARGET, SMALLEST_TEXT, Theme


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
        font = QFont()
        font.setFamilies(list(FONT_FAMILIES))
        high = self.letters(size, grows=grows) if chosen else max(self.px(size), SMALLEST_MARK)
        font.setPixelSize(high)
        font.setBold(bold)
        return font


class Drawn:
    """For a widget that paints itself: :func:`apply_theme` tells it with what."""

    look = Style()

    def use_style(self, style: Style) -> None:
        """Paint with these colours and sizes from now on."""
        self.look = style
        if isinstance(self, QWidget):
            self.updateGeometry()
            self.update()
