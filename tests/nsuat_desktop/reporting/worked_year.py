"""A year of an office small enough to count by hand; the clock stands at 23/11/2025.

Reporting year 2025 = 15/12/2024 to 14/12/2025, so far until 23/11/2025; the same days a year
before: 15/12/2023 to 23/11/2024.
"""

from typing import Any

from nsuat_desktop.records.record import Draft
from nsuat_desktop.workspace import Workspace


class WorkedYear:
    """Writes the records; their ids are kept by name."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.ids: dict[str, str] = {}
        self._units()
        self._supports()
        self._certificates()
        self._courses()
        self._people()

    def save(self, name: str, record_type: str, values: dict[str, Any], **accept: str) -> str:
        draft = Draft(record_type, values, accept=accept)
        self.ids[name] = self.workspace.records.save(draft).id
        return self.ids[name]

    def change(self, name: str, **values: Any) -> None:
        record = self.workspace.records.get(self.ids[name])
        changed = {**record.values, **values}
        self.workspace.records.save(Draft(record.type, changed, record.id, record.revision))

    def course(self, name: str, day: str, public: int, enterprise: int, absent: int = 0) -> None:
        course = self.save(
            name,
            "training_course",
            {
                "title": f"Lớp {name}",
                "kind": "workshop_training",
                "starts": day,
                "ends": day,
                "venue": "Hội trường UBND huyện",
                "organiser": "Phòng Kinh tế và Hạ tầng",
                "state_money": 20_000_000,
            },
        )
        rows = [("public", True)] * public + [("enterprise", True)] * enterprise
        for number, (category, attended) in enumerate([*rows, *[("public", False)] * absent]):
            values = {
                "course": course,
                "full_name": f"Học viên {name} {number}",
                "category": category,
                "attended": attended,
            }
            if category == "public":
                values["public_kind"] = "administration"
            self.save(f"{name}/{number}", "attendance", values)

    def _units(self) -> None:
        self.save(
            "weaver",
            "organisation",
            {
                "name": "Công ty TNHH Dệt Bình Minh",
                "kind": "enterprise",
                "tax_code": "0100233488",
                "legal_form": "llc_one_member",
                "industry_version": "vsic2018",
                "industry_code": "13",
                "address": "Xóm 5, xã Nghĩa Phú, huyện Nghĩa Hưng",
            },
        )
        self.save(
            "figures",
            "yearly_figures",
            {
                "organisation": self.ids["weaver"],
                "year": 2024,
                "staff": 60,
                "revenue": 40_000_000_000,
            },
        )
        self.save(
            "salt", "organisation", {"name": "Hợp tác xã Muối Bạch Long", "kind": "cooperative"}
        )
        self.save(
            "household",
            "organisation",
            {
                "name": "Hộ kinh doanh Trần Văn Tám",
                "kind": "household_business",
                "tax_code": "036068001234",
            },
        )

    def support(self, name: str, unit: str, solution: str, **more: Any) -> None:
        steps = {key: value for key, value in more.items() if key in _STEPS}
        rest = {key: value for key, value in more.items() if key not in _STEPS}
        values = {"organisation": self.ids[unit], "solution": solution, "steps": steps, **rest}
        self.save(name, "support", values)

    def _supports(self) -> None:
        self.support(
            "weaver_iso",
            "weaver",
            "ISO9001",
            registered="2024-11-01",
            selected="2025-01-10",
            applied="2025-06-01",
            certified="2025-07-01",
            agreement="12/HĐ-KTHT",
            state_money=60_000_000,
            counterpart_money=40_000_000,
        )
        self.support(
            "weaver_5s", "weaver", "5S", selected="2025-03-01", in_progress="2025-03-15", pilot=True
        )
        # On the last day before the period, and on its first day.
        self.support(
            "household_trace",
            "household",
            "TXNG",
            selected="2024-12-14",
            applied="2024-12-15",
            state_money=10_000_000,
            result_before="Chưa có tem truy xuất.",
            result_after="Truy xuất 100% lô hàng.",
        )
        self.support("salt_haccp", "salt", "HACCP", applied="2024-06-01", state_money=30_000_000)
        self.support("salt_lean", "salt", "LEAN", selected="2024-02-01", withdrawn="2025-02-01")
        self.support("salt_vietgap", "salt", "VIETGAP", registered="2025-10-01")

    def _certificates(self) -> None:
        self.save(
            "weaver_certificate",
            "certificate",
            {
                "organisation": self.ids["weaver"],
                "standard": "ISO9001",
                "number": "VN-1234",
                "certifier": "QUACERT",
                "issued": "2025-07-01",
                "expires": "2028-06-30",
                "support": self.ids["weaver_iso"],
            },
        )
        self.save(
            "salt_certificate",
            "certificate",
            {
                "organisation": self.ids["salt"],
                "standard": "HACCP",
                "certifier": "QUACERT",
                "issued": "2022-01-10",
                "expires": "2025-01-09",
            },
        )
        self.save(
            "household_certificate",
            "certificate",
            {
                "organisation": self.ids["household"],
                "standard": "VIETGAP",
                "certifier": "VinaCert",
                "issued": "2025-02",
                "expires": "2026-01",
            },
        )

    def _courses(self) -> None:
        self.course("kaizen", "2025-05-16", public=3, enterprise=8, absent=1)
        self.course("last_year", "2024-05-10", public=4, enterprise=5)
        self.course("after_cut_off_last_year", "2024-12-14", public=1, enterprise=0)

    def _people(self) -> None:
        person = self.save(
            "person", "person", {"full_name": "Phạm Thị Bích", "personal_id": "036187001234"}
        )
        certificate = {
            "scheme": "APO-PS 101 (tiêu chuẩn quốc gia)",
            "number": "CG-07",
            "issuer": "ViProCB",
            "issued": "2025-04-01",
            "expires": "2028-03-31",
        }
        self.save("expert", "expert", {"person": person, "certificates": [certificate]})
        self.save(
            "recognition",
            "leading_recognition",
            {
                "organisation": self.ids["weaver"],
                "document_number": "45/QĐ-UBND",
                "date": "2025-08-01",
            },
        )


_STEPS = ("registered", "selected", "in_progress", "applied", "certified", "withdrawn")
