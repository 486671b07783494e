"""Files, own catalogue entries, unit reforms."""

from sqlalchemy import Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, RecordMixin, SideRowMixin, owner_record


class Attachment(RecordMixin, Base):
    """A file that belongs to a record; its bytes lie beside the database."""

    __tablename__ = "attachment"

    name: Mapped[str] = mapped_column(String(200))
    description: Mapped[str | None] = mapped_column(String(300))
    record_type: Mapped[str] = mapped_column(String(40))
    record: Mapped[str] = mapped_column(String(36))
    sha256: Mapped[str] = mapped_column(String(64))
    size: Mapped[int] = mapped_column(Integer)
    media_type: Mapped[str | None] = mapped_column(String(100))
    added: Mapped[str] = mapped_column(String(10))


class CatalogueEntry(RecordMixin, Base):
    """A standard or tool that the office added to the built-in catalogue."""

    __tablename__ = "catalogue_entry"

    code: Mapped[str] = mapped_column(String(40))
    short_name: Mapped[str] = mapped_column(String(60))
    name: Mapped[str] = mapped_column(String(300))
    certifiable: Mapped[str] = mapped_column(String(40))
    validity_months: Mapped[int | None] = mapped_column(Integer)


class UnitReform(RecordMixin, Base):
    """A decision that replaces administrative units."""

    __tablename__ = "unit_reform"

    document_number: Mapped[str] = mapped_column(String(100))
    date: Mapped[str] = mapped_column(String(10))
    issuer: Mapped[str | None] = mapped_column(String(300))
    effective_from: Mapped[str] = mapped_column(String(10))


class UnitReformChanges(SideRowMixin, Base):
    """Các thay đổi: a line per entry."""

    __tablename__ = "unit_reform_changes"

    record_id: Mapped[str] = owner_record("unit_reform")
    old: Mapped[str] = mapped_column(String(40))
    new_code: Mapped[str] = mapped_column(String(10))
    new_name: Mapped[str] = mapped_column(String(100))
    new_level: Mapped[str] = mapped_column(String(40))
