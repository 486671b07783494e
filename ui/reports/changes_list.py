"""What changed since a report was frozen: the sentence, the figures, and every record."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nsuat_desktop.records.registry import description_of
from nsuat_desktop.text.numbers import format_integer
from ui.common.buttons import Button, Look
from ui.common.chips import Tone
from ui.common.layout import nest, spaced
from ui.common.screen import label
from ui.common.todo_list import Line, TodoList
from ui.common.translation import shown

if TYPE_CHECKING:
    from nsuat_desktop.reporting.life.changes import ChangedRecord, Changes


class ChangesList(QWidget):
    """`opened(type, id)` when the line of a record is pressed."""

    opened = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = label("", wrap=True)
        self.copy = Button(self.tr("Chép câu này"), self, look=Look.QUIET, icon="copy")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.sentence.text()))
        self.figures = label("", "muted", wrap=True)
        self.list = TodoList(self.tr("Không có bản ghi nào thay đổi."), self)
        self.list.chosen.connect(lambda line: self.opened.emit(line.record_type, line.ids[0]))
        column = spaced(QVBoxLayout(self), 8)
        column.addWidget(self.sentence)
        line = spaced(QHBoxLayout(), 8)
        line.addWidget(self.copy)
        line.addStretch(1)
        nest(column, line)
        column.addWidget(self.figures)
        column.addWidget(self.list, 1)
        self.show_changes(None)

    def show_changes(self, changes: "Changes | None") -> None:
        """Show other changes; None while they are not known."""
        self.sentence.setText(changes.sentence if changes else "")
        self.copy.setVisible(bool(changes and changes.sentence))
        figures = changes.figures if changes else ()
        told = (
            self.tr("{0}: {1} → {2} {3}").format(
                each.name, format_integer(each.before), format_integer(each.now), each.unit
            )
            for each in figures
        )
        self.figures.setText("\n".join(told))
        self.figures.setVisible(bool(figures))
        self.list.show_lines([self._line(each) for each in (changes.records if changes else ())])

    def _line(self, record: "ChangedRecord") -> Line:
        words, tone = self._how(record)
        kind = shown(description_of(record.record_type).label)
        text = f"{kind}: {record.title}"
        if record.fields:
            told = (f"{name}: {old or '–'} → {new or '–'}" for name, old, new in record.fields)
            text = f"{text} ({'; '.join(told)})"
        return Line(words, tone, text, record.record_type, (record.id,))

    def _how(self, record: "ChangedRecord") -> tuple[str, Tone]:
        return {
            "late": (self.tr("Ghi muộn"), Tone.WARN),
            "added": (self.tr("Thêm"), Tone.GOOD),
            "changed": (self.tr("Sửa"), Tone.PRIMARY),
            "removed": (self.tr("Bớt"), Tone.BAD),
        }[record.how.value]
