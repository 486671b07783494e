"""An organisation's figures of one year, edited inside its form, and the size they make it."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from nsuat_desktop.records.description import Plain, Problem, Values
from nsuat_desktop.records.record import Draft, Row
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.records.size_class import SizeClass, size_class_of
from ui.common.chips import Chip
from ui.common.fields.editor import Editor
from ui.common.fields.field_box import FieldBox
from ui.common.fields.numbers import IntegerEditor, MoneyEditor
from ui.common.layout import nest, spaced
from ui.common.screen import label
from ui.common.theme import tokens
from ui.common.translation import shown
from ui.records.form_body import TWO_COLUMNS_FROM

FIELDS = ("staff", "revenue", "capital")
YEARS_BACK = 10
_NEW = "new"


class _Known:
    """What the rule of the size class may ask: the figures on screen and those kept."""

    def __init__(self, today: date, figures: Mapping[int, Values]) -> None:
        self.today = today
        self.record_id = _NEW
        self._figures = figures

    def linked(self, record_type: str, record_id: Plain) -> Values | None:
        return self._figures.get(int(str(record_id)))

    def others(self, record_type: str, **equal: Plain) -> list[tuple[str, str]]:
        return [(str(year), "") for year in self._figures]


class FiguresSection(QWidget):
    """Shows one year at a time; what was typed for other years is kept until saving."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._year = today.year
        self._kept: dict[int, Row] = {}
        self._typed: dict[int, dict[str, Plain]] = {}
        self._organisation: Values = {}
        self._title = label(self.tr("Số liệu năm"), "title")
        years = QMenu(self)
        years.aboutToShow.connect(lambda: self._fill_years(years))
        self.year_chip = Chip("", self, menu=years)
        self.boxes: dict[str, FieldBox] = {}
        description = description_of("yearly_figures")
        for name in FIELDS:
            field = description.by_name[name]
            editor: Editor
            if name == "staff":
                editor = IntegerEditor(unit=shown(field.unit))
            else:
                editor = MoneyEditor(unit="triệu đồng")
            editor.changed.connect(lambda name=name: self._on_typed(name))
            # What stands in brackets is told by the tooltip: there is little room.
            brief = shown(field.label).split(" (")[0]
            self.boxes[name] = FieldBox(editor, brief, help=field.label, parent=self)
        self._size = label("")
        self._reason = label("", "section", wrap=True)
        self._arrange()

    def _arrange(self) -> None:
        head = spaced(QHBoxLayout(), 8)
        head.addWidget(self._title)
        head.addWidget(self.year_chip)
        head.addStretch(1)
        self._grid = spaced(QGridLayout(), 12, row_gap=0)
        self._cells: list[QWidget] = [*self.boxes.values(), self._size_box()]
        for cell in self._cells:
            cell.setMinimumWidth(1)
            cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._flow(2)
        column = spaced(QVBoxLayout(self), 8, (0, 8, 0, 0))
        nest(column, head)
        nest(column, self._grid)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._flow(2 if self.width() >= tokens().px(TWO_COLUMNS_FROM) else 1)

    def _flow(self, columns: int) -> None:
        for at, cell in enumerate(self._cells):
            self._grid.addWidget(cell, at // columns, at % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)

    def _size_box(self) -> QWidget:
        box = QWidget(self)
        column = spaced(QVBoxLayout(box), 2)
        title = label(self.tr("Quy mô (tự tính)"), "muted")
        title.setToolTip(self.tr("Theo Nghị định 80/2021/NĐ-CP"))
        column.addWidget(title)
        column.addWidget(self._size)
        column.addWidget(self._reason)
        column.addStretch(1)
        return box

    # What is shown

    def load(self, figures: Sequence[Row]) -> None:
        """Show the newest year there is, else this year."""
        self._kept = {year: row for row in figures if (year := _year(row)) is not None}
        self._typed = {}
        past = [year for year in self._kept if year <= self._today.year]
        self.show_year(max(past, default=self._today.year))

    def show_year(self, year: int) -> None:
        """Show the figures of another year."""
        self._year = year
        self.year_chip.setText(str(year))
        name = self.tr("Số liệu của năm {0}, nhấn để chọn năm")
        self.year_chip.setAccessibleName(name.format(year))
        values = self._values(year)
        for name, box in self.boxes.items():
            box.editor.set_value(values.get(name))
            box.show_problem(None)
        self._show_size()

    def set_organisation(self, values: Values) -> None:
        """What the form says of the organisation: kind and industry decide about the size."""
        self._organisation = values
        self._show_size()

    @property
    def year(self) -> int:
        """The year shown."""
        return self._year

    @property
    def size_class(self) -> SizeClass:
        """The size class as of what is typed."""
        years = {*self._kept, *self._typed}
        figures = {year: {**self._values(year), "year": year} for year in years}
        return size_class_of(self._organisation, _Known(self._today, figures))

    # What was typed

    def is_dirty(self) -> bool:
        return any(self._differs(year) for year in self._typed)

    def typed(self) -> dict[str, dict[str, Plain]]:
        """What was typed and not saved, by year, to be kept as a draft."""
        return {str(year): values for year, values in self._typed.items() if self._differs(year)}

    def restore(self, typed: Mapping[str, Mapping[str, Plain]]) -> None:
        """Show what was kept as a draft."""
        self._typed = {int(year): dict(values) for year, values in typed.items()}
        self.show_year(max(self._typed, default=self._year))

    def unreadable(self) -> bool:
        """Whether a text cannot be read."""
        return any([bool(box.editor.own_problem()) for box in self.boxes.values()])

    def drafts(self, organisation: str) -> list[Draft]:
        """Figures that differ from what is kept."""
        made = []
        for year in sorted(self._typed):
            if not self._differs(year):
                continue
            values: dict[str, Plain] = {**self._values(year), "organisation": organisation}
            values["year"] = year
            row = self._kept.get(year)
            made.append(
                Draft(
                    "yearly_figures",
                    {name: value for name, value in values.items() if value is not None},
                    row.id if row else None,
                    row.revision if row else None,
                )
            )
        return made

    def show_problems(self, problems: Sequence[Problem]) -> list[Problem]:
        """Show problems beside their fields; returns those of other fields."""
        left = []
        for problem in problems:
            if problem.field in self.boxes:
                self.boxes[problem.field].show_problem(problem)
            else:
                left.append(problem)
        return left

    # Inside

    def _values(self, year: int) -> dict[str, Plain]:
        kept = dict(self._kept[year].values) if year in self._kept else {}
        return {**kept, **self._typed.get(year, {})}

    def _differs(self, year: int) -> bool:
        kept = self._kept[year].values if year in self._kept else {}
        return any(kept.get(name) != value for name, value in self._typed[year].items())

    def _on_typed(self, name: str) -> None:
        self._typed.setdefault(self._year, {})[name] = self.boxes[name].editor.value()
        self._show_size()
        self.changed.emit()

    def _show_size(self) -> None:
        size = self.size_class
        self._size.setText(shown(size.text) or "–")
        self._reason.setText(shown(size.reason))

    def _fill_years(self, menu: QMenu) -> None:
        menu.clear()
        years = set(range(self._today.year - YEARS_BACK, self._today.year + 1))
        for year in sorted(years | set(self._kept), reverse=True):
            text = self.tr("{0} · đã ghi").format(year) if year in self._kept else str(year)
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(year == self._year)
            action.triggered.connect(lambda _=False, year=year: self.show_year(year))


def _year(row: Row) -> int | None:
    year = row.values.get("year")
    return year if isinstance(year, int) else None
