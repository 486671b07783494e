"""`paper`: everything that is printed beside the report, as PDF and, where it has one, as Word."""

from argparse import Namespace
from typing import BinaryIO

from nsuat_desktop.commands.document_files import check_files, write_named
from nsuat_desktop.commands.entry import DONE
from nsuat_desktop.commands.opening import reading, writing
from nsuat_desktop.commands.output import print_table
from nsuat_desktop.errors import AppError
from nsuat_desktop.papers import courses, letters, mailing, minutes, record_list
from nsuat_desktop.papers.certificates import CERTIFICATE, certificates
from nsuat_desktop.papers.finding import find_record
from nsuat_desktop.papers.head import Numbering
from nsuat_desktop.papers.paper import Paper, docx_of, pdf_of
from nsuat_desktop.papers.register import REGISTER, certificate_register
from nsuat_desktop.papers.templates import copy_template, own_folder, templates
from nsuat_desktop.productivity.organisation import find_organisation
from nsuat_desktop.text.numbers import count_text
from nsuat_desktop.workspace import Workspace

_PAPERS = (
    ("sign-in LỚP", "Danh sách ký điểm danh, mỗi ngày một tờ"),
    ("attendance LỚP", "Danh sách học viên đã dự lớp"),
    ("certificates LỚP", "Giấy chứng nhận, mỗi người một trang, có số"),
    ("register", "Sổ cấp giấy chứng nhận của một năm"),
    ("letter", "Công văn gửi từng đơn vị"),
    ("invitation", "Giấy mời gửi từng đơn vị"),
    ("minutes KIỂM_TRA", "Biên bản kiểm tra, hai bên ký"),
    ("productivity ĐƠN_VỊ", "Phiếu đo năng suất gửi đơn vị"),
    ("labels", "Nhãn địa chỉ trên giấy nhãn A4"),
    ("envelopes", "Phong bì, mỗi đơn vị một trang"),
    ("records LOẠI", "Danh sách bất kỳ như trên màn hình"),
)


def run_list(arguments: Namespace) -> int:
    """Which papers there are; works before there is an office."""
    print_table(["Lệnh paper", "In ra"], _PAPERS)
    print()
    return run_templates(arguments)


def run_templates(arguments: Namespace) -> int:
    """The templates, or one copied to the data folder to be changed there."""
    data_dir = arguments.data_dir
    if getattr(arguments, "copy", None):
        with writing(arguments):
            print(copy_template(data_dir, arguments.copy))
        return DONE
    print_table(
        ["Mẫu", "Tên", "Giấy tờ", "Của"],
        [
            [each.id, each.name, each.paper, "cơ quan" if each.own else "chương trình"]
            for each in templates(data_dir)
        ],
    )
    print(f"Mẫu riêng của cơ quan nằm ở {own_folder(data_dir)}.")
    return DONE


def run_sign_in(arguments: Namespace) -> int:
    with reading(arguments) as workspace:
        paper = courses.sign_in_sheet(
            workspace,
            find_record(workspace, "training_course", arguments.course),
            day=arguments.day,
            blanks=arguments.blank,
            template_id=arguments.template or courses.SIGN_IN,
        )
        return _write(paper, arguments)


def run_attendance(arguments: Namespace) -> int:
    with reading(arguments) as workspace:
        course = find_record(workspace, "training_course", arguments.course)
        template = arguments.template or courses.ATTENDANCE
        return _write(courses.attendance_list(workspace, course, template_id=template), arguments)


def run_certificates(arguments: Namespace) -> int:
    """The numbers are kept only when the file has been written."""
    with writing(arguments) as workspace:
        made = certificates(
            workspace,
            find_record(workspace, "training_course", arguments.course),
            first=arguments.first,
            issued_on=arguments.date,
            template_id=arguments.template or CERTIFICATE,
        )
        status = _write(made.paper, arguments)
        made.keep(workspace)
    return status


def run_register(arguments: Namespace) -> int:
    with reading(arguments) as workspace:
        template = arguments.template or REGISTER
        paper = certificate_register(workspace, arguments.year, template_id=template)
        return _write(paper, arguments)


def run_letters(arguments: Namespace) -> int:
    with reading(arguments) as workspace:
        course = arguments.course and find_record(workspace, "training_course", arguments.course)
        paper = letters.letters(
            workspace,
            arguments.template,
            _organisations(workspace, arguments),
            told=dict(arguments.told),
            course_id=course,
            numbering=Numbering(arguments.number, arguments.date),
        )
        return _write(paper, arguments)


def run_minutes(arguments: Namespace) -> int:
    with reading(arguments) as workspace:
        paper = minutes.inspection_minutes(
            workspace,
            find_record(workspace, "inspection", arguments.inspection),
            told=dict(arguments.told),
            template_id=arguments.template or minutes.MINUTES,
        )
        return _write(paper, arguments)


def run_productivity(arguments: Namespace) -> int:
    from nsuat_desktop.productivity.sheet import sheet_document

    with reading(arguments) as workspace:
        organisation = find_organisation(workspace, arguments.organisation)
        document = sheet_document(workspace, organisation, arguments.year)
        return _write(Paper(document.title, (document,)), arguments)


def run_records(arguments: Namespace) -> int:
    with reading(arguments) as workspace:
        paper = record_list.record_list(
            workspace,
            arguments.type,
            search=arguments.search,
            columns=tuple(arguments.columns) if arguments.columns else None,
            template_id=arguments.template or record_list.RECORDS,
        )
        return _write(paper, arguments)


def run_labels(arguments: Namespace) -> int:
    with reading(arguments) as workspace:
        paper = mailing.labels(
            workspace,
            _organisations(workspace, arguments),
            size=arguments.size,
            skip=arguments.skip,
            template_id=arguments.template or mailing.LABELS,
        )
        return _write(paper, arguments)


def run_envelopes(arguments: Namespace) -> int:
    with reading(arguments) as workspace:
        paper = mailing.envelopes(
            workspace,
            _organisations(workspace, arguments),
            size=arguments.size,
            template_id=arguments.template or mailing.ENVELOPES,
        )
        return _write(paper, arguments)


def _organisations(workspace: Workspace, arguments: Namespace) -> list[str]:
    """Ids in the order of names, or as they were given."""
    if arguments.ids:
        return [find_organisation(workspace, each) for each in arguments.ids]
    if arguments.all:
        return workspace.reader.ids("organisation")
    found = workspace.reader.search_index("organisation").find(arguments.search)
    if not found:
        raise AppError(f"Không có đơn vị nào có chữ “{arguments.search[:80]}”. Tìm chữ khác.")
    return list(found)


def _write(paper: Paper, arguments: Namespace) -> int:
    check_files(arguments)
    pages: list[int] = []

    def to_pdf(file: BinaryIO) -> None:
        from nsuat_desktop.reporting.preview import page_sizes

        pdf = pdf_of(paper)
        pages.append(len(page_sizes(pdf)))
        file.write(pdf)

    write_named(arguments, to=to_pdf, docx=lambda file: file.write(docx_of(paper)))
    print(f"{arguments.to}: {count_text(pages[0])} trang.")
    if arguments.docx is not None:
        print(arguments.docx)
    return DONE
