"""The share of capital in growth (b_K): from input-output tables, entered with its source.

The program knows no share by itself: without one there is no growth of TFP.
"""

import json
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from nsuat_desktop.errors import AppError
from nsuat_desktop.text.normalise import clean_line
from nsuat_desktop.text.numbers import NumberTextError, parse_decimal

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace

_KEY = "productivity.capital_share"
MISSING = "Tỷ trọng của vốn (b_K) và nguồn"


@dataclass(frozen=True)
class CapitalShare:
    """b_K between 0 and 1, and where it was published."""

    value: Decimal
    source: str


def capital_share_of(text: str, source: str) -> CapitalShare:
    """What a person typed: '0,45' with its source.

    Raises:
        AppError: no number between 0 and 1, or no source.
    """
    try:
        value = parse_decimal(text)
    except NumberTextError as error:
        raise AppError(str(error)) from error
    if not 0 < value < 1:
        raise AppError("Tỷ trọng của vốn phải lớn hơn 0 và nhỏ hơn 1, ví dụ 0,45.")
    if not clean_line(source):
        raise AppError("Ghi nguồn của tỷ trọng vốn, ví dụ bảng cân đối liên ngành của năm nào.")
    return CapitalShare(value, clean_line(source))


def known_capital_share(workspace: "Workspace") -> CapitalShare | None:
    """The share entered before, or None."""
    kept = workspace.state.get(_KEY)
    if kept is None:
        return None
    known = json.loads(kept)
    return CapitalShare(Decimal(known["value"]), str(known["source"]))


def keep_capital_share(workspace: "Workspace", share: CapitalShare) -> None:
    """Use this share from now on."""
    text = json.dumps({"value": str(share.value), "source": share.source}, ensure_ascii=False)
    workspace.state.put(_KEY, text)
