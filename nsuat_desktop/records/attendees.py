"""Attendees as lists name them: a person written out becomes, or is found as, a person's record."""

from collections.abc import Mapping

from sqlalchemy import Connection, RowMapping, select

from nsuat_desktop.records.description import Plain, Values
from nsuat_desktop.records.projection import table_of
from nsuat_desktop.records.record import Draft
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.records.rule_context import DatabaseContext
from nsuat_desktop.records.store import content_of
from nsuat_desktop.records.types.training import category_of
from nsuat_desktop.text.fold import fold

PERSON_FIELDS = (
    "full_name", "sex", "birth_year", "organisation", "organisation_name", "post", "phone",
    "personal_id",
)  # fmt: skip


def split_person(values: Values) -> tuple[dict[str, Plain], dict[str, Plain]]:
    """(attendance fields, fields of the person written out in place of a link)."""
    person = {name: values[name] for name in PERSON_FIELDS if name in values}
    return {name: value for name, value in values.items() if name not in person}, person


def known_or_new(connection: Connection, person: Values, accept: Mapping[str, str]) -> Draft:
    """The person already known, who gets the identity number that was not; else a new one."""
    known = _same_person(connection, person)
    if known is None:
        return Draft("person", person, accept=accept)
    description = description_of("person")
    values = dict(content_of(connection, description, known))
    if number := person.get("personal_id"):
        values["personal_id"] = number
    return Draft("person", values, id=str(known["id"]), accept=accept)


def _same_person(connection: Connection, person: Values) -> RowMapping | None:
    """Two persons are the same when their identity numbers are equal, else when folded name, birth
    year and organisation are equal; anything less is never assumed.
    """
    table = table_of(description_of("person"))
    live = select(table).where(table.c.deleted.is_(False))
    number = person.get("personal_id")
    if number:
        found = connection.execute(live.where(table.c.personal_id == number)).mappings().first()
        if found is not None:
            return found
        live = live.where(table.c.personal_id.is_(None))
    query = live.where(
        table.c.birth_year.is_not_distinct_from(person.get("birth_year")),
        table.c.organisation_id.is_not_distinct_from(person.get("organisation")),
    )
    if person.get("birth_year") is None:
        return None
    name, place = fold(str(person.get("full_name"))), fold(str(person.get("organisation_name", "")))
    for row in connection.execute(query).mappings():
        if fold(row["full_name"]) == name and fold(row["organisation_name"] or "") == place:
            return row
    return None


def with_category(context: DatabaseContext, attendance: Values, person: Values) -> dict[str, Plain]:
    """The attendance with what a list leaves out: category, and the kind of a public body."""
    filled = dict(attendance)
    if filled.get("category") not in (None, "", "public") or filled.get("public_kind"):
        return filled
    organisation = context.linked("organisation", person.get("organisation"))
    name = (organisation or {}).get("name") or person.get("organisation_name") or ""
    category, public_kind, _ = category_of(organisation, str(name))
    if not filled.get("category"):
        filled["category"] = category
    if filled["category"] == "public":
        filled["public_kind"] = public_kind or "administration"
    return filled
