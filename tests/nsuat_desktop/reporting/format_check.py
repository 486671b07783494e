"""Measures a PDF by the rules of Nghị định 30/2020 (the 18 points of the domain reference).

`check_format` returns what is wrong, in words; an empty list means that a records office would
accept the form. It knows the document that should be printed, but nothing of the renderer.
"""

import re
from collections.abc import Callable
from io import BytesIO
from itertools import pairwise

import pikepdf

from nsuat_desktop.reporting.clean import cleaned
from nsuat_desktop.reporting.document import Document, SignatureBlock
from tests.nsuat_desktop.reporting.format_company import company_problems
from tests.nsuat_desktop.reporting.format_head import SINGLE, HeadCheck
from tests.nsuat_desktop.reporting.format_reading import (
    ASCENT,
    DESCENT,
    MM,
    ReadPage,
    TextLine,
    family_of,
    style_of,
)
from tests.nsuat_desktop.reporting.format_text import Kind

A4 = (210 * MM, 297 * MM)
FAMILIES = {"LiberationSerif", "TimesNewRomanPSMT", "TimesNewRomanPS", "Tinos"}
SIZES = {11.0, 12.0, 13.0, 14.0}


def check_format(
    pdf: bytes, expected: Document, families: frozenset[str] = frozenset(FAMILIES)
) -> list[str]:
    return _Check(pdf, cleaned(expected), families).run()


class _Check(HeadCheck):
    def run(self) -> list[str]:
        with pikepdf.open(BytesIO(self.pdf)) as pdf:
            turned = [page for page in pdf.pages if int(page.obj.get("/Rotate", 0))]
        self.want(not turned, "a page is turned by /Rotate")
        self.walk.run(self.document)
        self.problems += self.walk.problems
        if not self.problems:
            checks: tuple[Callable[[], None], ...] = (
                self.paper,
                self.margins,
                self.fonts,
                self.colour,
                self.overlaps,
                self.nation,
                self.issuer,
                self.number_and_date,
                self.title,
                self.prose,
                self.recipients,
                self.signer,
                self.page_numbers,
                self.signature_company,
                self.annex_heads,
                self.company,
                self.marks,
            )
            for check in checks:
                check()
        return self.problems

    # 1, 2, 4, 18 and what lies over each other --------------------------------------------

    def paper(self) -> None:
        landscape = [self.document.landscape, *(annex.landscape for annex in self.document.annexes)]
        for is_landscape, pages in zip(landscape, self.sections(), strict=True):
            width, height = A4[::-1] if is_landscape else A4
            for page in pages:
                right = abs(page.width - width) < 0.5 * MM and abs(page.height - height) < 0.5 * MM
                self.want(right, f"page of {page.width / MM:.0f} x {page.height / MM:.0f} mm")

    def margins(self) -> None:
        for number, page in enumerate(self.pages, start=1):
            left, right = 30 * MM - 0.5, page.width - 15 * MM + 0.5
            top, bottom = page.height - 20 * MM + 0.5, 20 * MM - 0.5
            for line in page.lines:
                if line.y > top:
                    continue  # The page number, looked at elsewhere.
                low, high = line.y - DESCENT * line.size, line.y + ASCENT * line.size
                inside = left <= line.x0 and line.x1 <= right and bottom <= low and high <= top
                self.want(inside, f"page {number}: text in the margin: {line.bare[:30]!r}")
            boxes = [(s.x0, s.y0, s.x1, s.y1) for s in page.strokes] + page.charts
            for x0, y0, x1, y1 in boxes:
                inside = left <= x0 and x1 <= right and bottom <= y0 and y1 <= top
                self.want(inside, f"page {number}: a drawing in the margin at {x0:.0f}, {y0:.0f}")
        first = min(line.x0 for page in self.main for line in page.lines)
        self.want(first <= 35 * MM + 0.5, "left margin wider than 35 mm")
        highest = max(line.y + ASCENT * line.size for line in self.pages[0].lines)
        self.want(highest >= self.pages[0].height - 25 * MM - 0.5, "top margin higher than 25 mm")

    def colour(self) -> None:
        black = (None, 0, 0.0, (0,), (0.0,), (0, 0, 0), (0.0, 0.0, 0.0), (0, 0, 0, 1))
        for number, page in enumerate(self.pages, start=1):
            odd = {str(letter.colour) for letter in page.letters if letter.colour not in black}
            self.want(not odd, f"page {number}: text in colour {odd}")
            sizes = {line.size for line in page.lines} - SIZES
            self.want(not sizes, f"page {number}: text of size {sizes}")

    def overlaps(self) -> None:
        for number, page in enumerate(self.pages, start=1):
            lines = sorted(page.lines, key=lambda line: line.x0)
            uprights = [stroke for stroke in page.strokes if not stroke.is_horizontal]
            for place, line in enumerate(lines):
                for other in lines[place + 1 :]:
                    if other.x0 > line.x1 - 0.2:
                        break
                    apart = abs(line.y - other.y) >= 0.85 * min(line.size, other.size)
                    both = f"{line.bare[:20]!r} and {other.bare[:20]!r}"
                    self.want(apart, f"page {number}: text over text: {both}")
                for upright in uprights:
                    crossed = (
                        line.x0 + 0.3 < upright.x0 < line.x1 - 0.3
                        and upright.y0 < line.y + 0.3 * line.size < upright.y1
                    )
                    self.want(not crossed, f"page {number}: line through {line.bare[:30]!r}")
                for x0, y0, x1, y1 in page.charts:
                    inside = line.x1 > x0 and line.x0 < x1 and y0 < line.y < y1
                    self.want(not inside, f"page {number}: text over a chart: {line.bare[:30]!r}")

    def company(self) -> None:
        self.problems += company_problems(self.walk.taken, self.walk.letters, self.pages)

    def marks(self) -> None:
        first = self.walk.annex_pages[0] if self.walk.annex_pages else len(self.pages)
        ending = self.pages.index(self._end()[0])
        self.problems += self.mark.check({ending}, set(range(first, len(self.pages))))

    # 3 ------------------------------------------------------------------------------------

    def fonts(self) -> None:
        names: set[str] = set()
        with pikepdf.open(BytesIO(self.pdf)) as pdf:
            for item in pdf.objects:
                if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font":
                    self._font(item, names)
        self.want(len(names) == 1, f"font families: {sorted(names)}")
        self.want(names <= self.families, f"not a Times-like serif: {sorted(names)}")

    def _font(self, font: pikepdf.Dictionary, names: set[str]) -> None:
        name = str(font.get("/BaseFont", "?")).lstrip("/")
        names.add(family_of(name) or name)
        if "/DescendantFonts" in font:
            self.want("/ToUnicode" in font, f"{name} has no ToUnicode")
            return
        descriptor = font.get("/FontDescriptor")
        embedded = descriptor is not None and "/FontFile2" in descriptor
        self.want(embedded, f"{name} is not embedded")
        is_part = str(font.get("/Subtype", "")).startswith("/CIDFont")
        self.want(is_part or "/ToUnicode" in font, f"{name} has no ToUnicode")

    # 11: prose ----------------------------------------------------------------------------

    def prose(self) -> None:
        lines = [line for page in self.main for line in page.lines]
        end = lines.index(self._end()[1])
        start = self._prose_start(lines)
        right = self.pages[0].width - 15 * MM
        for line, after in zip(lines[start:end], lines[start + 1 : end + 1], strict=True):
            if not _is_prose(line) or not _is_prose(after) or line.page != after.page:
                continue
            indent = (after.x0 - 30 * MM) / MM
            known = min(abs(indent - place) for place in (0, 10, 12.7)) < 0.4
            self.want(known, f"indent of {indent:.1f} mm: {after.bare[:30]!r}")
            step = line.y - after.y
            if indent > 1:
                gap = step - SINGLE * after.size
                self.want(gap >= 5.9, f"paragraph gap of {gap:.1f} pt: {after.bare[:30]!r}")
                continue
            ratio = step / (SINGLE * line.size)
            self.want(0.99 <= ratio <= 1.5, f"leading of {ratio:.2f} lines: {after.bare[:30]!r}")
            # Nothing can be spread in a line that holds a part of one long word.
            justified = abs(right - line.x1) < MM or " " not in line.text
            self.want(justified, f"line is not justified: {line.bare[:40]!r}")

    def _prose_start(self, lines: list[TextLine]) -> int:
        """The first line after the addressees, or after the summary where there are none."""
        document = self.document
        wanted = "".join((document.type_name, document.summary)).replace(" ", "")
        if document.is_letter:
            wanted = document.subject_line.replace(" ", "")
        if document.addressee_lines:
            wanted = "".join(("Kínhgửi:", *document.addressee_lines)).replace(" ", "")
        begun, seen = False, ""
        for number, line in enumerate(lines):
            bare = line.bare.replace(" ", "")
            begun = begun or (wanted.startswith(bare) and line.size >= 13)
            seen += bare if begun else ""
            if begun and len(seen) >= len(wanted):
                return number + 1
        return 0

    # 13, 14, 16: the end ------------------------------------------------------------------

    def recipients(self) -> None:
        found = self._word()
        if not self.document.recipient_lines:
            self.want(found is None, "there is a Nơi nhận without recipients")
            return
        if found is None:
            self.problems.append("Nơi nhận not found")
            return
        page, word = found
        self.style(word, {"bold italic"}, 12, 12, "Nơi nhận")
        self.want(abs(word.x0 - 30 * MM) < MM, "Nơi nhận is not at the left edge")
        at = page.lines.index(word)
        listed = [
            line
            for line in [*page.lines[at + 1 :], *self._pages_after(page)]
            if line.x0 < page.width / 2 and line.styles == {"regular"} and line.size == 11
        ]
        listed = [line for line in listed if line.page != word.page or line.y < word.y]
        shown = "".join(line.bare for line in listed).replace(" ", "")
        wanted = "".join(self.document.recipient_lines).replace(" ", "")
        self.want(shown == wanted, f"recipients read {shown[-60:]!r}")
        self.want(bool(re.fullmatch(r"- Lưu: VT.*\.", self.document.recipient_lines[-1])), "Lưu")

    def _pages_after(self, page: ReadPage) -> list[TextLine]:
        at = self.main.index(page)
        return [line for later in self.main[at + 1 :] for line in later.lines if line.size == 11]

    def _word(self) -> tuple[ReadPage, TextLine] | None:
        found = (
            (page, line)
            for page in self.main
            for line in page.lines
            if line.bare == "Nơi nhận:" and line.size == 12
        )
        return next(found, None)

    def _end(self) -> tuple[ReadPage, TextLine]:
        """The first line of the closing block: "Nơi nhận", else the left or only signer."""
        found = self._word()
        if found is not None and self.document.other_signature is None:
            return found
        first = self.document.other_signature or self.document.signature
        wanted = first.lines[0].replace(" ", "")
        return next(
            (page, line)
            for page in reversed(self.main)
            for line in page.lines
            if line.styles == {"bold"} and wanted.startswith(line.bare.replace(" ", ""))
        )

    def signer(self) -> None:
        page, word = self._end()
        below = [line for line in page.lines if line.y <= word.y + 1 and line.size >= 13]
        middle = (30 * MM + page.width - 15 * MM) / 2
        pair = self.document.other_signature
        right = [line for line in below if line.x0 > (90 * MM if pair is None else middle)]
        self._signer(right, self.document.signature)
        self.want(abs(right[0].y - word.y) < MM, "signers do not begin on one level")
        if pair is not None:
            self._signer([line for line in below if line.x1 < middle], pair)

    def _signer(self, right: list[TextLine], signature: SignatureBlock) -> None:
        shown = "".join(line.bare for line in right).replace(" ", "")
        texts = (*signature.lines, signature.other_post, signature.name)
        self.want(shown == "".join(texts).replace(" ", ""), f"signer reads {shown[:60]!r}")
        for line in right:
            self.style(line, {"bold"}, 13, 14, "signer")
        centres = [line.centre for line in right]
        self.want(max(centres) - min(centres) < MM, "signer's name is off centre")
        if len(right) == len(signature.lines):
            return  # The name is written by hand.
        # The space for signature and seal: the widest step between two lines.
        space = max(a.y - b.y for a, b in pairwise(right)) - right[0].size
        self.want(space >= 28 * MM, f"only {space / MM:.0f} mm to sign in")

    def signature_company(self) -> None:
        page, word = self._end()
        above = {
            round(line.y)
            for line in page.lines
            if word.y + 5 < line.y < page.height - 20 * MM and line.size >= 11
        }
        body_lines = len([line for line in self.pages[0].lines if _is_prose(line)])
        enough = len(above) >= 2 or (page is self.pages[0] and body_lines <= 1)
        # A block of many long names may leave room for nothing else.
        enough |= word.y - min(line.y for line in page.lines) > 0.6 * page.height
        enough |= len(above) == 1 and self._table_before_last_line()
        self.want(enough, "the signature stands alone on its page")

    def _table_before_last_line(self) -> bool:
        """A row, which may be tall, or a note below it need not go along with the last line."""
        kinds = [each.kind for each in self.walk.taken if each.end > each.start]
        return kinds[kinds.index(Kind.SIGNATURE) - 2] is not Kind.PROSE

    # 15 and annexes -----------------------------------------------------------------------

    def page_numbers(self) -> None:
        for pages in self.sections():
            for number, page in enumerate(pages, start=1):
                above = [line for line in page.lines if line.y > page.height - 20 * MM]
                if number == 1:
                    self.want(not above, f"page 1 shows {[line.bare for line in above]}")
                    continue
                shown = [line.bare for line in above]
                self.want(shown == [str(number)], f"page number {shown} instead of {number}")
                for line in above:
                    middle = 30 * MM + (page.width - 45 * MM) / 2
                    self.style(line, {"regular"}, 13, 14, "page number")
                    self.want(abs(line.centre - middle) < MM, "page number is off centre")
                    high = line.y + line.size
                    self.want(high < page.height - 5 * MM, "page number at the edge of the paper")

    def annex_heads(self) -> None:
        for index, pages in enumerate(list(self.sections())[1:]):
            page, annex = pages[0], self.document.annexes[index]
            label = page.lines[0]
            self.want(label.bare == self.document.annex_label(index), f"annex: {label.bare!r}")
            self.style(label, {"bold"}, 14, 14, "annex label")
            middle = 30 * MM + (page.width - 45 * MM) / 2
            self.want(abs(label.centre - middle) < MM, "annex label is off centre")
            title = page.lines[1]
            self.want(annex.title.upper().startswith(title.bare), f"annex title {title.bare!r}")
            self.style(title, {"bold"}, 13, 14, "annex title")
            reference = next(line for line in page.lines if line.bare.startswith("(Kèm theo"))
            self.style(reference, {"italic"}, 13, 14, "annex reference")


def _is_prose(line: TextLine) -> bool:
    regular = any(style_of(letter.font) != "bold" for letter in line.letters)
    return regular and line.size >= 13 and line.y < A4[1] - 20 * MM
