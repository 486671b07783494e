"""Rules that hold wherever a record is made: each with what it lets through and what it stops."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.vn import mst

from nsuat_desktop.records.checks import canonical_values
from nsuat_desktop.records.description import Plain, Problem, Severity, Values
from nsuat_desktop.records.registry import descriptions
from nsuat_desktop.records.size_class import BILLION, size_class
from nsuat_desktop.records.tax_code import checksum_holds, restored_leading_zero
from nsuat_desktop.records.types.certificate import valid_on
from nsuat_desktop.records.types.support import state_of
from nsuat_desktop.records.types.training import category_of

TODAY = date(2025, 11, 23)


class Alone:
    """A rule context in which no other record exists."""

    today = TODAY
    record_id = None

    def linked(self, record_type: str, record_id: Plain) -> Values | None:
        return None

    def others(self, record_type: str, **equal: Plain) -> list[tuple[str, str]]:
        return []


def problems(record_type: str, **values: Any) -> list[Problem]:
    description = descriptions()[record_type]
    clean, found = canonical_values(description, values, TODAY)
    for rule in description.rules:
        found += rule(clean, Alone())
    return [each for each in found if not each.message.startswith("Cần ghi")]


@pytest.mark.parametrize(
    ("code", "holds"),
    [
        ("0100233488", True),
        ("0100109106", True),
        ("0100233487", False),
        ("0100109106001", True),
        ("036123456789", True),
    ],
)
def test_checksum_of_tax_codes(code: str, holds: bool) -> None:
    assert checksum_holds(code) is holds


@given(
    st.from_regex(r"[0-9]{10}([0-9]{3})?|[0-9]{2}0000000[0-9](00[01])?", fullmatch=True)
    | st.text("0123456789ab٣", max_size=14).filter(lambda text: len(text) != 12)
)
def test_the_check_digit_is_that_of_the_library(code):
    assert checksum_holds(code) is mst.is_valid(code)


def test_a_lost_leading_zero_is_proposed_only_when_the_checksum_then_holds() -> None:
    assert restored_leading_zero("600123451") == "0600123451"
    assert restored_leading_zero("600123452") is None


@pytest.mark.parametrize(
    ("sector", "staff", "revenue", "capital", "code"),
    [
        ("industry", 8, 4 * BILLION, 5 * BILLION, "small"),
        ("industry", 10, 3 * BILLION, None, "micro"),
        ("industry", 10, None, 3 * BILLION, "micro"),
        ("industry", 100, 51 * BILLION, 20 * BILLION, "small"),
        ("industry", 200, 201 * BILLION, 101 * BILLION, "large"),
        ("services", 120, 1 * BILLION, 1 * BILLION, "large"),
        ("services", 50, 100 * BILLION, None, "small"),
        ("services", 51, 100 * BILLION, None, "medium"),
        ("services", 5, None, None, "unknown"),
    ],
)
def test_size_classes_of_decree_80(
    sector: str, staff: int, revenue: int | None, capital: int | None, code: str
) -> None:
    assert size_class(sector, staff, revenue, capital).code == code


@pytest.mark.parametrize(
    ("record_type", "values", "field"),
    [
        ("organisation", {"founded": "1899"}, "founded"),
        ("organisation", {"founded": "2100"}, "founded"),
        ("organisation", {"founded": "2025-02-30"}, "founded"),
        ("organisation", {"founded": "٢٠٢٤"}, "founded"),
        ("organisation", {"phone": "12345"}, "phone"),
        ("organisation", {"phone": "09١٢٣٤٥٦٧٨"}, "phone"),
        ("organisation", {"notes": "x" * 10_001}, "notes"),
        ("organisation", {"notes": 5}, "notes"),
        ("organisation", {"email": "ten@"}, "email"),
        ("organisation", {"name": "x" * 301}, "name"),
        ("organisation", {"name": "x" * 10_000_000}, "name"),
        ("organisation", {"name": 5}, "name"),
        ("organisation", {"key_product": "yes"}, "key_product"),
        ("organisation", {"admin_unit": "99999"}, "admin_unit"),
        ("organisation", {"industry_code": "10"}, "industry_version"),
        ("person", {"personal_id": "12345"}, "personal_id"),
        ("person", {"birth_year": 2020}, "birth_year"),
        ("person", {"birth_year": 85}, "birth_year"),
        ("training_course", {"starts": "2025-05-16", "ends": "2025-05-14"}, "ends"),
        ("training_course", {"hours": "-2"}, "hours"),
        ("training_course", {"starts": "2025-05"}, "starts"),
        ("certificate", {"issued": "2024-05-01", "expires": "2024-04"}, "expires"),
        ("certificate", {"issued": "2024", "surveillance": ["2023-12-31"]}, "surveillance"),
        ("support", {"steps": {"applied": "2024-01-01", "selected": "2024-02-01"}}, "steps"),
        ("support", {"steps": {"flown": "2024-01-01"}}, "steps"),
        ("yearly_figures", {"year": 2026}, "year"),
        ("yearly_figures", {"revenue": -1}, "revenue"),
        ("yearly_figures", {"depreciation": -1}, "depreciation"),
        ("yearly_figures", {"revenue": 1.5}, "revenue"),
        ("budget_line", {"allotted": -1}, "allotted"),
        ("event", {"participants": -1}, "participants"),
        ("support", {"state_money": -1}, "state_money"),
        ("yearly_figures", {"revenue": 10**16}, "revenue"),
        ("macro_indicator", {"value": "NaN"}, "value"),
        ("macro_indicator", {"value": "1e999"}, "value"),
        ("leading_recognition", {"date": "2024-05-01", "withdrawn_on": "2024-04-01"},
         "withdrawn_on"),
        ("expert", {"certificates": [{"scheme": "TCVN", "issued": "2024-05-01",
                                      "expires": "2024-04-01"}]}, "certificates"),
        ("expert", {"certificates": [{"scheme": "TCVN"}]}, "certificates"),
        ("attendance", {"category": "public"}, "public_kind"),
        ("office_profile", {"signer_name": "TS. Trần Văn Mẫu"}, "signer_name"),
    ],
)  # fmt: skip
def test_an_impossible_value_is_an_error_at_its_field(
    record_type: str, values: dict[str, Any], field: str
) -> None:
    found = [each for each in problems(record_type, **values) if each.field == field]
    assert found
    assert found[0].severity is Severity.ERROR
    assert found[0].message.endswith((".", "?"))


@pytest.mark.parametrize(
    ("record_type", "values", "field"),
    [
        ("organisation", {"tax_code": "0100233487"}, "tax_code"),
        ("certificate", {"standard": "5S"}, "standard"),
        ("support", {"steps": {}}, "steps"),
        ("support", {"solution": "LEAN", "steps": {"certified": "2024-01-01"}}, "steps"),
        ("expert", {"certificates": [{"scheme": "Khóa nội bộ", "issued": "2024-05-01"}]},
         "counts_for_mt06"),
        ("person", {"personal_id": "036085001234", "birth_year": 1986}, "birth_year"),
        ("person", {"personal_id": "036085001234", "sex": "female"}, "sex"),
        ("yearly_figures", {"output": 102, "bought_in": 70, "labour_cost": 15, "depreciation": 6,
                            "interest": 2, "taxes_in_cost": 1, "profit_before_tax": 9},
         "value_added"),
    ],
)  # fmt: skip
def test_a_doubtful_value_is_a_warning_at_its_field(
    record_type: str, values: dict[str, Any], field: str
) -> None:
    found = [each for each in problems(record_type, **values) if each.field == field]
    assert [each.severity for each in found] == [Severity.WARNING]
    assert "ghi lý do" in found[0].message


def test_both_ways_to_value_added_agree_in_the_worked_example() -> None:
    figures = {"output": 102, "bought_in": 70, "labour_cost": 15, "depreciation": 6,
               "interest": 2, "taxes_in_cost": 1, "profit_before_tax": 8}  # fmt: skip
    assert problems("yearly_figures", **figures) == []


def test_the_state_of_a_support_is_the_latest_step() -> None:
    steps = {"registered": "2023-01-01", "applied": "2024-03-01", "withdrawn": "2024-02-01"}
    assert state_of({"steps": steps}) == "applied"
    assert state_of({"steps": {"in_progress": "2024-03-01", "applied": "2024-03-01"}}) == "applied"
    assert state_of({}) is None


@pytest.mark.parametrize(
    ("values", "valid"),
    [
        ({"issued": "2024-05-01", "expires": "2025-11-23"}, True),
        ({"issued": "2024-05-01", "expires": "2025-11-22"}, False),
        ({"issued": "2024-05", "expires": "2025-11"}, True),
        ({"issued": "2024"}, True),
        ({"issued": "2025-11-24"}, False),
        ({"issued": "2024", "expires": "2027", "withdrawn_on": "2025-11-23"}, False),
        ({"issued": "2024", "expires": "2027", "suspended_on": "2025-11-24"}, True),
    ],
)
def test_validity_of_a_certificate_on_a_day(values: dict[str, Any], valid: bool) -> None:
    assert valid_on(values, TODAY) is valid


@pytest.mark.parametrize(
    ("kind", "name", "category", "public_kind", "to_look_at"),
    [
        ("public_body", "", "public", "administration", False),
        ("college", "", "public", "school", False),
        ("institute", "", "public", "institute", False),
        ("cooperative", "", "enterprise", None, False),
        (None, "UBND xã Nghĩa Lâm", "public", "administration", False),
        (None, "Phòng Kinh tế và Hạ tầng", "public", "administration", False),
        (None, "Trường THPT Nghĩa Hưng", "public", "school", False),
        (None, "Sơn Hà", "other", None, True),
        (None, "Bánh kẹo Thành Công", "other", None, True),
        ("association", "Hội Nông dân", "other", None, True),
    ],
)
def test_category_when_the_list_has_none(
    kind: str | None, name: str, category: str, public_kind: str | None, to_look_at: bool
) -> None:
    organisation = {"kind": kind} if kind else None
    assert category_of(organisation, name) == (category, public_kind, to_look_at)


@given(st.text(max_size=400))
def test_any_text_is_taken_clean_or_refused_in_words(text: str) -> None:
    description = descriptions()["organisation"]
    values, found = canonical_values(description, {"name": text, "kind": "other"}, TODAY)
    if not found:
        assert canonical_values(description, values, TODAY) == (values, [])
    assert all(problem.message for problem in found)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
                    lambda inner: st.lists(inner, max_size=3)
                    | st.dictionaries(st.text(max_size=4), inner, max_size=3)))  # fmt: skip
def test_no_json_value_breaks_a_check(value: Any) -> None:
    for description in descriptions().values():
        raw = {field.name: value for field in description.fields}
        values, found = canonical_values(description, raw, TODAY)
        assert set(values) | {problem.field for problem in found} <= set(description.by_name)


def test_loss_and_what_follows_from_it_may_be_negative() -> None:
    loss = {"value_added": -5, "taxes_in_cost": -5, "profit_before_tax": -5}
    assert problems("yearly_figures", **loss) == []
