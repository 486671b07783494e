"""What must stand together on a page: no title, caption, line or row is left alone."""

from dataclasses import dataclass

from tests.nsuat_desktop.reporting.format_reading import Letter, ReadPage
from tests.nsuat_desktop.reporting.format_text import Kind, Taken

_LOW = 1 / 6
"""Of the page: only rows lower than this together must keep company."""


@dataclass(frozen=True, slots=True)
class _Part:
    taken: Taken
    letters: list[tuple[Letter, int]]

    @property
    def pages(self) -> list[int]:
        return sorted({page for _, page in self.letters})

    def lines_on(self, page: int) -> int:
        return len({round(letter.y) for letter, at in self.letters if at == page})

    @property
    def height(self) -> float:
        """From its highest to its lowest letter on the page where it begins."""
        heights = [letter.y for letter, page in self.letters if page == self.pages[0]]
        return max(heights) - min(heights) + 2 * self.letters[0][0].size


def company_problems(
    taken: list[Taken], stream: list[tuple[Letter, int]], pages: list[ReadPage]
) -> list[str]:
    """Say what is parted that belongs together, in the order of the text."""
    parts = [_Part(each, stream[each.start : each.end]) for each in taken if each.end > each.start]
    problems: list[str] = []
    signed = {page for each in parts if each.taken.kind is Kind.SIGNATURE for page in each.pages}
    for number, part in enumerate(parts):
        following = parts[number + 1] if number + 1 < len(parts) else None
        shown = part.taken.text[:30]
        where = part.pages[-1] + 1
        if part.taken.kind is Kind.PROSE:
            problems += _alone_lines(part, shown)
        if following is None or part.pages[-1] == following.pages[0]:
            continue
        room = pages[part.pages[-1]].height
        if part.taken.kind in (Kind.TITLE, Kind.CAPTION) and not _before_tall_row(
            parts, number, room
        ):
            problems.append(f"page {where}: {shown!r} stands apart from what it is for")
        if part.taken.kind is Kind.HEADER:
            problems.append(f"page {where}: a header without rows")
        if part.taken.kind is Kind.ROW and following.taken.kind is Kind.ROW:
            low = part.height + following.height < room * _LOW
            first = number > 0 and parts[number - 1].taken.kind is Kind.HEADER
            last = number + 2 == len(parts) or parts[number + 2].taken.kind is not Kind.ROW
            # A last row on the page of the signature has company there.
            if low and (first or (last and following.pages[0] not in signed)):
                problems.append(f"page {where}: a row alone at {shown!r}")
    return problems


def _alone_lines(part: _Part, shown: str) -> list[str]:
    return [
        f"page {page + 1}: a line alone of {shown!r}"
        for page in part.pages
        if len(part.pages) > 1 and part.lines_on(page) < 2
    ]


def _before_tall_row(parts: list[_Part], number: int, room: float) -> bool:
    """A row of half a page leaves what stands above its table behind, when that is long too."""
    above = (Kind.TITLE, Kind.CAPTION, Kind.HEADER)
    row = next((each for each in parts[number:] if each.taken.kind not in above), None)
    return row is not None and row.taken.kind is Kind.ROW and row.height > room / 2
