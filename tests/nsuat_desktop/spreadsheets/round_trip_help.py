"""Offices to export from and to import into, and what is compared of them."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import openpyxl

from nsuat_desktop.environment import Environment
from nsuat_desktop.records.description import Description, Plain
from nsuat_desktop.records.record import Record, Row
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.columns import Column, TableCell
from nsuat_desktop.spreadsheets.import_plan import Counts, ImportChoice
from nsuat_desktop.spreadsheets.importing import run_import
from nsuat_desktop.spreadsheets.matching import match
from nsuat_desktop.spreadsheets.planned import ImportPlan
from nsuat_desktop.spreadsheets.planning import plan_imports
from nsuat_desktop.spreadsheets.reading import read_workbook
from nsuat_desktop.spreadsheets.tables import find_tables
from nsuat_desktop.spreadsheets.templates import template_columns, write_template
from nsuat_desktop.workspace import Workspace, open_workspace
from tests.factories import OFFICE, fixed_now
from tests.strategies import KINDS

Content = dict[str, tuple[str, dict[str, Plain]]]


@contextmanager
def fresh_office() -> Iterator[Workspace]:
    """An office without records, in a folder of its own."""
    environment = Environment(author="Nguyễn Thị Hà", now=fixed_now)
    with tempfile.TemporaryDirectory() as folder:
        workspace = open_workspace(Path(folder) / "data", write=True, environment=environment)
        try:
            workspace.init_office(OFFICE, "Nguyễn Thị Hà")
            yield workspace
        finally:
            workspace.close()


def values_told(record: Record) -> dict[str, Plain]:
    """The content of a record; of accepted warnings the reason, as they are worded anew."""
    values = dict(record.values)
    if record.accepted:
        values["accepted"] = {name: each["reason"] for name, each in record.accepted.items()}
    return values


def content(workspace: Workspace) -> Content:
    """Id -> kind and values of all that an office recorded."""
    ids = ((kind, each) for kind in KINDS for each in workspace.reader.ids(kind))
    return {each: (kind, values_told(workspace.records.get(each, kind))) for kind, each in ids}


def plans_of(workspace: Workspace, path: Path) -> list[ImportPlan]:
    """What bringing in every table of a file would do."""
    workbook = read_workbook(path)
    found = [
        (table, match(table))
        for sheet in workbook.sheets
        if not sheet.hidden
        for table in find_tables(sheet)
    ]
    return plan_imports(
        workspace,
        [
            ImportChoice(table, matching, file_name=workbook.name)
            for table, matching in found
            if table.rows and matching.record_type is not None
        ],
    )


def brought_in(workspace: Workspace, path: Path) -> Counts:
    """Bring in every table of a file."""
    return run_import(workspace, plans_of(workspace, path)).counts


def fill_forms(workspace: Workspace, path: Path) -> dict[str, int]:
    """Fill the form of every kind with all records, as a clerk would: a sheet a kind, counted."""
    whole, counts = openpyxl.Workbook(), {}
    for record_type in KINDS:
        write_template(workspace, record_type, path)
        form = openpyxl.load_workbook(path).worksheets[0]
        sheet = whole.create_sheet(form.title)
        for row in form.iter_rows(values_only=True):
            sheet.append(row)
        rows = workspace.reader.rows(record_type, workspace.reader.ids(record_type))
        for row in rows:
            columns = template_columns(description_of(record_type))
            sheet.append([_form_cell(workspace, record_type, row, each) for each in columns])
        counts[record_type] = len(rows)
    whole.save(path)
    return counts


def _form_cell(workspace: Workspace, record_type: str, row: Row, column: Column) -> TableCell:
    """What stands in a form of a record; the person of an attendance is written out."""
    link, _, told = column.name.partition(".")
    description = description_of(record_type)
    if record_type == "attendance" and link not in description.by_name and link != "notes":
        row = _linked(workspace, description, row, "person")
        if link == "organisation_name" and "organisation" in row.labels:
            return row.labels["organisation"]
    elif told and column.step is None:
        if link not in row.values:
            return None
        row = _linked(workspace, description, row, link)
        column = replace(column, name=told)
    return column.cell(row, unmasked=True)


def _linked(workspace: Workspace, description: Description, row: Row, link: str) -> Row:
    target = str(description.by_name[link].link)
    (found,) = workspace.reader.rows(target, [str(row.values[link])])
    return found
