"""Finding administrative units by their old and their new names."""

from datetime import date

from nsuat_desktop.offices import units
from nsuat_desktop.offices.unit_map import AdminUnit
from ui.common.fields.suggest import Suggestion
from ui.common.translation import tr


def search_units(text: str, today: date) -> list[Suggestion]:
    """Units that fit the text; below one that has ended stands the one that took over."""
    found: dict[str, Suggestion] = {}
    for unit in units.find_units(text):
        found.setdefault(unit.id, _suggestion(unit, today))
        if unit.is_valid_on(today):
            continue
        heir = units.successor_of(unit.id, today)
        if heir is not None and heir.id not in found:
            hint = tr("kế thừa {0}").format(unit.name)
            if heir.valid_from:
                hint = f"{hint} {tr('từ {0}').format(f'{heir.valid_from:%d/%m/%Y}')}"
            found[heir.id] = Suggestion(heir.id, units.unit_label(heir.id), hint)
    return list(found.values())


def _suggestion(unit: AdminUnit, today: date) -> Suggestion:
    hint = tr("đến {0}").format(f"{unit.valid_to:%d/%m/%Y}") if unit.valid_to else ""
    if unit.valid_from is not None and unit.valid_from > today:
        hint = tr("từ {0}").format(f"{unit.valid_from:%d/%m/%Y}")
    return Suggestion(unit.id, units.unit_label(unit.id), hint)
