"""The list of things to do: what falls due, what is missing."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

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

from nsuat_desktop.text.numbers import format_integer
from ui.common.chips import Tone, paint_pill
from ui.common.layout import spaced
from ui.common.screen import Card, label
from ui.common.theme import tokens
from ui.common.translation import shown, tr

if TYPE_CHECKING:
    from nsuat_desktop.plan.data_gaps import Todo
    from nsuat_desktop.plan.due_dates import Due

PILL_WIDTH = 62
URGENT_DAYS = 7
DEADLINE_SHOWN_DAYS = 60


@dataclass(frozen=True)
class Line:
    """One thing to do: the pill before it, its words, and what is opened."""

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
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def _text_left(self) -> int:
        return tokens().px(PILL_WIDTH + 10)

    def _height(self, width: int) -> int:
        now = tokens()
        room = QRect(0, 0, max(width - self._text_left() - now.px(4), 40), 10_000)
        flags = int(Qt.TextFlag.TextWordWrap)
        needed = QFontMetrics(now.font()).boundingRect(room, flags, self.text()).height()
        return max(needed, now.px(20)) + now.px(13)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self._height(self.width()))

    def sizeHint(self) -> QSize:
        return QSize(tokens().px(200), self._height(self.width() or tokens().px(290)))

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


class TodoCard(Card):
    """`chosen(line)` when a line is pressed; Up and Down go along the lines."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Việc cần làm"), parent)
        self._lines: tuple[Line, ...] | None = None
        self._rows: list[TodoRow] = []
        self._page = QWidget()
        self._page.setProperty("role", "clear")
        self._column = spaced(QVBoxLayout(self._page), 0)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._page)
        self.body.addWidget(area, 1)

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
            self._column.addWidget(
                label(self.tr("Không có việc nào đến hạn hoặc còn thiếu."), "muted", wrap=True)
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        focused = [at for at, row in enumerate(self._rows) if row.hasFocus()]
        if focused and event.key() in steps:
            at = max(0, min(len(self._rows) - 1, focused[0] + steps[Qt.Key(event.key())]))
            self._rows[at].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)


def deadline_lines(label_text: str, deadline: date, today: date) -> list[Line]:
    """The report that is due next, when its day comes near or has passed not long ago."""
    days = (deadline - today).days
    if not 0 <= days <= DEADLINE_SHOWN_DAYS:
        return []
    tone = Tone.BAD if days <= URGENT_DAYS else Tone.WARN
    text = tr("Báo cáo {0}: hạn gửi {1}").format(label_text, f"{deadline:%d/%m/%Y}")
    return [Line(tr("{0} ngày").format(days), tone, text, "report")]


def due_lines(due: Sequence["Due"]) -> list[Line]:
    """Certificates, audits and experts in steps of 30, 60 and 90 days."""
    verbs = {
        "certificate": tr("hết hạn"),
        "surveillance": tr("đánh giá giám sát"),
        "expert_certificate": tr("chứng chỉ hết hạn"),
    }
    lines: list[Line] = []
    step = 0
    for each in due:
        heading = ""
        if each.within != step:
            step = each.within
            heading = tr("Trong {0} ngày tới").format(step)
        tone = Tone.BAD if each.days_left <= URGENT_DAYS else _tone_of_step(step)
        text = f"{_brief(each.title)}: {verbs[each.kind]} {each.day:%d/%m/%Y}"
        pill = tr("{0} ngày").format(each.days_left)
        lines.append(Line(pill, tone, text, each.record_type, (each.id,), heading))
    return lines


def _tone_of_step(step: int) -> Tone:
    return Tone.WARN if step <= 60 else Tone.NEUTRAL


def _brief(title: str) -> str:
    """The certificate's title without its number: "HACCP – Hợp tác xã …"."""
    name, dash, owner = title.partition(" – ")
    return name.partition(" số ")[0] + dash + owner


def gap_lines(todos: Sequence["Todo"]) -> list[Line]:
    """What is missing or doubtful, with how many records it is about."""
    tones = {"bad": Tone.BAD, "warn": Tone.WARN, "info": Tone.NEUTRAL}
    made: list[Line] = []
    for todo in todos:
        heading = "" if made else tr("Cần bổ sung, xem lại")
        count = format_integer(todo.count) if todo.count else "…"
        made.append(
            Line(count, tones[todo.severity], shown(todo.text), todo.record_type, todo.ids, heading)
        )
    return made


def first_steps() -> list[Line]:
    """What to do in an office that has logged nothing yet."""
    steps = (
        ("organisation", tr("Ghi đơn vị đầu tiên: doanh nghiệp, hợp tác xã, hộ kinh doanh")),
        ("support", tr("Ghi việc hỗ trợ của đơn vị và ngày đạt từng bước")),
        ("training_course", tr("Ghi lớp đào tạo, dán danh sách học viên từ Excel")),
        ("report", tr("Xem và in báo cáo của kỳ")),
    )
    return [
        Line(str(at), Tone.PRIMARY, text, key, (), tr("Bắt đầu") if at == 1 else "")
        for at, (key, text) in enumerate(steps, start=1)
    ]
