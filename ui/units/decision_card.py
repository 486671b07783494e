"""The decision itself: its number and days, and which unit becomes which."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nsuat_desktop.records.description import Plain, Problem, Values
from nsuat_desktop.records.record import Draft
from nsuat_desktop.records.types.unit_reform import UNIT_REFORM
from ui.common.buttons import Button
from ui.common.changes import Changes
from ui.common.layout import nest, spaced
from ui.common.screen import Card
from ui.records.field_services import FieldServices
from ui.records.form_body import FormBody

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace


class DecisionCard(Card):
    """`changed` follows every change; `preview_asked` and `new_asked` are its buttons."""

    changed = Signal()
    preview_asked = Signal()
    new_asked = Signal()

    def __init__(
        self, workspace: "Workspace", changes: Changes, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("1. Quyết định"), parent)
        self._workspace = workspace
        services = FieldServices(workspace, changes, self)
        self.form = FormBody(
            UNIT_REFORM, services, self._problems, self, without=("notes",), wide=("changes",)
        )
        self.form.changed.connect(self.changed)
        self.form.changed.connect(self._tell_state)
        self.new_button = Button("", self)
        self.new_button.clicked.connect(self.new_asked)
        self.preview_button = Button(self.tr("Xem trước"), self, icon="eye", shortcut="Ctrl+Return")
        self.preview_button.clicked.connect(self.preview_asked)
        self._arrange()

    def _arrange(self) -> None:
        page = QWidget()
        page.setProperty("role", "clear")
        column = spaced(QVBoxLayout(page), 0, (0, 0, 8, 0))
        column.addWidget(self.form)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(page)
        foot = spaced(QHBoxLayout(), 8)
        foot.addWidget(self.new_button)
        foot.addStretch(1)
        foot.addWidget(self.preview_button)
        self.body.addWidget(area, 1)
        nest(self.body, foot)

    def show_values(self, values: Values, *, editable: bool) -> None:
        """Show a decision; a kept one only to be read."""
        self.form.set_values(values)
        for box in self.form.boxes.values():
            box.editor.set_read_only(not editable)
        self.preview_button.setVisible(editable)
        self.new_button.setText(
            self.tr("Bỏ, nhập lại") if editable else self.tr("Nhập quyết định khác")
        )
        self._tell_state()

    def _tell_state(self) -> None:
        self.new_button.setEnabled(not self.is_empty())

    def values(self) -> dict[str, Plain]:
        """The decision as it stands."""
        return self.form.values()

    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not self.form.values()

    def is_readable(self) -> bool:
        """Whether every text can be read; the cursor goes to one that cannot."""
        self.form.reveal()
        self.form.check_now()
        if self.form.unreadable():
            self.form.focus_problem()
            return False
        return True

    def _problems(self) -> Sequence[Problem]:
        found = self._workspace.records.check(Draft(UNIT_REFORM.type, self.values()))
        # The lines of the table are judged one by one in the preview beside it.
        return [each for each in found if each.field != "changes"]
