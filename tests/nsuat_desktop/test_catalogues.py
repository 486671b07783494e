import csv
import sys
import unicodedata
from datetime import date
from pathlib import Path

import pytest

from nsuat_desktop.catalogues import (
    find_standard,
    industries,
    legal_forms,
    standard_groups,
    standards,
)
from nsuat_desktop.resources import resource_path

FILES = sorted(resource_path("catalogues").glob("*.csv"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_row_is_whole_nfc_and_names_its_source(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", text)
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        assert None not in row
        assert None not in row.values()
        assert row["source"]
        date.fromisoformat(row["as_of"])
        assert all(cell == cell.strip() for cell in row.values())


def test_standards_cover_the_reference() -> None:
    assert len(standards()) == 51
    assert {item.certifiable for item in standards().values()} == {"Y", "A", "N"}
    assert {item.group for item in standards().values()} == set(standard_groups())
    iso = standards()["ISO9001"]
    assert (iso.short_name, iso.certifiable, iso.validity_months) == ("ISO 9001", "Y", 36)
    assert standards()["ISO17025"].certifiable == "A"
    assert standards()["5S"].certifiable == "N"
    assert standards()["OCOP"].validity_months == 36
    assert not any(item.validity_months for item in standards().values() if item.certifiable == "N")


@pytest.mark.parametrize(
    ("written", "code", "edition"),
    [
        ("ISO 9001:2015", "ISO9001", "2015"),
        ("iso 22000 : 2018", "ISO22000", "2018"),
        ("TCVN ISO 45001:2018", "ISO45001", "2018"),
        ("ISO/IEC 17025:2017", "ISO17025", "2017"),
        ("Lean", "LEAN", ""),
        ("5S", "5S", ""),
        ("Truy xuất nguồn gốc", "TXNG", ""),
        ("VIETGAP", "VIETGAP", ""),
        ("HACCP", "HACCP", ""),
        ("Năng suất xanh", "GP", ""),
    ],
)
def test_standards_are_known_by_the_names_in_lists(written: str, code: str, edition: str) -> None:
    found = find_standard(written)
    assert found is not None
    assert (found[0].code, found[1]) == (code, edition)


def test_an_unknown_standard_is_not_guessed() -> None:
    assert find_standard("ISO 99999:2020") is None
    assert find_standard("") is None


def test_every_standard_is_found_by_each_of_its_names() -> None:
    for code, item in standards().items():
        for name in (code, item.short_name, item.name, *item.aliases):
            found = find_standard(name)
            assert found is not None
            assert found[0].code == code, name


def test_legal_forms() -> None:
    assert list(legal_forms()) == [
        "sole_proprietorship", "llc_one_member", "llc_multi_member", "joint_stock", "partnership",
        "cooperative", "cooperative_union", "cooperative_group", "household", "branch",
        "public_service_unit", "training_institution", "association",
    ]  # fmt: skip
    assert legal_forms()["joint_stock"].sme_test
    assert not legal_forms()["cooperative"].sme_test


def test_industries_of_both_versions() -> None:
    by_level = {
        (version, level): [
            item for item in industries().values() if (item.version, item.level) == (version, level)
        ]
        for version in ("vsic2018", "vsic2025")
        for level in (1, 2)
    }
    counts = {key: len(items) for key, items in by_level.items()}
    assert counts == {
        ("vsic2018", 1): 21, ("vsic2018", 2): 88, ("vsic2025", 1): 22, ("vsic2025", 2): 0,
    }  # fmt: skip
    assert all(("vsic2018", item.parent) in industries() for item in by_level["vsic2018", 2])
    assert industries()["vsic2018", "K"].name != industries()["vsic2025", "K"].name
    sectors = {item.code: item.sme_sector for item in by_level["vsic2018", 1]}
    assert "".join(code for code, sector in sectors.items() if sector == "industry") == "ABCDEF"


def test_resources_of_the_built_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource_path("plans", "x.toml") == tmp_path / "resources" / "plans" / "x.toml"
