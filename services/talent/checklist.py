"""五个一: setting a year's lists, claiming items of one's own, confirming what one's people claim."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from data_access.models import ChecklistClaim, ChecklistRevision
from data_access.queries.talent import checklist as queries
from data_access.queries.talent import exchanges as exchange_queries
from data_access.queries.talent import staff as staff_queries
from data_access.queries.talent import training as training_queries
from data_access.queries.talent.checklist import CHECKLIST, CLAIM
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.talent.checklist import Claim, Item, Proof, check_claim, checked_items, progress
from domain.talent.staff import StaffGroup, StaffMember
from domain.workflow import Action, State
from services import workflow
from services.context import Context
from services.talent.deciders import deciders
from services.talent.register import own_member
from services.versions import check_version

__all__ = [
    "Action",
    "Item",
    "Proof",
    "StaffGroup",
    "claim_item",
    "decide_claim",
    "decide_claims",
    "manages",
    "save_checklist",
]

GONE = "没有找到这份申报，可能已被撤回，或不在您的查看范围内。"
FIRST_YEAR = 2015


def manages(actor: Actor, member: StaffMember) -> bool:
    """Whether the actor confirms what a person claims."""
    return actor.scope(Permission.TRAINING_MANAGE).covers_departments([member.department_id])


def _now(work: UnitOfWork) -> AsOf:
    return AsOf(work.today, EVERYTHING_KNOWN)


def save_checklist(
    context: Context, actor: Actor, year: int, group: StaffGroup, version: int, items: Sequence[Item]
) -> int:
    """Set the list of a year and group; returns its version.

    Claims for items that are dropped are kept and count for nothing. Raises Forbidden, Conflict, and Invalid
    naming the line.
    """
    actor.require(Permission.HOURS_MANAGE)
    with context.database.writing(actor) as work:
        if not FIRST_YEAR <= year <= work.today.year + 1:
            raise Invalid(
                f"年度须在 {FIRST_YEAR} 至 {work.today.year + 1} 之间，请修改。", {"year": "超出范围"}
            )
        standing = queries.checklists(work.session, _now(work), year)[group]
        check_version(work.session, version, standing.version, "这份清单")
        wanted = checked_items(items)
        if wanted == standing.items:
            return version
        seq = work.record(
            "checklist.save",
            CHECKLIST,
            f"{year}:{group.value}",
            before={"items": [item.title for item in standing.items]} if standing.version else None,
            after={"items": [item.title for item in wanted]},
        )
        work.session.add(
            ChecklistRevision(
                year=year,
                staff_group=group.value,
                items=[
                    {
                        "key": item.key,
                        "title": item.title,
                        "detail": item.detail,
                        "proof": item.proof.value,
                        "times": item.times,
                    }
                    for item in wanted
                ],
                effective_on=work.today,
                change_seq=seq,
            )
        )
        return seq


def _check_year(work: UnitOfWork, year: int) -> None:
    latest = work.today.year + 1
    if not FIRST_YEAR <= year <= latest:
        raise Invalid(f"年度须在 {FIRST_YEAR} 至 {latest} 之间，请修改。", {"year": "超出范围"})


def claim_item(context: Context, actor: Actor, year: int, key: str, done_on: date | None, text: str) -> int:
    """Claim an item of one's own list, to be confirmed; returns the claim's id.

    Raises NotFound for those not on the register, and Invalid: for an item that is done, waits or ticks by
    itself, a day outside the year or in the future, nothing said.
    """
    actor.require(Permission.TALENT_OWN)
    with context.database.writing(actor) as work:
        member = own_member(work.session, _now(work), actor)
        _check_year(work, year)
        view = _now(work)
        found = queries.checklists(work.session, view, year)[member.group]
        own = queries.claims(work.session, view, year=year, staff_id=member.id)
        standing = progress(
            member.id,
            found,
            own,
            training_queries.attended_in(work.session, view, year).get(member.id, 0),
            exchange_queries.accepted_in(work.session, view, year).get(member.id, 0),
        )
        item, day, said = check_claim(standing, found.item(key), year, done_on, text, work.today)
        seq = work.record(
            "checklist_claim.submit",
            CLAIM,
            f"{member.id}:{year}:{key}",
            after={"item": item.title, "done_on": day.isoformat(), "text": said},
        )
        row = ChecklistClaim(
            staff_id=member.id,
            year=year,
            item_key=key,
            text=said,
            done_on=day,
            author_id=member.user_id,
            submitted_at=work.now,
            effective_on=work.today,
            change_seq=seq,
        )
        work.session.add(row)
        work.session.flush()
        workflow.submitted(work, KIND, row.id, seq)
        seen = _submission_of(row.id, member, year, item.title, key)
        workflow.tell_waiting(work, KIND, seen, deciders(work, member.department_id))
        return row.id


def _submission(context: Context, work: UnitOfWork, actor: Actor, claim_id: int) -> workflow.Submission:
    found, member = _claim(work, claim_id)
    if not manages(actor, member) and member.user_id != actor.user_id:
        raise NotFound(GONE)
    item = queries.checklists(work.session, _now(work), found.year)[member.group].item(found.key)
    return _submission_of(claim_id, member, found.year, item.title if item else "五个一", found.key)


def _claim(work: UnitOfWork, claim_id: int) -> tuple[Claim, StaffMember]:
    found = queries.claims(work.session, _now(work), claim_id=claim_id)
    members = staff_queries.members(work.session, _now(work)) if found else ()
    member = next((one for one in members if found and one.id == found[0].staff_id), None)
    if member is None:
        raise NotFound(GONE)
    return found[0], member


def _submission_of(
    claim_id: int, member: StaffMember, year: int, title: str, key: str
) -> workflow.Submission:
    return workflow.Submission(
        subject_id=claim_id,
        author_id=member.user_id,
        title=f"{year} 年“{title}”",
        ledger_key=f"{member.id}:{year}:{key}",
        opened_to=lambda someone: manages(someone, member),
        href=f"/talent/checklist?year={year}&claim={claim_id}",
        revise_href=f"/talent/checklist?year={year}",
    )


KIND = workflow.register(
    workflow.SubmissionKind(
        name=CLAIM,
        title="五个一",
        write=Permission.TALENT_OWN,
        decide=Permission.TRAINING_MANAGE,
        load=_submission,
    )
)


def decide_claim(context: Context, actor: Actor, claim_id: int, action: Action, reason: str = "") -> State:
    """Confirm, return or recall a claim; returns its state. Raises as ``workflow.decide``."""
    return workflow.decide(context, actor, CLAIM, claim_id, action, reason)


def decide_claims(
    context: Context, actor: Actor, claim_ids: Sequence[int], action: Action, reason: str = ""
) -> None:
    """Confirm or return several claims, all or none. Raises as ``workflow.decide``, Invalid for too many."""
    if len(claim_ids) > workflow.MANY:
        raise Invalid(f"一次最多处理 {workflow.MANY} 条，请分批。")
    with context.database.batch():
        for claim_id in dict.fromkeys(claim_ids):
            decide_claim(context, actor, claim_id, action, reason)
