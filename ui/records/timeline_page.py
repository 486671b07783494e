"""Dòng thời gian: everything dated around a record, the newest year first."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from nsuat_desktop.records.registry import description_of
from nsuat_desktop.text.dates import format_date
from ui.common.empty_state import EmptyState
from ui.common.layout import spaced
from ui.common.translation import shown
from ui.records.line_list import LineList, ListLine

if TYPE_CHECKING:
    from nsuat_desktop.records.timeline import Moment


class TimelinePage(QWidget):
    """`opened(type, id)` when a moment's record is to be shown."""

    opened = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = LineList(self, single_click=True)
        self.list.setAccessibleName(self.tr("Dòng thời gian"))
        self.list.setProperty("role", "inner")
        self.list.opened.connect(self._open)
        self._empty = EmptyState(
            "history",
            self.tr("Chưa có ngày nào"),
            self.tr("Ngày ghi ở bản ghi này và ở các bản ghi, tệp gắn với nó được xếp tại đây."),
        )
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._moments: dict[str, Moment] = {}
        spaced(QVBoxLayout(self), 0, (6, 0, 6, 4)).addWidget(self._stack)
        self.setFocusProxy(self.list)

    def show_moments(self, moments: "Sequence[Moment]", today: str) -> None:
        """Show them grouped by year; what lies ahead of `today` (ISO) says so."""
        self._moments = {f"{at}:{each.id}": each for at, each in enumerate(moments)}
        lines: list[ListLine] = []
        year = ""
        for key, moment in self._moments.items():
            if moment.day[:4] != year:
                year = moment.day[:4]
                lines.append(ListLine("", year))
            lines.append(self._line(key, moment, today))
        self.list.show_lines(lines)
        self._stack.setCurrentWidget(self.list if lines else self._empty)

    def _line(self, key: str, moment: "Moment", today: str) -> ListLine:
        description = description_of(moment.record_type)
        kind, what = shown(description.label), shown(moment.what)
        below = kind if what == kind else f"{kind} · {what}"
        day = format_date(moment.day) if len(moment.day) > 4 else ""
        if moment.day > today:
            day = self.tr("sắp tới: {0}").format(day or moment.day)
        return ListLine(key, moment.title, below, day, description.icon)

    def _open(self, key: str) -> None:
        moment = self._moments[key]
        self.opened.emit(moment.record_type, moment.id)
