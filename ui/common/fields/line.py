"""Editors of one line of text."""

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.description import Plain
from nsuat_desktop.text.masking import mask_identifier
from ui.common.buttons import IconButton
from ui.common.fields.editor import Editor
from ui.common.layout import spaced
from ui.common.theme import theme_changed, tokens

INSET = 10


class UnitLine(QLineEdit):
    """A line that shows its unit, or a button, at the right end, inside the frame."""

    def __init__(self, unit: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit = unit
        self._buttons: list[IconButton] = []
        theme_changed.connect(self._make_room)
        self._make_room()

    def add_button(self, icon: str, tip: str, act: Callable[[], object]) -> IconButton:
        """Put a button at the right end (in the place of the unit), left of earlier ones."""
        button = IconButton(icon, tip, self, role="muted")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a key does the same
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.clicked.connect(lambda: act())
        self._buttons.append(button)
        self._make_room()
        return button

    def show_button(self, button: IconButton, shown: bool) -> None:
        """Show one of the buttons, or give its place to the text."""
        button.setVisible(shown)
        self._make_room()

    def _make_room(self) -> None:
        room = 0
        if self._buttons:
            shown = [each for each in self._buttons if not each.isHidden()]
            room = sum(each.sizeHint().width() for each in shown) - tokens().px(2)
        elif self._unit:
            metrics = QFontMetrics(tokens().font())
            room = metrics.horizontalAdvance(self._unit) + tokens().px(8)
        self.setTextMargins(0, 0, max(room, 0), 0)
        self._place_buttons()

    def _place_buttons(self) -> None:
        right = self.width() - 2
        for button in self._buttons:
            if not button.isHidden():
                size = button.sizeHint()
                right -= size.width()
                top = (self.height() - size.height()) // 2
                button.setGeometry(right, top, *size.toTuple())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Text may be dropped here; files are for whoever the line lies in."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._unit:
            return
        now = tokens()
        painter = QPainter(self)
        painter.setFont(now.font())
        painter.setPen(now.color("muted"))
        room = self.rect().adjusted(0, 0, -now.px(INSET), 0)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(side), self._unit)


class LineEditor(Editor):
    """Reads its text with `read` and shows a value with `shown`, or `typed` under the cursor."""

    def __init__(
        self, parent: QWidget | None = None, *, unit: str = "", max_length: int = 32_767
    ) -> None:
        super().__init__(parent)
        self.line = UnitLine(unit, self)
        self.line.setMaxLength(max_length)
        self.line.textEdited.connect(self.on_typed)
        self.adopt(self.line)
        spaced(QHBoxLayout(self)).addWidget(self.line)

    def read(self, text: str) -> Plain:
        """The value that a text stands for. Raises AppError when it stands for none."""
        return text

    def shown(self, value: Any) -> str:
        """How a value looks when the cursor is elsewhere."""
        return str(value)

    def typed(self, value: Any) -> str:
        """How a value looks while it is edited."""
        return self.shown(value)

    def value(self) -> Plain:
        text = self.line.text().strip()
        if not text:
            return None
        try:
            return self.read(text)
        except AppError:
            return text

    def set_value(self, value: Plain) -> None:
        self._put(value)
        self._set_own("")

    def read_problem(self) -> str:
        text = self.line.text().strip()
        try:
            if text:
                self.read(text)
        except AppError as error:
            return str(error)
        return ""

    def set_read_only(self, read_only: bool) -> None:
        self.line.setReadOnly(read_only)

    def on_typed(self, text: str) -> None:
        """The user typed; overriders may rewrite the text, then call this."""
        self.note_change()

    def on_entered(self) -> None:
        self._put(self.value())
        self.line.selectAll()

    def on_left(self) -> None:
        self.line.deselect()
        self._put(self.value())
        self.line.setCursorPosition(0)  # the beginning of a long text tells more than its end
        super().on_left()

    def _put(self, value: Plain) -> None:
        """Show a value as it suits the place of the cursor; raw text stays as it is."""
        if value is None:
            text = ""
        else:
            try:
                text = self.typed(value) if self.line.hasFocus() else self.shown(value)
            except (ValueError, TypeError, ArithmeticError):
                text = str(value)
        if text != self.line.text():
            self.line.setText(text)
            self.line.setCursorPosition(0)


class TextEditor(LineEditor):
    """Plain text and codes."""


class EmailEditor(LineEditor):
    """An address; the rules judge its form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)

    def read(self, text: str) -> Plain:
        return "".join(text.split())


class _DigitsEditor(LineEditor):
    """Digits with any separators; shown in groups, typed without."""

    def read(self, text: str) -> Plain:
        compact = re.sub(r"[\s.()-]", "", text)
        return compact if re.fullmatch(r"\+?[0-9]+", compact) else text

    def typed(self, value: Any) -> str:
        return str(value)


class PhoneEditor(_DigitsEditor):
    """Shown as '0912 345 678' or '0228 3 871 245'."""

    def shown(self, value: Any) -> str:
        digits = str(value)
        if re.fullmatch(r"0[0-9]{9}", digits):
            return f"{digits[:4]} {digits[4:7]} {digits[7:]}"
        if re.fullmatch(r"0[0-9]{10}", digits):
            return f"{digits[:4]} {digits[4]} {digits[5:8]} {digits[8:]}"
        return digits


class TaxCodeEditor(_DigitsEditor):
    """Shown as '0601 118 236', a branch as '0601 118 236-001'."""

    def shown(self, value: Any) -> str:
        digits = str(value)
        if not re.fullmatch(r"[0-9]{10,13}", digits):
            return digits
        if len(digits) == 12:
            return " ".join(digits[at : at + 3] for at in range(0, 12, 3))
        main = f"{digits[:4]} {digits[4:7]} {digits[7:10]}"
        return f"{main}-{digits[10:]}" if digits[10:] else main


class PersonalIdEditor(_DigitsEditor):
    """Masked unless the cursor is in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: Plain = None

    def value(self) -> Plain:
        return self._kept

    def shown(self, value: Any) -> str:
        return mask_identifier(str(value))

    def on_typed(self, text: str) -> None:
        self._kept = super().value()
        super().on_typed(text)

    def read_problem(self) -> str:
        return ""

    def _put(self, value: Plain) -> None:
        self._kept = value
        super()._put(value)
