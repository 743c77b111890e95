"""Hours at a point of view. Sums of a year are one aggregate statement, whatever the number of people."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    Date,
    Text,
    and_,
    case,
    cast,
    func,
    literal,
    null,
    select,
    union_all,
)
from sqlalchemy.orm import Session

from data_access.models import (
    HourAssessment,
    HourClaim,
    HourClaimRevision,
    HourClose,
    HourEntry,
    HourRuleRevision,
    HourSheet,
)
from data_access.queries.latest import EFFECTIVE_ON, KNOWN_AT, at
from data_access.queries.workflow import state_at, steps_of
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.talent.hours import Category, HourRule, Kind, Mode, Requirement, RuleBook, Standing, Totals
from domain.talent.hours_views import Assessment, Claim, ClosedYear, Entry, SheetLine
from domain.talent.staff import StaffGroup
from domain.workflow import State

CLAIM = "hour_claim"
"""The kind of a claim, for the workflow, the ledger and attachments."""


def rule_book(session: Session, known_at: int = EVERYTHING_KNOWN) -> RuleBook:
    """All rules known by then; there are a few a year at most."""
    rows = session.execute(
        select(
            HourRuleRevision.year,
            HourRuleRevision.effective_on,
            HourRuleRevision.document,
            HourRuleRevision.change_seq,
        ).where(HourRuleRevision.change_seq <= known_at)
    )
    return RuleBook(tuple(HourRule.of_document(*row) for row in rows))


def closed_years(session: Session, known_at: int = EVERYTHING_KNOWN) -> dict[int, ClosedYear]:
    """The years closed by then."""
    rows = session.execute(
        select(HourClose.year, HourClose.closed_on, HourClose.change_seq).where(
            HourClose.change_seq <= known_at
        )
    )
    return {row.year: ClosedYear(*row) for row in rows}


def years_known(
    session: Session, known_at: int = EVERYTHING_KNOWN
) -> tuple[RuleBook, dict[int, ClosedYear], int | None]:
    """The rules, the years closed, and the first year that has hours, in one statement."""
    rules: list[HourRule] = []
    closed: dict[int, ClosedYear] = {}
    first = None
    for kind, year, day, document, seq in session.execute(_years_known(), {"known_at": known_at}):
        if kind == "rule":
            rules.append(HourRule.of_document(year, day, document, seq))
        elif kind == "close":
            closed[year] = ClosedYear(year, day, seq)
        else:
            first = year
    return RuleBook(tuple(rules)), closed, first


@cache
def _years_known() -> Any:
    return union_all(
        select(
            literal("rule").label("kind"),
            HourRuleRevision.year,
            HourRuleRevision.effective_on,
            HourRuleRevision.document,
            HourRuleRevision.change_seq,
        ).where(HourRuleRevision.change_seq <= KNOWN_AT),
        select(
            literal("close"),
            HourClose.year,
            HourClose.closed_on,
            cast(null(), Text),
            HourClose.change_seq,
        ).where(HourClose.change_seq <= KNOWN_AT),
        select(
            literal("first"),
            func.min(HourEntry.year),
            cast(null(), Date),
            cast(null(), Text),
            cast(null(), BigInteger),
        ),
    )


def totals(session: Session, view: AsOf, year: int, rule: HourRule) -> dict[int, Totals]:
    """What people earned in a year by then, each kind cut to its cap, by person. One statement."""
    return totals_of(session, view, {year: rule})[year]


def totals_of(session: Session, view: AsOf, rules: Mapping[int, HourRule]) -> dict[int, dict[int, Totals]]:
    """As ``totals``, by year and person, for several years at once with the rule of each. One statement."""
    found = (
        select(
            HourEntry.year,
            HourEntry.staff_id,
            HourEntry.mode,
            HourEntry.category,
            func.sum(HourEntry.tenths).label("tenths"),
        )
        .where(
            HourEntry.year.in_(sorted(rules)),
            HourEntry.effective_on <= EFFECTIVE_ON,
            HourEntry.change_seq <= KNOWN_AT,
        )
        .group_by(HourEntry.year, HourEntry.staff_id, HourEntry.mode, HourEntry.category)
        .subquery()
    )
    counted = case(
        *(
            (
                and_(
                    found.c.year == year,
                    found.c.mode == mode.value,
                    found.c.category == category.value,
                    found.c.tenths > cap,
                ),
                cap,
            )
            for year, rule in rules.items()
            for (mode, category), cap in rule.caps()
        ),
        (found.c.tenths < 0, 0),
        else_=found.c.tenths,
    )
    common = found.c.category == Category.PUBLIC.value
    statement = select(
        found.c.year,
        found.c.staff_id,
        func.sum(case((common, counted), else_=0)),
        func.sum(case((common, 0), else_=counted)),
    ).group_by(found.c.year, found.c.staff_id)
    earned: dict[int, dict[int, Totals]] = {year: {} for year in rules}
    for year, person, public, professional in session.execute(statement, at(view)):
        earned[year][person] = Totals(int(public), int(professional))
    return earned


def person_sums(session: Session, view: AsOf, staff_id: int) -> dict[int, dict[Kind, int]]:
    """What a person earned by then, before caps, by year and by mode and category."""
    statement = (
        select(HourEntry.year, HourEntry.mode, HourEntry.category, func.sum(HourEntry.tenths))
        .where(
            HourEntry.staff_id == staff_id,
            HourEntry.effective_on <= EFFECTIVE_ON,
            HourEntry.change_seq <= KNOWN_AT,
        )
        .group_by(HourEntry.year, HourEntry.mode, HourEntry.category)
    )
    found: dict[int, dict[Kind, int]] = {}
    for year, mode, category, tenths in session.execute(statement, at(view)):
        found.setdefault(year, {})[Mode(mode), Category(category)] = int(tenths)
    return found


def sums(session: Session, year: int, staff_id: int) -> dict[Kind, int]:
    """What a person has by mode and category, before caps, with all that is known."""
    statement = (
        select(HourEntry.mode, HourEntry.category, func.sum(HourEntry.tenths))
        .where(HourEntry.year == year, HourEntry.staff_id == staff_id)
        .group_by(HourEntry.mode, HourEntry.category)
    )
    rows = session.execute(statement)
    return {(Mode(mode), Category(category)): int(tenths) for mode, category, tenths in rows}


def entries(session: Session, view: AsOf, staff_id: int, year: int) -> tuple[Entry, ...]:
    """What was credited to a person for a year by then, by day."""
    statement = (
        select(HourEntry)
        .where(
            HourEntry.staff_id == staff_id,
            HourEntry.year == year,
            HourEntry.effective_on <= EFFECTIVE_ON,
            HourEntry.change_seq <= KNOWN_AT,
        )
        .order_by(HourEntry.effective_on, HourEntry.id)
    )
    return tuple(_entry(row) for row in session.scalars(statement, at(view)))


def of_source(session: Session, source_kind: str, source_ids: Collection[int]) -> tuple[Entry, ...]:
    """Everything ever credited for these sources, oldest first."""
    statement = (
        select(HourEntry)
        .where(HourEntry.source_kind == source_kind, HourEntry.source_id.in_(source_ids))
        .order_by(HourEntry.id)
    )
    return tuple(_entry(row) for row in session.scalars(statement))


def last_entry(session: Session, staff_id: int, year: int) -> int:
    """The change of a person's last entry in a year; 0 before the first."""
    statement = select(func.max(HourEntry.change_seq)).where(
        HourEntry.year == year, HourEntry.staff_id == staff_id
    )
    return session.scalar(statement) or 0


def first_year(session: Session) -> int | None:
    """The first year for which anything was credited; None while nothing was."""
    return session.scalar(select(func.min(HourEntry.year)))


def reasons(session: Session, claim_ids: list[int]) -> dict[int, str]:
    """Why claims were returned the last time, by claim; those that never were are left out."""
    steps = steps_of(session, CLAIM, claim_ids, EVERYTHING_KNOWN) if claim_ids else []
    return {step.subject_id: step.reason for step in steps if step.reason}


def years_with_entries(session: Session) -> frozenset[int]:
    """The years for which anything was credited."""
    return frozenset(session.scalars(select(HourEntry.year).distinct()))


def _entry(row: HourEntry) -> Entry:
    return Entry(
        row.id,
        row.staff_id,
        row.year,
        row.effective_on,
        Category(row.category),
        Mode(row.mode),
        row.claimed,
        row.tenths,
        row.title,
        row.note or "",
        row.source_kind,
        row.source_id,
        row.corrects_id,
        row.change_seq,
    )


def sheet(session: Session, year: int) -> dict[int, SheetLine]:
    """The frozen sheet of a closed year, by person."""
    rows = session.scalars(select(HourSheet).where(HourSheet.year == year))
    return {row.staff_id: _line(row) for row in rows}


def person_sheets(session: Session, staff_id: int) -> dict[int, SheetLine]:
    """A person's lines of frozen sheets, by year."""
    rows = session.scalars(select(HourSheet).where(HourSheet.staff_id == staff_id))
    return {row.year: _line(row) for row in rows}


def _line(row: HourSheet) -> SheetLine:
    return SheetLine(
        row.staff_id,
        row.department_id,
        StaffGroup(row.staff_group),
        Standing(
            Requirement(row.months, row.required, row.required_professional),
            Totals(row.public, row.professional),
            Totals(row.carried_public, row.carried_professional),
        ),
    )


def claim(session: Session, claim_id: int) -> Claim | None:
    """A claim as it stands now; None when there is none, or it was taken off."""
    found = _claims(session, [HourClaim.id == claim_id])
    return found[0] if found else None


def claims_of(session: Session, staff_id: int) -> tuple[Claim, ...]:
    """The claims of a person as they stand now, the latest first."""
    return _claims(session, [HourClaim.staff_id == staff_id])


def waiting(session: Session) -> tuple[Claim, ...]:
    """The claims that wait to be recognised, the latest first."""
    return _claims(session, [state_at(CLAIM, HourClaim.id) == State.SUBMITTED.value])


def waiting_of(session: Session, year: int) -> tuple[Claim, ...]:
    """The claims of a year that wait to be recognised."""
    return tuple(found for found in waiting(session) if found.year == year)


def returned_to(session: Session, author_id: int) -> tuple[Claim, ...]:
    """The claims that came back to their author."""
    return _claims(
        session,
        [HourClaim.author_id == author_id, state_at(CLAIM, HourClaim.id) == State.RETURNED.value],
    )


def decided(session: Session, limit: int) -> tuple[Claim, ...]:
    """The claims last recognised or returned, the latest first."""
    states = (State.APPROVED.value, State.RETURNED.value)
    return _claims(session, [state_at(CLAIM, HourClaim.id).in_(states)], limit)


def _claims(session: Session, conditions: Iterable[Any], limit: int | None = None) -> tuple[Claim, ...]:
    later = (
        select(func.max(HourClaimRevision.change_seq))
        .where(HourClaimRevision.claim_id == HourClaim.id)
        .correlate(HourClaim)
        .scalar_subquery()
    )
    statement = (
        select(HourClaim, HourClaimRevision, state_at(CLAIM, HourClaim.id))
        .join(HourClaimRevision, HourClaimRevision.claim_id == HourClaim.id)
        .where(HourClaimRevision.change_seq == later, ~HourClaimRevision.removed, *conditions)
        .order_by(HourClaim.id.desc())
        .limit(limit)
    )
    rows = session.execute(statement, {"known_at": EVERYTHING_KNOWN})
    return tuple(
        Claim(
            of.id,
            of.staff_id,
            of.author_id,
            said.year,
            said.title,
            Category(said.category),
            Mode(said.mode),
            said.claimed,
            said.started_on,
            said.ended_on,
            said.provider,
            said.certificate or "",
            State(state) if state else State.DRAFT,
            said.change_seq,
        )
        for of, said, state in rows
    )


def assessment(session: Session, claim_id: int) -> Assessment | None:
    """How a claim was last assessed; None while nobody has."""
    row = session.scalar(
        select(HourAssessment)
        .where(HourAssessment.claim_id == claim_id)
        .order_by(HourAssessment.change_seq.desc())
        .limit(1)
    )
    if row is None:
        return None
    return Assessment(Category(row.category), Mode(row.mode), row.tenths, row.note, row.change_seq)
