"""The text of one section: written by hand, with the figures in it still known as figures."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QSyntaxHighlighter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from nsuat_desktop.reporting.markup import BOLD, ITALIC, Stretch, stretches, toggling
from ui.common.theme import theme_changed, tokens
from ui.reports.marks import Mark

KEEP_AFTER_MS = 500


class _MarkPainter(QSyntaxHighlighter):
    """Underlines figures; those that are out of date on amber."""

    def __init__(self, document: QTextDocument, marks: list[Mark]) -> None:
        super().__init__(document)
        self._marks = marks

    def highlightBlock(self, text: str) -> None:
        for each in stretches(text):
            self._dress_stretch(each)
        begin = self.currentBlock().position()
        for mark in self._marks:
            start, end = max(mark.start - begin, 0), min(mark.end - begin, len(text))
            if start < end:
                look = self.format(start)
                look.merge(_look(mark))
                self.setFormat(start, end - start, look)

    def _dress_stretch(self, stretch: Stretch) -> None:
        """Bold or italic as it will be printed, its signs pale."""
        sign, inner = QTextCharFormat(), QTextCharFormat()
        sign.setForeground(tokens().color("muted"))
        if stretch.bold:
            inner.setFontWeight(QFont.Weight.Bold)
        else:
            inner.setFontItalic(True)
        self.setFormat(stretch.start, stretch.inner_start - stretch.start, sign)
        self.setFormat(stretch.inner_start, stretch.inner_end - stretch.inner_start, inner)
        self.setFormat(stretch.inner_end, stretch.end - stretch.inner_end, sign)


def _look(mark: Mark) -> QTextCharFormat:
    now = tokens()
    look = QTextCharFormat()
    role = "warn" if mark.is_outdated else "primary"
    look.setFontUnderline(True)
    look.setUnderlineColor(now.color(role))
    if mark.is_outdated:
        look.setBackground(QColor(now.color("warn_soft")))
        look.setForeground(now.color("warn"))
    return look


class ProseEditor(QTextEdit):
    """Plain text. `written(text)` when the typing pauses; `figure_left_or_entered(mark or None)`.

    Ctrl+click or Ctrl+Enter on a figure emits `figure_opened(mark)`.
    """

    written = Signal(str)
    figure_opened = Signal(object)
    figure_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Lời văn của mục"))
        self._marks: list[Mark] = []
        self._loading = False
        self._at: Mark | None = None
        # Before the painter: marks must have moved when it colours what was typed.
        self.document().contentsChange.connect(self._move_marks)
        self._painter = _MarkPainter(self.document(), self._marks)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(KEEP_AFTER_MS)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._on_typed)
        self.cursorPositionChanged.connect(self._tell_figure)
        self.viewport().setMouseTracking(True)
        theme_changed.connect(self._dress)

    @property
    def marks(self) -> list[Mark]:
        """The figures as they stand in the text now."""
        return list(self._marks)

    @property
    def figure(self) -> Mark | None:
        """The figure at the cursor."""
        return self._at

    def show_text(self, text: str, marks: Sequence[Mark]) -> None:
        """Show a text; the cursor and what can be taken back stay when the text is the same."""
        self._loading = True
        if text != self.toPlainText():
            place = self.textCursor().position()
            self.setPlainText(text)
            cursor = self.textCursor()
            cursor.setPosition(min(place, len(text)))
            self.setTextCursor(cursor)
        self._marks[:] = [Mark(**vars(mark)) for mark in marks]
        self._dress()
        self._loading = False
        self._pause.stop()
        self._tell_figure()

    def flush(self) -> None:
        """Hand over what was typed, if anything waits."""
        waiting = self._pause.isActive() or self.sender() is self._pause
        self._pause.stop()
        if waiting:
            self.written.emit(self.toPlainText())

    @property
    def is_waiting(self) -> bool:
        """Whether something typed has not been handed over yet."""
        return self._pause.isActive()

    def mark_at(self, position: int) -> Mark | None:
        """The figure that covers a place in the text."""
        return next((m for m in self._marks if m.start <= position <= m.end), None)

    def _on_typed(self) -> None:
        if not self._loading:
            self._pause.start()

    def _move_marks(self, position: int, removed: int, added: int) -> None:
        """Typing before a figure moves it; typing into it makes it plain text."""
        if self._loading:
            return
        end = position + removed
        kept = []
        for mark in self._marks:
            if mark.end <= position:
                kept.append(mark)
            elif mark.start >= end:
                mark.start += added - removed
                mark.end += added - removed
                kept.append(mark)
        self._marks[:] = kept

    def _tell_figure(self) -> None:
        found = self.mark_at(self.textCursor().position())
        if found is not self._at:
            self._at = found
            self.figure_changed.emit(found)

    def _dress(self) -> None:
        now = tokens()
        self.document().setDefaultFont(now.font(14))
        self.document().setDocumentMargin(now.px(8))
        was, self._loading = self._loading, True
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        air = QTextBlockFormat()
        air.setLineHeight(128, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        air.setBottomMargin(now.px(6))
        cursor.joinPreviousEditBlock()
        cursor.mergeBlockFormat(air)
        cursor.endEditBlock()
        self._painter.rehighlight()
        self._loading = was

    def toggle(self, sign: str) -> None:
        """Format what is selected, or the word at the cursor; once more takes it back."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        edit = self.textCursor()
        edit.beginEditBlock()
        for place, removed, put in reversed(toggling(self.toPlainText(), start, end, sign)):
            edit.setPosition(place)
            edit.setPosition(place + removed, QTextCursor.MoveMode.KeepAnchor)
            edit.insertText(put)
        edit.endEditBlock()
        self.setFocus()

    # Mouse and keys

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pasted lines come as plain text, without marks of another program."""
        if source.hasText():
            self.insertPlainText(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        signs = {Qt.Key.Key_B: BOLD, Qt.Key.Key_I: ITALIC}
        if event.key() in signs and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.toggle(signs[Qt.Key(event.key())])
            return
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self._at is not None and self._at.ids:
                self.figure_opened.emit(self._at)
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        over = self._mark_under(event.position().toPoint()) if held else None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            over = self._mark_under(event.position().toPoint())
            if over is not None and over.ids:
                self.figure_opened.emit(over)
                return
        super().mouseReleaseEvent(event)

    def viewportEvent(self, event: object) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QHelpEvent.Type.ToolTip:
            over = self._mark_under(event.pos())
            QToolTip.showText(event.globalPos(), self._words(over) if over else "", self)
            return True
        return super().viewportEvent(event)  # type: ignore[arg-type]

    def _mark_under(self, place: object) -> Mark | None:
        return self.mark_at(self.cursorForPosition(place).position())  # type: ignore[arg-type]

    def _words(self, mark: Mark) -> str:
        if mark.is_outdated:
            return self.tr("Số liệu nay là: {0}").format(mark.now or self.tr("không có"))
        return self.tr("Ctrl+bấm để mở {0} bản ghi").format(len(mark.ids))
