"""A short way to write down what an office did, through the same service as the program."""

from collections.abc import Iterable
from datetime import date
from itertools import count
from typing import Any

import pytest

from nsuat_desktop.plan.progress import progress
from nsuat_desktop.plan.results import Progress, TargetProgress
from nsuat_desktop.records.record import Draft
from nsuat_desktop.reporting.periods import Period, parse_period
from nsuat_desktop.workspace import Workspace

ACCEPT = "Đã đối chiếu hồ sơ"


class Logbook:
    """Makes records and asks for progress; every method returns ids."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self._numbers = count(1)

    def save(self, record_type: str, values: dict[str, Any], **accept: str) -> str:
        return self.workspace.records.save(Draft(record_type, values, accept=accept)).id

    def change(self, record_id: str, **values: Any) -> None:
        record = self.workspace.records.get(record_id)
        draft = Draft(record.type, {**record.values, **values}, record.id, record.revision)
        self.workspace.records.save(draft)

    def delete(self, record_id: str) -> None:
        self.workspace.records.delete(record_id)

    def organisation(self, kind: str = "enterprise", **more: Any) -> str:
        number = next(self._numbers)
        values = {"name": f"Đơn vị thứ {number}", "kind": kind, **more}
        return self.save("organisation", values)

    def support(
        self, organisation: str | None = None, solution: str = "ISO9001", **steps: str
    ) -> str:
        values = {
            "organisation": organisation or self.organisation(),
            "solution": solution,
            "steps": steps,
        }
        return self.save("support", values)

    def recognition(self, day: str, organisation: str | None = None, **more: Any) -> str:
        values = {
            "organisation": organisation or self.organisation(),
            "document_number": f"{next(self._numbers)}/QĐ-UBND",
            "date": day,
            **more,
        }
        return self.save("leading_recognition", values)

    def programme(self, starts: str, level: str, institution: str | None = None) -> str:
        values = {
            "institution": institution or self.organisation("college"),
            "name": f"Chương trình {next(self._numbers)}",
            "starts": starts,
            "level": level,
        }
        return self.save("institution_programme", values)

    def person(self) -> str:
        name = f"Nguyễn Văn {chr(ord('A') + next(self._numbers) % 26)}"
        values = {"full_name": name, "birth_year": 1950 + next(self._numbers) % 50}
        return self.save("person", {**values, "organisation_name": f"Xã {next(self._numbers)}"})

    def expert(self, *certificates: tuple[str, str | None], counts: bool = True) -> str:
        rows = [
            {"scheme": "Chuyên gia năng suất quốc gia", "issued": issued, "expires": expires}
            for issued, expires in certificates
        ]
        values = {"person": self.person(), "certificates": rows, "counts_for_mt06": counts}
        return self.save("expert", values)

    def course(self, starts: str, ends: str | None = None) -> str:
        title = f"Lớp số {next(self._numbers)}"
        values = {"title": title, "kind": "training", "starts": starts, "ends": ends or starts}
        return self.save("training_course", values)

    def attendance(
        self,
        course: str,
        category: str = "enterprise",
        person: str | None = None,
        public_kind: str | None = None,
        attended: bool = True,
    ) -> str:
        values = {
            "course": course,
            "person": person or self.person(),
            "category": category,
            "public_kind": public_kind,
            "attended": attended,
        }
        return self.save("attendance", values)

    def macro(
        self, indicator: str, years: Iterable[tuple[int, str]], source: str = "Niên giám"
    ) -> list[str]:
        return [
            self.save(
                "macro_indicator",
                {"indicator": indicator, "year": year, "value": value, "source": source},
            )
            for year, value in years
        ]

    def progress(
        self, horizon: int | None = None, as_of: str | None = None, period: str | None = None
    ) -> Progress:
        day = date.fromisoformat(as_of) if as_of else None
        span: Period | None = parse_period(period) if period else None
        workspace = self.workspace
        return progress(
            workspace.database, workspace.environment, workspace.plan, horizon, day, span
        )

    def target(
        self, code: str, horizon: int = 2025, as_of: str = "2025-12-31", period: str | None = None
    ) -> TargetProgress:
        return self.progress(horizon, as_of, period).target(code)


@pytest.fixture
def logbook(workspace: Workspace) -> Logbook:
    return Logbook(workspace)
