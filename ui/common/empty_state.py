"""What stands where there is nothing yet: what belongs here and how it begins."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.common.icons import icon_pixmap
from ui.common.layout import spaced
from ui.common.screen import label
from ui.common.theme import theme_changed


class IconLabel(QLabel):
    """A picture that follows the theme."""

    def __init__(self, icon: str, role: str = "muted", size: float = 40) -> None:
        super().__init__()
        self._icon, self._role, self._size = icon, role, size
        theme_changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        self.setPixmap(icon_pixmap(self._icon, self._role, self._size, ratio))


class EmptyState(QWidget):
    """An icon, a sentence, what to do, and the button that does it."""

    def __init__(
        self,
        icon: str,
        title: str,
        hint: str = "",
        action: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        picture = IconLabel(icon)
        self._title = label(title, "title", wrap=True)
        self._hint = label(hint, "muted", wrap=True)
        column = spaced(QVBoxLayout(self), 8, 24)
        column.addStretch(2)
        for part in (picture, self._title, self._hint):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        if action is not None:
            column.addSpacing(8)
            column.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def set_text(self, title: str, hint: str = "") -> None:
        """Say something else (an empty list is not a filter without hits)."""
        self._title.setText(title)
        self._hint.setText(hint)

    def text(self) -> tuple[str, str]:
        """What is said: the sentence and the hint."""
        return self._title.text(), self._hint.text()
