"""Recording what a check of a drawn claim came to."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlalchemy.orm import Session

from data_access.models import VerificationFinding
from data_access.queries import attachments as attachment_queries
from data_access.queries import notices as notice_queries
from data_access.queries import plan as plan_queries
from data_access.queries import project_heads
from data_access.queries import verification as queries
from data_access.queries.project_heads import ProjectCard
from data_access.queries.verification import DRAW, ITEM, ItemRecord
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Forbidden, Invalid, NotFound
from domain.permissions import Actor, Permission, Role
from domain.supervision.rights import stands_for
from domain.verification import RESULT_WORDS, Result, check_finding
from services.context import Context
from services.notices import NoticeKind, notify, resolve
from services.projects.evidence import MILESTONE, REPORT, draft_key
from services.verification.drawing import GONE
from services.versions import check_version

__all__ = ["Result", "check_item", "evidence_of", "refusal"]

WIDE = AsOf(date.max, EVERYTHING_KNOWN)
"""Everything that is known, of any day: what a check looks at is there now."""
_TOLD = (Result.PARTLY, Result.REFUTED, Result.INSUFFICIENT)


def refusal(actor: Actor, item: ItemRecord, card: ProjectCard) -> str:
    """Why the actor may not check an item that they may read; empty when they may."""
    if not actor.scope(Permission.VERIFICATION_CHECK).covers_departments(card.departments, card.restricted):
        return "您没有核查这一项的权限。"
    if actor.user_id is not None and actor.user_id in (item.author_id, item.decided_by):
        return "这份月报由您本人填报或审核，应当回避，不能由您核查。"
    if card.departments[0] is not None and card.departments[0] in _own_departments(actor):
        return "该项目由您所在的部门牵头，应当回避，不能由您核查。"
    if not (stands_for(actor, item.verifier_id) or actor.may(Permission.VERIFICATION_DRAW)):
        return "这一项已指定他人核查。"
    return ""


def _own_departments(actor: Actor) -> frozenset[int]:
    """The departments that the actor heads or reports for; what deputies hold counts as theirs."""
    return frozenset(
        department
        for grant in actor.grants
        if grant.role in (Role.DEPARTMENT_HEAD, Role.REPORTER)
        for department in grant.scope_ids
    )


def evidence_of(session: Session, item: ItemRecord, view: AsOf) -> dict[int, str]:
    """The files that a check may look at, by id: those of the milestone, of the month's report."""
    report = draft_key(item.project_id, item.month)
    found = attachment_queries.attachments_of(session, MILESTONE, [str(item.claim.milestone_id)], view)
    found |= attachment_queries.attachments_of(session, REPORT, [report], view)
    return {file.attachment_id: file.name for files in found.values() for file in files}


def check_item(
    context: Context,
    actor: Actor,
    item_id: int,
    version: int,
    result: Result,
    note: str,
    looked_at: Collection[int] = (),
) -> int:
    """Record what was found of an item; returns the ledger's number. A later finding replaces an earlier one.

    ``version`` is the ledger's number of the last finding, 0 before the first; ``looked_at`` ids of files.
    Raises NotFound, Forbidden, Conflict, and Invalid by field.
    """
    actor.require(Permission.VERIFICATION_CHECK)
    with context.database.writing(actor) as work:
        session = work.session
        item, card = load_item(session, actor, item_id, work.today)
        refused = refusal(actor, item, card)
        if refused:
            raise Forbidden(refused)
        before = item.finding
        check_version(session, version, before.seq if before else 0, "这一项的核查结论")
        words = check_finding(result, note, looked_at)
        known = evidence_of(session, item, WIDE)
        if not known.keys() >= set(looked_at):
            raise Invalid("勾选的佐证材料已被移除，请刷新页面后重新勾选。", {"looked_at": "已移除"})
        files = sorted(set(looked_at))
        if before and (before.result, before.note, before.looked_at) == (result, words, tuple(files)):
            return before.seq
        seq = work.record(
            "verification.check",
            ITEM,
            item.item_id,
            None if before is None else {"result": before.result.value, "note": before.note},
            {"result": result.value, "note": words or None, "files": [known[key] for key in files]},
        )
        session.add(
            VerificationFinding(
                item_id=item.item_id,
                number=(before.number if before else 0) + 1,
                result=result.value,
                note=words or None,
                looked_at=files,
                author_id=actor.user_id,
                at=work.now,
                effective_on=_day(session, work, item),
                change_seq=seq,
            )
        )
        session.flush()
        _tell(work, item, card, result, words, seq)
        if all(one.finding for one in queries.items(session, WIDE, draw_ids=[item.draw_id])):
            resolve(work, f"{DRAW}:{item.draw_id}", NoticeKind.VERIFICATION_ASKED)
        return seq


def _day(session: Session, work: UnitOfWork, item: ItemRecord) -> date:
    """The day a finding holds from: today, or the last of a plan that is over."""
    found = queries.draw(session, item.draw_id)
    ends = [p.ends_on for p in plan_queries.plan_labels(session) if found and p.plan_id == found.plan_id]
    return min([work.today, *ends])


def load_item(session: Session, actor: Actor, item_id: int, today: date) -> tuple[ItemRecord, ProjectCard]:
    """An item that the actor may read, with its project. Raises NotFound."""
    found = queries.items(session, WIDE, item_ids=[item_id])
    view = AsOf(today, EVERYTHING_KNOWN)
    cards = project_heads.project_cards(session, {item.project_id for item in found}, view)
    for item in found:
        card = cards.get(item.project_id)
        if card is not None and may_see(actor, card):
            return item, card
    raise NotFound(GONE)


def may_see(actor: Actor, card: ProjectCard) -> bool:
    """Whether the actor may read items of a project."""
    return actor.scope(Permission.VERIFICATION_READ).covers_departments(card.departments, card.restricted)


def _tell(
    work: UnitOfWork, item: ItemRecord, card: ProjectCard, result: Result, words: str, seq: int
) -> None:
    """Whoever answers for what was not confirmed hears of it, and so does the office."""
    if result not in _TOLD:
        return
    titles = project_heads.milestone_titles(
        work.session, {item.claim.milestone_id}, AsOf(work.today, EVERYTHING_KNOWN)
    )
    title = titles.get(item.claim.milestone_id, (0, ""))[1]
    heads = notice_queries.holders_in(work.session, Role.DEPARTMENT_HEAD, card.departments[0], work.today)
    people = heads | {item.author_id} | ({card.owner_id} if card.owner_id else set())
    notify(
        work,
        people,
        NoticeKind.VERIFICATION_FOUND,
        f"{MILESTONE}:{item.claim.milestone_id}",
        f"抽查结论为“{RESULT_WORDS[result]}”：{card.title}，{title}"[:200],
        f"/verification/{item.draw_id}?item={item.item_id}",
        f"{NoticeKind.VERIFICATION_FOUND}:{item.item_id}:{seq}",
        words[:200],
    )
