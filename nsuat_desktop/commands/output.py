"""What commands print: results on standard output, causes of trouble on standard error."""

import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from nsuat_desktop.text.normalise import clean_line

MOST_CAUSES = 20
_LONGEST_CAUSE = 1000
_WIDEST_CELL = 44


def use_utf8() -> None:
    """Write UTF-8 whatever the terminal or the locale says: scripts rely on it."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def print_json(document: Any) -> None:
    """One JSON document."""
    print(json.dumps(document, ensure_ascii=False, indent=1))


def print_causes(causes: Iterable[str]) -> None:
    """One line a cause, at most 20, and the number of the rest.

    Causes may quote input: control characters must not reach the terminal.
    """
    lines = [line for cause in causes for line in cause.splitlines() if line.strip()]
    for line in lines[:MOST_CAUSES]:
        print(clean_line(line)[:_LONGEST_CAUSE], file=sys.stderr)
    if len(lines) > MOST_CAUSES:
        print(f"... và {len(lines) - MOST_CAUSES} lỗi khác.", file=sys.stderr)
    sys.stderr.flush()


def print_table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Columns as wide as their content, long texts cut."""
    cut = [[_cut(cell) for cell in line] for line in (header, *rows)]
    widths = [max(len(line[at]) for line in cut) for at in range(len(header))]
    for line in cut:
        cells = (cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        print("  ".join(cells).rstrip())


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _WIDEST_CELL else line[: _WIDEST_CELL - 1] + "…"
