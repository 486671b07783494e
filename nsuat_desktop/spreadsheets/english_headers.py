"""What lists of foreign enterprises and donors write over a column, in English.

Often both languages stand in one cell: 'Tên doanh nghiệp / Company name'.
"""

from collections.abc import Container
from functools import cache

from nsuat_desktop.spreadsheets.short_words import spelled_out
from nsuat_desktop.text.fold import fold

_MOST_WORDS = 16
_LONG = 5
"""Letters that a Vietnamese syllable hardly has: 'thông tin' is no 'TIN'."""

_COMPANY = (
    "company name", "name of company", "company", "enterprise", "enterprise name", "firm",
    "name of enterprise", "name of the company", "organization", "organisation", "name",
    "organization name", "name of organization", "organisation name", "name of organisation",
    "name of unit", "business name", "institution", "cooperative name", "factory name",
)  # fmt: skip
_PHONE = (
    "phone", "telephone", "phone number", "phone no", "telephone number", "mobile", "tel no",
    "mobile phone", "contact number", "cell phone", "hotline", "phone/fax", "tel/fax",
)  # fmt: skip
_STARTS = ("start date", "starting date", "date of start", "start", "from", "commencement date")
_ENDS = ("end date", "ending date", "completion date", "date of completion", "end")

ENGLISH: dict[str, tuple[str, ...]] = {
    "organisation.name": _COMPANY,
    "organisation.short_name": ("short name", "abbreviation"),
    "organisation.tax_code": (
        "tax code", "taxcode", "tax id", "tax identification number", "tax number",
        "tax no", "enterprise code", "business registration number", "business code",
    ),
    "organisation.legal_form": ("legal form", "type of enterprise", "enterprise type",
                                "form of business", "type of business", "company type"),
    "organisation.ownership": ("ownership", "type of ownership"),
    "organisation.status": ("operating status", "operation status", "status of operation"),
    "organisation.products": ("products", "main products", "product", "business line",
                              "business lines", "main product", "line of business", "industry",
                              "sector", "field of business"),
    "organisation.address": ("address", "head office", "head office address", "office address",
                             "registered address", "location"),
    "organisation.admin_unit": ("commune", "ward", "commune/ward", "ward/commune"),
    "organisation.representative": (
        "legal representative", "representative", "director", "general director",
        "name of representative", "name of legal representative", "owner",
    ),
    "organisation.representative_post": ("position", "title of representative"),
    "organisation.phone": _PHONE,
    "organisation.email": ("email address", "contact email"),
    "organisation.founded": ("year of establishment", "established", "date of establishment",
                             "established in", "founded", "year established"),
    "person.full_name": ("full name", "name", "name of participant", "participant name",
                         "participant", "trainee", "name of trainee", "trainee name",
                         "name of expert", "expert name"),
    "person.sex": ("gender", "sex"),
    "person.birth_year": ("year of birth", "date of birth", "birth year", "dob", "birthday",
                          "birth date"),
    "person.organisation": (*_COMPANY, "workplace", "work place", "employer", "place of work",
                            "affiliation"),
    "person.post": ("position", "job title", "job position", "occupation", "designation"),
    "person.phone": _PHONE,
    "person.personal_id": ("id number", "id no", "id card", "identity card", "citizen id",
                           "identity card number", "id card number"),
    "yearly_figures.year": ("fiscal year", "financial year", "year"),
    "yearly_figures.staff": ("number of employees", "employees", "no of employees", "workforce",
                             "number of workers", "labour", "labor", "headcount", "staff",
                             "total employees"),
    "yearly_figures.revenue": ("revenue", "turnover", "sales", "total revenue", "annual revenue"),
    "yearly_figures.capital": ("total capital", "capital", "investment capital"),
    "yearly_figures.fixed_assets": ("fixed assets",),
    "yearly_figures.value_added": ("value added",),
    "yearly_figures.labour_cost": ("labour cost", "labor cost"),
    "yearly_figures.profit_before_tax": ("profit before tax",),
    "leading_recognition.document_number": ("decision no", "decision number"),
    "leading_recognition.date": ("date of recognition", "date of decision", "recognition date"),
    "certificate.standard": (
        "standard", "standards", "management system", "certified standard", "certification",
        "certificate", "type of certificate", "system", "certification standard",
    ),
    "certificate.number": ("certificate no", "certificate number", "cert no", "certification no",
                           "no of certificate", "number of certificate"),
    "certificate.certifier": (
        "certification body", "certifying body", "certifier", "issued by", "issuing body",
        "certification organization", "certification organisation", "issuing organization",
    ),
    "certificate.scope": ("scope", "scope of certification", "certification scope"),
    "certificate.issued": ("date of issue", "issue date", "issued date", "issued on",
                           "issuing date", "certification date", "date of certification",
                           "valid from", "effective date", "date issued"),
    "certificate.expires": ("valid until", "expiry date", "expiration date", "date of expiry",
                            "valid to", "valid till", "expires", "expiry", "validity",
                            "date of expiration", "expired date", "expires on"),
    "support.solution": ("supported tool", "tool", "solution", "productivity tool", "tools",
                         "supported system", "tool applied", "improvement tool", "applied tool"),
    "support.adviser": ("consultant", "consulting organization", "adviser", "advisor",
                        "consulting organisation", "consulting firm", "consulting company"),
    "support.agreement": ("contract no", "contract number", "agreement no", "contract"),
    "support.state_money": ("state budget", "government budget", "state funding", "state fund"),
    "support.counterpart_money": ("counterpart fund", "counterpart funding", "counterpart"),
    "support.steps.registered": ("registration date", "date of registration", "registered"),
    "support.steps.in_progress": _STARTS,
    "support.steps.applied": ("completion date", "date of completion", "date of application",
                              "application date", "acceptance date", "date of acceptance",
                              "applied"),
    "training_course.title": ("course", "course title", "course name", "training course",
                              "name of course", "title", "name of training course"),
    "training_course.starts": (*_STARTS, "date", "time", "training date"),
    "training_course.ends": _ENDS,
    "training_course.hours": ("hours", "number of hours", "duration"),
    "training_course.venue": ("venue", "place", "location"),
    "training_course.organiser": ("organizer", "organiser", "organized by"),
    "training_course.trainers": ("trainer", "trainers", "lecturer", "instructor", "lecturers"),
    "attendance.course": ("course", "course title", "course name", "training course"),
    "attendance.attended": ("attended", "attendance", "present"),
    "attendance.result": ("result", "grade"),
    "institution_programme.institution": ("school", "university", "college", "institution"),
    "institution_programme.name": ("programme", "program", "programme name", "program name"),
    "institution_programme.starts": _STARTS,
    "institution_programme.learners": ("number of learners", "number of students", "students"),
    "expert.certificates.scheme": ("certificate", "certificates", "certificate name"),
    "expert.certificates.number": ("certificate no", "certificate number"),
    "expert.certificates.issuer": ("issued by", "issuing body"),
    "expert.certificates.issued": ("date of issue", "issue date", "issued on"),
    "expert.certificates.expires": ("valid until", "expiry date", "valid to"),
    "expert.field": ("field", "expertise", "specialization", "area of expertise", "speciality"),
    "network_member.role": ("role",),
    "network_member.services": ("services", "service"),
    "network_member.starts": ("member since", "joined", "date of joining", "joined in"),
    "event.title": ("event", "event title", "event name", "name of event", "workshop",
                    "conference"),
    "event.starts": (*_STARTS, "date", "time"),
    "event.ends": _ENDS,
    "event.place": ("venue", "place", "location"),
    "event.organiser": ("organizer", "organiser", "organized by"),
    "event.participants": ("number of participants", "participants", "no of participants"),
    "event.cost": ("cost", "budget"),
    "award.award": ("award", "award name", "name of award", "prize", "title of award"),
    "award.level": ("level", "award level"),
    "award.year": ("year",),
    "award.decision": ("decision no", "decision number"),
    "award.date": ("date of decision", "decision date"),
    "cooperation.title": ("project", "project title", "project name", "name of project",
                          "cooperation content", "activity", "title"),
    "cooperation.partner": ("partner", "donor", "donors", "foreign partner", "sponsor",
                            "international partner", "funding agency"),
    "cooperation.country": ("country", "nationality", "country of partner"),
    "cooperation.kind": ("type of cooperation", "form of cooperation"),
    "cooperation.organisation": ("implementing agency", "implementing organization",
                                 "project owner", "beneficiary"),
    "cooperation.starts": _STARTS,
    "cooperation.ends": _ENDS,
    "cooperation.cost": ("budget", "cost", "total budget", "project budget", "total cost"),
    "cooperation.result": ("result", "results", "outcome"),
}  # fmt: skip
"""As `header_words.EXTRA`: field -> what stands over it. Marks, case and signs do not matter."""


@cache
def _keys() -> frozenset[str]:
    return frozenset(fold(name).strip() for names in ENGLISH.values() for name in names)


def in_english(text: str) -> bool:
    """Whether a header is known in English: 'Company name'."""
    return fold(text).strip() in _keys()


def one_language(key: str, known: Container[str], every: Container[str]) -> str | None:
    """The Vietnamese half of a header in both languages; the English one where it is not known.

    'ten doanh nghiep company name': the longest English half counts, as 'name' is one as well.
    `known` are the headers of a kind of list, `every` those of all.
    """
    words, english = key.split(), _keys()
    if len(words) > _MOST_WORDS:
        return None
    halves = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words)))
    found = [
        (own, other)
        for before, behind in halves
        for own, other in ((before, behind), (behind, before))
        if other in english and own not in english
    ]
    found.sort(key=lambda each: -len(each[1]))
    for own, _ in found:
        if text := own if own in known else spelled_out(own, known):
            return text
    own, other = found[0] if found else ("", "")
    is_strange = own not in every and len(other) >= _LONG
    return other if is_strange and other in known else None
