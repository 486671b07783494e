"""What surrounds the facts and the grid of a course: heading, counts, buttons."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from nsuat_desktop.text.numbers import format_integer
from nsuat_desktop.training.lines import Counts
from ui.common.buttons import Button, IconButton, Look
from ui.common.chips import Chip, Pill, Tone
from ui.common.layout import GAP, nest, spaced
from ui.common.screen import label
from ui.common.theme import theme_changed, tokens
from ui.common.translation import tr
from ui.records.banner import Banner

if TYPE_CHECKING:
    from ui.training.course_page import CoursePage

FACTS_WIDTH = 330
BOTH_FROM = 1000
"""Width of the page, for 100 % text, from which facts and grid stand side by side."""

WIDEST = 16_777_215


class _Facts(QScrollArea):
    """Scrolls the fields up and down."""

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setProperty("role", "clear")
        column = spaced(QVBoxLayout(page), 0, (14, 12, 14, 8))
        column.addWidget(body)
        column.addStretch(1)
        self.setWidget(page)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 100)


class CourseFrame(QObject):
    """Lays out a `CoursePage`."""

    def __init__(self, page: "CoursePage", *, can_write: bool) -> None:
        super().__init__(page)
        self.back_button = IconButton("chevron-left", tr("Về danh sách lớp (Esc)"))
        self._title = label("", "heading")
        self._title_text = ""
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.state_pill = Pill()
        self._state = label("", "section")
        self.save_button = Button(tr("Lưu"), look=Look.PRIMARY, shortcut="Ctrl+S")
        self.behind_button = Button(tr("Tệp, lịch sử"), icon="attachment")
        self.behind_button.setToolTip(tr("Tệp đính kèm, hồ sơ, dòng thời gian và lịch sử của lớp"))
        self.behind_button.setAccessibleName(tr("Tệp, lịch sử"))
        self.print_button = Button(tr("In giấy tờ"), icon="print")
        self.print_button.setToolTip(tr("Danh sách ký, danh sách học viên, giấy chứng nhận"))
        self.print_button.setAccessibleName(tr("In giấy tờ"))
        self.paste_button = Button(tr("Dán từ Excel"), icon="table")
        self.paste_button.setToolTip(tr("Ctrl+V trong bảng học viên"))
        self.present_button = Button(tr("Có mặt cả lớp"), icon="check")
        self.present_button.setToolTip(tr("Tích có mặt cho mọi học viên"))
        self.present_button.setAccessibleName(tr("Có mặt cả lớp"))
        self.paste_button.setAccessibleName(tr("Dán từ Excel"))
        folding = (
            self.print_button,
            self.behind_button,
            self.paste_button,
            self.present_button,
        )
        self._texts = {each: each.text() for each in folding}
        self.doubt_chip = Chip("")
        self.doubt_chip.setToolTip(tr("Đến dòng cần xem tiếp theo"))
        self._counts = label("", "muted")
        self.banner = Banner()
        self._facts, self._list = QFrame(), QFrame()
        self._parts = QWidget()
        self.facts_chip = Chip(tr("Thông tin lớp"), checkable=True)
        self.list_chip = Chip(tr("Học viên"), checkable=True)
        self._choice = QButtonGroup(self)
        for button in (self.save_button, self.paste_button, self.present_button):
            button.setVisible(can_write)
        for chip in (self.facts_chip, self.list_chip):
            self._choice.addButton(chip)
            chip.clicked.connect(self._fit)
        self.list_chip.setChecked(True)
        self._page = page
        self._arrange(page)
        page.installEventFilter(self)
        self._title.installEventFilter(self)
        theme_changed.connect(self._fit)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._title:
            self._fit_title()
        elif event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def show_facts(self) -> None:
        """Bring the facts into view where there is no room for both."""
        self.facts_chip.setChecked(True)
        self._fit()

    def show_list(self) -> None:
        """Bring the attendees into view where there is no room for both."""
        self.list_chip.setChecked(True)
        self._fit()

    def _arrange(self, page: "CoursePage") -> None:
        column = spaced(QVBoxLayout(page), GAP)
        head = spaced(QHBoxLayout(), 8)
        head.addWidget(self.back_button)
        head.addWidget(self._title, 1)
        head.addWidget(self.state_pill)
        head.addWidget(self._state)
        head.addSpacing(4)
        head.addWidget(self.print_button)
        head.addWidget(self.behind_button)
        head.addWidget(self.save_button)
        nest(column, head)
        parts = spaced(QHBoxLayout(self._parts), 6)
        parts.addWidget(self.facts_chip)
        parts.addWidget(self.list_chip)
        parts.addStretch(1)
        column.addWidget(self._parts)
        column.addWidget(self.banner)
        middle = spaced(QHBoxLayout(), GAP)
        middle.addWidget(self._facts_card(page))
        middle.addWidget(self._grid_card(page), 1)
        nest(column, middle, 1)

    def _facts_card(self, page: "CoursePage") -> QFrame:
        self._facts.setProperty("role", "card")
        column = spaced(QVBoxLayout(self._facts), 0, 1)
        column.addWidget(_Facts(page.body), 1)
        line = QFrame()
        line.setProperty("role", "line")
        column.addWidget(line)
        foot = spaced(QVBoxLayout(), 0, (14, 10, 14, 12))
        foot.addWidget(page.targets)
        nest(column, foot)
        return self._facts

    def _grid_card(self, page: "CoursePage") -> QFrame:
        card = self._list
        card.setProperty("role", "card")
        column = spaced(QVBoxLayout(card), 0, 1)
        head = spaced(QHBoxLayout(), 8, (14, 8, 10, 6))
        head.addWidget(label(tr("Học viên"), "title"))
        head.addWidget(self._counts)
        head.addStretch(1)
        for widget in (self.doubt_chip, self.paste_button, self.present_button):
            head.addWidget(widget)
        nest(column, head)
        page.grid.setProperty("role", "inner")
        column.addWidget(page.grid, 1)
        line = QFrame()
        line.setProperty("role", "line")
        column.addWidget(line)
        column.addWidget(page.remark)
        return card

    def _fit(self) -> None:
        """Both cards where there is room, else the one that was chosen."""
        now = tokens()
        both = self._page.width() >= now.px(BOTH_FROM)
        facts_chosen = self.facts_chip.isChecked()
        self._parts.setVisible(not both)
        self._facts.setVisible(both or facts_chosen)
        self._list.setVisible(both or not facts_chosen)
        self._facts.setMinimumWidth(now.px(FACTS_WIDTH))
        self._facts.setMaximumWidth(now.px(FACTS_WIDTH) if both else WIDEST)
        for button, text in self._texts.items():
            button.setText(text if both else "")
            button.updateGeometry()

    def _fit_title(self) -> None:
        metrics = self._title.fontMetrics()
        side = Qt.TextElideMode.ElideRight
        self._title.setText(metrics.elidedText(self._title_text, side, self._title.width()))

    def set_title(self, title: str, state: str, tone: Tone) -> None:
        """What the course is called and whether it is over."""
        self._title.setToolTip(title)
        self._title_text = title
        self._fit_title()
        self.state_pill.set_state(state, tone)

    def set_state(self, text: str) -> None:
        """Whether what is shown is safe."""
        self._state.setText(text)

    @property
    def state(self) -> str:
        return self._state.text()

    def set_counts(self, counts: Counts) -> None:
        """'40 ghi danh · 38 có mặt · 17 nữ'."""
        self._counts.setText(
            tr("{0} ghi danh · {1} có mặt · {2} nữ").format(
                format_integer(counts.enrolled),
                format_integer(counts.attended),
                format_integer(counts.female),
            )
        )
        self._counts.setToolTip(tr("Số nữ tính trong những người có mặt"))

    @property
    def counts(self) -> str:
        return self._counts.text()

    def set_doubts(self, text: str) -> None:
        """How many lines want a look; nothing when all are good."""
        self.doubt_chip.setText(text)
        self.doubt_chip.setVisible(bool(text))
