"""All kinds of record the program knows, in the order of its navigation."""

from functools import cache

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.description import Description


@cache
def descriptions() -> dict[str, Description]:
    """Type -> description."""
    from nsuat_desktop.records.types.attachment import ATTACHMENT
    from nsuat_desktop.records.types.catalogue_entry import CATALOGUE_ENTRY
    from nsuat_desktop.records.types.certificate import CERTIFICATE
    from nsuat_desktop.records.types.expert import EXPERT
    from nsuat_desktop.records.types.institution_programme import INSTITUTION_PROGRAMME
    from nsuat_desktop.records.types.leading_recognition import LEADING_RECOGNITION
    from nsuat_desktop.records.types.macro_indicator import MACRO_INDICATOR
    from nsuat_desktop.records.types.management import (
        AGENCY,
        BUDGET_LINE,
        DIFFICULTY,
        INSPECTION,
        NETWORK_MEMBER,
        PLAN_TASK,
        POLICY_DOCUMENT,
        SCIENCE_TASK,
    )
    from nsuat_desktop.records.types.office_profile import OFFICE_PROFILE
    from nsuat_desktop.records.types.organisation import ORGANISATION
    from nsuat_desktop.records.types.person import PERSON
    from nsuat_desktop.records.types.promotion import AWARD, COMMUNICATION, COOPERATION, EVENT
    from nsuat_desktop.records.types.report import REPORT
    from nsuat_desktop.records.types.support import SUPPORT
    from nsuat_desktop.records.types.training import ATTENDANCE, TRAINING_COURSE
    from nsuat_desktop.records.types.unit_reform import UNIT_REFORM
    from nsuat_desktop.records.types.yearly_figures import YEARLY_FIGURES

    known = (
        ORGANISATION,
        PERSON,
        YEARLY_FIGURES,
        LEADING_RECOGNITION,
        SUPPORT,
        CERTIFICATE,
        TRAINING_COURSE,
        ATTENDANCE,
        INSTITUTION_PROGRAMME,
        EXPERT,
        MACRO_INDICATOR,
        NETWORK_MEMBER,
        COMMUNICATION,
        EVENT,
        AWARD,
        COOPERATION,
        SCIENCE_TASK,
        POLICY_DOCUMENT,
        INSPECTION,
        BUDGET_LINE,
        DIFFICULTY,
        PLAN_TASK,
        AGENCY,
        CATALOGUE_ENTRY,
        UNIT_REFORM,
        REPORT,
        ATTACHMENT,
        OFFICE_PROFILE,
    )
    return {each.type: each for each in known}


def description_of(record_type: str) -> Description:
    """The description of a type.

    Raises:
        AppError: there is no such kind of record.
    """
    found = descriptions().get(record_type)
    if found is None:
        raise AppError(
            f"Không có loại bản ghi “{record_type}”. Các loại có: {', '.join(descriptions())}."
        )
    return found
