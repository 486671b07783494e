"""Productivity of the province from recorded indicators, against numbers worked by hand."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from nsuat_desktop.errors import AppError
from nsuat_desktop.productivity.capital_share import (
    CapitalShare,
    capital_share_of,
    keep_capital_share,
)
from nsuat_desktop.productivity.provincial import ProvinceYear, provincial_productivity
from nsuat_desktop.records.record import Draft
from nsuat_desktop.workspace import Workspace

Enter = Callable[..., None]
SHARE = CapitalShare(Decimal("0.45"), "Bảng cân đối liên ngành (ví dụ)")


@pytest.fixture
def enter(workspace: Workspace) -> Enter:
    def save(year: int, series_break: bool = False, **figures: str) -> None:
        drafts = [
            Draft(
                "macro_indicator",
                {
                    "indicator": indicator,
                    "year": year,
                    "value": value,
                    "source": "Niên giám (ví dụ)",
                    "series_break": series_break,
                },
            )
            for indicator, value in figures.items()
        ]
        workspace.records.save_all(drafts)

    return save


def text(year: ProvinceYear, code: str) -> str:
    value = year.figure(code).value
    return "" if value is None else f"{value:.2f}"


def test_labour_productivity_and_its_growth(workspace: Workspace, enter: Enter) -> None:
    enter(2021, grdp_constant="50000", employed="1000000")
    enter(2022, grdp_constant="54500", employed="1010000", grdp_current="91000")
    enter(2022, capital_constant="129600")
    found = provincial_productivity(workspace)
    first, second = found.years
    assert text(second, "labour_productivity") == "90.10"
    assert text(first, "labour_productivity_constant") == "50.00"
    assert text(second, "labour_productivity_constant") == "53.96"
    assert text(second, "growth") == "7.92"
    assert text(second, "capital_productivity") == "0.42"
    assert len(second.figure("growth").record_ids) == 4
    assert first.figure("growth").missing == (
        "GRDP giá so sánh năm 2020",
        "Lao động có việc làm bình quân năm 2020",
    )


def test_average_growth_is_the_geometric_mean_of_the_window(
    workspace: Workspace, enter: Enter
) -> None:
    # Growth of 7,92 %, 6,50 % and 7,10 % with the same labour throughout.
    for year, grdp in (
        (2020, "100000"), (2021, "107920"), (2022, "114934.8"), (2023, "123095.1708"),
    ):  # fmt: skip
        enter(year, grdp_constant=grdp, employed="1000000")
    found = provincial_productivity(workspace)
    assert found.window == (2021, 2023)
    assert found.average.value is not None
    assert round(found.average.value, 2) == 7.17
    two = provincial_productivity(workspace, window=(2022, 2023)).average.value
    assert two is not None
    assert round(two, 2) == 6.80  # (1,065 x 1,071) ** (1/2) - 1
    wider = provincial_productivity(workspace, window=(2019, 2023)).average
    assert wider.value is None
    assert "tốc độ tăng năm 2019" in wider.missing


def test_growth_of_tfp_and_contributions(workspace: Workspace, enter: Enter) -> None:
    base = {"grdp_constant": "100000", "capital_constant": "200000", "employed": "1000000"}
    enter(2023, **base)
    enter(2024, grdp_constant="109000", capital_constant="216000", employed="1010000")
    year = provincial_productivity(workspace, SHARE).years[-1]
    assert text(year, "tfp_growth") == "4.85"
    shares = ("tfp_contribution", "capital_contribution", "labour_contribution")
    values = [year.figure(code).value for code in shares]
    assert [round(value or 0, 1) for value in values] == [53.9, 40.0, 6.1]


def test_without_a_capital_share_its_source_is_asked_for(
    workspace: Workspace, enter: Enter
) -> None:
    base = {"grdp_constant": "100000", "capital_constant": "200000", "employed": "1000000"}
    enter(2023, **base)
    enter(2024, **base)
    (_, year) = provincial_productivity(workspace).years
    assert year.figure("tfp_growth").value is None
    assert year.figure("tfp_growth").missing == ("Tỷ trọng của vốn (b_K) và nguồn",)
    keep_capital_share(workspace, SHARE)
    found = provincial_productivity(workspace)
    assert found.capital_share == SHARE
    assert text(found.years[-1], "tfp_growth") == "0.00"
    # Without growth there is nothing to divide by.
    assert found.years[-1].figure("tfp_contribution").value is None
    assert "không tăng" in found.years[-1].figure("tfp_contribution").missing[0]


def test_nothing_is_compared_across_a_break(workspace: Workspace, enter: Enter) -> None:
    for year, grdp in ((2023, "50000"), (2024, "54500")):
        enter(year, grdp_constant=grdp, employed="1000000", capital_constant="100000")
    enter(2025, True, grdp_constant="240000", employed="2300000", capital_constant="400000")
    found = provincial_productivity(workspace, SHARE)
    new = found.years[-1]
    assert new.begins_series
    for code in ("growth", "tfp_growth"):
        assert new.figure(code).value is None
        assert "chuỗi số liệu mới từ năm 2025" in new.figure(code).missing[0]
    assert text(new, "labour_productivity_constant") == "104.35"
    assert found.window == (2024, 2024)
    assert provincial_productivity(workspace, window=(2024, 2025)).average.value is None
    assert any("từ năm 2025" in note for note in found.notes)


def test_published_growth_that_differs_is_told(workspace: Workspace, enter: Enter) -> None:
    enter(2021, grdp_constant="50000", employed="1000000")
    enter(2022, grdp_constant="54500", employed="1010000", labour_productivity_growth="6.5")
    assert any("lệch số công bố" in note for note in provincial_productivity(workspace).notes)


def test_the_newest_entry_of_a_year_counts(workspace: Workspace, enter: Enter) -> None:
    enter(2022, grdp_current="90000", employed="1010000")
    record = {"indicator": "grdp_current", "year": 2022, "value": "91000", "source": "Bản sửa"}
    workspace.records.save(Draft("macro_indicator", record))
    assert text(provincial_productivity(workspace).years[0], "labour_productivity") == "90.10"


@pytest.mark.parametrize(
    ("value", "source", "message"),
    [("1,2", "x", "nhỏ hơn 1"), ("0,45", " ", "nguồn"), ("abc", "x", "không phải là số")],
)
def test_a_share_without_sense_or_source_is_refused(value: str, source: str, message: str) -> None:
    with pytest.raises(AppError, match=message):
        capital_share_of(value, source)
    assert capital_share_of("0,45", "Bảng I-O 2019").value == Decimal("0.45")
