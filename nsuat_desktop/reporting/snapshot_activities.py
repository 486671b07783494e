"""The other activities of the plan in a period: documents, inspections, promotion, money ..."""

from collections.abc import Callable, Iterator

from nsuat_desktop.records.description import label_of
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.reporting.figures import ActivityLine, BudgetFigures
from nsuat_desktop.reporting.snapshot_lines import Span
from nsuat_desktop.reporting.snapshot_records import Found, Records
from nsuat_desktop.text.dates import first_day, format_date, last_day
from nsuat_desktop.text.numbers import count_text

_MONEY = ("estimated", "allotted", "disbursed")


def activity_lines(records: Records, span: Span) -> tuple[ActivityLine, ...]:
    """What happened or went on in the span, each kind in the order of its days."""
    return tuple(line for read in _READERS for line in read(records, span))


def budget_figures(records: Records, year: int) -> tuple[BudgetFigures, ...]:
    """Estimated, allotted and spent in a budget year, by source."""
    source_field = description_of("budget_line").by_name["source"]
    lines = records.use(
        each for each in records.all("budget_line") if each.values.get("year") == year
    )
    made = []
    for choice in source_field.choices:
        of_source = [each for each in lines if each.values.get("source") == choice.code]
        if of_source:
            sums = {name: sum(each.money(name) or 0 for each in of_source) for name in _MONEY}
            ids = tuple(each.id for each in of_source)
            made.append(BudgetFigures(source=choice.label, ids=ids, **sums))
    return tuple(made)


def _documents(records: Records, span: Span) -> Iterator[ActivityLine]:
    for each in _dated(records, "policy_document", "date", span):
        text = (
            f"Văn bản số {each.text('number')} ngày {format_date(each.text('date'))} "
            f"của {each.text('issuer')}: {_bare(each.text('summary'))}"
        )
        yield _line("policy_document", each, text, new=True)


def _inspections(records: Records, span: Span) -> Iterator[ActivityLine]:
    found = _dated(records, "inspection", "date", span)
    names = _names(records, found, "organisation")
    for each in found:
        open_points = each.text("follow_up") and not each.text("follow_up_done")
        line_kind = ("open", "") if open_points else ("done", "")
        text = _with_note(names.get(each.text("organisation"), ""), each.text("conclusion"))
        yield _line("inspection", each, text, kind=line_kind, new=True)


def _science_tasks(records: Records, span: Span) -> Iterator[ActivityLine]:
    for each in _running(records, "science_task", span):
        yield _line("science_task", each, each.text("title"), new=span.has(each.text("starts")))


def _network(records: Records, span: Span) -> Iterator[ActivityLine]:
    found = [
        each
        for each in _running(records, "network_member", span)
        if not each.text("ends") or last_day(each.text("ends")) >= span.end
    ]
    names = _names(records, found, "organisation")
    for each in found:
        yield _line(
            "network_member",
            each,
            names.get(each.text("organisation"), ""),
            kind=_choice("network_member", "role", each),
            new=span.has(each.text("starts")),
        )


def _communications(records: Records, span: Span) -> Iterator[ActivityLine]:
    for each in _dated(records, "communication", "date", span):
        text = _with_note(each.text("title"), each.text("channel"))
        kind = _choice("communication", "kind", each)
        yield _line("communication", each, text, kind=kind, new=True)


def _events(records: Records, span: Span) -> Iterator[ActivityLine]:
    for each in _dated(records, "event", "starts", span):
        people = each.money("participants") or 0
        note = f"{count_text(people)} người dự" if people else ""
        text = _with_note(each.text("title"), note)
        kind = _choice("event", "kind", each)
        yield _line("event", each, text, kind=kind, new=True, people=people)


def _awards(records: Records, span: Span) -> Iterator[ActivityLine]:
    """By the day of the decision; where only the year is known, in that reporting year."""
    found = [
        each
        for each in records.all("award")
        if span.has(each.text("date") or None)
        or (not each.text("date") and each.values.get("year") == span.end.year)
    ]
    records.use(found)
    names = _names(records, found, "organisation") | _names(records, found, "person")
    for each in found:
        who = names.get(each.text("organisation")) or names.get(each.text("person"), "")
        text = f"{each.text('award')} cho {who}"
        yield _line("award", each, text, kind=_choice("award", "level", each), new=True)


def _cooperation(records: Records, span: Span) -> Iterator[ActivityLine]:
    for each in _running(records, "cooperation", span):
        text = _with_note(each.text("title"), f"{each.text('partner')}, {each.text('country')}")
        kind = _choice("cooperation", "kind", each)
        yield _line("cooperation", each, text, kind=kind, new=span.has(each.text("starts")))


def _difficulties(records: Records, span: Span) -> Iterator[ActivityLine]:
    """Raised in the period, or before it and still without an answer."""
    found = [
        each
        for each in records.all("difficulty")
        if first_day(each.text("date")) <= span.end
        and (span.has(each.text("date")) or each.text("state") in ("", "open", "sent"))
    ]
    for each in records.use(sorted(found, key=lambda one: (one.text("date"), one.id))):
        kind = _choice("difficulty", "addressee", each)
        new = span.has(each.text("date"))
        yield _line("difficulty", each, _bare(each.text("content")), kind=kind, new=new)
        if proposal := _bare(each.text("proposal")):
            yield _line("proposal", each, proposal, kind=kind, new=new)


def _plan_tasks(records: Records, span: Span) -> Iterator[ActivityLine]:
    """Work that is not done at the end of the span: what comes next."""
    found = [
        each
        for each in records.all("plan_task")
        if (not each.text("progress") or float(each.text("progress")) < 100)
        and (not each.text("ends") or last_day(each.text("ends")) > span.end)
    ]
    for each in records.use(sorted(found, key=lambda one: (one.text("ends") or "9999", one.id))):
        notes = []
        if each.text("ends"):
            notes.append(f"hoàn thành {format_date(each.text('ends'))}")
        if each.text("lead"):
            notes.append(f"chủ trì: {each.text('lead')}")
        if each.text("product"):
            notes.append(f"sản phẩm: {_bare(each.text('product'))}")
        text = _with_note(_bare(each.text("text")), "; ".join(notes))
        yield _line("plan_task", each, text, task=each.text("code"))


_READERS: tuple[Callable[[Records, Span], Iterator[ActivityLine]], ...] = (
    _documents,
    _inspections,
    _science_tasks,
    _network,
    _communications,
    _events,
    _awards,
    _cooperation,
    _difficulties,
    _plan_tasks,
)


def _dated(records: Records, record_type: str, field: str, span: Span) -> list[Found]:
    found = [each for each in records.all(record_type) if span.has(each.text(field))]
    return records.use(sorted(found, key=lambda each: (each.text(field), each.id)))


def _running(records: Records, record_type: str, span: Span) -> list[Found]:
    """Begun by the end of the span and not ended before it."""
    found = [
        each
        for each in records.all(record_type)
        if first_day(each.text("starts")) <= span.end
        and (not each.text("ends") or last_day(each.text("ends")) >= span.start)
    ]
    return records.use(sorted(found, key=lambda each: (each.text("starts"), each.id)))


def _names(records: Records, found: list[Found], link: str) -> dict[str, str]:
    """Titles of the records that a link points at."""
    target = "organisation" if link == "organisation" else "person"
    linked = records.by_id(target, filter(None, (each.text(link) for each in found)))
    records.use(linked.values())
    return {each.id: each.title for each in linked.values()}


def _choice(record_type: str, field: str, found: Found) -> tuple[str, str]:
    described = description_of(record_type).by_name[field]
    return found.text(field), label_of(described, found.values.get(field))


def _line(
    record_type: str,
    found: Found,
    text: str,
    *,
    kind: tuple[str, str] = ("", ""),
    task: str = "",
    new: bool = False,
    people: int = 0,
) -> ActivityLine:
    return ActivityLine(
        type=record_type,
        id=found.id,
        kind=kind[0],
        kind_label=kind[1],
        text=text,
        task=task or found.text("task"),
        new=new,
        people=people,
    )


def _bare(text: str) -> str:
    return " ".join(text.split()).rstrip(" .;,")


def _with_note(text: str, note: str) -> str:
    note = _bare(note)
    return f"{_bare(text)} ({note})" if note else _bare(text)
