"""The line at the top: the program, and which office, period and person it works for."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QWidget

from ui.common.chips import Chip, Pill, Tone
from ui.common.layout import GAP, spaced
from ui.common.screen import label
from ui.common.theme import tokens

HEIGHT = 48


class HeadBar(QFrame):
    """Chips without a menu only tell; chips without a text are absent.

    `mark` stands beside the program's name when the window shows something out of the ordinary.
    """

    def __init__(self, program: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("headBar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        name = label(program, "program")
        self._line = spaced(QHBoxLayout(self), GAP, (16, 0))
        self.mark = Pill("", Tone.WARN, self)
        self.mark.hide()
        self._line.addWidget(name)
        self._line.addWidget(self.mark)
        self._line.addStretch(1)
        self._chips: dict[str, Chip] = {}
        self._menus: dict[str, QMenu | None] = {}
        self._order = ("office", "period", "user")

    def set_chip(self, which: str, text: str, menu: QMenu | None = None, tip: str = "") -> None:
        """Show "office", "period" or "user"; an empty text takes the chip away."""
        old = self._chips.pop(which, None)
        if old is not None:
            self._line.removeWidget(old)
            old.deleteLater()
        if not text:
            return
        chip = Chip(text, self, menu=menu)
        if menu is None:
            chip.set_still()
        chip.setToolTip(tip)
        self._chips[which] = chip
        shown = [name for name in self._order if name in self._chips]
        self._line.insertWidget(3 + shown.index(which), chip)

    def chip(self, which: str) -> Chip | None:
        """The chip that is shown for "office", "period" or "user"."""
        return self._chips.get(which)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), tokens().px(HEIGHT))
