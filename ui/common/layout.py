"""Distances that grow with the text size."""

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QSpacerItem, QWidget, QWidgetItem
from shiboken6 import Shiboken

from ui.common.theme import theme_changed, tokens

GAP = 12
EDGE = 16
_FRAME = (40, 80)
"""Left of the screen beside a window: its frame and title, and some of what lies behind."""


class _Spacing(QObject):
    """Child of a layout that sets its distances again when the text size changes."""

    def __init__(
        self, layout: QLayout, edges: tuple[int, int, int, int], gap: int, row_gap: int
    ) -> None:
        super().__init__(layout)
        self._edges, self._gap, self._row_gap = edges, gap, row_gap
        theme_changed.connect(self._apply)
        self._apply()

    def _apply(self) -> None:
        now = tokens()
        layout = self.parent()
        assert isinstance(layout, QLayout)
        layout.setContentsMargins(*(now.px(edge) if edge else 0 for edge in self._edges))
        gap = now.px(self._gap) if self._gap else 0
        if isinstance(layout, QGridLayout):
            layout.setHorizontalSpacing(gap)
            layout.setVerticalSpacing(now.px(self._row_gap) if self._row_gap else 0)
        else:
            layout.setSpacing(gap)


L = TypeVar("L", bound=QLayout)


def spaced(
    layout: L,
    gap: int = 8,
    edges: int | tuple[int, int] | tuple[int, int, int, int] = 0,
    row_gap: int | None = None,
) -> L:
    """Give a layout its distances, written for 100 % text; `edges` as in CSS but (x, y) for two."""
    if isinstance(edges, int):
        four = (edges, edges, edges, edges)
    elif len(edges) == 2:
        four = (edges[0], edges[1], edges[0], edges[1])
    else:
        four = edges
    _Spacing(layout, four, gap, gap if row_gap is None else row_gap)
    return layout


def nest(outer: QBoxLayout, inner: QLayout, stretch: int = 0) -> None:
    """Put a layout at the end of another; a FlowLayout while it is still empty.

    PySide makes a Python object for each item of a filled layout that is put into another, and
    keeps it when Qt deletes the item. What Qt makes at the same address afterwards is taken for
    that object, and the process ends. So these objects are let go at once.
    """
    outer.addLayout(inner, stretch)
    _let_go_of_items(inner)


def _let_go_of_items(layout: QLayout) -> None:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if isinstance(item, QLayout):
            _let_go_of_items(item)
        elif isinstance(item, QWidgetItem | QSpacerItem):
            Shiboken.invalidate(item)


def fit_window(window: QWidget, width: int, height: int) -> None:
    """Open a window at a size written for 100 % text, but never larger than the screen."""
    now, room = tokens(), window.screen().availableGeometry()
    wide, high = room.width() - _FRAME[0], room.height() - _FRAME[1]
    window.resize(min(now.px(width), wide), min(now.px(height), high))
