"""What `report` and `check-code` take."""

from typing import Any

from nsuat_desktop.commands import argument_types as types
from nsuat_desktop.commands.parser import CommandParser
from nsuat_desktop.text.normalise import clean_line

KINDS = {
    "h1": "6 tháng đầu năm",
    "h2": "6 tháng cuối năm",
    "year": "năm",
    "month": "tháng (4/2026)",
    "quarter": "quý (I/2026)",
    "nine_months": "9 tháng",
    "range": "từ ngày đến ngày (2025-01-01..2025-06-30)",
}
_OWN_OUTLINE = ("thematic", "ad_hoc")


def add_report_commands(command: Any, common: CommandParser) -> None:
    """`report KIND PERIOD` for a draft, and a part for each step of a frozen report."""
    report = command("report", "Lập báo cáo; chốt, ghi số, đính kèm bản ký, gửi.", "")
    parts = report.add_subparsers(
        title="loại báo cáo hoặc việc", metavar="LOẠI|VIỆC", dest="part", required=True
    )

    def part(name: str, help_text: str, handler: str) -> CommandParser:
        made: CommandParser = parts.add_parser(
            name, help=help_text, description=help_text, parents=[common]
        )
        made.set_defaults(handler=handler)
        return made

    for kind, words in KINDS.items():
        draft = part(kind, f"Bản thảo báo cáo {words} ra tệp.", "planning:run_report")
        draft.set_defaults(kind=kind)
        draft.add_argument("period", metavar="KỲ", help="ví dụ 2025, 2025-01-01..2025-06-30")
        _add_files(draft)
        _add_map(draft)
    _add_own_outline(part)
    _add_freezing(part)
    _add_steps(part)
    _add_looking(part)
    _add_word(part)
    check = command(
        "check-code", "Kiểm tra mã trên bản giấy: bản hiện hành, bản cũ hay lạ.",
        "reports:run_check_code",
    )  # fmt: skip
    check.add_argument("code", metavar="MÃ", nargs="+", help="các chữ số của mã, hoặc mã QR")
    _add_json(check)


def _add_own_outline(part: Any) -> None:
    draft = part(
        "outline", "Bản thảo báo cáo chuyên đề, đột xuất từ tệp đề cương.", "reports:run_outline"
    )
    draft.add_argument(
        "file",
        type=types.path,
        metavar="TỆP.toml",
        help="kind (thematic, ad_hoc), title, starts, ends, [[sections]] title, text",
    )
    _add_files(draft)


def _add_freezing(part: Any) -> None:
    freeze = part("freeze", "Chốt báo cáo: số liệu và lời văn không đổi nữa.", "reports:run_freeze")
    _add_subject(freeze)
    _add_gaps(freeze)
    _add_map(freeze)
    more = part("supplement", "Chốt bản bổ sung của báo cáo đã ký.", "reports:run_supplement")
    _add_report(more)
    more.add_argument(
        "--explain", required=True, metavar="GIẢI_TRÌNH", help="bổ sung gì, vì sao; in đầu báo cáo"
    )
    _add_gaps(more)
    _add_map(more, "như bản trước")
    undo = part("unfreeze", "Hủy chốt báo cáo chưa ký.", "reports:run_unfreeze")
    _add_report(undo)
    issue = part("issue", "Xuất bản PDF của báo cáo đã chốt để in, ký.", "reports:run_issue")
    _add_report(issue)
    _add_files(issue)


def _add_steps(part: Any) -> None:
    number = part("number", "Ghi số, ngày do văn thư cấp.", "reports:run_number")
    _add_report(number)
    number.add_argument("number", type=types.count, nargs="?", metavar="SỐ", help="số văn bản")
    number.add_argument(
        "day", type=types.day, nargs="?", metavar="NGÀY", help="ngày ban hành, 2025-12-16"
    )
    number.add_argument("--clear", action="store_true", help="bỏ số, ngày ghi nhầm")
    attach = part("attach", "Đính kèm bản ký (PDF ký số hoặc bản quét).", "reports:run_attach")
    _add_report(attach)
    attach.add_argument("file", type=types.path, metavar="TỆP", help="tệp bản ký")
    signed = part("signed", "Ghi đã ký giấy, chưa có bản quét.", "reports:run_step")
    sent = part("sent", "Ghi đã gửi.", "reports:run_step")
    received = part("received", "Ghi nơi nhận đã nhận.", "reports:run_step")
    returned = part("returned", "Ghi bị trả lại.", "reports:run_step")
    for each in (signed, sent, received, returned):
        _add_report(each)
    for each in (attach, signed, sent, received, returned):
        each.add_argument(
            "--day", type=types.day, metavar="NGÀY", help="ngày của việc này (mặc định: hôm nay)"
        )
    sent.add_argument("--by", default="", metavar="CÁCH", help="nơi gửi, cách gửi")
    returned.add_argument("--remarks", required=True, metavar="LÝ_DO", help="lý do bị trả lại")


def _add_looking(part: Any) -> None:
    verify = part(
        "verify", "Kiểm tra bản ký: ai ký, chuỗi chứng thư, nội dung.", "reports:run_verify"
    )
    verify.add_argument(
        "what", metavar="TỆP|BÁO_CÁO", help="tệp PDF, ảnh quét; hoặc báo cáo đã có bản ký"
    )
    changes = part(
        "changes", "Số liệu đã đổi gì so với báo cáo đã ký gần nhất.", "reports:run_changes"
    )
    _add_subject(changes)
    changes.add_argument("--since", metavar="BÁO_CÁO", help="so với báo cáo này")
    listing = part("list", "Liệt kê báo cáo đã chốt.", "reports:run_list")
    for each in (verify, changes, listing):
        _add_json(each)


def _add_word(part: Any) -> None:
    compare = part(
        "compare", "So tệp Word đã sửa với báo cáo; nhận lời văn mới.", "word:run_compare"
    )
    compare.add_argument(
        "kind",
        metavar="LOẠI",
        choices=(*KINDS, "frozen"),
        help=f"bản thảo: {', '.join(KINDS)}; bản đã chốt: frozen",
    )
    compare.add_argument(
        "report",
        type=clean_line,
        metavar="KỲ|BÁO_CÁO",
        help="kỳ như 2025; với frozen là mã hoặc số của báo cáo",
    )
    compare.add_argument("file", type=types.path, metavar="TỆP.docx", help="tệp Word đã sửa")
    compare.add_argument(
        "--take",
        action="append",
        default=[],
        metavar="MỤC",
        help="nhận lời văn của mục này (mã như II.2.3; all: mọi mục); ghi được nhiều lần",
    )
    _add_map(compare)
    _add_json(compare)


def _add_subject(parser: CommandParser) -> None:
    parser.add_argument(
        "kind",
        metavar="LOẠI",
        choices=(*KINDS, *_OWN_OUTLINE),
        help=f"{', '.join((*KINDS, *_OWN_OUTLINE))}",
    )
    parser.add_argument(
        "period", metavar="KỲ", help="như 2025; với thematic, ad_hoc là tên báo cáo"
    )


def _add_report(parser: CommandParser) -> None:
    parser.add_argument(
        "report",
        type=clean_line,
        metavar="BÁO_CÁO",
        help="mã bản ghi, mã kiểm tra hoặc số (15/BC-UBND) của báo cáo đã chốt",
    )


def _add_gaps(parser: CommandParser) -> None:
    parser.add_argument(
        "--accept-gaps", metavar="LÝ_DO", help="chốt dù còn điểm thiếu; lý do được lưu"
    )


def _add_files(parser: CommandParser) -> None:
    parser.add_argument("--to", type=types.path, metavar="TỆP.pdf", help="tệp PDF")
    parser.add_argument("--docx", type=types.path, metavar="TỆP.docx", help="tệp Word để sửa")
    parser.add_argument("--xlsx", type=types.path, metavar="TỆP.xlsx", help="sổ phụ lục Excel")


def _add_map(parser: CommandParser, default: str = "recorded") -> None:
    parser.add_argument(
        "--map",
        type=types.map_view,
        metavar="BẢN_ĐỒ",
        help="địa bàn theo: recorded (tên đã ghi), former (trước sắp xếp), một ngày; "
        f"mặc định: {default}",
    )


def _add_json(parser: CommandParser) -> None:
    parser.add_argument("--json", action="store_true", help="in một tài liệu JSON")
