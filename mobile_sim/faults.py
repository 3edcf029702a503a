"""What can go wrong with a phone, to be rehearsed: its network, clock, camera, app and account."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeVar

from PIL import Image, ImageDraw, ImageEnhance, ImageFilter
from PySide6.QtGui import QImage

from verification.domain.clock import SkewedClock
from verification.store.database import DatabaseUnavailable, Fault

Result = TypeVar("Result")


class Network(StrEnum):
    """How the phone reaches JD. ANSWER_LOST: the next request arrives, its answer does not."""

    GOOD = "good"
    SLOW = "slow"
    NONE = "none"
    ANSWER_LOST = "answer_lost"


@dataclass(frozen=True)
class PictureFaults:
    """How the camera's picture is spoilt.

    *rotation* in degrees, *blur* the radius in pixels, *darkness* the share of light taken away
    and *covered* the share of the picture's middle behind a finger, both in percent.
    """

    rotation: int = 0
    blur: int = 0
    darkness: int = 0
    covered: int = 0


#: Beside a turned picture, and the colour of a finger.
_WALL, _FINGER = 170, 120


def spoil(picture: Image.Image, faults: PictureFaults) -> Image.Image:
    """Return a grey picture as a worse camera would have taken it, of the same size."""
    if faults.rotation:
        picture = picture.rotate(
            faults.rotation, Image.Resampling.BICUBIC, expand=True, fillcolor=_WALL
        )
    if faults.blur:
        picture = picture.filter(ImageFilter.GaussianBlur(faults.blur))
    if faults.darkness:
        picture = ImageEnhance.Brightness(picture).enhance(1 - faults.darkness / 100)
    if faults.covered:
        picture = picture.copy()
        width, height = picture.size
        # An ellipse of the picture's own proportions: its share of the area is what was asked for.
        share = (faults.covered / 100 * 4 / 3.14159) ** 0.5
        across, down = width * share / 2, height * share / 2
        box = (width / 2 - across, height / 2 - down, width / 2 + across, height / 2 + down)
        ImageDraw.Draw(picture).ellipse(box, fill=_FINGER)
    return picture


def spoil_image(image: QImage, faults: PictureFaults) -> QImage:
    """Return what the camera makes of *image*; safe on any thread."""
    if image.isNull() or faults == PictureFaults():
        return image
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    size = (grey.width(), grey.height())
    pixels = bytes(grey.constBits())
    picture = Image.frombuffer("L", size, pixels, "raw", "L", grey.bytesPerLine(), 1)
    spoilt = spoil(picture, faults)
    width, height = spoilt.size
    return QImage(spoilt.tobytes(), width, height, width, QImage.Format.Format_Grayscale8).copy()


@dataclass
class Simulation:
    """The phone's present faults. Read by its presenter, set by its fault panel."""

    clock: SkewedClock
    network: Network = Network.GOOD
    picture: PictureFaults = field(default_factory=PictureFaults)
    other_app: bool = False
    #: The phone's own light: half of the darkness goes.
    torch: bool = False
    #: How slow a slow network is, in seconds.
    slowness: float = 0.7
    sleep: Callable[[float], None] = time.sleep

    def seen(self) -> PictureFaults:
        """Return how the next picture is spoilt: with the torch on, less in the dark."""
        dark = self.picture.darkness
        return replace(self.picture, darkness=dark // 2) if self.torch else self.picture

    def carry(self, work: Callable[[], Result]) -> Result:
        """Do *work* over the network. Raises :class:`DatabaseUnavailable` where there is none."""
        match self.network:
            case Network.GOOD:
                return work()
            case Network.SLOW:
                self.sleep(self.slowness)
                return work()
            case Network.ANSWER_LOST:
                work()
                # A phone that lost an answer has lost the network.
                self.network = Network.NONE
            case Network.NONE:
                pass
        raise DatabaseUnavailable("the phone has no network", Fault.NO_NETWORK)
