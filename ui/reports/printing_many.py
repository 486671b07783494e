"""Asking for a printer and printing: the pages on the screen, or several reports in one go."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.common.background import Progress, in_background
from ui.common.errors import show_error
from ui.common.screen import Screen
from ui.common.translation import tr
from ui.reports.desk import Pages

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace

Save = Callable[[], object]


def print_pages(screen: Screen, pages: Pages, name: str, save: Save, *, reports: int = 1) -> None:
    """Print pages that are drawn; `save` is offered where the system knows no printer."""
    from ui.reports.printing import PrintJob, print_dialog
    from ui.reports.two_sides import start_printing

    if not _has_printer(screen, save):
        return
    dialog = print_dialog(len(pages.sizes), name, screen, pages.sizes[0], documents=reports)
    if dialog.exec():
        job = PrintJob(dialog.printer(), pages.pdf, pages.sizes, screen)
        job.printed.connect(lambda n: screen.tell(tr("Đã gửi {0} trang tới máy in.").format(n)))
        job.failed.connect(lambda error: show_error(screen, error))
        if reports == 1:
            start_printing(job, screen)
        else:
            job.start()
    dialog.deleteLater()


def print_reports(screen: Screen, workspace: "Workspace", ids: Sequence[str], save: Save) -> None:
    """Print frozen reports one after the other as one job."""
    if not _has_printer(screen, save):
        return

    def draw(progress: Progress) -> Pages:
        from nsuat_desktop.reporting.life.freezing import issued_pdf
        from nsuat_desktop.reporting.preview import joined, page_sizes

        pdf = joined([issued_pdf(workspace, report_id, progress) for report_id in ids])
        return Pages(pdf, page_sizes(pdf))

    name = tr("{0} báo cáo").format(len(ids))
    in_background(
        draw,
        lambda pages: print_pages(screen, pages, name, save, reports=len(ids)),
        lambda error: show_error(screen, error),
        writes=True,
    )


def _has_printer(screen: Screen, save: Save) -> bool:
    from ui.reports.printing import has_printer, tell_no_printer

    if has_printer():
        return True
    box = tell_no_printer(screen)
    box.accepted.connect(save)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return False
