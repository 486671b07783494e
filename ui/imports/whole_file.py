"""All tables of a file at once: what would come of each, then one import of them together."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.import_plan import Counts, ImportChoice
from nsuat_desktop.text.numbers import format_integer
from ui.common.background import BackgroundTask, Progress, in_background
from ui.common.buttons import Button, Look
from ui.common.errors import error_text
from ui.common.layout import EDGE, fit_window, nest, spaced
from ui.common.screen import label
from ui.common.translation import shown
from ui.imports.words import counts_words

if TYPE_CHECKING:
    from nsuat_desktop.spreadsheets.planned import ImportPlan
    from nsuat_desktop.workspace import Workspace


class WholeFileDialog(QDialog):
    """`confirmed(plans)` when all of them are to be written together."""

    confirmed = Signal(list)

    def __init__(
        self,
        workspace: "Workspace",
        choices: Sequence[tuple[str, ImportChoice]],
        left_out: Sequence[str],
        parent: QWidget,
    ) -> None:
        """`choices` come with the name of their sheet; `left_out` are sheets of no known kind."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Nhập cả tệp"))
        self._workspace, self._choices = workspace, list(choices)
        self._plans: list[ImportPlan] = []
        self._state = label(self.tr("Đang xem xét các bảng…"), wrap=True)
        self._grid = spaced(QGridLayout(), 16, row_gap=8)
        self._left = label("", "warn", wrap=True)
        self.import_button = Button(self.tr("Nhập"), self, look=Look.PRIMARY, icon="import")
        self.import_button.setEnabled(False)
        self.import_button.clicked.connect(self._confirm)
        self.cancel_button = Button(self.tr("Thôi"), self)
        self.cancel_button.clicked.connect(self.reject)
        if left_out:
            text = self.tr("Không nhập vì chưa rõ loại: {0}. Mở từng bảng để chọn loại.")
            self._left.setText(text.format(", ".join(left_out)))
        self._left.setVisible(bool(left_out))
        self._arrange()
        self._task: BackgroundTask | None = self._plan()
        self.finished.connect(self._stop)

    def _arrange(self) -> None:
        page = QWidget()
        page.setProperty("role", "clear")
        inside = spaced(QVBoxLayout(page), 12)
        self._grid.setColumnStretch(2, 1)
        nest(inside, self._grid)
        inside.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(page)
        foot = spaced(QHBoxLayout(), 8)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.import_button)
        column = spaced(QVBoxLayout(self), 12, EDGE)
        column.addWidget(self._state)
        column.addWidget(area, 1)
        column.addWidget(self._left)
        nest(column, foot)
        fit_window(self, 620, 420)

    def _plan(self) -> BackgroundTask:
        workspace, choices = self._workspace, [choice for _, choice in self._choices]

        def work(progress: Progress) -> "list[ImportPlan]":
            from nsuat_desktop.spreadsheets.planning import plan_imports

            return plan_imports(workspace, choices, progress)

        task = in_background(work, self._show, self._fail)
        task.progressed.connect(self._show_progress)
        return task

    def _show_progress(self, done: int, total: int) -> None:
        text = self.tr("Đang xem xét {0} / {1} dòng")
        self._state.setText(text.format(format_integer(done), format_integer(total)))

    def _fail(self, error: BaseException) -> None:
        self._state.setText(error_text(error))

    def _show(self, plans: "list[ImportPlan]") -> None:
        self._plans = plans
        for row, ((sheet, _), plan) in enumerate(zip(self._choices, plans, strict=True)):
            kind = shown(description_of(plan.record_type).label_plural)
            self._grid.addWidget(label(sheet, "title"), row, 0)
            self._grid.addWidget(label(kind), row, 1)
            self._grid.addWidget(label(counts_words(plan.counts), "muted", wrap=True), row, 2)
        counts = sum((plan.counts for plan in plans), Counts())
        self._state.setText(counts_words(counts))
        rows = counts.new + counts.updated
        text = self.tr("Nhập {0} dòng của {1} bảng")
        self.import_button.setText(text.format(format_integer(rows), len(plans)))
        self.import_button.updateGeometry()
        self.import_button.setEnabled(rows > 0)
        self.import_button.setFocus()

    @property
    def text(self) -> str:
        """How all rows add up, or what is being done."""
        return self._state.text()

    def _confirm(self) -> None:
        self.confirmed.emit(self._plans)
        self.accept()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
