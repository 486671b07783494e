"""How cells of the attendee grid are drawn and typed into."""

from collections.abc import Callable

from PySide6.QtCore import (
    QObject,
    QRect,
    QRectF,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from nsuat_desktop.training.judging import Grade, Remark
from ui.common.cell_grid import CellDelegate, Index
from ui.common.chips import Tone, paint_pill, pill_width
from ui.common.icons import paint_icon
from ui.common.theme import Tokens, tokens
from ui.common.translation import shown, tr
from ui.training.grid_model import (
    BIRTH,
    CATEGORY,
    FIELDS,
    NAME,
    NUMBER,
    PLACE,
    PRESENT,
    AttendeeModel,
)

PADDING = 8
_INKS = {Grade.WRONG: "bad", Grade.ASK: "warn", Grade.LOOK: "warn"}


class CellLine(QLineEdit):
    """The line in a cell. A table on the clipboard is not for one cell: `table_pasted`."""

    table_pasted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            text = QGuiApplication.clipboard().text().rstrip("\r\n")
            if "\n" in text or "\t" in text:
                self.table_pasted.emit()
                return
        super().keyPressEvent(event)


class AttendeeDelegate(CellDelegate):
    """Draws remarks in their cells; edits texts in a line, organisations with suggestions.

    `go_on` when Enter or Tab ended the typing; `table_pasted` when a table was pasted meanwhile.
    """

    ENDS = (*CellDelegate.ENDS, Qt.Key.Key_Tab)
    table_pasted = Signal()

    def __init__(
        self,
        model: AttendeeModel,
        suggestions: Callable[[str], list[str]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model, self._suggestions = model, suggestions

    # Drawing

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now = tokens()
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        self._paint_ground(painter, now, box, state, current=self._is_current_row(index))
        line = self._model.line_at(index.row())
        remark = self._remark(index)
        column = index.column()
        if line is None:
            self._paint_invitation(painter, now, box, index)
        elif column == PRESENT:
            self._paint_check(painter, now, box, line.attended)
        elif column == CATEGORY:
            self._paint_category(painter, now, box, index, remark)
        else:
            self._paint_text(painter, now, box, index, remark)

    def _paint_ground(
        self,
        painter: QPainter,
        now: Tokens,
        box: QRect,
        state: QStyle.StateFlag,
        *,
        current: bool,
    ) -> None:
        if current or state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, now.color("primary_soft"))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, now.color("line"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(now.color("primary"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -2))

    def _is_current_row(self, index: Index) -> bool:
        view = self.parent()
        return isinstance(view, QAbstractItemView) and view.currentIndex().row() == index.row()

    def _paint_text(
        self, painter: QPainter, now: Tokens, box: QRect, index: Index, remark: Remark | None
    ) -> None:
        numbered = index.column() == NUMBER
        text = str(index.row() + 1 if numbered else index.data() or "")
        ink = "muted" if numbered else "text"
        painter.setFont(now.font())
        room = box.adjusted(now.px(PADDING), 0, -now.px(PADDING), -1)
        if remark is not None:
            ink = _INKS[remark.grade]
            brief = shown(remark.brief)
            both = f"{text} · {brief}" if text and brief else text or brief
            fits = QFontMetrics(painter.font()).horizontalAdvance(both) <= room.width()
            text = both if fits or not text else text
        painter.setPen(now.color(ink))
        right = index.column() in (NUMBER, BIRTH)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        elided = QFontMetrics(painter.font()).elidedText(
            text, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), elided)

    def _paint_invitation(self, painter: QPainter, now: Tokens, box: QRect, index: Index) -> None:
        """The empty last row: its number, and what to do with it."""
        if index.column() not in (NUMBER, NAME):
            return
        text = str(index.row() + 1)
        room = box.adjusted(now.px(PADDING), 0, -now.px(PADDING), -1)
        side = Qt.AlignmentFlag.AlignRight
        if index.column() == NAME:
            text = tr("Gõ tên để thêm")
            side = Qt.AlignmentFlag.AlignLeft
        painter.setFont(now.font())
        painter.setPen(now.color("muted"))
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_category(
        self, painter: QPainter, now: Tokens, box: QRect, index: Index, remark: Remark | None
    ) -> None:
        text = str(index.data() or "")
        if not text:
            return
        width = min(pill_width(text, now), box.width() - 2 * now.px(4))
        tall = now.px(20)
        top = box.top() + (box.height() - 1 - tall) / 2
        place = QRectF(box.left() + now.px(PADDING), top, width, tall)
        paint_pill(painter, place, text, Tone.WARN if remark else Tone.NEUTRAL)

    def _paint_check(self, painter: QPainter, now: Tokens, box: QRect, checked: bool) -> None:
        place = check_box(box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(now.color("primary" if checked else "muted")))
        painter.setBrush(now.color("primary" if checked else "panel"))
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), now.px(3), now.px(3))
        if checked:
            paint_icon(painter, place, "check", "on_primary")

    def _remark(self, index: Index) -> Remark | None:
        line = self._model.line_at(index.row())
        if line is None:
            return None
        remarks = self._model.remarks(line.key)
        return next((each for each in remarks if each.column == FIELDS[index.column()]), None)

    # Typing

    def make_line(self, parent: QWidget, index: Index) -> CellLine:
        line = CellLine(parent)
        line.table_pasted.connect(self.table_pasted)
        if index.column() == PLACE:
            self._suggest(line)
        return line

    def _suggest(self, line: CellLine) -> None:
        """Offer organisations while their name is typed; any other text is taken too."""
        offered = QStringListModel(line)
        completer = QCompleter(offered, line)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setWidget(line)
        offers = QListView()
        offers.setMinimumWidth(tokens().px(300))
        completer.setPopup(offers)

        def offer(text: str) -> None:
            found = self._suggestions(text) if text.strip() else []
            offered.setStringList(found)
            if found:
                completer.complete()
            else:
                offers.hide()

        def take(text: str) -> None:
            line.setText(text)

        line.textEdited.connect(offer)
        completer.activated.connect(take)


def check_box(cell: QRect) -> QRect:
    """Where the tick box of a cell is drawn, and pressed."""
    side = tokens().px(16)
    left = cell.left() + tokens().px(PADDING) + tokens().px(8)
    return QRect(left, cell.top() + (cell.height() - 1 - side) // 2, side, side)
