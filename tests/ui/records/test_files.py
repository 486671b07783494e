"""The files of a record: taken in by button, paste and drop; looked at, opened, taken back."""

from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from ui.records.form_frame import Page
from ui.records.rename_dialog import RenameDialog

CONTROL = Qt.KeyboardModifier.ControlModifier


def pdf(pages: int) -> bytes:
    import pikepdf

    made = pikepdf.new()
    for _ in range(pages):
        made.add_blank_page()
    content = BytesIO()
    made.save(content)
    return content.getvalue()


@pytest.fixture
def company(office):
    return office.organisation("Công ty TNHH Gạo Toản Xuân")


@pytest.fixture
def scan(tmp_path) -> Path:
    path = tmp_path / "Giấy chứng nhận.pdf"
    path.write_bytes(pdf(3))
    return path


@pytest.fixture
def form(screen, company):
    made = screen()
    made.open_record(company.id)
    made.form.frame.show_page(Page.FILES)
    return made.form


@pytest.fixture
def told(form) -> list:
    heard = []
    form.told.connect(lambda text, undo: heard.append((text, undo)))
    return heard


@pytest.fixture
def opened(qapp):
    class Opened(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.paths: list[Path] = []

        @Slot(QUrl)
        def take(self, address: QUrl) -> None:
            self.paths.append(Path(address.toLocalFile()))

    made = Opened()
    QDesktopServices.setUrlHandler("file", made, "take")
    yield made
    QDesktopServices.unsetUrlHandler("file")


def names(form) -> list[str]:
    return [line.text for line in form.pages.files.list.lines]


def attach(qtbot, form, *paths: Path) -> None:
    with qtbot.waitSignal(form.told):
        form.pages.files.add_files(paths)


def test_chosen_files_are_attached_counted_and_taken_back(qtbot, office, form, scan, told):
    page = form.pages.files
    assert form.frame.chips[Page.FILES].text() == "Tệp"
    qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QFileDialog)
    with qtbot.waitSignal(form.told):
        dialog.filesSelected.emit([str(scan)])
    dialog.close()
    assert names(form) == ["Giấy chứng nhận.pdf"]
    assert page.list.lines[0].below.endswith("23/11/2025 · Nguyễn Thị Hà")
    assert form.frame.chips[Page.FILES].text() == "Tệp 1"
    text, undo = told[-1]
    assert text == "Đã đính kèm 1 tệp."
    undo()
    assert names(form) == []
    assert form.frame.chips[Page.FILES].text() == "Tệp"


def test_a_pdf_is_looked_at_page_by_page(qtbot, form, scan):
    attach(qtbot, form, scan)
    preview = form.pages.files.preview
    qtbot.waitUntil(lambda: preview.place.text() == "Trang 1 / 3")
    preview.tools[1].click()
    assert preview.place.text() == "Trang 2 / 3"
    qtbot.waitUntil(lambda: preview.pages.picture(1) is not None)


def test_a_pasted_picture_becomes_a_file_that_can_be_seen(qtbot, office, company, form):
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(picture)
    with qtbot.waitSignal(form.told):
        qtbot.keyClick(form.pages.files.list, Qt.Key.Key_V, CONTROL)
    assert names(form) == ["Ảnh dán 2025-11-23 09-00-00.png"]
    preview = form.pages.files.preview
    qtbot.waitUntil(lambda: preview.pages.picture(0) is not None)
    middle = preview.pages.picture(0)
    assert middle.pixelColor(middle.width() // 2, middle.height() // 2).red() > 240
    (row,) = office.workspace.attachments.of(company.id)
    assert row.values["media_type"] == "image/png"


def test_files_copied_elsewhere_can_be_pasted(qtbot, form, scan):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(scan))])
    QGuiApplication.clipboard().setMimeData(mime)
    with qtbot.waitSignal(form.told):
        qtbot.keyClick(form.pages.files.list, Qt.Key.Key_V, CONTROL)
    assert names(form) == ["Giấy chứng nhận.pdf"]


def test_a_clipboard_without_files_is_told(qtbot, form):
    QGuiApplication.clipboard().setText("chữ")
    qtbot.keyClick(form.pages.files.list, Qt.Key.Key_V, CONTROL)
    assert "không có tệp hay ảnh" in form.pages.files.banner.text


def test_paste_belongs_to_the_fields_on_their_page(qtbot, form):
    form.frame.show_page(Page.FIELDS)
    QGuiApplication.clipboard().setText("Gạo tám")
    line = form.body.editor("products").focusProxy()
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_V, CONTROL)
    assert form.body.values()["products"] == "Gạo tám"


@pytest.mark.parametrize("field", ["name", "notes"])
def test_a_field_leaves_dropped_files_to_the_form(qtbot, form, scan, field):
    form.frame.show_page(Page.FIELDS)
    editor = form.body.editor(field).focusProxy()
    target = editor.viewport() if field == "notes" else editor
    event = drop(form, [scan], over=target)
    assert event.isAccepted()
    qtbot.waitUntil(lambda: names(form) == ["Giấy chứng nhận.pdf"])
    assert form.body.values().get(field) in (None, "Công ty TNHH Gạo Toản Xuân")


def drop(form, paths: list[Path], over=None) -> QDropEvent:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, copy, left = QPointF(20, 20), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place.toPoint(), copy, mime, left, none)
    QApplication.sendEvent(over or form, entering)
    assert entering.isAccepted()
    event = QDropEvent(place, copy, mime, left, none)
    QApplication.sendEvent(over or form, event)
    return event


def test_files_dropped_on_any_page_are_attached(qtbot, form, scan, told):
    form.frame.show_page(Page.FIELDS)
    with qtbot.waitSignal(form.told):
        assert drop(form, [scan]).isAccepted()
    assert form.frame.page is Page.FILES
    assert names(form) == ["Giấy chứng nhận.pdf"]


def test_a_new_record_is_saved_before_it_takes_files(qtbot, screen, scan):
    made = screen()
    made.start_new()
    drop(made.form, [scan])
    assert "Lưu bản ghi này trước" in made.form.frame.banner.text


@pytest.mark.parametrize("trouble", ["empty", "missing", "folder"])
def test_what_cannot_be_attached_is_told_and_nothing_is(
    qtbot, office, company, form, scan, tmp_path, trouble
):
    bad = tmp_path / "bad"
    if trouble == "empty":
        bad.touch()
    elif trouble == "folder":
        bad.mkdir()
    form.pages.files.add_files([scan, bad])
    words = {"empty": "trống", "missing": "Không còn thấy tệp “bad”", "folder": "là thư mục"}
    qtbot.waitUntil(lambda: words[trouble] in form.pages.files.banner.text)
    qtbot.waitUntil(lambda: form.pages.files.add_button.isEnabled())
    assert office.workspace.attachments.of(company.id) == []


def test_the_same_content_again_is_told(qtbot, form, scan):
    attach(qtbot, form, scan)
    form.pages.files.add_files([scan])
    qtbot.waitUntil(lambda: "đã được đính kèm" in form.pages.files.banner.text)
    assert names(form) == ["Giấy chứng nhận.pdf"]


def test_adding_goes_to_the_record_it_began_with(qtbot, office, company, form, scan):
    other = office.organisation("Hợp tác xã May")
    form.pages.files.add_files([scan])
    form.open(other.id)
    qtbot.waitUntil(lambda: len(office.workspace.attachments.of(company.id)) == 1)
    assert office.workspace.attachments.of(other.id) == []


def test_enter_opens_a_copy_that_cannot_be_written_to(qtbot, form, scan, opened):
    attach(qtbot, form, scan)
    qtbot.keyClick(form.pages.files.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.paths != [])
    (copy,) = opened.paths
    assert copy.name == "Giấy chứng nhận.pdf"
    assert copy.read_bytes() == scan.read_bytes()
    assert copy.stat().st_mode & 0o222 == 0


def test_a_program_is_not_started_from_here(qtbot, form, tmp_path, opened):
    program = tmp_path / "setup.exe"
    program.write_bytes(b"MZ")
    attach(qtbot, form, program)
    qtbot.keyClick(form.pages.files.list, Qt.Key.Key_Return)
    assert "là chương trình nên không mở" in form.pages.files.banner.text
    assert opened.paths == []


def test_a_copy_is_saved_elsewhere(qtbot, form, scan, tmp_path, told):
    attach(qtbot, form, scan)
    target = tmp_path / "copy.pdf"
    page = form.pages.files
    with qtbot.waitSignal(form.told):
        page.save_copy(page.current, target)
    assert target.read_bytes() == scan.read_bytes()
    assert str(target) in told[-1][0]


def test_a_lost_file_is_told_where_it_would_be_seen(qtbot, office, form, scan):
    attach(qtbot, form, scan)
    page = form.pages.files
    qtbot.waitUntil(lambda: page.preview.place.text() == "Trang 1 / 3")
    office.workspace.attachments.store.path(page.current.sha256).unlink()
    page.preview.show_file(None)
    page.preview.show_file(page.current)
    qtbot.waitUntil(lambda: "bị mất hoặc hỏng" in page.preview.text)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.pdf", b"not a pdf", "Không xem trước được"),
        ("a.png", b"not a picture", "Không xem trước được"),
        ("a.xlsx", b"PK", "Loại tệp này không xem trước được"),
    ],
)
def test_what_cannot_be_shown_is_told(qtbot, form, tmp_path, name, content, said):
    path = tmp_path / name
    path.write_bytes(content)
    attach(qtbot, form, path)
    qtbot.waitUntil(lambda: said in form.pages.files.preview.text)


def test_a_file_gets_another_name_and_a_description(qtbot, form, scan):
    attach(qtbot, form, scan)
    page = form.pages.files
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_F2)
    dialog = page.findChild(RenameDialog)
    assert dialog.name.selectedText() == "Giấy chứng nhận"
    dialog.name.clear()
    dialog.save()
    assert dialog.banner.text != ""
    dialog.name.setText("Giấy ISO 9001")
    dialog.description.setText("Bản màu")
    qtbot.keyClick(dialog.description, Qt.Key.Key_Return)
    assert names(form) == ["Giấy ISO 9001.pdf"]
    assert page.list.lines[0].below.endswith("Bản màu")


def test_a_deleted_file_comes_back_by_the_bar(qtbot, form, scan, told):
    attach(qtbot, form, scan)
    form.pages.files.list.setFocus()
    qtbot.keyClick(form.pages.files.list, Qt.Key.Key_Delete)
    assert names(form) == []
    assert told[-1][0] == "Đã xóa tệp “Giấy chứng nhận.pdf”."
    told[-1][1]()
    assert names(form) == ["Giấy chứng nhận.pdf"]


def test_every_kind_of_record_has_files(qtbot, office, screen, company):
    award = office.save(
        "award",
        organisation=company.id,
        award="Giải thưởng chất lượng",
        year=2025,
        level="province",
    )
    made = screen("award")
    made.open_record(f"{award.id}")
    assert made.form.frame.chips[Page.FILES].isVisible()
    assert not made.form.frame.chips[Page.RELATED].isVisible()
