"""A recording as a video, with its captions as subtitles beside it: needs the extra "video"."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PIL import Image

#: Pictures in a second: nothing moves but from one step to the next.
_RATE = 5
#: Encoders in PyAV's wheels, and how pixels are kept: what every player and browser reads.
_CODECS = {".mp4": "libx264", ".webm": "libvpx-vp9"}
_PIXELS = "yuv420p"
#: Between two steps nothing moves: there is little to gain by looking for longer.
_OPTIONS = {
    ".mp4": {"crf": "20", "tune": "stillimage", "preset": "veryfast"},
    ".webm": {"crf": "30", "b": "0", "cpu-used": "4"},
}


def can_encode() -> bool:
    """Whether PyAV is installed."""
    try:
        import av
    except ImportError:
        return False
    return bool(av.codecs_available)


def write_video(path: Path, frames: Sequence[Image.Image], seconds: Sequence[float]) -> None:
    """Write the *frames*, all of one size with even sides, each shown so long. Raises OSError."""
    import av

    from_image: Any = av.VideoFrame.from_image
    number = 0
    with av.open(str(path), "w") as container:
        stream: Any = container.add_stream(_CODECS[path.suffix], rate=_RATE)
        stream.options = _OPTIONS[path.suffix]
        stream.width, stream.height = frames[0].size if frames else (2, 2)
        stream.pix_fmt = _PIXELS
        for frame, shown in zip(frames, seconds, strict=True):
            picture = from_image(frame).reformat(format=_PIXELS)
            for _ in range(max(1, round(shown * _RATE))):
                picture.pts, number = number, number + 1
                container.mux(stream.encode(picture))
        container.mux(stream.encode())


def subtitles(captions: Sequence[str], seconds: Sequence[float]) -> str:
    """Return the captions as WebVTT."""
    parts, begin = ["WEBVTT\n"], 0.0
    for caption, shown in zip(captions, seconds, strict=True):
        # As many pictures as there are of it.
        end = begin + max(1, round(shown * _RATE)) / _RATE
        # An arrow would begin another cue, an empty line end this one.
        text = " ".join(caption.replace("-->", "→").split())
        parts.append(f"{_time(begin)} --> {_time(end)}\n{text}\n")
        begin = end
    return "\n".join(parts)


def _time(seconds: float) -> str:
    whole = round(seconds * 1000)
    minutes, rest = divmod(whole, 60_000)
    return f"{minutes // 60:02d}:{minutes % 60:02d}:{rest // 1000:02d}.{rest % 1000:03d}"
