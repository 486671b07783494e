"""The office itself."""

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, RecordMixin, SideRowMixin, owner_record


class OfficeProfile(RecordMixin, Base):
    """How the office appears on documents between two dates."""

    __tablename__ = "office_profile"

    level: Mapped[str] = mapped_column(String(40))
    name: Mapped[str] = mapped_column(String(300))
    parent_name: Mapped[str | None] = mapped_column(String(300))
    issuer_lines: Mapped[str] = mapped_column(Text)
    abbreviation: Mapped[str] = mapped_column(String(30))
    place_name: Mapped[str] = mapped_column(String(100))
    admin_unit: Mapped[str | None] = mapped_column(String(40))
    division: Mapped[str | None] = mapped_column(String(50))
    signer_form: Mapped[str] = mapped_column(String(40))
    signer_post: Mapped[str] = mapped_column(String(150))
    signer_name: Mapped[str | None] = mapped_column(String(100))
    addressee: Mapped[str | None] = mapped_column(Text)
    recipients: Mapped[str | None] = mapped_column(Text)
    valid_from: Mapped[str] = mapped_column(String(10))
    valid_to: Mapped[str | None] = mapped_column(String(10))


class OfficeProfileOtherSigners(SideRowMixin, Base):
    """Người ký khác: a line per entry."""

    __tablename__ = "office_profile_other_signers"

    record_id: Mapped[str] = owner_record("office_profile")
    form: Mapped[str] = mapped_column(String(40))
    post: Mapped[str] = mapped_column(String(150))
    name: Mapped[str] = mapped_column(String(100))
