"""A small form for what one action needs: a day, a number, a reason."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.description import Plain
from nsuat_desktop.records.record import RefusedError
from ui.common.buttons import Button, Look
from ui.common.errors import error_text
from ui.common.fields.field_box import FieldBox
from ui.common.layout import EDGE, nest, spaced
from ui.common.screen import label
from ui.common.theme import tokens

Given = Mapping[str, Plain]


class AskDialog(QDialog):
    """Asks for some values and does something with them; stays open while that is refused.

    `act(values)` is called with what was typed, by the name of each box. A refusal is told beside
    the field that it names, else above the buttons.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        intro: str,
        boxes: Mapping[str, FieldBox],
        action: tuple[str, Callable[[Given], object]],
        *,
        danger: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.boxes, self._act = dict(boxes), action[1]
        self.refusal = label("", "problem", wrap=True)
        self.refusal.hide()
        look = Look.DANGER if danger else Look.PRIMARY
        self.act_button = Button(action[0], self, look=look, shortcut="Ctrl+S")
        self.act_button.clicked.connect(self.act)
        cancel = Button(self.tr("Thôi"), self)
        cancel.clicked.connect(self.reject)
        column = spaced(QVBoxLayout(self), 6, EDGE)
        column.addWidget(label(title, "title", wrap=True))
        if intro:
            column.addWidget(label(intro, "muted", wrap=True))
        for box in self.boxes.values():
            column.addWidget(box)
        column.addWidget(self.refusal)
        foot = spaced(QHBoxLayout(), 8, (0, 8, 0, 0))
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.act_button)
        nest(column, foot)
        self.resize(tokens().px(460), self.sizeHint().height())
        if self.boxes:
            next(iter(self.boxes.values())).editor.focus()

    def act(self) -> None:
        """Do it with what stands in the fields, and close."""
        self.refusal.hide()
        if any(box.editor.own_problem() for box in self.boxes.values()):
            return
        try:
            self._act({name: box.editor.value() for name, box in self.boxes.items()})
        except RefusedError as refusal:
            self._show(refusal)
        except AppError as error:
            self._say(error_text(error))
        else:
            self.accept()

    def _show(self, refusal: RefusedError) -> None:
        others = []
        for problem in refusal.problems:
            if problem.field in self.boxes:
                self.boxes[problem.field].show_problem(problem)
            else:
                others.append(problem.message)
        if others:
            self._say("\n".join(others))

    def _say(self, text: str) -> None:
        self.refusal.setText(text)
        self.refusal.show()
