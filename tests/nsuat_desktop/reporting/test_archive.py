"""PDF/A-2b and 3b, judged as in `archive_check`, and document properties."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pytest
from pikepdf import pdfa

from nsuat_desktop.reporting.content import report_document
from nsuat_desktop.reporting.document import CheckMark, Document, Paragraph
from nsuat_desktop.reporting.pdf import Attachment, render_bytes
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.reporting import report_samples as samples
from tests.nsuat_desktop.reporting.archive_check import findings
from tests.nsuat_desktop.reporting.worked_year import WorkedYear

SHORT = samples.plain_report((Paragraph("Nội dung."),))
PACKAGE = Attachment("du-lieu.dxp", b"DXPKG\x01\r\n" * 40, description="Dữ liệu của báo cáo")


@pytest.fixture(scope="module")
def numbered() -> Document:
    header = replace(samples.HEADER, number=5, issued_on=date(2024, 12, 20))
    check = CheckMark("NH-2024-01-7F3A-91CC")
    return replace(samples.district_report(12), header=header, check=check)


def test_a_report_with_charts_and_annexes_is_pdf_a_2b(numbered: Document) -> None:
    assert findings(render_bytes(numbered), "2b") == []


def test_a_report_without_hatching_is_approved_as_a_whole() -> None:
    document = samples.without_charts(samples.district_report(12))
    assert pdfa.validate_written(BytesIO(render_bytes(document)), "2b").passed


def test_a_report_that_carries_its_data_is_pdf_a_3b() -> None:
    pdf = render_bytes(SHORT, attachments=[PACKAGE])
    assert findings(pdf, "3b") == []
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert opened.attachments["du-lieu.dxp"].get_file().read_bytes() == PACKAGE.content
        (file,) = opened.Root.AF
        assert file.AFRelationship == pikepdf.Name.Data


@pytest.mark.parametrize("key", ["/Metadata", "/OutputIntents"])
def test_a_file_that_is_no_pdf_a_is_told(key: str) -> None:
    buffer = BytesIO()
    with pikepdf.open(BytesIO(render_bytes(SHORT))) as pdf:
        del pdf.Root[key]
        pdf.save(buffer)
    assert findings(buffer.getvalue(), "2b") != []


def test_properties_are_those_of_the_decree(numbered: Document) -> None:
    with pikepdf.open(BytesIO(render_bytes(numbered))) as pdf:
        told = {key: str(value) for key, value in pdf.docinfo.items()}
        pages = len(pdf.pages)
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        with pdf.open_metadata() as xmp:
            assert xmp["dc:title"] == numbered.title
            assert xmp["dc:identifier"] == "05/BC-UBND"
            assert xmp["dc:date"] == ["2024-12-20"]
    assert told["/Title"] == numbered.title
    assert told["/Subject"] == numbered.summary
    assert told["/CodeNumber"] == "05"
    assert told["/CodeNotation"] == "BC-UBND"
    assert told["/IssuedDate"] == "20/12/2024"
    assert told["/OrganName"] == "Ủy ban nhân dân huyện Nghĩa Hưng"
    assert told["/PageAmount"] == str(pages)
    assert told["/SignerInfo"].endswith("PHÓ CHỦ TỊCH, Trần Văn Thành")
    assert told["/To"] == "Sở Khoa học và Công nghệ"


def test_a_draft_has_no_number_to_tell() -> None:
    with pikepdf.open(BytesIO(render_bytes(SHORT))) as pdf:
        assert not {"/CodeNumber", "/IssuedDate"} & set(pdf.docinfo.keys())


def test_a_usual_report_is_below_300_kb(office_workspace: Workspace) -> None:
    WorkedYear(office_workspace)
    pdf = render_bytes(report_document(office_workspace, "year", "2025"))
    assert findings(pdf, "2b") == []
    assert len(pdf) < 300_000
