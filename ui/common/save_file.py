"""Asking where a file goes, the same everywhere."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.common.background import Progress, in_background
from ui.common.translation import tr

PDF, WORD, EXCEL, CSV = "pdf", "docx", "xlsx", "csv"


def kind_of_file(suffix: str) -> str:
    """How the system's dialog names a kind of file."""
    names = {
        PDF: tr("Tệp PDF (*.pdf)"),
        WORD: tr("Tệp Word (*.docx)"),
        EXCEL: tr("Excel (*.xlsx)"),
        CSV: tr("CSV (*.csv)"),
    }
    return names[suffix]


def documents_folder() -> str:
    """Where people keep what they write."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def ask_file_to_save(
    parent: QWidget,
    title: str,
    name: str,
    suffixes: tuple[str, ...],
    take: Callable[[Path], object],
    folder: str = "",
) -> QFileDialog:
    """Open the system's dialog; `take` is called with the file when one was named.

    `name` is suggested; the first of `suffixes` is added where none is typed, or that of the kind
    chosen in the dialog. Without `folder` it begins in the user's documents.
    """
    kinds = {kind_of_file(each): each for each in suffixes}
    dialog = QFileDialog(parent, title, folder or documents_folder(), ";;".join(kinds))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffixes[0])
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kinds[kind]))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda chosen: take(Path(chosen)))
    dialog.open()
    return dialog


def write_file(
    path: Path,
    make: Callable[[Progress], bytes],
    done: Callable[[Path], object],
    failed: Callable[[BaseException], object],
    *,
    writes: bool = False,
) -> None:
    """Make what goes into a file and write it, both in the background.

    The file appears whole or not at all; `writes` where making it writes to the database too.
    """

    def write(progress: Progress) -> Path:
        from nsuat_desktop.files import write_atomically

        content = make(progress)
        with write_atomically(path) as file:
            file.write(content)
        return path

    in_background(write, done, failed, writes=writes)
