"""Everything a report still misses, in the order of its outline."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.common.chips import Tone
from ui.common.screen import Card, label
from ui.common.todo_list import Line, TodoList
from ui.common.translation import shown

if TYPE_CHECKING:
    from nsuat_desktop.reporting.gaps import Gap


class GapsPage(Card):
    """`chosen(Gap)` when a line is pressed."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Chỗ cần bổ sung"), parent)
        self._gaps: tuple[Gap, ...] = ()
        self.body.addWidget(
            label(
                self.tr("Bấm một dòng để mở bản ghi hoặc mục cần viết. Có thể in khi còn thiếu."),
                "muted",
                wrap=True,
            )
        )
        self.list = TodoList(self.tr("Báo cáo đã đủ số liệu và lời văn."), self)
        self.list.chosen.connect(self._choose)
        self.body.addWidget(self.list, 1)

    def show_gaps(self, gaps: "tuple[Gap, ...]") -> None:
        """Show other gaps."""
        self._gaps = gaps
        self.list.show_lines(
            [
                Line(
                    gap.section or self.tr("Đầu"),
                    Tone.WARN if gap.record_type else Tone.NEUTRAL,
                    shown(gap.text),
                    gap.record_type,
                    (gap.record_id,),
                )
                for gap in gaps
            ]
        )

    def _choose(self, line: Line) -> None:
        at = next(at for at, row in enumerate(self.list.rows) if row.line is line)
        self.chosen.emit(self._gaps[at])
