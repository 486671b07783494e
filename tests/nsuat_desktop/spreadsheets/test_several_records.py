"""Rows that name several systems or tools: a record for each."""

import pytest

from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.grid import Sheet
from nsuat_desktop.spreadsheets.import_plan import Mode
from nsuat_desktop.spreadsheets.importing import imports
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.spreadsheets.import_help import (
    CERTIFICATES,
    CODE,
    HAI_HA,
    Y_DUC,
    actions,
    brought_in,
    contents,
    planned,
    reasons,
    sheet_of,
)

SUPPORTS = ("STT", "Tên đơn vị", "Giải pháp hỗ trợ", "Ngày áp dụng", "Kinh phí NSNN (triệu đồng)")


def supports(*rows: tuple[str, str, str, int]) -> Sheet:
    return sheet_of(SUPPORTS, [(place, *row) for place, row in enumerate(rows, 1)])


def certificate(standards: str, number: str | None, issued: str) -> Sheet:
    row = (1, HAI_HA, CODE, standards, number, issued, "QUACERT")
    return sheet_of(CERTIFICATES, [row])


def test_each_tool_is_a_support_and_the_money_counts_once(office_workspace: Workspace) -> None:
    sheet = supports((HAI_HA, "5S, Kaizen và Lean", "15/3/2024", 20), (Y_DUC, "5S", "1/4/2024", 9))

    result = brought_in(office_workspace, sheet)

    assert (result.counts.read, result.counts.new) == (2, 2)
    (told,) = imports(office_workspace)
    assert told.sentence == "Nhập 4 hỗ trợ từ tệp “danh-sach.xlsx”"
    kept = contents(office_workspace, "support")
    assert [(each["organisation"], each["solution"], each.get("state_money")) for each in kept] == [
        (HAI_HA, "5S", 20_000_000),
        (HAI_HA, "KAIZEN", None),
        (HAI_HA, "LEAN", None),
        (Y_DUC, "5S", 9_000_000),
    ]
    assert {each["steps"]["applied"] for each in kept[:3]} == {"2024-03-15"}


def test_the_clerk_is_told(office_workspace: Workspace) -> None:
    plan = planned(office_workspace, supports((HAI_HA, "5S, Kaizen", "15/3/2024", 20)))
    (row,) = plan.rows
    assert (row.title, *row.further) == (f"5S – {HAI_HA}", f"Kaizen – {HAI_HA}")
    assert reasons(plan, Verdict.WARNING) == [
        "Ô ghi 2 mục nên ghi thành 2 bản ghi: 5S; Kaizen.",
        "Chỉ ghi ở bản ghi thứ nhất của dòng, để không tính nhiều lần. Xem lại.",
    ]


def test_numbers_and_days_go_with_their_standards(office_workspace: Workspace) -> None:
    standards = "HTQLCL ISO 9001:2015; HTQLMT ISO 14001"
    brought_in(office_workspace, certificate(standards, "Q 01/24; M 07/24", "5/2/2024\n6/3/2024"))

    kept = contents(office_workspace, "certificate")
    assert [
        (each["standard"], each.get("edition"), each["number"], each["issued"]) for each in kept
    ] == [
        ("ISO9001", "2015", "Q 01/24", "2024-02-05"),
        ("ISO14001", None, "M 07/24", "2024-03-06"),
    ]
    assert {each["certifier"] for each in kept} == {"QUACERT"}


def test_what_is_not_one_for_each_holds_for_all(office_workspace: Workspace) -> None:
    brought_in(office_workspace, certificate("ISO 9001, ISO 14001", "QC 3341/22", "5/2/2024"))
    kept = contents(office_workspace, "certificate")
    assert [each["number"] for each in kept] == ["QC 3341/22", "QC 3341/22"]


def test_days_that_cannot_be_told_apart_keep_the_row_out(office_workspace: Workspace) -> None:
    plan = planned(office_workspace, certificate("ISO 9001, HACCP, 5S", None, "5/2/2024; 6/3/2024"))
    assert actions(plan) == ["refused"]


def test_the_same_list_again_changes_nothing(office_workspace: Workspace) -> None:
    sheet = supports((HAI_HA, "5S, Kaizen", "15/3/2024", 20))
    brought_in(office_workspace, sheet)

    assert actions(planned(office_workspace, sheet)) == ["same"]


@pytest.mark.parametrize(
    ("mode", "action", "solutions"),
    [
        (Mode.ADD, "new", ["5S", "KAIZEN"]),
        (Mode.UPDATE, "same", ["5S"]),
        (Mode.BOTH, "new", ["5S", "KAIZEN"]),
    ],
)
def test_one_of_them_is_known(
    office_workspace: Workspace, mode: Mode, action: str, solutions: list[str]
) -> None:
    brought_in(office_workspace, supports((HAI_HA, "5S", "15/3/2024", 20)))
    sheet = supports((HAI_HA, "5S, Kaizen", "15/3/2024", 20))

    assert actions(planned(office_workspace, sheet, mode=mode)) == [action]
    brought_in(office_workspace, sheet, mode=mode)

    assert [each["solution"] for each in contents(office_workspace, "support")] == solutions


def test_none_goes_in_where_one_is_refused(office_workspace: Workspace) -> None:
    sheet = supports((HAI_HA, "5S, Kaizen", "35/13/2024", 20))
    assert actions(planned(office_workspace, sheet)) == ["refused"]
    brought_in(office_workspace, sheet)
    assert contents(office_workspace, "support") == []
    assert contents(office_workspace, "organisation") == []


def test_ticks_under_several_tools_are_a_support_each(office_workspace: Workspace) -> None:
    rows = (
        ("STT", "Tên đơn vị", "Hệ thống, công cụ hỗ trợ", None, None, "Ngày áp dụng"),
        (None, None, "ISO 9001", "5S", "Kaizen", None),
        (1, HAI_HA, "x", None, "x", "15/3/2024"),
        (2, Y_DUC, None, "X", None, "1/4/2024"),
    )
    result = brought_in(office_workspace, Sheet("DS", rows, ((0, 2, 0, 4),)))

    assert (result.counts.read, result.counts.new) == (2, 2)
    kept = contents(office_workspace, "support")
    assert [(each["organisation"], each["solution"]) for each in kept] == [
        (HAI_HA, "ISO9001"),
        (HAI_HA, "KAIZEN"),
        (Y_DUC, "5S"),
    ]


USES = ("STT", "Tên đơn vị", "MST", "HTQLCL ISO 9001", "5S", "Kaizen")
TITLE = "DANH SÁCH DOANH NGHIỆP ÁP DỤNG CÔNG CỤ CẢI TIẾN NĂNG SUẤT"


def test_systems_side_by_side_are_read_without_a_word_above_them(
    office_workspace: Workspace,
) -> None:
    rows = [(1, HAI_HA, CODE, "x", None, "x"), (2, Y_DUC, None, None, "✓", None)]
    brought_in(office_workspace, sheet_of(USES, rows, TITLE))

    kept = contents(office_workspace, "support")
    assert [(each["organisation"], each["solution"]) for each in kept] == [
        (HAI_HA, "ISO9001"),
        (HAI_HA, "KAIZEN"),
        (Y_DUC, "5S"),
    ]


def test_who_is_certified_is_not_taken_for_helped(office_workspace: Workspace) -> None:
    title = "DANH SÁCH DOANH NGHIỆP ĐƯỢC CẤP CHỨNG NHẬN HỆ THỐNG QUẢN LÝ"
    rows = [(1, HAI_HA, CODE, "x", None, "x"), (2, Y_DUC, None, None, "x", None)]
    plan = planned(office_workspace, sheet_of(USES, rows, title))

    assert (plan.record_type, actions(plan)) == ("certificate", ["refused", "refused"])
    assert "Cần ghi “Tổ chức chứng nhận”." in reasons(plan, Verdict.ERROR)


def test_a_tick_here_and_there_makes_no_list_of_supports(office_workspace: Workspace) -> None:
    rows = [(1, HAI_HA, CODE, "x", None, "x"), (2, Y_DUC, None, None, None, None)]
    plan = planned(office_workspace, sheet_of(USES, rows))
    assert plan.record_type == "organisation"


MEMBERS = ("STT", "Tên tổ chức", "Vai trò", "Tham gia từ")
NETWORK = "DANH SÁCH THÀNH VIÊN MẠNG LƯỚI"


def roles(workspace: Workspace) -> list[tuple[str, str]]:
    kept = contents(workspace, "network_member")
    return [(each["organisation"], each["role"]) for each in kept]


def test_each_role_of_a_member_is_a_record(office_workspace: Workspace) -> None:
    rows = [(1, HAI_HA, "Tư vấn, đào tạo", 2023), (2, Y_DUC, "Chứng nhận, thử nghiệm", 2023)]
    sheet = sheet_of(MEMBERS, rows, NETWORK)
    brought_in(office_workspace, sheet)

    assert roles(office_workspace) == [
        (HAI_HA, "consulting"),
        (HAI_HA, "training"),
        (Y_DUC, "certification"),
    ]
    assert actions(planned(office_workspace, sheet)) == ["same", "same"]


def test_roles_are_ticked(office_workspace: Workspace) -> None:
    header = ("STT", "Tên tổ chức", "Tư vấn", "Đào tạo", "Tham gia từ")
    rows = [(1, HAI_HA, "x", "x", 2023), (2, Y_DUC, None, "x", 2022)]
    brought_in(office_workspace, sheet_of(header, rows, NETWORK))

    assert roles(office_workspace) == [
        (HAI_HA, "consulting"),
        (HAI_HA, "training"),
        (Y_DUC, "training"),
    ]


def test_ticks_under_what_may_be_of_anything_are_no_roles(office_workspace: Workspace) -> None:
    header = ("STT", "Tên tổ chức", "Tư vấn", "Đào tạo", "Ghi chú")
    rows = [(1, HAI_HA, "x", "x", None), (2, Y_DUC, None, "x", None)]
    assert planned(office_workspace, sheet_of(header, rows)).record_type == "organisation"


AWARDS = ("STT", "Tên đơn vị", "Hình thức khen thưởng", "Cấp", "Năm", "Số quyết định")


def test_an_award_of_several_years_is_one_for_each(office_workspace: Workspace) -> None:
    rows = [
        (1, HAI_HA, "Bằng khen", "Tỉnh", "2021, 2022 và 2023", "12/QĐ; 15/QĐ; 9/QĐ"),
        (2, Y_DUC, "Giấy khen", "Tỉnh", "2021-2023", None),
    ]
    sheet = sheet_of(AWARDS, rows, "DANH SÁCH ĐƠN VỊ ĐƯỢC KHEN THƯỞNG")
    plan = planned(office_workspace, sheet)

    assert actions(plan) == ["new", "refused"]
    assert reasons(plan, Verdict.ERROR) == ["“2021-2023” là nhiều năm. Ghi một năm."]
    brought_in(office_workspace, sheet)
    kept = contents(office_workspace, "award")
    assert [(each["organisation"], each["year"], each["decision"]) for each in kept] == [
        (HAI_HA, 2021, "12/QĐ"),
        (HAI_HA, 2022, "15/QĐ"),
        (HAI_HA, 2023, "9/QĐ"),
    ]


LEADING = ("STT", "Tên doanh nghiệp", "Quyết định công nhận", "Ngày quyết định")
LEADING_TITLE = "DANH SÁCH DOANH NGHIỆP ĐI ĐẦU"


@pytest.mark.parametrize(
    ("papers", "days"),
    [
        ("123/QĐ-UBND; 456/QĐ-UBND", "1/2/2023; 3/4/2024"),
        (
            "Quyết định số 123/QĐ-UBND ngày 1/2/2023 và Quyết định số 456/QĐ-UBND ngày 3/4/2024",
            None,
        ),
        ("123/QĐ-UBND ngày 1/2/2023\n456/QĐ-UBND ngày 3/4/2024", None),
    ],
)
def test_each_paper_that_recognises_is_a_record(
    office_workspace: Workspace, papers: str, days: str | None
) -> None:
    brought_in(office_workspace, sheet_of(LEADING, [(1, HAI_HA, papers, days)], LEADING_TITLE))
    kept = contents(office_workspace, "leading_recognition")
    assert [(each["document_number"], each["date"]) for each in kept] == [
        ("123/QĐ-UBND", "2023-02-01"),
        ("456/QĐ-UBND", "2024-04-03"),
    ]


def test_a_day_beside_one_of_several_papers_keeps_the_row_out(
    office_workspace: Workspace,
) -> None:
    row = (1, HAI_HA, "123/QĐ-UBND và 124/QĐ-UBND ngày 5/6/2024", None)
    plan = planned(office_workspace, sheet_of(LEADING, [row], LEADING_TITLE))
    assert actions(plan) == ["refused"]


def test_several_decisions_of_one_award_are_kept_as_they_stand(
    office_workspace: Workspace,
) -> None:
    papers = "12/QĐ-UBND ngày 1/2/2023; 15/QĐ-UBND ngày 3/4/2023"
    rows = [(1, HAI_HA, "Bằng khen", "Tỉnh", 2023, papers)]
    sheet = sheet_of(AWARDS, rows, "DANH SÁCH ĐƠN VỊ ĐƯỢC KHEN THƯỞNG")
    plan = planned(office_workspace, sheet)
    assert reasons(plan, Verdict.WARNING) == ["Ô ghi nhiều số văn bản, giữ nguyên. Xem lại."]
    brought_in(office_workspace, sheet)
    assert contents(office_workspace, "award")[0]["decision"] == papers
