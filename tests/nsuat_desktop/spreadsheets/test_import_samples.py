"""The three sample workbooks, imported, are on record as the files beside them say."""

import json
from typing import Any

from nsuat_desktop.catalogues import find_standard
from nsuat_desktop.spreadsheets.import_plan import Counts
from nsuat_desktop.text.dates import parse_partial
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.spreadsheets.import_help import SAMPLES, brought_in, contents, sample


def expected(name: str) -> Any:
    return json.loads((SAMPLES / f"{name}.expected.json").read_text(encoding="utf-8"))


def picked(values: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: values.get(name) for name in names}


def test_organisations_with_their_figures(office_workspace: Workspace) -> None:
    result = brought_in(office_workspace, sample("danh-sach-don-vi"))

    wanted = expected("danh-sach-don-vi")
    assert result.counts == Counts(read=60, new=60)
    assert [
        picked(each, "name", "tax_code", "phone", "address")
        for each in contents(office_workspace, "organisation")
    ] == [
        {**picked(each, "name", "tax_code", "address"), "phone": each["phone"] or None}
        for each in wanted
    ]
    assert contents(office_workspace, "yearly_figures") == [
        {
            "organisation": f"{each['name']}",
            "year": 2022,
            "staff": each["staff"],
            "revenue": each["revenue_dong"],
        }
        for each in wanted
    ]


def test_certificates_and_supports_make_their_organisations(office_workspace: Workspace) -> None:
    result = brought_in(office_workspace, sample("chung-nhan-2021-2024"))

    wanted = expected("chung-nhan-2021-2024")
    assert result.counts == Counts(read=55, new=55)
    certificates = contents(office_workspace, "certificate")
    assert len(certificates) == len(wanted["certificates"])
    by_number = {each["number"]: each for each in certificates}
    for each in wanted["certificates"]:
        found = find_standard(each["standard"])
        assert found is not None
        written = each["expires_as_written"]
        expires = parse_partial(written, office_workspace.environment.today()) if written else None
        kept = by_number[each["number"]]
        assert picked(kept, "organisation", "standard", "issued", "expires", "certifier") == {
            **picked(each, "organisation", "issued", "certifier"),
            "standard": found[0].code,
            "expires": expires,
        }
    organisations = {each["name"]: each for each in contents(office_workspace, "organisation")}
    for each in wanted["certificates"]:
        assert organisations[each["organisation"]]["tax_code"] == each["tax_code"]
    supports = contents(office_workspace, "support")
    assert [
        (each["organisation"], organisations[each["organisation"]]["address"]) for each in supports
    ] == [(each["name"], each["address"]) for each in wanted["vni_sheet"]]
    assert all(each["solution"] and "steps" not in each for each in supports)
    assert office_workspace.check() == []


def test_a_course_with_its_attendees(office_workspace: Workspace) -> None:
    result = brought_in(office_workspace, sample("hoc-vien-2023-tcvn3"))

    wanted = expected("hoc-vien-2023-tcvn3")
    assert result.counts == Counts(read=40, new=40)
    (course,) = contents(office_workspace, "training_course")
    assert picked(course, "kind", "starts", "ends", "venue") == {
        "kind": "workshop_training",
        "starts": "2023-05-14",
        "ends": "2023-05-16",
        "venue": "Hội trường UBND huyện Nghĩa Hưng",
    }
    people = contents(office_workspace, "person")
    sexes = {"Nam": "male", "Nữ": "female"}
    assert [
        picked(each, "full_name", "sex", "birth_year", "post", "organisation_name")
        for each in people
    ] == [
        {
            **picked(each, "full_name", "birth_year", "post"),
            "sex": sexes[each["sex"]],
            "organisation_name": each["organisation"],
        }
        for each in wanted
    ]
    attendances = contents(office_workspace, "attendance")
    assert [(each["person"], each["category"]) for each in attendances] == [
        (each["full_name"], each["category"]) for each in wanted
    ]
    assert all(each["attended"] for each in attendances)


def test_a_sample_imported_again_changes_nothing(office_workspace: Workspace) -> None:
    for name in ("danh-sach-don-vi", "chung-nhan-2021-2024", "hoc-vien-2023-tcvn3"):
        first = brought_in(office_workspace, sample(name)).counts
        again = brought_in(office_workspace, sample(name))

        assert again.counts == Counts(read=first.read, same=first.read)
        assert again.id == ""
