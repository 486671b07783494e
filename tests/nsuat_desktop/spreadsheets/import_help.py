"""Short ways for tests to bring a file or some rows in."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from nsuat_desktop.records.record import Draft
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.grid import Cell, Sheet, Workbook
from nsuat_desktop.spreadsheets.import_plan import ImportChoice
from nsuat_desktop.spreadsheets.importing import ImportResult, run_import
from nsuat_desktop.spreadsheets.matching import match
from nsuat_desktop.spreadsheets.planned import ImportPlan
from nsuat_desktop.spreadsheets.planning import plan_imports
from nsuat_desktop.spreadsheets.reading import read_workbook
from nsuat_desktop.spreadsheets.tables import find_tables
from nsuat_desktop.workspace import Workspace

SAMPLES = Path(__file__).parents[2] / "data" / "spreadsheets"

ORGANISATIONS = ("STT", "Tên đơn vị", "Mã số thuế", "Địa chỉ", "Điện thoại")
CERTIFICATES = ("TT", "Đơn vị", "Mã số thuế", "Tiêu chuẩn", "Số GCN", "Ngày cấp", "Nơi cấp")
HAI_HA, Y_DUC = "Công ty TNHH May Hải Hà", "Hợp tác xã Gạo Ý Đức"
CODE, OTHER_CODE = "0671732298", "0643649312"


def sheet_of(
    header: Sequence[str], rows: Iterable[Sequence[Cell]], *titles: str, name: str = "Sheet1"
) -> Sheet:
    """A sheet with title lines, a header and rows."""
    width = len(header)
    lines = [(title, *[None] * (width - 1)) for title in titles]
    padded = [(*row, *[None] * (width - len(row))) for row in rows]
    return Sheet(name, (*lines, tuple(header), *padded))


def choices_of(
    source: Workbook | Sheet, record_type: str | None = None, **decided: Any
) -> list[ImportChoice]:
    """Every table of a workbook or sheet, as a clerk would take it without a change."""
    workbook = (
        Workbook("danh-sach.xlsx", "xlsx", (source,)) if isinstance(source, Sheet) else source
    )
    description = description_of(record_type) if record_type else None
    decided.setdefault("file_name", workbook.name)
    return [
        ImportChoice(table, match(table, description), epoch_1904=workbook.epoch_1904, **decided)
        for sheet in workbook.sheets
        for table in find_tables(sheet)
    ]


def planned(
    workspace: Workspace, source: Workbook | Sheet, record_type: str | None = None, **decided: Any
) -> ImportPlan:
    """The plan for the only table of a source."""
    (plan,) = plan_imports(workspace, choices_of(source, record_type, **decided))
    return plan


def brought_in(
    workspace: Workspace, source: Workbook | Sheet, record_type: str | None = None, **decided: Any
) -> ImportResult:
    """Plan all tables of a source and write them."""
    return run_import(
        workspace, plan_imports(workspace, choices_of(source, record_type, **decided))
    )


def sample(name: str) -> Workbook:
    """One of the workbooks from offices."""
    return read_workbook(SAMPLES / f"{name}.xlsx")


def contents(workspace: Workspace, record_type: str) -> list[dict[str, Any]]:
    """Live records of a kind as they were made, links by the name of what they point at."""
    description = description_of(record_type)
    ids = workspace.reader.ids(record_type, order=None)
    found = []
    for record_id in sorted(ids):
        record = workspace.records.get(record_id, record_type)
        values = dict(record.values)
        for each in description.links():
            if each.name in values:
                values[each.name] = record.labels[each.name]
        found.append(values)
    return found


def organisation(workspace: Workspace, name: str, **values: Any) -> str:
    """Make an organisation and return its id."""
    draft = Draft("organisation", {"name": name, "kind": "enterprise", **values})
    return workspace.records.save(draft).id


def actions(plan: ImportPlan) -> list[str]:
    """What becomes of each row."""
    return [str(row.action) for row in plan.rows]


def reasons(plan: ImportPlan, verdict: Verdict) -> list[str]:
    """All that is said with this verdict."""
    return [note.reason for note in plan.notes if note.verdict is verdict]
