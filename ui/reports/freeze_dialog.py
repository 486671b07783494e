"""Before a report is frozen: what is missing, what changed since the last one, and why as it is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from nsuat_desktop.errors import AppError
from nsuat_desktop.offices.map_view import AS_RECORDED, MapView
from nsuat_desktop.records.record import Record
from nsuat_desktop.text.numbers import format_integer
from ui.common.background import BackgroundTask, Progress, in_background
from ui.common.buttons import Button, Look
from ui.common.chips import Tone
from ui.common.errors import error_text
from ui.common.fields.field_box import FieldBox
from ui.common.fields.note import NoteEditor
from ui.common.layout import EDGE, GAP, nest, spaced
from ui.common.screen import Card, label
from ui.common.tab_order import tab_order
from ui.common.theme import tokens
from ui.common.todo_list import Line, TodoList
from ui.common.translation import shown
from ui.records.banner import Banner
from ui.reports.changes_list import ChangesList

if TYPE_CHECKING:
    from nsuat_desktop.offices.profile import Signer
    from nsuat_desktop.reporting.gaps import Gap
    from nsuat_desktop.reporting.life.changes import Changes
    from nsuat_desktop.reporting.life.subject import Subject
    from nsuat_desktop.workspace import Workspace

    Found = tuple[tuple[Gap, ...], Changes, AppError | None]


class FreezeDialog(QDialog):
    """`frozen(Record)` when it is done; `opened(type, id)` when a record is to be looked at.

    With `before` the report is a supplement of that one, and an explanation is asked for.
    """

    frozen = Signal(object)
    opened = Signal(str, object)

    def __init__(
        self,
        workspace: "Workspace",
        subject: "Subject",
        parent: QWidget,
        *,
        view: MapView = AS_RECORDED,
        signer: "Signer | None" = None,
        before: Record | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._subject, self._before = workspace, subject, before
        self._view, self._signer = view, signer
        self._gaps: tuple[Gap, ...] | None = None
        self._task: BackgroundTask | None = None
        self._freezing = False
        title = self.tr("Lập bản bổ sung") if before else self.tr("Chốt báo cáo")
        self.setWindowTitle(title)
        self.banner = Banner(self)
        self.gaps = TodoList(self.tr("Báo cáo đã đủ."), self)
        self.gaps.chosen.connect(self._open_gap)
        self.changes = ChangesList(self)
        self.changes.opened.connect(self._open)
        self.reason = FieldBox(
            NoteEditor(), self.tr("Lý do chốt khi còn thiếu"), required=True, parent=self
        )
        self.explanation = FieldBox(
            NoteEditor(), self.tr("Giải trình, in ở đầu bản bổ sung"), required=True, parent=self
        )
        self.freeze_button = Button(title, self, look=Look.PRIMARY, shortcut="Ctrl+S")
        self.freeze_button.setEnabled(False)
        self.freeze_button.clicked.connect(self.freeze)
        self._arrange(title)
        self._look()

    @classmethod
    def for_supplement(
        cls, workspace: "Workspace", before: Record, parent: QWidget
    ) -> "FreezeDialog":
        """The dialog for a newer version of a report that was signed."""
        from nsuat_desktop.reporting.life.subject import of_report

        return cls(workspace, of_report(workspace, before.values), parent, before=before)

    def _arrange(self, title: str) -> None:
        period = self._subject.period
        about = self.tr("Số liệu {0:%d/%m/%Y} – {1:%d/%m/%Y}. Sau khi chốt, nội dung không tự đổi.")
        self._missing = Card(self.tr("Chỗ còn thiếu"))
        self._missing.body.addWidget(self.gaps, 1)
        self._missing.body.addWidget(self.reason)
        self._changed = changed = Card(self.tr("Thay đổi so với báo cáo trước"))
        self.since = label(self.tr("Đang so sánh…"), "muted", wrap=True)
        changed.body.addWidget(self.since)
        changed.body.addWidget(self.changes, 1000)
        changed.body.addStretch(1)  # the sentence stays above when there is nothing to compare
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(tokens().px(GAP))
        both.addWidget(self._missing)
        both.addWidget(changed)
        both.setSizes([1, 1])
        both.setStretchFactor(0, 1)
        both.setStretchFactor(1, 1)
        self._missing.setMinimumWidth(tokens().px(300))
        column = spaced(QVBoxLayout(self), GAP, EDGE)
        column.addWidget(label(f"{title}: {self._named()}", "title", wrap=True))
        column.addWidget(label(about.format(period.start, period.end), "muted", wrap=True))
        column.addWidget(self.banner)
        column.addWidget(both, 1)
        column.addWidget(self.explanation)
        foot = spaced(QHBoxLayout(), 8)
        self._cancel = Button(self.tr("Thôi"), self)
        self._cancel.clicked.connect(self.reject)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.freeze_button)
        nest(column, foot)
        self.reason.hide()
        self.explanation.setVisible(self._before is not None)
        now, screen = tokens(), self.screen().availableGeometry()
        self.resize(min(now.px(960), screen.width() - 60), min(now.px(640), screen.height() - 60))

    def _named(self) -> str:
        if self._before is not None:
            return self._before.title
        return self._subject.name or shown(self._subject.period.label)

    # Looking

    def _look(self) -> None:
        workspace, subject, view = self._workspace, self._subject, self._view
        before = self._before

        def look(progress: Progress) -> "Found":
            from nsuat_desktop.reporting.life.changes import changes_since
            from nsuat_desktop.reporting.life.freezing import gaps_of
            from nsuat_desktop.reporting.life.supplementing import check_needed, map_of
            from nsuat_desktop.reporting.snapshot import take_snapshot

            shown_by = map_of(workspace, before.id) if before is not None else view
            snapshot = take_snapshot(workspace, subject.period, view=shown_by)
            gaps = gaps_of(workspace, subject, snapshot)
            changes = changes_since(workspace, subject, before.id if before else None, shown_by)
            try:
                if before is not None:
                    check_needed(workspace, before, subject, snapshot)
            except AppError as error:
                return gaps, changes, error
            return gaps, changes, None

        self._task = in_background(look, self._show, self._fail)

    def _show(self, found: "Found") -> None:
        self._task = None
        self._gaps, changes, refusal = found
        self.gaps.show_lines([self._line(gap) for gap in self._gaps])
        count = format_integer(len(self._gaps))
        self._missing.title.setText(self.tr("Chỗ còn thiếu ({0})").format(count))
        self.reason.setVisible(bool(self._gaps))
        if changes.report_id:
            self.since.setText(self.tr("So với “{0}”").format(changes.report_title))
        else:
            self.since.setText(self.tr("Chưa có báo cáo nào đã chốt để so sánh."))
        self.changes.show_changes(changes if changes.report_id else None)
        self.changes.setVisible(bool(changes.report_id))
        tab_order(self._missing, self._changed, self.explanation, self._cancel, self.freeze_button)
        if refusal is not None:
            self._gaps = None
            self.reason.hide()
            self.explanation.hide()
            self.banner.tell(error_text(refusal), Tone.WARN)
            return
        if self._before is not None and not self.explanation.editor.value():
            self.explanation.editor.set_value(changes.sentence)
        self.freeze_button.setEnabled(True)
        self._focus_next()

    def _focus_next(self) -> None:
        """Where something must be written, else at the button."""
        if self._gaps:
            self.reason.editor.focus()
        elif self._before is not None:
            self.explanation.editor.focus()
        else:
            self.freeze_button.setFocus()

    def _line(self, gap: "Gap") -> Line:
        tone = Tone.WARN if gap.record_type else Tone.NEUTRAL
        place = gap.section or self.tr("Chung")
        return Line(place, tone, shown(gap.text), gap.record_type, (gap.record_id,))

    def _open_gap(self, line: Line) -> None:
        if line.record_type:
            self._open(line.record_type, line.ids[0])

    def _open(self, record_type: str, record_id: str) -> None:
        self.opened.emit(record_type, record_id or None)
        self.reject()

    # Freezing

    def freeze(self) -> None:
        """Freeze it as it stands now, with the reasons given."""
        reason = str(self.reason.editor.value() or "")
        explanation = str(self.explanation.editor.value() or "")
        if self._gaps and not reason:
            self.banner.tell(self.tr("Ghi lý do chốt khi còn thiếu, hoặc bổ sung."), Tone.WARN)
            self.reason.editor.focus()
            return
        workspace, subject, before = self._workspace, self._subject, self._before
        view, signer = self._view, self._signer

        def work(progress: Progress) -> Record:
            from nsuat_desktop.reporting.life.freezing import freeze
            from nsuat_desktop.reporting.life.supplementing import supplement

            if before is not None:
                return supplement(
                    workspace, before.id, explanation, accept_gaps=reason, signer=signer
                )
            return freeze(workspace, subject, accept_gaps=reason, signer=signer, view=view)

        self._freezing = True
        self.freeze_button.setEnabled(False)
        self.banner.tell(self.tr("Đang chốt…"))
        self._task = in_background(work, self._done, self._fail, writes=True)

    def reject(self) -> None:
        """Close without freezing; a freeze that has begun is waited for, so that it is told."""
        if self._freezing:
            return
        if self._task is not None:
            self._task.cancel()
        super().reject()

    def _done(self, record: Record) -> None:
        self._task = None
        self._freezing = False
        self.frozen.emit(record)
        self.accept()

    def _fail(self, error: BaseException) -> None:
        self._task = None
        self._freezing = False
        self.freeze_button.setEnabled(self._gaps is not None)
        self.banner.tell(error_text(error), Tone.BAD)
