"""The tables. Importing this package registers all of them on `Base.metadata`."""

from db.models.extensions import (
    Attachment,
    CatalogueEntry,
    UnitReform,
    UnitReformChanges,
)
from db.models.history import AppState, ChangeSet, FormDraft, RecordVersion
from db.models.management import (
    Agency,
    BudgetLine,
    Difficulty,
    Inspection,
    NetworkMember,
    PlanTask,
    PolicyDocument,
    ScienceTask,
)
from db.models.offices import OfficeProfile, OfficeProfileOtherSigners
from db.models.organisations import (
    LeadingRecognition,
    Organisation,
    Person,
    YearlyFigures,
    YearlyFiguresIndicators,
)
from db.models.promotion import Award, Communication, Cooperation, Event
from db.models.reports import FrozenContent, IssuedFile, Report, ReportGaps
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
    "Agency",
    "AppState",
    "Attachment",
    "Attendance",
    "Award",
    "BudgetLine",
    "CatalogueEntry",
    "Certificate",
    "CertificateSurveillance",
    "ChangeSet",
    "Communication",
    "Cooperation",
    "Difficulty",
    "Event",
    "Expert",
    "ExpertCertificates",
    "FormDraft",
    "FrozenContent",
    "Inspection",
    "InstitutionProgramme",
    "IssuedFile",
    "LeadingRecognition",
    "MacroIndicator",
    "NetworkMember",
    "OfficeProfile",
    "OfficeProfileOtherSigners",
    "Organisation",
    "Person",
    "PlanTask",
    "PolicyDocument",
    "RecordVersion",
    "Report",
    "ReportGaps",
    "ScienceTask",
    "Support",
    "TrainingCourse",
    "UnitReform",
    "UnitReformChanges",
    "YearlyFigures",
    "YearlyFiguresIndicators",
]
