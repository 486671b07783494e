"""Signed copies: the right one is taken, whatever was changed is refused with the reason."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from nsuat_desktop.errors import AppError, SurroundingsError
from nsuat_desktop.records.history import last_change, undo
from nsuat_desktop.records.record import Record, RefusedError
from nsuat_desktop.reporting.life.freezing import freeze, issued_pdf
from nsuat_desktop.reporting.life.signed import (
    NotTheSignedCopyError,
    Verdict,
    attach_signed,
    verify_content,
    verify_file,
    verify_report,
)
from nsuat_desktop.reporting.life.steps import (
    detach_signed,
    mark_sent,
    mark_signed_on_paper,
    set_number,
)
from nsuat_desktop.reporting.life.store import keep_issued
from nsuat_desktop.reporting.life.subject import on_period
from nsuat_desktop.reporting.life.trust import trusted_certificates
from nsuat_desktop.reporting.periods import period
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.reporting.life.frozen_year import REASON
from tests.nsuat_desktop.reporting.life.signing import Tool, make_tool
from tests.nsuat_desktop.reporting.worked_year import WorkedYear


@pytest.fixture(scope="module")
def tool() -> Tool:
    return make_tool()


@pytest.fixture
def paper(office: Workspace, frozen: Record) -> bytes:
    set_number(office, frozen.id, 15, date(2025, 12, 15))
    return issued_pdf(office, frozen.id)


def put(folder: Path, content: bytes, name: str = "ban-ky.pdf") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def trust(office: Workspace, content: bytes, name: str = "goc.cer") -> None:
    (office.data_dir / "trusted").mkdir(exist_ok=True)
    (office.data_dir / "trusted" / name).write_bytes(content)


def test_without_roots_the_issuer_is_not_verified(
    office: Workspace, frozen: Record, paper: bytes, tool: Tool, tmp_path: Path
) -> None:
    check = attach_signed(office, frozen.id, put(tmp_path, tool.sign(paper)))
    assert check.verdict is Verdict.SIGNED
    assert not check.trusted
    (signer,) = check.signers
    assert (signer.name, signer.organisation) == ("Trần Văn Mẫu", "UBND huyện Nghĩa Hưng")
    assert signer.issuer == "Trung gian thử nghiệm"
    assert check.message.startswith(
        "Đã ký, chưa kiểm chứng được nơi cấp. Nội dung đúng bản đã chốt. Người ký: Trần Văn Mẫu"
    )
    record = office.records.get(frozen.id)
    assert record.labels["signed_form"] == "Ký số"
    assert record.values["signed_note"] == check.message
    assert record.labels["state"] == "Đã ký"
    (attached,) = office.attachments.of(frozen.id)
    assert attached.values["sha256"] == record.values["signed_file"]
    assert office.check() == []


@pytest.mark.parametrize("form", ["pem", "der"])
def test_a_complete_chain_is_told(
    office: Workspace, frozen: Record, paper: bytes, tool: Tool, form: str
) -> None:
    trust(office, getattr(tool.root, form))
    check = verify_content(office, tool.sign(paper), frozen.id)
    assert check.trusted
    assert check.message.startswith("Chữ ký số hợp lệ, nội dung đúng bản đã chốt.")


def test_a_chain_to_another_root_is_not_complete(
    office: Workspace, frozen: Record, paper: bytes, tool: Tool
) -> None:
    trust(office, make_tool().root.pem)
    trust(office, tool.middle.pem, "trung-gian.crt")
    trust(office, b"no certificate", "hong.pem")
    check = verify_content(office, tool.sign(paper), frozen.id)
    assert check.accepted
    assert not check.trusted
    assert "chưa kiểm chứng được nơi cấp" in check.message
    assert "hong.pem" in check.message
    assert len(trusted_certificates(office.data_dir).roots) == 1


def test_a_certificate_out_of_its_time_is_told(
    office: Workspace, frozen: Record, paper: bytes
) -> None:
    short = make_tool(days=30)
    trust(office, short.root.pem)
    check = verify_content(office, short.sign(paper), frozen.id)
    assert not check.trusted
    assert "hết hạn hoặc chưa có hiệu lực khi ký" in check.message


def test_number_and_seal_may_be_stamped_as_further_signatures(
    office: Workspace, frozen: Record, paper: bytes, tool: Tool
) -> None:
    twice = tool.sign(tool.sign(paper), "Van thu", visible=False)
    check = verify_content(office, twice, frozen.id)
    assert check.verdict is Verdict.SIGNED
    assert len(check.signers) == 2


def test_one_changed_after_signing_is_refused(
    office: Workspace, frozen: Record, paper: bytes, tool: Tool, tmp_path: Path
) -> None:
    for changed in (_drawn_over(tool.sign(paper)), _one_byte_off(tool.sign(paper))):
        with pytest.raises(NotTheSignedCopyError, match="sửa sau khi ký") as refusal:
            attach_signed(office, frozen.id, put(tmp_path, changed))
        assert refusal.value.check.verdict is Verdict.CHANGED
    assert office.attachments.of(frozen.id) == []


def test_one_changed_before_signing_is_refused_with_what_differs(
    office: Workspace, frozen: Record, paper: bytes, tool: Tool
) -> None:
    check = verify_content(office, tool.sign(_drawn_over(paper)), frozen.id)
    assert check.verdict is Verdict.OTHER_CONTENT
    assert "sửa sau khi phát hành, trước khi ký" in check.message
    assert any("XIN CHAO" in line for line in check.differences)


@pytest.mark.parametrize("page", [0, -1])
def test_a_note_pasted_on_a_page_is_refused(
    office: Workspace, frozen: Record, paper: bytes, tool: Tool, page: int
) -> None:
    before = verify_content(office, tool.sign(_noted(paper, page)), frozen.id)
    assert before.verdict is Verdict.OTHER_CONTENT
    after = verify_content(office, _noted(tool.sign(paper), page), frozen.id)
    assert after.verdict is Verdict.CHANGED


def test_one_of_another_report_is_refused(
    office: Workspace, frozen: Record, paper: bytes, tool: Tool, worked: WorkedYear
) -> None:
    other = freeze(office, on_period(period("h2", "2025")), accept_gaps=REASON)
    signed = tool.sign(issued_pdf(office, other.id))
    check = verify_content(office, signed, frozen.id)
    assert check.verdict is Verdict.OTHER_REPORT
    assert check.message == f"Tệp này là của báo cáo khác: “{other.title}”."
    assert verify_content(office, signed).report_id == other.id
    rewritten = verify_content(office, tool.sign(_rewritten(issued_pdf(office, other.id))))
    assert rewritten.verdict is Verdict.OTHER_CONTENT


@pytest.mark.parametrize("before_signing", [True, False])
def test_one_with_a_swapped_attachment_is_refused(
    office: Workspace, frozen: Record, tool: Tool, before_signing: bool
) -> None:
    paper = _with_attachment(issued_pdf(office, frozen.id), b"du lieu that")
    values = frozen.values
    keep_issued(office.database, frozen.id, str(values["content"]), "", paper, "2025-12-15")
    good = verify_content(office, tool.sign(paper), frozen.id)
    assert good.verdict is Verdict.SIGNED
    if before_signing:
        swapped = tool.sign(_swapped_inside(paper))
    else:
        swapped = _swapped_inside(tool.sign(paper))
    check = verify_content(office, swapped, frozen.id)
    assert not check.accepted
    assert check.verdict in (Verdict.OTHER_CONTENT, Verdict.CHANGED)
    rebuilt = tool.sign(_with_attachment(issued_pdf(office, frozen.id), b"du lieu gia"))
    assert verify_content(office, rebuilt, frozen.id).verdict is Verdict.OTHER_CONTENT


def test_one_written_anew_by_a_tool_is_refused_and_told_why(
    office: Workspace, frozen: Record, paper: bytes, tool: Tool
) -> None:
    check = verify_content(office, tool.sign(_rewritten(paper)), frozen.id)
    assert check.verdict is Verdict.OTHER_CONTENT
    assert "chỉ ghi thêm chữ ký vào cuối tệp" in check.message
    assert check.differences == (
        "Chữ trên các trang giống bản đã phát hành; cấu trúc tệp đã bị ghi lại.",
    )


def test_one_without_signature_is_refused(
    office: Workspace, frozen: Record, paper: bytes, tmp_path: Path
) -> None:
    with pytest.raises(NotTheSignedCopyError, match="chưa có chữ ký số"):
        attach_signed(office, frozen.id, put(tmp_path, paper))
    check = verify_content(office, _drawn_over(paper), frozen.id)
    assert check.verdict is Verdict.OTHER_CONTENT


def test_the_number_on_the_signed_paper_counts(
    office: Workspace, frozen: Record, paper: bytes, tool: Tool
) -> None:
    set_number(office, frozen.id, 16, date(2025, 12, 15))
    check = verify_content(office, tool.sign(paper), frozen.id)
    assert not check.accepted
    assert "15/BC-UBND ngày 15/12/2025, khác số, ngày đang ghi" in check.message


@pytest.mark.parametrize("ending", ["pdf", "png", "jpg"])
def test_a_scan_is_taken_without_a_claim(
    office: Workspace, frozen: Record, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"quet.{ending}"
    Image.new("RGB", (595, 842), "white").save(path)
    check = attach_signed(office, frozen.id, path, date(2025, 12, 15))
    assert check.verdict is Verdict.SCAN
    assert "không kiểm chứng" in check.message
    assert not check.trusted
    assert verify_report(office, frozen.id).verdict is Verdict.SCAN
    assert office.records.get(frozen.id).labels["signed_form"] == "Ký giấy, có bản quét"


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"%PDF-1.7\nhong", b"%PDF-" * 99])
def test_what_is_no_signed_copy_is_told(
    office: Workspace, frozen: Record, content: bytes, tmp_path: Path
) -> None:
    check = verify_file(office, put(tmp_path, content), frozen.id)
    assert check.verdict is Verdict.DAMAGED
    with pytest.raises(SurroundingsError, match="Không đọc được"):
        verify_file(office, tmp_path / "khong-co.pdf")


def test_a_wrong_copy_is_taken_off_until_the_report_is_sent(
    office: Workspace, frozen: Record, paper: bytes, tool: Tool, tmp_path: Path
) -> None:
    signed = put(tmp_path, tool.sign(paper))
    attach_signed(office, frozen.id, signed)
    with pytest.raises(AppError, match="đã có bản ký"):
        attach_signed(office, frozen.id, signed)
    (attached,) = office.attachments.of(frozen.id)
    with pytest.raises(RefusedError, match="bản ký của báo cáo"):
        office.records.delete(attached.id)
    with pytest.raises(AppError, match="lý do"):
        detach_signed(office, frozen.id, "")
    detach_signed(office, frozen.id, "Nhầm tệp")
    with pytest.raises(AppError, match="chưa có tệp bản ký"):
        verify_report(office, frozen.id)
    attach_signed(office, frozen.id, signed)
    mark_sent(office, frozen.id)
    with pytest.raises(RefusedError, match="đã gửi nên không gỡ được"):
        detach_signed(office, frozen.id, "Nhầm tệp")


def test_attaching_is_one_change_that_can_be_undone(
    office: Workspace, frozen: Record, paper: bytes, tool: Tool, tmp_path: Path
) -> None:
    attach_signed(office, frozen.id, put(tmp_path, tool.sign(paper)))
    change = last_change(office.database)
    assert change is not None
    undo(office.records, change[0])
    assert office.attachments.of(frozen.id) == []
    assert office.records.get(frozen.id).labels["state"] == "Đã chốt"


def test_a_scan_may_follow_a_paper_that_was_signed(
    office: Workspace, frozen: Record, tmp_path: Path
) -> None:
    mark_signed_on_paper(office, frozen.id, date(2025, 12, 15))
    path = tmp_path / "quet.png"
    Image.new("RGB", (595, 842), "white").save(path)
    attach_signed(office, frozen.id, path)
    record = office.records.get(frozen.id)
    assert record.values["signed_form"] == "scan"
    assert record.values["steps"] == {"frozen": "2025-12-15", "signed": "2025-12-15"}


def _drawn_over(pdf: bytes) -> bytes:
    """Something is written over the first page, in a revision added to the file."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    page = writer.root["/Pages"]["/Kids"][0]
    drawn = generic.StreamObject(
        stream_data=b"BT /F1 20 Tf 100 500 Td (XIN CHAO) Tj ET",
        dict_data={},
    )
    font = generic.DictionaryObject(
        {
            generic.pdf_name("/Type"): generic.pdf_name("/Font"),
            generic.pdf_name("/Subtype"): generic.pdf_name("/Type1"),
            generic.pdf_name("/BaseFont"): generic.pdf_name("/Helvetica"),
        }
    )
    resources = generic.DictionaryObject(
        {
            generic.pdf_name("/Font"): generic.DictionaryObject(
                {generic.pdf_name("/F1"): writer.add_object(font)}
            )
        }
    )
    page["/Contents"] = writer.add_object(drawn)
    page["/Resources"] = resources
    writer.update_container(page)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _noted(pdf: bytes, page: int) -> bytes:
    """A visible annotation is added to a page, in a revision added to the file."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    reference, _ = writer.find_page_for_modification(page)
    name = generic.pdf_name
    note = {
        name("/Type"): name("/Annot"),
        name("/Subtype"): name("/FreeText"),
        name("/Rect"): generic.ArrayObject(
            [generic.NumberObject(each) for each in (100, 400, 300, 450)]
        ),
        name("/Contents"): generic.TextStringObject("100 lớp"),
        name("/DA"): generic.pdf_string("/Helv 12 Tf 0 g"),
    }
    writer.register_annotation(reference, writer.add_object(generic.DictionaryObject(note)))
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _one_byte_off(pdf: bytes) -> bytes:
    place = pdf.index(b"/Producer") + 12
    return pdf[:place] + bytes([pdf[place] ^ 1]) + pdf[place + 1 :]


def _rewritten(pdf: bytes) -> bytes:
    """The same pages in a file that was written from the beginning."""
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        opened.save(out, linearize=True)
    return out.getvalue()


def _with_attachment(pdf: bytes, content: bytes) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        opened.attachments["data.dxp"] = pikepdf.AttachedFileSpec(opened, content)
        opened.save(out)
    return out.getvalue()


def _swapped_inside(pdf: bytes) -> bytes:
    """The embedded file is replaced in a revision added to the file."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    names = writer.root["/Names"]["/EmbeddedFiles"]["/Names"]
    spec = names[1]
    spec["/EF"]["/F"] = writer.add_object(
        generic.StreamObject(stream_data=b"du lieu gia", dict_data={})
    )
    writer.update_container(spec["/EF"])
    out = BytesIO()
    writer.write(out)
    return out.getvalue()
