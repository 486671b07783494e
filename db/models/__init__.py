"""The tables. Importing this package registers all of them on `Base.metadata`."""

from db.models.history import AppState, ChangeSet, FormDraft, RecordVersion
from db.models.offices import OfficeProfile, OfficeProfileOtherSigners
from db.models.organisations import (
    LeadingRecognition,
    Organisation,
    Person,
    YearlyFigures,
    YearlyFiguresIndicators,
)
from db.models.supports import Certificate, CertificateSurveillance, Support
from db.models.training import (
    Attendance,
    Expert,
    ExpertCertificates,
    InstitutionProgramme,
    MacroIndicator,
    TrainingCourse,
)

__all__ = [
    "AppState",
    "Attendance",
    "Certificate",
    "CertificateSurveillance",
    "ChangeSet",
    "Expert",
    "ExpertCertificates",
    "FormDraft",
    "InstitutionProgramme",
    "LeadingRecognition",
    "MacroIndicator",
    "OfficeProfile",
    "OfficeProfileOtherSigners",
    "Organisation",
    "Person",
    "RecordVersion",
    "Support",
    "TrainingCourse",
    "YearlyFigures",
    "YearlyFiguresIndicators",
]
