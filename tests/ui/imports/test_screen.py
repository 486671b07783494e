"""From a file to the result and back: hostile files, cancel, errors saved, taken back."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from nsuat_desktop.errors import AppError
from nsuat_desktop.spreadsheets.import_plan import Action
from tests.hostile_files import REFUSED, errors_of_formulas, hostile_file
from tests.ui.imports.conftest import SAMPLES, Desk
from ui.common.background import Progress, wait_for_tasks
from ui.imports import works
from ui.imports.screen import ImportTarget

HEADER = ("Tên đơn vị", "Thành lập")


def units(count: int) -> list[tuple[object, ...]]:
    return [(f"Hợp tác xã Số {number}", "2011") for number in range(count)]


def test_files_that_cannot_be_read_are_told_and_the_window_lives(
    desk: Desk, tmp_path: Path
) -> None:
    banner = desk.screen.start.banner
    for name, (_, words) in REFUSED.items():
        desk.screen.open_target(ImportTarget(path=hostile_file(name, tmp_path)))
        desk.qtbot.waitUntil(lambda name=name: name in banner.text, timeout=30_000)
        wait_for_tasks()
        assert re.search(words, banner.text)
        assert desk.screen.start.isVisible()
    assert desk.read("danh-sach-don-vi.xlsx").model.rowCount() == 60


def test_errors_of_formulas_are_shown_at_their_cells(desk: Desk, tmp_path: Path) -> None:
    review = desk.read(errors_of_formulas(tmp_path / "loi.xlsx"), "organisation")
    assert review.model.rowCount() == 3
    figures = desk.write()
    assert (figures["Thêm mới"], figures["Không nhập được"]) == (1, 2)


def test_a_sheet_without_rows_is_told(desk: Desk, workbook: Callable[..., Path]) -> None:
    desk.screen.open_target(ImportTarget(path=workbook(HEADER)))
    desk.qtbot.waitUntil(lambda: desk.screen.start.banner.text != "", timeout=30_000)
    assert desk.screen.start.isVisible()


def test_by_keyboard_alone(desk: Desk, write: Callable[..., None]) -> None:
    """Paste, go to the wrong cell, type over it, import, take back."""
    lines = ("Tên đơn vị\tThành lập", "HTX Muối Bạch Long\t31/2/2011")
    QGuiApplication.clipboard().setText("\n".join(lines))
    QTest.keyClick(desk.screen.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    review = desk.planned()
    grid = review.grid
    assert grid.hasFocus()
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert "Lỗi" in review.remark
    QTest.keyClick(grid, Qt.Key.Key_F2)
    editor = grid.indexWidget(grid.currentIndex())
    QTest.keyClicks(editor, "28/2/2011")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert review.job.choice.edits
    desk.planned()
    QTest.keyClick(grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.result()["Thêm mới"] == 1
    assert desk.screen.result.records_button.hasFocus()
    while not desk.screen.result.undo_button.hasFocus():
        QTest.keyClick(desk.screen.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(desk.screen.result.undo_button, Qt.Key.Key_Space)
    desk.qtbot.waitUntil(lambda: desk.rows("organisation") == [], timeout=30_000)


def test_refused_rows_are_saved_mended_and_brought_in(desk: Desk, tmp_path: Path) -> None:
    desk.paste(
        "Tên đơn vị | Thành lập", "HTX Muối Bạch Long | 31/2/2011", "HTX Chiếu cói Ân Hòa | 2012"
    )
    figures = desk.write()
    assert (figures["Thêm mới"], figures["Không nhập được"]) == (1, 1)
    assert desk.screen.result.errors_button.isVisible()
    path = tmp_path / "loi.xlsx"
    desk.screen.save_errors_to(path)
    desk.qtbot.waitUntil(lambda: bool(desk.told), timeout=30_000)
    review = desk.read(path)
    assert review.model.rowCount() == 1
    review.job.edit(review.model.number_at(0), 1, "2011")
    desk.planned()
    assert desk.write()["Thêm mới"] == 1
    assert len(desk.rows("organisation")) == 2


def test_an_import_is_taken_back_from_the_list_of_past_ones(desk: Desk) -> None:
    desk.paste("Tên đơn vị | Thành lập", "HTX Muối Bạch Long | 2011")
    desk.write()
    desk.screen.result.again_button.click()
    start = desk.screen.start
    desk.qtbot.waitUntil(lambda: bool(start.undo_buttons), timeout=30_000)
    (button,) = start.undo_buttons.values()
    button.click()
    desk.qtbot.waitUntil(lambda: bool(desk.told), timeout=30_000)
    assert desk.told == ["Đã rút lại lần nhập (1 bản ghi)."]
    desk.qtbot.waitUntil(lambda: not start.undo_buttons, timeout=30_000)
    assert desk.rows("organisation") == []


def test_a_result_that_was_taken_back_counts_nothing_any_more(desk: Desk) -> None:
    desk.paste("Tên đơn vị | Thành lập", "HTX Muối Bạch Long | 2011")
    desk.write()
    result = desk.screen.result
    result.undo_button.click()
    desk.qtbot.waitUntil(result.undo_button.isHidden, timeout=30_000)
    assert result.figures == []
    assert result.again_button.hasFocus()


def test_what_stands_in_the_way_of_taking_back_is_named(desk: Desk) -> None:
    desk.paste("Tên đơn vị | Thành lập", "HTX Muối Bạch Long | 2011")
    desk.write()
    made = desk.workspace.reader.ids("organisation")[0]
    desk.save("support", organisation=made, solution="5S", steps={"registered": "2024-01-05"})
    desk.screen.result.undo_button.click()
    desk.qtbot.waitUntil(lambda: desk.screen.result.banner.text != "", timeout=30_000)
    assert len(desk.rows("organisation")) == 1


def test_the_records_of_an_import_are_opened(desk: Desk) -> None:
    desk.paste("Tên đơn vị | Thành lập", "HTX Muối Bạch Long | 2011")
    desk.write()
    desk.screen.result.records_button.click()
    desk.qtbot.waitUntil(lambda: desk.shown != [], timeout=30_000)
    assert desk.shown == [("organisation", desk.workspace.reader.ids("organisation"), "Vừa nhập")]


def test_nothing_is_written_when_it_is_stopped(desk: Desk, workbook: Callable[..., Path]) -> None:
    desk.read(workbook(HEADER, *units(1200)))
    desk.review.head.import_button.click()
    desk.screen.busy.stop_button.click()
    desk.qtbot.waitUntil(desk.review.isVisible, timeout=30_000)
    assert desk.rows("organisation") == []
    assert desk.planned().head.import_button.isEnabled()


def test_taking_back_is_stopped(desk: Desk, workbook: Callable[..., Path]) -> None:
    desk.read(workbook(HEADER, *units(1200)))
    desk.write()
    desk.screen.result.undo_button.click()
    desk.screen.busy.stop_button.click()
    desk.qtbot.waitUntil(desk.screen.result.isVisible, timeout=30_000)
    assert len(desk.rows("organisation")) == 1200
    assert desk.screen.result.undo_button.hasFocus()


def test_what_was_written_before_it_could_stop_is_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write_then_stop(*asked: object) -> Callable[[Progress], works.Written]:
        write = plain_write(*asked)

        def work(progress: Progress) -> works.Written:
            written = write(progress)
            desk.screen.busy.stop_button.clicked.emit()
            return written

        return work

    plain_write: Callable[..., Callable[[Progress], works.Written]] = works.write
    monkeypatch.setattr(works, "write", write_then_stop)
    desk.paste("Tên đơn vị | Thành lập", "HTX Muối Bạch Long | 2011")
    assert desk.write()["Thêm mới"] == 1
    assert desk.screen.result.undo_button.isVisible()


def test_reading_is_stopped(desk: Desk, workbook: Callable[..., Path]) -> None:
    desk.screen.open_target(ImportTarget(path=workbook(HEADER, *units(300))))
    desk.screen.busy.stop_button.click()
    desk.qtbot.waitUntil(desk.screen.start.isVisible, timeout=30_000)
    assert desk.screen.review is None
    assert desk.screen.start.file_button.hasFocus()


def test_the_first_rows_of_a_long_file_are_seen_while_the_rest_is_read(
    desk: Desk, workbook: Callable[..., Path]
) -> None:
    """What is decided on the first rows holds for the whole file."""
    seen: list[tuple[bool, bool, int]] = []

    def look(*first: object) -> None:
        review = desk.review
        ready = review.head.import_button.isEnabled()
        seen.append((review.job.is_glance, ready, review.model.rowCount()))
        review.job.set_column(1, None)
        review.job.edit(2, 0, "HTX Muối Bạch Long")

    desk.screen._glanced.connect(look)
    review = desk.read(workbook(HEADER, *units(5200)))
    desk.qtbot.waitUntil(lambda: desk.review.job.is_ready, timeout=60_000)
    review = desk.review
    assert seen == [(True, False, 199)]
    assert review.model.rowCount() == 5200
    assert review.model.path_at(1) is None
    assert review.model.planned_at(0).title == "HTX Muối Bạch Long"
    assert review.head.import_button.text() == "Nhập 5.200 dòng"


def test_a_long_file_that_breaks_off_leaves_no_half_preview(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first rows were seen, then the child is gone."""
    from nsuat_desktop.spreadsheets import reading

    def gone(collector: object, status: int) -> None:
        raise AppError("Tệp bị ngắt giữa chừng. Chép lại tệp rồi nhập.")

    monkeypatch.setattr(reading._Collector, "check_complete", gone)
    path = tmp_path / "long.csv"
    path.write_text("\n".join(["Tên đơn vị;Thành lập", *["HTX Ân Hòa;2011"] * 5100]), "utf-8")
    glanced: list[object] = []
    desk.screen._glanced.connect(lambda *first: glanced.append(desk.screen.review))
    desk.screen.open_target(ImportTarget(path=path))
    desk.qtbot.waitUntil(lambda: desk.screen.start.banner.text != "", timeout=30_000)
    assert len(glanced) == 1
    assert desk.screen.review is None
    assert desk.screen.start.isVisible()


def test_columns_chosen_are_remembered_for_a_file_that_looks_alike(desk: Desk) -> None:
    lines = ("Tên đơn vị | Thành lập | Cột lạ", "HTX Muối Bạch Long | 2011 | Vũ Thị Mến")
    review = desk.paste(*lines)
    review.job.set_column(2, "representative")
    desk.planned()
    desk.write()
    review = desk.paste(lines[0], "HTX Chiếu cói Ân Hòa | 2012 | Trần Văn Bình")
    assert review.model.field_text(2) == "Người đại diện"


def drop(desk: Desk, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(20, 20),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    desk.screen.dropEvent(event)


def test_a_file_dropped_on_the_screen_is_read(desk: Desk) -> None:
    drop(desk, SAMPLES / "danh-sach-don-vi.xlsx")
    assert desk.planned().model.rowCount() == 60


def test_a_file_dropped_while_another_is_written_is_told_to_wait(
    desk: Desk, workbook: Callable[..., Path]
) -> None:
    desk.read(workbook(HEADER, *units(1200)))
    desk.review.head.import_button.click()
    drop(desk, SAMPLES / "danh-sach-don-vi.xlsx")
    assert "Chờ xong" in desk.told[-1]
    assert desk.result()["Thêm mới"] == 1200


def test_a_second_import_of_the_same_file_changes_nothing(desk: Desk) -> None:
    desk.read("danh-sach-don-vi.xlsx")
    desk.write()
    review = desk.read("danh-sach-don-vi.xlsx")
    actions = {review.model.planned_at(row).action for row in range(review.model.rowCount())}
    assert actions == {Action.SAME}
    assert not review.head.import_button.isEnabled()


def test_what_was_typed_is_told_before_the_window_closes(desk: Desk) -> None:
    review = desk.paste("Tên đơn vị | Thành lập", "HTX Muối Bạch Long | 2011")
    assert desk.screen.unsaved() == ""
    review.job.edit(2, 1, "2012")
    assert desk.screen.unsaved() != ""


def test_the_result_counts_records_as_taking_back_does(desk: Desk) -> None:
    desk.read("danh-sach-don-vi.xlsx")
    desk.write()
    texts = [each.text() for each in desk.screen.result.findChildren(QLabel)]
    assert "Đã nhập 60 dòng, thành 120 bản ghi." in texts
