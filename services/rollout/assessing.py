"""Yearly assessments: setting the score sheet, assessing a room, deciding on what was assessed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from data_access.models import RoomAssessment, RoomSheetRevision
from data_access.queries import notices as notice_queries
from data_access.queries import people as people_queries
from data_access.queries.rollout import rooms as queries
from data_access.queries.rollout.rooms import ASSESSMENT, SHEET
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Forbidden, Invalid, NotFound
from domain.permissions import Actor, Permission, Role
from domain.rollout.assessments import (
    Assessment,
    SheetLine,
    assessment_faults,
    checked_scores,
    checked_sheet,
    sheet_lines,
    to_lines,
)
from domain.rollout.sites import Site, Sites
from domain.workflow import Action, State
from services import workflow
from services.context import Context
from services.rollout.reading import load_sites
from services.versions import check_version

__all__ = [
    "GONE",
    "Action",
    "SheetLine",
    "assess_room",
    "decide_assessment",
    "may_assess",
    "save_sheet",
]

GONE = "没有找到这份评估，可能网址有误，请从开放使用页面进入。"
NO_ROOM = "没有这个图书室，可能编号有误，请从开放使用页面进入。"
NOT_YOURS = "您只能评估本部门负责的图书室。其他部门的请由办公室办理。"
WAITS = "这一年度的评估正在等待核定，请先核定、退回或撤回，再重新评估。"


def may_assess(actor: Actor, site: Site) -> bool:
    """Whether the actor assesses a room, and decides on what others assessed of it."""
    return actor.scope(Permission.ROOM_ASSESS).covers_departments([site.terms.department_id])


def _now(work: UnitOfWork) -> AsOf:
    return AsOf(work.today, EVERYTHING_KNOWN)


def save_sheet(
    context: Context,
    actor: Actor,
    version: int,
    lines: Sequence[SheetLine],
    passing: int | None,
    source: str,
) -> int:
    """Set the score sheet from today on; returns its version. Assessments keep the sheet they were made with.

    Raises Forbidden, Conflict, and Invalid by field.
    """
    actor.require(Permission.GATE_MANAGE)
    with context.database.writing(actor) as work:
        standing = queries.sheet(work.session, _now(work))
        check_version(work.session, version, standing.version, "评分表")
        wanted = checked_sheet(lines, passing, source)
        if (wanted.lines, wanted.passing, wanted.source) == (
            standing.lines,
            standing.passing,
            standing.source,
        ):
            return version
        seq = work.record(
            "room_sheet.save",
            SHEET,
            "sheet",
            {"lines": [line.title for line in standing.lines], "passing": standing.passing},
            {"lines": [line.title for line in wanted.lines], "passing": wanted.passing},
        )
        work.session.add(
            RoomSheetRevision(
                lines=sheet_lines(wanted),
                passing=wanted.passing,
                source=wanted.source,
                effective_on=work.today,
                change_seq=seq,
            )
        )
        return seq


def room_of(session: Session, view: AsOf, code: str) -> tuple[Site, Sites]:
    """A site that has been opened, by its code. Raises NotFound."""
    sites = load_sites(session, view)
    site = sites.site(code)
    if site is None or sites.standing(site.id).opened_on is None:
        raise NotFound(NO_ROOM)
    return site, sites


def assess_room(
    context: Context,
    actor: Actor,
    code: str,
    year: int,
    seen: int,
    sheet_version: int,
    points: Mapping[str, int | None],
    assessed_on: date | None,
    findings: str,
) -> int:
    """Assess a room for a year, to be approved by somebody else; returns the assessment's id.

    ``seen`` is the last assessment of the year that the form saw, 0 for none, and ``sheet_version`` the score
    sheet it showed. After one that was approved another may follow (复评): the last approved counts. Raises
    NotFound, Forbidden, Conflict, and Invalid by field.
    """
    actor.require(Permission.ROOM_ASSESS)
    with context.database.writing(actor) as work:
        site, sites = room_of(work.session, _now(work), code)
        if not may_assess(actor, site):
            raise Forbidden(NOT_YOURS)
        sheet = queries.sheet(work.session, _now(work))
        check_version(work.session, sheet_version, sheet.version, "评分表")
        own = [one for one in queries.assessments(work.session, _now(work), site.id) if one.year == year]
        last = own[-1] if own else None
        if last is not None and last.state is State.SUBMITTED:
            raise Invalid(WAITS)
        if (last.id if last else 0) != seen:
            raise Invalid("这一年度的评估已有新的版本，请刷新页面后再提交。")
        scored = checked_scores(sheet, points)
        total = sum(one.points for one in scored)
        opened_on = sites.standing(site.id).opened_on
        faults = assessment_faults(year, assessed_on, findings, total >= sheet.passing, opened_on, work.today)
        if faults:
            raise Invalid(next(iter(faults.values())), faults)
        assert assessed_on is not None
        seq = work.record(
            "room_assessment.submit",
            ASSESSMENT,
            f"{code}:{year}",
            after={"total": total, "assessed_on": assessed_on.isoformat(), "findings": findings.strip()},
        )
        row = RoomAssessment(
            site_id=site.id,
            year=year,
            lines=to_lines(scored),
            passing=sheet.passing,
            findings=findings.strip(),
            assessed_on=assessed_on,
            author_id=actor.user_id,
            submitted_at=work.now,
            effective_on=work.today,
            change_seq=seq,
        )
        work.session.add(row)
        work.session.flush()
        workflow.submitted(work, KIND, row.id, seq)
        made = queries.assessments(work.session, _now(work), assessment_id=row.id)[0]
        workflow.tell_waiting(work, KIND, _submission_of(made, site), _deciders(work, site))
        return row.id


def _deciders(work: UnitOfWork, site: Site) -> frozenset[int]:
    """The office and the heads of the department that answers for a room; never the actor."""
    session, today = work.session, work.today
    found = people_queries.holders_of(session, Role.OFFICE, today)
    found |= notice_queries.holders_in(session, Role.DEPARTMENT_HEAD, site.terms.department_id, today)
    return notice_queries.with_deputies(session, found - {work.actor.user_id}, today) - {work.actor.user_id}


def _submission(context: Context, work: UnitOfWork, actor: Actor, assessment_id: int) -> workflow.Submission:
    found = queries.assessments(work.session, _now(work), assessment_id=assessment_id)
    site = load_sites(work.session, _now(work)).by_id.get(found[0].site_id) if found else None
    if site is None or not may_assess(actor, site):
        raise NotFound(GONE)
    return _submission_of(found[0], site)


def _submission_of(found: Assessment, site: Site) -> workflow.Submission:
    page = f"/rollout/assessments/{found.id}"
    return workflow.Submission(
        subject_id=found.id,
        author_id=found.author_id,
        title=f"{site.name} {found.year} 年度评估",
        ledger_key=f"{site.code}:{found.year}",
        opened_to=lambda someone: may_assess(someone, site),
        href=page,
        revise_href=page,
    )


KIND = workflow.register(
    workflow.SubmissionKind(
        name=ASSESSMENT,
        title="图书室年度评估",
        write=Permission.ROOM_ASSESS,
        decide=Permission.ROOM_ASSESS,
        load=_submission,
    )
)


def decide_assessment(
    context: Context, actor: Actor, assessment_id: int, action: Action, reason: str = ""
) -> State:
    """Approve, return or recall an assessment; returns its state. Raises as ``workflow.decide``."""
    return workflow.decide(context, actor, ASSESSMENT, assessment_id, action, reason)
