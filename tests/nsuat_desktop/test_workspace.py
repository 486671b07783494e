"""Opening a data folder: first start, one writer, refusals in clear words, good backups."""

import sqlite3
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest

from nsuat_desktop.environment import Environment
from nsuat_desktop.errors import AppError, SurroundingsError
from nsuat_desktop.records.record import Draft
from nsuat_desktop.workspace import Workspace, open_workspace
from tests.factories import OFFICE


def test_reading_never_creates_a_folder(tmp_path: Path) -> None:
    with pytest.raises(AppError, match="init --office"):
        open_workspace(tmp_path / "none", write=False)
    assert not (tmp_path / "none").exists()


def test_a_second_writer_is_told_while_readers_work(workspace: Workspace) -> None:
    with pytest.raises(SurroundingsError, match="đang được mở"):
        open_workspace(workspace.data_dir, write=True, wait_seconds=0.05)
    reading = open_workspace(workspace.data_dir, write=False)
    assert reading.reader.count("organisation") == 0
    reading.close()


def test_the_office_of_a_day_is_the_one_that_held_then(office_workspace: Workspace) -> None:
    district = office_workspace.records.get(office_workspace.office().id)
    office_workspace.records.save(
        Draft(
            "office_profile",
            {**district.values, "valid_to": "2025-06-30"},
            id=district.id,
            revision=district.revision,
        )
    )
    commune = OFFICE | {
        "level": "commune",
        "name": "Ủy ban nhân dân xã Đồng Thịnh",
        "valid_from": "2025-07-01",
    }
    office_workspace.records.save(Draft("office_profile", commune))
    assert office_workspace.office(date(2025, 6, 30)).level == "district"
    assert office_workspace.office(date(2025, 7, 1)).name == "Ủy ban nhân dân xã Đồng Thịnh"
    assert office_workspace.office().level == "commune"


def test_two_profiles_never_hold_on_one_day(office_workspace: Workspace) -> None:
    with pytest.raises(AppError, match="trùng với hồ sơ"):
        office_workspace.records.save(
            Draft("office_profile", OFFICE | {"valid_from": "2023-01-01"})
        )


def test_signer_lines_follow_the_form_of_signing(office_workspace: Workspace) -> None:
    assert office_workspace.office().signer_lines() == (
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
    )


def test_a_foreign_database_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    with sqlite3.connect(folder / "nsuat.db") as connection:
        connection.execute("CREATE TABLE other (x)")
    connection.close()
    before = (folder / "nsuat.db").read_bytes()
    with pytest.raises(AppError, match="không phải dữ liệu của NSUAT Desktop"):
        open_workspace(folder, write=True)
    assert (folder / "nsuat.db").read_bytes() == before


def test_a_broken_file_is_refused_in_clear_words(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "nsuat.db").write_bytes(b"This is no database. " * 500)
    with pytest.raises(SurroundingsError, match="sao lưu"):
        open_workspace(folder, write=True)


def test_a_database_of_a_newer_program_is_refused(workspace: Workspace) -> None:
    folder = workspace.data_dir
    workspace.close()
    with sqlite3.connect(folder / "nsuat.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    with pytest.raises(AppError, match="phiên bản mới hơn"):
        open_workspace(folder, write=True)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SurroundingsError, match="file"):
        open_workspace(tmp_path / "file" / "data", write=True)


def test_closing_makes_a_backup_with_everything_in_it(office_workspace: Workspace) -> None:
    office_workspace.records.save(
        Draft("organisation", {"name": "Công ty Gạo", "kind": "enterprise"})
    )
    backup = office_workspace.close(backup=True)
    assert backup is not None
    restored = backup.path.parent / "restored"
    restored.mkdir()
    (restored / "nsuat.db").write_bytes(backup.path.read_bytes())
    again = open_workspace(restored, write=False)
    assert [row.title for row in again.reader.first_rows("organisation")] == ["Công ty Gạo"]
    assert again.check() == []
    again.close()


def test_a_backup_that_cannot_be_written_is_never_called_one(office_workspace: Workspace) -> None:
    folder = office_workspace.backups.folder
    folder.write_text("a file where the folder should be")
    with pytest.raises(SurroundingsError, match="Chưa sao lưu được"):
        office_workspace.backups.make()
    assert office_workspace.backups.latest() is None


def test_drafts_survive_until_dropped(workspace: Workspace) -> None:
    workspace.form_drafts.put("organisation:new", {"name": "Công ty đang gõ"})
    again = open_workspace(workspace.data_dir, write=False, environment=Environment())
    assert again.form_drafts.get("organisation:new") == {"name": "Công ty đang gõ"}
    again.close()
    workspace.form_drafts.drop("organisation:new")
    assert workspace.form_drafts.get("organisation:new") is None


def test_a_folder_opened_in_one_thread_is_released_in_another(tmp_path: Path) -> None:
    with ThreadPoolExecutor(1) as other:
        opened = other.submit(open_workspace, tmp_path / "data", write=True).result()
    opened.close()
    open_workspace(tmp_path / "data", write=True, wait_seconds=0.05).close()


@pytest.mark.parametrize("name", ["số #1", "50%20 việc", "a&b=c;d", "mới?"])
def test_folders_of_any_name_hold_data(tmp_path: Path, name: str) -> None:
    if sys.platform == "win32" and "?" in name:
        pytest.skip("Windows takes no such name")
    folder = tmp_path / name
    open_workspace(folder, write=True, author="Hà").close(backup=True)
    workspace = open_workspace(folder, write=False)
    made = workspace.backups.latest()
    assert made is not None
    assert made.path.parent == folder / "backups"
    assert workspace.backups.files_in(made) == 0
    assert workspace.check() == []
    workspace.close()
