"""Codes looked up, the folder to the signing tool, the board, outlines of an office."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from nsuat_desktop.errors import AppError, SurroundingsError
from nsuat_desktop.plan.notices import notices
from nsuat_desktop.records.record import Record
from nsuat_desktop.reporting.check_code import make
from nsuat_desktop.reporting.document import Heading, Paragraph, Points
from nsuat_desktop.reporting.life.board import reports
from nsuat_desktop.reporting.life.free import (
    FreeReport,
    FreeSection,
    drop_free,
    free_report,
    free_reports,
    free_subject,
    save_free,
)
from nsuat_desktop.reporting.life.freezing import freeze, frozen_document, issued_pdf, unfreeze
from nsuat_desktop.reporting.life.handover import hand_over, look_for_signed
from nsuat_desktop.reporting.life.looking_up import Standing, look_up
from nsuat_desktop.reporting.life.signed import Verdict
from nsuat_desktop.reporting.life.steps import (
    mark_returned,
    mark_sent,
    mark_signed_on_paper,
    set_number,
)
from nsuat_desktop.reporting.life.supplementing import supplement
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.reporting.life.frozen_year import REASON, Clock
from tests.nsuat_desktop.reporting.life.signing import make_tool
from tests.nsuat_desktop.reporting.worked_year import WorkedYear

THEME = FreeReport(
    kind="thematic",
    title="Tình hình áp dụng ISO 9001 tại doanh nghiệp dệt may",
    starts="2025-01-01",
    ends="2025-06-30",
    sections=(
        FreeSection("Thực trạng", "Đã khảo sát 05 doanh nghiệp.\n- May Một\n- May Hai"),
        FreeSection("Kiến nghị", "Hỗ trợ thêm kinh phí."),
    ),
    annexes=("II",),
)


def test_the_code_of_the_current_report_is_known(office: Workspace, frozen: Record) -> None:
    mark = frozen_document(office, frozen.id).check
    assert mark is not None
    for typed in (mark.code, mark.scanned, mark.code.replace(" ", "-")):
        verdict = look_up(office, typed)
        assert verdict.standing is Standing.CURRENT
        assert verdict.report is not None
        assert verdict.report.id == frozen.id
    assert verdict.message == f"Đúng bản hiện hành: “{frozen.title}”, chốt ngày 15/12/2025."


def test_data_that_changed_since_are_told(
    office: Workspace, frozen: Record, worked: WorkedYear, clock: Clock
) -> None:
    clock.day = datetime(2025, 12, 17, tzinfo=UTC)
    worked.course("muộn", "2025-11-30", 1, 1)
    verdict = look_up(office, str(frozen.values["check_code"]))
    assert verdict.standing is Standing.CURRENT
    assert "Dữ liệu đã thay đổi sau khi chốt. So với Báo cáo năm 2025" in verdict.message
    assert look_up(office, str(frozen.values["check_code"]), compare=False).changes is None


def test_an_older_paper_is_told_with_what_changed(
    office: Workspace, frozen: Record, worked: WorkedYear, clock: Clock
) -> None:
    set_number(office, frozen.id, 15, date(2025, 12, 15))
    mark_signed_on_paper(office, frozen.id)
    clock.day = datetime(2025, 12, 17, tzinfo=UTC)
    worked.course("muộn", "2025-11-30", 1, 1)
    newer = supplement(office, frozen.id, "Bổ sung lớp.", accept_gaps=REASON)
    verdict = look_up(office, str(frozen.values["check_code"]))
    assert verdict.standing is Standing.OLDER
    assert verdict.newer is not None
    assert verdict.newer.id == newer.id
    assert "số 15/BC-UBND ngày 15/12/2025" in verdict.message
    assert verdict.changes is not None
    assert "bổ sung 01 lớp" in verdict.changes.sentence
    assert look_up(office, str(newer.values["check_code"])).standing is Standing.CURRENT


def test_a_paper_whose_freeze_was_taken_back_is_told(office: Workspace, frozen: Record) -> None:
    unfreeze(office, frozen.id)
    verdict = look_up(office, str(frozen.values["check_code"]))
    assert verdict.standing is Standing.WITHDRAWN
    assert "Không dùng bản giấy này" in verdict.message


def test_codes_of_elsewhere_and_wrong_ones_are_told(office: Workspace, frozen: Record) -> None:
    other = make(
        "0190a1b2-1111-7222-8333-444455556666", "h1", "2024-12-15", "2025-06-14", 1, "ab" * 32
    )
    unknown = look_up(office, other.qr_text)
    assert unknown.standing is Standing.UNKNOWN
    assert "“6 tháng đầu năm” năm 2025, bản bổ sung 1 của cơ quan khác" in unknown.message
    assert "của cơ quan khác" not in look_up(office, other.text).message
    code = str(frozen.values["check_code"])
    wrong = code[:-1] + str((int(code[-1]) + 1) % 10)
    assert look_up(office, wrong).standing is Standing.MISTYPED


def test_the_pdf_goes_to_the_tool_and_comes_back(
    office: Workspace, frozen: Record, tmp_path: Path
) -> None:
    folder = tmp_path / "ky-so"
    folder.mkdir()
    path = hand_over(office, frozen.id, folder)
    assert path.name == f"bc-ubnd-nam-2025-{str(frozen.values['check_code'])[-4:]}.pdf"
    assert path.read_bytes() == issued_pdf(office, frozen.id)
    (folder / "khac.pdf").write_bytes(b"%PDF-1.4 something else")
    (folder / "ghi-chu.txt").write_text("ký giúp")
    assert look_for_signed(office, folder) == []
    signed = folder / f"{path.stem}_signed.pdf"
    signed.write_bytes(make_tool().sign(path.read_bytes()))
    (found,) = look_for_signed(office, folder)
    assert found.path == signed
    assert found.check.verdict is Verdict.SIGNED
    assert found.check.report_id == frozen.id
    assert look_for_signed(office, folder, "another") == []
    with pytest.raises(SurroundingsError, match="Không đọc được thư mục"):
        look_for_signed(office, tmp_path / "none")


def test_the_board_tells_how_far_each_report_is(
    office: Workspace, frozen: Record, clock: Clock
) -> None:
    (line,) = reports(office)
    assert (line.state, line.state_label, line.due) == ("frozen", "Đã chốt", "2025-12-17")
    assert line.newest
    assert not line.late
    clock.day = datetime(2025, 12, 18, 2, 0, tzinfo=UTC)
    (line,) = reports(office)
    assert line.late
    mark_signed_on_paper(office, frozen.id)
    mark_sent(office, frozen.id)
    mark_returned(office, frozen.id, "Sửa phụ lục")
    later = supplement(office, frozen.id, "Sửa phụ lục.", accept_gaps=REASON)
    assert [(each.id, each.version, each.newest) for each in reports(office)] == [
        (later.id, 1, True),
        (frozen.id, 0, False),
    ]
    assert [each.late for each in reports(office)] == [False, True]


def test_reminders_stop_when_the_report_is_sent(
    office: Workspace, frozen: Record, clock: Clock
) -> None:
    def told() -> list[str]:
        today = office.environment.today()
        found = notices(office.database, office.plan, today, "district")
        texts = [each.text for each in found if each.group == "report"]
        return [text for text in texts if "6 tháng" not in text]

    assert told() == ["Báo cáo năm 2025: gửi trước ngày 17/12/2025"]
    clock.day = datetime(2025, 12, 20, 2, 0, tzinfo=UTC)
    assert told() == ["Báo cáo năm 2025: đã quá hạn gửi ngày 17/12/2025"]
    mark_signed_on_paper(office, frozen.id)
    mark_sent(office, frozen.id)
    assert told() == []
    mark_returned(office, frozen.id, "Thiếu phụ lục")
    (text,) = told()
    assert text.endswith("bị trả lại ngày 20/12/2025, cần bản bổ sung")
    supplement(office, frozen.id, "Thêm phụ lục.", accept_gaps=REASON)
    assert told() == []


def test_a_thematic_report_has_its_own_outline(office: Workspace, worked: WorkedYear) -> None:
    kept = save_free(office, THEME)
    assert free_reports(office) == [kept]
    record = freeze(office, free_subject(kept), accept_gaps=REASON)
    assert record.labels["kind"] == "Chuyên đề"
    assert record.title == THEME.title
    paper = frozen_document(office, record.id)
    assert paper.title == f"Báo cáo {THEME.title[0].lower()}{THEME.title[1:]}"
    assert paper.body[0] == Heading(1, "I", "Thực trạng")
    assert paper.body[1] == Paragraph("Đã khảo sát 05 doanh nghiệp.")
    assert isinstance(paper.body[2], Points)
    assert len(paper.annexes) == 1
    assert issued_pdf(office, record.id).startswith(b"%PDF")
    mark_signed_on_paper(office, record.id)
    with pytest.raises(AppError, match="Chưa có gì để bổ sung"):
        supplement(office, record.id, "Thêm số liệu.", accept_gaps=REASON)
    save_free(office, replace(kept, sections=(*kept.sections, FreeSection("Số liệu", "Thêm."))))
    later = supplement(office, record.id, "Thêm số liệu.", accept_gaps=REASON)
    assert later.values["version"] == 1
    assert look_up(office, str(record.values["check_code"])).standing is Standing.OLDER


def test_two_themes_of_the_same_days_are_two_reports(office: Workspace, worked: WorkedYear) -> None:
    one = save_free(office, THEME)
    other = save_free(
        office, FreeReport("ad_hoc", "Việc khác", THEME.starts, THEME.ends, THEME.sections)
    )
    freeze(office, free_subject(one), accept_gaps=REASON)
    freeze(office, free_subject(other), accept_gaps=REASON)
    with pytest.raises(AppError, match="đã chốt"):
        freeze(office, free_subject(one), accept_gaps=REASON)
    assert len(reports(office)) == 2
    drop_free(office, other.id)
    with pytest.raises(AppError, match="Không còn đề cương"):
        free_report(office, "Việc khác")


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"title": " "}, "Ghi tên báo cáo"),
        ({"title": "a" * 201}, "dài quá 200"),
        ({"sections": ()}, "từ 1 đến 30 mục"),
        ({"sections": (FreeSection("Thực trạng", " "),)}, "Mục I cần cả tên mục"),
        ({"annexes": ("XX",)}, "Không có Phụ lục XX"),
        ({"ends": "2024-01-01"}, "trước ngày đầu"),
    ],
)
def test_an_outline_that_cannot_be_printed_is_refused(
    office: Workspace, changed: dict[str, object], reason: str
) -> None:
    from dataclasses import replace

    with pytest.raises(AppError, match=reason):
        save_free(office, replace(THEME, **changed))  # type: ignore[arg-type]
    save_free(office, THEME)
    with pytest.raises(AppError, match="Đã có báo cáo"):
        save_free(office, THEME)
