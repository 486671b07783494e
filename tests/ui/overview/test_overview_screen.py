from datetime import date

import pytest
from PySide6.QtCore import Qt

from nsuat_desktop.offices.map_view import MapMode
from ui.common.changes import Changes
from ui.common.chips import Tone
from ui.common.layout import EDGE, GAP
from ui.common.theme import tokens
from ui.overview.frame import CARD_HEIGHT
from ui.overview.screen import OverviewScreen
from ui.program.period import ReportingYear


def click(qtbot, widget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def pick(qtbot, chart, key: str) -> None:
    """Click the part of a chart that bears a key."""
    chart.grab()  # parts have places only once they were painted
    spot = next(spot for spot in chart.spots() if spot.key == key)
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=spot.box.center().toPoint())


def test_the_frame_stands_before_there_are_data(qtbot):
    screen = OverviewScreen(ReportingYear(2021, 2025), Changes(), lambda *_: None)
    qtbot.addWidget(screen)
    screen.resize(1140, 660)
    with qtbot.waitExposed(screen):
        screen.show()
    picture = screen.grab().toImage()
    card, gap = picture.pixelColor(200, 100), picture.pixelColor(200, 178)
    assert card == tokens().color("panel")
    assert gap == tokens().color("background")


def test_the_frame_is_where_the_cards_come(screen):
    card = screen.body.cards["MT07a"]
    corner = card.mapTo(screen, card.rect().topLeft())
    now = tokens()
    assert corner.y() == now.px(EDGE) + now.control + now.px(GAP)
    assert card.height() == now.px(CARD_HEIGHT)


def test_cards_tell_figure_state_and_forecast(screen):
    card = screen.body.cards["MT04"]
    assert card.figure.text() == "2"
    assert card.pill.text == "Cần thêm 18 trong 38 ngày"
    assert card.pill.tone is Tone.WARN
    assert "Dự báo 2" in card.detail.text()
    assert "24 tháng gần nhất" in card.toolTip()
    assert "mục tiêu 20–30" in card.accessibleName()
    assert screen.body.cards["MT05"].pill.text == "Chưa có"


def test_a_figure_opens_the_very_records_it_counts(qtbot, screen, office, opened):
    click(qtbot, screen.body.cards["MT04"])
    kind, ids, caption = opened.records[-1]
    assert kind == "organisation"
    assert set(ids) == {office.ids["old"], office.ids["new"]}
    assert caption == "Đơn vị được hỗ trợ HTQL, công cụ"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_figure_opens_by_key(qtbot, screen, office, opened, key):
    screen.body.cards["MT07a"].setFocus()
    qtbot.keyClick(screen.body.cards["MT07a"], key)
    assert opened.records[-1][:2] == ("attendance", (office.ids["public"],))


def test_what_the_year_brought_is_a_figure_of_its_own(qtbot, screen, office, opened):
    card = screen.body.cards["MT04"]
    assert card.period.text() == "Năm 2025: 1"
    click(qtbot, card.period)
    assert opened.records[-1][:2] == ("organisation", (office.ids["new"],))


def test_the_menu_of_a_card_opens_what_stands_behind_it(screen, office, opened):
    acts = {act.text(): act for act in screen.body.cards["MT04"].menu().actions()}
    next(act for text, act in acts.items() if "căn cứ" in text).trigger()
    kind, ids, _ = opened.records[-1]
    assert kind == "support"
    assert set(ids) == {office.ids["support_old"], office.ids["support_new"]}


def test_a_figure_of_nothing_leads_to_where_it_is_logged(qtbot, screen, opened):
    click(qtbot, screen.body.cards["MT05"])
    assert opened.places == [("institution_programme", None)]


def test_the_horizon_changes_what_is_counted(qtbot, screen):
    assert screen.body.horizon_chips[2025].isChecked()
    with qtbot.waitSignal(screen.due_counted):
        click(qtbot, screen.body.horizon_chips[2030])
    assert screen.overview.progress.horizon == 2030
    assert screen.body.cards["MT04"].figure.text() == "0"
    with qtbot.waitSignal(screen.due_counted):
        click(qtbot, screen.body.horizon_chips[2025])
    assert screen.body.cards["MT04"].figure.text() == "2"


def test_figures_are_told_as_of_a_chosen_day(qtbot, screen):
    with qtbot.waitSignal(screen.due_counted):
        screen.body.date_chip.day_chosen.emit(date(2024, 12, 31))
    assert screen.body.cards["MT04"].figure.text() == "1"
    assert screen.body.date_chip.text() == "Đến ngày 31/12/2024"


def test_a_year_that_is_over_is_told_as_of_its_end(qtbot, screen, opened):
    with qtbot.waitSignal(screen.due_counted):
        screen.year.choose(2023)
    assert screen.overview.progress.as_of == date(2023, 12, 14)
    assert "2023" in screen.body.report_button.text()
    click(qtbot, screen.body.report_button)
    assert opened.places == [("report", 2023)]


def test_groups_open_their_supports(qtbot, screen, office, opened):
    pick(qtbot, screen.body.groups.bars, "0")
    kind, ids, caption = opened.records[-1]
    assert kind == "support"
    assert caption == "Hỗ trợ: ISO 9001"
    assert set(ids) == {office.ids["support_old"], office.ids["support_pending"]}
    click(qtbot, screen.body.groups.by_commune)
    pick(qtbot, screen.body.groups.bars, "0")
    assert opened.records[-1][2] == "Hỗ trợ: Chưa ghi xã, phường"


def test_the_figures_of_the_province_open_their_sources(qtbot, screen, opened):
    row = screen.body.groups.context_rows[0]
    assert "7,2%" in row.accessibleName()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    kind, ids, _ = opened.records[-1]
    assert kind == "macro_indicator"
    assert len(ids) == 2


def test_a_year_of_the_trend_opens_its_new_units(qtbot, screen, office, opened):
    pick(qtbot, screen.body.trend.trend, "2023")
    assert opened.records[-1] == (
        "organisation",
        (office.ids["old"],),
        "Đơn vị được hỗ trợ năm 2023",
    )


def test_trainings_by_category_open_their_attendances(qtbot, screen, office, opened):
    click(qtbot, screen.body.trend.trainings)
    pick(qtbot, screen.body.trend.stacks, "2025/enterprise")
    assert opened.records[-1][:2] == ("attendance", (office.ids["enterprise"],))


def test_what_falls_due_is_listed_with_the_days_left(qtbot, screen, office, opened):
    row = next(row for row in screen.body.todo.rows if "hết hạn" in row.text())
    assert row.line.heading == "Trong 30 ngày tới"
    assert row.line.pill == "17 ngày"
    click(qtbot, row)
    assert opened.records[-1][:2] == ("certificate", (office.ids["certificate"],))


def test_the_report_that_is_due_is_the_first_thing_to_do(qtbot, screen, opened):
    first = screen.body.todo.rows[0]
    assert "Báo cáo năm 2025: hạn gửi" in first.text()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert screen.body.todo.rows[1].hasFocus()
    click(qtbot, first)
    assert opened.places == [("report", 2025)]


def test_a_saved_record_is_counted_without_being_asked(qtbot, screen, office):
    office.log.support(office.ids["pending"], "HACCP", applied="2025-11-01")
    with qtbot.waitSignal(screen.due_counted):
        office.changes.announce("support")
    assert screen.body.cards["MT04"].figure.text() == "3"


def test_a_hidden_overview_counts_when_it_comes_back(qtbot, screen, office):
    screen.hide()
    office.log.support(office.ids["pending"], "HACCP", applied="2025-11-01")
    office.changes.announce("support")
    assert screen.body.cards["MT04"].figure.text() == "2"
    screen.show()
    with qtbot.waitSignal(screen.due_counted):
        screen.activated()
    assert screen.body.cards["MT04"].figure.text() == "3"


def test_an_empty_office_is_told_how_to_begin(qtbot, show, office_workspace, opened):
    screen = show(office_workspace)
    assert [row.line.pill for row in screen.body.todo.rows] == ["1", "2", "3", "4"]
    click(qtbot, screen.body.todo.rows[0])
    assert opened.places == [("organisation", None)]


def test_two_columns_where_three_would_be_too_narrow(qtbot, screen):
    first, second = screen.body.cards["MT04"], screen.body.cards["MT07b"]
    assert first.y() == second.y()
    screen.resize(800, 660)
    qtbot.waitUntil(lambda: second.y() > first.y())


def test_communes_are_gathered_by_the_map_that_is_chosen(qtbot, screen, office, opened):
    for name, unit_id in (("old", "13909@start"), ("new", "13900@2025-07-01")):
        office.log.change(office.ids[name], admin_unit=unit_id)
    with qtbot.waitSignal(screen.due_counted):
        office.changes.announce("organisation")
    groups = screen.body.groups
    click(qtbot, groups.by_commune)
    assert {"Xã Hoàng Nam: 1", "Xã Đồng Thịnh: 1"} <= set(groups.bars.words())
    assert groups.map.isVisible()
    groups.map.choose(MapMode.SUCCESSORS)
    assert "Xã Đồng Thịnh: 2" in groups.bars.words()
    pick(qtbot, groups.bars, "0")
    kind, ids, caption = opened.records[-1]
    assert (kind, set(ids)) == ("support", {office.ids["support_old"], office.ids["support_new"]})
    assert caption == "Hỗ trợ: Xã Đồng Thịnh, tỉnh Ninh Bình"
    click(qtbot, groups.by_standard)
    assert not groups.map.isVisible()
