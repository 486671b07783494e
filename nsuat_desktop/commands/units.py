"""`units` and `agencies`: administrative units of all times, decisions, bodies of the plan."""

from argparse import Namespace
from datetime import date
from typing import Any

from nsuat_desktop.commands.adding import refusal_causes
from nsuat_desktop.commands.entry import DONE, REFUSED
from nsuat_desktop.commands.opening import reading, writing
from nsuat_desktop.commands.output import print_causes, print_json, print_table
from nsuat_desktop.offices.agencies import load_agencies
from nsuat_desktop.offices.profile import profile_values
from nsuat_desktop.offices.reform import ReformPreview, apply, preview, told_counts
from nsuat_desktop.offices.reform_file import read_reform, write_reform
from nsuat_desktop.offices.unit_map import AdminUnit
from nsuat_desktop.offices.units import admin_units, find_units, unit_label, units_on
from nsuat_desktop.records.description import Values
from nsuat_desktop.records.record import RefusedError
from nsuat_desktop.text.dates import format_date
from nsuat_desktop.toml_file import read_toml

_EVERY = 1_000_000


def run_reform(arguments: Namespace) -> int:
    """Look at a decision, or apply it as one step."""
    with (writing if arguments.apply else reading)(arguments) as workspace:
        found = preview(workspace, read_reform(arguments.file))
        change = None
        if arguments.apply and found.is_sound:
            profile = _profile(arguments, found) if arguments.office else None
            try:
                change = apply(workspace, found.values, profile)
            except RefusedError as refusal:
                print_causes(refusal_causes(refusal))
                return REFUSED
    if arguments.json:
        print_json(_json(found, change))
    else:
        _print(found)
        if change:
            print(f"Đã áp dụng. Mã lần thay đổi để hoàn tác: {change}")
    print_causes(_causes(found))
    return DONE if found.is_sound else REFUSED


def run_export(arguments: Namespace) -> int:
    """Write a decision for another office."""
    with reading(arguments) as workspace:
        values = workspace.records.get(arguments.id, "unit_reform").values
        write_reform(values, arguments.file)
    print(arguments.file)
    return DONE


def run_list(arguments: Namespace) -> int:
    """Units of all times or of a day, by their old and new names."""
    with reading(arguments):
        if arguments.search:
            units = find_units(arguments.search, arguments.day, _EVERY)
        else:
            units = units_on(arguments.day) if arguments.day else admin_units()
        if arguments.json:
            print_json({"total": len(units), "units": [_unit_json(one) for one in units]})
            return DONE
        lines = [
            [one.id, unit_label(one.id), _day(one.valid_from), _day(one.valid_to)] for one in units
        ]
    print_table(["Mã", "Đơn vị", "Từ", "Đến"], lines)
    return DONE


def run_agencies(arguments: Namespace) -> int:
    """Write the bodies of part IV that the list does not have yet."""
    with writing(arguments) as workspace:
        change = load_agencies(workspace)
    print(f"Đã ghi. Mã lần thay đổi để hoàn tác: {change}" if change else "Danh sách đã có đủ.")
    return DONE


def _profile(arguments: Namespace, found: ReformPreview) -> Values:
    """The profile of the file over the one that holds now, from the decision's day on."""
    written = profile_values(read_toml(arguments.office, "hồ sơ cơ quan"))
    start = found.values.get("effective_from")
    return {**(found.next_profile or {}), "valid_from": start, **written}


def _causes(found: ReformPreview) -> list[str]:
    lines = [f"{line.old or '(chưa ghi)'}: {line.problem}" for line in found.lines if line.problem]
    return [*found.problems, *lines]


def _print(found: ReformPreview) -> None:
    number, start = found.values.get("document_number"), found.values.get("effective_from")
    print(f"{number}, có hiệu lực từ {format_date(str(start))}")
    rows = [[line.old, line.new, told_counts(line.counts)] for line in found.lines]
    print_table(["Đơn vị cũ", "Đơn vị mới", "Bản ghi"], rows)
    if found.counts:
        print(f"Cộng: {told_counts(found.counts)}")
    if found.office is not None:
        print(
            f"Đơn vị của cơ quan cũng được sắp xếp: “{found.office.name}”. "
            "Lập hồ sơ mới bằng --office hoặc trong cửa sổ chương trình."
        )


def _json(found: ReformPreview, change: str | None) -> dict[str, Any]:
    return {
        "document_number": found.values.get("document_number"),
        "effective_from": found.values.get("effective_from"),
        "sound": found.is_sound,
        "applied": change is not None,
        "change_set": change,
        "problems": list(found.problems),
        "lines": [
            {
                "old": line.old_id,
                "old_label": line.old,
                "new_label": line.new,
                "counts": dict(line.counts),
                "problem": line.problem,
            }
            for line in found.lines
        ],
        "counts": dict(found.counts),
        "office": {"id": found.office.id, "name": found.office.name} if found.office else None,
    }


def _unit_json(one: AdminUnit) -> dict[str, Any]:
    return {
        "id": one.id,
        "code": one.code,
        "name": one.name,
        "label": unit_label(one.id),
        "level": one.level,
        "parent": one.parent_id,
        "valid_from": one.valid_from.isoformat() if one.valid_from else None,
        "valid_to": one.valid_to.isoformat() if one.valid_to else None,
        "successors": list(one.successor_ids),
        "successor_unknown": one.successor_unknown,
        "legal_document": one.legal_document,
        "source": one.source,
    }


def _day(day: date | None) -> str:
    return f"{day:%d/%m/%Y}" if day else ""
