"""Tệp đính kèm: a scan, photo or PDF of a record; the file itself lies beside the database."""

import re
from collections.abc import Iterable

from nsuat_desktop.records.description import (
    Description,
    Field,
    Kind,
    Problem,
    RuleContext,
    Values,
    titled_by,
)


def check_owner(values: Values, context: RuleContext) -> Iterable[Problem]:
    """An attachment belongs to a record that is there."""
    from nsuat_desktop.records.registry import descriptions

    kind = str(values.get("record_type"))
    if kind not in descriptions() or context.linked(kind, values.get("record")) is None:
        yield Problem("record", "Không có bản ghi này để đính kèm. Mở lại bản ghi rồi đính kèm.")


def check_digest(values: Values, context: RuleContext) -> Iterable[Problem]:
    """The digest names the stored file."""
    if not re.fullmatch(r"[0-9a-f]{64}", str(values.get("sha256"))):
        yield Problem("sha256", "Mã của tệp không đúng. Đính kèm lại tệp.")


def why_not(before: Values, after: Values | None, context: RuleContext) -> str:
    """The signed copy of a report stays with it."""
    if after is not None or before.get("record_type") != "report":
        return ""
    report = context.linked("report", before.get("record"))
    if report is None or report.get("signed_file") != before.get("sha256"):
        return ""
    return "Tệp này là bản ký của báo cáo nên phải giữ. Gỡ bản ký trong màn hình Báo cáo trước."


ATTACHMENT = Description(
    type="attachment",
    label="Tệp đính kèm",
    label_plural="Tệp đính kèm",
    table="attachment",
    icon="attachment",
    title=titled_by("name"),
    list_columns=("name", "record_type", "size", "added"),
    identity=(("record", "sha256"),),
    once=("record", "sha256"),
    rules=(check_owner, check_digest),
    guard=why_not,
    fields=(
        Field("name", "Tên tệp", required=True, wide=True, max_length=200),
        Field("description", "Mô tả", wide=True),
        Field("record_type", "Loại bản ghi", Kind.CODE, required=True, max_length=40),
        Field("record", "Bản ghi", Kind.CODE, required=True, max_length=36),
        Field("sha256", "Mã tệp", Kind.CODE, required=True, max_length=64),
        Field("size", "Dung lượng", Kind.INT, required=True, unit="byte"),
        Field("media_type", "Định dạng", max_length=100),
        Field("added", "Ngày đính kèm", Kind.DATE, required=True),
    ),
)
