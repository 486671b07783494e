"""Catalogues (data files) offered as choices of a field."""

from collections.abc import Mapping
from functools import cache

from nsuat_desktop.records.description import Choice, Plain
from nsuat_desktop.resources import catalogue_rows


def catalogue_choices(catalogue: str, version: str | None = None) -> tuple[Choice, ...]:
    """Choices of a catalogue by name.

    standards, legal_forms, industries, tasks, duties, unit_levels, office_levels.

    Of the industries, those of `version` (vsic2018, vsic2025), or the codes of both.
    """
    if catalogue == "standards":
        from nsuat_desktop.catalogues import standards

        return tuple(Choice(each.code, each.short_name) for each in standards().values())
    return _fixed_choices(catalogue, version)


def catalogue_code_labels(catalogue: str, version: str | None = None) -> Mapping[Plain, str]:
    """The same as code -> label."""
    if catalogue == "standards":
        from nsuat_desktop.catalogues import standards

        return {each.code: each.short_name for each in standards().values()}
    return _fixed_labels(catalogue, version)


@cache
def _fixed_labels(catalogue: str, version: str | None) -> Mapping[Plain, str]:
    return {choice.code: choice.label for choice in _fixed_choices(catalogue, version)}


@cache
def _fixed_choices(catalogue: str, version: str | None) -> tuple[Choice, ...]:
    if catalogue == "legal_forms":
        from nsuat_desktop.catalogues import legal_forms

        return tuple(Choice(each.code, each.name) for each in legal_forms().values())
    if catalogue == "industries":
        from nsuat_desktop.catalogues import industries

        named: dict[str, str] = {}
        for industry in industries().values():
            if version not in (None, industry.version):
                continue
            named.setdefault(industry.code, f"{industry.code} {industry.name}")
        return tuple(Choice(code, label) for code, label in named.items())
    if catalogue == "tasks":
        from nsuat_desktop.plan.model import load_plan

        return tuple(Choice(each.code, f"{each.code} {each.title}") for each in load_plan().tasks)
    if catalogue == "duties":
        from nsuat_desktop.plan.model import load_plan

        return tuple(Choice(each.code, f"{each.code} {each.body}") for each in load_plan().duties)
    if catalogue in ("unit_levels", "office_levels"):
        kind = catalogue.removesuffix("_levels")
        rows = catalogue_rows("levels.csv")
        return tuple(Choice(row["code"], row["name"]) for row in rows if kind in row["group"])
    raise KeyError(catalogue)
