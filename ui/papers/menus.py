"""Where papers are asked for: the menu of a list, the rows of a list, the page of a course."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from nsuat_desktop.records.checks import NOTES
from ui.common.changes import Changes
from ui.common.icons import set_icon
from ui.common.translation import tr

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace
    from ui.papers.dialog import PaperDialog
    from ui.papers.jobs import PaperJob
    from ui.records.list_panel import ListPanel

Entry = tuple[str, Callable[[], "PaperJob"]]


def open_paper(
    parent: QWidget, workspace: "Workspace", changes: Changes, job: "PaperJob"
) -> "PaperDialog":
    """Show a paper in its dialog."""
    # The preview and the printing are loaded when the first paper is asked for.
    from ui.papers.dialog import PaperDialog

    dialog = PaperDialog(workspace, job, changes, parent)
    dialog.open()
    return dialog


def add_papers(
    screen: QWidget, workspace: "Workspace", changes: Changes, panel: "ListPanel"
) -> None:
    """Put what can be printed of a list into its menu."""

    def offer(text: str, make: Callable[[], "PaperJob"], shortcut: str = "") -> None:
        def act() -> None:
            open_paper(screen, workspace, changes, make())

        panel.add_action(text, act, shortcut, "print")

    offer(tr("In danh sách…"), lambda: list_job_of(workspace, panel), "Ctrl+P")
    for text, make in _row_papers(workspace, panel):
        offer(text, make)


def add_row_papers(
    menu: QMenu, screen: QWidget, workspace: "Workspace", changes: Changes, panel: "ListPanel"
) -> None:
    """Put the papers about the chosen rows into their menu."""
    entries = _row_papers(workspace, panel)
    if entries:
        menu.addSeparator()
    add_entries(menu, entries, screen, workspace, changes)


def course_menu(parent: QWidget, workspace: "Workspace", changes: Changes, course_id: str) -> QMenu:
    """The papers of a course."""
    from ui.papers.jobs import attendance_job, certificates_job, sign_in_job

    menu = QMenu(parent)
    entries: list[Entry] = [
        (tr("Danh sách ký điểm danh…"), lambda: sign_in_job(workspace, course_id)),
        (tr("Danh sách học viên…"), lambda: attendance_job(workspace, course_id)),
        (tr("Giấy chứng nhận…"), lambda: certificates_job(workspace, course_id)),
    ]
    add_entries(menu, entries, parent, workspace, changes)
    return menu


def add_entries(
    menu: QMenu,
    entries: list[Entry],
    parent: QWidget,
    workspace: "Workspace",
    changes: Changes,
) -> None:
    """Put papers into a menu."""
    for text, make in entries:
        action = QAction(text, menu)
        set_icon(action, "print")
        action.triggered.connect(
            lambda _=False, make=make: open_paper(parent, workspace, changes, make())
        )
        menu.addAction(action)


def list_job_of(workspace: "Workspace", panel: "ListPanel") -> "PaperJob":
    """The list with the columns, records and order that are shown."""
    from ui.papers.jobs import list_job

    description = panel.description
    known = {*description.by_name, NOTES.name, *(each.name for each in description.computed)}
    columns = [each.name for each in panel.table.columns.shown() if each.name in known]
    ids = tuple(panel.table.rows.ids)
    return list_job(workspace, description.type, ids, columns, panel.data.query)


def _row_papers(workspace: "Workspace", panel: "ListPanel") -> list[Entry]:
    from ui.papers.jobs import (
        envelopes_job,
        labels_job,
        letters_job,
        minutes_job,
        register_job,
    )

    table = panel.table

    def chosen() -> list[str]:
        return table.selected_ids() or [each for each in [table.current_id()] if each]

    if panel.description.type == "organisation":
        return [
            (
                tr("Công văn, giấy mời…"),
                lambda: letters_job(workspace, chosen(), tuple(table.rows.ids)),
            ),
            (tr("Nhãn địa chỉ…"), lambda: labels_job(workspace, chosen(), tuple(table.rows.ids))),
            (tr("Phong bì…"), lambda: envelopes_job(workspace, chosen(), tuple(table.rows.ids))),
        ]
    if panel.description.type == "inspection":
        return [(tr("Biên bản kiểm tra…"), lambda: minutes_job(workspace, table.current_id()))]
    if panel.description.type == "training_course":
        return [(tr("Sổ cấp giấy chứng nhận…"), lambda: register_job(workspace))]
    return []
