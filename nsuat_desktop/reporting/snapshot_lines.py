"""The lines of the annexes: supports, certificates, courses, experts, programmes, recognitions."""

from dataclasses import dataclass
from datetime import date, timedelta

from nsuat_desktop.catalogues import industries, legal_forms, standards
from nsuat_desktop.offices.map_view import AS_RECORDED, MapView
from nsuat_desktop.offices.units import unit, unit_label
from nsuat_desktop.plan.supports import BEGUN, CONCLUDED
from nsuat_desktop.records.description import Values, label_of
from nsuat_desktop.records.rule_context import DatabaseContext
from nsuat_desktop.records.size_class import size_class_of
from nsuat_desktop.records.types.certificate import valid_on
from nsuat_desktop.records.types.institution_programme import INSTITUTION_PROGRAMME
from nsuat_desktop.records.types.support import STEPS, state_of
from nsuat_desktop.reporting.figures import (
    UNDER_WAY,
    CertificateLine,
    CourseLine,
    ExpertLine,
    ProgrammeLine,
    RecognitionLine,
    SupportLine,
)
from nsuat_desktop.reporting.snapshot_records import Found, Records
from nsuat_desktop.text.dates import first_day, last_day
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.masking import mask_identifier

EXPIRING_DAYS = 90
_STEP_LABELS = {choice.code: choice.label for choice in STEPS}


@dataclass(frozen=True, slots=True)
class Span:
    """Inclusive days: the period as far as it has come."""

    start: date
    end: date

    def has(self, iso: object) -> bool:
        """Whether a day (of a partial one, its first) lies in the span."""
        return isinstance(iso, str) and self.start <= first_day(iso) <= self.end


def steps_until(values: Values, day: date) -> dict[str, str]:
    """The steps of a support that were reached by the day."""
    steps = values.get("steps")
    if not isinstance(steps, dict):
        return {}
    return {
        code: str(reached)
        for code, reached in steps.items()
        if reached and first_day(str(reached)) <= day
    }


def is_active(values: Values, span: Span) -> bool:
    """The support was begun, carried on or concluded in the span."""
    steps = steps_until(values, span.end)
    return any(span.has(steps.get(code)) for code in BEGUN)


def is_registered(values: Values, span: Span) -> bool:
    """Registered in the span, and nothing more."""
    steps = steps_until(values, span.end)
    return steps.keys() == {"registered"} and span.has(steps["registered"])


def concluded_on(values: Values, day: date) -> str:
    """First day of "applied" or "certified"; empty when not reached or given up before."""
    steps = steps_until(values, day)
    reached = min((steps[code] for code in CONCLUDED if code in steps), default="")
    return "" if reached and steps.get("withdrawn", "9999") < reached else reached


@dataclass(frozen=True, slots=True)
class _Unit:
    """An organisation as annex II prints it."""

    key: str
    name: str
    tax_code: str
    address: str
    industry: str
    size: str
    needs_size: bool


def support_lines(
    records: Records, span: Span, year: int, area: str, view: MapView = AS_RECORDED
) -> tuple[SupportLine, ...]:
    """Supports that moved in the span or are under way at its end, by organisation.

    `year` decides the size of an enterprise; `area` is left out of addresses, as the title of the
    list names it; `view` is the map by which addresses are told.
    """
    wanted = records.use(each for each in records.all("support") if _belongs(each, span))
    found = records.by_id("organisation", (each.text("organisation") for each in wanted))
    records.use(found.values())
    units = {
        each.id: _unit(records, each, span.end, year, _Places(area, view))
        for each in found.values()
    }
    certificates = _certificates_by_support(records, span.end)
    wanted.sort(key=lambda each: (units[each.text("organisation")].key, each.key, each.id))
    return tuple(
        _support_line(each, units[each.text("organisation")], span, certificates) for each in wanted
    )


def _belongs(found: Found, span: Span) -> bool:
    steps = steps_until(found.values, span.end)
    under_way = state_of({"steps": dict(steps)}) in UNDER_WAY
    return under_way or is_active(found.values, span) or span.has(steps.get("withdrawn"))


def _support_line(
    found: Found, owner: _Unit, span: Span, certificates: dict[str, Found]
) -> SupportLine:
    values, organisation = found.values, found.text("organisation")
    steps = steps_until(values, span.end)
    state = state_of({"steps": dict(steps)}) or ""
    standard = standards().get(found.text("solution"))
    certificate = certificates.get(found.id) or certificates.get(
        f"{organisation} {found.text('solution')}"
    )
    return SupportLine(
        id=found.id,
        organisation_id=organisation,
        organisation=owner.name,
        tax_code=owner.tax_code,
        address=owner.address,
        industry=owner.industry,
        size=owner.size,
        needs_size=owner.needs_size,
        solution=standard.short_name if standard else found.text("solution"),
        pilot=values.get("pilot") is True,
        state=state,
        state_label=_STEP_LABELS.get(state, ""),
        state_on=steps.get(state, ""),
        active=is_active(values, span),
        concluded_on=concluded_on(values, span.end),
        certificate_number=certificate.text("number") if certificate else "",
        certificate_issued=certificate.text("issued") if certificate else "",
        certifier=certificate.text("certifier") if certificate else "",
        certificate_expires=certificate.text("expires") if certificate else "",
        certificate_id=certificate.id if certificate else "",
        certifiable=standard is not None and standard.certifiable != "N",
        agreement=found.text("agreement"),
        state_money=found.money("state_money"),
        counterpart_money=found.money("counterpart_money"),
        result_before=found.text("result_before"),
        result_after=found.text("result_after"),
    )


def _unit(records: Records, found: Found, day: date, year: int, places: "_Places") -> _Unit:
    """Name and size as of the period."""
    values = found.values
    industry = industries().get((found.text("industry_version"), found.text("industry_code")))
    tax_code = found.text("tax_code")
    form = legal_forms().get(found.text("legal_form"))
    context = DatabaseContext(records.connection, day, found.id)
    return _Unit(
        key=found.key,
        name=found.title,
        tax_code=mask_identifier(tax_code) if len(tax_code) == 12 else tax_code,
        address=places.address(found),
        industry=industry.name if industry else "",
        size=size_class_of(values, context, year).text,
        needs_size=values.get("kind") == "enterprise" and (form is None or form.sme_test),
    )


@dataclass(frozen=True, slots=True)
class _Places:
    """How addresses are told: without the office's own area, by a view of the map."""

    area: str
    view: MapView

    def address(self, found: Found) -> str:
        """With its administrative unit, where the clerk did not write it.

        An address keeps the names of its time; another name of the place stands in brackets.
        """
        written, unit_id = found.text("address"), found.text("admin_unit")
        parts = [written]
        if unit_id and fold(unit(unit_id).bare_name) not in fold(written):
            parts.append(unit_label(unit_id))
        whole = ", ".join(filter(None, parts))
        head, _, tail = whole.rpartition(", ")
        told = head if head and fold(tail) == fold(self.area) else whole
        return " ".join(filter(None, (told, self._other_name(unit_id))))

    def _other_name(self, unit_id: str) -> str:
        shown = self.view.place(unit_id).label if unit_id else ""
        same = not shown or fold(shown.partition(", ")[0]) in fold(unit_label(unit_id))
        return "" if same else f"({shown})"


def _certificates_by_support(records: Records, day: date) -> dict[str, Found]:
    """The newest certificate of a support: by its id, else by "organisation standard"."""
    found: dict[str, Found] = {}
    issued = [each for each in records.all("certificate") if _known(each, day)]
    for each in sorted(issued, key=lambda each: (each.text("issued"), each.id)):
        found[f"{each.text('organisation')} {each.text('standard')}"] = each
        if support := each.text("support"):
            found[support] = each
    records.use(found.values())
    return found


def _known(found: Found, day: date) -> bool:
    issued = found.text("issued")
    return bool(issued) and first_day(issued) <= day


def certificate_lines(records: Records, span: Span) -> tuple[CertificateLine, ...]:
    """Certificates issued in the span."""
    return _certificate_lines(
        records, [each for each in records.all("certificate") if span.has(each.text("issued"))]
    )


def valid_certificates(records: Records, day: date) -> tuple[str, ...]:
    """Ids of the certificates that hold on the day."""
    valid = [each for each in records.all("certificate") if valid_on(each.values, day)]
    return tuple(each.id for each in records.use(valid))


def expiring_certificates(records: Records, day: date) -> tuple[CertificateLine, ...]:
    """Valid on the day, ending soon after it."""
    limit = day + timedelta(days=EXPIRING_DAYS)
    return _certificate_lines(
        records,
        [
            each
            for each in records.all("certificate")
            if valid_on(each.values, day)
            and each.text("expires")
            and last_day(each.text("expires")) <= limit
        ],
    )


def expired_certificates(records: Records, span: Span) -> tuple[CertificateLine, ...]:
    """Ended in the span, and no other certificate of this organisation and standard took over."""
    everything = records.all("certificate")
    renewed = {
        (each.text("organisation"), each.text("standard"))
        for each in everything
        if valid_on(each.values, span.end)
    }
    return _certificate_lines(
        records,
        [
            each
            for each in everything
            if each.text("expires")
            and span.start <= last_day(each.text("expires")) < span.end
            and not each.text("withdrawn_on")
            and (each.text("organisation"), each.text("standard")) not in renewed
        ],
    )


def _certificate_lines(records: Records, chosen: list[Found]) -> tuple[CertificateLine, ...]:
    records.use(chosen)
    units = records.by_id("organisation", (each.text("organisation") for each in chosen))
    records.use(units.values())
    made = []
    for each in chosen:
        standard = standards().get(each.text("standard"))
        made.append(
            CertificateLine(
                id=each.id,
                organisation_id=each.text("organisation"),
                organisation=units[each.text("organisation")].title,
                standard=standard.short_name if standard else each.text("standard"),
                number=each.text("number"),
                certifier=each.text("certifier"),
                issued=each.text("issued"),
                expires=each.text("expires"),
            )
        )
    return tuple(made)


def course_lines(records: Records, span: Span) -> tuple[CourseLine, ...]:
    """Courses that ended in the span, in the order of their days."""
    courses = records.use(
        each for each in records.all("training_course") if span.has(each.text("ends"))
    )
    attendances = records.attendances(span.start, span.end)
    made = []
    for each in sorted(courses, key=lambda each: (each.text("starts"), each.key, each.id)):
        present = attendances.get(each.id)
        made.append(
            CourseLine(
                id=each.id,
                title=each.title,
                starts=each.text("starts"),
                ends=each.text("ends"),
                venue=each.text("venue"),
                topic=each.text("topic"),
                organiser=each.text("organiser"),
                public=present.categories["public"] if present else 0,
                enterprise=present.categories["enterprise"] if present else 0,
                other=present.categories["other"] if present else 0,
                listed=present.listed if present else 0,
            )
        )
    return tuple(made)


def expert_lines(records: Records, span: Span) -> tuple[ExpertLine, ...]:
    """Experts with a certificate valid at the end of the span or issued in it, by given name."""
    made = []
    for each in records.all("expert"):
        certificates = _expert_certificates(each, span.end)
        valid = [row for row in certificates if _holds(row, span.end)]
        new = any(span.has(row.get("issued")) for row in certificates)
        if valid or new:
            shown = max(valid or certificates, key=lambda row: (_end(row), row["issued"]))
            made.append(_expert_line(records, each, shown, bool(valid), new))
    return tuple(made)


def _expert_certificates(found: Found, day: date) -> list[dict[str, str]]:
    rows = found.values.get("certificates")
    return [
        {name: str(value) for name, value in row.items()}
        for row in (rows if isinstance(rows, list) else [])
        if isinstance(row, dict) and row.get("issued") and first_day(str(row["issued"])) <= day
    ]


def _end(row: dict[str, str]) -> str:
    return row.get("expires", "9999")


def _holds(row: dict[str, str], day: date) -> bool:
    return "expires" not in row or last_day(row["expires"]) >= day


def _expert_line(
    records: Records, found: Found, shown: dict[str, str], valid: bool, new: bool
) -> ExpertLine:
    person = records.by_id("person", [found.text("person")])[found.text("person")]
    units = records.by_id("organisation", filter(None, [person.text("organisation")]))
    records.use([found, person, *units.values()])
    own = next(iter(units.values()), None)
    return ExpertLine(
        id=found.id,
        name=person.title,
        organisation=own.title if own else person.text("organisation_name"),
        field=found.text("field"),
        scheme=shown.get("scheme", ""),
        level=shown.get("level", ""),
        number=shown.get("number", ""),
        issuer=shown.get("issuer", ""),
        issued=shown["issued"],
        expires=shown.get("expires", ""),
        valid=valid,
        new=new,
        counts=found.values.get("counts_for_mt06") is not False,
    )


def programme_lines(records: Records, span: Span) -> tuple[ProgrammeLine, ...]:
    """Programmes of schools that have begun."""
    level = INSTITUTION_PROGRAMME.by_name["level"]
    begun = [
        each
        for each in records.all("institution_programme")
        if first_day(each.text("starts")) <= span.end
    ]
    records.use(begun)
    schools = records.by_id("organisation", (each.text("institution") for each in begun))
    records.use(schools.values())
    return tuple(
        ProgrammeLine(
            id=each.id,
            institution_id=each.text("institution"),
            institution=schools[each.text("institution")].title,
            name=each.text("name"),
            level_label=label_of(level, each.values.get("level")),
            starts=each.text("starts"),
            new=span.has(each.text("starts")),
        )
        for each in begun
    )


def recognition_lines(records: Records, span: Span) -> tuple[RecognitionLine, ...]:
    """The first standing recognition of each leading enterprise."""
    standing: dict[str, Found] = {}
    for each in sorted(
        records.all("leading_recognition"), key=lambda each: (each.text("date"), each.id)
    ):
        withdrawn = each.text("withdrawn_on")
        if first_day(each.text("date")) <= span.end and not (
            withdrawn and first_day(withdrawn) <= span.end
        ):
            standing.setdefault(each.text("organisation"), each)
    records.use(standing.values())
    units = records.by_id("organisation", standing)
    records.use(units.values())
    return tuple(
        RecognitionLine(
            id=each.id,
            organisation_id=organisation,
            organisation=units[organisation].title,
            document=each.text("document_number"),
            day=each.text("date"),
            issuer=each.text("issuer"),
            new=span.has(each.text("date")),
        )
        for organisation, each in standing.items()
    )
