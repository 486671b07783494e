"""What the program writes says the same when it is read again, for every kind of record."""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from nsuat_desktop.environment import Environment
from nsuat_desktop.records.description import Plain
from nsuat_desktop.records.record import Record
from nsuat_desktop.records.registry import description_of, descriptions
from nsuat_desktop.spreadsheets.entries import Entry, entries
from nsuat_desktop.spreadsheets.exporting import export_database
from nsuat_desktop.spreadsheets.grid import Workbook
from nsuat_desktop.spreadsheets.matching import contexts, match
from nsuat_desktop.spreadsheets.reading import read_workbook
from nsuat_desktop.spreadsheets.tables import find_tables
from nsuat_desktop.workspace import Workspace, open_workspace
from tests.factories import OFFICE, fixed_now
from tests.strategies import Maker


@contextmanager
def fresh_office() -> Iterator[Workspace]:
    environment = Environment(author="Nguyễn Thị Hà", now=fixed_now)
    with tempfile.TemporaryDirectory() as folder:
        workspace = open_workspace(Path(folder) / "data", write=True, environment=environment)
        try:
            workspace.init_office(OFFICE, "Nguyễn Thị Hà")
            yield workspace
        finally:
            workspace.close()


def read(workspace: Workspace, workbook: Workbook) -> dict[str, list[Entry]]:
    """Kind -> entries; nothing in them is doubted or mended."""
    found: dict[str, list[Entry]] = {}
    today = workspace.environment.today()
    for sheet in workbook.sheets:
        (table,) = find_tables(sheet)
        matching = match(table)
        if matching.record_type is None:
            continue
        assert matching.confidence == 1
        known = contexts(table, matching, today, workbook.epoch_1904)
        found[matching.record_type] = list(entries(table, matching, known))
    for entry in (entry for kind in found.values() for entry in kind):
        assert {cell.reason for cell in entry.cells.values()} == {""}
    return found


def told(record: Record) -> dict[str, Plain]:
    """The content of a record as a whole export tells it, by path."""
    links = {link.name for link in description_of(record.type).links()}
    values = {
        f"{name}.id" if name in links else name: value for name, value in record.values.items()
    }
    if "accepted" in values:
        values["accepted"] = {name: each["reason"] for name, each in record.accepted.items()}
    return {**values, "id": record.id}


def kept(entry: Entry, record_type: str) -> Mapping[str, Plain]:
    """The values of an entry without the words for what links lead to."""
    links = tuple(f"{link.name}." for link in description_of(record_type).links())
    named = {link.name for link in description_of(record_type).links()}
    return {
        path: value
        for path, value in entry.values.items()
        if path.endswith(".id") or not (path.startswith(links) or path in named)
    }


@settings(max_examples=8)
@given(st.integers(0, 2**32))
def test_the_whole_database_says_what_it_holds(seed: int) -> None:
    with fresh_office() as workspace:
        made = Maker(workspace, Random(seed)).fill(3)
        path = workspace.data_dir / "all.xlsx"
        export_database(workspace, path, unmask="Chuyển dữ liệu")
        found = read(workspace, read_workbook(path))

        assert set(found) == {
            each.type
            for each in descriptions().values()
            if each.type != "attachment" and not each.by_program
        }
        for record_type, ids in made.items():
            by_id = {str(entry.values["id"]): entry for entry in found[record_type]}
            assert len(by_id) == len(found[record_type])
            assert set(by_id) == set(ids)
            for each in ids:
                assert kept(by_id[each], record_type) == told(workspace.records.get(each))
