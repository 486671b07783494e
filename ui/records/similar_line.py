"""'Tương tự: …' under a name while it is typed: the record may be there already."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from nsuat_desktop.records.record import Row


class SimilarLine(QLabel):
    """Names to be pressed; `chosen` carries the id."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "section")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.linkActivated.connect(self.chosen)
        self.hide()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show what may be meant; without rows the line is empty."""
        links = [f'<a href="{escape(row.id)}">{escape(row.title)}</a>' for row in rows]
        self.setText(self.tr("Tương tự: {0}").format(" · ".join(links)))
        self.setToolTip("\n".join(row.title for row in rows))
        self.setVisible(bool(rows))
