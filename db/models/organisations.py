"""Organisations, people, and what is known of them by year."""

from sqlalchemy import BigInteger, Boolean, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, RecordMixin, SideRowMixin, link, owner_record


class Organisation(RecordMixin, Base):
    """An enterprise or other body; the thing most records point at."""

    __tablename__ = "organisation"

    name: Mapped[str] = mapped_column(String(300))
    short_name: Mapped[str | None] = mapped_column(String(100))
    kind: Mapped[str] = mapped_column(String(40))
    tax_code: Mapped[str | None] = mapped_column(String(13), index=True)
    legal_form: Mapped[str | None] = mapped_column(String(40))
    ownership: Mapped[str | None] = mapped_column(String(40))
    status: Mapped[str | None] = mapped_column(String(40))
    industry_version: Mapped[str | None] = mapped_column(String(40))
    industry_code: Mapped[str | None] = mapped_column(String(40))
    products: Mapped[str | None] = mapped_column(String(500))
    key_product: Mapped[bool | None] = mapped_column(Boolean)
    admin_unit: Mapped[str | None] = mapped_column(String(40))
    address: Mapped[str | None] = mapped_column(String(500))
    representative: Mapped[str | None] = mapped_column(String(100))
    representative_post: Mapped[str | None] = mapped_column(String(100))
    phone: Mapped[str | None] = mapped_column(String(20))
    email: Mapped[str | None] = mapped_column(String(300))
    founded: Mapped[str | None] = mapped_column(String(10))


class Person(RecordMixin, Base):
    """An attendee, expert or contact."""

    __tablename__ = "person"

    full_name: Mapped[str] = mapped_column(String(100))
    sex: Mapped[str | None] = mapped_column(String(40))
    birth_year: Mapped[int | None] = mapped_column(Integer)
    organisation_id: Mapped[str | None] = link("organisation")
    organisation_name: Mapped[str | None] = mapped_column(String(300))
    post: Mapped[str | None] = mapped_column(String(150))
    phone: Mapped[str | None] = mapped_column(String(20))
    personal_id: Mapped[str | None] = mapped_column(String(12), index=True)


class YearlyFigures(RecordMixin, Base):
    """Figures of one organisation for one year, money in đồng."""

    __tablename__ = "yearly_figures"

    organisation_id: Mapped[str] = link("organisation", required=True)
    year: Mapped[int] = mapped_column(Integer, index=True)
    staff: Mapped[int | None] = mapped_column(Integer)
    revenue: Mapped[int | None] = mapped_column(BigInteger)
    capital: Mapped[int | None] = mapped_column(BigInteger)
    fixed_assets: Mapped[int | None] = mapped_column(BigInteger)
    value_added: Mapped[int | None] = mapped_column(BigInteger)
    value_added_method: Mapped[str | None] = mapped_column(String(40))
    output: Mapped[int | None] = mapped_column(BigInteger)
    bought_in: Mapped[int | None] = mapped_column(BigInteger)
    labour_cost: Mapped[int | None] = mapped_column(BigInteger)
    depreciation: Mapped[int | None] = mapped_column(BigInteger)
    interest: Mapped[int | None] = mapped_column(BigInteger)
    taxes_in_cost: Mapped[int | None] = mapped_column(BigInteger)
    profit_before_tax: Mapped[int | None] = mapped_column(BigInteger)


class YearlyFiguresIndicators(SideRowMixin, Base):
    """Chỉ số tự chọn: a line per entry."""

    __tablename__ = "yearly_figures_indicators"

    record_id: Mapped[str] = owner_record("yearly_figures")
    name: Mapped[str] = mapped_column(String(150))
    unit: Mapped[str | None] = mapped_column(String(50))
    direction: Mapped[str | None] = mapped_column(String(40))
    value: Mapped[str] = mapped_column(String(40))


class LeadingRecognition(RecordMixin, Base):
    """A document that names an enterprise as leading in productivity."""

    __tablename__ = "leading_recognition"

    organisation_id: Mapped[str] = link("organisation", required=True)
    document_number: Mapped[str] = mapped_column(String(100))
    date: Mapped[str] = mapped_column(String(10))
    issuer: Mapped[str | None] = mapped_column(String(300))
    withdrawn_on: Mapped[str | None] = mapped_column(String(10))
