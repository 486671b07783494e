"""What a column may be taken for, which tables a file offers, and rows sorted out."""

from datetime import date, datetime, time

import pytest

from nsuat_desktop.records.registry import description_of, descriptions
from nsuat_desktop.spreadsheets.column_choices import (
    column_choices,
    path_label,
    type_at,
    with_column,
    years_of,
)
from nsuat_desktop.spreadsheets.grid import Cell, Sheet, Workbook
from nsuat_desktop.spreadsheets.import_plan import Action, ImportChoice
from nsuat_desktop.spreadsheets.matching import match
from nsuat_desktop.spreadsheets.offers import cell_text, likeliest, offers_of
from nsuat_desktop.spreadsheets.planning import plan_import
from nsuat_desktop.spreadsheets.preview import Show, preview_of
from nsuat_desktop.spreadsheets.tables import find_tables
from nsuat_desktop.spreadsheets.template_kinds import has_template
from nsuat_desktop.workspace import Workspace

UNITS = Sheet(
    "Đơn vị",
    (
        ("Tên đơn vị", "MST", "Thành lập"),
        ("Công ty TNHH Gạo Toản Xuân", "0100233488", "2010"),
        ("HTX Muối Bạch Long", None, "31/2/2011"),
        ("Công ty CP May Nghĩa Hưng", "100109106", "2012"),
    ),
)
PEOPLE = Sheet("Người", (("Họ và tên", "Năm sinh", "Chức vụ"), ("Trần Văn Bình", 1980, "Cán bộ")))


@pytest.mark.parametrize(
    ("kind", "path", "label"),
    [
        ("organisation", "name", "Tên đơn vị"),
        ("organisation", "yearly_figures.revenue@2022", "Doanh thu 2022"),
        ("attendance", "person.full_name", "Họ và tên"),
        ("certificate", "organisation.name", "Đơn vị"),
        ("certificate", "organisation.tax_code", "Mã số thuế (đơn vị)"),
    ],
)
def test_a_path_is_called_as_people_do(kind: str, path: str, label: str) -> None:
    assert path_label(kind, path) == label


@pytest.mark.parametrize("kind", [k for k, d in descriptions().items() if has_template(d)])
def test_every_kind_offers_each_field_once(kind: str) -> None:
    choices = column_choices(kind, [2022, 2023])
    paths = [each.path for each in choices]
    assert len(paths) == len(set(paths))
    assert all(each.label and each.group for each in choices)


def test_what_a_certificate_needs_is_marked() -> None:
    needed = {each.path for each in column_choices("certificate") if each.required}
    assert needed == {"organisation.name", "standard", "certifier", "issued"}
    assert not any(each.required for each in column_choices("organisation") if each.path == "kind")


def test_links_lead_to_their_kinds() -> None:
    assert type_at("attendance", "person.organisation") == "organisation"
    assert type_at("attendance", "") == "attendance"


def test_a_field_belongs_to_one_column() -> None:
    (table,) = find_tables(UNITS)
    matching = match(table, description_of("organisation"))
    moved = with_column(matching, 2, "name")
    assert moved.columns == {1: "tax_code", 2: "name"}
    assert moved.unmatched == (0,)
    out = with_column(moved, 2, None)
    assert out.columns == {1: "tax_code"}
    assert out.unmatched == (0, 2)


def test_family_and_given_name_may_share_a_field() -> None:
    (table,) = find_tables(PEOPLE)
    matching = match(table, description_of("person"))
    both = with_column(matching, 2, "full_name")
    assert [both.columns[index] for index in (0, 2)] == ["full_name", "full_name"]


def test_ticks_of_a_column_go_with_its_meaning() -> None:
    rows: tuple[tuple[Cell, ...], ...] = (
        ("Họ và tên", "Nam", "Nữ", "Năm sinh"),
        ("Trần Văn Bình", "x", None, 1980),
    )
    (table,) = find_tables(Sheet("a", rows))
    matching = match(table, description_of("person"))
    assert set(matching.ticks) == {1, 2}
    assert set(with_column(matching, 1, "post").ticks) == {2}


def test_years_are_those_the_table_names() -> None:
    (table,) = find_tables(UNITS)
    matching = match(table, description_of("organisation"))
    assert years_of(table, matching, 2024) == [2024]
    figures = with_column(matching, 2, "yearly_figures.staff@2021")
    assert years_of(table, figures, 2024) == [2021]


def test_hidden_and_empty_sheets_are_not_offered() -> None:
    hidden = Sheet("Ẩn", UNITS.rows, hidden=True)
    bare = Sheet("Trống", (("Tên đơn vị", "MST", "Thành lập"),))
    workbook = Workbook("a.xlsx", "xlsx", (hidden, bare, UNITS, PEOPLE))
    offers = offers_of(workbook)
    assert [offer.sheet.name for offer in offers] == ["Đơn vị", "Người"]
    assert likeliest(offers) == 0
    assert likeliest(offers, "person") == 1


def test_a_remembered_matching_comes_first() -> None:
    workbook = Workbook("a.xlsx", "xlsx", (UNITS,))
    (table,) = find_tables(UNITS)
    kept = with_column(match(table), 2, None)
    (offer,) = offers_of(workbook, recall=lambda found: kept)
    assert offer.remembered
    assert offer.matching is kept


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        (12.0, "12"),
        (12.5, "12,5"),
        (1e22, "1e+22"),
        (True, "x"),
        (date(2024, 3, 5), "05/03/2024"),
        (datetime(2024, 3, 5), "05/03/2024"),
        (datetime(2024, 3, 5, 7, 30), "05/03/2024 07:30"),
        (time(7, 30), "07:30"),
        ("Nguyễn", "Nguyễn"),
    ],
)
def test_a_cell_is_shown_as_it_may_be_typed(cell: Cell, text: str) -> None:
    assert cell_text(cell) == text


def test_rows_are_sorted_out_and_add_up(workspace: Workspace) -> None:
    (table,) = find_tables(UNITS)
    plan = plan_import(workspace, ImportChoice(table, match(table)))
    preview = preview_of(plan)
    assert list(preview.places[Show.REFUSED]) == [1]
    assert list(preview.places[Show.MENDED]) == [2]
    by_action = sum(preview.count(Show(action.value)) for action in Action)
    assert by_action == preview.count(Show.ALL) == 3
