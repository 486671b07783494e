"""What belongs to a record whose screen has no room for it: files, what is related, history."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nsuat_desktop.records.record import Record
from nsuat_desktop.records.registry import description_of
from ui.common.buttons import Button
from ui.common.changes import Changes
from ui.common.chips import Chip
from ui.common.layout import EDGE, fit_window, nest, spaced
from ui.common.notice_bar import NoticeBar
from ui.common.screen import label
from ui.records.banner import Banner
from ui.records.form_frame import Page, Scroll, page_text
from ui.records.form_pages import FormPages
from ui.records.related_page import OpenRecord
from ui.records.taking_back import TakingBack

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace

OFFERED = (Page.FILES, Page.RELATED, Page.TIMELINE, Page.HISTORY)


class BehindDialog(QDialog):
    """The pages of a form without its fields.

    Opening another record closes the dialog. `undone` after a change of the record was taken back.
    """

    undone = Signal()

    def __init__(
        self,
        workspace: "Workspace",
        changes: Changes,
        record: Record,
        open_record: OpenRecord,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(record.title)
        self._workspace, self._changes, self._record = workspace, changes, record
        self._open_record = open_record
        self.pages = FormPages(workspace, description_of(record.type), self._leave_for, self)
        self.chips: dict[Page, Chip] = {}
        self.banner = Banner(self)
        self.notice = NoticeBar(self)
        self._stack = QStackedWidget(self)
        self._arrange()
        self._connect()
        self.show_page(OFFERED[0])

    def _arrange(self) -> None:
        title = label(self._record.title, "record", wrap=True)
        line = spaced(QHBoxLayout(), 6)
        group = QButtonGroup(self)
        counts = self.pages.counts(self._record)
        widgets = {
            Page.FILES: Scroll(self.pages.files, filled=True),
            Page.RELATED: Scroll(self.pages.related),
            Page.TIMELINE: self.pages.timeline,
            Page.HISTORY: Scroll(self.pages.history),
        }
        for page in OFFERED:
            chip = Chip(page_text(page, counts.get(page)), self, checkable=True)
            chip.setVisible(page in counts)
            chip.clicked.connect(lambda _=False, page=page: self.show_page(page))
            group.addButton(chip)
            self.chips[page] = chip
            line.addWidget(chip)
            self._stack.addWidget(widgets[page])
        line.addStretch(1)
        head = spaced(QVBoxLayout(), 10, (EDGE, EDGE, EDGE, 10))
        head.addWidget(title)
        nest(head, line)
        head.addWidget(self.banner)
        close = Button(self.tr("Đóng"), self)
        close.clicked.connect(self.reject)
        foot = spaced(QHBoxLayout(), 8, (EDGE, 10, EDGE, EDGE))
        foot.addStretch(1)
        foot.addWidget(close)
        column = spaced(QVBoxLayout(self), 0)
        nest(column, head)
        column.addWidget(self._stack, 1)
        column.addWidget(self.notice)
        nest(column, foot)
        fit_window(self, 760, 620)

    def _connect(self) -> None:
        self.pages.files.told.connect(self.notice.show_notice)
        self.pages.files.changed.connect(self._on_files)
        self.pages.files.dropped.connect(self._take_files)
        taking_back = TakingBack(self._workspace, self._changes, self.banner, self)
        taking_back.undone.connect(self._on_undone)
        self.pages.undo_asked.connect(taking_back.ask_undo)

    def show_page(self, page: Page) -> None:
        """Bring a page to the front."""
        self.pages.fill(page, self._record)
        self.chips[page].setChecked(True)
        self._stack.setCurrentIndex(OFFERED.index(page))

    def _leave_for(self, record_type: str, record_id: str) -> None:
        self.accept()
        self._open_record(record_type, record_id)

    def _on_files(self, count: int) -> None:
        self.chips[Page.FILES].setText(page_text(Page.FILES, count))
        self._changes.announce("attachment")

    def _take_files(self, paths: list[Path]) -> None:
        self.show_page(Page.FILES)
        self.pages.files.add_files(paths)

    def _on_undone(self) -> None:
        self.accept()
        self.undone.emit()
