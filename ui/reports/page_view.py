"""The pages of a PDF one under the other, as the printer would put them on paper."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.common.background import BackgroundTask, Progress, in_background
from ui.common.theme import theme_changed, tokens

if TYPE_CHECKING:
    from nsuat_desktop.reporting.preview import Hit

POINTS_PER_INCH, SCREEN_DPI = 72, 96
SMALLEST, LARGEST = 0.25, 4.0
STEP = 1.2
GAP, EDGE = 12, 8
SETTLE_MS = 120
KEPT_PAGES = 12
_MARK, _CURRENT_MARK = QColor("#FFF2A8"), QColor("#FFB84D")
"""Paper is white in every theme, and so are the inks on it."""


class PageView(QAbstractScrollArea):
    """Draws visible pages in the background; the old picture stays until the new one is there.

    `page_changed(number, count)`, `zoom_changed(factor)`: 1.0 is the size of the paper;
    `document_changed` when other pages are shown.
    """

    document_changed = Signal()
    page_changed = Signal(int, int)
    zoom_changed = Signal(float)
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Trang in"))
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self._pdf = b""
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._fit = True
        self._zoom = 1.0
        self._images: dict[int, tuple[float, bytes, QImage]] = {}
        self._task: BackgroundTask | None = None
        self._shown = (0, 0)
        self._hits: Sequence[Hit] = ()
        self._current_hit = -1
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._draw_next)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        theme_changed.connect(self._lay_out)

    # What is shown

    def show_pdf(self, pdf: bytes, sizes: tuple[tuple[float, float], ...]) -> None:
        """Show another document; the place in it stays."""
        self._pdf, self._sizes = pdf, sizes
        self._images = {at: kept for at, kept in self._images.items() if at < len(sizes)}
        self._hits = ()
        self._lay_out()
        self._draw_next()
        self.document_changed.emit()

    def show_hits(self, hits: "Sequence[Hit]", current: int) -> None:
        """Mark places that were found, one of them as the one that is looked at."""
        self._hits, self._current_hit = hits, current
        self.viewport().update()

    @property
    def pdf(self) -> bytes:
        """The document that is shown."""
        return self._pdf

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def sizes(self) -> tuple[tuple[float, float], ...]:
        """Width and height of each page in points."""
        return self._sizes

    @property
    def zoom(self) -> float:
        return self._zoom

    def picture(self, page: int) -> QImage | None:
        """The picture of a page (the first is 0) as last drawn."""
        found = self._images.get(page)
        return found[2] if found else None

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller around the middle of the view."""
        self._fit = False
        self._set_zoom(self._zoom * STEP**steps)

    def fit_width(self) -> None:
        """As large as the width allows."""
        self._fit = True
        self._lay_out()

    def go_to(self, page: int, below_top: float = 0) -> None:
        """Bring a page (the first is 0), or a place in it (in points), to the top."""
        if 0 <= page < len(self._sizes):
            place = self._tops()[page] + below_top * self._scale(page)
            self.verticalScrollBar().setValue(round(place) - tokens().px(EDGE))

    # Places

    def _set_zoom(self, zoom: float) -> None:
        bar = self.verticalScrollBar()
        middle = (bar.value() + self.viewport().height() / 2) / max(self._height(), 1)
        self._zoom = min(max(zoom, SMALLEST), LARGEST)
        self._lay_out()
        bar.setValue(round(middle * self._height() - self.viewport().height() / 2))

    def _scale(self, page: int) -> float:
        """Pixels of the screen for one point of a page; fitted, each page takes the width."""
        if self._fit:
            return self._room() / self._sizes[page][0]
        return self._zoom * SCREEN_DPI / POINTS_PER_INCH

    def _room(self) -> float:
        """Width for a page that is fitted; never so small that nothing can be seen."""
        return max(float(self.viewport().width() - 2 * tokens().px(EDGE)), 80.0)

    def _tops(self) -> list[float]:
        gap = tokens().px(GAP)
        tops, top = [], float(tokens().px(EDGE))
        for page, (_, height) in enumerate(self._sizes):
            tops.append(top)
            top += height * self._scale(page) + gap
        return tops

    def _height(self) -> float:
        if not self._sizes:
            return 0
        last = len(self._sizes) - 1
        return self._tops()[last] + self._sizes[last][1] * self._scale(last) + tokens().px(EDGE)

    def _width(self) -> float:
        widths = [size[0] * self._scale(page) for page, size in enumerate(self._sizes)]
        return max(widths, default=0) + 2 * tokens().px(EDGE)

    def _box(self, page: int, top: float) -> QRectF:
        width, height = (side * self._scale(page) for side in self._sizes[page])
        room = max(self.viewport().width(), self._width())
        left = (room - width) / 2 - self.horizontalScrollBar().value()
        return QRectF(left, top - self.verticalScrollBar().value(), width, height)

    def _lay_out(self) -> None:
        if self._fit and self._sizes:
            self._zoom = self._room() / (self._sizes[0][0] * SCREEN_DPI / POINTS_PER_INCH)
        view = self.viewport().size()
        self.horizontalScrollBar().setRange(0, max(round(self._width()) - view.width(), 0))
        self.horizontalScrollBar().setPageStep(view.width())
        self.verticalScrollBar().setRange(0, max(round(self._height()) - view.height(), 0))
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(tokens().px(40))
        self.zoom_changed.emit(self._zoom)
        self._on_scrolled()

    def _visible(self) -> list[int]:
        height = self.viewport().height()
        return [
            page
            for page, top in enumerate(self._tops())
            if (box := self._box(page, top)).bottom() >= 0 and box.top() <= height
        ]

    def _on_scrolled(self) -> None:
        self.viewport().update()
        self._settle.start()
        visible = self._visible()
        tops = self._tops()
        # The page that covers the upper third is the one that is read.
        third = self.viewport().height() / 3
        now = next((p for p in visible if self._box(p, tops[p]).bottom() >= third), 0)
        bar = self.verticalScrollBar()
        if visible and bar.value() == bar.maximum() > 0:
            now = visible[-1]  # what lies at the end never reaches the top
        if (now, self.count) != self._shown:
            self._shown = (now, self.count)
            self.page_changed.emit(now + 1 if self.count else 0, self.count)

    # Pictures

    def _draw_next(self) -> None:
        """Have the next visible page drawn whose picture is missing, old or of another size."""
        if self._task is not None or not self._pdf:
            return
        ratio = self.devicePixelRatioF()
        for page in self._visible():
            scale = self._scale(page) * ratio
            known = self._images.get(page)
            if known is None or known[0] != scale or known[1] is not self._pdf:
                self._draw(page, scale, ratio)
                return

    def _draw(self, page: int, scale: float, ratio: float) -> None:
        pdf = self._pdf

        def draw(progress: Progress) -> tuple[int, float, bytes, QImage]:
            from nsuat_desktop.reporting.preview import render_page

            made = render_page(pdf, page, scale)
            image = QImage(
                made.pixels, made.width, made.height, made.width * 4, QImage.Format.Format_RGB32
            ).copy()
            image.setDevicePixelRatio(ratio)
            return page, scale, pdf, image

        # A bound method: Qt forgets it when the view is gone before the picture is there.
        self._task = in_background(draw, self._on_drawn, self._on_failed)

    def _on_drawn(self, made: tuple[int, float, bytes, QImage]) -> None:
        page, scale, pdf, image = made
        self._task = None
        self._images.pop(page, None)
        self._images[page] = (scale, pdf, image)
        while len(self._images) > KEPT_PAGES:
            self._images.pop(next(iter(self._images)))
        self.viewport().update()
        self._draw_next()

    def _on_failed(self, error: BaseException) -> None:
        self._task = None
        self.failed.emit(error)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = tokens()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        tops = self._tops()
        for page in self._visible():
            box = self._box(page, tops[page])
            known = self._images.get(page)
            if known is None:
                painter.fillRect(box, Qt.GlobalColor.white)
            elif known[0] == self._scale(page) * self.devicePixelRatioF():
                painter.drawImage(QPointF(round(box.left()), round(box.top())), known[2])
            else:
                painter.drawImage(box, known[2], QRectF(known[2].rect()))
            self._paint_hits(painter, page, box)
            painter.setPen(QPen(now.color("line")))
            painter.drawRect(box)

    def _paint_hits(self, painter: QPainter, page: int, box: QRectF) -> None:
        """Found places like marker on paper: what is written stays black."""
        scale = self._scale(page)
        painter.save()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for number, hit in enumerate(self._hits):
            if hit.page != page:
                continue
            ink = _CURRENT_MARK if number == self._current_hit else _MARK
            for left, top, width, height in hit.boxes:
                place = QRectF(left * scale, top * scale, width * scale, height * scale)
                painter.fillRect(place.translated(box.topLeft()), ink)
        painter.restore()

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = self._shown[0]
        moves = {
            Qt.Key.Key_PageDown: page + 1,
            Qt.Key.Key_PageUp: page - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.count - 1,
        }
        if event.key() in moves:
            self.go_to(moves[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(1)
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom_by(-1)
        elif event.key() == Qt.Key.Key_0:
            self.fit_width()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        now = tokens()
        return QSize(now.px(424), now.px(560))
