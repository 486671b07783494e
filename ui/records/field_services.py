"""What the editors of a form ask of the program: searching, naming and making other records."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.text.dates import format_date
from nsuat_desktop.text.fold import fold
from ui.common.changes import Changes
from ui.common.fields.suggest import Created, Suggestion
from ui.records.columns import tax_code_text

if TYPE_CHECKING:
    from nsuat_desktop.records.record import Row
    from nsuat_desktop.records.search_index import SearchIndex
    from nsuat_desktop.workspace import Workspace
    from ui.records.related_page import OpenRecord

CREATED_IN_PLACE = ("organisation", "person", "training_course")
OWN_ENTRIES = {"standards": "catalogue_entry"}
"""Catalogues that an office may extend, and the kind of record of its own entries."""

MOST_FOUND = 12
_LOOKED_AT = 60


class FieldServices(QObject):
    """`FieldServices` of the editors over an open workspace; dialogs belong to `window`."""

    def __init__(
        self,
        workspace: "Workspace",
        changes: Changes,
        window: QWidget,
        open_record: "OpenRecord | None" = None,
    ) -> None:
        super().__init__(window)
        self.workspace, self.changes, self._window = workspace, changes, window
        self._open_record = open_record
        self._indexes: dict[str, SearchIndex] = {}
        changes.records_changed.connect(self._forget)

    def today(self) -> date:
        return self.workspace.environment.today()

    def search(self, record_type: str, text: str) -> Sequence[Suggestion]:
        """Records that hold every word typed; those whose name begins so come first."""
        index = self.index(record_type)
        rows = self.workspace.reader.rows(record_type, index.find(text, _LOOKED_AT))
        wanted = fold(text)
        rows.sort(key=lambda row: _rank(fold(row.title), wanted))
        return [Suggestion(row.id, row.title, _hint(record_type, row)) for row in rows[:MOST_FOUND]]

    def title(self, record_type: str, record_id: str) -> str:
        try:
            return self.workspace.records.get(record_id, record_type).title
        except AppError:
            return record_id

    def can_create(self, record_type: str) -> bool:
        return self.workspace.can_write and record_type in CREATED_IN_PLACE

    def create(self, record_type: str, text: str, done: Created) -> None:
        from ui.records.dialogs import RecordDialog

        dialog = RecordDialog(self.workspace, self.changes, record_type, self._window)
        dialog.fill({title_field(record_type): text})
        dialog.saved.connect(lambda record: done(record.id, record.title))
        dialog.open()

    def opener(self, record_type: str) -> Callable[[str], None] | None:
        open_record = self._open_record
        if open_record is None:
            return None
        return lambda record_id: open_record(record_type, record_id)

    def can_extend(self, catalogue: str) -> bool:
        return self.workspace.can_write and catalogue in OWN_ENTRIES

    def extend(self, catalogue: str, text: str, done: Created) -> None:
        from nsuat_desktop.catalogues import code_for
        from ui.records.dialogs import RecordDialog

        record_type = OWN_ENTRIES[catalogue]
        dialog = RecordDialog(self.workspace, self.changes, record_type, self._window)
        dialog.fill({"short_name": text, "code": code_for(text)} if text else {})
        dialog.saved.connect(lambda record: done(str(record.values["code"]), record.title))
        dialog.open()

    def index(self, record_type: str) -> "SearchIndex":
        """The folded texts of all records of a type, kept until one changes."""
        if record_type not in self._indexes:
            self._indexes[record_type] = self.workspace.reader.search_index(record_type)
        return self._indexes[record_type]

    def _forget(self, record_type: str) -> None:
        self._indexes.pop(record_type, None)


def title_field(record_type: str) -> str:
    """The first required text: what a record is called."""
    fields = description_of(record_type).fields
    return next(each.name for each in fields if each.required)


def _rank(title: str, wanted: str) -> int:
    if title.startswith(wanted):
        return 0
    return 1 if wanted in title else 2


def _hint(record_type: str, row: "Row") -> str:
    values = row.values
    if record_type == "organisation":
        from nsuat_desktop.offices.units import has_unit, unit

        code, place = values.get("tax_code"), str(values.get("admin_unit") or "")
        parts = (
            tax_code_text(str(code)) if code else "",
            unit(place).name if has_unit(place) else "",
        )
    elif record_type == "person":
        place = row.labels.get("organisation") or str(values.get("organisation_name") or "")
        parts = (str(values.get("birth_year") or ""), place)
    elif record_type == "training_course":
        parts = (format_date(str(values.get("starts") or "")), str(values.get("venue") or ""))
    else:
        parts = (row.labels.get("state", ""), "")
    return " · ".join(filter(None, parts))
