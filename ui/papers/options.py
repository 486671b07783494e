"""The left part of the dialog: template, options, and what the template asks for."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.description import Choice, Field, Kind
from ui.common.changes import Changes
from ui.common.errors import error_text
from ui.common.fields.factory import editor_for
from ui.common.fields.field_box import FieldBox
from ui.common.fields.suggest import ChoiceEditor
from ui.common.layout import spaced
from ui.common.screen import label
from ui.common.tab_order import tab_order
from ui.papers.jobs import PaperJob, Wanted
from ui.records.field_services import FieldServices

if TYPE_CHECKING:
    from nsuat_desktop.papers.templates import PaperTemplate
    from nsuat_desktop.workspace import Workspace


class PaperOptions(QWidget):
    """`changed` when the paper is to be made anew; `failed(text)` for a template that is broken."""

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self, workspace: "Workspace", job: PaperJob, changes: Changes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._job = workspace, job
        self._services = FieldServices(workspace, changes, self)
        self._templates = self._known_templates()
        self.template = ChoiceEditor([Choice(each.id, each.name) for each in self._templates])
        self.boxes: dict[str, FieldBox] = {}
        self.asked: dict[str, FieldBox] = {}
        self._defaults: dict[str, str] = {}
        self._column = spaced(QVBoxLayout(self), 6)
        self._asked_title = label(self.tr("Nội dung riêng"), "section")
        self._arrange()

    def _known_templates(self) -> "list[PaperTemplate]":
        from nsuat_desktop.papers.templates import templates

        folder = self._workspace.data_dir
        return [each for kind in self._job.kinds for each in templates(folder, kind)]

    def _arrange(self) -> None:
        box = FieldBox(self.template, self.tr("Mẫu"))
        box.setVisible(len(self._templates) > 1)
        self._column.addWidget(box)
        self._template_box = box
        self.template.set_value(self._templates[0].id)
        for field in self._job.options:
            self.boxes[field.name] = self._box(field)
            self.boxes[field.name].editor.set_value(self._job.begin.get(field.name))
            self._column.addWidget(self.boxes[field.name])
        self._column.addWidget(self._asked_title)
        self._asked_title.hide()
        self.template.changed.connect(self._follow_template)
        if "course" in self.boxes:
            self.boxes["course"].editor.changed.connect(self._refill)
        self._ask()

    def _box(self, field: Field) -> FieldBox:
        editor = editor_for(field, self._services)
        editor.changed.connect(self.changed)
        return FieldBox(editor, field.label)

    def focus_first(self) -> bool:
        """Put the cursor into the first line; False when nothing is asked."""
        lines = [self._template_box, *self.boxes.values(), *self.asked.values()]
        first = next((box for box in lines if not box.isHidden()), None)
        if first is not None:
            first.editor.focus()
        return first is not None

    # What is chosen

    @property
    def chosen(self) -> "PaperTemplate":
        """The template; the first one while the line holds no name of one."""
        value = self.template.value()
        return next((each for each in self._templates if each.id == value), self._templates[0])

    def wanted(self) -> Wanted:
        """Everything that was chosen and typed."""
        values = {name: box.editor.value() for name, box in self.boxes.items()}
        told = {name: str(box.editor.value() or "") for name, box in self.asked.items()}
        values.setdefault("whom", self._job.begin.get("whom"))
        return Wanted(self.chosen.id, values, told)

    def are_readable(self) -> bool:
        """Whether every line holds something that can be read."""
        editors = [box.editor for box in (*self.boxes.values(), *self.asked.values())]
        return not any([editor.own_problem() for editor in editors])

    def reload(self) -> None:
        """Read the templates again: one was changed outside."""
        self._templates = self._known_templates()
        self._follow_template()

    # What the template asks for

    def _follow_template(self) -> None:
        self._ask()
        self.changed.emit()

    def _ask(self) -> None:
        """A line for each thing asked; what was typed under the same name stays."""
        typed = self._typed()
        for box in self.asked.values():
            box.hide()
            box.deleteLater()
        self.asked = {}
        template = self.chosen
        for each in template.asked:
            kind = Kind.NOTE if each.dotted_lines else Kind.TEXT
            name = each.name[:1].upper() + each.name[1:]
            self.asked[each.name] = self._box(Field(each.name, name, kind))
            self._column.addWidget(self.asked[each.name])
        self._asked_title.setVisible(bool(template.asked))
        tab_order(self._template_box, *self.boxes.values(), *self.asked.values())
        self._fill(typed)

    def _refill(self) -> None:
        """A course was chosen: its words go where nothing else was typed."""
        self._fill(self._typed())
        self.changed.emit()

    def _typed(self) -> dict[str, str]:
        """What a person wrote, not what stood there to begin with."""
        values = {name: str(box.editor.value() or "") for name, box in self.asked.items()}
        return {name: text for name, text in values.items() if text != self._defaults.get(name)}

    def _fill(self, typed: Mapping[str, str]) -> None:
        self._defaults = self._first_words()
        for name, box in self.asked.items():
            box.editor.set_value(typed.get(name, self._defaults.get(name, "")) or None)

    def _first_words(self) -> dict[str, str]:
        if self._job.asked is None:
            return {}
        try:
            return self._job.asked(self.chosen, self.wanted())
        except AppError as error:
            self.failed.emit(error_text(error))
            return {}
