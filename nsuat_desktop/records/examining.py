"""What stands against saving a record: links, values, rules, and warnings that were accepted."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from nsuat_desktop.records.checks import canonical_values, completed_values
from nsuat_desktop.records.description import Description, Plain, Problem, Severity, Values
from nsuat_desktop.records.links import resolve_links
from nsuat_desktop.records.rule_context import Known, KnownContext
from nsuat_desktop.text.normalise import clean_line


def examined(
    known: Known,
    description: Description,
    raw: Values,
    today: date,
    *,
    record_id: str | None = None,
    canonical: bool = False,
) -> tuple[dict[str, Plain], list[Problem]]:
    """Canonical content of a draft and all that the rules say about it.

    `record_id` is None for a new record. `canonical` says that every value is in its stored form
    already, as `canonical_value` gave it, and need not be brought into it again.
    """
    resolved = resolve_links(known, description, raw)
    resolved.values.pop("accepted", None)
    new = record_id is None
    if canonical:
        values, problems = completed_values(description, resolved.values, new=new)
    else:
        values, problems = canonical_values(description, resolved.values, today, new=new)
    if resolved.problems:
        unresolved = {problem.field for problem in resolved.problems}
        others = [each for each in problems if each.field not in unresolved]
        problems = resolved.problems + others
    context = KnownContext(known, today, record_id)
    failed = {problem.field for problem in problems}
    for rule in description.rules:
        problems += [each for each in rule(values, context) if each.field not in failed]
    return values, problems


def with_accepted(
    values: dict[str, Plain],
    problems: Sequence[Problem],
    reasons: Mapping[str, str],
    before: Mapping[str, Any] | None,
) -> tuple[dict[str, Plain], list[Problem]]:
    """Keep the reasons of accepted warnings with the record; what is left stands against it.

    `reasons` go by field; `before` is what was accepted when the record was last saved.
    """
    accepted: dict[str, dict[str, str]] = {}
    standing = []
    for problem in problems:
        reason = clean_line(reasons.get(problem.field, ""))[:500]
        earlier = (before or {}).get(problem.field, {})
        if not reason and problem.message in earlier.get("message", "").split("\n"):
            reason = earlier["reason"]
        if problem.severity is Severity.WARNING and reason:
            # Two warnings of one field have one reason: a line of the message for each.
            messages = [accepted[problem.field]["message"]] if problem.field in accepted else []
            message = "\n".join([*messages, problem.message])
            accepted[problem.field] = {"message": message, "reason": reason}
        else:
            standing.append(problem)
    if accepted:
        values["accepted"] = {name: {**each} for name, each in accepted.items()}
    return values, standing
