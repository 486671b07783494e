"""One section of the report: its text, what can be done with it, what it still misses."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from nsuat_desktop.reporting.markup import BOLD, ITALIC
from ui.common.buttons import Button, Look
from ui.common.chips import Tone
from ui.common.fitted_label import FittedLabel
from ui.common.layout import nest, spaced
from ui.common.link_button import LinkButton
from ui.common.screen import Card, label
from ui.common.theme import tokens
from ui.common.todo_list import Line, TodoList
from ui.common.translation import shown, tr
from ui.reports.entries import section_title
from ui.reports.marks import Mark, marks_of
from ui.reports.prose_editor import ProseEditor

if TYPE_CHECKING:
    from nsuat_desktop.reporting.gaps import Gap
    from nsuat_desktop.reporting.prose import Prose

SHOWN_GAPS = 3
HIGHEST, SIDE = 150, 12


class SectionPage(Card):
    """Signals carry the section's id where they change it.

    `written(id, text)`, `reset_asked(id)`, `accepted(id)`; `records_asked(type, ids, caption)`;
    `gap_chosen(Gap)`; `all_gaps_asked`.
    """

    written = Signal(str, str)
    reset_asked = Signal(str)
    accepted = Signal(str)
    records_asked = Signal(str, object, str)
    gap_chosen = Signal(object)
    all_gaps_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.heading = FittedLabel("", bold=True)
        self._prose: Prose | None = None
        self.accept = Button(self.tr("Giữ lời đã sửa"), self, look=Look.QUIET)
        self.accept.setToolTip(self.tr("Số liệu đã đổi, lời văn vẫn đúng: bỏ các dấu vàng."))
        self.accept.clicked.connect(lambda: self.accepted.emit(self.section_id))
        self.reset = Button(self.tr("Viết lại từ số liệu"), self, icon="refresh")
        self.reset.clicked.connect(lambda: self.reset_asked.emit(self.section_id))
        line = spaced(QHBoxLayout(), 8)
        line.addWidget(self.heading, 1)
        self.bold = self._format_button("B", self.tr("Chữ đậm (Ctrl+B)"), BOLD)
        self.italic = self._format_button("I", self.tr("Chữ nghiêng (Ctrl+I)"), ITALIC)
        line.addWidget(self.bold)
        line.addWidget(self.italic)
        line.addWidget(self.accept)
        line.addWidget(self.reset)
        nest(self.body, line)
        self.editor = ProseEditor(self)
        self.editor.written.connect(lambda text: self.written.emit(self.section_id, text))
        self.editor.figure_opened.connect(self._open_figure)
        self.editor.figure_changed.connect(self._show_figure)
        self.body.addWidget(self.editor, 1)
        nest(self.body, self._foot())
        self.gaps = GapsBox(self)
        self.gaps.chosen.connect(self.gap_chosen)
        self.gaps.all_asked.connect(self.all_gaps_asked)
        self.body.addWidget(self.gaps)

    def _format_button(self, text: str, name: str, sign: str) -> Button:
        made = Button(text, self, look=Look.QUIET)
        made.setToolTip(name)
        made.setAccessibleName(name)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the selection in the text stays
        made.clicked.connect(lambda: self.editor.toggle(sign))
        return made

    def _foot(self) -> QHBoxLayout:
        """What the cursor stands on; the place is kept when it stands on nothing."""
        line = spaced(QHBoxLayout(), 8)
        self._hint = label(
            self.tr("Số gạch chân lấy từ bản ghi; Ctrl+bấm để mở."), "section", wrap=True
        )
        self.open_figure = LinkButton("", self)
        self.open_figure.clicked.connect(lambda: self._open_figure(self.editor.figure))
        keeps = self.open_figure.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.open_figure.setSizePolicy(keeps)
        self.open_figure.hide()
        line.addWidget(self._hint, 1)
        line.addWidget(self.open_figure)
        return line

    @property
    def section_id(self) -> str:
        """The section that is open; empty before the first one."""
        return self._prose.section.id if self._prose else ""

    def show_prose(self, prose: "Prose", gaps: "tuple[Gap, ...]") -> None:
        """Show a section; what is being typed is never overwritten."""
        same = prose.section.id == self.section_id
        self._prose = prose
        title = section_title(prose.section)
        self.heading.setText(title)
        self.setAccessibleName(title)
        self.reset.setEnabled(prose.edit is not None)
        self.accept.setVisible(bool(prose.changes))
        self.gaps.show_gaps([gap for gap in gaps if gap.section == prose.section.id], len(gaps))
        text = self.editor.toPlainText()
        # A blank at the end is no other text: words may follow it.
        typing = self.editor.is_waiting or text.strip() == prose.text.strip()
        if not (same and self.editor.hasFocus() and typing):
            self.editor.show_text(prose.text, marks_of(prose))
        elif text.startswith(prose.text) and not self._keeps_marks():
            self.editor.show_text(text, marks_of(prose))

    def _keeps_marks(self) -> bool:
        """Whether the editor's marks are those of the text; typing moved them already."""
        assert self._prose is not None
        shown_now = [(mark.start, mark.end, mark.now) for mark in self.editor.marks]
        return shown_now == [(m.start, m.end, m.now) for m in marks_of(self._prose)]

    def _show_figure(self, mark: Mark | None) -> None:
        if mark is None:
            self.open_figure.hide()
            return
        if mark.is_outdated:
            words = mark.now or self.tr("không còn")
            self.open_figure.setText(self.tr("Nay là: {0}").format(words))
        else:
            self.open_figure.setText(self.tr("Mở {0} bản ghi (Ctrl+Enter)").format(len(mark.ids)))
        self.open_figure.setEnabled(bool(mark.ids))
        self.open_figure.show()

    def _open_figure(self, mark: Mark | None) -> None:
        if mark is not None and mark.ids:
            words = self.editor.toPlainText()[mark.start : mark.end]
            self.records_asked.emit(mark.record_type, list(mark.ids), words)


class GapsBox(QFrame):
    """What a section misses, on amber. `chosen(Gap)`, `all_asked`."""

    chosen = Signal(object)
    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("gapsBox")
        self._gaps: list[Gap] = []
        self._title = label("", "title")
        self.all = LinkButton("", self)
        self.all.clicked.connect(self.all_asked)
        self.list = TodoList("", self)
        self.list.chosen.connect(self._choose)
        column = spaced(QVBoxLayout(self), 4, (SIDE, 10))
        line = spaced(QHBoxLayout(), 8)
        line.addWidget(self._title, 1)
        line.addWidget(self.all)
        nest(column, line)
        column.addWidget(self.list)
        self.hide()

    def show_gaps(self, gaps: "list[Gap]", total: int) -> None:
        """Those of the section; how many there are in the whole report."""
        self._gaps = gaps
        self.setVisible(total > 0)
        if gaps:
            self._title.setText(self.tr("{0} chỗ cần bổ sung ở mục này").format(len(gaps)))
        else:
            self._title.setText(self.tr("Mục này không thiếu gì"))
        others = total - len(gaps)
        self.all.setVisible(others > 0)
        self.all.setText(self.tr("{0} chỗ ở mục khác").format(others))
        self.list.setVisible(bool(gaps))
        self.list.show_lines([gap_line(gap) for gap in gaps])
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the lines are, up to a few of them; more are scrolled."""
        now = tokens()
        width = max(self.width() - now.px(2 * SIDE), now.px(200))
        needed = sum(row.height_for(width) for row in self.list.rows[:SHOWN_GAPS])
        self.list.setFixedHeight(min(needed, now.px(HIGHEST)))

    def _choose(self, line: Line) -> None:
        at = next(at for at, row in enumerate(self.list.rows) if row.line is line)
        self.chosen.emit(self._gaps[at])


def gap_line(gap: "Gap") -> Line:
    """A gap as a line; what only the clerk's words can close is told apart by its pill."""
    kind = tr("Lời văn") if not gap.record_type else tr("Bản ghi")
    return Line(kind, Tone.NEUTRAL, shown(gap.text), gap.record_type, (gap.record_id,))
