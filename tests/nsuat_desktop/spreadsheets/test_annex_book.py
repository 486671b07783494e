"""The annexes as a workbook: every cell of the printed tables, numbers as numbers."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from nsuat_desktop.errors import AppError
from nsuat_desktop.reporting.content import report_document
from nsuat_desktop.reporting.document import (
    Align,
    Annex,
    Column,
    Document,
    GroupRow,
    HeaderCell,
    Table,
)
from nsuat_desktop.spreadsheets.annex_book import SUMMARY_SHEET, write_annex_book
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.reporting.worked_year import WorkedYear

MADE = datetime(2025, 11, 23, tzinfo=UTC)


@pytest.fixture
def document(office_workspace: Workspace) -> Document:
    WorkedYear(office_workspace)
    return report_document(office_workspace, "year", "2025")


def written(document: Document, folder: Path) -> Any:
    path = folder / "phu-luc.xlsx"
    write_annex_book(document, path, MADE)
    return openpyxl.load_workbook(path)


def with_table(document: Document, table: Table) -> Document:
    return replace(document, annexes=(Annex("Danh sách thử", (table,)),))


def texts(sheet: Any) -> list[list[Any]]:
    return [[cell for cell in row if cell is not None] for row in sheet.iter_rows(values_only=True)]


def test_each_annex_has_its_sheet_with_the_lines_of_the_printed_table(
    document: Document, tmp_path: Path
) -> None:
    book = written(document, tmp_path)
    labels = [document.annex_label(index) for index in range(len(document.annexes))]
    assert book.sheetnames == [SUMMARY_SHEET, *labels]
    for label, annex in zip(labels, document.annexes, strict=True):
        lines = texts(book[label])
        assert lines[0] == [label]
        assert lines[1] == [annex.title]
        assert lines[2] == [document.annex_reference]
        table = next(block for block in annex.blocks if isinstance(block, Table))
        shown = [str(cell) for line in lines for cell in line]
        for cell in table.header[0]:
            assert cell.text in shown


def test_the_first_sheet_is_headed_and_signed_like_the_report(
    document: Document, tmp_path: Path
) -> None:
    shown = [cell for line in texts(written(document, tmp_path)[SUMMARY_SHEET]) for cell in line]
    assert shown[0] == document.header.issuer_lines[0]
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in shown
    assert document.summary in shown
    assert shown[-1] == document.signature.name


def test_numbers_are_numbers_and_codes_stay_text(document: Document, tmp_path: Path) -> None:
    columns = (Column(1, Align.CENTRE), Column(3), Column(2), Column(2, Align.RIGHT))
    header = (tuple(HeaderCell(each) for each in ("TT", "Tên", "Mã số thuế", "Kinh phí")),)
    rows = (
        GroupRow("Nhóm một"),
        ("1", "=1+1", "0601118236", "1.234.567,5"),
        ("2", "An Phú", "0698001908", "012"),
        ("3", "Bình Minh", "", "–"),
    )
    table = Table(columns, header, rows, total=("", "Cộng", "", "1.234.568"))
    sheet = written(with_table(document, table), tmp_path)["Phụ lục"]
    found = {row[1].value: row for row in sheet.iter_rows() if row[1].value}
    assert found["=1+1"][1].data_type == "s"
    assert [cell.value for cell in found["=1+1"]] == [1, "=1+1", "0601118236", 1234567.5]
    assert found["=1+1"][3].number_format == "#,##0.0"
    assert found["An Phú"][3].value == "012"
    assert found["Bình Minh"][3].value == "–"
    assert found["Cộng"][3].value == 1234568


def test_headers_of_two_rows_are_merged_as_printed(document: Document, tmp_path: Path) -> None:
    columns = tuple(Column(1) for _ in range(4))
    header = (
        (HeaderCell("TT", rows=2), HeaderCell("Kinh phí", columns=2), HeaderCell("Ghi chú", 1, 2)),
        (HeaderCell("Ngân sách"), HeaderCell("Đối ứng")),
    )
    table = Table(columns, header, (("1", "2", "3", "4"),))
    sheet = written(with_table(document, table), tmp_path)["Phụ lục"]
    merged = {str(each) for each in sheet.merged_cells.ranges}
    assert {"A5:A6", "B5:C5", "D5:D6"} <= merged
    assert [sheet["B6"].value, sheet["C6"].value] == ["Ngân sách", "Đối ứng"]
    assert sheet.print_title_rows == "$5:$6"
    assert sheet.page_setup.orientation == "landscape"


def test_an_annex_without_lines_says_so(document: Document, tmp_path: Path) -> None:
    table = Table((Column(1), Column(2)), ((HeaderCell("TT"), HeaderCell("Tên")),), ())
    sheet = written(with_table(document, table), tmp_path)["Phụ lục"]
    assert [table.empty_text] in texts(sheet)


def test_another_ending_is_refused(document: Document, tmp_path: Path) -> None:
    with pytest.raises(AppError, match=r"\.xlsx"):
        write_annex_book(document, tmp_path / "phu-luc.ods", MADE)
