"""Lists of attendees as offices keep them in spreadsheets."""

from itertools import count

import pytest

from nsuat_desktop.records.record import Draft
from nsuat_desktop.training.pasting import read_attendees, read_table
from nsuat_desktop.training.people import OrganisationNames


@pytest.fixture
def names(workspace) -> OrganisationNames:
    for name, kind in (
        ("Công ty CP May Nghĩa Hưng", "enterprise"),
        ("UBND xã Nghĩa Lâm", "public_body"),
        ("Trường Cao đẳng nghề Nghĩa Hưng", "college"),
    ):
        workspace.records.save(Draft("organisation", {"name": name, "kind": kind}))
    return OrganisationNames(workspace.reader)


def paste(text: str, names: OrganisationNames):
    keys = (f"key-{number}" for number in count())
    return read_attendees(text, names, lambda: next(keys))


def told(pasted) -> list[tuple]:
    return [
        (line.full_name, line.sex, line.birth_year, line.organisation_text, line.post)
        for line in pasted.lines
    ]


def test_columns_are_matched_by_their_header_in_any_order(names):
    text = (
        "DANH SÁCH HỌC VIÊN\n"
        "Lớp 5S, ngày 14/5/2024\n"
        "STT\tĐơn vị công tác\tHọ và tên\tNăm sinh\tGiới tính\tChức vụ\tSố điện thoại\tKý tên\n"
        "1\tcông ty cp may nghĩa hưng\tTrần Thị  Ánh\t1990\tNữ\tKế toán\t0912345678\t\n"
        "2\tUBND xã Nghĩa Lâm\tĐặng Văn An\t12/03/1979\tnam\tPhó Chủ tịch\t\t\n"
    )
    pasted = paste(text, names)
    assert told(pasted) == [
        ("Đặng Văn An", "male", 1979, "UBND xã Nghĩa Lâm", "Phó Chủ tịch"),
        ("Trần Thị Ánh", "female", 1990, "Công ty CP May Nghĩa Hưng", "Kế toán"),
    ]
    assert [line.category for line in pasted.lines] == ["public", "enterprise"]
    assert all(line.organisation for line in pasted.lines)
    assert pasted.ignored == ("Số điện thoại",)


def test_family_and_given_names_in_two_columns_are_joined(names):
    by_header = "TT\tHọ đệm\tTên\tĐơn vị\n1\tNguyễn Thị\tAn\tUBND xã Nghĩa Lâm\n"
    merged = "TT\tHọ và tên\t\tĐơn vị\n1\tNguyễn Thị\tAn\tUBND xã Nghĩa Lâm\n"
    for text in (by_header, merged):
        assert told(paste(text, names))[0][0] == "Nguyễn Thị An"


def test_year_of_birth_under_the_heading_of_the_sex(names):
    text = (
        "TT\tHọ và tên\tNăm sinh\t\tĐơn vị\n"
        "\t\tNam\tNữ\t\n"
        "1\tVũ Đình Dũng\t1986\t\tXưởng mộc Hải Hà\n"
        "2\tĐỗ Thị Bính\t\t1992\tXưởng mộc Hải Hà\n"
    )
    lines = paste(text, names).lines
    assert [(line.sex, line.birth_year) for line in lines] == [("female", 1992), ("male", 1986)]
    assert [line.category for line in lines] == ["other", "other"]


def test_without_a_header_the_content_tells_the_columns(names):
    text = (
        "1\tĐặng Văn An\tPhó Chủ tịch\tUBND xã Nghĩa Lâm\t1979\tNam\n"
        "2\tTrần Thị Ánh\tKế toán\tCông ty CP May Nghĩa Hưng\t1990\tNữ\n"
        "3\tLê Văn Ân\tTổ trưởng\tCông ty CP May Nghĩa Hưng\t1983\tNam\n"
    )
    assert told(paste(text, names))[2] == (
        "Lê Văn Ân", "male", 1983, "Công ty CP May Nghĩa Hưng", "Tổ trưởng",
    )  # fmt: skip


def test_names_alone_are_a_list_too(names):
    assert [line.full_name for line in paste("Lê Văn Ân\nĐặng Văn An\n", names).lines] == [
        "Đặng Văn An",
        "Lê Văn Ân",
    ]


def test_presence_and_group_are_taken_from_the_list(names):
    text = (
        "Họ và tên\tĐơn vị\tNhóm\tCó mặt\n"
        "Ngô Thị Hạnh\t\tDN\tx\n"
        "Bùi Văn Đức\tPhòng Kinh tế\tCBCCVC\tvắng\n"
        "Phạm Văn Bình\tUBND xã Nghĩa Lâm\t\t\n"
    )
    lines = {line.full_name: line for line in paste(text, names).lines}
    assert lines["Ngô Thị Hạnh"].category == "enterprise"
    assert lines["Ngô Thị Hạnh"].attended
    assert (lines["Bùi Văn Đức"].category, lines["Bùi Văn Đức"].public_kind) == (
        "public",
        "administration",
    )
    assert not lines["Bùi Văn Đức"].attended
    assert not lines["Phạm Văn Bình"].attended


def test_a_school_is_public_of_its_own_kind(names):
    line = paste("Họ tên\tĐơn vị\nHà Thu\tTrường Cao đẳng nghề Nghĩa Hưng\n", names).lines[0]
    assert (line.category, line.public_kind) == ("public", "school")


def test_quotes_and_line_breaks_of_the_clipboard_are_read(names):
    assert read_table('A\t"hai\ndòng ""ngoặc"""\r\n\t\r\nB\tC') == [
        ["A", 'hai dòng "ngoặc"'],
        ["B", "C"],
    ]


def test_anything_pasted_gives_lines_or_nothing(names):
    for text in ("", "\n\n", "\t\t", '"', "12345", "x\ty\tz\tt\tu\tv\tw\tq", "\x00\x01"):
        assert isinstance(paste(text, names).lines, list)
