"""A cell that shows 45% keeps 0.45: what is shown is read, whatever the kind of workbook."""

from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest

from nsuat_desktop.spreadsheets.details import percent_text, shows_percent
from nsuat_desktop.spreadsheets.reading import read_workbook
from tests.nsuat_desktop.spreadsheets.office_lists import write_ods


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        ("0.5", "50%"),
        ("1", "100%"),
        ("0.0712", "7,12%"),
        ("0.07125", "7,1250%"),
        ("0.070000000000000007", "7%"),
        ("-0.025", "-2,5%"),
        ("12", "1200%"),
        ("x", None),
    ],
)
def test_a_kept_number_as_per_cent(kept: str, shown: str | None) -> None:
    assert percent_text(kept) == shown


@pytest.mark.parametrize(
    ("number_format", "is_percent"),
    [("0%", True), ("0.0%;[Red]-0.0%", True), ('0.0" %"', False), (r"0\%", False), ("0", False)],
)
def test_formats_that_make_per_cent(number_format: str, is_percent: bool) -> None:
    assert shows_percent(number_format) is is_percent


def test_percentages_of_an_xlsx_workbook(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (("Tiến độ", "Lao động"), (0.5, 0.5), (0.452, 12), ("80%", None)):
        sheet.append(row)
    sheet["A2"].number_format, sheet["A3"].number_format = "0%", "0.0%"
    book.save(tmp_path / "a.xlsx")

    assert read_workbook(tmp_path / "a.xlsx").sheets[0].rows == (
        ("Tiến độ", "Lao động"), ("50%", 0.5), ("45,2%", 12), ("80%", None),
    )  # fmt: skip


def test_percentages_of_an_ods_workbook(tmp_path: Path) -> None:
    path = tmp_path / "a.ods"
    write_ods(path, [["Tiến độ"], ["@"]])
    with ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    shown = b'office:value-type="percentage" office:value="0.452"><text:p>45%</text:p>'
    parts["content.xml"] = parts["content.xml"].replace(
        b'office:value-type="string"><text:p>@</text:p>', shown
    )
    with ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)

    assert read_workbook(path).sheets[0].rows == (("Tiến độ",), ("45,2%",))
