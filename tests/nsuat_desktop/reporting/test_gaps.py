"""What a report still misses is named with the record that closes the gap."""

import pytest

from nsuat_desktop.records.record import Draft
from nsuat_desktop.reporting.edits import ReportEdits
from nsuat_desktop.reporting.gaps import Gap, find_gaps
from nsuat_desktop.reporting.periods import period
from nsuat_desktop.reporting.prose import draft_sections
from nsuat_desktop.reporting.snapshot import take_snapshot
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.reporting.worked_year import WorkedYear

YEAR = period("year", "2025")


@pytest.fixture
def worked(office_workspace: Workspace) -> WorkedYear:
    return WorkedYear(office_workspace)


def gaps(workspace: Workspace) -> list[Gap]:
    edits = ReportEdits(workspace.form_drafts, YEAR)
    return list(find_gaps(workspace, take_snapshot(workspace, YEAR), edits.all()))


def test_blanks_of_annex_ii(worked: WorkedYear) -> None:
    found = gaps(worked.workspace)
    assert (
        Gap(
            "Hợp tác xã Muối Bạch Long chưa có mã số thuế, địa chỉ, ngành.",
            "organisation",
            worked.ids["salt"],
            "II.2.2",
        )
        in found
    )
    assert not [gap for gap in found if gap.record_id == worked.ids["weaver"]]


def test_a_size_that_cannot_be_told(worked: WorkedYear) -> None:
    worked.workspace.records.delete(worked.ids["figures"])
    texts = [gap.text for gap in gaps(worked.workspace)]
    assert "Công ty TNHH Dệt Bình Minh chưa có số liệu để xác định quy mô." in texts


def test_supports_and_certificates(worked: WorkedYear) -> None:
    worked.workspace.records.delete(worked.ids["weaver_certificate"])
    found = {(gap.record_type, gap.record_id): gap.text for gap in gaps(worked.workspace)}
    assert found["support", worked.ids["weaver_iso"]] == (
        "Công ty TNHH Dệt Bình Minh, ISO 9001: đã được chứng nhận, chưa ghi chứng nhận."
    )
    assert found["support", worked.ids["household_trace"]] == (
        "Hộ kinh doanh Trần Văn Tám, Truy xuất nguồn gốc: đã áp dụng, chưa ghi số hợp đồng, "
        "quyết định hoặc văn bản nghiệm thu."
    )
    assert found["certificate", worked.ids["household_certificate"]] == (
        "Chứng nhận VietGAP của Hộ kinh doanh Trần Văn Tám chưa ghi số chứng nhận."
    )


def test_a_course_without_a_list(worked: WorkedYear) -> None:
    course = {"title": "Đo lường năng suất", "kind": "training", "starts": "2025-10-01"}
    worked.save("empty", "training_course", {**course, "ends": "2025-10-02"})
    (gap,) = [gap for gap in gaps(worked.workspace) if gap.record_id == worked.ids["empty"]]
    assert gap.text == (
        "Lớp “Đo lường năng suất” chưa ghi danh sách người tham gia, địa điểm, đơn vị tổ chức."
    )


def test_accepted_warnings_are_read_once_more(worked: WorkedYear) -> None:
    values = {
        "name": "Công ty Cũ",
        "kind": "enterprise",
        "tax_code": "0600123450",
    }
    old = worked.save("old", "organisation", values, tax_code="Theo giấy đăng ký năm 1998")
    worked.save(
        "old_support",
        "support",
        {"organisation": old, "solution": "5S", "steps": {"selected": "2025-02-02"}},
    )
    lean = {"organisation": old, "standard": "LEAN", "certifier": "Q", "issued": "2025-02-02"}
    worked.save("lean", "certificate", lean, standard="Giữ như trong tệp.")
    texts = " ".join(gap.text for gap in gaps(worked.workspace))
    assert (
        "Công ty Cũ: mã số thuế sai số kiểm tra (đã giữ, lý do: Theo giấy đăng ký năm 1998)."
        in texts
    )
    assert ": Lean không có chứng nhận của bên thứ ba" in texts
    assert "(đã giữ, lý do: Giữ như trong tệp)." in texts


def test_the_office_without_a_signer(office_workspace: Workspace) -> None:
    office = office_workspace.records.get(office_workspace.office().id)
    values = {
        name: value
        for name, value in office.values.items()
        if name not in ("signer_name", "division", "recipients")
    }
    office_workspace.records.save(Draft("office_profile", values, office.id, office.revision))
    first = gaps(office_workspace)[0]
    assert first.text.startswith(
        "Hồ sơ cơ quan chưa ghi họ tên người ký, chữ viết tắt của phòng đầu mối"
    )
    assert (first.record_type, first.record_id) == ("office_profile", office.id)


def test_stock_sentences_ask_to_be_written_until_they_are(worked: WorkedYear) -> None:
    workspace, edits = worked.workspace, ReportEdits(worked.workspace.form_drafts, YEAR)
    asked = [gap.section for gap in gaps(workspace) if "câu mẫu" in gap.text]
    assert asked == ["I", "II.2", "II.2.1", "II.2.4", "II.2.5", "II.2.6", "II.3", "III.3", "V"]
    drafted = draft_sections(take_snapshot(workspace, YEAR))["V"].text
    edits.put("V", "Đề nghị bổ sung kinh phí tập huấn.", drafted)
    assert "V" not in [gap.section for gap in gaps(workspace)]


def test_edited_prose_over_new_figures_is_pointed_out(worked: WorkedYear) -> None:
    workspace, edits = worked.workspace, ReportEdits(worked.workspace.form_drafts, YEAR)
    drafted = draft_sections(take_snapshot(workspace, YEAR))["II.2.3"].text
    edits.put("II.2.3", "Đã mở một lớp.", drafted)
    assert not [gap for gap in gaps(workspace) if "số liệu đã khác" in gap.text]
    worked.course("lean", "2025-09-01", public=2, enterprise=0)
    (gap,) = [gap for gap in gaps(workspace) if "số liệu đã khác" in gap.text]
    assert gap.section == "II.2.3"
    assert "“01 lớp tập” → “02 lớp tập”" in gap.text


def test_gaps_follow_the_outline(worked: WorkedYear) -> None:
    sections = [gap.section for gap in gaps(worked.workspace)]
    assert sections == sorted(sections, key=["", "I", "II.1", "II.2", "II.2.1", "II.2.2",
        "II.2.3", "II.2.4", "II.2.5", "II.2.6", "II.3", "III.3", "V"].index)  # fmt: skip


def test_work_without_progress_and_money_without_allotment(worked: WorkedYear) -> None:
    work = {"code": "II.2.2", "text": "Nghiệm thu", "starts": "2025-02", "lead": "Phòng Kinh tế"}
    worked.save("work", "plan_task", work)
    worked.save(
        "later", "plan_task", {**work, "text": "Mở lớp", "starts": "2026-01", "ends": "2026"}
    )
    money = {"content": "Tập huấn", "year": 2025, "task": "II.3.2", "source": "science"}
    worked.save("paid", "budget_line", {**money, "disbursed": 5_000_000})
    found = {gap.record_id: (gap.section, gap.text) for gap in gaps(worked.workspace)}
    assert found[worked.ids["work"]] == (
        "II.2",
        "Công việc “Nghiệm thu” chưa ghi tiến độ, thời hạn.",
    )
    assert found[worked.ids["paid"]] == (
        "II.3",
        "Kinh phí “Khóa đào tạo giải pháp năng suất, chuyển đổi số”: đã giải ngân, chưa ghi số "
        "được giao.",
    )
    assert worked.ids["later"] not in found


def test_a_difficulty_without_answer_is_a_gap_until_it_is_answered(worked: WorkedYear) -> None:
    records = worked.workspace.records
    values = {"date": "2025-06-02", "content": "Thiếu chuyên gia đánh giá " + "rất " * 40}
    made = records.save(Draft("difficulty", values))
    found = [gap for gap in gaps(worked.workspace) if gap.record_id == made.id]
    assert [gap.section for gap in found] == ["V"]
    assert found[0].text.startswith("Khó khăn “Thiếu chuyên gia đánh giá")
    assert found[0].text.endswith("…” chưa ghi trả lời.")
    answered = {**values, "state": "answered", "answer": "Sở đã cử", "answered_on": "2025-07-01"}
    records.save(Draft("difficulty", answered, made.id, made.revision))
    assert not [gap for gap in gaps(worked.workspace) if gap.record_id == made.id]
