"""`init`: the first description of the office, from a TOML file."""

import tomllib
from argparse import Namespace
from datetime import date
from pathlib import Path
from typing import Any

from nsuat_desktop.commands.adding import refusal_causes
from nsuat_desktop.commands.entry import DONE, REFUSED
from nsuat_desktop.commands.opening import author_of
from nsuat_desktop.commands.output import print_causes
from nsuat_desktop.errors import AppError
from nsuat_desktop.records.record import RefusedError
from nsuat_desktop.workspace import open_workspace

_LARGEST = 1024 * 1024


def run_init(arguments: Namespace) -> int:
    """Create the data folder with its office."""
    values = _profile(arguments.office)
    workspace = open_workspace(arguments.data_dir, write=True, author=author_of(arguments))
    try:
        record = workspace.init_office(values, arguments.author or "")
    except RefusedError as refusal:
        print_causes(refusal_causes(refusal))
        return REFUSED
    finally:
        workspace.close()
    print(f"Đã lập hồ sơ “{record.title}” trong {workspace.data_dir}.")
    return DONE


def _profile(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        raw = file.read(_LARGEST + 1)
    if len(raw) > _LARGEST:
        raise AppError(f"Tệp {path.name} lớn hơn 1 MB, không phải hồ sơ cơ quan. Chọn lại tệp.")
    try:
        values = tomllib.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise AppError(f"Tệp {path.name} không phải UTF-8. Lưu lại theo bảng mã UTF-8.") from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise AppError(f"Tệp {path.name} không phải TOML đúng: {error}. Sửa chỗ đó.") from None
    return {name: _plain(value) for name, value in values.items()}


def _plain(value: Any) -> Any:
    """TOML dates as records hold them."""
    return value.isoformat() if isinstance(value, date) else value
