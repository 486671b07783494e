"""Hồ sơ: everything else on record about the thing in the form, one click away."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nsuat_desktop.records.description import Kind
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.text.dates import format_date
from nsuat_desktop.text.numbers import format_integer
from ui.common.chips import Tone
from ui.common.layout import spaced
from ui.common.link_button import LinkButton
from ui.common.screen import label
from ui.common.translation import shown
from ui.records.columns import state_tone
from ui.records.link_row import LinkRow

if TYPE_CHECKING:
    from nsuat_desktop.records.reading import RecordReader
    from nsuat_desktop.records.record import Row
    from nsuat_desktop.records.related import RelatedGroup

MOST_SHOWN = 12
OpenRecord = Callable[[str, str], None]


class RelatedPage(QWidget):
    """Groups by kind. `list_asked(type, ids)` asks for the list of a whole group."""

    list_asked = Signal(str, list)

    def __init__(
        self, reader: "RecordReader", open_record: OpenRecord, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._reader, self._open_record = reader, open_record
        self._column = spaced(QVBoxLayout(self), 2)
        self.links: list[LinkRow] = []
        """The lines shown, from top to bottom."""

    def show_groups(self, groups: "Sequence[RelatedGroup]") -> None:
        """Show what was found; nothing is said kindly too."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.links = []
        if not groups:
            text = self.tr("Chưa có bản ghi nào khác gắn với bản ghi này.")
            self._column.addWidget(label(text, "muted", wrap=True))
        for group in groups:
            self._show_group(group)
        self._column.addStretch(1)

    def _show_group(self, group: "RelatedGroup") -> None:
        description = description_of(group.record_type)
        head = QWidget(self)
        line = spaced(QHBoxLayout(head), 8, (6, 10 if self._column.count() else 0, 0, 2))
        title = f"{shown(description.label_plural)} {format_integer(len(group.ids))}"
        line.addWidget(label(title, "title"), 1)
        opener = LinkButton(self.tr("Mở danh sách"), head)
        opener.setAccessibleName(self.tr("Mở danh sách {0}").format(title))
        opener.clicked.connect(lambda: self.list_asked.emit(group.record_type, list(group.ids)))
        line.addWidget(opener)
        self._column.addWidget(head)
        rows = self._reader.rows(group.record_type, group.ids[:MOST_SHOWN])
        for row in rows:
            detail, tone = _detail(group.record_type, row)
            link = self._add_line(_short_title(group.record_type, row), detail, tone)
            link.clicked.connect(
                lambda _=False, record_id=row.id: self._open_record(group.record_type, record_id)
            )
        left = len(group.ids) - len(rows)
        if left > 0:
            more = self._add_line(self.tr("và {0} bản ghi khác…").format(format_integer(left)))
            more.clicked.connect(lambda: self.list_asked.emit(group.record_type, list(group.ids)))

    def _add_line(self, title: str, detail: str = "", tone: Tone | None = None) -> LinkRow:
        line = LinkRow(title, detail, tone)
        self._column.addWidget(line)
        self.links.append(line)
        return line


def _short_title(record_type: str, row: "Row") -> str:
    """Without the name of the organisation that the form is about anyway."""
    if record_type in ("support", "certificate"):
        return row.labels.get("solution") or row.title.rsplit(" – ", 1)[0]
    return row.title


def _detail(record_type: str, row: "Row") -> tuple[str, Tone | None]:
    description = description_of(record_type)
    for computed in description.computed:
        if computed.name in ("state", "validity") and (text := row.labels.get(computed.name)):
            return shown(text), state_tone(text)
    for field in description.fields:
        value = row.values.get(field.name)
        if field.kind is Kind.DATE and isinstance(value, str):
            return format_date(value), None
    if record_type == "attendance":
        return shown(row.labels.get("category", "")), None
    return str(row.values.get("year") or row.values.get("birth_year") or ""), None
