"""The bodies of part IV of the plan with what became of them, as records to begin with."""

from collections.abc import Mapping

from nsuat_desktop.offices.profile_change import newest_change
from nsuat_desktop.records.description import Plain
from nsuat_desktop.records.record import Draft
from nsuat_desktop.resources import catalogue_rows
from nsuat_desktop.workspace import Workspace

_COPIED = ("name", "short_name", "duty", "valid_from", "valid_to", "document")
_UNSURE = "Chưa chắc chắn: kiểm tra văn bản của tỉnh."


def load_agencies(workspace: Workspace) -> str | None:
    """Write the bodies that the list does not have yet, as one change; returns its id.

    None when the list has them all.
    """
    rows = list(catalogue_rows("agencies.csv"))
    ids = _known(workspace)
    new = [row for row in rows if row["name"] not in ids]
    ids |= {row["name"]: workspace.environment.new_id() for row in new}
    by_code = {row["code"]: ids[row["name"]] for row in rows}
    # What took over is written first, so that the others can point at it.
    new.sort(key=lambda row: bool(row["successor"]))
    if not new:
        return None
    drafts = [Draft("agency", _values(row, by_code), new_id=ids[row["name"]]) for row in new]
    workspace.records.save_all(drafts, f"Ghi {len(drafts)} cơ quan của phần IV kế hoạch")
    return newest_change(workspace)


def _known(workspace: Workspace) -> dict[str, str]:
    """Name -> id of the agencies in the list."""
    reader = workspace.reader
    return {row.title: row.id for row in reader.rows("agency", reader.ids("agency"))}


def _values(row: Mapping[str, str], by_code: Mapping[str, str]) -> dict[str, Plain]:
    values: dict[str, Plain] = {name: row[name] for name in _COPIED if row[name]}
    if row["successor"]:
        values["successor"] = by_code[row["successor"]]
    unsure = f" {_UNSURE}" if row["certainty"] == "M" else ""
    values["notes"] = f"Nguồn: {row['source']}.{unsure}"
    return values
