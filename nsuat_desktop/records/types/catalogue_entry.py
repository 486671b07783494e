"""Mục danh mục of the office's own: standards and tools that the built-in list does not have."""

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
from nsuat_desktop.text.fold import fold


def check_new(values: Values, context: RuleContext) -> Iterable[Problem]:
    """The built-in entries are protected: an office adds, it does not redefine."""
    from nsuat_desktop.catalogues import built_in_standards

    code, name = str(values.get("code")), fold(str(values.get("short_name")))
    kept = context.linked("catalogue_entry", context.record_id)
    if kept is not None and kept.get("code") != code:
        yield Problem("code", f"Mã đã ghi vào hồ sơ nên không đổi được. Giữ mã {kept['code']}.")
        return
    for known in built_in_standards().values():
        if known.code == code or fold(known.short_name) == name:
            yield Problem(
                "code", f"Danh mục chung đã có “{known.short_name}” ({known.code}). Dùng mục đó."
            )
            return
    if context.others("catalogue_entry", code=code):
        yield Problem("code", "Mã này đã có trong danh mục của cơ quan. Chọn mã khác.")


def _title(values: Values, labels: Labels) -> str:
    return str(values.get("short_name") or "")


CATALOGUE_ENTRY = Description(
    type="catalogue_entry",
    label="Tiêu chuẩn, công cụ thêm",
    label_plural="Danh mục của cơ quan",
    table="catalogue_entry",
    icon="catalogue",
    title=_title,
    list_columns=("short_name", "code", "name", "certifiable"),
    identity=(("code",),),
    rules=(check_new,),
    feeds="standards",
    fields=(
        Field("code", "Mã", Kind.CODE, required=True, max_length=40,
              help="Chữ hoa và số, không đổi về sau."),
        Field("short_name", "Tên ngắn", required=True, max_length=60),
        Field("name", "Tên đầy đủ", required=True, wide=True),
        Field("certifiable", "Chứng nhận", Kind.CHOICE, required=True, default="N",
              choices=choices(Y="Bên thứ ba chứng nhận", A="Công nhận", N="Không có chứng nhận")),
        Field("validity_months", "Thời hạn thường gặp", Kind.INT, unit="tháng"),
    ),
)  # fmt: skip
