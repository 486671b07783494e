"""'Tương tự: …' under a name while it is typed: the record may be there already."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel

from nsuat_desktop.records.record import Row
from ui.common.fields.field_box import FieldBox


class SimilarLine(QLabel):
    """Names to be pressed; `chosen` carries the id.

    Lies over the place that a field keeps free for messages, and gives way to a message.
    """

    chosen = Signal(str)

    def __init__(self, box: FieldBox) -> None:
        super().__init__(box)
        self._box = box
        self._found = False
        self.setProperty("role", "section")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.linkActivated.connect(self.chosen)
        box.editor.problem_changed.connect(self._show_or_hide)
        box.installEventFilter(self)
        self.hide()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show what may be meant; without rows the line is empty."""
        links = [f'<a href="{escape(row.id)}">{escape(row.title)}</a>' for row in rows]
        self.setText(self.tr("Tương tự: {0}").format(" · ".join(links)))
        self.setToolTip("\n".join(row.title for row in rows))
        self._found = bool(rows)
        self._show_or_hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)

    def _show_or_hide(self) -> None:
        self._place()
        self.setVisible(self._found and not self._box.message())

    def _place(self) -> None:
        below = self._box.editor.geometry().bottom() + 2
        self.setGeometry(0, below, self._box.width(), self.sizeHint().height())
        self.raise_()
