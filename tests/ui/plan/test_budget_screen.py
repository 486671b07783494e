"""The sums on the budget screen: added up by hand, and where they lead."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from nsuat_desktop.records.record import Draft
from nsuat_desktop.workspace import Workspace
from ui.common.changes import Changes
from ui.plan.budget_screen import BudgetScreen

MILLION = 1_000_000
SCIENCE = "Sự nghiệp khoa học và công nghệ"


@pytest.fixture
def money(workspace: Workspace) -> Callable[..., str]:
    def saved(content: str, year: int = 2025, source: str = "science", **more: Any) -> str:
        sums = {key: each if key == "task" else int(each * MILLION) for key, each in more.items()}
        values = {"content": content, "year": year, "source": source, **sums}
        return workspace.records.save(Draft("budget_line", values)).id

    return saved


@pytest.fixture
def screen(qtbot: QtBot, workspace: Workspace, settings: QSettings) -> Callable[[], BudgetScreen]:
    """The screen at its sums."""

    def build() -> BudgetScreen:
        made = BudgetScreen(workspace, "budget_line", Changes(), lambda kind, one: None, settings)
        qtbot.addWidget(made)
        made.resize(1140, 660)
        made.show()
        qtbot.waitExposed(made)
        made.activated()
        made.sums_chip.click()
        qtbot.waitUntil(lambda: made.sums.found is not None)
        return made

    return build


def line(screen: BudgetScreen, name: str, columns: Sequence[str]) -> list[str]:
    return [screen.sums.sources.cells[name, each].text() for each in columns]


def test_sums_by_source_and_task(screen, money) -> None:
    money("Lớp 1", task="II.3.2", estimated=60, allotted=50, disbursed=40)
    money("Lớp 2", task="II.3.2", allotted=30, disbursed=20, settled=20)
    money("Đối ứng", source="counterpart", task="II.2.3", allotted=80, disbursed=20.5)
    money("Năm trước", year=2024, allotted=9)
    shown = screen()
    columns = ["count", "estimated", "allotted", "disbursed", "settled", "rate"]
    assert line(shown, SCIENCE, columns) == ["2", "60", "80", "60", "20", "75%"]
    assert line(shown, "Tổng cộng", columns) == ["3", "60", "160", "80,5", "20", "50,3%"]
    courses = "II.3.2 Khóa đào tạo giải pháp năng suất, chuyển đổi số"
    assert shown.sums.tasks.cells[courses, "allotted"].text() == "80"
    assert shown.sums.year.text() == "Năm 2025"


def test_a_figure_opens_exactly_its_records_by_key(qtbot: QtBot, screen, money) -> None:
    money("Lớp 1", allotted=50, disbursed=40)
    paid = money("Lớp 2", allotted=30, settled=20)
    shown = screen()
    cell = shown.sums.sources.cells[SCIENCE, "settled"]
    assert cell.accessibleName() == f"{SCIENCE} 2025, quyết toán: 20.000.000 đồng"
    qtbot.keyClick(cell, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: list(shown.list.table.rows.ids) == [paid])
    assert shown.list_chip.isChecked()


def test_a_missing_allotment_is_said_and_opens(qtbot: QtBot, screen, money) -> None:
    money("Có giao", allotted=100, disbursed=90)
    unknown = money("Chưa ghi số giao", disbursed=50)
    shown = screen()
    assert shown.sums.sources.cells[SCIENCE, "rate"].text() == "thiếu số giao"
    assert shown.sums.gap.text() == "1 khoản đã chi mà chưa ghi số được giao"
    shown.sums.gap.click()
    qtbot.waitUntil(lambda: list(shown.list.table.rows.ids) == [unknown])


def test_another_year_is_chosen(qtbot: QtBot, screen, money) -> None:
    money("Năm nay", allotted=10)
    money("Năm trước", year=2024, allotted=9)
    shown = screen()
    assert shown.sums.found.years == (2025, 2024)
    shown.sums.choose(2024)
    qtbot.waitUntil(lambda: shown.sums.year.text() == "Năm 2024")
    assert line(shown, "Tổng cộng", ["allotted"]) == ["9"]


def test_without_money_it_says_what_to_do(screen) -> None:
    shown = screen()
    assert "Năm 2025 chưa có khoản kinh phí nào" in shown.sums.empty.text()
    assert all(card.isHidden() for card in shown.sums.cards)


def test_sums_follow_what_is_saved(qtbot: QtBot, screen, money) -> None:
    money("Lớp 1", allotted=50)
    shown = screen()
    money("Lớp 2", allotted=30)
    shown._changes.announce("budget_line")
    qtbot.waitUntil(lambda: line(shown, "Tổng cộng", ["allotted"]) == ["80"])
