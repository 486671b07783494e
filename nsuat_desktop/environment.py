"""What changes from run to run: the clock, new ids, who works here. Injected, so tests fix them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone

VIETNAM = timezone(timedelta(hours=7))
"""No daylight saving since 1975; offices' PCs may be set to any zone."""


def uuid7(moment: datetime) -> str:
    """A UUID version 7 (RFC 9562): sorts by time, made apart in every office without clashes.

    The standard library has it only from Python 3.14.
    """
    # Ids are made after the window has been painted; these bring hashing and more with them.
    import secrets
    import uuid

    milliseconds = int(moment.timestamp() * 1000)
    value = milliseconds << 80 | 0x7 << 76 | secrets.randbits(12) << 64
    value |= 0b10 << 62 | secrets.randbits(62)
    return str(uuid.UUID(int=value))


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass
class Environment:
    """Clock, id maker and author handed to every service."""

    author: str = ""
    now: Callable[[], datetime] = field(default=_utc_now)
    make_id: Callable[[datetime], str] = field(default=uuid7)

    def new_id(self) -> str:
        """A fresh record id."""
        return self.make_id(self.now())

    def timestamp(self) -> str:
        """The moment as stored: UTC, ISO 8601, microseconds."""
        return self.now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    def today(self) -> date:
        """The day in Vietnam."""
        return self.now().astimezone(VIETNAM).date()
