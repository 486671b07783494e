"""A report as a document: the outline filled with prose, tables, charts and annexes."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from nsuat_desktop.files import write_atomically
from nsuat_desktop.offices.map_view import AS_RECORDED, MapView
from nsuat_desktop.reporting.activity_tables import (
    budget_annex,
    difficulty_annex,
    promotion_annex,
    task_annex,
)
from nsuat_desktop.reporting.charts import (
    Band,
    Bar,
    BarsChart,
    ChartData,
    TargetBand,
    TargetBandsChart,
    TimelineChart,
    TrendChart,
)
from nsuat_desktop.reporting.document import (
    Annex,
    Block,
    Chart,
    Document,
    Header,
    Heading,
    Marker,
    Paragraph,
    Points,
    RichText,
    SectionPlace,
    SignatureBlock,
    Table,
)
from nsuat_desktop.reporting.edits import ReportEdits
from nsuat_desktop.reporting.facts import solution_counts
from nsuat_desktop.reporting.figures import SUPPORT_RULE, OfficeFrame, Snapshot
from nsuat_desktop.reporting.markup import rich
from nsuat_desktop.reporting.periods import Period, PeriodKind, period
from nsuat_desktop.reporting.prose import ReportText, draft_sections
from nsuat_desktop.reporting.snapshot import take_snapshot
from nsuat_desktop.reporting.tables import (
    course_annex,
    expert_annex,
    support_annex,
    target_annex,
    target_table,
)
from nsuat_desktop.reporting.template import Section, report_template
from nsuat_desktop.reporting.timeline import timeline_charts
from nsuat_desktop.workspace import Workspace

Progress = Callable[[int, int], None]

_TARGET_SECTION, _SUPPORT_SECTION = "II.1", "II.2.2"
_TASK_ANNEX = "VII"
_DASH = re.compile(r"[-–•]\s+")
_MAX_BARS = 10
_BARS_BASE_MM, _BAR_MM = 18.0, 6.0
"""Room for the axis of a bar chart, and for each bar: two bars need no third of a page."""
_TIMELINE_MM = 10.0
"""A row of the timeline: its name may take two lines."""


def build_document(
    snapshot: Snapshot,
    texts: ReportText | None = None,
    number: int | None = None,
    date: date | None = None,
    signer: SignatureBlock | None = None,
) -> Document:
    """The report as it is printed; without `number` and `date` a draft with blanks for them."""
    template, office, captions = report_template(), snapshot.office, _Captions()
    body, places = _body(snapshot, texts or ReportText(), captions)
    return Document(
        header=Header(
            issuer_lines=office.issuer_lines,
            symbol=f"{template.type_abbreviation}-{office.abbreviation}",
            place_name=office.place_name,
            blank_year=int(snapshot.period.end[:4]),
            parent_name=office.parent_name,
            number=number,
            issued_on=date,
        ),
        summary=template.summary.format(period=snapshot.period.label),
        body=body,
        signature=signer or SignatureBlock(office.signer_lines, office.signer_name),
        issuer_name=office.name,
        recipients=_recipients(office),
        archive=", ".join(filter(None, (template.archive, office.division))),
        addressees=office.addressees,
        type_name=template.type_name,
        annexes=tuple(_annexes(snapshot, captions)),
        places=places,
    )


def report_document(
    workspace: Workspace, kind: PeriodKind, period_text: str, view: MapView = AS_RECORDED
) -> Document:
    """The draft of a report as it stands now, with the clerk's wording; places told by `view`.

    Raises:
        AppError: the period is not understood, or no office has been described.
    """
    return _current(workspace, period(kind, period_text), view)


def write_report(
    workspace: Workspace,
    kind: PeriodKind,
    period_text: str,
    target: Path,
    progress: Progress | None = None,
    view: MapView = AS_RECORDED,
) -> Period:
    """Write the draft of a report as PDF; the file appears whole or not at all.

    `progress(done, total)` counts pages and may raise to stop.

    Raises:
        AppError: the period is not understood, no office has been described, or a character
            cannot be printed.
        SurroundingsError: the file cannot be written.
    """
    reported = period(kind, period_text)
    document = _current(workspace, reported, view)
    # reportlab is loaded only for a PDF.
    from nsuat_desktop.reporting.pdf import render_pdf

    with write_atomically(target) as file:
        render_pdf(document, file, progress)
    return reported


def _current(workspace: Workspace, reported: Period, view: MapView) -> Document:
    edits = ReportEdits(workspace.form_drafts, reported)
    return build_document(take_snapshot(workspace, reported, view=view), edits.text())


def _recipients(office: OfficeFrame) -> tuple[str, ...]:
    """Those addressed get theirs first ("Như trên")."""
    as_above = report_template().as_above
    others = [name for name in office.recipients if as_above.lower() not in name.lower()]
    return (*([as_above] if office.addressees else []), *others)


class _Captions:
    """Numbers the charts in the order in which they appear."""

    def __init__(self) -> None:
        self._count = 0

    def chart(self, data: ChartData) -> Chart:
        self._count += 1
        caption = report_template().charts["caption"].format(number=self._count, title=data.title)
        if isinstance(data, BarsChart):
            return Chart(data, caption, _BARS_BASE_MM + _BAR_MM * len(data.bars))
        if isinstance(data, TimelineChart):
            return Chart(data, caption, _BARS_BASE_MM + _TIMELINE_MM * max(len(data.rows), 3))
        return Chart(data, caption)


def _body(
    snapshot: Snapshot, texts: ReportText, captions: _Captions
) -> tuple[tuple[Block, ...], tuple[SectionPlace, ...]]:
    """The blocks, and where the prose of each section stands among them."""
    drafts, blocks, places = draft_sections(snapshot), list[Block](), list[SectionPlace]()
    for section in report_template().sections:
        if section.level:
            blocks.append(Heading(section.level, section.number, section.title))
        if section.id in drafts:
            text = texts.sections.get(section.id, drafts[section.id].text)
            start = len(blocks)
            blocks += prose_blocks(_with_reference(section, text))
            title = f"{section.number}. {section.title}" if section.level else section.label
            places.append(SectionPlace(section.id, title, start, len(blocks)))
        if section.id == _TARGET_SECTION:
            blocks += [target_table(snapshot), captions.chart(bands_chart(snapshot))]
        if section.id == _SUPPORT_SECTION:
            blocks += [captions.chart(data) for data in _support_charts(snapshot)]
    return tuple(blocks), tuple(places)


def prose_blocks(text: str) -> Iterator[Block]:
    """A line is a paragraph; lines that begin with a dash are one list; `**đậm**`, `*nghiêng*`."""
    dashed: list[RichText] = []
    for line in filter(None, (line.strip() for line in text.splitlines())):
        if _DASH.match(line):
            dashed.append(rich(_DASH.sub("", line, count=1)))
            continue
        if dashed:
            yield Points(tuple(dashed), Marker.DASH)
            dashed = []
        yield Paragraph(rich(line))
    if dashed:
        yield Points(tuple(dashed), Marker.DASH)


def _with_reference(section: Section, text: str) -> str:
    """Each annex is referred to in the text, also where the clerk wrote the prose anew."""
    if not section.annex or re.search(rf"Phụ lục {section.annex}\b", text):
        return text
    return f"{text}\n{report_template().phrases['annex_reference'].format(annex=section.annex)}"


def without_reference(section: str, text: str) -> str:
    """Prose taken from the document, without the reference to the annex that was added to it."""
    annex = report_template().section(section).annex
    added = report_template().phrases["annex_reference"].format(annex=annex)
    return text.removesuffix(added).rstrip() if annex and text.endswith(f"\n{added}") else text


def bands_chart(snapshot: Snapshot) -> TargetBandsChart:
    """What is counted beside what is wanted, for the targets that the office's work brings."""
    texts = report_template().charts
    return TargetBandsChart(
        texts["bands"].format(horizon=snapshot.horizon),
        tuple(
            TargetBand(
                target.short_label,
                target.unit,
                Band(target.low, target.high),
                target.cumulative,
                target.forecast,
                target.state_label,
            )
            for target in snapshot.targets
            if not target.macro
        ),
    )


def trend_chart(snapshot: Snapshot) -> TrendChart | None:
    """Supported organisations by year; None while there are none."""
    texts = report_template().charts
    target = next((each for each in snapshot.targets if each.rule == SUPPORT_RULE), None)
    if target is None or not any(year.units for year in snapshot.trend):
        return None
    yearly = [float(year.units) for year in snapshot.trend]
    cumulative = [sum(yearly[: index + 1]) for index in range(len(yearly))]
    last, end = snapshot.trend[-1].year, int(target.window_end[:4])
    forecast = ((str(end), target.forecast),) if target.forecast is not None and end > last else ()
    return TrendChart(
        texts["trend"],
        texts["trend_unit"],
        tuple(str(year.year) for year in snapshot.trend),
        tuple(yearly),
        tuple(cumulative),
        Band(target.low, target.high, texts["mark"].format(horizon=snapshot.horizon)),
        forecast,
    )


def solutions_chart(snapshot: Snapshot) -> BarsChart | None:
    """Supports of the period by system or tool; None while there are none."""
    texts = report_template().charts
    counted = solution_counts(snapshot.active_supports)[:_MAX_BARS]
    if not counted:
        return None
    bars = tuple(Bar(name, float(number)) for name, number in counted)
    title = texts["solutions"].format(period=snapshot.period.label)
    return BarsChart(title, texts["solutions_unit"], bars)


def _support_charts(snapshot: Snapshot) -> Iterator[ChartData]:
    for data in (trend_chart(snapshot), solutions_chart(snapshot)):
        if data is not None:
            yield data


def _annexes(snapshot: Snapshot, captions: _Captions) -> Iterator[Annex]:
    tables: dict[str, Callable[[Snapshot], Table]] = {
        "I": target_annex,
        "II": support_annex,
        "III": course_annex,
        "IV": expert_annex,
        "V": promotion_annex,
        "VI": budget_annex,
        "VII": task_annex,
        "VIII": difficulty_annex,
    }
    for annex in report_template().annexes:
        title = annex.title.format(
            period=snapshot.period.label,
            area=snapshot.office.area,
            budget_year=snapshot.period.end[:4],
        )
        charts = timeline_charts(snapshot) if annex.number == _TASK_ANNEX else ()
        drawn = (captions.chart(chart) for chart in charts)
        yield Annex(title, (tables[annex.number](snapshot), *drawn))
