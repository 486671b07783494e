"""A folder without rights, a full disk, damage, another writer, a bug: one line, nothing broken."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from nsuat_desktop.commands import describing
from nsuat_desktop.workspace import open_workspace

from .conftest import OFFICE, ROOT, Command, program

COOPERATIVE = json.dumps({"name": "HTX A", "kind": "cooperative"})
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="tries Linux's special files")


def told_in_one_line(status: int, error: str, wanted: int = 3) -> None:
    assert status == wanted, error
    assert len(error.splitlines()) == 1
    assert "Traceback" not in error


def test_a_file_in_place_of_the_folder(command: Command, data_dir: Path, tmp_path: Path) -> None:
    data_dir.write_text("")
    file = tmp_path / "office.toml"
    file.write_text(OFFICE, "utf-8")
    done = command("init", "--office", file)
    told_in_one_line(done.status, done.err)


@linux_only
def test_a_folder_without_rights(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "office.toml"
    file.write_text(OFFICE, "utf-8")
    done = command("--data", "/proc/none", "init", "--office", file)
    told_in_one_line(done.status, done.err)


def test_a_missing_input_file(office: Command, tmp_path: Path) -> None:
    done = office("add", "organisation", tmp_path / "none.json")
    told_in_one_line(done.status, done.err)
    assert "none.json" in done.err


@pytest.mark.parametrize("content", [b"not a database at all, but long enough" * 100, b"SQLite"])
def test_a_foreign_or_damaged_database_is_left_as_it_is(
    office: Command, data_dir: Path, content: bytes
) -> None:
    database = data_dir / "nsuat.db"
    database.write_bytes(content)
    for line in (("list", "organisation"), ("check", "--json"), ("add", "organisation", "-")):
        done = office(*line, text=COOPERATIVE)
        told_in_one_line(done.status, done.err)
    assert database.read_bytes() == content


def test_a_newer_or_other_programs_database_is_refused(office: Command, data_dir: Path) -> None:
    with closing(sqlite3.connect(data_dir / "nsuat.db")) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    for line in (("list", "organisation"), ("add", "organisation", "-")):
        done = office(*line, text=COOPERATIVE)
        told_in_one_line(done.status, done.err, wanted=1)
    with closing(sqlite3.connect(data_dir / "nsuat.db")) as connection, connection:
        connection.execute("DROP TABLE alembic_version")
    done = office("list", "organisation")
    told_in_one_line(done.status, done.err, wanted=1)


def test_a_writer_waits_then_tells_while_readers_work(
    office: Command, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from nsuat_desktop.commands import opening

    def impatient(*arguments: object, **settings: object) -> object:
        return open_workspace(*arguments, **settings, wait_seconds=0.05)  # type: ignore[arg-type]

    monkeypatch.setattr(opening, "open_workspace", impatient)
    writer = open_workspace(data_dir, write=True)
    done = office("add", "organisation", "-", text=COOPERATIVE)
    told_in_one_line(done.status, done.err)
    assert office("list", "organisation", "--json").json == {"total": 0, "rows": []}
    writer.close()
    assert office("add", "organisation", "-", text=COOPERATIVE).status == 0


def test_a_database_without_one_of_its_tables_is_told(office: Command, data_dir: Path) -> None:
    with closing(sqlite3.connect(data_dir / "nsuat.db")) as connection, connection:
        connection.execute("DROP TABLE communication")
    for line in (("list", "communication"), ("check", "--json")):
        done = office(*line)
        told_in_one_line(done.status, done.err)
        assert "backups" in done.err


@linux_only
def test_a_full_disk_keeps_what_was_printed_and_nothing_half(
    office: Command, data_dir: Path
) -> None:
    import resource  # no other system has it

    size = (data_dir / "nsuat.db").stat().st_size
    lines = "\n".join(
        json.dumps({"name": f"HTX số {number}", "kind": "cooperative", "products": "gạo " * 100})
        for number in range(300)
    )

    def small_disk() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 60_000, size + 60_000))

    with program(
        "--data", data_dir, "add", "organisation", "-", "--each", preexec_fn=small_disk
    ) as process:
        out, err = process.communicate(lines.encode())
    told_in_one_line(process.returncode, err.decode())
    printed = out.decode().split()
    assert 0 < len(printed) < 300
    listed = office("list", "organisation", "--json", "--limit", "999").json
    assert {row["id"] for row in listed["rows"]} == set(printed)
    assert office("check").status == 0


@linux_only
def test_personal_data_are_not_shown_when_the_log_cannot_tell_it(
    office: Command, data_dir: Path
) -> None:
    (data_dir / "logs").mkdir()
    (data_dir / "logs" / "nsuat.log").symlink_to("/dev/full")
    done = office("list", "organisation", "--unmask", "gọi điện")
    told_in_one_line(done.status, done.err)
    assert done.out == ""


@linux_only
def test_output_that_cannot_be_written_is_told(office: Command, data_dir: Path) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, ROOT / "main.py", "--data", data_dir, "describe", "--json"],
            stdout=full,
            stderr=subprocess.PIPE,
        )
    told_in_one_line(done.returncode, done.stderr.decode())


def test_a_reader_that_left_is_no_traceback(office: Command, data_dir: Path) -> None:
    with program("--data", data_dir, "describe", "--json") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        err = process.stderr.read().decode()
    assert (process.returncode, err) == (3, "")


def test_a_bug_is_one_line_and_a_traceback_in_the_log(
    office: Command, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = "".join(["Bí", " mật ", "036085", "000118"])

    def broken(description: object) -> object:
        raise RuntimeError(secret)

    monkeypatch.setattr(describing, "description_json", broken)
    done = office("describe")
    told_in_one_line(done.status, done.err, wanted=1)
    log = (data_dir / "logs" / "nsuat.log").read_text("utf-8")
    assert "RuntimeError" in log
    assert "in broken" in log
    assert secret not in log + done.err


def test_a_bug_without_a_data_folder_creates_none(
    command: Command, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(describing, "descriptions", lambda: 1 / 0)
    done = command("describe")
    told_in_one_line(done.status, done.err, wanted=1)
    assert not data_dir.exists()


@linux_only
def test_without_a_display_the_window_says_so(tmp_path: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: text for name, text in os.environ.items() if name not in hidden}
    for line in ([], ["--data", tmp_path / "data"]):
        done = subprocess.run(
            [sys.executable, ROOT / "main.py", *line], env=environment, capture_output=True
        )
        told_in_one_line(done.returncode, done.stderr.decode())
        assert "Không có màn hình" in done.stderr.decode()


def test_the_parser_loads_nothing_heavy() -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; sys.argv = ['main.py', '--help']\n"
            "import main\n"
            "assert main.main() == 0\n"
            "heavy = {'sqlalchemy', 'alembic', 'PySide6', 'pandas', 'matplotlib', 'reportlab'}\n"
            "assert not heavy & set(sys.modules), heavy & set(sys.modules)",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert (done.returncode, done.stderr) == (0, "")
