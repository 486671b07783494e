"""Files with several tables: what is decided stays, all come in together or one by one."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.imports.conftest import Desk
from ui.imports.whole_file import WholeFileDialog

UNITS = [("Tên đơn vị", "Thành lập"), ("HTX Muối Bạch Long", "2011"), ("HTX Ân Hòa", "31/2/2011")]
GIVEN = [
    ("Đơn vị", "Tiêu chuẩn", "Số chứng nhận", "Tổ chức chứng nhận", "Ngày cấp"),
    ("HTX Muối Bạch Long", "ISO 9001:2015", "QC 1", "QUACERT", "15/3/2024"),
]
STRANGE = [("abc", "def"), ("1", "2")]


@pytest.fixture
def several(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in (("Đơn vị", UNITS), ("Chứng nhận", GIVEN), ("Lạ", STRANGE)):
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(tmp_path / "cả tệp.xlsx")
    return tmp_path / "cả tệp.xlsx"


def dialog_of(desk: Desk) -> WholeFileDialog:
    dialog = desk.screen.findChild(WholeFileDialog)
    assert dialog is not None
    desk.qtbot.waitUntil(lambda: dialog.import_button.isEnabled(), timeout=30_000)
    return dialog


def choose_table(desk: Desk, name: str) -> None:
    tables = desk.review.head.tables
    place = next(at for at in range(tables.count()) if tables.itemText(at).startswith(name))
    tables.setCurrentIndex(place)
    tables.activated.emit(place)
    desk.planned()


def test_all_tables_come_in_as_one_import(desk: Desk, several: Path) -> None:
    review = desk.read(several)
    assert review.head.whole_button.isVisible()
    review.head.whole_button.click()
    dialog = dialog_of(desk)
    assert dialog.text == "3 dòng = 2 mới + 1 không nhập được"
    assert dialog.import_button.text() == "Nhập 2 dòng của 2 bảng"
    assert desk.rows("organisation") == []
    dialog.import_button.click()
    figures = desk.result()
    assert (figures["Thêm mới"], figures["Không nhập được"]) == (2, 1)
    # The certificate belongs to the organisation of the other table.
    assert [row["organisation!"] for row in desk.rows("certificate")] == ["HTX Muối Bạch Long"]
    assert len(desk.rows("organisation")) == 1
    assert desk.screen.result.next_button.text() == "Nhập bảng “Lạ”"
    desk.screen.result.undo_button.click()
    desk.qtbot.waitUntil(lambda: desk.rows("organisation") == [], timeout=30_000)
    assert desk.rows("certificate") == []


def test_nothing_comes_in_when_the_dialog_is_closed(desk: Desk, several: Path) -> None:
    desk.read(several).head.whole_button.click()
    dialog = dialog_of(desk)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert desk.review.isVisible()
    assert desk.rows("organisation") == []


def test_what_was_typed_stays_while_another_table_is_looked_at(desk: Desk, several: Path) -> None:
    desk.read(several)
    choose_table(desk, "Đơn vị")
    desk.review.job.edit(3, 1, "2012")
    desk.planned()
    choose_table(desk, "Chứng nhận")
    choose_table(desk, "Đơn vị")
    assert desk.review.model.index(1, 1).data() == "2012"
    desk.review.head.whole_button.click()
    assert dialog_of(desk).text == "3 dòng = 3 mới"


def test_a_preview_left_by_mistake_is_had_again(desk: Desk, workbook: Callable[..., Path]) -> None:
    review = desk.read(workbook(*UNITS))
    undos: list[Callable[[], None]] = []
    desk.screen.notice.connect(lambda text, undo: undos.append(undo))
    review.job.edit(3, 1, "2012")
    desk.planned()
    QTest.keyClick(review.grid, Qt.Key.Key_Escape)
    assert desk.screen.start.isVisible()
    (undo,) = undos
    undo()
    assert desk.planned().model.index(1, 1).data() == "2012"


def test_another_file_does_not_take_what_was_typed(
    desk: Desk, workbook: Callable[..., Path]
) -> None:
    review = desk.read(workbook(*UNITS))
    undos: list[Callable[[], None]] = []
    desk.screen.notice.connect(lambda text, undo: undos.append(undo))
    review.job.edit(3, 1, "2012")
    desk.planned()
    desk.read(workbook(*GIVEN, name="khác.xlsx"))
    assert desk.review.job.matching.record_type == "certificate"
    (undo,) = undos
    undo()
    assert desk.planned().model.index(1, 1).data() == "2012"


def test_a_preview_without_decisions_is_left_silently(
    desk: Desk, workbook: Callable[..., Path]
) -> None:
    review = desk.read(workbook(*UNITS))
    QTest.keyClick(review.grid, Qt.Key.Key_Escape)
    assert desk.screen.start.isVisible()
    assert desk.told == []
