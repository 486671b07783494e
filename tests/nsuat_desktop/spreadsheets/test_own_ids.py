"""Rows of our own export that people changed: whose record they are, and what they point at."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from nsuat_desktop.records.record import Draft
from nsuat_desktop.spreadsheets.exporting import ListWanted, export_list
from nsuat_desktop.spreadsheets.import_plan import Action, Counts
from nsuat_desktop.spreadsheets.importing import run_import
from nsuat_desktop.spreadsheets.planned import ImportPlan
from nsuat_desktop.spreadsheets.xlsx_writing import HEADER_ROW
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.spreadsheets.import_help import organisation
from tests.nsuat_desktop.spreadsheets.round_trip_help import plans_of

FIRST = HEADER_ROW + 2
Change = Callable[[Any], object]


def add(workspace: Workspace, record_type: str, **values: Any) -> str:
    return workspace.records.save(Draft(record_type, values)).id


@pytest.fixture
def changed(office_workspace: Workspace, tmp_path: Path) -> Callable[..., ImportPlan]:
    """The plan for the whole export of a kind after somebody changed its sheet."""

    def plan(record_type: str, change: Change, *, unmask: str | None = "Sửa") -> ImportPlan:
        path = tmp_path / "a.xlsx"
        export_list(office_workspace, ListWanted(record_type), path, unmask=unmask)
        book = openpyxl.load_workbook(path)
        change(book.worksheets[0])
        book.save(path)
        (found,) = plans_of(office_workspace, path)
        return found

    return plan


def column_of(sheet: Any, header: str) -> int:
    return next(cell.column for cell in sheet[HEADER_ROW + 1] if cell.value == header)


def put(sheet: Any, row: int, header: str, value: Any) -> None:
    sheet.cell(row, column_of(sheet, header)).value = value


def copied(sheet: Any, row: int) -> int:
    """Copy a row below the last one, as people do to write a similar one."""
    last = sheet.max_row + 1
    for cell in sheet[row]:
        sheet.cell(last, cell.column).value = cell.value
    return last


def reasons(plan: ImportPlan) -> list[str]:
    return [note.reason for note in plan.notes]


def test_another_name_beside_the_id_renames(
    office_workspace: Workspace, changed: Callable[..., ImportPlan]
) -> None:
    known = organisation(office_workspace, "Công ty May", tax_code="0671732298")
    plan = changed("organisation", lambda sheet: put(sheet, FIRST, "Tên đơn vị", "Công ty Gạo"))
    run_import(office_workspace, plan)

    assert plan.counts == Counts(read=1, updated=1)
    assert office_workspace.records.get(known).title == "Công ty Gạo"


def test_a_copied_row_must_lose_its_id(
    office_workspace: Workspace, changed: Callable[..., ImportPlan]
) -> None:
    organisation(office_workspace, "Công ty May")

    def copy(sheet: Any) -> None:
        put(sheet, copied(sheet, FIRST), "Tên đơn vị", "Công ty Gạo")

    plan = changed("organisation", copy)
    assert plan.actions == [Action.SAME, Action.REFUSED]
    assert any("Xóa mã" in reason for reason in reasons(plan))

    def copy_without(sheet: Any) -> None:
        copy(sheet)
        put(sheet, sheet.max_row, "Mã bản ghi: Đơn vị", None)

    assert changed("organisation", copy_without).actions == [Action.SAME, Action.NEW]


def test_two_alike_stay_two(
    office_workspace: Workspace, changed: Callable[..., ImportPlan]
) -> None:
    for _ in range(2):
        organisation(office_workspace, "Công ty May")

    assert changed("organisation", lambda sheet: None).actions == [Action.SAME, Action.SAME]


def test_a_deleted_record_does_not_come_back_unseen(
    office_workspace: Workspace, changed: Callable[..., ImportPlan]
) -> None:
    known = organisation(office_workspace, "Công ty May")
    plan = changed("organisation", lambda sheet: office_workspace.records.delete(known))

    assert plan.actions == [Action.REFUSED]
    assert any("đã bị xóa" in reason for reason in reasons(plan))


def test_a_name_typed_over_a_link_wins_against_its_id(
    office_workspace: Workspace, changed: Callable[..., ImportPlan]
) -> None:
    may, rice = (organisation(office_workspace, name) for name in ("Công ty May", "Công ty Gạo"))
    support = add(
        office_workspace,
        "support",
        organisation=may,
        solution="5S",
        steps={"applied": "2024-05-01"},
    )
    plan = changed("support", lambda sheet: put(sheet, FIRST, "Đơn vị được hỗ trợ", "công ty gạo"))
    run_import(office_workspace, plan)

    assert plan.counts == Counts(read=1, updated=1)
    assert office_workspace.records.get(support).values["organisation"] == rice


def test_one_step_more_keeps_the_others(
    office_workspace: Workspace, changed: Callable[..., ImportPlan]
) -> None:
    may = organisation(office_workspace, "Công ty May")
    steps = {"registered": "2024-01-02"}
    support = add(office_workspace, "support", organisation=may, solution="ISO9001", steps=steps)

    def certify(sheet: Any) -> None:
        put(sheet, FIRST, "Các mốc: Đăng ký", None)
        put(sheet, FIRST, "Các mốc: Được chứng nhận", "15/3/2024")

    run_import(office_workspace, changed("support", certify))
    assert office_workspace.records.get(support).values["steps"] == {
        **steps,
        "certified": "2024-03-15",
    }


def test_covered_numbers_change_nothing(
    office_workspace: Workspace, changed: Callable[..., ImportPlan]
) -> None:
    known = organisation(office_workspace, "Hộ Ba", tax_code="036165000123", phone="0912345678")

    def rename(sheet: Any) -> None:
        assert "*" in sheet.cell(FIRST, column_of(sheet, "Điện thoại")).value
        put(sheet, FIRST, "Tên đơn vị", "Hộ Tư")

    run_import(office_workspace, changed("organisation", rename, unmask=None))
    values = office_workspace.records.get(known).values
    assert (values["name"], values["tax_code"], values["phone"]) == (
        "Hộ Tư", "036165000123", "0912345678",
    )  # fmt: skip


def test_lists_in_a_cell_can_be_written_by_hand(
    office_workspace: Workspace, changed: Callable[..., ImportPlan]
) -> None:
    person = add(office_workspace, "person", full_name="Nguyễn Văn An")
    row = {"scheme": "TCVN quốc gia", "issued": "2023-05-01"}
    expert = add(office_workspace, "expert", person=person, certificates=[row])
    text = "chương trình: APO; ngày cấp: 2/3/2024; Số: 12\nChương trình: TCVN; Ngày cấp: 1.5.23"
    run_import(office_workspace, changed("expert", lambda s: put(s, FIRST, "Chứng chỉ", text)))

    assert office_workspace.records.get(expert).values["certificates"] == [
        {"scheme": "APO", "issued": "2024-03-02", "number": "12"},
        {"scheme": "TCVN", "issued": "2023-05-01"},
    ]
    plan = changed("expert", lambda sheet: put(sheet, FIRST, "Chứng chỉ", "VNPI 2022"))
    assert plan.actions == [Action.REFUSED]
    assert any("Chương trình, Bậc, Số" in reason for reason in reasons(plan))
