"""Đào tạo: the list of courses, a course with its attendees, and attendances behind a figure."""

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.text.numbers import format_integer
from ui.common.buttons import Button
from ui.common.changes import Changes
from ui.common.errors import show_error
from ui.common.layout import EDGE, GAP, spaced
from ui.common.screen import Screen
from ui.common.translation import shown
from ui.imports.entry import add_import
from ui.papers.menus import add_papers
from ui.records.dialogs import ask_delete_course
from ui.records.exporting import add_export
from ui.records.form_frame import Page
from ui.records.list_panel import ListPanel
from ui.training.course_list import CourseSource, course_columns
from ui.training.course_page import TOUCHED_TYPES, CoursePage

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace

OpenRecord = Callable[[str, str], None]


class _ListPage(QWidget):
    """A list with its heading above."""

    def __init__(self, panel: ListPanel, back: Button | None = None) -> None:
        super().__init__()
        self.panel = panel
        column = spaced(QVBoxLayout(self), GAP)
        if back is not None:
            column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(panel.header)
        column.addWidget(panel, 1)


class TrainingScreen(Screen):
    """`open_target` takes the id of a course or attendance, ids of either, or (ids, caption)."""

    def __init__(
        self,
        workspace: "Workspace",
        changes: Changes,
        open_record: OpenRecord | None = None,
        settings: QSettings | None = None,
    ) -> None:
        super().__init__()
        self._workspace, self._changes = workspace, changes
        self._settings = settings if settings is not None else QSettings()
        self._source = CourseSource(workspace.reader)
        self.list = ListPanel(
            workspace.reader,
            description_of("training_course"),
            self._settings,
            self,
            columns=course_columns(),
            source=self._source,
            can_write=workspace.can_write,
        )
        self.list.data.order_by("starts", descending=True)
        self.list.table.set_sort("starts", True)
        self.course = CoursePage(workspace, changes, self, open_record)
        self.attendances: ListPanel | None = None
        self._stack = QStackedWidget(self)
        self._list_page = _ListPage(self.list)
        self._attendance_page: _ListPage | None = None
        self._stack.addWidget(self._list_page)
        self._stack.addWidget(self.course)
        spaced(QVBoxLayout(self), 0, EDGE).addWidget(self._stack)
        self._stale = False
        self._connect()

    def _connect(self) -> None:
        self.list.new_asked.connect(self.start_new)
        add_export(self, self._workspace, self.list)
        add_import(self, self.list)
        add_papers(self, self._workspace, self._changes, self.list)
        self.list.table.opened.connect(self.open_course)
        self.list.table.delete_asked.connect(self.delete)
        self.list.table.menu_asked.connect(self._open_menu)
        self.course.closed.connect(self._show_list)
        self.course.told.connect(self.tell)
        self._changes.records_changed.connect(self._on_changes)

    # What the shell asks

    def activated(self) -> None:
        if self._stale:
            self._stale = False
            self._source.forget()
            self.list.reload()
        else:
            self.list.show_first()
        if self.focusWidget() is None and self._stack.currentWidget() is self._list_page:
            self.list.focus_table()

    def open_target(self, target: object) -> None:
        if isinstance(target, str):
            record_id, _, part = target.partition("#")
            self._open_either(record_id)
            if part == Page.FILES and self.course.state.course_id == record_id:
                self.course.show_behind()
        elif isinstance(target, tuple) and len(target) == 2:
            self.open_ids(list(target[0]), str(target[1]))
        elif isinstance(target, list):
            self.open_ids(target)

    def unsaved(self) -> str:
        if self._stack.currentWidget() is not self.course:
            return ""
        self.course.grid.commit()
        if not self.course.is_dirty():
            return ""
        self.course.keep_draft()
        return f"{shown(self.course.description.label)}: {self.course.title}"

    # Opening

    def open_course(self, course_id: str, attendance: str = "") -> None:
        """Show a course with its attendees."""

        def show() -> None:
            try:
                self.course.open(course_id, attendance)
            except AppError as error:
                show_error(self, error)
                return
            self._stack.setCurrentWidget(self.course)
            self.course.grid.setFocus()

        self._leave_course(show)

    def start_new(self) -> None:
        """An empty course."""

        def start() -> None:
            self._stack.setCurrentWidget(self.course)
            self.course.start_new()

        self._leave_course(start)

    def open_ids(self, ids: Sequence[str], caption: str = "") -> None:
        """Show only these courses, or only these attendances."""
        text = caption or self.tr("{0} bản ghi được chọn").format(format_integer(len(ids)))
        courses = {row.id for row in self._workspace.reader.rows("training_course", ids)}

        def show() -> None:
            if courses or not ids:
                self.list.show_only(ids, text)
                self._show_list()
            else:
                self._show_attendances(ids, text)

        self._leave_course(show)

    def _open_either(self, record_id: str) -> None:
        rows = self._workspace.reader.rows("attendance", [record_id])
        if rows:
            self.open_course(str(rows[0].values["course"]), record_id)
        else:
            self.open_course(record_id)

    def _show_attendances(self, ids: Collection[str], caption: str) -> None:
        if self.attendances is None or self._attendance_page is None:
            panel = ListPanel(
                self._workspace.reader,
                description_of("attendance"),
                self._settings,
                self,
                can_write=False,
            )
            panel.table.opened.connect(self._open_either)
            add_export(self, self._workspace, panel)
            back = Button(self.tr("Về danh sách lớp"), icon="chevron-left")
            back.clicked.connect(self._show_list)
            self.attendances = panel
            self._attendance_page = _ListPage(panel, back)
            self._stack.addWidget(self._attendance_page)
        self.attendances.data.forget()
        self.attendances.show_only(ids, caption)
        self._stack.setCurrentWidget(self._attendance_page)
        self.attendances.focus_table()

    def _show_list(self) -> None:
        self._stack.setCurrentWidget(self._list_page)
        self.list.show_first()
        self.list.focus_table()
        course = self.course.state.course_id
        if course and course in self.list.table.rows.ids:
            self.list.table.choose([course], course)

    def _leave_course(self, then: Callable[[], None]) -> None:
        if self._stack.currentWidget() is self.course:
            self.course.leave(then)
        else:
            then()

    def _on_changes(self, record_type: str) -> None:
        if record_type not in ("training_course", "attendance"):
            return
        if not self.isVisible():
            self._stale = True
            return
        self._source.forget()
        self.list.reload()

    # Deleting

    def delete(self, ids: Sequence[str]) -> None:
        """Delete courses together with their attendances, after a question."""
        if not self._workspace.can_write or not ids or self.list.data.shows_deleted:
            return
        reader = self._workspace.reader
        attended = reader.rows("attendance", reader.ids("attendance", {"course": tuple(ids)}))
        courses = reader.rows("training_course", ids)
        what = f"“{courses[0].title}”" if len(courses) == 1 else str(len(courses))

        def delete() -> None:
            going = {row.id: row.revision for row in (*attended, *courses)}
            self._delete(going, f"Xóa lớp {what} và {len(attended)} lượt tham gia", what)

        if attended or len(courses) > 1:
            ask_delete_course(self, what, len(attended), delete)
        else:
            delete()

    def _delete(self, going: dict[str, int | None], sentence: str, what: str) -> None:
        from nsuat_desktop.records.history import last_change

        try:
            self._workspace.records.save_all([], sentence, delete=going)
        except AppError as error:
            show_error(self, error)
            return
        newest = last_change(self._workspace.database)
        assert newest is not None
        self._announce()
        self.tell(self.tr("Đã xóa lớp {0}.").format(what), lambda: self._undo(newest[0]))

    def _undo(self, change_set: str) -> None:
        from nsuat_desktop.records.history import undo

        try:
            undo(self._workspace.records, change_set)
        except AppError as error:
            show_error(self, error)
            return
        self._announce()

    def _announce(self) -> None:
        for record_type in TOUCHED_TYPES:
            self._changes.announce(record_type)

    def _open_menu(self, place: QPoint) -> None:
        table = self.list.table
        ids = table.selected_ids() or [table.current_id()]
        menu = QMenu(self)
        menu.addAction(self.tr("Mở\tEnter"), lambda: self.open_course(table.current_id()))
        menu.addAction(self.tr("Sao chép\tCtrl+C"), table.copy)
        if self._workspace.can_write and not self.list.data.shows_deleted:
            menu.addSeparator()
            menu.addAction(self.tr("Xóa\tDel"), lambda: self.delete(ids))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
