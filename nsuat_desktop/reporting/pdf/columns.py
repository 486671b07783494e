"""Column widths: the shares asked for, mended so that numbers and words are not broken."""

from nsuat_desktop.reporting.document import GroupRow, Table
from nsuat_desktop.reporting.pdf.header_rows import place_header
from nsuat_desktop.reporting.pdf.layout import CELL_SIDE
from nsuat_desktop.reporting.pdf.text import BOLD, REGULAR, text_width

_MAX_WORD_SHARE = 0.3
"""A word wider than this share of the table may be broken."""


def column_widths(table: Table, total: float, size: float) -> list[float]:
    """Widths that add up to `total`."""
    shares = [column.width for column in table.columns]
    wanted = [total * share / sum(shares) for share in shares]
    least = _least_widths(table, size, total * _MAX_WORD_SHARE)
    if sum(least) > total:
        return _shared_out(least, total)
    missing = sum(max(need - width, 0.0) for need, width in zip(least, wanted, strict=True))
    spare = sum(max(width - need, 0.0) for need, width in zip(least, wanted, strict=True))
    factor = missing / spare if spare else 0.0
    return [
        need if need > width else width - (width - need) * factor
        for need, width in zip(least, wanted, strict=True)
    ]


def _shared_out(least: list[float], total: float) -> list[float]:
    """Narrow columns get what they need, the widest ones the same each: their words break."""
    widths, left = [0.0] * len(least), total
    for count, column in enumerate(sorted(range(len(least)), key=least.__getitem__)):
        widths[column] = min(least[column], left / (len(least) - count))
        left -= widths[column]
    return widths


def _least_widths(table: Table, size: float, limit: float) -> list[float]:
    """Per column the width of its longest word, with the sides of the cell."""
    longest = [0.0] * len(table.columns)

    def measure(column: int, text: str, face: str) -> None:
        most = longest[column]
        for word in text.split():
            # No letter is wider than the type is high: short words need no measuring.
            if len(word) * size > most:
                width = text_width(word, face, size)
                if most < width <= limit:
                    most = width
        longest[column] = most

    for row in table.rows:
        if not isinstance(row, GroupRow):
            for column, text in enumerate(row):
                measure(column, text, REGULAR)
    for place in place_header(table):
        if place.columns == 1:
            measure(place.column, place.text, BOLD)
    for column, text in enumerate(table.total or ()):
        # A label of several words may run over empty neighbours, see `total_spans`.
        if len(text.split()) == 1:
            measure(column, text, BOLD)
    return [width + 2 * CELL_SIDE + 0.1 for width in longest]
