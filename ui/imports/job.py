"""One table on its way in: what was decided about it, and what would come of that.

After each decision the import is planned anew by another thread, a moment later.
"""

import gc
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from nsuat_desktop.records.description import Plain
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.column_choices import with_column
from nsuat_desktop.spreadsheets.import_plan import Decision, ImportChoice, Mode
from nsuat_desktop.spreadsheets.matching import Matching, match
from nsuat_desktop.spreadsheets.offers import Offer
from nsuat_desktop.spreadsheets.preview import Preview, preview_of
from ui.common.background import BackgroundTask, Progress, in_background

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace

PLAN_AFTER_MS = 200
LONG = 20_000


class ImportJob(QObject):
    """`decided` after each decision, `matched` when the columns mean something else, `planned`
    when the preview holds again what was decided last."""

    decided = Signal()
    matched = Signal()
    planning = Signal(int, int)
    planned = Signal()
    failed = Signal(object)

    def __init__(
        self,
        workspace: "Workspace",
        offer: Offer,
        parent: QObject | None = None,
        *,
        choice: ImportChoice | None = None,
        begun: "ImportJob | None" = None,
        is_glance: bool = False,
    ) -> None:
        """`choice` is what was decided before about the table. `is_glance`: only the first rows
        are there yet; `begun` is the job on these, whose decisions and plan hold on."""
        super().__init__(parent)
        self._workspace = workspace
        self.offer = offer
        self.is_glance = is_glance
        self.choice = choice or choice_of(offer)
        self.preview: Preview | None = None
        if begun is not None:
            self._go_on_from(begun)
        self.is_current = False
        """Whether the preview holds all that was decided."""
        self._task: BackgroundTask | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PLAN_AFTER_MS)
        self._timer.timeout.connect(self.plan_now)

    def _go_on_from(self, begun: "ImportJob") -> None:
        chosen = begun.matching is not begun.offer.matching
        matching = begun.matching if chosen else self.offer.matching
        self.choice = replace(begun.choice, table=self.offer.table, matching=matching)
        self.choice = replace(self.choice, epoch_1904=self.offer.epoch_1904)
        if matching.columns == begun.matching.columns:
            self.preview = begun.preview

    @property
    def covers_all(self) -> bool:
        """Whether the preview tells of every row of the table."""
        planned = self.preview.plan.rows if self.preview else ()
        return len(planned) == len(self.offer.table.rows)

    @property
    def is_ready(self) -> bool:
        """Whether what is previewed could be written now."""
        return self.is_current and self.covers_all and not self.is_glance

    # Decisions

    @property
    def matching(self) -> Matching:
        return self.choice.matching

    def set_kind(self, record_type: str) -> None:
        """Take the table for a list of another kind; the columns are matched anew."""
        if record_type != self.matching.record_type:
            self._match(match(self.offer.table, description_of(record_type)))

    def set_column(self, index: int, path: str | None) -> None:
        """Take a column for a field, or leave it out."""
        if self.matching.columns.get(index) != path:
            self._match(with_column(self.matching, index, path))

    def _match(self, matching: Matching) -> None:
        self._decide(matching=matching)
        self.matched.emit()

    def set_mode(self, mode: Mode) -> None:
        self._decide(mode=mode)

    def set_reason(self, reason: str) -> None:
        """Why values are kept that the rules warn about."""
        self._decide(reason=reason)

    def set_course(self, course: Mapping[str, Plain], course_id: str | None = None) -> None:
        """The course of a list of attendees: one on record, or what is known of a new one."""
        self._decide(course=dict(course), course_id=course_id)

    def edit(self, row: int, index: int, text: str) -> None:
        """Type over a cell."""
        self._decide(edits={**self.choice.edits, (row, index): text})

    def edit_alike(self, row: int, index: int, text: str) -> None:
        """Type over a cell, and over all of its column that now say the same."""
        table, edits = self.offer.table, self.choice.edits
        place = next(at for at, each in enumerate(table.columns) if each.index == index)
        cells = {
            (each.number, index): edits.get((each.number, index), each.cells[place])
            for each in table.rows
        }
        alike = (key for key, cell in cells.items() if cell == cells[row, index])
        self._decide(edits={**edits, **dict.fromkeys(alike, text)})

    def restore(self, row: int, index: int) -> None:
        """Take a cell as the file has it again."""
        kept = {key: text for key, text in self.choice.edits.items() if key != (row, index)}
        self._decide(edits=kept)

    def decide(self, row: int, decision: Decision | None) -> None:
        """Say what a row is; None takes that back."""
        self.decide_all([row], decision)

    def decide_all(self, rows: Sequence[int], decision: Decision | None) -> None:
        """Say the same of several rows."""
        again = set(rows)
        kept = {row: made for row, made in self.choice.decisions.items() if row not in again}
        self._decide(decisions=kept | (dict.fromkeys(rows, decision) if decision else {}))

    def refresh(self) -> None:
        """Records have changed: look again at what would come of it."""
        self._decide()

    def _decide(self, **changes: Any) -> None:
        self.choice = replace(self.choice, **changes)
        self.is_current = False
        self._stop()
        self._timer.start()
        self.decided.emit()

    # Planning

    @property
    def can_plan(self) -> bool:
        """Whether it is known what the table lists."""
        return self.matching.record_type is not None and bool(self.matching.columns)

    def plan_now(self) -> None:
        """Plan what was decided, without waiting for more."""
        self._timer.stop()
        self._stop()
        if not self.can_plan:
            self.preview = None
            self.is_current = True
            self.planned.emit()
            return
        task = in_background(
            self._work(self.choice),
            lambda preview: self._take(task, preview),
            lambda error: self._fail(task, error),
        )
        task.progressed.connect(self.planning)
        self._task = task

    def _work(self, choice: ImportChoice) -> Callable[[Progress], Preview]:
        workspace = self._workspace

        def work(progress: Progress) -> Preview:
            from nsuat_desktop.spreadsheets.planning import plan_import

            return preview_of(plan_import(workspace, choice, progress))

        return work

    def _take(self, task: BackgroundTask, preview: Preview) -> None:
        if task is self._task:
            self._task = None
            self.preview = preview
            self.is_current = True
            if len(self.offer.table.rows) >= LONG:
                # Looking for cycles among the millions of parts of a long plan would stop the
                # window for seconds, again and again; there are none.
                gc.freeze()
            self.planned.emit()

    def _fail(self, task: BackgroundTask, error: BaseException) -> None:
        if task is self._task:
            self._task = None
            self.failed.emit(error)

    def stop(self) -> None:
        """The clerk went elsewhere; the plan of a long list is heavy."""
        self._timer.stop()
        self._stop()
        self.preview = None
        gc.unfreeze()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None


def choice_of(offer: Offer) -> ImportChoice:
    """A table as it is taken when nothing is decided about it."""
    return ImportChoice(
        offer.table, offer.matching, file_name=offer.file_name, epoch_1904=offer.epoch_1904
    )
