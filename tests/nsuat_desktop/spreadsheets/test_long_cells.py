"""Texts of any length are read at once: each of these took minutes, or ended in a failure.

They stand where a short one belongs: a list moved by a column, or a note above or below it.
"""

from datetime import date

import pytest

from nsuat_desktop.spreadsheets.content import likely_header
from nsuat_desktop.spreadsheets.converted import ColumnContext, Verdict
from nsuat_desktop.spreadsheets.courses import course_of
from nsuat_desktop.spreadsheets.grid import Sheet
from nsuat_desktop.spreadsheets.tables import find_tables
from nsuat_desktop.spreadsheets.values import convert
from nsuat_desktop.spreadsheets.vocabulary import field_of

CONTEXT = ColumnContext(date(2025, 11, 23))
TIMES = 20_000

pytestmark = pytest.mark.timeout(60)


@pytest.mark.parametrize(
    ("record_type", "name", "text"),
    [
        ("certificate", "expires", "ngày "),
        ("certificate", "issued", "'"),
        ("organisation", "industry_code", "a\n"),
        ("organisation", "phone", "(–, "),
        ("yearly_figures", "indicators", "đvt: "),
    ],
)
def test_a_long_cell_is_refused(record_type: str, name: str, text: str) -> None:
    found = convert(field_of(record_type, name), text * TIMES, CONTEXT)

    assert (found.value, found.verdict) == (None, Verdict.ERROR)


def test_marks_before_a_day_are_left_away() -> None:
    found = convert(field_of("certificate", "issued"), "''15/3/2022", CONTEXT)

    assert (found.value, found.verdict) == ("2022-03-15", Verdict.MENDED)


def test_a_long_text_is_no_address_of_email() -> None:
    assert likely_header(["a@" * TIMES]) is None


def test_a_long_line_is_no_title_of_a_course() -> None:
    assert course_of(["Lớp tập huấn 5S " + "tại " * TIMES + "("]) is None


def test_a_long_note_below_a_list_is_no_line_for_signing() -> None:
    headers = ("STT", "Tên đơn vị", "MST", "Địa chỉ")
    entry = (1, "Công ty A", "0100109106", "Xã Giao An")
    note = (None, "từ ngày 14 tháng 5 " * (TIMES // 10), None, None)
    (table,) = find_tables(Sheet("S", (headers, entry, note)))

    assert [row.number for row in table.rows] == [2, 3]
