"""Figures of a snapshot as pieces of Vietnamese text, under the names the template asks for."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from nsuat_desktop.reporting.activity_facts import activity_facts
from nsuat_desktop.reporting.document import lower_first
from nsuat_desktop.reporting.figures import (
    SUPPORT_RULE,
    UNDER_WAY,
    CertificateLine,
    PeriodFrame,
    PlanFrame,
    Snapshot,
    SupportLine,
    TargetFigures,
    distinct_units,
)
from nsuat_desktop.reporting.template import Fact, Facts, Template, report_template
from nsuat_desktop.reporting.wording import (
    change,
    clause,
    compared,
    count,
    counted_words,
    join,
    million,
    names,
    percent,
)
from nsuat_desktop.text.dates import date_in_words, format_date
from nsuat_desktop.text.numbers import count_text, roman
from nsuat_desktop.text.order import sort_key

_MAX_SOLUTIONS = 6
_MAX_EXAMPLES = 3
_LIMITS = ("decline", "expired", "withdrawn", "difficulties", "late_tasks")


def facts_of(snapshot: Snapshot) -> Facts:
    """Every name that `resources/templates/report.toml` may use."""
    facts = {
        **_frame_facts(snapshot),
        **_target_facts(snapshot),
        **_support_facts(snapshot),
        **_certificate_facts(snapshot),
        **_training_facts(snapshot),
        **_people_facts(snapshot),
        **_money_facts(snapshot),
        **_comparison_facts(snapshot),
        **activity_facts(snapshot),
    }
    # The marks are the province's: what a district alone lacks is no failing of the district.
    late = facts["late_targets"] and not facts["local"]
    limits = late or any(facts[name] for name in _LIMITS)
    return {**facts, "limits": Fact("có" if limits else "")}


def period_phrase(period: PeriodFrame) -> str:
    """'Trong năm 2025', 'Trong thời gian từ ngày 01/01/2025 đến ngày 30/06/2025'."""
    phrases = report_template().phrases
    return phrases["in_range" if period.kind == "range" else "in_period"].format(label=period.label)


def next_period(period: PeriodFrame) -> str:
    """The period after this one in words."""
    year, number = period.year, period.number
    if period.kind == "month":
        return f"tháng {number + 1} năm {year}" if number < 12 else f"tháng 1 năm {year + 1}"
    if period.kind == "quarter":
        return f"quý {roman(number + 1)} năm {year}" if number < 4 else f"quý I năm {year + 1}"
    return {
        "h1": f"6 tháng cuối năm {year}",
        "h2": f"6 tháng đầu năm {year + 1}",
        "nine_months": f"3 tháng cuối năm {year}",
        "year": f"năm {year + 1}",
    }.get(period.kind, report_template().phrases["next_range"])


def plan_name(plan: PlanFrame) -> str:
    """The plan at its first mention; a number or a day that is not known is not made up."""
    phrases, title = report_template().phrases, lower_first(plan.title)
    parts = plan.issued.split("-")
    if plan.number and len(parts) == 3:
        return phrases["plan_numbered"].format(
            type_name=plan.type_name,
            number=plan.number,
            day=date_in_words(date.fromisoformat(plan.issued)),
            issuer=plan.issuer,
            title=title,
        )
    year, month = (*parts, "")[:2]
    number = int(month) if month else 0
    # Nghị định 30: a zero only before January and February.
    when = f"tháng {number:02d} năm {year}" if 0 < number < 3 else f"tháng {number} năm {year}"
    return phrases["plan_unnumbered"].format(
        type_name=plan.type_name,
        issuer=plan.issuer,
        month=when if number else f"năm {year}",
        title=title,
    )


def _frame_facts(snapshot: Snapshot) -> dict[str, Fact]:
    period, office = snapshot.period, snapshot.office
    window = f"từ ngày {format_date(period.start)} đến ngày {format_date(period.end)}"
    return {
        "office": Fact(office.name),
        "area": Fact(office.area),
        "local": Fact("" if office.level == "department" else "có"),
        "addressees": Fact(", ".join(office.addressees)),
        "plan": Fact(plan_name(snapshot.plan)),
        "period": Fact(period.label),
        "in_period": Fact(period_phrase(period)),
        "next_period": Fact(next_period(period)),
        "window": Fact(window),
        "provisional": Fact("" if snapshot.complete else "có"),
        "as_of": Fact(format_date(snapshot.as_of)),
        "horizon": Fact(str(snapshot.horizon)),
    }


def _target_facts(snapshot: Snapshot) -> dict[str, Fact]:
    counted = [target for target in snapshot.targets if not target.macro]
    states = Counter(_told_state(target, snapshot.as_of) for target in counted)
    return {
        "counted_targets": count(len(counted)),
        "target_states": Fact(join(counted_words(report_template().target_states, states))),
        "reached_targets": _target_names(counted, ("met", "exceeded")),
        "late_targets": _target_names(counted, ("behind",)),
    }


def _told_state(target: TargetFigures, as_of: str) -> str:
    return "missed" if target.state == "behind" and as_of >= target.window_end else target.state


def _target_names(targets: Sequence[TargetFigures], states: tuple[str, ...]) -> Fact:
    """'số lượt ... (63/50 lượt)': reached and wanted."""
    texts = (
        f"{lower_first(target.label)} ({count_text(int(target.cumulative or 0))}"
        f"/{count_text(int(target.low))} {target.unit})"
        for target in targets
        if target.state in states
    )
    return Fact("; ".join(texts))


def _support_facts(snapshot: Snapshot) -> dict[str, Fact]:
    template, active = report_template(), snapshot.active_supports
    under_way = [line for line in snapshot.supports if line.state in UNDER_WAY]
    pilots = [line for line in active if line.pilot]
    withdrawn = [line for line in snapshot.supports if line.state == "withdrawn"]
    states = Counter(line.state for line in active)
    concluded = dict.fromkeys(
        each
        for target in snapshot.targets
        if target.rule == SUPPORT_RULE
        for each in target.in_period_records
    )
    return {
        "supports": count(len(active), "support", (line.id for line in active)),
        "supported_units": _units(active),
        "under_way_units": _units(under_way),
        "states": Fact(join(counted_words(template.states, states))),
        "solutions": Fact(_solutions(template, active)),
        "pilots": count(len(pilots), "support", (line.id for line in pilots)),
        "pilot_names": Fact(
            names((f"{line.solution} tại {line.organisation}" for line in pilots), "mô hình")
        ),
        "registered_units": count(snapshot.current.registered_units),
        "withdrawn": count(len(withdrawn), "support", (line.id for line in withdrawn)),
        "concluded_units": count(snapshot.current.concluded_units, "organisation", concluded),
        "examples": Fact("\n".join(_examples(active))),
    }


def _units(lines: Sequence[SupportLine]) -> Fact:
    units = distinct_units(lines)
    return count(len(units), "organisation", units)


def solution_counts(lines: Iterable[SupportLine]) -> list[tuple[str, int]]:
    """Supports by system or tool, the most frequent first, equal ones by name."""
    found = Counter(line.solution for line in lines)
    return sorted(found.items(), key=lambda entry: (-entry[1], sort_key(entry[0])))


def _solutions(template: Template, lines: Sequence[SupportLine]) -> str:
    counted = solution_counts(lines)
    texts = [f"{name} ({count_text(number)} lượt)" for name, number in counted[:_MAX_SOLUTIONS]]
    rest = sum(number for _, number in counted[_MAX_SOLUTIONS:])
    if rest:
        texts.append(template.phrases["others"].format(count=count_text(rest)))
    return ", ".join(texts)


def _examples(lines: Sequence[SupportLine]) -> list[str]:
    """Supports whose results were measured before and after."""
    told = [line for line in lines if line.result_before and line.result_after]
    return [
        f"- {line.organisation}, áp dụng {line.solution}: trước khi áp dụng, "
        f"{clause(line.result_before)}; sau khi áp dụng, {clause(line.result_after)}."
        for line in told[:_MAX_EXAMPLES]
    ]


def _certificate_facts(snapshot: Snapshot) -> dict[str, Fact]:
    def counted(lines: Sequence[CertificateLine]) -> Fact:
        return count(len(lines), "certificate", (line.id for line in lines))

    valid = snapshot.valid_certificates
    ending = dict.fromkeys(line.organisation_id for line in snapshot.expiring_certificates)
    return {
        "certificates": counted(snapshot.certificates),
        "valid_certificates": count(len(valid), "certificate", valid),
        "expiring_units": count(len(ending), "organisation", ending),
        "expired": counted(snapshot.expired_certificates),
    }


def _training_facts(snapshot: Snapshot) -> dict[str, Fact]:
    courses, current = snapshot.courses, snapshot.current
    ids = tuple(line.id for line in courses)
    by_category = Counter(
        {"public": current.public, "enterprise": current.enterprise, "other": current.other}
    )
    return {
        "courses": count(len(courses), "training_course", ids),
        "attendances": count(current.attendances, "training_course", ids),
        "categories": Fact(join(counted_words(report_template().categories, by_category))),
        "course_titles": Fact(names((f"“{line.title.strip(' .')}”" for line in courses), "lớp")),
    }


def _people_facts(snapshot: Snapshot) -> dict[str, Fact]:
    valid = [line for line in snapshot.experts if line.valid]
    new = [line for line in snapshot.experts if line.new]
    schools = {line.institution_id: line.institution for line in snapshot.programmes}
    recognised = snapshot.recognitions
    return {
        "valid_experts": count(len(valid), "expert", (line.id for line in valid)),
        "new_experts": count(len(new), "expert", (line.id for line in new)),
        "schools": count(
            len(schools), "institution_programme", (line.id for line in snapshot.programmes)
        ),
        "school_names": Fact(names(schools.values(), "cơ sở")),
        "recognitions": count(
            len(recognised), "leading_recognition", (line.id for line in recognised)
        ),
        "new_recognitions": count(snapshot.current.recognitions),
        "recognition_names": Fact(
            names((line.organisation for line in recognised), "doanh nghiệp")
        ),
    }


def _money_facts(snapshot: Snapshot) -> dict[str, Fact]:
    current = snapshot.current
    total = current.state_money + current.counterpart_money
    parts = [
        pattern.format(amount=million(amount), share=percent(amount, total))
        for name, pattern in report_template().money.items()
        if (amount := int(getattr(current, name)))
    ]
    return {"money": Fact(million(total) if total else ""), "money_parts": Fact(", ".join(parts))}


def _comparison_facts(snapshot: Snapshot) -> dict[str, Fact]:
    """Each compared figure on its own, and all that rose or fell in one phrase."""
    facts: dict[str, Fact] = {}
    rose: list[str] = []
    fell: list[str] = []
    for name, comparison in report_template().comparisons.items():
        text = ""
        if snapshot.previous is not None:
            now, before = getattr(snapshot.current, name), getattr(snapshot.previous, name)
            text = compared(now, before, comparison.unit)
            if difference := change(now, before, comparison.unit):
                (rose if now > before else fell).append(f"{comparison.name} {difference}")
        facts[f"{name}_change"] = Fact(text)
    return {**facts, "growth": Fact(", ".join(rose)), "decline": Fact(", ".join(fell))}
