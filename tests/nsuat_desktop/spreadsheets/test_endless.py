"""Tables of thousands of columns or of any number of rows are matched at once."""

from itertools import repeat

import pytest

from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.content import likely_header
from nsuat_desktop.spreadsheets.grid import Sheet
from nsuat_desktop.spreadsheets.matching import match
from nsuat_desktop.spreadsheets.tables import find_tables

COLUMNS = 8_000


@pytest.mark.timeout(60)
def test_a_sheet_of_thousands_of_unknown_columns_is_matched() -> None:
    headers = ("STT", "Tên đơn vị", "MST", *(f"Cột {number}" for number in range(COLUMNS)))
    entry = (1, "Công ty A", "0100109106", *("x" for _ in range(COLUMNS)))
    (table,) = find_tables(Sheet("S", (headers, entry)))

    assert match(table, description_of("organisation")).columns == {1: "name", 2: "tax_code"}


@pytest.mark.timeout(60)
def test_what_a_column_holds_is_told_from_its_first_cells() -> None:
    assert likely_header(repeat("0912345678")) == "Điện thoại"
