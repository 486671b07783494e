"""Kinds of lists and their columns are recognised by their headers, else by what they hold."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsuat_desktop.records.description import Kind
from nsuat_desktop.records.registry import description_of, descriptions
from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.courses import course_of
from nsuat_desktop.spreadsheets.entries import entries
from nsuat_desktop.spreadsheets.grid import Cell, Sheet
from nsuat_desktop.spreadsheets.matching import Matching, contexts, match
from nsuat_desktop.spreadsheets.tables import FoundColumn, FoundTable, TableRow, find_tables
from nsuat_desktop.spreadsheets.vocabulary import field_of, vocabulary
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.legacy import Encoding

TODAY = date(2025, 11, 23)


def table(*headers: str, rows: tuple[tuple[Cell, ...], ...] = (), titles: str = "") -> FoundTable:
    columns = tuple(
        FoundColumn(index, header, None, Encoding.UNICODE) for index, header in enumerate(headers)
    )
    numbered = tuple(TableRow(number, cells) for number, cells in enumerate(rows, start=2))
    return FoundTable("S", tuple(titles.splitlines()), (1,), columns, numbered)


def paths(matching: Matching) -> list[str]:
    return [path for _, path in sorted(matching.columns.items())]


@pytest.mark.parametrize("record_type", descriptions())
def test_a_list_headed_by_the_labels_of_a_kind_comes_in_whole(record_type: str) -> None:
    described = [
        each
        for each in description_of(record_type).fields
        if each.kind not in (Kind.LINK, Kind.ROWS, Kind.STEPS)
    ]
    found = match(table(*(each.label for each in described)), description_of(record_type))

    assert paths(found) == [each.name for each in described]


@pytest.mark.parametrize(
    ("headers", "record_type"),
    [
        (("STT", "Tên doanh nghiệp", "MST", "Ngành nghề"), "organisation"),
        (("TT", "Đơn vị", "Tiêu chuẩn", "Ngày cấp", "Hết hạn", "Nơi cấp"), "certificate"),
        (("Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị công tác"), "person"),
        (("Tên lớp", "Từ ngày", "Đến ngày", "Địa điểm", "Giảng viên"), "training_course"),
        (("Đơn vị", "Năm", "Doanh thu", "Khấu hao", "Lãi vay"), "yearly_figures"),
        (("Số, ký hiệu", "Ngày ban hành", "Cơ quan ban hành", "Trích yếu"), "policy_document"),
    ],
)
def test_the_kind_of_a_list_is_found(headers: tuple[str, ...], record_type: str) -> None:
    assert match(table(*headers)).record_type == record_type


def test_a_list_of_nothing_known_has_no_kind() -> None:
    found = match(table("Màu", "Cỡ"))

    assert (found.record_type, found.columns, found.unmatched) == (None, {}, (0, 1))


def test_figures_of_several_years_stand_side_by_side() -> None:
    found = match(
        table("Tên đơn vị", "Doanh thu – Năm 2021", "Doanh thu – Năm 2022", "Lao động"),
        description_of("organisation"),
    )

    assert paths(found) == [
        "name",
        "yearly_figures.revenue@2021",
        "yearly_figures.revenue@2022",
        "yearly_figures.staff",
    ]


def test_unknown_columns_are_told_and_longer_headers_are_understood() -> None:
    found = match(
        table("STT", "Màu", "Tên đơn vị được cấp giấy", "Tên đơn vị"),
        description_of("organisation"),
    )

    assert (found.columns, found.unmatched) == ({2: "name"}, (1, 3))


def test_columns_without_headers_are_told_by_what_they_hold() -> None:
    (found_table,) = find_tables(
        Sheet(
            "S",
            (
                ("Công ty TNHH May", "0671732298", "02283637398", "xã Nghĩa Lâm"),
                ("HTX Chiếu cói", 689002101, "0912345678", "xã Nghĩa Sơn"),
            ),
        )
    )
    found = match(found_table)

    assert found.record_type == "organisation"
    assert paths(found) == ["name", "tax_code", "phone", "address"]


def test_names_in_two_columns_are_one_and_ticks_must_agree() -> None:
    found_table = table(
        "Họ và tên",
        "Họ và tên",
        "Nam",
        "Nữ",
        rows=(("Ngô Thị", "Hạnh", None, "x"), ("Vũ", "Lan", "x", "x")),
    )
    matching = match(found_table, description_of("person"))
    first, second = entries(found_table, matching, contexts(found_table, matching, TODAY))

    assert first.values == {"full_name": "Ngô Thị Hạnh", "sex": "female"}
    assert second.cells[3].verdict is Verdict.ERROR


def test_years_of_birth_under_a_sex_tell_the_sex() -> None:
    found_table = table(
        "Họ và tên",
        "Năm sinh – Nam",
        "Năm sinh – Nữ",
        rows=(("Ngô Thị Hạnh", None, 1995), ("Vũ Lan", 1960, None)),
    )
    matching = match(found_table, description_of("person"))
    first, second = entries(found_table, matching, contexts(found_table, matching, TODAY))

    assert first.values == {"full_name": "Ngô Thị Hạnh", "birth_year": 1995, "sex": "female"}
    assert second.values == {"full_name": "Vũ Lan", "birth_year": 1960, "sex": "male"}


def test_the_unit_above_a_table_holds_for_its_money() -> None:
    found_table = table(
        "Tên đơn vị", "Doanh thu", rows=(("May", 5),), titles="Năm 2023\n(Đơn vị tính: tỷ đồng)"
    )
    matching = match(found_table, description_of("organisation"))
    (entry,) = entries(found_table, matching, contexts(found_table, matching, TODAY))

    assert entry.values["yearly_figures.revenue@2023"] == 5 * 10**9


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("DANH SÁCH HỌC VIÊN", "Lớp bồi dưỡng 5S tại UBND xã Nghĩa Lâm, ngày 5/6/2024"),
            {
                "title": "Lớp bồi dưỡng 5S tại UBND xã Nghĩa Lâm",
                "kind": "refresher",
                "starts": "2024-06-05",
                "ends": "2024-06-05",
            },
        ),
        (
            ("KHÓA ĐÀO TẠO CHUYÊN GIA ISO 9001", "(Từ 14 đến 16/5/2023)", "Địa điểm: Nhà văn hóa"),
            {
                "title": "Khóa đào tạo chuyên gia ISO 9001",
                "kind": "expert_training",
                "starts": "2023-05-14",
                "ends": "2023-05-16",
                "venue": "Nhà văn hóa",
            },
        ),
        (("DANH SÁCH DOANH NGHIỆP",), None),
    ],
)
def test_title_lines_tell_the_course(
    lines: tuple[str, ...], expected: dict[str, str] | None
) -> None:
    found = course_of(lines)

    assert (found if found is None else {k: v for k, v in found.items() if k in expected}) == (
        expected
    )


@given(st.data())
def test_every_path_leads_to_a_field_whatever_the_marks_and_case(data: st.DataObject) -> None:
    record_type = data.draw(st.sampled_from(sorted(descriptions())))
    each = data.draw(st.sampled_from(description_of(record_type).fields))
    for key_paths in vocabulary(record_type).values():
        assert all(field_of(record_type, path) for path in key_paths)
    written = data.draw(st.sampled_from([each.label.upper(), fold(each.label)]))

    plain = match(table(each.label), description_of(record_type))
    assert match(table(written), description_of(record_type)).columns == plain.columns


@given(st.lists(st.text(max_size=20), max_size=6), st.text(max_size=60))
def test_any_headers_match_each_field_at_most_once(headers: list[str], titles: str) -> None:
    found = match(table(*headers, titles=titles))

    single = [
        path
        for index, path in found.columns.items()
        if not path.endswith("full_name") and index not in {*found.ticks, *found.implied}
    ]
    assert len(single) == len(set(single))
    assert not set(found.unmatched) & set(found.columns)
