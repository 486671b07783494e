"""Truyền thông, sự kiện, tôn vinh, hợp tác quốc tế (tasks II.5 and II.6 of the plan)."""

from collections.abc import Iterable

from nsuat_desktop.records.checks import check_order
from nsuat_desktop.records.description import (
    Description,
    Field,
    Kind,
    Labels,
    Problem,
    RuleContext,
    Severity,
    Values,
    choices,
    titled_by,
)

AWARD_LEVELS = choices(
    national="Quốc gia", ministry="Bộ, ngành", province="Tỉnh", local="Địa phương", other="Khác"
)


def check_event_dates(values: Values, context: RuleContext) -> Iterable[Problem]:
    """An event ends on or after the day it starts."""
    return check_order(values, "starts", "ends", "Ngày kết thúc", "ngày bắt đầu")


def check_counts_as_training(values: Values, context: RuleContext) -> Iterable[Problem]:
    """An event counts towards MT07 only through a course with its attendees.

    So every "lượt" is a person who can be shown, and nobody is counted twice.
    """
    if values.get("counts_as_training") and not values.get("course"):
        yield Problem(
            "course",
            "Để tính vào lượt đào tạo, ghi danh sách người dự ở một lớp rồi chọn lớp đó ở đây.",
        )
    if values.get("course") and not values.get("counts_as_training"):
        yield Problem(
            "counts_as_training",
            "Sự kiện đã gắn với một lớp: đánh dấu “Tính là đào tạo”, hoặc bỏ lớp.",
        )


def check_recipient(values: Values, context: RuleContext) -> Iterable[Problem]:
    """An award goes to an organisation or to a person."""
    if not values.get("organisation") and not values.get("person"):
        yield Problem("organisation", "Chọn đơn vị hoặc cá nhân được khen thưởng.")


def check_award_year(values: Values, context: RuleContext) -> Iterable[Problem]:
    """Awards of years to come are not known."""
    year = values.get("year")
    if isinstance(year, int) and not 1990 <= year <= context.today.year:
        yield Problem("year", f"Năm {year} không hợp lý. Ghi năm từ 1990 đến {context.today.year}.")


def check_score(values: Values, context: RuleContext) -> Iterable[Problem]:
    """The national quality award is judged on 1,000 points; prizes begin at 600."""
    score = values.get("score")
    if not isinstance(score, int):
        return
    if not 0 <= score <= 1000:
        yield Problem("score", "Điểm của Giải thưởng Chất lượng quốc gia từ 0 đến 1.000. Ghi lại.")
    elif score < 600:
        yield Problem(
            "score",
            "Dưới 600 điểm không có giải. Xem lại điểm, hoặc giữ và ghi lý do.",
            Severity.WARNING,
        )


def _award_title(values: Values, labels: Labels) -> str:
    who = labels.get("organisation") or labels.get("person") or ""
    return f"{values.get('award') or ''} – {who}"


COMMUNICATION = Description(
    type="communication",
    label="Truyền thông",
    label_plural="Truyền thông",
    table="communication",
    icon="communication",
    title=titled_by("title"),
    list_columns=("title", "kind", "channel", "date", "reach", "cost"),
    identity=(("title", "date"), ("title",)),
    fields=(
        Field("title", "Tiêu đề", required=True, wide=True, aliases=("tên tin bài", "nội dung")),
        Field(
            "kind",
            "Hình thức",
            Kind.CHOICE,
            required=True,
            choices=choices(
                television="Truyền hình",
                radio="Phát thanh",
                website="Trang thông tin điện tử",
                newspaper="Báo",
                magazine="Tạp chí",
                publication="Sách, tờ rơi, ấn phẩm",
                social="Mạng xã hội",
                other="Khác",
            ),
        ),
        Field("channel", "Kênh, nơi đăng", aliases=("đơn vị thực hiện",)),
        Field("date", "Ngày", Kind.DATE, required=True, aliases=("ngày phát", "ngày đăng")),
        Field("task", "Nhiệm vụ của kế hoạch", Kind.CHOICE, catalogue="tasks"),
        Field("reach", "Số lượng, lượt tiếp cận", Kind.INT, unit="lượt"),
        Field("cost", "Kinh phí", Kind.MONEY, unit="đồng"),
        Field("summary", "Nội dung chính", Kind.NOTE, max_length=2000, wide=True),
    ),
)

EVENT = Description(
    type="event",
    label="Sự kiện",
    label_plural="Hội thảo, hội nghị, tham quan",
    table="event",
    icon="event",
    title=titled_by("title"),
    list_columns=("title", "kind", "starts", "place", "participants", "counts_as_training"),
    identity=(("title", "starts"), ("title",)),
    rules=(check_event_dates, check_counts_as_training),
    fields=(
        Field("title", "Tên sự kiện", required=True, wide=True),
        Field(
            "kind",
            "Loại",
            Kind.CHOICE,
            required=True,
            choices=choices(
                workshop="Hội thảo", conference="Hội nghị", study_visit="Tham quan học tập"
            ),
        ),
        Field("starts", "Từ ngày", Kind.DATE, required=True, aliases=("ngày tổ chức",)),
        Field("ends", "Đến ngày", Kind.DATE),
        Field("place", "Địa điểm"),
        Field("admin_unit", "Xã, phường", Kind.ADMIN_UNIT, link="admin_unit"),
        Field("organiser", "Đơn vị tổ chức"),
        Field("participants", "Số người dự", Kind.INT, unit="người"),
        Field("task", "Nhiệm vụ của kế hoạch", Kind.CHOICE, catalogue="tasks"),
        Field("cost", "Kinh phí", Kind.MONEY, unit="đồng"),
        Field("counts_as_training", "Tính là đào tạo", Kind.BOOL, default=False),
        Field("course", "Lớp có danh sách người dự", Kind.LINK, link="training_course"),
        Field("result", "Kết quả", Kind.NOTE, max_length=2000, wide=True),
    ),
)

AWARD = Description(
    type="award",
    label="Tôn vinh, giải thưởng",
    label_plural="Tôn vinh, giải thưởng",
    table="award",
    icon="award",
    title=_award_title,
    list_columns=("award", "organisation", "person", "level", "year", "decision"),
    identity=(("decision",), ("award", "year")),
    rules=(check_recipient, check_award_year, check_score),
    fields=(
        Field("award", "Hình thức, tên giải", required=True, wide=True),
        Field("organisation", "Đơn vị", Kind.LINK, link="organisation"),
        Field("person", "Cá nhân", Kind.LINK, link="person"),
        Field("level", "Cấp", Kind.CHOICE, required=True, choices=AWARD_LEVELS),
        Field("year", "Năm", Kind.INT, required=True),
        Field("decision", "Số quyết định", max_length=100),
        Field("date", "Ngày quyết định", Kind.DATE),
        Field(
            "score",
            "Điểm (Giải thưởng Chất lượng quốc gia)",
            Kind.INT,
            help="Thang 1.000 điểm; giải từ 600 điểm, giải vàng từ 800 điểm.",
        ),
    ),
)

COOPERATION = Description(
    type="cooperation",
    label="Hợp tác quốc tế",
    label_plural="Hợp tác quốc tế",
    table="cooperation",
    icon="cooperation",
    title=titled_by("title"),
    list_columns=("title", "partner", "country", "kind", "starts", "ends"),
    identity=(("title", "partner"), ("title",)),
    rules=(check_event_dates,),
    fields=(
        Field("title", "Nội dung hợp tác", required=True, wide=True),
        Field("partner", "Đối tác", required=True),
        Field("country", "Nước, tổ chức quốc tế", required=True, max_length=100),
        Field(
            "kind",
            "Loại",
            Kind.CHOICE,
            required=True,
            choices=choices(
                research="Nghiên cứu",
                training="Đào tạo",
                consulting="Tư vấn",
                promotion="Quảng bá",
                experts="Phát triển chuyên gia",
            ),
        ),
        Field("organisation", "Đơn vị tham gia", Kind.LINK, link="organisation"),
        Field("starts", "Bắt đầu", Kind.DATE, required=True, partial=True),
        Field("ends", "Kết thúc", Kind.DATE, partial=True),
        Field("participants", "Số người tham gia", Kind.INT, unit="người"),
        Field("cost", "Kinh phí", Kind.MONEY, unit="đồng"),
        Field("result", "Kết quả", Kind.NOTE, max_length=2000, wide=True),
    ),
)
