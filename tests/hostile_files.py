"""Files that clerks are handed and that are broken or made to do harm, for every way in."""

import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import xlsxwriter

DATA = Path(__file__).parent / "data" / "spreadsheets"
_SAMPLE = DATA / "danh-sach-don-vi.xlsx"


def _bomb(path: Path) -> None:
    with (
        zipfile.ZipFile(_SAMPLE) as source,
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            content = source.read(name)
            if name == "xl/worksheets/sheet1.xml":
                content = content.replace(b"<sheetData>", b" " * 60_000_000 + b"<sheetData>")
            target.writestr(name, content)


def _far_cell(path: Path) -> None:
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ("STT", "Tên đơn vị"))
        sheet.write("XFD1048576", "x")


def _wide(path: Path) -> None:
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet().write_row(0, 0, range(10_000))


def _zeros(path: Path) -> None:
    path.write_bytes(b"STT,T\xc3\xaan\n" + b"\0" * 4000)


def _one_line(path: Path) -> None:
    path.write_bytes(b"a,b;" * 500_000)


def _oversized(path: Path) -> None:
    with path.open("wb") as file:
        file.write(b"a,b\n")
        file.truncate(200 << 20)


def _with_password(path: Path) -> None:
    shutil.copy(DATA / f"password{path.suffix}", path)


def _cut_off(path: Path) -> None:
    content = _SAMPLE.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def _pdf(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")


REFUSED: dict[str, tuple[Callable[[Path], None], str]] = {
    "bom.xlsx": (_bomb, "lớn bất thường"),
    "o-cuoi.xlsx": (_far_cell, "XFD1048576"),
    "rong.xlsx": (_wide, r"1\.000 cột"),
    "mat-khau.xlsx": (_with_password, "có mật khẩu"),
    "khoa.xls": (_with_password, "có mật khẩu"),
    "cut.xlsx": (_cut_off, "bị hỏng"),
    "bao-cao.xlsx": (_pdf, "là tệp PDF"),
    "so-khong.csv": (_zeros, "là tệp nhị phân"),
    "mot-dong.csv": (_one_line, "nhiều hơn|quá lớn"),
    "qua-lon.csv": (_oversized, "200 MB"),
}
"""Name -> how it is written, and the words (a pattern) that tell what is wrong with it."""


def hostile_file(name: str, folder: Path) -> Path:
    """Write one of `REFUSED`."""
    path = folder / name
    REFUSED[name][0](path)
    return path


def errors_of_formulas(path: Path) -> Path:
    """A list in which two formulas failed."""
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ("Tên đơn vị", "Thành lập"))
        sheet.write_row(1, 0, ("HTX Muối Bạch Long", "2011"))
        sheet.write(2, 0, "HTX Chiếu cói Ân Hòa")
        sheet.write_formula(2, 1, "=1/0", None, "#DIV/0!")
        sheet.write_formula(3, 0, "=VLOOKUP(1,A:A,1)", None, "#N/A")
        sheet.write(3, 1, "2012")
    return path
