"""What a Word file that came back says otherwise: figures to look at, prose to take in."""

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.common.buttons import Button, Look
from ui.common.chips import Pill, Tone
from ui.common.layout import EDGE, nest, spaced
from ui.common.screen import Card, label
from ui.common.theme import theme_changed, tokens
from ui.common.translation import shown, tr

if TYPE_CHECKING:
    from nsuat_desktop.reporting.word.comparing import Difference
    from nsuat_desktop.reporting.word.returned import Returned, SectionChange

SHOWN_DIFFERENCES = 100
"""More rows help nobody; the count is told."""


class WordDialog(QDialog):
    """`taken(changes)` with the chosen sections; of a frozen report there is nothing to choose."""

    taken = Signal(object)

    def __init__(
        self, name: str, returned: "Returned", parent: QWidget, *, frozen: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Nhận lại tệp Word"))
        self.returned, self._frozen = returned, frozen
        self.boxes: list[QCheckBox] = []
        self.take = Button("", self, look=Look.PRIMARY, icon="check")
        self.take.clicked.connect(self._take)
        self._can_take = bool(returned.sections) and not frozen
        self.take.setVisible(self._can_take)
        self.summary = label(self._summary(), wrap=True)
        self._page = QWidget()
        self._page.setProperty("role", "clear")
        self._column = spaced(QVBoxLayout(self._page), 12, (0, 0, 8, 0))
        self._fill()
        self._arrange(name)
        self._follow()
        (self.boxes[0] if self.boxes else self._close).setFocus()

    def _arrange(self, name: str) -> None:
        area = QScrollArea(self)
        area.setWidget(self._page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Chỗ khác giữa tệp Word và báo cáo"))
        words = self.tr("Thôi") if self._can_take else self.tr("Đóng")
        self._close = Button(words, self)
        self._close.clicked.connect(self.reject)
        foot = spaced(QHBoxLayout(), 8)
        foot.addStretch(1)
        foot.addWidget(self._close)
        foot.addWidget(self.take)
        column = spaced(QVBoxLayout(self), 12, EDGE)
        column.addWidget(label(name, "title", wrap=True))
        column.addWidget(self.summary)
        column.addWidget(area, 1)
        nest(column, foot)
        now, room = tokens(), self.screen().availableGeometry().size()
        self.resize(min(now.px(760), room.width() - 40), min(now.px(600), room.height() - 80))

    def _summary(self) -> str:
        found, parts = self.returned, list[str]()
        if found.figures:
            parts.append(self.tr("{0} chỗ có số khác với báo cáo").format(len(found.figures)))
        if found.sections:
            parts.append(self.tr("{0} mục có lời văn mới").format(len(found.sections)))
        if found.others:
            parts.append(self.tr("{0} chỗ khác ngoài lời văn").format(len(found.others)))
        if found.missing:
            parts.append(self.tr("{0} mục không tìm thấy").format(len(found.missing)))
        return "; ".join(parts)[:1].upper() + "; ".join(parts)[1:] + "."

    def _fill(self) -> None:
        found = self.returned
        if found.figures:
            words = self.tr(
                "Số không nhận từ Word. Nếu số trong Word đúng, hãy sửa bản ghi; "
                "báo cáo tự đổi theo."
            )
            self._add_differences(self.tr("Số khác với báo cáo"), words, found.figures)
        if self._frozen and found.sections:
            words = self.tr("Báo cáo đã chốt: lời văn chỉ đổi được bằng bản bổ sung.")
            self._column.addWidget(label(words, "muted", wrap=True))
        for change in found.sections:
            self._add_section(change)
        if found.missing:
            card = Card(self.tr("Mục không tìm thấy trong tệp Word"), self)
            names = "; ".join(shown(title) for title in found.missing)
            card.body.addWidget(label(self.tr("Giữ như báo cáo: {0}.").format(names), wrap=True))
            self._column.addWidget(card)
        if found.others:
            words = self.tr("Phần này do chương trình lập, không nhận từ Word.")
            self._add_differences(self.tr("Chỗ khác ngoài lời văn"), words, found.others)
        self._column.addStretch(1)

    def _add_differences(self, title: str, words: str, found: "Sequence[Difference]") -> None:
        card = Card(title, self)
        card.body.addWidget(label(words, "muted", wrap=True))
        grid = spaced(QGridLayout(), 12, row_gap=6)
        heads = (self.tr("Chỗ"), self.tr("Trong báo cáo"), self.tr("Trong tệp Word"))
        for column, head in enumerate(heads):
            grid.addWidget(label(head, "section"), 0, column)
            grid.setColumnStretch(column, 1)
        for row, each in enumerate(found[:SHOWN_DIFFERENCES], start=1):
            for column, text in enumerate((shown(each.place), each.before, each.after)):
                cell = label(text or "–", "muted" if column == 0 else "", wrap=True)
                grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)
        nest(card.body, grid)
        if len(found) > SHOWN_DIFFERENCES:
            more = self.tr("… và {0} chỗ nữa.").format(len(found) - SHOWN_DIFFERENCES)
            card.body.addWidget(label(more, "muted"))
        self._column.addWidget(card)

    def _add_section(self, change: "SectionChange") -> None:
        """Prose with other figures is not taken in unless somebody says so."""
        card = Card(parent=self)
        title = shown(change.title)
        line = spaced(QHBoxLayout(), 8)
        if self._frozen:
            line.addWidget(label(title, "title", wrap=True), 1)
        else:
            line.addWidget(self._box(title, checked=not change.figures), 1)
        if change.figures:
            line.addWidget(Pill(self.tr("Có số khác"), Tone.WARN))
        nest(card.body, line)
        card.body.addWidget(ChangedText(change.before, change.after, title, card))
        self._column.addWidget(card)

    def _box(self, title: str, *, checked: bool) -> QCheckBox:
        box = QCheckBox(self.tr("Nhận lời văn mục “{0}”").format(title))
        box.setChecked(checked)
        box.toggled.connect(self._follow)
        self.boxes.append(box)
        return box

    @property
    def chosen(self) -> "list[SectionChange]":
        """The sections whose prose is to be taken in."""
        pairs = zip(self.returned.sections, self.boxes, strict=not self._frozen)
        return [change for change, box in pairs if box.isChecked()]

    def _follow(self) -> None:
        count = len(self.chosen)
        self.take.setEnabled(count > 0)
        self.take.setText(self.tr("Nhận lời văn {0} mục").format(count))

    def _take(self) -> None:
        self.taken.emit(self.chosen)
        self.accept()


class ChangedText(QTextEdit):
    """Both wordings as one text: what went is struck through, what came is underlined."""

    def __init__(self, before: str, after: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from nsuat_desktop.reporting.word.comparing import passages

        self._passages = passages(before, after)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Chỗ sửa ở mục {0}").format(title))
        self.setAccessibleDescription(tr("Lời văn mới: {0}").format(after))
        theme_changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        now = tokens()
        self.clear()
        self.document().setDefaultFont(now.font(13))
        cursor = QTextCursor(self.document())
        for passage in self._passages:
            look = QTextCharFormat()
            look.setForeground(now.color("text"))
            if not passage.in_after:
                look.setFontStrikeOut(True)
                look.setForeground(now.color("bad"))
            elif not passage.in_before:
                look.setFontUnderline(True)
                look.setFontWeight(QFont.Weight.DemiBold)
                look.setForeground(now.color("good"))
            cursor.insertText(passage.text, look)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the text is: the dialog scrolls, not each section."""
        self.document().setTextWidth(max(self.viewport().width(), tokens().px(200)))
        around = max(self.height() - self.viewport().height(), 0)
        self.setFixedHeight(ceil(self.document().size().height()) + around)
