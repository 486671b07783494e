"""One history under every save: change sets and immutable record versions."""

from sqlalchemy import Boolean, ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import ID_LENGTH, Base


class ChangeSet(Base):
    """One transaction: who, when, a sentence that says what; chained by hash to the one before."""

    __tablename__ = "change_set"

    sequence: Mapped[int] = mapped_column(Integer, primary_key=True)
    id: Mapped[str] = mapped_column(String(ID_LENGTH), unique=True)
    at: Mapped[str] = mapped_column(String(32))
    author: Mapped[str] = mapped_column(String(100))
    installation: Mapped[str] = mapped_column(String(ID_LENGTH))
    sentence: Mapped[str] = mapped_column(Text)
    batch: Mapped[str | None] = mapped_column(String(ID_LENGTH))
    previous_hash: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))


class RecordVersion(Base):
    """One state of one record, never changed after it was written.

    `body` is the canonical JSON that `hash` is computed over; the other columns repeat parts of
    it for look-ups. `parents` holds the hashes of the versions this one follows, space-separated.
    """

    __tablename__ = "record_version"

    hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    change_set: Mapped[int] = mapped_column(Integer, ForeignKey("change_set.sequence"), index=True)
    record_id: Mapped[str] = mapped_column(String(ID_LENGTH), index=True)
    record_type: Mapped[str] = mapped_column(String(40))
    revision: Mapped[int] = mapped_column(Integer)
    parents: Mapped[str] = mapped_column(Text)
    deleted: Mapped[bool] = mapped_column(Boolean)
    body: Mapped[str] = mapped_column(Text)


class AppState(Base):
    """Facts about this installation: its id, its office, its epoch. No business data."""

    __tablename__ = "app_state"

    key: Mapped[str] = mapped_column(String(60), primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class FormDraft(Base):
    """What was typed into a form and not saved yet; survives a crash, is no record."""

    __tablename__ = "form_draft"

    key: Mapped[str] = mapped_column(String(100), primary_key=True)
    body: Mapped[str] = mapped_column(Text)
    at: Mapped[str] = mapped_column(String(32))
