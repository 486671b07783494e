"""Small pieces of Vietnamese that sentences are put together from."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal

from nsuat_desktop.reporting.document import lower_first
from nsuat_desktop.reporting.template import Fact, report_template
from nsuat_desktop.text.numbers import count_text, format_decimal, format_percent

_MAX_NAMES = 5
_MAX_LINES = 10
_MILLION = 1_000_000


def count(number: int, record_type: str = "", ids: Iterable[str] = ()) -> Fact:
    """A count as written in prose; nothing to say when it is 0."""
    return Fact(count_text(number) if number else "", record_type, tuple(ids))


def million(dong: int) -> str:
    """Money in triệu đồng with at most one decimal: 1250500000 -> '1.250,5'."""
    return format_decimal(Decimal(dong) / _MILLION, 1).removesuffix(",0")


def percent(part: int, whole: int) -> str:
    """A share with at most one decimal: '22,3%', '20%'."""
    share = (Decimal(part) * 100 / whole).quantize(Decimal("0.1"), ROUND_HALF_UP)
    return format_percent(share).replace(",0%", "%")


def change(now: int, before: int, unit: str) -> str:
    """'tăng 22,3%', 'giảm 02 lớp', '' when there is nothing to compare or no difference.

    Below ten the difference itself is told: three courses after one are no "tăng 200%".
    """
    if before == 0 or now == before:
        return ""
    gap = abs(now - before)
    amount = f"{count_text(gap)} {unit}" if before < 10 else percent(gap, before)
    return (
        report_template().phrases["increase" if now > before else "decrease"].format(amount=amount)
    )


def compared(now: int, before: int, unit: str) -> str:
    """'tăng 22,3% so với cùng kỳ năm trước', 'bằng cùng kỳ năm trước'; '' when both are 0."""
    phrases = report_template().phrases
    if now == before:
        return phrases["equal"] if now else ""
    if before == 0:
        return phrases["was_none"]
    return phrases["compared"].format(change=change(now, before, unit))


def counted_words(patterns: Mapping[str, str], counted: Counter[str]) -> list[str]:
    """'05 lượt đã áp dụng' for every kind that occurs, in the order of the template."""
    return [
        pattern.format(count=count_text(counted[kind]))
        for kind, pattern in patterns.items()
        if counted[kind]
    ]


def join(texts: Sequence[str]) -> str:
    """'a', 'a và b', 'a, b và c'; the parts may hold commas of their own."""
    return " và ".join(filter(None, (", ".join(texts[:-1]), *texts[-1:])))


def names(texts: Iterable[str], unit: str) -> str:
    """'a; b; c' with up to five different names, then how many more there are."""
    listed = list(dict.fromkeys(texts))
    shown = "; ".join(listed[:_MAX_NAMES])
    return f"{shown} {_more(len(listed) - _MAX_NAMES, unit)}".rstrip()


def dash_lines(texts: Sequence[str], unit: str) -> str:
    """One dashed line each, up to ten, then how many more there are."""
    lines = [f"- {text}." for text in texts[:_MAX_LINES]]
    if more := _more(len(texts) - _MAX_LINES, unit):
        lines.append(f"- {more[0].upper()}{more[1:]}.")
    return "\n".join(lines)


def _more(number: int, unit: str) -> str:
    pattern = report_template().phrases["more"]
    return pattern.format(count=count_text(number), unit=unit) if number > 0 else ""


def clause(text: str) -> str:
    """A note as part of a sentence: one line, no full stop, no capital at its beginning."""
    return lower_first(" ".join(text.split()).rstrip(" .;,"))
