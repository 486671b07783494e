"""What an import did: the sum of its rows, and what can be done next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from nsuat_desktop.spreadsheets.import_plan import Counts
from nsuat_desktop.text.numbers import format_integer
from ui.common.buttons import Button, Look
from ui.common.empty_state import IconLabel
from ui.common.flow import FlowLayout
from ui.common.layout import GAP, nest, spaced
from ui.common.screen import Card, PageHeader, label
from ui.records.banner import Banner


class ResultPage(QWidget):
    """One button for each thing that can be done; each emits its signal."""

    records_asked = Signal()
    errors_asked = Signal()
    undo_asked = Signal()
    next_asked = Signal()
    again_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = PageHeader("", self)
        self.banner = Banner(self)
        self._grid = spaced(QGridLayout(), 16, row_gap=6)
        self._figures: list[tuple[str, str]] = []
        self.records_button = Button(self.tr("Mở các bản ghi"), self, look=Look.PRIMARY)
        self.errors_button = Button(self.tr("Lưu các dòng lỗi ra Excel…"), self, icon="export")
        self.undo_button = Button(self.tr("Rút lại lần nhập này"), self, icon="undo")
        self.next_button = Button("", self, icon="table")
        self.again_button = Button(self.tr("Nhập tệp khác"), self, icon="import")
        for button, signal in (
            (self.records_button, self.records_asked),
            (self.errors_button, self.errors_asked),
            (self.undo_button, self.undo_asked),
            (self.next_button, self.next_asked),
            (self.again_button, self.again_asked),
        ):
            button.clicked.connect(signal)
        self._arrange()

    def _arrange(self) -> None:
        card = Card("", self)
        card.body.addWidget(IconLabel("check", "good", 32))
        self._sentence = label("", "title", wrap=True)
        card.body.addWidget(self._sentence)
        nest(card.body, self._grid)
        self._grid.setColumnStretch(2, 1)
        self._hint = label("", "muted", wrap=True)
        card.body.addWidget(self._hint)
        buttons = QWidget(card)
        flow = FlowLayout(buttons, 8)
        for button in (
            self.records_button,
            self.next_button,
            self.errors_button,
            self.undo_button,
            self.again_button,
        ):
            flow.addWidget(button)
        card.body.addSpacing(8)
        card.body.addWidget(buttons)
        column = spaced(QVBoxLayout(self), GAP)
        column.addWidget(self._head)
        column.addWidget(self.banner)
        column.addWidget(card)
        column.addStretch(1)

    @property
    def figures(self) -> list[tuple[str, str]]:
        """What is counted, and how many."""
        return list(self._figures)

    def show_result(self, title: str, sentence: str, counts: Counts, following: str = "") -> None:
        """Tell what came in; `following` names the table of the file that could come next."""
        self._head.set_title(title)
        self._sentence.setText(sentence)
        self.banner.clear()
        self._show_counts(counts)
        wrote = counts.new + counts.updated > 0
        self.records_button.setVisible(wrote)
        self.undo_button.setVisible(wrote)
        self.errors_button.setVisible(counts.refused > 0)
        self.next_button.setVisible(bool(following))
        self.next_button.setText(self.tr("Nhập bảng “{0}”").format(following))
        self.next_button.updateGeometry()
        advice = self._advice(counts, wrote=wrote)
        self._hint.setText(advice)
        self._hint.setVisible(bool(advice))
        first = self.records_button if wrote else self.again_button
        first.setFocus()

    def _advice(self, counts: Counts, *, wrote: bool) -> str:
        if counts.refused:
            return self.tr(
                "Các dòng lỗi lưu ra Excel có ghi lý do ở cột cuối; sửa xong thì nhập lại tệp đó."
            )
        if wrote:
            return self.tr("Có thể rút lại bất cứ lúc nào, khi chưa có gì mới hơn dựa vào.")
        return ""

    def show_taken_back(self, text: str) -> None:
        """The import is no longer there."""
        self._sentence.setText(text)
        self._clear_counts()  # they would tell what is no longer there
        self._hint.hide()
        for button in (self.records_button, self.undo_button, self.errors_button):
            button.hide()
        self.again_button.setFocus()

    def _clear_counts(self) -> None:
        self._figures = []
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _show_counts(self, counts: Counts) -> None:
        self._clear_counts()
        lines = (
            (self.tr("Đã đọc"), counts.read),
            (self.tr("Thêm mới"), counts.new),
            (self.tr("Cập nhật"), counts.updated),
            (self.tr("Như cũ"), counts.same),
            (self.tr("Bỏ qua"), counts.skipped),
            (self.tr("Không nhập được"), counts.refused),
        )
        self._figures = [(name, format_integer(count)) for name, count in lines]
        for row, (name, count) in enumerate(self._figures):
            self._grid.addWidget(label(name, "muted"), row, 0)
            self._grid.addWidget(label(count), row, 1, Qt.AlignmentFlag.AlignRight)
