"""The wording of supplements and of what changed, from `resources/templates/report_life.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

import msgspec

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.description import Values
from nsuat_desktop.records.types.report import number_text
from nsuat_desktop.reporting.template import Comparison
from nsuat_desktop.resources import resource_path
from nsuat_desktop.text.dates import date_in_words

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
    path = resource_path("templates", FILE_NAME)
    try:
        return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), LifeTexts)
    except (OSError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise AppError(
            f"Mẫu câu “{FILE_NAME}” thiếu hoặc hỏng ({error}). Hãy cài lại chương trình."
        ) from error


def named_report(values: Values) -> str:
    """ "Báo cáo số 15/BC-UBND ngày 16 tháng 12 năm 2025", or by its period before that."""
    texts, day = life_texts(), values.get("issued_on")
    if number_text(values) and isinstance(day, str):
        return texts.named_report.format(
            number=number_text(values), day=date_in_words(date.fromisoformat(day))
        )
    return texts.unnamed_report.format(period=values["period"])
