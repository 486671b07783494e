"""What single arguments of the command line are read as; texts of errors are Vietnamese."""

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from nsuat_desktop.errors import AppError

if TYPE_CHECKING:
    from nsuat_desktop.offices.map_view import MapView


def record_type(text: str) -> str:
    from nsuat_desktop.records.registry import description_of

    try:
        return description_of(text).type
    except AppError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def type_or_all(text: str) -> str:
    return text if text == "all" else record_type(text)


def type_or_auto(text: str) -> str:
    return text if text == "auto" else record_type(text)


def path(text: str) -> Path:
    if not text.strip() or "\0" in text:
        raise argparse.ArgumentTypeError("cần ghi một đường dẫn")
    return Path(text)


def count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 9:
        raise argparse.ArgumentTypeError(f"“{text[:40]}” không phải là số nguyên từ 0 trở lên")
    return int(text)


def reason(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("cần ghi lý do xem dữ liệu cá nhân")
    return text


def map_view(text: str) -> "MapView":
    from nsuat_desktop.offices.map_view import MapMode, MapView

    named = {"recorded": MapMode.RECORDED, "former": MapMode.FORMER_DISTRICT}
    return MapView(named[text]) if text in named else MapView(MapMode.SUCCESSORS, day(text))


def day(text: str) -> date:
    """A day of the plan's century or the one before: date arithmetic ends at the years 1, 9999."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        found = date.min
    if not 1900 <= found.year < 2200 or found.isoformat() != text:
        raise argparse.ArgumentTypeError(f"“{text[:40]}” không phải là ngày; ghi như 2025-06-30")
    return found


def setting(text: str) -> tuple[str, str]:
    """NAME=VALUE."""
    name, found, value = text.partition("=")
    if not found or not name.strip():
        raise argparse.ArgumentTypeError(f"“{text[:40]}” cần ghi như: tên trường=nội dung")
    return name.strip(), value.strip()
