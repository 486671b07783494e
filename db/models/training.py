"""Training, schools, experts, provincial indicators."""

from sqlalchemy import BigInteger, Boolean, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, RecordMixin, SideRowMixin, link, owner_record


class TrainingCourse(RecordMixin, Base):
    """A course; the day that decides its window is `ends`."""

    __tablename__ = "training_course"

    title: Mapped[str] = mapped_column(String(300))
    kind: Mapped[str] = mapped_column(String(40))
    topic: Mapped[str | None] = mapped_column(Text)
    starts: Mapped[str] = mapped_column(String(10))
    ends: Mapped[str] = mapped_column(String(10))
    hours: Mapped[str | None] = mapped_column(String(40))
    task: Mapped[str | None] = mapped_column(String(40))
    venue: Mapped[str | None] = mapped_column(String(300))
    admin_unit: Mapped[str | None] = mapped_column(String(40))
    organiser: Mapped[str | None] = mapped_column(String(300))
    trainers: Mapped[str | None] = mapped_column(String(300))
    state_money: Mapped[int | None] = mapped_column(BigInteger)
    counterpart_money: Mapped[int | None] = mapped_column(BigInteger)


class Attendance(RecordMixin, Base):
    """One person at one course."""

    __tablename__ = "attendance"

    course_id: Mapped[str] = link("training_course", required=True)
    person_id: Mapped[str] = link("person", required=True)
    category: Mapped[str] = mapped_column(String(40))
    public_kind: Mapped[str | None] = mapped_column(String(40))
    attended: Mapped[bool | None] = mapped_column(Boolean)
    result: Mapped[str | None] = mapped_column(String(200))


class InstitutionProgramme(RecordMixin, Base):
    """A productivity programme at a school."""

    __tablename__ = "institution_programme"

    institution_id: Mapped[str] = link("organisation", required=True)
    name: Mapped[str] = mapped_column(String(300))
    level: Mapped[str | None] = mapped_column(String(40))
    starts: Mapped[str] = mapped_column(String(10))
    ends: Mapped[str | None] = mapped_column(String(10))
    learners: Mapped[int | None] = mapped_column(Integer)
    document: Mapped[str | None] = mapped_column(String(300))


class Expert(RecordMixin, Base):
    """A person with expert certificates."""

    __tablename__ = "expert"

    person_id: Mapped[str] = link("person", required=True)
    field: Mapped[str | None] = mapped_column(String(300))
    counts_for_mt06: Mapped[bool | None] = mapped_column(Boolean)


class ExpertCertificates(SideRowMixin, Base):
    """Chứng chỉ: a line per entry."""

    __tablename__ = "expert_certificates"

    record_id: Mapped[str] = owner_record("expert")
    scheme: Mapped[str] = mapped_column(String(200))
    level: Mapped[str | None] = mapped_column(String(100))
    number: Mapped[str | None] = mapped_column(String(100))
    issuer: Mapped[str | None] = mapped_column(String(200))
    issued: Mapped[str] = mapped_column(String(10))
    expires: Mapped[str | None] = mapped_column(String(10))


class MacroIndicator(RecordMixin, Base):
    """A provincial figure with its source."""

    __tablename__ = "macro_indicator"

    indicator: Mapped[str] = mapped_column(String(40))
    year: Mapped[int] = mapped_column(Integer, index=True)
    value: Mapped[str] = mapped_column(String(40))
    source: Mapped[str] = mapped_column(String(300))
    series_break: Mapped[bool | None] = mapped_column(Boolean)
