"""Sắp xếp đơn vị hành chính: a decision that replaces units by others from a day on."""

from collections import defaultdict
from collections.abc import Iterable

from nsuat_desktop.records.description import (
    Description,
    Field,
    Kind,
    Labels,
    Problem,
    RuleContext,
    Values,
    choices,
)


def check_changes(values: Values, context: RuleContext) -> Iterable[Problem]:
    """Each old unit has one successor; one new code has one name; the units hold on that day."""
    from nsuat_desktop.offices.units import unit

    rows = values.get("changes")
    changes = [row for row in (rows if isinstance(rows, list) else []) if isinstance(row, dict)]
    if not changes:
        yield Problem("changes", "Ghi ít nhất một đơn vị được sắp xếp.")
    successors: dict[str, set[str]] = defaultdict(set)
    names: dict[str, set[str]] = defaultdict(set)
    for row in changes:
        successors[str(row.get("old"))].add(str(row.get("new_code")))
        names[str(row.get("new_code"))].add(str(row.get("new_name")))
    for old, codes in successors.items():
        if len(codes) > 1:
            yield Problem(
                "changes", f"“{unit(old).name}” được ghi vào hai đơn vị mới. Bỏ dòng thừa."
            )
    for code, known in names.items():
        if len(known) > 1:
            yield Problem("changes", f"Mã {code} có hai tên khác nhau. Sửa cho thống nhất.")
    start = values.get("effective_from")
    for row in changes:
        old_unit = unit(str(row.get("old")))
        if isinstance(start, str) and old_unit.valid_to and old_unit.valid_to.isoformat() < start:
            yield Problem(
                "changes",
                f"“{old_unit.name}” đã hết hiệu lực trước ngày {start}. Chọn đơn vị khác.",
            )


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
    rules=(check_changes,),
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
                        choices=choices(commune="Cấp xã", district="Cấp huyện",
                                        province="Cấp tỉnh")),
              )),
    ),
)  # fmt: skip
