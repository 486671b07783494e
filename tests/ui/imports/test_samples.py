"""The three sample workbooks come in from the window exactly as the files beside them say."""

import json
from datetime import date
from typing import Any

from PySide6.QtCore import Qt

from nsuat_desktop.catalogues import find_standard
from nsuat_desktop.text.dates import parse_partial
from tests.ui.imports.conftest import SAMPLES, Desk
from ui.imports.side_panel import Side

TODAY = date(2025, 11, 23)


def expected(name: str) -> Any:
    return json.loads((SAMPLES / f"{name}.expected.json").read_text(encoding="utf-8"))


def test_organisations_with_their_figures(desk: Desk) -> None:
    wanted = expected("danh-sach-don-vi")
    review = desk.read("danh-sach-don-vi.xlsx")
    assert review.head.import_button.text() == f"Nhập {len(wanted)} dòng"
    assert desk.rows("organisation") == []  # nothing is written before
    figures = desk.write()

    assert figures["Đã đọc"] == figures["Thêm mới"] == len(wanted)
    by_name = {row["name"]: row for row in desk.rows("organisation")}
    year = {row["organisation!"]: row for row in desk.rows("yearly_figures")}
    for each in wanted:
        made = by_name[each["name"]]
        assert made["tax_code"] == each["tax_code"]
        assert (made.get("phone") or "") == each["phone"]
        assert made["address"] == each["address"]
        own = year[each["name"]]
        assert (own["year"], own["staff"], own["revenue"]) == (
            2022,
            each["staff"],
            each["revenue_dong"],
        )
    assert {"organisation", "yearly_figures"} <= set(desk.announced)


def test_certificates_then_the_sheet_in_vni(desk: Desk) -> None:
    wanted = expected("chung-nhan-2021-2024")
    desk.read("chung-nhan-2021-2024.xlsx")
    figures = desk.write()

    assert figures["Đã đọc"] == figures["Thêm mới"] == len(wanted["certificates"])
    kept = {row["number"]: row for row in desk.rows("certificate")}
    for each in wanted["certificates"]:
        made = kept[each["number"]]
        standard = find_standard(each["standard"])
        assert standard is not None
        assert (made["standard"], made.get("edition") or "") == (standard[0].code, standard[1])
        assert made["organisation!"] == each["organisation"]
        expires = each["expires_as_written"]
        assert made.get("expires") == (parse_partial(expires, TODAY) if expires else None)

    result = desk.screen.result
    assert result.next_button.text() == "Nhập bảng “VNI cu”"
    desk.qtbot.mouseClick(result.next_button, Qt.MouseButton.LeftButton)
    review = desk.planned()
    assert review.head.tables.currentText().startswith("VNI cu")
    figures = desk.write()
    assert figures["Thêm mới"] == len(wanted["vni_sheet"])
    supported = {row["organisation!"] for row in desk.rows("support")}
    assert supported == {each["name"] for each in wanted["vni_sheet"]}
    assert not result.next_button.isVisible()


def test_the_course_and_its_attendees_in_tcvn3(desk: Desk) -> None:
    wanted = expected("hoc-vien-2023-tcvn3")
    review = desk.read("hoc-vien-2023-tcvn3.xlsx")
    assert review.course.values()["starts"] == "2023-05-14"
    assert review.panel.chips[Side.COURSE].isVisible()
    figures = desk.write()

    assert figures["Đã đọc"] == figures["Thêm mới"] == len(wanted) == 40
    (course,) = desk.rows("training_course")
    assert (course["starts"], course["ends"]) == ("2023-05-14", "2023-05-16")
    assert course["venue"] == "Hội trường UBND huyện Nghĩa Hưng"
    people = {row["full_name"]: row for row in desk.rows("person")}
    categories = {row["person!"]: row["category"] for row in desk.rows("attendance")}
    for each in wanted:
        person = people[each["full_name"]]
        assert person["sex"] == {"Nam": "male", "Nữ": "female"}[each["sex"]]
        assert person["birth_year"] == each["birth_year"]
        assert person["post"] == each["post"]
        assert person.get("organisation!", person.get("organisation_name")) == each["organisation"]
        assert categories[each["full_name"]] == each["category"]
