"""`export all`, an emptied data folder, `import auto`: what people who leave take along."""

import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

from nsuat_desktop.commands.entry import DONE
from nsuat_desktop.offices.units import units_on
from tests.nsuat_desktop.commands.conftest import OFFICE, Command

REFORM = {
    "document_number": "Nghị quyết 9/NQ-TEST",
    "date": "2026-01-15",
    "effective_from": "2026-03-01",
}


def added(office: Command, record_type: str, **values: Any) -> str:
    done = office("add", record_type, "-", text=json.dumps(values))
    assert done.status == DONE, done.err
    return done.out.strip()


def emptied(office: Command, data_dir: Path, tmp_path: Path) -> None:
    shutil.rmtree(data_dir)
    file = tmp_path / "again.toml"
    file.write_text(OFFICE, "utf-8")
    assert office("--as", "Nguyễn Thị Hà", "init", "--office", file).status == DONE


def test_own_entries_and_units_come_before_the_cells_that_say_them(
    office: Command, data_dir: Path, tmp_path: Path
) -> None:
    added(office, "catalogue_entry", code="XANH", short_name="Nhà máy xanh", name="Nhà máy xanh")
    old = next(each for each in units_on(date(2026, 1, 1)) if each.level == "commune")
    line = {"old": old.id, "new_code": "90001X", "new_name": "Xã Mới", "new_level": "commune"}
    added(office, "unit_reform", **REFORM, changes=[line])
    unit = added(
        office,
        "organisation",
        name="Công ty May",
        kind="enterprise",
        admin_unit="90001X@2026-03-01",
    )
    steps = {"applied": "2025-05-01"}
    added(office, "support", organisation=unit, solution="XANH", steps=steps)
    whole = tmp_path / "all.xlsx"
    assert office("export", "all", whole).status == DONE
    before = [office("list", kind, "--json").json for kind in ("organisation", "support")]

    emptied(office, data_dir, tmp_path)
    tried = office("import", "auto", whole, "--dry-run", "--json")
    assert (tried.status, tried.err, tried.json["ids"]) == (DONE, "", [])
    assert office("list", "support", "--json").json["total"] == 0
    done = office("import", "auto", whole, "--json")

    assert (done.status, done.err) == (DONE, "")
    assert tried.json == {**done.json, "id": None, "ids": []}
    assert {name: done.json[name] for name in ("read", "new", "same")} == {
        "read": 5, "new": 4, "same": 1,
    }  # fmt: skip
    assert len(done.json["ids"]) == 2
    after = [office("list", kind, "--json").json for kind in ("organisation", "support")]
    assert after == before
