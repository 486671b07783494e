"""A decision on administrative units as a file: typed once, carried to other offices.

number = "Nghị quyết 1674/NQ-UBTVQH15"
date = 2025-06-16
issuer = "Ủy ban Thường vụ Quốc hội"
effective_from = 2025-07-01

[[change]]
old = "13909"              # code, full id ("13909@start") or name of the old unit
new_code = "13900"
new_name = "Xã Đồng Thịnh"
new_level = "commune"      # commune, district, province; the old unit's when left out
"""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from nsuat_desktop.errors import AppError
from nsuat_desktop.files import write_atomically
from nsuat_desktop.offices.overlay import can_end
from nsuat_desktop.offices.unit_map import AdminUnit
from nsuat_desktop.offices.units import has_unit, unit, unit_label, units_in_force
from nsuat_desktop.records.checks import MOST_ROWS
from nsuat_desktop.records.description import Plain, Values
from nsuat_desktop.text.fold import dedupe_key
from nsuat_desktop.text.normalise import clean_line
from nsuat_desktop.toml_file import read_toml, toml_text

_HEAD = {
    "number": "document_number",
    "date": "date",
    "issuer": "issuer",
    "effective_from": "effective_from",
}
_LINE = ("old", "new_code", "new_name", "new_level")
_MOST_NAMED = 4


def read_reform(path: Path) -> dict[str, Plain]:
    """Values of a `unit_reform` record; an old unit that is not found stays as it was written.

    Raises:
        AppError: the file is not a decision on units; one line for each thing to mend.
        SurroundingsError: it cannot be read.
    """
    raw = read_toml(path, "quyết định sắp xếp đơn vị hành chính")
    troubles = list(_troubles(raw))
    if troubles:
        raise AppError("\n".join(f"Tệp {path.name}: {each}" for each in troubles))
    values: dict[str, Plain] = {
        field: clean_line(str(raw[key])) for key, field in _HEAD.items() if raw.get(key)
    }
    for field in ("date", "effective_from"):
        values[field] = date.fromisoformat(raw[field]).isoformat()
    start = date.fromisoformat(raw["effective_from"])
    values["changes"] = [_change(line, start) for line in raw["change"]]
    return values


def write_reform(values: Values, path: Path) -> None:
    """Write a decision for another office, which reads it with `read_reform`.

    Raises:
        SurroundingsError: the file cannot be written.
    """
    text = reform_text(values)
    with write_atomically(path) as file:
        file.write(text.encode("utf-8"))


def reform_text(values: Values) -> str:
    """The content of the file."""
    lines = [f"number = {toml_text(str(values['document_number']))}"]
    lines += [f"{key} = {values[key]}" for key in ("date", "effective_from") if values.get(key)]
    if values.get("issuer"):
        lines.append(f"issuer = {toml_text(str(values['issuer']))}")
    changes = values.get("changes")
    for row in changes if isinstance(changes, list) else []:
        assert isinstance(row, dict)
        old = str(row["old"])
        name = f"  # {unit_label(old)}" if has_unit(old) else ""
        lines += ["", "[[change]]", f"old = {toml_text(old)}{name}"]
        lines += [f"{key} = {toml_text(str(row[key]))}" for key in _LINE[1:] if row.get(key)]
    return "\n".join(lines) + "\n"


def old_unit(text: str, start: date) -> AdminUnit:
    """The unit that a decision means, by id, code, name or name with what it lies in.

    Raises:
        LookupError: none or several; the message says which.
    """
    wanted = clean_line(text)
    if has_unit(wanted):
        return unit(wanted)
    known = units_in_force()
    named = [one for one in known.units if _is_called(one, wanted)]
    found = [one for one in named if can_end(known, one.id, start)]
    if len(found) == 1:
        return found[0]
    if found:
        several = "; ".join(f"{one.code} {unit_label(one.id)}" for one in found[:_MOST_NAMED])
        raise LookupError(f"Có nhiều đơn vị “{wanted[:60]}”: {several}. Ghi mã thay cho tên.")
    if named:
        raise LookupError(
            f"“{named[-1].name}” ({named[-1].code}) không có hoặc đã hết hiệu lực trước ngày "
            f"{start:%d/%m/%Y}. Ghi đơn vị có đến ngày đó."
        )
    raise LookupError(f"Không có đơn vị “{wanted[:60]}”. Ghi mã hoặc tên đầy đủ.")


def _is_called(one: AdminUnit, wanted: str) -> bool:
    if one.code == wanted:
        return True
    key = dedupe_key(wanted)
    return key == dedupe_key(one.name) or key == dedupe_key(unit_label(one.id))


def _change(line: Mapping[str, Any], start: date) -> Plain:
    change = {key: clean_line(str(line[key])) for key in _LINE if line.get(key)}
    try:
        old = old_unit(change["old"], start)
    except LookupError:
        return {"new_level": "commune", **change}
    return {"new_level": old.level, **change, "old": old.id}


def _troubles(raw: Mapping[str, Any]) -> Iterator[str]:
    for key in raw:
        if key not in _HEAD and key != "change":
            yield f"không nhận ra mục “{key[:40]}”. Bỏ mục đó."
    for key in ("date", "effective_from"):
        if not _is_day(raw.get(key)):
            yield f"cần mục “{key}” là ngày, ví dụ {key} = 2025-07-01."
    if not raw.get("number") or not isinstance(raw["number"], str):
        yield "cần mục “number” là số văn bản trong dấu ngoặc kép."
    if not isinstance(raw.get("issuer", ""), str):
        yield "mục “issuer” phải là chữ trong dấu ngoặc kép."
    changes = raw.get("change")
    if not isinstance(changes, list) or not changes:
        yield "thiếu các mục [[change]], mỗi mục một đơn vị cũ."
    elif len(changes) > MOST_ROWS:
        yield f"có {len(changes)} mục [[change]]; tối đa {MOST_ROWS}. Tách ra hai tệp."
    else:
        for number, line in enumerate(changes, start=1):
            yield from (f"mục [[change]] thứ {number} {each}" for each in _line_troubles(line))


def _line_troubles(line: object) -> Iterator[str]:
    if not isinstance(line, dict):
        yield "không có nội dung."
        return
    for key in _LINE[:3]:
        if line.get(key) in (None, ""):
            yield f"thiếu “{key}”."
    for key, value in line.items():
        if key not in _LINE:
            yield f"có “{key[:40]}” không dùng đến. Bỏ đi."
        elif isinstance(value, bool) or not isinstance(value, str | int):
            yield f"ghi “{key}” không phải là chữ."


def _is_day(value: object) -> bool:
    try:
        return isinstance(value, str) and bool(date.fromisoformat(value))
    except ValueError:
        return False
