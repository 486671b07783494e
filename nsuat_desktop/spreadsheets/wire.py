"""What the reading process tells its parent: a file of framed MessagePack messages.

Never pickle: the child has read a hostile file, so nothing it writes may name code.
"""

import struct
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from nsuat_desktop.spreadsheets.limits import RESULT_SIZE
from nsuat_desktop.spreadsheets.troubles import ReadingTroubleError, Reason

GLANCE = "--glance"
"""The argument by which the child tells the first rows early where it can."""
GLANCE_ROWS = 200
"""How many `FirstRows` there are at most."""
LONG = 5_000
"""Rows from which on a sheet is worth a glance before the rest is read."""

_LENGTH = struct.Struct(">I")
_DATE, _DATETIME, _TIME = 1, 2, 3


class SheetBegins(msgspec.Struct, tag=1, array_like=True):
    """A sheet of so many rows; `Rows` follow, then `SheetEnds`."""

    name: str
    hidden: bool
    height: int
    merged: list[tuple[int, int, int, int]]


class Rows(msgspec.Struct, tag=2, array_like=True):
    """The next rows of the sheet."""

    rows: list[tuple[Any, ...]]


class SheetEnds(msgspec.Struct, tag=3, array_like=True):
    """What the second pass found: texts shown in place of values, and places by their font."""

    shown: list[tuple[int, int, str]]
    fonts: dict[str, list[tuple[int, int]]]


class Finished(msgspec.Struct, tag=4, array_like=True):
    """All is told."""

    kind: str
    epoch_1904: bool


class FirstRows(msgspec.Struct, tag=6, array_like=True):
    """The first rows of a long sheet, told before anything else; all of it follows later."""

    begins: SheetBegins
    rows: list[tuple[Any, ...]]
    ends: SheetEnds
    epoch_1904: bool


class Failed(msgspec.Struct, tag=5, array_like=True):
    """The file cannot be read; `detail` is for the log."""

    reason: Reason
    facts: dict[str, str]
    detail: str


Message = SheetBegins | Rows | SheetEnds | Finished | Failed | FirstRows


class MessageWriter:
    """Appends messages to a file; the parent reads them while more are written."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._encoder = msgspec.msgpack.Encoder()
        self._written = 0

    def send(self, message: Message) -> None:
        """Write one message, whole.

        Raises:
            ReadingTroubleError: the whole answer would be too large for the parent.
        """
        packed = self._encoder.encode(message)
        self._written += len(packed)
        if self._written > RESULT_SIZE and not isinstance(message, Failed):
            size = f"trên {RESULT_SIZE >> 20} MB dữ liệu"
            raise ReadingTroubleError(Reason.TOO_LARGE, size=size)
        self._file.write(_LENGTH.pack(len(packed)) + packed)
        self._file.flush()


class MessageReader:
    """Reads messages from a file that still grows."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("rb")
        self._decoder = msgspec.msgpack.Decoder(Message, ext_hook=_unpacked)

    def close(self) -> None:
        self._file.close()

    def arrived(self) -> Iterator[Message]:
        """The messages that are there in full; later calls continue behind them.

        Raises:
            msgspec.DecodeError: what was written is not a message.
        """
        while True:
            start = self._file.tell()
            head = self._file.read(_LENGTH.size)
            length = _LENGTH.unpack(head)[0] if len(head) == _LENGTH.size else 0
            # Not asked for at once: a false length must not make the parent allocate it.
            body = self._file.read(min(length, RESULT_SIZE))
            if not length or len(body) < length:
                self._file.seek(start)
                return
            yield self._decoder.decode(body)


def packed_date(value: date) -> msgspec.msgpack.Ext:
    return msgspec.msgpack.Ext(_DATE, value.toordinal().to_bytes(4))


def packed_datetime(value: datetime) -> msgspec.msgpack.Ext:
    return msgspec.msgpack.Ext(_DATETIME, value.isoformat().encode())


def packed_time(value: time) -> msgspec.msgpack.Ext:
    return msgspec.msgpack.Ext(_TIME, value.isoformat().encode())


def _unpacked(code: int, data: memoryview) -> date | time:
    try:
        if code == _DATE:
            return date.fromordinal(int.from_bytes(data))
        if code == _DATETIME:
            return datetime.fromisoformat(bytes(data).decode())
        return time.fromisoformat(bytes(data).decode())
    except (ValueError, OverflowError) as error:
        raise msgspec.DecodeError(str(error)) from error
