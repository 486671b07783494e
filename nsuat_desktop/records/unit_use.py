"""Records in administrative units while a reform is written, changed or taken back.

Inside the transaction the catalogue follows the reforms as they are written, so that records of
the same change may lie in the new units; what would leave a record without its unit is refused.
"""

from collections.abc import Iterator
from functools import cache

from sqlalchemy import Connection, select

from nsuat_desktop.errors import AppError
from nsuat_desktop.offices.overlay import Reform, UnitChange, readable_reforms
from nsuat_desktop.offices.unit_map import UnitMap
from nsuat_desktop.offices.units import has_unit, kept_map, place_label, try_reforms
from nsuat_desktop.records.description import Description, Field, Kind, Values
from nsuat_desktop.records.naming import refresh_named
from nsuat_desktop.records.projection import table_of, values_of
from nsuat_desktop.records.registry import description_of, descriptions

REFORM = "unit_reform"


def reforms_in(connection: Connection) -> list[Reform]:
    """The live reforms."""
    description = description_of(REFORM)
    table = table_of(description)
    rows = connection.execute(select(table).where(table.c.deleted.is_(False))).mappings().all()
    return readable_reforms(values_of(connection, description, rows))


def try_written_reforms(connection: Connection) -> None:
    """Let the catalogue follow the reforms as this transaction has written them."""
    try_reforms(reforms_in(connection))


def units_of(description: Description, values: Values) -> set[str]:
    """The administrative units in which a record lies."""
    names = _unit_names(description)
    return {unit_id for name in names if isinstance(unit_id := values.get(name), str)}


@cache
def _unit_names(description: Description) -> tuple[str, ...]:
    return tuple(each.name for each in description.fields if each.kind is Kind.ADMIN_UNIT)


def settle_units(connection: Connection, types: set[str], unit_ids: set[str]) -> None:
    """Before a change of these types and units is kept: see that every record has its unit.

    After reforms changed, records are found by the names that hold then.

    Raises:
        AppError: a reform builds on another one that is gone, or a record lies in a unit that is
            gone; both are named.
    """
    if REFORM in types:
        _settle_all(connection)
    elif not all(map(has_unit, unit_ids)):
        raise AppError(
            "Bản ghi này ở đơn vị hành chính của một quyết định sắp xếp đã bị xóa. "
            "Khôi phục quyết định đó trước."
        )


def _settle_all(connection: Connection) -> None:
    found = try_reforms(reforms_in(connection))
    for reform, line in found.refused:
        raise AppError(_without_effect(reform, line))
    before, after = kept_map(), found.map
    for description, field in unit_fields():
        column = table_of(description).c[field.column]
        for unit_id in connection.scalars(select(column).where(column.is_not(None)).distinct()):
            if unit_id not in after.by_id:
                _refuse_lost(connection, description, field, unit_id)
            elif _names(before, unit_id) != _names(after, unit_id):
                refresh_named(connection, description, field.column, [unit_id])


def unit_fields() -> Iterator[tuple[Description, Field]]:
    """Every field that puts a record into an administrative unit."""
    for description in descriptions().values():
        for field in description.fields:
            if field.kind is Kind.ADMIN_UNIT:
                yield description, field


def _names(units: UnitMap, unit_id: str) -> str:
    return units.search_text(units.by_id[unit_id]) if unit_id in units.by_id else ""


def _refuse_lost(
    connection: Connection, description: Description, field: Field, unit_id: str
) -> None:
    table = table_of(description)
    query = select(table.c.title).where(
        table.c[field.column] == unit_id, table.c.deleted.is_(False)
    )
    titles = connection.scalars(query.order_by(table.c.sort_key, table.c.id)).all()
    if titles:
        more = f" và {len(titles) - 1} bản ghi khác" if len(titles) > 1 else ""
        raise AppError(
            f"{description.label} “{titles[0]}”{more} đang ghi ở đơn vị hành chính của quyết định "
            "sắp xếp này. Chuyển sang đơn vị khác hoặc xóa trước."
        )


def _without_effect(reform: Reform, line: UnitChange) -> str:
    return (
        f"“{place_label(line.old_id)}” trong quyết định {reform.document} không có hoặc đã hết "
        f"hiệu lực trước ngày {reform.start:%d/%m/%Y}. Sửa hoặc xóa quyết định {reform.document} "
        "trước."
    )
