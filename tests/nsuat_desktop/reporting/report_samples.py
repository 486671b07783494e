"""Documents for the tests: a realistic report of a district and its variations."""

from dataclasses import replace

from nsuat_desktop.reporting.charts import (
    Band,
    Bar,
    BarsChart,
    StackedBarsChart,
    StackSeries,
    TargetBand,
    TargetBandsChart,
    TrendChart,
)
from nsuat_desktop.reporting.document import (
    Align,
    Annex,
    Block,
    Chart,
    Column,
    Document,
    GroupRow,
    Header,
    HeaderCell,
    Heading,
    Marker,
    Paragraph,
    Points,
    Run,
    SignatureBlock,
    Table,
)

HEADER = Header(
    issuer_lines=("ỦY BAN NHÂN DÂN", "HUYỆN NGHĨA HƯNG"),
    symbol="BC-UBND",
    place_name="Nghĩa Hưng",
    blank_year=2024,
)
SIGNATURE = SignatureBlock(
    ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Trần Văn Thành"
)

TARGET_TABLE = Table(
    columns=(
        Column(1, Align.CENTRE),
        Column(6),
        Column(1.8, Align.CENTRE),
        Column(1.4, Align.RIGHT),
        Column(1.4, Align.RIGHT),
        Column(1.6, Align.RIGHT),
        Column(1.6, Align.RIGHT),
        Column(2.2, Align.CENTRE),
    ),
    header=(
        (
            HeaderCell("TT", rows=2),
            HeaderCell("Chỉ tiêu", rows=2),
            HeaderCell("Đơn vị tính", rows=2),
            HeaderCell("Mục tiêu 2025", columns=2),
            HeaderCell("Thực hiện", columns=2),
            HeaderCell("Đánh giá", rows=2),
        ),
        (
            HeaderCell("Thấp"),
            HeaderCell("Cao"),
            HeaderCell("Trong kỳ"),
            HeaderCell("Lũy kế"),
        ),
    ),
    rows=(
        (
            "1",
            "Doanh nghiệp đi đầu về cải tiến năng suất",
            "doanh nghiệp",
            "1",
            "3",
            "0",
            "1",
            "Đạt",
        ),
        (
            "2",
            "Đơn vị được hỗ trợ áp dụng hệ thống quản lý, công cụ năng suất chất lượng",
            "đơn vị",
            "20",
            "30",
            "4",
            "17",
            "Chưa đạt",
        ),
        ("3", "Cơ sở đào tạo tham gia đào tạo năng suất", "trường", "1", "2", "0", "1", "Đạt"),
        (
            "4",
            "Lượt cán bộ, công chức, viên chức được tập huấn",
            "lượt",
            "50",
            "",
            "21",
            "63",
            "Đạt",
        ),
        (
            "5",
            "Lượt lãnh đạo, quản lý, người lao động của doanh nghiệp được tập huấn",
            "lượt",
            "100",
            "",
            "64",
            "1.118",
            "Đạt",
        ),
    ),
    caption="Bảng 1. Kết quả thực hiện các chỉ tiêu",
    footnote="Ghi chú: lượt tính theo người và lớp; lũy kế từ ngày 01/01/2021 đến hết kỳ báo cáo.",
)

TARGETS_CHART = TargetBandsChart(
    "Mức độ thực hiện các chỉ tiêu đến năm 2025",
    (
        TargetBand("Đơn vị được hỗ trợ", "đơn vị", Band(20, 30), 17, 23, "Đang đúng tiến độ"),
        TargetBand("Lượt CBCCVC được tập huấn", "lượt", Band(50), 63, None, "Đạt"),
        TargetBand("Chuyên gia năng suất chất lượng", "người", Band(3, 5), None, None, ""),
    ),
)
TREND_CHART = TrendChart(
    "Số đơn vị được hỗ trợ theo năm",
    "đơn vị",
    ("2021", "2022", "2023", "2024"),
    (2, 5, 6, 4),
    (2, 7, 13, 17),
    Band(20, 30),
    (("2025", 23),),
)
BARS_CHART = BarsChart(
    "Hỗ trợ theo hệ thống, công cụ",
    "đơn vị",
    (Bar("ISO 9001:2015", 7), Bar("5S", 5), Bar("VietGAP", 3), Bar("Truy xuất nguồn gốc", 2)),
)
STACKED_CHART = StackedBarsChart(
    "Lượt người được tập huấn theo nhóm",
    "lượt",
    ("2021", "2022", "2023", "2024"),
    (
        StackSeries("CBCCVC", (10, 12, 20, 21)),
        StackSeries("Doanh nghiệp", (14, 20, 20, 64)),
        StackSeries("Khác", (0, 3, 0, 2)),
    ),
)

PROSE = (
    "Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh Nam Định về nâng cao năng suất dựa trên nền tảng "
    "khoa học, công nghệ và đổi mới sáng tạo đến năm 2030 trên địa bàn tỉnh, Ủy ban nhân dân huyện "
    "Nghĩa Hưng báo cáo kết quả thực hiện (số liệu từ ngày 15/12/2023 đến ngày 14/12/2024) như sau:"
)

BODY: tuple[Block, ...] = (
    Paragraph(PROSE),
    Heading(1, "I", "Công tác chỉ đạo, triển khai"),
    Paragraph(
        "Ủy ban nhân dân huyện đã ban hành 03 văn bản chỉ đạo; giao Phòng Kinh tế và Hạ tầng làm "
        "đầu mối tham mưu, phối hợp với Sở Khoa học và Công nghệ hướng dẫn doanh nghiệp, hợp tác "
        "xã trên địa bàn tham gia các mô hình điểm."
    ),
    Heading(1, "II", "Kết quả thực hiện"),
    Heading(2, "1", "Kết quả thực hiện các chỉ tiêu"),
    TARGET_TABLE,
    Chart(TARGETS_CHART, height_mm=62),
    Heading(2, "2", "Kết quả theo nhóm nhiệm vụ"),
    Heading(3, "2.1", "Hỗ trợ doanh nghiệp"),
    Paragraph(
        (
            Run("Trong kỳ, có "),
            Run("04 đơn vị", bold=True),
            Run(" được hỗ trợ, lũy kế "),
            Run("17 đơn vị", bold=True),
            Run(", trong đó 09 đơn vị được chứng nhận (chi tiết tại Phụ lục II)."),
        )
    ),
    Chart(TREND_CHART, "Biểu đồ 2. Số đơn vị được hỗ trợ theo năm"),
    Heading(3, "2.2", "Đào tạo, tập huấn"),
    Paragraph("Đã tổ chức 02 lớp với 85 lượt người tham gia, gồm:"),
    Points(
        (
            "21 lượt cán bộ, công chức, viên chức;",
            "64 lượt lãnh đạo, quản lý, người lao động của doanh nghiệp.",
        ),
        Marker.DASH,
    ),
    Heading(1, "III", "Đánh giá chung"),
    Points(
        (
            "Ưu điểm: các chỉ tiêu về tập huấn vượt mục tiêu đề ra; doanh nghiệp chủ động đăng ký "
            "áp dụng công cụ 5S, ISO 9001 và truy xuất nguồn gốc.",
            "Tồn tại, hạn chế: số đơn vị được chứng nhận còn thấp so với số đơn vị đăng ký.",
        )
    ),
    Heading(1, "IV", "Đề xuất, kiến nghị"),
    Paragraph(
        "Đề nghị Sở Khoa học và Công nghệ tiếp tục mở lớp đào tạo chuyên gia năng suất chất lượng "
        "theo tiêu chuẩn quốc gia cho cán bộ của huyện và doanh nghiệp trong năm 2025."
    ),
    Paragraph(
        "Trên đây là kết quả thực hiện Kế hoạch nâng cao năng suất năm 2024, Ủy ban nhân dân huyện "
        "Nghĩa Hưng kính báo cáo Sở Khoa học và Công nghệ tổng hợp"
    ),
)


def unit_rows(count: int) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (
            str(number),
            f"Công ty trách nhiệm hữu hạn Sản xuất và Thương mại Hải sản Rạng Đông số {number}",
            f"06001234{number % 100:02d}",
            "Thị trấn Rạng Đông, huyện Nghĩa Hưng",
            "Nhỏ" if number % 3 else "Siêu nhỏ",
            "ISO 9001:2015, 5S" if number % 2 else "VietGAP",
            "Được chứng nhận" if number % 4 else "Đã áp dụng",
            "15/03/2027" if number % 4 else "",
            f"{number % 90 + 10}.000.000",
        )
        for number in range(1, count + 1)
    )


def units_annex(count: int) -> Annex:
    table = Table(
        columns=(
            Column(1, Align.CENTRE),
            Column(6),
            Column(2.6, Align.CENTRE),
            Column(4),
            Column(1.6),
            Column(3),
            Column(2.6),
            Column(2.2, Align.CENTRE),
            Column(2.4, Align.RIGHT),
        ),
        header=(
            tuple(
                HeaderCell(text)
                for text in (
                    "TT",
                    "Tên đơn vị",
                    "Mã số thuế",
                    "Địa chỉ",
                    "Quy mô",
                    "Hệ thống, công cụ",
                    "Tình trạng",
                    "Hết hạn",
                    "Kinh phí",
                )
            ),
        ),
        rows=unit_rows(count),
        total=("", "Tổng cộng", "", "", "", "", "", "", "1.250.000.000") if count else None,
        unit_note="Đơn vị tính: đồng",
    )
    return Annex("Doanh nghiệp, đơn vị được hỗ trợ", (table,))


def targets_annex() -> Annex:
    rows = (GroupRow("Chỉ tiêu về đơn vị"), *TARGET_TABLE.rows[:3], *TARGET_TABLE.rows[3:])
    return Annex(
        "Tổng hợp chỉ tiêu",
        (replace(TARGET_TABLE, rows=rows, caption=""), Chart(BARS_CHART), Chart(STACKED_CHART)),
    )


def district_report(units: int = 30) -> Document:
    """The report of a district for the year: two annexes, two charts, a draft's blanks."""
    return Document(
        header=HEADER,
        summary="Kết quả thực hiện Kế hoạch nâng cao năng suất dựa trên nền tảng khoa học, "
        "công nghệ và đổi mới sáng tạo năm 2024",
        body=BODY,
        signature=SIGNATURE,
        issuer_name="Ủy ban nhân dân huyện Nghĩa Hưng",
        recipients=("Như trên", "CT, các PCT UBND huyện"),
        archive="VT, KTHT",
        addressees=("Sở Khoa học và Công nghệ",),
        annexes=(targets_annex(), units_annex(units)),
    )


def plain_report(body: tuple[Block, ...], annexes: tuple[Annex, ...] = ()) -> Document:
    """The same head and end around another body."""
    return replace(district_report(0), body=body, annexes=annexes)


def without_charts(document: Document) -> Document:
    """The same document for tests that look at other things: drawing charts takes time."""
    body = tuple(block for block in document.body if not isinstance(block, Chart))
    annexes = tuple(
        replace(annex, blocks=tuple(b for b in annex.blocks if not isinstance(b, Chart)))
        for annex in document.annexes
    )
    return replace(document, body=body, annexes=annexes)
