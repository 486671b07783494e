"""A strip inside a form that tells something about the whole record, with what can be done."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.common.buttons import Button
from ui.common.chips import Tone
from ui.common.layout import nest, spaced
from ui.common.screen import label

Action = tuple[str, Callable[[], None]]


class Banner(QFrame):
    """Hidden until `tell`; says one thing at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._text = label("", wrap=True)
        self._buttons = spaced(QHBoxLayout(), 8)
        column = spaced(QVBoxLayout(self), 6, (12, 8))
        column.addWidget(self._text)
        nest(column, self._buttons)
        self._made: list[Button] = []
        self.hide()

    @property
    def text(self) -> str:
        """What is told; empty when nothing is."""
        return "" if self.isHidden() else self._text.text()

    @property
    def buttons(self) -> list[Button]:
        return list(self._made)

    def tell(self, text: str, tone: Tone = Tone.PRIMARY, *actions: Action) -> None:
        """Say something; each action is a button."""
        for button in self._made:
            button.hide()
            button.deleteLater()
        while self._buttons.takeAt(0) is not None:
            pass
        self._made = []
        for words, act in actions:
            button = Button(words, self)
            button.clicked.connect(act)
            self._buttons.addWidget(button)
            self._made.append(button)
        self._buttons.addStretch(1)
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setProperty("tone", tone.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()

    def clear(self) -> None:
        """Say nothing."""
        self.hide()
