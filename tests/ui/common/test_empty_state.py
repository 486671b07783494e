from ui.common.buttons import Button, Look
from ui.common.empty_state import EmptyState


def test_an_empty_screen_teaches(qtbot):
    button = Button("Ghi lớp đầu tiên", look=Look.PRIMARY, shortcut="Ctrl+N")
    state = EmptyState("training", "Chưa có lớp nào.", "Nhấn Ctrl+N để ghi lớp đầu tiên.", button)
    qtbot.addWidget(state)
    state.show()
    assert button.isVisible()
    assert state.text() == ("Chưa có lớp nào.", "Nhấn Ctrl+N để ghi lớp đầu tiên.")
    state.set_text("Không có lớp nào khớp.", "Bớt chữ trong ô lọc.")
    assert state.text()[0] == "Không có lớp nào khớp."
