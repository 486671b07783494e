"""The serif family of official documents: found by path, proven to cover Vietnamese.

The decree asks for Times New Roman. Where it is missing, a family of the same metrics takes
its place. Families are never asked for by name: the system might answer with an old version
without Vietnamese letters, and a PDF would be printed with holes in its words.
"""

import importlib.util
import logging
import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from nsuat_desktop.errors import AppError, SurroundingsError

_log = logging.getLogger(__name__)

BUNDLED = Path(__file__).resolve().parents[2] / "resources" / "fonts"

_TIMES = ("times.ttf", "timesbd.ttf", "timesi.ttf", "timesbi.ttf")
_FACES = ("Regular", "Bold", "Italic", "BoldItalic")
_LIBERATION = tuple(f"LiberationSerif-{face}.ttf" for face in _FACES)
_TINOS = tuple(f"Tinos-{face}.ttf" for face in _FACES)
_DEJAVU = ("DejaVuSerif.ttf", *(f"DejaVuSerif-{face}.ttf" for face in _FACES[1:]))

_VOWELS = "aăâeêioôơuưy"
_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
_LOWER = {unicodedata.normalize("NFC", vowel + tone) for vowel in _VOWELS for tone in _TONES}
VIETNAMESE = frozenset(_LOWER | {letter.upper() for letter in _LOWER} | {"đ", "Đ"})
"""The letters that plain Latin fonts lack, and those they have with them."""

REQUIRED = VIETNAMESE | frozenset(map(chr, range(32, 127))) | frozenset("–“”…")


class MissingGlyphError(AppError):
    """The document has characters that the fonts cannot print."""


@dataclass(frozen=True, slots=True)
class FontFamily:
    """Files of the four faces of one family."""

    name: str
    regular: Path
    bold: Path
    italic: Path
    bold_italic: Path
    warning: str = ""
    """Set when the family is not of the metrics of Times New Roman."""

    @property
    def faces(self) -> tuple[Path, Path, Path, Path]:
        return (self.regular, self.bold, self.italic, self.bold_italic)


@lru_cache(maxsize=1)
def document_family() -> FontFamily:
    """The first family that is complete; looked for once in the life of the program."""
    for family in _candidates():
        if _missing(family, REQUIRED):
            _log.info("font family %s at %s lacks letters", family.name, family.regular)
            continue
        if family.warning:
            _log.warning("documents are set in %s", family.name)
        return family
    raise SurroundingsError(
        "Máy này chưa có phông chữ Times New Roman hoặc phông thay thế có đủ chữ tiếng Việt. "
        "Hãy cài phông Times New Roman (Windows) hoặc gói fonts-liberation2 (Debian, Ubuntu) "
        "rồi mở lại chương trình."
    )


def check_coverage(texts: Iterable[str], family: FontFamily | None = None) -> None:
    """Refuse texts with characters that any face of the family cannot print."""
    used: set[str] = set()
    for text in texts:
        used.update(text)
    missing = _missing(family or document_family(), used)
    if not missing:
        return
    named = ", ".join(f"“{char}” (U+{ord(char):04X})" for char in sorted(missing)[:10])
    more = f" và {len(missing) - 10} ký tự khác" if len(missing) > 10 else ""
    raise MissingGlyphError(
        f"Phông chữ của văn bản không in được ký tự {named}{more}. "
        "Hãy tìm và thay các ký tự này trong nội dung báo cáo."
    )


def _candidates() -> Iterator[FontFamily]:
    for folder, names, title in (
        (BUNDLED, _TIMES, "Times New Roman"),
        (BUNDLED, _LIBERATION, "Liberation Serif"),
        (BUNDLED, _TINOS, "Tinos"),
    ):
        yield from _family(title, folder, names)
    for root in _system_folders():
        yield from _family("Times New Roman", root, _TIMES)
    for names, title in ((_LIBERATION, "Liberation Serif"), (_TINOS, "Tinos")):
        for root in _system_folders():
            for found in sorted(root.rglob(names[0])):
                yield from _family(title, found.parent, names)
    yield from _dejavu()


def _family(title: str, folder: Path, names: tuple[str, ...]) -> Iterator[FontFamily]:
    regular, bold, italic, bold_italic = (folder / name for name in names)
    if all(path.is_file() for path in (regular, bold, italic, bold_italic)):
        yield FontFamily(title, regular, bold, italic, bold_italic)


def _dejavu() -> Iterator[FontFamily]:
    """The serif that comes with matplotlib: complete, but wider than Times New Roman."""
    spec = importlib.util.find_spec("matplotlib")
    for package in (spec.submodule_search_locations if spec else None) or ():
        folder = Path(package, "mpl-data", "fonts", "ttf")
        for found in _family("DejaVu Serif", folder, _DEJAVU):
            yield FontFamily(
                found.name,
                *found.faces,
                warning="Máy này không có phông Times New Roman: văn bản được trình bày bằng "
                "DejaVu Serif. Hãy cài Times New Roman hoặc Liberation Serif trước khi phát hành.",
            )


def _system_folders() -> Iterator[Path]:
    if sys.platform == "win32":
        yield Path(os.environ.get("WINDIR", r"C:\Windows"), "Fonts")
        yield Path(os.environ.get("LOCALAPPDATA", ""), "Microsoft", "Windows", "Fonts")
        return
    for folder in ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts"):
        path = Path(folder).expanduser()
        if path.is_dir():
            yield path


def _missing(family: FontFamily, characters: Iterable[str]) -> set[str]:
    wanted = set(characters)
    return set().union(*(wanted - _characters(path) for path in family.faces))


@lru_cache(maxsize=64)
def _characters(path: Path) -> frozenset[str]:
    from reportlab.pdfbase.ttfonts import TTFError, TTFontFace

    try:
        face = TTFontFace(str(path))
    except (TTFError, OSError):
        _log.warning("font file %s cannot be read", path, exc_info=True)
        return frozenset()
    return frozenset(chr(code) for code, glyph in face.charToGlyph.items() if glyph)
