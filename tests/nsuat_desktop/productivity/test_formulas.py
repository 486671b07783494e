"""Every worked number of the method, by hand."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsuat_desktop.productivity.enterprise import compare, measures, value_added, years_around
from nsuat_desktop.productivity.province import (
    average_growth,
    growth_accounts,
    labour_productivity,
    labour_productivity_growth,
)
from tests.nsuat_desktop.productivity.worked import BILLION
from tests.nsuat_desktop.productivity.worked import FIGURES as WORKED


def found(figures: dict[str, Any]) -> dict[str, float | None]:
    return {
        each.code: None if each.value is None else round(float(each.value), 2)
        for each in measures(figures)
    }


def test_value_added_by_both_ways_is_32_billion() -> None:
    added = value_added(WORKED)
    assert added.additive.value == added.subtractive.value == 32 * BILLION
    assert added.agrees


def test_ratios_of_the_worked_enterprise() -> None:
    assert found(WORKED) == {
        "value_added": 32 * BILLION,
        "labour_productivity": 160_000_000,
        "capital_productivity": 0.80,
        "capital_intensity": 200_000_000,
        "value_added_share": 31.37,
        "labour_cost_competitiveness": 2.13,
        "labour_share": 46.88,
    }


@pytest.mark.parametrize(("profit", "agrees"), [(8.3, True), (8.4, False), (7.6, False)])
def test_the_two_ways_must_agree_within_one_percent(profit: float, agrees: bool) -> None:
    assert value_added(WORKED | {"profit_before_tax": int(profit * BILLION)}).agrees is agrees


def test_a_missing_input_is_named() -> None:
    without = {key: value for key, value in WORKED.items() if key not in ("bought_in", "interest")}
    by_code = {each.code: each for each in measures(without)}
    assert by_code["labour_productivity"].value is None
    assert by_code["labour_productivity"].missing == ("Lãi vay",)
    assert by_code["capital_intensity"].value == 200_000_000
    assert value_added(without).agrees is None


def test_the_chosen_method_is_used_and_a_stated_figure_is_the_last_resort() -> None:
    other = WORKED | {"profit_before_tax": 9 * BILLION}
    assert value_added(other).used.value == 33 * BILLION
    chosen = other | {"value_added_method": "subtractive"}
    assert value_added(chosen).used.value == 32 * BILLION
    assert value_added({"value_added": 5 * BILLION}).used.value == 5 * BILLION


def test_nobody_employed_gives_no_ratio_but_a_reason() -> None:
    by_code = {each.code: each for each in measures(WORKED | {"staff": 0})}
    assert by_code["labour_productivity"].value is None
    assert "lớn hơn 0" in by_code["labour_productivity"].missing[0]


def test_before_and_after_side_by_side() -> None:
    before = WORKED | {
        "year": 2022,
        "indicators": [
            {"name": "Tỷ lệ lỗi", "unit": "%", "direction": "lower", "value": "4.5"},
            {"name": "OEE", "unit": "%", "direction": "higher", "value": "61"},
        ],
    }
    after = WORKED | {
        "output": 118 * BILLION,
        "profit_before_tax": 24 * BILLION,
        "indicators": [{"name": "Tỷ lệ lỗi", "unit": "%", "direction": "lower", "value": "3"}],
    }
    compared = compare(before, after)
    assert (compared.year_before, compared.year_after) == (2022, 2024)
    growth = {each.before.code: each.growth for each in compared.changes}
    assert growth["value_added"] == 50
    assert growth["labour_productivity"] == 50
    assert [each.improved for each in compared.indicators] == [True, None]


@pytest.mark.parametrize(
    ("steps", "years", "expected"),
    [
        ({"registered": "2022-03-01", "applied": "2023-05-01"}, {2021, 2022, 2024}, (2021, 2024)),
        ({"registered": "2022-03-01", "applied": "2023-05-01"}, {2022, 2023}, None),
        ({"registered": "2022-03-01"}, {2020, 2024}, None),
        ({"certified": "2023-05-01"}, {2020, 2021, 2025, 2026}, (2021, 2025)),
    ],
)
def test_years_to_compare_for_a_support(
    steps: dict[str, str], years: set[int], expected: tuple[int, int] | None
) -> None:
    assert years_around(steps, years) == expected


def test_labour_productivity_of_the_province() -> None:
    assert round(labour_productivity(91_000, 1_010_000), 1) == 90.1


def test_growth_at_constant_prices() -> None:
    growth = labour_productivity_growth(50_000, 1_000_000, 54_500, 1_010_000)
    assert round(growth, 2) == 7.92


def test_average_growth_is_the_geometric_mean() -> None:
    assert round(average_growth([7.92, 6.50, 7.10]), 2) == 7.17
    with pytest.raises(ValueError, match="ít nhất một năm"):
        average_growth([])


def test_growth_accounts_of_the_worked_year() -> None:
    accounts = growth_accounts(9.0, 8.0, 1.0, 0.45)
    assert round(accounts.tfp_growth, 2) == 4.85
    assert accounts.tfp_contribution is not None
    assert round(accounts.tfp_contribution, 1) == 53.9
    assert round(accounts.capital_contribution or 0, 1) == 40.0
    assert round(accounts.labour_contribution or 0, 1) == 6.1


def test_without_growth_there_are_no_contributions() -> None:
    assert growth_accounts(0.0, 8.0, 1.0, 0.45).tfp_contribution is None
    assert growth_accounts(-1.0, 8.0, 1.0, 0.45).tfp_growth < -1


RATES = st.floats(-20, 30)


@given(st.floats(0.1, 30), RATES, RATES, st.floats(0, 1))
def test_contributions_add_up_to_the_whole(
    output: float, capital: float, labour: float, share: float
) -> None:
    accounts = growth_accounts(output, capital, labour, share)
    parts = (
        accounts.tfp_contribution,
        accounts.capital_contribution,
        accounts.labour_contribution,
    )
    assert sum(part or 0 for part in parts) == pytest.approx(100, abs=1e-6)


@given(st.integers(1, 10**12), st.integers(1, 10**6), st.integers(1, 10**12))
def test_capital_productivity_times_intensity_is_labour_productivity(
    added: int, staff: int, assets: int
) -> None:
    by_code = {
        each.code: each.value
        for each in measures({"value_added": added, "staff": staff, "fixed_assets": assets})
    }
    capital, intensity = by_code["capital_productivity"], by_code["capital_intensity"]
    assert capital is not None
    assert intensity is not None
    assert capital * intensity == by_code["labour_productivity"]
