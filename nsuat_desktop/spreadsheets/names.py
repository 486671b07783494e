"""What the name of an organisation says about it, for lists that say no more."""

import re

from nsuat_desktop.text.fold import fold

_KINDS = (
    ("cooperative", r"(lien hiep |to )?(hop tac xa|htx|to hop tac|quy tin dung nhan dan)"),
    ("household_business", r"(ho kinh doanh|hkd|ho kd|ho san xuat|ho gia dinh|co so san xuat)"),
    ("university", r"(truong )?(dai hoc|hoc vien|dh)|truong hv"),
    ("college", r"(truong )?cao dang|truong cd"),
    ("vocational_school", r"(truong )?(trung cap|day nghe|trung tam (day|giao duc) nghe)"),
    ("institute", r"vien"),
    ("association", r"(hoi|hiep hoi|lien minh|lien doan)"),
    ("public_body", r"(ubnd|uy ban nhan dan|so|phong|ban|chi cuc|cuc|trung tam|hdnd)"),
    ("enterprise", r"(tong )?(cong ty|cty|ct|tnhh|ctcp|dntn|doanh nghiep|xi nghiep|nha may|"
                   r"chi nhanh|tap doan)"),
    ("cooperative", r".*\bcooperative"),
    ("university", r".*\buniversity"),
    ("college", r".*\bcollege"),
    ("association", r".*\bassociation"),
    ("public_body", r"department of|people s committee"),
    ("institute", r".*\binstitute"),
    ("enterprise", r".*\b(co ltd|company|jsc|corporation|corp|inc|llc|ltd|plc|gmbh|enterprise)"),
)  # fmt: skip
"""Kind -> how such names begin, without marks; the first that fits decides."""

# A folded text has i for y.
_STARTS = tuple((kind, re.compile(f"(?:{start.replace('y', 'i')})\\b")) for kind, start in _KINDS)


def organisation_kind_of(name: str) -> str | None:
    """The kind of an organisation by the beginning of its name; None when it does not say."""
    key = fold(name).strip()
    return next((kind for kind, start in _STARTS if start.match(key)), None)
