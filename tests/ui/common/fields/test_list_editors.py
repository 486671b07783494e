from datetime import date

import pytest
from PySide6.QtCore import Qt

from nsuat_desktop.records.description import Field, Kind, Problem, Severity, choices
from nsuat_desktop.records.registry import descriptions
from ui.common.fields.dates import DateEditor
from ui.common.fields.factory import editor_for, is_asked
from ui.common.fields.field_box import FieldBox
from ui.common.fields.lists import DatesEditor, RowsEditor, StepsEditor
from ui.common.fields.suggest import Suggestion

STEPS = choices(registered="Đăng ký", applied="Đã áp dụng", certified="Được chứng nhận")


class Services:
    def today(self) -> date:
        return date(2026, 3, 20)

    def search(self, record_type: str, text: str) -> list[Suggestion]:
        return [Suggestion("u1", "Công ty TNHH Gạo Toản Xuân")]

    def title(self, record_type: str, record_id: str) -> str:
        return "Công ty TNHH Gạo Toản Xuân"

    def can_create(self, record_type: str) -> bool:
        return True

    def create(self, record_type, text, done) -> None:
        done("new", text)

    def opener(self, record_type: str) -> None:
        return None

    def can_extend(self, catalogue: str) -> bool:
        return False


@pytest.fixture
def place(qtbot):
    def show(widget):
        qtbot.addWidget(widget)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return show


def test_steps_keep_their_days(qtbot, place, write):
    editor = place(StepsEditor(STEPS, today=Services().today))
    editor.set_value({"registered": "2025-01-05"})
    write(editor.editor("applied").line, "150326")
    assert editor.value() == {"registered": "2025-01-05", "applied": "2026-03-15"}
    write(editor.editor("certified").line, "32/1/26")
    assert "32/1/26" in editor.own_problem()
    editor.focus()
    assert editor.editor("certified").line.hasFocus()
    editor.set_value(None)
    assert editor.value() is None


def test_steps_flow_into_the_width(place):
    editor = place(StepsEditor(STEPS))
    editor.resize(200, 400)
    assert editor.layout().itemAtPosition(1, 0) is not None
    editor.resize(900, 400)
    assert editor.layout().itemAtPosition(0, 2) is not None


def test_days_are_added_by_enter_and_taken_away(qtbot, place, write):
    editor = place(DatesEditor(today=Services().today))
    editor.focus()
    for text in ("15/3/26", "10/1/25"):
        write(editor.entry.line, text)
        qtbot.keyClick(editor.entry.line, Qt.Key.Key_Return)
    assert editor.value() == ["2025-01-10", "2026-03-15"]
    assert [chip.text() for chip in editor.chips()] == ["10/01/2025", "15/03/2026"]
    qtbot.keyClick(editor.chips()[0], Qt.Key.Key_Delete)
    assert editor.value() == ["2026-03-15"]
    write(editor.entry.line, "1/2/26")
    assert editor.value() == ["2026-02-01", "2026-03-15"]


def rows_editor() -> RowsEditor:
    fields = (
        Field("scheme", "Chương trình", required=True),
        Field("issued", "Cấp ngày", Kind.DATE),
        Field("level", "Bậc", default="I"),
    )
    return RowsEditor(fields, lambda field: editor_for(field, Services()))


def test_lines_of_a_small_table_are_added_typed_and_removed(qtbot, place, write):
    editor = place(rows_editor())
    assert editor.value() is None
    qtbot.mouseClick(editor.add_button, Qt.MouseButton.LeftButton)
    scheme, issued, _ = editor.parts()
    write(scheme.line, "Chuyên gia NSCL")
    write(issued.line, "2/3/24")
    assert editor.value() == [{"scheme": "Chuyên gia NSCL", "issued": "2024-03-02", "level": "I"}]
    with qtbot.waitSignal(editor.changed):
        qtbot.mouseClick(editor.remover(0), Qt.MouseButton.LeftButton)
    assert editor.value() is None


def test_lines_come_back_as_kept(place):
    editor = place(rows_editor())
    rows = [{"scheme": "Một", "issued": "2024-03-02"}, {"scheme": "Hai", "level": "II"}]
    editor.set_value(rows)
    assert editor.value() == rows
    editor.set_value(rows[1:])
    assert editor.value() == rows[1:]


@pytest.mark.parametrize(
    ("record_type", "field"),
    [(kind, field) for kind, each in descriptions().items() for field in each.fields],
    ids=lambda part: getattr(part, "name", part),
)
def test_every_described_field_has_its_editor(qtbot, record_type, field):
    editor = editor_for(field, Services())
    qtbot.addWidget(editor)
    editor.set_value(field.default)
    assert editor.value() == field.default
    assert editor.own_problem() == ""
    assert editor.accessibleName() == field.label


def test_fields_are_asked_when_others_say_so():
    field = Field("public_kind", "Khối", asked_when=("category", ("public",)))
    assert is_asked(field, {"category": "public"})
    assert not is_asked(field, {"category": "enterprise"})
    assert is_asked(Field("name", "Tên"), {})


def test_a_warning_is_accepted_with_a_reason(qtbot, place, write):
    box = place(FieldBox(editor_for(Field("t", "Mã số thuế", Kind.TAX_CODE), Services()), "Mã"))
    box.show_problem(Problem("t", "Sai số kiểm tra.", Severity.WARNING))
    assert box.message() == "Sai số kiểm tra."
    qtbot.mouseClick(box.accept_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(box.reason_changed):
        write(box.reason_line, "x")
    assert box.reason() == "x"
    write(box.editor.line, "7")
    assert box.reason() == ""
    assert box.message() == ""


def test_an_error_cannot_be_accepted(place):
    box = place(FieldBox(editor_for(Field("t", "Mã"), Services()), "Mã", required=True))
    box.show_problem(Problem("t", "Cần ghi “Mã”."))
    assert box.accept_button.isHidden()


def test_a_short_message_moves_nothing(place):
    box = place(FieldBox(DateEditor(), "Ngày cấp"))
    height = box.sizeHint().height()
    box.show_problem(Problem("d", "Cần ghi."))
    assert box.sizeHint().height() - height <= 4
