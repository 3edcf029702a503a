"""What Qt has to say goes the way of the program's own log."""

from __future__ import annotations

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = logging.getLogger("qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
#: Said at each start where the computer's encoding is not UTF-8; Qt helps itself, nothing is wrong.
_LOCALE = "Detected locale"


def route_qt_messages() -> None:
    """Give Qt's messages to the logger "qt" from now on."""
    qInstallMessageHandler(_note)


def _note(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    _log.log(logging.INFO if text.startswith(_LOCALE) else _LEVELS[kind], text)
