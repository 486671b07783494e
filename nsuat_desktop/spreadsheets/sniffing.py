"""What kind of file this is, by its content; names lie often enough."""

import re
import zipfile
from pathlib import Path

from nsuat_desktop.spreadsheets.csv_text import utf16_of
from nsuat_desktop.spreadsheets.limits import FILE_SIZE, UNPACKED_SIZE
from nsuat_desktop.spreadsheets.troubles import ReadingTroubleError, Reason, grouped

_HEAD = 4096
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BIFF_HEADS = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00")
_OTHERS = (
    (b"%PDF", "là tệp PDF"),
    (b"\x89PNG", "là tệp ảnh"),
    (b"\xff\xd8\xff", "là tệp ảnh"),
    (b"GIF8", "là tệp ảnh"),
    (b"{\\rtf", "là văn bản RTF"),
    (b"Rar!", "là tệp nén RAR"),
    (b"7z\xbc\xaf", "là tệp nén 7z"),
    (b"\x1f\x8b", "là tệp nén gzip"),
    (b"MZ", "là chương trình"),
    (b"\x7fELF", "là chương trình"),
    (b"SQLite format 3", "là tệp dữ liệu"),
)
_WEB = re.compile(r"<(!doctype html|html|table|meta|style|head|body)\b|^MIME-Version:", re.I)
_MOST_PARTS = 5_000
_BOMB_SIZE = 50 << 20
_BOMB_RATIO = 200
"""Sheets shrink 10 to 40 times; what shrinks more, and is large, was made to do harm."""


def kind_of(path: Path) -> str:
    """`xlsx`, `xls`, `ods` or `csv`.

    Raises:
        ReadingTroubleError: something else, too large, empty, or with a password.
    """
    size = path.stat().st_size
    if size > FILE_SIZE:
        raise ReadingTroubleError(Reason.TOO_LARGE, size=f"{grouped(size >> 20)} MB")
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if not head.strip(b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"):
        raise ReadingTroubleError(Reason.EMPTY)
    if head.startswith(b"PK"):
        return _kind_of_zip(path)
    if head.startswith(_OLE):
        return _kind_of_ole(path)
    if head.startswith(_BIFF_HEADS):
        raise ReadingTroubleError(Reason.OTHER_WORKBOOK, what="bảng tính Excel đời cũ")
    for magic, what in _OTHERS:
        if head.startswith(magic):
            raise ReadingTroubleError(Reason.NOT_WORKBOOK, what=what)
    return _kind_of_text(head)


def _kind_of_text(head: bytes) -> str:
    text = head.decode(utf16_of(head) or "latin-1", errors="replace").lstrip("\ufeffï»¿ \t\r\n")
    if text.startswith("<?xml") and "office:spreadsheet" in text:
        raise ReadingTroubleError(Reason.OTHER_WORKBOOK, what="bảng tính XML của Excel 2003")
    if text.startswith(("<", "MIME")) and _WEB.search(text):
        raise ReadingTroubleError(Reason.WEB_PAGE)
    odd = sum(letter < " " and letter not in "\t\r\n\x1a\x1f" for letter in text)
    if odd * 50 > len(text):
        raise ReadingTroubleError(Reason.NOT_WORKBOOK, what="là tệp nhị phân")
    return "csv"


def _kind_of_ole(path: Path) -> str:
    content = path.read_bytes()
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise ReadingTroubleError(Reason.PASSWORD)
    if any(name.encode("utf-16-le") in content for name in ("Workbook", "Book", "WORKBOOK")):
        return "xls"
    if "WordDocument".encode("utf-16-le") in content:
        raise ReadingTroubleError(Reason.NOT_WORKBOOK, what="là văn bản Word")
    # The directory of a cut-off file is missing.
    raise ReadingTroubleError(Reason.DAMAGED)


def _kind_of_zip(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as parts:
            return _kind_of_parts(parts)
    except (zipfile.BadZipFile, EOFError, ValueError, NotImplementedError) as error:
        raise ReadingTroubleError(Reason.DAMAGED) from error
    except RuntimeError as error:  # zipfile's word for an encrypted part
        raise ReadingTroubleError(Reason.PASSWORD) from error


def _kind_of_parts(parts: zipfile.ZipFile) -> str:
    infos = parts.infolist()
    unpacked = sum(info.file_size for info in infos)
    if unpacked > UNPACKED_SIZE or len(infos) > _MOST_PARTS:
        raise ReadingTroubleError(Reason.ZIP_BOMB)
    for info in infos:
        if info.file_size > _BOMB_SIZE and info.file_size > _BOMB_RATIO * info.compress_size:
            raise ReadingTroubleError(Reason.ZIP_BOMB)
    names = {info.filename.lower().lstrip("/") for info in infos}
    if "mimetype" in names:
        mimetype = parts.read("mimetype")[:200]
        if b"opendocument.spreadsheet" not in mimetype:
            raise ReadingTroubleError(Reason.NOT_WORKBOOK, what="là tài liệu khác")
        manifest = parts.read("META-INF/manifest.xml") if "meta-inf/manifest.xml" in names else b""
        if b"encryption-data" in manifest:
            raise ReadingTroubleError(Reason.PASSWORD)
        return "ods"
    if "xl/workbook.bin" in names:
        raise ReadingTroubleError(Reason.OTHER_WORKBOOK, what="bảng tính nhị phân .xlsb")
    if "word/document.xml" in names:
        raise ReadingTroubleError(Reason.NOT_WORKBOOK, what="là văn bản Word")
    if not any(name.startswith("xl/") for name in names):
        raise ReadingTroubleError(Reason.NOT_WORKBOOK, what="là tệp nén ZIP")
    return "xlsx"
