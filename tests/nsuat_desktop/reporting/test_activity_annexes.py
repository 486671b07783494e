"""Annexes V to VIII and the sections fed by the same records, against a year counted by hand."""

from dataclasses import replace
from datetime import date

import msgspec
import pytest

from nsuat_desktop.plan.tasks import TaskFigure
from nsuat_desktop.reporting.charts import TimelineChart
from nsuat_desktop.reporting.content import build_document
from nsuat_desktop.reporting.document import Chart, Document, GroupRow, Row, Table
from nsuat_desktop.reporting.figures import Snapshot
from nsuat_desktop.reporting.pdf import render_bytes
from nsuat_desktop.reporting.periods import period
from nsuat_desktop.reporting.prose import draft_sections
from nsuat_desktop.reporting.snapshot import take_snapshot
from nsuat_desktop.reporting.timeline import timeline_charts
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.reporting.format_check import check_format
from tests.nsuat_desktop.reporting.worked_activities import add_activities
from tests.nsuat_desktop.reporting.worked_year import WorkedYear

YEAR = period("year", "2025")


@pytest.fixture
def worked(office_workspace: Workspace) -> WorkedYear:
    made = WorkedYear(office_workspace)
    add_activities(made)
    return made


@pytest.fixture
def snapshot(worked: WorkedYear) -> Snapshot:
    return take_snapshot(worked.workspace, YEAR)


def told(snapshot: Snapshot, section: str) -> str:
    return draft_sections(snapshot)[section].text


def annex(document: Document, number: int) -> Table:
    found = document.annexes[number - 1].blocks[0]
    assert isinstance(found, Table)
    return found


def rows(table: Table) -> list[Row | str]:
    return [row.text if isinstance(row, GroupRow) else row for row in table.rows]


def test_annex_v_promotion(snapshot: Snapshot) -> None:
    table = annex(build_document(snapshot), 5)
    assert rows(table) == [
        "Truyền thông",
        ("1", "Chuyền may bớt lãng phí", "Phát thanh", "02/03/2025", "Đài Truyền thanh", "",
         "1.200", "2", ""),
        "Hội thảo, hội nghị, tham quan học tập",
        ("2", "Hội nghị triển khai Kế hoạch", "Hội nghị", "20/02/2025", "", "", "", "", ""),
        ("3", "Tham quan mô hình Lean", "Tham quan học tập", "10/04/2025 - 11/04/2025",
         "Tỉnh bạn", "Hội Doanh nghiệp", "24", "30,5", ""),
        "Tôn vinh, giải thưởng",
        ("4", "Bằng khen", "Tỉnh", "2025", "", "Công ty TNHH Dệt Bình Minh", "", "",
         "15/QĐ-UBND"),
        "Hợp tác quốc tế",
        ("5", "Chuyên gia năng suất xanh", "Phát triển chuyên gia", "11/2024 - 01/2025",
         "Nhật Bản", "Tổ chức Năng suất, Công ty TNHH Dệt Bình Minh", "18", "", ""),
    ]  # fmt: skip
    assert table.total == ("", "Cộng", "", "", "", "", "", "32,5", "")


def test_annex_vi_money_by_source_and_task(snapshot: Snapshot) -> None:
    table = annex(build_document(snapshot), 6)
    assert rows(table) == [
        "Nguồn: sự nghiệp khoa học và công nghệ",
        ("1", "II.2.3 Hỗ trợ chứng nhận và áp dụng công cụ",
         "Hỗ trợ áp dụng 5S; Hỗ trợ chứng nhận", "400", "260", "195", "100", "75%"),
        ("2", "II.3.2 Khóa đào tạo giải pháp năng suất, chuyển đổi số", "Tập huấn", "50", "40",
         "40", "", "100%"),
        ("", "Cộng nguồn sự nghiệp khoa học và công nghệ", "", "450", "300", "235", "100",
         "78,3%"),
        "Nguồn: đối ứng của đơn vị",
        ("3", "II.2.3 Hỗ trợ chứng nhận và áp dụng công cụ", "Đối ứng", "90", "80", "20", "",
         "25%"),
    ]  # fmt: skip
    assert table.total == ("", "Cộng", "", "540", "380", "255", "100", "67,1%")
    assert build_document(snapshot).annexes[5].title == "Kinh phí thực hiện Kế hoạch năm 2025"


def test_section_on_money(snapshot: Snapshot) -> None:
    first, second, *_ = told(snapshot, "II.3").splitlines()
    assert first == (
        "Kinh phí được giao năm 2025 là 380 triệu đồng (dự toán 540 triệu đồng), đã giải ngân "
        "255 triệu đồng, đạt 67,1%; quyết toán 100 triệu đồng."
    )
    assert second == (
        "Giải ngân so với kinh phí được giao, theo nguồn: sự nghiệp khoa học và công nghệ "
        "235/300 triệu đồng (78,3%); đối ứng của đơn vị 20/80 triệu đồng (25%). Theo nhiệm vụ: "
        "II.2.3 hỗ trợ chứng nhận và áp dụng công cụ 215/340 triệu đồng (63,2%); II.3.2 khóa đào "
        "tạo giải pháp năng suất, chuyển đổi số 40/40 triệu đồng (100%)."
    )


def test_figures_of_money_and_work_name_their_records(
    snapshot: Snapshot, worked: WorkedYear
) -> None:
    drafted = draft_sections(snapshot)["II.3"]
    by_text = {drafted.text[each.start : each.end]: each for each in drafted.figures}
    wanted = ("Hỗ trợ chứng nhận", "Hỗ trợ áp dụng 5S", "Tập huấn", "Đối ứng")
    assert set(by_text["380"].ids) == {worked.ids[name] for name in wanted}
    assert by_text["67,1%"].record_type == "budget_line"
    sources = {source.id for source in snapshot.sources}
    kinds = ("radio", "visit", "award", "experts", "Năm sau", "Mở lớp Kaizen", "Thiếu vốn", "mend")
    assert {worked.ids[name] for name in kinds} <= sources
    left_out = ("old", "Năm trước", "Việc của năm 2024", "Đã trả lời năm trước", "mended")
    assert not {worked.ids[name] for name in left_out} & sources


def test_annex_vii_work_in_the_order_of_the_plan(snapshot: Snapshot) -> None:
    table = annex(build_document(snapshot), 7)
    found = [row for row in rows(table) if not isinstance(row, str)]
    assert found == [
        ("1", "II.1.1", "Khảo sát nhu cầu", "", "", "10/2025 - 31/12/2025", "Danh sách.", "12,5",
         "Đang thực hiện"),
        ("2", "II.2.2", "Nghiệm thu mô hình", "Phòng Kinh tế", "", "02/2025 - 30/06/2025", "",
         "60", "Quá hạn"),
        ("3", "II.3.2", "Mở lớp Lean", "", "", "11/2024 - 03/2025", "", "100", "Hoàn thành"),
        ("4", "II.3.2", "Mở lớp Kaizen", "", "", "01/2026 - 03/2026", "", "", "Chưa bắt đầu"),
    ]  # fmt: skip
    groups = [row[:5] for row in rows(table) if isinstance(row, str)]
    assert groups == ["II.1.", "II.2.", "II.3."]
    assert "đến ngày 23/11/2025" in table.footnote


def test_work_in_the_text(snapshot: Snapshot) -> None:
    assert told(snapshot, "II.2").startswith(
        "Trong năm 2025, Ủy ban nhân dân huyện Nghĩa Hưng theo dõi 03 công việc thuộc các nhiệm "
        "vụ của Kế hoạch; đến ngày 23/11/2025 có 01 việc hoàn thành, 01 việc đang thực hiện và "
        "01 việc quá hạn chưa hoàn thành. "
    )
    assert "Có 01 công việc của Kế hoạch chưa hoàn thành đúng hạn: nghiệm thu mô hình." in told(
        snapshot, "III.2"
    )
    following = told(snapshot, "IV").splitlines()
    assert following[-6:] == [
        "- Tăng cường đóng góp vào các chỉ tiêu chung của tỉnh: "
        + following[-6].partition("tỉnh: ")[2],
        "- Nghiệm thu mô hình (quá hạn từ 30/06/2025; chủ trì: Phòng Kinh tế).",
        "- Khảo sát nhu cầu (hoàn thành 31/12/2025; sản phẩm: danh sách).",
        "- Mở lớp Kaizen (từ 01/2026 đến 03/2026).",
        "- Thông tin, tuyên truyền, hướng dẫn tổ chức, doanh nghiệp trên địa bàn huyện Nghĩa "
        "Hưng tham gia các hoạt động nâng cao năng suất.",
        "Đề xuất dự toán kinh phí năm 2026: 450 triệu đồng.",
    ]
    assert "- Đôn đốc khắc phục các nội dung sau kiểm tra, giám sát (01 lượt)." in following


def test_steering_and_inspections(snapshot: Snapshot) -> None:
    assert told(snapshot, "I").splitlines() == [
        "Đã tổ chức 01 hội nghị triển khai: Hội nghị triển khai Kế hoạch.",
        "Công tác kiểm tra, giám sát: đã thực hiện 01 lượt kiểm tra, giám sát đơn vị tham gia:",
        "- Công ty TNHH Dệt Bình Minh, ngày 05/09/2025 (đúng nội dung đăng ký).",
    ]


def test_annex_viii_difficulties(snapshot: Snapshot) -> None:
    assert rows(annex(build_document(snapshot), 8)) == [
        ("1", "Thiếu cán bộ", "", "01/10/2024", "Thêm biên chế", "", "", "Đã gửi"),
        ("2", "Thủ tục chậm", "", "10/01/2025", "Hướng dẫn", "",
         "Đã hướng dẫn (01/02/2025)", "Đã trả lời"),
        ("3", "Thiếu vốn", "Công ty TNHH Dệt Bình Minh", "05/05/2025", "Tăng mức hỗ trợ",
         "Sở Khoa học và Công nghệ", "", "Chưa gửi"),
    ]  # fmt: skip


def test_only_open_proposals_are_put_forward(snapshot: Snapshot) -> None:
    assert told(snapshot, "V").splitlines()[1:3] == [
        "- Với Sở Khoa học và Công nghệ: Tăng mức hỗ trợ.",
        "- Thêm biên chế.",
    ]
    assert "- Thủ tục chậm (đã được trả lời)." in told(snapshot, "III.2")


def test_an_answer_that_came_after_the_cut_off_is_not_told(worked: WorkedYear) -> None:
    early = take_snapshot(worked.workspace, YEAR, date(2025, 1, 20))
    line = next(each for each in early.difficulties if each.content == "Thủ tục chậm")
    assert (line.open, line.state_label, line.answer) == (True, "Đã gửi", "")


def test_work_drawn_along_the_days(snapshot: Snapshot) -> None:
    (chart,) = timeline_charts(snapshot)
    assert (chart.start, chart.end) == (date(2024, 11, 1), date(2026, 3, 31))
    assert chart.mark == date(2025, 11, 23)
    assert [(row.label, row.start, row.end, row.done, row.note) for row in chart.rows] == [
        ("II.1.1 Khảo sát nhu cầu", date(2025, 10, 1), date(2025, 12, 31), 0.125,
         "12,5%, đang thực hiện"),
        ("II.2.2 Nghiệm thu mô hình", date(2025, 2, 1), date(2025, 6, 30), 0.6, "60%, quá hạn"),
        ("II.3.2 Mở lớp Lean", date(2024, 11, 1), date(2025, 3, 31), 1, "100%, hoàn thành"),
        ("II.3.2 Mở lớp Kaizen", date(2026, 1, 1), date(2026, 3, 31), None, "Chưa bắt đầu"),
    ]  # fmt: skip
    blocks = build_document(snapshot).annexes[6].blocks
    assert [block.caption for block in blocks if isinstance(block, Chart)] == [
        "Biểu đồ 4. Tiến độ các công việc của Kế hoạch"
    ]


def many_tasks(task: TaskFigure, number: int) -> tuple[TaskFigure, ...]:
    return tuple(
        replace(task, id=str(each), text=f"Công việc thứ {each}") for each in range(number)
    )


def test_much_work_takes_several_charts_of_one_height(snapshot: Snapshot) -> None:
    charts = timeline_charts(replace(snapshot, tasks=many_tasks(snapshot.tasks[0], 27)))
    assert [len(chart.rows) for chart in charts] == [9, 9, 9]
    assert len({(chart.start, chart.end) for chart in charts}) == 1
    assert charts[1].title.endswith("(2/3)")


def test_a_snapshot_with_activities_is_plain_data(snapshot: Snapshot) -> None:
    assert msgspec.json.decode(msgspec.json.encode(snapshot), type=Snapshot) == snapshot


LONG = "Nội dung rất dài của một công việc phải ghi đầy đủ để người đọc hiểu đúng. " * 6


@pytest.mark.parametrize("number", [1, 40])
def test_few_and_many_activities_keep_the_form(snapshot: Snapshot, number: int) -> None:
    snapshot = replace(
        snapshot,
        activities=snapshot.activities * (number // 4 or 1),
        budget=snapshot.budget * (number // 3 or 1),
        difficulties=snapshot.difficulties[:1] * number,
        tasks=many_tasks(snapshot.tasks[0], number),
    )
    document = build_document(snapshot)
    assert check_format(render_bytes(document), document) == []


def test_long_texts_keep_the_form(snapshot: Snapshot) -> None:
    task = replace(snapshot.tasks[0], text=LONG, product=LONG, partners=LONG, ends="")
    difficulty = replace(snapshot.difficulties[0], content=LONG, proposal=LONG, answer=LONG)
    activities = tuple(replace(each, title=LONG, result=LONG) for each in snapshot.activities)
    document = build_document(
        replace(snapshot, tasks=(task,), difficulties=(difficulty,), activities=activities)
    )
    assert check_format(render_bytes(document), document) == []
    (chart,) = [b.data for b in document.annexes[6].blocks if isinstance(b, Chart)]
    assert isinstance(chart, TimelineChart)
    assert chart.rows[0].end is None
