"""The other activities of the plan in a period: documents, inspections, promotion, difficulties."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from nsuat_desktop.records.description import label_of
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.reporting.document import lower_first
from nsuat_desktop.reporting.figures import ActivityLine, DifficultyLine
from nsuat_desktop.reporting.snapshot_lines import Span
from nsuat_desktop.reporting.snapshot_records import Found, Records
from nsuat_desktop.text.dates import first_day, format_date, last_day
from nsuat_desktop.text.numbers import count_text

_OPEN_STATES = ("open", "sent")
_COUNTED = "Tính vào lượt đào tạo (Phụ lục III)"


def activity_lines(records: Records, span: Span) -> tuple[ActivityLine, ...]:
    """What happened or went on in the span, each kind in the order of its days."""
    return tuple(line for read in _READERS for line in read(records, span))


def difficulty_lines(records: Records, span: Span) -> tuple[DifficultyLine, ...]:
    """Raised or answered in the span, or raised before it and without an answer at its end."""
    known = [each for each in records.all("difficulty") if first_day(each.text("date")) <= span.end]
    found = [
        each
        for each in sorted(known, key=lambda one: (one.text("date"), one.id))
        if span.has(each.text("date"))
        or span.has(each.text("answered_on") or None)
        or _state_of(each, span) in _OPEN_STATES
    ]
    records.use(found)
    names = _names(records, found, "organisation")
    return tuple(_difficulty(each, span, names) for each in found)


def _difficulty(found: Found, span: Span, names: dict[str, str]) -> DifficultyLine:
    described = description_of("difficulty").by_name
    state = _state_of(found, span)
    answered = state not in _OPEN_STATES
    return DifficultyLine(
        id=found.id,
        content=_bare(found.text("content")),
        organisation=names.get(found.text("organisation"), ""),
        day=found.text("date"),
        proposal=_bare(found.text("proposal")),
        addressee=found.text("addressee"),
        addressee_label=label_of(described["addressee"], found.values.get("addressee")),
        open=not answered,
        state_label=label_of(described["state"], state),
        answer=_bare(found.text("answer")) if answered else "",
        answered_on=found.text("answered_on") if answered else "",
        new=span.has(found.text("date")),
    )


def _state_of(found: Found, span: Span) -> str:
    """As it was at the end of the span: an answer that came later had not been given yet."""
    answered = found.text("answered_on")
    if answered and first_day(answered) > span.end:
        return "sent"
    return found.text("state") or "open"


def _documents(records: Records, span: Span) -> Iterator[ActivityLine]:
    for each in _dated(records, "policy_document", "date", span):
        text = (
            f"Văn bản số {each.text('number')} ngày {format_date(each.text('date'))} "
            f"của {each.text('issuer')}: {_bare(each.text('summary'))}"
        )
        yield _line("policy_document", each, text, new=True)


def _inspections(records: Records, span: Span) -> Iterator[ActivityLine]:
    """Of the span, and earlier ones with something still to be mended at its end."""
    until = [each for each in records.all("inspection") if first_day(each.text("date")) <= span.end]
    found = records.use(
        each
        for each in sorted(until, key=lambda one: (one.text("date"), one.id))
        if span.has(each.text("date")) or _to_be_mended(each, span)
    )
    names = _names(records, found, "organisation")
    for each in found:
        line_kind = ("open", "") if _to_be_mended(each, span) else ("done", "")
        who, day = names.get(each.text("organisation"), ""), format_date(each.text("date"))
        text = _with_note(f"{who}, ngày {day}", lower_first(each.text("conclusion")))
        yield _line("inspection", each, text, kind=line_kind, new=span.has(each.text("date")))


def _to_be_mended(found: Found, span: Span) -> bool:
    done = found.text("follow_up_done")
    return bool(found.text("follow_up")) and not (done and first_day(done) <= span.end)


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
        line = _line("communication", each, text, kind=_choice("communication", "kind", each))
        yield replace(
            line,
            new=True,
            title=each.title,
            starts=each.text("date"),
            place=each.text("channel"),
            people=each.money("reach"),
            cost=each.money("cost"),
        )


def _events(records: Records, span: Span) -> Iterator[ActivityLine]:
    for each in _dated(records, "event", "starts", span):
        people = each.money("participants")
        note = f"{count_text(people)} người dự" if people else ""
        text = _with_note(each.text("title"), note)
        counted = _COUNTED if each.values.get("counts_as_training") else ""
        yield replace(
            _line("event", each, text, kind=_choice("event", "kind", each)),
            new=True,
            title=each.title,
            starts=each.text("starts"),
            ends=each.text("ends"),
            place=each.text("place"),
            by=each.text("organiser"),
            people=people,
            cost=each.money("cost"),
            result=". ".join(filter(None, (_bare(each.text("result")), counted))),
        )


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
    for each in sorted(found, key=lambda one: (one.text("date") or one.text("year"), one.id)):
        who = names.get(each.text("organisation")) or names.get(each.text("person"), "")
        level = _choice("award", "level", each)
        yield replace(
            _line("award", each, f"{each.text('award')} cho {who}", kind=level),
            new=True,
            title=each.text("award"),
            starts=each.text("date") or each.text("year"),
            by=who,
            result=each.text("decision"),
        )


def _cooperation(records: Records, span: Span) -> Iterator[ActivityLine]:
    found = _running(records, "cooperation", span)
    names = _names(records, found, "organisation")
    for each in found:
        text = _with_note(each.text("title"), f"{each.text('partner')}, {each.text('country')}")
        line = _line("cooperation", each, text, kind=_choice("cooperation", "kind", each))
        yield replace(
            line,
            new=span.has(each.text("starts")),
            title=each.title,
            starts=each.text("starts"),
            ends=each.text("ends"),
            place=each.text("country"),
            by=", ".join(
                filter(None, (each.text("partner"), names.get(each.text("organisation"))))
            ),
            people=each.money("participants"),
            cost=each.money("cost"),
            result=_bare(each.text("result")),
        )


_READERS: tuple[Callable[[Records, Span], Iterator[ActivityLine]], ...] = (
    _documents,
    _inspections,
    _science_tasks,
    _network,
    _communications,
    _events,
    _awards,
    _cooperation,
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
    new: bool = False,
) -> ActivityLine:
    return ActivityLine(
        type=record_type,
        id=found.id,
        kind=kind[0],
        kind_label=kind[1],
        text=text,
        task=found.text("task"),
        new=new,
        title="",
        starts="",
        ends="",
        place="",
        by="",
        people=None,
        cost=None,
        result="",
    )


def _bare(text: str) -> str:
    return " ".join(text.split()).rstrip(" .;,")


def _with_note(text: str, note: str) -> str:
    note = _bare(note)
    return f"{_bare(text)} ({note})" if note else _bare(text)
