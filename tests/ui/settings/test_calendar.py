"""The office's days off and deadline, typed in the settings, move the deadline of reports."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nsuat_desktop.reporting.periods import deadline, is_working_day, period, use_calendar
from nsuat_desktop.workspace import Workspace
from ui.settings.calendar_dialog import CalendarDialog

DAY = date(2025, 12, 17)
"""A Wednesday."""


@pytest.fixture
def dialog(qtbot: QtBot, office_workspace: Workspace) -> Iterator[CalendarDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = CalendarDialog(office_workspace, parent)
    made.show()
    yield made
    use_calendar({}, {})


def items(dialog: CalendarDialog) -> list[str]:
    return [item.text for item in dialog.list.items]


def test_a_day_off_moves_the_deadline(
    dialog: CalendarDialog, write: Callable[[QWidget, str], None], qtbot: QtBot
) -> None:
    before = deadline(period("year", "2025"), "district")
    dialog.day.set_value("2025-12-17")
    write(dialog.name, "Nghỉ bù")
    with qtbot.waitSignal(dialog.changed):
        dialog.keep_button.click()
    assert any("17/12/2025, Thứ tư: Nghỉ bù" in text for text in items(dialog))
    assert not is_working_day(DAY)
    assert deadline(period("year", "2025"), "district") > before
    dialog.reset_button.click()
    assert is_working_day(DAY)
    assert deadline(period("year", "2025"), "district") == before


def test_a_day_needs_a_name(dialog: CalendarDialog) -> None:
    dialog.day.set_value("2025-12-17")
    dialog.keep_button.click()
    assert "tên ngày" in dialog.banner.text
    assert is_working_day(DAY)


def test_choosing_a_line_fills_the_fields(dialog: CalendarDialog) -> None:
    item = next(item for item in dialog.list.items if "02/09/2025" in item.text)
    dialog.list.chosen.emit(item.payload)
    assert dialog.day.value() == "2025-09-02"
    assert dialog.name.text() in item.text


def test_the_days_granted_are_the_offices_own(dialog: CalendarDialog, qtbot: QtBot) -> None:
    before = deadline(period("year", "2025"), "district")
    dialog.granted.set_value(12)
    with qtbot.waitSignal(dialog.changed):
        dialog.keep_granted()
    assert deadline(period("year", "2025"), "district") > before
    dialog.granted.set_value(99)
    dialog.keep_granted()
    assert "từ 1 đến 30" in dialog.banner.text


def test_a_year_that_is_not_known_yet_says_so(dialog: CalendarDialog) -> None:
    dialog.year.setCurrentText("2028")
    assert "Chưa có ngày nghỉ" in dialog.banner.text
