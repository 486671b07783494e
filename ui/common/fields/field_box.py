"""A field of a form: label, editor, and the place where problems are told."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from nsuat_desktop.records.description import Problem, Severity
from ui.common.buttons import Button, Look
from ui.common.fields.editor import Editor
from ui.common.fields.flag import BoolEditor
from ui.common.layout import spaced
from ui.common.screen import label
from ui.common.theme import theme_changed, tokens
from ui.common.translation import shown


class FieldBox(QWidget):
    """Keeps a line free below the editor, so that a message moves nothing.

    With `show_help` the help stands there while nothing is wrong. A warning can be accepted: the
    button opens a line for the reason, `reason()` gives it back, `reason_changed` follows its
    typing. Changing the value takes the reason away.
    """

    reason_changed = Signal()

    def __init__(
        self,
        editor: Editor,
        text: str,
        *,
        required: bool = False,
        help: str = "",
        show_help: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._help = shown(help) if show_help else ""
        mark = " *" if required else ""
        self._label = label("" if isinstance(editor, BoolEditor) else shown(text) + mark, "muted")
        self._label.setBuddy(editor)
        self._label.setToolTip(shown(help))
        editor.setAccessibleName(shown(text))
        self._message = label("", "problem", wrap=True)
        self._accept = Button(self.tr("Giữ và ghi lý do"), self, look=Look.QUIET)
        self._accept.clicked.connect(self._ask_reason)
        self._accept.hide()
        self._reason = QLineEdit(self)
        self._reason.setPlaceholderText(self.tr("Lý do giữ giá trị này"))
        self._reason.setAccessibleName(self.tr("Lý do giữ “{0}”").format(shown(text)))
        self._reason.textEdited.connect(self.reason_changed)
        self._reason.hide()
        self._arrange()
        editor.problem_changed.connect(self._show_problem)
        editor.changed.connect(self._drop_reason)
        theme_changed.connect(self._reserve)
        self._reserve()
        self._show_problem()

    def _arrange(self) -> None:
        column = spaced(QVBoxLayout(self), 2)
        column.addWidget(self._label)
        column.addWidget(self.editor)
        column.addWidget(self._message)
        column.addWidget(self._accept, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._reason)
        column.addStretch(1)

    def _reserve(self) -> None:
        self._message.setMinimumHeight(tokens().px(14))

    def show_problem(self, problem: Problem | None) -> None:
        """Show what the rules say about this field, or that all is well."""
        if problem is None:
            self.editor.set_problem(None, "")
        else:
            self.editor.set_problem(problem.severity, shown(problem.message))

    def message(self) -> str:
        """What is told below the editor."""
        return self.editor.problem()[1]

    def reason(self) -> str:
        """Why a warned value is kept; empty when no reason was given."""
        return "" if self._reason.isHidden() else self._reason.text().strip()

    def set_reason(self, reason: str) -> None:
        """Show a reason that was given before."""
        self._reason.setText(reason)
        self._reason.setCursorPosition(0)
        self._reason.setVisible(bool(reason))

    @property
    def accept_button(self) -> Button:
        return self._accept

    @property
    def reason_line(self) -> QLineEdit:
        return self._reason

    def _show_problem(self) -> None:
        severity, message = self.editor.problem()
        self._message.setText(message or self._help)
        self._message.setProperty("severity", severity.value if severity else "info")
        self._message.style().unpolish(self._message)
        self._message.style().polish(self._message)
        self._accept.setVisible(severity is Severity.WARNING and self._reason.isHidden())

    def _ask_reason(self) -> None:
        self._accept.hide()
        self._reason.show()
        self._reason.setFocus()

    def _drop_reason(self) -> None:
        if not self._reason.isHidden():
            self._reason.clear()
            self._reason.hide()
            self.reason_changed.emit()
