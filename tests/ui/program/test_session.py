from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from nsuat_desktop.workspace import open_workspace
from tests.nsuat_desktop.plan.conftest import Logbook
from ui.common.chips import Tone
from ui.program.name_dialog import NameDialog
from ui.program.screens import places
from ui.program.state_line import backup_words
from ui.program.trouble import TroublePage
from ui.records.form_frame import Page


def click(qtbot, widget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def backups(folder) -> list[str]:
    return sorted(path.name for path in (folder / "backups").glob("nsuat-*.db"))


# The first start


def test_the_first_start_is_answered_by_keyboard(qtbot, write, begin, tmp_path):
    session = begin(tmp_path / "new")
    wizard = session.first_steps.wizard
    qtbot.waitUntil(wizard.isVisible)
    qtbot.keyClick(wizard.office_button, Qt.Key.Key_Space)
    boxes = wizard.form.boxes
    for name, text in (
        ("user_name", "Nguyễn Thị Hà"),
        ("level", "huyen"),
        ("admin_unit", "huyen nghia hung"),
    ):
        editor = boxes[name].editor
        write(editor.line, text)
        popup = getattr(editor, "popup", None)
        qtbot.keyClick(popup if popup is not None else editor.line, Qt.Key.Key_Return)
    qtbot.keyClick(wizard.next_button, Qt.Key.Key_Space)
    write(boxes["signer_name"].editor.line, "Trần Văn Mẫu")
    write(boxes["division"].editor.line, "KTHT")
    with qtbot.waitSignal(session.overview.due_counted):
        qtbot.keyClick(wizard.next_button, Qt.Key.Key_Space)
    assert session.workspace.office().name == "Ủy ban nhân dân huyện Nghĩa Hưng"
    assert session.workspace.user_name == "Nguyễn Thị Hà"
    assert session.window.head.chip("office").text() == "UBND huyện Nghĩa Hưng"
    assert session.window.navigation.isEnabled()


def test_a_wizard_put_off_can_be_opened_again(qtbot, begin, tmp_path):
    session = begin(tmp_path / "new")
    session.first_steps.wizard.reject()
    assert not session.window.navigation.isEnabled()
    session.first_steps.ask()
    assert session.first_steps.wizard.isVisible()
    session.first_steps.wizard.reject()


# Opening


def test_the_office_year_and_person_are_told(qtbot, begin, office_folder):
    session = begin(office_folder)
    head = session.window.head
    assert head.chip("office").text() == "UBND huyện Nghĩa Hưng"
    assert head.chip("period").text() == "Kỳ: năm 2025"
    assert head.chip("user").text() == "Nguyễn Thị Hà"


def test_every_screen_opens(qtbot, begin, office_folder):
    session = begin(office_folder)
    for place in places():
        session.window.open_screen(place.key)
        assert session.window.current_key == place.key


def test_a_second_window_is_told_and_may_try_again(qtbot, begin, office_folder):
    other = open_workspace(office_folder, write=True)
    session = begin(office_folder, ready=False)
    page = session.window.findChild(TroublePage)
    assert "đang được mở" in page.message.text()
    assert not session.window.navigation.isEnabled()
    other.close()
    with qtbot.waitSignal(session.ready):
        page.again.emit()
    assert session.window.navigation.isEnabled()


def test_a_damaged_file_is_told_with_its_place(qtbot, begin, tmp_path):
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "nsuat.db").write_bytes(b"not a database at all" * 400)
    session = begin(folder, ready=False)
    words = " ".join(session.window.findChild(TroublePage).texts())
    assert str(folder) in words
    assert (folder / "nsuat.db").read_bytes().startswith(b"not a database")


# While it runs


def test_certificates_that_expire_are_counted_beside_their_screen(qtbot, begin, office_folder):
    session = begin(office_folder)
    log = Logbook(session.workspace)
    values = {
        "organisation": log.organisation(),
        "standard": "ISO9001",
        "certifier": "Tổ chức A",
        "issued": "2023-01-01",
        "expires": "2025-12-31",
    }
    log.save("certificate", values)
    session.changes.announce("certificate")
    qtbot.waitUntil(lambda: session.window.navigation.count("certificate") == 1)


def test_the_status_line_tells_when_was_saved_and_how_much_there_is(qtbot, begin, office_folder):
    session = begin(office_folder)
    assert "Chưa có bản sao lưu" in session.window.status.texts()
    Logbook(session.workspace).organisation()
    session.changes.announce("organisation")
    assert "Đã lưu lúc 09:00" in session.window.status.texts()
    qtbot.waitUntil(lambda: any("1 đơn vị" in text for text in session.window.status.texts()))


def test_a_figure_leads_to_its_records_on_their_screen(qtbot, begin, office_folder):
    session = begin(office_folder)
    log = Logbook(session.workspace)
    wanted, _ = log.organisation(), log.organisation()
    session.open_records("organisation", [wanted], "Đơn vị được hỗ trợ")
    screen = session.window.screen_of("organisation")
    assert session.window.current_key == "organisation"
    assert list(screen.list.table.rows.ids) == [wanted]


def test_attendances_are_shown_with_their_course(qtbot, begin, office_folder):
    session = begin(office_folder)
    log = Logbook(session.workspace)
    seat = log.attendance(log.course("2025-05-14"), "enterprise")
    session.open_records("attendance", [seat], "Lượt")
    assert session.window.current_key == "training_course"


def test_another_year_is_chosen_in_the_head_bar(qtbot, begin, office_folder):
    session = begin(office_folder)
    with qtbot.waitSignal(session.overview.due_counted):
        session.year.choose(2024)
    assert session.window.head.chip("period").text() == "Kỳ: năm 2024"
    assert session.overview.body.report_button.text() == "Lập báo cáo năm 2024"


def test_the_name_of_the_person_is_changed(qtbot, write, begin, office_folder):
    session = begin(office_folder)
    session.ask_name()
    dialog = session.window.findChild(NameDialog)
    dialog.edit.clear()
    write(dialog.edit, "  Lê  Văn B ")
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert session.workspace.user_name == "Lê Văn B"
    assert session.window.head.chip("user").text() == "Lê Văn B"
    assert session.workspace.environment.author == "Lê Văn B"


def test_help_follows_the_screen(qtbot, begin, office_folder):
    session = begin(office_folder)
    session.window.open_screen("support")
    qtbot.keyClick(session.window, Qt.Key.Key_F1)
    assert session.help.text.startswith("Hỗ trợ")
    session.help.close()


# The end


def test_closing_makes_a_verified_backup(qtbot, begin, office_folder):
    session = begin(office_folder)
    with qtbot.waitSignal(session.ended):
        assert session.window.close()
    assert len(backups(office_folder)) == 1
    assert session.workspace is None
    open_workspace(office_folder, write=True, wait_seconds=0.05).close()


def test_a_window_without_an_office_closes_without_a_backup(qtbot, begin, tmp_path):
    session = begin(tmp_path / "new")
    session.first_steps.wizard.reject()
    assert session.window.close()
    assert backups(tmp_path / "new") == []


def answer(session, text: str) -> None:
    """Press a button of the question as soon as it is there."""

    def press() -> None:
        box = session.leaving.box
        if box is None:
            QTimer.singleShot(20, press)
            return
        next(button for button in box.buttons() if button.text() == text).click()

    QTimer.singleShot(0, press)


def block_backups(folder) -> None:
    (folder / "backups").write_text("a file where the folder should be")


def test_a_backup_that_fails_is_told_and_one_may_stay(qtbot, begin, office_folder):
    session = begin(office_folder)
    block_backups(office_folder)
    answer(session, "Không đóng")
    assert not session.window.close()
    assert session.window.isVisible()
    assert session.workspace.office().name


def test_a_backup_that_fails_does_not_hold_one_back(qtbot, begin, office_folder):
    session = begin(office_folder)
    block_backups(office_folder)
    answer(session, "Đóng, không sao lưu")
    assert session.window.close()


def test_a_backup_that_failed_is_tried_again(qtbot, begin, office_folder):
    session = begin(office_folder)
    block_backups(office_folder)

    def mend() -> None:
        (office_folder / "backups").unlink()

    def press() -> None:
        if session.leaving.box is None:
            QTimer.singleShot(20, press)
            return
        mend()
        answer(session, "Thử lại")

    QTimer.singleShot(0, press)
    assert session.window.close()
    assert len(backups(office_folder)) == 1


# Words


@pytest.mark.parametrize(
    ("made", "words", "tone"),
    [
        (None, "Chưa có bản sao lưu", Tone.WARN),
        (datetime(2025, 11, 23, 4, 30, tzinfo=UTC), "hôm nay 11:30", Tone.NEUTRAL),
        (datetime(2025, 11, 22, 9, 5, tzinfo=UTC), "hôm qua 16:05", Tone.NEUTRAL),
        (datetime(2025, 11, 1, 9, 5, tzinfo=UTC), "01/11/2025 16:05", Tone.WARN),
    ],
)
def test_the_age_of_the_backup_is_told_in_words(made, words, tone):
    text, told = backup_words(made, date(2025, 11, 23))
    assert words in text
    assert told is tone


def test_no_window_is_left_behind(qtbot, begin, office_folder):
    session = begin(office_folder)
    session.window.close()
    assert session.window not in [w for w in QApplication.topLevelWidgets() if w.isVisible()]


def test_a_file_is_opened_where_it_is_attached(qtbot, office):
    rice = office.records["rice"]
    scan = office.workspace.attachments.attach_content(rice, "Giấy phép.pdf", b"%PDF-1.7")
    office.session.open_record("attachment", scan.id)
    form = office.window.screen_of("organisation").form
    assert form.record_id == rice.id
    assert form.frame.page is Page.FILES
    assert [line.text for line in form.pages.files.list.lines] == ["Giấy phép.pdf"]
