"""Above the preview grid: which table, of what, in which way, and why doubtful values stay."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from nsuat_desktop.records.registry import descriptions
from nsuat_desktop.spreadsheets.import_plan import Mode
from nsuat_desktop.spreadsheets.offers import Offer
from nsuat_desktop.spreadsheets.template_kinds import has_template
from nsuat_desktop.text.numbers import format_integer
from ui.common.buttons import Button, IconButton, Look
from ui.common.chips import Chip
from ui.common.fitted_label import FittedLabel
from ui.common.flow import FlowLayout
from ui.common.layout import nest, spaced
from ui.common.screen import label
from ui.common.theme import theme_changed, tokens
from ui.common.translation import shown
from ui.imports.words import mode_words


class ReviewHead(QWidget):
    """`table_chosen(place)`, `kind_chosen(type)`, `mode_chosen`, `raw_switched`, `reason_typed`."""

    table_chosen = Signal(int)
    kind_chosen = Signal(str)
    mode_chosen = Signal(object)
    raw_switched = Signal(bool)
    reason_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back_button = IconButton("chevron-left", self.tr("Chọn tệp khác (Esc)"), self)
        self._title = FittedLabel("", self, bold=True, size=18)
        self.import_button = Button("", self, look=Look.PRIMARY, icon="import")
        self.import_button.setToolTip(self.tr("Ctrl+Enter"))
        self.tables = QComboBox(self)
        self.tables.setAccessibleName(self.tr("Bảng trong tệp"))
        self.whole_button = Button(self.tr("Nhập cả tệp…"), self, icon="table")
        self.whole_button.setToolTip(self.tr("Mọi bảng trong tệp, cùng một lần nhập"))
        self.kinds = QComboBox(self)
        self.kinds.setAccessibleName(self.tr("Loại bản ghi"))
        self.modes = QComboBox(self)
        self.modes.setAccessibleName(self.tr("Cách nhập"))
        self.raw_chip = Chip(self.tr("Xem chữ gốc"), self, checkable=True)
        self.raw_chip.setToolTip(
            self.tr("Chữ TCVN3, VNI như trong tệp, trước khi đổi sang Unicode")
        )
        self._memory = label(self.tr("Cột như lần nhập trước"), "muted")
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(self.tr("Lý do giữ các giá trị bị cảnh báo"))
        self.reason.setAccessibleName(self.tr("Lý do giữ các giá trị bị cảnh báo"))
        self._arrange()
        self._fill()
        theme_changed.connect(self._fit)
        self._fit()

    def _arrange(self) -> None:
        column = spaced(QVBoxLayout(self), 8)
        head = spaced(QHBoxLayout(), 8)
        head.addWidget(self.back_button)
        head.addWidget(self._title, 1)
        head.addWidget(self.whole_button)
        head.addWidget(self.import_button)
        nest(column, head)
        choices = QWidget(self)
        flow = FlowLayout(choices, 8)
        for part in (self.tables, self.kinds, self.modes, self.raw_chip, self._memory, self.reason):
            flow.addWidget(part)
        column.addWidget(choices)

    def _fill(self) -> None:
        self.kinds.addItem(self.tr("Chọn loại bản ghi…"), "")
        for kind, description in descriptions().items():
            if has_template(description):
                self.kinds.addItem(shown(description.label_plural), kind)
        for mode, words in mode_words():
            self.modes.addItem(words, mode.value)
        self.tables.activated.connect(self.table_chosen)
        self.kinds.activated.connect(self._on_kind)
        self.modes.activated.connect(
            lambda place: self.mode_chosen.emit(Mode(self.modes.itemData(place)))
        )
        self.raw_chip.toggled.connect(self.raw_switched)
        self.reason.textEdited.connect(self.reason_typed)

    def _fit(self) -> None:
        now = tokens()
        self._memory.setFixedHeight(now.control)
        self.raw_chip.setFixedHeight(now.control)
        self.reason.setFixedWidth(now.px(250))
        for box in (self.tables, self.kinds, self.modes):
            box.setMaximumWidth(now.px(200))
            box.adjustSize()

    def _on_kind(self, place: int) -> None:
        if kind := str(self.kinds.itemData(place)):
            self.kind_chosen.emit(kind)

    def show_offers(self, offers: Sequence[Offer], place: int, done: Sequence[int]) -> None:
        """The tables of the file; those that are in already are marked."""
        self._title.setText(offers[place].file_name)
        self.tables.clear()
        for at, offer in enumerate(offers):
            count = format_integer(len(offer.table.rows))
            text = self.tr("{0} · {1} dòng").format(offer.sheet.name, count)
            if at in done:
                text = self.tr("{0} · đã nhập").format(text)
            self.tables.addItem(text)
        self.tables.setCurrentIndex(place)
        self.tables.setVisible(len(offers) > 1)
        self.whole_button.setVisible(len(offers) - len(done) > 1)
        self.raw_chip.setVisible(bool(offers[place].legacy_columns))
        self._memory.setVisible(offers[place].remembered)

    def show_kind(self, kind: str | None) -> None:
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(kind or "")))

    def show_mode(self, mode: Mode) -> None:
        self.modes.setCurrentIndex(self.modes.findData(mode.value))

    def show_warnings(self, count: int) -> None:
        """The reason is asked for only where something is doubtful."""
        self.reason.setVisible(count > 0)

    def show_ready(self, rows: int, *, ready: bool) -> None:
        """How many rows would be written now."""
        text = self.tr("Nhập {0} dòng").format(format_integer(rows)) if rows else self.tr("Nhập")
        if self.import_button.text() != text:
            self.import_button.setText(text)
            self.import_button.setShortcut("Ctrl+Return")  # setText has dropped it
            self.import_button.updateGeometry()
        self.import_button.setEnabled(ready and rows > 0)
