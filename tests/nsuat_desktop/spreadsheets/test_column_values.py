"""A column read at one look says what its cells say one by one."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsuat_desktop.records.description import Field, Kind
from nsuat_desktop.spreadsheets.column_values import ColumnReader
from nsuat_desktop.spreadsheets.converted import EMPTY, ColumnContext, Verdict
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.values import convert

TODAY = date(2026, 11, 23)
KINDS = (
    Kind.TEXT,
    Kind.NOTE,
    Kind.CODE,
    Kind.PHONE,
    Kind.EMAIL,
    Kind.TAX_CODE,
    Kind.INT,
    Kind.BOOL,
)
CELLS = st.one_of(
    st.none(),
    st.sampled_from(
        [
            "Công ty TNHH Ý Đức", "Số 12, đường Trần Phú", "", " ", "-", "Chưa có", "Dang cap nhat",
            "không", "n/a", " An", "a  b", "hai\ndòng", "#REF!", "Err:502", "o\u0300", "x",
            "0912345678", "+84 912 345 678", "0912***678", "a@b.vn", "a@b.vn; c@d.vn",
            "0671732298", "0671732297", "671732298", "QĐ-12/2024", "Q?", "y" * 40, 5, 5.0, True,
            date(2024, 5, 16),
        ]
    ),
    st.text(max_size=8),
)  # fmt: skip


@pytest.mark.parametrize("exact", [False, True])
@given(st.sampled_from(KINDS), st.lists(CELLS, max_size=4), st.sampled_from([None, "female"]))
def test_many_cells_say_what_each_says(
    exact: bool, kind: Kind, cells: list[Cell], tick: str | None
) -> None:
    field = Field("given", "Ô", kind, max_length=30)
    context = ColumnContext(TODAY, exact=exact, tick=tick)
    reader = ColumnReader(0, 0, "given", field, context, None, None)
    for _ in range(2):  # the second time from what is known
        values, marked = reader.read_all(cells)
        for place, cell in enumerate(cells):
            expected = convert(field, cell, context)
            assert values[place] == expected.value
            assert type(values[place]) is type(expected.value)
            if place in marked:
                assert marked[place] == expected
            else:
                assert expected.verdict is Verdict.FINE
                assert not expected.also


def test_what_is_no_value_is_not_taken_for_one() -> None:
    field = Field("name", "Tên")
    reader = ColumnReader(0, 0, "name", field, ColumnContext(TODAY), None, None)
    names: list[Cell] = ["Công ty TNHH May Hải Hà", None, "Hợp tác xã Ý Đức"]
    assert reader.read_all(names) == (names, {})
    values, marked = reader.read_all([*names, "chưa có", "  "])
    assert [*values] == [*names, None, None]
    assert list(marked) == [3]
    assert reader.read(None) == EMPTY
