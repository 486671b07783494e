from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.common.chips import Tone
from ui.common.page_model import CACHED_ROWS, PAGE, Column, PageModel
from ui.common.table_view import TableView
from ui.common.theme import apply_theme, tokens


@dataclass(frozen=True)
class Line:
    id: str
    values: Mapping[str, object]
    labels: Mapping[str, str] = field(default_factory=dict)


class Lines:
    """A source that counts how often it is read and may lose rows."""

    def __init__(self) -> None:
        self.reads: list[int] = []
        self.gone: set[str] = set()
        self.names: dict[str, str] = {}

    def rows(self, ids: Sequence[str]) -> list[Line]:
        self.reads.append(len(ids))
        return [self.line(each) for each in ids if each not in self.gone]

    def line(self, line_id: str) -> Line:
        name = self.names.get(line_id, f"Hợp tác xã Nghĩa Hưng {line_id}")
        return Line(line_id, {"name": name, "code": line_id, "state": "Còn hạn"})


def text(name: str):
    return lambda row: str(row.values.get(name, ""))


COLUMNS = [
    Column("name", "Tên đơn vị", text("name"), width=200, stretch=True),
    Column("code", "Mã số", text("code"), right=True, width=80),
    Column("state", "Trạng thái", text("state"), tone=lambda row: Tone.GOOD, sortable=False),
]


def ids(count: int) -> list[str]:
    return [str(number) for number in range(count)]


@pytest.fixture
def source() -> Lines:
    return Lines()


@pytest.fixture
def table(qtbot, source: Lines) -> TableView:
    view = TableView(COLUMNS, source, checks=True)
    qtbot.addWidget(view)
    view.resize(640, 400)
    view.show()
    qtbot.waitExposed(view)
    return view


def test_the_model_keeps_qts_rules(qtmodeltester, source):
    model = PageModel(COLUMNS, source)
    qtmodeltester.check(model)
    model.set_ids(ids(300))
    qtmodeltester.check(model)
    model.set_ids(ids(900))
    model.set_ids([])


def test_only_the_pages_in_view_are_read(table, source):
    table.show_ids(ids(100_000))
    table.grab()
    assert source.reads == [PAGE]
    table.scrollToBottom()
    table.grab()
    assert sum(source.reads) <= 3 * PAGE


def test_rows_at_hand_are_painted_without_reading(table, source):
    first = [source.line(each) for each in ids(50)]
    table.show_ids(ids(50), first)
    table.grab()
    assert source.reads == []
    table.choose(["3"], "3")
    table.show_ids(ids(5_000))
    assert table.selected_ids() == ["3"]
    assert table.rows.rowCount() == 5_000


def test_memory_stays_small_when_all_rows_were_seen(source):
    model = PageModel(COLUMNS, source)
    model.set_ids(ids(3 * CACHED_ROWS))
    for place in range(3 * CACHED_ROWS):
        assert model.row_at(place).id == str(place)
    assert len(source.reads) == 3 * CACHED_ROWS / PAGE


def test_a_row_deleted_meanwhile_is_an_empty_line(table, source):
    source.gone.add("2")
    table.show_ids(ids(5))
    assert table.rows.text(2, 1) == ""
    assert table.rows.text(3, 2) == "3"


def test_selection_and_place_survive_reading_again(qtbot, table):
    table.show_ids(ids(1_000))
    table.choose(["500", "502"], "502")
    scroll = table.verticalScrollBar().value()
    with qtbot.assertNotEmitted(table.current_moved):
        table.show_ids(["new", *ids(1_000)], keep_place=True)
    assert table.selected_ids() == ["500", "502"]
    assert table.current_id() == "502"
    assert table.verticalScrollBar().value() == scroll


def test_a_filter_starts_at_the_top_and_drops_what_it_hides(qtbot, table):
    table.show_ids(ids(1_000))
    table.choose(["900"], "900")
    with qtbot.waitSignal(table.current_moved) as moved:
        table.show_ids(["1", "2", "3"])
    assert moved.args == [""]
    assert table.selected_ids() == []
    assert table.verticalScrollBar().value() == 0


def test_rows_are_chosen_by_key_and_opened(qtbot, table):
    table.show_ids(ids(20))
    table.choose_row(0)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected_ids() == ["1", "2"]
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == ["2"]
    with qtbot.waitSignal(table.delete_asked) as asked:
        qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert asked.args == [["1", "2"]]


def test_tick_boxes_choose_rows_one_by_one(qtbot, table):
    table.show_ids(ids(20))
    row = tokens().row
    for place in (1, 4):
        position = table.visualRect(table.rows.index(place, 0)).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=position)
    assert table.selected_ids() == ["1", "4"]
    position = table.visualRect(table.rows.index(7, 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=position)
    assert table.selected_ids() == ["7"]
    assert table.rowHeight(0) == row


def test_the_box_in_the_header_chooses_all_or_none(qtbot, table):
    table.show_ids(ids(20))
    header = table.horizontalHeader()
    spot = header.rect().topLeft()
    spot.setX(header.sectionViewportPosition(0) + 10)
    spot.setY(10)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert table.all_chosen()
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert table.selected_ids() == []
    assert header.sortIndicatorSection() == -1


def test_double_click_opens(qtbot, table):
    table.show_ids(ids(20))
    position = table.visualRect(table.rows.index(3, 1)).center()
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=position)
    assert opened.args == ["3"]


def test_headers_ask_for_an_order(qtbot, table):
    table.show_ids(ids(20))
    header = table.horizontalHeader()

    def click(section: int) -> None:
        spot = header.rect().center()
        spot.setX(header.sectionViewportPosition(section) + header.sectionSize(section) // 2)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    with qtbot.waitSignal(table.sort_asked) as asked:
        click(1)
    assert asked.args == ["name", False]
    with qtbot.waitSignal(table.sort_asked) as asked:
        click(1)
    assert asked.args == ["name", True]
    with qtbot.assertNotEmitted(table.sort_asked):
        click(3)
    assert header.sortIndicatorSection() == 1


def test_rows_are_copied_as_a_table(qtbot, table):
    table.show_ids(ids(20))
    table.choose(["2", "3"], "3")
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines() == [
        "Tên đơn vị\tMã số\tTrạng thái",
        "Hợp tác xã Nghĩa Hưng 2\t2\tCòn hạn",
        "Hợp tác xã Nghĩa Hưng 3\t3\tCòn hạn",
    ]
    table.columns.show(2, False)
    table.choose(["2"], "2")
    assert table.as_table([2]) == "Hợp tác xã Nghĩa Hưng 2\tCòn hạn\n"


def test_typing_on_the_table_goes_to_the_filter(qtbot, table):
    table.show_ids(ids(20))
    with qtbot.waitSignal(table.typed) as typed:
        qtbot.keyClicks(table, "n")
    assert typed.args == ["n"]


def test_hits_are_marked_without_marks_on_letters(table):
    table.show_ids(ids(3))
    plain = table.grab().toImage()
    table.mark("nghia")
    marked = table.grab().toImage()
    hit = tokens().color("warn_soft")
    spots = [
        (x, y)
        for x in range(0, marked.width(), 2)
        for y in range(0, marked.height(), 4)
        if marked.pixelColor(x, y) == hit
    ]
    assert spots
    assert all(plain.pixelColor(x, y) != hit for x, y in spots)


def test_changed_rows_are_read_again(table, source):
    table.show_ids(ids(3))
    assert table.rows.text(1, 1) == "Hợp tác xã Nghĩa Hưng 1"
    source.names["1"] = "Công ty cổ phần Đại An"
    table.reload(["1"])
    assert table.rows.text(1, 1) == "Công ty cổ phần Đại An"


def test_columns_stay_as_arranged(qtbot, source, settings: QSettings):
    view = TableView(COLUMNS, source)
    qtbot.addWidget(view)
    view.columns.remember(settings, "organisation")
    view.resize(640, 400)
    view.show()
    view.horizontalHeader().resizeSection(1, 140)
    view.horizontalHeader().moveSection(2, 0)
    view.columns.show(0, False)
    again = TableView(COLUMNS, source)
    qtbot.addWidget(again)
    again.columns.remember(settings, "organisation")
    assert [column.name for column in again.shown_columns()] == ["state", "code"]
    assert again.columnWidth(1) == 140


def test_one_column_always_stays(qtbot, table):
    table.columns.show(1, False)
    table.columns.show(2, False)
    menu = table.columns.menu(table)
    assert [action.isEnabled() for action in menu.actions()] == [True, True, False]
    menu.actions()[0].trigger()
    assert [column.name for column in table.shown_columns()] == ["name", "state"]


def test_free_width_goes_to_one_column(qtbot, table):
    widths = [table.columnWidth(at) for at in range(4)]
    table.resize(800, 400)
    assert [table.columnWidth(at) for at in range(4)] == [
        widths[0], widths[1] + 160, widths[2], widths[3]
    ]  # fmt: skip


def test_rows_grow_with_the_text(qapp: QApplication, table):
    table.show_ids(ids(3))
    apply_theme(qapp, dark=True, scale=1.5)
    assert table.rowHeight(0) == 45


def test_the_text_size_changes_without_walking_through_all_rows(qapp: QApplication, table):
    table.show_ids(ids(100_000))
    resized: list[int] = []
    table.verticalHeader().sectionResized.connect(lambda at, *_: resized.append(at))
    apply_theme(qapp, dark=False, scale=1.25)
    assert table.rowHeight(99_999) == tokens().row
    assert resized == []


def test_columns_that_may_step_aside_come_back_with_the_room(table, settings):
    table.columns.makes_room = True
    table.columns.remember(settings, "lines")
    table.show_ids(ids(3))
    table.resize(330, 400)
    assert [column.name for column in table.shown_columns()] == ["name", "code"]
    assert [action.isChecked() for action in table.columns.menu(table).actions()] == [True] * 3
    table.resize(640, 400)
    assert [column.name for column in table.shown_columns()] == ["name", "code", "state"]
