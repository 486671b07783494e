"""Every kind of record has its place in the window."""

from nsuat_desktop.records.registry import descriptions
from ui.program.screens import places, screen_of_records

BELONGS_TO_A_RECORD = {"attachment"}


def test_every_kind_of_record_has_a_screen() -> None:
    keys = {place.key for place in places()}
    for kind in descriptions().keys() - BELONGS_TO_A_RECORD:
        assert screen_of_records(kind) in keys


def test_the_navigation_fits_a_small_window() -> None:
    lines = {place.entry or place.key for place in places()}
    sections = {place.section for place in places()} - {""}
    assert 34 * len(lines) + 32 * len(sections) <= 768 - 48 - 28
