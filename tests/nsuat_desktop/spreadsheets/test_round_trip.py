"""What the program writes says the same when it is read again, for every kind of record."""

from collections.abc import Mapping
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from nsuat_desktop.records.description import Plain
from nsuat_desktop.records.record import Record
from nsuat_desktop.records.registry import description_of, descriptions
from nsuat_desktop.spreadsheets.entries import Entry, entries
from nsuat_desktop.spreadsheets.exporting import ListWanted, export_database, export_list
from nsuat_desktop.spreadsheets.grid import Workbook
from nsuat_desktop.spreadsheets.import_plan import Counts
from nsuat_desktop.spreadsheets.matching import contexts, match
from nsuat_desktop.spreadsheets.reading import read_workbook
from nsuat_desktop.spreadsheets.tables import find_tables
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.spreadsheets.round_trip_help import (
    brought_in,
    content,
    fill_forms,
    fresh_office,
    plans_of,
    values_told,
)
from tests.strategies import Maker

SEEDS = st.integers(0, 2**32)


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
        assert not entry.cells
    return found


def told(record: Record) -> dict[str, Plain]:
    """The content of a record as a whole export tells it, by path."""
    links = {link.name for link in description_of(record.type).links()}
    values = values_told(record).items()
    return {f"{name}.id" if name in links else name: value for name, value in values} | {
        "id": record.id
    }


def kept(entry: Entry, record_type: str) -> Mapping[str, Plain]:
    """The values of an entry without the words for what links lead to."""
    links = description_of(record_type).links()
    words = tuple(f"{link.name}." for link in links)
    return {
        path: value
        for path, value in entry.values.items()
        if path.endswith(".id")
        or not (path.startswith(words) or path in {link.name for link in links})
    }


def said_again(workspace: Workspace, found: list[Entry], record_type: str, ids: list[str]) -> None:
    by_id = {str(entry.values["id"]): entry for entry in found}
    assert len(by_id) == len(found)
    assert set(by_id) == set(ids)
    for each in ids:
        assert kept(by_id[each], record_type) == told(workspace.records.get(each))


@settings(max_examples=2)
@given(SEEDS)
def test_the_whole_database_says_what_it_holds(seed: int) -> None:
    with fresh_office() as workspace:
        made = Maker(workspace, Random(seed)).fill(3)
        path = workspace.data_dir / "all.xlsx"
        export_database(workspace, path, unmask="Chuyển dữ liệu")
        found = read(workspace, read_workbook(path))

        imported = (each for each in descriptions().values() if not each.by_program)
        assert set(found) == {each.type for each in imported} - {"attachment"}
        for record_type, ids in made.items():
            said_again(workspace, found[record_type], record_type, ids)


@settings(max_examples=2)
@given(SEEDS)
def test_a_list_in_csv_says_what_it_holds(seed: int) -> None:
    with fresh_office() as workspace:
        maker = Maker(workspace, Random(seed))
        made = maker.fill(3)
        for record_type in maker.random.sample(sorted(made), 4):
            path = workspace.data_dir / f"{record_type}.csv"
            export_list(workspace, ListWanted(record_type), path, unmask="Chuyển dữ liệu")
            found = read(workspace, read_workbook(path))

            said_again(workspace, found[record_type], record_type, made[record_type])


@settings(max_examples=2)
@given(SEEDS)
def test_another_office_gets_the_same_content(seed: int) -> None:
    with fresh_office() as workspace, fresh_office() as other:
        Maker(workspace, Random(seed)).fill(3)
        path = workspace.data_dir / "all.xlsx"
        count = export_database(workspace, path, unmask="Chuyển dữ liệu")

        assert brought_in(workspace, path) == Counts(read=count, same=count)
        assert brought_in(other, path) == Counts(read=count, new=count - 1, same=1)
        assert content(other) == content(workspace)
        assert brought_in(other, path) == Counts(read=count, same=count)


def test_filled_forms_say_what_is_on_record() -> None:
    with fresh_office() as workspace, fresh_office() as other:
        Maker(workspace, Random(2), plain=True).fill(2)
        path = workspace.data_dir / "forms.xlsx"
        counts = fill_forms(workspace, path)

        for plan in plans_of(workspace, path):
            count = counts[plan.record_type]
            assert plan.counts == Counts(read=count, same=count), plan.record_type
        for plan in plans_of(other, path):
            # Of people without year of birth who are made here, nobody knows who is who.
            if plan.record_type not in ("expert", "award"):
                assert plan.counts.refused == 0, plan.record_type
