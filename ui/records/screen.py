"""The screen of one kind of record: list at the left, form at the right."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSettings, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QSplitter, QVBoxLayout, QWidget

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.record import Record
from nsuat_desktop.records.registry import description_of
from ui.common.changes import Changes
from ui.common.errors import show_error
from ui.common.layout import EDGE, GAP, spaced
from ui.common.screen import Screen
from ui.common.theme import theme_changed, tokens
from ui.common.translation import shown
from ui.imports.entry import add_import
from ui.papers.menus import add_papers, add_row_papers
from ui.records.dialogs import ask_delete
from ui.records.exporting import add_export
from ui.records.form import RecordForm
from ui.records.form_frame import Page
from ui.records.list_panel import ListPanel

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace

OpenRecord = Callable[[str, str], None]
FOLLOW_AFTER_MS = 120
FORM_WIDTH = 440


class RecordsScreen(Screen):
    """Lists the records of a type and edits one at a time.

    `open_target` takes the id of a record (with "#field" behind it to go to that field), a list
    of ids, or (ids, caption).
    """

    def __init__(
        self,
        workspace: "Workspace",
        record_type: str,
        changes: Changes,
        open_record: OpenRecord,
        settings: QSettings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__()
        if parent is not None:
            self.setParent(parent)
        self._workspace, self._changes = workspace, changes
        self.description = description_of(record_type)
        self._settings = settings if settings is not None else QSettings()
        self.list = ListPanel(
            workspace.reader, self.description, self._settings, self, can_write=workspace.can_write
        )
        self.form = RecordForm(workspace, record_type, changes, open_record, self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._follow = QTimer(self)
        self._stale = False
        self._arrange()
        self._connect()
        self._add_parts()

    def _add_parts(self) -> None:
        """What a kind of records has besides its list and form."""

    def _arrange(self) -> None:
        column = spaced(QVBoxLayout(self), GAP, EDGE)
        column.addWidget(self.list.header)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.form)
        self.splitter.setStretchFactor(0, 1)
        column.addWidget(self.splitter, 1)
        self.splitter.setStretchFactor(1, 0)
        self.form.hide()
        theme_changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        now = tokens()
        self.splitter.setHandleWidth(now.px(GAP))
        self.form.setMinimumWidth(now.px(300))
        self.list.setMinimumWidth(now.px(300))

    @property
    def _width_key(self) -> str:
        return f"form_width/{self.description.type}"

    def _keep_width(self) -> None:
        """Remember how wide the form was made, for 100 % text."""
        self._settings.setValue(self._width_key, round(self.form.width() / tokens().scale))

    def _show_form(self) -> None:
        if not self.form.isHidden():
            return
        kept = str(self._settings.value(self._width_key, ""))
        wide = tokens().px(int(kept) if kept.isdigit() else FORM_WIDTH)
        self.form.show()
        self.splitter.setSizes([max(1, self.splitter.width() - wide), wide])

    def _connect(self) -> None:
        self.list.new_asked.connect(self.start_new)
        add_export(self, self._workspace, self.list)
        add_import(self, self.list)
        add_papers(self, self._workspace, self._changes, self.list)
        table = self.list.table
        table.opened.connect(self.open_record)
        table.current_moved.connect(lambda _: self._follow.start())
        table.delete_asked.connect(self.delete)
        table.menu_asked.connect(self._open_menu)
        self._offered = ""
        self.form.saved.connect(self._on_saved)
        self.form.closed.connect(self._on_closed)
        self.form.told.connect(self.tell)
        self.form.list_asked.connect(lambda kind, ids: self.navigate.emit(kind, ids))
        self.splitter.splitterMoved.connect(self._keep_width)
        self._changes.records_changed.connect(self._on_changes)
        QShortcut(QKeySequence("Ctrl+G"), self).activated.connect(self.merge)
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOW_AFTER_MS)
        self._follow.timeout.connect(self._follow_current)

    # What the shell asks

    def activated(self) -> None:
        if self._stale:
            self._stale = False
            self.list.reload()
            self.form.refresh()
        else:
            self.list.show_first()
        if self.focusWidget() is None:
            self.list.focus_table()

    def open_target(self, target: object) -> None:
        if isinstance(target, str):
            record_id, _, field = target.partition("#")
            self.open_record(record_id, field)
        elif isinstance(target, tuple) and len(target) == 2:
            self.open_ids(list(target[0]), str(target[1]))
        elif isinstance(target, list):
            self.open_ids(target)

    def unsaved(self) -> str:
        if self.form.isHidden() or not self.form.is_dirty():
            return ""
        self.form.keep_draft()
        return f"{shown(self.description.label)}: {self.form.title}"

    # Opening

    def open_ids(self, ids: Sequence[str], caption: str = "") -> None:
        """Show only these records, with a chip that says why and shows all again."""
        text = caption or self.tr("{0} bản ghi được chọn").format(len(ids))

        def show() -> None:
            self._hide_form()
            self.list.show_only(ids, text)
            self.list.focus_table()

        self._leave_form(show)

    def open_record(self, record_id: str, field: str = "") -> None:
        """Open the form of a record, at a field; the list shows where it stands."""
        if self._is_open(record_id):
            self._focus(field)
            return

        self._leave_form(lambda: self._open(record_id, lambda: self._focus(field)))

    def start_new(self) -> None:
        """Open an empty form."""

        def start() -> None:
            self._show_form()
            self.form.start_new()

        self._leave_form(start)

    def _is_open(self, record_id: str) -> bool:
        return not self.form.isHidden() and self.form.record_id == record_id

    def _leave_form(self, then: Callable[[], None]) -> None:
        if self.form.isHidden():
            then()
        else:
            self.form.leave(then, stay=self._choose_open)

    def _open(self, record_id: str, then: Callable[[], None] = lambda: None) -> None:
        try:
            self.form.open(record_id)
        except AppError as error:
            show_error(self, error)
            return
        self._show_form()
        self._choose_open()
        then()

    def _focus(self, field: str) -> None:
        """Begin at a field; without one at the first."""
        box = self.form.body.boxes.get(field)
        if field == Page.FILES:
            self.form.frame.show_page(Page.FILES)
            self.form.pages.files.setFocus()
        elif box is None:
            self.form.body.focus_first()
        else:
            self.form.frame.show_page(Page.FIELDS)
            box.editor.focus()

    def _choose_open(self) -> None:
        """Let the list stand on the record in the form."""
        if self.form.record_id and self.list.table.current_id() != self.form.record_id:
            self.list.table.choose([self.form.record_id], self.form.record_id)

    def _follow_current(self) -> None:
        """An open form shows the record the list has come to."""
        current = self.list.table.current_id()
        if self.form.isHidden() or not current or self._is_open(current):
            return
        if len(self.list.table.selected_ids()) > 1:
            return
        if self.form.is_dirty():
            self._leave_form(lambda: self._open(current))
        else:
            self._open(current)

    def _hide_form(self) -> None:
        self.form.hide()

    # After saving

    def _on_saved(self, record: Record, go_on: bool) -> None:
        if record.id not in self.list.table.rows.ids:
            text = self.tr("Đã lưu “{0}”. Bộ lọc đang ẩn bản ghi này.").format(record.title)
            self.tell(text)
            return
        if not go_on:
            self._choose_open()
        else:
            self.list.table.choose([record.id], record.id)
        self._offer_undo(record)

    def _offer_undo(self, record: Record) -> None:
        """The bar takes an edit back; what is new can be deleted."""
        change = self._newest_change()
        if record.revision > 1 and change != self._offered:
            self._offered = change  # saving again without a change offers nothing anew
            told = self.tr("Đã lưu “{0}”.").format(record.title)
            self.tell(told, lambda: self._undo(change, [record.id]))

    def _on_closed(self) -> None:
        self._hide_form()
        self.list.focus_table()

    def _on_changes(self, record_type: str) -> None:
        if not self._depends_on(record_type):
            return
        if not self.isVisible():
            self._stale = True
            return
        self.list.reload()
        if self.sender() is not None and not self.form.isHidden():
            self.form.refresh()

    def _depends_on(self, record_type: str) -> bool:
        linked = {field.link for field in self.description.links()}
        figures = self.description.type == "organisation" and record_type == "yearly_figures"
        return record_type == self.description.type or record_type in linked or figures

    # Deleting

    def delete(self, ids: Sequence[str]) -> None:
        """Delete records; several only after a question. The bar takes it back."""
        if not self._workspace.can_write or self.list.data.shows_deleted:
            return
        if len(ids) > 1:
            what = shown(self.description.label).lower()
            ask_delete(self, len(ids), what, lambda: self._delete(ids))
        elif ids:
            self._delete(ids)

    def _delete(self, ids: Sequence[str]) -> None:
        rows = self._workspace.reader.rows(self.description.type, ids)
        kind = self.description.label.lower()
        if len(rows) == 1:
            sentence = f"Xóa {kind} “{rows[0].title}”"
            told = self.tr("Đã xóa “{0}”.").format(rows[0].title)
        else:
            sentence = f"Xóa {len(rows)} {kind}"
            told = self.tr("Đã xóa {0} {1}.").format(len(rows), shown(kind))
        place = self.list.table.currentIndex().row()
        try:
            self._workspace.records.save_all(
                [], sentence, delete={row.id: row.revision for row in rows}
            )
        except AppError as error:
            show_error(self, error)
            return
        change = self._newest_change()
        if self.form.record_id in ids:
            self._hide_form()
        self._changes.announce(self.description.type)
        self.list.table.choose_row(min(place, len(self.list.table.rows.ids) - 1))
        self.tell(told, lambda: self._undo(change, list(ids)))

    def _newest_change(self) -> str:
        from nsuat_desktop.records.history import last_change

        newest = last_change(self._workspace.database)
        assert newest is not None
        return newest[0]

    def _undo(self, change_set: str, ids: list[str]) -> None:
        from nsuat_desktop.records.history import undo

        try:
            undo(self._workspace.records, change_set)
        except AppError as error:
            show_error(self, error)
            return
        self._changes.announce(self.description.type)
        self.list.table.choose(ids, ids[0])

    # Merging

    def _may_merge(self, ids: Sequence[str]) -> bool:
        from nsuat_desktop.records.duplicates import MERGEABLE

        live = self._workspace.can_write and not self.list.data.shows_deleted
        return live and len(ids) > 1 and self.description.type in MERGEABLE

    def merge(self) -> None:
        """Put the selected records together, where the kind allows it."""
        from ui.records.merge_dialog import open_merge

        ids = self.list.table.selected_ids()

        def ask() -> None:
            open_merge(self, self._workspace, self._changes, self.description.type, ids)

        if self._may_merge(ids):
            self._leave_form(ask)

    # Keys and menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.form.isHidden():
            self.form.close_form()
            return
        super().keyPressEvent(event)

    def _open_menu(self, place: QPoint) -> None:
        table = self.list.table
        ids = table.selected_ids() or [table.current_id()]
        menu = QMenu(self)
        menu.addAction(self.tr("Mở\tEnter"), lambda: self.open_record(table.current_id()))
        menu.addAction(self.tr("Sao chép\tCtrl+C"), table.copy)
        if not self.list.data.shows_deleted:
            add_row_papers(menu, self, self._workspace, self._changes, self.list)
        if self._workspace.can_write and not self.list.data.shows_deleted:
            if self._may_merge(ids):
                menu.addAction(self.tr("Gộp…\tCtrl+G"), self.merge)
            menu.addSeparator()
            menu.addAction(self.tr("Xóa\tDel"), lambda: self.delete(ids))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
