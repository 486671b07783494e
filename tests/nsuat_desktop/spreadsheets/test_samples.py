"""The three sample workbooks come out as the files beside them say, down to the stored values."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from nsuat_desktop.catalogues import find_standard
from nsuat_desktop.records.description import Plain
from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.entries import Entry, entries
from nsuat_desktop.spreadsheets.grid import Workbook
from nsuat_desktop.spreadsheets.matching import Matching, contexts, match
from nsuat_desktop.spreadsheets.reading import read_workbook
from nsuat_desktop.spreadsheets.tables import find_tables
from nsuat_desktop.text.dates import parse_partial

SAMPLES = Path(__file__).parents[2] / "data" / "spreadsheets"
TODAY = date(2025, 11, 23)


def read(name: str) -> tuple[Workbook, Any]:
    expected = json.loads((SAMPLES / f"{name}.expected.json").read_text(encoding="utf-8"))
    return read_workbook(SAMPLES / f"{name}.xlsx"), expected


def listed(workbook: Workbook, sheet: int = 0) -> tuple[Matching, list[Entry]]:
    (table,) = find_tables(workbook.sheets[sheet])
    matching = match(table)
    found = list(entries(table, matching, contexts(table, matching, TODAY, workbook.epoch_1904)))
    assert not [
        cell for entry in found for cell in entry.cells.values() if cell.verdict is Verdict.ERROR
    ]
    return matching, found


def present(values: Mapping[str, Plain]) -> dict[str, Plain]:
    return {path: value for path, value in values.items() if value not in ("", None)}


def test_organisations_with_their_figures_of_the_year() -> None:
    workbook, expected = read("danh-sach-don-vi")
    matching, found = listed(workbook)

    assert matching.record_type == "organisation"
    assert [entry.values for entry in found] == [
        present(
            {
                "name": each["name"],
                "tax_code": each["tax_code"],
                "phone": each["phone"],
                "address": each["address"],
                "yearly_figures.staff@2022": each["staff"],
                "yearly_figures.revenue@2022": each["revenue_dong"],
            }
        )
        for each in expected
    ]


def test_certificates_with_their_organisations() -> None:
    workbook, expected = read("chung-nhan-2021-2024")
    matching, found = listed(workbook)

    assert matching.record_type == "certificate"
    wanted = []
    for each in expected["certificates"]:
        standard = find_standard(each["standard"])
        assert standard is not None
        expires = each["expires_as_written"]
        wanted.append(
            present(
                {
                    "organisation.name": each["organisation"],
                    "organisation.tax_code": each["tax_code"],
                    "standard": standard[0].code,
                    "edition": standard[1],
                    "number": each["number"],
                    "issued": each["issued"],
                    "expires": parse_partial(expires, TODAY) if expires else None,
                    "certifier": each["certifier"],
                }
            )
        )
    shown = [
        {path: value for path, value in entry.values.items() if path != "organisation.address"}
        for entry in found
    ]
    assert shown == wanted
    by_number = {entry.values["number"]: entry.values for entry in found}
    assert by_number["QC 112/22"]["expires"] == "2025-10-17"
    assert by_number["QC 6314/24"]["expires"] == "2027-05"
    assert "expires" not in by_number["VN 1021/24"]


def test_supports_of_the_sheet_in_vni() -> None:
    workbook, expected = read("chung-nhan-2021-2024")
    matching, found = listed(workbook, sheet=1)

    assert matching.record_type == "support"
    assert [
        (entry.values["organisation.name"], entry.values["organisation.address"]) for entry in found
    ] == [(each["name"], each["address"]) for each in expected["vni_sheet"]]
    assert found[0].values["solution"] == "ISO22000"


def test_the_course_and_its_attendees_in_tcvn3() -> None:
    workbook, expected = read("hoc-vien-2023-tcvn3")
    matching, found = listed(workbook)

    assert matching.record_type == "attendance"
    assert matching.course == {
        "title": "Lớp tập huấn năng suất chất lượng",
        "kind": "workshop_training",
        "starts": "2023-05-14",
        "ends": "2023-05-16",
        "venue": "Hội trường UBND huyện Nghĩa Hưng",
    }
    sexes = {"Nam": "male", "Nữ": "female"}
    assert [entry.values for entry in found] == [
        {
            "person.full_name": each["full_name"],
            "person.sex": sexes[each["sex"]],
            "person.birth_year": each["birth_year"],
            "person.post": each["post"],
            "person.organisation.name": each["organisation"],
        }
        for each in expected
    ]


@pytest.mark.parametrize("name", ["danh-sach-don-vi", "chung-nhan-2021-2024"])
def test_what_was_mended_says_how(name: str) -> None:
    _, found = listed(read(name)[0])
    mended = [
        cell for entry in found for cell in entry.cells.values() if cell.verdict is Verdict.MENDED
    ]

    assert mended
    assert all(cell.reason for cell in mended)
