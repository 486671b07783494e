"""What all editors share, so that forms treat them alike."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.description import Plain, Severity


class Editor(QWidget):
    """Holds one plain value.

    `changed` follows every change by the user, `left` comes when the focus goes elsewhere (time
    to check), `problem_changed` when what is wrong changes. Text that cannot be read stays as it
    was typed: `value()` returns it raw and `own_problem()` says what is wrong with it; such a
    value must not be saved. Enter moves on to the next field.
    """

    changed = Signal()
    left = Signal()
    problem_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given: tuple[Severity | None, str] = (None, "")
        self._own = ""
        self._inner: list[QWidget] = []

    # What each kind does in its own way

    def value(self) -> Plain:
        """The value as it would be kept; None when the field is empty."""
        raise NotImplementedError

    def set_value(self, value: Plain) -> None:
        """Show a value; `changed` is not emitted."""
        raise NotImplementedError

    def read_problem(self) -> str:
        """What keeps the text from being read, in Vietnamese; empty when it can be read."""
        return ""

    def set_read_only(self, read_only: bool) -> None:
        """Show the value without letting it be changed."""
        self.setEnabled(not read_only)

    # Problems

    def own_problem(self) -> str:
        """`read_problem` as of now, shown from now on."""
        self._set_own(self.read_problem())
        return self._own

    def set_problem(self, severity: Severity | None, message: str) -> None:
        """Show what the rules say about the value; None and "" when all is well."""
        self._given = (severity, message) if message else (None, "")
        self._show_problem()

    def problem(self) -> tuple[Severity | None, str]:
        """What is shown as wrong: text that cannot be read comes before what rules say."""
        return (Severity.ERROR, self._own) if self._own else self._given

    def _set_own(self, message: str) -> None:
        if message != self._own:
            self._own = message
            self._show_problem()

    def _show_problem(self) -> None:
        severity, message = self.problem()
        for widget in self._inner:
            widget.setProperty("severity", severity.value if severity else "")
            widget.setAccessibleDescription(message)
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self.problem_changed.emit()

    # Focus

    def focus(self) -> None:
        """Put the cursor into the editor."""
        if self._inner:
            self._inner[0].setFocus(Qt.FocusReason.TabFocusReason)

    def tab_stops(self) -> list[QWidget]:
        """Where Tab stops, when it is not at the widgets inside in the order they were made."""
        return [self] if self._inner else []

    @property
    def tab_stop(self) -> QWidget:
        """The widget that takes the typing."""
        return self._inner[0] if self._inner else self

    def setAccessibleName(self, name: str) -> None:
        """The label of the field, read aloud for the widget that takes the typing."""
        super().setAccessibleName(name)
        for widget in self._inner:
            widget.setAccessibleName(name)

    def adopt(self, widget: QWidget) -> None:
        """Let `widget` stand for the editor: focus, problems, Enter and leaving are watched."""
        self._inner.append(widget)
        widget.installEventFilter(self)
        if len(self._inner) == 1:
            self.setFocusProxy(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and not self._is_of_popup(event):
            self.on_left()
        elif event.type() == QEvent.Type.FocusIn and not self._is_of_popup(event):
            self.on_entered()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and plain == Qt.KeyboardModifier.NoModifier and self.on_enter_key():
                return True
        return super().eventFilter(watched, event)

    def on_entered(self) -> None:
        """The focus came."""

    def on_left(self) -> None:
        """The focus went; overriders call this last."""
        self._set_own(self.read_problem())
        self.left.emit()

    def on_enter_key(self) -> bool:
        """Enter was pressed; True when that was dealt with (by default: to the next field)."""
        self.focusNextPrevChild(True)
        return True

    def note_change(self) -> None:
        """The user changed something: what was said about the old value no longer holds."""
        self._own = ""
        self._given = (None, "")
        self._show_problem()
        self.changed.emit()

    @staticmethod
    def _is_of_popup(event: QEvent) -> bool:
        """A list that opens takes the focus and gives it back: the user never went away."""
        reason = getattr(event, "reason", None)
        return reason is not None and reason() == Qt.FocusReason.PopupFocusReason


def reading_problem(error: Exception) -> str:
    """The sentence of a reading error; other errors are bugs and go on."""
    if isinstance(error, AppError):
        return str(error)
    raise error
