"""How the life of a report is told: the colour of its state, its steps in a line, its notes."""

from nsuat_desktop.records.description import Values
from nsuat_desktop.records.types.report import STEPS, number_text, state_of, steps_of
from nsuat_desktop.text.dates import format_date
from ui.common.chips import Tone
from ui.common.translation import shown, tr
from ui.records.columns import state_tone


def state_words(values: Values) -> tuple[str, Tone]:
    """The state as a pill."""
    label = next(each.label for each in STEPS if each.code == state_of(values))
    return shown(label), state_tone(label)


def step_lines(values: Values) -> list[tuple[str, str]]:
    """(step, day) of each step reached, the first one first."""
    steps = steps_of(values)
    return [
        (shown(each.label), format_date(steps[each.code])) for each in STEPS if each.code in steps
    ]


def number_words(values: Values) -> str:
    """ "Số 05/BC-UBND ngày 20/12/2025", or what is still missing."""
    number, day = number_text(values), values.get("issued_on")
    if not number or not day:
        return tr("Chưa có số, ngày")
    return tr("Số {0} ngày {1}").format(number, format_date(str(day)))


def capitalised(text: str) -> str:
    """ "năm 2025" at the beginning of a line or a cell."""
    return text[:1].upper() + text[1:]
