"""The questions about the office, answered in two pages."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from nsuat_desktop.offices.units import has_unit, unit
from nsuat_desktop.records.checks import canonical_values
from nsuat_desktop.records.description import Field, Plain, Problem, Values
from nsuat_desktop.records.types.office_profile import OFFICE_PROFILE
from ui.common.fields.factory import editor_for
from ui.common.fields.field_box import FieldBox
from ui.common.fields.suggest import Created, Suggestion
from ui.common.layout import nest, spaced
from ui.common.screen import label
from ui.first_start.suggested import suggested_values

USER = Field(
    "user_name",
    "Họ tên người làm việc trên máy này",
    required=True,
    max_length=100,
    help="Ghi cùng mỗi thay đổi, để biết ai đã sửa.",
)
PAGES: tuple[tuple[str, ...], ...] = (
    (
        "user_name", "level", "admin_unit", "name", "issuer_lines", "parent_name",
        "abbreviation", "place_name", "valid_from",
    ),
    (
        "signer_form", "signer_post", "signer_name", "division", "addressee", "recipients",
    ),
)  # fmt: skip
_WIDE = ("user_name", "name", "signer_form")
_LINES = ("issuer_lines", "addressee", "recipients")


class _NoRecords:
    """What rules may know before there is a database: only the day."""

    record_id = None

    def __init__(self, today: date) -> None:
        self.today = today

    def linked(self, record_type: str, record_id: Plain) -> Values | None:
        return None

    def others(self, record_type: str, **equal: Plain) -> list[tuple[str, str]]:
        return []


class _NoServices:
    """Editors of the office profile look nothing up but administrative units."""

    def __init__(self, today: date) -> None:
        self._today = today

    def today(self) -> date:
        return self._today

    def search(self, record_type: str, text: str) -> Sequence[Suggestion]:
        return ()

    def title(self, record_type: str, record_id: str) -> str:
        return record_id

    def can_create(self, record_type: str) -> bool:
        return False

    def create(self, record_type: str, text: str, done: Created) -> None:
        raise NotImplementedError

    def opener(self, record_type: str) -> None:
        return None

    def can_extend(self, catalogue: str) -> bool:
        return False

    def extend(self, catalogue: str, text: str, done: Created) -> None:
        raise NotImplementedError


class OfficeForm(QWidget):
    """Makes the pages and keeps the answers together; `changed` follows every answer."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._suggested: dict[str, str] = {}
        self.boxes: dict[str, FieldBox] = {}
        services = _NoServices(today)
        for name in (name for page in PAGES for name in page):
            field = USER if name == "user_name" else OFFICE_PROFILE.by_name[name]
            editor = editor_for(field, services)
            box = FieldBox(
                editor, field.label, required=field.required, help=field.help, show_help=True
            )
            editor.changed.connect(self.changed)
            editor.left.connect(lambda name=name: self._check_one(name))
            self.boxes[name] = box
        for name in ("level", "admin_unit"):
            self.boxes[name].editor.changed.connect(self._suggest)
        self.hide()

    def page(self, number: int, title: str, intro: str) -> QWidget:
        """One page with its fields in two columns."""
        content = QWidget()
        content.setProperty("role", "clear")
        column = spaced(QVBoxLayout(content), 4, (0, 0, 12, 0))
        column.addWidget(label(title, "heading"))
        column.addWidget(label(intro, "muted", wrap=True))
        grid = spaced(QGridLayout(), 12, (0, 8), row_gap=4)
        place = 0
        for name in PAGES[number]:
            span = 2 if name in _WIDE else 1
            place += place % 2 if span == 2 else 0
            grid.addWidget(self.boxes[name], place // 2, place % 2, 1, span)
            place += span
        for at in range(2):
            grid.setColumnStretch(at, 1)
        nest(column, grid)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(content)
        return scroll

    def focus(self, number: int) -> None:
        """Put the cursor into the first field of a page."""
        self.boxes[PAGES[number][0]].editor.focus()

    def values(self) -> dict[str, Plain]:
        """The answers as typed, empty ones left out."""
        answers = {name: box.editor.value() for name, box in self.boxes.items()}
        return {name: value for name, value in answers.items() if value is not None}

    def result(self) -> dict[str, object]:
        """The answers in their stored form: keys of `init`, lists of lines, and `user_name`."""
        values, _ = self._judged()
        result: dict[str, object] = {**values, "user_name": self.values().get("user_name", "")}
        for name in _LINES:
            if isinstance(text := result.get(name), str):
                result[name] = text.splitlines()
        return result

    def show_problems(self, number: int) -> bool:
        """Check a page, say beside each field what is wrong; True when it is in order."""
        names = PAGES[number]
        problems = self._problems_of(names)
        for name in names:
            self.boxes[name].show_problem(problems.get(name))
        wrong = [name for name in names if self.boxes[name].editor.problem()[1]]
        if wrong:
            self.boxes[wrong[0]].editor.focus()
        return not wrong

    def _check_one(self, name: str) -> None:
        """While typing goes on elsewhere: what is wrong, but not yet what is missing."""
        if self.boxes[name].editor.value() is not None:
            self.boxes[name].show_problem(self._problems_of((name,)).get(name))

    def _problems_of(self, names: Iterable[str]) -> dict[str, Problem]:
        _, problems = self._judged()
        found = {problem.field: problem for problem in reversed(problems)}
        if not self.boxes["user_name"].editor.value():
            found["user_name"] = Problem("user_name", self.tr("Cần ghi họ tên người làm việc."))
        for name in names:
            self.boxes[name].editor.own_problem()
        return found

    def _judged(self) -> tuple[Mapping[str, Plain], list[Problem]]:
        typed = {name: value for name, value in self.values().items() if name != "user_name"}
        values, problems = canonical_values(OFFICE_PROFILE, typed, self._today)
        context = _NoRecords(self._today)
        for rule in OFFICE_PROFILE.rules:
            problems += rule(values, context)
        return values, problems

    def _suggest(self) -> None:
        """Fill in what follows from level and unit, where nothing else was written."""
        answers = self.values()
        unit_id = str(answers.get("admin_unit"))
        known = unit(unit_id) if has_unit(unit_id) else None
        fresh = suggested_values(answers.get("level"), known)
        for name, text in fresh.items():
            editor = self.boxes[name].editor
            if editor.value() in (
                None,
                self._suggested.get(name),
                OFFICE_PROFILE.by_name[name].default,
            ):
                editor.set_value(text)
                self.boxes[name].show_problem(None)
        self._suggested.update(fresh)
        self.changed.emit()
