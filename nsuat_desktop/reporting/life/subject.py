"""What a report is about: a period with the plan's outline, or a theme with its own."""

from collections.abc import Callable
from dataclasses import dataclass

from nsuat_desktop.records.description import Values
from nsuat_desktop.reporting.document import Document, SignatureBlock
from nsuat_desktop.reporting.figures import Snapshot
from nsuat_desktop.reporting.periods import Period, PeriodKind, parse_period, period
from nsuat_desktop.text.numbers import roman
from nsuat_desktop.workspace import Workspace

Build = Callable[[Snapshot, SignatureBlock | None], Document]


@dataclass(frozen=True, slots=True)
class Subject:
    """`kind` is the kind of the record; `name` tells reports of free outline from each other.

    `build` makes the document from the figures; None: the plan's outline.
    """

    kind: str
    period: Period
    name: str = ""
    build: Build | None = None


def on_period(reported: Period) -> Subject:
    """The periodic report."""
    return Subject(reported.kind, reported)


def of_report(workspace: Workspace, values: Values) -> Subject:
    """The subject of a frozen report, so that it can be reported on again.

    Raises:
        AppError: its outline was thrown away.
    """
    kind = str(values["kind"])
    if kind in ("thematic", "ad_hoc"):
        from nsuat_desktop.reporting.life.free import free_report, free_subject

        return free_subject(free_report(workspace, str(values["name"])))
    return on_period(period_of(values))


def period_of(values: Values) -> Period:
    """The reporting period of a report's record."""
    kind, starts, ends = str(values["kind"]), str(values["starts"]), str(values["ends"])
    year, month = int(ends[:4]), int(ends[5:7])
    texts: dict[str, tuple[PeriodKind, str]] = {
        "month": ("month", f"{month}/{year}"),
        "quarter": ("quarter", f"{roman(month // 3)}/{year}"),
        "h1": ("h1", str(year)),
        "h2": ("h2", str(year)),
        "nine_months": ("nine_months", str(year)),
        "year": ("year", str(year)),
    }
    return period(*texts[kind]) if kind in texts else parse_period(f"{starts}..{ends}")
