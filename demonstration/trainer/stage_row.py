"""The row of the stage: kiosks, phones and the side, or one of the windows alone and large."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from demonstration.trainer.deck import Deck
from demonstration.trainer.live_picture import LivePicture

#: Device-independent pixels.
_MARGIN, _GAP = 12, 12
_PHONE, _SIDE = 508, 400


class Zoom(StrEnum):
    """What of the windows is visible."""

    BOTH = "both"
    KIOSK = "kiosk"
    PHONE = "phone"


class StageRow(QFrame):
    """Places its parts itself: a window that is left out goes on working, beyond the edge."""

    def __init__(self, kiosks: Deck, phones: Deck, side: QWidget) -> None:
        super().__init__()
        self.setObjectName("stageRow")
        self._kiosks, self._phones, self._side = kiosks, phones, side
        self._picture = LivePicture("zoomedPhone", interval=60)
        for part in (kiosks, phones, side, self._picture):
            part.setParent(self)
        self._picture.hide()
        self._zoom = Zoom.BOTH
        self._side_shown = True

    def set_zoom(self, zoom: Zoom) -> None:
        """Show both windows, or one of them over the whole row."""
        self._zoom = zoom
        self._picture.show_live(self._phones if zoom is Zoom.PHONE else None)
        self._place()

    def set_side_shown(self, shown: bool) -> None:
        """Show the side, or give its room to the windows."""
        self._side_shown = shown
        self._side.setVisible(shown)
        self._place()

    def spot_of(self, widget: QWidget) -> QRect:
        """Return where a widget of the windows is visible, in this row."""
        if self._zoom is Zoom.PHONE and self._phones.isAncestorOf(widget):
            within = QRect(widget.mapTo(self._phones, QPoint(0, 0)), widget.size())
            return self._picture.place_of(within).translated(self._picture.pos())
        return QRect(widget.mapTo(self, QPoint(0, 0)), widget.size())

    def shows(self, widget: QWidget) -> bool:
        """Whether a widget of the windows is visible."""
        left_out = {Zoom.KIOSK: self._phones, Zoom.PHONE: self._kiosks}.get(self._zoom)
        return left_out is None or not left_out.isAncestorOf(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the parts the new room."""
        super().resizeEvent(event)
        self._place()

    def minimumSizeHint(self) -> QSize:
        """Return nothing: the window has a smallest size of its own."""
        return QSize(0, 0)

    def _place(self) -> None:
        room = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if self._side_shown:
            side = QRect(room.right() + 1 - _SIDE, room.top(), _SIDE, room.height())
            self._side.setGeometry(side)
            room.setRight(side.left() - _GAP - 1)
        both = QRect(room)
        phone = QRect(room.right() + 1 - _PHONE, room.top(), _PHONE, room.height())
        both.setRight(phone.left() - _GAP - 1)
        beyond = QPoint(self.width() + _GAP, room.top())
        match self._zoom:
            case Zoom.BOTH:
                kiosk = both
            case Zoom.KIOSK:
                kiosk = room
                phone.moveTopLeft(beyond)
            case Zoom.PHONE:
                kiosk = QRect(beyond, both.size())
                phone.moveTopLeft(beyond)
        self._kiosks.setGeometry(kiosk)
        self._phones.setGeometry(phone)
        self._picture.setGeometry(room)
