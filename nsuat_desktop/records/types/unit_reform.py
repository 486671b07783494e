"""Sắp xếp đơn vị hành chính: a decision that replaces units by others from a day on."""

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from nsuat_desktop.records.description import (
    Description,
    Field,
    Kind,
    Labels,
    Problem,
    RuleContext,
    Values,
)

if TYPE_CHECKING:
    from nsuat_desktop.offices.unit_map import UnitMap


def check_changes(values: Values, context: RuleContext) -> Iterable[Problem]:
    """Each old unit has one successor; one new code has one name and level."""
    rows = values.get("changes")
    changes = [row for row in (rows if isinstance(rows, list) else []) if isinstance(row, dict)]
    if not changes:
        yield Problem("changes", "Ghi ít nhất một đơn vị được sắp xếp.")
    heirs: dict[str, set[str]] = defaultdict(set)
    names: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for row in changes:
        old, code = str(row.get("old")), str(row.get("new_code"))
        if code in heirs[old]:
            yield Problem("changes", f"“{_name(old)}” được ghi hai lần. Bỏ dòng thừa.")
        heirs[old].add(code)
        names[code].add((str(row.get("new_name")), str(row.get("new_level"))))
    for old, codes in heirs.items():
        if len(codes) > 1:
            yield Problem("changes", f"“{_name(old)}” được ghi vào hai đơn vị mới. Bỏ dòng thừa.")
    for code, known in names.items():
        if len(known) > 1:
            yield Problem(
                "changes", f"Mã {code} có hai tên hoặc hai cấp khác nhau. Sửa cho thống nhất."
            )


def check_units(values: Values, context: RuleContext) -> Iterable[Problem]:
    """The old units are there until the day before, and no other unit has a new one's code."""
    from nsuat_desktop.offices.overlay import reform_from, staying_unit, why_not_ended

    if not values.get("changes") or not values.get("effective_from"):
        return
    before, reform = _map_of_others(context), reform_from(values)
    named: set[str] = set()
    for line in reform.changes:
        if why_not := why_not_ended(before, line.old_id, reform.start):
            yield Problem("changes", why_not)
        staying = staying_unit(before, reform, line)
        if staying and line.new_code not in named and staying.name != line.new_name:
            named.add(line.new_code)
            yield Problem(
                "changes",
                f"Mã {line.new_code} đang là của “{staying.name}”. Ghi mã khác, hoặc ghi "
                f"“{staying.name}” cũng là đơn vị cũ nếu đơn vị đó được đổi tên.",
            )


def _map_of_others(context: RuleContext) -> "UnitMap":
    """The map without this decision: when it is edited, its own effect does not count."""
    from nsuat_desktop.offices.overlay import reform_from
    from nsuat_desktop.offices.units import reformed

    others = (context.linked("unit_reform", each) for each, _ in context.others("unit_reform"))
    return reformed(reform_from(each) for each in others if each).map


def _name(unit_id: str) -> str:
    from nsuat_desktop.offices.units import place_label

    return place_label(unit_id)


def _title(values: Values, labels: Labels) -> str:
    return str(values.get("document_number") or "")


UNIT_REFORM = Description(
    type="unit_reform",
    label="Sắp xếp đơn vị hành chính",
    label_plural="Sắp xếp đơn vị hành chính",
    table="unit_reform",
    icon="map",
    title=_title,
    list_columns=("document_number", "date", "effective_from", "issuer"),
    identity=(("document_number",),),
    rules=(check_changes, check_units),
    fields=(
        Field("document_number", "Số văn bản", required=True, max_length=100),
        Field("date", "Ngày ban hành", Kind.DATE, required=True),
        Field("issuer", "Cơ quan ban hành"),
        Field("effective_from", "Có hiệu lực từ", Kind.DATE, required=True),
        Field("changes", "Các thay đổi", Kind.ROWS, required=True, wide=True,
              fields=(
                  Field("old", "Đơn vị cũ", Kind.ADMIN_UNIT, link="admin_unit", required=True),
                  Field("new_code", "Mã mới", Kind.CODE, required=True, max_length=10),
                  Field("new_name", "Tên mới", required=True, max_length=100),
                  Field("new_level", "Cấp", Kind.CHOICE, required=True, default="commune",
                        catalogue="unit_levels", max_length=40),
              )),
    ),
)  # fmt: skip
