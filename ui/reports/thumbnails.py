"""Small pictures of all pages, drawn as they come into view; a click goes to the page."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from ui.common.background import BackgroundTask, Progress, in_background
from ui.common.theme import theme_changed, tokens
from ui.reports.page_view import PageView

WIDTH, SIDE = 128, 88
SETTLE_MS = 80
Drawn = tuple[bytes, int, QImage]


class Thumbnails(QListWidget):
    """Follows a `PageView`: its document, and the page that is read."""

    def __init__(self, pages: PageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._task: BackgroundTask | None = None
        self._drawn: set[int] = set()
        self.setAccessibleName(self.tr("Trang thu nhỏ"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._draw_next)
        self.verticalScrollBar().valueChanged.connect(self._settle.start)
        pages.document_changed.connect(self._on_document)
        pages.page_changed.connect(self._follow)
        self.currentRowChanged.connect(self._go)
        theme_changed.connect(self._fit)
        self._fit()

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        if visible:
            self._on_document()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle.start()

    def _fit(self) -> None:
        now = tokens()
        self.setFixedWidth(now.px(WIDTH))
        self.setIconSize(QSize(now.px(SIDE), now.px(SIDE)))
        room = now.px(WIDTH) - self.verticalScrollBar().sizeHint().width() - now.px(6)
        self.setGridSize(QSize(room, now.px(SIDE + 28)))
        self._on_document()

    def _on_document(self) -> None:
        """A line for each page; the pictures follow."""
        if self.isHidden():
            return
        current = self.currentRow()
        self.blockSignals(True)
        self.clear()
        blank = QPixmap(self.iconSize())
        blank.fill(Qt.GlobalColor.transparent)
        for number in range(1, self._pages.count + 1):
            item = QListWidgetItem(QIcon(blank), str(number))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("Trang {0}").format(number))
            self.addItem(item)
        self.setCurrentRow(min(max(current, 0), self.count() - 1))
        self.blockSignals(False)
        self._drawn.clear()
        self._settle.start()

    def _follow(self, page: int, count: int) -> None:
        if page - 1 != self.currentRow() and 0 < page <= self.count():
            self.blockSignals(True)
            self.setCurrentRow(page - 1)
            self.blockSignals(False)

    def _go(self, row: int) -> None:
        if row >= 0:
            self._pages.go_to(row)

    def _draw_next(self) -> None:
        """Have the next visible page without a picture drawn."""
        if self._task is not None or self.isHidden():
            return
        view = self.viewport().rect()
        for row in range(self.count()):
            if row not in self._drawn and self.visualItemRect(self.item(row)).intersects(view):
                self._draw(row)
                return

    def _draw(self, row: int) -> None:
        pdf, ratio = self._pages.pdf, self.devicePixelRatioF()
        longest = max(self._pages.sizes[row])
        scale = self.iconSize().height() * ratio / longest

        def draw(progress: Progress) -> Drawn:
            from nsuat_desktop.reporting.preview import render_page

            made = render_page(pdf, row, scale)
            image = QImage(
                made.pixels, made.width, made.height, made.width * 4, QImage.Format.Format_RGB32
            ).copy()
            image.setDevicePixelRatio(ratio)
            return pdf, row, image

        self._task = in_background(draw, self._on_drawn, self._on_failed)

    def _on_drawn(self, made: Drawn) -> None:
        pdf, row, image = made
        self._task = None
        if pdf is self._pages.pdf and row < self.count():
            self._drawn.add(row)
            self.item(row).setIcon(QIcon(_edged(image)))
        self._draw_next()

    def _on_failed(self, error: BaseException) -> None:
        """The large page tells what is wrong."""
        self._task = None


def _edged(image: QImage) -> QPixmap:
    """The page with its edge, else white paper is lost on a white list."""
    picture = QPixmap.fromImage(image)
    size = picture.deviceIndependentSize()
    painter = QPainter(picture)
    painter.setPen(tokens().color("muted"))
    painter.drawRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1))
    painter.end()
    return picture
