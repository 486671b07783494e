"""The list of courses, with how many were enrolled and came."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from nsuat_desktop.records.record import Row
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.text.numbers import format_integer
from ui.common.page_model import Column
from ui.common.page_model import Row as ShownRow
from ui.common.translation import tr
from ui.records.columns import columns_of

if TYPE_CHECKING:
    from nsuat_desktop.records.description import Plain
    from nsuat_desktop.records.reading import RecordReader

COUNTED: dict[str, dict[str, "Plain"]] = {
    "enrolled": {},
    "attended": {"attended": True},
    "public": {"attended": True, "category": "public"},
    "enterprise": {"attended": True, "category": "enterprise"},
}


class CourseSource:
    """Rows of courses with counts of their attendances, read together for all courses."""

    def __init__(self, reader: "RecordReader") -> None:
        self._reader = reader
        self._counts: dict[str, dict[Plain, int]] | None = None

    def forget(self) -> None:
        """Attendances have changed."""
        self._counts = None

    def rows(self, ids: Sequence[str]) -> list[Row]:
        if self._counts is None:
            self._counts = {
                name: self._reader.value_counts("attendance", "course", filters)
                for name, filters in COUNTED.items()
            }
        counted = self._counts
        made = []
        for row in self._reader.rows("training_course", ids):
            counts = {name: format_integer(found.get(row.id, 0)) for name, found in counted.items()}
            made.append(replace(row, labels={**row.labels, **counts}))
        return made


def course_columns() -> list[Column]:
    """The columns of courses, counts behind the dates."""
    usual = columns_of(description_of("training_course"))
    at = next(place for place, column in enumerate(usual) if column.name == "ends") + 1
    return [*usual[:at], *_counts(), *usual[at:]]


def _counts() -> list[Column]:
    titles = {
        "enrolled": tr("Ghi danh"),
        "attended": tr("Có mặt"),
        "public": tr("CBCCVC"),
        "enterprise": tr("DN"),
    }

    def column(name: str, title: str) -> Column:
        def text(row: ShownRow) -> str:
            return row.labels.get(name, "")

        return Column(name, title, text, width=82, right=True, sortable=False)

    return [column(name, title) for name, title in titles.items()]
