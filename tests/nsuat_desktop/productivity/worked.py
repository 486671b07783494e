"""The worked enterprise of the method: figures anybody can check by hand."""

from typing import Any

BILLION = 10**9
FIGURES: dict[str, Any] = {
    "year": 2024,
    "output": 102 * BILLION,
    "bought_in": 70 * BILLION,
    "labour_cost": 15 * BILLION,
    "depreciation": 6 * BILLION,
    "interest": 2 * BILLION,
    "taxes_in_cost": 1 * BILLION,
    "profit_before_tax": 8 * BILLION,
    "revenue": 100 * BILLION,
    "staff": 200,
    "fixed_assets": 40 * BILLION,
}
BEFORE: dict[str, Any] = {
    **FIGURES,
    "year": 2022,
    "output": 94 * BILLION,
    "profit_before_tax": 0,
    "indicators": [
        {"name": "Tỷ lệ lỗi", "unit": "%", "direction": "lower", "value": "4.5"},
        {"name": "OEE", "unit": "%", "direction": "higher", "value": "61"},
    ],
}
"""Value added 24 tỷ by both ways: 94 - 70 = 15 + 6 + 2 + 1 + 0."""
AFTER: dict[str, Any] = {
    **FIGURES,
    "indicators": [{"name": "Tỷ lệ lỗi", "unit": "%", "direction": "lower", "value": "3"}],
}
ORGANISATION: dict[str, Any] = {
    "name": "Công ty TNHH Cơ khí Nghĩa Hưng",
    "kind": "enterprise",
    "tax_code": "0100109106",
    "industry_version": "vsic2018",
    "industry_code": "25",
}
SUPPORT: dict[str, Any] = {
    "solution": "ISO9001",
    "steps": {"registered": "2023-02-10", "applied": "2023-09-15"},
}
