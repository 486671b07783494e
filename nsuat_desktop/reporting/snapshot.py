"""Takes the figures of a report out of the database, all in one view of it."""

from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import Connection, Table, func, select

from db.models.history import RecordVersion
from nsuat_desktop.errors import AppError
from nsuat_desktop.offices.map_view import AS_RECORDED, MapView
from nsuat_desktop.offices.profile import OfficeProfile
from nsuat_desktop.offices.units import unit
from nsuat_desktop.plan.budget import budget_figures
from nsuat_desktop.plan.counting import supported_organisations
from nsuat_desktop.plan.model import Number, Plan, Target, Window, default_horizon
from nsuat_desktop.plan.outlook import months_before
from nsuat_desktop.plan.progress import target_progress
from nsuat_desktop.plan.results import TargetProgress
from nsuat_desktop.plan.tasks import task_figures
from nsuat_desktop.reporting.document import lower_first
from nsuat_desktop.reporting.figures import (
    SUPPORT_RULE,
    Counts,
    OfficeFrame,
    PeriodFrame,
    PlanFrame,
    Snapshot,
    Source,
    TargetFigures,
    YearCount,
)
from nsuat_desktop.reporting.periods import Period, previous_same_period
from nsuat_desktop.reporting.snapshot_activities import activity_lines, difficulty_lines
from nsuat_desktop.reporting.snapshot_lines import (
    Span,
    certificate_lines,
    concluded_on,
    course_lines,
    expert_lines,
    expired_certificates,
    expiring_certificates,
    is_active,
    is_registered,
    programme_lines,
    recognition_lines,
    support_lines,
    valid_certificates,
)
from nsuat_desktop.reporting.snapshot_records import Records
from nsuat_desktop.reporting.template import report_template
from nsuat_desktop.workspace import Workspace

__all__ = ["Snapshot", "take_snapshot"]

_CHUNK = 500
_version: Table = RecordVersion.__table__  # type: ignore[assignment]


def take_snapshot(
    workspace: Workspace, period: Period, as_of: date | None = None, view: MapView = AS_RECORDED
) -> Snapshot:
    """All figures of a report on `period`, frozen.

    `as_of` is the cut-off; by default the end of the period, or today while it is still running.
    `view` is the map by which places are told.

    Raises:
        AppError: no office has been described yet, or the period has not begun.
    """
    plan = workspace.plan
    profile = workspace.office(period.end)
    cut_off = min(as_of or workspace.environment.today(), period.end)
    if cut_off < period.start:
        raise AppError(
            f"Kỳ báo cáo {period.label} chưa bắt đầu (từ ngày {period.start:%d/%m/%Y}). "
            "Hãy chọn kỳ khác."
        )
    horizon = default_horizon(plan, period.end)
    span = Span(period.start, cut_off)
    office = _office_frame(profile, plan)
    with workspace.database.read() as connection:
        records = Records(connection)
        targets = [
            target_progress(connection, target, horizon, cut_off, (period.start, period.end))
            for target in plan.targets
        ]
        snapshot = Snapshot(
            plan=_plan_frame(plan),
            office=office,
            period=_period_frame(period),
            as_of=cut_off.isoformat(),
            taken_at=workspace.environment.timestamp(),
            horizon=horizon,
            targets=tuple(_target_figures(found) for found in targets),
            current=_counts(records, plan, horizon, span),
            previous=_previous(records, plan, horizon, period, span),
            supports=support_lines(records, span, period.year, office.area, view),
            certificates=certificate_lines(records, span),
            valid_certificates=valid_certificates(records, cut_off),
            expiring_certificates=expiring_certificates(records, cut_off),
            expired_certificates=expired_certificates(records, span),
            courses=course_lines(records, span),
            experts=expert_lines(records, span),
            programmes=programme_lines(records, span),
            recognitions=recognition_lines(records, span),
            activities=activity_lines(records, span),
            difficulties=difficulty_lines(records, span),
            tasks=task_figures(connection, plan, cut_off, period.start, _end_after(period)),
            budget=budget_figures(connection, plan, period.end.year, period.end.year),
            next_budget=budget_figures(connection, plan, period.end.year + 1, period.end.year + 1),
            trend=_trend(connection, plan, horizon, cut_off),
            sources=(),
            map_basis=view.basis,
        )
        used = {profile.id, *records.used, *(each for one in targets for each in one.record_ids)}
        used.update(each.id for each in snapshot.tasks)
        for money in (*snapshot.budget, *snapshot.next_budget):
            used.update(money.ids)
        return replace(snapshot, sources=_sources(connection, used))


def _end_after(period: Period) -> date:
    """The last day of as many days more: what begins later is no work of the next period."""
    return period.end + (period.end - period.start) + timedelta(days=1)


def _plan_frame(plan: Plan) -> PlanFrame:
    return PlanFrame(
        id=plan.id,
        type_name=plan.type_name,
        title=plan.title,
        issuer=plan.issuer,
        number=f"{plan.number}{plan.symbol}" if plan.number else "",
        issued=plan.issued,
    )


def _office_frame(profile: OfficeProfile, plan: Plan) -> OfficeFrame:
    template = report_template()
    return OfficeFrame(
        id=profile.id,
        level=profile.level,
        name=profile.name,
        area=_area(profile, plan),
        has_unit=profile.admin_unit is not None,
        parent_name=profile.parent_name,
        issuer_lines=profile.issuer_lines,
        abbreviation=profile.abbreviation,
        place_name=profile.place_name,
        division=profile.division,
        signer_lines=profile.signer_lines(),
        signer_name=profile.signer_name,
        addressees=profile.addressee or template.default_addressees.get(profile.level, ()),
        recipients=profile.recipients,
    )


def _area(profile: OfficeProfile, plan: Plan) -> str:
    """The territory in running text, from the administrative unit, else from the name."""
    if profile.admin_unit:
        return lower_first(unit(profile.admin_unit).name)
    committee = "Ủy ban nhân dân "
    if profile.name.startswith(committee):
        return profile.name.removeprefix(committee)
    return f"tỉnh {plan.place_name}"


def _period_frame(period: Period) -> PeriodFrame:
    return PeriodFrame(
        kind=period.kind,
        label=period.label,
        start=period.start.isoformat(),
        end=period.end.isoformat(),
        year=period.year,
        number=period.number,
    )


def _target_figures(found: TargetProgress) -> TargetFigures:
    target, goal = found.target, found.goal
    return TargetFigures(
        code=target.code,
        rule=target.rule,
        label=report_template().target_names.get(target.code, target.label),
        unit=target.unit,
        macro=target.kind == "macro",
        mark=target.mark_text(goal.horizon),
        low=float(goal.low),
        high=None if goal.high is None else float(goal.high),
        short_label=report_template().target_short_names.get(target.code, target.label),
        window_start=goal.window.start.isoformat(),
        window_end=goal.window.end.isoformat(),
        stock=goal.window.mode == "stock",
        in_period=_float(found.in_period),
        cumulative=_float(found.cumulative),
        share_of_low=_float(found.share_of_low),
        state=found.state,
        state_label=found.state_text,
        forecast=_float(found.forecast),
        footnote=found.note,
        record_type=found.record_type,
        records=found.records,
        in_period_records=found.in_period_records,
    )


def _float(value: Number | None) -> float | None:
    return None if value is None else float(value)


def _previous(
    records: Records, plan: Plan, horizon: int, period: Period, span: Span
) -> Counts | None:
    """The same days a year before; None when nothing is on record for them."""
    before = previous_same_period(period)
    last = before.end if span.end == period.end else months_before(span.end, 12)
    counts = _counts(records, plan, horizon, Span(before.start, last))
    return None if counts == Counts() else counts


def _counts(records: Records, plan: Plan, horizon: int, span: Span) -> Counts:
    active = records.use(each for each in records.all("support") if is_active(each.values, span))
    registered = [each for each in records.all("support") if is_registered(each.values, span)]
    concluded = [
        each
        for each in records.all("support")
        if span.has(concluded_on(each.values, span.end) or None)
    ]
    courses = [each for each in records.all("training_course") if span.has(each.text("ends"))]
    lists = records.attendances(span.start, span.end).values()
    public, enterprise, other = (
        sum(each.categories[category] for each in lists)
        for category in ("public", "enterprise", "other")
    )
    paid = records.use([*concluded, *courses])
    return Counts(
        supports=len(active),
        supported_units=len({each.text("organisation") for each in active}),
        concluded_units=_concluded_units(records, plan, horizon, span),
        registered_units=len({each.text("organisation") for each in registered}),
        certificates=len(certificate_lines(records, span)),
        courses=len(courses),
        attendances=public + enterprise + other,
        public=public,
        enterprise=enterprise,
        other=other,
        recognitions=sum(each.new for each in recognition_lines(records, span)),
        experts=sum(each.new for each in expert_lines(records, span)),
        state_money=sum(each.money("state_money") or 0 for each in paid),
        counterpart_money=sum(each.money("counterpart_money") or 0 for each in paid),
    )


def _support_target(plan: Plan) -> Target | None:
    return next((each for each in plan.targets if each.rule == SUPPORT_RULE), None)


def _concluded_units(records: Records, plan: Plan, horizon: int, span: Span) -> int:
    """Counted by the plan's own rule, so that table and prose never differ."""
    target = _support_target(plan)
    if target is None:
        return 0
    window = Window(span.start, span.end, "flow")
    params = target.rule_params(horizon)
    return len(supported_organisations(records.connection, window, span.end, params))


def _trend(
    connection: Connection, plan: Plan, horizon: int, cut_off: date
) -> tuple[YearCount, ...]:
    """By calendar year of the target's window, up to the year of the cut-off."""
    target = _support_target(plan)
    if target is None:
        return ()
    window = target.goal(horizon).window
    counted = supported_organisations(connection, window, cut_off, target.rule_params(horizon))
    years = [int(thing.day[:4]) for thing in counted]
    last = min(cut_off, window.end).year
    return tuple(
        YearCount(year=year, units=years.count(year)) for year in range(window.start.year, last + 1)
    )


def _sources(connection: Connection, ids: set[str]) -> tuple[Source, ...]:
    """The newest revision of each record, by id."""
    wanted, made = sorted(ids), list[Source]()
    for start in range(0, len(wanted), _CHUNK):
        query = (
            select(
                _version.c.record_id,
                func.min(_version.c.record_type).label("type"),
                func.max(_version.c.revision).label("revision"),
            )
            .where(_version.c.record_id.in_(wanted[start : start + _CHUNK]))
            .group_by(_version.c.record_id)
            .order_by(_version.c.record_id)
        )
        made += [
            Source(type=row.type, id=row.record_id, revision=row.revision)
            for row in connection.execute(query)
        ]
    return tuple(made)
