"""Files that are broken or made to do harm: one clear sentence, and the program goes on."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter

from nsuat_desktop.errors import AppError
from nsuat_desktop.spreadsheets import limits
from nsuat_desktop.spreadsheets.reading import read_workbook
from tests.hostile_files import REFUSED, hostile_file

DATA = Path(__file__).parents[2] / "data" / "spreadsheets"
SAMPLE = DATA / "danh-sach-don-vi.xlsx"
MAIN = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
CONTENT = """<?xml version="1.0"?><office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
 <table:table table:name="T">{rows}</table:table></office:spreadsheet></office:body>
 </office:document-content>"""
MANIFEST = """<manifest:manifest
 xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"""
CELL = '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>'


def refused(path: Path, match: str) -> None:
    with pytest.raises(AppError, match=match) as caught:
        read_workbook(path, glance=lambda first: None)  # the longest way through the child
    assert path.name in str(caught.value)


def workbook(path: Path, fill: Callable[[xlsxwriter.worksheet.Worksheet], object]) -> Path:
    with xlsxwriter.Workbook(path) as book:
        fill(book.add_worksheet("T"))
    return path


def changed(path: Path, change: Callable[[bytes], bytes]) -> Path:
    """A sample with its first sheet changed."""
    with (
        zipfile.ZipFile(SAMPLE) as source,
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            content = source.read(name)
            is_sheet = name == "xl/worksheets/sheet1.xml"
            target.writestr(name, change(content) if is_sheet else content)
    return path


def ods(path: Path, rows: str, content: str = CONTENT) -> Path:
    with zipfile.ZipFile(path, "w") as target:
        target.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        target.writestr("META-INF/manifest.xml", MANIFEST)
        target.writestr("content.xml", content.format(rows=rows))
    return path


@pytest.mark.parametrize("name", REFUSED)
def test_each_hostile_file_has_its_own_words(tmp_path: Path, name: str) -> None:
    refused(hostile_file(name, tmp_path), REFUSED[name][1])


def test_a_value_in_the_last_cell_is_named(tmp_path: Path) -> None:
    def fill(sheet: xlsxwriter.worksheet.Worksheet) -> None:
        sheet.write(0, 0, "STT")
        sheet.write(1_048_575, 16_383, "x")

    refused(workbook(tmp_path / "a.xlsx", fill), r"XFD1048576.*Ctrl\+End")
    only = workbook(tmp_path / "b.xlsx", lambda sheet: sheet.write(1_048_575, 16_383, "x"))
    refused(only, "XFD1048576")
    low = workbook(tmp_path / "c.xlsx", lambda sheet: sheet.write(1_048_575, 19, "x"))
    refused(low, "T1048576")


def test_a_far_cell_that_is_well_hidden_meets_the_memory_limit(tmp_path: Path) -> None:
    sheet = (
        b"<worksheet " + MAIN + b"><sheetData><row r='1'><c r='A1'><v>1</v></c></row>"
        b"<row r='1048576'><c r='XFD1048576'><v>1</v></c></row></sheetData></worksheet>"
    )
    refused(changed(tmp_path / "a.xlsx", lambda content: sheet), r"Ctrl\+End")


def test_far_cells_of_ods(tmp_path: Path) -> None:
    gap = '<table:table-row table:number-rows-repeated="1048574"><table:table-cell/>'
    gap += "</table:table-row>"
    far = f'<table:table-row><table:table-cell table:number-columns-repeated="99"/>{CELL}'
    rows = f"<table:table-row>{CELL}</table:table-row>{gap}{far}</table:table-row>"
    refused(ods(tmp_path / "a.ods", rows), "CV1048576")


def test_repeated_cells_of_ods_are_counted(tmp_path: Path) -> None:
    many = CELL.replace(" office:", ' table:number-columns-repeated="1000" office:', 1)
    rows = f'<table:table-row table:number-rows-repeated="1000000">{many}</table:table-row>'
    refused(ods(tmp_path / "a.ods", rows), "nhiều hơn|quá lớn")
    few = CELL.replace(" office:", ' table:number-columns-repeated="3" office:', 1)
    rows = f'<table:table-row table:number-rows-repeated="2">{few}</table:table-row>'
    assert read_workbook(ods(tmp_path / "b.ods", rows)).sheets[0].rows == (("x",) * 3,) * 2


def test_ten_thousand_columns(tmp_path: Path) -> None:
    def fill(sheet: xlsxwriter.worksheet.Worksheet) -> None:
        for column in range(10_000):
            sheet.write(0, column, column)

    refused(workbook(tmp_path / "a.xlsx", fill), r"cột NTP, nhiều hơn 1\.000 cột")
    wide = tmp_path / "a.csv"
    wide.write_text(",".join("x" * 10_000) + "\n")
    refused(wide, "nhiều hơn")


def test_entities_are_refused(tmp_path: Path) -> None:
    declared = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>'
    path = changed(tmp_path / "a.xlsx", lambda content: declared + content)
    refused(path, "bị hỏng")
    row = f"<table:table-row>{CELL}</table:table-row>"
    content = CONTENT.replace("?><office", "?><!DOCTYPE x [<!ENTITY a 'b'>]><office", 1)
    refused(ods(tmp_path / "a.ods", row, content), "bị hỏng")


def test_elements_nested_without_end(tmp_path: Path) -> None:
    deep = b"<a>" * 100_000
    path = changed(
        tmp_path / "a.xlsx", lambda content: content.replace(b"<sheetData>", deep + b"<sheetData>")
    )
    assert read_workbook(path).sheets[0].name == "Danh sách"


def test_a_password_of_ods_is_told() -> None:
    refused(DATA / "password.ods", "có mật khẩu.*bỏ mật khẩu")


@pytest.mark.parametrize("name", ["danh-sach-don-vi.xlsx", "every-type.xls", "every-type.ods"])
@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_cut_off_files(tmp_path: Path, name: str, share: float) -> None:
    content = (DATA / name).read_bytes()
    path = tmp_path / name
    path.write_bytes(content[: int(len(content) * share)])
    refused(path, "hỏng")


@pytest.mark.parametrize(
    ("content", "match"),
    [
        (b"", "không có dữ liệu"),
        (b"\xef\xbb\xbf\r\n \r\n", "không có dữ liệu"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "là tệp PDF"),
        (b"\x89PNG\r\n\x1a\n", "là tệp ảnh"),
        (bytes(range(256)) * 40, "là tệp nhị phân"),
        (b"<html><body><table><tr><td>a</td></tr></table>", "trang web"),
        (b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
         "Excel 2003"),
        (b"PK\x03\x04 nothing", "bị hỏng"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "bị hỏng"),
    ],
    ids=["empty", "blank", "pdf", "picture", "binary", "web", "xml", "zip", "ole"],
)  # fmt: skip
def test_other_files_named_like_workbooks(tmp_path: Path, content: bytes, match: str) -> None:
    path = tmp_path / "tên lạ {0}.xlsx"
    path.write_bytes(content)
    refused(path, match)


def test_other_zips_are_not_workbooks(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as parts:
        parts.writestr("word/document.xml", "<w/>")
    refused(path, "là văn bản Word")


def test_a_workbook_without_values_is_empty(tmp_path: Path) -> None:
    refused(workbook(tmp_path / "a.xlsx", lambda sheet: None), "không có dữ liệu")


def test_reading_ends_when_its_time_is_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SECONDS", 0)
    refused(SAMPLE, "quá 0 giây")
