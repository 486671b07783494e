"""Lists of enterprises, certificates, supports and money as offices of a district type them."""

from datetime import date

import pytest

from nsuat_desktop.records.description import Plain
from nsuat_desktop.spreadsheets.converted import ColumnContext, Verdict
from nsuat_desktop.spreadsheets.entries import Entry, entries
from nsuat_desktop.spreadsheets.matching import Matching, contexts, match
from nsuat_desktop.spreadsheets.tables import FoundTable
from nsuat_desktop.spreadsheets.values import convert
from nsuat_desktop.spreadsheets.vocabulary import field_of
from tests.nsuat_desktop.spreadsheets.rows_help import _, only

TODAY = date(2026, 11, 23)
CONTEXT = ColumnContext(TODAY)


def read(table: FoundTable) -> tuple[Matching, list[Entry]]:
    matching = match(table)
    return matching, [*entries(table, matching, contexts(table, matching, TODAY))]


def values(table: FoundTable) -> list[dict[str, Plain]]:
    return [dict(entry.values) for entry in read(table)[1]]


def test_a_form_of_statistics_with_codes_over_codes() -> None:
    table = only(
        ("Biểu số: 03/DN-H", _, _, _, _, "Đơn vị báo cáo: UBND h. Nghĩa Hưng"),
        ("MỘT SỐ CHỈ TIÊU CƠ BẢN CỦA DN, HTX NĂM 2022",),
        ("Mã số", "Tên DN, HTX", "MST", "Ngành chính", "Số LĐ có đến 31/12", "Tổng TS"),
        ("A", "B", "C", "D", 1, 2),
        ("01", "KHU VỰC DOANH NGHIỆP", _, _, 352, 98000),
        ("01.1", "CT TNHH MTV Muối Thái Bình Dương", "0671732298", "Muối", 52, 18000),
        ("01.2", "CTCP Dệt may Rạng Đông", _, "May mặc", 300, 80000),
        ("02", "KHU VỰC HTX", _, _, 18, 500),
        ("02.1", "HTX NN Nghĩa Hồng", _, "Dịch vụ NN", 18, 500),
    )

    assert [row.number for row in table.rows] == [6, 7, 9]
    assert values(table)[0] == {
        "name": "CT TNHH MTV Muối Thái Bình Dương",
        "tax_code": "0671732298",
        "yearly_figures.staff@2022": 52,
    }


def test_the_answers_to_a_survey_are_a_list_of_those_who_answered() -> None:
    table = only(
        ("Dấu thời gian", "Tên đơn vị của Anh/Chị", "Mã số thuế", "Đơn vị có mấy người",
         "Số điện thoại liên hệ", "Đang áp dụng hệ thống/công cụ nào?", "Có nhu cầu không?"),
        ("15/03/2024 9:12:33", "Công ty TNHH Thiên Phú", "0671732298", 12, "0912345678",
         "ISO 9001:2015, 5S", "Có"),
    )  # fmt: skip
    matching, found = read(table)

    assert matching.record_type == "organisation"
    assert found[0].values == {
        "name": "Công ty TNHH Thiên Phú",
        "tax_code": "0671732298",
        "phone": "0912345678",
    }


@pytest.mark.parametrize(
    ("headers", "cells", "record_type", "told"),
    [
        (
            ("TT", "Mã số", "Tên nhiệm vụ KHCN", "CQ chủ trì", "TG TH", "KP từ NS (tr.đ)"),
            (1, "NĐ.01", "Nuôi tôm", "Trung tâm DVNN", "01/2022-12/2023", 450),
            "science_task",
            {"host.name": "Trung tâm DVNN", "starts": "2022-01", "ends": "2023-12",
             "state_money": 450_000_000},
        ),
        (
            ("STT", "ND chi", "Nguồn KP", "Dự toán được giao", "Đã thanh toán", "Năm"),
            (1, "Tập huấn", "NSNN - SN KHCN", 50_000_000, 48_500_000, 2023),
            "budget_line",
            {"content": "Tập huấn", "source": "science", "disbursed": 48_500_000},
        ),
        (
            ("TT", "Cơ sở được kiểm tra", "Ngày KT", "ND KT", "Kết quả", "Kiến nghị xử lý"),
            (1, "Cơ sở A", "14/3/2023", "Đo lường", "Đạt", "Không"),
            "inspection",
            {"date": "2023-03-14", "findings": "Đo lường", "conclusion": "Đạt"},
        ),
        (
            ("TT", "Tên DN", "Nội dung được hỗ trợ", "Số tiền (đồng)", "Số tài khoản"),
            (1, "Công ty A", "ISO 13485", 30_000_000, "3200211000123"),
            "support",
            {"solution": "ISO13485", "state_money": 30_000_000},
        ),
        (
            ("STT", "Tên DN", "QCVN", "Tên sản phẩm", "Số GCN", "Tổ chức CN", "Ngày cấp"),
            (1, "Công ty A", "QCVN 16:2019/BXD", "Gạch đặc", "1234.HQ", "Vicem", "01/6/2022"),
            "certificate",
            {"standard": "HOPQUY", "edition": "QCVN 16:2019/BXD", "scope": "Gạch đặc"},
        ),
    ],
)  # fmt: skip
def test_short_words_in_headers(
    headers: tuple[str, ...],
    cells: tuple[str | int, ...],
    record_type: str,
    told: dict[str, Plain],
) -> None:
    table = only(headers, cells)
    (found,) = values(table)

    assert match(table).record_type == record_type
    assert {path: found.get(path) for path in told} == told


@pytest.mark.parametrize(
    ("path", "text", "number", "day"),
    [
        ("document_number", "Số 1205/QĐ-UBND ngày 20/6/2023", "1205/QĐ-UBND", "2023-06-20"),
        ("document_number", "QĐ 1205/QĐ-UBND, 20/6/2023", "1205/QĐ-UBND", "2023-06-20"),
        ("document_number", "1205/QĐ-UBND ngày 05 tháng 6 năm 2023", "1205/QĐ-UBND", "2023-06-05"),
        ("document_number", "1205/QĐ-UBND", "1205/QĐ-UBND", None),
        ("document_number", "12/2023/QĐ-UBND", "12/2023/QĐ-UBND", None),
    ],
)
def test_the_day_beside_the_number_of_a_paper(
    path: str, text: str, number: str, day: str | None
) -> None:
    found = convert(field_of("leading_recognition", path), text, CONTEXT)

    assert (found.value, found.also.get("date")) == (number, day)


def test_number_and_day_of_a_certificate_in_one_column() -> None:
    table = only(
        (
            "TT",
            "Doanh nghiệp",
            "Tiêu chuẩn",
            "Số, ngày cấp GCN",
            "Thời hạn hiệu lực",
            "Cơ quan cấp",
        ),
        (1, "Công ty A", "ISO 9001", "Số 112/QMS ngày 12/3/2023", "Đến 11/3/2026", "QUACERT"),
        (2, "Công ty B", "HACCP", "HA 09.12 (cấp 5/4/2022)", _, "QUATEST 1"),
    )

    assert [(each["number"], each["issued"]) for each in values(table)] == [
        ("112/QMS", "2023-03-12"),
        ("HA 09.12", "2022-04-05"),
    ]


def test_the_first_of_two_days_of_issue_is_not_that_of_the_certificate() -> None:
    table = only(
        ("STT", "Công ty", "Hệ thống", "Số chứng chỉ", "Ngày cấp lần đầu", "Ngày cấp lại",
         "Hết hạn", "CQ cấp"),
        (1, "Công ty A", "ISO 9001", "V-01", "6/5/2019", "6/5/2022", "5/5/2025", "BV"),
    )  # fmt: skip

    assert values(table)[0]["issued"] == "2022-05-06"


def test_stars_are_given_by_the_decision_in_the_title() -> None:
    table = only(
        ("DANH SÁCH SẢN PHẨM ĐƯỢC CÔNG NHẬN OCOP NĂM 2023",),
        ("(Kèm theo Quyết định số 5120/QĐ-UBND ngày 28 tháng 12 năm 2023 của UBND huyện Hải Hậu)",),
        ("TT", "Tên sản phẩm", "Chủ thể", "Địa chỉ", "Hạng sao"),
        (1, "Nước mắm", "HTX Sa Châu", "Nghĩa Thắng", "3 sao"),
    )
    matching, _found = read(table)

    assert matching.record_type == "certificate"
    assert matching.told == {
        "standard": "OCOP",
        "number": "5120/QĐ-UBND",
        "issued": "2023-12-28",
        "certifier": "UBND huyện Hải Hậu",
    }


@pytest.mark.parametrize(
    ("cell", "name", "address"),
    [
        ("Công ty TNHH Sao Mai\nĐịa chỉ: Xóm 5, xã Nghĩa Sơn", "Công ty TNHH Sao Mai",
         "Xóm 5, xã Nghĩa Sơn"),
        ("DNTN Hòa Bình (Đ/c: TT Rạng Đông)", "DNTN Hòa Bình", "TT Rạng Đông"),
        ("HTX Tân Tiến\nxã Nghĩa Tân", "HTX Tân Tiến", "xã Nghĩa Tân"),
        ("Công ty TNHH\nMay Hải Hà", "Công ty TNHH May Hải Hà", None),
    ],
)  # fmt: skip
def test_an_address_is_no_part_of_a_name(cell: str, name: str, address: str | None) -> None:
    found = convert(field_of("organisation", "name"), cell, CONTEXT)

    assert (found.value, found.also.get("address")) == (name, address)
    assert (found.verdict is Verdict.WARNING) == (address is not None)


@pytest.mark.parametrize(
    "cell",
    ["Trần Văn Sao\nĐT: 0912 111 222", "Trần Văn Sao 0912.111.222", "Trần Văn Sao (0912111222)"],
)
def test_a_telephone_is_no_part_of_a_name(cell: str) -> None:
    found = convert(field_of("organisation", "representative"), cell, CONTEXT)

    assert (found.value, found.also["phone"]) == ("Trần Văn Sao", "0912111222")
    assert found.verdict is Verdict.WARNING


def test_an_extension_is_left_out_and_told() -> None:
    found = convert(field_of("organisation", "phone"), "0228.3871.111 (máy lẻ 12)", CONTEXT)

    assert (found.value, found.verdict) == ("02283871111", Verdict.WARNING)
    assert "máy lẻ 12" in found.reason


def test_codes_of_an_industry_are_no_goods() -> None:
    table = only(
        ("Mã số thuế", "Tên người nộp thuế", "Địa chỉ", "Ngành nghề chính", "Trạng thái"),
        ("0671732298", "CÔNG TY A", "xã Nghĩa Lâm", "5012", "NNT đang hoạt động"),
    )

    assert values(table)[0].get("products") is None
    assert values(table)[0]["status"] == "active"


@pytest.mark.parametrize(
    ("header", "money"),
    [
        ("Doanh thu BQ (tr.đ/HTX)", 1_200_000_000),
        ("Doanh thu (triệu đồng/năm)", 1_200_000_000),
        ("Doanh thu BQ (tr.đ/người)", None),
        ("Doanh thu (triệu đồng/tháng)", None),
    ],
)
def test_money_for_each_of_something(header: str, money: int | None) -> None:
    table = only(("TÌNH HÌNH NĂM 2023",), ("TT", "Tên HTX", header), (1, "HTX A", 1200))

    assert values(table)[0].get("yearly_figures.revenue@2023") == money


def test_the_short_word_for_a_town() -> None:
    found = convert(field_of("organisation", "admin_unit"), "TT. Liễu Đề", CONTEXT)

    assert found.value is not None


@pytest.mark.parametrize(
    ("headers", "issued"),
    [
        (("Ngày hiệu lực", "Ngày hết hạn"), "2022-01-05"),
        (("Hiệu lực từ", "Hiệu lực đến"), "2022-01-05"),
    ],
)
def test_the_day_from_which_a_certificate_holds_is_not_its_last(
    headers: tuple[str, str], issued: str
) -> None:
    table = only(
        ("STT", "Đơn vị", "Chứng nhận", *headers, "Tổ chức CN"),
        (1, "Công ty A", "ISO 9001:2015", "5/1/2022", "4/1/2025", "QUACERT"),
    )

    (found,) = values(table)
    assert (found["issued"], found["expires"]) == (issued, "2025-01-04")


def test_the_day_of_issue_comes_before_the_day_of_force() -> None:
    table = only(
        ("STT", "Đơn vị", "Chứng nhận", "Ngày hiệu lực", "Ngày cấp", "Ngày hết hạn"),
        (1, "Công ty A", "ISO 9001:2015", "10/1/2022", "5/1/2022", "4/1/2025"),
    )

    assert values(table)[0]["issued"] == "2022-01-05"


def test_years_over_columns_where_no_number_stands_before_them() -> None:
    table = only(
        ("DN", "Năm 2022", _, "Năm 2023", _, "So sánh 2023/2022 (%)", _),
        (_, "Doanh thu (tỷ)", "Lao động", "Doanh thu (tỷ)", "Lao động", "DT", "LĐ"),
        ("Công ty A", 10.5, 100, 12, 110, 114.3, 110),
        merged=((0, 0, 1, 0), (0, 1, 0, 2), (0, 3, 0, 4), (0, 5, 0, 6)),
    )

    assert values(table) == [
        {
            "name": "Công ty A",
            "yearly_figures.revenue@2022": 10_500_000_000,
            "yearly_figures.staff@2022": 100,
            "yearly_figures.revenue@2023": 12_000_000_000,
            "yearly_figures.staff@2023": 110,
        }
    ]


def test_ticks_stand_for_the_result_over_them() -> None:
    table = only(
        ("TT", "Tên cơ sở", "Ngày kiểm tra", "Kết quả KT", _, "Xử lý"),
        (_, _, _, "Đạt", "Không đạt", _),
        (1, "Cơ sở A", "05/4/2022", "x", _, _),
        (2, "Cơ sở B", "06/4/2022", _, "X", "Nhắc nhở"),
        merged=((0, 3, 0, 4),),
    )

    assert [each["findings"] for each in values(table)] == ["Đạt", "Không đạt"]


def test_the_whole_year_behind_its_quarters() -> None:
    table = only(
        ("DOANH THU CÁC ĐƠN VỊ NĂM 2024 (ĐVT: Triệu đồng)",),
        ("STT", "Đơn vị", "Quý I", "Quý II", "Quý III", "Quý IV", "Cả năm"),
        (1, "Công ty A", 100, 120, 130, 150, 500),
    )

    assert values(table) == [{"name": "Công ty A", "yearly_figures.revenue@2024": 500_000_000}]


def test_a_column_of_names_and_addresses_is_looked_at() -> None:
    table = only(
        ("TT", "Tên cơ sở, địa chỉ", "Ngày kiểm tra"),
        (1, "Cửa hàng xăng dầu số 12, TT Quỹ Nhất", "05/4/2022"),
        (2, "Cơ sở Hà Anh", "06/4/2022"),
    )
    matching, found = read(table)
    ((index, _path), *_others) = matching.columns.items()

    assert found[0].cells[index].verdict is Verdict.WARNING
    assert index not in found[1].cells


def test_the_post_of_who_is_asked_is_not_that_of_the_head() -> None:
    table = only(
        ("STT", "Tên doanh nghiệp", "Người liên hệ", "Chức vụ", "Nội dung đăng ký", "Ngày đăng ký"),
        (1, "Công ty A", "Nguyễn Văn B", "Kế toán", "5S", "10/4/2022"),
    )

    assert "organisation.representative_post" not in values(table)[0]


def test_stars_with_their_own_decisions() -> None:
    table = only(
        ("TỔNG HỢP SẢN PHẨM OCOP GIAI ĐOẠN 2020-2023",),
        ("TT", "Chủ thể", "Tên sản phẩm", "Hạng sao", "Năm công nhận", "Số QĐ công nhận",
         "Cơ quan công nhận"),
        (1, "HTX Sa Châu", "Nước mắm", "3 sao", 2021, "1234/QĐ-UBND", "UBND tỉnh"),
    )  # fmt: skip

    assert match(table).told == {"standard": "OCOP"}
    assert values(table)[0] == {
        "organisation.name": "HTX Sa Châu",
        "scope": "Nước mắm",
        "issued": "2021",
        "number": "1234/QĐ-UBND",
        "certifier": "UBND tỉnh",
    }


def test_the_day_under_a_decision_is_that_of_the_recognition() -> None:
    table = only(
        ("DANH SÁCH DOANH NGHIỆP ĐI ĐẦU",),
        ("TT", "Tên doanh nghiệp", "Quyết định công nhận", _, _),
        (_, _, "Số", "Ngày", "Cơ quan ban hành"),
        (1, "Công ty A", "1205/QĐ-UBND", "20/6/2023", "UBND tỉnh"),
        merged=((1, 2, 1, 4),),
    )

    assert values(table)[0] == {
        "organisation.name": "Công ty A",
        "document_number": "1205/QĐ-UBND",
        "date": "2023-06-20",
        "issuer": "UBND tỉnh",
    }


def test_entries_without_a_header_are_no_header() -> None:
    table = only(
        ("Nguyễn Văn An", "Nam", "Giám đốc", "0912345678a", "Công ty A", "Xã Nghĩa Lâm"),
        ("Trần Thị Bình", "Nữ", "Kế toán", "0912345679a", "Công ty B", "Xã Nghĩa Thái"),
    )

    assert [row.number for row in table.rows] == [1, 2]


def test_ticks_that_stand_for_no_choice_keep_no_entry_out() -> None:
    table = only(
        ("STT", "Tên DN", "Địa chỉ", "Ngành", _),
        (_, _, _, "NLTS", "TM-DV"),
        (1, "Công ty A", "xã Nghĩa Lâm", _, "x"),
        (2, "HTX B", "xã Nghĩa Thái", "x", _),
        merged=((0, 3, 0, 4),),
    )
    _matching, found = read(table)

    assert [each.values["name"] for each in found] == ["Công ty A", "HTX B"]
    assert not any(each.cells for each in found)


def test_a_header_with_few_known_words_stands_again_on_the_next_page() -> None:
    header = ("Mã ĐV", "Tên đơn vị", "Khối", "Cụm thi đua", "Địa chỉ", "Hạng mục", "Tổ")
    table = only(
        header,
        ("K01", "Công ty A", "Công nghiệp", "Cụm một", "xã Nghĩa Lâm", "Giấy", "a"),
        header,
        ("K02", "Công ty B", "Công nghiệp", "Cụm hai", "xã Nghĩa Thái", "Gỗ", "b"),
    )

    assert [each["name"] for each in values(table)] == ["Công ty A", "Công ty B"]
