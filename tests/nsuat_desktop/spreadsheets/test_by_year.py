"""Statistics of the province come in whether years stand beside, below or in a column."""

from datetime import date

import pytest

from nsuat_desktop.records.description import Plain
from nsuat_desktop.spreadsheets.entries import entries
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.matching import contexts, match
from nsuat_desktop.spreadsheets.tables import FoundTable
from tests.nsuat_desktop.spreadsheets.rows_help import HEADER, _, only

TODAY = date(2026, 11, 23)


def values(table: FoundTable) -> list[dict[str, Plain]]:
    matching = match(table)
    assert matching.record_type == "macro_indicator"
    return [
        dict(each.values) for each in entries(table, matching, contexts(table, matching, TODAY))
    ]


def told(table: FoundTable) -> dict[tuple[Plain, Plain], Plain]:
    return {(each["indicator"], each["year"]): each["value"] for each in values(table)}


BESIDE: list[tuple[Cell, ...]] = [
    ("TT", "Chỉ tiêu", "ĐVT", "2021", 2022, "Sơ bộ 2023"),
    ("1", "GRDP theo giá so sánh 2010", "Tỷ đồng", "50.512", 55100.5, _),
    ("2", "Tốc độ tăng NSLĐ", "%", "6,3", "8,1", 9),
    ("3", "Lao động đang làm việc", "Nghìn người", "998,2", 1002.3, "1.005"),
]
BELOW: list[tuple[Cell, ...]] = [
    ("Năm", "GRDP giá so sánh (tỷ đồng)", "Tốc độ tăng NSLĐ (%)",
     "Lao động đang làm việc (nghìn người)"),
    (2021, "50.512", 6.3, "998,2"),
    ("Năm 2022", "55.100,5", "8,1", "1.002,3"),
    ("2023 (sơ bộ)", _, 9, "1.005"),
]  # fmt: skip
COUNTED: list[tuple[Cell, ...]] = [
    ("Chỉ tiêu", "Năm", "ĐVT", "Giá trị"),
    ("GRDP theo giá so sánh", 2021, "triệu đồng", "50.512.000"),
    ("GRDP theo giá so sánh", 2022, "tỷ đồng", "55.100,5"),
    ("Tốc độ tăng NSLĐ", 2021, "%", "6,3"),
    ("Tốc độ tăng NSLĐ", 2022, "%", "8,1"),
    ("Tốc độ tăng NSLĐ", 2023, "%", 9),
    ("Số lao động đang làm việc", 2021, "người", "998.200"),
    ("Số lao động đang làm việc", 2022, "1.000 người", "1.002,3"),
    ("Số lao động đang làm việc", 2023, "nghìn người", "1.005"),
]


@pytest.mark.parametrize("rows", [BESIDE, BELOW, COUNTED])
def test_indicators_by_year(rows: list[tuple[Cell, ...]]) -> None:
    table = only(("TỈNH NAM ĐỊNH",), *rows, ("Nguồn: Niên giám thống kê 2023",))

    assert told(table) == {
        ("grdp_constant", 2021): "50512",
        ("grdp_constant", 2022): "55100.5",
        ("labour_productivity_growth", 2021): "6.3",
        ("labour_productivity_growth", 2022): "8.1",
        ("labour_productivity_growth", 2023): "9",
        ("employed", 2021): "998200",
        ("employed", 2022): "1002300",
        ("employed", 2023): "1005000",
    }
    assert {each["source"] for each in values(table)} == {"Niên giám thống kê 2023"}


def test_first_figures_are_marked_and_estimates_are_left_to_the_clerk() -> None:
    table = only(
        ("Chỉ tiêu", "Năm 2022", "Sơ bộ 2023", "Ước 2024"),
        ("GRDP giá hiện hành (tỷ đồng)", 92500, 103200, 110000),
    )
    matching = match(table)

    assert [each.get("notes") for each in values(table)] == [None, "Số liệu sơ bộ"]
    left = {column.header for column in table.columns if column.index in matching.unmatched}
    assert "Ước 2024" in left


def test_a_unit_of_something_else_is_looked_at() -> None:
    table = only(
        ("Chỉ tiêu", "ĐVT", "2022", "2023"),
        ("GRDP giá hiện hành", "Triệu USD", 3900, 4300),
        ("GRDP bình quân đầu người", "Triệu đồng", 50, 55),
    )

    assert [(each.get("indicator"), each.get("value")) for each in values(table)] == [
        ("grdp_current", None),
        ("grdp_current", None),
        (None, "50"),
        (None, "55"),
    ]


def test_other_lists_are_none_of_these() -> None:
    for rows in (
        (HEADER, (1, "Công ty A", "xã Nghĩa Lâm", "0912345678")),
        (("STT", "Đơn vị", "Năm", "Doanh thu (tr.đ)"), (1, "Công ty A", 2022, 100)),
    ):
        assert match(only(*rows)).record_type in ("organisation", "yearly_figures")
