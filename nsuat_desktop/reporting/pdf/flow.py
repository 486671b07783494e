"""Pieces of a document and how they are dealt out to pages."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nsuat_desktop.reporting.pdf.pen import Pen


class Piece:
    """Something that stands on one page and is never cut: a line, a row, a block."""

    __slots__ = ("height", "keep_next", "repeat", "space_after", "space_before", "weak")

    def __init__(self, height: float, space_before: float = 0.0) -> None:
        self.height = height
        self.space_before = space_before
        """Left out at the top of a page."""
        self.space_after = 0.0
        """Left out at the foot of a page."""
        self.keep_next = False
        """The next piece must stand on the same page."""
        self.weak = False
        """Only if it can: not where all that must stand together is taller than a page."""
        self.repeat: Piece | None = None
        """Drawn above this piece when it opens a page (header rows of a table)."""

    def draw(self, pen: Pen, top: float) -> None:
        raise NotImplementedError


@dataclass(slots=True)
class Placed:
    """A piece and how far its upper edge lies below the top of the text area."""

    piece: Piece
    offset: float


def paginate(pieces: Iterable[Piece], room: float) -> Iterator[list[Placed]]:
    """Deal the pieces out to pages of height `room`; one page at least.

    A page is handed out as soon as it is full: a long annex is never held as a whole.
    """
    filler = _Filler(room)
    for chunk in _fitting_chunks(pieces, room):
        if not filler.fits(chunk):
            yield filler.turn_page(chunk[0])
        for piece in chunk:
            # Only a chunk taller than a page is parted here.
            if not filler.fits([piece]):
                yield filler.turn_page(piece)
            filler.place(piece)
    yield filler.page


def keep_last_together(pieces: Iterable[Piece], count: int, *, with_next: bool) -> Iterator[Piece]:
    """The same pieces, the last `count` of them on one page, and on that of the next piece."""
    held: deque[Piece] = deque()
    for piece in pieces:
        held.append(piece)
        if len(held) > count:
            yield held.popleft()
    for number, piece in enumerate(held, start=1):
        if with_next or number < len(held):
            # The last one must stay; the others do where there is room.
            piece.keep_next, piece.weak = True, number < len(held)
        yield piece


def _chunks(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    chunk: list[Piece] = []
    for piece in pieces:
        chunk.append(piece)
        if not piece.keep_next:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _fitting_chunks(pieces: Iterable[Piece], room: float) -> Iterator[list[Piece]]:
    for chunk in _chunks(pieces):
        yield from _parted(chunk, room)


def _parted(chunk: list[Piece], room: float) -> list[list[Piece]]:
    """The chunk; one taller than a page in parts, cut at weak bonds so that its end stays long."""
    if _Filler(room).holds(chunk):
        return [chunk]
    cuts = [place for place, piece in enumerate(chunk[:-1], start=1) if piece.weak]
    if not cuts:
        return [chunk]
    cut = next((place for place in cuts if _Filler(room).holds(chunk[place:])), cuts[-1])
    return [*_parted(chunk[:cut], room), chunk[cut:]]


class _Filler:
    def __init__(self, room: float) -> None:
        self.page: list[Placed] = []
        self._room = room + 1e-6
        self._used = 0.0
        self._pending = 0.0

    def fits(self, chunk: list[Piece]) -> bool:
        """Whether all fit here; on an empty page the answer is always yes."""
        if not self.page:
            return True
        used, pending = self._used, self._pending
        for piece in chunk:
            used += max(pending, piece.space_before) + piece.height
            pending = piece.space_after
            if used > self._room:
                return False
        return True

    def holds(self, chunk: list[Piece]) -> bool:
        """Whether an empty page takes all."""
        self.place(chunk[0])
        return self._used <= self._room and self.fits(chunk[1:])

    def turn_page(self, following: Piece) -> list[Placed]:
        """Begin a new page for the piece and hand out the full one."""
        full, self.page = self.page, []
        if len(full) > 1 and full[-1].piece is following.repeat:
            full.pop()  # The header comes again above its first row.
        self._used = self._pending = 0.0
        return full

    def place(self, piece: Piece) -> None:
        page = self.page
        if not page and piece.repeat is not None:
            self._add(piece.repeat, 0.0)
        self._add(piece, max(self._pending, piece.space_before) if page else 0.0)

    def _add(self, piece: Piece, space: float) -> None:
        self.page.append(Placed(piece, self._used + space))
        self._used += space + piece.height
        self._pending = piece.space_after
