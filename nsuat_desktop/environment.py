"""What changes from run to run: the clock, new ids, who works here. Injected, so tests fix them."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from random import Random
from threading import Lock

VIETNAM = timezone(timedelta(hours=7))
"""No daylight saving since 1975; offices' PCs may be set to any zone."""


class IdMaker:
    """UUIDs version 7 (RFC 9562): sort by time, made apart in every office without clashes.

    Those made in one millisecond, or after the clock went back, count on from the one before
    (method 1 of 6.2): the later of two records made in one change is always known.
    The standard library has version 7 only from Python 3.14.
    """

    def __init__(self) -> None:
        self._newest = 0
        self._bits = Random(os.urandom(32)).getrandbits  # a call to the system for each is slow
        self._turn = Lock()

    def __call__(self, moment: datetime) -> str:
        random = self._bits(74)
        with self._turn:
            # The milliseconds and a counter of 12 bits, whose overflow runs into them.
            fresh = int(moment.timestamp() * 1000) << 12 | random >> 63
            self._newest = count = max(fresh, self._newest + 1)
        value = (count >> 12) << 80 | 0x7 << 76 | (count & 0xFFF) << 64
        value |= 0b10 << 62 | random & (1 << 62) - 1
        digits = f"{value:032x}"
        return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass
class Environment:
    """Clock, id maker and author handed to every service."""

    author: str = ""
    now: Callable[[], datetime] = field(default=_utc_now)
    make_id: Callable[[datetime], str] = field(default_factory=IdMaker)

    def new_id(self) -> str:
        """A fresh record id."""
        return self.make_id(self.now())

    def timestamp(self) -> str:
        """The moment as stored: UTC, ISO 8601, microseconds."""
        return self.now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    def today(self) -> date:
        """The day in Vietnam."""
        return self.now().astimezone(VIETNAM).date()
