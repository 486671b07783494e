"""The attendees of a course as a table that is typed into; the last row waits for a new name."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.normalise import clean_line
from nsuat_desktop.training.judging import Grade, Remark, judge, same_as, worst
from nsuat_desktop.training.lines import (
    AttendeeLine,
    by_given_name,
    with_category,
    with_organisation,
)
from nsuat_desktop.training.pasting import Pasted, read_attendees
from nsuat_desktop.training.people import OrganisationNames, People
from ui.common.translation import tr

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
MOST_UNDONE = 100

NUMBER, NAME, SEX, BIRTH, PLACE, POST, CATEGORY, PRESENT = range(8)
FIELDS = ("", "full_name", "sex", "birth", "organisation", "post", "category", "attended")
SEXES = {"male": "Nam", "female": "Nữ"}
CATEGORIES = {"public": "CBCCVC", "enterprise": "DN", "other": "Khác"}


@dataclass(frozen=True)
class Judgement:
    """How many lines are good, and how many are to be looked at, asked about or corrected."""

    good: int
    look: int
    ask: int
    wrong: int

    @property
    def doubtful(self) -> int:
        return self.look + self.ask + self.wrong


class AttendeeModel(QAbstractTableModel):
    """Holds the lines and what is remarked about them; every change can be taken back.

    `edited` follows every change of the lines.
    """

    edited = Signal()

    def __init__(
        self,
        names: OrganisationNames,
        people: People,
        today: Callable[[], date],
        new_key: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.names, self.people = names, people
        self._today, self._new_key = today, new_key
        self._lines: list[AttendeeLine] = []
        self._remarks: dict[str, list[Remark]] = {}
        self._refused: dict[str, Remark] = {}
        self._before: list[list[AttendeeLine]] = []
        self.read_only = False

    # Lines

    @property
    def lines(self) -> list[AttendeeLine]:
        """The lines as they are now, without the empty one at the end."""
        return list(self._lines)

    def set_lines(self, lines: Iterable[AttendeeLine]) -> None:
        """Show other lines; what was changed before can no longer be taken back."""
        self._before.clear()
        self._refused.clear()
        self._reset(list(lines))

    def line_at(self, row: int) -> AttendeeLine | None:
        """The line of a row; None for the empty one at the end."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, key: str) -> int | None:
        """The row of a line."""
        return next((row for row, line in enumerate(self._lines) if line.key == key), None)

    def paste(self, text: str) -> Pasted:
        """Add the lines of a table from the clipboard; all are in order of given names then."""
        pasted = read_attendees(text, self.names, self._new_key)
        if pasted.lines:
            self._remember()
            self._reset(by_given_name([*self._lines, *pasted.lines]))
            self.edited.emit()
        return pasted

    def remove(self, rows: Collection[int]) -> list[AttendeeLine]:
        """Take lines out; returns them."""
        gone = [line for row, line in enumerate(self._lines) if row in rows]
        if gone:
            self._remember()
            self._reset([line for row, line in enumerate(self._lines) if row not in rows])
            self.edited.emit()
        return gone

    def remove_keys(self, keys: Collection[str]) -> None:
        """Take lines out by their keys: what was pasted, whatever was typed since."""
        self.remove({row for row, line in enumerate(self._lines) if line.key in keys})

    def put_back(self, lines: Sequence[AttendeeLine]) -> None:
        """Bring lines back that were taken out, in order of given names."""
        here = {line.key for line in self._lines}
        again = [line for line in lines if line.key not in here]
        if again:
            self._remember()
            self._reset(by_given_name([*self._lines, *again]))
            self.edited.emit()

    def sort_lines(self) -> None:
        """Put the lines in order of given names."""
        ordered = by_given_name(self._lines)
        if ordered != self._lines:
            self._remember()
            self._reset(ordered)
            self.edited.emit()

    def set_all_present(self) -> None:
        """Everybody was there."""
        if all(line.attended for line in self._lines):
            return
        self._remember()
        self._lines = [replace(line, attended=True) for line in self._lines]
        self._all_changed()

    def undo(self) -> bool:
        """Take the last change back; False when there is none."""
        if not self._before:
            return False
        self._reset(self._before.pop())
        self.edited.emit()
        return True

    def answer(self, key: str, *, same: bool) -> None:
        """Whether a line is the person asked about, or another one of that name."""
        row = self.row_of(key)
        question = self.question(key)
        if row is None or question is None or question.person is None:
            return
        line = self._lines[row]
        self._replace(row, same_as(line, question.person) if same else replace(line, distinct=True))

    def answer_all_different(self) -> None:
        """Nobody asked about is a person already on record."""
        self._remember()
        self._lines = [
            replace(line, distinct=True) if self.question(line.key) else line
            for line in self._lines
        ]
        self._all_changed()

    # Remarks

    def remarks(self, key: str) -> list[Remark]:
        """What is remarked about a line."""
        refused = self._refused.get(key)
        found = self._remarks.get(key, [])
        return [refused, *found] if refused else list(found)

    def question(self, key: str) -> Remark | None:
        """What is to be asked about a line."""
        return next((each for each in self.remarks(key) if each.grade is Grade.ASK), None)

    def refuse(self, key: str, text: str) -> None:
        """A line was refused when it was to be saved; it is shown until the line changes."""
        self._refused[key] = Remark("full_name", Grade.WRONG, "", text)
        self._tell_all()

    def judgement(self, keys: Collection[str] | None = None) -> Judgement:
        """How the lines stand, or only these lines."""
        counts = dict.fromkeys(Grade, 0)
        good = 0
        for line in self._lines:
            if line.is_blank or (keys is not None and line.key not in keys):
                continue
            grade = worst(self.remarks(line.key))
            if grade is None:
                good += 1
            else:
                counts[grade] += 1
        return Judgement(good, counts[Grade.LOOK], counts[Grade.ASK], counts[Grade.WRONG])

    def next_remarked(self, after: int, grades: Sequence[Grade] = tuple(Grade)) -> int | None:
        """The next row below with a remark of these grades, from the top again at the end."""
        count = len(self._lines)
        for step in range(1, count + 1):
            row = (after + step) % count
            if worst(self.remarks(self._lines[row].key)) in grades:
                return row
        return None

    # What a table model answers

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines) + (not self.read_only)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(FIELDS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _headings()[section] if 0 <= section < len(FIELDS) else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid() or self.read_only:
            return flags if index.isValid() else Qt.ItemFlag.NoItemFlags
        if index.column() in (NAME, BIRTH, PLACE, POST):
            flags |= Qt.ItemFlag.ItemIsEditable
        if index.column() == PRESENT and index.row() < len(self._lines):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.line_at(index.row())
        column = index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if line is None:
            return "" if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(index.row(), line, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), line, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == PRESENT:
            return Qt.CheckState.Checked if line.attended else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            texts = [each.text for each in self.remarks(line.key) if _is_about(each, column)]
            return "\n".join(texts) or None
        return None

    def _text(self, row: int, line: AttendeeLine, column: int) -> str:
        texts = {
            NUMBER: "" if line.is_blank else str(row + 1),
            NAME: line.full_name,
            SEX: SEXES.get(line.sex or "", ""),
            BIRTH: str(line.birth_year) if line.birth_year else line.birth,
            PLACE: line.organisation_text,
            POST: line.post,
            CATEGORY: CATEGORIES.get(line.category or "", ""),
        }
        return texts.get(column, "")

    def _spoken(self, row: int, line: AttendeeLine, column: int) -> str:
        text = self._text(row, line, column)
        if column == PRESENT:
            text = tr("có mặt") if line.attended else tr("vắng")
        remarks = [each.text for each in self.remarks(line.key) if _is_about(each, column)]
        return ". ".join(filter(None, (text, *remarks)))

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or self.read_only:
            return False
        row, column = index.row(), index.column()
        line = self.line_at(row)
        if role == Qt.ItemDataRole.CheckStateRole and column == PRESENT and line is not None:
            checked = Qt.CheckState(value) is Qt.CheckState.Checked
            return self._replace(row, replace(line, attended=checked))
        if role != Qt.ItemDataRole.EditRole:
            return False
        text = clean_line(str(value))
        if line is None:
            return bool(text) and self._append(column, text)
        changed = self._changed(line, column, text)
        return changed is not None and self._replace(row, changed)

    def _append(self, column: int, text: str) -> bool:
        line = self._changed(AttendeeLine(self._new_key()), column, text)
        if line is None:
            return False
        self._remember()
        # The row typed into becomes the line; the new empty one comes below it.
        place = len(self._lines)
        self.beginInsertRows(ROOT, place + 1, place + 1)
        self._lines.append(AttendeeLine(line.key))
        self.endInsertRows()
        self._lines[place] = line
        self._all_changed()
        return True

    def _changed(self, line: AttendeeLine, column: int, text: str) -> AttendeeLine | None:
        """The line with another text in a column; None when the column takes no such text."""
        if column == NAME:
            return replace(line, full_name=text, distinct=False)
        if column == BIRTH:
            return replace(line, birth=text, distinct=False)
        if column == POST:
            return replace(line, post=text)
        if column == PLACE:
            return with_organisation(line, text, self.names)
        if column == SEX:
            found = _starting(SEXES, text)
            return replace(line, sex=found) if found or not text else None
        if column == CATEGORY and (found := _starting(CATEGORIES, text)):
            return with_category(line, found, self.names)
        return None

    def set_public_kind(self, row: int, kind: str) -> None:
        """A public servant of an administration, an institute or a school."""
        if (line := self.line_at(row)) is not None:
            by_hand = with_category(line, "public", self.names)
            self._replace(row, replace(by_hand, public_kind=kind))

    # Changing

    def _replace(self, row: int, line: AttendeeLine) -> bool:
        if line == self._lines[row]:
            return False
        self._remember()
        self._refused.pop(line.key, None)
        self._lines[row] = line
        self._all_changed()
        return True

    def _all_changed(self) -> None:
        self._judge()
        self._tell_all()
        self.edited.emit()

    def _reset(self, lines: list[AttendeeLine]) -> None:
        self.beginResetModel()
        self._lines = lines
        self._judge()
        self.endResetModel()

    def _judge(self) -> None:
        """A remark may come or go anywhere: a duplicate is one of two lines."""
        self._remarks = judge(self._lines, self.people, self._today())

    def _tell_all(self) -> None:
        if self._lines:
            last = self.index(len(self._lines) - 1, len(FIELDS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _remember(self) -> None:
        self._before.append(list(self._lines))
        del self._before[:-MOST_UNDONE]


def _headings() -> list[str]:
    return [
        tr("TT"),
        tr("Họ và tên"),
        tr("Giới"),
        tr("Năm sinh"),
        tr("Đơn vị"),
        tr("Chức vụ"),
        tr("Nhóm"),
        tr("Có mặt"),
    ]


def _alignment(column: int) -> Qt.AlignmentFlag:
    right = column in (NUMBER, BIRTH)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _is_about(remark: Remark, column: int) -> bool:
    return remark.column == FIELDS[column]


def _starting(labels: dict[str, str], text: str) -> str | None:
    """The code whose label begins with what was typed, marks or none."""
    wanted = fold(text)
    codes = [code for code, label in labels.items() if wanted and fold(label).startswith(wanted)]
    return codes[0] if len(codes) == 1 else None
