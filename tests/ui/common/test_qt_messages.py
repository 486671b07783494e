"""What Qt has to say is for the log."""

import logging

import pytest
from PySide6.QtCore import QtMsgType

from ui.common.qt_messages import log_message


def test_messages_keep_their_level(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "qt"):
        log_message(QtMsgType.QtCriticalMsg, None, "QPainter: 100% lạ")
        log_message(QtMsgType.QtDebugMsg, None, "chi tiết")
    assert [(record.levelno, record.getMessage()) for record in caplog.records] == [
        (logging.ERROR, "QPainter: 100% lạ"),
        (logging.DEBUG, "chi tiết"),
    ]


def test_what_no_screen_can_do_is_not_told(caplog: pytest.LogCaptureFixture) -> None:
    log_message(QtMsgType.QtWarningMsg, None, "This plugin does not support raise()")
    assert not caplog.records
