"""A line to search the pages of the preview with; hidden until it is asked for."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from ui.common.background import BackgroundTask, Progress, in_background
from ui.common.icons import set_icon
from ui.common.layout import spaced
from ui.common.screen import label
from ui.reports.page_view import PageView

if TYPE_CHECKING:
    from nsuat_desktop.reporting.preview import Hit

SEARCH_AFTER_MS = 250


class PageSearch(QWidget):
    """Marks every place where the text stands and goes from one to the next."""

    def __init__(self, pages: PageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self.hits: tuple[Hit, ...] = ()
        self.current = -1
        self._task: BackgroundTask | None = None
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Tìm trong trang in, không cần dấu"))
        self.line.setAccessibleName(self.tr("Tìm trong trang in"))
        self.count = label("", "muted")
        self.count.setAccessibleName(self.tr("Số chỗ tìm thấy"))
        previous = self._tool("chevron-up", self.tr("Chỗ trước (Shift+Enter)"))
        following = self._tool("chevron-down", self.tr("Chỗ sau (Enter)"))
        close = self._tool("close", self.tr("Đóng ô tìm (Esc)"))
        previous.clicked.connect(lambda: self.step(-1))
        following.clicked.connect(lambda: self.step(1))
        close.clicked.connect(self.close_search)
        row = spaced(QHBoxLayout(self), 4)
        row.addWidget(self.line, 1)
        for part in (self.count, previous, following, close):
            row.addWidget(part)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(SEARCH_AFTER_MS)
        self._rest.timeout.connect(self.search)
        self.line.textChanged.connect(lambda _: self._rest.start())
        pages.document_changed.connect(self._on_document)
        self.hide()

    def _tool(self, icon: str, name: str) -> QToolButton:
        made = QToolButton(self)
        made.setToolTip(name)
        made.setAccessibleName(name)
        set_icon(made, icon)
        return made

    def open_search(self) -> None:
        """Show the line with the cursor in it."""
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()
        self._rest.start()

    def close_search(self) -> None:
        """Hide the line and the marks."""
        self._show((), -1)
        self.hide()
        self._pages.setFocus(Qt.FocusReason.OtherFocusReason)

    def search(self) -> None:
        """Look for the text in all pages, in the background."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        pdf, text = self._pages.pdf, self.line.text()
        if not pdf or not text.strip():
            self._show((), -1)
            return

        def find(progress: Progress) -> "tuple[Hit, ...]":
            from nsuat_desktop.reporting.preview import find_text

            return find_text(pdf, text)

        self._task = in_background(find, self._on_found, self._on_failed)

    def step(self, by: int) -> None:
        """Go to the next place, or the one before; around at the end."""
        if self.hits:
            self._show(self.hits, (self.current + by) % len(self.hits))
            self._go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_search()
        else:
            super().keyPressEvent(event)

    def _on_document(self) -> None:
        """Other pages are shown: the places are elsewhere."""
        if not self.isHidden():
            self._rest.start()

    def _on_found(self, hits: "tuple[Hit, ...]") -> None:
        self._task = None
        kept = min(max(self.current, 0), len(hits) - 1)
        is_new = len(hits) != len(self.hits)
        self._show(hits, kept)
        if hits and is_new:
            self._go()

    def _on_failed(self, error: BaseException) -> None:
        self._task = None
        self._show((), -1)

    def _show(self, hits: "Sequence[Hit]", current: int) -> None:
        self.hits, self.current = tuple(hits), current
        text = ""
        if self.line.text().strip():
            text = self.tr("{0} / {1}").format(current + 1, len(hits))
        self.count.setText(text if hits or not text else self.tr("Không thấy"))
        self._pages.show_hits(self.hits, current)

    def _go(self) -> None:
        hit = self.hits[self.current]
        top = hit.boxes[0][1] if hit.boxes else 0.0
        # Some lines above the place, so that it is read in its company.
        self._pages.go_to(hit.page, max(top - 120.0, 0.0))
