"""The sheet an organisation keeps: its productivity of a year, and what a support changed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from nsuat_desktop.errors import NotFoundError
from nsuat_desktop.offices.profile import OfficeProfile
from nsuat_desktop.productivity.enterprise import Comparison, Measure, ValueAdded
from nsuat_desktop.productivity.organisation import (
    OrganisationProductivity,
    SupportProductivity,
    organisation_productivity,
)
from nsuat_desktop.productivity.sheet_tables import (
    change_table,
    pairs_chart,
    year_table,
)
from nsuat_desktop.productivity.wording import measure_text, value_text
from nsuat_desktop.reporting.document import (
    Block,
    Chart,
    Document,
    Header,
    Heading,
    Paragraph,
    SignatureBlock,
)
from nsuat_desktop.toml_file import shipped_texts
from nsuat_desktop.workspace import Workspace

FILE_NAME = "productivity_sheet.toml"
_CHART_MM_PER_PAIR, _CHART_MM_BESIDE = 11.0, 12.0


@dataclass(frozen=True, slots=True)
class SheetWording:
    """What the sheet says, from `resources/templates/productivity_sheet.toml`."""

    type_name: str
    type_abbreviation: str
    summary: str
    archive: str
    as_above: str
    opening: str
    identity: str
    size: str
    cross_check_agrees: str
    cross_check_differs: str
    cross_check_stated: str
    missing: str
    nothing: str
    prices: str
    pair_missing: str
    support: str
    closing: str
    headings: Mapping[str, str]
    tables: Mapping[str, str]
    definitions: Mapping[str, str]


@cache
def sheet_wording() -> SheetWording:
    """The wording that comes with the program.

    Raises:
        AppError: the file is missing or damaged.
    """
    return shipped_texts(FILE_NAME, SheetWording)


def sheet_document(
    workspace: Workspace, organisation_id: str, year: int | None, support_id: str | None = None
) -> Document:
    """The sheet of a year; of several supports the one compared last, unless one is named.

    Raises:
        AppError: no office has been described, or the organisation has no such support.
    """
    found = organisation_productivity(workspace, organisation_id, year)
    support = _support(found, support_id)
    office, wording = workspace.office(), sheet_wording()
    name = found.organisation.title
    return Document(
        header=Header(
            issuer_lines=office.issuer_lines,
            symbol=f"{wording.type_abbreviation}-{office.abbreviation}",
            place_name=office.place_name,
            blank_year=workspace.environment.today().year,
            parent_name=office.parent_name,
        ),
        summary=wording.summary.format(year=found.chosen.year, name=name),
        body=tuple(_body(workspace, found, support, office)),
        signature=SignatureBlock(office.signer_lines(), office.signer_name),
        issuer_name=office.name,
        recipients=(wording.as_above,),
        archive=", ".join(filter(None, (wording.archive, office.division))),
        addressees=(name,),
        type_name=wording.type_name,
    )


def write_sheet(
    workspace: Workspace,
    organisation_id: str,
    year: int | None,
    target: Path,
    support_id: str | None = None,
) -> None:
    """Write the sheet as PDF; the file appears whole or not at all.

    Raises:
        AppError: as `sheet_document`, or a character cannot be printed.
        SurroundingsError: the file cannot be written.
    """
    document = sheet_document(workspace, organisation_id, year, support_id)
    # reportlab is loaded only for a PDF.
    from nsuat_desktop.reporting.pdf import render_pdf

    render_pdf(document, target)


def _support(found: OrganisationProductivity, support_id: str | None) -> SupportProductivity | None:
    if support_id is not None:
        named = next((each for each in found.supports if each.support_id == support_id), None)
        if named is None:
            raise NotFoundError("Đơn vị không có hỗ trợ này. Chọn một hỗ trợ của đơn vị.")
        return named
    compared = [each for each in found.supports if each.comparison is not None]
    return max(compared, key=_compared_last, default=None)


def _compared_last(support: SupportProductivity) -> tuple[int, int]:
    comparison = support.comparison
    return (comparison.year_after, comparison.year_before) if comparison else (0, 0)


def _body(
    workspace: Workspace,
    found: OrganisationProductivity,
    support: SupportProductivity | None,
    office: OfficeProfile,
) -> Iterator[Block]:
    wording, year = sheet_wording(), found.chosen.year
    tax_code = found.organisation.values.get("tax_code")
    identity = wording.identity.format(tax_code=tax_code) if tax_code else ""
    name = found.organisation.title
    yield Paragraph(
        wording.opening.format(issuer=office.name, name=name, identity=identity, year=year)
    )
    titles = [(wording.headings["year"].format(year=year), tuple(_year_part(found, support)))]
    if support is not None:
        title = wording.headings["support"].format(solution=support.label)
        titles.append((title, tuple(_support_part(workspace, support))))
    for number, (title, blocks) in enumerate(titles, start=1):
        yield Heading(2, str(number), title)
        yield from blocks
    yield Paragraph(wording.closing)


def _year_part(
    found: OrganisationProductivity, support: SupportProductivity | None
) -> Iterator[Block]:
    wording, chosen = sheet_wording(), found.chosen
    if not chosen.tells:
        inputs = _inputs(chosen.measures)
        yield Paragraph(wording.nothing.format(year=chosen.year, inputs=inputs))
        return
    # Years side by side once are enough: the part about a support shows them.
    since = None if support is not None and support.comparison else found.since_earlier
    yield year_table(chosen, since, wording.definitions, wording.tables)
    if unknown := _inputs(chosen.measures):
        yield Paragraph(wording.missing.format(inputs=unknown))
    if check := _cross_check(chosen.value_added):
        yield Paragraph(check)
    if found.size.text and found.size.code != "none":
        yield Paragraph(wording.size.format(size=found.size.text.lower(), reason=found.size.reason))


def _cross_check(added: ValueAdded) -> str:
    wording = sheet_wording()
    if added.gap is None:
        return wording.cross_check_stated if added.method == "stated" else ""
    pattern = wording.cross_check_agrees if added.agrees else wording.cross_check_differs
    return pattern.format(
        additive=measure_text(added.additive),
        subtractive=measure_text(added.subtractive),
        gap=value_text("lần", added.gap),
    )


def _support_part(workspace: Workspace, support: SupportProductivity) -> Iterator[Block]:
    wording, comparison = sheet_wording(), support.comparison
    if comparison is None:
        yield Paragraph(support.reason)
        return
    yield Paragraph(
        wording.support.format(
            solution=support.label,
            day=_applied_on(workspace, support.support_id),
            before=comparison.year_before,
            after=comparison.year_after,
        )
    )
    yield change_table(comparison, wording.tables)
    if unknown := _inputs(_both(comparison)):
        yield Paragraph(wording.pair_missing.format(inputs=unknown))
    chart = pairs_chart(support, comparison, wording.tables)
    if chart.pairs:
        height = _CHART_MM_BESIDE + _CHART_MM_PER_PAIR * max(len(chart.pairs), 2)
        yield Chart(chart, height_mm=height)
    yield Paragraph(wording.prices)


def _applied_on(workspace: Workspace, support_id: str) -> str:
    from nsuat_desktop.text.dates import format_date

    steps = workspace.records.get(support_id, "support").values.get("steps")
    days = steps if isinstance(steps, dict) else {}
    return format_date(str(days.get("applied") or days.get("certified")))


def _both(comparison: Comparison) -> tuple[Measure, ...]:
    return tuple(side for each in comparison.changes for side in (each.before, each.after))


def _inputs(measures: tuple[Measure, ...]) -> str:
    """The inputs that are missing, each named once."""
    return ", ".join(
        dict.fromkeys(f"“{label}”" for measure in measures for label in measure.missing)
    )
