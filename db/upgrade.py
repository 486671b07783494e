"""Bringing a database file to the schema of this program: all of it, or not at all."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from db.engine import Database
from db.errors import AppError, storage_trouble
from db.reading import open_to_read

HEAD = "0004"
"""The newest migration. A constant, so that a start with nothing to do needs no Alembic."""

KNOWN: tuple[str, ...] = ("0001", "0002", "0003", "0004")
"""Every revision this program can migrate from."""


def schema_version(path: Path) -> str | None:
    """Revision of the file's schema; None when the file is missing or empty.

    Raises:
        SurroundingsError: not a database, damaged, or not readable.
        AppError: a database of some other program.
    """
    if not path.exists() or path.stat().st_size == 0:
        return None
    try:
        with closing(open_to_read(path, timeout=5)) as connection:
            tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            if not tables:
                return None
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error as error:
        if "no such table" in str(error):
            raise AppError(
                f"Tệp {path.name} không phải dữ liệu của NSUAT Desktop. "
                "Chọn thư mục dữ liệu khác, hoặc khôi phục từ bản sao lưu."
            ) from error
        raise storage_trouble(error) or error from error
    return str(row[0]) if row else None


def ensure_schema(database: Database, before_change: Callable[[], object]) -> bool:
    """Create or migrate the schema when it is not this program's; returns whether it changed.

    `before_change` makes a backup of an existing database and raises when it cannot.

    Raises:
        AppError: the database comes from a newer program.
    """
    version = schema_version(database.path)
    if version == HEAD:
        return False
    if version is not None and version not in KNOWN:
        raise AppError(
            "Dữ liệu này được tạo bởi phiên bản mới hơn của chương trình. "
            "Cập nhật chương trình rồi mở lại; dữ liệu được giữ nguyên."
        )
    if version is not None:
        before_change()
    _migrate(database)
    return True


def _migrate(database: Database) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with database.unchecked_write() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise AppError(
                "Nâng cấp dữ liệu không thành công: có liên kết bị đứt. "
                "Dữ liệu cũ được giữ nguyên; gửi tệp nhật ký cho người hỗ trợ."
            )
