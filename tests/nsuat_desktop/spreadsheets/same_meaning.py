"""Lists of offices, and changes to how they are written that leave what they say."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from random import Random

from nsuat_desktop.spreadsheets.grid import Cell, Place, Sheet
from nsuat_desktop.text.legacy import Encoding, encode

FIRMS = ("Công ty TNHH May Hải Hà", "Công ty cổ phần Gạo Ý Đức", "Hợp tác xã Cói Tuyết Đức",
         "Doanh nghiệp tư nhân Đồ gỗ Yến Thắm")  # fmt: skip
CODES = ("0671732298", "0643649312", "0653962080", "0689002101")
PEOPLE = ("Vũ Quốc Quyết", "Mai Thị Đức", "Lưu Thị Quỳnh", "Phạm Thanh Sơn")
PHONES = ("02283637398", "0912345678", "0987654321", "02283216885")
PLACES = ("Xóm 3, xã Nghĩa Lâm", "Khu 1, thị trấn Quỹ Nhất", "Cụm CN, xã Nghĩa Hải", "xã Hoàng Nam")
DAYS = (date(2024, 3, 15), date(2023, 12, 4), date(2022, 10, 25), date(2024, 1, 31))
LATER = (date(2027, 3, 14), date(2026, 12, 3), date(2025, 10, 24), date(2027, 1, 30))
PAPERS = ("125/QĐ-UBND", "126/QĐ-UBND", "2156/QĐ-UBND", "7/QĐ-UBND")


@dataclass
class Column:
    """A column: `sort` tells how its values may be written, `others` are other headers."""

    header: str
    cells: Sequence[Cell]
    sort: str = "text"
    others: tuple[str, ...] = ()
    group: str = ""


@dataclass
class Listing:
    """A list, and how it is to be put on a sheet."""

    title: str
    columns: list[Column]
    unit: str = " ({})"
    heads: list[Callable[[str], str]] = field(default_factory=list)
    counted: Callable[[int], Cell] | None = int
    above: list[tuple[Cell, ...]] = field(default_factory=list)
    under_header: list[Cell] = field(default_factory=list)
    between: dict[int, list[tuple[Cell, ...]]] = field(default_factory=dict)
    below: list[tuple[Cell, ...]] = field(default_factory=list)
    left: int = 0
    tall: int = 1
    page_at: int = 0
    encoding: Encoding = Encoding.UNICODE
    with_fonts: bool = True


def _lists() -> dict[str, Listing]:
    money = "money"
    name = Column("Tên doanh nghiệp", FIRMS, "name", ("Tên đơn vị", "Tên DN"))
    code = Column("Mã số thuế", CODES, "code", ("MST",))
    return {
        "organisation": Listing(
            "TÌNH HÌNH SẢN XUẤT KINH DOANH",
            [
                name, code, Column("Địa chỉ", PLACES, others=("Đ/c", "Địa chỉ trụ sở")),
                Column("Điện thoại", PHONES, "code", ("SĐT", "Số điện thoại")),
                Column("Doanh thu năm 2022", (60897, 46940.5, 55933, 1234), money),
                Column("Số lao động năm 2022", (55, 34, 1200, 58), "count"),
            ],
        ),
        "certificate": Listing(
            "THEO DÕI CẤP CHỨNG NHẬN HỆ THỐNG QUẢN LÝ",
            [
                name, code, Column("Tiêu chuẩn", ("ISO 9001:2015", "ISO 22000:2018", "HACCP",
                                                  "VietGAP"), others=("Tên tiêu chuẩn",)),
                Column("Số chứng nhận", ("QC 1/22", "VN 2/24", "HT 3/23", "QC 4"), "paper",
                       ("Số GCN",)),
                Column("Ngày cấp", DAYS, "day", ("Ngày chứng nhận",)),
                Column("Ngày hết hạn", LATER, "day", ("Hết hạn", "Hiệu lực đến")),
                Column("Tổ chức chứng nhận", ("QUACERT", "VinaCert", "SGS Việt Nam", "QUACERT"),
                       others=("Nơi cấp",)),
            ],
        ),
        "support": Listing(
            "KẾT QUẢ HỖ TRỢ DOANH NGHIỆP",
            [
                Column("Đơn vị được hỗ trợ", FIRMS, "name"), code,
                Column("Hệ thống, công cụ", ("ISO 9001:2015", "5S", "Kaizen", "Lean"),
                       others=("Nội dung hỗ trợ",)),
                Column("Ngân sách hỗ trợ", (50, 20.5, 35, 60), money, ("NSNN",)),
                Column("Ngày áp dụng", DAYS, "day", ("Ngày nghiệm thu",)),
                Column("Số hợp đồng", ("05/HĐ", "06/HĐ", "07/HĐ", "08/HĐ"), "paper", ("Số HĐ",)),
            ],
        ),
        "attendance": Listing(
            "DANH SÁCH HỌC VIÊN LỚP TẬP HUẤN 5S, ngày 14/5/2023",
            [
                Column("Họ và tên", PEOPLE, "name", ("Họ tên",)),
                Column("Nam", ("x", None, None, "x"), "tick", group="Giới tính"),
                Column("Nữ", (None, "x", "x", None), "tick", group="Giới tính"),
                Column("Năm sinh", (1965, 1984, 1978, 1999), "year"),
                Column("Chức vụ", ("Chuyên viên", "Giám đốc", "Tổ trưởng", "Quản đốc")),
                Column("Đơn vị công tác", ("UBND xã Nghĩa Phong", *FIRMS[:3]), "name", ("Đơn vị",)),
            ],
        ),
        "event": Listing(
            "HỘI NGHỊ, HỘI THẢO, THAM QUAN HỌC TẬP",
            [
                Column("Tên sự kiện", ("Hội thảo năng suất", "Hội nghị sơ kết", "Tham quan 5S",
                                       "Hội thảo số"), others=("Tên hội nghị, hội thảo",)),
                Column("Loại", ("Hội thảo", "Hội nghị", "Tham quan học tập", "Hội thảo")),
                Column("Từ ngày", DAYS, "day", ("Ngày bắt đầu",)),
                Column("Số người dự", (120, 85, 1100, 64), "count", ("Số đại biểu",)),
                Column("Kinh phí", (25, 15.5, 40, 12), money),
            ],
        ),
        "budget_line": Listing(
            "DỰ TOÁN KINH PHÍ THỰC HIỆN KẾ HOẠCH",
            [
                Column("Nội dung", ("Tập huấn 5S", "Hỗ trợ ISO", "Mua máy đo", "Khảo sát")),
                Column("Năm", (2022, 2022, 2023, 2024), "year"),
                Column("Nguồn", ("Đối ứng của đơn vị", "Đầu tư công", "Đầu tư công", "Tài trợ"),
                       others=("Nguồn vốn",)),
                Column("Dự toán", (100, 200.5, 1500, 60), money),
                Column("Đã giải ngân", (75.5, 180, 1400, 55), money, ("Giải ngân",)),
            ],
        ),
        "policy_document": Listing(
            "DANH MỤC VĂN BẢN ĐÃ BAN HÀNH",
            [
                Column("Số, ký hiệu", PAPERS, "paper", ("Số văn bản",)),
                Column("Ngày ban hành", DAYS, "day", ("Ngày ký",)),
                Column("Cơ quan ban hành", ("UBND tỉnh", "UBND huyện", "UBND tỉnh", "UBND tỉnh")),
                Column("Trích yếu", ("Kế hoạch năng suất", "Phê duyệt", "Báo cáo", "Hướng dẫn")),
            ],
        ),
    }  # fmt: skip


LISTS = tuple(_lists())


def listing(kind: str) -> Listing:
    """One of the lists, as plain as it can be; a new one each time."""
    return _lists()[kind]


def on_sheet(listed: Listing) -> Sheet:
    """The list on a sheet."""
    rows: list[tuple[Cell, ...]] = [*listed.above, (listed.title,), ()]
    merged: list[tuple[int, int, int, int]] = []
    numbers = [] if listed.counted is None else [Column("STT", (), "number")]
    shown = [*numbers, *listed.columns]
    for place in range(len(listed.columns[0].cells)):
        if place == 0 or place == listed.page_at:
            _put_header(listed, shown, rows, merged)
        rows += listed.between.get(place, [])
        entry = [column.cells[place] for column in listed.columns]
        counted = [] if listed.counted is None else [listed.counted(place + 1)]
        if listed.tall > 1:
            last = len(rows) + listed.tall - 1
            merged += [(len(rows), at, last, at) for at in range(len(shown))]
        rows += [(*counted, *entry), *[()] * (listed.tall - 1)]
    rows += listed.below
    return _encoded(listed, rows, merged)


def _put_header(
    listed: Listing,
    shown: Sequence[Column],
    rows: list[tuple[Cell, ...]],
    merged: list[tuple[int, int, int, int]],
) -> None:
    texts = [_headed(listed, column) for column in shown]
    if any(column.group for column in shown):
        top, groups = len(rows), [column.group for column in shown]
        first: list[Cell] = []
        for at, group in enumerate(groups):
            begins = bool(group) and (at == 0 or groups[at - 1] != group)
            first.append(group if begins else None if group else texts[at])
            if begins:
                merged.append((top, at, top, at + groups[at:].count(group) - 1))
            elif not group:
                merged.append((top, at, top + 1, at))
        pairs = zip(texts, shown, strict=True)
        second = tuple(text if column.group else None for text, column in pairs)
        rows += [tuple(first), second]
    else:
        rows.append(tuple(texts))
    if listed.under_header:
        rows.append(tuple(listed.under_header[: len(shown)]))


def _headed(listed: Listing, column: Column) -> str:
    text = column.header + (listed.unit.format("triệu đồng") if column.sort == "money" else "")
    for change in listed.heads:
        text = change(text)
    return text


def _encoded(
    listed: Listing,
    rows: Sequence[tuple[Cell, ...]],
    merged: Sequence[tuple[int, int, int, int]],
) -> Sheet:
    left = listed.left
    fonts: dict[Place, str] = {}
    found = []
    for number, row in enumerate(rows):
        cells = [_in_old_letters(cell, listed.encoding) for cell in row]
        for at, cell in enumerate(cells):
            if listed.encoding is not Encoding.UNICODE and listed.with_fonts and cell != row[at]:
                is_tcvn3 = listed.encoding is Encoding.TCVN3
                fonts[number, at + left] = ".VnTime" if is_tcvn3 else "VNI-Times"
        found.append((*[None] * left, *cells))
    width = max(map(len, found))
    padded = tuple((*row, *[None] * (width - len(row))) for row in found)
    moved = tuple((top, at + left, bottom, to + left) for top, at, bottom, to in merged)
    return Sheet("Danh sách", padded, moved, fonts)


def _in_old_letters(cell: Cell, encoding: Encoding) -> Cell:
    if not isinstance(cell, str) or encoding is Encoding.UNICODE:
        return cell
    if encoding is Encoding.TCVN3:  # it has no capitals with tones
        cell = "".join(
            letter if encode(letter, encoding) != letter else letter.lower()
            if not letter.isascii() else letter
            for letter in cell
        )  # fmt: skip
    return encode(cell, encoding)


# ------------------------------------------------------------------------------------ changes


def columns_in_another_order(random: Random, listed: Listing) -> None:
    groups = {column.group for column in listed.columns if column.group}
    blocks = [[each] for each in listed.columns if not each.group]
    blocks += [[each for each in listed.columns if each.group == group] for group in groups]
    random.shuffle(blocks)
    listed.columns = [each for block in blocks for each in block]


def more_room(random: Random, listed: Listing) -> None:
    listed.left = random.randint(1, 3)
    listed.above = [()] * random.randint(0, 4)
    listed.between[random.randint(1, 3)] = [()]


def letterhead(random: Random, listed: Listing) -> None:
    listed.above += [
        ("UBND HUYỆN NGHĨA HƯNG", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("PHÒNG KINH TẾ VÀ HẠ TẦNG", None, None, "Độc lập - Tự do - Hạnh phúc"),
        (),
        ("Phụ lục II",),
    ]


def other_headers(random: Random, listed: Listing) -> None:
    for column in listed.columns:
        if column.others:
            column.header = random.choice(column.others)


def capitals(random: Random, listed: Listing) -> None:
    listed.heads.append(str.upper)


def _bare(text: str) -> str:
    letters = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def headers_without_marks(random: Random, listed: Listing) -> None:
    listed.heads.append(_bare)


def headers_on_lines(random: Random, listed: Listing) -> None:
    listed.heads.append(lambda text: f" {text.replace(' ', chr(10), 1)} (*)")


def other_units(random: Random, listed: Listing) -> None:
    listed.unit = random.choice((", {}", " (ĐVT: {})", " [{}]"))


def unit_in_the_title(random: Random, listed: Listing) -> None:
    if any(column.sort == "money" for column in listed.columns):
        listed.unit = ""
        listed.title += random.choice((" (ĐVT: triệu đồng)", "\nĐơn vị tính: triệu đồng"))


def headers_in_groups(random: Random, listed: Listing) -> None:
    if not any(column.group for column in listed.columns):
        for column in listed.columns[1:3]:
            column.group = "Thông tin"


def numbers_of_columns(random: Random, listed: Listing) -> None:
    listed.under_header = [f"({place})" for place in range(1, 20)]


def two_pages(random: Random, listed: Listing) -> None:
    listed.page_at = random.randint(1, 3)


def counted_otherwise(random: Random, listed: Listing) -> None:
    roman = ("I", "II", "III", "IV")
    listed.counted = random.choice(
        (None, float, str, "{}.".format, "{:02d}".format, lambda place: roman[place - 1])
    )


def sums_and_groups(random: Random, listed: Listing) -> None:
    if listed.counted is int:
        listed.between[0] = [("I", "Khu vực phía Bắc")]
        listed.between[2] = [(None, "Cộng khu vực"), ("II", "Khu vực phía Nam")]
    listed.below.insert(0, (None, random.choice(("Tổng cộng", "Tổng số: 4", "Cộng:"))))


def signed(random: Random, listed: Listing) -> None:
    listed.below += [
        (),
        (None, None, None, "Nghĩa Hưng, ngày 20 tháng 01 năm 2024"),
        (None, "NGƯỜI LẬP BIỂU", None, "TM. ỦY BAN NHÂN DÂN"),
        (None, "(Ký, ghi rõ họ tên)", None, "CHỦ TỊCH"),
        (),
        (None, "Trần Thị Lan", None, "Phạm Văn Hùng"),
    ]


def tall_entries(random: Random, listed: Listing) -> None:
    listed.tall = 2


def _rewritten(listed: Listing, sort: str, write: Callable[[Cell], Cell]) -> None:
    for column in listed.columns:
        if column.sort == sort:
            column.cells = [None if cell is None else write(cell) for cell in column.cells]


def days_as_text(random: Random, listed: Listing) -> None:
    how = random.choice(
        ("{0.day}/{0.month}/{0.year}", "{0:%d.%m.%Y}", "{0:%Y-%m-%d}", "{0:%d-%m-%y}",
         "ngày {0.day} tháng {0.month} năm {0.year}", "{0:%d/%m/%Y} 00:00")
    )  # fmt: skip
    _rewritten(listed, "day", lambda cell: how.format(cell) if type(cell) is date else cell)


def days_as_numbers(random: Random, listed: Listing) -> None:
    start = date(1899, 12, 30)
    _rewritten(listed, "day", lambda cell: (cell - start).days if type(cell) is date else cell)


def days_with_time(random: Random, listed: Listing) -> None:
    _rewritten(
        listed,
        "day",
        lambda cell: datetime(cell.year, cell.month, cell.day, 8) if type(cell) is date else cell,
    )


def numbers_as_text(random: Random, listed: Listing) -> None:
    english = random.random() < 0.5

    def write(cell: Cell) -> Cell:
        if not isinstance(cell, int | float):
            return cell
        text = f"{cell:,}"
        return text if english else text.translate(str.maketrans(",.", ".,"))

    for sort in ("money", "count"):
        _rewritten(listed, sort, write)


def whole_numbers_with_a_point(random: Random, listed: Listing) -> None:
    for sort in ("money", "count", "year"):
        _rewritten(listed, sort, lambda cell: float(cell) if isinstance(cell, int) else cell)


def codes_as_numbers(random: Random, listed: Listing) -> None:
    _rewritten(listed, "code", lambda cell: int(cell) if isinstance(cell, str) else cell)


def codes_apart(random: Random, listed: Listing) -> None:
    _rewritten(
        listed, "code", lambda cell: f"{cell[:4]} {cell[4:]}" if isinstance(cell, str) else cell
    )


def spaces(random: Random, listed: Listing) -> None:
    for sort in ("text", "name", "paper"):
        _rewritten(
            listed, sort, lambda cell: f" {str(cell).replace(' ', '  ', 1)}\u00a0\n"
        )  # fmt: skip


def names_in_a_list(random: Random, listed: Listing) -> None:
    _rewritten(listed, "name", lambda cell: f"- {cell};")


def loose_marks(random: Random, listed: Listing) -> None:
    for sort in ("text", "name", "paper"):
        _rewritten(listed, sort, lambda cell: unicodedata.normalize("NFD", str(cell)))
    listed.heads.append(lambda text: unicodedata.normalize("NFD", text))


def old_letters(random: Random, listed: Listing) -> None:
    listed.encoding = random.choice((Encoding.TCVN3, Encoding.VNI))
    listed.with_fonts = random.random() < 0.5


CHANGES = (
    columns_in_another_order, more_room, letterhead, other_headers, capitals,
    headers_without_marks, headers_on_lines, other_units, unit_in_the_title, headers_in_groups,
    numbers_of_columns, two_pages, counted_otherwise, sums_and_groups, signed, tall_entries,
    days_as_text, days_as_numbers, days_with_time, numbers_as_text, whole_numbers_with_a_point,
    codes_as_numbers, codes_apart, spaces, names_in_a_list, loose_marks, old_letters,
)  # fmt: skip

TOGETHER_OTHERWISE = (
    {headers_without_marks, loose_marks, old_letters},  # old letters have marks of their own
    {capitals, old_letters},
    {other_units, unit_in_the_title},
    {days_as_text, days_as_numbers, days_with_time},
    {numbers_as_text, whole_numbers_with_a_point},
    {codes_as_numbers, codes_apart},
    {counted_otherwise, sums_and_groups},
    {two_pages, numbers_of_columns},
)
"""Changes of the same thing: one of each is made."""
