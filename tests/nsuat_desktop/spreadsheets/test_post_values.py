"""Posts and units in one column: parted where both are known, else told."""

import pytest

from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.matching import match
from nsuat_desktop.spreadsheets.post_values import names_posts_and_units, read_post
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.spreadsheets.import_help import (
    actions,
    brought_in,
    contents,
    planned,
    reasons,
    sheet_of,
)
from tests.nsuat_desktop.spreadsheets.rows_help import only

TITLE = "DANH SÁCH HỌC VIÊN LỚP TẬP HUẤN 5S, ngày 12/3/2024"


@pytest.mark.parametrize(
    "header",
    [
        "Đơn vị/Chức vụ",
        "Chức vụ, đơn vị công tác",
        "CHỨC VỤ - ĐƠN VỊ",
        "Chức danh và cơ quan công tác",
        "Nơi công tác, chức vụ",
        "Chuc vu, don vi",
    ],
)
def test_headers_over_both(header: str) -> None:
    rows = (1, "Nguyễn Văn An", "Giám đốc - Công ty A"), (2, "Lê Hoa", "Kế toán, HTX Ý Đức")
    table = only((TITLE,), ("STT", "Họ và tên", header), *rows)
    matching = match(table)
    assert (matching.record_type, matching.columns[2]) == ("attendance", "person.post")
    assert names_posts_and_units(header, "person.post")


@pytest.mark.parametrize("header", ["Chức vụ", "Chức vụ trong đơn vị", "Đơn vị công tác"])
def test_headers_over_one_of_them(header: str) -> None:
    assert not names_posts_and_units(header, "person.post")


@pytest.mark.parametrize(
    ("cell", "post", "unit"),
    [
        ("Giám đốc - Công ty TNHH A", "Giám đốc", "Công ty TNHH A"),
        ("UBND xã Nghĩa Lâm, chuyên viên", "chuyên viên", "UBND xã Nghĩa Lâm"),
        ("Phó Chủ tịch\nUBND xã Nghĩa Lâm", "Phó Chủ tịch", "UBND xã Nghĩa Lâm"),
        ("Chủ tịch HĐQT, Giám đốc, HTX Ý Đức", "Chủ tịch HĐQT, Giám đốc", "HTX Ý Đức"),
        ("Phòng Kinh tế, UBND huyện/Trưởng phòng", "Trưởng phòng", "Phòng Kinh tế, UBND huyện"),
        ("Viện trưởng; Viện Năng suất", "Viện trưởng", "Viện Năng suất"),
        ("Bí thư - Đảng uỷ xã Nghĩa Lâm", "Bí thư", "Đảng uỷ xã Nghĩa Lâm"),
        ("Ủy viên, Huyện ủy", "Ủy viên", "Huyện ủy"),
    ],
)
def test_what_is_known_is_parted(cell: str, post: str, unit: str) -> None:
    found = read_post(cell, " ".join(cell.split()))
    assert found is not None
    assert (found.value, found.also, found.verdict) == (
        post,
        {"organisation_name": unit},
        Verdict.MENDED,
    )


@pytest.mark.parametrize(
    ("cell", "post", "unit"),
    [
        ("Giám đốc Công ty TNHH A", "Giám đốc", "Công ty TNHH A"),
        ("Phó Chủ tịch UBND xã Nghĩa Lâm", "Phó Chủ tịch", "UBND xã Nghĩa Lâm"),
        ("Hiệu trưởng trường THCS Nghĩa Lâm", "Hiệu trưởng", "trường THCS Nghĩa Lâm"),
    ],
)
def test_without_a_mark_between_them_it_is_to_be_looked_at(cell: str, post: str, unit: str) -> None:
    found = read_post(cell, cell)
    assert found is not None
    assert (found.value, found.also, found.verdict) == (
        post,
        {"organisation_name": unit},
        Verdict.WARNING,
    )


@pytest.mark.parametrize(
    "cell",
    [
        "CT HĐND xã",
        "Minh Anh, Nam Định",
        "Giám đốc, Công ty Minh Anh, Nam Định",
        "Công ty A, Giám đốc, HTX B",
    ],
)
def test_what_is_not_known_stays_and_is_told(cell: str) -> None:
    found = read_post(cell, cell)
    assert found is not None
    assert (found.value, found.also, found.verdict) == (cell, {}, Verdict.WARNING)


@pytest.mark.parametrize(
    "cell",
    [
        "Giám đốc",
        "CV",
        "Trưởng phòng Tài nguyên và Môi trường huyện",
        "Chủ tịch HĐQT, Giám đốc",
        "Ban Giám đốc",
        "Hội viên",
        "Nông dân",
    ],
)
def test_a_post_alone_is_one(cell: str) -> None:
    assert read_post(cell, cell) is None


def test_attendees_get_the_unit_that_stands_beside_their_post(
    office_workspace: Workspace,
) -> None:
    rows = [
        (1, "Nguyễn Văn An", "Giám đốc - Công ty TNHH A"),
        (2, "Trần Thị Bình", "UBND xã Nghĩa Lâm"),
    ]
    sheet = sheet_of(("STT", "Họ và tên", "Chức vụ, đơn vị công tác"), rows, TITLE)
    plan = planned(office_workspace, sheet)
    assert actions(plan) == ["new", "new"]
    assert reasons(plan, Verdict.MENDED) == [
        "Tách đơn vị “Công ty TNHH A” khỏi chức vụ.",
        "Ô chỉ ghi đơn vị, không có chức vụ.",
    ]

    brought_in(office_workspace, sheet)

    persons = contents(office_workspace, "person")
    assert [(each.get("post"), each["organisation_name"]) for each in persons] == [
        ("Giám đốc", "Công ty TNHH A"),
        (None, "UBND xã Nghĩa Lâm"),
    ]
    kept = contents(office_workspace, "attendance")
    assert [each["category"] for each in kept] == ["enterprise", "public"]


def test_where_the_unit_has_a_column_the_post_is_left_whole(office_workspace: Workspace) -> None:
    header = ("STT", "Họ và tên", "Chức vụ, đơn vị", "Đơn vị công tác")
    rows = [(1, "Nguyễn Văn An", "Giám đốc - Chi nhánh", "Công ty TNHH A")]
    plan = planned(office_workspace, sheet_of(header, rows, TITLE))
    assert reasons(plan, Verdict.MENDED) == []
