"""Người: attendees, experts, contacts. Only what the work needs is asked."""

from collections.abc import Iterable

from nsuat_desktop.records.description import (
    Description,
    Field,
    Kind,
    Problem,
    RuleContext,
    Severity,
    Values,
    choices,
    titled_by,
)

SEXES = choices(male="Nam", female="Nữ")


def check_personal_id(values: Values, context: RuleContext) -> Iterable[Problem]:
    """The 4th to 6th digits of an identity number say century, sex and birth year."""
    number = values.get("personal_id")
    if not isinstance(number, str):
        return
    twins = context.others("person", personal_id=number)
    if twins:
        yield Problem("personal_id", f"Số định danh này đã ghi cho “{twins[0][1]}”. Mở hồ sơ đó.")
    century_and_sex = int(number[3])
    born = 1900 + 100 * (century_and_sex // 2) + int(number[4:6])
    year, sex = values.get("birth_year"), values.get("sex")
    if isinstance(year, int) and year != born:
        yield Problem(
            "birth_year",
            f"Năm sinh khác với số định danh ({born}). Xem lại, hoặc giữ và ghi lý do.",
            Severity.WARNING,
        )
    if isinstance(sex, str) and sex != ("male", "female")[century_and_sex % 2]:
        yield Problem(
            "sex",
            "Giới tính khác với số định danh. Xem lại, hoặc giữ và ghi lý do.",
            Severity.WARNING,
        )


def check_birth_year(values: Values, context: RuleContext) -> Iterable[Problem]:
    """Attendees are grown-ups; a year outside that is a slip of the keyboard."""
    year = values.get("birth_year")
    if isinstance(year, int) and not 1900 <= year <= context.today.year - 14:
        yield Problem("birth_year", f"Năm sinh {year} không hợp lý. Ghi đủ bốn chữ số, ví dụ 1985.")


PERSON = Description(
    type="person",
    label="Người",
    label_plural="Người tham gia",
    table="person",
    icon="person",
    title=titled_by("full_name"),
    person_order=True,
    list_columns=("full_name", "sex", "birth_year", "organisation", "organisation_name", "post"),
    identity=(
        ("personal_id",),
        ("full_name", "birth_year", "organisation"),
        ("full_name", "birth_year"),
        ("full_name",),
    ),
    once=("personal_id",),
    rules=(check_personal_id, check_birth_year),
    fields=(
        Field(
            "full_name",
            "Họ và tên",
            required=True,
            max_length=100,
            wide=True,
            aliases=("họ tên", "học viên", "tên"),
        ),
        Field("sex", "Giới", Kind.CHOICE, choices=SEXES, aliases=("giới tính", "nam/nữ")),
        Field("birth_year", "Năm sinh", Kind.INT, aliases=("ngày sinh",)),
        Field(
            "organisation",
            "Đơn vị",
            Kind.LINK,
            link="organisation",
            aliases=("đơn vị công tác", "cơ quan"),
            help="Chọn đơn vị đã có; nếu chưa có trong danh sách, ghi tên ở ô bên cạnh.",
        ),
        Field("organisation_name", "Tên đơn vị (chưa có trong danh sách)"),
        Field("post", "Chức vụ", max_length=150, aliases=("chức danh", "vị trí")),
        Field("phone", "Điện thoại", Kind.PHONE, personal=True),
        Field(
            "personal_id",
            "Số định danh",
            Kind.PERSONAL_ID,
            personal=True,
            help="Chỉ ghi khi chứng chỉ hoặc chi trả bắt buộc; được che trong danh sách.",
        ),
    ),
)
