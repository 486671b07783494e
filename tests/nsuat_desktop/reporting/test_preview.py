"""Pages as pictures: right size, right colours, clear words for a broken file."""

import pytest

from nsuat_desktop.errors import SurroundingsError
from nsuat_desktop.reporting.document import Heading, Paragraph
from nsuat_desktop.reporting.pdf import render_bytes
from nsuat_desktop.reporting.preview import (
    bookmarks,
    find_text,
    page_count,
    page_sizes,
    render_page,
)
from tests.nsuat_desktop.reporting import report_samples as samples


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return render_bytes(samples.plain_report((Paragraph("Một."),), (samples.units_annex(1),)))


def test_pages_are_counted_and_measured(pdf: bytes) -> None:
    assert page_count(pdf) == 2
    upright, lying = page_sizes(pdf)
    assert upright == pytest.approx((595.28, 841.89), abs=0.01)
    assert lying == pytest.approx((841.89, 595.28), abs=0.01)


def test_headings_are_found_with_their_places(pdf: bytes) -> None:
    report = render_bytes(samples.plain_report((Heading(1, "I", "Kết quả"), Paragraph("Một."))))
    found = {each.title: each for each in bookmarks(report)}
    assert found["I. KẾT QUẢ"].page == 0
    assert 100 < found["I. KẾT QUẢ"].below_top < 500
    assert [each.page for each in bookmarks(pdf) if "Phụ lục" in each.title] == [1]


@pytest.mark.parametrize("scale", [0.31, 1.0, 1.7])
def test_picture_is_black_on_white_without_gaps(pdf: bytes, scale: float) -> None:
    image = render_page(pdf, 0, scale)
    assert (image.width, image.height) == pytest.approx((595.28 * scale, 841.89 * scale), abs=1)
    assert len(image.pixels) == image.width * image.height * 4
    assert image.pixels[:3] == b"\xff\xff\xff"
    assert min(image.pixels[0::4]) < 128
    blue, green, red = (image.pixels[place::4] for place in range(3))
    assert blue == green == red


def test_broken_file_is_told_in_words() -> None:
    with pytest.raises(SurroundingsError, match="không phải PDF"):
        page_count(b"no pdf")


def test_a_text_is_found_without_marks_and_across_lines() -> None:
    words = Paragraph("Doanh nghiệp đã được hỗ trợ áp dụng hệ thống quản lý. " * 6)
    report = render_bytes(samples.plain_report((words,), (samples.units_annex(3),)))
    hits = [hit for hit in find_text(report, "HO TRO áp dung") if hit.page == 0]
    assert len(hits) == 6
    assert any(len(hit.boxes) > 1 for hit in hits)
    left, top, width, height = hits[0].boxes[0]
    assert 85 < left < 595
    assert 100 < top < 500
    assert 30 < width < 480
    assert 8 < height < 20
    assert {hit.page for hit in find_text(report, "phu luc")} == {1}
    assert find_text(report, "không có chữ này") == ()
    assert find_text(report, "  ") == ()
