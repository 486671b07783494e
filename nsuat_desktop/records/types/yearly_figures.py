"""Số liệu năm of an organisation, all money in đồng."""

from collections.abc import Iterable

from nsuat_desktop.records.description import (
    Description,
    Field,
    Kind,
    Labels,
    Problem,
    RuleContext,
    Severity,
    Values,
    choices,
)

ADDITIVE_PARTS = ("labour_cost", "depreciation", "interest", "taxes_in_cost", "profit_before_tax")


def check_once_a_year(values: Values, context: RuleContext) -> Iterable[Problem]:
    """An organisation has one set of figures a year."""
    twins = context.others(
        "yearly_figures", organisation=values.get("organisation"), year=values.get("year")
    )
    if twins:
        yield Problem("year", "Năm này đã có số liệu của đơn vị. Mở bản đã ghi để sửa.")


def check_year(values: Values, context: RuleContext) -> Iterable[Problem]:
    """Figures of a year that has not begun cannot be known."""
    year = values.get("year")
    if isinstance(year, int) and not 1990 <= year <= context.today.year:
        yield Problem("year", f"Năm {year} không hợp lý. Ghi năm từ 1990 đến {context.today.year}.")


def check_value_added(values: Values, context: RuleContext) -> Iterable[Problem]:
    """Both ways to value added must agree within 1 % where all parts are known."""
    output, bought = values.get("output"), values.get("bought_in")
    parts = [values.get(name) for name in ADDITIVE_PARTS]
    if not (isinstance(output, int) and isinstance(bought, int)):
        return
    if not all(isinstance(part, int) for part in parts):
        return
    subtractive, additive = output - bought, sum(part for part in parts if isinstance(part, int))
    if abs(subtractive - additive) * 100 > max(abs(subtractive), abs(additive)):
        yield Problem(
            "value_added",
            "Giá trị gia tăng tính theo hai cách lệch quá 1%. Xem lại các khoản, "
            "hoặc giữ và ghi lý do.",
            Severity.WARNING,
        )


def _title(values: Values, labels: Labels) -> str:
    return f"{labels.get('organisation', '')}, năm {values.get('year')}"


YEARLY_FIGURES = Description(
    type="yearly_figures",
    label="Số liệu năm",
    label_plural="Số liệu năm",
    table="yearly_figures",
    icon="figures",
    title=_title,
    list_columns=("organisation", "year", "staff", "revenue", "capital", "value_added"),
    identity=(("organisation", "year"),),
    once=("organisation", "year"),
    rules=(check_once_a_year, check_year, check_value_added),
    fields=(
        Field("organisation", "Đơn vị", Kind.LINK, link="organisation", required=True, wide=True),
        Field("year", "Năm", Kind.INT, required=True),
        Field(
            "staff",
            "Lao động bình quân (có BHXH)",
            Kind.INT,
            unit="người",
            aliases=("số lao động", "lao động"),
        ),
        Field("revenue", "Doanh thu", Kind.MONEY, unit="đồng"),
        Field("capital", "Tổng nguồn vốn", Kind.MONEY, unit="đồng", aliases=("vốn",)),
        Field("fixed_assets", "Tài sản cố định (giá trị còn lại)", Kind.MONEY, unit="đồng"),
        Field(
            "value_added",
            "Giá trị gia tăng",
            Kind.MONEY,
            unit="đồng",
            section="Giá trị gia tăng",
            below_zero=True,
        ),
        Field(
            "value_added_method",
            "Cách tính",
            Kind.CHOICE,
            section="Giá trị gia tăng",
            choices=choices(additive="Phương pháp cộng", subtractive="Phương pháp trừ"),
        ),
        Field("output", "Giá trị sản xuất", Kind.MONEY, unit="đồng", section="Giá trị gia tăng"),
        Field(
            "bought_in",
            "Hàng hóa, dịch vụ mua ngoài",
            Kind.MONEY,
            unit="đồng",
            section="Giá trị gia tăng",
        ),
        Field(
            "labour_cost", "Chi phí lao động", Kind.MONEY, unit="đồng", section="Giá trị gia tăng"
        ),
        Field("depreciation", "Khấu hao", Kind.MONEY, unit="đồng", section="Giá trị gia tăng"),
        Field("interest", "Lãi vay", Kind.MONEY, unit="đồng", section="Giá trị gia tăng"),
        Field(
            "taxes_in_cost",
            "Thuế tính vào chi phí",
            Kind.MONEY,
            unit="đồng",
            section="Giá trị gia tăng",
            below_zero=True,
        ),
        Field(
            "profit_before_tax",
            "Lợi nhuận trước thuế",
            Kind.MONEY,
            unit="đồng",
            section="Giá trị gia tăng",
            below_zero=True,
        ),
        Field(
            "indicators",
            "Chỉ số tự chọn",
            Kind.ROWS,
            section="Chỉ số tự chọn",
            wide=True,
            fields=(
                Field("name", "Tên chỉ số", required=True, max_length=150),
                Field("unit", "Đơn vị tính", max_length=50),
                Field(
                    "direction",
                    "Chiều tốt",
                    Kind.CHOICE,
                    default="higher",
                    choices=choices(higher="Cao hơn là tốt", lower="Thấp hơn là tốt"),
                ),
                Field("value", "Giá trị", Kind.DECIMAL, required=True),
            ),
        ),
    ),
)
