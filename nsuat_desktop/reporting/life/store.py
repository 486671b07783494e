"""Frozen contents and issued files in the database; both are only ever added to."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, Table, func, select

from db.engine import Database
from db.models.reports import FrozenContent, IssuedFile, Report
from nsuat_desktop.errors import AppError, NotFoundError
from nsuat_desktop.reporting.life.frozen import (
    FrozenReport,
    digest_of,
    from_bytes,
    packed,
    to_bytes,
    unpacked,
)

_content: Table = FrozenContent.__table__  # type: ignore[assignment]
_issued: Table = IssuedFile.__table__  # type: ignore[assignment]
_report: Table = Report.__table__  # type: ignore[assignment]


@dataclass(frozen=True, slots=True)
class Issued:
    """A PDF that left the program; `heading` tells the number and date it bears ("" for blanks)."""

    sha256: str
    report_id: str
    content: str
    heading: str
    size: int


def keep_frozen(database: Database, frozen: FrozenReport, at: str) -> str:
    """Keep a frozen report and return its digest; the same content is kept once."""
    content = to_bytes(frozen)
    digest = digest_of(content)
    with database.write() as connection:
        known = connection.scalar(select(_content.c.digest).where(_content.c.digest == digest))
        if known is None:
            row = {"digest": digest, "body": packed(content), "at": at}
            connection.execute(_content.insert(), row)
    return digest


def frozen_report(database: Database, digest: str) -> FrozenReport:
    """The frozen report of a digest.

    Raises:
        NotFoundError: there is none.
        AppError: it is damaged, or no longer readable.
    """
    with database.read() as connection:
        body = connection.scalar(select(_content.c.body).where(_content.c.digest == digest))
    if body is None:
        raise NotFoundError(
            "Không có nội dung đã chốt của báo cáo này. Khôi phục từ bản sao lưu gần nhất."
        )
    return from_bytes(unpacked(body, digest))


def issued_body(database: Database, report_id: str, content: str, heading: str) -> bytes | None:
    """The file that was issued with this number and date, or None."""
    with database.read() as connection:
        query = (
            select(_issued.c.body)
            .where(_issued.c.report_id == report_id, _issued.c.content == content)
            .where(_issued.c.heading == heading)
            .order_by(_issued.c.at)
        )
        return connection.scalar(query.limit(1))


def keep_issued(
    database: Database, report_id: str, content: str, heading: str, pdf: bytes, at: str
) -> None:
    """Remember a file that is about to leave the program."""
    with database.write() as connection:
        digest = hashlib.sha256(pdf).hexdigest()
        if connection.scalar(select(_issued.c.sha256).where(_issued.c.sha256 == digest)):
            return
        row = {"sha256": digest, "report_id": report_id, "content": content, "heading": heading}
        connection.execute(_issued.insert(), {**row, "size": len(pdf), "body": pdf, "at": at})


def largest_issued(database: Database) -> int:
    """Bytes of the largest file that was issued; 0 when there is none."""
    with database.read() as connection:
        return connection.scalar(select(func.max(_issued.c.size))) or 0


def issued_within(database: Database, file: bytes) -> Issued | None:
    """The issued file that this file is, or begins with byte for byte."""
    with database.read() as connection:
        sizes = connection.scalars(
            select(_issued.c.size).where(_issued.c.size <= len(file)).distinct()
        ).all()
        digests = {hashlib.sha256(file[:size]).hexdigest() for size in sizes}
        columns = (
            _issued.c.sha256,
            _issued.c.report_id,
            _issued.c.content,
            _issued.c.heading,
            _issued.c.size,
        )
        query = select(*columns).where(_issued.c.sha256.in_(digests)).order_by(_issued.c.size)
        row = connection.execute(query).first()
        return Issued(*row) if row is not None else None


def store_problems(database: Database) -> list[str]:
    """Reports whose frozen content is missing or damaged, and issued files that were changed."""
    with database.read() as connection:
        return [*_content_problems(connection), *_issued_problems(connection)]


def _content_problems(connection: Connection) -> Iterator[str]:
    query = (
        select(_report.c.title, _report.c.content, _content.c.body)
        .join(_content, _content.c.digest == _report.c.content, isouter=True)
        .order_by(_report.c.sort_key, _report.c.id)
    )
    for row in connection.execute(query):
        try:
            unpacked(row.body or b"", row.content)
        except AppError:
            yield (
                f"“{row.title}”: nội dung đã chốt bị mất hoặc hỏng. "
                "Khôi phục từ bản sao lưu gần nhất."
            )


def _issued_problems(connection: Connection) -> Iterator[str]:
    for row in connection.execute(select(_issued.c.sha256, _issued.c.body)):
        if hashlib.sha256(row.body).hexdigest() != row.sha256:
            yield "Một bản PDF đã phát hành bị hỏng. Khôi phục từ bản sao lưu gần nhất."
