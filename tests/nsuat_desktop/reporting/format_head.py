"""Measures the head of page 1: points 5 to 10, and what letters have there instead."""

import re
from collections.abc import Iterator
from itertools import pairwise

from nsuat_desktop.reporting.document import Document
from tests.nsuat_desktop.reporting.format_mark import MarkCheck
from tests.nsuat_desktop.reporting.format_reading import (
    MM,
    ReadPage,
    Stroke,
    TextLine,
    read_pages,
)
from tests.nsuat_desktop.reporting.format_text import MOTTO, NATION, TextWalk

SINGLE = 1.149

NUMBER_LINE = re.compile(
    r"Số:( {1,12}(0[1-9]|[1-9]\d+)| {2,12})/[A-ZĐ][A-Za-zĐđ]*-[A-ZĐ&]+(-[A-ZĐ&]+)*"
)
DATE_LINE = re.compile(
    r".+, ngày( (0[1-9]|[12]\d|3[01]) tháng (0[12]|[3-9]|1[0-2])| {2,}tháng {2,})\s?năm \d{4}"
)


class HeadCheck:
    """What is wrong, gathered in `problems`."""

    def __init__(self, pdf: bytes, document: Document, families: frozenset[str]) -> None:
        self.pdf, self.document, self.families = pdf, document, families
        self.pages = read_pages(pdf)
        self.problems: list[str] = []
        self.mark = MarkCheck(self.pages, document)
        self.mark.take()
        self.walk = TextWalk(self.pages)

    def want(self, truth: bool, problem: str) -> None:
        if not truth:
            self.problems.append(problem)

    # Sections -----------------------------------------------------------------------------

    def sections(self) -> Iterator[list[ReadPage]]:
        starts = [0, *self.walk.annex_pages, len(self.pages)]
        for first, last in pairwise(starts):
            yield self.pages[first:last]

    @property
    def main(self) -> list[ReadPage]:
        return next(self.sections())

    def line(self, page: ReadPage, text: str) -> TextLine | None:
        wanted = " ".join(text.split())
        found = next((line for line in page.lines if line.bare == wanted), None)
        self.want(found is not None, f"line not found as one: {wanted!r}")
        return found

    def rule_under(self, page: ReadPage, line: TextLine) -> Stroke | None:
        """The drawn line that stands alone right below a line of text."""
        near = [
            stroke
            for stroke in page.rules()
            if 0 < line.y - stroke.y0 < 0.9 * line.size and line.x0 < stroke.centre < line.x1
        ]
        self.want(len(near) == 1, f"{len(near)} lines drawn under {line.bare[:30]!r}")
        return near[0] if len(near) == 1 else None

    def short_rule(self, page: ReadPage, lines: list[TextLine], name: str) -> None:
        rule = self.rule_under(page, lines[-1])
        if rule is None:
            return
        longest = max(line.x1 - line.x0 for line in lines)
        share = rule.length / longest
        self.want(0.33 <= share <= 0.5, f"line under {name} is {share:.2f} of its text")
        self.want(abs(rule.centre - lines[-1].centre) < MM, f"line under {name} is off centre")

    def style(self, line: TextLine, styles: set[str], low: float, high: float, name: str) -> None:
        self.want(line.styles == styles, f"{name} is set in {sorted(line.styles)}")
        self.want(low <= line.size <= high, f"{name} is set in {line.size} pt")

    def nation(self) -> None:
        page = self.pages[0]
        nation, motto = self.line(page, NATION), self.line(page, MOTTO)
        if nation is None or motto is None:
            return
        self.style(nation, {"bold"}, 12, 13, "Quốc hiệu")
        self.style(motto, {"bold"}, 13, 14, "Tiêu ngữ")
        self.want(nation.centre > page.width * 0.55, "Quốc hiệu is not at the right")
        self.want(abs(nation.centre - motto.centre) < MM, "Tiêu ngữ is not under Quốc hiệu")
        rule = self.rule_under(page, motto)
        if rule is not None:
            same = abs(rule.length - (motto.x1 - motto.x0)) < MM
            self.want(same, f"line under Tiêu ngữ is {rule.length / MM:.1f} mm long")
            self.want(abs(rule.centre - motto.centre) < MM, "line under Tiêu ngữ is off centre")

    def issuer(self) -> None:
        page, header = self.pages[0], self.document.header
        left = []
        for line in page.lines:
            if line.bare == NATION:
                break
            left.append(line)
        issuing = [line for line in left if line.styles == {"bold"}]
        parent = [line for line in left if line.styles == {"regular"}]
        shown = "".join(line.bare for line in issuing).replace(" ", "")
        wanted = "".join(header.issuer_lines).replace(" ", "")
        self.want(shown == wanted, f"issuing body in bold: {shown[:40]!r}")
        shown = "".join(line.bare for line in parent).replace(" ", "")
        self.want(shown == header.parent_name.replace(" ", ""), f"parent body: {shown[:40]!r}")
        self.want({line.size for line in left} <= {12, 13}, "size of the issuing body")
        centres = [line.centre for line in left]
        self.want(max(centres) - min(centres) < MM, "issuing body is not centred under parent")
        nation = next(line for line in page.lines if line.bare == NATION)
        self.want(max(line.x1 for line in left) < nation.x0, "issuing body runs into Quốc hiệu")
        self.short_rule(page, issuing, "the issuing body")

    def number_and_date(self) -> None:
        """A paper without number or date (sign-in sheet, minutes) must not show a part of one."""
        page, header = self.pages[0], self.document.header
        if not (header.number_line and header.date_line):
            for mark, wanted in (("Số:", header.number_line), (", ngày", header.date_line)):
                top = [line for line in page.lines if line.y > page.height - 60 * MM]
                shown = any(mark in line.bare for line in top)
                self.want(shown == bool(wanted), f"{mark!r} in the head: {shown}")
            return
        number = next((line for line in page.lines if line.text == header.number_line), None)
        if number is None:
            self.problems.append("number line not found")
            return
        at = page.lines.index(number) + 1
        day, shown = page.lines[at], page.lines[at].text
        while len(shown.replace(" ", "")) < len(header.date_line.replace(" ", "")):
            # A place with a very long name stands above its date.
            at += 1
            shown += f" {page.lines[at].text}"
        # A word too long for its line is broken without a hyphen.
        parted = at > page.lines.index(day)
        same = shown == header.date_line
        same |= parted and shown.replace(" ", "") == header.date_line.replace(" ", "")
        self.want(same, f"date line {shown!r}")
        self.want(bool(NUMBER_LINE.fullmatch(number.text)), f"number line {number.text!r}")
        self.want(bool(DATE_LINE.fullmatch(shown)), f"date line {shown!r}")
        self.style(number, {"regular"}, 13, 13, "number line")
        self.style(day, {"italic"}, 13, 14, "date line")
        self.want(abs(number.y - day.y) < MM, "number and date are not on one line")
        motto = next(line for line in page.lines if line.bare == MOTTO)
        self.want(abs(day.centre - motto.centre) < MM, "date is not centred under Tiêu ngữ")
        self.want(abs(number.centre - page.lines[0].centre) < MM, "number is off centre")
        self.want(day.y < motto.y - motto.size, "date is not below Tiêu ngữ")

    def title(self) -> None:
        page = self.pages[0]
        if self.document.is_letter:
            self.subject()
            return
        kind = self.line(page, self.document.type_name)
        if kind is None:
            return
        at = page.lines.index(kind)
        summary = [kind]
        wanted = self.document.summary.replace(" ", "")
        while "".join(line.bare for line in summary[1:]).replace(" ", "") != wanted:
            at += 1
            summary.append(page.lines[at])
        middle = 30 * MM + (page.width - 45 * MM) / 2
        for line in summary:
            self.style(line, {"bold"}, 13, 14, "title")
            self.want(abs(line.centre - middle) < MM, f"title off centre: {line.bare[:30]!r}")
        self.short_rule(page, summary[1:], "the summary")

    def subject(self) -> None:
        """What a letter is about: 6 pt under the number, centred on it, in regular type."""
        page = self.pages[0]
        number = next(line for line in page.lines if line.text == self.document.header.number_line)
        at, shown = page.lines.index(number) + 1, ""
        day = page.lines[at]
        self.want(abs(day.y - number.y) < MM, "number and date are not on one line")
        wanted, last = self.document.subject_line.replace(" ", ""), number
        left = [line for line in page.lines if line.y < number.y and line.x1 < day.centre]
        for line in left:
            if shown == wanted:
                break
            self.style(line, {"regular"}, 12, 13, "subject")
            self.want(abs(line.centre - number.centre) < MM, f"subject off centre: {line.bare!r}")
            gap = last.y - line.y - SINGLE * line.size
            self.want(gap >= (5.9 if last is number else -0.1), f"subject gap of {gap:.1f} pt")
            shown, last = shown + line.bare.replace(" ", ""), line
        self.want(shown == wanted, f"subject reads {shown[:40]!r}")
