"""Columns as offices have them, in new and old encodings, to measure how well these are told apart.

Each column is what one would find under one header. Vietnamese ones are measured as they are (in
composed and decomposed form) and written in TCVN3 and VNI; all others must never be taken for an
old encoding.
"""

import itertools
import random
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from nsuat_desktop.text.legacy import Encoding, encode, guess_encoding

VIETNAMESE = {
    "organisations": (
        "Công ty TNHH may xuất khẩu Hải Đường", "Hợp tác xã dịch vụ nông nghiệp Nghĩa Lợi",
        "Công ty cổ phần cơ khí Trường Giang", "Hộ kinh doanh Nguyễn Thị Lụa",
        "Doanh nghiệp tư nhân gỗ mỹ nghệ Đức Thịnh", "Hợp tác xã nuôi trồng thủy sản Rạng Đông",
        "Công ty TNHH một thành viên dược phẩm Ích Trí", "Cơ sở sản xuất nước mắm Sa Châu",
        "Tổ hợp tác dệt chiếu Ngọc Tiên", "Công ty TNHH chế biến lúa gạo Toản Xuân",
    ),
    "persons": (
        "Nguyễn Văn Ánh", "Trần Thị Hường", "Lê Đức Thuận", "Phạm Quỳnh Nga", "Vũ Trọng Khôi",
        "Đỗ Thị Bích Ngọc", "Hoàng Mạnh Cường", "Bùi Thế Vỹ", "Đặng Thùy Dương", "Ngô Sỹ Liêm",
        "Mai Xuân Tứ", "Lâm Ngọc Ái", "Phan Huỳnh Điểu", "Lý Cẩm Tú", "Tô Hữu Ước",
    ),
    "addresses": (
        "Xóm 5, xã Nghĩa Sơn, huyện Nghĩa Hưng", "Khu phố 2, thị trấn Liễu Đề",
        "Thôn Đồng Liêu, xã Nghĩa Lạc", "Số 12 đường Trần Hưng Đạo, phường Bà Triệu",
        "Cụm công nghiệp Nghĩa Phong", "Tổ dân phố Mỹ Điền, thị trấn Quỹ Nhất",
    ),
    "posts": (
        "Giám đốc", "Phó giám đốc", "Chủ nhiệm", "Kế toán trưởng", "Trưởng phòng kỹ thuật",
        "Chuyên viên", "Tổ trưởng sản xuất", "Chủ hộ", "Cán bộ văn hóa xã", "Quản đốc phân xưởng",
    ),
    "notes": (
        "Đã cấp giấy chứng nhận", "Chưa nộp hồ sơ", "Chờ đánh giá giám sát lần 2",
        "Đề nghị hỗ trợ năm sau", "Tạm ngừng do thiếu vốn", "Đạt yêu cầu, sửa đổi tài liệu",
        "Không còn hoạt động", "Ưu tiên xét chọn",
    ),
    "results": ("Giỏi", "Khá", "Trung bình", "Đạt", "Không đạt", "Xuất sắc"),
    "sex": ("Nữ", "Nam", "Nữ", "Nữ", "Nam"),
    "products": ("gạo tám xoan", "chiếu cói", "nước mắm", "ngao sạch", "đồ gỗ", "áo jacket",
                 "rau củ quả", "thịt lợn", "bún khô", "cá bống bớp"),
    "units": ("Phòng Kinh tế và Hạ tầng", "Sở Khoa học và Công nghệ", "UBND xã Nghĩa Thái",
              "Trường Cao đẳng nghề", "Trung tâm Ứng dụng tiến bộ khoa học"),
}  # fmt: skip

OTHERS = {
    "english": ("Quality management", "Lean manufacturing", "Kaizen – continuous improvement",
                "Company Ltd.", "naïve résumé", "Total Productive Maintenance", "fiancé’s façade"),
    "french": ("Société Générale", "crème brûlée", "Hôtel de la Paix", "déjà vu", "à côté",
               "garçon", "élève", "où êtes-vous", "cœur", "l’été dernier", "Noël", "maïs"),
    "other latin": ("São Paulo", "El Niño", "señor Ibáñez", "Zürich", "Göteborg", "Ångström",
                    "Müller GmbH", "Curaçao", "Łódź", "Škoda", "Dvořák", "Ærø", "Málaga", "Kraków"),
    "foreign firms": ("Nestlé", "Citroën", "Häagen-Dazs", "L’Oréal", "Peugeot", "Rhône-Poulenc",
                      "Schön Klinik", "Telefónica", "Estée Lauder", "Crédit Agricole"),
    "codes": ("0601118236", "VX-Q-23-190", "TCVN ISO 9001:2015", "№ 12/QĐ", "TC-2024/017",
              "Ø20", "§ 4.1", "HCNT·2023"),
    "measures": ("5 m²", "12 µm", "±5 °C", "30×40", "½ lít", "1.234.567 ₫", "250 €", "10 ÷ 20",
                 "¼ ha", "£ 300", "25 %", "3 m³/ngày", "≥ 80 %"),
    "numbers": ("12", "1.234,5", "-7", "2 000", "1\u00a0250", "3,14"),
    "dates": ("15/03/2024", "tháng 5", "2023", "01.02.20", "Q1–2024"),
    "marks": ("x", "✓", "–", "…", "•", "«»", "¤", "¶", "\u00ad", "®", "™", "©", "ª", "º"),
    "links": ("ten@tinh.gov.vn", "https://namdinh.gov.vn", "www.quatest1.com.vn"),
}  # fmt: skip

SIZES = (1, 2, 3, 5, 20, 100)
OLD = (Encoding.TCVN3, Encoding.VNI)
_EACH = 12
_SEED = 20261123


@dataclass(frozen=True)
class Column:
    """Cells under one header, and how they are written."""

    name: str
    cells: tuple[str, ...]
    encoding: Encoding


@dataclass(frozen=True)
class Measured:
    """What was found in columns of one size; `false_alarms` are real Unicode taken for old."""

    size: int
    new: int
    false_alarms: tuple[Column, ...]
    old: int
    misses: tuple[Column, ...]


def columns(size: int) -> Iterator[Column]:
    """The corpus in columns of so many cells; plain ASCII columns say nothing and are left out."""
    random_ = random.Random(_SEED + size)
    for (name, texts), _ in itertools.product(VIETNAMESE.items(), range(_EACH)):
        cells = tuple(random_.choices(texts, k=size))
        if all(cell.isascii() for cell in cells):
            continue
        for form in ("NFC", "NFD"):
            plain = tuple(unicodedata.normalize(form, cell) for cell in cells)
            yield Column(name, plain, Encoding.UNICODE)
        for encoding in OLD:
            written = tuple(encode(cell, encoding) for cell in cells)
            if written != cells:  # "Trung bình" is the same in VNI and in Unicode
                yield Column(name, written, encoding)
    for (name, texts), _ in itertools.product(OTHERS.items(), range(_EACH)):
        yield Column(name, tuple(random_.choices(texts, k=size)), Encoding.UNICODE)
    everything = [text for texts in OTHERS.values() for text in texts]
    for _ in range(_EACH):
        yield Column("mixed", tuple(random_.choices(everything, k=size)), Encoding.UNICODE)


def measure(size: int) -> Measured:
    """How the columns of a size are told apart."""
    alarms, misses, new, old = [], [], 0, 0
    for column in columns(size):
        found = guess_encoding(column.cells)
        if column.encoding is Encoding.UNICODE:
            new += 1
            alarms += [column] if found is not Encoding.UNICODE else []
        else:
            old += 1
            misses += [column] if found is not column.encoding else []
    return Measured(size, new, tuple(alarms), old, tuple(misses))
