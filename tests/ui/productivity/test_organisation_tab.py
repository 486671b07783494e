"""The tab 'Năng suất' of an organisation: what it shows, and where its links lead."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.productivity.conftest import Enterprise
from tests.nsuat_desktop.productivity.worked import AFTER, BEFORE, FIGURES
from ui.common.changes import Changes
from ui.common.charts.pairs import PairChart
from ui.common.chips import Tone
from ui.common.link_button import LinkButton
from ui.productivity.panel import ProductivityPanel
from ui.productivity.sheet_dialog import SheetDialog
from ui.records.form_frame import Page
from ui.records.screen import RecordsScreen


@pytest.fixture
def enterprise(office_workspace: Workspace) -> Enterprise:
    return Enterprise(office_workspace)


@pytest.fixture
def opened() -> list[tuple[str, str]]:
    return []


@pytest.fixture
def screen(qtbot: QtBot, enterprise: Enterprise, opened, settings: QSettings) -> RecordsScreen:
    made = RecordsScreen(
        enterprise.workspace,
        "organisation",
        Changes(),
        lambda kind, record_id: opened.append((kind, record_id)),
        settings,
    )
    qtbot.addWidget(made)
    made.resize(1140, 660)
    made.show()
    qtbot.waitExposed(made)
    made.activated()
    qtbot.waitUntil(lambda: made.list.count.text() != "")
    return made


def panel(screen: RecordsScreen, enterprise: Enterprise) -> ProductivityPanel:
    screen.open_record(enterprise.id)
    screen.form.frame.chips[Page.PRODUCTIVITY].click()
    found = screen.form.pages.productivity
    assert isinstance(found, ProductivityPanel)
    return found


def texts(widget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)]


def link(widget, name: str) -> LinkButton:
    return next(each for each in widget.findChildren(LinkButton) if each.text() == name)


def test_the_worked_figures_stand_in_the_tab(qtbot, screen, enterprise: Enterprise) -> None:
    enterprise.figures(BEFORE)
    enterprise.figures(AFTER)
    enterprise.support()
    shown = panel(screen, enterprise)
    assert shown.year_chip.text() == "2024"
    assert (shown.check.text, shown.check.tone) == ("Hai cách tính khớp", Tone.GOOD)
    qtbot.waitUntil(lambda: "160 triệu đồng/người" in texts(shown))
    for text in ("160 triệu đồng/người", "2,13 lần", "+5,8 điểm %", "So với 2022", "tốt hơn"):
        assert text in texts(shown), text
    (chart,) = shown.findChildren(PairChart)
    assert "Năng suất lao động: Năm 2022 120 triệu đồng/người, Năm 2024 160" in (
        chart.accessibleDescription()
    )
    chart.grab()
    assert len(chart.spots()) == 4


def test_a_missing_input_leads_to_its_field(screen, enterprise: Enterprise, opened) -> None:
    known = {name: value for name, value in FIGURES.items() if name not in ("interest", "staff")}
    record_id = enterprise.figures(known)
    shown = panel(screen, enterprise)
    names = [each.text() for each in shown.measures.links]
    assert names == ["Lao động bình quân (có BHXH)"]  # value added is known by the other way
    shown.measures.links[0].click()
    assert screen.form.frame.page is Page.FIELDS
    assert screen.form.figures.year == 2024
    assert screen.form.figures.boxes["staff"].editor.isAncestorOf(screen.focusWidget())
    assert opened == []
    without = {name: value for name, value in known.items() if name != "bought_in"}
    enterprise.workspace.records.delete(record_id)
    record_id = enterprise.figures(without)
    shown = panel(screen, enterprise)
    link(shown, "Lãi vay").click()
    assert opened == [("yearly_figures", f"{record_id}#interest")]


def test_a_comparison_asks_for_the_inputs_of_each_year(screen, enterprise, opened) -> None:
    before = {name: value for name, value in BEFORE.items() if name != "fixed_assets"}
    record_id = enterprise.figures(before)
    enterprise.figures(AFTER)
    enterprise.support()
    shown = panel(screen, enterprise)
    link(shown, "Tài sản cố định (giá trị còn lại) năm 2022").click()
    assert opened == [("yearly_figures", f"{record_id}#fixed_assets")]


def test_a_year_screen_opens_at_the_field_asked_for(
    qtbot, enterprise: Enterprise, settings: QSettings
) -> None:
    record_id = enterprise.figures(FIGURES)
    made = RecordsScreen(
        enterprise.workspace, "yearly_figures", Changes(), lambda kind, one: None, settings
    )
    qtbot.addWidget(made)
    made.show()
    made.activated()
    made.open_target(f"{record_id}#interest")
    assert made.form.record_id == record_id
    assert made.form.body.editor("interest").isAncestorOf(made.focusWidget())


def test_supports_that_cannot_be_compared_say_why(qtbot, screen, enterprise, opened) -> None:
    enterprise.figures(FIGURES)
    support = enterprise.support()
    shown = panel(screen, enterprise)
    reason = "Thiếu số liệu năm của một năm trước 2023 (trước khi hỗ trợ)."
    qtbot.waitUntil(lambda: reason in texts(shown))
    link(shown, "Mở hỗ trợ").click()
    assert opened == [("support", support)]


def test_another_year_is_chosen(qtbot, screen, enterprise: Enterprise) -> None:
    enterprise.figures(BEFORE)
    enterprise.figures(AFTER)
    shown = panel(screen, enterprise)
    shown.show_organisation(enterprise.id, 2022)
    qtbot.waitUntil(lambda: "120 triệu đồng/người" in texts(shown))
    assert "So với 2022" not in texts(shown)


def test_other_records_have_no_such_tab(qtbot, enterprise, settings: QSettings) -> None:
    support = enterprise.support()
    made = RecordsScreen(
        enterprise.workspace, "support", Changes(), lambda kind, one: None, settings
    )
    qtbot.addWidget(made)
    made.show()
    made.open_record(support)
    assert made.form.frame.chips[Page.PRODUCTIVITY].isHidden()


def test_the_sheet_is_shown_and_saved(qtbot, enterprise: Enterprise, tmp_path) -> None:
    enterprise.figures(AFTER)
    dialog = SheetDialog(enterprise.workspace, enterprise.id, 2024)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.save_button.isEnabled())
    assert dialog.preview.pages.count in (1, 2)
    target = tmp_path / "phieu.pdf"
    dialog.save_to(target)
    qtbot.waitUntil(lambda: str(target) in dialog.state.text())
    assert target.read_bytes() == dialog.pdf
    qtbot.waitUntil(lambda: dialog.preview.pages.picture(0) is not None)
