"""All frozen reports at a glance: how far each has come, and when it is or was due."""

from dataclasses import dataclass
from datetime import date
from typing import get_args

from nsuat_desktop.records.record import Row
from nsuat_desktop.records.types.report import STEPS, number_text, state_of, steps_of
from nsuat_desktop.reporting.check_code import grouped
from nsuat_desktop.reporting.life.subject import period_of
from nsuat_desktop.reporting.periods import OfficeLevel, deadline
from nsuat_desktop.workspace import Workspace

_STATE_LABELS = {step.code: step.label for step in STEPS}
_WITHOUT_DEADLINE = ("range", "thematic", "ad_hoc")


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One frozen report; days are ISO texts, empty where there are none.

    `due` is the day by which it has to be sent, `late` whether it was not or came after it.
    """

    id: str
    title: str
    kind: str
    period: str
    version: int
    state: str
    state_label: str
    number: str
    issued_on: str
    steps: dict[str, str]
    check_code: str
    due: str
    late: bool
    newest: bool
    """No supplement was frozen since."""


def reports(workspace: Workspace) -> list[ReportLine]:
    """The newest period first, of each the newest version first."""
    rows = workspace.reader.rows("report", workspace.reader.ids("report"))
    replaced = {str(row.values.get("supplements")) for row in rows}
    newest_first = sorted(
        rows,
        key=lambda row: [str(row.values[name]) for name in ("ends", "starts", "version")],
        reverse=True,
    )
    return [_line(workspace, row, row.id not in replaced) for row in newest_first]


def _line(workspace: Workspace, row: Row, newest: bool) -> ReportLine:
    values, steps = row.values, steps_of(row.values)
    due = _due(workspace, row)
    version = values["version"]
    state = state_of(values)
    sent = steps.get("sent") or workspace.environment.today().isoformat()
    return ReportLine(
        id=row.id,
        title=row.title,
        kind=str(values["kind"]),
        period=str(values["period"]),
        version=version if isinstance(version, int) else 0,
        state=state,
        state_label=_STATE_LABELS[state],
        number=number_text(values),
        issued_on=str(values.get("issued_on") or ""),
        steps=steps,
        check_code=grouped(str(values["check_code"])),
        due=due.isoformat() if due else "",
        # A supplement answers a return, whose day nobody fixes beforehand.
        late=due is not None and version == 0 and sent > due.isoformat(),
        newest=newest,
    )


def _due(workspace: Workspace, row: Row) -> date | None:
    if row.values["kind"] in _WITHOUT_DEADLINE:
        return None
    reported = period_of(row.values)
    level = workspace.office(reported.end).level
    for known in get_args(OfficeLevel):
        if known == level:
            return deadline(reported, known)
    return None
