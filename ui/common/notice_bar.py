"""The bar at the foot of the window that says what was done and takes it back."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.common.buttons import Button, IconButton
from ui.common.layout import GAP, spaced
from ui.common.screen import label

SHOWN_MS = 5_000
SHOWN_WITH_UNDO_MS = 20_000


class NoticeBar(QFrame):
    """Hidden until `show_notice`. Ctrl+Z presses "Hoàn tác" while the bar is there; Esc closes it.

    A notice with an undo stays four times as long, and as long as the focus or mouse is on it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._undo: Callable[[], None] | None = None
        self._text = label("")
        self._button = Button(self.tr("Hoàn tác"), self, icon="undo", shortcut="Ctrl+Z")
        self._button.clicked.connect(self._take_back)
        close = IconButton("close", self.tr("Đóng thông báo"), self)
        close.clicked.connect(self.dismiss)
        for button in (self._button, close):  # a click leaves the cursor where the work is
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        line = spaced(QHBoxLayout(self), GAP, (16, 6, 8, 6))
        line.addWidget(self._text)
        line.addWidget(self._button)
        line.addStretch(1)
        line.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._expire)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    @property
    def undo_button(self) -> Button:
        return self._button

    def show_notice(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say `text`; the notice before is gone, and with it its undo."""
        self._undo = undo
        self._text.setText(text)
        self.setAccessibleName(text)
        self._button.setVisible(undo is not None)
        self.show()
        self._timer.start(SHOWN_WITH_UNDO_MS if undo else SHOWN_MS)

    def dismiss(self) -> None:
        """Take the bar away; what it offered to undo stays done."""
        self._undo = None
        self._timer.stop()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def _take_back(self) -> None:
        undo = self._undo
        self.dismiss()
        if undo is not None:
            undo()

    def _expire(self) -> None:
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._timer.start(SHOWN_MS)
        else:
            self.dismiss()
