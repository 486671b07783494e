"""Putting records together: side by side, field by field, with what will be moved."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.merge_preview import ComparedField, MergePreview, merge_preview
from nsuat_desktop.records.registry import description_of, descriptions
from ui.common.buttons import Button, Look
from ui.common.changes import Changes
from ui.common.chips import Pill, Tone
from ui.common.errors import error_text, show_error
from ui.common.layout import EDGE, fit_window, nest, spaced
from ui.common.screen import Screen, label
from ui.common.theme import tokens
from ui.common.translation import shown, tr
from ui.records.banner import Banner

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace

MOST = 6
"""More records side by side could not be compared."""


class MergeDialog(QDialog):
    """`merged(change id, sentence)` when it is done; `told_apart` when they are different things.

    `may_differ` offers that second answer.
    """

    merged = Signal(str, str)
    told_apart = Signal()

    def __init__(
        self,
        workspace: "Workspace",
        preview: MergePreview,
        parent: QWidget,
        *,
        may_differ: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self.preview = workspace, preview
        self.description = description_of(preview.records[0].type)
        name = shown(self.description.label_plural).lower()
        self.setWindowTitle(self.tr("Gộp {0}").format(name))
        self.keep = preview.best()
        self._choices = QButtonGroup(self)
        self.radios: list[QRadioButton] = []
        self.only_different = QCheckBox(self.tr("Chỉ hiện chỗ khác nhau"))
        self.only_different.setChecked(any(field.differs for field in preview.fields))
        self.only_different.toggled.connect(self._fill)
        self.moved = label("", wrap=True)
        self.banner = Banner(self)
        self.merge_button = Button("", self, look=Look.PRIMARY, icon="merge")
        self.merge_button.clicked.connect(self.merge)
        self.differ_button = Button(self.tr("Không trùng"), self)
        self.differ_button.setVisible(may_differ)
        self.differ_button.clicked.connect(self._tell_apart)
        self._area = QScrollArea(self)
        self._arrange()
        self._make_choices()
        self._fill()
        self.radios[self.keep].setFocus()

    def _arrange(self) -> None:
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("So sánh từng trường"))
        cancel = Button(self.tr("Thôi"), self)
        cancel.clicked.connect(self.reject)
        foot = spaced(QHBoxLayout(), 8)
        foot.addWidget(self.only_different)
        foot.addStretch(1)
        for button in (self.differ_button, cancel, self.merge_button):
            foot.addWidget(button)
        self._heads = spaced(QHBoxLayout(), 12)
        column = spaced(QVBoxLayout(self), 12, EDGE)
        text = self.tr(
            "Chọn bản ghi giữ lại. Ô còn trống được lấy từ bản ghi kia; bản ghi kia vào thùng rác."
        )
        column.addWidget(label(text, "muted", wrap=True))
        column.addWidget(self.banner)
        column.addWidget(self._area, 1)
        column.addWidget(self.moved)
        nest(column, foot)
        fit_window(self, 200 + 270 * len(self.preview.records), 600)

    def _make_choices(self) -> None:
        for at, record in enumerate(self.preview.records):
            radio = QRadioButton(self.tr("Giữ bản ghi này"))
            radio.setAccessibleName(self.tr("Giữ “{0}”").format(record.title))
            radio.setChecked(at == self.keep)
            radio.clicked.connect(self._on_chosen)
            self._choices.addButton(radio, at)
            self.radios.append(radio)

    def _on_chosen(self) -> None:
        self.keep = self._choices.checkedId()
        self._fill()
        self.radios[self.keep].setFocus()

    # The comparison

    def _fill(self) -> None:
        page = QWidget()
        page.setProperty("role", "clear")
        grid = spaced(QGridLayout(page), 12, (0, 0, 8, 0), row_gap=6)
        for at in range(len(self.preview.records)):
            grid.addWidget(self._head(at), 0, at + 1, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at + 1, 1)
        row = 1
        for field in self.preview.fields:
            if self.only_different.isChecked() and not field.differs:
                continue
            name = label(shown(field.label), "muted", wrap=True)
            name.setMinimumWidth(tokens().px(110))
            name.setMaximumWidth(tokens().px(150))
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            for at in range(len(self.preview.records)):
                cell = self._cell(field, at)
                grid.addWidget(cell, row, at + 1, Qt.AlignmentFlag.AlignTop)
            row += 1
        grid.setRowStretch(row, 1)
        for radio in self.radios:  # they live on in the next page
            radio.show()
        self._area.setWidget(page)
        self._say_what_moves()

    def _head(self, at: int) -> QWidget:
        record = self.preview.records[at]
        part = QFrame()
        part.setProperty("role", "card")
        column = spaced(QVBoxLayout(part), 4, 8)
        column.addWidget(label(record.title, "title", wrap=True))
        uses = self.preview.links[at].total()
        made = f"{record.created_at[8:10]}/{record.created_at[5:7]}/{record.created_at[:4]}"
        told = self.tr("{0} liên kết · ghi ngày {1}").format(uses, made)
        column.addWidget(label(told, "muted", wrap=True))
        column.addWidget(self.radios[at])
        return part

    def _cell(self, field: ComparedField, at: int) -> QWidget:
        """What becomes of one value: stays, is taken over, or gives way."""
        text, kept = field.texts[at], field.taken_from(self.keep)
        if field.values[at] is None:
            return label("–", "muted")
        if at == self.keep or field.values[at] == field.values[self.keep]:
            return label(text, wrap=True)
        if kept == at or field.joins:
            return _marked(label(text, wrap=True), self.tr("Lấy sang"), Tone.GOOD)
        gone = label(text, "muted", wrap=True)
        font = gone.font()
        font.setStrikeOut(True)
        gone.setFont(font)
        gone.setToolTip(self.tr("Không giữ; vẫn xem được trong lịch sử."))
        gone.setAccessibleName(self.tr("{0} (không giữ)").format(text))
        return gone

    def _say_what_moves(self) -> None:
        title = self.preview.records[self.keep].title
        counts = self.preview.moved(self.keep)
        parts = [
            f"{count} {shown(description.label).lower()}"
            for kind, description in descriptions().items()
            if (count := counts.get(kind))
        ]
        if parts:
            text = self.tr("Chuyển sang “{0}”: {1}.").format(title, ", ".join(parts))
        else:
            text = self.tr("Không có bản ghi nào phải chuyển sang “{0}”.").format(title)
        self.moved.setText(text)
        count = len(self.preview.records)
        self.merge_button.setText(self.tr("Gộp {0} bản ghi").format(count))

    # What is done

    def merge(self) -> None:
        """Put them together and close; stay open when something stands against it."""
        from nsuat_desktop.records.duplicates import merge_records

        keep = self.preview.records[self.keep]
        drops = [each.id for each in self.preview.records if each.id != keep.id]
        try:
            change = merge_records(self._workspace.records, keep.id, drops)
        except AppError as error:
            self.banner.tell(error_text(error), Tone.BAD)
            return
        self.merged.emit(change, self.tr("Đã gộp vào “{0}”.").format(keep.title))
        self.accept()

    def _tell_apart(self) -> None:
        self.told_apart.emit()
        self.reject()


def _marked(words: QWidget, text: str, tone: Tone) -> QWidget:
    part = QWidget()
    line = spaced(QHBoxLayout(part), 8)
    words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    line.addWidget(words, 1)
    line.addWidget(Pill(text, tone), 0, Qt.AlignmentFlag.AlignTop)
    return part


def open_merge(
    screen: Screen,
    workspace: "Workspace",
    changes: Changes,
    record_type: str,
    ids: Sequence[str],
    *,
    told_apart: Callable[[], None] | None = None,
) -> MergeDialog | None:
    """Ask how to put records together, do it, and offer to take it back in the bar."""
    from nsuat_desktop.records.history import undo

    try:
        if len(ids) > MOST:
            raise AppError(tr("Chọn nhiều nhất {0} bản ghi mỗi lần gộp.").format(MOST))
        preview = merge_preview(workspace.records, workspace.reader, record_type, ids)
    except AppError as error:
        show_error(screen, error)
        return None
    touched = [record_type, *preview.moved(-1)]

    def announce() -> None:
        for kind in touched:
            changes.announce(kind)

    def take_back(change: str) -> None:
        try:
            undo(workspace.records, change)
        except AppError as error:
            show_error(screen, error)
            return
        announce()

    def done(change: str, sentence: str) -> None:
        announce()
        screen.tell(sentence, lambda: take_back(change))

    dialog = MergeDialog(workspace, preview, screen, may_differ=told_apart is not None)
    dialog.merged.connect(done)
    if told_apart is not None:
        dialog.told_apart.connect(told_apart)
    dialog.open()
    return dialog
