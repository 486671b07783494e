"""Generated reports keep the form of Nghị định 30, with nothing overlapping, cut or left alone.

A few small ones and two large ones in each run of the tests; `dev.py soak` makes 200 of any
size: names of 1 to 300 letters, 0 to 2,000 rows, prose of 0 to 20 pages.
"""

import os

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from nsuat_desktop.reporting.pdf import render_bytes
from tests.nsuat_desktop.reporting.format_check import check_format
from tests.nsuat_desktop.reporting.generated_reports import Shape, report

SOAK = int(os.environ.get("NSUAT_SOAK_REPORTS", "0"))
_EXAMPLES = SOAK or 15


def shapes(most_rows: int, most_pages: float) -> st.SearchStrategy[Shape]:
    return st.builds(
        Shape,
        seed=st.integers(0, 10**9),
        name_length=st.integers(1, 300),
        rows=st.one_of(st.integers(0, min(40, most_rows)), st.integers(0, most_rows)),
        prose_pages=st.one_of(st.floats(0, 2), st.floats(0, most_pages)),
        columns=st.integers(1, 10),
        annexes=st.integers(0, 2),
        recipients=st.integers(0, 12),
        long_words=st.booleans(),
        landscape=st.booleans(),
        checked=st.booleans(),
        numbered=st.booleans(),
    )


@settings(
    max_examples=_EXAMPLES,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(shapes(2_000, 20.0) if SOAK else shapes(40, 2.0))
def test_a_generated_report_keeps_the_form(shape: Shape) -> None:
    document = report(shape)
    assert check_format(render_bytes(document), document) == []


@pytest.mark.parametrize(
    "shape",
    [
        Shape(1, 60, 150, 1.0, 8, 1, 4, False, True, True, True),
        Shape(2, 300, 10, 20.0, 4, 1, 12, True, False, True, False),
    ],
    ids=["many rows", "much prose"],
)
def test_a_large_report_keeps_the_form(shape: Shape) -> None:
    document = report(shape)
    assert check_format(render_bytes(document), document) == []
