"""Heads of the import grid: what a column is in the file and here, what becomes of a row."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.common.chips import paint_pill, pill_width
from ui.common.icons import paint_icon
from ui.common.theme import Tokens, theme_changed, tokens
from ui.imports.grid_model import ImportModel
from ui.imports.words import ACTION_TONES, action_word

FIELD_MIME = "application/x-nsuat-field"
PADDING = 8
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class ColumnHeader(QHeaderView):
    """Two lines: the header in the file, and the field it goes to, which is pressed to choose
    another. Fields are dropped here too: `dropped(column, path)`."""

    pressed_at = Signal(int)
    dropped = Signal(int, str)

    def __init__(self, model: ImportModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._rows = model
        self._over = -1
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.sectionClicked.connect(self.pressed_at)
        theme_changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), tokens().px(52))

    def wanted_width(self, column: int) -> int:
        """Room for both lines."""
        now = tokens()
        metrics = QFontMetrics(now.font(12))
        bold = QFontMetrics(now.font(bold=True))
        texts = (
            metrics.horizontalAdvance(self._rows.header_text(column)),
            bold.horizontalAdvance(self._rows.field_text(column)) + now.px(self._marks(column)),
        )
        return max(texts) + 2 * now.px(PADDING) + 1  # advances are rounded

    def _marks(self, column: int) -> int:
        """Room for the pictures beside the field."""
        return 20 if self._rows.path_at(column) is not None or self._rows.is_ignored(column) else 38

    def field_place(self, column: int) -> QPoint:
        """Where the list of fields opens, on the screen."""
        left = self.sectionViewportPosition(column)
        return self.viewport().mapToGlobal(QPoint(left, self.height()))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        now = tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "primary_soft" if section == self._over else "panel"
        painter.fillRect(rect, now.color(ground))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, now.color("line"))
        painter.fillRect(rect.right(), rect.y(), 1, rect.height(), now.color("line"))
        room = rect.adjusted(now.px(PADDING), now.px(4), -now.px(PADDING), -now.px(4))
        half = room.height() // 2
        upper = QRect(room.x(), room.y(), room.width(), half)
        lower = QRect(room.x(), room.y() + half, room.width(), half)
        self._paint_line(painter, now, upper, self._rows.header_text(section), "muted")
        self._paint_field(painter, now, lower, section)
        painter.restore()

    def _paint_line(
        self, painter: QPainter, now: Tokens, room: QRect, text: str, role: str
    ) -> None:
        painter.setFont(now.font(12))
        painter.setPen(now.color(role))
        side = Qt.TextElideMode.ElideRight
        painter.drawText(room, _LEFT, painter.fontMetrics().elidedText(text, side, room.width()))

    def _paint_field(self, painter: QPainter, now: Tokens, room: QRect, section: int) -> None:
        taken = self._rows.path_at(section) is not None
        ink = "text" if taken else "warn"
        painter.setFont(now.font(bold=taken))
        painter.setPen(now.color(ink))
        words = room.adjusted(0, 0, -now.px(18), 0)
        if not taken and not self._rows.is_ignored(section):
            paint_icon(painter, QRect(room.x(), room.y(), now.px(14), room.height()), "minus", ink)
            words.setLeft(words.left() + now.px(18))
        text = self._rows.field_text(section)
        side = Qt.TextElideMode.ElideRight
        painter.drawText(words, _LEFT, painter.fontMetrics().elidedText(text, side, words.width()))
        mark = QRect(room.right() - now.px(13), room.y(), now.px(14), room.height())
        paint_icon(painter, mark, "chevron-down", "muted")

    # Fields dropped on a column

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(FIELD_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(FIELD_MIME):
            self.mark(self.logicalIndexAt(event.position().toPoint()))
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: object) -> None:
        self.mark(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        self.take_drop(event, self.logicalIndexAt(event.position().toPoint()))

    def mark(self, column: int) -> None:
        """Show on which column a field would be dropped."""
        if column != self._over:
            self._over = column
            self.viewport().update()

    def take_drop(self, event: QDropEvent, column: int) -> None:
        """A field was dropped over a column."""
        self.mark(-1)
        data = event.mimeData()
        if data.hasFormat(FIELD_MIME) and column >= 0:
            event.acceptProposedAction()
            self.dropped.emit(column, bytes(data.data(FIELD_MIME).data()).decode())


class RowHeader(QHeaderView):
    """Number of the row in the file, and what will happen with it; always in view."""

    def __init__(self, model: ImportModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._rows = model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        theme_changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        now = tokens()
        self.setMinimumSectionSize(1)
        self.setDefaultSectionSize(now.row)
        self.setFixedWidth(self.sizeHint().width())

    def sizeHint(self) -> QSize:
        now = tokens()
        widest = max(pill_width(action_word(each), now) for each in ACTION_TONES)
        return QSize(now.px(58) + widest, now.row)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        now = tokens()
        painter.save()
        chosen = self.selectionModel().isRowSelected(section)
        painter.fillRect(rect, now.color("primary_soft" if chosen else "panel"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, now.color("line"))
        painter.fillRect(rect.right(), rect.y(), 1, rect.height(), now.color("line"))
        painter.setFont(now.font(12))
        painter.setPen(now.color("muted"))
        number = QRect(rect.x(), rect.y(), now.px(44), rect.height() - 1)
        painter.drawText(number, _RIGHT, str(self._rows.number_at(section)))
        planned = self._rows.planned_at(section)
        if planned is not None:
            word = action_word(planned.action)
            tall = now.px(20)
            top = rect.y() + (rect.height() - 1 - tall) / 2
            box = QRectF(rect.x() + now.px(51), top, pill_width(word, now), tall)
            paint_pill(painter, box, word, ACTION_TONES[planned.action])
        painter.restore()
