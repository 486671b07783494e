"""Records that are probably one and the same, and putting them together without losing a link."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, RowMapping, select

from db.engine import Database
from nsuat_desktop.errors import AppError
from nsuat_desktop.records.description import Description, Field, Values
from nsuat_desktop.records.projection import table_of, values_of
from nsuat_desktop.records.registry import description_of, descriptions
from nsuat_desktop.records.service import RecordService
from nsuat_desktop.records.store import Change, ChangeWriter, content_of, live_twin, row_of
from nsuat_desktop.text.fold import fold

_KEY_COLUMNS = {
    "organisation": ("tax_code", "admin_unit"),
    "person": ("personal_id", "birth_year", "organisation_id", "organisation_name"),
}
MERGEABLE = tuple(_KEY_COLUMNS)


@dataclass(frozen=True)
class DuplicateGroup:
    """Live records that look alike, and why: the reason is shown to the person who decides."""

    record_type: str
    ids: tuple[str, ...]
    titles: tuple[str, ...]
    reason: str


def probable_duplicates(database: Database, record_type: str) -> list[DuplicateGroup]:
    """Organisations with one tax code or one folded name in one unit; persons alike likewise."""
    with database.read() as connection:
        return duplicates_in(connection, record_type)


def duplicates_in(connection: Connection, record_type: str) -> list[DuplicateGroup]:
    """`probable_duplicates` inside an open view of the database."""
    table = table_of(description_of(record_type))
    columns = [table.c[name] for name in ("id", "title", *_KEY_COLUMNS[record_type])]
    query = select(*columns).where(table.c.deleted.is_(False))
    rows = connection.execute(query.order_by(table.c.sort_key, table.c.id)).mappings().all()
    groups: dict[tuple[str, ...], list[RowMapping]] = defaultdict(list)
    for row in rows:
        for key in _keys(record_type, row):
            groups[key].append(row)
    found: dict[tuple[str, ...], DuplicateGroup] = {}
    for key, alike in groups.items():
        if len(alike) > 1:
            ids = tuple(row["id"] for row in alike)
            titles = tuple(row["title"] for row in alike)
            found.setdefault(ids, DuplicateGroup(record_type, ids, titles, key[0]))
    return list(found.values())


def _keys(record_type: str, row: RowMapping) -> Iterator[tuple[str, ...]]:
    name = fold(row["title"])
    if record_type == "organisation":
        if row["tax_code"]:
            yield "Cùng mã số thuế", row["tax_code"]
        yield "Cùng tên và địa bàn", name, row["admin_unit"] or ""
    elif record_type == "person":
        if row["personal_id"]:
            yield "Cùng số định danh", row["personal_id"]
        if row["birth_year"]:
            yield "Cùng họ tên và năm sinh", name, str(row["birth_year"])
        place = row["organisation_id"] or fold(row["organisation_name"] or "")
        if place:
            yield "Cùng họ tên và đơn vị", name, place


def merge_records(service: RecordService, keep_id: str, drop_ids: Iterable[str]) -> str:
    """Put records together as one undoable change; returns the id of the change.

    Empty fields of the kept record are filled from the others; everything that pointed at them
    points at the kept one, deleted records too, so that a later restore leads to a live record.
    Where both sides have what may exist once (figures of a year, a person at a course, an
    expert's file, a file attached to both), the kept side's record is filled and the other one
    is deleted.

    Raises:
        AppError: the records are of different kinds, deleted, or the same.
    """
    with service.writing() as (connection, writer):
        description, keep = row_of(connection, keep_id)
        drops = [row_of(connection, each, description.type)[1] for each in dict.fromkeys(drop_ids)]
        _check(description, keep, drops)
        for drop in drops:
            _merge_one(connection, writer, description, keep_id, drop)
        names = ", ".join(f"“{drop['title']}”" for drop in drops)
        change = writer.finish(f"Gộp {names} vào “{keep['title']}”")
        assert change is not None
        return change


def _check(description: Description, keep: RowMapping, drops: list[RowMapping]) -> None:
    if description.type not in MERGEABLE:
        raise AppError(f"Không gộp được {description.label.lower()}. Sửa hoặc xóa từng bản ghi.")
    if not drops or any(drop["id"] == keep["id"] for drop in drops):
        raise AppError("Chọn ít nhất hai bản ghi khác nhau để gộp.")
    if keep["deleted"] or any(drop["deleted"] for drop in drops):
        raise AppError("Có bản ghi đã bị xóa. Khôi phục trước khi gộp.")


def _merge_one(
    connection: Connection,
    writer: ChangeWriter,
    description: Description,
    keep_id: str,
    drop: RowMapping,
) -> None:
    _, keep = row_of(connection, keep_id, description.type)
    dropped = content_of(connection, description, drop)
    _fill(connection, writer, description, keep, dropped)
    for other in descriptions().values():
        for link in other.links():
            if link.link == description.type:
                _relink(connection, writer, other, link, drop["id"], keep_id)
    attachment = description_of("attachment")
    owner = attachment.by_name["record"]
    _relink(connection, writer, attachment, owner, drop["id"], keep_id)
    _, drop = row_of(connection, drop["id"], description.type)
    writer.write(Change(description, drop["id"], dropped, drop, deleted=True))


def _fill(
    connection: Connection,
    writer: ChangeWriter,
    description: Description,
    keep: RowMapping,
    other: Values,
) -> None:
    values = content_of(connection, description, keep)
    added = {name: value for name, value in other.items() if name not in values}
    added.pop("accepted", None)
    for field in description.fields:
        mine, theirs = values.get(field.name), other.get(field.name)
        if field.in_side_table and isinstance(mine, list) and isinstance(theirs, list):
            extra = [line for line in theirs if line not in mine]
            if extra:
                added[field.name] = [*mine, *extra]
    if added:
        writer.write(Change(description, keep["id"], {**values, **added}, keep, keep["deleted"]))


def _relink(
    connection: Connection,
    writer: ChangeWriter,
    description: Description,
    link: Field,
    old_id: str,
    new_id: str,
) -> None:
    table = table_of(description)
    pointing = select(table).where(table.c[link.column] == old_id).order_by(table.c.id)
    rows = connection.execute(pointing).mappings().all()
    for row, values in zip(rows, values_of(connection, description, rows), strict=True):
        moved = {**values, link.name: new_id}
        twin = None if row["deleted"] else live_twin(connection, description, row["id"], moved)
        if twin is not None:
            _fill(connection, writer, description, twin, values)
        writer.write(
            Change(description, row["id"], moved, row, deleted=row["deleted"] or twin is not None)
        )
