"""Communication, events, honours, co-operation."""

from sqlalchemy import BigInteger, Boolean, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, RecordMixin, link


class Communication(RecordMixin, Base):
    """A broadcast, article or publication about productivity."""

    __tablename__ = "communication"

    title: Mapped[str] = mapped_column(String(300))
    kind: Mapped[str] = mapped_column(String(40))
    channel: Mapped[str | None] = mapped_column(String(300))
    date: Mapped[str] = mapped_column(String(10))
    task: Mapped[str | None] = mapped_column(String(40))
    reach: Mapped[int | None] = mapped_column(Integer)
    cost: Mapped[int | None] = mapped_column(BigInteger)
    summary: Mapped[str | None] = mapped_column(Text)


class Event(RecordMixin, Base):
    """A workshop, conference or study visit."""

    __tablename__ = "event"

    title: Mapped[str] = mapped_column(String(300))
    kind: Mapped[str] = mapped_column(String(40))
    starts: Mapped[str] = mapped_column(String(10))
    ends: Mapped[str | None] = mapped_column(String(10))
    place: Mapped[str | None] = mapped_column(String(300))
    admin_unit: Mapped[str | None] = mapped_column(String(40))
    organiser: Mapped[str | None] = mapped_column(String(300))
    participants: Mapped[int | None] = mapped_column(Integer)
    task: Mapped[str | None] = mapped_column(String(40))
    cost: Mapped[int | None] = mapped_column(BigInteger)
    counts_as_training: Mapped[bool | None] = mapped_column(Boolean)
    course_id: Mapped[str | None] = link("training_course")
    result: Mapped[str | None] = mapped_column(Text)


class Award(RecordMixin, Base):
    """An honour given to an organisation or a person."""

    __tablename__ = "award"

    award: Mapped[str] = mapped_column(String(300))
    organisation_id: Mapped[str | None] = link("organisation")
    person_id: Mapped[str | None] = link("person")
    level: Mapped[str] = mapped_column(String(40))
    year: Mapped[int] = mapped_column(Integer, index=True)
    decision: Mapped[str | None] = mapped_column(String(100))
    date: Mapped[str | None] = mapped_column(String(10))
    score: Mapped[int | None] = mapped_column(Integer)


class Cooperation(RecordMixin, Base):
    """Work with a partner abroad."""

    __tablename__ = "cooperation"

    title: Mapped[str] = mapped_column(String(300))
    partner: Mapped[str] = mapped_column(String(300))
    country: Mapped[str] = mapped_column(String(100))
    kind: Mapped[str] = mapped_column(String(40))
    organisation_id: Mapped[str | None] = link("organisation")
    starts: Mapped[str] = mapped_column(String(10))
    ends: Mapped[str | None] = mapped_column(String(10))
    participants: Mapped[int | None] = mapped_column(Integer)
    cost: Mapped[int | None] = mapped_column(BigInteger)
    result: Mapped[str | None] = mapped_column(Text)
