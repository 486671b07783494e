"""Lists as offices keep them, written cell by cell: what a clerk may bring in next."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904

Rows = Sequence[Sequence[Any]]
_ = None

APPENDIX: Rows = (
    ("ỦY BAN NHÂN DÂN", _, _, _, _, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("HUYỆN NGHĨA HƯNG", _, _, _, _, "Độc lập - Tự do - Hạnh phúc"),
    ("PHỤ LỤC I: TÌNH HÌNH SẢN XUẤT KINH DOANH CỦA CÁC ĐƠN VỊ",),
    ("(Kèm theo Báo cáo số 45/BC-UBND ngày 15/3/2024)",),
    (_, _, _, _, _, "Đơn vị tính: Triệu đồng"),
    ("STT", "Tên đơn vị", "Mã số thuế", "Doanh thu", _, "Lao động\n(người)"),
    (_, _, _, "2022", "2023", _),
    ("(1)", "(2)", "(3)", "(4)", "(5)", "(6)"),
    ("I", "DOANH NGHIỆP", _, _, _, _),
    (1, "Công ty TNHH May Hải Hà", "0671732298", 1250.5, 1300, 120),
    (2, "Công ty CP Đóng tàu", _, "2.500,5", "3.100", 45),
    (_, "Cộng (I)", _, 3751, 4400, 165),
    ("II", "HỢP TÁC XÃ", _, _, _, _),
    (1, "HTX Nông nghiệp Nghĩa Lâm", _, 500, _, 12),
    (_, "TỔNG CỘNG", _, 4251, 4400, 177),
    (),
    ("Nơi nhận:", _, _, _, "Nghĩa Hưng, ngày 15 tháng 3 năm 2024"),
    ("- Lưu: VT.", _, _, _, "TRƯỞNG PHÒNG"),
    (_, _, _, _, "Nguyễn Văn A"),
)
DATES: Rows = (
    ("DANH SÁCH CHỨNG NHẬN",),
    ("TT", "Đơn vị", "Hệ thống quản lý", "Số GCN", "Ngày cấp", "Ngày hết hiệu lực", "Đơn vị cấp"),
    (1, "Công ty A", "ISO 9001:2015", "1", datetime(2024, 3, 15), date(2027, 3, 14), "QUACERT"),
    (2, "Công ty B", "ISO 22000 : 2018", "2", "15/3/2024", "15.03.27", "QUACERT"),
    (3, "Công ty C", "HACCP", "3", "ngày 15 tháng 3 năm 2024", "3/2027", "Vinacert"),
    (4, "Công ty D", "TCVN ISO 14001:2015", "4", 45366, "2027", "Vinacert"),
    (5, "Công ty E", "iso 45001", "5", "45366", "không thời hạn", "TUV"),
    (6, "Công ty F", "VietGAP", "6", "15/3", "31/02/2027", "TUV"),
)
EPOCH_1904: Rows = (
    ("Tên cơ sở", "Tiêu chuẩn", "Ngày cấp", "Tổ chức chứng nhận", "Ngày hết hạn"),
    ("Cơ sở Gỗ Nghĩa Sơn", "ISO 9001", datetime(2020, 5, 1), "VPC", 43904),
)
ATTENDEES: Rows = (
    ("SỞ KHOA HỌC VÀ CÔNG NGHỆ NAM ĐỊNH",),
    ("DANH SÁCH HỌC VIÊN THAM DỰ LỚP TẬP HUẤN CÔNG CỤ 5S",),
    ("Thời gian: từ ngày 14/5 đến ngày 16/5/2023. Địa điểm: Hội trường UBND huyện",),
    ("STT", "Họ và tên", _, "Giới tính", _, "Ngày, tháng, năm sinh", "Đơn vị công tác", "SĐT"),
    (_, _, _, "Nam", "Nữ", _, _, _),
    (1, "Nguyễn Văn", "An", "x", _, datetime(1980, 2, 3), "UBND xã Nghĩa Lâm", "0912.345.678"),
    (2, "Trần Thị", "Bình", _, "X", "1985", "Cty TNHH May", 912345679),
    (3, "Lê", "Cường", "x", _, "12/1990", "HTX Nghĩa Sơn", "0228 3871 245; 0913456789"),
    (
        _,
        "Tổng số: 03 người",
    ),
)
YEARS_UNDER_SEXES: Rows = (
    ("DANH SÁCH CÁN BỘ THAM DỰ LỚP ĐÀO TẠO LEAN, NGÀY 20/10/2022 TẠI NHÀ VĂN HÓA HUYỆN",),
    ("TT", "HỌ VÀ TÊN", "NĂM SINH", _, "CHỨC DANH", "CƠ QUAN, ĐƠN VỊ", "GHI CHÚ"),
    (_, _, "NAM", "NỮ", _, _, _),
    ("01", "Phạm Văn Đức", 1975, _, "Chủ tịch", "UBND xã Nghĩa Thái", _),
    ("02", "Vũ Thị Hoa", _, 1988, "CC VP-TK", "UBND xã Nghĩa Thái", "vắng ngày 2"),
)
PRINTED_PAGES: Rows = (
    (_, "Danh sách doanh nghiệp"),
    (),
    (_, "TT", _, "Tên doanh nghiệp", _, "Địa chỉ"),
    (_, 1, _, "Công ty A", _, "xã Nghĩa Lâm"),
    (),
    (_, "TT", _, "Tên doanh nghiệp", _, "Địa chỉ"),
    (_, 2, _, "Công ty B", _, "xã Nghĩa Thái"),
    (),
    (),
    (_, "Ghi chú: Công ty A đã giải thể"),
)
MONEY: Rows = (
    ("Tên đơn vị", "Doanh thu năm 2023 (tỷ đồng)", "Vốn (ĐVT: 1.000 đ) 2023", "Số LĐ năm 2023"),
    ("Công ty A", "1,5", "2.500.000", "8 người"),
    ("Công ty B", "12,25", "300.500", "~ 15"),
    ("Công ty C", 0.75, 1200000, "20"),
    ("Công ty D", "chưa có", "-", ""),
)
ENGLISH_NUMBERS: Rows = (
    ("Tên đơn vị", "Doanh thu (triệu đồng)", "Vốn (đồng)", "Năm"),
    ("Công ty A", "1,234.5", "1,200,000,000", 2022),
    ("Công ty C", "1,250", "2,000,000", 2023),
)
SUPPORTS: Rows = (
    ("KẾT QUẢ HỖ TRỢ DOANH NGHIỆP NĂM 2023",),
    ("TT", "Đơn vị được hỗ trợ", "Nội dung hỗ trợ", "Kinh phí (triệu đồng)", _, "Ngày đăng ký",
     "Ngày áp dụng", "Đơn vị tư vấn"),
    (_, _, _, "Ngân sách", "Đối ứng", _, _, _),
    (1, "Công ty A", "ISO 9001:2015", 50, "30,5", datetime(2023, 2, 1), datetime(2023, 9, 1),
     "Viện Năng suất Việt Nam"),
    (2, "Công ty B", "5S", 20, _, "01/03/2023", "10/2023", "Viện Năng suất Việt Nam"),
)  # fmt: skip
TWO_TABLES: Rows = (
    ("BẢNG 1. LỚP ĐÀO TẠO",),
    ("STT", "Tên lớp", "Từ ngày", "Đến ngày", "Địa điểm", "Số học viên"),
    (1, "Đào tạo 5S", "14/5/2023", "16/5/2023", "Nghĩa Hưng", 40),
    ("Ghi chú: số liệu đến 31/12",),
    (),
    ("BẢNG 2. CHUYÊN GIA",),
    ("STT", "Họ tên", "Lĩnh vực", "Chứng chỉ"),
    (1, "Nguyễn Văn An", "Năng suất", "VNPI 2022"),
)
CAPITALS: Rows = (
    ("STT", "TÊN\nCÔNG TY (*)", "MÃ SỐ\nTHUẾ", "ĐIỆN\nTHOẠI", "ĐỊA CHỈ\nTRỤ SỞ (1)", "E-mail"),
    (1, " Công ty  TNHH\u00a0May ", 671732298, 912345678, "Xóm 3, xã Nghĩa Lâm", "may@gmail.com"),
    (2, "Co\u0302ng ty CP Gạo", "0671 732 298", "+84 912345678", "TT. Liễu Đề", "A@B.vn ; b@c.vn"),
)
ONE_UNIT_SEVERAL_ROWS: Rows = (
    ("STT", "Tên doanh nghiệp", "Chứng chỉ", _, _),
    (_, _, "Tiêu chuẩn", "Số", "Ngày cấp"),
    (1, "Công ty A", "ISO 9001", "QC1", "01/02/2023"),
    (_, _, "ISO 14001", "QC2", "01/03/2023"),
    (2, "Công ty B", "HACCP", "QC3", "01/04/2023"),
)
YEARS_DOWN: Rows = (
    ("SỐ LIỆU SẢN XUẤT (báo cáo năm 2024)",),
    ("Đơn vị", "Năm", "Doanh thu (tr.đ)", "Lao động BQ", "Nộp ngân sách"),
    ("Công ty A", 2021, 100, 10, 5),
    ("Công ty A", "2022", 120, 11, 6),
)
LEADING: Rows = (
    ("DANH SÁCH DOANH NGHIỆP ĐI ĐẦU ĐƯỢC CÔNG NHẬN",),
    ("TT", "Tên doanh nghiệp", "Số quyết định", "Ngày công nhận", "Cơ quan ban hành"),
    (1, "Công ty A", "125/QĐ-UBND", "20/12/2023", "UBND tỉnh Nam Định"),
)
BUDGET: Rows = (
    ("DỰ TOÁN KINH PHÍ",),
    ("ĐVT: triệu đồng",),
    ("TT", "Nội dung", "Năm", "Nguồn", "Dự toán", "Đã giải ngân"),
    ("1", "Tập huấn 5S", 2024, "Sự nghiệp khoa học và công nghệ", 100, 75.5),
    ("2", "Hỗ trợ ISO", 2024, "Đối ứng của đơn vị", 200, _),
    ("", "Tổng cộng", "", "", 300, 75.5),
)


def write_book(path: Path, rows: Rows, merged: str = "", *, from_1904: bool = False) -> Path:
    """An .xlsx with one sheet; `merged` are ranges such as "A1:B2", apart by spaces."""
    book = openpyxl.Workbook()
    if from_1904:
        book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    for row in rows:
        sheet.append(list(row))
    for cells in merged.split():
        sheet.merge_cells(cells)
    book.save(path)
    return path


def write_ods(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    """The smallest OpenDocument sheet that holds these texts."""
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    lines = "".join(
        f"<table:table-row>{''.join(map(cell.format, row))}</table:table-row>" for row in rows
    )
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    with ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
        archive.writestr("META-INF/manifest.xml", f'<m:manifest xmlns:m="{manifest}"/>')
        archive.writestr(
            "content.xml",
            f"<office:document-content{names}><office:body><office:spreadsheet>"
            f'<table:table table:name="A">{lines}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return path
