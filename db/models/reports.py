"""Frozen reports: the record of each, what it froze, and the very files that left the office."""

from sqlalchemy import Integer, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import ID_LENGTH, Base, RecordMixin, SideRowMixin, link, owner_record


class Report(RecordMixin, Base):
    """One report from the day it was frozen; `content` names the frozen content."""

    __tablename__ = "report"

    name: Mapped[str] = mapped_column(String(300))
    kind: Mapped[str] = mapped_column(String(40))
    period: Mapped[str] = mapped_column(String(100))
    starts: Mapped[str] = mapped_column(String(10))
    ends: Mapped[str] = mapped_column(String(10))
    year: Mapped[int] = mapped_column(Integer)
    version: Mapped[int] = mapped_column(Integer)
    supplements_id: Mapped[str | None] = link("report")
    explanation: Mapped[str | None] = mapped_column(Text)
    content: Mapped[str] = mapped_column(String(64))
    taken_at: Mapped[str] = mapped_column(String(32))
    check_code: Mapped[str] = mapped_column(String(30), index=True)
    gaps_reason: Mapped[str | None] = mapped_column(Text)
    signer: Mapped[str | None] = mapped_column(String(100))
    number: Mapped[int | None] = mapped_column(Integer)
    symbol: Mapped[str] = mapped_column(String(60))
    issued_on: Mapped[str | None] = mapped_column(String(10))
    frozen_on: Mapped[str | None] = mapped_column(String(10))
    signed_on: Mapped[str | None] = mapped_column(String(10))
    sent_on: Mapped[str | None] = mapped_column(String(10))
    received_on: Mapped[str | None] = mapped_column(String(10))
    returned_on: Mapped[str | None] = mapped_column(String(10))
    signed_form: Mapped[str | None] = mapped_column(String(40))
    signed_file: Mapped[str | None] = mapped_column(String(64))
    signed_note: Mapped[str | None] = mapped_column(Text)
    sent_by: Mapped[str | None] = mapped_column(String(300))
    remarks: Mapped[str | None] = mapped_column(Text)


class ReportGaps(SideRowMixin, Base):
    """Điểm còn thiếu khi chốt: a line per entry."""

    __tablename__ = "report_gaps"

    record_id: Mapped[str] = owner_record("report")
    text: Mapped[str] = mapped_column(Text)


class FrozenContent(Base):
    """What a report says, compressed canonical JSON named by its SHA-256; never changed."""

    __tablename__ = "frozen_content"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    body: Mapped[bytes] = mapped_column(LargeBinary)
    at: Mapped[str] = mapped_column(String(32))


class IssuedFile(Base):
    """A PDF that the program made of a frozen report; a signed file must begin with these bytes.

    Kept whole: the same paper comes out again years later, whatever version of the program and
    of the fonts is installed then.
    """

    __tablename__ = "issued_file"

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    report_id: Mapped[str] = mapped_column(String(ID_LENGTH), index=True)
    content: Mapped[str] = mapped_column(String(64))
    heading: Mapped[str] = mapped_column(String(100))
    size: Mapped[int] = mapped_column(Integer, index=True)
    body: Mapped[bytes] = mapped_column(LargeBinary)
    at: Mapped[str] = mapped_column(String(32))
