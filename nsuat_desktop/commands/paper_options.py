"""What the `paper` commands take."""

from typing import Any

from nsuat_desktop.commands import argument_types as types
from nsuat_desktop.commands.parser import CommandParser


def add_paper_commands(command: Any, common: CommandParser) -> None:
    """`paper` and its parts: what there is to print, templates, and one part a paper."""
    paper = command("paper", "In giấy tờ: điểm danh, chứng nhận, công văn, nhãn thư…", "")
    parts = paper.add_subparsers(title="giấy tờ", metavar="GIẤY_TỜ", dest="part", required=True)

    def part(name: str, help_text: str, handler: str, *, prints: bool = True) -> CommandParser:
        made: CommandParser = parts.add_parser(
            name, help=help_text, description=help_text, parents=[common]
        )
        made.set_defaults(handler=f"papers:{handler}", docx=None, template="")
        if prints:
            made.add_argument(
                "--to", type=types.path, required=True, metavar="TỆP.pdf", help="tệp PDF"
            )
        return made

    part("list", "Liệt kê giấy tờ in được và các mẫu.", "run_list", prints=False)
    templates = part("templates", "Liệt kê hoặc chép mẫu để sửa.", "run_templates", prints=False)
    templates.add_argument(
        "--copy", metavar="MẪU", help="chép mẫu này sang thư mục dữ liệu để sửa theo ý cơ quan"
    )
    _add_course_papers(part)
    _add_letters(part)
    _add_record_papers(part)
    _add_mailing(part)


def _add_course_papers(part: Any) -> None:
    sign_in = part("sign-in", "Danh sách ký điểm danh của một lớp.", "run_sign_in")
    attendance = part("attendance", "Danh sách học viên đã dự một lớp.", "run_attendance")
    certificates = part("certificates", "Giấy chứng nhận cho học viên.", "run_certificates")
    register = part("register", "Sổ cấp giấy chứng nhận của một năm.", "run_register")
    register.add_argument("--year", type=types.count, metavar="NĂM", help="mặc định: năm nay")
    _add_template(register)
    _add_docx(register)
    for each in (sign_in, attendance, certificates):
        each.add_argument("course", metavar="LỚP", help="mã bản ghi hoặc tên lớp")
        _add_template(each)
    for each in (sign_in, attendance):
        _add_docx(each)
    sign_in.add_argument(
        "--day", type=types.day, metavar="NGÀY", help="chỉ một ngày (mặc định: mỗi ngày một tờ)"
    )
    sign_in.add_argument("--blank", type=types.count, metavar="SỐ", help="số dòng trống thêm vào")
    certificates.add_argument(
        "--first", type=types.count, metavar="SỐ", help="số bắt đầu (mặc định: nối tiếp số đã cấp)"
    )
    certificates.add_argument("--date", type=types.day, metavar="NGÀY", help="ngày cấp")


def _add_letters(part: Any) -> None:
    letter = part("letter", "Công văn gửi từng đơn vị.", "run_letters")
    letter.set_defaults(template="moi-dang-ky-ho-tro")
    invitation = part("invitation", "Giấy mời gửi từng đơn vị.", "run_letters")
    invitation.set_defaults(template="moi-du-lop")
    for each in (letter, invitation):
        _add_organisations(each)
        each.add_argument("--template", metavar="MẪU", help="tên mẫu, xem: paper templates")
        each.add_argument("--course", metavar="LỚP", help="lấy tên, thời gian, địa điểm của lớp")
        each.add_argument("--number", type=types.count, metavar="SỐ", help="số văn bản đã cấp")
        each.add_argument("--date", type=types.day, metavar="NGÀY", help="ngày ban hành")
        _add_told(each)
        _add_docx(each)


def _add_record_papers(part: Any) -> None:
    minutes = part("minutes", "Biên bản kiểm tra một đơn vị.", "run_minutes")
    minutes.add_argument("inspection", metavar="KIỂM_TRA", help="mã bản ghi, hoặc đơn vị và ngày")
    _add_told(minutes)
    productivity = part("productivity", "Phiếu đo năng suất của một đơn vị.", "run_productivity")
    productivity.add_argument("organisation", metavar="ĐƠN_VỊ", help="mã, mã số thuế hoặc tên")
    productivity.add_argument("--year", type=types.count, metavar="NĂM", help="năm đo")
    records = part("records", "In một danh sách bất kỳ.", "run_records")
    records.add_argument(
        "type", metavar="LOẠI", type=types.record_type, help="loại bản ghi, ví dụ organisation"
    )
    records.add_argument(
        "--search", metavar="CHỮ", default="", help="chỉ bản ghi có các chữ này, không cần dấu"
    )
    records.add_argument(
        "--columns", nargs="+", metavar="TRƯỜNG", help="các cột (mặc định: như trên màn hình)"
    )
    for each in (minutes, records):
        _add_template(each)
    for each in (minutes, productivity, records):
        _add_docx(each)


def _add_mailing(part: Any) -> None:
    labels = part("labels", "Nhãn địa chỉ trên giấy nhãn A4.", "run_labels")
    labels.add_argument(
        "--skip", type=types.count, default=0, metavar="SỐ", help="số nhãn đã dùng của tờ đầu"
    )
    envelopes = part("envelopes", "Phong bì, mỗi đơn vị một trang.", "run_envelopes")
    for each, sizes in ((labels, "2x7, 3x8"), (envelopes, "DL, C5")):
        _add_organisations(each)
        _add_template(each)
        each.add_argument(
            "--size", default="", metavar="CỠ", help=f"cỡ giấy của mẫu, có sẵn: {sizes}"
        )


def _add_organisations(parser: CommandParser) -> None:
    who = parser.add_mutually_exclusive_group(required=True)
    who.add_argument("--search", metavar="CHỮ", help="các đơn vị có các chữ này, không cần dấu")
    who.add_argument("--ids", nargs="+", metavar="MÃ", help="mã, mã số thuế hoặc tên các đơn vị")
    who.add_argument("--all", action="store_true", help="mọi đơn vị")


def _add_template(parser: CommandParser) -> None:
    parser.add_argument(
        "--template", default="", metavar="MẪU", help="mẫu riêng, xem: paper templates"
    )


def _add_told(parser: CommandParser) -> None:
    parser.add_argument(
        "--set",
        dest="told",
        type=types.setting,
        action="append",
        default=[],
        metavar="TRƯỜNG=CHỮ",
        help="điền một trường của mẫu, dùng được nhiều lần",
    )


def _add_docx(parser: CommandParser) -> None:
    parser.add_argument("--docx", type=types.path, metavar="TỆP.docx", help="ghi thêm tệp Word")
