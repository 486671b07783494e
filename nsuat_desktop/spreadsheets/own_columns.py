"""What the program writes beside the fields of a record, so that its own sheets come back whole.

A whole export ends in narrow grey columns: the reasons for which warnings were accepted, the id of
each record that a row points at, and the id of the record itself. Their paths are "accepted",
"<link>.id" and "id".
"""

from collections.abc import Iterable, Mapping
from functools import cache

from nsuat_desktop.records.checks import NOTES
from nsuat_desktop.records.description import Choice, Description, Field, Kind
from nsuat_desktop.records.registry import description_of, descriptions

ID = Field("id", "Mã bản ghi", Kind.CODE, max_length=36)
ACCEPTED = Field("accepted", "Lý do giữ cảnh báo", Kind.ROWS)
"""Its value is field name -> reason; in a cell, a line each: `Mã số thuế: đã xem giấy đăng ký`."""

ID_MARK = f"{ID.label}: "
"""How the header over the records' own ids begins; then comes the kind."""
_LINK_MARK = "Mã: "
NAMING = {
    "organisation": "name",
    "person": "full_name",
    "training_course": "title",
    "agency": "name",
}
"""Kinds that a list names by one field; a link to any other kind is told by its title."""

_TELLING = {"organisation": "tax_code", "training_course": "starts", "person": "birth_year"}
"""By which field forms tell apart records of one name."""


def id_header(description: Description) -> str:
    """Over the ids of the records of a kind."""
    return f"{ID_MARK}{description.label}"


def link_id_header(link: Field) -> str:
    """Over the ids of the records that a link leads to."""
    return f"{_LINK_MARK}{link.label}"


def telling_field(link: Field) -> Field | None:
    """The field of a linked record that tells it from others of its name."""
    name = _TELLING.get(link.link or "")
    return description_of(str(link.link)).by_name[name] if name else None


def telling_header(link: Field, told: Field) -> str:
    """Over what tells apart the records of one name that a link may mean."""
    return f"{link.label}: {told.label[:1].lower()}{told.label[1:]}"


def field_header(described: Field) -> str:
    """Over the values of a field."""
    return f"{described.label} ({described.unit})" if described.unit else described.label


def step_header(steps: Field, step: Choice) -> str:
    """Over the days of one step."""
    return f"{steps.label}: {step.label}"


def link_path(link: Field, before: str = "") -> str:
    """The path of the cell that names what a link leads to."""
    naming = NAMING.get(link.link or "")
    return f"{before}{link.name}.{naming}" if naming else f"{before}{link.name}"


def accepted_field(description: Description) -> Field:
    """`ACCEPTED` with the fields of a kind, by whose labels the reasons are told."""
    return Field(ACCEPTED.name, ACCEPTED.label, ACCEPTED.kind, fields=(*description.fields, NOTES))


@cache
def own_paths(record_type: str) -> Mapping[str, str]:
    """Header -> path of every column that an export or a form of the kind may have."""
    description = description_of(record_type)
    found: dict[str, str] = {}
    if record_type == "attendance":
        # A form writes the person out.
        for described in description_of("person").fields:
            found |= _paths_of(described, "person.")
    for described in (*description.fields, NOTES):
        found |= _paths_of(described)
    found[ACCEPTED.label] = ACCEPTED.name
    for link in description.links():
        found[link_id_header(link)] = f"{link.name}.{ID.name}"
        if told := telling_field(link):
            found[telling_header(link, told)] = f"{link.name}.{told.name}"
    found[id_header(description)] = ID.name
    return found


def _paths_of(described: Field, before: str = "") -> dict[str, str]:
    if described.kind is Kind.STEPS:
        return {
            step_header(described, step): f"{before}{described.name}.{step.code}"
            for step in described.choices
        }
    header = field_header(described)
    if described.kind is Kind.LINK:
        return {header: link_path(described, before)}
    return {header: f"{before}{described.name}"}


def is_own_header(cells: Iterable[str]) -> bool:
    """Whether these are the headers of a whole export."""
    return any(cell.startswith(ID_MARK) for cell in cells)


def kind_by_ids(headers: Iterable[str]) -> Description | None:
    """The kind whose ids one of the columns holds."""
    for header in headers:
        if header.startswith(ID_MARK):
            label = header.removeprefix(ID_MARK)
            return next((each for each in descriptions().values() if each.label == label), None)
    return None
