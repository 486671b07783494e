"""An official document (Nghị định 30/2020/NĐ-CP) as plain data.

Every renderer (PDF, Word) is fed with the same `Document`. The model knows the wording rules
of the decree (how a number, a date, a list of recipients is written), never sizes or places.
"""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from nsuat_desktop.reporting.charts import ChartData
from nsuat_desktop.text.dates import date_in_words
from nsuat_desktop.text.numbers import roman

POINT_LETTERS = "abcdđeghiklmnopqrstuvxy"
"""The order of "điểm" in the decree: the Vietnamese alphabet without marks, with đ."""

END_MARK = "./."
BLANK_NUMBER = " " * 8
BLANK_DAY = " " * 6


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style."""

    text: str
    bold: bool = False
    italic: bool = False


RichText = str | tuple[Run, ...]


def runs_of(text: RichText) -> tuple[Run, ...]:
    return (Run(text),) if isinstance(text, str) else text


def plain_text(text: RichText) -> str:
    return "".join(run.text for run in runs_of(text))


class Align(StrEnum):
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Marker(StrEnum):
    """How the items of a list begin."""

    LETTER = "letter"
    """a) b) c) d) đ) ..."""
    DASH = "dash"
    PLUS = "plus"


@dataclass(frozen=True, slots=True)
class Heading:
    """A numbered title: level 1 "I. TIÊU ĐỀ", level 2 "1. Tiêu đề", level 3 "2.1. Tiêu đề"."""

    level: int
    number: str
    """Without the last point: "I", "1", "2.1"; empty for a title without number."""
    title: str

    @property
    def text(self) -> str:
        title = self.title.upper() if self.level == 1 else self.title
        return f"{self.number}. {title}" if self.number else title


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Prose. A line break inside the text starts a new paragraph."""

    text: RichText


@dataclass(frozen=True, slots=True)
class Points:
    """A list of points; each item is one paragraph."""

    items: tuple[RichText, ...]
    marker: Marker = Marker.LETTER

    def label(self, index: int) -> str:
        if self.marker is Marker.DASH:
            return "-"
        if self.marker is Marker.PLUS:
            return "+"
        rounds, place = divmod(index, len(POINT_LETTERS))
        return (POINT_LETTERS[rounds - 1] if rounds else "") + POINT_LETTERS[place] + ")"


@dataclass(frozen=True, slots=True)
class Column:
    """`width` is a share: columns divide the width of the table in proportion to it."""

    width: float
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class HeaderCell:
    text: str
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A bold line across the whole table that opens a group of rows."""

    text: str


Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Cells are finished text, one for each column.

    Header rows hold only the cells that begin in them; a cell of a row above that spans
    several rows is not repeated.
    """

    columns: tuple[Column, ...]
    header: tuple[tuple[HeaderCell, ...], ...]
    rows: tuple[Row | GroupRow, ...]
    total: Row | None = None
    caption: str = ""
    """Above the table: "Bảng 1. Kết quả thực hiện các chỉ tiêu"."""
    unit_note: str = ""
    """Above the table at the right: "Đơn vị tính: triệu đồng"."""
    footnote: str = ""
    row_height_mm: float = 0.0
    """Rows are at least this high: room to sign in."""
    empty_text: str = "Không có số liệu trong kỳ."
    """Stands in the table when it has no rows."""

    def __post_init__(self) -> None:
        count = len(self.columns)
        rows = [row for row in self.rows if not isinstance(row, GroupRow)]
        for row in [*rows, *([self.total] if self.total is not None else [])]:
            if len(row) != count:
                raise ValueError(f"a row of {len(row)} cells in a table of {count} columns")


@dataclass(frozen=True, slots=True)
class Chart:
    data: ChartData
    caption: str = ""
    """Below the chart: "Biểu đồ 1. Lũy kế số đơn vị được hỗ trợ"; else the chart's own title."""
    height_mm: float = 70.0


Block = Heading | Paragraph | Points | Table | Chart


@dataclass(frozen=True, slots=True)
class Header:
    """The head of page 1: who issues, number and symbol, place and date."""

    issuer_lines: tuple[str, ...]
    """As printed, one item a line: ("ỦY BAN NHÂN DÂN", "HUYỆN NGHĨA HƯNG")."""
    symbol: str
    """Type and body: "BC-UBND"; empty on papers that bear no number (a sign-in sheet)."""
    place_name: str
    blank_year: int
    """The year printed while the date is not known yet."""
    parent_name: str = ""
    number: int | None = None
    """Allotted by the records office after signing; None in a draft."""
    issued_on: date | None = None
    dated: bool = True
    """Minutes and sign-in sheets have no line with place and date."""

    @property
    def number_text(self) -> str:
        """ "05/BC-UBND", or the blank that the records office fills in."""
        shown = BLANK_NUMBER if self.number is None else f"{self.number:02d}"
        return f"{shown}/{self.symbol}"

    @property
    def number_line(self) -> str:
        if not self.symbol:
            return ""
        # The blank itself parts the word from the slash; a known number needs one space.
        return f"Số:{'' if self.number is None else ' '}{self.number_text}"

    @property
    def date_text(self) -> str:
        """ "ngày 05 tháng 3 năm 2026": days below 10 and months 1 and 2 take a zero."""
        if self.issued_on is None:
            return f"ngày{BLANK_DAY}tháng{BLANK_DAY}năm {self.blank_year}"
        return date_in_words(self.issued_on)

    @property
    def date_line(self) -> str:
        return f"{self.place_name}, {self.date_text}" if self.dated else ""


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """Who signs: lines of authority and post in capitals, then the name without titles."""

    lines: tuple[str, ...]
    """("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")."""
    name: str
    """Empty where it is written by hand."""
    other_post: str = ""
    """A second post printed above the name, only for councils and steering committees."""


@dataclass(frozen=True, slots=True)
class Annex:
    """A part after the signature with its own page numbers."""

    title: str
    blocks: tuple[Block, ...]
    landscape: bool = True


@dataclass(frozen=True, slots=True)
class SectionPlace:
    """Where the prose of a section stands: `body[start:end]`, for who takes edits back."""

    section: str
    """Id in the outline."""
    title: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class CheckMark:
    """Ties a paper to the frozen data behind it; a draft has none.

    The PDF prints text and QR code below the recipients and in the foot of each page of the
    annexes. Word prints the text in the same places, without the QR code.
    """

    code: str
    """Short enough to be typed: "NH-2024-01-7F3A91CC"."""
    payload: str = ""
    """What the QR code holds; the code itself when empty."""

    @property
    def text(self) -> str:
        return f"Mã kiểm tra: {self.code}"

    @property
    def scanned(self) -> str:
        return self.payload or self.code


@dataclass(frozen=True, slots=True)
class Document:
    header: Header
    summary: str
    """The "trích yếu": "Kết quả thực hiện Kế hoạch nâng cao năng suất năm 2025"."""
    body: tuple[Block, ...]
    signature: SignatureBlock
    issuer_name: str
    """The issuing body in running text: "Ủy ban nhân dân huyện Nghĩa Hưng"."""
    recipients: tuple[str, ...] = ()
    """Without dash and semicolon: ("Như trên", "CT, các PCT UBND huyện")."""
    archive: str = "VT"
    """What follows "Lưu:": "VT, KTHT"; without it and recipients there is no "Nơi nhận"."""
    addressees: tuple[str, ...] = ()
    type_name: str = "BÁO CÁO"
    annexes: tuple[Annex, ...] = field(default=())
    is_letter: bool = False
    """An official letter ("công văn"): no type name, the summary as "V/v ..." under the number."""
    other_signature: SignatureBlock | None = None
    """The signer at the left of a paper that two sign (minutes); "Nơi nhận" then stands below."""
    has_end_mark: bool = True
    """Lists to fill in do not end with "./."."""
    landscape: bool = False
    """The main part lies on its side: wide lists."""
    places: tuple[SectionPlace, ...] = ()
    """The sections whose prose can be edited, in order."""
    check: CheckMark | None = None

    @property
    def title(self) -> str:
        """Type and summary on one line, for properties and file names."""
        return f"{self.type_word} {lower_first(self.summary)}"

    @property
    def type_word(self) -> str:
        """The type in running text: "Báo cáo"."""
        return self.type_name.capitalize()

    @property
    def subject_line(self) -> str:
        """What a letter is about: "V/v nâng bậc lương năm 2019"; empty on other papers."""
        return f"V/v {lower_first(self.summary)}" if self.is_letter else ""

    @property
    def printed_body(self) -> tuple[Block, ...]:
        """The body with its end mark."""
        return ended(self.body) if self.has_end_mark else self.body

    @property
    def addressee_lines(self) -> tuple[str, ...]:
        """One addressee: its name; several: "- Tên;" ... "- Tên."."""
        names = [_bare(name) for name in self.addressees if _bare(name)]
        if len(names) < 2:
            return tuple(names)
        ends = [";"] * (len(names) - 1) + ["."]
        return tuple(f"- {name}{end}" for name, end in zip(names, ends, strict=True))

    @property
    def recipient_lines(self) -> tuple[str, ...]:
        names = [_bare(name) for name in self.recipients if _bare(name)]
        lines = [f"- {name};" for name in names]
        if archive := _bare(self.archive):
            return (*lines, f"- Lưu: {archive}.")
        return (*lines[:-1], lines[-1].removesuffix(";") + ".") if lines else ()

    def annex_label(self, index: int) -> str:
        """ "Phụ lục II"; a single annex bears no number."""
        return "Phụ lục" if len(self.annexes) == 1 else f"Phụ lục {roman(index + 1)}"

    @property
    def annex_reference(self) -> str:
        """The line under the title of each annex; blank like the head of a draft."""
        number = self.header.number_text
        space = " " if self.header.number is not None else ""
        return (
            f"(Kèm theo {self.type_word} số{space}{number} "
            f"{self.header.date_text} của {self.issuer_name})"
        )


def ended(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The body with "./." after its last sentence, wherever the writer left it."""
    last = blocks[-1] if blocks else None
    if isinstance(last, Paragraph):
        return (*blocks[:-1], Paragraph(_with_end_mark(last.text)))
    if isinstance(last, Points) and last.items:
        items = (*last.items[:-1], _with_end_mark(last.items[-1]))
        return (*blocks[:-1], replace(last, items=items))
    return (*blocks, Paragraph(END_MARK))


def lower_first(text: str) -> str:
    """Lower the first letter unless an abbreviation begins there."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def _with_end_mark(text: RichText) -> tuple[Run, ...]:
    *head, last = runs_of(text) or (Run(""),)
    bare = last.text.rstrip().removesuffix(END_MARK).rstrip(" .;:,")
    return (*head, replace(last, text=bare + END_MARK))


def _bare(name: str) -> str:
    """Drop the dash and the closing mark that a person may have typed."""
    return name.strip().lstrip("-–").strip().rstrip(";.").strip()
