"""One attendee of a course as the clerk sees him or her: a line, whatever records lie behind."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from nsuat_desktop.plan.model import Plan
from nsuat_desktop.records.reading import RecordReader
from nsuat_desktop.records.types.training import category_of
from nsuat_desktop.text.order import person_sort_key
from nsuat_desktop.training.people import OrganisationNames

_YEAR = re.compile(r"(?:.*[^0-9])?((?:19|20)[0-9]{2})")


@dataclass(frozen=True)
class AttendeeLine:
    """A line of the list. `key` names it while it is edited.

    `birth` is the text typed: a year, or a whole date of which the year is taken. `organisation`
    is the id of the record when the text names one, else only `organisation_text` is kept.
    `attendance` and `person` are the records behind the line, None while there are none yet.
    `distinct`: somebody said that this is another person than those of the same name.
    """

    key: str
    full_name: str = ""
    sex: str | None = None
    birth: str = ""
    organisation: str | None = None
    organisation_text: str = ""
    post: str = ""
    category: str | None = None
    public_kind: str | None = None
    category_by_hand: bool = False
    attended: bool = True
    result: str = ""
    attendance: str | None = None
    attendance_revision: int | None = None
    person: str | None = None
    person_revision: int | None = None
    distinct: bool = False

    @property
    def birth_year(self) -> int | None:
        """The year, or None when there is none or it cannot be read."""
        found = _YEAR.fullmatch(self.birth.strip())
        return int(found[1]) if found else None

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed yet."""
        return not (self.full_name or self.birth or self.organisation_text or self.post)


def with_organisation(line: AttendeeLine, text: str, names: OrganisationNames) -> AttendeeLine:
    """The line with another organisation; the category follows unless it was chosen by hand."""
    found = names.find(text)
    title = found.title if found else text
    changed = replace(line, organisation=found.id if found else None, organisation_text=title)
    return categorised(changed, names)


def categorised(line: AttendeeLine, names: OrganisationNames) -> AttendeeLine:
    """The line with the category that follows from its organisation, unless chosen by hand."""
    if line.category_by_hand:
        return line
    category, public_kind = proposed_category(line, names)
    return replace(line, category=category, public_kind=public_kind)


def with_category(line: AttendeeLine, category: str, names: OrganisationNames) -> AttendeeLine:
    """The line with a category chosen by hand; a public body also needs its kind."""
    kind = None
    if category == "public":
        proposed, proposed_kind = proposed_category(line, names)
        kind = proposed_kind if proposed == "public" else line.public_kind
        kind = kind or "administration"
    return replace(line, category=category, public_kind=kind, category_by_hand=True)


def proposed_category(
    line: AttendeeLine, names: OrganisationNames
) -> tuple[str | None, str | None]:
    """(category, public kind) by the organisation; nothing while there is no organisation."""
    if not line.organisation_text.strip():
        return None, None
    known = names.values(line.organisation) if line.organisation else None
    return category_of(known, line.organisation_text)[:2]


def by_given_name(lines: Iterable[AttendeeLine]) -> list[AttendeeLine]:
    """In the order of sign-in sheets: by given name."""
    return sorted(lines, key=lambda line: person_sort_key(line.full_name))


def read_lines(reader: RecordReader, course: str, names: OrganisationNames) -> list[AttendeeLine]:
    """The attendees of a course, by given name."""
    attendances = reader.rows("attendance", reader.ids("attendance", {"course": course}))
    persons = [str(row.values["person"]) for row in attendances]
    known = {row.id: row for row in reader.rows("person", persons)}
    lines = []
    for row in attendances:
        person = known[str(row.values["person"])]
        birth = person.values.get("birth_year")
        line = AttendeeLine(
            key=row.id,
            full_name=str(person.values["full_name"]),
            sex=_text_or_none(person.values.get("sex")),
            birth="" if birth is None else str(birth),
            organisation=_text_or_none(person.values.get("organisation")),
            organisation_text=person.labels.get("organisation")
            or str(person.values.get("organisation_name") or ""),
            post=str(person.values.get("post") or ""),
            category=_text_or_none(row.values.get("category")),
            public_kind=_text_or_none(row.values.get("public_kind")),
            attended=row.values.get("attended") is not False,
            result=str(row.values.get("result") or ""),
            attendance=row.id,
            attendance_revision=row.revision,
            person=person.id,
            person_revision=person.revision,
        )
        by_hand = proposed_category(line, names) != (line.category, line.public_kind)
        lines.append(replace(line, category_by_hand=by_hand))
    return by_given_name(lines)


def _text_or_none(value: object) -> str | None:
    return value if isinstance(value, str) else None


@dataclass(frozen=True)
class Counts:
    """What a list adds up to; `by_target` holds the targets whose window the course falls into."""

    enrolled: int
    attended: int
    female: int
    by_target: dict[str, int]


def counts_of(lines: Sequence[AttendeeLine], ends: date | None, plan: Plan) -> Counts:
    """Attendees, those who came, and what counts towards the training targets of the plan.

    A course counts on its last day; before that day is known nothing counts.
    """
    filled = [line for line in lines if not line.is_blank]
    came = [line for line in filled if line.attended]
    by_target: dict[str, int] = {}
    for target in plan.targets:
        if target.rule != "attendances" or ends is None:
            continue
        for goal in target.goals:
            if goal.window.start <= ends <= goal.window.end:
                wanted = target.rule_params(goal.horizon)
                by_target[target.code] = sum(1 for line in came if _counts(line, wanted))
    return Counts(
        enrolled=len(filled),
        attended=len(came),
        female=sum(1 for line in came if line.sex == "female"),
        by_target=by_target,
    )


def _counts(line: AttendeeLine, wanted: Mapping[str, Any]) -> bool:
    kinds = wanted.get("public_kinds")
    return line.category == wanted.get("category") and (not kinds or line.public_kind in kinds)
