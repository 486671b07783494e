"""The first rows of a long file, seen early, are the first rows of the file."""

import re
import shutil
import tempfile
import zipfile
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from nsuat_desktop.errors import AppError
from nsuat_desktop.spreadsheets import wire
from nsuat_desktop.spreadsheets.exporting import ListWanted, export_list
from nsuat_desktop.spreadsheets.grid import Sheet, Workbook
from nsuat_desktop.spreadsheets.reading import read_workbook
from nsuat_desktop.spreadsheets.xlsx_glance import LONG_SIZE, small_copy
from nsuat_desktop.spreadsheets.xlsx_parts import XlsxParts
from nsuat_desktop.workspace import Workspace

DATA = Path(__file__).parents[2] / "data" / "spreadsheets"
LONG_ROWS = 6_500
"""So many that the sheet of `list_of` is long enough to be worth a copy."""
SHEET, TEXTS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"


def first_of(sheet: Sheet, count: int) -> Sheet:
    """What a glance can know of a sheet: its columns end where those of its rows end."""
    rows = list(sheet.rows[:count])
    while rows and not any(cell is not None for cell in rows[-1]):
        rows.pop()
    width = max(
        (place + 1 for row in rows for place, cell in enumerate(row) if cell is not None), default=0
    )
    merged = tuple(
        (top, left, min(bottom, len(rows) - 1), min(right, width - 1))
        for top, left, bottom, right in sheet.merged
        if top < len(rows) and left < width
    )
    fonts = {place: font for place, font in sheet.fonts.items() if place[0] < len(rows)}
    return Sheet(sheet.name, tuple(row[:width] for row in rows), merged, fonts, sheet.hidden)


def glance_of(path: Path) -> tuple[Workbook, Workbook]:
    """What is seen first, and the whole file."""
    seen: list[Workbook] = []
    whole = read_workbook(path, glance=seen.append)
    (first,) = seen
    return first, whole


def copied(path: Path, rows: int) -> Workbook | None:
    """The small copy of a file that need not be long."""
    copy = path.parent / "first.xlsx"
    name = small_copy(XlsxParts(path), copy, rows, least=0)
    return read_workbook(copy) if name else None


def agrees(path: Path, rows: int) -> bool:
    """Whether the first sheet of the small copy is the beginning of the file's."""
    first, whole = copied(path, rows), read_workbook(path)
    assert first is not None
    assert first.sheets[0] == first_of(whole.sheets[0], rows)
    return first.epoch_1904 == whole.epoch_1904


def changed(source: Path, path: Path, part: str, change: Callable[[bytes], bytes]) -> Path:
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, change(content) if name == part else content)
    return path


def list_of(path: Path, rows: int, **options: object) -> Path:
    """A list as offices keep it: merged titles, dates, errors, rich text, texts out of order."""
    with xlsxwriter.Workbook(path, options) as book:
        sheet = book.add_worksheet("Danh sách")
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        old = book.add_format({"font_name": ".VnTimeH"})
        for row in range(rows + 4, 4, -1):  # so the texts used first are numbered last
            sheet.write(row, 0, row)
            sheet.write(row, 1, f"Hợp tác xã {row % 977} & <{row}>")
            sheet.write_datetime(row, 2, date(1990 + row % 40, 1 + row % 12, 1 + row % 28), day)
            sheet.write(row, 3, "Nam", old)
            sheet.write_formula(row, 4, "=1/0", None, "#DIV/0!" if row % 7 == 0 else row / 4)
            for column in range(5, 9):
                sheet.write(row, column, f"Ghi chú {row * column}")
        sheet.merge_range(0, 0, 0, 8, "DANH SÁCH ĐƠN VỊ")
        sheet.merge_range(2, 5, 2, 8, "Nội dung")
        sheet.merge_range(2, 0, 3, 0, "STT")
        sheet.write_row(3, 1, ("Tên đơn vị", "Ngày", "Tên", "Tỷ lệ", "a", "b", "c", "d"))
        sheet.merge_range(rows + 6, 0, rows + 6, 3, "Người lập")
        book.add_worksheet("Khác").write(0, 0, "x")
    return path


@cache
def sample(name: str) -> Workbook:
    return read_workbook(DATA / name)


@settings(max_examples=6)
@given(rows=st.integers(1, 70))
@pytest.mark.parametrize(
    "name", ["danh-sach-don-vi.xlsx", "chung-nhan-2021-2024.xlsx", "hoc-vien-2023-tcvn3.xlsx"]
)
def test_the_copy_of_a_sample_is_its_beginning(name: str, rows: int) -> None:
    whole = sample(name)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(shutil.copy(DATA / name, folder))
        first = copied(path, rows)
    if first is None:
        assert len(whole.sheets[0].rows) <= rows
    else:
        assert first.sheets[0] == first_of(whole.sheets[0], rows)


@pytest.mark.parametrize(
    "options", [{}, {"date_1904": True}, {"in_memory": True, "strings_to_numbers": True}]
)
@pytest.mark.parametrize("rows", [4, 40])
def test_the_copy_of_a_list_is_its_beginning(
    tmp_path: Path, options: dict[str, object], rows: int
) -> None:
    assert agrees(list_of(tmp_path / "a.xlsx", 60, **options), rows)


def test_the_copy_of_an_own_export_is_its_beginning(
    office_workspace: Workspace, tmp_path: Path
) -> None:
    from tests.nsuat_desktop.spreadsheets.test_exporting import add_organisation

    for number in range(30):
        add_organisation(office_workspace, f"Hợp tác xã {number}", founded=f"{1990 + number}-05")
    path = tmp_path / "a.xlsx"
    export_list(office_workspace, ListWanted("organisation"), path)
    assert agrees(path, 20)


def test_a_long_workbook_is_seen_with_its_errors_and_fonts(tmp_path: Path) -> None:
    path = list_of(tmp_path / "a.xlsx", LONG_ROWS)
    with zipfile.ZipFile(path) as parts:
        assert parts.getinfo(SHEET).file_size > LONG_SIZE
    first, whole = glance_of(path)
    assert first.sheets == (first_of(whole.sheets[0], wire.GLANCE_ROWS),)
    assert first.sheets[0].rows[7][4] == "#DIV/0!"
    assert first.sheets[0].fonts[5, 3] == ".VnTimeH"
    assert first.sheets[0].merged == ((0, 0, 0, 8), (2, 0, 3, 0), (2, 5, 2, 8))


def test_a_hidden_sheet_is_not_seen(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for name in ("Ẩn", "Hiện"):
            sheet = book.add_worksheet(name)
            for row in range(30):
                sheet.write_row(row, 0, (name, row))
        book.worksheets()[1].activate()
        book.worksheets()[1].set_first_sheet()
        book.worksheets()[0].hide()
    first = copied(path, 10)
    assert first is not None
    assert [(sheet.name, len(sheet.rows)) for sheet in first.sheets] == [("Ẩn", 0), ("Hiện", 10)]


@pytest.mark.parametrize(
    ("part", "change"),
    [
        (TEXTS, lambda xml: xml.replace(b"<si>", b"<!-- a </si> --><si>", 3)),
        (TEXTS, lambda xml: xml.replace(b"<si>", b"<si/><si>")),
        (TEXTS, lambda xml: re.sub(rb"(</?)(si|t)\b", rb"\1x:\2", xml)),
        (TEXTS, lambda xml: xml[: len(xml) // 3]),
        (SHEET, lambda xml: xml[: len(xml) // 3]),
        (SHEET, lambda xml: re.sub(rb't="s"><v>\d+', b't="s"><v>999999999', xml, count=1)),
        (SHEET, lambda xml: re.sub(rb't="s"><v>\d+', b't="s"><v>-1', xml, count=1)),
    ],
    ids=["comment", "empty", "prefix", "texts end", "sheet ends", "far text", "no text"],
)
def test_there_is_no_copy_of_unusual_parts(
    tmp_path: Path, part: str, change: Callable[[bytes], bytes]
) -> None:
    source = list_of(tmp_path / "a.xlsx", 60)
    assert copied(changed(source, tmp_path / "b.xlsx", part, change), 20) is None


def test_a_prefix_before_each_name_does_not_matter(tmp_path: Path) -> None:
    def prefixed(xml: bytes) -> bytes:
        named = re.sub(rb"(</?)(?=[a-zA-Z])", rb"\1x:", xml)
        return named.replace(b" xmlns=", b" xmlns:x=")

    source = list_of(tmp_path / "a.xlsx", 60)
    assert agrees(changed(source, tmp_path / "b.xlsx", SHEET, prefixed), 20)


def test_what_the_first_rows_do_not_need_is_not_unpacked(tmp_path: Path) -> None:
    """Texts behind the last one that is used may be as many, or as broken, as they like."""
    source = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(source) as book:
        sheet = book.add_worksheet()
        for row in range(60):
            sheet.write(row, 0, f"Đơn vị {row}")
    broken = changed(source, tmp_path / "b.xlsx", TEXTS, lambda xml: xml[:-300])
    first = copied(broken, 10)
    assert first is not None
    assert first.sheets[0].rows == tuple((f"Đơn vị {row}",) for row in range(10))


def test_entities_in_a_long_sheet_are_refused_unseen(tmp_path: Path) -> None:
    declared = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><worksheet'
    source = list_of(tmp_path / "a.xlsx", LONG_ROWS)
    path = tmp_path / "b.xlsx"
    changed(source, path, SHEET, lambda xml: xml.replace(b"<worksheet", declared, 1))
    seen: list[Workbook] = []
    with pytest.raises(AppError, match="bị hỏng"):
        read_workbook(path, glance=seen.append)
    assert seen == []


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8", "Đơn vị"),
        ("utf-8-sig", "Đơn vị"),
        ("utf-16", "Đơn vị"),
        ("cp1252", "C«ng ty ViÖt"),
    ],
)
def test_the_first_rows_of_a_long_text_are_seen(tmp_path: Path, encoding: str, name: str) -> None:
    path = tmp_path / "a.csv"
    lines = ["Tên;STT;Ghi chú"]
    lines += [f'{name} {row};{row};"a\nb"' for row in range(wire.LONG + 1)]
    path.write_bytes("\n".join(lines).encode(encoding))
    first, whole = glance_of(path)
    assert first.sheets == (first_of(whole.sheets[0], wire.GLANCE_ROWS),)
