"""Asking for files: which one to bring in, where refused rows go."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from nsuat_desktop.text.plain_name import plain_name
from ui.common.open_file import ask_file_to_open
from ui.common.save_file import EXCEL, ask_file_to_save, documents_folder
from ui.common.translation import tr
from ui.imports.target import FORMATS

FOLDER = "imports/folder"


def ask_file(parent: QWidget, settings: QSettings, take: Callable[[Path], object]) -> None:
    """Ask for a file to bring in, in the folder of the last one."""
    known = " ".join(f"*.{each}" for each in FORMATS)
    kinds = (tr("Bảng tính và CSV ({0})").format(known), tr("Mọi tệp (*)"))
    ask_file_to_open(parent, tr("Chọn tệp để nhập"), kinds, take, _folder(settings))


def ask_error_file(
    parent: QWidget, settings: QSettings, source: str, take: Callable[[Path], object]
) -> None:
    """Ask where the refused rows of a file go: beside it, under a like name."""
    name = plain_name(f"{Path(source).stem} dòng lỗi")
    ask_file_to_save(parent, tr("Lưu các dòng lỗi"), name, (EXCEL,), take, _folder(settings))


def _folder(settings: QSettings) -> str:
    return str(settings.value(FOLDER, documents_folder()))
