"""The preview of pages: search without marks, small pictures, in every dialog that shows pages."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nsuat_desktop.reporting.document import Paragraph
from nsuat_desktop.reporting.pdf import render_bytes
from nsuat_desktop.reporting.preview import page_sizes
from tests.nsuat_desktop.reporting import report_samples as samples
from ui.common.background import is_idle
from ui.reports.preview_panel import PreviewPanel

PROSE = "Doanh nghiệp được hỗ trợ áp dụng hệ thống quản lý. " * 12


@pytest.fixture
def panel(qtbot: QtBot) -> PreviewPanel:
    made = PreviewPanel()
    qtbot.addWidget(made)
    made.resize(620, 500)
    with qtbot.waitExposed(made):
        made.show()
    pdf = render_bytes(samples.plain_report((Paragraph(PROSE),) * 12))
    made.pages.show_pdf(pdf, page_sizes(pdf))
    qtbot.waitUntil(is_idle)
    return made


def test_a_text_is_searched_and_walked(
    qtbot: QtBot, panel: PreviewPanel, write: Callable[[QWidget, str], None]
) -> None:
    assert not panel.search.isVisible()
    panel.find_button.click()
    write(panel.search.line, "doanh nghiep")
    qtbot.waitUntil(lambda: panel.search.count.text().startswith("1 / "))
    total = len(panel.search.hits)
    assert total >= 140
    qtbot.keyClick(panel.search.line, Qt.Key.Key_Return)
    assert panel.search.count.text() == f"2 / {total}"
    qtbot.keyClick(panel.search.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(panel.search.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert panel.search.count.text() == f"{total} / {total}"
    assert panel.place.text().startswith(f"Trang {panel.pages.count} / ")
    qtbot.keyClick(panel.search.line, Qt.Key.Key_Escape)
    assert not panel.search.isVisible()
    assert panel.search.hits == ()


def test_found_places_are_marked_on_the_page(
    qtbot: QtBot, panel: PreviewPanel, write: Callable[[QWidget, str], None]
) -> None:
    before = panel.pages.viewport().grab().toImage()
    panel.search.open_search()
    write(panel.search.line, "he thong")
    qtbot.waitUntil(lambda: len(panel.search.hits) == 144 and is_idle())
    panel.pages.go_to(0)
    qtbot.waitUntil(is_idle)
    after = panel.pages.viewport().grab().toImage()
    colours = {after.pixelColor(x, y).name() for x in range(0, 600, 4) for y in range(0, 380, 2)}
    assert "#fff2a8" in colours
    assert before.size() != after.size() or before != after


def test_what_is_not_there_is_told(
    qtbot: QtBot, panel: PreviewPanel, write: Callable[[QWidget, str], None]
) -> None:
    panel.search.open_search()
    write(panel.search.line, "zzz")
    qtbot.waitUntil(lambda: panel.search.count.text() == "Không thấy")
    qtbot.keyClick(panel.search.line, Qt.Key.Key_Return)
    assert panel.search.current == -1


def test_other_pages_are_searched_again(
    qtbot: QtBot, panel: PreviewPanel, write: Callable[[QWidget, str], None]
) -> None:
    panel.search.open_search()
    write(panel.search.line, "he thong")
    qtbot.waitUntil(lambda: len(panel.search.hits) == 144)
    pdf = render_bytes(samples.plain_report((Paragraph(PROSE),)))
    panel.pages.show_pdf(pdf, page_sizes(pdf))
    qtbot.waitUntil(lambda: len(panel.search.hits) == 12)


def test_small_pictures_lead_to_their_pages(qtbot: QtBot, panel: PreviewPanel) -> None:
    assert not panel.thumbnails.isVisible()
    panel.overview.click()
    small = panel.thumbnails
    assert [small.item(row).text() for row in range(small.count())] == [
        str(number) for number in range(1, panel.pages.count + 1)
    ]
    qtbot.waitUntil(lambda: is_idle() and 0 in small._drawn)
    picture = small.item(0).icon().pixmap(small.iconSize()).toImage()
    assert any(picture.pixelColor(picture.width() // 2, y).alpha() for y in range(picture.height()))
    small.setCurrentRow(1)
    assert panel.place.text().startswith("Trang 2 / ")
    panel.pages.go_to(0)
    assert small.currentRow() == 0
