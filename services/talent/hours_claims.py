"""Claims of hours: written by the person, with the certificate; recognised or returned by the personnel duty.

A claim that was returned or recalled is worked on again under the same number; what was recognised stands.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from data_access.models import HourAssessment, HourClaim, HourClaimRevision
from data_access.queries import attachments as attachment_queries
from data_access.queries import notices as notice_queries
from data_access.queries import people as people_queries
from data_access.queries.talent import hours as queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Forbidden, Invalid, NotFound
from domain.permissions import Actor, Permission, Role
from domain.talent.hour_claims import ClaimBody, ClaimTerms, checked, read_hours
from domain.talent.hours import Category, Mode, Tenths, hours_text
from domain.talent.hours_views import Claim
from domain.workflow import Action, State
from services import workflow
from services.context import Context
from services.settings import rules_of_today
from services.talent.hours import ENTRY, Credit, credit_all, refuse_closed
from services.talent.hours_limits import limits_of
from services.talent.register import own_member
from services.versions import check_version

__all__ = [
    "Action",
    "AssessmentTerms",
    "Category",
    "ClaimTerms",
    "Mode",
    "State",
    "decide",
    "discard_claim",
    "load_claim",
    "read_hours",
    "recognise",
    "save_claim",
    "submit_claim",
]

OPEN = (State.DRAFT, State.RETURNED, State.RECALLED)
"""The states in which its author works on a claim."""
NOTE_LIMIT = 500
GONE = "没有找到这份学时申报：它可能已被删除，或不在您的查看范围内。"


@dataclass(frozen=True, slots=True)
class AssessmentTerms:
    """How a reviewer recognises a claim otherwise than as it was converted; ``tenths`` after conversion."""

    category: Category
    mode: Mode
    tenths: Tenths | None
    note: str = ""


def load_claim(session: Session, actor: Actor, claim_id: int) -> Claim:
    """A claim that the actor may see: their own, or any for those who recognise. Raises NotFound."""
    found = queries.claim(session, claim_id)
    if found is None or not (
        found.author_id == actor.user_id
        or (actor.may(Permission.HOURS_RECOGNISE) and found.state is not State.DRAFT)
    ):
        raise NotFound(GONE)
    return found


def save_claim(
    context: Context, actor: Actor, claim_id: int | None, version: int, terms: ClaimTerms
) -> Claim:
    """Write a claim of the actor's own, a new one without ``claim_id``; returns it.

    Raises NotFound for whoever is not on the register and for somebody else's claim, Conflict, and Invalid
    for what is wrong with it, for a closed year, a repetition, and a claim that is being decided on.
    """
    actor.require(Permission.TALENT_OWN)
    with context.database.writing(actor) as work:
        return _saved(context, work, actor, claim_id, version, terms)


def submit_claim(context: Context, actor: Actor, claim_id: int, version: int, terms: ClaimTerms) -> Claim:
    """Save what the form says and submit it. Raises as ``save_claim``, and Invalid without a certificate."""
    actor.require(Permission.TALENT_OWN)
    with context.database.writing(actor) as work:
        found = _saved(context, work, actor, claim_id, version, terms)
        if not attachment_queries.present(work.session, queries.CLAIM, str(claim_id)):
            raise Invalid(
                "请先上传证书（照片、扫描件或 PDF），再提交认定。", {"attachments": "还没有上传证书"}
            )
        seq = work.record(
            "hour_claim.submit",
            queries.CLAIM,
            claim_id,
            before={"state": found.state.value},
            after={"state": State.SUBMITTED.value, "submission": claim_id},
        )
        workflow.submitted(work, CLAIMS, claim_id, seq)
        workflow.tell_waiting(work, CLAIMS, _seen_by_workflow(context, work, found), _reviewers(work))
        return load_claim(work.session, actor, claim_id)


def discard_claim(context: Context, actor: Actor, claim_id: int, version: int) -> None:
    """Take a claim of the actor's own off the list, unless it is being decided on or was recognised."""
    actor.require(Permission.TALENT_OWN)
    with context.database.writing(actor) as work:
        found = _own(work, actor, claim_id, version)
        _write(work, claim_id, _body_of(found), "hour_claim.discard", _document(found), None, removed=True)


def recognise(
    context: Context, actor: Actor, claim_id: int, version: int, assessed: AssessmentTerms | None = None
) -> State:
    """Recognise a claim: as the year's rule converts it, or as assessed with a note that says why.

    ``version`` is that of the claim as the reviewer saw it. Raises Conflict, Forbidden, Invalid, NotFound.
    """
    actor.require(Permission.HOURS_RECOGNISE)
    with context.database.batch():
        with context.database.writing(actor) as work:
            found = load_claim(work.session, actor, claim_id)
            check_version(work.session, version, found.version, "这份学时申报")
            if assessed is not None:
                _assess(work, found, assessed)
        return decide(context, actor, claim_id, Action.APPROVE)


def decide(context: Context, actor: Actor, claim_id: int, action: Action, reason: str = "") -> State:
    """Approve, return or recall a claim; returns its new state. Raises as ``workflow.decide``."""
    return workflow.decide(context, actor, queries.CLAIM, claim_id, action, reason)


def _own(work: UnitOfWork, actor: Actor, claim_id: int, version: int) -> Claim:
    """A claim that its author may work on now."""
    found = load_claim(work.session, actor, claim_id)
    if found.author_id != actor.user_id:
        raise Forbidden("只有申报人本人可以修改学时申报。")
    check_version(work.session, version, found.version, "这份学时申报")
    if found.state is State.APPROVED:
        raise Invalid("这份申报已经认定，不能再修改。如有错误，请联系组织人事更正。")
    if found.state not in OPEN:
        raise Invalid("这份申报已经提交，正在等待认定。如需修改，请先撤回。")
    return found


def _saved(
    context: Context,
    work: UnitOfWork,
    actor: Actor,
    claim_id: int | None,
    version: int,
    terms: ClaimTerms,
) -> Claim:
    session = work.session
    member = own_member(session, AsOf(work.today, EVERYTHING_KNOWN), actor)
    former = None if claim_id is None else _own(work, actor, claim_id, version)
    body = checked(terms, member, work.today, limits_of(rules_of_today(session, context)))
    refuse_closed(queries.closed_years(session), body.year)
    if former is not None and _body_of(former) == body:
        return former
    others = [one for one in queries.claims_of(session, member.id) if one.id != claim_id]
    _refuse_repetition(body, others)
    if claim_id is None:
        row = HourClaim(staff_id=member.id, author_id=actor.user_id)
        session.add(row)
        session.flush()
        claim_id = row.id
    before = _document(former) if former else None
    _write(work, claim_id, body, "hour_claim.save", before, _document_of(body))
    return load_claim(session, actor, claim_id)


def _refuse_repetition(body: ClaimBody, others: list[Claim]) -> None:
    for other in others:
        if (other.title, other.ended_on) == (body.title, body.ended_on):
            raise Invalid(
                f"您已经申报过 {body.ended_on} 结束的“{body.title}”，不能重复申报。请在“我的申报”中查看。",
                {"title": "已申报过"},
            )
        if body.certificate and other.certificate == body.certificate:
            raise Invalid(
                f"证书编号 {body.certificate} 已用于申报“{other.title}”，一张证书只能申报一次。",
                {"certificate": "已用过"},
            )


def _write(
    work: UnitOfWork,
    claim_id: int,
    body: ClaimBody,
    action: str,
    before: Any,
    after: Any,
    removed: bool = False,
) -> None:
    seq = work.record(action, queries.CLAIM, claim_id, before, after)
    work.session.add(
        HourClaimRevision(
            claim_id=claim_id,
            year=body.year,
            title=body.title,
            category=body.category.value,
            mode=body.mode.value,
            claimed=body.claimed,
            started_on=body.started_on,
            ended_on=body.ended_on,
            provider=body.provider,
            certificate=body.certificate or None,
            removed=removed,
            effective_on=work.today,
            change_seq=seq,
        )
    )
    work.session.flush()


def _body_of(found: Claim) -> ClaimBody:
    return ClaimBody(
        found.title,
        found.category,
        found.mode,
        found.claimed,
        found.started_on,
        found.ended_on,
        found.provider,
        found.certificate,
    )


def _document(found: Claim) -> dict[str, Any]:
    return _document_of(_body_of(found))


def _document_of(body: ClaimBody) -> dict[str, Any]:
    return {
        "title": body.title,
        "year": str(body.year),
        "category": body.category.value,
        "mode": body.mode.value,
        "hours": hours_text(body.claimed),
        "started_on": body.started_on.isoformat(),
        "ended_on": body.ended_on.isoformat(),
        "provider": body.provider,
        "certificate": body.certificate,
    }


def _assess(work: UnitOfWork, found: Claim, assessed: AssessmentTerms) -> None:
    """Write how a claim is recognised, where that is not what its conversion says."""
    rule = queries.rule_book(work.session).on(found.year, found.ended_on)
    converted = rule.convert(assessed.mode, assessed.category, found.claimed)
    tenths = converted if assessed.tenths is None else assessed.tenths
    if (assessed.category, assessed.mode, tenths) == (found.category, found.mode, converted):
        return
    note = assessed.note.strip()
    if not note:
        raise Invalid("核定与申报不一致的，请写明理由，申报人会看到。", {"note": "请写明理由"})
    if len(note) > NOTE_LIMIT:
        raise Invalid(f"理由不超过 {NOTE_LIMIT} 字，现在有 {len(note)} 字，请精简。", {"note": "过长"})
    if not 0 < tenths <= max(converted, found.claimed):
        most = hours_text(max(converted, found.claimed))
        raise Invalid(
            f"认定学时须大于 0，且不超过 {most} 学时。不予认定的，请退回并写明原因。",
            {"hours": f"最多 {most}"},
        )
    after = {
        "category": assessed.category.value,
        "mode": assessed.mode.value,
        "recognised": hours_text(tenths),
        "note": note,
    }
    seq = work.record("hour_claim.assess", queries.CLAIM, found.id, after=after)
    work.session.add(
        HourAssessment(
            claim_id=found.id,
            category=assessed.category.value,
            mode=assessed.mode.value,
            tenths=tenths,
            note=note,
            effective_on=work.today,
            change_seq=seq,
        )
    )
    work.session.flush()


def _reviewers(work: UnitOfWork) -> frozenset[int]:
    """Those who recognise hours, with their deputies; never the actor."""
    found = people_queries.holders_of(work.session, Role.HR, work.today) - {work.actor.user_id}
    return notice_queries.with_deputies(work.session, found, work.today)


def _submission(context: Context, work: UnitOfWork, actor: Actor, claim_id: int) -> workflow.Submission:
    return _seen_by_workflow(context, work, load_claim(work.session, actor, claim_id))


def _seen_by_workflow(context: Context, work: UnitOfWork, found: Claim) -> workflow.Submission:
    closed = found.year in queries.closed_years(work.session)
    return workflow.Submission(
        subject_id=found.id,
        author_id=found.author_id,
        title=f"学时申报“{found.title}”",
        ledger_key=str(found.id),
        opened_to=lambda someone: someone.may(Permission.HOURS_RECOGNISE),
        href=f"/talent/claims/{found.id}",
        revise_href=f"/talent/hours/claim?claim={found.id}",
        obstacle=f"{found.year} 年学时已关账，不能再认定。请退回并说明，由组织人事在个人学时页更正。"
        if closed
        else "",
        carry_out=lambda: _credit(work, found),
    )


def _credit(work: UnitOfWork, found: Claim) -> None:
    """Put a recognised claim into its year, within the decision's transaction."""
    assessed = queries.assessment(work.session, found.id)
    if assessed is not None and assessed.seq < found.version:
        # What was assessed before the claim was worked on again is not about what it says now.
        assessed = None
    category, mode = (assessed.category, assessed.mode) if assessed else (found.category, found.mode)
    seq = work.record(
        "hours.credit",
        ENTRY,
        f"{queries.CLAIM}:{found.id}",
        after={
            "staff": found.staff_id,
            "year": str(found.year),
            "category": category.value,
            "title": found.title,
        },
    )
    credit_all(
        work,
        seq,
        [
            Credit(
                found.staff_id,
                found.year,
                category,
                mode,
                found.claimed,
                queries.CLAIM,
                found.id,
                found.ended_on,
                found.title,
                assessed.tenths if assessed else None,
            )
        ],
    )


CLAIMS = workflow.register(
    workflow.SubmissionKind(
        name=queries.CLAIM,
        title="学时申报",
        write=Permission.TALENT_OWN,
        decide=Permission.HOURS_RECOGNISE,
        load=_submission,
    )
)
