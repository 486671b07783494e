"""Qt's own messages go to the log, not to the terminal of whoever started the program."""

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_NO_NEWS = "This plugin does not support"
"""Without a screen, Qt says so of each window."""

_log = logging.getLogger("qt")


def log_qt_messages() -> None:
    """From now on; for the whole process."""
    qInstallMessageHandler(log_message)


def log_message(kind: QtMsgType, _context: QMessageLogContext | None, text: str) -> None:
    """Write one message of Qt at the level it has there."""
    if not text.startswith(_NO_NEWS):
        _log.log(_LEVELS[kind], "%s", text)
