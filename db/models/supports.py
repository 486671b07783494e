"""Supports and certificates."""

from sqlalchemy import BigInteger, Boolean, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, RecordMixin, SideRowMixin, link, owner_record


class Support(RecordMixin, Base):
    """One organisation supported with one system or tool; a date for each step reached."""

    __tablename__ = "support"

    organisation_id: Mapped[str] = link("organisation", required=True)
    solution: Mapped[str] = mapped_column(String(40))
    task: Mapped[str | None] = mapped_column(String(40))
    pilot: Mapped[bool | None] = mapped_column(Boolean)
    registered_on: Mapped[str | None] = mapped_column(String(10))
    selected_on: Mapped[str | None] = mapped_column(String(10))
    in_progress_on: Mapped[str | None] = mapped_column(String(10))
    applied_on: Mapped[str | None] = mapped_column(String(10))
    certified_on: Mapped[str | None] = mapped_column(String(10))
    withdrawn_on: Mapped[str | None] = mapped_column(String(10))
    adviser_id: Mapped[str | None] = link("organisation")
    agreement: Mapped[str | None] = mapped_column(String(100))
    state_money: Mapped[int | None] = mapped_column(BigInteger)
    counterpart_money: Mapped[int | None] = mapped_column(BigInteger)
    result_before: Mapped[str | None] = mapped_column(Text)
    result_after: Mapped[str | None] = mapped_column(Text)


class Certificate(RecordMixin, Base):
    """A certificate of a system or product, valid for a time."""

    __tablename__ = "certificate"

    organisation_id: Mapped[str] = link("organisation", required=True)
    standard: Mapped[str] = mapped_column(String(40))
    edition: Mapped[str | None] = mapped_column(String(50))
    number: Mapped[str | None] = mapped_column(String(100))
    certifier: Mapped[str] = mapped_column(String(300))
    scope: Mapped[str | None] = mapped_column(Text)
    issued: Mapped[str] = mapped_column(String(10))
    expires: Mapped[str | None] = mapped_column(String(10))
    suspended_on: Mapped[str | None] = mapped_column(String(10))
    withdrawn_on: Mapped[str | None] = mapped_column(String(10))
    support_id: Mapped[str | None] = link("support")


class CertificateSurveillance(SideRowMixin, Base):
    """Đánh giá giám sát: a line per entry."""

    __tablename__ = "certificate_surveillance"

    record_id: Mapped[str] = owner_record("certificate")
    day: Mapped[str] = mapped_column(String(10))
