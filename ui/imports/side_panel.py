"""Beside the grid: the current row, the fields that are free, the course of a list."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.common.chips import Chip
from ui.common.layout import nest, spaced


class Side(StrEnum):
    """The pages of the panel."""

    ROW = "row"
    FIELDS = "fields"
    COURSE = "course"


class SidePanel(QFrame):
    """`turned(Side)` when another page comes to the front."""

    turned = Signal(object)

    def __init__(self, pages: dict[Side, QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget(self)
        self.chips: dict[Side, Chip] = {}
        words = {
            Side.ROW: self.tr("Dòng"),
            Side.FIELDS: self.tr("Trường"),
            Side.COURSE: self.tr("Lớp"),
        }
        line = spaced(QHBoxLayout(), 6, (12, 8, 12, 0))
        for side, page in pages.items():
            chip = Chip(words[side], self, checkable=True)
            chip.clicked.connect(lambda checked=False, side=side: self.turn_to(side))
            self._group.addButton(chip)
            line.addWidget(chip)
            self.chips[side] = chip
            self._stack.addWidget(_scrolled(page))
        line.addStretch(1)
        column = spaced(QVBoxLayout(self), 0, 1)
        nest(column, line)
        column.addWidget(self._stack, 1)
        self._sides = list(pages)
        self.turn_to(Side.ROW)

    @property
    def side(self) -> Side:
        return self._sides[self._stack.currentIndex()]

    def turn_to(self, side: Side) -> None:
        """Bring a page to the front."""
        self.chips[side].setChecked(True)
        self._stack.setCurrentIndex(self._sides.index(side))
        self.turned.emit(side)

    def offer(self, side: Side, *, offered: bool) -> None:
        """Whether there is such a page for this table."""
        self.chips[side].setVisible(offered)
        if not offered and self.side is side:
            self.turn_to(Side.ROW)

    def mark(self, side: Side, *, wanting: bool) -> None:
        """Show that something is missing on a page."""
        chip = self.chips[side]
        text = chip.text().removesuffix(" (!)")
        chip.setText(f"{text} (!)" if wanting else text)


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    body = QWidget()
    body.setProperty("role", "clear")
    spaced(QVBoxLayout(body), 0, (12, 10, 12, 12)).addWidget(page)
    area.setWidget(body)
    return area
