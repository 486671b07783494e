"""A course being edited: its record and lines as kept, as typed, as drafted, and saved as one."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any

from nsuat_desktop.records.description import Plain
from nsuat_desktop.records.record import Draft, Record
from nsuat_desktop.training.lines import AttendeeLine, read_lines
from nsuat_desktop.training.people import OrganisationNames
from nsuat_desktop.training.saving import CourseChange, course_change

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace

_LINE_FIELDS = {each.name for each in fields(AttendeeLine)}


class CourseState:
    """Knows no widgets. `open` or `start` first; `save` writes what differs."""

    def __init__(self, workspace: "Workspace", names: OrganisationNames) -> None:
        self._workspace, self._names = workspace, names
        self.record: Record | None = None
        self.revision: int | None = None
        self.kept: list[AttendeeLine] = []
        self.keys: list[str] = []
        """By place in the last change that was written: the line each draft came from."""

    @property
    def course_id(self) -> str:
        """Id of the course; empty while it is new."""
        return self.record.id if self.record else ""

    def start(self) -> None:
        """A new course."""
        self.record, self.revision, self.kept = None, None, []

    def open(self, course_id: str) -> None:
        """Read a course and its lines.

        Raises:
            NotFoundError: there is no such course.
        """
        self.record = self._workspace.records.get(course_id, "training_course")
        self.revision = self.record.revision
        self.kept = read_lines(self._workspace.reader, course_id, self._names)

    def draft(self, values: Mapping[str, Plain], reasons: Mapping[str, str]) -> Draft:
        """The course as it is typed."""
        return Draft("training_course", values, self.course_id or None, self.revision, reasons)

    def change(
        self, draft: Draft, lines: Sequence[AttendeeLine], *, course_differs: bool
    ) -> CourseChange:
        """What has to be written."""
        course_id = self.course_id
        course: Draft | None = draft if course_differs else None
        if not course_id:
            course_id = self._workspace.environment.new_id()
            course = Draft(draft.type, draft.values, accept=draft.accept, new_id=course_id)
        return course_change(course, course_id, self.kept, lines, self._workspace.reader)

    def save(self, change: CourseChange, title: str, count: int) -> str:
        """Write the change and read the course anew; returns the id of the change set.

        Raises:
            RefusedError: `keys` tells the line of the refused draft by the place in the error.
            StaleRecordError: somebody changed a record meanwhile.
        """
        self.keys = change.keys
        sentence = f"Ghi lớp “{title}”, {count} học viên"
        saved = self._workspace.records.save_all(change.drafts, sentence, delete=change.removed)
        course_id = self.course_id or saved[0].id
        from nsuat_desktop.records.history import last_change

        newest = last_change(self._workspace.database)
        self.open(course_id)
        return newest[0] if newest else ""

    # Drafts

    @property
    def draft_key(self) -> str:
        return f"course:{self.course_id or 'new'}"

    def keep_draft(
        self,
        values: Mapping[str, Plain],
        reasons: Mapping[str, str],
        lines: Sequence[AttendeeLine],
    ) -> None:
        """Keep what is typed so that a crash does not take it."""
        self._workspace.form_drafts.put(
            self.draft_key,
            {
                "values": dict(values),
                "reasons": dict(reasons),
                "revision": self.revision,
                "lines": [asdict(line) for line in lines],
                "at": self._workspace.environment.timestamp(),
            },
        )

    def kept_draft(self) -> dict[str, Any] | None:
        """What was typed and not saved; its "lines" are lines again."""
        kept = self._workspace.form_drafts.get(self.draft_key)
        if kept is None:
            return None
        known = [
            {name: value for name, value in line.items() if name in _LINE_FIELDS}
            for line in kept["lines"]
        ]
        return {**kept, "lines": [AttendeeLine(**line) for line in known]}

    def drop_draft(self) -> None:
        """Forget what was typed and not saved."""
        self._workspace.form_drafts.drop(self.draft_key)
