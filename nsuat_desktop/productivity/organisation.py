"""Productivity of an organisation on record: a year, all years, and around its supports."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from nsuat_desktop.errors import AppError
from nsuat_desktop.productivity.enterprise import (
    Comparison,
    Indicator,
    Measure,
    ValueAdded,
    compare,
    indicators_of,
    measures,
    value_added,
    years_around,
)
from nsuat_desktop.records.description import Plain, Values
from nsuat_desktop.records.record import Record, Row
from nsuat_desktop.records.size_class import SizeClass, size_class_by
from nsuat_desktop.workspace import Workspace


@dataclass(frozen=True)
class YearProductivity:
    """All measures of one year; `record_id` None: nothing is on record for it."""

    year: int
    record_id: str | None
    value_added: ValueAdded
    measures: tuple[Measure, ...]
    indicators: tuple[Indicator, ...]
    """The organisation's own measures; the figure of the year is `after`."""

    @property
    def tells(self) -> bool:
        """Whether there is at least one figure."""
        return bool(self.indicators) or any(each.known for each in self.measures)


@dataclass(frozen=True)
class SupportProductivity:
    """What a support changed; without a comparison `reason` says what it would take."""

    support_id: str
    label: str
    comparison: Comparison | None
    reason: str = ""


@dataclass(frozen=True)
class Growth:
    """One measure through the years that have it, at current prices."""

    measure: Measure
    """Code, label and unit; the figure of the last year."""
    values: tuple[tuple[int, Fraction], ...]

    @property
    def total(self) -> Fraction | None:
        """From the first year to the last, in %; None where a share of it has no meaning."""
        if len(self.values) < 2 or self.values[0][1] <= 0:
            return None
        return (self.values[-1][1] / self.values[0][1] - 1) * 100

    @property
    def average(self) -> float | None:
        """Geometric mean a year, in %."""
        if self.total is None or self.values[-1][1] <= 0:
            return None
        years = self.values[-1][0] - self.values[0][0]
        ratio = float(self.values[-1][1] / self.values[0][1])
        return (float(ratio ** (1 / years)) - 1) * 100


@dataclass(frozen=True)
class OrganisationProductivity:
    """Everything the program can tell of an organisation's productivity."""

    organisation: Record
    chosen: YearProductivity
    years: tuple[YearProductivity, ...]
    """Every year on record, oldest first."""
    since_earlier: Comparison | None
    """The chosen year beside the year on record before it."""
    size: SizeClass
    """From the newest figures up to the chosen year."""
    supports: tuple[SupportProductivity, ...]
    growth: tuple[Growth, ...]


def organisation_productivity(
    workspace: Workspace, organisation_id: str, year: int | None = None
) -> OrganisationProductivity:
    """Measures of `year` (default: the newest year on record, else last year) and of all years.

    Raises:
        NotFoundError: there is no such organisation.
    """
    reader = workspace.reader
    organisation = workspace.records.get(organisation_id, "organisation")
    ids = reader.ids("yearly_figures", {"organisation": organisation_id}, order="year")
    figures = {_year(row): row for row in reader.rows("yearly_figures", ids)}
    last_year = workspace.environment.today().year - 1
    wanted = year if year is not None else max(figures, default=last_year)
    years = tuple(_of_year(each, row) for each, row in sorted(figures.items()))
    up_to = [row.values for each, row in sorted(figures.items()) if each <= wanted]
    earlier = [row.values for each, row in sorted(figures.items()) if each < wanted]
    at = figures[wanted].values if wanted in figures else None
    supports = reader.rows("support", reader.ids("support", {"organisation": organisation_id}))
    return OrganisationProductivity(
        organisation,
        _of_year(wanted, figures.get(wanted)),
        years,
        compare(earlier[-1], at) if earlier and at is not None else None,
        size_class_by(organisation.values, up_to[-1] if up_to else None),
        _supports(supports, figures, {each.year for each in years if each.tells}),
        _growth(years),
    )


def find_organisation(workspace: Workspace, text: str) -> str:
    """Id of the organisation with this id, tax code or exact name.

    Raises:
        AppError: there is none, or several have the name.
    """
    from nsuat_desktop.text.normalise import clean_line

    wanted, reader = clean_line(text), workspace.reader
    if reader.rows("organisation", [wanted]):
        return wanted
    for field in ("tax_code", "name", "short_name"):
        found = reader.ids("organisation", {field: wanted}) if wanted else []
        if len(found) == 1:
            return found[0]
        if found:
            raise AppError(
                f"Có {len(found)} đơn vị như “{wanted[:80]}”. Ghi mã của một đơn vị: "
                f"{', '.join(found[:10])}."
            )
    raise AppError(
        f"Không có đơn vị “{wanted[:80]}”. Ghi mã bản ghi, mã số thuế hoặc đúng tên; "
        "tìm bằng lệnh: list organisation --search CHỮ."
    )


def _of_year(year: int, row: Row | None) -> YearProductivity:
    values: Values = row.values if row is not None else {}
    return YearProductivity(
        year,
        row.id if row is not None else None,
        value_added(values),
        measures(values),
        indicators_of(values),
    )


def _supports(
    supports: Sequence[Row], figures: dict[int, Row], known: set[int]
) -> tuple[SupportProductivity, ...]:
    found = []
    for row in supports:
        label = row.labels.get("solution") or row.title
        steps = _steps(row.values.get("steps"))
        years = None if "withdrawn" in steps and not _applied(steps) else years_around(steps, known)
        if years is None:
            reason = _why_none(steps, known)
            found.append(SupportProductivity(row.id, label, None, reason))
        else:
            before, after = (figures[year].values for year in years)
            found.append(SupportProductivity(row.id, label, compare(before, after)))
    return tuple(found)


def _why_none(steps: dict[str, str], known: set[int]) -> str:
    """Which input is missing for a comparison, in a sentence that says what to do."""
    applied = _applied(steps)
    if "withdrawn" in steps and not applied:
        return "Hỗ trợ đã dừng trước khi áp dụng nên không so sánh."
    if not applied:
        return "Thiếu ngày “Đã áp dụng” hoặc “Được chứng nhận” của hỗ trợ."
    begun, done = int(min(steps.values())[:4]), int(applied[:4])
    gaps = []
    if not any(year < begun for year in known):
        gaps.append(f"một năm trước {begun} (trước khi hỗ trợ)")
    if not any(year > done for year in known):
        gaps.append(f"một năm sau {done} (sau khi áp dụng)")
    return f"Thiếu số liệu năm của {' và của '.join(gaps)}."


def _growth(years: tuple[YearProductivity, ...]) -> tuple[Growth, ...]:
    if not years:
        return ()
    found = []
    for place, measure in enumerate(years[-1].measures):
        values = tuple(
            (each.year, value)
            for each in years
            if (value := each.measures[place].value) is not None
        )
        found.append(Growth(measure, values))
    return tuple(found)


def _applied(steps: dict[str, str]) -> str:
    return steps.get("applied") or steps.get("certified") or ""


def _steps(value: Plain) -> dict[str, str]:
    steps = value if isinstance(value, dict) else {}
    return {code: str(day) for code, day in steps.items() if day}


def _year(row: Row) -> int:
    year = row.values.get("year")
    return year if isinstance(year, int) else 0
