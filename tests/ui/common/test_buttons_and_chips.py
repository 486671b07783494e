import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from ui.common.buttons import Button, Look
from ui.common.chips import Chip, Pill, Tone
from ui.common.layout import spaced
from ui.common.notice_bar import NoticeBar
from ui.common.theme import apply_theme, tokens


class Page(QWidget):
    """A window that shows what is put on it at once."""

    def __init__(self) -> None:
        super().__init__()
        QHBoxLayout(self)

    def put(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self.layout().addWidget(widget)
            widget.show()


@pytest.fixture
def page(qtbot) -> "Page":
    made = Page()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_a_shortcut_presses_its_button_at_once(qtbot, page):
    button = Button("Lưu", look=Look.PRIMARY, shortcut="Ctrl+S")
    page.put(button)
    pressed = []
    button.clicked.connect(lambda: pressed.append(True))
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert pressed == [True]
    button.setEnabled(False)
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert pressed == [True]


def test_a_button_has_room_for_text_picture_and_shortcut(qtbot):
    widths = [
        Button(text, icon=icon, shortcut=keys).sizeHint().width()
        for text, icon, keys in (
            ("Lưu", "", ""),
            ("Lưu", "save", ""),
            ("Lưu", "save", "Ctrl+S"),
        )
    ]
    assert widths == sorted(set(widths))


@pytest.mark.parametrize("look", list(Look))
@pytest.mark.parametrize("dark", [False, True])
def test_looks_differ_and_focus_is_seen(qapp, page, look, dark):
    apply_theme(qapp, dark, 1.0)
    first, button = Button("Trước"), Button("Xóa", look=look)
    page.put(first, button)
    first.setFocus()
    plain = button.grab().toImage()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.grab().toImage() != plain
    button.set_look(Look.DANGER if look is not Look.DANGER else Look.PLAIN)
    first.setFocus()
    assert button.grab().toImage() != plain


def test_a_filter_is_taken_away_by_its_cross_or_a_key(qtbot, page):
    chip = Chip("Được hỗ trợ", removable=True)
    page.put(chip)
    chip.resize(chip.sizeHint())
    with qtbot.waitSignal(chip.removed):
        cross = QPoint(chip.width() - 10, chip.height() // 2)
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=cross)
    with qtbot.waitSignal(chip.removed):
        qtbot.keyClick(chip, Qt.Key.Key_Delete)
    with qtbot.assertNotEmitted(chip.removed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))


def test_a_chip_opens_its_menu_by_mouse_and_key(qtbot, page):
    menu = QMenu()
    menu.addAction("Năm 2024")
    chip = Chip("Kỳ: năm 2025", menu=menu)
    page.put(chip)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert menu.isVisible()
    menu.hide()
    qtbot.keyClick(chip, Qt.Key.Key_Down)
    assert menu.isVisible()
    menu.hide()


def test_a_still_chip_only_tells(qtbot, page):
    chip = Chip("UBND huyện Nghĩa Hưng")
    chip.set_still()
    page.put(chip)
    with qtbot.assertNotEmitted(chip.clicked):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_pill_tells_its_state_in_words_too(qtbot):
    pill = Pill("Còn hạn", Tone.GOOD)
    qtbot.addWidget(pill)
    narrow = pill.sizeHint().width()
    pill.set_state("Hết hạn từ 02/02/2026", Tone.BAD)
    assert pill.accessibleName() == "Hết hạn từ 02/02/2026"
    assert pill.sizeHint().width() > narrow
    pill.set_state("", Tone.NEUTRAL)
    assert pill.isHidden()


@pytest.mark.parametrize("tone", list(Tone))
def test_pills_have_their_own_ground(qtbot, tone):
    pill = Pill("Xong", tone)
    qtbot.addWidget(pill)
    pill.resize(pill.sizeHint())
    ground = "background" if tone is Tone.NEUTRAL else f"{tone.value}_soft"
    assert pill.grab().toImage().pixelColor(3, 10) == tokens().color(ground)


def test_distances_grow_with_the_text(qapp, page):
    layout = spaced(QHBoxLayout(), 8, (16, 4))
    page.layout().addLayout(layout)
    apply_theme(qapp, dark=False, scale=1.5)
    assert layout.spacing() == 12
    margins = layout.contentsMargins()
    assert (margins.left(), margins.top()) == (24, 6)


def test_a_notice_goes_by_key_and_by_time_but_not_under_the_hand(qtbot, page):
    bar, other = NoticeBar(), Button("Việc khác")
    page.put(bar, other)
    bar.show_notice("Đã xóa 1 đơn vị.", lambda: None)
    bar.undo_button.setFocus()
    bar._expire()
    assert bar.isVisible()
    qtbot.keyClick(bar.undo_button, Qt.Key.Key_Escape)
    assert bar.isHidden()
    other.setFocus()
    bar.show_notice("Đã lưu.")
    bar._expire()
    assert bar.isHidden()


def test_only_the_newest_undo_is_offered(qtbot, page):
    done = []
    bar = NoticeBar()
    page.put(bar)
    bar.show_notice("Đã xóa A.", lambda: done.append("A"))
    bar.show_notice("Đã xóa B.", lambda: done.append("B"))
    qtbot.mouseClick(bar.undo_button, Qt.MouseButton.LeftButton)
    assert done == ["B"]
    assert bar.isHidden()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_button_with_the_focus_is_pressed_by_key(qtbot, page, key):
    button = Button("Tiếp")
    page.put(button)
    button.setFocus()
    with qtbot.waitSignal(button.clicked, timeout=1000):
        qtbot.keyClick(button, key)


def test_a_click_on_the_bar_leaves_the_focus_where_the_work_is(qtbot, page):
    bar, other = NoticeBar(), Button("Việc khác")
    page.put(bar, other)
    other.setFocus()
    taken: list[bool] = []
    bar.show_notice("Đã lưu.", lambda: taken.append(True))
    qtbot.mouseClick(bar.undo_button, Qt.MouseButton.LeftButton)
    assert taken == [True]
    assert other.hasFocus()
