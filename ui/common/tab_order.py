"""The way of the Tab key where parts are made late: what is made last would else come last.

Qt's own chain is not walked: PySide ties each widget's life to the one before it in the chain.
"""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.common.fields.editor import Editor


def tab_order(*parts: QWidget) -> None:
    """Tab goes through the parts in this order, inside each as its widgets were made."""
    reached = [each for part in parts for each in _stops(part)]
    for before, following in pairwise(reached):
        QWidget.setTabOrder(before, following)


def _stops(part: QWidget) -> list[QWidget]:
    """What takes the focus by Tab in a part, hidden or not.

    An editor is one stop: Qt moves it with the line in it, and would lead back to it otherwise.
    """
    if isinstance(part, Editor) and (own := part.tab_stops()):
        return own
    takes = part.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    found = [part] if takes else []
    for child in part.children():
        if isinstance(child, QWidget) and not child.isWindow():
            found += _stops(child)
    return found
