"""Productivity of an enterprise from its records, against numbers worked by hand."""

import pytest

from nsuat_desktop.errors import AppError, NotFoundError
from nsuat_desktop.productivity.json_form import as_json
from nsuat_desktop.productivity.organisation import find_organisation, organisation_productivity
from nsuat_desktop.productivity.wording import change_text, measure_text, signed, value_text
from tests.nsuat_desktop.productivity.conftest import Enterprise
from tests.nsuat_desktop.productivity.worked import AFTER, BEFORE, BILLION, FIGURES


def test_measures_of_the_newest_year_with_the_record_behind_them(enterprise: Enterprise) -> None:
    enterprise.figures(BEFORE)
    record_id = enterprise.figures(AFTER)
    found = organisation_productivity(enterprise.workspace, enterprise.id)
    assert (found.chosen.year, found.chosen.record_id) == (2024, record_id)
    assert [measure_text(each) for each in found.chosen.measures] == [
        "32.000 triệu đồng",
        "160 triệu đồng/người",
        "0,80 đồng/đồng",
        "200 triệu đồng/người",
        "31,4%",
        "2,13 lần",
        "46,9%",
    ]
    assert found.chosen.value_added.agrees
    assert [(each.name, each.after) for each in found.chosen.indicators] == [("Tỷ lệ lỗi", 3)]
    assert (found.size.code, found.size.text) == ("medium", "Vừa")


def test_before_and_after_a_support(enterprise: Enterprise) -> None:
    enterprise.figures(BEFORE)
    enterprise.figures(AFTER)
    enterprise.support()
    (support,) = organisation_productivity(enterprise.workspace, enterprise.id).supports
    compared = support.comparison
    assert compared is not None
    assert (compared.year_before, compared.year_after) == (2022, 2024)
    changes = {each.after.code: change_text(each) for each in compared.changes}
    assert changes["labour_productivity"] == "+33,3%"  # 160 / 120
    assert changes["value_added_share"] == "+5,8 điểm %"  # 32/102 - 24/94
    assert changes["capital_intensity"] == "0,0%"
    assert [each.improved for each in compared.indicators] == [True, None]


@pytest.mark.parametrize(
    ("years", "steps", "reason"),
    [
        ((2022, 2024), {"registered": "2023-02-10"}, "Thiếu ngày “Đã áp dụng”"),
        (
            (2024,),
            {"registered": "2023-02-10", "applied": "2023-09-15"},
            "một năm trước 2023 (trước khi hỗ trợ).",
        ),
        (
            (2023,),
            {"registered": "2023-02-10", "certified": "2024-09-15"},
            "một năm trước 2023 (trước khi hỗ trợ) và của một năm sau 2024 (sau khi áp dụng).",
        ),
        (
            (2022, 2024),
            {"registered": "2023-02-10", "withdrawn": "2023-05-01"},
            "dừng trước khi áp dụng",
        ),
    ],
)
def test_without_enough_data_the_missing_input_is_named(
    enterprise: Enterprise, years: tuple[int, ...], steps: dict[str, str], reason: str
) -> None:
    for year in years:
        enterprise.figures({**FIGURES, "year": year})
    enterprise.support(steps=steps)
    (support,) = organisation_productivity(enterprise.workspace, enterprise.id).supports
    assert support.comparison is None
    assert reason in support.reason


def test_a_year_without_any_measure_is_not_compared(enterprise: Enterprise) -> None:
    enterprise.figures({**FIGURES, "year": 2021})
    enterprise.figures({"year": 2022, "revenue": 90 * BILLION})
    enterprise.figures(FIGURES)
    enterprise.support()
    (support,) = organisation_productivity(enterprise.workspace, enterprise.id).supports
    assert support.comparison is not None
    assert support.comparison.year_before == 2021


def test_growth_over_all_years(enterprise: Enterprise) -> None:
    enterprise.figures(BEFORE)
    enterprise.figures({"year": 2023, "staff": 210})
    enterprise.figures(AFTER)
    found = organisation_productivity(enterprise.workspace, enterprise.id)
    growth = {each.measure.code: each for each in found.growth}["labour_productivity"]
    assert growth.values == ((2022, 120_000_000), (2024, 160_000_000))
    assert signed(growth.total or 0) == "+33,3"
    assert growth.average == pytest.approx(15.4701, abs=1e-4)  # (4/3) ** (1/2) - 1


def test_without_any_figures_last_year_is_asked_for(enterprise: Enterprise) -> None:
    found = organisation_productivity(enterprise.workspace, enterprise.id)
    assert (found.chosen.year, found.chosen.record_id) == (2024, None)


def test_a_year_without_figures_names_every_input(enterprise: Enterprise) -> None:
    enterprise.figures(FIGURES)
    found = organisation_productivity(enterprise.workspace, enterprise.id, 2020)
    assert (found.chosen.record_id, found.chosen.tells) == (None, False)
    by_code = {each.code: each for each in found.chosen.measures}
    assert by_code["capital_intensity"].inputs == ("fixed_assets", "staff")
    assert "Chi phí lao động" in by_code["labour_productivity"].missing
    assert found.size.code == "unknown"


def test_an_organisation_is_found_by_id_tax_code_or_name(enterprise: Enterprise) -> None:
    workspace = enterprise.workspace
    for text in (enterprise.id, "0100109106", " Công ty TNHH  Cơ khí Nghĩa Hưng "):
        assert find_organisation(workspace, text) == enterprise.id
    with pytest.raises(AppError, match="list organisation --search"):
        find_organisation(workspace, "Cơ khí")
    with pytest.raises(NotFoundError):
        organisation_productivity(workspace, "khong-co")


def test_json_keeps_full_precision(enterprise: Enterprise) -> None:
    enterprise.figures(AFTER)
    document = as_json(organisation_productivity(enterprise.workspace, enterprise.id))
    figures = {each["code"]: each["value"] for each in document["measures"]}
    assert figures["labour_productivity"] == 160_000_000
    assert figures["value_added_share"] == pytest.approx(3200 / 102)
    assert document["value_added"]["gap_percent"] == 0
    assert document["supports"] == []


@pytest.mark.parametrize(
    ("unit", "value", "text"),
    [("lần", "2.125", "2,13"), ("lần", "-2.125", "-2,13"), ("%", "0.04", "0,0")],
)
def test_figures_are_rounded_half_up(unit: str, value: str, text: str) -> None:
    from fractions import Fraction

    assert value_text(unit, Fraction(value)) == text
