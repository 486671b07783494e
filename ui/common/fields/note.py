"""The editor of longer text."""

from PySide6.QtCore import QMimeData, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QWidget

from nsuat_desktop.records.description import Plain
from ui.common.fields.editor import Editor
from ui.common.layout import spaced
from ui.common.theme import tokens

LEAST_LINES, MOST_LINES = 2, 12


class _GrowingText(QPlainTextEdit):
    def sizeHint(self) -> QSize:
        lines = int(self.document().size().height())
        shown = min(max(lines, LEAST_LINES), MOST_LINES)
        height = QFontMetrics(self.font()).lineSpacing() * shown + tokens().px(20)
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files are for whoever the text lies in."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)


class NoteEditor(Editor):
    """Grows with its text from two to twelve lines. Tab moves on; Enter starts a new line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = _GrowingText(self)
        self.text.setTabChangesFocus(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.text.textChanged.connect(self._on_text)
        self._setting = False
        self.text.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.adopt(self.text)
        spaced(QHBoxLayout(self)).addWidget(self.text)

    def value(self) -> Plain:
        return self.text.toPlainText().strip() or None

    def set_value(self, value: Plain) -> None:
        self._setting = True
        self.text.setPlainText("" if value is None else str(value))
        self._setting = False

    def set_read_only(self, read_only: bool) -> None:
        self.text.setReadOnly(read_only)

    def on_enter_key(self) -> bool:
        return False

    def _on_text(self) -> None:
        if not self._setting:
            self.note_change()

    def _grow(self) -> None:
        self.text.updateGeometry()
