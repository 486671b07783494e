"""Exporting from a list: what is shown goes out, personal data only with a reason."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from nsuat_desktop.log_file import log_path
from nsuat_desktop.records.record import Draft
from nsuat_desktop.spreadsheets.xlsx_writing import HEADER_ROW
from nsuat_desktop.workspace import Workspace
from ui.common.changes import Changes
from ui.records.exporting import open_export, save_template
from ui.records.screen import RecordsScreen


@pytest.fixture
def screen(
    qtbot: QtBot, office_workspace: Workspace, settings: QSettings
) -> Callable[[str], RecordsScreen]:
    def show(record_type: str) -> RecordsScreen:
        made = RecordsScreen(
            office_workspace, record_type, Changes(), lambda kind, record_id: None, settings
        )
        qtbot.addWidget(made)
        made.resize(1100, 600)
        made.show()
        made.activated()
        qtbot.waitUntil(lambda: made.list._read)
        return made

    return show


def add_people(workspace: Workspace) -> None:
    for name, number in (("Trần Văn Bình", "036085001234"), ("Lê Thị Anh", "036085005678")):
        workspace.records.save(Draft("person", {"full_name": name, "personal_id": number}))


def rows(path: Path) -> list[tuple[Any, ...]]:
    sheet = openpyxl.load_workbook(path).active
    return [row for row in sheet.iter_rows(min_row=HEADER_ROW + 1, values_only=True)]


def test_the_file_holds_what_the_list_shows(
    qtbot: QtBot,
    office_workspace: Workspace,
    screen: Callable[[str], RecordsScreen],
    write: Callable[[QWidget, str], None],
    tmp_path: Path,
) -> None:
    for name in ("Công ty Bình Minh", "Công ty An Phú", "Hợp tác xã Bình An"):
        office_workspace.records.save(Draft("organisation", {"name": name, "kind": "enterprise"}))
    made = screen("organisation")
    write(made.list.filter, "binh")
    told: list[str] = []
    made.notice.connect(lambda text, undo: told.append(text))
    path = tmp_path / "ra.xlsx"
    dialog = open_export(made, office_workspace, made.list)
    with qtbot.waitSignal(dialog.written):
        dialog.write_to(path)
    header, *found = rows(path)
    shown_names = [column.title for column in made.list.table.columns.shown() if column.name]
    assert [each.removesuffix(" *") for each in header][: len(shown_names)] == shown_names
    assert [row[0] for row in found] == ["Công ty Bình Minh", "Hợp tác xã Bình An"]
    assert str(path) in told[-1]
    assert "2 bản ghi" in told[-1]


def test_all_columns_can_be_had(
    qtbot: QtBot,
    office_workspace: Workspace,
    screen: Callable[[str], RecordsScreen],
    tmp_path: Path,
) -> None:
    office_workspace.records.save(Draft("organisation", {"name": "An Phú", "kind": "enterprise"}))
    made = screen("organisation")
    dialog = open_export(made, office_workspace, made.list)
    dialog.show()
    qtbot.mouseClick(dialog.all_columns, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.written):
        dialog.write_to(tmp_path / "ra.csv")
    header = (tmp_path / "ra.csv").read_text("utf-8-sig").splitlines()[0]
    assert "Sản phẩm, dịch vụ chính" in header
    assert "Ghi chú" in header


def test_personal_data_need_a_reason(
    qtbot: QtBot,
    office_workspace: Workspace,
    screen: Callable[[str], RecordsScreen],
    write: Callable[[QWidget, str], None],
    tmp_path: Path,
) -> None:
    add_people(office_workspace)
    made = screen("person")
    dialog = open_export(made, office_workspace, made.list)
    dialog.open()
    qtbot.mouseClick(dialog.all_columns, Qt.MouseButton.LeftButton)
    dialog.unmask.click()
    dialog.save_button.click()
    assert "lý do" in dialog.banner.text
    assert dialog.findChild(QFileDialog) is None
    write(dialog.reason, "Đối chiếu với Công an huyện")
    with qtbot.waitSignal(dialog.written):
        dialog.write_to(tmp_path / "ra.xlsx")
    assert any("036085001234" in row for row in rows(tmp_path / "ra.xlsx"))
    log = log_path(office_workspace.data_dir).read_text("utf-8")
    assert "Đối chiếu với Công an huyện" in log
    assert "036085001234" not in log


def test_without_a_reason_personal_data_are_covered(
    qtbot: QtBot,
    office_workspace: Workspace,
    screen: Callable[[str], RecordsScreen],
    tmp_path: Path,
) -> None:
    add_people(office_workspace)
    made = screen("person")
    dialog = open_export(made, office_workspace, made.list)
    dialog.all_columns.setChecked(True)
    with qtbot.waitSignal(dialog.written):
        dialog.write_to(tmp_path / "ra.xlsx")
    assert not any("036085001234" in row for row in rows(tmp_path / "ra.xlsx"))


def test_a_file_that_cannot_be_written_is_told_in_the_dialog(
    qtbot: QtBot,
    office_workspace: Workspace,
    screen: Callable[[str], RecordsScreen],
    tmp_path: Path,
) -> None:
    made = screen("organisation")
    dialog = open_export(made, office_workspace, made.list)
    dialog.open()
    dialog.write_to(tmp_path / "khong-co" / "ra.xlsx")
    qtbot.waitUntil(lambda: dialog.banner.text != "")
    assert dialog.isVisible()
    assert dialog.save_button.isEnabled()


def test_the_menu_offers_export_and_template(
    qtbot: QtBot,
    office_workspace: Workspace,
    screen: Callable[[str], RecordsScreen],
    tmp_path: Path,
) -> None:
    made = screen("organisation")
    texts = [action.text() for action in made.list.actions()]
    assert "Xuất Excel, CSV…" in texts
    assert "Lấy mẫu Excel để điền…" in texts
    path = tmp_path / "mau.xlsx"
    with qtbot.waitSignal(made.notice) as told:
        save_template(made, office_workspace, made.description, path)
    assert told.args is not None
    assert str(path) in told.args[0]
    assert "Tên đơn vị *" in [str(cell) for cell in rows(path)[0]]
