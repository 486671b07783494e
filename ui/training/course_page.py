"""One course: its facts at the left, its attendees at the right, saved together."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMessageBox, QWidget

from nsuat_desktop.errors import AppError, StaleRecordError
from nsuat_desktop.records.description import Plain, Problem
from nsuat_desktop.records.record import RefusedError
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.text.numbers import format_integer
from nsuat_desktop.training.judging import Grade
from nsuat_desktop.training.lines import AttendeeLine, counts_of
from nsuat_desktop.training.people import OrganisationNames, People
from ui.common.changes import Changes
from ui.common.chips import Tone
from ui.common.errors import error_text, show_error
from ui.common.translation import shown
from ui.records.dialogs import ask_unsaved
from ui.records.field_services import FieldServices
from ui.records.form_body import FormBody
from ui.records.related_page import OpenRecord
from ui.records.wording import moment_text, new_text
from ui.training.course_frame import CourseFrame
from ui.training.course_state import CourseState
from ui.training.grid_model import AttendeeModel
from ui.training.grid_view import AttendeeGrid
from ui.training.remark_line import RemarkLine
from ui.training.target_cards import TargetCards

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace

DRAFT_AFTER_MS = 700
WIDE_FIELDS = ("kind", "task", "venue", "admin_unit", "organiser", "trainers")
TOUCHED_TYPES = ("training_course", "person", "attendance")


class CoursePage(QWidget):
    """`closed` when the list is to be shown again; `told(text, undo)` for the bar."""

    closed = Signal()
    told = Signal(str, object)

    def __init__(
        self,
        workspace: "Workspace",
        changes: Changes,
        parent: QWidget | None = None,
        open_record: OpenRecord | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_record = open_record
        self._workspace, self._changes = workspace, changes
        self.description = description_of("training_course")
        names, people = OrganisationNames(workspace.reader), People(workspace.reader)
        self.state = CourseState(workspace, names)
        self.model = AttendeeModel(
            names, people, workspace.environment.today, workspace.environment.new_id, self
        )
        self.model.read_only = not workspace.can_write
        self.grid = AttendeeGrid(self.model, self)
        services = FieldServices(workspace, changes, self, open_record)
        self.body = FormBody(self.description, services, self._problems, self, wide=WIDE_FIELDS)
        self.targets = TargetCards(workspace.plan, self)
        self.remark = RemarkLine(self.model, self._on_answered, self)
        self.frame = CourseFrame(self, can_write=workspace.can_write)
        self._loaded: tuple[dict[str, Plain], dict[str, str]] = ({}, {})
        self._pasted: frozenset[str] = frozenset()
        self._connect()

    def _connect(self) -> None:
        self.body.changed.connect(self._on_changed)
        self.model.edited.connect(self._on_changed)
        self.grid.row_moved.connect(self.remark.show_line)
        self.grid.table_pasted.connect(self.paste)
        self.grid.lines_removed.connect(self._tell_removed)
        self.frame.back_button.clicked.connect(self.close_page)
        self.frame.save_button.clicked.connect(self.save)
        self.frame.behind_button.clicked.connect(self.show_behind)
        self.frame.print_button.clicked.connect(self.show_papers)
        self.frame.paste_button.clicked.connect(self.paste)
        self.frame.present_button.clicked.connect(self.model.set_all_present)
        self.frame.doubt_chip.clicked.connect(lambda: self.grid.go_to_remark())
        QShortcut(QKeySequence("Ctrl+G"), self).activated.connect(self._go_to_list)
        self._changes.records_changed.connect(self._on_records_changed)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(DRAFT_AFTER_MS)
        self._keeping.timeout.connect(self.keep_draft)

    def _go_to_list(self) -> None:
        self.frame.show_list()
        self.grid.setFocus()

    # What is on the page

    @property
    def title(self) -> str:
        """What the course is called."""
        return self.state.record.title if self.state.record else new_text(self.description)

    def is_dirty(self) -> bool:
        """Whether there is something that is not saved."""
        return self._course_differs() or self.model.lines != self.state.kept

    def _course_differs(self) -> bool:
        return (self.body.values(), self.body.reasons()) != self._loaded

    def start_new(self) -> None:
        """An empty course; a draft kept earlier comes back."""
        self.state.start()
        defaults = {each.name: each.default for each in self.description.fields}
        self.body.set_values(defaults)
        self._show_kept()
        self.frame.show_facts()
        self.body.focus_first()

    def open(self, course_id: str, attendance: str = "") -> None:
        """Show a course, standing on one of its attendances.

        Raises:
            NotFoundError: there is no such course.
        """
        self.model.names.forget()
        self.model.people.forget()
        self.state.open(course_id)
        assert self.state.record is not None
        self.body.set_values(self.state.record.values, self.state.record.accepted, revealed=True)
        self._show_kept()
        self.frame.show_list()
        row = self.model.row_of(attendance) if attendance else None
        self.grid.setFocus()
        self.grid.go_to(row if row is not None else 0)

    def show_behind(self) -> None:
        """Open the files, related records, time and history of the course."""
        from ui.records.behind_dialog import BehindDialog

        if self.state.record is None:
            return
        if self.is_dirty():
            text = self.tr("Lớp có thay đổi chưa lưu. Lưu (Ctrl+S) rồi mở tệp, lịch sử.")
            self.told.emit(text, None)
            return
        go = self._open_record or (lambda record_type, record_id: None)
        dialog = BehindDialog(self._workspace, self._changes, self.state.record, go, self)
        dialog.undone.connect(self.reload)
        dialog.open()

    def show_papers(self) -> None:
        """Open the menu of what is printed for the course."""
        from ui.papers.menus import course_menu

        if self.state.record is None or self.is_dirty():
            text = self.tr("Lớp có thay đổi chưa lưu. Lưu (Ctrl+S) rồi in giấy tờ.")
            self.told.emit(text, None)
            return
        menu = course_menu(self, self._workspace, self._changes, self.state.course_id)
        menu.aboutToHide.connect(menu.deleteLater)
        button = self.frame.print_button
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def reload(self) -> None:
        """Show what is kept, without what was typed."""
        self.state.drop_draft()
        if self.state.record is None:
            self.start_new()
        else:
            self.open(self.state.course_id)

    def _show_kept(self) -> None:
        self._keeping.stop()
        self._pasted = frozenset()
        self._loaded = (self.body.values(), self.body.reasons())
        self.model.set_lines(self.state.kept)
        self.frame.banner.clear()
        self._restore_draft()
        self._show_head()
        self._show_counts()
        self.body.check_now()

    def _show_head(self) -> None:
        self.frame.set_title(self.title, *self._progress())
        self.frame.behind_button.setVisible(self.state.record is not None)
        if self.is_dirty():
            self.frame.set_state(self.tr("Chưa lưu"))
        elif self.state.record is not None:
            now = self._workspace.environment.now()
            when = moment_text(self.state.record.updated_at, now)
            self.frame.set_state(self.tr("Đã lưu {0}").format(when))
        else:
            self.frame.set_state("")

    def _progress(self) -> tuple[str, Tone]:
        starts, ends = _day(self.body.values().get("starts")), self._ends()
        today = self._workspace.environment.today()
        if self.state.record is None or starts is None or ends is None:
            return "", Tone.NEUTRAL
        if ends < today:
            return self.tr("Đã kết thúc"), Tone.GOOD
        if starts <= today:
            return self.tr("Đang diễn ra"), Tone.PRIMARY
        return self.tr("Sắp mở"), Tone.WARN

    def _ends(self) -> date | None:
        return _day(self.body.values().get("ends"))

    def _show_counts(self) -> None:
        counts = counts_of(self.model.lines, self._ends(), self._workspace.plan)
        self.frame.set_counts(counts)
        note = ""
        if self._ends() is None:
            note = self.tr("Ghi ngày kết thúc để biết lớp tính vào giai đoạn nào.")
        elif not counts.by_target:
            note = self.tr("Ngày kết thúc nằm ngoài các giai đoạn của kế hoạch.")
        self.targets.show_counts(counts.by_target, note)
        self._show_judgement()
        self.remark.show_line(self.grid.currentIndex().row())

    def _show_judgement(self) -> None:
        """After pasting: how the pasted rows stand; else how many lines want a look."""
        pasted = self._pasted & {line.key for line in self.model.lines}
        judged = self.model.judgement(pasted or None)
        if pasted:
            text = self.tr("Đã dán: {0} dòng, {1} tốt, {2} cần xem").format(
                format_integer(len(pasted)),
                format_integer(judged.good),
                format_integer(judged.doubtful),
            )
        else:
            text = self.tr("{0} cần xem").format(format_integer(judged.doubtful))
        self.frame.set_doubts(text if pasted or judged.doubtful else "")

    # While typing

    def _on_changed(self) -> None:
        self._show_head()
        self._show_counts()
        self._keeping.start()

    def _on_answered(self) -> None:
        self.remark.show_line(self.grid.currentIndex().row())
        if not self.grid.go_to_remark([Grade.ASK]):
            self.grid.setFocus()

    def _problems(self) -> Sequence[Problem]:
        if not self._workspace.can_write:
            return []
        values, reasons = self.body.values(), self.body.reasons()
        return self._workspace.records.check(self.state.draft(values, reasons))

    def paste(self) -> None:
        """Add the table on the clipboard to the list, judged at once."""
        before = {line.key for line in self.model.lines}
        pasted = self.model.paste(QGuiApplication.clipboard().text())
        if not pasted.lines:
            text = self.tr("Bộ nhớ tạm không có danh sách. Sao chép các dòng trong Excel rồi dán.")
            self.told.emit(text, None)
            return
        self._pasted = frozenset(line.key for line in self.model.lines) - before
        self._show_counts()
        first = self.model.next_remarked(-1)
        self.grid.setFocus()
        self.grid.go_to(first if first is not None else 0)
        text = self.tr("Đã dán {0} dòng.").format(format_integer(len(pasted.lines)))
        if pasted.ignored:
            text += " " + self.tr("Bỏ qua cột: {0}.").format(", ".join(pasted.ignored))
        keys = self._pasted
        self.told.emit(text, lambda: self.model.remove_keys(keys))

    def _tell_removed(self, lines: list[AttendeeLine]) -> None:
        text = self.tr("Đã xóa {0} dòng khỏi danh sách.").format(format_integer(len(lines)))
        self.told.emit(text, lambda: self.model.put_back(lines))

    def _on_records_changed(self, record_type: str) -> None:
        if record_type == "organisation":
            self.model.names.forget()
        elif record_type == "person":
            self.model.people.forget()

    # Drafts

    def keep_draft(self) -> None:
        """Keep what is typed so that a crash does not take it; forget it when nothing is."""
        self._keeping.stop()
        if not self._workspace.can_write:
            return
        if not self.is_dirty():
            self.state.drop_draft()
            return
        self.state.keep_draft(self.body.values(), self.body.reasons(), self.model.lines)
        self.frame.set_state(self.tr("Chưa lưu · bản nháp được giữ"))

    def _restore_draft(self) -> None:
        kept = self.state.kept_draft()
        if kept is None:
            return
        reasons = kept["reasons"].items()
        self.body.set_values(
            kept["values"], {name: {"message": "", "reason": text} for name, text in reasons}
        )
        self.state.revision = kept["revision"]
        self.model.set_lines(kept["lines"])
        when = moment_text(kept["at"], self._workspace.environment.now())
        self.frame.banner.tell(
            self.tr("Đã đưa lại bản nháp chưa lưu, giữ {0}.").format(when),
            Tone.PRIMARY,
            (self.tr("Bỏ bản nháp"), self.reload),
        )

    # Saving

    def save(self) -> bool:
        """Save course and attendees as one change; True when it is on the disk."""
        self.grid.commit()
        self.body.reveal()
        if self.body.unreadable():
            self.frame.show_facts()
            self.body.focus_problem()
            return False
        if self.grid.go_to_remark([Grade.WRONG]) or self.grid.go_to_remark([Grade.ASK]):
            self.frame.show_list()
            self._show_counts()
            return False
        if not self.is_dirty() and self.state.record is not None:
            return True
        draft = self.state.draft(self.body.values(), self.body.reasons())
        change = self.state.change(draft, self.model.lines, course_differs=self._course_differs())
        count = len([line for line in self.model.lines if not line.is_blank])
        old_key = self.state.draft_key
        try:
            change_set = self.state.save(change, str(draft.values.get("title") or ""), count)
        except RefusedError as refusal:
            self._show_refusal(refusal)
            return False
        except StaleRecordError as error:
            reload = (self.tr("Mở bản mới, bỏ phần đã gõ"), self.reload)
            self.frame.banner.tell(error_text(error), Tone.WARN, reload)
            return False
        except AppError as error:
            self.frame.banner.tell(error_text(error), Tone.BAD)
            return False
        self._workspace.form_drafts.drop(old_key)
        self._after_save(change_set)
        return True

    def _after_save(self, change_set: str) -> None:
        """Show what was kept, standing on the same line as before."""
        assert self.state.record is not None
        row, column = self.grid.currentIndex().row(), self.grid.currentIndex().column()
        line = self.model.line_at(row)
        name = line.full_name if line else ""
        self.model.names.forget()
        self.model.people.forget()
        self.body.set_values(self.state.record.values, self.state.record.accepted, revealed=True)
        self._show_kept()
        again = next(
            (at for at, each in enumerate(self.model.lines) if each.full_name == name), row
        )
        if row >= 0:
            self.grid.go_to(min(again, self.model.rowCount() - 1), max(column, 1))
        self._announce()
        enrolled = format_integer(len(self.model.lines))
        text = self.tr("Đã lưu lớp “{0}” với {1} học viên.").format(self.title, enrolled)
        self.told.emit(text, lambda: self._undo(change_set))

    def _announce(self) -> None:
        for record_type in TOUCHED_TYPES:
            self._changes.announce(record_type)

    def _show_refusal(self, refusal: RefusedError) -> None:
        key = self.state.keys[refusal.place] if refusal.place < len(self.state.keys) else ""
        texts = "\n".join(shown(each.message) for each in refusal.problems)
        if key:
            self.model.refuse(key, texts)
            self.grid.go_to_remark([Grade.WRONG])
            self._show_counts()
            return
        self.frame.show_facts()
        left = self.body.show_problems(refusal.problems)
        if left:
            self.frame.banner.tell("\n".join(shown(each.message) for each in left), Tone.BAD)
        self.body.focus_problem()

    def _undo(self, change_set: str) -> None:
        from nsuat_desktop.records.history import undo

        try:
            undo(self._workspace.records, change_set)
            self.state.open(self.state.course_id)
        except AppError as error:
            show_error(self, error)
            return
        self._announce()
        if self.state.record is not None and self.state.record.deleted:
            self.closed.emit()
        else:
            self.reload()

    # Leaving

    def leave(self, then: Callable[[], None]) -> QMessageBox | None:
        """Do `then` when nothing is lost by it; ask first when something is not saved."""
        self.grid.commit()
        if not self.is_dirty():
            then()
            return None

        def save() -> None:
            if self.save():
                then()

        def drop() -> None:
            self._keeping.stop()
            self.state.drop_draft()
            then()

        return ask_unsaved(self, self.title, save=save, drop=drop)

    def close_page(self) -> None:
        """Back to the list; asks when something is not saved."""
        self.leave(self.closed.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_page()
            return
        super().keyPressEvent(event)


def _day(value: Plain) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
