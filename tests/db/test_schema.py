"""The schema on disk: what migrations make is what the models say, whole or not at all."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

import db.models
from db.base import Base
from db.engine import Database
from db.upgrade import HEAD, KNOWN, ensure_schema, schema_version

NEW_SINCE_0001 = (
    "report_gaps", "report", "frozen_content", "issued_file",
    "attachment", "catalogue_entry", "unit_reform_changes", "unit_reform",
    "inspection", "award", "event", "communication", "cooperation", "network_member",
    "science_task", "policy_document", "budget_line", "difficulty", "plan_task", "agency",
)  # fmt: skip


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path / "nsuat.db")
    yield opened
    opened.close()


def test_migrations_make_the_schema_of_the_models(database: Database) -> None:
    assert db.models.__all__
    assert ensure_schema(database, lambda: None)
    with database.read() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []


def test_the_constants_name_the_migrations_there_are() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(db.__file__).parent / "migrations"))
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_current_head() == HEAD
    assert {script.revision for script in scripts.walk_revisions()} == set(KNOWN)


def test_nothing_is_done_to_a_current_database(database: Database) -> None:
    ensure_schema(database, lambda: None)
    assert not ensure_schema(database, lambda: pytest.fail("no change, no backup"))
    assert schema_version(database.path) == HEAD


def test_a_migration_that_fails_half_way_leaves_the_file_as_it_was(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    statements = 0

    def failing(self: Connection, statement: str, *rest: object, **more: object) -> object:
        nonlocal statements
        if "foreign_key_check" in statement:
            raise sqlite3.OperationalError("disk I/O error")
        statements += 1
        return original(self, statement, *rest, **more)  # type: ignore[arg-type]

    original = Connection.exec_driver_sql
    monkeypatch.setattr(Connection, "exec_driver_sql", failing)
    with pytest.raises(Exception, match="Ổ đĩa báo lỗi"):
        ensure_schema(database, lambda: None)
    assert statements
    with closing(sqlite3.connect(database.path)) as connection:
        assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)


@pytest.mark.parametrize("table", ["change_set", "record_version"])
@pytest.mark.parametrize("statement", ["DELETE FROM {}", "UPDATE {} SET hash = 'x'"])
def test_history_can_only_be_added_to(database: Database, table: str, statement: str) -> None:
    ensure_schema(database, lambda: None)
    with closing(sqlite3.connect(database.path)) as connection:
        connection.execute("INSERT INTO change_set VALUES (1,'c','t','a','i','s',NULL,'p','h')")
        connection.execute(
            "INSERT INTO record_version VALUES ('h',1,'r','organisation',1,'',0,'{}')"
        )
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            connection.execute(statement.format(table))


def test_every_connection_is_safe_against_power_cuts(database: Database) -> None:
    ensure_schema(database, lambda: None)
    for opened in (database.read, database.write):
        with opened() as connection:
            found = {
                name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                for name in ("journal_mode", "synchronous", "foreign_keys", "mmap_size")
            }
        assert found == {
            "journal_mode": "truncate",
            "synchronous": 2,
            "foreign_keys": 1,
            "mmap_size": 0,
        }


def test_an_older_database_is_backed_up_then_brought_up_with_its_content(
    database: Database,
) -> None:
    ensure_schema(database, lambda: None)
    with closing(sqlite3.connect(database.path)) as connection:
        connection.execute("INSERT INTO app_state VALUES ('office_id', 'abc')")
        for table in NEW_SINCE_0001:
            connection.execute(f"DROP TABLE {table}")
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
        connection.commit()
    backed_up: list[str | None] = []
    assert ensure_schema(database, lambda: backed_up.append(schema_version(database.path)))
    assert backed_up == ["0001"]
    with database.read() as connection:
        kept = connection.exec_driver_sql("SELECT value FROM app_state").scalar()
        assert kept == "abc"
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []


def test_no_backup_means_no_migration(database: Database) -> None:
    ensure_schema(database, lambda: None)
    with closing(sqlite3.connect(database.path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
        connection.commit()

    def failing() -> None:
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        ensure_schema(database, failing)
    assert schema_version(database.path) == "0001"
