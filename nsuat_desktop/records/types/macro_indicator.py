"""Chỉ tiêu vĩ mô of the province, from the statistics office (targets MT01, MT02)."""

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

INDICATORS = choices(
    labour_productivity_growth="Tốc độ tăng năng suất lao động (%)",
    tfp_contribution="Đóng góp của TFP vào tăng GRDP (%)",
    grdp_constant="GRDP giá so sánh (tỷ đồng)",
    grdp_current="GRDP giá hiện hành (tỷ đồng)",
    employed="Lao động có việc làm bình quân (người)",
    capital_constant="Vốn (tài sản cố định ròng) giá so sánh (tỷ đồng)",
)


def check_once_a_year(values: Values, context: RuleContext) -> Iterable[Problem]:
    """One value an indicator, year and source."""
    twins = context.others(
        "macro_indicator",
        indicator=values.get("indicator"),
        year=values.get("year"),
        source=values.get("source"),
    )
    if twins:
        yield Problem("year", "Chỉ tiêu này của năm đã ghi với cùng nguồn. Mở bản đã ghi để sửa.")


def check_year(values: Values, context: RuleContext) -> Iterable[Problem]:
    """Statistics of a year not begun do not exist."""
    year = values.get("year")
    if isinstance(year, int) and not 1990 <= year <= context.today.year:
        yield Problem("year", f"Năm {year} không hợp lý. Ghi năm từ 1990 đến {context.today.year}.")


def _title(values: Values, labels: Labels) -> str:
    return f"{labels.get('indicator', '')}, năm {values.get('year')}"


MACRO_INDICATOR = Description(
    type="macro_indicator",
    label="Chỉ tiêu vĩ mô",
    label_plural="Chỉ tiêu vĩ mô",
    table="macro_indicator",
    icon="indicator",
    title=_title,
    list_columns=("indicator", "year", "value", "source", "series_break"),
    identity=(("indicator", "year"),),
    once=("indicator", "year", "source"),
    rules=(check_once_a_year, check_year),
    fields=(
        Field("indicator", "Chỉ tiêu", Kind.CHOICE, required=True, choices=INDICATORS, wide=True),
        Field("year", "Năm", Kind.INT, required=True),
        Field("value", "Giá trị", Kind.DECIMAL, required=True),
        Field(
            "source",
            "Nguồn số liệu",
            required=True,
            wide=True,
            help="Văn bản hoặc niên giám công bố số liệu, để kiểm tra được.",
        ),
        Field(
            "series_break",
            "Thay đổi chuỗi số liệu",
            Kind.BOOL,
            default=False,
            help="Đánh dấu năm đầu của chuỗi mới, ví dụ sau khi sáp nhập tỉnh.",
        ),
    ),
)
