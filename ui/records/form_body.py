"""The fields of one record, laid out from its description: no buttons, no saving."""

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QSizePolicy, QWidget

from nsuat_desktop.records.description import (
    Description,
    Field,
    Kind,
    Plain,
    Problem,
    Severity,
    field_choices,
)
from ui.common.fields.editor import Editor
from ui.common.fields.factory import FieldServices, editor_for, is_asked
from ui.common.fields.field_box import FieldBox
from ui.common.fields.suggest import ChoiceEditor
from ui.common.layout import spaced
from ui.common.screen import label
from ui.common.theme import tokens
from ui.common.translation import shown

CHECK_AFTER_MS = 250
TWO_COLUMNS_FROM = 280
NOTES = Field("notes", "Ghi chú", Kind.NOTE, wide=True)
_WIDE_KINDS = (Kind.NOTE, Kind.ROWS, Kind.DATES, Kind.STEPS)

Check = Callable[[], Sequence[Problem]]


class FormBody(QWidget):
    """Editors in sections and two columns.

    `changed` follows every change by the user. `check` is asked a moment after each of them; what
    it says stands beside the fields the user has been at, after `reveal` beside all of them.
    """

    changed = Signal()

    def __init__(
        self,
        description: Description,
        services: FieldServices,
        check: Check,
        parent: QWidget | None = None,
        *,
        without: Collection[str] = (),
        wide: Collection[str] = (),
    ) -> None:
        super().__init__(parent)
        self.description = description
        self._check, self._wide = check, frozenset(wide)
        self.boxes: dict[str, FieldBox] = {}
        self._fields = {
            each.name: each for each in (*description.fields, NOTES) if each.name not in without
        }
        self._headings: dict[str, QWidget] = {}
        self._touched: set[str] = set()
        self._asked = set(self._fields)
        self._revealed = False
        self._columns = 0
        self._grid = spaced(QGridLayout(self), 12, row_gap=0)
        for field in self._fields.values():
            self._add(field, services)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CHECK_AFTER_MS)
        self._timer.timeout.connect(self.check_now)
        self._flow(2)

    def _add(self, field: Field, services: FieldServices) -> None:
        named = field.section not in ("", field.label)  # a label says it once
        if named and field.section not in self._headings:
            heading = label(shown(field.section), "title")
            heading.setContentsMargins(0, 8 if self._headings else 0, 0, 2)
            heading.setParent(self)
            self._headings[field.section] = heading
        editor = editor_for(field, services)
        box = FieldBox(editor, field.label, required=field.required, help=field.help, parent=self)
        box.setMinimumWidth(1)  # a long label is cut rather than widening the form
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        editor.changed.connect(lambda: self._on_changed(field.name))
        editor.left.connect(lambda: self._on_left(field.name))
        box.reason_changed.connect(self.changed)
        self.boxes[field.name] = box

    # Values

    def set_values(
        self,
        values: Mapping[str, Plain],
        accepted: Mapping[str, Mapping[str, str]] | None = None,
        *,
        revealed: bool = False,
    ) -> None:
        """Show a record; `accepted` holds the warnings that were kept, with their reasons.

        `revealed` shows all problems at once, as for a record that was kept before.
        """
        self._touched.clear()
        self._revealed = revealed
        self._timer.stop()
        self._depend(values)
        for name, box in self.boxes.items():
            box.editor.set_value(values.get(name))
            kept = (accepted or {}).get(name)
            box.set_reason(kept["reason"] if kept else "")
            box.show_problem(Problem(name, kept["message"], Severity.WARNING) if kept else None)
        self._show_asked()

    def values(self) -> dict[str, Plain]:
        """What the editors hold; empty fields and those not asked for are left out."""
        held = {name: box.editor.value() for name, box in self.boxes.items()}
        return {
            name: value
            for name, value in held.items()
            if value is not None and is_asked(self._fields[name], held)
        }

    def reasons(self) -> dict[str, str]:
        """Field -> reason for keeping a value that the rules warn about."""
        return {name: reason for name, box in self.boxes.items() if (reason := box.reason())}

    def editor(self, name: str) -> Editor:
        """The editor of a field."""
        return self.boxes[name].editor

    def put(self, name: str, value: Plain) -> None:
        """Fill in a field as if the user had."""
        self.boxes[name].editor.set_value(value)
        self._on_changed(name)

    # Problems

    def check_now(self) -> None:
        """Ask what is wrong and show it beside the fields."""
        self._timer.stop()
        self.show_problems(self._check())

    def show_problems(self, problems: Sequence[Problem]) -> list[Problem]:
        """Show problems beside their fields; returns those whose field is not in this form."""
        by_field: dict[str, Problem] = {}
        for problem in problems:
            by_field.setdefault(problem.field, problem)
        for name, box in self.boxes.items():
            found = by_field.pop(name, None)
            if found is None and box.reason():
                continue  # an accepted warning stays to be read beside its reason
            if box.editor.read_problem():
                found = None  # still being typed; the editor says it when it is left
            visible = self._revealed or name in self._touched
            box.show_problem(found if visible else None)
        return list(by_field.values())

    def reveal(self) -> None:
        """From now on show the problems of all fields: somebody tried to save."""
        self._revealed = True

    def unreadable(self) -> bool:
        """Whether a text cannot be read; the problem then stands beside its field."""
        return any([bool(box.editor.own_problem()) for box in self._asked_boxes()])

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        first = next(iter(self._asked_boxes()))
        first.editor.focus()
        self._show_whole(first)

    def focus_problem(self) -> None:
        """Put the cursor into the first field with an error, else with a warning."""
        for wanted in (Severity.ERROR, Severity.WARNING):
            for box in self._asked_boxes():
                open_warning = wanted is Severity.ERROR or not box.reason()
                if box.editor.problem()[0] is wanted and open_warning:
                    box.editor.focus()
                    self._show_whole(box)
                    return

    def _show_whole(self, box: FieldBox) -> None:
        """Scroll to the message too, which stands below a field of many parts."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(box)

    def _asked_boxes(self) -> list[FieldBox]:
        return [box for name, box in self.boxes.items() if name in self._asked]

    # Following changes

    def _on_changed(self, name: str) -> None:
        self._touched.add(name)
        held = {each: box.editor.value() for each, box in self.boxes.items()}
        self._depend(held)
        self._show_asked()
        self._timer.start()
        self.changed.emit()

    def _on_left(self, name: str) -> None:
        self._touched.add(name)
        self._timer.start()

    def _depend(self, values: Mapping[str, Plain]) -> None:
        """Codes of industries are those of the version chosen beside them."""
        for name, field in self._fields.items():
            editor = self.boxes[name].editor
            if field.catalogue == "industries" and isinstance(editor, ChoiceEditor):
                editor.set_choices(field_choices(field, values))

    def _show_asked(self) -> None:
        held = {name: box.editor.value() for name, box in self.boxes.items()}
        asked = {name for name, field in self._fields.items() if is_asked(field, held)}
        if asked != self._asked:
            self._asked = asked
            for name, box in self.boxes.items():
                box.setVisible(name in asked)
            self._flow(self._columns, again=True)

    # Layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._flow(2 if self.width() >= tokens().px(TWO_COLUMNS_FROM) else 1)

    def _flow(self, columns: int, *, again: bool = False) -> None:
        """Put the fields into the grid in reading order, a wide one on a line of its own."""
        if columns == self._columns and not again:
            return
        self._columns = columns
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)
        row = column = 0
        section = ""
        for name, field in self._fields.items():
            if field.section in self._headings and field.section != section:
                section = field.section
                row, column = row + (column > 0), 0
                self._grid.addWidget(self._headings[section], row, 0, 1, 2)
                row += 1
            box = self.boxes[name]
            if name not in self._asked:
                continue
            wide = columns == 1 or self._is_wide(field)
            if column and wide:
                row, column = row + 1, 0
            self._grid.addWidget(box, row, column, 1, 2 if wide else 1)
            row, column = (row + 1, 0) if wide or column else (row, 1)

    def _is_wide(self, field: Field) -> bool:
        return field.wide or field.kind in _WIDE_KINDS or field.name in self._wide
