"""Network, tasks, documents, inspections, money, difficulties."""

from sqlalchemy import BigInteger, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, RecordMixin, link


class NetworkMember(RecordMixin, Base):
    """An organisation of the support network."""

    __tablename__ = "network_member"

    organisation_id: Mapped[str] = link("organisation", required=True)
    role: Mapped[str] = mapped_column(String(40))
    services: Mapped[str | None] = mapped_column(String(500))
    starts: Mapped[str] = mapped_column(String(10))
    ends: Mapped[str | None] = mapped_column(String(10))


class ScienceTask(RecordMixin, Base):
    """A science and technology task."""

    __tablename__ = "science_task"

    code: Mapped[str | None] = mapped_column(String(60))
    title: Mapped[str] = mapped_column(String(500))
    host_id: Mapped[str | None] = link("organisation")
    task: Mapped[str | None] = mapped_column(String(40))
    starts: Mapped[str] = mapped_column(String(10))
    ends: Mapped[str | None] = mapped_column(String(10))
    state_money: Mapped[int | None] = mapped_column(BigInteger)
    counterpart_money: Mapped[int | None] = mapped_column(BigInteger)
    result: Mapped[str | None] = mapped_column(Text)


class PolicyDocument(RecordMixin, Base):
    """A document that steers the work."""

    __tablename__ = "policy_document"

    number: Mapped[str] = mapped_column(String(100))
    date: Mapped[str] = mapped_column(String(10))
    issuer: Mapped[str] = mapped_column(String(300))
    summary: Mapped[str] = mapped_column(Text)
    task: Mapped[str | None] = mapped_column(String(40))
    settles: Mapped[str | None] = mapped_column(Text)


class Inspection(RecordMixin, Base):
    """A visit to a supported organisation, with what has to follow."""

    __tablename__ = "inspection"

    organisation_id: Mapped[str] = link("organisation", required=True)
    support_id: Mapped[str | None] = link("support")
    date: Mapped[str] = mapped_column(String(10))
    team: Mapped[str | None] = mapped_column(String(500))
    findings: Mapped[str | None] = mapped_column(Text)
    conclusion: Mapped[str | None] = mapped_column(Text)
    follow_up: Mapped[str | None] = mapped_column(Text)
    follow_up_due: Mapped[str | None] = mapped_column(String(10))
    follow_up_done: Mapped[str | None] = mapped_column(String(10))


class BudgetLine(RecordMixin, Base):
    """Money of one year, task and source, in đồng."""

    __tablename__ = "budget_line"

    content: Mapped[str] = mapped_column(String(300))
    year: Mapped[int] = mapped_column(Integer, index=True)
    task: Mapped[str | None] = mapped_column(String(40))
    source: Mapped[str] = mapped_column(String(40))
    estimated: Mapped[int | None] = mapped_column(BigInteger)
    allotted: Mapped[int | None] = mapped_column(BigInteger)
    disbursed: Mapped[int | None] = mapped_column(BigInteger)
    settled: Mapped[int | None] = mapped_column(BigInteger)


class Difficulty(RecordMixin, Base):
    """A difficulty or proposal with its answer."""

    __tablename__ = "difficulty"

    content: Mapped[str] = mapped_column(Text)
    date: Mapped[str] = mapped_column(String(10))
    organisation_id: Mapped[str | None] = link("organisation")
    proposal: Mapped[str | None] = mapped_column(Text)
    addressee: Mapped[str | None] = mapped_column(String(40))
    state: Mapped[str | None] = mapped_column(String(40))
    answer: Mapped[str | None] = mapped_column(Text)
    answered_on: Mapped[str | None] = mapped_column(String(10))


class PlanTask(RecordMixin, Base):
    """One piece of work of the plan, with its progress in %."""

    __tablename__ = "plan_task"

    code: Mapped[str] = mapped_column(String(40))
    text: Mapped[str] = mapped_column(String(500))
    lead: Mapped[str | None] = mapped_column(String(300))
    partners: Mapped[str | None] = mapped_column(String(500))
    starts: Mapped[str] = mapped_column(String(10))
    ends: Mapped[str | None] = mapped_column(String(10))
    product: Mapped[str | None] = mapped_column(String(500))
    progress: Mapped[str | None] = mapped_column(String(40))


class Agency(RecordMixin, Base):
    """A body with a duty under part IV of the plan."""

    __tablename__ = "agency"

    name: Mapped[str] = mapped_column(String(300))
    short_name: Mapped[str | None] = mapped_column(String(60))
    duty: Mapped[str | None] = mapped_column(String(40))
    valid_from: Mapped[str | None] = mapped_column(String(10))
    valid_to: Mapped[str | None] = mapped_column(String(10))
    successor_id: Mapped[str | None] = link("agency")
    document: Mapped[str | None] = mapped_column(String(300))
