"""The columns that every record shares, and one naming convention for constraints."""

from typing import Any

from sqlalchemy import JSON, Boolean, ForeignKey, Index, Integer, MetaData, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

ID_LENGTH = 36


class Base(DeclarativeBase):
    """Named constraints, so that later migrations can address them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class RecordMixin:
    """The newest version of a record, as screens and SQL read it.

    Dates are ISO texts (partial ones too), decimals canonical texts: a row turns back into the
    very content that its version was hashed over. `title`, `sort_key` and `search_text` are
    derived when the record is saved; they are no content.
    """

    id: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    owner: Mapped[str] = mapped_column(String(ID_LENGTH))
    revision: Mapped[int] = mapped_column(Integer)
    version_hash: Mapped[str] = mapped_column(String(64))
    deleted: Mapped[bool] = mapped_column(Boolean)
    created_at: Mapped[str] = mapped_column(String(32))
    created_by: Mapped[str] = mapped_column(String(100))
    updated_at: Mapped[str] = mapped_column(String(32))
    updated_by: Mapped[str] = mapped_column(String(100))
    notes: Mapped[str | None] = mapped_column(Text)
    accepted: Mapped[Any | None] = mapped_column(JSON(none_as_null=True))
    title: Mapped[str] = mapped_column(Text)
    sort_key: Mapped[str] = mapped_column(Text)
    search_text: Mapped[str] = mapped_column(Text)

    @declared_attr.directive
    def __table_args__(cls) -> tuple[Index, ...]:  # noqa: N805 - SQLAlchemy passes the class
        name: str = cls.__tablename__  # type: ignore[attr-defined]
        return (Index(f"ix_{name}_order", "deleted", "sort_key", "id"),)


class SideRowMixin:
    """A line of a field that holds several (certificates of an expert, surveillance dates)."""

    position: Mapped[int] = mapped_column(Integer, primary_key=True)


def link(table: str, *, required: bool = False) -> Mapped[Any]:
    """A column that points at another record; records are never removed, only marked deleted."""
    return mapped_column(
        String(ID_LENGTH), ForeignKey(f"{table}.id"), nullable=not required, index=True
    )


def owner_record(table: str) -> Mapped[str]:
    """The record that a side row belongs to; with the position it is the key."""
    return mapped_column(String(ID_LENGTH), ForeignKey(f"{table}.id"), primary_key=True)
