"""The wording of supplements and of what changed, from `resources/templates/report_life.toml`."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from nsuat_desktop.records.description import Values
from nsuat_desktop.records.types.report import number_text
from nsuat_desktop.reporting.template import Comparison
from nsuat_desktop.text.dates import date_in_words
from nsuat_desktop.toml_file import shipped_texts

FILE_NAME = "report_life.toml"


@dataclass(frozen=True, slots=True)
class ChangeTexts:
    """Patterns for what changed since a report."""

    since: str
    same: str
    late: str
    added: str
    changed: str
    removed: str
    figures: str
    figure: str


@dataclass(frozen=True, slots=True)
class LifeTexts:
    """`nouns` names one thing of each kind of record; `figures` the counts worth telling."""

    supplement_summary: str
    supplement_opening: str
    named_report: str
    unnamed_report: str
    changes: ChangeTexts
    nouns: Mapping[str, str]
    figures: Mapping[str, Comparison]


@cache
def life_texts() -> LifeTexts:
    """The wording that comes with the program.

    Raises:
        AppError: the file is missing or damaged.
    """
    return shipped_texts(FILE_NAME, LifeTexts)


def named_report(values: Values) -> str:
    """ "Báo cáo số 15/BC-UBND ngày 16 tháng 12 năm 2025", or by its period before that."""
    texts, day = life_texts(), values.get("issued_on")
    if number_text(values) and isinstance(day, str):
        return texts.named_report.format(
            number=number_text(values), day=date_in_words(date.fromisoformat(day))
        )
    return texts.unnamed_report.format(period=values["period"])
