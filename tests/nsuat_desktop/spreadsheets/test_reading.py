"""Workbooks of every kind, read by content in the child process."""

import json
import shutil
import subprocess
import sys
import zipfile
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter
from openpyxl.styles import Font

from nsuat_desktop.errors import SurroundingsError
from nsuat_desktop.spreadsheets import reading
from nsuat_desktop.spreadsheets.details import UNCALCULATED
from nsuat_desktop.spreadsheets.grid import Sheet
from nsuat_desktop.spreadsheets.reading import HIDDEN_ENTRY, ReadingCancelledError, read_workbook
from nsuat_desktop.spreadsheets.wire import Finished, MessageReader
from nsuat_desktop.spreadsheets.xlsx_cells import FORMULA, cells
from nsuat_desktop.text.legacy import decode, encoding_of_font

DATA = Path(__file__).parents[2] / "data" / "spreadsheets"


def expected(name: str) -> Any:
    return json.loads((DATA / f"{name}.expected.json").read_text(encoding="utf-8"))


def decoded(sheet: Sheet, row: int, column: int) -> str:
    """The text of a cell in Unicode, as its font says it is written."""
    text = str(sheet.rows[row][column])
    found = encoding_of_font(sheet.fonts.get((row, column), ""))
    return decode(text, found[0], capitals=found[1]) if found else text


def test_values_keep_their_types(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Đơn vị")
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        moment = book.add_format({"num_format": "dd/mm/yyyy hh:mm"})
        clock = book.add_format({"num_format": "hh:mm"})
        long = book.add_format({"num_format": "[h]:mm"})
        for column, value in enumerate(["  Nguye\u0302\u0303n ", 1, -2.5, 12_345_678_901, 1e300]):
            sheet.write(0, column, value)
        sheet.write_boolean(0, 5, True)
        sheet.write_datetime(0, 6, date(2024, 3, 15), day)
        sheet.write_datetime(0, 7, datetime(2024, 3, 15, 9, 10), moment)
        sheet.write_datetime(0, 8, time(7, 30), clock)
        sheet.write_number(0, 9, 1.25, long)
        sheet.write_string(0, 10, "0601234567")
    assert read_workbook(path).sheets[0].rows == (
        (
            "  Nguye\u0302\u0303n ", 1, -2.5, 12_345_678_901, 1e300, True, date(2024, 3, 15),
            datetime(2024, 3, 15, 9, 10), time(7, 30), "30:00", "0601234567",
        ),
    )  # fmt: skip


def test_formulas_give_their_kept_result_and_errors_their_text(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_formula(0, 0, "=1+1", None, 2)
        sheet.write_formula(0, 1, '="a"&"b"', None, "ab")
        sheet.write_formula(1, 0, "=1/0", None, "#DIV/0!")
        sheet.write_formula(1, 1, "=VLOOKUP(1,A:A,1)", None, "#N/A")
    assert read_workbook(path).sheets[0].rows == ((2, "ab"), ("#DIV/0!", "#N/A"))


def test_formulas_without_a_result_do_not_read_as_empty(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = openpyxl.Workbook()  # writes no results
    book.active.append(["Tên", "Lao động", "Doanh thu"])
    book.active.append(["Công ty May", 12, "=B2*100"])
    book.save(path)
    assert read_workbook(path).sheets[0].rows[1] == ("Công ty May", 12, UNCALCULATED)


def test_a_formula_whose_result_is_no_text_is_empty() -> None:
    """As Excel writes the result of '=IF(A2="","","x")'."""
    sheet = b"""<worksheet><sheetData><row r="2">
    <c r="B2" t="str"><f>IF(A2="","","x")</f><v></v></c><c r="C2"><f>A2*2</f><v/></c>
    </row></sheetData></worksheet>"""
    found = [(each.column, each.kind) for each in cells([sheet])]
    assert found == [(2, FORMULA)]


def test_places_merged_ranges_and_hidden_sheets_are_those_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["B3"] = "Tiêu đề"
    sheet.merge_cells("B3:D4")
    sheet["D6"] = 5
    book.create_sheet("Ẩn").sheet_state = "veryHidden"
    book.save(path)
    first, second = read_workbook(path).sheets
    assert first.rows[2] == (None, "Tiêu đề", None, None)
    assert first.rows[5] == (None, None, None, 5)
    assert len(first.rows) == 6
    assert first.merged == ((2, 1, 3, 3),)
    assert (first.hidden, second.hidden, second.rows) == (False, True, ())


def test_formats_that_reach_to_the_end_of_the_sheet_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "STT")
        sheet.write_blank(1_048_575, 16_383, None, book.add_format({"bold": True}))
    assert read_workbook(path).sheets[0].rows == (("STT",),)


def test_dates_of_the_1904_epoch_are_the_same_days(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path, {"date_1904": True}) as book:
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        book.add_worksheet().write_datetime(0, 0, date(2024, 3, 15), day)
    workbook = read_workbook(path)
    assert workbook.epoch_1904
    assert workbook.sheets[0].rows == ((date(2024, 3, 15),),)


@pytest.mark.parametrize("ending", ["xls", "ods"])
def test_xls_and_ods_give_what_xlsx_gives(ending: str) -> None:
    workbook = read_workbook(DATA / f"every-type.{ending}")
    sheet, hidden = workbook.sheets
    assert (workbook.kind, workbook.epoch_1904) == (ending, False)
    assert sheet.rows[0][0] == "DANH SÁCH ĐƠN VỊ"
    assert sheet.merged[0] == (0, 0, 0, 3)
    assert sheet.rows[3] == (
        1, "Công ty A", date(2024, 3, 15), 1234567.5, True, "#DIV/0!", 2, time(7, 30),
        datetime(2024, 3, 15, 7, 30),
    )  # fmt: skip
    assert sheet.rows[4][2:4] == (date(1999, 12, 31), 12_345_678_901)
    assert sheet.rows[5][5] == "#N/A"
    assert decoded(sheet, 4, 1) == "CÔNG TY VIỆT"  # .VnTimeH
    assert decoded(sheet, 5, 1) == "Hợp tác xã"  # VNI-Times
    assert hidden.hidden
    assert hidden.rows[3] == (None, None, "x")


def test_fonts_are_told_for_texts_that_look_like_an_old_encoding(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    for row, (text, font) in enumerate(
        [
            ("C«ng ty ViÖt", ".VnTime"),
            ("Nam", ".VnTimeH"),
            ("Nam", ".VnTime"),
            ("Nguyễn", ".VnTime"),  # real Unicode, whatever the font says
            ("Hà", "Arial"),
            ("Coâng ty", "VNI-Times"),
        ],
        1,
    ):
        sheet.cell(row, 1, text).font = Font(name=font)
    book.save(path)
    assert read_workbook(path).sheets[0].fonts == {
        (0, 0): ".VnTime",
        (1, 0): ".VnTimeH",
        (4, 0): "Arial",
        (5, 0): "VNI-Times",
    }


def test_the_font_of_a_piece_of_a_text_counts(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        old = book.add_format({"font_name": ".VnTime"})
        sheet = book.add_worksheet()
        sheet.write_rich_string(0, 0, "1. ", old, "ViÖt ", old, "Nam")
    sheet = read_workbook(path).sheets[0]
    assert sheet.rows == (("1. ViÖt Nam",),)
    assert sheet.fonts == {(0, 0): ".VnTime"}


def test_files_are_known_by_their_content(tmp_path: Path) -> None:
    wrong = tmp_path / "tải về.csv"
    shutil.copy(DATA / "danh-sach-don-vi.xlsx", wrong)
    assert read_workbook(wrong).kind == "xlsx"
    text = tmp_path / "a.xls"
    text.write_text("Tên\tMST\nHợp tác xã\t0601234567\n", encoding="utf-8")
    assert read_workbook(text).kind == "csv"


def test_sample_list_of_organisations() -> None:
    workbook = read_workbook(DATA / "danh-sach-don-vi.xlsx")
    (sheet,) = workbook.sheets
    assert (workbook.name, workbook.kind) == ("danh-sach-don-vi.xlsx", "xlsx")
    assert sheet.rows[3][:3] == ("STT", "Tên đơn vị", "MST")
    names = [row[1] for row in sheet.rows[4:]]
    assert {record["name"] for record in expected("danh-sach-don-vi")} <= set(names)


def test_sample_list_of_certificates() -> None:
    sheet, old = read_workbook(DATA / "chung-nhan-2021-2024.xlsx").sheets
    wanted = expected("chung-nhan-2021-2024")["certificates"]
    assert [row[5] for row in sheet.rows[3:]] == [record["number"] for record in wanted]
    spelled = [
        row[7].isoformat() if isinstance(row[7], date) else row[7] or "" for row in sheet.rows[3:]
    ]
    assert spelled == [record["expires_as_written"] for record in wanted]
    assert (3, 0, 4, 0) in sheet.merged
    assert [decoded(old, 0, column) for column in range(4)] == [
        "STT", "Tên đơn vị", "Địa chỉ", "Hệ thống",
    ]  # fmt: skip


def test_sample_list_of_attendees_in_tcvn3() -> None:
    (sheet,) = read_workbook(DATA / "hoc-vien-2023-tcvn3.xlsx").sheets
    assert decoded(sheet, 0, 0) == "DANH SÁCH HỌC VIÊN LỚP TẬP HUẤN NĂNG SUẤT CHẤT LƯỢNG"
    wanted = expected("hoc-vien-2023-tcvn3")
    rows = range(5, 5 + len(wanted))
    for column, field in ((1, "full_name"), (5, "post"), (6, "organisation")):
        texts = [decoded(sheet, row, column) for row in rows]
        assert texts == [record[field] for record in wanted]
    assert [sheet.rows[row][4] for row in rows] == [record["birth_year"] for record in wanted]


def test_progress_tells_rows_and_may_end_the_reading(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b\n" * 3_000)
    steps: list[tuple[int, int]] = []
    read_workbook(path, lambda done, total: steps.append((done, total)))
    assert steps[-1] == (3_000, 3_000)

    class StopError(Exception):
        pass

    def stop(done: int, total: int) -> None:
        raise StopError

    with pytest.raises(StopError):
        read_workbook(path, stop)


def test_cancelling_ends_the_child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started = []
    start = reading._start

    def note(*arguments: Path) -> Any:
        started.append(start(*arguments))
        return started[-1]

    monkeypatch.setattr(reading, "_start", note)
    with pytest.raises(ReadingCancelledError):
        read_workbook(DATA / "danh-sach-don-vi.xlsx", cancelled=lambda: True)
    assert started[0].returncode is not None


def test_nothing_is_left_in_the_temporary_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "tmp"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    read_workbook(DATA / "danh-sach-don-vi.xlsx")
    assert list(scratch.iterdir()) == []


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SurroundingsError, match=r"mất\.xlsx"):
        read_workbook(tmp_path / "mất.xlsx")
    with pytest.raises(SurroundingsError, match="thư mục"):
        read_workbook(tmp_path)


def test_zip_parts_without_a_leading_folder_are_found(tmp_path: Path) -> None:
    """Some programs write the targets of relations from the root of the package."""
    path = tmp_path / "a.xlsx"
    with (
        zipfile.ZipFile(DATA / "hoc-vien-2023-tcvn3.xlsx") as source,
        zipfile.ZipFile(path, "w") as target,
    ):
        for name in source.namelist():
            content = source.read(name).replace(b'Target="worksheets/', b'Target="/xl/worksheets/')
            target.writestr(name, content)
    assert read_workbook(path).sheets[0].fonts[0, 0] == ".VnTimeH"


def test_the_built_program_becomes_the_reading_process(tmp_path: Path) -> None:
    """It has no `python -m`; main.py knows the hidden entry instead."""
    answer = tmp_path / "answer"
    main = Path(__file__).parents[3] / "main.py"
    sample = DATA / "danh-sach-don-vi.xlsx"
    subprocess.run([sys.executable, main, HIDDEN_ENTRY, sample, answer], check=True)
    reader = MessageReader(answer)
    *_, last = reader.arrived()
    reader.close()
    assert last == Finished("xlsx", False)


def test_a_glance_shows_the_first_rows_of_a_long_sheet_once(tmp_path: Path) -> None:
    path = tmp_path / "long.xlsx"
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        book.add_worksheet("short").write_row(0, 0, ("Tên đơn vị", "Thành lập"))
        for name in ("long", "longer"):
            sheet = book.add_worksheet(name)
            for number in range(reading.LONG + 10):
                sheet.write_row(number, 0, (f"Đơn vị {number}", number))
    seen: list[Sheet] = []
    whole = read_workbook(path, glance=lambda first: seen.extend(first.sheets))
    (first,) = seen
    assert first.name == "long"
    assert first.rows == whole.sheets[1].rows[: reading.GLANCE_ROWS]
