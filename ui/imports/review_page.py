"""The preview of one table: what each column is, what each row becomes, and what is wrong."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from nsuat_desktop.spreadsheets.column_choices import ColumnChoice, column_choices, years_of
from nsuat_desktop.spreadsheets.import_plan import Decision, Verb
from nsuat_desktop.spreadsheets.offers import Offer
from nsuat_desktop.spreadsheets.preview import Show
from nsuat_desktop.text.numbers import format_integer
from ui.common.changes import Changes
from ui.common.chips import Tone
from ui.common.errors import error_text
from ui.common.layout import GAP, nest, spaced
from ui.common.screen import label
from ui.common.theme import theme_changed, tokens
from ui.common.translation import shown
from ui.imports.course_page import CoursePage
from ui.imports.field_popup import FieldPopup
from ui.imports.fields_page import FieldsPage
from ui.imports.filter_bar import FilterBar
from ui.imports.grid_model import ImportModel
from ui.imports.grid_view import ImportGrid
from ui.imports.job import ImportJob
from ui.imports.review_head import ReviewHead
from ui.imports.row_page import RowPage
from ui.imports.side_panel import Side, SidePanel
from ui.imports.words import VERDICT_LOOKS, VERDICT_SHOWN, counts_words, verdict_word
from ui.records.banner import Banner

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace

SIDE_WIDTH = 320


class ReviewPage(QWidget):
    """`import_asked` when all is decided; `closed` to choose another file; `table_chosen(place)`;
    `whole_asked` for all tables of the file; `record_asked(type, id)`."""

    import_asked = Signal()
    closed = Signal()
    table_chosen = Signal(int)
    whole_asked = Signal()
    record_asked = Signal(str, str)

    def __init__(
        self,
        workspace: "Workspace",
        changes: Changes,
        job: ImportJob,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self.job = workspace, job
        job.setParent(self)
        self.head = ReviewHead(self)
        self.banner = Banner(self)
        self.filters = FilterBar(self)
        self.grid = ImportGrid(self)
        self.model = ImportModel(job, self)
        self.model.read_only = not workspace.can_write
        self._remark = label("", "problem", wrap=True)
        self._remark.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._sum = label("", "section", wrap=True)
        self.row_page = RowPage()
        self.fields = FieldsPage()
        self.course = CoursePage(workspace, changes)
        self.panel = SidePanel(
            {Side.ROW: self.row_page, Side.FIELDS: self.fields, Side.COURSE: self.course}, self
        )
        self.popup = FieldPopup(self)
        self._asked_column = 0
        self._choices: list[ColumnChoice] = []
        self._asks_course = False
        self._trouble = ""
        self._arrange()
        self._connect()
        self.head.reason.setText(job.choice.reason)
        self.grid.show_model(self.model)
        self._show_matching()
        self._show_plan()

    def _arrange(self) -> None:
        card = QFrame(self)
        card.setProperty("role", "card")
        inside = spaced(QVBoxLayout(card), 0, 1)
        inside.addWidget(self.grid, 1)
        line = QFrame(card)
        line.setProperty("role", "line")
        inside.addWidget(line)
        foot = spaced(QVBoxLayout(), 2, (14, 6))
        foot.addWidget(self._remark)
        foot.addWidget(self._sum)
        nest(inside, foot)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(card)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        column = spaced(QVBoxLayout(self), GAP)
        for part in (self.head, self.banner, self.filters):
            column.addWidget(part)
        column.addWidget(self.splitter, 1)
        theme_changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        now = tokens()
        self.splitter.setHandleWidth(now.px(GAP))
        self.panel.setMinimumWidth(now.px(220))
        self._remark.setMinimumHeight(now.px(20))
        self._share_room()

    def _share_room(self) -> None:
        """The grid keeps most of the width."""
        room = self.splitter.width()
        wide = min(tokens().px(SIDE_WIDTH), room * 36 // 100)
        self.splitter.setSizes([max(1, room - wide), wide])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._share_room()

    def _connect(self) -> None:
        job, head = self.job, self.head
        job.decided.connect(self._on_decided)
        job.matched.connect(self._show_matching)
        job.planning.connect(self._show_progress)
        job.planned.connect(self._show_plan)
        job.failed.connect(self._show_failure)
        head.back_button.clicked.connect(self.closed)
        head.import_button.clicked.connect(self.import_asked)
        head.table_chosen.connect(self.table_chosen)
        head.whole_button.clicked.connect(self.whole_asked)
        head.kind_chosen.connect(job.set_kind)
        head.mode_chosen.connect(job.set_mode)
        head.raw_switched.connect(self.model.set_raw)
        head.reason_typed.connect(job.set_reason)
        self.filters.chosen.connect(self._show_rows)
        self.grid.cell_moved.connect(self._show_cell)
        self.grid.field_asked.connect(self.ask_field)
        self.grid.field_given.connect(self._give_field)
        self.grid.skip_asked.connect(self.skip)
        self.popup.chosen.connect(self._take_field)
        self.row_page.decided.connect(self._decide)
        self.row_page.record_asked.connect(self.record_asked)
        self.row_page.cell_asked.connect(self._go_to_cell)
        self.row_page.cell_chosen.connect(job.edit_alike)
        self.fields.pressed.connect(self._take_free_field)
        self.course.changed.connect(job.set_course)
        self.panel.turned.connect(lambda side: self._show_side())

    def show_offers(self, offers: Sequence[Offer], place: int, done: Sequence[int]) -> None:
        """Name the file and its tables."""
        self.head.show_offers(offers, place, done)

    # What the columns are

    def _show_matching(self) -> None:
        """Another kind or another field of a column: what can be chosen follows."""
        job = self.job
        kind = job.matching.record_type
        self.head.show_kind(kind)
        self.head.show_mode(job.choice.mode)
        self._choices = []
        if kind is not None:
            last_year = self._workspace.environment.today().year - 1
            years = years_of(job.offer.table, job.matching, last_year)
            self._choices = column_choices(kind, years)
        attended = kind == "attendance"
        if attended and not self._asks_course:
            told = {**(job.matching.course or {}), **job.choice.course}
            self.course.show_course(told, job.choice.course_id)
        self._asks_course = attended
        self.panel.offer(Side.COURSE, offered=attended)
        self.panel.offer(Side.FIELDS, offered=kind is not None)
        self._show_missing()
        self._show_side()

    def missing(self) -> list[str]:
        """Labels of the fields that a record needs and neither a column nor the titles give."""
        held = {path.partition("@")[0] for path in self.job.matching.columns.values()}
        held |= set(self.job.matching.told)
        held |= {name for each in self.job.matching.shares.values() for name in each.told}
        return [
            shown(each.label) for each in self._choices if each.required and each.path not in held
        ]

    def _show_missing(self) -> None:
        job = self.job
        missing = self.missing()
        wants_course = job.matching.record_type == "attendance" and not self.course.is_complete()
        self.panel.mark(Side.COURSE, wanting=wants_course)
        self.panel.mark(Side.FIELDS, wanting=bool(missing))
        if self._trouble:
            self.banner.tell(self._trouble, Tone.BAD)
        elif job.matching.record_type is None:
            text = self.tr(
                "Chưa rõ bảng này liệt kê gì. Chọn loại bản ghi, rồi chọn trường cho từng cột."
            )
            self.banner.tell(text, Tone.WARN)
        elif missing:
            text = self.tr("Chưa có cột cho: {0}. Nhấn đầu cột để chọn trường.")
            self.banner.tell(text.format(", ".join(missing)), Tone.WARN)
        elif wants_course:
            text = self.tr(
                "Chưa đủ thông tin của lớp. Ghi ở trang “Lớp” bên phải, hoặc chọn lớp đã có."
            )
            show = (self.tr("Ghi thông tin lớp"), lambda: self.panel.turn_to(Side.COURSE))
            self.banner.tell(text, Tone.WARN, show)
        else:
            self.banner.clear()

    def ask_field(self, column: int) -> None:
        """Offer the fields that a column may go to."""
        if not self._choices or not self._workspace.can_write:
            return
        self._asked_column = column
        table = self.job.offer.table
        names = {each.index: self.model.header_text(at) for at, each in enumerate(table.columns)}
        taken = {path: names[index] for index, path in self.job.matching.columns.items()}
        current = self.model.path_at(column) or ""
        place = self.grid.columns_head.field_place(column)
        self.popup.open_at(place, self._choices, taken, current)

    def _take_field(self, path: str) -> None:
        self._give_field(self._asked_column, path)
        self.grid.setFocus()

    def _take_free_field(self, path: str) -> None:
        self._give_field(max(0, self.grid.currentIndex().column()), path)

    def _give_field(self, column: int, path: str) -> None:
        self.job.set_column(self.model.column_at(column).index, path or None)

    # What becomes of the rows

    def _show_plan(self) -> None:
        preview = self.job.preview if self.job.covers_all else None
        self.filters.show_counts(preview, len(self.job.offer.table.rows))
        self._sum.setText(counts_words(preview.plan.counts) if preview else "")
        self.head.show_warnings(preview.count(Show.WARNING) if preview else 0)
        self._show_ready()
        self._show_missing()
        self._show_side()

    def _show_ready(self) -> None:
        preview = self.job.preview
        known = preview is not None and self.job.covers_all and not self.job.is_glance
        counts = preview.plan.counts if preview and known else None
        rows = counts.new + counts.updated if counts else 0
        self.head.show_ready(rows, ready=self.job.is_ready and self._workspace.can_write)

    def _show_progress(self, done: int, total: int) -> None:
        text = self.tr("Đang xem xét {0} / {1} dòng")
        self._sum.setText(text.format(format_integer(done), format_integer(total)))

    def show_reading(self, done: int, total: int) -> None:
        """How much of the file is there, while its first rows are looked at."""
        text = self.tr("Đang đọc {0} / {1} dòng; dưới đây là các dòng đầu")
        self._sum.setText(text.format(format_integer(done), format_integer(total)))

    def _show_failure(self, error: BaseException) -> None:
        self.tell_trouble(error_text(error))
        self._show_ready()

    def tell_trouble(self, text: str) -> None:
        """Say what went wrong; it stays until something else is decided."""
        self._trouble = text
        self._show_missing()

    def _on_decided(self) -> None:
        self._trouble = ""
        self._show_ready()

    def _show_rows(self, show: Show) -> None:
        self.model.show_rows(show)
        self.grid.setFocus()
        if show in VERDICT_SHOWN and self.model.rowCount():
            self.grid.go_to(0, self.model.column_of(0, VERDICT_SHOWN[show]))

    def _go_to_cell(self, number: int, column: int | None) -> None:
        self.grid.go_to_cell(number, column)

    def _decide(self, number: int, decision: Decision | None) -> None:
        self.job.decide(number, decision)

    def skip(self, rows: Sequence[int]) -> None:
        """Leave rows out, or take them in again when all of them are left out by hand."""
        if not self._workspace.can_write:
            return
        numbers = [self.model.number_at(row) for row in rows]
        kept = self.job.choice.decisions
        out = all(n in kept and kept[n].verb is Verb.SKIP for n in numbers)
        self.job.decide_all(numbers, None if out else Decision(Verb.SKIP))

    # The current cell and row

    def _show_cell(self, row: int, column: int) -> None:
        text, severity = "", "info"
        if row >= 0:
            verdict, reason = self.model.remarks(row, column)
            if reason:
                text = f"{verdict_word(verdict)}: {reason}" if verdict_word(verdict) else reason
                look = VERDICT_LOOKS.get(verdict)
                severity = {"bad": "error", "warn": "warning"}.get(look.ink if look else "", "info")
            text = text or self.model.before_and_after(row, column)
            text = text or self.model.in_file(row, column)
        self._remark.setText(text)
        self._remark.setProperty("severity", severity)
        self._remark.style().unpolish(self._remark)
        self._remark.style().polish(self._remark)
        self._show_side()

    @property
    def remark(self) -> str:
        """What is said of the current cell."""
        return self._remark.text()

    @property
    def sum_text(self) -> str:
        """How the rows add up."""
        return self._sum.text()

    def _show_side(self) -> None:
        """Only the page in front is made anew."""
        current = self.grid.currentIndex()
        kind = self.job.matching.record_type
        if self.panel.side is Side.FIELDS:
            held = set(self.job.matching.columns.values())
            free = [each for each in self._choices if each.path not in held]
            column = max(0, current.column())
            self.fields.show_choices(free, self.model.header_text(column))
        elif self.panel.side is Side.ROW and kind is not None:
            row = current.row()
            planned = self.model.planned_at(row) if current.isValid() else None
            decision = self.job.choice.decisions.get(planned.number) if planned else None
            self.row_page.show_row(
                kind,
                planned,
                decision,
                self._decoded(row) if planned else (),
                read_only=not self._workspace.can_write,
            )

    def _decoded(self, row: int) -> tuple[str, ...]:
        columns = range(self.model.columnCount())
        found = (self.model.before_and_after(row, column) for column in columns)
        return tuple(text for text in found if text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
