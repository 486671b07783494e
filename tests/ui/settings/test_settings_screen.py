import sqlite3
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox

from nsuat_desktop.errors import SurroundingsError
from nsuat_desktop.papers.templates import copy_template
from nsuat_desktop.records.record import Draft
from ui.common.buttons import Button
from ui.common.chips import Chip
from ui.common.theme import tokens
from ui.program.preferences import Preferences
from ui.settings.about import versions
from ui.settings.screen import SettingsScreen


class Told:
    """Stands where the status line is."""

    def __init__(self) -> None:
        self.times = 0

    def show_backup(self) -> None:
        self.times += 1


@pytest.fixture
def preferences(tmp_path) -> Preferences:
    return Preferences(tmp_path)


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def screen(qtbot, workspace, preferences, told) -> SettingsScreen:
    made = SettingsScreen(workspace, preferences, told)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def press(qtbot, screen, text: str) -> None:
    kinds = [*screen.findChildren(Chip), *screen.findChildren(Button)]
    button = next(each for each in kinds if each.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_theme_and_text_size_take_effect_at_once_and_stay(qtbot, screen, preferences, tmp_path):
    press(qtbot, screen, "Tối")
    press(qtbot, screen, "125%")
    assert tokens().dark
    assert tokens().scale == 1.25
    again = Preferences(tmp_path)
    assert (again.mode, again.scale) == ("dark", 1.25)
    press(qtbot, screen, "Sáng")
    assert not tokens().dark


def test_a_new_name_is_written_with_later_changes(qtbot, write, screen, workspace):
    screen.name_line.selectAll()
    write(screen.name_line, "  Phạm Thị  Lan ")
    assert screen.unsaved() == "Tên người làm việc"
    with qtbot.waitSignal(screen.notice) as notice:
        qtbot.keyClick(screen.name_line, Qt.Key.Key_Return)
    assert "Phạm Thị Lan" in notice.args[0]
    assert workspace.user_name == workspace.environment.author == "Phạm Thị Lan"
    assert screen.unsaved() == ""
    assert screen.name_line.text() == "Phạm Thị Lan"


def test_an_empty_name_is_not_taken(qtbot, write, screen):
    screen.name_line.clear()
    write(screen.name_line, "  ")
    assert not screen.name_button.isEnabled()


def test_a_backup_is_made_and_told(qtbot, screen, workspace, told):
    assert screen.backup_label.text() == "Chưa có bản sao lưu"
    with qtbot.waitSignal(screen.notice) as notice:
        press(qtbot, screen, "Sao lưu ngay")
    assert notice.args[0] == "Đã sao lưu và kiểm tra bản sao."
    assert "đã kiểm tra" in screen.backup_label.text()
    assert workspace.backups.latest() is not None
    assert told.times == 1
    assert screen.backup_button.isEnabled()


def test_a_backup_that_fails_is_told_too(qtbot, screen, workspace, monkeypatch):
    def fail() -> None:
        raise SurroundingsError("Đĩa đầy. Giải phóng chỗ trống rồi sao lưu lại.")

    monkeypatch.setattr(workspace.backups, "make", fail)
    press(qtbot, screen, "Sao lưu ngay")
    qtbot.waitUntil(lambda: screen.findChild(QMessageBox) is not None)
    assert "Đĩa đầy" in screen.findChild(QMessageBox).text()
    assert screen.backup_label.text() == "Chưa có bản sao lưu"
    screen.findChild(QMessageBox).close()


class Opened(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.paths: list[str] = []

    @Slot(QUrl)
    def take(self, address: QUrl) -> None:
        self.paths.append(address.toLocalFile())


def test_folders_are_opened(qtbot, screen, workspace):
    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "take")
    press(qtbot, screen, "Mở thư mục dữ liệu")
    press(qtbot, screen, "Mở thư mục sao lưu")
    QDesktopServices.unsetUrlHandler("file")
    assert [Path(each) for each in opened.paths] == [workspace.data_dir, workspace.backups.folder]


def test_versions_can_be_copied_for_a_helper(qtbot, screen):
    press(qtbot, screen, "Chép thông tin này")
    text = QGuiApplication.clipboard().text()
    assert f"SQLite: {sqlite3.sqlite_version}" in text
    assert set(versions()) >= {"NSUAT Desktop", "Python", "Qt", "PySide6", "SQLite"}


def test_data_go_to_a_stick_with_the_attached_files(qtbot, screen, workspace, tmp_path):
    owner = workspace.records.save(Draft("organisation", {"name": "Gạo", "kind": "enterprise"}))
    workspace.attachments.attach_content(owner, "a.pdf", b"one")
    copy_template(workspace.data_dir, "giay-chung-nhan")
    stick = tmp_path / "usb"
    stick.mkdir()
    with qtbot.waitSignal(screen.notice) as notice:
        screen.copy_to(stick)
    assert ", kèm 1 tệp, 1 mẫu và chứng thư của cơ quan; đọc lại giống bản gốc." in notice.args[0]
    assert screen.backup_label.text().endswith("đã kiểm tra, kèm 1 tệp")
    assert screen.stop_button.isHidden()
    assert len(list(stick.glob("nsuat-*.db"))) == 1


def test_a_file_lost_on_this_machine_is_told_after_copying(qtbot, screen, workspace, tmp_path):
    owner = workspace.records.save(Draft("organisation", {"name": "Gạo", "kind": "enterprise"}))
    lost = workspace.attachments.attach_content(owner, "a.pdf", b"one")
    workspace.attachments.store.path(str(lost.values["sha256"])).unlink()
    screen.copy_to(tmp_path)
    qtbot.waitUntil(lambda: screen.findChild(QMessageBox) is not None)
    assert "1 tệp đính kèm trên máy này bị mất" in screen.findChild(QMessageBox).text()
    screen.findChild(QMessageBox).close()


@pytest.mark.parametrize(
    ("is_sample", "text"), [(False, "Mở đơn vị mẫu"), (True, "Về dữ liệu của cơ quan")]
)
def test_the_sample_office_is_one_press_away_and_so_is_the_way_back(qtbot, screen, is_sample, text):
    assert not screen.practice_card.isVisible()
    screen.offer_practice(is_sample=is_sample)
    with qtbot.waitSignal(screen.practice_asked):
        press(qtbot, screen, text)


def test_everything_goes_out_as_one_workbook(qtbot, preferences, told, office_workspace, tmp_path):
    office_workspace.records.save(Draft("organisation", {"name": "An Phú", "kind": "enterprise"}))
    made = SettingsScreen(office_workspace, preferences, told)
    qtbot.addWidget(made)
    path = tmp_path / "tat-ca.xlsx"
    dialog = made.ask_export()
    with qtbot.waitSignal(made.notice) as heard:
        dialog.write_to(path)
    assert str(path) in heard.args[0]
    names = openpyxl.load_workbook(path).sheetnames
    assert "Đơn vị" in names
