"""Frozen means frozen, and what may happen to a frozen report."""

from datetime import UTC, date, datetime
from io import BytesIO

import pikepdf
import pytest
from sqlalchemy import text

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.bin import restore_records
from nsuat_desktop.records.history import last_change, undo
from nsuat_desktop.records.record import Draft, Record, RefusedError
from nsuat_desktop.records.types.report import state_of
from nsuat_desktop.reporting.document import Paragraph
from nsuat_desktop.reporting.edits import ReportEdits
from nsuat_desktop.reporting.life.freezing import (
    GapsError,
    freeze,
    frozen_document,
    frozen_of,
    issued_pdf,
    unfreeze,
)
from nsuat_desktop.reporting.life.frozen import FrozenReport, from_bytes, to_bytes
from nsuat_desktop.reporting.life.steps import (
    clear_number,
    mark_received,
    mark_returned,
    mark_sent,
    mark_signed_on_paper,
    set_number,
    take_back_step,
)
from nsuat_desktop.reporting.life.subject import Subject, on_period, period_of
from nsuat_desktop.reporting.life.supplementing import supplement
from nsuat_desktop.reporting.periods import parse_period, period
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.reporting.life.frozen_year import REASON, Clock
from tests.nsuat_desktop.reporting.worked_year import WorkedYear


def test_gaps_must_be_filled_or_accepted_with_a_reason(worked: WorkedYear, year: Subject) -> None:
    with pytest.raises(GapsError, match="ghi lý do để chốt") as refusal:
        freeze(worked.workspace, year, accept_gaps="  ")
    frozen = freeze(worked.workspace, year, accept_gaps=REASON)
    assert frozen.values["gaps_reason"] == REASON
    kept = frozen.values["gaps"]
    assert isinstance(kept, list)
    assert kept == [{"text": gap.text} for gap in refusal.value.gaps]


def test_a_frozen_report_says_what_it_is(worked: WorkedYear, frozen: Record) -> None:
    values = frozen.values
    assert values["name"] == frozen_document(worked.workspace, frozen.id).title
    assert str(values["name"]).startswith("Báo cáo kết quả thực hiện")
    assert (values["starts"], values["ends"], values["version"]) == ("2024-12-15", "2025-12-14", 0)
    assert values["steps"] == {"frozen": "2025-12-15"}
    assert frozen.labels["state"] == "Đã chốt"
    assert period_of(values) == period("year", "2025")
    assert worked.workspace.check() == []


def test_a_report_can_be_read_back_from_its_bytes(worked: WorkedYear, frozen: Record) -> None:
    kept = frozen_of(worked.workspace, frozen.id)
    assert from_bytes(to_bytes(kept)) == kept
    assert isinstance(kept, FrozenReport)
    assert any(annex.blocks for annex in kept.document.annexes)


def test_content_of_a_later_program_is_refused_in_words(worked: WorkedYear, frozen: Record) -> None:
    content = to_bytes(frozen_of(worked.workspace, frozen.id))
    for broken in (
        content.replace(b'"format":1', b'"format":9'),
        content.replace(b'"~":"Header"', b'"~":"Kopf"'),
        b"[]",
    ):
        with pytest.raises(AppError, match="Cập nhật chương trình"):
            from_bytes(broken)


def test_only_number_and_date_change_on_the_paper(worked: WorkedYear, frozen: Record) -> None:
    office = worked.workspace
    before = frozen_document(office, frozen.id)
    assert before.header.number is None
    assert before.check is not None
    assert before.check.code.replace(" ", "") == frozen.values["check_code"]
    numbered = set_number(office, frozen.id, 15, date(2025, 12, 15))
    after = frozen_document(office, frozen.id)
    assert after.header.number_text == "15/BC-UBND"
    assert after.header.issued_on == date(2025, 12, 15)
    same = {name: getattr(after, name) for name in ("body", "annexes", "signature", "check")}
    assert same == {name: getattr(before, name) for name in same}
    assert numbered.labels["number_text"] == "15/BC-UBND"


def test_the_same_paper_comes_out_byte_for_byte(worked: WorkedYear, frozen: Record) -> None:
    office = worked.workspace
    blank = issued_pdf(office, frozen.id)
    assert issued_pdf(office, frozen.id) == blank
    set_number(office, frozen.id, 15, date(2025, 12, 15))
    numbered = issued_pdf(office, frozen.id)
    assert numbered != blank
    clear_number(office, frozen.id)
    assert issued_pdf(office, frozen.id) == blank


def test_what_is_issued_is_an_archive_file(worked: WorkedYear, frozen: Record) -> None:
    with (
        pikepdf.open(BytesIO(issued_pdf(worked.workspace, frozen.id))) as pdf,
        pdf.open_metadata() as xmp,
    ):
        assert xmp.pdfa_status == "2B"
        assert "/AcroForm" not in pdf.Root


def test_a_number_is_used_once_a_year(worked: WorkedYear, frozen: Record, clock: Clock) -> None:
    office = worked.workspace
    set_number(office, frozen.id, 15, date(2025, 12, 15))
    other = freeze(office, on_period(period("h2", "2025")), accept_gaps=REASON)
    with pytest.raises(RefusedError, match="15/BC-UBND năm 2025 đã dùng"):
        set_number(office, other.id, 15, date(2025, 12, 15))
    clock.day = datetime(2026, 1, 5, tzinfo=UTC)
    assert set_number(office, other.id, 15, date(2026, 1, 5)).values["number"] == 15
    with pytest.raises(RefusedError, match="không thể sau hôm nay"):
        set_number(office, other.id, 16, date(2026, 1, 6))


def test_steps_follow_one_another(worked: WorkedYear, frozen: Record, clock: Clock) -> None:
    office = worked.workspace
    with pytest.raises(RefusedError, match="“Đã ký” trước mốc “Đã gửi”"):
        mark_sent(office, frozen.id)
    mark_signed_on_paper(office, frozen.id)
    mark_sent(office, frozen.id, by="Bưu điện")
    with pytest.raises(AppError, match="đã ghi mốc này ngày 15/12/2025"):
        mark_sent(office, frozen.id)
    clock.day = datetime(2025, 12, 18, tzinfo=UTC)
    with pytest.raises(RefusedError, match="sớm hơn"):
        mark_received(office, frozen.id, date(2025, 12, 14))
    with pytest.raises(RefusedError, match="sớm hơn ngày đầu kỳ 15/12/2024"):
        set_number(office, frozen.id, 15, date(2024, 12, 14))
    received = mark_received(office, frozen.id)
    assert state_of(received.values) == "received"
    with pytest.raises(RefusedError, match="lý do bị trả lại"):
        mark_returned(office, frozen.id, " ")
    returned = mark_returned(office, frozen.id, "Thiếu phụ lục IV")
    assert returned.labels["state"] == "Bị trả lại"
    assert state_of(take_back_step(office, frozen.id, "returned").values) == "received"
    with pytest.raises(AppError, match="Chỉ bỏ được"):
        take_back_step(office, frozen.id, "signed")


def test_a_signed_report_survives_every_way_of_changing_it(
    worked: WorkedYear, frozen: Record
) -> None:
    office = worked.workspace
    set_number(office, frozen.id, 15, date(2025, 12, 15))
    signed = mark_signed_on_paper(office, frozen.id)
    for name, value in (("ends", "2025-12-31"), ("content", "0" * 64), ("name", "Khác")):
        changed = {**signed.values, name: value}
        with pytest.raises(RefusedError, match="đã chốt"):
            office.records.save(Draft("report", changed, signed.id, signed.revision))
    with pytest.raises(RefusedError, match="đã ký với số"):
        set_number(office, frozen.id, 16, date(2025, 12, 15))
    with pytest.raises(RefusedError, match="phải giữ"):
        unfreeze(office, frozen.id)
    mark_sent(office, frozen.id)
    change = last_change(office.database)
    assert change is not None
    undo(office.records, change[0])
    assert state_of(office.records.get(frozen.id).values) == "signed"
    assert office.check() == []


def test_a_sent_report_is_not_undone_to_unsigned(worked: WorkedYear, frozen: Record) -> None:
    office = worked.workspace
    mark_signed_on_paper(office, frozen.id)
    signing = last_change(office.database)
    assert signing is not None
    mark_sent(office, frozen.id)
    with pytest.raises(AppError, match="Hoàn tác lần sửa sau"):
        undo(office.records, signing[0])


def test_a_freeze_can_be_taken_back_and_brought_back(
    worked: WorkedYear, frozen: Record, year: Subject
) -> None:
    office = worked.workspace
    paper = frozen_document(office, frozen.id)
    with pytest.raises(AppError, match="đã chốt"):
        freeze(office, year, accept_gaps=REASON)
    unfreeze(office, frozen.id)
    again = freeze(office, year, accept_gaps=REASON)
    with pytest.raises(AppError, match="ghi lại ở bản khác"):
        restore_records(office.records, [frozen.id])
    unfreeze(office, again.id)
    restore_records(office.records, [frozen.id])
    assert frozen_document(office, frozen.id) == paper


def test_a_supplement_says_what_it_replaces_and_why(worked: WorkedYear, frozen: Record) -> None:
    office = worked.workspace
    set_number(office, frozen.id, 15, date(2025, 12, 15))
    with pytest.raises(AppError, match="chưa ký"):
        supplement(office, frozen.id, "Bổ sung lớp", accept_gaps=REASON)
    mark_signed_on_paper(office, frozen.id)
    with pytest.raises(AppError, match="Ghi giải trình"):
        supplement(office, frozen.id, " ", accept_gaps=REASON)
    worked.course("muộn", "2025-11-30", 2, 2)
    later = supplement(office, frozen.id, "Bổ sung 01 lớp ghi muộn.", accept_gaps=REASON)
    assert later.values["version"] == 1
    assert later.values["supplements"] == frozen.id
    assert later.title.endswith("(bản bổ sung 1)")
    paper = frozen_document(office, later.id)
    assert paper.body[:2] == (
        Paragraph("Báo cáo này bổ sung, thay thế Báo cáo số 15/BC-UBND ngày 15 tháng 12 năm 2025."),
        Paragraph("Bổ sung 01 lớp ghi muộn."),
    )
    first, place = paper.places[0], frozen_document(office, frozen.id).places[0]
    assert (first.start, first.end) == (place.start + 2, place.end + 2)
    with pytest.raises(AppError, match="bản bổ sung mới hơn"):
        supplement(office, frozen.id, "Nữa", accept_gaps=REASON)


def test_a_running_period_is_a_gap(worked: WorkedYear, clock: Clock, year: Subject) -> None:
    clock.day = datetime(2025, 11, 23, 2, 0, tzinfo=UTC)
    with pytest.raises(GapsError, match="chưa kết thúc: số liệu mới đến ngày 23/11/2025"):
        freeze(worked.workspace, year)


def test_damaged_content_is_told_by_the_check(worked: WorkedYear, frozen: Record) -> None:
    office = worked.workspace
    issued_pdf(office, frozen.id)
    with office.database.write() as connection:
        connection.execute(text("DROP TRIGGER frozen_content_no_update"))
        connection.execute(text("UPDATE frozen_content SET body = x'00'"))
        connection.execute(text("DROP TRIGGER issued_file_no_update"))
        connection.execute(text("UPDATE issued_file SET body = x'00'"))
    problems = "\n".join(office.check())
    assert "nội dung đã chốt bị mất hoặc hỏng" in problems
    assert "bản PDF đã phát hành bị hỏng" in problems
    with pytest.raises(AppError, match="Khôi phục từ bản sao lưu"):
        frozen_document(office, frozen.id)


def test_the_clerks_wording_is_frozen_too(worked: WorkedYear, year: Subject) -> None:
    office = worked.workspace
    edits = ReportEdits(office.form_drafts, year.period)
    edits.put("I", "Huyện đã giao Phòng KT&HT làm đầu mối.", "bản nháp")
    frozen = freeze(office, year, accept_gaps=REASON)
    edits.put("I", "Lời khác hẳn.", "bản nháp")
    assert frozen_of(office, frozen.id).texts == {"I": "Huyện đã giao Phòng KT&HT làm đầu mối."}
    assert (
        Paragraph("Huyện đã giao Phòng KT&HT làm đầu mối.")
        in frozen_document(office, frozen.id).body
    )


@pytest.mark.parametrize(
    "text_of_period",
    ["2025", "h1/2025", "h2/2025", "9t/2025", "q2/2025", "2025-04", "2025-01-01..2025-06-30"],
)
def test_a_record_knows_its_period(text_of_period: str) -> None:
    reported = parse_period(text_of_period)
    values = {
        "kind": reported.kind,
        "starts": reported.start.isoformat(),
        "ends": reported.end.isoformat(),
    }
    assert period_of(values) == reported


def test_reports_are_found_by_the_search_of_the_list(
    worked: WorkedYear, frozen: Record, office: Workspace
) -> None:
    assert office.reader.search_index("report").find("ket qua nam 2025") == [frozen.id]
