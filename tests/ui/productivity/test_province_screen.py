"""The macro indicator screen: what it tells of the province, and where its figures lead."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nsuat_desktop.records.record import Draft
from nsuat_desktop.workspace import Workspace
from ui.common.changes import Changes
from ui.productivity.macro_screen import MacroScreen

BEFORE = {"grdp_constant": "100000", "capital_constant": "200000", "employed": "1000000"}
AFTER = {"grdp_constant": "109000", "capital_constant": "216000", "employed": "1010000"}


@pytest.fixture
def screen(qtbot: QtBot, workspace: Workspace, settings: QSettings) -> Callable[..., MacroScreen]:
    """The screen over the indicators of some years, at the province's productivity."""

    def build(**years: dict[str, str]) -> MacroScreen:
        for year, figures in years.items():
            for indicator, value in figures.items():
                values: dict[str, Any] = {"indicator": indicator, "value": value, "source": "Ví dụ"}
                draft = Draft("macro_indicator", {**values, "year": int(year[1:])})
                workspace.records.save(draft)
        made = MacroScreen(
            workspace, "macro_indicator", Changes(), lambda kind, one: None, settings
        )
        qtbot.addWidget(made)
        made.resize(1140, 660)
        made.show()
        qtbot.waitExposed(made)
        made.activated()
        made.province_chip.click()
        return made

    return build


def cell(screen: MacroScreen, code: str, year: int) -> str:
    return screen.province.table.cells[code, year].text()


def test_growth_of_the_worked_year(screen) -> None:
    before = {"grdp_constant": "50000", "employed": "1000000"}
    after = {"grdp_constant": "54500", "employed": "1010000", "grdp_current": "91000"}
    shown = screen(y2023=before, y2024=after)
    assert cell(shown, "growth", 2024) == "7,92"
    assert cell(shown, "labour_productivity", 2024) == "90,1"
    assert shown.province.average.text() == "7,92% một năm"
    assert "Tỷ trọng của vốn (b_K) và nguồn" in shown.province.gaps.text()
    assert ("tfp_growth", 2024) not in shown.province.table.cells


def test_a_typed_capital_share_brings_the_growth_of_tfp(screen, workspace: Workspace) -> None:
    shown = screen(y2023=BEFORE, y2024=AFTER)
    form = shown.province.share
    form.value.setText("0,45")
    form.keep_button.click()
    assert "nguồn" in form.problem.text()
    form.source.setText("Bảng cân đối liên ngành (ví dụ)")
    form.keep_button.click()
    assert form.problem.isHidden()
    assert cell(shown, "tfp_growth", 2024) == "4,85"
    shares = [cell(shown, f"{name}_contribution", 2024) for name in ("tfp", "capital", "labour")]
    assert shares == ["53,89", "40,00", "6,11"]


def test_a_figure_opens_the_records_behind_it(qtbot, screen, workspace: Workspace) -> None:
    shown = screen(y2023=BEFORE, y2024=AFTER)
    shown.province.table.cells["growth", 2024].click()
    qtbot.waitUntil(lambda: len(shown.list.table.rows.ids) == 4)
    assert shown.list.isVisible()
    assert shown.list_chip.isChecked()


def test_the_window_of_the_mean_is_chosen(screen) -> None:
    grdp = {"y2020": "100000", "y2021": "107920", "y2022": "114934.8", "y2023": "123095.1708"}
    shown = screen(
        **{year: {"grdp_constant": value, "employed": "1000000"} for year, value in grdp.items()}
    )
    assert shown.province.average.text() == "7,17% một năm"
    shown.province.choose(0, 2022)
    assert shown.province.average.text() == "6,80% một năm"
    shown.province.choose(0, 2020)
    assert shown.province.average.isHidden()
    assert "tốc độ tăng năm 2020" in shown.province.no_average.text()


def test_without_indicators_it_says_what_to_enter(screen) -> None:
    shown = screen()
    texts = [each.text() for each in shown.province.findChildren(QLabel)]
    assert any("Ghi GRDP, lao động, vốn của từng năm" in text for text in texts)
