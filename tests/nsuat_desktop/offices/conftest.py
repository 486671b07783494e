"""A commune's office with something recorded in every unit a decision may touch."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from nsuat_desktop.environment import Environment
from nsuat_desktop.offices.unit_map import AdminUnit
from nsuat_desktop.offices.units import built_in_map, use_reforms
from nsuat_desktop.records.record import Draft
from nsuat_desktop.workspace import Workspace, open_workspace
from tests.factories import fixed_now

DONG_THINH = "13900@2025-07-01"
COMMUNE = {
    "level": "commune",
    "name": "Ủy ban nhân dân xã Đồng Thịnh",
    "issuer_lines": "ỦY BAN NHÂN DÂN\nXÃ ĐỒNG THỊNH",
    "abbreviation": "UBND",
    "place_name": "Đồng Thịnh",
    "admin_unit": DONG_THINH,
    "signer_form": "TM",
    "signer_post": "Chủ tịch",
    "signer_name": "Trần Văn Mẫu",
    "valid_from": "2025-07-01",
}


def fill(workspace: Workspace, communes: Iterable[AdminUnit]) -> None:
    """An organisation in each commune, a course and an event in some."""
    workspace.init_office(COMMUNE, "Nguyễn Thị Hà")
    drafts: list[Draft] = []

    def add(record_type: str, **values: Any) -> None:
        drafts.append(Draft(record_type, values))

    for number, unit in enumerate(communes):
        name = f"Hợp tác xã số {number}"
        add("organisation", name=name, kind="cooperative", admin_unit=unit.id)
        if number % 3 == 0:
            add("training_course", title=f"Lớp số {number}", kind="training", starts="2024-05-16",
                ends="2024-05-16", admin_unit=unit.id)  # fmt: skip
        if number % 5 == 0:
            add("event", title=f"Hội thảo số {number}", kind="workshop", starts="2024-06-01",
                admin_unit=unit.id)  # fmt: skip
    workspace.records.save_all(drafts)


def _opened(folder: Path, communes: Iterable[AdminUnit]) -> Workspace:
    environment = Environment(author="Nguyễn Thị Hà", now=fixed_now)
    workspace = open_workspace(folder, write=True, environment=environment)
    fill(workspace, communes)
    return workspace


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """Every commune there is or was; each example of a property leaves it as it was."""
    communes = [each for each in built_in_map().units if each.level == "commune"]
    workspace = _opened(tmp_path_factory.mktemp("land"), communes)
    yield workspace
    workspace.close()
    use_reforms([])


@pytest.fixture
def land(tmp_path: Path) -> Iterator[Workspace]:
    """The communes that became Đồng Thịnh; for a single test."""
    known = built_in_map()
    here = known.by_id[DONG_THINH]
    workspace = _opened(tmp_path / "data", [here, *known.predecessors(DONG_THINH)])
    yield workspace
    workspace.close()
    use_reforms([])
