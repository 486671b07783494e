"""One row in full: the record it meets, what changes, what is made, what is doubtful and why."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.column_choices import type_at
from nsuat_desktop.spreadsheets.import_plan import (
    Action,
    Candidate,
    CellNote,
    Decision,
    PlannedRow,
    RowLink,
    Verb,
)
from ui.common.buttons import Button, Look
from ui.common.chips import Pill
from ui.common.layout import nest, spaced
from ui.common.link_button import LinkButton
from ui.common.screen import label
from ui.common.translation import shown
from ui.imports.words import ACTION_TONES, VERDICT_LOOKS, action_word, verdict_word

NOTHING = "–"
MOST_NOTES = 30


class RowPage(QWidget):
    """`decided(number, decision or None)`; `record_asked(type, id)`; `cell_asked(number, column)`
    leads to the cell that a reason is about."""

    decided = Signal(int, object)
    record_asked = Signal(str, str)
    cell_asked = Signal(int, object)
    cell_chosen = Signal(int, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = spaced(QVBoxLayout(self), 8)
        self._body: QWidget | None = None
        self.buttons: dict[str, Button] = {}
        self._kind = ""

    def show_row(
        self,
        kind: str,
        row: PlannedRow | None,
        decision: Decision | None = None,
        decoded: tuple[str, ...] = (),
        *,
        read_only: bool = False,
    ) -> None:
        """Show what is planned for a row; `decoded` are lines of text before and after."""
        self._kind = kind
        self.buttons = {}
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget(self)
        body = spaced(QVBoxLayout(self._body), 10)
        if row is None:
            body.addWidget(
                label(self.tr("Chọn một dòng để xem dòng đó sẽ vào đâu."), "muted", wrap=True)
            )
        else:
            self._fill(body, row, decoded)
            if not read_only:
                self._add_decisions(body, row, decision)
        body.addStretch(1)
        self._column.addWidget(self._body)

    def _fill(self, body: QVBoxLayout, row: PlannedRow, decoded: tuple[str, ...]) -> None:
        head = spaced(QHBoxLayout(), 8)
        head.addWidget(Pill(action_word(row.action), ACTION_TONES[row.action]))
        head.addWidget(label(self.tr("Dòng {0}").format(row.number), "muted"))
        head.addStretch(1)
        nest(body, head)
        if row.title:
            body.addWidget(label("\n".join([row.title, *row.further]), "title", wrap=True))
        body.addWidget(label(self._sentence(row), wrap=True))
        if row.record_id is not None:
            nest(body, self._record_line(row.record_id))
        if row.changes:
            nest(body, self._changes(row))
        for link in row.links:
            nest(body, self._link(link))
        for note in row.notes[:MOST_NOTES]:
            nest(body, self._note(note))
        if decoded:
            body.addWidget(label(self.tr("Chữ đã đổi sang Unicode"), "section"))
            for line in decoded:
                body.addWidget(label(line, "muted", wrap=True))

    def _sentence(self, row: PlannedRow) -> str:
        kind = shown(description_of(self._kind).label).lower()
        new = len(row.further) + (row.action is Action.NEW and row.record_id is None)
        made = kind if new == 1 else f"{new} {kind}"
        updated = self.tr("Sẽ cập nhật bản ghi đã có.")
        if row.further:
            updated = self.tr("Sẽ cập nhật bản ghi đã có và thêm {0} mới.").format(made)
        return {
            Action.NEW: self.tr("Sẽ thêm {0} mới.").format(made),
            Action.UPDATED: updated,
            Action.SAME: self.tr("Đã có, không có gì khác."),
            Action.SKIPPED: self.tr("Dòng này được bỏ qua."),
            Action.REFUSED: self.tr("Dòng này chưa nhập được. Sửa ô bị lỗi rồi xem lại."),
        }[row.action]

    def _record_line(self, record_id: str) -> QHBoxLayout:
        line = spaced(QHBoxLayout(), 8)
        open_it = LinkButton(self.tr("Mở bản ghi đã có"), self)
        open_it.clicked.connect(lambda: self.record_asked.emit(self._kind, record_id))
        line.addWidget(open_it)
        line.addStretch(1)
        return line

    def _changes(self, row: PlannedRow) -> QGridLayout:
        grid = spaced(QGridLayout(), 8, row_gap=4)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, 96)
        top = Qt.AlignmentFlag.AlignTop
        for at, change in enumerate(row.changes):
            grid.addWidget(label(shown(change.label), "muted", wrap=True), at, 0, top)
            text = change.after
            if row.action is not Action.NEW:
                text = f"{change.before or NOTHING} → {change.after or NOTHING}"
            grid.addWidget(label(text, wrap=True), at, 1, top)
        return grid

    def _link(self, link: RowLink) -> QHBoxLayout:
        line = spaced(QHBoxLayout(), 8)
        name = shown(description_of(link.record_type).label)
        record_id = link.record_id
        if record_id is None:
            text = self.tr("{0}: {1} (sẽ tạo mới)").format(name, link.title)
            line.addWidget(label(text, wrap=True), 1)
            return line
        line.addWidget(label(f"{name}:", "muted"))
        open_it = LinkButton(link.title, self, size=13)
        open_it.setToolTip(self.tr("Đã có, mở bản ghi"))
        open_it.clicked.connect(lambda: self.record_asked.emit(link.record_type, record_id))
        line.addWidget(open_it)
        line.addStretch(1)
        return line

    def _note(self, note: CellNote) -> QVBoxLayout:
        made = spaced(QVBoxLayout(), 2)
        look = VERDICT_LOOKS.get(note.verdict)
        role = "muted" if look is None or look.ink == "good" else look.ink
        word = verdict_word(note.verdict)
        text = f"{word}: {shown(note.reason)}" if word else shown(note.reason)
        made.addWidget(label(text, role, wrap=True))
        if note.column is not None:
            line = spaced(QHBoxLayout(), 8)
            go = LinkButton(self.tr("Đến ô “{0}”").format(note.value[:30] or NOTHING), self)
            go.clicked.connect(lambda: self.cell_asked.emit(note.row, note.column))
            line.addWidget(go)
            line.addStretch(1)
            nest(made, line)
            for text in note.choices:
                made.addWidget(self._choice(note, text), 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _choice(self, note: CellNote, text: str) -> Button:
        """Chooses what a cell means, for all of the column that say the same."""
        button = Button(text, self._body, look=Look.PLAIN)
        button.setToolTip(self.tr("Chọn cho mọi ô của cột ghi “{0}”").format(note.value[:30]))
        button.clicked.connect(lambda: self.cell_chosen.emit(note.row, note.column, text))
        self.buttons[f"choice{text}"] = button
        return button

    # Decisions

    def _add_decisions(self, body: QVBoxLayout, row: PlannedRow, decision: Decision | None) -> None:
        if row.candidates:
            kind = self._named(row.candidates[0])
            body.addWidget(label(self.tr("Có thể đã có trong danh sách"), "section"))
            for place, candidate in enumerate(row.candidates):
                self._add_candidate(body, row, place, candidate)
            new = self.tr("Là {0} mới").format(kind)
            self._add_button(body, "new", new, row, Decision(Verb.NEW))
        if decision is not None:
            again = self.tr("Bỏ quyết định của dòng này")
            self._add_button(body, "again", again, row, None)
        elif row.action not in (Action.SKIPPED, Action.SAME):
            self._add_button(body, "skip", self.tr("Bỏ qua dòng này"), row, Decision(Verb.SKIP))

    def _add_candidate(
        self, body: QVBoxLayout, row: PlannedRow, place: int, candidate: Candidate
    ) -> None:
        line = spaced(QHBoxLayout(), 8)
        open_it = LinkButton(candidate.title, self, size=13)
        kind = type_at(self._kind, candidate.path)
        open_it.clicked.connect(lambda: self.record_asked.emit(kind, candidate.record_id))
        line.addWidget(open_it)
        line.addStretch(1)
        nest(body, line)
        body.addWidget(label(shown(candidate.why), "muted", wrap=True))
        words = self.tr("Là {0} này").format(self._named(candidate))
        use = Decision(Verb.USE, candidate.record_id)
        self._add_button(body, f"use{place}", words, row, use)

    def _named(self, candidate: Candidate) -> str:
        """'đơn vị', 'người': what the candidate is."""
        return shown(description_of(type_at(self._kind, candidate.path)).label).lower()

    def _add_button(
        self, body: QVBoxLayout, key: str, words: str, row: PlannedRow, decision: Decision | None
    ) -> None:
        button = Button(words, self._body, look=Look.PLAIN)
        button.clicked.connect(self._deciding(row.number, decision))
        body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.buttons[key] = button

    def _deciding(self, number: int, decision: Decision | None) -> Callable[[], None]:
        return lambda: self.decided.emit(number, decision)
