"""The annexes of the report that is shown, as a workbook for the Department."""

from datetime import datetime
from pathlib import Path

from ui.common.background import Progress, in_background
from ui.common.errors import show_error
from ui.common.save_file import EXCEL, ask_file_to_save
from ui.common.screen import Screen
from ui.common.translation import tr
from ui.reports.desk import ReportDesk


def ask_annex_file(screen: Screen, desk: ReportDesk, name: str, made: datetime) -> None:
    """Ask for a file and write the annexes there; `name` is that of the report's PDF."""
    if not desk.is_ready:
        return
    suggested = f"phu-luc-{Path(name).stem}.xlsx"

    def save(path: Path) -> None:
        save_annexes(screen, desk, path, made)

    ask_file_to_save(screen, tr("Lưu sổ phụ lục"), suggested, (EXCEL,), save)


def save_annexes(screen: Screen, desk: ReportDesk, path: Path, made: datetime) -> None:
    """Write the annexes of the report as it is now."""
    build = desk.make_document()

    def write(progress: Progress) -> None:
        from nsuat_desktop.spreadsheets.annex_book import write_annex_book

        write_annex_book(build(), path, made)

    in_background(
        write,
        lambda _: screen.tell(tr("Đã lưu sổ phụ lục vào {0}").format(path)),
        lambda error: show_error(screen, error),
    )
