"""The first schema: records, their history, the state of the installation."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

APPEND_ONLY = ("change_set", "record_version")


def upgrade() -> None:
    op.create_table(
        "app_state",
        sa.Column("key", sa.String(length=60), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_app_state")),
    )
    op.create_table(
        "change_set",
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.Column("author", sa.String(length=100), nullable=False),
        sa.Column("installation", sa.String(length=36), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("batch", sa.String(length=36), nullable=True),
        sa.Column("previous_hash", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_change_set")),
        sa.UniqueConstraint("id", name=op.f("uq_change_set_id")),
    )
    op.create_table(
        "form_draft",
        sa.Column("key", sa.String(length=100), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_form_draft")),
    )
    op.create_table(
        "macro_indicator",
        sa.Column("indicator", sa.String(length=40), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("value", sa.String(length=40), nullable=False),
        sa.Column("source", sa.String(length=300), nullable=False),
        sa.Column("series_break", sa.Boolean(), nullable=True),
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
        sa.PrimaryKeyConstraint("id", name=op.f("pk_macro_indicator")),
    )
    op.create_index(
        "ix_macro_indicator_order", "macro_indicator", ["deleted", "sort_key", "id"], unique=False
    )
    op.create_index(op.f("ix_macro_indicator_year"), "macro_indicator", ["year"], unique=False)
    op.create_table(
        "office_profile",
        sa.Column("level", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("parent_name", sa.String(length=300), nullable=True),
        sa.Column("issuer_lines", sa.Text(), nullable=False),
        sa.Column("abbreviation", sa.String(length=30), nullable=False),
        sa.Column("place_name", sa.String(length=100), nullable=False),
        sa.Column("admin_unit", sa.String(length=40), nullable=True),
        sa.Column("division", sa.String(length=50), nullable=True),
        sa.Column("signer_form", sa.String(length=40), nullable=False),
        sa.Column("signer_post", sa.String(length=150), nullable=False),
        sa.Column("signer_name", sa.String(length=100), nullable=True),
        sa.Column("addressee", sa.Text(), nullable=True),
        sa.Column("recipients", sa.Text(), nullable=True),
        sa.Column("valid_from", sa.String(length=10), nullable=False),
        sa.Column("valid_to", sa.String(length=10), nullable=True),
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
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office_profile")),
    )
    op.create_index(
        "ix_office_profile_order", "office_profile", ["deleted", "sort_key", "id"], unique=False
    )
    op.create_table(
        "organisation",
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("short_name", sa.String(length=100), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("tax_code", sa.String(length=13), nullable=True),
        sa.Column("legal_form", sa.String(length=40), nullable=True),
        sa.Column("ownership", sa.String(length=40), nullable=True),
        sa.Column("status", sa.String(length=40), nullable=True),
        sa.Column("industry_version", sa.String(length=40), nullable=True),
        sa.Column("industry_code", sa.String(length=40), nullable=True),
        sa.Column("products", sa.String(length=500), nullable=True),
        sa.Column("key_product", sa.Boolean(), nullable=True),
        sa.Column("admin_unit", sa.String(length=40), nullable=True),
        sa.Column("address", sa.String(length=500), nullable=True),
        sa.Column("representative", sa.String(length=100), nullable=True),
        sa.Column("representative_post", sa.String(length=100), nullable=True),
        sa.Column("phone", sa.String(length=20), nullable=True),
        sa.Column("email", sa.String(length=300), nullable=True),
        sa.Column("founded", sa.String(length=10), nullable=True),
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
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
    )
    op.create_index(
        "ix_organisation_order", "organisation", ["deleted", "sort_key", "id"], unique=False
    )
    op.create_index(op.f("ix_organisation_tax_code"), "organisation", ["tax_code"], unique=False)
    op.create_table(
        "training_course",
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("topic", sa.Text(), nullable=True),
        sa.Column("starts", sa.String(length=10), nullable=False),
        sa.Column("ends", sa.String(length=10), nullable=False),
        sa.Column("hours", sa.String(length=40), nullable=True),
        sa.Column("task", sa.String(length=40), nullable=True),
        sa.Column("venue", sa.String(length=300), nullable=True),
        sa.Column("admin_unit", sa.String(length=40), nullable=True),
        sa.Column("organiser", sa.String(length=300), nullable=True),
        sa.Column("trainers", sa.String(length=300), nullable=True),
        sa.Column("state_money", sa.BigInteger(), nullable=True),
        sa.Column("counterpart_money", sa.BigInteger(), nullable=True),
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
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_training_course")),
    )
    op.create_index(
        "ix_training_course_order", "training_course", ["deleted", "sort_key", "id"], unique=False
    )
    op.create_table(
        "institution_programme",
        sa.Column("institution_id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("level", sa.String(length=40), nullable=True),
        sa.Column("starts", sa.String(length=10), nullable=False),
        sa.Column("ends", sa.String(length=10), nullable=True),
        sa.Column("learners", sa.Integer(), nullable=True),
        sa.Column("document", sa.String(length=300), nullable=True),
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
            ["institution_id"],
            ["organisation.id"],
            name=op.f("fk_institution_programme_institution_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_institution_programme")),
    )
    op.create_index(
        op.f("ix_institution_programme_institution_id"),
        "institution_programme",
        ["institution_id"],
        unique=False,
    )
    op.create_index(
        "ix_institution_programme_order",
        "institution_programme",
        ["deleted", "sort_key", "id"],
        unique=False,
    )
    op.create_table(
        "leading_recognition",
        sa.Column("organisation_id", sa.String(length=36), nullable=False),
        sa.Column("document_number", sa.String(length=100), nullable=False),
        sa.Column("date", sa.String(length=10), nullable=False),
        sa.Column("issuer", sa.String(length=300), nullable=True),
        sa.Column("withdrawn_on", sa.String(length=10), nullable=True),
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
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_leading_recognition_organisation_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_leading_recognition")),
    )
    op.create_index(
        "ix_leading_recognition_order",
        "leading_recognition",
        ["deleted", "sort_key", "id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_leading_recognition_organisation_id"),
        "leading_recognition",
        ["organisation_id"],
        unique=False,
    )
    op.create_table(
        "office_profile_other_signers",
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("form", sa.String(length=40), nullable=False),
        sa.Column("post", sa.String(length=150), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["office_profile.id"],
            name=op.f("fk_office_profile_other_signers_record_id"),
        ),
        sa.PrimaryKeyConstraint(
            "record_id", "position", name=op.f("pk_office_profile_other_signers")
        ),
    )
    op.create_table(
        "person",
        sa.Column("full_name", sa.String(length=100), nullable=False),
        sa.Column("sex", sa.String(length=40), nullable=True),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.String(length=36), nullable=True),
        sa.Column("organisation_name", sa.String(length=300), nullable=True),
        sa.Column("post", sa.String(length=150), nullable=True),
        sa.Column("phone", sa.String(length=20), nullable=True),
        sa.Column("personal_id", sa.String(length=12), nullable=True),
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
            ["organisation_id"], ["organisation.id"], name=op.f("fk_person_organisation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_index("ix_person_order", "person", ["deleted", "sort_key", "id"], unique=False)
    op.create_index(op.f("ix_person_organisation_id"), "person", ["organisation_id"], unique=False)
    op.create_index(op.f("ix_person_personal_id"), "person", ["personal_id"], unique=False)
    op.create_table(
        "record_version",
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("change_set", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("record_type", sa.String(length=40), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("parents", sa.Text(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["change_set"], ["change_set.sequence"], name=op.f("fk_record_version_change_set")
        ),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_record_version")),
    )
    op.create_index(
        op.f("ix_record_version_change_set"), "record_version", ["change_set"], unique=False
    )
    op.create_index(
        op.f("ix_record_version_record_id"), "record_version", ["record_id"], unique=False
    )
    op.create_table(
        "support",
        sa.Column("organisation_id", sa.String(length=36), nullable=False),
        sa.Column("solution", sa.String(length=40), nullable=False),
        sa.Column("task", sa.String(length=40), nullable=True),
        sa.Column("pilot", sa.Boolean(), nullable=True),
        sa.Column("registered_on", sa.String(length=10), nullable=True),
        sa.Column("selected_on", sa.String(length=10), nullable=True),
        sa.Column("in_progress_on", sa.String(length=10), nullable=True),
        sa.Column("applied_on", sa.String(length=10), nullable=True),
        sa.Column("certified_on", sa.String(length=10), nullable=True),
        sa.Column("withdrawn_on", sa.String(length=10), nullable=True),
        sa.Column("adviser_id", sa.String(length=36), nullable=True),
        sa.Column("agreement", sa.String(length=100), nullable=True),
        sa.Column("state_money", sa.BigInteger(), nullable=True),
        sa.Column("counterpart_money", sa.BigInteger(), nullable=True),
        sa.Column("result_before", sa.Text(), nullable=True),
        sa.Column("result_after", sa.Text(), nullable=True),
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
            ["adviser_id"], ["organisation.id"], name=op.f("fk_support_adviser_id")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_support_organisation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_support")),
    )
    op.create_index(op.f("ix_support_adviser_id"), "support", ["adviser_id"], unique=False)
    op.create_index("ix_support_order", "support", ["deleted", "sort_key", "id"], unique=False)
    op.create_index(
        op.f("ix_support_organisation_id"), "support", ["organisation_id"], unique=False
    )
    op.create_table(
        "yearly_figures",
        sa.Column("organisation_id", sa.String(length=36), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("staff", sa.Integer(), nullable=True),
        sa.Column("revenue", sa.BigInteger(), nullable=True),
        sa.Column("capital", sa.BigInteger(), nullable=True),
        sa.Column("fixed_assets", sa.BigInteger(), nullable=True),
        sa.Column("value_added", sa.BigInteger(), nullable=True),
        sa.Column("value_added_method", sa.String(length=40), nullable=True),
        sa.Column("output", sa.BigInteger(), nullable=True),
        sa.Column("bought_in", sa.BigInteger(), nullable=True),
        sa.Column("labour_cost", sa.BigInteger(), nullable=True),
        sa.Column("depreciation", sa.BigInteger(), nullable=True),
        sa.Column("interest", sa.BigInteger(), nullable=True),
        sa.Column("taxes_in_cost", sa.BigInteger(), nullable=True),
        sa.Column("profit_before_tax", sa.BigInteger(), nullable=True),
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
            ["organisation_id"], ["organisation.id"], name=op.f("fk_yearly_figures_organisation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_yearly_figures")),
    )
    op.create_index(
        "ix_yearly_figures_order", "yearly_figures", ["deleted", "sort_key", "id"], unique=False
    )
    op.create_index(
        op.f("ix_yearly_figures_organisation_id"),
        "yearly_figures",
        ["organisation_id"],
        unique=False,
    )
    op.create_index(op.f("ix_yearly_figures_year"), "yearly_figures", ["year"], unique=False)
    op.create_table(
        "attendance",
        sa.Column("course_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("category", sa.String(length=40), nullable=False),
        sa.Column("public_kind", sa.String(length=40), nullable=True),
        sa.Column("attended", sa.Boolean(), nullable=True),
        sa.Column("result", sa.String(length=200), nullable=True),
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
            ["course_id"], ["training_course.id"], name=op.f("fk_attendance_course_id")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_attendance_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
    )
    op.create_index(op.f("ix_attendance_course_id"), "attendance", ["course_id"], unique=False)
    op.create_index(
        "ix_attendance_order", "attendance", ["deleted", "sort_key", "id"], unique=False
    )
    op.create_index(op.f("ix_attendance_person_id"), "attendance", ["person_id"], unique=False)
    op.create_table(
        "certificate",
        sa.Column("organisation_id", sa.String(length=36), nullable=False),
        sa.Column("standard", sa.String(length=40), nullable=False),
        sa.Column("edition", sa.String(length=50), nullable=True),
        sa.Column("number", sa.String(length=100), nullable=True),
        sa.Column("certifier", sa.String(length=300), nullable=False),
        sa.Column("scope", sa.Text(), nullable=True),
        sa.Column("issued", sa.String(length=10), nullable=False),
        sa.Column("expires", sa.String(length=10), nullable=True),
        sa.Column("suspended_on", sa.String(length=10), nullable=True),
        sa.Column("withdrawn_on", sa.String(length=10), nullable=True),
        sa.Column("support_id", sa.String(length=36), nullable=True),
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
            ["organisation_id"], ["organisation.id"], name=op.f("fk_certificate_organisation_id")
        ),
        sa.ForeignKeyConstraint(
            ["support_id"], ["support.id"], name=op.f("fk_certificate_support_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificate")),
    )
    op.create_index(
        "ix_certificate_order", "certificate", ["deleted", "sort_key", "id"], unique=False
    )
    op.create_index(
        op.f("ix_certificate_organisation_id"), "certificate", ["organisation_id"], unique=False
    )
    op.create_index(op.f("ix_certificate_support_id"), "certificate", ["support_id"], unique=False)
    op.create_table(
        "expert",
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("field", sa.String(length=300), nullable=True),
        sa.Column("counts_for_mt06", sa.Boolean(), nullable=True),
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
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_expert_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_expert")),
    )
    op.create_index("ix_expert_order", "expert", ["deleted", "sort_key", "id"], unique=False)
    op.create_index(op.f("ix_expert_person_id"), "expert", ["person_id"], unique=False)
    op.create_table(
        "yearly_figures_indicators",
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=150), nullable=False),
        sa.Column("unit", sa.String(length=50), nullable=True),
        sa.Column("direction", sa.String(length=40), nullable=True),
        sa.Column("value", sa.String(length=40), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["yearly_figures.id"],
            name=op.f("fk_yearly_figures_indicators_record_id"),
        ),
        sa.PrimaryKeyConstraint("record_id", "position", name=op.f("pk_yearly_figures_indicators")),
    )
    op.create_table(
        "certificate_surveillance",
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["certificate.id"], name=op.f("fk_certificate_surveillance_record_id")
        ),
        sa.PrimaryKeyConstraint("record_id", "position", name=op.f("pk_certificate_surveillance")),
    )
    op.create_table(
        "expert_certificates",
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("scheme", sa.String(length=200), nullable=False),
        sa.Column("level", sa.String(length=100), nullable=True),
        sa.Column("number", sa.String(length=100), nullable=True),
        sa.Column("issuer", sa.String(length=200), nullable=True),
        sa.Column("issued", sa.String(length=10), nullable=False),
        sa.Column("expires", sa.String(length=10), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["expert.id"], name=op.f("fk_expert_certificates_record_id")
        ),
        sa.PrimaryKeyConstraint("record_id", "position", name=op.f("pk_expert_certificates")),
    )

    for table in APPEND_ONLY:
        for action in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{action.lower()} BEFORE {action} ON {table} "
                "BEGIN SELECT RAISE(ABORT, 'history is append-only'); END"
            )
