"""The least and the most that a phone's faults can be made. Without Qt."""

from __future__ import annotations

#: Degrees, the radius in pixels, percent, and seconds: a day either way.
ROTATION, BLUR, SHARE, SKEW = (-180, 180), (0, 20), (0, 100), (-86_400, 86_400)
