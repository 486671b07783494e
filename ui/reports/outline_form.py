"""The form of a thematic or ad hoc report: its fields, and how they stand for an outline."""

from typing import TYPE_CHECKING

from nsuat_desktop.records.description import (
    Description,
    Field,
    Kind,
    Plain,
    Problem,
    Values,
    choices,
    titled_by,
)
from ui.common.translation import shown, tr

if TYPE_CHECKING:
    from nsuat_desktop.reporting.life.free import FreeReport

OUTLINE = Description(
    type="report_outline",
    label="Báo cáo chuyên đề",
    label_plural="Báo cáo chuyên đề, đột xuất",
    table="",
    icon="report",
    title=titled_by("title"),
    list_columns=("title",),
    fields=(
        Field("kind", "Loại báo cáo", Kind.CHOICE, required=True,
              choices=choices(thematic="Chuyên đề", ad_hoc="Đột xuất")),
        Field("title", "Tên báo cáo (trích yếu)", required=True, wide=True, max_length=200),
        Field("starts", "Số liệu từ ngày", Kind.DATE, required=True),
        Field("ends", "Số liệu đến ngày", Kind.DATE, required=True),
        Field("annexes", "Phụ lục kèm theo", wide=True, max_length=60,
              help="Số phụ lục của kế hoạch, cách nhau bằng dấu phẩy, ví dụ II, III."),
        Field("sections", "Các mục", Kind.ROWS, required=True, wide=True, fields=(
            Field("title", "Tên mục", required=True, max_length=200),
            Field("text", "Nội dung", Kind.NOTE, required=True, max_length=20_000),
        )),
    ),
)  # fmt: skip


def values_of(report: "FreeReport") -> dict[str, Plain]:
    """A kept outline as the fields show it."""
    sections: list[Plain] = [{"title": each.title, "text": each.text} for each in report.sections]
    return {
        "kind": report.kind,
        "title": report.title,
        "starts": report.starts,
        "ends": report.ends,
        "annexes": ", ".join(report.annexes) or None,
        "sections": sections,
    }


def report_of(values: Values, outline_id: str) -> "FreeReport":
    """What stands in the fields, however much of it is still missing."""
    from nsuat_desktop.reporting.life.free import FreeReport, FreeSection

    rows = values.get("sections")
    sections = tuple(
        FreeSection(str(row.get("title") or ""), str(row.get("text") or ""))
        for row in (rows if isinstance(rows, list) else [])
        if isinstance(row, dict)
    )
    annexes = str(values.get("annexes") or "").upper().replace(";", ",").split(",")
    return FreeReport(
        "ad_hoc" if values.get("kind") == "ad_hoc" else "thematic",
        str(values.get("title") or ""),
        str(values.get("starts") or ""),
        str(values.get("ends") or ""),
        sections,
        tuple(each.strip() for each in annexes if each.strip()),
        outline_id,
    )


def missing(values: Values) -> list[Problem]:
    """The fields that still have to be filled in."""
    return [
        Problem(field.name, tr("Cần ghi “{0}”.").format(shown(field.label)))
        for field in OUTLINE.fields
        if field.required and not values.get(field.name)
    ]
