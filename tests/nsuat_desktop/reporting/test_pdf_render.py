"""Writing the PDF: whole files, progress, properties, bookmarks, text nobody can print."""

import errno
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from nsuat_desktop.errors import SurroundingsError
from nsuat_desktop.reporting import fonts
from nsuat_desktop.reporting.document import Document, Paragraph
from nsuat_desktop.reporting.fonts import MissingGlyphError
from nsuat_desktop.reporting.pdf import render, render_bytes, render_pdf
from nsuat_desktop.reporting.pdf.page_store import PageStore
from tests.nsuat_desktop.reporting import report_samples as samples
from tests.nsuat_desktop.reporting.format_check import check_format

SHORT = samples.plain_report((Paragraph("Nội dung."),))


class StoppedError(Exception):
    pass


@pytest.fixture(scope="module")
def report() -> Document:
    return samples.district_report(12)


@pytest.fixture(scope="module")
def pdf(report: Document) -> bytes:
    return render_bytes(report)


def test_file_and_stream_hold_the_same_pages(tmp_path: Path) -> None:
    buffer = BytesIO()
    render_pdf(SHORT, buffer)
    render_pdf(SHORT, tmp_path / "Báo cáo.pdf")
    for content in (buffer.getvalue(), (tmp_path / "Báo cáo.pdf").read_bytes()):
        assert check_format(content, SHORT) == []


def test_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(SurroundingsError, match=r"b\.pdf"):
        render_pdf(SHORT, tmp_path / "missing" / "b.pdf")


def test_a_full_disk_while_drawing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(store: PageStore, content: str, number: int, entries: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(PageStore, "add", full)
    with pytest.raises(SurroundingsError, match="Ổ đĩa đã đầy"):
        render_bytes(SHORT)


def test_pages_keep_their_sizes_and_the_file_is_sound() -> None:
    document = samples.plain_report(SHORT.body, (samples.units_annex(40),))
    with pikepdf.open(BytesIO(render_bytes([document, SHORT]))) as written:
        assert written.check_pdf_syntax() == []
        sheets = [tuple(round(float(side)) for side in page.mediabox[2:]) for page in written.pages]
    portrait, landscape = (595, 842), (842, 595)
    assert sheets[0] == sheets[-1] == portrait
    assert set(sheets[1:-1]) == {landscape}


def test_a_report_without_charts_loads_no_heavy_library() -> None:
    code = (
        "import sys; from nsuat_desktop.reporting.pdf import render_bytes;"
        "from tests.nsuat_desktop.reporting.test_pdf_render import SHORT; render_bytes(SHORT);"
        "heavy = ('matplotlib', 'numpy', 'pandas', 'sqlalchemy', 'reportlab.platypus');"
        "print([name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"


def test_progress_counts_rows_page_by_page_and_may_stop(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    document = samples.plain_report(SHORT.body, (samples.units_annex(40),))
    render_bytes(document, lambda done, total: seen.append((done, total)))
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert {total for _, total in seen} == {41}
    assert seen[0][0] == 0
    assert seen[-1][0] == 41
    assert len(seen) >= 4

    def stop(done: int, total: int) -> None:
        if done:
            raise StoppedError

    with pytest.raises(StoppedError):
        render_pdf(document, tmp_path / "b.pdf", stop)
    assert list(tmp_path.iterdir()) == []


def test_text_that_cannot_be_printed_is_refused_by_name(tmp_path: Path) -> None:
    document = replace(SHORT, body=(Paragraph("Công ty 北京"),))
    with pytest.raises(MissingGlyphError, match="北"):
        render_pdf(document, tmp_path / "b.pdf")
    assert list(tmp_path.iterdir()) == []


def test_properties_name_the_report_and_its_issuer(pdf: bytes, report: Document) -> None:
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert str(opened.docinfo["/Title"]) == report.title
        assert str(opened.docinfo["/Author"]) == "Ủy ban nhân dân huyện Nghĩa Hưng"
        assert str(opened.Root["/Lang"]) == "vi-VN"


def test_bookmarks_follow_headings_and_annexes(pdf: bytes, report: Document) -> None:
    with pikepdf.open(BytesIO(pdf)) as opened, opened.open_outline() as outline:
        titles = [item.title for item in outline.root]
        second = next(item for item in outline.root if item.title.startswith("II."))
        children = [item.title for item in second.children]
    assert titles[0] == report.title
    assert titles[1:3] == ["I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI", "II. KẾT QUẢ THỰC HIỆN"]
    assert titles[-2:] == [
        "Phụ lục I. Tổng hợp chỉ tiêu",
        "Phụ lục II. Doanh nghiệp, đơn vị được hỗ trợ",
    ]
    assert children == ["1. Kết quả thực hiện các chỉ tiêu", "2. Kết quả theo nhóm nhiệm vụ"]


def test_charts_are_forms_and_no_bitmaps(pdf: bytes) -> None:
    with pikepdf.open(BytesIO(pdf)) as opened:
        kinds = [
            str(item.get("/Subtype", ""))
            for item in opened.objects
            if isinstance(item, pikepdf.Stream)
        ]
    assert kinds.count("/Form") >= 4
    assert "/Image" not in kinds


def test_fallback_family_keeps_the_form(monkeypatch: pytest.MonkeyPatch) -> None:
    dejavu = next(fonts._dejavu())
    monkeypatch.setattr(render, "document_family", lambda: dejavu)
    document = samples.district_report(12)
    problems = check_format(render_bytes(document), document, frozenset({"DejaVuSerif"}))
    assert problems == []
