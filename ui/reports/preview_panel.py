"""The pages at the right of a report, with their controls."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ui.common.buttons import Button, Look
from ui.common.flow import FlowLayout
from ui.common.icons import set_icon
from ui.common.layout import nest, spaced
from ui.common.screen import label
from ui.common.theme import theme_changed, tokens
from ui.reports.page_search import PageSearch
from ui.reports.page_view import PageView
from ui.reports.thumbnails import Thumbnails


class PreviewPanel(QWidget):
    """`print_asked` when the pages are to be printed."""

    print_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = 0
        self.pages = PageView(self)
        self.search = PageSearch(self.pages, self)
        self.thumbnails = Thumbnails(self.pages, self)
        self.thumbnails.hide()
        self.overview = self._tool("columns", self.tr("Trang thu nhỏ"))
        self.overview.setCheckable(True)
        self.overview.toggled.connect(self.thumbnails.setVisible)
        self.find_button = self._tool("search", self.tr("Tìm trong trang in (Ctrl+F)"))
        self.find_button.clicked.connect(self.search.open_search)
        key = QShortcut(QKeySequence("Ctrl+F"), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.search.open_search)
        self.place = label(self.tr("Chưa có trang"), "muted")
        self.place.setAccessibleName(self.tr("Trang đang xem"))
        self.busy = label("", "section")
        self.zoom = label("", "muted")
        previous = self._tool("chevron-up", self.tr("Trang trước (PageUp)"))
        following = self._tool("chevron-down", self.tr("Trang sau (PageDown)"))
        previous.clicked.connect(lambda: self.pages.go_to(self._page - 2))
        following.clicked.connect(lambda: self.pages.go_to(self._page))
        smaller = self._text_tool("−", self.tr("Nhỏ hơn"))
        larger = self._text_tool("+", self.tr("Lớn hơn"))
        smaller.clicked.connect(lambda: self.pages.zoom_by(-1))
        larger.clicked.connect(lambda: self.pages.zoom_by(1))
        self.fit = Button(self.tr("Vừa ngang"), self, look=Look.QUIET)
        self.fit.clicked.connect(self.pages.fit_width)
        self.print = Button(self.tr("In…"), icon="print")
        self.print.setEnabled(False)
        self.print.clicked.connect(self.print_asked)
        tools = QWidget(self)
        flow = FlowLayout(tools, 4)
        moving = (self.overview, self.find_button, self.place, previous, following)
        for part in (*moving, smaller, self.zoom, larger, self.fit, self.busy):
            flow.addWidget(part)
        line = spaced(QHBoxLayout(), 4)
        line.addWidget(tools, 1)
        line.addWidget(self.print, 0, Qt.AlignmentFlag.AlignTop)
        column = spaced(QVBoxLayout(self), 8)
        nest(column, line)
        column.addWidget(self.search)
        beside = spaced(QHBoxLayout(), 6)
        beside.addWidget(self.thumbnails)
        beside.addWidget(self.pages, 1)
        nest(column, beside, 1)
        self._tools = (*moving, smaller, self.zoom, larger, self.fit, self.busy)
        theme_changed.connect(self._fit)
        self._fit()
        self.pages.page_changed.connect(self._show_place)
        self.pages.zoom_changed.connect(lambda zoom: self.zoom.setText(f"{round(zoom * 100)}%"))

    def _fit(self) -> None:
        """One height for all, so that they stand on one line; the busy word never moves them."""
        now = tokens()
        for part in self._tools:
            part.setFixedHeight(now.control)
        words = QFontMetrics(now.font()).horizontalAdvance(self.tr("Đang vẽ…"))
        self.busy.setFixedWidth(words)

    def _tool(self, icon: str, name: str) -> QToolButton:
        made = QToolButton(self)
        made.setToolTip(name)
        made.setAccessibleName(name)
        set_icon(made, icon)
        return made

    def _text_tool(self, text: str, name: str) -> QToolButton:
        made = QToolButton(self)
        made.setText(text)
        made.setToolTip(name)
        made.setAccessibleName(name)
        return made

    def show_busy(self, busy: bool) -> None:
        """Say that newer pages are being drawn; the place for it is always there."""
        self.busy.setText(self.tr("Đang vẽ…") if busy else "")

    def _show_place(self, page: int, count: int) -> None:
        self._page = page
        text = self.tr("Trang {0} / {1}") if count else self.tr("Chưa có trang")
        self.place.setText(text.format(page, count))
        self.print.setEnabled(count > 0)
