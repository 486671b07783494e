"""The other activities of the plan as pieces of text: documents, promotion, money, proposals."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Protocol

from nsuat_desktop.plan.budget import (
    BudgetFigure,
    budget_by_source,
    budget_by_task,
    budget_total,
)
from nsuat_desktop.plan.tasks import TaskFigure
from nsuat_desktop.reporting.document import lower_first
from nsuat_desktop.reporting.figures import ActivityLine, Snapshot
from nsuat_desktop.reporting.template import Fact, report_template
from nsuat_desktop.reporting.wording import (
    clause,
    count,
    counted_words,
    dash_lines,
    join,
    million,
    names,
    percent,
)
from nsuat_desktop.text.dates import format_date, last_day
from nsuat_desktop.text.numbers import count_text

_POLICY_TASKS = "II.1."
"""Documents under these tasks are policy, the others steer the plan."""
_SHARING_TASKS = "II.5."
"""Conferences under these tasks spread knowledge, the others steer the plan."""
_NOBODY = ("", "other")


class _WithId(Protocol):
    @property
    def id(self) -> str: ...


def activity_facts(snapshot: Snapshot) -> dict[str, Fact]:
    """Facts of everything that is neither a target, a support nor a course."""
    return {
        **_document_facts(snapshot),
        **_network_facts(snapshot),
        **_promotion_facts(snapshot),
        **_task_facts(snapshot),
        **_proposal_facts(snapshot),
        **_budget_facts(snapshot),
    }


def _of(snapshot: Snapshot, record_type: str) -> list[ActivityLine]:
    return [line for line in snapshot.activities if line.type == record_type]


def _counted(lines: Sequence[ActivityLine]) -> Fact:
    return count(len(lines), lines[0].type if lines else "", (line.id for line in lines))


def _lines(lines: Sequence[ActivityLine], unit: str) -> Fact:
    return _listed(dash_lines(_texts(lines), unit), lines[0].type if lines else "", lines)


def _participants(events: Sequence[ActivityLine]) -> Fact:
    told = [line for line in events if line.people]
    return count(sum(line.people or 0 for line in told), "event", (line.id for line in told))


def _texts(lines: Iterable[ActivityLine]) -> list[str]:
    return [line.text for line in lines]


def _document_facts(snapshot: Snapshot) -> dict[str, Fact]:
    documents = _of(snapshot, "policy_document")
    policies = [line for line in documents if line.task.startswith(_POLICY_TASKS)]
    steering = [line for line in documents if line not in policies]
    inspected = _of(snapshot, "inspection")
    inspections = [line for line in inspected if line.new]
    unmended = [line for line in inspected if line.kind == "open"]
    conferences = [
        line
        for line in _of(snapshot, "event")
        if line.kind == "conference" and not line.task.startswith(_SHARING_TASKS)
    ]
    science = _of(snapshot, "science_task")
    return {
        "documents": _counted(steering),
        "document_list": _lines(steering, "văn bản"),
        "policies": _counted(policies),
        "policy_list": _lines(policies, "văn bản"),
        "inspections": _counted(inspections),
        "inspection_list": _lines(inspections, "lượt kiểm tra"),
        "open_inspections": _counted([line for line in inspections if line.kind == "open"]),
        "follow_ups": _counted(unmended),
        "conferences": _counted(conferences),
        "conference_names": Fact(names(_texts(conferences), "hội nghị")),
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
        "cooperation_list": _lines(cooperation, "nội dung"),
    }


def _promotion_facts(snapshot: Snapshot) -> dict[str, Fact]:
    items, events = _of(snapshot, "communication"), _of(snapshot, "event")
    awards = _of(snapshot, "award")
    return {
        "communications": _counted(items),
        "communication_kinds": Fact("; ".join(_by_kind(items, "{kind}: {count}"))),
        "events": _counted(events),
        "event_kinds": Fact(join(_by_kind(events, "{count} {kind}"))),
        "event_list": _lines(events, "sự kiện"),
        "participants": _participants(events),
        "awards": _counted(awards),
        "award_list": _lines(awards, "giải thưởng, hình thức tôn vinh"),
    }


def _by_kind(lines: Sequence[ActivityLine], pattern: str) -> list[str]:
    """How many of each kind, in the order in which the kinds occur."""
    counted = Counter(line.kind_label for line in lines)
    return [
        pattern.format(kind=lower_first(kind), count=count_text(number))
        for kind, number in counted.items()
    ]


def _proposal_facts(snapshot: Snapshot) -> dict[str, Fact]:
    """Open proposals by the body they are meant for; those for nobody in particular come last."""
    phrases = report_template().phrases
    proposals = [line for line in snapshot.difficulties if line.open and line.proposal]
    named = dict.fromkeys(
        line.addressee_label for line in proposals if line.addressee not in _NOBODY
    )
    lines = [
        "- "
        + phrases["proposals_to"].format(
            addressee=addressee,
            items="; ".join(one.proposal for one in proposals if one.addressee_label == addressee),
        )
        for addressee in named
    ]
    lines += [f"- {line.proposal}." for line in proposals if line.addressee in _NOBODY]
    told = [line for line in snapshot.difficulties if line.new or line.open]
    texts = [
        line.content if line.open else phrases["answered"].format(text=line.content)
        for line in told
    ]
    return {
        "proposals": _listed("\n".join(lines), "difficulty", proposals),
        "difficulties": _listed(dash_lines(texts, "nội dung"), "difficulty", told),
    }


def _task_facts(snapshot: Snapshot) -> dict[str, Fact]:
    """Work of the period, and what of it (and after it) comes next."""
    template = report_template()
    begun = [task for task in snapshot.tasks if task.state != "ahead"]
    late = [task for task in begun if task.state == "late"]
    following = [
        task
        for task in snapshot.tasks
        if task.open and (task.state == "late" or not task.ends or _goes_on(task, snapshot))
    ]
    following.sort(key=lambda task: (task.ends or "9999", task.code))
    states = Counter(task.state for task in begun)
    return {
        "tasks": count(len(begun), "plan_task", (task.id for task in begun)),
        "task_states": Fact(join(counted_words(template.task_states, states))),
        "late_tasks": count(len(late), "plan_task", (task.id for task in late)),
        "late_task_names": Fact(names((clause(task.text) for task in late), "việc")),
        "plan_tasks": _listed(
            dash_lines([_next_work(task) for task in following], "nhiệm vụ"), "plan_task", following
        ),
    }


def _goes_on(task: TaskFigure, snapshot: Snapshot) -> bool:
    return last_day(task.ends).isoformat() > snapshot.as_of


def _next_work(task: TaskFigure) -> str:
    """What, until when, who and with which product."""
    notes = []
    if task.state == "late":
        notes.append(f"quá hạn từ {format_date(task.ends)}")
    elif task.state == "ahead" and task.ends and task.ends != task.starts:
        notes.append(f"từ {format_date(task.starts)} đến {format_date(task.ends)}")
    elif task.ends:
        notes.append(f"hoàn thành {format_date(task.ends)}")
    if task.lead:
        notes.append(f"chủ trì: {task.lead}")
    if task.product:
        notes.append(f"sản phẩm: {clause(task.product)}")
    text = " ".join(task.text.split()).rstrip(" .;,")
    return f"{text} ({'; '.join(notes)})" if notes else text


def _budget_facts(snapshot: Snapshot) -> dict[str, Fact]:
    year = int(snapshot.period.end[:4])
    total, following = budget_total(snapshot.budget), budget_total(snapshot.next_budget)
    return {
        "budget_year": Fact(str(year)),
        "next_budget_year": Fact(str(year + 1)),
        "next_estimated": _money(following, "estimated"),
        **{name: _money(total, name) for name in ("estimated", "allotted", "disbursed", "settled")},
        "disbursed_share": _rate(total),
        "budget_sources": _budget_lines(
            (lower_first(line.source_label), line) for line in budget_by_source(snapshot.budget)
        ),
        "budget_tasks": _budget_lines(
            (f"{line.task} {lower_first(line.task_title)}", line)
            for line in budget_by_task(snapshot.budget)
            if line.task
        ),
    }


def _money(figure: BudgetFigure | None, name: str) -> Fact:
    dong = getattr(figure, name) if figure else None
    return Fact(million(dong), "budget_line", figure.ids) if figure and dong else Fact("")


def _rate(figure: BudgetFigure | None) -> Fact:
    text = rate_text(figure)
    return Fact(text, "budget_line", figure.ids) if figure and text else Fact("")


def rate_text(figure: BudgetFigure | None) -> str:
    """ "75%"; empty where no rate can be told."""
    if figure is None or figure.rate is None:
        return ""
    return percent(figure.disbursed or 0, figure.allotted or 0)


def _budget_lines(figures: Iterable[tuple[str, BudgetFigure]]) -> Fact:
    """ "đối ứng của đơn vị 50/80 triệu đồng (62,5%)", of what was allotted."""
    told = [(name, line) for name, line in figures if line.allotted]
    texts = [
        f"{name} {million(line.disbursed or 0)}/{million(line.allotted or 0)} triệu đồng"
        + (f" ({rate})" if (rate := rate_text(line)) else "")
        for name, line in told
    ]
    ids = tuple(each for _, line in told for each in line.ids)
    return Fact("; ".join(texts), "budget_line", ids)


def _listed(text: str, record_type: str, lines: Iterable[_WithId]) -> Fact:
    return Fact(text, record_type, tuple(line.id for line in lines))
