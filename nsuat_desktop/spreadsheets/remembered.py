"""What a clerk chose for the columns of a file, kept for the next file that looks alike."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from nsuat_desktop.records.registry import description_of, descriptions
from nsuat_desktop.spreadsheets.header import key_of, split_year
from nsuat_desktop.spreadsheets.matching import Matching, match
from nsuat_desktop.spreadsheets.money_columns import Share
from nsuat_desktop.spreadsheets.tables import FoundTable
from nsuat_desktop.spreadsheets.vocabulary import field_of
from nsuat_desktop.workspace import Workspace

_KEY = "import_columns"
_MOST = 200


def remembered(
    workspace: Workspace, table: FoundTable, record_type: str | None = None
) -> Matching | None:
    """How the columns of a table like this were read the last time; None when none was imported.

    With `record_type`, only what was chosen for lists of this kind.
    """
    kept = _kept(workspace).get(_look(table))
    if not isinstance(kept, dict) or kept.get("type") not in descriptions():
        return None
    if record_type is not None and kept["type"] != record_type:
        return None
    fresh = match(table, description_of(kept["type"]))
    try:
        return _filled(fresh, table, kept)
    except (KeyError, TypeError, AttributeError, ValueError):
        return None  # kept by another version of the program


def remember(workspace: Workspace, table: FoundTable, matching: Matching) -> None:
    """Keep what was chosen for a table; the oldest of very many is forgotten."""
    if matching.record_type is None:
        return
    every = _kept(workspace)
    every.pop(_look(table), None)
    every[_look(table)] = {
        "type": matching.record_type,
        "columns": [_column(table, place, matching) for place in range(len(table.columns))],
    }
    newest = dict(list(every.items())[-_MOST:])
    workspace.state.put(_KEY, json.dumps(newest, ensure_ascii=False))


def _kept(workspace: Workspace) -> dict[str, Any]:
    found = json.loads(workspace.state.get(_KEY) or "{}")
    return found if isinstance(found, dict) else {}


def _look(table: FoundTable) -> str:
    """What files that look alike share: the words of their headers in order."""
    return " | ".join(key_of(column.header) for column in table.columns)


def _column(table: FoundTable, place: int, matching: Matching) -> dict[str, Any] | None:
    column = table.columns[place]
    path = matching.columns.get(column.index)
    if path is None:
        return None
    bare, _, year = path.partition("@")
    if year and split_year(column.header)[1] is None and year == str(matching.year):
        path = bare  # the year of the titles; the next file names its own
    implied = matching.implied.get(column.index)
    share = matching.shares.get(column.index)
    return {
        "path": path,
        "tick": matching.ticks.get(column.index),
        "implied": list(implied) if implied else None,
        "share": [dict(share.told), share.doubt, share.block] if share else None,
    }


def _filled(fresh: Matching, table: FoundTable, kept: Mapping[str, Any]) -> Matching:
    columns, ticks, implied, shares = {}, {}, {}, {}
    for column, chosen in zip(table.columns, kept["columns"], strict=True):
        if chosen is None:
            continue
        path = str(chosen["path"])
        field_of(kept["type"], path)
        figure = path.startswith("yearly_figures.") and not path.endswith(".year")
        if figure and "@" not in path and fresh.year:
            path = f"{path}@{fresh.year}"
        columns[column.index] = path
        if chosen["tick"] is not None:
            ticks[column.index] = chosen["tick"]
        if chosen["implied"]:
            implied[column.index] = (str(chosen["implied"][0]), chosen["implied"][1])
        if share := chosen.get("share"):
            found = fresh.shares.get(column.index)  # headers with other units are remembered alike
            unit = found.unit if found else None
            kept_share = Share(path, share[0], str(share[1]), *share[2:])
            shares[column.index] = replace(kept_share, unit=unit)
    unmatched = tuple(index for index in fresh.unmatched if index not in columns)
    return replace(
        fresh,
        columns=columns,
        ticks=ticks,
        implied=implied,
        shares=shares,
        unmatched=unmatched,
        confidence=1.0,
    )
