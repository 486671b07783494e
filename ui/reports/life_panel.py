"""One frozen report: how far it has come, what can be done next, and its pages."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nsuat_desktop.records.record import Record
from nsuat_desktop.reporting.check_code import grouped
from ui.common.background import BackgroundTask, Progress, in_background
from ui.common.buttons import Button
from ui.common.chips import Pill, Tone
from ui.common.errors import error_text, show_error
from ui.common.flow import FlowLayout
from ui.common.layout import GAP, nest, spaced
from ui.common.screen import Card, label
from ui.common.tab_order import tab_order
from ui.common.theme import theme_changed, tokens
from ui.common.translation import shown
from ui.records.banner import Banner
from ui.reports.desk import Pages
from ui.reports.life_words import number_words, state_words, step_lines
from ui.reports.preview_panel import PreviewPanel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from nsuat_desktop.workspace import Workspace
    from ui.reports.life_steps import Action


LEAST_PREVIEW = 260
"""Height of the pages, for 100 % text, below which they are scrolled to."""


class LifePanel(QWidget):
    """Shows a report; what its buttons do is the screen's. `drawn` when other pages are there."""

    drawn = Signal()
    file_dropped = Signal(str)

    def __init__(self, workspace: "Workspace", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.record: Record | None = None
        self.pdf = b""
        self._task: BackgroundTask | None = None
        self.setAcceptDrops(True)
        self.pill = Pill("", Tone.NEUTRAL, self)
        self.title = label("", "title", wrap=True)
        self.number = label("")
        self.code = label("", "muted")
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.code.setAccessibleName(self.tr("Mã kiểm tra"))
        self.steps = label("", "muted", wrap=True)
        self.notes = label("", "muted", wrap=True)
        self.banner = Banner(self)
        self.buttons: list[Button] = []
        self._line_of_buttons = FlowLayout(gap=8)
        self.preview = PreviewPanel(self)
        self._arrange()

    def _arrange(self) -> None:
        card = Card(parent=self)
        head = spaced(QHBoxLayout(), 8)
        head.addWidget(self.title, 1)
        head.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignTop)
        nest(card.body, head)
        line = QWidget(card)
        flow = FlowLayout(line, GAP)
        flow.addWidget(self.number)
        flow.addWidget(self.code)
        card.body.addWidget(line)
        card.body.addWidget(self.steps)
        card.body.addWidget(self.notes)
        card.body.addWidget(self.banner)
        nest(card.body, self._line_of_buttons)
        page = QWidget()
        page.setProperty("role", "clear")
        column = spaced(QVBoxLayout(page), GAP)
        column.addWidget(card)
        column.addWidget(self.preview, 1)
        # With large text the card alone fills the height; the pages then follow below it.
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        spaced(QVBoxLayout(self), 0).addWidget(area)
        theme_changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.preview.setMinimumHeight(tokens().px(LEAST_PREVIEW))

    def show_report(self, record: Record, actions: "Sequence[Action]") -> None:
        """Show another report, or the same one after a step."""
        same = self.record is not None and self.record.id == record.id
        values = record.values
        heading_before = number_words(self.record.values) if self.record else ""
        self.record = record
        self.title.setText(record.title)
        self.pill.set_state(*state_words(values))
        self.number.setText(number_words(values))
        code = grouped(str(values.get("check_code") or ""))
        self.code.setText(self.tr("Mã kiểm tra: {0}").format(code))
        self.steps.setText(" · ".join(f"{name} {day}" for name, day in step_lines(values)))
        self._show_notes()
        self._show_actions(actions)
        if not same:
            self.banner.clear()
        if not same or heading_before != number_words(values):
            self._draw()

    def _show_notes(self) -> None:
        assert self.record is not None
        values = self.record.values
        told = [
            (self.tr("Người ký: {0}"), values.get("signer")),
            (self.tr("Hình thức ký: {0}"), self.record.labels.get("signed_form")),
            (self.tr("Gửi qua: {0}"), values.get("sent_by")),
            (self.tr("Lý do trả lại: {0}"), values.get("remarks")),
            (self.tr("Giải trình: {0}"), values.get("explanation")),
            (self.tr("Chốt khi còn thiếu: {0}"), values.get("gaps_reason")),
        ]
        lines = [words.format(shown(str(value))) for words, value in told if value]
        self.notes.setText("\n".join(lines))
        self.notes.setVisible(bool(lines))

    def _show_actions(self, actions: "Sequence[Action]") -> None:
        for button in self.buttons:
            self._line_of_buttons.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for text, look, act in actions:
            button = Button(text, self, look=look)
            button.clicked.connect(lambda _=False, act=act: act())
            self._line_of_buttons.addWidget(button)
            button.show()
            self.buttons.append(button)
        tab_order(self.code, self.banner, *self.buttons, self.preview)

    # Files let go over the panel

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls()[:1]:
            self.file_dropped.emit(url.toLocalFile())
            event.acceptProposedAction()

    # Pages

    def _draw(self) -> None:
        assert self.record is not None
        workspace, report_id = self._workspace, self.record.id
        if self._task is not None:
            self._task.cancel()

        def draw(progress: Progress) -> Pages:
            from nsuat_desktop.reporting.life.freezing import issued_pdf
            from nsuat_desktop.reporting.preview import bookmarks, page_sizes

            pdf = issued_pdf(workspace, report_id, progress)
            return Pages(pdf, page_sizes(pdf), bookmarks(pdf))

        self.preview.show_busy(True)
        self._task = in_background(draw, self._on_pages, self._on_failed, writes=True)

    def _on_pages(self, pages: Pages) -> None:
        self._task = None
        self.pdf = pages.pdf
        self.preview.show_busy(False)
        self.preview.pages.show_pdf(pages.pdf, pages.sizes)
        self.drawn.emit()

    def _on_failed(self, error: BaseException) -> None:
        self._task = None
        self.preview.show_busy(False)
        show_error(self, error)

    def tell(self, text: str, tone: Tone, *actions: "tuple[str, Callable[[], None]]") -> None:
        """Say something about the report in its card."""
        self.banner.tell(text, tone, *actions)

    def tell_error(self, error: BaseException) -> None:
        """Say why something was refused."""
        self.banner.tell(error_text(error), Tone.BAD)
