"""Numbers of certificates: given once, kept, and the same when a certificate is printed again."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nsuat_desktop.errors import AppError
from nsuat_desktop.workspace import AppStateStore

_KEY = "certificate_numbers"
MOST = 999_999


@dataclass(frozen=True)
class Given:
    """The number of a certificate and the year whose sequence it is of."""

    year: int
    number: int


class CertificateNumbers:
    """The register of numbers given, by attendance; one sequence a year."""

    def __init__(self, state: AppStateStore) -> None:
        self._state = state

    def given(self) -> dict[str, Given]:
        """All numbers given so far."""
        kept = json.loads(self._state.get(_KEY) or "{}")
        return {each: Given(int(year), int(number)) for each, (year, number) in kept.items()}

    def next_number(self, year: int) -> int:
        """The first number not given in a year."""
        return (
            max((each.number for each in self.given().values() if each.year == year), default=0) + 1
        )

    def proposed(
        self, attendance_ids: Sequence[str], year: int, first: int | None = None
    ) -> dict[str, Given]:
        """Who has a number keeps it; the others get the next ones, or those from `first`.

        Raises:
            AppError: a number from `first` on was given to somebody else in that year.
        """
        given = self.given()
        taken = {each.number for each in given.values() if each.year == year}
        number = self.next_number(year) if first is None else first
        if not 1 <= number <= MOST:
            raise AppError(f"Số chứng nhận bắt đầu từ 1 đến {MOST}. Ghi lại.")
        made: dict[str, Given] = {}
        for each in attendance_ids:
            if each in given:
                made[each] = given[each]
                continue
            if number in taken:
                raise AppError(
                    f"Số {number} của năm {year} đã cấp cho người khác. "
                    f"Bắt đầu từ số {self.next_number(year)}."
                )
            made[each] = Given(year, number)
            number += 1
        return made

    def keep(self, numbers: Mapping[str, Given]) -> None:
        """Remember the numbers that were printed."""
        known = self.given()
        if any(known.get(each) != given for each, given in numbers.items()):
            known.update(numbers)
            kept = {each: [given.year, given.number] for each, given in known.items()}
            self._state.put(_KEY, json.dumps(kept))
