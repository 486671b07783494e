"""However a list is written, what comes in is the same."""

import csv
import io
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.grid import Sheet, Workbook
from nsuat_desktop.spreadsheets.import_plan import Counts
from nsuat_desktop.spreadsheets.planned import Batch, ImportPlan
from nsuat_desktop.spreadsheets.planning import plan_imports
from nsuat_desktop.spreadsheets.reading import read_workbook
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.spreadsheets.import_help import brought_in, choices_of, contents
from tests.nsuat_desktop.spreadsheets.round_trip_help import fresh_office
from tests.nsuat_desktop.spreadsheets.same_meaning import (
    CHANGES,
    LISTS,
    TOGETHER_OTHERWISE,
    Listing,
    days_as_text,
    listing,
    on_sheet,
)

Change = Callable[[Random, Listing], None]
Meaning = tuple[Counts, list[str]]


@pytest.fixture(scope="module")
def office() -> Iterator[Workspace]:
    """One office for all examples: planning writes nothing."""
    with fresh_office() as workspace:
        yield workspace


def changed(kind: str, changes: Sequence[Change], seed: int) -> Sheet:
    listed, done = listing(kind), set[Change]()
    for change in sorted(changes, key=CHANGES.index):
        if not any(change in each and each & done for each in TOGETHER_OTHERWISE):
            change(Random(seed), listed)
            done.add(change)
    return on_sheet(listed)


def meaning(workspace: Workspace, source: Sheet | Workbook) -> Meaning:
    """What would come in: the counts, and every record with those that it points at."""
    found = (each for each in choices_of(source) if each.matching.record_type is not None)
    choices = [each for each in found if each.table.rows]
    plans: list[ImportPlan] = plan_imports(workspace, choices)
    batch = plans[0].batch
    records = sorted(repr(written(batch, each)) for each in batch.writes)
    return sum((plan.counts for plan in plans), Counts()), records


def written(batch: Batch, record_id: str) -> dict[str, Any]:
    """A record that an import makes; case is that of the font in old texts."""
    write = batch.writes[record_id]
    links = {link.name for link in description_of(write.type).links()}
    return {
        name: written(batch, str(value)) if name in links else str(value).casefold()
        for name, value in sorted(write.values.items())
        if value is not None
    } | {"of": write.type}


@cache
def plainly(workspace: Workspace, kind: str) -> Meaning:
    return meaning(workspace, on_sheet(listing(kind)))


@pytest.mark.parametrize("kind", LISTS)
def test_the_lists_come_in_whole(office: Workspace, kind: str) -> None:
    counts, records = plainly(office, kind)

    assert counts == Counts(read=4, new=4)
    assert len(records) >= 4


@pytest.mark.parametrize("change", CHANGES)
def test_each_change_alone_leaves_what_comes_in(office: Workspace, change: Change) -> None:
    for kind in LISTS:
        assert meaning(office, changed(kind, [change], 1)) == plainly(office, kind), kind


@settings(max_examples=100)
@given(
    kind=st.sampled_from(LISTS),
    changes=st.lists(st.sampled_from(CHANGES), min_size=2, max_size=6, unique=True),
    seed=st.integers(0, 10_000),
)
def test_several_changes_leave_what_comes_in(
    office: Workspace, kind: str, changes: list[Change], seed: int
) -> None:
    assert meaning(office, changed(kind, changes, seed)) == plainly(office, kind)


@pytest.mark.parametrize(
    ("encoding", "delimiter"),
    [("utf-8", ";"), ("utf-8-sig", "\t"), ("utf-16", ","), ("cp1258", "|")],
)
def test_a_file_of_text_says_what_the_sheet_says(
    office: Workspace, tmp_path: Path, encoding: str, delimiter: str
) -> None:
    sheet = changed("support", [days_as_text], 1)
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(
        [str(cell).replace(".5", ",5") if cell is not None else "" for cell in row]
        for row in sheet.rows
    )
    path = tmp_path / "a.csv"
    path.write_bytes(_as_bytes(text.getvalue(), encoding))

    assert meaning(office, read_workbook(path)) == plainly(office, "support")


def _as_bytes(text: str, encoding: str) -> bytes:
    """Code page 1258 writes tone marks behind the letter."""

    def loose(letter: str) -> str:
        base, *marks = unicodedata.normalize("NFD", letter)
        shape = [mark for mark in marks if mark in "\u0302\u0306\u031b"]
        tones = [mark for mark in marks if mark not in shape]
        return unicodedata.normalize("NFC", "".join([base, *shape])) + "".join(tones)

    return ("".join(map(loose, text)) if encoding == "cp1258" else text).encode(encoding)


def test_a_workbook_with_all_that_people_add_to_one(office: Workspace, tmp_path: Path) -> None:
    """Comments, links, filters, hidden and frozen parts, protection, formulas, other sheets."""
    rows, path = on_sheet(listing("certificate")).rows, tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path, {"date_1904": True}) as book:
        book.add_worksheet("Trống")
        book.add_worksheet("Bìa").write(1, 1, "HỒ SƠ LƯU TRỮ")
        sheet, day = book.add_worksheet("Danh sách"), book.add_format({"num_format": "dd/mm/yyyy"})
        for number, row in enumerate(rows):
            for at, cell in enumerate(row):
                if isinstance(cell, str) and number > 2 and at == 3:
                    sheet.write_formula(number, at, '=A99&"x"', None, cell)
                elif isinstance(cell, str) and number > 2 and at == 1:
                    sheet.write_url(number, at, "https://example.org", None, cell)
                elif cell is not None:
                    sheet.write(number, at, cell, day if hasattr(cell, "year") else None)
            sheet.write_comment(number, 1, "Kiểm tra lại: 12/3/2024")
        sheet.autofilter(2, 0, 6, len(rows[2]) - 1)
        sheet.set_row(4, None, None, {"hidden": True})
        sheet.set_column(4, 4, None, None, {"hidden": True})
        sheet.freeze_panes(3, 2)
        sheet.protect("x")
        sheet.data_validation(3, 3, 20, 3, {"validate": "list", "source": ["HACCP"]})
        sheet.repeat_rows(2)

    assert meaning(office, read_workbook(path)) == plainly(office, "certificate")


def test_what_is_written_is_the_same_too() -> None:
    all_at_once = [each for each in CHANGES if each.__name__ not in ("old_letters", "loose_marks")]
    kept = []
    for changes in ([], all_at_once):
        with fresh_office() as workspace:
            assert brought_in(workspace, changed("support", changes, 3)).counts.new == 4
            kept.append([contents(workspace, kind) for kind in ("organisation", "support")])

    assert kept[0] == kept[1]
