"""Annexes V to VIII: promotion, money, work and difficulties, from the frozen figures."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from nsuat_desktop.plan.budget import BudgetFigure, budget_by_source, budget_total
from nsuat_desktop.plan.tasks import TaskFigure
from nsuat_desktop.reporting.activity_facts import rate_text
from nsuat_desktop.reporting.document import (
    Align,
    Column,
    GroupRow,
    HeaderCell,
    Row,
    Table,
    lower_first,
)
from nsuat_desktop.reporting.figures import ActivityLine, DifficultyLine, Snapshot
from nsuat_desktop.reporting.template import report_template
from nsuat_desktop.reporting.wording import million
from nsuat_desktop.text.dates import format_date
from nsuat_desktop.text.numbers import format_decimal, format_integer

_CENTRE, _RIGHT = Align.CENTRE, Align.RIGHT
_PROMOTION = ("communication", "event", "award", "cooperation")


def promotion_annex(snapshot: Snapshot) -> Table:
    """Annex V: what was published, held, awarded and done together with others."""
    texts = report_template().tables
    costs = [line.cost for line in snapshot.activities if line.type in _PROMOTION and line.cost]
    return Table(
        columns=(
            Column(0.7, _CENTRE),
            Column(5),
            Column(2.2),
            Column(2.4, _CENTRE),
            Column(3.4),
            Column(3.6),
            Column(1.5, _RIGHT),
            Column(1.3, _RIGHT),
            Column(4),
        ),
        header=(
            (
                HeaderCell("TT"),
                HeaderCell("Tên, nội dung"),
                HeaderCell("Hình thức"),
                HeaderCell("Thời gian"),
                HeaderCell("Kênh, địa điểm"),
                HeaderCell("Đơn vị, cá nhân"),
                HeaderCell("Số người, lượt"),
                HeaderCell("Kinh phí"),
                HeaderCell("Kết quả, ghi chú"),
            ),
        ),
        rows=tuple(_promotion_rows(snapshot)),
        total=("", texts["total"], *[""] * 5, million(sum(costs)), "") if costs else None,
        unit_note=texts["promotion_cost"],
        empty_text=texts["empty"],
    )


def _promotion_rows(snapshot: Snapshot) -> Iterator[Row | GroupRow]:
    number = 0
    for kind in _PROMOTION:
        lines = [line for line in snapshot.activities if line.type == kind]
        if lines:
            yield GroupRow(report_template().tables[f"{kind}_group"])
        for line in lines:
            number += 1
            yield _promotion_row(number, line)


def _promotion_row(number: int, line: ActivityLine) -> Row:
    return (
        str(number),
        line.title,
        line.kind_label,
        _days(line.starts, line.ends),
        line.place,
        line.by,
        "" if line.people is None else format_integer(line.people),
        _money(line.cost),
        line.result,
    )


def budget_annex(snapshot: Snapshot) -> Table:
    """Annex VI: money of the budget year by source, and by task within each."""
    texts, total = report_template().tables, budget_total(snapshot.budget)
    return Table(
        columns=(
            Column(0.7, _CENTRE),
            Column(5.5),
            Column(7.5),
            Column(1.8, _RIGHT),
            Column(1.8, _RIGHT),
            Column(1.8, _RIGHT),
            Column(1.8, _RIGHT),
            Column(1.8, _RIGHT),
        ),
        header=(
            (
                HeaderCell("TT"),
                HeaderCell("Nhiệm vụ"),
                HeaderCell("Nội dung"),
                HeaderCell("Dự toán"),
                HeaderCell("Được giao"),
                HeaderCell("Đã giải ngân"),
                HeaderCell("Quyết toán"),
                HeaderCell("Tỷ lệ giải ngân"),
            ),
        ),
        rows=tuple(_budget_rows(snapshot.budget)),
        total=("", texts["total"], "", *_sums(total)) if total else None,
        unit_note=texts["budget_unit"],
        footnote=texts["budget_footnote"] if total else "",
        empty_text=texts["empty"],
    )


def _budget_rows(figures: Sequence[BudgetFigure]) -> Iterator[Row | GroupRow]:
    texts = report_template().tables
    sources, number = budget_by_source(figures), 0
    for source in sources:
        yield GroupRow(texts["budget_group"].format(source=lower_first(source.source_label)))
        lines = [figure for figure in figures if figure.source == source.source]
        for line in lines:
            number += 1
            task = f"{line.task} {line.task_title}" if line.task else texts["no_task"]
            yield (str(number), task, "; ".join(line.contents), *_sums(line))
        if len(sources) > 1 and len(lines) > 1:
            label = texts["budget_group_total"].format(source=lower_first(source.source_label))
            yield ("", label, "", *_sums(source))


def _sums(figure: BudgetFigure) -> tuple[str, str, str, str, str]:
    """The four sums, and the rate or the mark for "no figure"."""
    return (
        _money(figure.estimated),
        _money(figure.allotted),
        _money(figure.disbursed),
        _money(figure.settled),
        rate_text(figure) or report_template().tables["no_value"],
    )


def task_annex(snapshot: Snapshot) -> Table:
    """Annex VII: work under II.1 to II.6 and how far it has come."""
    texts = report_template().tables
    return Table(
        columns=(
            Column(0.7, _CENTRE),
            Column(1.3, _CENTRE),
            Column(6.2),
            Column(3.3),
            Column(3.3),
            Column(2.4, _CENTRE),
            Column(3.2),
            Column(1.3, _RIGHT),
            Column(1.8, _CENTRE),
        ),
        header=(
            (
                HeaderCell("TT"),
                HeaderCell("Nhiệm vụ"),
                HeaderCell("Nội dung công việc"),
                HeaderCell("Chủ trì"),
                HeaderCell("Phối hợp"),
                HeaderCell("Thời gian"),
                HeaderCell("Sản phẩm"),
                HeaderCell("Tiến độ (%)"),
                HeaderCell("Tình trạng"),
            ),
        ),
        rows=tuple(_task_rows(snapshot.tasks)),
        footnote=(
            texts["tasks_footnote"].format(as_of=format_date(snapshot.as_of))
            if snapshot.tasks
            else ""
        ),
        empty_text=texts["empty"],
    )


def _task_rows(tasks: Sequence[TaskFigure]) -> Iterator[Row | GroupRow]:
    texts, number = report_template().tables, 0
    for code, group in groupby(tasks, key=lambda task: task.group):
        lines = list(group)
        yield GroupRow(texts["plan_task_group"].format(code=code, title=lines[0].group_title))
        for task in lines:
            number += 1
            yield (
                str(number),
                task.code,
                task.text,
                task.lead,
                task.partners,
                _days(task.starts, task.ends) if task.ends else _since(task.starts),
                task.product,
                progress_text(task),
                task.state_label,
            )


def progress_text(task: TaskFigure) -> str:
    """ "60", "12,5", or words where nobody wrote it down."""
    if task.progress is None:
        return "" if task.state == "ahead" else report_template().tables["no_progress"]
    return format_decimal(task.progress, 1).removesuffix(",0")


def _since(day: str) -> str:
    return report_template().tables["no_end"].format(start=format_date(day))


def difficulty_annex(snapshot: Snapshot) -> Table:
    """Annex VIII: what stands in the way, what is asked of whom, and what was answered."""
    return Table(
        columns=(
            Column(0.7, _CENTRE),
            Column(5.5),
            Column(3),
            Column(1.8, _CENTRE),
            Column(5),
            Column(2.6),
            Column(4.6),
            Column(1.8, _CENTRE),
        ),
        header=(
            (
                HeaderCell("TT"),
                HeaderCell("Khó khăn, vướng mắc"),
                HeaderCell("Đơn vị nêu"),
                HeaderCell("Ngày nêu"),
                HeaderCell("Đề xuất, kiến nghị"),
                HeaderCell("Kiến nghị với"),
                HeaderCell("Trả lời"),
                HeaderCell("Tình trạng"),
            ),
        ),
        rows=tuple(
            _difficulty_row(number, line)
            for number, line in enumerate(snapshot.difficulties, start=1)
        ),
        empty_text=report_template().tables["empty"],
    )


def _difficulty_row(number: int, line: DifficultyLine) -> Row:
    answer = line.answer
    if answer and line.answered_on:
        answer = f"{answer} ({format_date(line.answered_on)})"
    return (
        str(number),
        line.content,
        line.organisation,
        format_date(line.day),
        line.proposal,
        line.addressee_label,
        answer,
        line.state_label,
    )


def _days(starts: str, ends: str) -> str:
    shown = [format_date(starts)]
    if ends and ends != starts:
        shown.append(format_date(ends))
    return " - ".join(shown)


def _money(dong: int | None) -> str:
    return "" if dong is None else million(dong)
