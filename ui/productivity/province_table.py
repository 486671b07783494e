"""Figures of the province year by year; every figure opens the records behind it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from nsuat_desktop.productivity.provincial import Figure, ProvinceYear
from nsuat_desktop.text.numbers import format_decimal
from ui.common.layout import spaced
from ui.common.link_button import LinkButton
from ui.common.screen import label
from ui.common.theme import tokens
from ui.common.translation import shown, tr

NONE = "–"


class ProvinceTable(QWidget):
    """A line a figure, a column a year. `picked(ids, caption)` asks for the records of a cell."""

    picked = Signal(list, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = spaced(QVBoxLayout(self))
        self._box: QWidget | None = None
        self.cells: dict[tuple[str, int], LinkButton] = {}

    def show_years(self, years: Sequence[ProvinceYear]) -> None:
        """Show these years from left to right."""
        if self._box is not None:
            self._box.hide()
            self._box.deleteLater()
        self.cells = {}
        self._box = QWidget(self)
        grid = spaced(QGridLayout(self._box), 16, row_gap=2)
        grid.addWidget(label(self.tr("Chỉ tiêu"), "muted"), 0, 0)
        for at, each in enumerate(years, start=1):
            mark = label(f"{each.year}*" if each.begins_series else str(each.year), "muted")
            if each.begins_series:
                mark.setToolTip(self.tr("Năm đầu của chuỗi số liệu mới"))
            grid.addWidget(mark, 0, at, Qt.AlignmentFlag.AlignRight)
        for row, figure in enumerate(years[-1].figures if years else (), start=1):
            name = f"{shown(figure.label)}, {shown(figure.unit)}"
            grid.addWidget(label(name), row, 0)
            grid.setRowMinimumHeight(row, tokens().px(22))
            for at, each in enumerate(years, start=1):
                cell = self._cell(each.figure(figure.code), each.year)
                grid.addWidget(cell, row, at, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(len(years) + 1, 1)
        self._column.addWidget(self._box)

    def _cell(self, figure: Figure, year: int) -> QWidget:
        text = figure_text(figure)
        if figure.value is None:
            dash = label(NONE, "muted")
            dash.setToolTip(self.tr("Thiếu: {0}").format(missing_text(figure)))
            dash.setAccessibleName(f"{shown(figure.label)} {year}: {dash.toolTip()}")
            return dash
        cell = LinkButton(text, self._box, size=13)
        caption = f"{shown(figure.label)} {year}: {text}"
        cell.setAccessibleName(caption)
        cell.setToolTip(self.tr("Mở số liệu gốc"))
        cell.clicked.connect(lambda: self.picked.emit(list(figure.record_ids), caption))
        self.cells[figure.code, year] = cell
        return cell


def figure_text(figure: Figure) -> str:
    """A figure without its unit: money with one decimal, the rest with two."""
    if figure.value is None:
        return NONE
    return format_decimal(figure.value, 1 if figure.unit == "triệu đồng/người" else 2)


def missing_text(figure: Figure) -> str:
    """What is missing for a figure, in one line."""
    return "; ".join(shown(each) for each in figure.missing) or tr("số liệu")
