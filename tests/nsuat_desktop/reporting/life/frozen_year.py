"""What the tests of a report's life share beside their fixtures."""

from datetime import UTC, datetime

REASON = "Số liệu đang được bổ sung"


class Clock:
    """The day of the office; tests move it on."""

    def __init__(self) -> None:
        self.day = datetime(2025, 12, 15, 2, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.day
