"""Lists of things to do or to look at: a pill, words that wrap, and what is opened."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.common.chips import Tone, paint_pill
from ui.common.layout import spaced
from ui.common.screen import label
from ui.common.theme import theme_changed, tokens

PILL_WIDTH = 62


@dataclass(frozen=True)
class Line:
    """One thing: the pill before it, its words, and what is opened."""

    pill: str
    tone: Tone
    text: str
    record_type: str = ""
    ids: tuple[str, ...] = field(default=())
    heading: str = ""
    """Heading of the group that this line begins."""


class TodoRow(QAbstractButton):
    """A pill and words that wrap."""

    def __init__(self, line: Line, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self.setText(line.text)
        self.setAccessibleName(f"{line.pill}: {line.text}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_changed.connect(self._fit)

    def _text_left(self) -> int:
        return tokens().px(PILL_WIDTH + 10)

    def height_for(self, width: int) -> int:
        """Height that the words need at a width."""
        now = tokens()
        room = QRect(0, 0, max(width - self._text_left() - now.px(4), 40), 10_000)
        flags = int(Qt.TextFlag.TextWordWrap)
        needed = QFontMetrics(now.font()).boundingRect(room, flags, self.text()).height()
        return max(needed, now.px(20)) + now.px(13)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.height_for(self.width()))

    def sizeHint(self) -> QSize:
        return QSize(tokens().px(200), self.height_for(self.width() or tokens().px(290)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the list goes along its lines, and scrolls
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(now.color("primary")) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(now.color("primary_soft"))
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -1.5)
            painter.drawRoundedRect(box, now.px(4), now.px(4))
        painter.fillRect(0, self.height() - 1, self.width(), 1, now.color("line"))
        pill = QRectF(now.px(2), now.px(6), now.px(PILL_WIDTH), now.px(20))
        paint_pill(painter, pill, self.line.pill, self.line.tone)
        painter.setFont(now.font())
        painter.setPen(now.color("text"))
        left = self._text_left()
        room = QRectF(left, now.px(6), self.width() - left - now.px(4), self.height() - now.px(12))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(flags), self.text())


class TodoList(QScrollArea):
    """`chosen(line)` when a line is pressed; Up and Down go along the lines."""

    chosen = Signal(object)

    def __init__(self, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = nothing
        self._lines: tuple[Line, ...] | None = None
        self._rows: list[TodoRow] = []
        self._page = QWidget()
        self._page.setProperty("role", "clear")
        self._column = spaced(QVBoxLayout(self._page), 0)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._page)

    @property
    def rows(self) -> list[TodoRow]:
        """The lines as buttons."""
        return list(self._rows)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines; nothing moves when they are the same."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = []
        for line in lines:
            if line.heading:
                heading = label(line.heading, "section")
                heading.setContentsMargins(2, tokens().px(8) if self._rows else 0, 0, 2)
                self._column.addWidget(heading)
            row = TodoRow(line, self._page)
            row.clicked.connect(lambda _=False, line=line: self.chosen.emit(line))
            self._rows.append(row)
            self._column.addWidget(row)
        if not lines:
            self._column.addWidget(label(self._nothing, "muted", wrap=True))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        focused = [at for at, row in enumerate(self._rows) if row.hasFocus()]
        if focused and event.key() in steps:
            at = max(0, min(len(self._rows) - 1, focused[0] + steps[Qt.Key(event.key())]))
            self._rows[at].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(self._rows[at])
            return
        super().keyPressEvent(event)
