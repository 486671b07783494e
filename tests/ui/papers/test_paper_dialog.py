"""The dialog of papers: options beside the pages, saved as PDF or Word, numbers kept once out."""

from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from nsuat_desktop.papers.numbers import CertificateNumbers
from nsuat_desktop.papers.templates import own_folder
from nsuat_desktop.records.record import Draft
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.reporting.format_reading import read_pages
from ui.common.background import is_idle
from ui.common.changes import Changes
from ui.papers import jobs
from ui.papers.dialog import PaperDialog
from ui.papers.jobs import PaperJob
from ui.papers.menus import course_menu, list_job_of
from ui.records.screen import RecordsScreen
from ui.training.screen import TrainingScreen

Open = Callable[[PaperJob], PaperDialog]


@pytest.fixture
def course(office_workspace: Workspace) -> str:
    """Two days, two people."""
    save = office_workspace.records.save
    values = {"title": "Áp dụng 5S", "starts": "2025-05-14", "ends": "2025-05-15"}
    made = save(Draft("training_course", {**values, "kind": "training", "venue": "Hội trường"}))
    for name in ("Trần Văn Bình", "Nguyễn Thị An"):
        person = {"course": made.id, "full_name": name, "category": "enterprise"}
        save(Draft("attendance", person))
    return made.id


@pytest.fixture
def organisations(office_workspace: Workspace) -> list[str]:
    names = ("Công ty An Phú", "Công ty Bình Minh", "Hợp tác xã Rau")
    drafts = [Draft("organisation", {"name": name, "kind": "enterprise"}) for name in names]
    return [each.id for each in office_workspace.records.save_all(drafts)]


@pytest.fixture
def open_paper(qtbot: QtBot, office_workspace: Workspace) -> Open:
    def show(job: PaperJob) -> PaperDialog:
        dialog = PaperDialog(office_workspace, job, Changes())
        qtbot.addWidget(dialog)
        dialog.show()
        drawn(qtbot, dialog)
        return dialog

    return show


def drawn(qtbot: QtBot, dialog: PaperDialog) -> None:
    qtbot.waitUntil(lambda: not dialog._redraw.isActive() and is_idle())


def text(dialog: PaperDialog) -> str:
    return "\n".join(line.bare for page in read_pages(dialog.pdf) for line in page.lines)


def choose(qtbot: QtBot, dialog: PaperDialog, name: str, value: object) -> None:
    """As a person does: the value and the sign that it changed."""
    editor = dialog.options.boxes[name].editor
    editor.set_value(value)  # type: ignore[arg-type]
    editor.changed.emit()
    drawn(qtbot, dialog)


def test_a_sheet_a_day_or_one_day_only(
    qtbot: QtBot, office_workspace: Workspace, course: str, open_paper: Open
) -> None:
    dialog = open_paper(jobs.sign_in_job(office_workspace, course))
    assert dialog.preview.pages.count == 2
    choose(qtbot, dialog, "day", "2025-05-15")
    assert dialog.preview.pages.count == 1
    assert "ngày 15 tháng 5 năm 2025" in text(dialog)
    assert dialog.word_button.isVisible()


def test_what_is_wrong_is_told_above_the_pages(
    qtbot: QtBot, office_workspace: Workspace, course: str, open_paper: Open
) -> None:
    dialog = open_paper(jobs.sign_in_job(office_workspace, course))
    choose(qtbot, dialog, "day", "2025-06-15")
    assert "không có ngày 15/06/2025" in dialog.banner.text
    assert not dialog.save_button.isEnabled()
    choose(qtbot, dialog, "day", None)
    assert dialog.banner.text == ""
    assert dialog.save_button.isEnabled()


def test_numbers_are_given_when_the_certificates_are_saved(
    qtbot: QtBot, office_workspace: Workspace, course: str, open_paper: Open, tmp_path: Path
) -> None:
    dialog = open_paper(jobs.certificates_job(office_workspace, course))
    assert not dialog.word_button.isVisible()
    choose(qtbot, dialog, "first", 9)
    assert "Số: 009/GCN-UBND" in text(dialog)
    register = CertificateNumbers(office_workspace.state)
    assert register.given() == {}
    dialog.save_to(tmp_path / "chung-nhan.pdf")
    qtbot.waitUntil(lambda: str(tmp_path / "chung-nhan.pdf") in dialog.state.text())
    assert len(register.given()) == 2
    with pikepdf.open(tmp_path / "chung-nhan.pdf") as saved:
        assert len(saved.pages) == 2


def test_letters_go_to_the_chosen_or_to_the_whole_list(
    qtbot: QtBot, office_workspace: Workspace, organisations: list[str], open_paper: Open
) -> None:
    dialog = open_paper(jobs.letters_job(office_workspace, organisations[:1], organisations))
    assert dialog.preview.pages.count == 1
    choose(qtbot, dialog, "whom", jobs.ALL)
    assert dialog.preview.pages.count == 3
    assert "Kính gửi: Hợp tác xã Rau" in text(dialog)


def test_letters_to_several_are_printed_on_one_side_unless_asked(
    qtbot: QtBot,
    office_workspace: Workspace,
    organisations: list[str],
    open_paper: Open,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[int] = []

    class Refused:
        def exec(self) -> bool:
            return False

        def deleteLater(self) -> None:
            """Nothing to give back."""

    def dialog_for(*given: object, documents: int = 1) -> Refused:
        asked.append(documents)
        return Refused()

    monkeypatch.setattr("ui.papers.dialog.has_printer", lambda: True)
    monkeypatch.setattr("ui.papers.dialog.print_dialog", dialog_for)
    dialog = open_paper(jobs.letters_job(office_workspace, organisations[:1], organisations))
    dialog.print_pages()
    choose(qtbot, dialog, "whom", jobs.ALL)
    dialog.print_pages()
    assert asked == [1, 3]


def test_an_invitation_is_filled_from_the_course_unless_something_was_typed(
    qtbot: QtBot,
    office_workspace: Workspace,
    organisations: list[str],
    course: str,
    open_paper: Open,
) -> None:
    dialog = open_paper(jobs.letters_job(office_workspace, organisations, organisations))
    dialog.options.template.set_value("moi-du-lop")
    dialog.options.template.changed.emit()
    drawn(qtbot, dialog)
    assert "GIẤY MỜI" in text(dialog)
    place = dialog.options.asked["địa điểm"].editor
    place.set_value("Nhà văn hóa")
    place.changed.emit()
    choose(qtbot, dialog, "course", course)
    assert dialog.options.asked["việc"].editor.value() == "lớp “Áp dụng 5S”"
    assert place.value() == "Nhà văn hóa"
    assert "Địa điểm: Nhà văn hóa." in text(dialog)


def test_labels_and_envelopes_have_their_sizes(
    qtbot: QtBot, office_workspace: Workspace, organisations: list[str], open_paper: Open
) -> None:
    dialog = open_paper(jobs.labels_job(office_workspace, [], organisations))
    choose(qtbot, dialog, "skip", 13)
    assert dialog.preview.pages.count == 2
    dialog = open_paper(jobs.envelopes_job(office_workspace, [], organisations))
    choose(qtbot, dialog, "size", "C5")
    assert [round(side / 72 * 25.4) for side in dialog.preview.pages.sizes[0]] == [229, 162]


def test_minutes_are_saved_as_word(
    qtbot: QtBot,
    office_workspace: Workspace,
    organisations: list[str],
    open_paper: Open,
    tmp_path: Path,
) -> None:
    values = {"organisation": organisations[0], "date": "2025-09-26", "findings": "Đã dán nhãn."}
    inspection = office_workspace.records.save(Draft("inspection", values)).id
    dialog = open_paper(jobs.minutes_job(office_workspace, inspection))
    assert dialog.options.asked["nội dung ghi nhận"].editor.value() == "Đã dán nhãn."
    target = tmp_path / "bien-ban.docx"
    dialog.save_word(target)
    qtbot.waitUntil(lambda: str(target) in dialog.state.text())
    assert target.read_bytes()[:2] == b"PK"


def test_a_template_is_copied_to_be_changed(
    qtbot: QtBot,
    office_workspace: Workspace,
    course: str,
    open_paper: Open,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    dialog = open_paper(jobs.attendance_job(office_workspace, course))
    dialog.copy_button.click()
    drawn(qtbot, dialog)
    own = own_folder(office_workspace.data_dir) / "danh-sach-hoc-vien.toml"
    assert [Path(each) for each in opened] == [own]
    words = own.read_text(encoding="utf-8").replace("Học viên tham dự", "Những người đã dự")
    own.write_text(words, encoding="utf-8")
    dialog.redraw_button.click()
    drawn(qtbot, dialog)
    assert "Những người đã dự lớp “Áp dụng 5S”" in text(dialog)
    assert dialog.copy_button.text() == "Mở mẫu riêng của cơ quan"
    own.write_text(words + "sai", encoding="utf-8")
    dialog.redraw_button.click()
    drawn(qtbot, dialog)
    assert "không phải TOML đúng" in dialog.banner.text
    assert not dialog.save_button.isEnabled()


def test_the_list_is_printed_as_it_is_shown(
    qtbot: QtBot,
    office_workspace: Workspace,
    organisations: list[str],
    open_paper: Open,
    settings: QSettings,
    write: Callable[[QWidget, str], None],
) -> None:
    screen = RecordsScreen(
        office_workspace, "organisation", Changes(), lambda kind, record_id: None, settings
    )
    qtbot.addWidget(screen)
    screen.resize(1100, 600)
    screen.show()
    screen.activated()
    qtbot.waitUntil(lambda: screen.list._read)
    write(screen.list.filter, "cong ty")
    dialog = open_paper(list_job_of(office_workspace, screen.list))
    assert "02 dòng, tìm theo “cong ty”" in text(dialog)
    assert "Hợp tác xã Rau" not in text(dialog)
    offered = [action.text() for action in screen.list.actions()]
    assert {"In danh sách…", "Công văn, giấy mời…", "Nhãn địa chỉ…", "Phong bì…"} <= set(offered)


def test_a_course_offers_its_papers(
    qtbot: QtBot, office_workspace: Workspace, course: str, settings: QSettings
) -> None:
    screen = TrainingScreen(office_workspace, Changes(), None, settings)
    qtbot.addWidget(screen)
    screen.show()
    screen.open_course(course)
    told: list[str] = []
    screen.notice.connect(lambda words, undo: told.append(words))
    screen.course.frame.print_button.click()
    menus = screen.course.findChildren(QMenu)
    assert [action.text() for action in menus[-1].actions()] == [
        "Danh sách ký điểm danh…",
        "Danh sách học viên…",
        "Giấy chứng nhận…",
    ]
    menus[-1].close()
    screen.course.body.boxes["title"].editor.set_value("Tên khác")
    screen.course.show_papers()
    assert told == ["Lớp có thay đổi chưa lưu. Lưu (Ctrl+S) rồi in giấy tờ."]


def test_the_menu_opens_the_dialog(qtbot: QtBot, office_workspace: Workspace, course: str) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = course_menu(parent, office_workspace, Changes(), course)
    menu.actions()[1].trigger()
    (dialog,) = parent.findChildren(PaperDialog)
    drawn(qtbot, dialog)
    assert dialog.windowTitle() == "Danh sách học viên"
    dialog.close()
