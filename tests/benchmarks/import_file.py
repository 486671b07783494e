"""A workbook of many organisations as an office would keep it, the same on every run."""

import random
from datetime import date, timedelta
from pathlib import Path

from tests.benchmarks.filled import WORDS

HEADERS = (
    "STT", "Tên đơn vị", "Mã số thuế", "Loại đơn vị", "Loại hình", "Sở hữu", "Tình trạng",
    "Sản phẩm, dịch vụ chính", "Sản phẩm chủ lực của tỉnh", "Xã, phường", "Địa chỉ",
    "Người đại diện", "Điện thoại", "Thư điện tử", "Ngày thành lập", "Ghi chú",
)  # fmt: skip
"""A running number and 15 columns of content."""

_KINDS = ("Doanh nghiệp", "Hợp tác xã", "Hộ kinh doanh")
_FORMS = ("Công ty trách nhiệm hữu hạn một thành viên", "Công ty cổ phần", "Doanh nghiệp tư nhân")
_OWNERS = ("Nhà nước", "Ngoài nhà nước", "FDI")
_STATES = ("Đang hoạt động", "Tạm ngừng")
_UNITS = ("Xã Đồng Thịnh, tỉnh Ninh Bình", "Xã Nghĩa Hưng, tỉnh Ninh Bình")
_MST_WEIGHTS = (31, 29, 23, 19, 17, 13, 7, 5, 3)


def write_import_file(path: Path, count: int) -> None:
    """An .xlsx with title lines, a header and `count` rows."""
    import xlsxwriter

    seed = random.Random(2025)
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet = book.add_worksheet("Danh sách")
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    sheet.write(0, 0, "DANH SÁCH DOANH NGHIỆP, HỢP TÁC XÃ TRÊN ĐỊA BÀN")
    sheet.write_row(2, 0, HEADERS)
    for number in range(1, count + 1):
        for column, cell in enumerate(_row(seed, number)):
            if isinstance(cell, date):
                sheet.write_datetime(number + 2, column, cell, day)
            else:
                sheet.write(number + 2, column, cell)
    book.close()


def _row(seed: random.Random, number: int) -> tuple[str | int | date, ...]:
    words = seed.sample(WORDS, 8)
    return (
        number,
        f"Công ty TNHH {' '.join(words[:4])} {number}",
        _tax_code(number),
        seed.choice(_KINDS),
        seed.choice(_FORMS),
        seed.choice(_OWNERS),
        seed.choice(_STATES),
        " ".join(words[4:6]),
        seed.choice(("x", "")),
        seed.choice(_UNITS),
        f"Số {seed.randrange(1, 400)} đường {words[6]} {words[7]}",
        f"Nguyễn {words[0]} {words[7]}",
        f"09{seed.randrange(10**8):08d}",
        f"lienhe{number}@donvi.vn",
        date(1995, 1, 1) + timedelta(days=seed.randrange(10_000)),
        f"Rà soát đợt {seed.randrange(1, 9)}, phiếu {number}",
    )


def _tax_code(number: int) -> str:
    """A code whose check digit is right; numbers without one are passed over."""
    body = 600_000_00 + number
    while True:
        digits = f"0{body:08d}"
        check = 10 - sum(int(d) * w for d, w in zip(digits, _MST_WEIGHTS, strict=True)) % 11
        if 0 < check < 10:
            return f"{digits}{check}"
        body += 200_000
