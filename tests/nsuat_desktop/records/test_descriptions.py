"""Descriptions, models and the agreed names hold together."""

import subprocess
import sys

import pytest

from nsuat_desktop.records.description import Kind, field_choices
from nsuat_desktop.records.projection import side_table, table_of
from nsuat_desktop.records.registry import descriptions

AGREED = {
    "organisation": "name* short_name kind* tax_code legal_form ownership industry_version "
    "industry_code products key_product address admin_unit representative representative_post "
    "phone email founded status",
    "person": "full_name* sex birth_year organisation organisation_name post phone personal_id",
    "yearly_figures": "organisation* year* staff revenue capital value_added fixed_assets "
    "labour_cost",
    "leading_recognition": "organisation* document_number* date* issuer withdrawn_on",
    "support": "organisation* solution* task pilot steps adviser agreement state_money "
    "counterpart_money result_before result_after",
    "certificate": "organisation* standard* edition number certifier* scope issued* expires "
    "surveillance suspended_on withdrawn_on support",
    "training_course": "title* kind* topic starts* ends* hours venue admin_unit organiser trainers "
    "task state_money counterpart_money",
    "attendance": "course* person* category* public_kind attended result",
    "institution_programme": "institution* name* starts* ends learners level document",
    "expert": "person* field counts_for_mt06 certificates",
    "macro_indicator": "indicator* year* value* source* series_break",
}


@pytest.mark.parametrize("record_type", AGREED)
def test_agreed_names_are_there(record_type: str) -> None:
    fields = descriptions()[record_type].by_name
    for name in AGREED[record_type].split():
        assert name.rstrip("*") in fields
        assert fields[name.rstrip("*")].required == name.endswith("*")


@pytest.mark.parametrize("record_type", descriptions())
def test_every_field_has_its_column(record_type: str) -> None:
    description = descriptions()[record_type]
    table = table_of(description)
    own = set()
    for field in description.fields:
        if field.kind is Kind.STEPS:
            own |= {f"{choice.code}_on" for choice in field.choices}
        elif field.in_side_table:
            columns = set(side_table(description, field).columns.keys())
            expected = {sub.column for sub in field.fields} or {"day"}
            assert columns == expected | {"record_id", "position"}
        else:
            own.add(field.column)
            assert table.c[field.column].nullable == (not field.required)
    common = {
        "id", "owner", "revision", "version_hash", "deleted", "created_at", "created_by",
        "updated_at", "updated_by", "notes", "accepted", "title", "sort_key", "search_text",
    }  # fmt: skip
    assert set(table.columns.keys()) == own | common


@pytest.mark.parametrize("record_type", descriptions())
def test_a_description_only_names_what_exists(record_type: str) -> None:
    description = descriptions()[record_type]
    names = set(description.by_name) | {each.name for each in description.computed}
    assert set(description.list_columns) <= names
    for identity in description.identity:
        assert set(identity) <= names
    for field in description.fields:
        assert field.label
        if field.kind is Kind.LINK:
            assert field.link in descriptions()
        if field.kind is Kind.CHOICE:
            codes = [choice.code for choice in field_choices(field)]
            assert codes
            assert len(codes) == len(set(codes))


def test_reading_descriptions_loads_neither_sqlalchemy_nor_qt() -> None:
    code = (
        "import sys; from nsuat_desktop.records.registry import descriptions; descriptions();"
        "print(*{name.split('.')[0] for name in sys.modules} & {'sqlalchemy', 'PySide6'})"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == ""
