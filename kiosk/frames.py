"""The rotating QR code: pictures of the present and the next frame, made off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage

from kiosk.qr_code import make_picture
from ui.background_work import Run
from verification.services.kiosk import IssuedSession, KioskService


@dataclass(frozen=True)
class FramePicture:
    """What to show for one step: the text of the QR code and its picture."""

    code: str
    picture: QImage


def picture_of(code: str) -> FramePicture:
    """Return the picture of a code. Slow; safe on any thread."""
    return FramePicture(code, make_picture(code))


class Frames:
    """The frames of one issued code. The next one is ready before it is needed."""

    def __init__(
        self,
        service: KioskService,
        issued: IssuedSession,
        first: FramePicture,
        run: Run,
    ) -> None:
        self._service = service
        self._issued = issued
        self._run = run
        self._ready: dict[int, FramePicture] = {0: first}
        self._asked: int | None = None
        self.shown = first

    @property
    def origin(self) -> str:
        """The address of the class that the code leads to; empty without one."""
        return self._issued.origin

    def advance(self) -> None:
        """Show the frame of this moment if it is ready, and see to the next."""
        step = self._service.step(self._issued.issued_at, self._issued.origin)
        due = self._ready.get(step)
        if due is not None:
            self.shown = due
        self._ready = {number: one for number, one in self._ready.items() if number >= step}
        wanted = step if due is None else step + 1
        if wanted not in self._ready and self._asked != wanted:
            self._ask(wanted)

    def forget_question(self) -> None:
        """Ask again: the answer will not come, since the database could not be read."""
        self._asked = None

    def _ask(self, step: int) -> None:
        self._asked = step

        def make() -> FramePicture | None:
            code = self._service.frame(self._issued.token, step, self._issued.origin)
            return picture_of(code) if code else None

        def keep(made: FramePicture | None) -> None:
            if made is not None:
                self._ready[step] = made

        self._run(make, keep)
