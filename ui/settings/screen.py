"""How the program looks here, who works with it, where the data lie."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nsuat_desktop.errors import AppError
from nsuat_desktop.text.normalise import clean_line
from nsuat_desktop.text.numbers import format_integer
from ui.common.background import BackgroundTask, Progress, in_background
from ui.common.buttons import Button
from ui.common.chips import Chip
from ui.common.errors import show_error
from ui.common.flow import FlowLayout
from ui.common.layout import GAP, nest, spaced
from ui.common.open_file import ask_folder
from ui.common.screen import Card, PageHeader, Screen, label, page_layout
from ui.common.theme import SCALES
from ui.program.state_line import backup_words
from ui.settings.about import versions

if TYPE_CHECKING:
    from nsuat_desktop.backup_copy import TakenAway
    from nsuat_desktop.workspace import Workspace
    from ui.program.preferences import Preferences
    from ui.records.export_dialog import ExportDialog
    from ui.settings.calendar_dialog import CalendarDialog

T = TypeVar("T")


class BackupLine(Protocol):
    """What shows the state of the backups elsewhere in the window."""

    def show_backup(self) -> None: ...


class SettingsScreen(Screen):
    """Everything takes effect at once; there is nothing to save but the name.

    `name_changed(name)`; `practice_asked`: to the sample office, or back from it.
    """

    name_changed = Signal(str)
    practice_asked = Signal()

    def __init__(
        self,
        workspace: "Workspace",
        preferences: "Preferences",
        state: BackupLine | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._preferences, self._state = workspace, preferences, state
        self._groups: list[QButtonGroup] = []
        content = QWidget()
        content.setProperty("role", "clear")
        columns = spaced(QHBoxLayout(content), GAP)
        for cards in (
            (self._appearance(), self._person(), self._calendar(), self._practice()),
            (self._data(), self._about()),
        ):
            column = spaced(QVBoxLayout(), GAP)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            nest(columns, column, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(content)
        page_layout(self, PageHeader(self.tr("Thiết lập")), scroll)

    def activated(self) -> None:
        self._show_backup()

    # Appearance

    def _appearance(self) -> Card:
        card = Card(self.tr("Giao diện"))
        modes = (
            ("system", self.tr("Theo hệ thống")),
            ("light", self.tr("Sáng")),
            ("dark", self.tr("Tối")),
        )
        sizes = [(scale, f"{scale:.0%}") for scale in SCALES]
        mode, scale = self._preferences.mode, self._preferences.scale
        card.body.addWidget(label(self.tr("Nền"), "muted"))
        nest(card.body, self._choice(modes, mode, self._choose_mode))
        card.body.addWidget(label(self.tr("Cỡ chữ"), "muted"))
        nest(card.body, self._choice(sizes, scale, self._choose_scale))
        return card

    def _choice(
        self, options: Sequence[tuple[T, str]], current: T, choose: Callable[[T], None]
    ) -> QHBoxLayout:
        line = spaced(QHBoxLayout(), 8)
        group = QButtonGroup(self)
        for value, text in options:
            chip = Chip(text, checkable=True)
            chip.setChecked(value == current)
            chip.clicked.connect(lambda checked=False, value=value: choose(value))
            group.addButton(chip)
            line.addWidget(chip)
        line.addStretch(1)
        self._groups.append(group)
        return line

    def _choose_mode(self, mode: str) -> None:
        self._preferences.choose(mode=mode)

    def _choose_scale(self, scale: float) -> None:
        self._preferences.choose(scale=scale)

    # Person

    def _person(self) -> Card:
        card = Card(self.tr("Người làm việc"))
        hint = self.tr("Tên này được ghi cùng mỗi thay đổi từ nay về sau.")
        card.body.addWidget(label(hint, "muted", wrap=True))
        line = spaced(QHBoxLayout(), 8)
        self.name_line = QLineEdit(self._workspace.user_name)
        self.name_line.setMaxLength(100)
        self.name_line.setAccessibleName(self.tr("Họ tên người làm việc"))
        self.name_line.textEdited.connect(self._on_name)
        self.name_line.returnPressed.connect(self._save_name)
        self.name_button = Button(self.tr("Lưu tên"), icon="save")
        self.name_button.setEnabled(False)
        self.name_button.clicked.connect(self._save_name)
        line.addWidget(self.name_line, 1)
        line.addWidget(self.name_button)
        nest(card.body, line)
        return card

    def unsaved(self) -> str:
        return self.tr("Tên người làm việc") if self.name_button.isEnabled() else ""

    def _on_name(self) -> None:
        name = clean_line(self.name_line.text())
        self.name_button.setEnabled(bool(name) and name != self._workspace.user_name)

    def _save_name(self) -> None:
        if not self.name_button.isEnabled():
            return
        name = clean_line(self.name_line.text())
        try:
            self._workspace.set_user_name(name)
        except AppError as error:
            show_error(self, error)
            return
        self.name_line.setText(name)
        self.name_button.setEnabled(False)
        self.name_changed.emit(name)
        self.tell(self.tr("Từ nay các thay đổi được ghi tên {0}.").format(name))

    def show_name(self, name: str) -> None:
        """The name was changed elsewhere in the window."""
        self.name_line.setText(name)
        self._on_name()

    # Days off

    def _calendar(self) -> Card:
        card = Card(self.tr("Ngày nghỉ, hạn báo cáo"))
        words = self.tr(
            "Hạn gửi báo cáo tính theo ngày làm việc. Ghi lịch nghỉ theo thông báo hằng năm."
        )
        card.body.addWidget(label(words, "muted", wrap=True))
        self.calendar_button = Button(self.tr("Sửa ngày nghỉ, hạn báo cáo…"), icon="calendar")
        self.calendar_button.setEnabled(self._workspace.can_write)
        self.calendar_button.clicked.connect(self.ask_calendar)
        card.body.addWidget(self.calendar_button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def ask_calendar(self) -> "CalendarDialog":
        """Open the list of days off."""
        from ui.settings.calendar_dialog import CalendarDialog

        dialog = CalendarDialog(self._workspace, self)
        dialog.open()
        return dialog

    # Practice

    def _practice(self) -> Card:
        self.practice_card = Card(self.tr("Đơn vị mẫu"))
        self._practice_words = label("", "muted", wrap=True)
        self.practice_card.body.addWidget(self._practice_words)
        self.practice_button = Button("")
        self.practice_button.clicked.connect(self.practice_asked)
        self.practice_card.body.addWidget(self.practice_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.practice_card.hide()
        return self.practice_card

    def offer_practice(self, *, is_sample: bool) -> None:
        """Offer the way to the sample office, or from it back to one's own data."""
        words, act = (
            (
                self.tr("Đây là dữ liệu ví dụ để làm quen; sửa, xóa thoải mái."),
                self.tr("Về dữ liệu của cơ quan"),
            )
            if is_sample
            else (
                self.tr("Dữ liệu ví dụ để làm quen, nằm riêng, không lẫn với cơ quan."),
                self.tr("Mở đơn vị mẫu"),
            )
        )
        self._practice_words.setText(words)
        self.practice_button.setText(act)
        self.practice_card.show()

    # Data

    def _data(self) -> Card:
        card = Card(self.tr("Dữ liệu và sao lưu"))
        folder = self._workspace.data_dir
        card.body.addWidget(label(self.tr("Thư mục dữ liệu"), "muted"))
        card.body.addWidget(_path(folder, self.tr("Thư mục dữ liệu")))
        card.body.addWidget(label(self.tr("Bản sao lưu"), "muted"))
        self.backup_label = label("", wrap=True)
        card.body.addWidget(self.backup_label)
        hint = self.tr(
            "Chương trình tự sao lưu khi đóng. Hãy chép dữ liệu sang USB hoặc máy khác mỗi tuần."
        )
        card.body.addWidget(label(hint, "muted", wrap=True))
        line = FlowLayout(gap=8)
        nest(card.body, line)
        self.backup_button = Button(self.tr("Sao lưu ngay"), icon="backup")
        self.backup_button.setEnabled(self._workspace.can_write)
        self.backup_button.clicked.connect(self._back_up)
        data_button = Button(self.tr("Mở thư mục dữ liệu"), icon="folder")
        data_button.clicked.connect(lambda: _open(folder))
        backups_button = Button(self.tr("Mở thư mục sao lưu"), icon="folder")
        backups_button.clicked.connect(lambda: _open(self._workspace.backups.folder))
        self.copy_button = Button(self.tr("Chép dữ liệu ra USB…"), icon="copy")
        self.copy_button.setEnabled(self._workspace.can_write)
        self.copy_button.clicked.connect(self._ask_where)
        self._copying: BackgroundTask | None = None
        self.stop_button = Button(self.tr("Dừng chép"))
        self.stop_button.clicked.connect(self._stop_copying)
        self.stop_button.hide()
        self.export_button = Button(self.tr("Xuất toàn bộ ra Excel…"), icon="export")
        self.export_button.clicked.connect(self.ask_export)
        own = (self.backup_button, self.copy_button, self.stop_button, self.export_button)
        for button in (*own, data_button, backups_button):
            line.addWidget(button)
        self._show_backup()
        return card

    def ask_export(self) -> "ExportDialog":
        """Open the dialog that writes everything into one workbook."""
        from ui.records.export_dialog import ExportDialog

        dialog = ExportDialog(self._workspace, self)
        dialog.written.connect(
            lambda path, count: self.tell(
                self.tr("Đã xuất {0} bản ghi vào {1}").format(format_integer(count), path)
            )
        )
        dialog.open()
        return dialog

    def _back_up(self) -> None:
        self._begin_backup(self.tr("Đang sao lưu và kiểm tra…"))
        in_background(
            lambda progress: self._workspace.backups.make(),
            self._on_backup,
            self._on_no_backup,
            writes=True,
        )

    def _on_backup(self, made: object) -> None:
        self._end_backup()
        self.tell(self.tr("Đã sao lưu và kiểm tra bản sao."))

    def _on_no_backup(self, error: BaseException) -> None:
        self._end_backup()
        show_error(self, error)

    def _ask_where(self) -> None:
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        ask_folder(self, self.tr("Chép dữ liệu vào thư mục"), self.copy_to, start)

    def copy_to(self, folder: Path) -> None:
        """Make a verified backup, copy it with the attached files and read the copies back."""
        self._begin_backup(self.tr("Đang sao lưu, chép và đọc lại bản chép…"))
        workspace = self._workspace

        def copy(progress: Progress) -> "TakenAway":
            from nsuat_desktop.backup_copy import take_away

            return take_away(
                workspace.backups.make(),
                workspace.attachments.store,
                workspace.data_dir,
                folder,
                progress,
            )

        self._copying = BackgroundTask(copy)
        self._copying.progressed.connect(self._show_copying)
        self._copying.succeeded.connect(self._on_copied)
        self._copying.failed.connect(self._on_no_backup)
        self._copying.cancelled.connect(self._end_backup)
        self.stop_button.show()
        self._copying.start(writes=True)

    def _show_copying(self, done: int, count: int) -> None:
        if count:
            text = self.tr("Đang chép và đọc lại tệp đính kèm: {0} trong {1}…")
            self.backup_label.setText(text.format(format_integer(done), format_integer(count)))

    def _stop_copying(self) -> None:
        if self._copying is not None:
            self._copying.cancel()

    def _on_copied(self, made: "TakenAway") -> None:
        self._end_backup()
        if made.lost:
            text = self.tr(
                "Đã chép dữ liệu, nhưng {0} tệp đính kèm trên máy này bị mất hoặc hỏng nên không "
                "chép được. Chép lại các tệp đó từ USB hoặc máy cũ vào thư mục “files”."
            )
            show_error(self, AppError(text.format(format_integer(made.lost))))
        words = self.tr("Đã chép vào {0}{1}; đọc lại giống bản gốc.")
        kept = self._with_files(made.files)
        if made.own:
            own = self.tr(", {0} mẫu và chứng thư của cơ quan")
            kept += own.format(format_integer(made.own))
        self.tell(words.format(made.path, kept))

    def _with_files(self, count: int) -> str:
        return self.tr(", kèm {0} tệp").format(format_integer(count)) if count else ""

    def _begin_backup(self, words: str) -> None:
        self.backup_button.setEnabled(False)
        self.copy_button.setEnabled(False)
        self.backup_label.setText(words)

    def _end_backup(self) -> None:
        self.backup_button.setEnabled(True)
        self.copy_button.setEnabled(True)
        self.stop_button.hide()
        self._copying = None
        self._show_backup()
        if self._state is not None:
            self._state.show_backup()

    def _show_backup(self) -> None:
        latest = self._workspace.backups.latest()
        today = self._workspace.environment.today()
        words = backup_words(latest.at if latest else None, today)[0]
        if latest is not None:
            try:
                words += self._with_files(self._workspace.backups.files_in(latest))
            except AppError:
                words = self.tr("Bản sao lưu gần nhất không đọc được. Nhấn “Sao lưu ngay”.")
        self.backup_label.setText(words)

    # About

    def _about(self) -> Card:
        card = Card(self.tr("Giới thiệu"))
        grid = spaced(QGridLayout(), 16, row_gap=4)
        for at, (part, version) in enumerate(versions().items()):
            grid.addWidget(label(part, "muted"), at, 0)
            grid.addWidget(_selectable(version), at, 1)
        grid.setColumnStretch(1, 1)
        nest(card.body, grid)
        copy = Button(self.tr("Chép thông tin này"), icon="copy")
        copy.clicked.connect(self._copy_versions)
        card.body.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _copy_versions(self) -> None:
        text = "\n".join(f"{part}: {version}" for part, version in versions().items())
        QGuiApplication.clipboard().setText(text)
        self.tell(self.tr("Đã chép thông tin về chương trình."))


def _selectable(text: str) -> QLabel:
    made = label(text, wrap=True)
    by_mouse = Qt.TextInteractionFlag.TextSelectableByMouse
    made.setTextInteractionFlags(by_mouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
    return made


def _path(path: Path, name: str) -> QLineEdit:
    """A path that can be read to its end and copied."""
    line = QLineEdit(str(path))
    line.setReadOnly(True)
    line.setAccessibleName(name)
    line.setToolTip(str(path))
    line.setCursorPosition(0)
    return line


def _open(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
