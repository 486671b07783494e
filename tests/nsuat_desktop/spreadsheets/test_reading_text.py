"""CSV files and pasted rows: encodings, delimiters, quotation marks."""

import csv
import io
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsuat_desktop.errors import AppError
from nsuat_desktop.spreadsheets.csv_text import read_tabbed_text
from nsuat_desktop.spreadsheets.reading import read_pasted, read_workbook
from nsuat_desktop.text.legacy import Encoding, encode

ROWS = (
    ("Tên đơn vị", "Địa chỉ", "Lao động"),
    ("Hợp tác xã Chiếu cói Tuyết Đức", "xã Nghĩa Hưng, tỉnh Nam Định", "12"),
    ("Công ty TNHH Dệt lưới Thảo Quỳnh", "thị trấn Quỹ Nhất, tỉnh Nam Định", "1.234,5"),
)


def written(delimiter: str = ",", rows: tuple[tuple[str, ...], ...] = ROWS) -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue()


def cp1258(text: str) -> bytes:
    """As Windows writes it: letters with their hats, tone marks behind them."""
    apart = unicodedata.normalize("NFD", text)
    for hat in "\u0302\u0306\u031b":
        for mark in ("\u0323", ""):
            apart = apart.replace(mark + hat, hat + mark)
    for letter in "âăêôơưÂĂÊÔƠƯ":
        apart = apart.replace(unicodedata.normalize("NFD", letter), letter)
    return apart.encode("cp1258")


def read(tmp_path: Path, content: bytes, name: str = "a.csv") -> tuple[tuple[object, ...], ...]:
    path = tmp_path / name
    path.write_bytes(content)
    (sheet,) = read_workbook(path).sheets
    return sheet.rows


@pytest.mark.parametrize(
    "content",
    [
        written().encode("utf-8"),
        written().encode("utf-8-sig"),
        written().encode("utf-16"),
        b"\xfe\xff" + written().encode("utf-16-be"),
        written("\t").encode("utf-16-le"),
        cp1258(written()),
    ],
    ids=["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-16-le", "cp1258"],
)
def test_encodings(tmp_path: Path, content: bytes) -> None:
    assert read(tmp_path, content) == ROWS


@pytest.mark.parametrize("encoding", [Encoding.TCVN3, Encoding.VNI])
def test_old_encodings_stay_for_whoever_sees_the_column(tmp_path: Path, encoding: Encoding) -> None:
    rows = tuple(tuple(encode(cell, encoding) for cell in row) for row in ROWS)
    assert read(tmp_path, written(";", rows).encode("cp1252")) == rows


def test_western_text_is_not_taken_for_vietnamese(tmp_path: Path) -> None:
    content = "Tên;Pays\nCafé Müller;Côte d'Ivoire\nTÜV NORD;Österreich\n".encode("cp1252")
    assert read(tmp_path, content)[1:] == (
        ("Café Müller", "Côte d'Ivoire"),
        ("TÜV NORD", "Österreich"),
    )


def test_a_letter_cut_off_at_the_end_does_not_change_the_encoding(tmp_path: Path) -> None:
    content = (written() * 20).encode()[:-3] + "ệ".encode()[:2]
    assert read(tmp_path, content)[:3] == ROWS


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|", "^", "~", "\x1f"])
def test_delimiters(tmp_path: Path, delimiter: str) -> None:
    title = "DANH SÁCH ĐƠN VỊ\r\n\r\n"
    rows = read(tmp_path, (title + written(delimiter)).encode(), "a.tsv")
    assert rows == (("DANH SÁCH ĐƠN VỊ", None, None), (None, None, None), *ROWS)


def test_commas_of_addresses_are_not_delimiters(tmp_path: Path) -> None:
    text = "".join(f"Đơn vị {n};Xóm {n}, xã Nghĩa Hưng, tỉnh Nam Định\n" for n in range(9))
    assert {len(row) for row in read(tmp_path, f"Tên;Địa chỉ\n{text}".encode())} == {2}


def test_excel_may_name_the_delimiter_itself(tmp_path: Path) -> None:
    assert read(tmp_path, b"sep=;\r\na,1;b\r\nc,2;d\r\n") == (("a,1", "b"), ("c,2", "d"))


def test_one_column_is_one_column(tmp_path: Path) -> None:
    assert read(tmp_path, "Tên\nHợp tác xã\n".encode()) == (("Tên",), ("Hợp tác xã",))


def test_quoted_cells_keep_line_breaks_and_delimiters(tmp_path: Path) -> None:
    assert read(tmp_path, b'a,b\n"x, ""y""\nz",1\n') == (("a", "b"), ('x, "y"\nz', "1"))


def test_an_open_quotation_mark_does_not_swallow_the_rest(tmp_path: Path) -> None:
    rows = "".join(f"{n},Đơn vị {n}\n" for n in range(100))
    seen = read(tmp_path, f'STT,Tên\n0,"Gạo\n{rows}'.encode())
    assert seen[-1] == ("99", "Đơn vị 99")
    assert len(seen) == 102


def test_texts_are_not_made_numbers(tmp_path: Path) -> None:
    assert read(tmp_path, b"0601234567,1.234,x\n0,5,\n") == (
        ("0601234567", "1.234", "x"),
        ("0", "5", None),
    )


def test_pasted_rows() -> None:
    workbook = read_pasted('Tên\tGhi chú\r\nHợp tác xã\t"hai\ndòng"\r\n')
    assert workbook.kind == "pasted"
    assert workbook.sheets[0].rows == (("Tên", "Ghi chú"), ("Hợp tác xã", "hai\ndòng"))


@pytest.mark.parametrize("text", ["", " \r\n\t\r\n".replace(" ", "")])
def test_nothing_pasted_is_told(text: str) -> None:
    with pytest.raises(AppError, match="Chép các dòng"):
        read_pasted(text)


@given(st.text(max_size=300))
def test_any_pasted_text_is_read(text: str) -> None:
    letters = "".join(cell for row in read_tabbed_text(text) for cell in row)
    assert len(letters) <= len(text)
