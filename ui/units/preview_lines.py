"""What a decision does, one old unit a line."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ui.common.layout import spaced
from ui.common.screen import label
from ui.common.translation import shown

if TYPE_CHECKING:
    from nsuat_desktop.offices.reform import LinePreview

COLUMNS = 3


class PreviewLines(QWidget):
    """Old unit, new unit, how many records; what is wrong with a line stands below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = spaced(QVBoxLayout(self))
        self._box: QWidget | None = None
        self._texts: list[str] = []

    def texts(self) -> list[str]:
        """What is shown, cell by cell, then the problems of each line."""
        return list(self._texts)

    def show_lines(self, lines: Sequence["LinePreview"]) -> None:
        """Show these lines in place of those before."""
        if self._box is not None:
            self._box.hide()
            self._box.deleteLater()
        self._texts = []
        self._box = QWidget(self)
        grid = spaced(QGridLayout(self._box), 12, row_gap=4)
        for at, (head, share) in enumerate(
            ((self.tr("Đơn vị cũ"), 3), (self.tr("Đơn vị mới"), 3), (self.tr("Đang ghi ở đó"), 2))
        ):
            grid.addWidget(label(head, "muted"), 0, at)
            grid.setColumnStretch(at, share)
        row = 1
        for line in lines:
            row = self._add(grid, row, line)
        self._column.addWidget(self._box)

    def _add(self, grid: QGridLayout, row: int, line: "LinePreview") -> int:
        from nsuat_desktop.offices.reform import told_counts

        for at, text in enumerate((line.old, line.new, told_counts(line.counts))):
            grid.addWidget(self._told(shown(text)), row, at, Qt.AlignmentFlag.AlignTop)
        if not line.problem:
            return row + 1
        problem = self._told(shown(line.problem), "problem")
        problem.setProperty("severity", "error")
        grid.addWidget(problem, row + 1, 0, 1, COLUMNS)
        return row + 2

    def _told(self, text: str, role: str = "") -> QLabel:
        made = label(text, role, wrap=True)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._texts.append(text)
        return made
