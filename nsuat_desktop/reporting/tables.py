"""The tables of a report, from the frozen figures."""

from collections.abc import Iterator, Sequence

from nsuat_desktop.reporting.document import Align, Column, GroupRow, HeaderCell, Row, Table
from nsuat_desktop.reporting.figures import (
    CourseLine,
    ExpertLine,
    Snapshot,
    SupportLine,
    TargetFigures,
    distinct_units,
)
from nsuat_desktop.reporting.template import report_template
from nsuat_desktop.reporting.wording import million
from nsuat_desktop.text.dates import format_date
from nsuat_desktop.text.numbers import count_text, format_decimal, format_integer

_CENTRE, _RIGHT = Align.CENTRE, Align.RIGHT


def target_table(snapshot: Snapshot) -> Table:
    """Table 1 in the body: what was wanted, reached, and how it is judged."""
    texts, period = report_template().tables, snapshot.period
    window = f"từ ngày {format_date(period.start)} đến ngày {format_date(period.end)}"
    return Table(
        columns=(
            Column(0.8, _CENTRE),
            Column(5.2),
            Column(1.5, _CENTRE),
            Column(1.5, _CENTRE),
            Column(1.2, _RIGHT),
            Column(1.2, _RIGHT),
            Column(1.4, _RIGHT),
            Column(1.6, _CENTRE),
        ),
        header=(
            (
                HeaderCell("TT"),
                HeaderCell("Chỉ tiêu"),
                HeaderCell("Đơn vị tính"),
                HeaderCell(f"Mục tiêu đến {snapshot.horizon}"),
                HeaderCell("Trong kỳ"),
                HeaderCell("Lũy kế"),
                HeaderCell("So với mức thấp (%)"),
                HeaderCell("Đánh giá"),
            ),
        ),
        rows=tuple(_target_rows(snapshot)),
        caption=texts["targets"].format(period=period.label),
        footnote=texts["targets_footnote"].format(window=window, as_of=format_date(snapshot.as_of)),
    )


def _target_rows(snapshot: Snapshot) -> Iterator[Row | GroupRow]:
    for title, targets in _target_groups(snapshot):
        yield GroupRow(title)
        for number, target in targets:
            yield (
                str(number),
                target.label,
                target.unit,
                target.mark,
                value(target.in_period),
                value(target.cumulative),
                _share(target),
                target.state_label,
            )


def _target_groups(
    snapshot: Snapshot,
) -> Iterator[tuple[str, list[tuple[int, TargetFigures]]]]:
    """Figures of the province apart from those the office's own work brought."""
    texts = report_template().tables
    numbered = list(enumerate(snapshot.targets, start=1))
    titles = (texts["macro_group"], texts["counted_group"].format(area=snapshot.office.area))
    for title, macro in zip(titles, (True, False), strict=True):
        group = [(number, target) for number, target in numbered if target.macro is macro]
        if group:
            yield title, group


def value(number: float | None) -> str:
    """A count, a statistic with at most two decimals, or the mark for "no figure"."""
    if number is None:
        return report_template().tables["no_value"]
    if number == int(number):
        return format_integer(int(number))
    return format_decimal(number, 2).rstrip("0")


def _share(target: TargetFigures) -> str:
    if target.share_of_low is None:
        return value(None)
    return format_decimal(target.share_of_low, 1).removesuffix(",0")


def target_annex(snapshot: Snapshot) -> Table:
    """Annex I: the same targets with window, forecast and way of counting."""
    return Table(
        columns=(
            Column(0.6, _CENTRE),
            Column(3.8),
            Column(1.4, _CENTRE),
            Column(1.5, _CENTRE),
            Column(2, _CENTRE),
            Column(1.1, _RIGHT),
            Column(1.1, _RIGHT),
            Column(1.5, _RIGHT),
            Column(1.6, _RIGHT),
            Column(1.4, _CENTRE),
            Column(9.5),
        ),
        header=(
            (
                HeaderCell("TT"),
                HeaderCell("Chỉ tiêu"),
                HeaderCell("Đơn vị tính"),
                HeaderCell(f"Mục tiêu đến {snapshot.horizon}"),
                HeaderCell("Giai đoạn tính"),
                HeaderCell("Trong kỳ"),
                HeaderCell("Lũy kế"),
                HeaderCell("So với mức thấp (%)"),
                HeaderCell("Dự báo hết giai đoạn"),
                HeaderCell("Đánh giá"),
                HeaderCell("Cách tính"),
            ),
        ),
        rows=tuple(_target_annex_rows(snapshot)),
        empty_text=report_template().tables["empty"],
    )


def _target_annex_rows(snapshot: Snapshot) -> Iterator[Row | GroupRow]:
    for title, targets in _target_groups(snapshot):
        yield GroupRow(title)
        for number, target in targets:
            yield (
                str(number),
                target.label,
                target.unit,
                target.mark,
                _window(target),
                value(target.in_period),
                value(target.cumulative),
                _share(target),
                value(target.forecast),
                target.state_label,
                target.footnote,
            )


def _window(target: TargetFigures) -> str:
    pattern = report_template().tables["stock" if target.stock else "flow"]
    start, end = format_date(target.window_start), format_date(target.window_end)
    return pattern.format(start=start, end=end)


def support_annex(snapshot: Snapshot) -> Table:
    """Annex II: a line a support; the number counts organisations."""
    texts, lines = report_template().tables, snapshot.supports
    notes = [texts["support_footnote"], *([f"{snapshot.map_basis}."] if snapshot.map_basis else [])]
    if any("*" in line.tax_code for line in lines):
        notes.append(texts["masked_footnote"])
    return Table(
        columns=(
            Column(0.7, _CENTRE),
            Column(3.6),
            Column(2, _CENTRE),
            Column(3.2),
            Column(2.4),
            Column(1, _CENTRE),
            Column(2),
            Column(1.9, _CENTRE),
            Column(2.2, _CENTRE),
            Column(2.2),
            Column(1.7, _CENTRE),
            Column(1.2, _RIGHT),
            Column(1.2, _RIGHT),
        ),
        header=(
            (
                HeaderCell("TT", rows=2),
                HeaderCell("Tên đơn vị", rows=2),
                HeaderCell("Mã số thuế", rows=2),
                HeaderCell("Địa chỉ", rows=2),
                HeaderCell("Ngành", rows=2),
                HeaderCell("Quy mô", rows=2),
                HeaderCell("Hệ thống, công cụ", rows=2),
                HeaderCell("Mốc tiến độ", rows=2),
                HeaderCell("Chứng nhận", columns=3),
                HeaderCell("Kinh phí", columns=2),
            ),
            (
                HeaderCell("Số, ngày cấp"),
                HeaderCell("Tổ chức chứng nhận"),
                HeaderCell("Hết hạn"),
                HeaderCell("Ngân sách"),
                HeaderCell("Đối ứng"),
            ),
        ),
        rows=tuple(_support_rows(lines)),
        total=_support_total(lines) if lines else None,
        unit_note="Kinh phí: triệu đồng",
        footnote=" ".join(notes) if lines else "",
        empty_text=texts["empty"],
    )


def _support_rows(lines: Sequence[SupportLine]) -> Iterator[Row]:
    texts = report_template().tables
    number, before = 0, ""
    for line in lines:
        again = line.organisation_id == before
        number, before = number + (not again), line.organisation_id
        unit = ("", line.organisation, "", "", "", "") if again else _unit_cells(number, line)
        solution = texts["pilot"].format(solution=line.solution) if line.pilot else line.solution
        yield (
            *unit,
            solution,
            f"{line.state_label} {format_date(line.state_on)}",
            _lines(line.certificate_number, format_date(line.certificate_issued)),
            line.certifier,
            format_date(line.certificate_expires),
            _money(line.state_money),
            _money(line.counterpart_money),
        )


def _unit_cells(number: int, line: SupportLine) -> tuple[str, ...]:
    return (
        str(number),
        line.organisation,
        line.tax_code,
        line.address,
        line.industry,
        line.size,
    )


def _support_total(lines: Sequence[SupportLine]) -> Row:
    label = (
        report_template()
        .tables["units_total"]
        .format(units=count_text(len(distinct_units(lines))), supports=count_text(len(lines)))
    )
    state = sum(line.state_money or 0 for line in lines)
    counterpart = sum(line.counterpart_money or 0 for line in lines)
    return ("", label, *[""] * 9, million(state), million(counterpart))


def _money(dong: int | None) -> str:
    return "" if dong is None else million(dong)


def _lines(*texts: str) -> str:
    return ", ".join(filter(None, texts))


def course_annex(snapshot: Snapshot) -> Table:
    """Annex III: courses with attendances by category."""
    texts, lines = report_template().tables, snapshot.courses
    return Table(
        columns=(
            Column(0.7, _CENTRE),
            Column(7),
            Column(2.4, _CENTRE),
            Column(4),
            Column(4),
            Column(1.7, _RIGHT),
            Column(1.7, _RIGHT),
            Column(1.2, _RIGHT),
            Column(1.2, _RIGHT),
        ),
        header=(
            (
                HeaderCell("TT", rows=2),
                HeaderCell("Tên lớp, nội dung", rows=2),
                HeaderCell("Thời gian", rows=2),
                HeaderCell("Địa điểm", rows=2),
                HeaderCell("Đơn vị tổ chức", rows=2),
                HeaderCell("Lượt người tham gia", columns=4),
            ),
            (
                HeaderCell("Cán bộ, công chức, viên chức"),
                HeaderCell("Doanh nghiệp"),
                HeaderCell("Khác"),
                HeaderCell("Cộng"),
            ),
        ),
        rows=tuple(_course_row(number, line) for number, line in enumerate(lines, start=1)),
        total=_course_total(lines) if lines else None,
        empty_text=texts["empty"],
    )


def _course_row(number: int, line: CourseLine) -> Row:
    days = [format_date(line.starts)]
    if line.ends != line.starts:
        days.append(format_date(line.ends))
    return (
        str(number),
        ". ".join(filter(None, (line.title.rstrip(" ."), line.topic))),
        " - ".join(days),
        line.venue,
        line.organiser,
        format_integer(line.public),
        format_integer(line.enterprise),
        format_integer(line.other),
        format_integer(line.attendances),
    )


def _course_total(lines: Sequence[CourseLine]) -> Row:
    sums = (
        sum(line.public for line in lines),
        sum(line.enterprise for line in lines),
        sum(line.other for line in lines),
        sum(line.attendances for line in lines),
    )
    return ("", report_template().tables["total"], "", "", "", *map(format_integer, sums))


def expert_annex(snapshot: Snapshot) -> Table:
    """Annex IV: names and certificates, no identity numbers."""
    return Table(
        columns=(
            Column(0.7, _CENTRE),
            Column(3.4),
            Column(4.4),
            Column(3),
            Column(4),
            Column(2, _CENTRE),
            Column(3.4),
            Column(1.8, _CENTRE),
            Column(1.8, _CENTRE),
            Column(2.2, _CENTRE),
        ),
        header=(
            (
                HeaderCell("TT"),
                HeaderCell("Họ và tên"),
                HeaderCell("Đơn vị"),
                HeaderCell("Lĩnh vực"),
                HeaderCell("Chứng chỉ"),
                HeaderCell("Số"),
                HeaderCell("Nơi cấp"),
                HeaderCell("Ngày cấp"),
                HeaderCell("Hết hạn"),
                HeaderCell("Ghi chú"),
            ),
        ),
        rows=tuple(
            _expert_row(number, line) for number, line in enumerate(snapshot.experts, start=1)
        ),
        empty_text=report_template().tables["empty"],
    )


def _expert_row(number: int, line: ExpertLine) -> Row:
    texts = report_template().tables
    notes = [
        texts["new_expert"] if line.new else "",
        "" if line.valid else texts["expired_expert"],
        "" if line.counts else texts["uncounted_expert"],
    ]
    return (
        str(number),
        line.name,
        line.organisation,
        line.field,
        _lines(line.scheme, line.level),
        line.number,
        line.issuer,
        format_date(line.issued),
        format_date(line.expires),
        _lines(*notes),
    )
