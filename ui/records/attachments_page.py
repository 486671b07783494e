"""Tệp: the files of a record, added by button, paste and drop; looked at, opened, taken back."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStandardPaths, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QDropEvent,
    QGuiApplication,
    QHideEvent,
    QImage,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nsuat_desktop.attachments.names import is_program, size_text
from nsuat_desktop.environment import VIETNAM
from nsuat_desktop.errors import AppError
from nsuat_desktop.records.record import Record
from nsuat_desktop.text.dates import format_date
from nsuat_desktop.text.numbers import format_integer
from ui.common.background import BackgroundTask, Progress, in_background
from ui.common.buttons import Button, IconButton, Look
from ui.common.chips import Tone
from ui.common.empty_state import EmptyState
from ui.common.errors import error_text, show_error
from ui.common.layout import nest, spaced
from ui.common.screen import label
from ui.common.theme import theme_changed, tokens
from ui.records.attachment_files import check_files, copy_to_open, local_files, png_of
from ui.records.banner import Banner
from ui.records.file_preview import FilePreview
from ui.records.line_list import LineList, ListLine

if TYPE_CHECKING:
    from nsuat_desktop.attachments.service import Attached, KeptFile
    from nsuat_desktop.workspace import Workspace

PROGRESS_AFTER_MS = 300
BESIDE_FROM = 640
"""Width of the page, for 100 % text, from which list and preview stand side by side."""


class AttachmentsPage(QWidget):
    """`changed(count)` after files were added, renamed or deleted; `told` asks for the bar.

    Files dropped anywhere on `form` come as `dropped(paths)`, for whoever brings the page to the
    front; pasting works while the page is in front.
    """

    changed = Signal(int)
    told = Signal(str, object)
    dropped = Signal(list)

    def __init__(self, workspace: "Workspace", form: QWidget) -> None:
        super().__init__(form)
        self._workspace = workspace
        self._owner: Record | None = None
        self._files: dict[str, Attached] = {}
        self._task: BackgroundTask | None = None
        self._task_owner: Record | None = None
        self.banner = Banner(self)
        self.list = LineList(self)
        self.preview = FilePreview(workspace.attachments.store, self)
        self.add_button = Button(self.tr("Thêm tệp…"), self, icon="add")
        self._tools = self._make_tools()
        self._hint = label("", "section")
        self._splitter = QSplitter(self)
        self._list_stack = QStackedWidget(self)
        self._foot = QStackedWidget(self)
        self._arrange()
        self._connect(form)

    def _make_tools(self) -> dict[str, IconButton]:
        made = {
            "open": IconButton("eye", self.tr("Mở bằng chương trình của máy (Enter)"), self),
            "save": IconButton("save", self.tr("Lưu một bản sao…"), self),
            "rename": IconButton("edit", self.tr("Sửa tên, mô tả (F2)"), self),
            "delete": IconButton("delete", self.tr("Xóa (Del)"), self),
        }
        acts: dict[str, Callable[[], object]] = {
            "open": self.open_current,
            "save": self.ask_where_to_save,
            "rename": self.rename_current,
            "delete": self.delete_current,
        }
        for name, button in made.items():
            button.clicked.connect(lambda _=False, act=acts[name]: act())
        return made

    def _arrange(self) -> None:
        head = spaced(QHBoxLayout(), 4)
        head.addWidget(self.add_button)
        head.addStretch(1)
        for button in self._tools.values():
            head.addWidget(button)
        self._list_stack.addWidget(self.list)
        self._list_stack.addWidget(
            EmptyState(
                "attachment",
                self.tr("Chưa có tệp nào"),
                self.tr(
                    "Kéo thả bản quét, ảnh, PDF vào đây, dán bằng Ctrl+V, hoặc nhấn “Thêm tệp…”."
                ),
            )
        )
        self._splitter.addWidget(self._list_stack)
        self._splitter.addWidget(self.preview)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(1, 1)
        column = spaced(QVBoxLayout(self), 8, (16, 2, 16, 8))
        nest(column, head)
        column.addWidget(self.banner)
        column.addWidget(self._splitter, 1)
        column.addWidget(self._make_foot())
        self.list.setAccessibleName(self.tr("Tệp đính kèm"))
        self.setFocusProxy(self.list)
        theme_changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """Some lines and a piece of a page can be seen, however little room there is."""
        self._list_stack.setMinimumHeight(tokens().px(100))
        self.preview.setMinimumHeight(tokens().px(200))
        self._foot.setFixedHeight(self.stop_button.sizeHint().height())

    def _make_foot(self) -> QStackedWidget:
        """The hint, or in its place how far the adding is."""
        work = QWidget(self)
        line = spaced(QHBoxLayout(work), 8)
        self._working = label("", "section")
        self._bar = QProgressBar(work)
        self._bar.setTextVisible(False)
        self.stop_button = Button(self.tr("Dừng"), work, look=Look.QUIET)
        self.stop_button.clicked.connect(self._stop)
        line.addWidget(self._working)
        line.addWidget(self._bar, 1)
        line.addWidget(self.stop_button)
        self._foot.addWidget(self._hint)
        self._foot.addWidget(work)
        return self._foot

    def _connect(self, form: QWidget) -> None:
        self.add_button.clicked.connect(self.ask_which_to_add)
        self.list.chosen.connect(self._show_current)
        self.list.opened.connect(lambda: self.open_current())
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PROGRESS_AFTER_MS)
        self._patience.timeout.connect(lambda: self._foot.setCurrentIndex(1))
        self._paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), form)
        self._paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._paste.setEnabled(False)
        self._paste.activated.connect(self.paste)
        for keys, act in (("F2", self.rename_current), ("Del", self.delete_current)):
            shortcut = QShortcut(QKeySequence(keys), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        form.setAcceptDrops(True)
        form.installEventFilter(self)

    # What is shown

    def show_record(self, record: Record) -> None:
        """Show the files of a record."""
        if self._owner is None or self._owner.id != record.id:
            self.banner.clear()
        self._owner = record
        self.refresh()

    def refresh(self) -> None:
        """Read the files again."""
        if self._owner is None:
            return
        found = self._workspace.attachments.listed(self._owner.id)
        self._files = {each.id: each for each in found}
        self.list.show_lines([self._line(each) for each in found])
        self._list_stack.setCurrentIndex(0 if found else 1)
        self.preview.setVisible(bool(found))
        hint = self.tr("Kéo thả tệp vào đây, hoặc dán bằng Ctrl+V.")
        self._hint.setText(hint if found and self._may_change else "")
        self._show_current()

    def _line(self, file: "Attached") -> ListLine:
        facts = (size_text(file.size), format_date(file.added), file.by, file.description)
        return ListLine(file.id, file.name, " · ".join(filter(None, facts)), "", "file")

    def _show_current(self) -> None:
        file = self.current
        for name, button in self._tools.items():
            button.setEnabled(file is not None and (name in ("open", "save") or self._may_change))
        self.add_button.setEnabled(self._may_change and self._task is None)
        if self.isVisible():
            self.preview.show_file(file)

    @property
    def current(self) -> "Attached | None":
        """The file the list stands on."""
        return self._files.get(self.list.current_key())

    @property
    def _may_change(self) -> bool:
        owner = self._owner
        return self._workspace.can_write and owner is not None and not owner.deleted

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._paste.setEnabled(True)
        self._show_current()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._paste.setEnabled(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= tokens().px(BESIDE_FROM)
        way = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self._splitter.orientation() is not way:
            self._splitter.setOrientation(way)
            first = tokens().px(280 if beside else 130)
            whole = self.width() if beside else self.height()
            self._splitter.setSizes([first, max(whole - first, first)])

    # Adding

    def ask_which_to_add(self) -> None:
        """Let files be chosen."""
        kind = QStandardPaths.StandardLocation.DocumentsLocation
        dialog = QFileDialog(self, self.tr("Thêm tệp"), QStandardPaths.writableLocation(kind))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.add_files([Path(name) for name in names]))
        dialog.open()

    def paste(self) -> None:
        """Add the files or the picture on the clipboard."""
        mime = QGuiApplication.clipboard().mimeData()
        if paths := local_files(mime):
            self.add_files(paths)
        elif mime.hasImage():
            self._add_picture(QGuiApplication.clipboard().image())
        else:
            text = self.tr("Bộ nhớ tạm không có tệp hay ảnh. Sao chép tệp hoặc ảnh rồi dán lại.")
            self.banner.tell(text, Tone.WARN)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Take files in beside the window's thread; one bad file keeps all out."""
        attachments = self._workspace.attachments
        try:
            check_files(paths)
        except AppError as error:
            self.banner.tell(error_text(error), Tone.BAD)
            return
        names = paths[0].name if len(paths) == 1 else self.tr("{0} tệp").format(len(paths))
        self._start(lambda progress: attachments.keep(paths, progress), names)

    def _add_picture(self, image: QImage) -> None:
        attachments = self._workspace.attachments
        now = self._workspace.environment.now().astimezone(VIETNAM)
        name = f"{self.tr('Ảnh dán')} {now:%Y-%m-%d %H-%M-%S}.png"
        self._start(lambda progress: [attachments.keep_content(name, png_of(image))], name)

    def _start(self, work: Callable[[Progress], "list[KeptFile]"], what: str) -> None:
        if not self._may_change:
            self.banner.tell(self.tr("Bản ghi này chỉ xem được, không thêm tệp."), Tone.WARN)
            return
        if self._task is not None:
            self.banner.tell(self.tr("Đang thêm tệp khác. Chờ xong rồi thêm tiếp."), Tone.WARN)
            return
        self.banner.clear()
        self._working.setText(self.tr("Đang thêm {0}").format(what))
        self._bar.setRange(0, 0)
        self._task_owner = self._owner
        self._task = BackgroundTask(work)
        self._task.progressed.connect(self._show_progress)
        self._task.succeeded.connect(self._attach)
        self._task.failed.connect(self._tell_failed)
        self._task.finished.connect(self._finish)
        self.add_button.setEnabled(False)
        self._patience.start()
        self._task.start(writes=True)

    def _show_progress(self, done: int, total: int) -> None:
        # Thousandths: a large file has more bytes than the bar can count.
        self._bar.setRange(0, 1000)
        self._bar.setValue(done * 1000 // max(total, 1))

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _finish(self) -> None:
        self._task = None
        self._patience.stop()
        self._foot.setCurrentIndex(0)
        self.refresh()

    def _tell_failed(self, error: BaseException) -> None:
        if isinstance(error, AppError):
            self.banner.tell(error_text(error), Tone.BAD)
        else:
            show_error(self, error)

    def _attach(self, kept: "list[KeptFile]") -> None:
        owner = self._task_owner
        assert owner is not None
        try:
            made = self._workspace.attachments.attach_kept(owner, kept)
        except AppError as error:
            self._tell_failed(error)
            return
        if not made:
            self.banner.tell(self.tr("Nội dung này đã được đính kèm ở bản ghi này."), Tone.WARN)
            return
        text = self.tr("Đã đính kèm {0} tệp.").format(format_integer(len(made)))
        self._after_change(text)
        self.list.choose(made[0].id)

    # The current file

    def open_current(self) -> None:
        """Open a copy with the system's program for this kind of file."""
        file, attachments = self.current, self._workspace.attachments
        if file is None:
            return
        if is_program(file.name):
            text = self.tr("“{0}” là chương trình nên không mở từ đây.").format(file.name)
            self.banner.tell(text, Tone.WARN)
            return
        in_background(
            lambda progress: copy_to_open(attachments, file), self._hand_over, self._tell_failed
        )

    def _hand_over(self, copy: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
            text = self.tr("Máy chưa có chương trình mở tệp này. Lưu một bản sao để mở nơi khác.")
            self.banner.tell(text, Tone.WARN)

    def ask_where_to_save(self) -> None:
        """Let the place of a copy be chosen."""
        from nsuat_desktop.attachments.names import file_name

        file = self.current
        if file is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Lưu một bản sao"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(file_name(file.name))
        dialog.fileSelected.connect(lambda name: self.save_copy(file, Path(name)))
        dialog.open()

    def save_copy(self, file: "Attached", target: Path) -> None:
        """Write a copy of a file to another place."""
        store = self._workspace.attachments.store
        in_background(
            lambda progress: store.copy_out(file.sha256, target),
            self._tell_saved,
            self._tell_failed,
        )

    def _tell_saved(self, copy: Path) -> None:
        self.told.emit(self.tr("Đã lưu bản sao vào {0}.").format(copy), None)

    def rename_current(self) -> None:
        """Open the small form for name and description."""
        from ui.records.rename_dialog import RenameDialog

        file = self.current
        if file is None or not self._may_change:
            return
        dialog = RenameDialog(self._workspace, file, self)
        dialog.saved.connect(lambda: self._after_change(""))
        dialog.open()

    def delete_current(self) -> None:
        """Take the file away from the record; the bar brings it back."""
        file = self.current
        if file is None or not self._may_change:
            return
        try:
            self._workspace.records.delete(file.id)
        except AppError as error:
            self._tell_failed(error)
            return
        self._after_change(self.tr("Đã xóa tệp “{0}”.").format(file.name))

    def _after_change(self, text: str) -> None:
        from nsuat_desktop.records.history import last_change

        newest = last_change(self._workspace.database)
        assert newest is not None
        self.refresh()
        self.changed.emit(len(self._files))
        if text:
            self.told.emit(text, lambda: self._undo(newest[0]))

    def _undo(self, change_set: str) -> None:
        from nsuat_desktop.records.history import undo

        try:
            undo(self._workspace.records, change_set)
        except AppError as error:
            self._tell_failed(error)
            return
        self.refresh()
        self.changed.emit(len(self._files))

    # Dropping

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.Drop) and isinstance(event, QDropEvent):
            paths = local_files(event.mimeData())
            if paths:
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                if kind is QEvent.Type.Drop:
                    self.dropped.emit(paths)
                return True
        return super().eventFilter(watched, event)
