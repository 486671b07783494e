"""The printed report: the form of Nghị định 30 with 0, 1 and 500 organisations, long texts."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from nsuat_desktop.errors import SurroundingsError
from nsuat_desktop.reporting.content import build_document, report_document, write_report
from nsuat_desktop.reporting.figures import Snapshot, SupportLine
from nsuat_desktop.reporting.pdf import render_bytes
from nsuat_desktop.reporting.periods import PeriodTextError, period
from nsuat_desktop.reporting.prose import ReportText
from nsuat_desktop.reporting.snapshot import take_snapshot
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.reporting.format_check import check_format
from tests.nsuat_desktop.reporting.worked_year import WorkedYear

YEAR = period("year", "2025")


@pytest.fixture
def snapshot(office_workspace: Workspace) -> Snapshot:
    return take_snapshot(WorkedYear(office_workspace).workspace, YEAR)


def many(line: SupportLine, count: int) -> tuple[SupportLine, ...]:
    return tuple(
        replace(
            line,
            id=str(number),
            organisation_id=str(number),
            organisation=f"Công ty TNHH Sản xuất và Thương mại thứ {number}",
        )
        for number in range(count)
    )


def test_an_office_without_records_keeps_the_form(office_workspace: Workspace) -> None:
    document = report_document(office_workspace, "year", "2025")
    assert check_format(render_bytes(document), document) == []


@pytest.mark.parametrize("count", [1, 500])
def test_few_and_many_organisations_keep_the_form(snapshot: Snapshot, count: int) -> None:
    document = build_document(replace(snapshot, supports=many(snapshot.supports[1], count)))
    pdf = render_bytes(document)
    assert check_format(pdf, document) == []
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert (len(opened.pages) > 60) is (count == 500)


LONG_NAME = (
    "Công ty Trách nhiệm hữu hạn Một thành viên Đầu tư Xây dựng, Sản xuất, Chế biến và Xuất nhập "
    "khẩu Nông lâm thủy hải sản Nguyễn Trường Nghĩa Hưng Ninh Cơ Rạng Đông"
)
LONG_PROSE = "\n".join(
    ["Huyện đã chỉ đạo các xã, thị trấn triển khai đồng bộ các nội dung của kế hoạch. " * 12] * 6
)


def test_long_names_and_long_prose_keep_the_form(snapshot: Snapshot) -> None:
    lines = tuple(
        replace(
            line,
            organisation=LONG_NAME,
            address=LONG_NAME,
            certifier=LONG_NAME,
            certificate_number="GCN-HTQLCL-2025/0001234567890",
        )
        for line in many(snapshot.supports[1], 4)
    )
    office = replace(
        snapshot.office,
        division="VHXH&KHCN",
        recipients=tuple(f"Phòng, ban, đơn vị thuộc huyện thứ {n}" for n in range(1, 30)),
        addressees=("Sở Khoa học và Công nghệ", "Sở Kế hoạch và Đầu tư"),
    )
    texts = ReportText({name: LONG_PROSE for name in ("I", "II.2.5", "III.2", "V")})
    document = build_document(replace(snapshot, supports=lines, office=office), texts)
    assert check_format(render_bytes(document), document) == []


def test_a_report_is_written_whole(office_workspace: Workspace, tmp_path: Path) -> None:
    WorkedYear(office_workspace)
    seen: list[tuple[int, int]] = []
    target = tmp_path / "báo cáo năm.pdf"
    reported = write_report(
        office_workspace, "year", "2025", target, lambda done, total: seen.append((done, total))
    )
    assert reported == YEAR
    assert seen
    assert target.read_bytes().startswith(b"%PDF")
    assert [path.name for path in tmp_path.glob("*.pdf*")] == ["báo cáo năm.pdf"]


def test_the_same_records_give_the_same_document(office_workspace: Workspace) -> None:
    WorkedYear(office_workspace)
    first, second = (report_document(office_workspace, "year", "2025") for _ in range(2))
    assert first == second


def test_a_stopped_report_leaves_the_older_file(
    office_workspace: Workspace, tmp_path: Path
) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_report(office_workspace, "year", "2025", target, stop)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.glob("*.part")) == []


@pytest.mark.parametrize("spoil", [lambda folder: folder / "none" / "a.pdf", lambda folder: folder])
def test_a_file_that_cannot_be_written(
    office_workspace: Workspace, tmp_path: Path, spoil: Callable[[Path], Path]
) -> None:
    with pytest.raises(SurroundingsError, match="Chưa ghi được tệp"):
        write_report(office_workspace, "year", "2025", spoil(tmp_path))


def test_a_period_that_is_none(office_workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(PeriodTextError):
        write_report(office_workspace, "year", "không", tmp_path / "a.pdf")
    assert not (tmp_path / "a.pdf").exists()
