"""Editors of values with parts: dated steps, lists of dates, small tables of sub-fields."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from nsuat_desktop.records.description import Choice, Field, Plain
from nsuat_desktop.text.dates import format_date
from ui.common.buttons import Button, IconButton, Look
from ui.common.chips import Chip
from ui.common.fields.dates import DateEditor, Today
from ui.common.fields.editor import Editor
from ui.common.layout import nest, spaced
from ui.common.screen import label
from ui.common.tab_order import tab_order
from ui.common.theme import tokens
from ui.common.translation import shown

MakeEditor = Callable[[Field], Editor]
COLUMN_NEEDS = 96
"""Width of a column of a small table, for 100 % text, below which its texts are of no use."""


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
        """Put the cursor into the part that cannot be read, else into the first one."""
        parts = self.parts()
        for part in [*(each for each in parts if each.read_problem()), *parts][:1]:
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
        nest(column, head)
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


class _Cell(QWidget):
    """One editor of a line; its label stands above it where the lines are stacked."""

    def __init__(self, name: str, editor: Editor, parent: QWidget) -> None:
        super().__init__(parent)
        self.editor = editor
        self.label = label(name, "section")
        self.label.hide()
        column = spaced(QVBoxLayout(self), 2)
        column.addWidget(self.label)
        column.addWidget(editor)
        # The table asks for no more width than there is; see `RowsEditor._flow`.
        self.setMinimumWidth(1)


class RowsEditor(PartsEditor):
    """A small table of sub-fields, kept as a list of objects; empty lines are not kept.

    Where there is too little width for columns, each line becomes a block of labelled fields.
    """

    def __init__(
        self, fields: Sequence[Field], make: MakeEditor, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fields, self._make = tuple(fields), make
        self._lines: list[dict[str, _Cell]] = []
        self._removers: list[IconButton] = []
        self._stacked = False
        column = spaced(QVBoxLayout(self), 8)
        self._grid = spaced(QGridLayout(), 8, row_gap=6)
        nest(column, self._grid)
        self.add_button = Button(self.tr("Thêm dòng"), self, look=Look.QUIET, icon="add")
        self.add_button.clicked.connect(self._on_add)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._heads = [label(self._name(field), "muted") for field in self._fields]
        for head in self._heads:
            head.setParent(self)
            head.setMinimumWidth(1)
        self._flow()

    @staticmethod
    def _name(field: Field) -> str:
        return shown(field.label) + (" *" if field.required else "")

    def parts(self) -> list[Editor]:
        return [cell.editor for line in self._lines for cell in line.values()]

    def value(self) -> Plain:
        rows: list[Plain] = []
        for line in self._lines:
            values = {name: cell.editor.value() for name, cell in line.items()}
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
        self._flow()
        tab_order(self)

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

    def tab_stops(self) -> list[QWidget]:
        stops: list[QWidget] = []
        for line, remover in zip(self._lines, self._removers, strict=True):
            stops += [*(cell.editor.tab_stop for cell in line.values()), remover]
        return [*stops, self.add_button]

    def remover(self, at: int) -> IconButton:
        """The button that takes line `at` away."""
        return self._removers[at]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        stacked = self.width() < tokens().px(COLUMN_NEEDS) * len(self._fields)
        if stacked != self._stacked:
            self._stacked = stacked
            self._flow()

    def _on_add(self) -> None:
        self._add({field.name: field.default for field in self._fields})
        self._flow()
        tab_order(self)
        next(iter(self._lines[-1].values())).editor.focus()
        self.note_change()

    def _add(self, row: dict[str, Plain]) -> None:
        line = {}
        for field in self._fields:
            editor = self._make(field)
            editor.setAccessibleName(shown(field.label))
            editor.set_value(row.get(field.name))
            self.take_in(editor)
            line[field.name] = _Cell(self._name(field), editor, self)
        tip = self.tr("Bỏ dòng {0}").format(len(self._lines) + 1)
        remover = IconButton("close", tip, self, role="muted")
        remover.clicked.connect(self._on_remove)
        self._lines.append(line)
        self._removers.append(remover)

    def _on_remove(self) -> None:
        remover = self.sender()
        assert isinstance(remover, IconButton)
        at = self._removers.index(remover)
        rows = [{n: c.editor.value() for n, c in line.items()} for line in self._lines]
        self.set_value([*rows[:at], *rows[at + 1 :]])
        self.focus()
        self.note_change()

    def _drop(self, at: int) -> None:
        for widget in (*self._lines.pop(at).values(), self._removers.pop(at)):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _flow(self) -> None:
        """Put the cells side by side under their headings, or two by two with their labels."""
        for at, (head, field) in enumerate(zip(self._heads, self._fields, strict=True)):
            head.setVisible(bool(self._lines) and not self._stacked)
            self._grid.addWidget(head, 0, at)
            wide = 1 if self._stacked and at < 2 else 0
            share = wide if self._stacked else 2 if field.max_length >= 100 else 1
            self._grid.setColumnStretch(at, share)
        per_line = (len(self._fields) + 1) // 2
        for number, (line, remover) in enumerate(zip(self._lines, self._removers, strict=True)):
            for at, cell in enumerate(line.values()):
                cell.label.setVisible(self._stacked)
                place = (number + 1, at)
                if self._stacked:
                    place = (1 + number * per_line + at // 2, at % 2)
                self._grid.addWidget(cell, *place)
            end = 2 if self._stacked else len(self._fields)
            row = 1 + number * per_line if self._stacked else number + 1
            self._grid.addWidget(remover, row, end, Qt.AlignmentFlag.AlignBottom)
