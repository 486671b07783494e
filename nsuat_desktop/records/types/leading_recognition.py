"""Doanh nghiệp đi đầu: recognised by a dated document (target MT03)."""

from collections.abc import Iterable

from nsuat_desktop.records.checks import check_order
from nsuat_desktop.records.description import (
    Description,
    Field,
    Kind,
    Labels,
    Problem,
    RuleContext,
    Values,
)


def check_withdrawal(values: Values, context: RuleContext) -> Iterable[Problem]:
    """A recognition is withdrawn after it was given."""
    return check_order(values, "date", "withdrawn_on", "Ngày thu hồi", "ngày công nhận")


def _title(values: Values, labels: Labels) -> str:
    return f"{labels.get('organisation', '')} ({values.get('document_number') or ''})"


LEADING_RECOGNITION = Description(
    type="leading_recognition",
    label="Công nhận doanh nghiệp đi đầu",
    label_plural="Doanh nghiệp đi đầu",
    table="leading_recognition",
    icon="recognition",
    title=_title,
    list_columns=("organisation", "document_number", "date", "issuer", "withdrawn_on"),
    identity=(("document_number", "organisation"), ("document_number",)),
    rules=(check_withdrawal,),
    fields=(
        Field("organisation", "Đơn vị", Kind.LINK, link="organisation", required=True, wide=True),
        Field(
            "document_number",
            "Số văn bản công nhận",
            required=True,
            max_length=100,
            aliases=("số quyết định",),
        ),
        Field("date", "Ngày công nhận", Kind.DATE, required=True),
        Field("issuer", "Cơ quan ban hành", aliases=("nơi ban hành",)),
        Field("withdrawn_on", "Ngày thu hồi", Kind.DATE),
    ),
)
