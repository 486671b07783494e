"""What surrounds the fields of a form: heading, pages, banner, state and buttons."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nsuat_desktop.text.numbers import format_integer
from ui.common.buttons import Button, IconButton, Look
from ui.common.chips import Chip, Pill, Tone
from ui.common.flow import FlowLayout
from ui.common.layout import nest, spaced
from ui.common.screen import label
from ui.common.translation import tr
from ui.records.banner import Banner

if TYPE_CHECKING:
    from ui.records.form import RecordForm

SIDE = 16


class Page(StrEnum):
    """The pages of a form."""

    FIELDS = "fields"
    YEARS = "years"
    PRODUCTIVITY = "productivity"
    RELATED = "related"
    TIMELINE = "timeline"
    FILES = "files"
    HISTORY = "history"


def _page_names() -> dict[Page, str]:
    return {
        Page.FIELDS: tr("Thông tin"),
        Page.YEARS: tr("Số liệu"),
        Page.PRODUCTIVITY: tr("Năng suất"),
        Page.RELATED: tr("Hồ sơ"),
        Page.TIMELINE: tr("Thời gian"),
        Page.FILES: tr("Tệp"),
        Page.HISTORY: tr("Lịch sử"),
    }


def page_text(page: Page, count: int | None) -> str:
    """What a page is called, and how much is on it; nothing is said of none."""
    name = _page_names()[page]
    return f"{name} {format_integer(count)}" if count else name


class Scroll(QScrollArea):
    """Scrolls its page up and down; asks for little width, takes what there is.

    With `filled` the page has margins of its own and takes the height there is.
    """

    def __init__(self, *parts: QWidget, filled: bool = False) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setProperty("role", "clear")
        column = spaced(QVBoxLayout(page), 4, 0 if filled else (SIDE, 2, SIDE, SIDE))
        for part in parts:
            column.addWidget(part, 1 if filled else 0)
        if not filled:
            column.addStretch(1)
        self.setWidget(page)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 120)


class FormFrame(QObject):
    """Lays out a `RecordForm`; `page_chosen` before a page is shown."""

    page_chosen = Signal(object)

    def __init__(self, form: "RecordForm", *, can_write: bool) -> None:
        super().__init__(form)
        self._can_write = can_write
        self._form = form
        self.title = label("", "title", wrap=True)
        self.title.setProperty("role", "record")
        self.state_pill = Pill()
        self.close_button = IconButton("close", tr("Đóng (Esc)"), role="muted")
        self.banner = Banner()
        self.chips: dict[Page, Chip] = {}
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget()
        self._places = list(Page)
        self._state = label("", "section", wrap=True)
        self.next_button = Button(tr("Lưu, tiếp"))
        self.next_button.setToolTip("Ctrl+Enter")
        self.save_button = Button(tr("Lưu"), look=Look.PRIMARY, shortcut="Ctrl+S")
        self._arrange(form)
        self.set_editable(True)

    def _arrange(self, form: "RecordForm") -> None:
        column = spaced(QVBoxLayout(form), 0, (1, 12, 1, 1))
        head = spaced(QHBoxLayout(), 8, (SIDE, 0, 8, 0))
        head.addWidget(self.title, 1)
        head.addWidget(self.state_pill, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        nest(column, head)
        column.addWidget(self._pills())
        over = spaced(QVBoxLayout(), 0, (SIDE, 0, SIDE, 0))
        over.addWidget(self.banner)
        nest(column, over)
        fields = [form.body, *([form.figures] if form.figures else [])]
        behind = form.pages
        scrolled = (behind.years, behind.productivity, behind.related)
        for parts in (fields, *([page] for page in scrolled)):
            self._stack.addWidget(Scroll(*parts))
        files = Scroll(behind.files, filled=True)
        for page in (behind.timeline, files, Scroll(behind.history)):
            self._stack.addWidget(page)
        column.addWidget(self._stack, 1)
        line = QFrame()
        line.setProperty("role", "line")
        column.addWidget(line)
        nest(column, self._foot())

    def _pills(self) -> QWidget:
        line = QWidget()
        around = spaced(QVBoxLayout(line), 0, (SIDE, 8, SIDE, 10))
        flow = FlowLayout(gap=6)
        nest(around, flow)
        for page, name in _page_names().items():
            chip = Chip(name, line, checkable=True)
            if page is Page.TIMELINE:
                chip.setToolTip(tr("Dòng thời gian"))
            chip.clicked.connect(lambda _=False, page=page: self.show_page(page))
            self._group.addButton(chip)
            self.chips[page] = chip
            flow.addWidget(chip)
        return line

    def _foot(self) -> QHBoxLayout:
        foot = spaced(QHBoxLayout(), 8, (SIDE, 10, SIDE, 10))
        self._state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        foot.addWidget(self._state, 1)
        foot.addWidget(self.next_button)
        foot.addWidget(self.save_button)
        return foot

    def set_title(self, title: str, state: str, tone: Tone) -> None:
        """What the form is about, and its state in a word."""
        self.title.setText(title)
        self.state_pill.set_state(state, tone)

    def set_pages(self, counts: Mapping[Page, int | None], *, keep_page: bool) -> None:
        """Offer these pages; a count stands behind the name of its page."""
        for page, chip in self.chips.items():
            chip.setVisible(page in counts and len(counts) > 1)
            self.set_count(page, counts.get(page))
        self.set_editable(True)
        self.show_page(self.page if keep_page and self.page in counts else Page.FIELDS)

    def set_count(self, page: Page, count: int | None) -> None:
        """Say how much is on a page."""
        self.chips[page].setText(page_text(page, count))

    @property
    def page(self) -> Page:
        """The page in front."""
        return self._places[self._stack.currentIndex()]

    def show_page(self, page: Page) -> None:
        """Bring a page to the front."""
        self.page_chosen.emit(page)
        self.chips[page].setChecked(True)
        self._stack.setCurrentIndex(self._places.index(page))

    def set_state(self, text: str, author: str = "") -> None:
        """Say at the foot whether what is shown is safe."""
        self._state.setText(f"{text} · {author}" if author and text else text)

    @property
    def state(self) -> str:
        return self._state.text()

    def set_editable(self, editable: bool) -> None:
        """Whether the record may be changed and saved."""
        may = editable and self._can_write
        for button in (self.save_button, self.next_button):
            button.setEnabled(may)
        for box in self._form.body.boxes.values():
            box.editor.set_read_only(not may)
