"""Documents that are set as PDF and as Word file to be held against each other."""

from dataclasses import replace
from datetime import date

from nsuat_desktop.reporting.document import (
    Annex,
    Chart,
    CheckMark,
    Column,
    Document,
    Header,
    HeaderCell,
    Heading,
    Marker,
    Paragraph,
    Points,
    Run,
    SectionPlace,
    SignatureBlock,
    Table,
)
from tests.nsuat_desktop.reporting import report_samples as samples
from tests.nsuat_desktop.reporting.generated_reports import Shape, report

LONG_NAME = "Hợp tác xã Dịch vụ nông nghiệp tổng hợp, chế biến và xuất khẩu thủy hải sản Rạng Đông"
BARE_TABLE = Table(
    columns=(Column(1), Column(3), Column(1)),
    header=(tuple(HeaderCell(text) for text in ("Mã", "Nội dung", "Số lượng")),),
    rows=(),
)


def district() -> Document:
    """With its check code; charts left out, annexes on their side, more than a page of rows."""
    document = samples.without_charts(samples.district_report(40))
    return replace(document, check=CheckMark("NH-2024-01-7F3A91CC"))


def department() -> Document:
    """Numbered and dated, with a superior body, several addressees and long names."""
    return Document(
        header=Header(
            parent_name="UBND TỈNH NAM ĐỊNH",
            issuer_lines=("SỞ KHOA HỌC VÀ CÔNG NGHỆ",),
            symbol="BC-SKHCN",
            place_name="Nam Định",
            blank_year=2025,
            number=7,
            issued_on=date(2025, 2, 3),
        ),
        summary=f"Kết quả hỗ trợ {LONG_NAME} năm 2024",
        body=(
            Heading(1, "I", "Kết quả"),
            Paragraph((Run("Trong năm có "), Run("05 lớp", bold=True), Run(" & 7 < 8."))),
            BARE_TABLE,
            replace(samples.TARGET_TABLE, caption="", footnote=""),
            Points(("một", "hai\nhai nữa", "ba", "bốn", "năm"), Marker.LETTER),
            Points(("cộng",), Marker.PLUS),
        ),
        signature=SignatureBlock(("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "Nguyễn Thị Hương Giang"),
        issuer_name="Sở Khoa học và Công nghệ tỉnh Nam Định",
        addressees=("Ủy ban nhân dân tỉnh Nam Định", "Bộ Khoa học và Công nghệ", LONG_NAME),
        recipients=("Như trên", LONG_NAME),
        annexes=(Annex("Đơn vị được hỗ trợ", (samples.TARGET_TABLE,), landscape=False),),
    )


def letter() -> Document:
    """No type name; what it is about stands under the number."""
    return replace(
        department(),
        is_letter=True,
        summary="Mời tham gia lớp tập huấn công cụ 5S",
        header=replace(department().header, symbol="SKHCN-QLCN"),
        annexes=(),
    )


def minutes() -> Document:
    """Two sign; no place and date; nobody receives it."""
    return replace(
        department(),
        type_name="BIÊN BẢN",
        check=CheckMark("NH-2024-02-00000000"),
        header=replace(department().header, dated=False),
        other_signature=SignatureBlock(("THƯ KÝ",), "Trần Văn Bình"),
        recipients=(),
        archive="",
        addressees=(),
        annexes=(),
    )


def sign_in_sheet() -> Document:
    """On its side, without number, with room to sign in."""
    table = replace(BARE_TABLE, rows=(("1", "Phạm Thị Lụa", ""), ("2", "", "")), row_height_mm=12)
    header = replace(department().header, symbol="", dated=False)
    return replace(minutes(), header=header, body=(table,), landscape=True, has_end_mark=False)


def any_report() -> Document:
    """Words that no line holds, tables of several pages, many recipients."""
    return report(Shape(7, 60, 60, 2.0, 8, 2, 4, True, True, True, False))


REPORT = replace(
    samples.district_report(3),
    body=(
        Paragraph("Thực hiện Kế hoạch, Ủy ban nhân dân huyện báo cáo như sau:"),
        Heading(1, "I", "Chỉ đạo"),
        Paragraph("Đã ban hành 03 văn bản chỉ đạo."),
        Paragraph("Phòng Kinh tế và Hạ tầng là đầu mối."),
        Heading(2, "1", "Chỉ tiêu"),
        Paragraph("Có 17 đơn vị được hỗ trợ."),
        samples.TARGET_TABLE,
        Chart(samples.BARS_CHART),
        Heading(1, "II", "Đào tạo"),
        Paragraph("Đã mở 02 lớp với 85 lượt người:"),
        Points(("21 lượt cán bộ;", "64 lượt người lao động."), Marker.DASH),
        Heading(1, "III", "Kiến nghị"),
        Paragraph("Đề nghị Sở tiếp tục mở lớp"),
    ),
    places=(
        SectionPlace("intro", "Mở đầu", 0, 1),
        SectionPlace("I", "I. Chỉ đạo", 2, 4),
        SectionPlace("II.1", "1. Chỉ tiêu", 5, 6),
        SectionPlace("II", "II. Đào tạo", 9, 11),
        SectionPlace("III", "III. Kiến nghị", 12, 13),
    ),
)
"""A report whose sections can be taken back."""

_MADE = (district, department, letter, minutes, sign_in_sheet, any_report)
SHOWN = {make.__name__: make for make in _MADE}
