"""Clock and ids of the sample offices: the same on every run, so that pictures and tests agree."""

import hashlib
import uuid
from datetime import datetime, timedelta

from nsuat_desktop.environment import VIETNAM, Environment

_STEP = timedelta(milliseconds=250)


class SampleClock:
    """A clock that moves on by a quarter of a second whenever it is read."""

    def __init__(self, start: datetime) -> None:
        self._now = start

    def __call__(self) -> datetime:
        self._now += _STEP
        return self._now

    def move_to(self, moment: datetime) -> None:
        """Set the clock to a later moment; it never goes back."""
        self._now = max(self._now, moment)


class SampleIds:
    """UUIDs of version 7 whose random part comes from a seed and a counter."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._count = 0

    def __call__(self, moment: datetime) -> str:
        self._count += 1
        digest = hashlib.sha256(f"{self._seed} {self._count}".encode()).digest()
        random_part = int.from_bytes(digest[:10], "big")
        value = int(moment.timestamp() * 1000) << 80 | 0x7 << 76
        value |= (random_part >> 64 & 0xFFF) << 64 | 0b10 << 62 | random_part & (2**62 - 1)
        return str(uuid.UUID(int=value))


def sample_environment(seed: str, start: datetime, author: str) -> Environment:
    """The environment in which a sample office is written; `start` is Vietnamese local time."""
    clock = SampleClock(start.replace(tzinfo=VIETNAM))
    return Environment(author=author, now=clock, make_id=SampleIds(seed))
