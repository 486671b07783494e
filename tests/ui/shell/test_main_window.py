from datetime import datetime

import pytest
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtWidgets import QMenu, QMessageBox, QPushButton

from ui.common.chips import Tone
from ui.common.screen import Screen
from ui.shell.main_window import MainWindow, ScreenSpec, fills_screen

PLACES = [
    ("overview", "Tổng quan", "overview", ""),
    ("organisation", "Đơn vị", "organisation", "Ghi chép"),
    ("support", "Hỗ trợ", "support", "Ghi chép"),
    ("report", "Báo cáo", "report", "Báo cáo"),
]
TABBED = [
    ("support", "Hỗ trợ", "support", "Ghi chép", ""),
    ("communication", "Truyền thông", "communication", "Ghi chép", "Truyền thông, sự kiện"),
    ("event", "Sự kiện", "event", "Ghi chép", "Truyền thông, sự kiện"),
    ("award", "Tôn vinh", "award", "Ghi chép", "Truyền thông, sự kiện"),
]


class Noted(Screen):
    """A screen that remembers what the shell did with it."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key, self.times, self.targets, self.dirty = key, 0, [], ""

    def activated(self) -> None:
        self.times += 1

    def open_target(self, target: object) -> None:
        self.targets.append(target)

    def unsaved(self) -> str:
        return self.dirty


@pytest.fixture
def built() -> list[str]:
    return []


@pytest.fixture
def window(qtbot, settings: QSettings, built: list[str]) -> MainWindow:
    def spec(key: str, title: str, icon: str, section: str) -> ScreenSpec:
        def make() -> Screen:
            built.append(key)
            return Noted(key)

        return ScreenSpec(key, title, icon, section, make)

    window = MainWindow([spec(*place) for place in PLACES], settings)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def test_screens_are_built_when_first_opened(qtbot, window, built):
    assert built == []
    window.open_last_screen()
    assert built == ["overview"]
    qtbot.mouseClick(window.navigation.button("support"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(window.navigation.button("overview"), Qt.MouseButton.LeftButton)
    assert built == ["overview", "support"]
    assert window.screen_of("overview").times == 2


def test_keys_lead_to_screens(qtbot, window):
    window.open_screen("overview")
    window.activateWindow()
    for keys, expected in (
        ((Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier), "support"),
        ((Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier), "report"),
        ((Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier), "overview"),
    ):
        qtbot.keyClick(window, *keys)
        assert window.current_key == expected


def test_arrows_walk_along_the_navigation(qtbot, window):
    window.open_screen("overview")
    window.navigation.button("overview").setFocus()
    qtbot.keyClick(window.navigation.button("overview"), Qt.Key.Key_Down)
    assert window.navigation.button("organisation").hasFocus()
    qtbot.keyClick(window.navigation.button("organisation"), Qt.Key.Key_Space)
    assert window.current_key == "organisation"


def test_a_screen_leads_to_another_with_its_target(window):
    window.open_screen("overview").navigate.emit("organisation", ["id-1", "id-2"])
    assert window.current_key == "organisation"
    assert window.screen_of("organisation").targets == [["id-1", "id-2"]]


@pytest.fixture
def tabbed(qtbot, settings: QSettings) -> MainWindow:
    window = MainWindow(
        [
            ScreenSpec(key, title, icon, section, lambda key=key: Noted(key), entry)
            for key, title, icon, section, entry in TABBED
        ],
        settings,
    )
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def test_screens_of_one_entry_are_tabs(qtbot, tabbed):
    assert tabbed.navigation.keys() == ["support", "communication"]
    tabbed.open_screen("support")
    assert tabbed.tabs is None
    qtbot.mouseClick(tabbed.navigation.button("communication"), Qt.MouseButton.LeftButton)
    assert tabbed.tabs.keys() == ["communication", "event", "award"]
    qtbot.mouseClick(tabbed.tabs.button("event"), Qt.MouseButton.LeftButton)
    assert (tabbed.current_key, tabbed.screen_of("event").times) == ("event", 1)
    assert tabbed.navigation.button("communication").isChecked()
    tabbed.open_screen("support")
    assert tabbed.tabs.isHidden()
    qtbot.mouseClick(tabbed.navigation.button("communication"), Qt.MouseButton.LeftButton)
    assert tabbed.current_key == "event"


def test_tabs_by_keyboard(qtbot, tabbed):
    tabbed.open_screen("communication")
    tabbed.activateWindow()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(tabbed, Qt.Key.Key_PageDown, control)
    assert tabbed.current_key == "event"
    qtbot.keyClick(tabbed, Qt.Key.Key_PageUp, control)
    qtbot.keyClick(tabbed, Qt.Key.Key_PageUp, control)
    assert tabbed.current_key == "award"
    tabbed.tabs.button("award").setFocus()
    qtbot.keyClick(tabbed.tabs.button("award"), Qt.Key.Key_Left)
    assert tabbed.tabs.button("event").hasFocus()
    qtbot.keyClick(tabbed.tabs.button("event"), Qt.Key.Key_Return)
    assert tabbed.current_key == "event"


def test_an_entry_counts_what_waits_on_all_its_screens(tabbed):
    tabbed.open_screen("event").badge.emit(2)
    tabbed.open_screen("award").badge.emit(3)
    assert tabbed.navigation.count("communication") == 5


def test_badges_are_seen_and_read_aloud(window):
    window.open_screen("report").badge.emit(4)
    assert window.navigation.count("report") == 4
    assert window.navigation.button("report").accessibleName() == "Báo cáo, 4 việc"


def test_head_bar_shows_only_what_is_known(qtbot, window):
    assert window.head.chip("office") is None
    window.head.set_chip("user", "Nguyễn Thị Hà", QMenu())
    window.head.set_chip("office", "UBND huyện Nghĩa Hưng")
    office, user = window.head.chip("office"), window.head.chip("user")
    qtbot.waitUntil(lambda: 0 < office.x() < user.x())
    window.head.set_chip("office", "")
    assert window.head.chip("office") is None


def test_status_bar_tells_what_it_was_told(qtbot, window):
    status = window.status
    status.set_saved(datetime(2025, 11, 23, 14, 32))
    status.set_backup("Sao lưu gần nhất: hôm nay 11:30, đã kiểm tra", Tone.GOOD)
    status.set_totals("1.284 đơn vị")
    assert status.texts() == [
        "Đã lưu lúc 14:32",
        "Sao lưu gần nhất: hôm nay 11:30, đã kiểm tra",
        "1.284 đơn vị",
    ]
    status.set_warnings(1234)
    assert "1.234 cảnh báo" in status.texts()
    with qtbot.waitSignal(status.warnings_opened):
        status.findChild(QPushButton, "statusWarnings").click()


def test_an_undo_can_be_reached_by_key(qtbot, window):
    taken_back: list[bool] = []
    window.open_screen("support").tell("Đã xóa 1 hỗ trợ.", lambda: taken_back.append(True))
    assert window.notice.text == "Đã xóa 1 hỗ trợ."
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert taken_back == [True]
    assert window.notice.isHidden()


def test_a_notice_without_undo_offers_none(window):
    window.open_screen("support").tell("Đã xuất 12 dòng.")
    assert window.notice.undo_button.isHidden()


def test_size_and_screen_are_remembered(qtbot, window, settings):
    window.open_screen("support")
    window.resize(1024, 640)
    window.close()
    again = MainWindow([ScreenSpec(*place, Screen) for place in PLACES], settings)
    qtbot.addWidget(again)
    again.open_last_screen()
    assert (again.width(), again.height()) == (1024, 640)
    assert again.current_key == "support"


def test_unsaved_changes_keep_the_window_open_until_dropped(qtbot, window):
    window.open_screen("organisation").dirty = "Đơn vị: Công ty TNHH Gạo Toản Xuân"
    window.close()
    assert window.isVisible()
    box = window.findChild(QMessageBox)
    assert "Gạo Toản Xuân" in box.informativeText()
    assert box.defaultButton().text() == "Ở lại để lưu"
    drop = next(b for b in box.buttons() if b.text() == "Đóng, bỏ thay đổi")
    qtbot.mouseClick(drop, Qt.MouseButton.LeftButton)
    assert not window.isVisible()


def test_the_program_may_hold_the_window_open(qtbot, settings):
    ready = False
    window = MainWindow([ScreenSpec(*PLACES[0], Screen)], settings, before_close=lambda: ready)
    qtbot.addWidget(window)
    window.show()
    assert not window.close()
    ready = True
    assert window.close()


@pytest.mark.parametrize(
    ("width", "height", "fills"),
    [
        (1366, 768, True),
        (1366, 728, True),
        (1093, 614, True),
        (1920, 1040, False),
        (800, 600, False),
    ],
)
def test_a_first_window_fills_a_small_screen(width, height, fills):
    """With title bar and borders the first size is more than there is: the foot was cut off."""
    assert fills_screen(QSize(width, height)) is fills
