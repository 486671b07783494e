"""Further layouts of office lists: which kind they are, what they say, what is wrong in them."""

import unicodedata
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.entries import Entry, entries
from nsuat_desktop.spreadsheets.matching import Matching, contexts, match
from nsuat_desktop.spreadsheets.reading import read_workbook
from nsuat_desktop.spreadsheets.tables import find_tables
from tests.nsuat_desktop.spreadsheets import office_lists as lists
from tests.nsuat_desktop.spreadsheets.office_lists import Rows, write_book, write_ods

TODAY = date(2025, 11, 23)


def read(path: Path) -> list[tuple[Matching, list[Entry]]]:
    workbook = read_workbook(path)
    found = []
    for sheet in workbook.sheets:
        for table in find_tables(sheet):
            matching = match(table)
            known = contexts(table, matching, TODAY, workbook.epoch_1904)
            found.append((matching, list(entries(table, matching, known))))
    return found


def only(
    tmp_path: Path, rows: Rows, merged: str = "", **how: Any
) -> tuple[Matching, list[dict[str, Any]], list[Entry]]:
    """The matching of the only table, its values row by row, and its entries."""
    ((matching, found),) = read(write_book(tmp_path / "a.xlsx", rows, merged, **how))
    return matching, [dict(entry.values) for entry in found], found


def column(values: list[dict[str, Any]], path: str) -> list[Any]:
    return [each.get(path) for each in values]


def errors(matching: Matching, found: list[Entry]) -> set[tuple[int, str]]:
    return {
        (entry.number, matching.columns[index])
        for entry in found
        for index, cell in entry.cells.items()
        if cell.verdict is Verdict.ERROR
    }


def test_an_appendix_with_groups_sums_and_two_years(tmp_path: Path) -> None:
    merged = "D6:E6 A6:A7 B6:B7 C6:C7 F6:F7 A3:F3"
    matching, values, found = only(tmp_path, lists.APPENDIX, merged)

    assert matching.record_type == "organisation"
    assert [entry.number for entry in found] == [10, 11, 14]
    assert values[0] == {
        "name": "Công ty TNHH May Hải Hà",
        "tax_code": "0671732298",
        "yearly_figures.revenue@2022": 1_250_500_000,
        "yearly_figures.revenue@2023": 1_300_000_000,
        "yearly_figures.staff": 120,
    }
    assert column(values, "yearly_figures.revenue@2022")[1:] == [2_500_500_000, 500_000_000]
    assert matching.year is None


def test_days_in_every_form_and_nonsense_is_named(tmp_path: Path) -> None:
    matching, values, found = only(tmp_path, lists.DATES)

    assert matching.record_type == "certificate"
    assert column(values, "issued") == ["2024-03-15"] * 5 + [None]
    assert column(values, "expires") == [
        "2027-03-14", "2027-03-15", "2027-03", "2027", None, None,
    ]  # fmt: skip
    assert errors(matching, found) == {(8, "issued"), (8, "expires")}
    assert column(values, "edition") == ["2015", "2018", None, "2015", None, None]


def test_days_counted_from_1904(tmp_path: Path) -> None:
    _, values, _ = only(tmp_path, lists.EPOCH_1904, from_1904=True)

    assert (values[0]["issued"], values[0]["expires"]) == ("2020-05-01", "2024-03-15")


def test_attendees_with_names_in_two_columns_and_ticks(tmp_path: Path) -> None:
    matching, values, _ = only(tmp_path, lists.ATTENDEES, "B4:C5 D4:E4 A2:H2")

    assert matching.record_type == "attendance"
    assert matching.course == {
        "title": "Lớp tập huấn công cụ 5S",
        "kind": "workshop_training",
        "starts": "2023-05-14",
        "ends": "2023-05-16",
        "venue": "Hội trường UBND huyện",
    }
    assert column(values, "person.full_name") == ["Nguyễn Văn An", "Trần Thị Bình", "Lê Cường"]
    assert column(values, "person.sex") == ["male", "female", "male"]
    assert column(values, "person.birth_year") == [1980, 1985, 1990]
    assert column(values, "person.phone") == ["0912345678", "0912345679", "02283871245"]


def test_years_of_birth_under_sexes_and_a_title_in_capitals(tmp_path: Path) -> None:
    matching, values, _ = only(tmp_path, lists.YEARS_UNDER_SEXES, "C2:D2")

    assert matching.course is not None
    assert matching.course["title"] == "Lớp đào tạo LEAN"
    assert matching.course["venue"] == "Nhà văn hóa huyện"
    assert [(v["person.sex"], v["person.birth_year"]) for v in values] == [
        ("male", 1975), ("female", 1988),
    ]  # fmt: skip
    assert values[1]["notes"] == "vắng ngày 2"


def test_blank_columns_and_a_header_on_each_page(tmp_path: Path) -> None:
    matching, values, _ = only(tmp_path, lists.PRINTED_PAGES)

    assert matching.record_type == "organisation"
    assert values == [
        {"name": "Công ty A", "address": "xã Nghĩa Lâm"},
        {"name": "Công ty B", "address": "xã Nghĩa Thái"},
    ]


def test_money_in_the_unit_of_its_header(tmp_path: Path) -> None:
    matching, values, found = only(tmp_path, lists.MONEY)

    assert column(values, "yearly_figures.revenue@2023") == [
        1_500_000_000, 12_250_000_000, 750_000_000, None,
    ]  # fmt: skip
    assert column(values, "yearly_figures.capital@2023") == [
        2_500_000_000, 300_500_000, 1_200_000_000, None,
    ]  # fmt: skip
    assert column(values, "yearly_figures.staff@2023") == [8, None, 20, None]
    assert errors(matching, found) == {(3, "yearly_figures.staff@2023")}


def test_numbers_written_the_english_way(tmp_path: Path) -> None:
    matching, values, found = only(tmp_path, lists.ENGLISH_NUMBERS)

    assert matching.record_type == "yearly_figures"
    assert column(values, "revenue") == [1_234_500_000, 1_250_000_000]
    assert column(values, "capital") == [1_200_000_000, 2_000_000]
    assert not errors(matching, found)


def test_supports_with_money_in_two_parts_and_days_of_steps(tmp_path: Path) -> None:
    matching, values, found = only(tmp_path, lists.SUPPORTS, "D2:E2")

    assert matching.record_type == "support"
    assert values[0] == {
        "organisation.name": "Công ty A",
        "solution": "ISO9001",
        "state_money": 50_000_000,
        "counterpart_money": 30_500_000,
        "steps": {"registered": "2023-02-01", "applied": "2023-09-01"},
        "adviser.name": "Viện Năng suất Việt Nam",
    }
    assert values[1]["steps"] == {"registered": "2023-03-01"}
    assert errors(matching, found) == {(5, "steps.applied")}


def test_two_tables_with_notes_between(tmp_path: Path) -> None:
    (courses, classes), (experts, people) = read(write_book(tmp_path / "a.xlsx", lists.TWO_TABLES))

    assert (courses.record_type, experts.record_type) == ("training_course", "expert")
    assert [entry.values["title"] for entry in classes] == ["Đào tạo 5S"]
    assert [entry.values["person.full_name"] for entry in people] == ["Nguyễn Văn An"]
    assert (courses.unmatched, experts.unmatched) == ((5,), ())


def test_headers_in_capitals_with_breaks_and_marks(tmp_path: Path) -> None:
    matching, values, found = only(tmp_path, lists.CAPITALS)

    assert not matching.unmatched
    assert not errors(matching, found)
    assert column(values, "name") == ["Công ty TNHH May", "Công ty CP Gạo"]
    assert column(values, "tax_code") == ["0671732298"] * 2
    assert column(values, "phone") == ["0912345678"] * 2
    assert column(values, "email") == ["may@gmail.com", "A@B.vn"]


def test_one_unit_over_several_certificates(tmp_path: Path) -> None:
    merged = "C1:E1 A1:A2 B1:B2 A3:A4 B3:B4"
    matching, values, _ = only(tmp_path, lists.ONE_UNIT_SEVERAL_ROWS, merged)

    assert matching.record_type == "certificate"
    assert [(v["organisation.name"], v["standard"], v["number"]) for v in values] == [
        ("Công ty A", "ISO9001", "QC1"),
        ("Công ty A", "ISO14001", "QC2"),
        ("Công ty B", "HACCP", "QC3"),
    ]


def test_the_year_of_the_row_holds_and_not_that_of_the_title(tmp_path: Path) -> None:
    matching, values, _ = only(tmp_path, lists.YEARS_DOWN)

    assert matching.record_type == "yearly_figures"
    assert [(v["year"], v["revenue"]) for v in values] == [
        (2021, 100_000_000), (2022, 120_000_000),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "record_type", "count"),
    [(lists.LEADING, "leading_recognition", 1), (lists.BUDGET, "budget_line", 2)],
)
def test_other_kinds_are_seen(tmp_path: Path, rows: Rows, record_type: str, count: int) -> None:
    matching, values, found = only(tmp_path, rows)

    assert (matching.record_type, len(values)) == (record_type, count)
    assert not matching.unmatched
    assert not errors(matching, found)


@pytest.mark.parametrize(
    ("name", "delimiter", "encoding"),
    [
        ("a.csv", ";", "cp1258"),
        ("a.tsv", "\t", "utf-16"),
        ("a.csv", ",", "utf-8-sig"),
        ("a.txt", "|", "utf-8"),
        ("a.ods", "", ""),
    ],
)
def test_the_same_list_in_other_files(
    tmp_path: Path, name: str, delimiter: str, encoding: str
) -> None:
    rows = (
        ("STT", "Tên đơn vị", "Mã số thuế", "Ngày thành lập", "Ghi chú"),
        ("1", "Công ty TNHH Hải Hà", "'0671732298", "15/3/2010", "'=1+1"),
        ("2", "Cơ sở gỗ Đức Hòa", "", "2015", ""),
    )
    path = tmp_path / name
    if name.endswith(".ods"):
        write_ods(path, [[cell.removeprefix("'") for cell in row] for row in rows])
    else:
        text = "\r\n".join(delimiter.join(row) for row in rows)
        path.write_bytes(_encoded(text, encoding))
    ((matching, found),) = read(path)

    assert matching.record_type == "organisation"
    assert [dict(entry.values) for entry in found] == [
        {
            "name": "Công ty TNHH Hải Hà",
            "tax_code": "0671732298",
            "founded": "2010-03-15",
            "notes": "=1+1",
        },
        {"name": "Cơ sở gỗ Đức Hòa", "founded": "2015"},
    ]


def _encoded(text: str, encoding: str) -> bytes:
    """CP1258 writes most tone marks behind their letter."""
    if encoding != "cp1258":
        return text.encode(encoding)
    marks = "\u0300\u0301\u0303\u0309\u0323"
    made = []
    for letter in text:
        try:
            made.append(letter.encode("cp1258"))
        except UnicodeEncodeError:
            parts = unicodedata.normalize("NFD", letter)
            tone = "".join(part for part in parts if part in marks)
            bare = "".join(part for part in parts if part not in marks)
            made.append((unicodedata.normalize("NFC", bare) + tone).encode("cp1258"))
    return b"".join(made)
