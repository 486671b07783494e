"""A report as a document: outline, head, tables, annexes, signature."""

from dataclasses import replace
from datetime import date

import pytest

from nsuat_desktop.reporting.content import (
    build_document,
    prose_blocks,
    report_document,
    without_reference,
)
from nsuat_desktop.reporting.document import (
    Annex,
    Chart,
    Document,
    GroupRow,
    Heading,
    Marker,
    Paragraph,
    Points,
    SignatureBlock,
    Table,
    plain_text,
)
from nsuat_desktop.reporting.edits import ReportEdits
from nsuat_desktop.reporting.figures import Snapshot
from nsuat_desktop.reporting.periods import period
from nsuat_desktop.reporting.prose import ReportText
from nsuat_desktop.reporting.snapshot import take_snapshot
from nsuat_desktop.reporting.template import report_template
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.reporting.worked_year import WorkedYear

YEAR = period("year", "2025")


@pytest.fixture
def worked(office_workspace: Workspace) -> WorkedYear:
    return WorkedYear(office_workspace)


@pytest.fixture
def snapshot(worked: WorkedYear) -> Snapshot:
    return take_snapshot(worked.workspace, YEAR)


def table(annex: Annex) -> Table:
    first = annex.blocks[0]
    assert isinstance(first, Table)
    return first


def body_text(document: Document) -> str:
    texts = []
    for block in document.body:
        if isinstance(block, Paragraph):
            texts.append(plain_text(block.text))
        elif isinstance(block, Points):
            texts += [plain_text(item) for item in block.items]
    return "\n".join(texts)


def test_the_head_of_a_draft(snapshot: Snapshot) -> None:
    document = build_document(snapshot)
    assert document.header.number_line == "Số:        /BC-UBND"
    assert document.header.date_line == "Nghĩa Hưng, ngày      tháng      năm 2025"
    assert document.type_name == "BÁO CÁO"
    assert document.summary == (
        "Kết quả thực hiện Kế hoạch nâng cao năng suất dựa trên nền tảng khoa học, công nghệ và "
        "đổi mới sáng tạo năm 2025"
    )
    assert document.addressee_lines == ("Sở Khoa học và Công nghệ",)
    assert document.recipient_lines == (
        "- Như trên;",
        "- CT, các PCT UBND huyện;",
        "- Lưu: VT, KTHT.",
    )
    assert document.signature.lines == ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
    assert document.signature.name == "Trần Văn Mẫu"


def test_number_date_and_signer_once_they_are_known(snapshot: Snapshot) -> None:
    chairman = SignatureBlock(("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "Lê Văn Thử")
    document = build_document(snapshot, number=7, date=date(2025, 12, 5), signer=chairman)
    assert document.header.number_line == "Số: 07/BC-UBND"
    assert document.header.date_line == "Nghĩa Hưng, ngày 05 tháng 12 năm 2025"
    assert document.annex_reference == (
        "(Kèm theo Báo cáo số 07/BC-UBND ngày 05 tháng 12 năm 2025 của Ủy ban nhân dân huyện "
        "Nghĩa Hưng)"
    )
    assert document.signature.name == "Lê Văn Thử"


def test_the_year_of_the_blank_date_is_that_of_the_end_of_the_window(
    worked: WorkedYear,
) -> None:
    document = report_document(worked.workspace, "h1", "2025")
    assert document.header.blank_year == 2025
    assert document.summary.endswith("6 tháng đầu năm 2025")
    ranged = report_document(worked.workspace, "range", "2024-12-01..2025-01-31")
    assert ranged.summary.endswith("đổi mới sáng tạo từ ngày 01/12/2024 đến ngày 31/01/2025")
    assert ranged.header.blank_year == 2025


def test_a_department_reports_without_addressee_unless_it_names_one(snapshot: Snapshot) -> None:
    office = replace(
        snapshot.office,
        level="department",
        name="Sở Khoa học và Công nghệ",
        area="tỉnh Nam Định",
        abbreviation="SKHCN",
        addressees=(),
    )
    document = build_document(replace(snapshot, office=office))
    assert document.addressees == ()
    assert document.recipient_lines[0] == "- CT, các PCT UBND huyện;"
    assert "kính báo cáo" not in body_text(document)
    assert document.header.symbol == "BC-SKHCN"


def test_the_outline(snapshot: Snapshot) -> None:
    headings = [
        (block.level, block.number)
        for block in build_document(snapshot).body
        if isinstance(block, Heading)
    ]
    assert headings == [
        (1, "I"), (1, "II"), (2, "1"), (2, "2"), (3, "2.1"), (3, "2.2"), (3, "2.3"), (3, "2.4"),
        (3, "2.5"), (3, "2.6"), (2, "3"), (1, "III"), (2, "1"), (2, "2"), (2, "3"), (1, "IV"),
        (1, "V"),
    ]  # fmt: skip


def test_the_body_begins_with_the_plan_and_ends_with_a_sentence(snapshot: Snapshot) -> None:
    body = build_document(snapshot).body
    first, last = body[0], body[-1]
    assert isinstance(first, Paragraph)
    assert plain_text(first.text) == (
        "Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh Nam Định ban hành tháng 3 năm 2023 về nâng "
        "cao năng suất dựa trên nền tảng khoa học, công nghệ và đổi mới sáng tạo tỉnh Nam Định "
        "đến 2030, Ủy ban nhân dân huyện Nghĩa Hưng báo cáo kết quả thực hiện năm 2025 như sau:"
    )
    assert isinstance(last, Paragraph)
    assert plain_text(last.text).endswith("kính báo cáo Sở Khoa học và Công nghệ.")


def test_the_table_of_targets(snapshot: Snapshot) -> None:
    (found,) = [block for block in build_document(snapshot).body if isinstance(block, Table)]
    rows = [row for row in found.rows if not isinstance(row, GroupRow)]
    assert [row[0] for row in rows] == [str(number) for number in range(1, 9)]
    assert rows[0][4:] == ("–", "–", "–", "Chưa có số liệu")
    assert rows[3] == (
        "4",
        "Số đơn vị được hỗ trợ áp dụng hệ thống quản lý, công cụ nâng cao năng suất chất lượng",
        "đơn vị",
        "20 đến 30",
        "2",
        "3",
        "15",
        "Chậm tiến độ",
    )
    groups = [row.text for row in found.rows if isinstance(row, GroupRow)]
    assert groups == [
        "Chỉ tiêu chung của tỉnh (số liệu của cơ quan thống kê)",
        "Chỉ tiêu tính từ kết quả trên địa bàn huyện Nghĩa Hưng",
    ]
    assert "từ ngày 15/12/2024 đến ngày 14/12/2025" in found.footnote


def test_charts_are_numbered_and_left_out_without_figures(
    snapshot: Snapshot, worked: WorkedYear
) -> None:
    captions = [b.caption for b in build_document(snapshot).body if isinstance(b, Chart)]
    assert captions == [
        "Biểu đồ 1. Kết quả lũy kế so với mục tiêu đến năm 2025",
        "Biểu đồ 2. Số đơn vị được hỗ trợ áp dụng hệ thống quản lý, công cụ theo năm",
        "Biểu đồ 3. Số lượt hỗ trợ năm 2025 theo hệ thống, công cụ",
    ]
    empty = take_snapshot(worked.workspace, period("year", "2021"))
    assert len([b for b in build_document(empty).body if isinstance(b, Chart)]) == 1


def test_annexes_of_the_worked_year(snapshot: Snapshot) -> None:
    annexes = build_document(snapshot).annexes
    assert [annex.title for annex in annexes[:4]] == [
        "Tổng hợp kết quả thực hiện các chỉ tiêu năm 2025",
        "Danh sách doanh nghiệp, đơn vị được hỗ trợ trên địa bàn huyện Nghĩa Hưng năm 2025",
        "Danh sách lớp tập huấn, đào tạo trên địa bàn huyện Nghĩa Hưng năm 2025",
        "Danh sách chuyên gia năng suất chất lượng trên địa bàn huyện Nghĩa Hưng",
    ]
    supports = table(annexes[1])
    assert [row[:3] for row in supports.rows if not isinstance(row, GroupRow)] == [
        ("1", "Công ty TNHH Dệt Bình Minh", "0100233488"),
        ("", "Công ty TNHH Dệt Bình Minh", ""),
        ("2", "Hộ kinh doanh Trần Văn Tám", "036*******34"),
        ("3", "Hợp tác xã Muối Bạch Long", ""),
    ]
    assert supports.rows[1][6:] == (  # type: ignore[index]
        "ISO 9001",
        "Được chứng nhận 01/07/2025",
        "VN-1234, 01/07/2025",
        "QUACERT",
        "30/06/2028",
        "60",
        "40",
    )
    assert supports.total is not None
    assert supports.total[1] == "Cộng: 03 đơn vị, 04 lượt hỗ trợ"
    assert supports.total[-2:] == ("70", "40")
    courses = table(annexes[2])
    assert courses.rows == (
        ("1", "Lớp kaizen", "16/05/2025", "Hội trường UBND huyện", "Phòng Kinh tế và Hạ tầng",
         "3", "8", "0", "11"),
    )  # fmt: skip
    assert table(annexes[3]).rows == (
        ("1", "Phạm Thị Bích", "", "", "APO-PS 101 (tiêu chuẩn quốc gia)", "CG-07", "ViProCB",
         "01/04/2025", "31/03/2028", "Cấp trong kỳ"),
    )  # fmt: skip


def test_empty_annexes_say_so(office_workspace: Workspace) -> None:
    document = report_document(office_workspace, "year", "2025")
    assert [table(annex).empty_text for annex in document.annexes] == [
        "Không phát sinh trong kỳ"
    ] * 8
    assert [len(table(annex).rows) for annex in document.annexes[1:]] == [0] * 7
    assert [len(annex.blocks) for annex in document.annexes] == [1] * 8


def test_each_annex_is_referred_to_also_in_prose_written_anew(snapshot: Snapshot) -> None:
    sections = [section.id for section in report_template().sections if section.annex]
    own = {section: "Viết lại." for section in sections}
    for texts in (ReportText(), ReportText(own)):
        told = body_text(build_document(snapshot, texts))
        for number in ("I", "II", "III", "V", "VI", "VII", "VIII"):
            assert f"Phụ lục {number} kèm theo" in told


def test_the_reference_to_an_annex_is_taken_off_prose_that_comes_back() -> None:
    added = "Đoạn mới.\nChi tiết tại Phụ lục I kèm theo."
    assert without_reference("II.1", added) == "Đoạn mới."
    assert without_reference("intro", added) == added
    own = "Đoạn mới, chi tiết tại Phụ lục I kèm theo."
    assert without_reference("II.1", own) == own


def test_the_clerks_wording_is_printed(worked: WorkedYear) -> None:
    ReportEdits(worked.workspace.form_drafts, YEAR).put(
        "V", "Đề nghị:\n- Tăng kinh phí;\n- Mở thêm lớp.", "câu mẫu"
    )
    body = report_document(worked.workspace, "year", "2025").body
    points = [block for block in body if isinstance(block, Points)]
    assert Points(("Tăng kinh phí;", "Mở thêm lớp."), Marker.DASH) in points


def test_sections_know_where_their_prose_stands(snapshot: Snapshot) -> None:
    document = build_document(snapshot, ReportText({"II.2.2": "Một đoạn.\n- một\n- hai"}))
    places = {place.section: place for place in document.places}
    written = [section.id for section in report_template().written_sections]
    assert [place.section for place in document.places] == written
    place = places["II.2.2"]
    heading, *prose = document.body[place.start - 1 : place.end]
    assert isinstance(heading, Heading)
    assert place.title == heading.text
    assert prose == [Paragraph("Một đoạn."), Points(("một", "hai"), Marker.DASH), prose[-1]]
    assert isinstance(document.body[place.end], Chart)


def test_lines_with_a_dash_are_one_list() -> None:
    blocks = list(prose_blocks("Mở đầu:\n- một;\n– hai.\n\nKết."))
    assert blocks == [
        Paragraph("Mở đầu:"),
        Points(("một;", "hai."), Marker.DASH),
        Paragraph("Kết."),
    ]
