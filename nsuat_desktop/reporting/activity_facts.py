"""The other activities of the plan as pieces of text: documents, promotion, money, proposals."""

from collections import Counter
from collections.abc import Iterable, Sequence

from nsuat_desktop.reporting.document import lower_first
from nsuat_desktop.reporting.figures import ActivityLine, Snapshot
from nsuat_desktop.reporting.template import Fact, report_template
from nsuat_desktop.reporting.wording import count, dash_lines, join, million, names, percent
from nsuat_desktop.text.numbers import count_text

_POLICY_TASKS = "II.1."
"""Documents under these tasks are policy, the others steer the plan."""


def activity_facts(snapshot: Snapshot) -> dict[str, Fact]:
    """Facts of everything that is neither a target, a support nor a course."""
    return {
        **_document_facts(snapshot),
        **_network_facts(snapshot),
        **_promotion_facts(snapshot),
        **_proposal_facts(snapshot),
        **_budget_facts(snapshot),
    }


def _of(snapshot: Snapshot, record_type: str) -> list[ActivityLine]:
    return [line for line in snapshot.activities if line.type == record_type]


def _counted(lines: Sequence[ActivityLine]) -> Fact:
    return count(len(lines), lines[0].type if lines else "", (line.id for line in lines))


def _texts(lines: Iterable[ActivityLine]) -> list[str]:
    return [line.text for line in lines]


def _document_facts(snapshot: Snapshot) -> dict[str, Fact]:
    documents = _of(snapshot, "policy_document")
    policies = [line for line in documents if line.task.startswith(_POLICY_TASKS)]
    steering = [line for line in documents if line not in policies]
    inspections = _of(snapshot, "inspection")
    science = _of(snapshot, "science_task")
    return {
        "documents": _counted(steering),
        "document_list": Fact(dash_lines(_texts(steering), "văn bản")),
        "policies": _counted(policies),
        "policy_list": Fact(dash_lines(_texts(policies), "văn bản")),
        "inspections": _counted(inspections),
        "open_inspections": _counted([line for line in inspections if line.kind == "open"]),
        "science_tasks": _counted(science),
        "science_task_names": Fact(names(_texts(science), "nhiệm vụ")),
    }


def _network_facts(snapshot: Snapshot) -> dict[str, Fact]:
    members, cooperation = _of(snapshot, "network_member"), _of(snapshot, "cooperation")
    return {
        "network": _counted(members),
        "new_network": _counted([line for line in members if line.new]),
        "network_names": Fact(names(_texts(members), "tổ chức")),
        "cooperation": _counted(cooperation),
        "cooperation_list": Fact(dash_lines(_texts(cooperation), "nội dung")),
    }


def _promotion_facts(snapshot: Snapshot) -> dict[str, Fact]:
    items, events = _of(snapshot, "communication"), _of(snapshot, "event")
    awards = _of(snapshot, "award")
    return {
        "communications": _counted(items),
        "communication_kinds": Fact(join(_by_kind(items, "{kind} {count}"))),
        "events": _counted(events),
        "event_kinds": Fact(join(_by_kind(events, "{count} {kind}"))),
        "event_list": Fact(dash_lines(_texts(events), "sự kiện")),
        "participants": count(sum(line.people for line in events)),
        "awards": _counted(awards),
        "award_list": Fact(dash_lines(_texts(awards), "giải thưởng, hình thức tôn vinh")),
    }


def _by_kind(lines: Sequence[ActivityLine], pattern: str) -> list[str]:
    """How many of each kind, in the order in which the kinds occur."""
    counted = Counter(line.kind_label for line in lines)
    return [
        pattern.format(kind=lower_first(kind), count=count_text(number))
        for kind, number in counted.items()
    ]


def _proposal_facts(snapshot: Snapshot) -> dict[str, Fact]:
    """Proposals by the body they are meant for; those for nobody in particular come last."""
    phrases = report_template().phrases
    proposals = _of(snapshot, "proposal")
    named = dict.fromkeys(line.kind_label for line in proposals if line.kind not in ("", "other"))
    lines = [
        "- "
        + phrases["proposals_to"].format(
            addressee=addressee,
            items="; ".join(one.text for one in proposals if one.kind_label == addressee),
        )
        for addressee in named
    ]
    lines += [f"- {line.text}." for line in proposals if line.kind in ("", "other")]
    tasks = _of(snapshot, "plan_task")
    return {
        "proposals": Fact("\n".join(lines), "difficulty", tuple(line.id for line in proposals)),
        "difficulties": Fact(dash_lines(_texts(_of(snapshot, "difficulty")), "nội dung")),
        "plan_tasks": Fact(dash_lines(_texts(tasks), "nhiệm vụ")),
    }


def _budget_facts(snapshot: Snapshot) -> dict[str, Fact]:
    allotted = sum(line.allotted for line in snapshot.budget)
    disbursed = sum(line.disbursed for line in snapshot.budget)
    ids = [each for line in snapshot.budget for each in line.ids]
    sources = [
        f"{lower_first(line.source)} {million(line.disbursed)}/{million(line.allotted)} triệu đồng"
        for line in snapshot.budget
    ]
    return {
        "budget_year": Fact(snapshot.period.end[:4]),
        "allotted": Fact(million(allotted) if allotted else "", "budget_line", tuple(ids)),
        "disbursed": Fact(million(disbursed)),
        "disbursed_share": Fact(percent(disbursed, allotted) if allotted else ""),
        "budget_sources": Fact("; ".join(sources)),
    }
