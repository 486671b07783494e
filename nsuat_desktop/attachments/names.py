"""Names of attached files: fit for every system, and what a name tells of the content."""

import re
from pathlib import PurePath

from nsuat_desktop.text.normalise import clean_line
from nsuat_desktop.text.numbers import format_decimal, format_integer

_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
_LONGEST = 120
"""Letters. A path on Windows may have 259 in all."""

PROGRAMS = frozenset((
    ".appref-ms", ".bat", ".cmd", ".com", ".cpl", ".exe", ".gadget", ".hta", ".inf", ".jar",
    ".js", ".jse", ".lnk", ".msc", ".msi", ".msp", ".pif", ".ps1", ".reg", ".scf", ".scr",
    ".sh", ".url", ".vb", ".vbe", ".vbs", ".ws", ".wsf", ".wsh",
))  # fmt: skip
"""Endings of files that would run instead of being shown."""

PICTURES = frozenset((".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff"))


def ending(name: str) -> str:
    """'.pdf' of 'Giấy.PDF'; empty when there is none."""
    return PurePath(name).suffix.lower()


def is_program(name: str) -> bool:
    """Whether opening a file of this name would run it."""
    return ending(name.rstrip(" .")) in PROGRAMS


def file_name(name: str) -> str:
    """The name a copy gets: no signs that Windows refuses, not too long, its ending kept."""
    clean = _FORBIDDEN.sub("-", clean_line(name)).strip(" .") or "tep"
    if _RESERVED.fullmatch(clean):
        clean = f"_{clean}"
    if len(clean) > _LONGEST:
        tail = PurePath(clean).suffix[-20:]
        clean = clean[: _LONGEST - len(tail)].rstrip(" .") + tail
    return clean


def renamed(old: str, new: str) -> str:
    """The new name with the ending of the old one, which tells programs what is in the file."""
    clean, tail = clean_line(new), PurePath(old).suffix
    return clean if not clean or ending(clean) == tail.lower() else clean.rstrip(" .") + tail


def size_text(size: int) -> str:
    """1258291 -> '1,2 MB'; from 1 KB up in steps of 1.024."""
    if size < 1024:
        return f"{format_integer(size)} byte"
    amount, unit = size / 1024, "KB"
    if amount >= 1024:
        amount, unit = amount / 1024, "MB"
    return f"{format_decimal(amount, 0 if amount >= 100 or unit == 'KB' else 1)} {unit}"
