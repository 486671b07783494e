"""The frozen figures behind a report: plain data that can be written as JSON and read back.

Everything a document prints is here as it was when the figures were taken, labels included: an
old report is printed from its snapshot without asking the database again. Days are ISO text,
money is đồng.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from nsuat_desktop.plan.budget import BudgetFigure
from nsuat_desktop.plan.tasks import TaskFigure

SUPPORT_RULE = "supported_organisations"
"""The counting rule of the target whose course over the years is charted."""
UNDER_WAY = ("selected", "in_progress")
"""A support that was begun and has not come to its end; a registration alone is none yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A record that a figure rests on, in the revision that was read."""

    type: str
    id: str
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeFrame:
    """The office as it appears on documents at the end of the period."""

    id: str
    level: str
    name: str
    area: str
    """Its territory in running text: "huyện Nghĩa Hưng"."""
    has_unit: bool
    """The territory is known from the administrative unit, not guessed from the name."""
    parent_name: str
    issuer_lines: tuple[str, ...]
    abbreviation: str
    place_name: str
    division: str
    signer_lines: tuple[str, ...]
    signer_name: str
    addressees: tuple[str, ...]
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodFrame:
    """The reporting period; `start` and `end` are the inclusive data window."""

    kind: str
    label: str
    start: str
    end: str
    year: int
    number: int
    """Month or quarter; 0 for the other kinds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFrame:
    """How the report names the plan."""

    id: str
    type_name: str
    title: str
    issuer: str
    number: str
    issued: str
    """Partial ISO date: "2023-03"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetFigures:
    """One target: what is wanted, what is counted; `None` where there is no data."""

    code: str
    rule: str
    label: str
    unit: str
    macro: bool
    """A figure of the whole province, never attributed to an office."""
    mark: str
    """The mark as the plan writes it: "20 đến 30", "trên 7"."""
    low: float
    high: float | None
    short_label: str
    """For charts and narrow places."""
    window_start: str
    window_end: str
    stock: bool
    in_period: float | None
    cumulative: float | None
    share_of_low: float | None
    """In percent."""
    state: str
    state_label: str
    forecast: float | None
    footnote: str
    record_type: str
    records: tuple[str, ...]
    in_period_records: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportLine:
    """One support that moved in the period or is under way at the cut-off."""

    id: str
    organisation_id: str
    organisation: str
    tax_code: str
    """Masked when it is a personal number."""
    address: str
    industry: str
    size: str
    needs_size: bool
    """Size classes apply to this kind of organisation."""
    solution: str
    pilot: bool
    state: str
    state_label: str
    state_on: str
    active: bool
    """Begun, carried on or concluded inside the period."""
    concluded_on: str
    """The day it first reached "applied" or "certified"; empty before that."""
    certificate_number: str
    certificate_issued: str
    certifier: str
    certificate_expires: str
    certificate_id: str
    certifiable: bool
    agreement: str
    state_money: int | None
    counterpart_money: int | None
    result_before: str
    result_after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateLine:
    """One certificate."""

    id: str
    organisation_id: str
    organisation: str
    standard: str
    number: str
    certifier: str
    issued: str
    expires: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseLine:
    """One course that ended in the period, with the attendances of those who were there."""

    id: str
    title: str
    starts: str
    ends: str
    venue: str
    topic: str
    organiser: str
    public: int
    enterprise: int
    other: int
    listed: int
    """Everybody on the list, present or not."""

    @property
    def attendances(self) -> int:
        return self.public + self.enterprise + self.other


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertLine:
    """One expert; the certificate shown is the one that holds longest."""

    id: str
    name: str
    organisation: str
    field: str
    scheme: str
    level: str
    number: str
    issuer: str
    issued: str
    expires: str
    valid: bool
    new: bool
    """Certified inside the period."""
    counts: bool
    """Counts for the target on experts of the national standard."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeLine:
    """A programme of a school that has begun by the cut-off."""

    id: str
    institution_id: str
    institution: str
    name: str
    level_label: str
    starts: str
    new: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognitionLine:
    """A leading enterprise, recognised and not withdrawn at the cut-off."""

    id: str
    organisation_id: str
    organisation: str
    document: str
    day: str
    issuer: str
    new: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityLine:
    """An activity of the plan: a document, an inspection, an event, an award ...

    What annex V prints in columns (from `title` on) is empty for the kinds it does not list.
    """

    type: str
    id: str
    kind: str
    """Code of the kind within its type ("workshop"); "open" and "done" for an inspection."""
    kind_label: str
    text: str
    """What it was, ready to stand in a list."""
    task: str
    """Code of the plan's task, where one is named."""
    new: bool
    """Begun inside the period."""
    title: str
    starts: str
    ends: str
    place: str
    """Channel, venue or country."""
    by: str
    """Who held it, took part or was honoured."""
    people: int | None
    """Present, or reached by a communication."""
    cost: int | None
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DifficultyLine:
    """A difficulty raised, answered or still open in the period, as it stood at the cut-off."""

    id: str
    content: str
    organisation: str
    day: str
    proposal: str
    addressee: str
    """Code of whom the proposal is meant for; empty where nobody is named."""
    addressee_label: str
    open: bool
    """Without an answer."""
    state_label: str
    answer: str
    answered_on: str
    new: bool
    """Raised inside the period."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What happened in a period; two periods are compared field by field."""

    supports: int = 0
    supported_units: int = 0
    """Distinct organisations with an active support."""
    concluded_units: int = 0
    """Distinct organisations with a support that was first applied or certified in the period."""
    registered_units: int = 0
    """Distinct organisations that registered in the period and have not been selected yet."""
    certificates: int = 0
    courses: int = 0
    attendances: int = 0
    public: int = 0
    enterprise: int = 0
    other: int = 0
    recognitions: int = 0
    experts: int = 0
    state_money: int = 0
    """Of supports concluded and courses held in the period."""
    counterpart_money: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class YearCount:
    """Organisations that count for the first time in this calendar year."""

    year: int
    units: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """All figures of one report."""

    plan: PlanFrame
    office: OfficeFrame
    period: PeriodFrame
    as_of: str
    """The cut-off: the end of the period, or an earlier day on which the figures were taken."""
    taken_at: str
    horizon: int
    targets: tuple[TargetFigures, ...]
    current: Counts
    previous: Counts | None
    """The same days a year before; None when nothing is on record for them."""
    supports: tuple[SupportLine, ...]
    certificates: tuple[CertificateLine, ...]
    """Issued in the period."""
    valid_certificates: tuple[str, ...]
    """Ids of the certificates valid at the cut-off."""
    expiring_certificates: tuple[CertificateLine, ...]
    """Valid at the cut-off, ending within 90 days after it."""
    expired_certificates: tuple[CertificateLine, ...]
    """Ended in the period without a newer one of the same organisation and standard."""
    courses: tuple[CourseLine, ...]
    experts: tuple[ExpertLine, ...]
    programmes: tuple[ProgrammeLine, ...]
    recognitions: tuple[RecognitionLine, ...]
    activities: tuple[ActivityLine, ...]
    difficulties: tuple[DifficultyLine, ...]
    tasks: tuple[TaskFigure, ...]
    """Work of the period, work left over from before, and work of the period that follows."""
    budget: tuple[BudgetFigure, ...]
    """Of the year in which the period ends, by source and task."""
    next_budget: tuple[BudgetFigure, ...]
    """Of the year after."""
    trend: tuple[YearCount, ...]
    sources: tuple[Source, ...]
    map_basis: str = ""
    """The map by which places are told; empty for the names of their time."""

    @property
    def active_supports(self) -> tuple[SupportLine, ...]:
        return tuple(line for line in self.supports if line.active)

    @property
    def complete(self) -> bool:
        """Whether the period had ended when the figures were taken."""
        return self.as_of == self.period.end


def distinct_units(lines: Iterable[SupportLine]) -> tuple[str, ...]:
    """Ids of the organisations, each once, in order."""
    return tuple(dict.fromkeys(line.organisation_id for line in lines))
