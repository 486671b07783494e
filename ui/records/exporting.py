"""What every list can be taken out as: a file of what it shows, and an empty form to fill in."""

from pathlib import Path
from typing import TYPE_CHECKING

from nsuat_desktop.records.checks import NOTES
from nsuat_desktop.records.description import Description
from nsuat_desktop.spreadsheets.template_kinds import has_template
from nsuat_desktop.text.numbers import format_integer
from nsuat_desktop.text.plain_name import plain_name
from ui.common.background import Progress, in_background
from ui.common.errors import show_error
from ui.common.save_file import EXCEL, ask_file_to_save
from ui.common.screen import Screen
from ui.common.translation import tr

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace
    from ui.records.export_dialog import ExportDialog
    from ui.records.list_panel import ListPanel


def add_export(screen: Screen, workspace: "Workspace", panel: "ListPanel") -> None:
    """Put export and template into the menu of a list."""

    def export() -> None:
        open_export(screen, workspace, panel).open()

    def template() -> None:
        ask_template(screen, workspace, panel.description)

    panel.add_action(tr("Xuất Excel, CSV…"), export, "Ctrl+Shift+S", "export")
    if has_template(panel.description):
        panel.add_action(tr("Lấy mẫu Excel để điền…"), template, icon="table")


def open_export(screen: Screen, workspace: "Workspace", panel: "ListPanel") -> "ExportDialog":
    """The dialog that writes what the list shows."""
    from ui.records.export_dialog import ExportDialog

    description = panel.description
    known = {*description.by_name, NOTES.name, *(each.name for each in description.computed)}
    columns = [each.name for each in panel.table.columns.shown() if each.name in known]
    dialog = ExportDialog(workspace, screen, description, panel.table.rows.ids, columns)
    dialog.written.connect(lambda path, count: tell_written(screen, path, count))
    return dialog


def tell_written(screen: Screen, path: Path, count: int) -> None:
    """Say where the file is."""
    text = tr("Đã xuất {0} bản ghi vào {1}")
    screen.tell(text.format(format_integer(count), path))


def ask_template(screen: Screen, workspace: "Workspace", description: Description) -> None:
    """Ask where the empty form of a kind goes."""
    name = plain_name(f"mẫu {description.label_plural}")

    def save(path: Path) -> None:
        save_template(screen, workspace, description, path)

    ask_file_to_save(screen, tr("Lưu mẫu"), name, (EXCEL,), save)


def save_template(
    screen: Screen, workspace: "Workspace", description: Description, path: Path
) -> None:
    """Write the empty form of a kind."""

    def write(progress: Progress) -> None:
        from nsuat_desktop.spreadsheets.templates import write_template

        write_template(workspace, description.type, path)

    in_background(
        write,
        lambda _: screen.tell(tr("Đã lưu mẫu vào {0}").format(path)),
        lambda error: show_error(screen, error),
    )
