"""Decisions as a province may take them, drawn at random for property tests."""

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from nsuat_desktop.offices.unit_map import UnitMap

FIRST_DAY, LAST_DAY = date(2026, 1, 1), date(2030, 12, 31)


@st.composite
def reform_values(
    draw: st.DrawFn, units: UnitMap, after: date = FIRST_DAY, number: int = 9
) -> dict[str, Any]:
    """Values of a `unit_reform` record that merges communes in force into fewer ones.

    Decisions of different `number` (of one digit) give different new codes.
    """
    start = draw(st.dates(after, LAST_DAY))
    eve = start - timedelta(days=1)
    communes = [
        each
        for each in units.units
        if each.level == "commune"
        and each.is_valid_on(eve)
        and each.is_valid_on(start)
        and each.valid_from != start
    ]
    picked = draw(st.lists(st.sampled_from(communes), min_size=1, max_size=6, unique=True))
    changes = []
    while picked:
        size = draw(st.integers(1, len(picked)))
        group, picked = picked[:size], picked[size:]
        keeps = draw(st.booleans())
        code = group[0].code if keeps else f"{number}{len(changes):04d}X"
        name = draw(st.sampled_from([group[0].name, f"Phường Mới {len(changes)}"]))
        changes += [
            {"old": each.id, "new_code": code, "new_name": name, "new_level": "commune"}
            for each in group
        ]
    return {
        "document_number": f"Nghị quyết {number}/NQ-TEST",
        "date": (start - timedelta(days=30)).isoformat(),
        "issuer": "Ủy ban Thường vụ Quốc hội",
        "effective_from": start.isoformat(),
        "changes": changes,
    }
