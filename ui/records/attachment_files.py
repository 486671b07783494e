"""Where the files come from and go to: clipboard, dropped files, copies for other programs."""

import atexit
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from nsuat_desktop.errors import AppError
from ui.common.translation import tr

if TYPE_CHECKING:
    from nsuat_desktop.attachments.service import Attached, AttachmentService


def local_files(mime: QMimeData) -> list[Path]:
    """The files on this machine that a drop or the clipboard names."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def check_files(paths: Sequence[Path]) -> None:
    """Refuse what is no file before any work begins.

    Raises:
        AppError: one of them is a folder or is gone.
    """
    for path in paths:
        if path.is_dir():
            text = tr("“{0}” là thư mục. Mở thư mục, chọn các tệp bên trong rồi thêm.")
            raise AppError(text.format(path.name))
        if not path.exists():
            text = tr("Không còn thấy tệp “{0}”. Kiểm tra USB, ổ mạng rồi thêm lại.")
            raise AppError(text.format(path.name))


def png_of(image: QImage) -> bytes:
    """A picture as the content of a PNG file."""
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(target, QByteArray(b"png")).write(image)
    return bytes(target.data().data())


@cache
def _copies() -> Path:
    """A folder of this run of the program; it goes when the program ends."""
    folder = TemporaryDirectory(prefix="nsuat-", ignore_cleanup_errors=True)
    atexit.register(folder.cleanup)
    return Path(folder.name)


def copy_to_open(attachments: "AttachmentService", file: "Attached") -> Path:
    """A copy that cannot be written to: what somebody changed in it would be lost."""
    copy = attachments.copy_out(file, Path(mkdtemp(dir=_copies())))
    copy.chmod(0o444)
    return copy
