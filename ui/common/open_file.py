"""Asking which file or folder, the same everywhere."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.common.save_file import documents_folder


def ask_file_to_open(
    parent: QWidget,
    title: str,
    kinds: tuple[str, ...],
    take: Callable[[Path], object],
    folder: str = "",
) -> QFileDialog:
    """Open the system's dialog; `take` is called with the file when one was chosen.

    `kinds` are named as the dialog shows them: "Tệp Word (*.docx)". Without `folder` it begins in
    the user's documents.
    """
    dialog = _dialog(parent, title, take, folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(kinds)
    dialog.open()
    return dialog


def ask_folder(
    parent: QWidget, title: str, take: Callable[[Path], object], folder: str = ""
) -> QFileDialog:
    """The same for a folder."""
    dialog = _dialog(parent, title, take, folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def _dialog(
    parent: QWidget, title: str, take: Callable[[Path], object], folder: str
) -> QFileDialog:
    dialog = QFileDialog(parent, title, folder or documents_folder())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda chosen: take(Path(chosen)))
    return dialog
