"""Năng suất of an organisation: a year's measures, and before and after each support."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from nsuat_desktop.productivity.enterprise import Change, Comparison, Indicator, Measure, ValueAdded
from nsuat_desktop.productivity.wording import (
    change_text,
    indicator_change,
    indicator_text,
    measure_text,
    unit_text,
    value_text,
    with_unit,
)
from ui.common.buttons import Button
from ui.common.charts.pairs import PairChart
from ui.common.chips import Chip, Pill, Tone
from ui.common.layout import nest, spaced
from ui.common.link_button import LinkButton
from ui.common.screen import label
from ui.common.translation import shown
from ui.productivity.figure_lines import FigureLines, Gap, Line

if TYPE_CHECKING:
    from nsuat_desktop.productivity.organisation import (
        OrganisationProductivity,
        SupportProductivity,
    )
    from nsuat_desktop.workspace import Workspace


class ProductivityPanel(QWidget):
    """`figure_asked(record id or "", year, field)` leads to the input that is missing.

    `support_asked(id)` leads to a support, `sheet_asked(organisation, year, support or "")` to
    the sheet to be printed.
    """

    figure_asked = Signal(str, int, str)
    support_asked = Signal(str)
    sheet_asked = Signal(str, int, str)

    def __init__(self, workspace: "Workspace", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._organisation = ""
        self._year: int | None = None
        self._found: OrganisationProductivity | None = None
        years = QMenu(self)
        years.aboutToShow.connect(lambda: self._fill_years(years))
        self.year_chip = Chip("", self, menu=years)
        self.check = Pill(parent=self)
        self.print_button = Button(self.tr("In phiếu…"), self, icon="print")
        self.print_button.setToolTip(self.tr("Xem, lưu hoặc in phiếu gửi đơn vị"))
        self.print_button.clicked.connect(lambda: self._ask_sheet(""))
        self.measures = FigureLines(self.tr("Thiếu:"), self)
        self._size = label("", "section", wrap=True)
        self._supports: QWidget | None = None
        self._column = spaced(QVBoxLayout(self), 8, (0, 4, 0, 0))
        head = spaced(QHBoxLayout(), 8)
        head.addWidget(self.year_chip)
        head.addWidget(self.check)
        head.addStretch(1)
        head.addWidget(self.print_button)
        nest(self._column, head)
        self._column.addWidget(self.measures)
        self._column.addWidget(self._size)

    # What is shown

    def show_organisation(self, organisation: str, year: int | None = None) -> None:
        """Show an organisation: this year, else the newest on record."""
        from nsuat_desktop.productivity.organisation import organisation_productivity

        self._organisation, self._year = organisation, year
        found = organisation_productivity(self._workspace, organisation, year)
        self._found = found
        chosen = found.chosen
        self.year_chip.setText(str(chosen.year))
        name = self.tr("Năng suất của năm {0}, nhấn để chọn năm")
        self.year_chip.setAccessibleName(name.format(chosen.year))
        self._show_check(chosen.value_added)
        since = {each.after.code: each for each in self._changes()}
        before = found.since_earlier.year_before if found.since_earlier else 0
        head = [self.tr("Chỉ tiêu"), self.tr("Năm {0}").format(chosen.year)]
        if since:
            head.append(self.tr("So với {0}").format(before))
        asked: set[str] = set()
        lines = [self._line(each, since.get(each.code), asked) for each in chosen.measures]
        lines += [self._own_line(each, bool(since)) for each in chosen.indicators]
        self.measures.show_lines(head, lines)
        size = self.tr("Quy mô: {0} ({1})") if found.size.text else "{1}"
        self._size.setText(size.format(shown(found.size.text), shown(found.size.reason)))
        self._show_supports(found)

    def refresh(self) -> None:
        """Records changed: count again."""
        if self._organisation:
            self.show_organisation(self._organisation, self._year)

    @property
    def found(self) -> "OrganisationProductivity | None":
        """What is shown."""
        return self._found

    def _changes(self) -> tuple[Change, ...]:
        assert self._found is not None
        since = self._found.since_earlier
        return since.changes if since else ()

    def _show_check(self, added: ValueAdded) -> None:
        """Whether both ways to value added agree."""
        if added.gap is None:
            self.check.set_state("", Tone.NEUTRAL)
            return
        if added.agrees:
            self.check.set_state(self.tr("Hai cách tính khớp"), Tone.GOOD)
        else:
            gap = value_text("%", added.gap)
            self.check.set_state(self.tr("Hai cách tính lệch {0}%").format(gap), Tone.WARN)
        tip = self.tr("Giá trị gia tăng: phương pháp cộng {0}, phương pháp trừ {1}")
        both = measure_text(added.additive), measure_text(added.subtractive)
        self.check.setToolTip(tip.format(*both))

    def _line(self, measure: Measure, change: Change | None, asked: set[str]) -> Line:
        moved = (change_text(change),) if change is not None else ()
        cells = (measure_text(measure), *moved)
        return Line(shown(measure.label), cells, self._gaps(measure, asked))

    def _own_line(self, indicator: Indicator, compared: bool) -> Line:
        figure = with_unit(indicator_text(indicator.after), indicator.unit)
        better = self.tr("cao hơn là tốt") if indicator.higher_is_better else ""
        tip = better or self.tr("thấp hơn là tốt")
        moved = self._own_change(indicator) if compared else ()
        return Line(indicator.name, (figure, *moved), tip=tip)

    def _own_change(self, indicator: Indicator) -> tuple[str, ...]:
        assert self._found is not None
        since = self._found.since_earlier
        found = (
            next((e for e in since.indicators if e.name == indicator.name), None) if since else None
        )
        return (shown(indicator_change(found)),) if found else ("",)

    def _gaps(self, measure: Measure, asked: set[str]) -> tuple[Gap, ...]:
        """Links to the inputs that are missing; those asked for by a line above only once."""
        assert self._found is not None
        year = self._found.chosen.year
        gaps = [
            Gap(shown(text), self._way_to(year, name))
            for name, text in zip(measure.inputs, measure.missing, strict=True)
            if name not in asked
        ]
        if measure.inputs and len(gaps) < len(measure.inputs):
            gaps.append(Gap(self.tr("và các khoản ở trên") if gaps else self.tr("như trên")))
        asked.update(measure.inputs)
        return tuple(gaps)

    def _pair_gaps(self, change: Change, comparison: Comparison, asked: set[str]) -> list[Gap]:
        """The same for both years of a comparison."""
        gaps = []
        years = (comparison.year_before, comparison.year_after)
        for measure, year in zip((change.before, change.after), years, strict=True):
            for name, text in zip(measure.inputs, measure.missing, strict=True):
                if f"{name} {year}" not in asked:
                    asked.add(f"{name} {year}")
                    words = self.tr("{0} năm {1}").format(shown(text), year)
                    gaps.append(Gap(words, self._way_to(year, name)))
        if not gaps and change.before.missing + change.after.missing:
            return [Gap(self.tr("như trên"))]
        return gaps

    def _way_to(self, year: int, name: str) -> Callable[[], None]:
        """What a link to an input of a year does."""
        assert self._found is not None
        known = {each.year: each.record_id for each in self._found.years}
        return partial(self.figure_asked.emit, known.get(year) or "", year, name)

    # Supports

    def _show_supports(self, found: "OrganisationProductivity") -> None:
        if self._supports is not None:
            self._supports.hide()
            self._supports.deleteLater()
        self._supports = QWidget(self)
        column = spaced(QVBoxLayout(self._supports), 6)
        for support in found.supports:
            self._add_support(column, support)
        self._column.addWidget(self._supports)

    def _add_support(self, column: QVBoxLayout, support: "SupportProductivity") -> None:
        head = QWidget(self._supports)
        line = spaced(QHBoxLayout(head), 8, (0, 10, 0, 0))
        title = self.tr("Trước và sau: {0}").format(support.label)
        line.addWidget(label(title, "title", wrap=True), 1)
        opener = LinkButton(self.tr("Mở hỗ trợ"), head)
        opener.setAccessibleName(self.tr("Mở hỗ trợ {0}").format(support.label))
        opener.clicked.connect(lambda: self.support_asked.emit(support.support_id))
        line.addWidget(opener)
        column.addWidget(head)
        if support.comparison is None:
            column.addWidget(label(shown(support.reason), "muted", wrap=True))
            return
        printer = LinkButton(self.tr("In phiếu"), head)
        printer.setAccessibleName(self.tr("In phiếu với hỗ trợ {0}").format(support.label))
        printer.clicked.connect(lambda: self._ask_sheet(support.support_id))
        line.addWidget(printer)
        self._add_comparison(column, support)

    def _add_comparison(self, column: QVBoxLayout, support: "SupportProductivity") -> None:
        from nsuat_desktop.productivity.sheet_tables import comparison_pairs

        comparison = support.comparison
        assert comparison is not None
        before = self.tr("Năm {0}").format(comparison.year_before)
        after = self.tr("Năm {0}").format(comparison.year_after)
        asked: set[str] = set()
        lines = [
            Line(
                f"{shown(each.after.label)}, {unit_text(each.after.unit)}",
                (
                    value_text(each.before.unit, each.before.value),
                    value_text(each.after.unit, each.after.value),
                    change_text(each),
                ),
                tuple(self._pair_gaps(each, comparison, asked)),
            )
            for each in comparison.changes
        ]
        lines += [
            Line(
                f"{each.name}, {each.unit}" if each.unit else each.name,
                (
                    indicator_text(each.before),
                    indicator_text(each.after),
                    shown(indicator_change(each)),
                ),
            )
            for each in comparison.indicators
        ]
        table = FigureLines(self.tr("Thiếu:"), self._supports)
        table.show_lines([self.tr("Chỉ tiêu"), before, after, self.tr("Thay đổi")], lines)
        column.addWidget(table)
        pairs = comparison_pairs(comparison)
        if pairs:
            chart = PairChart(self.tr("Trước và sau {0}").format(support.label), self._supports)
            chart.set_pairs(pairs, before, after)
            column.addWidget(chart)
        note = self.tr("Tiền theo giá hiện hành, nên một phần mức tăng có thể do giá tăng.")
        column.addWidget(label(note, "section", wrap=True))

    # Choosing

    def _fill_years(self, menu: QMenu) -> None:
        menu.clear()
        if self._found is None:
            return
        known = {each.year for each in self._found.years}
        for year in sorted(known | {self._found.chosen.year}, reverse=True):
            action = menu.addAction(str(year))
            action.setCheckable(True)
            action.setChecked(year == self._found.chosen.year)
            action.triggered.connect(
                lambda _=False, year=year: self.show_organisation(self._organisation, year)
            )

    def _ask_sheet(self, support: str) -> None:
        if self._found is not None:
            self.sheet_asked.emit(self._organisation, self._found.chosen.year, support)
