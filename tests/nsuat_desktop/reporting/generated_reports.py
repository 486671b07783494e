"""Reports of any size and shape: what an office may type, and what nobody should."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from nsuat_desktop.reporting.document import (
    Align,
    Annex,
    Block,
    CheckMark,
    Column,
    Document,
    GroupRow,
    Header,
    HeaderCell,
    Heading,
    Marker,
    Paragraph,
    Points,
    Row,
    Run,
    SignatureBlock,
    Table,
)
from nsuat_desktop.text.numbers import roman

PROSE_OF_A_PAGE = 2_600
"""Letters, about."""

_TEXT = (
    "công ty cổ phần trách nhiệm hữu hạn hợp tác xã dịch vụ nông nghiệp sản xuất thương mại chế "
    "biến thủy hải sản năng suất chất lượng đổi mới sáng tạo hỗ trợ chứng nhận truy xuất nguồn "
    "gốc Nghĩa Hưng Rạng Đông ISO 9001:2015 VietGAP 5S Kaizen HACCP (2024) 12,5% 1.250.000.000 "
    "huyện thị trấn xã ủy ban nhân dân khoa học và công nghệ bao gồm: trong đó; tuy nhiên,"
)
_WORDS = _TEXT.split()
_LONG_WORDS = (
    "NghiaHungRangDongXuatNhapKhauThuyHaiSan",
    "https://nsuat.example.gov.vn/bao-cao/2024/ke-hoach-nang-cao-nang-suat.pdf?trang=12&muc=3",
    "06001234567890123456789012345678901234567890",
    "Ư" * 70,
)


@dataclass(frozen=True, slots=True)
class Shape:
    """All that a generated report depends on, so that a failing one can be made again."""

    seed: int
    name_length: int
    """Letters of the longest names, 1 to 300."""
    rows: int
    prose_pages: float
    columns: int
    annexes: int
    recipients: int
    long_words: bool
    landscape: bool
    checked: bool
    numbered: bool


def report(shape: Shape) -> Document:
    return _Maker(shape).document()


class _Maker:
    def __init__(self, shape: Shape) -> None:
        self._shape = shape
        self._random = random.Random(shape.seed)

    def document(self) -> Document:
        shape, pick = self._shape, self._random
        return Document(
            header=self._header(),
            summary=self._name(),
            body=tuple(self._body()),
            signature=SignatureBlock(
                tuple(self._post().upper() for _ in range(pick.randint(1, 3))),
                self._post(),
                self._post() if pick.random() < 0.2 else "",
            ),
            issuer_name=self._name(),
            recipients=tuple(self._name() for _ in range(shape.recipients)),
            archive="VT, KTHT",
            addressees=tuple(self._name() for _ in range(pick.randint(0, 3))),
            annexes=tuple(self._annex() for _ in range(shape.annexes)),
            check=CheckMark("1234 5678 9012 3456 7890", "7" * 118) if shape.checked else None,
        )

    def _header(self) -> Header:
        numbered, pick = self._shape.numbered, self._random
        return Header(
            issuer_lines=tuple(self._name().upper() for _ in range(pick.randint(1, 2))),
            symbol="BC-UBND",
            place_name=self._name(),
            blank_year=2024,
            parent_name=self._name().upper() if pick.random() < 0.5 else "",
            number=pick.randint(1, 2000) if numbered else None,
            issued_on=date(2024, pick.randint(1, 12), pick.randint(1, 28)) if numbered else None,
        )

    def _name(self, most: int | None = None) -> str:
        """Of 1 to `most` letters, the most of them near to it."""
        most = most or self._shape.name_length
        length = most if self._random.random() < 0.4 else self._random.randint(1, most)
        text = ""
        while len(text) < length:
            text += self._word() + " "
        return text[:length].strip(" -–.;:,") or "Á"

    def _post(self) -> str:
        """Of a signer: a block of three posts of 300 letters would fill the page."""
        return self._name(min(self._shape.name_length, 120))

    def _word(self) -> str:
        if self._shape.long_words and self._random.random() < 0.03:
            return self._random.choice(_LONG_WORDS)
        return self._random.choice(_WORDS)

    def _body(self) -> Iterator[Block]:
        left = int(self._shape.prose_pages * PROSE_OF_A_PAGE)
        chapter = 0
        yield Paragraph(self._name(300))
        while left > 0:
            chapter += 1
            yield Heading(1, roman(chapter), self._name())
            for section in range(1, self._random.randint(2, 5)):
                yield Heading(2, str(section), self._name())
                block = self._prose()
                left -= self._length(block)
                yield block
            if self._random.random() < 0.2:
                yield self._table(self._random.randint(0, 12))
        yield Paragraph("Trên đây là báo cáo kết quả thực hiện.")

    def _prose(self) -> Paragraph | Points:
        kind = self._random.random()
        if kind < 0.2:
            marker = self._random.choice(list(Marker))
            return Points(tuple(self._name(300) for _ in range(self._random.randint(1, 8))), marker)
        if kind < 0.4:
            runs = (Run(self._name(200) + " "), Run(self._name(40), bold=True), Run(" " + "và."))
            return Paragraph(runs)
        return Paragraph(self._name(self._random.choice((20, 90, 300, 1500, 4000))))

    @staticmethod
    def _length(block: Paragraph | Points) -> int:
        texts = block.items if isinstance(block, Points) else (block.text,)
        return sum(len(text) if isinstance(text, str) else 300 for text in texts) + 90

    def _annex(self) -> Annex:
        blocks: list[Block] = []
        if self._random.random() < 0.3:
            blocks += [Heading(1, "I", self._name()), Paragraph(self._name(300))]
        blocks.append(self._table(self._shape.rows))
        return Annex(self._name(), tuple(blocks), self._shape.landscape)

    def _table(self, rows: int) -> Table:
        pick, count = self._random, self._shape.columns
        columns = tuple(
            Column(pick.choice((1, 2, 3, 5)), pick.choice(list(Align))) for _ in range(count)
        )
        return Table(
            columns=columns,
            header=self._header_rows(count),
            rows=tuple(self._row(number, count) for number in range(1, rows + 1)),
            total=self._total(count) if rows and pick.random() < 0.5 else None,
            caption=self._name() if pick.random() < 0.5 else "",
            unit_note="Đơn vị tính: đồng" if pick.random() < 0.5 else "",
            footnote=self._name() if pick.random() < 0.3 else "",
        )

    def _header_rows(self, count: int) -> tuple[tuple[HeaderCell, ...], ...]:
        """One row, or two of which the first has a cell over two columns."""
        if count < 4 or self._random.random() < 0.5:
            return (tuple(HeaderCell(self._name(25)) for _ in range(count)),)
        spans = (HeaderCell(self._name(25), columns=2), HeaderCell(self._name(25), columns=2))
        single = tuple(HeaderCell(self._name(25), rows=2) for _ in range(count - 4))
        return (*spans, *single), tuple(HeaderCell(self._name(12)) for _ in range(4))

    def _row(self, number: int, count: int) -> Row | GroupRow:
        if self._random.random() < 0.03:
            return GroupRow(self._name())
        return tuple(self._cell(number, column) for column in range(count))

    def _cell(self, number: int, column: int) -> str:
        kind = self._random.random()
        if column == 0 or kind < 0.2:
            return str(number)
        if kind < 0.3:
            return ""
        if kind < 0.4:
            return self._name()
        if kind < 0.6:
            return f"{self._random.randint(0, 10**10):,}".replace(",", ".")
        return self._name(min(40, self._shape.name_length))

    def _total(self, count: int) -> Row:
        figures = (f"{self._random.randint(0, 10**6)}" for _ in range(count - 1))
        return ("Tổng cộng", *figures)
