"""Figures under each other: what it is, how much, how it moved; gaps are links to be filled."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.common.flow import FlowLayout
from ui.common.layout import nest, spaced
from ui.common.link_button import LinkButton
from ui.common.screen import label

Act = Callable[[], None]


@dataclass(frozen=True)
class Gap:
    """A missing input, and what pressing it does (None: it only says)."""

    text: str
    act: Act | None = None


@dataclass(frozen=True)
class Line:
    """One figure; `cells` are its texts at the right, `tip` says more."""

    name: str
    cells: tuple[str, ...]
    gaps: tuple[Gap, ...] = ()
    tip: str = ""


class FigureLines(QWidget):
    """A compact table with a head; texts at the right stand under each other."""

    def __init__(self, missing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._missing = missing
        self._column = spaced(QVBoxLayout(self))
        self._grid_box: QWidget | None = None
        self.links: list[LinkButton] = []

    def show_lines(self, head: Sequence[str], lines: Sequence[Line]) -> None:
        """Show these figures under a head of one text a column."""
        if self._grid_box is not None:
            self._grid_box.hide()
            self._grid_box.deleteLater()
        self.links = []
        box = QWidget(self)
        grid = spaced(QGridLayout(box), 12, row_gap=3)
        grid.setColumnStretch(0, 1)
        for at, text in enumerate(head):
            self._put(grid, label(text, "muted"), 0, at)
        row = 1
        for line in lines:
            name = label(line.name, wrap=True)
            name.setToolTip(line.tip)
            grid.addWidget(name, row, 0)
            for at, text in enumerate(line.cells, start=1):
                self._put(grid, label(text), row, at)
            if line.gaps:
                row += 1
                grid.addWidget(self._gaps(line, box), row, 0, 1, len(head))
            row += 1
        self._column.addWidget(box)
        self._grid_box = box

    @staticmethod
    def _put(grid: QGridLayout, made: QLabel, row: int, at: int) -> None:
        side = Qt.AlignmentFlag.AlignRight if at else Qt.AlignmentFlag.AlignLeft
        grid.addWidget(made, row, at, side | Qt.AlignmentFlag.AlignTop)

    def _gaps(self, line: Line, parent: QWidget) -> QWidget:
        box = QWidget(parent)
        across = spaced(QHBoxLayout(box), 4)
        word = label(self._missing, "section")
        across.addWidget(word, 0, Qt.AlignmentFlag.AlignTop)
        flow = FlowLayout(gap=2)
        nest(across, flow, 1)
        for gap in line.gaps:
            if gap.act is None:
                flow.addWidget(label(gap.text, "section"))
                continue
            link = LinkButton(gap.text, box)
            link.setAccessibleName(f"{line.name}, {self._missing} {gap.text}")
            link.clicked.connect(gap.act)
            self.links.append(link)
            flow.addWidget(link)
        return box
