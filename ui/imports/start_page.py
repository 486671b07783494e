"""Where an import begins: a file chosen or dropped, rows pasted; and what came in before."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nsuat_desktop.records.registry import description_of
from ui.common.buttons import Button, Look
from ui.common.chips import Chip, Tone
from ui.common.empty_state import IconLabel
from ui.common.layout import GAP, nest, spaced
from ui.common.link_button import LinkButton
from ui.common.screen import Card, PageHeader, label
from ui.common.translation import shown
from ui.imports.words import counts_words
from ui.records.banner import Banner
from ui.records.wording import moment_text

if TYPE_CHECKING:
    from nsuat_desktop.spreadsheets.importing import PastImport


class StartPage(QWidget):
    """`file_asked`, `paste_asked`; `kind_dropped` when any kind may come; `undo_asked(id)`;
    `records_asked(id)` for those that an import wrote."""

    file_asked = Signal()
    paste_asked = Signal()
    kind_dropped = Signal()
    undo_asked = Signal(str)
    records_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, can_write: bool = True) -> None:
        super().__init__(parent)
        self._can_write = can_write
        self.banner = Banner(self)
        self.file_button = Button(
            self.tr("Chọn tệp…"), self, look=Look.PRIMARY, icon="folder", shortcut="Ctrl+O"
        )
        self.paste_button = Button(self.tr("Dán từ Excel"), self, icon="table", shortcut="Ctrl+V")
        self.kind_chip = Chip("", self, removable=True)
        self.kind_chip.hide()
        self.file_button.clicked.connect(self.file_asked)
        self.paste_button.clicked.connect(self.paste_asked)
        self.kind_chip.removed.connect(self.kind_dropped)
        self._past = Card(self.tr("Những lần nhập gần đây"), self)
        self._lines: list[QWidget] = []
        self.undo_buttons: dict[str, Button] = {}
        self._arrange()

    def _arrange(self) -> None:
        head = PageHeader(self.tr("Nhập từ Excel"), self)
        head.add(self.kind_chip)
        drop = QFrame(self)
        drop.setProperty("role", "card")
        inside = spaced(QVBoxLayout(drop), 10, 24)
        title = label(self.tr("Thả tệp Excel, LibreOffice hoặc CSV vào đây"), "title")
        hint = label(
            self.tr(
                "Danh sách để nguyên như đang có: chương trình tự tìm bảng, đổi chữ TCVN3, VNI và "
                "cho xem từng dòng trước. Chưa ghi gì khi chưa nhấn “Nhập”."
            ),
            "muted",
            wrap=True,
        )
        buttons = spaced(QHBoxLayout(), 8)
        buttons.addStretch(1)
        buttons.addWidget(self.file_button)
        buttons.addWidget(self.paste_button)
        buttons.addStretch(1)
        for part in (IconLabel("import"), title, hint):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            inside.addWidget(part)
        nest(inside, buttons)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setProperty("role", "clear")
        column = spaced(QVBoxLayout(page), GAP)
        column.addWidget(drop)
        column.addWidget(self._past)
        column.addStretch(1)
        scroll.setWidget(page)
        outer = spaced(QVBoxLayout(self), GAP)
        outer.addWidget(head)
        outer.addWidget(self.banner)
        outer.addWidget(scroll, 1)
        for button in (self.file_button, self.paste_button):
            button.setVisible(self._can_write)

    def show_kind(self, record_type: str | None) -> None:
        """What the clerk came to bring in; None for anything."""
        self.kind_chip.setVisible(record_type is not None)
        if record_type is not None:
            kind = shown(description_of(record_type).label_plural)
            self.kind_chip.setText(self.tr("Loại: {0}").format(kind))

    def show_past(self, past: "Sequence[PastImport]", now: datetime) -> None:
        """Imports of before, the newest first."""
        for line in self._lines:
            self._past.body.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.undo_buttons = {}
        self._lines = [self._line(each, now) for each in past]
        if not past:
            self._lines = [label(self.tr("Chưa có lần nhập nào."), "muted")]
        for line in self._lines:
            self._past.body.addWidget(line)

    def _line(self, past: "PastImport", now: datetime) -> QWidget:
        made = QWidget(self)
        line = spaced(QHBoxLayout(made), GAP)
        words = spaced(QVBoxLayout(), 2)
        words.addWidget(label(shown(past.sentence), wrap=True))
        who = past.author or self.tr("không rõ người ghi")
        detail = f"{who} · {moment_text(past.at, now)} · {counts_words(past.counts)}"
        words.addWidget(label(detail, "section", wrap=True))
        nest(line, words, 1)
        if past.taken_back:
            line.addWidget(label(self.tr("Đã rút lại"), "muted"))
            return made
        show = LinkButton(self.tr("Xem bản ghi"), made)
        show.clicked.connect(lambda: self.records_asked.emit(past.id))
        line.addWidget(show)
        if self._can_write:
            undo = Button(self.tr("Rút lại"), made, icon="undo")
            undo.setAccessibleDescription(past.sentence)
            undo.clicked.connect(lambda: self.undo_asked.emit(past.id))
            line.addWidget(undo)
            self.undo_buttons[past.id] = undo
        return made

    def tell(self, text: str) -> None:
        """Say why there is nothing to preview."""
        self.banner.tell(text, Tone.BAD)
