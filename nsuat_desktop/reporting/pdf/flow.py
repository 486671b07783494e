"""Pieces of a document and how they are dealt out to pages."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nsuat_desktop.reporting.pdf.pen import Pen


class Piece:
    """Something that stands on one page and is never cut: a line, a row, a block."""

    __slots__ = ("height", "keep_next", "repeat", "space_after", "space_before")

    def __init__(self, height: float, space_before: float = 0.0) -> None:
        self.height = height
        self.space_before = space_before
        """Left out at the top of a page."""
        self.space_after = 0.0
        """Left out at the foot of a page."""
        self.keep_next = False
        """The next piece must stand on the same page."""
        self.repeat: Piece | None = None
        """Drawn above this piece when it opens a page (header rows of a table)."""

    def draw(self, pen: Pen, top: float) -> None:
        raise NotImplementedError


@dataclass(slots=True)
class Placed:
    """A piece and how far its upper edge lies below the top of the text area."""

    piece: Piece
    offset: float


def paginate(pieces: Iterable[Piece], room: float) -> list[list[Placed]]:
    """Deal the pieces out to pages of height `room`; one page at least."""
    filler = _Filler(room)
    for chunk in _chunks(pieces):
        if not filler.fits(chunk):
            filler.turn_page()
        for piece in chunk:
            # Only a chunk taller than a page is parted here.
            if not filler.fits([piece]):
                filler.turn_page()
            filler.place(piece)
    return filler.pages


def _chunks(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    chunk: list[Piece] = []
    for piece in pieces:
        chunk.append(piece)
        if not piece.keep_next:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


class _Filler:
    def __init__(self, room: float) -> None:
        self.pages: list[list[Placed]] = [[]]
        self._room = room + 1e-6
        self._used = 0.0
        self._pending = 0.0

    def fits(self, chunk: list[Piece]) -> bool:
        """Whether all fit here; on an empty page the answer is always yes."""
        if not self.pages[-1]:
            return True
        used, pending = self._used, self._pending
        for piece in chunk:
            used += max(pending, piece.space_before) + piece.height
            pending = piece.space_after
            if used > self._room:
                return False
        return True

    def turn_page(self) -> None:
        self.pages.append([])
        self._used = self._pending = 0.0

    def place(self, piece: Piece) -> None:
        page = self.pages[-1]
        if not page and piece.repeat is not None:
            self._add(piece.repeat, 0.0)
        self._add(piece, max(self._pending, piece.space_before) if page else 0.0)

    def _add(self, piece: Piece, space: float) -> None:
        self.pages[-1].append(Placed(piece, self._used + space))
        self._used += space + piece.height
        self._pending = piece.space_after
