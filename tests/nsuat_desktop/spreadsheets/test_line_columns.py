"""Certificates of experts stand in columns of a list, several in a cell or one a row."""

from typing import Any

from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.grid import Sheet
from nsuat_desktop.spreadsheets.matching import match
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.spreadsheets.import_help import (
    HAI_HA,
    actions,
    brought_in,
    contents,
    planned,
    reasons,
    sheet_of,
)
from tests.nsuat_desktop.spreadsheets.rows_help import only

TITLE = "DANH SÁCH CHUYÊN GIA NĂNG SUẤT CHẤT LƯỢNG"
HEADER = (
    "STT", "Họ và tên", "Đơn vị công tác", "Năm sinh", "Chứng chỉ", "Số chứng chỉ", "Ngày cấp",
    "Nơi cấp",
)  # fmt: skip
SCHEMES = "Chuyên gia năng suất quốc gia; Lean Six Sigma"
AN, BINH = "Nguyễn Văn An", "Trần Thị Bình"


def experts(*rows: tuple[Any, ...]) -> Sheet:
    return sheet_of(HEADER, [(at, *row) for at, row in enumerate(rows, 1)], TITLE)


def kept(workspace: Workspace) -> dict[str, list[dict[str, Any]]]:
    found = contents(workspace, "expert")
    return {each["person"].partition(",")[0]: each.get("certificates", []) for each in found}


def test_several_certificates_in_a_cell_are_a_line_each(office_workspace: Workspace) -> None:
    row = (AN, HAI_HA, 1980, SCHEMES, "12; 7B", "15/3/2023; 20/5/2024", "Viện Năng suất")
    sheet = experts(row)
    brought_in(office_workspace, sheet)

    assert kept(office_workspace) == {
        AN: [
            {"scheme": "Chuyên gia năng suất quốc gia", "number": "12",
             "issuer": "Viện Năng suất", "issued": "2023-03-15"},
            {"scheme": "Lean Six Sigma", "number": "7B",
             "issuer": "Viện Năng suất", "issued": "2024-05-20"},
        ]
    }  # fmt: skip
    assert actions(planned(office_workspace, sheet)) == ["same"]


def test_certificates_of_one_person_in_several_rows_come_together(
    office_workspace: Workspace,
) -> None:
    rows = [
        (AN, HAI_HA, 1980, "TCVN", "12", "15/3/2023", None),
        (AN, HAI_HA, 1980, "Lean", "13", "15/4/2023", None),
        (BINH, HAI_HA, 1985, "TCVN", "14", "15/5/2023", None),
    ]
    brought_in(office_workspace, experts(*rows))
    found = kept(office_workspace)
    assert [each["number"] for each in found[AN]] == ["12", "13"]
    assert [each["number"] for each in found[BINH]] == ["14"]

    later = experts((AN, HAI_HA, 1980, "tcvn", "12", "15/3/2023", "Viện Năng suất"))
    brought_in(office_workspace, later)
    found = kept(office_workspace)
    assert [each.get("issuer") for each in found[AN]] == ["Viện Năng suất", None]


def test_number_and_day_behind_the_name(office_workspace: Workspace) -> None:
    text = "Chuyên gia năng suất quốc gia, số 12/2023 ngày 15/3/2023"
    brought_in(office_workspace, experts((AN, HAI_HA, 1980, text, None, None, None)))
    assert kept(office_workspace)[AN] == [
        {"scheme": "Chuyên gia năng suất quốc gia", "number": "12/2023", "issued": "2023-03-15"}
    ]


def test_what_is_left_out_is_told_and_keeps_no_expert_out(office_workspace: Workspace) -> None:
    rows = [
        (AN, HAI_HA, 1980, "TCVN quốc gia", None, "2023", None),
        (BINH, HAI_HA, 1980, "Quốc gia; Lean", None, "15/3/2023", None),
    ]
    plan = planned(office_workspace, experts(*rows))

    assert actions(plan) == ["new", "new"]
    told = reasons(plan, Verdict.WARNING)
    assert "Chưa ghi “TCVN quốc gia”: cần đủ chương trình và ngày cấp. Ghi trong hồ sơ." in told
    assert "“2023” chưa đủ ngày. Ghi ngày/tháng/năm." in told
    assert "Hiểu là chung cho 2 mục của dòng. Xem lại." in told


def test_unequal_counts_are_not_paired(office_workspace: Workspace) -> None:
    row = (AN, HAI_HA, 1980, "Quốc gia; Lean; TPM", None, "15/3/2023; 16/3/2023", None)
    plan = planned(office_workspace, experts(row))
    assert actions(plan) == ["new"]
    assert any("Ô ghi 2 mục, ô khác" in each for each in reasons(plan, Verdict.WARNING))
    brought_in(office_workspace, experts(row))
    assert kept(office_workspace) == {AN: []}


def test_the_day_of_an_identity_card_is_no_day_of_a_certificate() -> None:
    header = ("STT", "Họ và tên", "Số CCCD", "Ngày cấp", "Chứng chỉ", "Ngày cấp chứng chỉ")
    row = (1, AN, "036080001234", "1/1/2022", "Quốc gia", "15/3/2023")
    table = only((TITLE,), header, row)
    matching = match(table)
    by_header = {each.header: matching.columns.get(each.index) for each in table.columns}
    assert by_header["Ngày cấp"] is None
    assert by_header["Ngày cấp chứng chỉ"] == "certificates.issued"


def test_certificates_make_no_list_of_attendees_one_of_experts() -> None:
    header = ("STT", "Họ và tên", "Đơn vị công tác", "Số chứng chỉ", "Ngày cấp")
    table = only(("DANH SÁCH HỌC VIÊN LỚP 5S",), header, (1, AN, HAI_HA, "12", "15/3/2023"))
    assert match(table).record_type != "expert"


def test_learners_of_a_course_for_experts_are_no_experts() -> None:
    title = "DANH SÁCH HỌC VIÊN LỚP ĐÀO TẠO CHUYÊN GIA NĂNG SUẤT"
    header = ("STT", "Họ và tên", "Đơn vị công tác", "Số chứng chỉ", "Ngày cấp", "Nơi cấp")
    table = only((title,), header, (1, AN, HAI_HA, "12", "15/3/2023", "Viện Năng suất"))
    assert match(table).record_type == "attendance"
