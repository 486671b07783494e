"""Productivity of the province: growth of labour productivity, growth of TFP and what it gave.

GRDP and capital in tỷ đồng at constant prices of one base year, labour in người; growth in %.
Growth at current prices is never averaged: it would count inflation as productivity.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod


@dataclass(frozen=True)
class GrowthAccounts:
    """Where growth came from. Growth rates in %, contributions in % of the growth of output.

    Contributions are None when output did not grow; they may lie below 0 or above 100 and are
    shown as they are, with a note.
    """

    tfp_growth: float
    tfp_contribution: float | None
    capital_contribution: float | None
    labour_contribution: float | None


def labour_productivity(grdp: float, employed: float) -> float:
    """GRDP (tỷ đồng) per employed person, in triệu đồng/người.

    Raises:
        ValueError: nobody is employed.
    """
    if employed <= 0:
        raise ValueError("Số lao động phải lớn hơn 0.")
    return grdp * 1000 / employed


def labour_productivity_growth(
    grdp_before: float, employed_before: float, grdp_after: float, employed_after: float
) -> float:
    """Growth of labour productivity between two years at constant prices, in %."""
    before = labour_productivity(grdp_before, employed_before)
    if before <= 0:
        raise ValueError("GRDP của năm trước phải lớn hơn 0.")
    return (labour_productivity(grdp_after, employed_after) / before - 1) * 100


def average_growth(yearly: Sequence[float]) -> float:
    """Geometric mean of yearly growth rates, in %.

    Raises:
        ValueError: there is no rate, or one of -100 % and below.
    """
    if not yearly or any(rate <= -100 for rate in yearly):
        raise ValueError("Cần tốc độ tăng của ít nhất một năm, lớn hơn -100%.")
    return float((prod(1 + rate / 100 for rate in yearly) ** (1 / len(yearly)) - 1) * 100)


def growth_accounts(
    output_growth: float, capital_growth: float, labour_growth: float, capital_share: float
) -> GrowthAccounts:
    """TFP growth G_A = G_Y - b_K G_K - b_L G_L with b_K + b_L = 1 (statistics office).

    Growth rates in %; `capital_share` b_K between 0 and 1, from input-output tables.

    Raises:
        ValueError: the share lies outside 0 to 1.
    """
    if not 0 <= capital_share <= 1:
        raise ValueError("Tỷ trọng của vốn phải từ 0 đến 1.")
    by_capital = capital_share * capital_growth
    by_labour = (1 - capital_share) * labour_growth
    tfp = output_growth - by_capital - by_labour
    if output_growth <= 0:
        return GrowthAccounts(tfp, None, None, None)
    return GrowthAccounts(
        tfp,
        tfp / output_growth * 100,
        by_capital / output_growth * 100,
        by_labour / output_growth * 100,
    )
