"""Lists of foreign enterprises and donors: English headers, headers in both languages, days."""

import pytest

from nsuat_desktop.spreadsheets.choice_values import read_flag
from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.day_texts import bare_day
from nsuat_desktop.spreadsheets.header import currency_of, factor_of, split_unit, split_year
from nsuat_desktop.spreadsheets.matching import match
from nsuat_desktop.spreadsheets.names import organisation_kind_of
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.spreadsheets.import_help import (
    CODE,
    HAI_HA,
    actions,
    brought_in,
    contents,
    planned,
    reasons,
    sheet_of,
)
from tests.nsuat_desktop.spreadsheets.rows_help import only

KIM = "Kim Electronics Vina Co., Ltd"


def test_an_english_list_of_enterprises(office_workspace: Workspace) -> None:
    header = (
        "No.", "Company name", "Tax code", "Address", "Phone", "Legal representative", "Position",
        "Number of employees 2023", "Revenue in 2023 (million VND)",
    )  # fmt: skip
    row = (1, KIM, CODE, "Hoa Xa IZ", "0912345678", "Kim Lee", "Director", 120, "3,000.5")
    brought_in(office_workspace, sheet_of(header, [row], "LIST OF FDI ENTERPRISES"))

    (kept,) = contents(office_workspace, "organisation")
    assert {name: kept[name] for name in ("name", "kind", "tax_code", "representative")} == {
        "name": KIM, "kind": "enterprise", "tax_code": CODE, "representative": "Kim Lee",
    }  # fmt: skip
    (figures,) = contents(office_workspace, "yearly_figures")
    assert (figures["year"], figures["staff"], figures["revenue"]) == (2023, 120, 3_000_500_000)


CERTIFICATES = (
    "No.", "Company name", "Standard", "Certificate No.", "Date of issue", "Valid until",
    "Certification body",
)  # fmt: skip


@pytest.mark.parametrize(
    ("issued", "expires"),
    [
        ("15 Mar 2024", "March 14, 2027"),
        ("March 15th, 2024", "14 March 2027"),
        ("15-Mar-24", "2027-Mar-14"),
    ],
)
def test_english_certificates(office_workspace: Workspace, issued: str, expires: str) -> None:
    row = (1, KIM, "ISO 9001:2015", "QC 12", issued, expires, "QUACERT")
    brought_in(office_workspace, sheet_of(CERTIFICATES, [row]))
    (kept,) = contents(office_workspace, "certificate")
    assert (kept["issued"], kept["expires"]) == ("2024-03-15", "2027-03-14")


@pytest.mark.parametrize("text", ["Mar-24", "March", "Summer 2024", "Marching 15, 2024"])
def test_what_is_no_english_day_stays_unread(text: str) -> None:
    assert bare_day(text) is None


BOTH = (
    "STT\nNo.", "Tên doanh nghiệp\nCompany name", "Mã số thuế / Tax code", "Địa chỉ (Address)",
    "Tel - Điện thoại",
)  # fmt: skip


def test_headers_in_both_languages(office_workspace: Workspace) -> None:
    sheet = sheet_of(BOTH, [(1, HAI_HA, CODE, "KCN Hòa Xá", "0912345678")])
    brought_in(office_workspace, sheet)
    (kept,) = contents(office_workspace, "organisation")
    assert (kept["name"], kept["tax_code"], kept["address"], kept["phone"]) == (
        HAI_HA, CODE, "KCN Hòa Xá", "0912345678",
    )  # fmt: skip


def test_a_row_of_english_headers_is_no_entry(office_workspace: Workspace) -> None:
    rows = [
        ("No.", "Company name", "Tax code", "Address"),
        (1, HAI_HA, CODE, "KCN Hòa Xá"),
    ]
    header = ("STT", "Tên doanh nghiệp", "Mã số thuế", "Địa chỉ")
    plan = planned(office_workspace, sheet_of(header, rows))
    assert [row.title for row in plan.rows] == [HAI_HA]


def test_people_in_both_languages(office_workspace: Workspace) -> None:
    header = (
        "STT", "Họ và tên\n(Full name)", "Giới tính/Gender", "Năm sinh/Year of birth",
        "Đơn vị công tác/Organization", "Chức vụ/Position",
    )  # fmt: skip
    rows = [
        (1, "Nguyễn Văn An", "Nam/Male", 1980, HAI_HA, "Director"),
        (2, "Trần Thị Bình", "Female", 1985, HAI_HA, "Staff"),
    ]
    plan = planned(office_workspace, sheet_of(header, rows))
    assert (plan.record_type, actions(plan)) == ("person", ["new", "new"])
    brought_in(office_workspace, sheet_of(header, rows))
    assert [each["sex"] for each in contents(office_workspace, "person")] == ["male", "female"]


def test_a_half_that_is_known_elsewhere_is_not_taken_for_the_english_one() -> None:
    table = only(("STT", "Tên đơn vị", "Đơn vị cấp / Organization"), (1, HAI_HA, "QUACERT"))
    matching = match(table)
    assert list(matching.columns.values()).count("name") <= 1
    header = next(each for each in table.columns if "cấp" in each.header)
    assert not matching.columns.get(header.index, "").endswith("organisation.name")


def test_english_units_and_years() -> None:
    assert factor_of(split_unit("Revenue (million VND)")[1]) == 10**6
    assert factor_of(split_unit("Doanh thu/Revenue (triệu đồng/million VND)")[1]) == 10**6
    assert currency_of("Investment (million USD)") == "USD"
    assert split_year("Revenue in 2023") == ("Revenue", 2023)
    assert split_year("Thông tin 2024") == ("Thông tin", 2024)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        (KIM, "enterprise"),
        ("Nam Dinh Textile Joint Stock Company", "enterprise"),
        ("Nam Dinh University of Technology", "university"),
        ("Youth Committee", None),
    ],
)
def test_kinds_by_english_names(name: str, kind: str | None) -> None:
    assert organisation_kind_of(name) == kind


@pytest.mark.parametrize(
    ("text", "flag"), [("Yes", True), ("Không/No", False), ("Có/No", None), ("maybe", None)]
)
def test_yes_and_no(text: str, flag: bool | None) -> None:
    assert read_flag(text) is flag


def test_a_legal_form_that_says_too_little_is_told(office_workspace: Workspace) -> None:
    header = ("No.", "Company name", "Tax code", "Legal form")
    plan = planned(office_workspace, sheet_of(header, [(1, KIM, CODE, "LLC")]))
    assert reasons(plan, Verdict.WARNING) == [
        "“LLC” chưa rõ một hay nhiều thành viên nên không ghi. Ghi trong hồ sơ."
    ]
