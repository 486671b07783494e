"""Opens a Word file that came from outside: nothing is read before its size is known."""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any
from zipfile import BadZipFile, ZipFile, ZipInfo

from lxml import etree

from db.errors import file_trouble
from nsuat_desktop.errors import AppError, SurroundingsError

MAX_FILE = 50 << 20
MAX_PARTS = 2_000
MAX_UNPACKED = 300 << 20
"""Bytes of all parts together."""
MAX_XML = 64 << 20
MAX_TAGS = 6_000_000
"""In one part; an annex of 10,000 rows has some 1.5 million."""

_OLD_OR_LOCKED = bytes.fromhex("d0cf11e0a1b11ae1")
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_USUAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@dataclass(frozen=True, slots=True)
class WordParts:
    """The parts that hold text; those that are missing are None."""

    document: Any
    styles: Any | None
    numbering: Any | None


def open_package(path: Path) -> WordParts:
    """Read the parts of a .docx file.

    Raises:
        AppError: it is no Word file, damaged, locked, or of a size that no report has.
        SurroundingsError: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            _check_file(path, file.read(8))
            file.seek(0)
            with ZipFile(file) as archive:
                return _Package(path, archive).parts()
    except OSError as error:
        raise SurroundingsError(f"Chưa đọc được tệp {path.name}. {file_trouble(error)}") from error
    except (
        BadZipFile,
        KeyError,
        ValueError,
        EOFError,
        NotImplementedError,
        RuntimeError,
        etree.XMLSyntaxError,
    ) as error:
        raise _damaged(path) from error


def _check_file(path: Path, begin: bytes) -> None:
    if begin == _OLD_OR_LOCKED:
        raise AppError(
            f"Tệp {path.name} có mật khẩu hoặc là tệp Word kiểu cũ (.doc). Hãy mở bằng Word, bỏ "
            "mật khẩu và lưu dạng “Word Document (.docx)” rồi nhận lại."
        )
    if not begin.startswith(b"PK"):
        raise AppError(
            f"Tệp {path.name} không phải tệp Word (.docx). Hãy chọn tệp .docx đã lưu từ báo cáo."
        )
    if path.stat().st_size > MAX_FILE:
        raise _too_large(path)


class _Package:
    def __init__(self, path: Path, archive: ZipFile) -> None:
        self._path, self._archive = path, archive
        parts = archive.infolist()
        if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
            raise _too_large(path)
        if any(part.flag_bits & 1 for part in parts):
            raise _damaged(path)
        self._parts = {part.filename.lstrip("/"): part for part in parts}

    def parts(self) -> WordParts:
        document = self._related("", "officeDocument")
        if document is None:
            raise _damaged(self._path)
        styles = self._related(document, "styles")
        numbering = self._related(document, "numbering")
        return WordParts(
            self._tree(document),
            self._tree(styles) if styles else None,
            self._tree(numbering) if numbering else None,
        )

    def _related(self, part: str, kind: str) -> str | None:
        """The name of the part that `part` (or the package) names for this purpose."""
        place = PurePosixPath(part)
        name = str(place.parent / "_rels" / f"{place.name}.rels") if part else "_rels/.rels"
        if name not in self._parts:
            return None
        for relation in self._tree(name).iter(_RELATIONS):
            if str(relation.get("Type", "")).endswith(f"/{kind}"):
                target = str(relation.get("Target", ""))
                found = target.lstrip("/") if target.startswith("/") else _joined(place, target)
                return found if found in self._parts else None
        return None

    def _tree(self, name: str) -> Any:
        content = self._content(self._parts[name])
        # No program writes a document type into these parts: entities begin there.
        if content.count(b"<") > MAX_TAGS or b"\0" in content[:8] or b"<!DOCTYPE" in content:
            raise _damaged(self._path)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
        )
        return etree.fromstring(content.replace(_STRICT, _USUAL), parser)

    def _content(self, part: ZipInfo) -> bytes:
        if part.file_size > MAX_XML:
            raise _too_large(self._path)
        return self._archive.read(part)


def _joined(place: PurePosixPath, target: str) -> str:
    """A target beside the part; "." and ".." are resolved."""
    names: list[str] = []
    for name in (place.parent / target).parts:
        if name == "..":
            names[-1:] = []
        else:
            names.append(name)
    return "/".join(names)


def _too_large(path: Path) -> AppError:
    return AppError(
        f"Tệp {path.name} lớn bất thường so với một báo cáo. Hãy bỏ ảnh lớn hoặc phần không thuộc "
        "báo cáo, lưu lại rồi nhận lại."
    )


def _damaged(path: Path) -> AppError:
    return AppError(
        f"Tệp {path.name} bị hỏng hoặc không phải tệp Word (.docx). Hãy mở bằng Word, lưu lại dạng "
        "“Word Document (.docx)” rồi nhận lại."
    )
