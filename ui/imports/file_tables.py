"""The tables of one file, what was decided about each, and which of them are in."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from nsuat_desktop.records.registry import descriptions
from nsuat_desktop.spreadsheets.import_plan import ImportChoice
from nsuat_desktop.spreadsheets.offers import Offer
from ui.imports.job import choice_of


@dataclass
class FileTables:
    """`place` is the table in front; `choices` are those of tables that were looked at."""

    offers: list[Offer] = field(default_factory=list)
    place: int = 0
    done: list[int] = field(default_factory=list)
    choices: dict[int, ImportChoice] = field(default_factory=dict)

    @property
    def open_places(self) -> list[int]:
        """Tables that are not in yet."""
        return [at for at in range(len(self.offers)) if at not in self.done]

    def choice(self, at: int) -> ImportChoice:
        """What was decided about a table, or how it is taken without."""
        return self.choices.get(at) or choice_of(self.offers[at])

    def sheet(self, at: int) -> str:
        return self.offers[at].sheet.name

    def next_sheet(self) -> str:
        """The sheet of the next table that is not in; empty when all are."""
        return self.sheet(self.open_places[0]) if self.open_places else ""

    def place_of(self, seen: Offer) -> int | None:
        """Where a table stands whose first rows were seen before."""
        header = _header_of(seen)
        return next(
            (at for at, offer in enumerate(self.offers) if _header_of(offer) == header), None
        )


def _header_of(offer: Offer) -> tuple[str, tuple[int, ...], tuple[int, ...], int]:
    """Where a table begins: its header, whose rows tables side by side share, and its entries."""
    columns = tuple(each.index for each in offer.table.columns if each.header)
    return offer.sheet.name, offer.table.header_rows, columns, offer.table.rows[0].number


def main_kind(kinds: Sequence[str]) -> str:
    """What an import was about: the kind of most records, those that name others before these."""
    order = list(descriptions())
    counted = Counter(kinds)
    if "organisation" in counted:
        counted.pop("yearly_figures", None)  # figures come beside their organisation
    return max(counted, key=lambda kind: (counted[kind], order.index(kind)))
