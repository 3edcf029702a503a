"""The computer's own camera, through QtMultimedia: an optional extra (``pip install '.[camera]'``).

Import it only where :func:`mobile_sim.camera.webcam_is_there` says so.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCamera,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoFrameInput,
    QVideoSink,
)

#: Milliseconds without a question until the camera is switched off: no one is filmed needlessly.
_UNASKED = 2000


class Webcam(QObject):
    """Keeps the newest frame. The camera is on only while pictures are asked for."""

    def __init__(self, source: QVideoFrameInput | None = None) -> None:
        """*source* is what to see instead of the camera: a film, or a test's frames."""
        super().__init__()
        self._session = QMediaCaptureSession()
        self._sink = QVideoSink()
        self._session.setVideoSink(self._sink)
        self._camera: QCamera | None = None
        if source is not None:
            self._session.setVideoFrameInput(source)
        else:
            self._camera = QCamera(QMediaDevices.defaultVideoInput())
            self._session.setCamera(self._camera)
        self._frame = QVideoFrame()
        self._sink.videoFrameChanged.connect(self._keep)
        self._unasked = QTimer(self)
        self._unasked.setSingleShot(True)
        self._unasked.setInterval(_UNASKED)
        self._unasked.timeout.connect(self._switch_off)

    def picture(self) -> QImage:
        """Return the newest frame; a null image until the first one has come."""
        if self._camera is not None and not self._camera.isActive():
            self._camera.start()
        self._unasked.start()
        return self._frame.toImage() if self.has_picture else QImage()

    @property
    def has_picture(self) -> bool:
        """Whether a frame is kept: not after it was switched off."""
        return self._frame.isValid()

    def _keep(self, frame: QVideoFrame) -> None:
        self._frame = frame

    def _switch_off(self) -> None:
        self._frame = QVideoFrame()
        if self._camera is not None:
            self._camera.stop()
