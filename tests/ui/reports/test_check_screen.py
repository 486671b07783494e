"""A code typed or scanned: current, older with what changed, unknown, mistyped."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nsuat_desktop.records.record import Draft, Record
from nsuat_desktop.reporting.check_code import grouped
from nsuat_desktop.reporting.life.freezing import check_code_of
from nsuat_desktop.reporting.life.steps import mark_returned, mark_sent, mark_signed_on_paper
from nsuat_desktop.reporting.life.subject import on_period
from nsuat_desktop.reporting.life.supplementing import supplement
from nsuat_desktop.reporting.periods import period
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.reporting.life.frozen_year import REASON
from ui.reports.check_screen import CheckScreen

YEAR = on_period(period("year", "2025"))


@pytest.fixture
def screen(qtbot: QtBot, office: Workspace) -> CheckScreen:
    made = CheckScreen(office)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.activated()
    return made


@pytest.fixture
def ask(
    qtbot: QtBot, screen: CheckScreen, write: Callable[[QWidget, str], None]
) -> Callable[[str], str]:
    def typed(code: str) -> str:
        screen.code.clear()
        write(screen.code, code)
        qtbot.keyClick(screen.code, Qt.Key.Key_Return)
        qtbot.waitUntil(screen.check_button.isEnabled, timeout=20_000)
        return screen.pill.text

    return typed


def test_a_paper_of_now_is_current(
    ask: Callable[[str], str], screen: CheckScreen, office: Workspace, report: Record
) -> None:
    digits = str(report.values["check_code"])
    assert ask(grouped(digits)) == "Bản hiện hành"
    assert ask(digits.replace("0", "O")) == "Bản hiện hành"
    assert ask(check_code_of(office, report.values).qr_text) == "Bản hiện hành"
    assert screen.changes.isHidden()
    assert screen.newer_button.isHidden()


def test_data_that_changed_since_are_listed(
    ask: Callable[[str], str],
    qtbot: QtBot,
    screen: CheckScreen,
    office: Workspace,
    report: Record,
) -> None:
    support = office.records.get(office.reader.ids("support")[0])
    values = {**support.values, "state_money": 77_000_000}
    office.records.save(Draft("support", values, support.id, support.revision))
    assert ask(str(report.values["check_code"])) == "Hiện hành, dữ liệu đã đổi"
    with qtbot.waitSignal(screen.navigate) as opened:
        screen.changes.list.rows[0].click()
    assert opened.args == ["support", support.id]


def test_an_older_paper_leads_to_the_newest(
    ask: Callable[[str], str], qtbot: QtBot, screen: CheckScreen, office: Workspace, report: Record
) -> None:
    mark_signed_on_paper(office, report.id)
    mark_sent(office, report.id)
    mark_returned(office, report.id, "Thiếu phụ lục")
    newer = supplement(office, report.id, "Bổ sung", accept_gaps=REASON)
    assert ask(str(report.values["check_code"])) == "Bản cũ"
    with qtbot.waitSignal(screen.navigate) as opened:
        screen.newer_button.click()
    assert opened.args == ["report_board", newer.id]


def test_a_wrong_digit_is_told_apart_from_an_unknown_paper(
    ask: Callable[[str], str], screen: CheckScreen, report: Record
) -> None:
    digits = str(report.values["check_code"])
    wrong = digits[:5] + str((int(digits[5]) + 1) % 10) + digits[6:]
    assert ask(wrong) == "Gõ sai"
    assert screen.open_button.isHidden()
    assert ask("abc") == "Gõ sai"
