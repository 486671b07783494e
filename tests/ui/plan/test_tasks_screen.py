"""The timeline on the screen of the plan's work: what it says and where it leads."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRectF, QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nsuat_desktop.records.record import Draft
from nsuat_desktop.workspace import Workspace
from ui.common.changes import Changes
from ui.common.charts.time_axis import spanned
from ui.common.theme import apply_theme, tokens
from ui.plan.tasks_screen import TasksScreen

Screen = Callable[[], TasksScreen]
Work = Callable[..., str]


@pytest.fixture
def work(workspace: Workspace) -> Work:
    def saved(text: str, code: str = "II.2.2", starts: str = "2025-01", **more: Any) -> str:
        values = {"text": text, "code": code, "starts": starts, **more}
        return workspace.records.save(Draft("plan_task", values)).id

    return saved


@pytest.fixture
def screen(qtbot: QtBot, workspace: Workspace, settings: QSettings) -> Screen:
    """The screen at its timeline, on 23 November 2025."""

    def build() -> TasksScreen:
        made = TasksScreen(workspace, "plan_task", Changes(), lambda kind, one: None, settings)
        qtbot.addWidget(made)
        made.resize(1140, 660)
        made.show()
        qtbot.waitExposed(made)
        made.activated()
        made.timeline_chip.click()
        qtbot.waitUntil(lambda: made.timeline.found is not None)
        laid_out(qtbot, made)
        return made

    return build


def laid_out(qtbot: QtBot, screen: TasksScreen) -> None:
    """Wait for the chart to be as high as its work asks for, and let it be drawn."""
    chart = screen.timeline.chart
    qtbot.waitUntil(lambda: chart.height() >= chart.sizeHint().height())
    chart.grab()


def test_work_stands_in_the_order_of_the_plan_with_its_state_in_words(
    screen: Screen, work: Work
) -> None:
    work("Nghiệm thu", starts="2025-02", ends="2025-06-30", progress="60", lead="Phòng Văn hóa")
    work("Khảo sát", "II.1.1", ends="2025-12-31", progress="12.5")
    work("Tập huấn", "II.3.2", starts="2025-12", ends="2026-03")
    work("Theo dõi", "II.6.1", starts="2025-11-01")
    words = [each.words for each in screen().timeline.chart.spots()]
    assert words == [
        "II.1.1 Khảo sát: chậm tiến độ; đã làm 12,5%; từ 01/2025 đến 31/12/2025",
        "II.2.2 Nghiệm thu: quá hạn; đã làm 60%; từ 02/2025 đến 30/06/2025; chủ trì: Phòng Văn hóa",
        "II.3.2 Tập huấn: chưa bắt đầu; từ 12/2025 đến 03/2026",
        "II.6.1 Theo dõi: đang thực hiện; chưa ghi tiến độ; từ 01/11/2025, chưa ghi ngày kết thúc",
    ]


def test_a_click_and_enter_open_the_record(qtbot: QtBot, screen: Screen, work: Work) -> None:
    first = work("Khảo sát", "II.1.1", ends="2025-12", progress="90")
    second = work("Nghiệm thu", ends="2025-06", progress="60")
    shown = screen()
    chart = shown.timeline.chart
    place = chart.spots()[1].box.center().toPoint()
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert shown.form.record_id == second
    assert shown.list_chip.isChecked()
    shown.timeline_chip.click()
    qtbot.keyClick(chart, Qt.Key.Key_Up)
    assert chart.accessibleName().startswith("Tiến độ theo thời gian: II.1.1 Khảo sát")
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert shown.form.record_id == first


def test_the_count_of_a_state_opens_its_work(qtbot: QtBot, screen: Screen, work: Work) -> None:
    late = work("Nghiệm thu", ends="2025-06-30", progress="60")
    work("Khảo sát", "II.1.1", ends="2025-12-31", progress="90")
    shown = screen()
    links = shown.timeline.states
    assert [each.text() for each in links.values() if not each.isHidden()] == [
        "Quá hạn: 1",
        "Đang thực hiện: 1",
    ]
    links["late"].click()
    qtbot.waitUntil(lambda: list(shown.list.table.rows.ids) == [late])


@pytest.mark.parametrize("dark", [False, True])
def test_bars_are_drawn_in_the_colours_of_the_theme(
    qapp: QApplication, qtbot: QtBot, screen: Screen, work: Work, dark: bool
) -> None:
    work("Nghiệm thu", starts="2025-02", ends="2025-06-30", progress="60")
    shown = screen()
    apply_theme(qapp, dark=dark, scale=1.5)
    laid_out(qtbot, shown)
    image = shown.timeline.chart.grab().toImage()
    colours = {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(0, image.height(), 3)
    }
    assert {tokens().palette.bad, tokens().palette.band} <= colours


def test_without_work_it_says_what_to_do(screen: Screen) -> None:
    assert "Ghi công việc đầu tiên" in screen().timeline.note.text()


def test_an_axis_of_whole_quarters_names_as_much_as_there_is_room_for() -> None:
    axis = spanned([date(2024, 2, 10), date(2025, 11, 23)])
    assert (axis.first, axis.after) == (date(2024, 1, 1), date(2026, 1, 1))
    plot = QRectF(100, 0, 731, 10)
    assert axis.place(date(2025, 1, 1), plot) == 466
    assert axis.place_after(date(2025, 12, 31), plot) == 831
    names = [name for _, name in axis.marks(plot, tokens())]
    assert names[:2] == ["01/2024", "04/2024"]
    assert [name for _, name in axis.marks(QRectF(0, 0, 60, 10), tokens())] == ["2024"]


def test_a_mistyped_year_does_not_break_the_axis() -> None:
    axis = spanned([date(2025, 1, 1), date(9999, 12, 31)])
    names = [name for _, name in axis.marks(QRectF(0, 0, 400, 10), tokens())]
    assert 1 <= len(names) <= 9
