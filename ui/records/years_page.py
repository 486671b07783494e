"""Số liệu năm: what is known of an organisation year by year, newest first."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nsuat_desktop.records.description import Field, Plain
from nsuat_desktop.records.record import Row
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.text.numbers import format_decimal, format_integer
from ui.common.layout import spaced
from ui.common.link_button import LinkButton
from ui.common.screen import label
from ui.common.translation import shown, tr
from ui.records.link_row import LinkRow

MILLION = 1_000_000
SHOWN = ("staff", "revenue", "capital", "value_added")


class YearsPage(QWidget):
    """`year_asked(year)` leads to the fields of a year, `opened(id)` to its whole record."""

    year_asked = Signal(int)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = spaced(QVBoxLayout(self), 2)

    def show_years(self, rows: Sequence[Row]) -> None:
        """One block a year."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if not rows:
            text = self.tr(
                "Chưa có số liệu năm nào. Ghi lao động, doanh thu, vốn ở cuối trang Thông tin."
            )
            self._column.addWidget(label(text, "muted", wrap=True))
        newest_first = sorted(rows, key=lambda row: -_number(row.values.get("year")))
        for row in newest_first:
            self._show_year(row)
        self._column.addStretch(1)

    def _show_year(self, row: Row) -> None:
        year = _number(row.values.get("year"))
        head = QWidget(self)
        line = spaced(QHBoxLayout(head), 8, (6, 8, 0, 0))
        line.addWidget(label(str(year), "title"), 1)
        opener = LinkButton(self.tr("Mọi chỉ tiêu"), head)
        opener.setAccessibleName(self.tr("Mở mọi chỉ tiêu của năm {0}").format(year))
        opener.clicked.connect(lambda: self.opened.emit(row.id))
        line.addWidget(opener)
        self._column.addWidget(head)
        fields = description_of("yearly_figures").by_name
        for name in SHOWN:
            text = amount_text(fields[name], row.values)
            if text:
                link = LinkRow(shown(fields[name].label), text, parent=self)
                link.clicked.connect(lambda: self.year_asked.emit(year))
                self._column.addWidget(link)


def amount_text(field: Field, values: Mapping[str, Plain]) -> str:
    """'46 người', '38.500 triệu đồng'; empty when it is not known."""
    value = values.get(field.name)
    if not isinstance(value, int):
        return ""
    if field.unit == "đồng":
        return tr("{0} triệu đồng").format(
            format_decimal(value / MILLION, 0 if value % MILLION == 0 else 1)
        )
    return f"{format_integer(value)} {shown(field.unit)}".strip()


def _number(value: Plain) -> int:
    return value if isinstance(value, int) else 0
