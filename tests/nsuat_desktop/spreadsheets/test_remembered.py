"""The columns a clerk chose are taken for the next file that looks alike."""

from dataclasses import replace

from nsuat_desktop.spreadsheets.matching import match
from nsuat_desktop.spreadsheets.remembered import remember, remembered
from nsuat_desktop.spreadsheets.tables import FoundTable, find_tables
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.spreadsheets.import_help import sheet_of

HEADER = ("TT", "Tên đơn vị", "Ô A", "Lao động")


def table(*titles: str, header: tuple[str, ...] = HEADER) -> FoundTable:
    rows = [(1, "Công ty TNHH May Hải Hà", "Nguyễn Văn A", 12), (2, "HTX Gạo", "Vũ B", 5)]
    (found,) = find_tables(sheet_of(header, rows, *titles))
    return found


def test_nothing_is_remembered_of_a_new_look(workspace: Workspace) -> None:
    assert remembered(workspace, table()) is None


def test_a_chosen_column_is_taken_again(workspace: Workspace) -> None:
    first = table("Danh sách năm 2022")
    found = match(first)
    chosen = replace(found, columns={**found.columns, 2: "representative"}, unmatched=())
    remember(workspace, first, chosen)

    later = table("Danh sách năm 2024", header=("TT", "TÊN ĐƠN VỊ", "ô a", "lao động"))
    taken = remembered(workspace, later)

    assert found.columns[3] == "yearly_figures.staff@2022"
    assert taken is not None
    assert taken.columns == {1: "name", 2: "representative", 3: "yearly_figures.staff@2024"}
    assert (taken.record_type, taken.unmatched) == ("organisation", ())
    assert remembered(workspace, later, "certificate") is None


def test_a_column_left_out_stays_out(workspace: Workspace) -> None:
    found = match(table())
    columns = {index: path for index, path in found.columns.items() if index != 3}
    remember(workspace, table(), replace(found, columns=columns))

    taken = remembered(workspace, table())

    assert taken is not None
    assert taken.columns == {1: "name"}


def test_what_cannot_be_read_any_more_is_forgotten(workspace: Workspace) -> None:
    remember(workspace, table(), match(table()))
    kept = workspace.state.get("import_columns")
    assert kept is not None
    workspace.state.put("import_columns", kept.replace('"name"', '"no_such_field"'))

    assert remembered(workspace, table()) is None
