"""Frozen reports: their records, their content, the files that were issued."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

APPEND_ONLY = ("frozen_content", "issued_file")


def upgrade() -> None:
    op.create_table(
        "frozen_content",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_frozen_content")),
    )
    op.create_table(
        "issued_file",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("report_id", sa.String(length=36), nullable=False),
        sa.Column("content", sa.String(length=64), nullable=False),
        sa.Column("heading", sa.String(length=100), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_issued_file")),
    )
    op.create_index(op.f("ix_issued_file_report_id"), "issued_file", ["report_id"], unique=False)
    op.create_index(op.f("ix_issued_file_size"), "issued_file", ["size"], unique=False)
    op.create_table(
        "report",
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("period", sa.String(length=100), nullable=False),
        sa.Column("starts", sa.String(length=10), nullable=False),
        sa.Column("ends", sa.String(length=10), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("supplements_id", sa.String(length=36), nullable=True),
        sa.Column("explanation", sa.Text(), nullable=True),
        sa.Column("content", sa.String(length=64), nullable=False),
        sa.Column("taken_at", sa.String(length=32), nullable=False),
        sa.Column("check_code", sa.String(length=30), nullable=False),
        sa.Column("gaps_reason", sa.Text(), nullable=True),
        sa.Column("signer", sa.String(length=100), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("symbol", sa.String(length=60), nullable=False),
        sa.Column("issued_on", sa.String(length=10), nullable=True),
        sa.Column("frozen_on", sa.String(length=10), nullable=True),
        sa.Column("signed_on", sa.String(length=10), nullable=True),
        sa.Column("sent_on", sa.String(length=10), nullable=True),
        sa.Column("received_on", sa.String(length=10), nullable=True),
        sa.Column("returned_on", sa.String(length=10), nullable=True),
        sa.Column("signed_form", sa.String(length=40), nullable=True),
        sa.Column("signed_file", sa.String(length=64), nullable=True),
        sa.Column("signed_note", sa.Text(), nullable=True),
        sa.Column("sent_by", sa.String(length=300), nullable=True),
        sa.Column("remarks", sa.Text(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("owner", sa.String(length=36), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("version_hash", sa.String(length=64), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.String(length=32), nullable=False),
        sa.Column("created_by", sa.String(length=100), nullable=False),
        sa.Column("updated_at", sa.String(length=32), nullable=False),
        sa.Column("updated_by", sa.String(length=100), nullable=False),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.Column("accepted", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["supplements_id"], ["report.id"], name=op.f("fk_report_supplements_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report")),
    )
    op.create_index(op.f("ix_report_check_code"), "report", ["check_code"], unique=False)
    op.create_index("ix_report_order", "report", ["deleted", "sort_key", "id"], unique=False)
    op.create_index(op.f("ix_report_supplements_id"), "report", ["supplements_id"], unique=False)
    op.create_table(
        "report_gaps",
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["report.id"], name=op.f("fk_report_gaps_record_id")
        ),
        sa.PrimaryKeyConstraint("record_id", "position", name=op.f("pk_report_gaps")),
    )
    for table in APPEND_ONLY:
        for action in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{action.lower()} BEFORE {action} ON {table} "
                "BEGIN SELECT RAISE(ABORT, 'frozen content is append-only'); END"
            )
