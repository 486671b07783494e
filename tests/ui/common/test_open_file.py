from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.common.open_file import ask_file_to_open, ask_folder


def test_the_file_that_is_chosen_is_taken(qtbot: QtBot, tmp_path: Path) -> None:
    chosen = tmp_path / "danh-sach.xlsx"
    chosen.write_bytes(b"")
    parent, taken = QWidget(), list[Path]()
    qtbot.addWidget(parent)
    dialog = ask_file_to_open(parent, "Chọn", ("Excel (*.xlsx)",), taken.append, str(tmp_path))
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptOpen
    assert dialog.nameFilters() == ["Excel (*.xlsx)"]
    dialog.selectFile(str(chosen))
    dialog.accept()
    assert taken == [chosen]
    qtbot.waitUntil(lambda: parent.findChildren(QFileDialog) == [])


def test_nothing_is_taken_when_the_dialog_is_closed(qtbot: QtBot, tmp_path: Path) -> None:
    parent, taken = QWidget(), list[Path]()
    qtbot.addWidget(parent)
    ask_file_to_open(parent, "Chọn", ("Excel (*.xlsx)",), taken.append, str(tmp_path)).reject()
    assert taken == []


def test_the_folder_that_is_chosen_is_taken(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "ky-so").mkdir()
    parent, taken = QWidget(), list[Path]()
    qtbot.addWidget(parent)
    dialog = ask_folder(parent, "Thư mục", taken.append, str(tmp_path))
    dialog.selectFile("ky-so")
    dialog.accept()
    assert taken == [tmp_path / "ky-so"]
