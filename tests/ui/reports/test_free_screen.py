"""A report of free outline: typed, drawn, kept, opened again, frozen."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nsuat_desktop.reporting.life.free import free_reports
from nsuat_desktop.reporting.preview import page_texts
from nsuat_desktop.workspace import Workspace
from ui.common.changes import Changes
from ui.reports.free_screen import DRAFT, FreeScreen

TITLE = "Tình hình áp dụng ISO 9001"


@pytest.fixture
def screen(qtbot: QtBot, office: Workspace) -> FreeScreen:
    made = FreeScreen(office, Changes())
    qtbot.addWidget(made)
    made.resize(1100, 650)
    made.show()
    made.activated()
    return made


def fill(screen: FreeScreen, write: Callable[[QWidget, str], None]) -> None:
    write(screen.body.editor("title").line, TITLE)  # type: ignore[attr-defined]
    title, text = screen.body.editor("sections").parts()  # type: ignore[attr-defined]
    write(title.line, "Kết quả")
    write(text.text, "Đã có 02 đơn vị áp dụng.")


def test_what_is_typed_is_drawn_after_a_pause(
    qtbot: QtBot, screen: FreeScreen, write: Callable[[QWidget, str], None]
) -> None:
    fill(screen, write)
    qtbot.waitUntil(lambda: screen.preview.pages.count > 0, timeout=20_000)
    text = " ".join(page_texts(screen._pages.pdf)[0].split())
    assert TITLE in text
    assert "I. KẾT QUẢ" in text
    assert "Đã có 02 đơn vị áp dụng./." in text


def test_an_outline_is_kept_and_opened_again(
    screen: FreeScreen, write: Callable[[QWidget, str], None], office: Workspace
) -> None:
    fill(screen, write)
    assert screen.unsaved() != ""
    assert screen.save()
    assert screen.unsaved() == ""
    [kept] = free_reports(office)
    screen.start_new()
    screen.open_outline(kept)
    assert screen.outline() == kept


def test_what_is_missing_is_told(screen: FreeScreen) -> None:
    assert not screen.save()
    assert "tên báo cáo" in screen.banner.text.lower()


def test_it_is_frozen_and_opened_in_the_register(
    qtbot: QtBot,
    screen: FreeScreen,
    write: Callable[[QWidget, str], None],
    office: Workspace,
) -> None:
    fill(screen, write)
    dialog = screen.ask_freeze()
    assert dialog is not None
    qtbot.waitUntil(dialog.freeze_button.isEnabled, timeout=20_000)
    dialog.reason.editor.set_value("Đã rà soát")
    with qtbot.waitSignal(screen.navigate, timeout=20_000) as gone:
        dialog.freeze_button.click()
    assert gone.args is not None
    record = office.records.get(str(gone.args[1]), "report")
    assert (gone.args[0], record.values["kind"]) == ("report_board", "thematic")
    assert record.title == TITLE


def again(qtbot: QtBot, office: Workspace) -> FreeScreen:
    """The screen after the program was closed and opened."""
    made = FreeScreen(office, Changes())
    qtbot.addWidget(made)
    return made


def drawn(qtbot: QtBot, screen: FreeScreen) -> None:
    qtbot.waitUntil(screen.pdf_button.isEnabled, timeout=20_000)
    assert screen.preview.pages.count > 0


def told_by(screen: FreeScreen, act: Callable[[], object]) -> Callable[[], None]:
    """What takes back what the bar tells of."""
    told: list[Callable[[], None]] = []
    with_bar = screen.notice.connect(lambda text, undo: told.append(undo))
    act()
    screen.notice.disconnect(with_bar)
    [undo] = told
    return undo


def test_what_was_typed_outlives_a_crash(
    qtbot: QtBot,
    screen: FreeScreen,
    write: Callable[[QWidget, str], None],
    office: Workspace,
) -> None:
    fill(screen, write)
    qtbot.waitUntil(lambda: office.form_drafts.get(DRAFT) is not None)
    reopened = again(qtbot, office)
    assert reopened.outline().title == TITLE
    assert reopened.unsaved() != ""
    drawn(qtbot, reopened)
    assert "chưa lưu" in reopened.banner.text
    assert screen.save()
    qtbot.waitUntil(lambda: office.form_drafts.get(DRAFT) is None)
    assert again(qtbot, office).outline().title == ""


def test_why_an_outline_is_not_kept_stays_to_be_read(
    qtbot: QtBot, screen: FreeScreen, write: Callable[[QWidget, str], None]
) -> None:
    fill(screen, write)
    assert screen.save()
    screen.new_action.trigger()
    fill(screen, write)
    assert not screen.save()
    drawn(qtbot, screen)
    assert TITLE in screen.banner.text


def test_an_outline_that_is_left_unsaved_comes_back_from_the_bar(
    qtbot: QtBot, screen: FreeScreen, write: Callable[[QWidget, str], None]
) -> None:
    fill(screen, write)
    drawn(qtbot, screen)
    undo = told_by(screen, screen.new_action.trigger)
    assert screen.outline().title == ""
    assert screen.preview.pages.count == 0
    assert not screen.pdf_button.isEnabled()
    undo()
    assert screen.outline().title == TITLE
    drawn(qtbot, screen)


def test_what_is_typed_before_the_bar_is_used_comes_back_too(
    screen: FreeScreen, write: Callable[[QWidget, str], None]
) -> None:
    fill(screen, write)
    undo = told_by(screen, screen.new_action.trigger)
    write(screen.body.editor("title").line, "Áp dụng 5S")  # type: ignore[attr-defined]
    undo = told_by(screen, undo)
    assert screen.outline().title == TITLE
    undo()
    assert screen.outline().title == "Áp dụng 5S"


def test_a_deleted_outline_comes_back_from_the_bar(
    screen: FreeScreen, write: Callable[[QWidget, str], None], office: Workspace
) -> None:
    fill(screen, write)
    assert screen.save()
    [kept] = free_reports(office)
    undo = told_by(screen, screen.delete_action.trigger)
    assert free_reports(office) == []
    undo()
    assert free_reports(office) == [kept]
    assert screen.outline() == kept
