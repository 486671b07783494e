"""Editors of values with parts: dated steps, lists of dates, small tables of sub-fields."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nsuat_desktop.records.description import Choice, Field, Plain
from nsuat_desktop.text.dates import format_date
from ui.common.buttons import Button, Look
from ui.common.chips import Chip
from ui.common.fields.dates import DateEditor, Today
from ui.common.fields.editor import Editor
from ui.common.icons import set_icon
from ui.common.layout import spaced
from ui.common.screen import label
from ui.common.theme import tokens
from ui.common.translation import shown

MakeEditor = Callable[[Field], Editor]


class PartsEditor(Editor):
    """An editor made of editors: their changes are its changes."""

    def parts(self) -> list[Editor]:
        """The editors from left to right."""
        raise NotImplementedError

    def take_in(self, part: Editor) -> None:
        """Follow one part."""
        part.changed.connect(self.note_change)
        part.left.connect(self.on_left)

    def read_problem(self) -> str:
        return next((text for part in self.parts() if (text := part.read_problem())), "")

    def set_read_only(self, read_only: bool) -> None:
        for part in self.parts():
            part.set_read_only(read_only)

    def focus(self) -> None:
        for part in self.parts()[:1]:
            part.focus()


class _StepMark(QWidget):
    """The point before a step: filled when its day is known."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._done = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_done(self, done: bool) -> None:
        self._done = done
        self.update()

    def sizeHint(self) -> QSize:
        side = tokens().px(10)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(now.color("primary" if self._done else "muted"), 1.5))
        painter.setBrush(now.color("primary" if self._done else "panel"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))


class StepsEditor(PartsEditor):
    """The day of each step, kept as {code: ISO date}; steps flow into as many columns as fit."""

    def __init__(
        self, steps: Sequence[Choice], parent: QWidget | None = None, *, today: Today = date.today
    ) -> None:
        super().__init__(parent)
        self._dates: dict[str, DateEditor] = {}
        self._cells: list[QWidget] = []
        self._marks: dict[str, _StepMark] = {}
        self._columns = 0
        self._grid = spaced(QGridLayout(self), 12, row_gap=8)
        for step in steps:
            self._add_step(step, today)
        self._flow(3)

    def _add_step(self, step: Choice, today: Today) -> None:
        cell = QWidget(self)
        editor = DateEditor(cell, today=today)
        editor.setAccessibleName(shown(step.label))
        self._dates[step.code] = editor
        self._marks[step.code] = _StepMark(cell)
        self.take_in(editor)
        editor.changed.connect(self._show_marks)
        head = spaced(QHBoxLayout(), 6)
        head.addWidget(self._marks[step.code])
        head.addWidget(label(shown(step.label), "muted"), 1)
        column = spaced(QVBoxLayout(cell), 4)
        column.addLayout(head)
        column.addWidget(editor)
        self._cells.append(cell)

    def parts(self) -> list[Editor]:
        return list(self._dates.values())

    def value(self) -> Plain:
        steps = {code: editor.value() for code, editor in self._dates.items()}
        return {code: day for code, day in steps.items() if day is not None} or None

    def set_value(self, value: Plain) -> None:
        steps = value if isinstance(value, dict) else {}
        for code, editor in self._dates.items():
            editor.set_value(steps.get(code))
        self._show_marks()

    def editor(self, code: str) -> DateEditor:
        """The editor of one step's day."""
        return self._dates[code]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit = (self.width() + tokens().px(12)) // tokens().px(142)
        self._flow(max(1, min(fit, len(self._cells))))

    def _flow(self, columns: int) -> None:
        if columns == self._columns:
            return
        for at in range(max(columns, self._columns)):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
        self._columns = columns
        for at, cell in enumerate(self._cells):
            self._grid.addWidget(cell, at // columns, at % columns)

    def _show_marks(self) -> None:
        for code, editor in self._dates.items():
            self._marks[code].set_done(editor.value() is not None)


class DatesEditor(PartsEditor):
    """A list of days; Enter adds the typed one, the cross of a chip takes one away."""

    def __init__(self, parent: QWidget | None = None, *, today: Today = date.today) -> None:
        super().__init__(parent)
        self._days: list[str] = []
        self._chips: dict[str, Chip] = {}
        self.entry = DateEditor(self, today=today)
        self.entry.setMaximumWidth(tokens().px(150))
        self.take_in(self.entry)
        self.entry.on_enter_key = self._on_enter  # type: ignore[method-assign]
        self._line = spaced(QHBoxLayout(self), 6)
        self._line.addWidget(self.entry)
        self._line.addStretch(1)

    def parts(self) -> list[Editor]:
        return [self.entry]

    def value(self) -> Plain:
        pending = self.entry.value()
        days = {*self._days, *([str(pending)] if pending is not None else [])}
        return [*sorted(days)] or None

    def set_value(self, value: Plain) -> None:
        self.entry.set_value(None)
        self._show([str(day) for day in value] if isinstance(value, list) else [])

    def on_left(self) -> None:
        self._add_pending()
        super().on_left()

    def _on_enter(self) -> bool:
        if self.entry.value() is None:
            self.focusNextPrevChild(True)
        else:
            self._add_pending()
        return True

    def _add_pending(self) -> None:
        day = self.entry.value()
        if day is not None and not self.entry.read_problem():
            self.entry.set_value(None)
            self._show([*self._days, str(day)])

    def _remove(self, day: str) -> None:
        self._show([each for each in self._days if each != day])
        self.note_change()
        self.entry.focus()

    def _show(self, days: list[str]) -> None:
        for chip in self._chips.values():
            chip.deleteLater()
        self._days = sorted(set(days))
        self._chips = {}
        for at, day in enumerate(self._days):
            chip = Chip(format_date(day), self, removable=True)
            chip.setAccessibleName(self.tr("Ngày {0}, nhấn Delete để bỏ").format(format_date(day)))
            chip.removed.connect(lambda day=day: self._remove(day))
            self._line.insertWidget(at, chip)
            self._chips[day] = chip

    def chips(self) -> list[Chip]:
        """The days that are in the list, as chips."""
        return list(self._chips.values())


class RowsEditor(PartsEditor):
    """A small table of sub-fields, kept as a list of objects; empty lines are not kept."""

    def __init__(
        self, fields: Sequence[Field], make: MakeEditor, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fields, self._make = tuple(fields), make
        self._lines: list[dict[str, Editor]] = []
        self._removers: list[QToolButton] = []
        column = spaced(QVBoxLayout(self), 8)
        self._grid = spaced(QGridLayout(), 8, row_gap=6)
        column.addLayout(self._grid)
        self.add_button = Button(self.tr("Thêm dòng"), self, look=Look.QUIET, icon="add")
        self.add_button.clicked.connect(self._on_add)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        for at, field in enumerate(self._fields):
            mark = " *" if field.required else ""
            self._grid.addWidget(label(shown(field.label) + mark, "muted"), 0, at)
            self._grid.setColumnStretch(at, 2 if field.max_length > 100 else 1)
        self._show_heads()

    def parts(self) -> list[Editor]:
        return [editor for line in self._lines for editor in line.values()]

    def value(self) -> Plain:
        rows: list[Plain] = []
        for line in self._lines:
            values = {name: editor.value() for name, editor in line.items()}
            row: dict[str, Plain] = {
                name: each for name, each in values.items() if each is not None
            }
            if row:
                rows.append(row)
        return rows or None

    def set_value(self, value: Plain) -> None:
        while self._lines:
            self._drop(len(self._lines) - 1)
        for row in value if isinstance(value, list) else []:
            self._add(row if isinstance(row, dict) else {})
        self._show_heads()

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self.add_button.setVisible(not read_only)
        for button in self._removers:
            button.setVisible(not read_only)

    def focus(self) -> None:
        if self._lines:
            super().focus()
        else:
            self.add_button.setFocus(Qt.FocusReason.TabFocusReason)

    def remover(self, at: int) -> QToolButton:
        """The button that takes line `at` away."""
        return self._removers[at]

    def _on_add(self) -> None:
        self._add({field.name: field.default for field in self._fields})
        self._show_heads()
        next(iter(self._lines[-1].values())).focus()
        self.note_change()

    def _add(self, row: dict[str, Plain]) -> None:
        place = len(self._lines) + 1
        line = {}
        for at, field in enumerate(self._fields):
            editor = self._make(field)
            editor.setAccessibleName(shown(field.label))
            editor.set_value(row.get(field.name))
            self.take_in(editor)
            self._grid.addWidget(editor, place, at)
            line[field.name] = editor
        remover = QToolButton(self)
        remover.setToolTip(self.tr("Bỏ dòng này"))
        remover.setAccessibleName(self.tr("Bỏ dòng {0}").format(place))
        set_icon(remover, "close", "muted")
        remover.clicked.connect(self._on_remove)
        self._grid.addWidget(remover, place, len(self._fields))
        self._lines.append(line)
        self._removers.append(remover)

    def _on_remove(self) -> None:
        remover = self.sender()
        assert isinstance(remover, QToolButton)
        at = self._removers.index(remover)
        rows = [{n: e.value() for n, e in line.items()} for line in self._lines]
        self.set_value([*rows[:at], *rows[at + 1 :]])
        self.focus()
        self.note_change()

    def _drop(self, at: int) -> None:
        for widget in (*self._lines.pop(at).values(), self._removers.pop(at)):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _show_heads(self) -> None:
        for at in range(len(self._fields)):
            item = self._grid.itemAtPosition(0, at)
            if item is not None and (head := item.widget()) is not None:
                head.setVisible(bool(self._lines))
