"""Is this paper what the data say? Type its check code, or hold it under a scanner."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.common.background import BackgroundTask, Progress, in_background
from ui.common.buttons import Button, Look
from ui.common.chips import Pill, Tone
from ui.common.errors import show_error
from ui.common.layout import GAP, nest, spaced
from ui.common.screen import Card, PageHeader, Screen, label, page_layout
from ui.reports.changes_list import ChangesList

if TYPE_CHECKING:
    from nsuat_desktop.reporting.life.looking_up import CodeVerdict
    from nsuat_desktop.workspace import Workspace

LONGEST_CODE = 200
"""A scanned QR code is longer than what is printed beside it."""


class CheckScreen(Screen):
    """`open_target` takes a code."""

    def __init__(self, workspace: "Workspace", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._task: BackgroundTask | None = None
        self._found: CodeVerdict | None = None
        self.code = QLineEdit(self)
        self.code.setMaxLength(LONGEST_CODE)
        self.code.setPlaceholderText(self.tr("Mã kiểm tra, ví dụ 6230 2686 3270 2113 3467"))
        self.code.setAccessibleName(self.tr("Mã kiểm tra"))
        self.code.returnPressed.connect(self.check)
        self.check_button = Button(self.tr("Kiểm tra"), self, look=Look.PRIMARY)
        self.check_button.clicked.connect(self.check)
        self.answer = Card(parent=self)
        self.pill = Pill("", Tone.NEUTRAL, self)
        self.message = label("", wrap=True)
        self.open_button = Button(self.tr("Mở báo cáo"), self)
        self.open_button.clicked.connect(self._open_report)
        self.newer_button = Button(self.tr("Mở bản mới nhất"), self)
        self.newer_button.clicked.connect(self._open_newer)
        self.changes = ChangesList(self)
        self.changes.opened.connect(self.navigate.emit)
        self._arrange()

    def _arrange(self) -> None:
        asked = Card(parent=self)
        hint = self.tr(
            "Gõ mã in cạnh chữ ký hoặc ở chân phụ lục, hoặc quét mã QR bằng máy quét USB."
        )
        asked.body.addWidget(label(hint, "muted", wrap=True))
        line = spaced(QHBoxLayout(), 8)
        line.addWidget(self.code, 1)
        line.addWidget(self.check_button)
        nest(asked.body, line)
        head = spaced(QHBoxLayout(), GAP)
        head.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.message, 1, Qt.AlignmentFlag.AlignTop)
        nest(self.answer.body, head)
        buttons = spaced(QHBoxLayout(), 8)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.newer_button)
        buttons.addStretch(1)
        nest(self.answer.body, buttons)
        self.answer.body.addWidget(self.changes, 5)
        self.answer.body.addStretch(1)
        self.answer.hide()
        rest = QWidget(self)
        column = spaced(QVBoxLayout(rest), GAP)
        column.addWidget(asked)
        column.addWidget(self.answer)
        column.addStretch(1)
        self._column = column
        column.setAlignment(asked, Qt.AlignmentFlag.AlignTop)
        page_layout(self, PageHeader(self.tr("Kiểm tra bản in"), self), rest)

    def activated(self) -> None:
        self.code.setFocus()
        self.code.selectAll()

    def open_target(self, target: object) -> None:
        if isinstance(target, str):
            self.code.setText(target)
            self.check()

    # Checking

    def check(self) -> None:
        """Look the code up; the next one can be typed over it at once."""
        typed, workspace = self.code.text(), self._workspace
        if not typed.strip():
            return
        if self._task is not None:
            self._task.cancel()

        def look(progress: Progress) -> "CodeVerdict":
            from nsuat_desktop.reporting.life.looking_up import look_up

            return look_up(workspace, typed)

        self.check_button.setEnabled(False)
        self._task = in_background(look, self._show, self._fail)
        self.code.selectAll()

    def _show(self, found: "CodeVerdict") -> None:
        self._task = None
        self._found = found
        self.check_button.setEnabled(True)
        self.pill.set_state(*self._words(found))
        self.message.setText(found.message)
        self.open_button.setVisible(found.report is not None and not found.report.deleted)
        self.newer_button.setVisible(
            found.newer is not None
            and found.report is not None
            and found.newer.id != found.report.id
        )
        changes = found.changes
        lists = bool(changes and (changes.records or changes.figures))
        self.changes.setVisible(lists)
        # A list takes the height there is; a sentence stands close below the code.
        self._column.setStretchFactor(self.answer, 100 if lists else 0)
        self.changes.show_changes(changes)
        self.answer.show()

    def _words(self, found: "CodeVerdict") -> tuple[str, Tone]:
        if found.standing.value == "current" and found.changes and found.changes.records:
            return self.tr("Hiện hành, dữ liệu đã đổi"), Tone.WARN
        return {
            "current": (self.tr("Bản hiện hành"), Tone.GOOD),
            "older": (self.tr("Bản cũ"), Tone.WARN),
            "withdrawn": (self.tr("Đã hủy chốt"), Tone.BAD),
            "unknown": (self.tr("Không có trong dữ liệu"), Tone.BAD),
            "mistyped": (self.tr("Gõ sai"), Tone.BAD),
        }[found.standing.value]

    def _fail(self, error: BaseException) -> None:
        self._task = None
        self.check_button.setEnabled(True)
        show_error(self, error)

    def _open_report(self) -> None:
        if self._found is not None and self._found.report is not None:
            self.navigate.emit("report_board", self._found.report.id)

    def _open_newer(self) -> None:
        if self._found is not None and self._found.newer is not None:
            self.navigate.emit("report_board", self._found.newer.id)
