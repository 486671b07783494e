"""A look into an attached file: the pages of a PDF, or a picture, in the same view."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QImageReader, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nsuat_desktop.attachments.names import PICTURES, ending
from nsuat_desktop.errors import AppError
from ui.common.background import Progress, in_background
from ui.common.buttons import IconButton
from ui.common.errors import error_text
from ui.common.layout import nest, spaced
from ui.common.screen import label
from ui.reports.page_view import PageView

if TYPE_CHECKING:
    from nsuat_desktop.attachments.service import Attached
    from nsuat_desktop.attachments.store import FileStore

PAGE_WIDTH = 595
"""Points: a picture is shown as wide as an A4 page."""
SHARPEST = 2600
"""Pixels of the longer side; enough to read a scanned page."""
MOST_PICTURES = 60
"""Pages of a scanned TIFF that are shown."""


class NotShownError(Exception):
    """The file is whole, but there is nothing of it that can be shown here."""


@dataclass(frozen=True)
class _Pages:
    key: str
    pdf: bytes
    sizes: tuple[tuple[float, float], ...]


class FilePreview(QWidget):
    """Reads and draws in the background; what cannot be shown is said in its place."""

    def __init__(self, store: "FileStore", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._key = ""
        self._page = 0
        self.pages = PageView(self)
        self.place = label("", "muted")
        self.message = label("", "muted", wrap=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.message)
        self._stack.addWidget(self.pages)
        previous = IconButton("chevron-up", self.tr("Trang trước (PageUp)"), self)
        following = IconButton("chevron-down", self.tr("Trang sau (PageDown)"), self)
        smaller = IconButton("minus", self.tr("Nhỏ hơn (−)"), self)
        larger = IconButton("add", self.tr("Lớn hơn (+)"), self)
        previous.clicked.connect(lambda: self.pages.go_to(self._page - 2))
        following.clicked.connect(lambda: self.pages.go_to(self._page))
        smaller.clicked.connect(lambda: self.pages.zoom_by(-1))
        larger.clicked.connect(lambda: self.pages.zoom_by(1))
        self.tools = (previous, following, smaller, larger)
        line = spaced(QHBoxLayout(), 4)
        line.addWidget(self.place, 1)
        for tool in self.tools:
            line.addWidget(tool)
        column = spaced(QVBoxLayout(self), 4)
        nest(column, line)
        column.addWidget(self._stack, 1)
        self.pages.page_changed.connect(self._show_place)
        self.pages.failed.connect(lambda: self._say(self._trouble(NotShownError())))
        self._say("")

    def show_file(self, file: "Attached | None") -> None:
        """Look into another file; None for nothing."""
        key = file.sha256 if file is not None else ""
        if key and key == self._key:
            return
        self._key = key
        self.pages.show_pdf(b"", ())
        if file is None:
            self._say("")
        elif ending(file.name) == ".pdf" or file.media_type == "application/pdf":
            self._read(file, is_picture=False)
        elif ending(file.name) in PICTURES:
            self._read(file, is_picture=True)
        else:
            self._say(self.tr("Loại tệp này không xem trước được. Nhấn Enter để mở."))

    @property
    def text(self) -> str:
        """What is said in place of a page; empty while one is shown."""
        return "" if self._stack.currentWidget() is self.pages else self.message.text()

    def _read(self, file: "Attached", *, is_picture: bool) -> None:
        self._say(self.tr("Đang mở…"))
        store = self._store

        def read(progress: Progress) -> _Pages:
            from nsuat_desktop.reporting.preview import page_sizes

            content = store.read(file.sha256, file.name)
            try:
                pdf = picture_pages(content) if is_picture else content
                return _Pages(file.sha256, pdf, page_sizes(pdf))
            except AppError as error:
                raise NotShownError(str(error)) from error

        in_background(read, self._show, lambda error: self._fail(file.sha256, error))

    def _show(self, read: _Pages) -> None:
        if read.key != self._key:
            return  # another file was chosen meanwhile
        self._stack.setCurrentWidget(self.pages)
        for tool in self.tools:
            tool.setEnabled(True)
        self.pages.show_pdf(read.pdf, read.sizes)
        self.pages.go_to(0)

    def _fail(self, key: str, error: BaseException) -> None:
        if key == self._key:
            self._say(self._trouble(error))

    def _trouble(self, error: BaseException) -> str:
        if isinstance(error, AppError):
            return error_text(error)
        return self.tr(
            "Không xem trước được tệp này: tệp có mật khẩu, quá lớn hoặc bị hỏng. "
            "Nhấn Enter để mở bằng chương trình của máy."
        )

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self._stack.setCurrentWidget(self.message)
        self.place.setText("")
        for tool in self.tools:
            tool.setEnabled(False)

    def _show_place(self, page: int, count: int) -> None:
        self._page = page
        self.place.setText(self.tr("Trang {0} / {1}").format(page, count) if count else "")


def picture_pages(content: bytes) -> bytes:
    """A picture, or each page of a scanned TIFF, as a page of a PDF.

    Raises:
        NotShownError: it is no picture that can be read.
    """
    source = QBuffer()
    source.setData(QByteArray(content))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source)
    reader.setAutoTransform(True)
    is_scan = bytes(reader.format().data()) in (b"tiff", b"tif")
    count = min(max(reader.imageCount(), 1), MOST_PICTURES) if is_scan else 1
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(target)
    writer.setPageMargins(QMarginsF())
    painter = QPainter()
    for page in range(count):
        image = _picture(reader, page)
        height = PAGE_WIDTH * image.height() / image.width()
        size = QPageSize(QSizeF(PAGE_WIDTH, height), QPageSize.Unit.Point, "", _EXACT)
        writer.setPageSize(size)
        if page:
            writer.newPage()
        else:
            painter.begin(writer)
        painter.drawImage(QRect(0, 0, writer.width(), writer.height()), image)
    painter.end()
    return bytes(target.data().data())


_EXACT = QPageSize.SizeMatchPolicy.ExactMatch


def _picture(reader: QImageReader, page: int) -> QImage:
    if page:
        reader.jumpToImage(page)
    size = reader.size()
    if max(size.width(), size.height()) > SHARPEST:
        room = QSize(SHARPEST, SHARPEST)
        reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise NotShownError(reader.errorString())
    return image
