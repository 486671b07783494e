"""Numbers that count something else than their field: lessons for hours, fractions for per cent."""

from datetime import date

import pytest

from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.matching import contexts, match
from nsuat_desktop.spreadsheets.number_values import counted_in
from nsuat_desktop.spreadsheets.values import convert
from nsuat_desktop.spreadsheets.vocabulary import field_of
from tests.nsuat_desktop.spreadsheets.rows_help import only

TODAY = date(2024, 7, 1)


def read(
    record_type: str, name: str, header: str, *cells: Cell
) -> list[tuple[object, Verdict, str]]:
    """What the cells of a column with this header say."""
    table = only(("STT", "Tên", header), *((n, f"A{n}", cell) for n, cell in enumerate(cells, 1)))
    matching = match(table, description_of(record_type))
    assert matching.columns[2] == name
    context = contexts(table, matching, TODAY)[2]
    described = field_of(record_type, name)
    return [convert(described, cell, context)[:3] for cell in cells]


@pytest.mark.parametrize("header", ["Số tiết", "Tiết", "Thời lượng (tiết)", "TỔNG SỐ TIẾT"])
def test_lessons_are_three_quarters_of_an_hour(header: str) -> None:
    told = "40 tiết, mỗi tiết 45 phút, là 30 giờ. Xem lại."
    assert read("training_course", "hours", header, 40, "16 giờ") == [
        ("30", Verdict.WARNING, told),
        ("16", Verdict.MENDED, "Bỏ “giờ” sau số."),
    ]


def test_lessons_that_a_cell_names() -> None:
    told = "25 tiết, mỗi tiết 45 phút, là 18,75 giờ. Xem lại."
    assert read("training_course", "hours", "Thời lượng", "25 tiết", "16") == [
        ("18.75", Verdict.WARNING, told),
        ("16", Verdict.FINE, ""),
    ]


def test_a_column_of_hours_and_lessons_is_to_be_looked_at() -> None:
    ((value, verdict, reason),) = read("training_course", "hours", "Số giờ/tiết", 16)
    assert (value, verdict) == ("16", Verdict.WARNING)
    assert "hiểu là giờ" in reason


@pytest.mark.parametrize(
    ("header", "unit"),
    [
        ("Số giờ", ""),
        ("Thời lượng chi tiết", ""),
        ("so tiet", "tiết"),
        ("Số giờ (tiết)", "giờ, tiết"),
    ],
)
def test_what_a_header_counts_in(header: str, unit: str) -> None:
    assert counted_in(header) == unit


def test_a_bare_fraction_beside_per_cents_is_not_taken() -> None:
    told = "“0,5” có thể là 0,5% hoặc 50% nên không ghi. Ghi rõ “50%”."
    assert read("plan_task", "progress", "Tiến độ", "100%", 0.5, "0,5%", 80, 0) == [
        ("100", Verdict.FINE, ""),
        (None, Verdict.WARNING, told),
        ("0.5", Verdict.FINE, ""),
        ("80", Verdict.FINE, ""),
        ("0", Verdict.FINE, ""),
    ]


def test_a_column_of_nothing_but_fractions_may_be_of_per_cents() -> None:
    assert [value for value, *_ in read("plan_task", "progress", "Tiến độ", 0.5, 1, 0)] == [
        None, None, "0",
    ]  # fmt: skip


def test_a_small_share_among_others_stands() -> None:
    assert [value for value, *_ in read("plan_task", "progress", "Tiến độ (%)", 0.5, 45)] == [
        "0.5", "45",
    ]  # fmt: skip
