"""What the command line takes, described with argparse and in Vietnamese."""

import argparse
from pathlib import Path
from typing import Any, NoReturn

from nsuat_desktop.commands import argument_types as types
from nsuat_desktop.text.normalise import clean_line

_WORDS = {
    "usage: ": "cách dùng: ",
    "positional arguments": "tham số",
    "options": "tùy chọn",
    "show this help message and exit": "in hướng dẫn này rồi thoát",
    "%(prog)s: error: %(message)s\n": "%(prog)s: lỗi: %(message)s\n",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "the following arguments are required: %s": "còn thiếu: %s",
    "one of the arguments %s is required": "cần một trong các tham số: %s",
    "unrecognized arguments: %s": "không nhận ra: %s",
    "not allowed with argument %s": "không dùng cùng với %s",
    "ignored explicit argument %r": "không nhận giá trị %r",
    "expected one argument": "cần một giá trị",
    "expected at most one argument": "chỉ nhận một giá trị",
    "expected at least one argument": "cần ít nhất một giá trị",
    "invalid %(type)s value: %(value)r": "giá trị %(value)r không hợp lệ",
    "invalid choice: %(value)r (choose from %(choices)s)": (
        "không có %(value)r; chọn một trong: %(choices)s"
    ),
    "unknown parser %(parser_name)r (choices: %(choices)s)": (
        "không có lệnh %(parser_name)r; chọn một trong: %(choices)s"
    ),
    "ambiguous option: %(option)s could match %(matches)s": (
        "%(option)s có thể là một trong các tùy chọn: %(matches)s"
    ),
    " (default: %(default)s)": " (mặc định: %(default)s)",
}


def _vietnamese(text: str) -> str:
    return _WORDS.get(text, text)


# argparse looks its texts up through gettext's `_`; this puts our words there instead of a
# catalogue that would have to be found through the environment.
setattr(argparse, "_", _vietnamese)  # noqa: B010 - mypy knows no such attribute


class CommandParser(argparse.ArgumentParser):
    """No abbreviated options: a script must not change its meaning with a new option."""

    def __init__(self, **settings: Any) -> None:
        settings.setdefault("allow_abbrev", False)
        super().__init__(**settings)

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: lỗi: {message}\n{self.format_usage()}")


def parse(program: str, arguments: list[str]) -> argparse.Namespace:
    """The arguments, with `handler` naming what to call ("" for the window).

    Raises:
        SystemExit: help was asked for (0), or the arguments are wrong (2).
    """
    # Given here: as defaults of the parser they would come back over what stands before a command.
    known = argparse.Namespace(data=None, author=None, handler="")
    return _parser(program).parse_args(arguments, known)


def _parser(program: str) -> CommandParser:
    from nsuat_desktop.commands.paper_options import add_paper_commands
    from nsuat_desktop.commands.report_options import add_report_commands

    common = _common_options()
    parser = CommandParser(
        prog=program,
        parents=[common],
        description="NSUAT Desktop: ghi chép, theo dõi và báo cáo kế hoạch nâng cao năng suất. "
        "Không ghi lệnh thì mở cửa sổ chương trình.",
    )
    commands = parser.add_subparsers(title="lệnh", metavar="LỆNH", dest="command")

    def command(name: str, help_text: str, handler: str) -> CommandParser:
        made: CommandParser = commands.add_parser(
            name, help=help_text, description=help_text, parents=[common]
        )
        made.set_defaults(handler=handler)
        return made

    _add_office_commands(command)
    _add_record_commands(command)
    _add_spreadsheet_commands(command)
    _add_import_commands(command)
    _add_plan_commands(command)
    _add_unit_commands(command, common)
    add_report_commands(command, common)
    add_paper_commands(command, common)
    return parser


def _common_options() -> CommandParser:
    """Options of every command, given before or after its name."""
    common = CommandParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument(
        "--data",
        type=types.path,
        metavar="THƯ_MỤC",
        help="thư mục dữ liệu (mặc định: của người dùng)",
    )
    common.add_argument(
        "--as", dest="author", metavar="TÊN", help="người thay đổi, ghi vào lịch sử"
    )
    return common


def _add_office_commands(command: Any) -> None:
    init = command("init", "Lập hồ sơ cơ quan trong thư mục dữ liệu mới.", "office:run_init")
    init.add_argument(
        "--office", type=types.path, required=True, metavar="TỆP.toml", help="hồ sơ cơ quan"
    )
    demo = command(
        "demo", "Ghi cơ quan mẫu, rồi xuất báo cáo, biểu đồ và ảnh màn hình.", "demo:run_demo"
    )
    demo.add_argument(
        "--to",
        type=types.path,
        default=Path("out"),
        metavar="THƯ_MỤC",
        help="nơi xuất (mặc định: out)",
    )
    demo.add_argument(
        "--sample",
        choices=("nghia-hung", "dong-thinh"),
        default="nghia-hung",
        help="cơ quan mẫu: nghia-hung (mặc định, đến 6/2025) hoặc dong-thinh (từ 7/2025)",
    )
    check = command("check", "Kiểm tra tệp dữ liệu, lịch sử và quy tắc.", "checking:run_check")
    _add_json(check)


def _add_record_commands(command: Any) -> None:
    add = command("add", "Ghi bản ghi mới từ JSON hoặc NDJSON.", "adding:run_add")
    _add_type(add)
    add.add_argument("file", metavar="TỆP", help="tệp JSON hoặc NDJSON; - là đầu vào chuẩn")
    add.add_argument(
        "--each",
        action="store_true",
        help="ghi từng dòng một, dòng bị từ chối không cản các dòng khác",
    )
    listing = command("list", "Liệt kê bản ghi.", "listing:run_list")
    _add_type(listing)
    listing.add_argument(
        "--search", metavar="CHỮ", help="chỉ bản ghi có các chữ này, không cần dấu"
    )
    listing.add_argument(
        "--limit",
        type=types.count,
        default=100,
        metavar="SỐ",
        help="tối đa bao nhiêu (mặc định: 100)",
    )
    listing.add_argument("--order", metavar="TRƯỜNG", help="xếp theo trường này (tên tiếng Anh)")
    show = command("show", "Hiện một bản ghi.", "listing:run_show")
    show.add_argument("id", metavar="MÃ", type=clean_line, help="mã bản ghi")
    for reader in (listing, show):
        _add_json(reader)
        _add_unmask(reader)
    describe = command("describe", "Mô tả các loại bản ghi và trường.", "describing:run_describe")
    describe.add_argument(
        "type", metavar="LOẠI", nargs="?", type=types.record_type, help="một loại"
    )
    _add_json(describe)


def _add_spreadsheet_commands(command: Any) -> None:
    export = command("export", "Xuất danh sách ra Excel hoặc CSV.", "exporting:run_export")
    export.add_argument(
        "type",
        metavar="LOẠI",
        type=types.type_or_all,
        help="loại bản ghi, hoặc all: toàn bộ dữ liệu",
    )
    export.add_argument("file", type=types.path, metavar="TỆP", help="tệp .xlsx hoặc .csv")
    export.add_argument("--search", metavar="CHỮ", help="chỉ bản ghi có các chữ này, không cần dấu")
    _add_unmask(export)
    template = command(
        "template", "Ghi mẫu Excel trống để điền rồi nhập lại.", "exporting:run_template"
    )
    _add_type(template)
    template.add_argument("file", type=types.path, metavar="TỆP.xlsx", help="tệp mẫu")


def _add_import_commands(command: Any) -> None:
    bring_in = command(
        "import", "Nhập danh sách từ Excel, ODS, CSV.", "importing:run_import_command"
    )
    bring_in.add_argument(
        "type", metavar="LOẠI", type=types.type_or_auto, help="loại bản ghi, hoặc auto: tự nhận ra"
    )
    bring_in.add_argument(
        "file", type=types.path, metavar="TỆP", help="tệp .xlsx, .xls, .ods, .csv"
    )
    bring_in.add_argument("--sheet", metavar="TRANG", help="chỉ trang này (mặc định: mọi trang)")
    bring_in.add_argument(
        "--mode",
        choices=("add", "update", "both"),
        default="both",
        help="add: chỉ thêm mới; update: chỉ cập nhật; both: cả hai (mặc định)",
    )
    bring_in.add_argument("--dry-run", action="store_true", help="chỉ xem trước, không ghi")
    bring_in.add_argument(
        "--errors",
        type=types.path,
        metavar="TỆP.xlsx",
        help="ghi các dòng không nhập được ra tệp này",
    )
    bring_in.add_argument("--reason", metavar="LÝ_DO", help="lý do giữ các giá trị bị cảnh báo")
    bring_in.add_argument(
        "--course", metavar="MÃ", type=clean_line, help="lớp của danh sách học viên (mã bản ghi)"
    )
    _add_json(bring_in)
    undo = command("undo-import", "Rút lại một lần nhập.", "importing:run_undo_import")
    undo.add_argument("id", metavar="MÃ", type=clean_line, help="mã lần nhập")


def _add_plan_commands(command: Any) -> None:
    progress = command("progress", "Tiến độ các chỉ tiêu.", "planning:run_progress")
    progress.add_argument("--horizon", type=types.count, metavar="NĂM", help="mục tiêu đến năm")
    progress.add_argument(
        "--as-of", type=types.day, metavar="NGÀY", help="chốt số liệu ngày (mặc định: hôm nay)"
    )
    progress.add_argument(
        "--period", metavar="KỲ", help="kỳ báo cáo: 2025, h1/2025, 2025-01-01..2025-06-30"
    )
    _add_json(progress)
    measure = command("measure", "Đo năng suất của một đơn vị.", "measuring:run_measure")
    measure.add_argument(
        "organisation", metavar="ĐƠN_VỊ", help="mã bản ghi, mã số thuế hoặc đúng tên của đơn vị"
    )
    measure.add_argument(
        "--year", type=types.count, metavar="NĂM", help="năm đo (mặc định: năm mới nhất có số liệu)"
    )
    measure.add_argument(
        "--pdf", type=types.path, metavar="TỆP.pdf", help="in phiếu gửi đơn vị ra tệp này"
    )
    _add_json(measure)


def _add_unit_commands(command: Any, common: CommandParser) -> None:
    command("agencies", "Ghi các cơ quan của phần IV kế hoạch vào danh sách.", "units:run_agencies")
    units = command("units", "Đơn vị hành chính: tra cứu, sắp xếp.", "")
    parts = units.add_subparsers(title="việc", metavar="VIỆC", dest="part", required=True)

    def part(name: str, help_text: str, handler: str) -> CommandParser:
        made: CommandParser = parts.add_parser(
            name, help=help_text, description=help_text, parents=[common]
        )
        made.set_defaults(handler=handler)
        return made

    reform = part("reform", "Xem trước hoặc áp dụng quyết định sắp xếp.", "units:run_reform")
    reform.add_argument("file", type=types.path, metavar="TỆP.toml", help="quyết định sắp xếp")
    how = reform.add_mutually_exclusive_group(required=True)
    how.add_argument("--dry-run", action="store_true", help="chỉ xem trước, không ghi")
    how.add_argument("--apply", action="store_true", help="áp dụng, hoàn tác được")
    reform.add_argument(
        "--office",
        type=types.path,
        metavar="TỆP.toml",
        help="khi áp dụng: hồ sơ cơ quan từ ngày quyết định có hiệu lực",
    )
    export = part("export", "Ghi quyết định ra tệp cho cơ quan khác.", "units:run_export")
    export.add_argument("id", metavar="MÃ", type=clean_line, help="mã bản ghi của quyết định")
    export.add_argument("file", type=types.path, metavar="TỆP.toml", help="tệp để mang đi")
    listing = part("list", "Liệt kê đơn vị hành chính.", "units:run_list")
    listing.add_argument("--day", type=types.day, metavar="NGÀY", help="các đơn vị có vào ngày này")
    listing.add_argument("--search", metavar="CHỮ", help="theo tên cũ hoặc mới, không cần dấu")
    for each in (reform, listing):
        _add_json(each)


def _add_type(parser: CommandParser) -> None:
    parser.add_argument(
        "type", metavar="LOẠI", type=types.record_type, help="loại bản ghi, ví dụ organisation"
    )


def _add_unmask(parser: CommandParser) -> None:
    parser.add_argument(
        "--unmask",
        type=types.reason,
        metavar="LÝ_DO",
        help="hiện đủ số điện thoại, số định danh; lý do được ghi vào nhật ký",
    )


def _add_json(parser: CommandParser) -> None:
    parser.add_argument("--json", action="store_true", help="in một tài liệu JSON")
