"""Size of an enterprise by Nghị định 80/2021/NĐ-CP, Điều 5."""

from dataclasses import dataclass

from nsuat_desktop.records.description import RuleContext, Values

BILLION = 1_000_000_000


@dataclass(frozen=True)
class SizeClass:
    """`code`: micro, small, medium, large, none (outside the test), unknown; `text` is shown."""

    code: str
    text: str
    reason: str


@dataclass(frozen=True)
class _Limits:
    code: str
    text: str
    staff: int
    revenue: int
    capital: int


_INDUSTRY = (
    _Limits("micro", "Siêu nhỏ", 10, 3 * BILLION, 3 * BILLION),
    _Limits("small", "Nhỏ", 100, 50 * BILLION, 20 * BILLION),
    _Limits("medium", "Vừa", 200, 200 * BILLION, 100 * BILLION),
)
_SERVICES = (
    _Limits("micro", "Siêu nhỏ", 10, 10 * BILLION, 3 * BILLION),
    _Limits("small", "Nhỏ", 50, 100 * BILLION, 50 * BILLION),
    _Limits("medium", "Vừa", 100, 300 * BILLION, 100 * BILLION),
)


def size_class(
    sector: str, staff: int, revenue: int | None = None, capital: int | None = None
) -> SizeClass:
    """Smallest class whose staff limit and (revenue or capital limit) hold; else "lớn".

    `sector` is "industry" (agriculture, industry, construction) or "services" (trade, services);
    `staff` in người with social insurance, `revenue` and `capital` in đồng.
    """
    name = "công nghiệp, xây dựng, nông nghiệp" if sector == "industry" else "thương mại, dịch vụ"
    if revenue is None and capital is None:
        return SizeClass("unknown", "", "Cần doanh thu hoặc tổng vốn để xác định quy mô.")
    for limit in _INDUSTRY if sector == "industry" else _SERVICES:
        by_revenue = revenue is not None and revenue <= limit.revenue
        by_capital = capital is not None and capital <= limit.capital
        if staff <= limit.staff and (by_revenue or by_capital):
            money = (
                f"doanh thu ≤ {limit.revenue // BILLION} tỷ"
                if by_revenue
                else f"tổng vốn ≤ {limit.capital // BILLION} tỷ"
            )
            return SizeClass(limit.code, limit.text, f"{name}: ≤ {limit.staff} người, {money}")
    return SizeClass("large", "Lớn", f"{name}: vượt mức doanh nghiệp vừa")


def size_class_of(values: Values, context: RuleContext, year: int | None = None) -> SizeClass:
    """Size of an organisation from its newest yearly figures up to `year` (default: today's)."""
    asks = values.get("kind") == "enterprise"  # lists show many that are not: read nothing then
    figures = _newest_figures(context, year or context.today.year) if asks else None
    return size_class_by(values, figures)


def size_class_by(values: Values, figures: Values | None) -> SizeClass:
    """Size of an organisation by the figures of one year."""
    if values.get("kind") != "enterprise":
        return SizeClass("none", "Không áp dụng", "Chỉ xét quy mô đối với doanh nghiệp.")
    staff = figures.get("staff") if figures else None
    if figures is None or not isinstance(staff, int):
        return SizeClass("unknown", "", "Cần số lao động của một năm để xác định quy mô.")
    sector = _sector(values)
    if sector is None:
        return SizeClass("unknown", "", "Cần mã ngành để xác định quy mô.")
    revenue, capital = figures.get("revenue"), figures.get("capital")
    return size_class(
        sector,
        staff,
        revenue if isinstance(revenue, int) else None,
        capital if isinstance(capital, int) else None,
    )


def _newest_figures(context: RuleContext, year: int) -> Values | None:
    if context.record_id is None:
        return None
    newest: Values | None = None
    for figures_id, _ in context.others("yearly_figures", organisation=context.record_id):
        figures = context.linked("yearly_figures", figures_id)
        if figures is None:
            continue
        this, best = figures.get("year"), newest.get("year") if newest else None
        if isinstance(this, int) and this <= year and (not isinstance(best, int) or this > best):
            newest = figures
    return newest


def _sector(values: Values) -> str | None:
    from nsuat_desktop.catalogues import industries

    key = (str(values.get("industry_version")), str(values.get("industry_code")))
    industry = industries().get(key)
    return industry.sme_sector if industry else None
