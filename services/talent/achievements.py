"""Achievements: registering one's own part in a work, confirming it, correcting what is said of the work."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from data_access.models import Achievement as AchievementRow
from data_access.models import AchievementRevision, AchievementShare
from data_access.queries import attachments as attachment_queries
from data_access.queries import people as people_queries
from data_access.queries.talent import achievements as queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import Invalid, NotFound
from domain.permissions import Actor, Permission, Role
from domain.talent.achievements import (
    KIND_WORDS,
    LIVE,
    Achievement,
    AchievementKind,
    AchievementLevel,
    AchievementTerms,
    Share,
    check_share,
    checked,
)
from domain.talent.staff import StaffMember
from domain.workflow import REASON_LIMIT, Action, State
from services import attachments, workflow
from services.attachments import SubjectAccess
from services.context import Context
from services.talent import counted
from services.talent.register import load_roster, own_member, today_of
from services.versions import check_version
from services.workflow import Submission, SubmissionKind

__all__ = [
    "KIND",
    "AchievementKind",
    "AchievementLevel",
    "AchievementTerms",
    "Action",
    "State",
    "correct_achievement",
    "decide_share",
    "register_achievement",
    "revise_achievement",
]

SHARE, ACHIEVEMENT = queries.SHARE, queries.ACHIEVEMENT
GONE = "没有找到这项成果：它可能不存在，或不在您的查看范围内。"
NO_PROOF = "还没有证明材料，不能核定。请退回并写明需要补充什么，或由本人上传后再核定。"
_KEY = re.compile(r"([1-9]\d{0,17}):([1-9]\d{0,17})")


def register_achievement(
    context: Context,
    actor: Actor,
    terms: AchievementTerms,
    rank: int,
    *,
    linked: bool = False,
    staff_id: int | None = None,
) -> int:
    """Register one's own part in a work, or somebody's by the personnel duty; returns the share's id.

    A work that others registered is joined when ``linked`` says so. Raises Forbidden, NotFound for people who
    are not on the register, and Invalid: by field, when it is registered already, or the rank is taken.
    """
    actor.require(Permission.TALENT_OWN)
    with context.database.writing(actor) as work:
        person = _person(context, work, actor, staff_id)
        kept = checked(terms, rank, work.today)
        achievement_id = None
        for found in queries.same_as(work.session, today_of(context), kept):
            if found.live_shares:
                check_share(found, person.id, rank, linked=linked)
                achievement_id = found.achievement_id
            elif any(share.staff_id == person.id for share in found.shares):
                raise Invalid(
                    f"“{kept.title}”登记过，现为退回或撤回状态。请在成果列表中打开它，修改后重新提交。",
                    {"title": "重复登记"},
                )
        if achievement_id is None:
            seq = work.record(
                "achievement.register", ACHIEVEMENT, f"staff:{person.id}", after=_document(kept, rank)
            )
            row = AchievementRow(change_seq=seq)
            work.session.add(row)
            work.session.flush()
            achievement_id = row.id
            _add_revision(work, achievement_id, kept, "", seq)
        else:
            seq = work.record(
                "achievement.join", ACHIEVEMENT, achievement_id, after={"staff_id": person.id, "rank": rank}
            )
        return _submit(context, work, achievement_id, person, kept, rank, seq)


def revise_achievement(
    context: Context, actor: Actor, share_id: int, terms: AchievementTerms, rank: int
) -> int:
    """Submit one's part again after it came back or was recalled; returns the new share's id.

    What is said of the work changes with it unless others hold a part in it. Raises NotFound, and Invalid.
    """
    actor.require(Permission.TALENT_OWN)
    with context.database.writing(actor) as work:
        achievement, share = found_share(context, work.session, share_id)
        person = _person(context, work, actor, None)
        if share.staff_id != person.id:
            raise NotFound(GONE)
        newest = max(one.share_id for one in achievement.shares if one.staff_id == person.id)
        if share.state in LIVE or share.share_id != newest:
            raise Invalid("这项成果已经提交或核定，不能再修改，请刷新页面查看最新状态。")
        kept = checked(terms, rank, work.today)
        if kept != achievement.terms and achievement.live_shares:
            raise Invalid("合作者也登记了这项成果，名称等信息不能单方修改，请联系组织人事更正。")
        check_share(achievement, person.id, rank, linked=True)
        for other in queries.same_as(work.session, today_of(context), kept):
            if other.achievement_id != achievement.achievement_id:
                check_share(other, person.id, rank, linked=False)
        seq = work.record(
            "achievement.revise",
            ACHIEVEMENT,
            achievement.achievement_id,
            _document(achievement.terms, share.rank),
            _document(kept, rank),
        )
        if kept != achievement.terms:
            _add_revision(work, achievement.achievement_id, kept, "", seq)
        return _submit(context, work, achievement.achievement_id, person, kept, rank, seq)


def correct_achievement(
    context: Context, actor: Actor, achievement_id: int, version: int, terms: AchievementTerms, reason: str
) -> int:
    """Correct what is said of a work, by the personnel duty, with the reason; returns the ledger's number.

    Returns ``version`` when nothing differs. Raises NotFound, Conflict, and Invalid, also when it would then
    be the same as another work.
    """
    actor.require(Permission.TALENT_MANAGE)
    with context.database.writing(actor) as work:
        before = next(iter(queries.achievements(work.session, today_of(context), [achievement_id])), None)
        if before is None:
            raise NotFound(GONE)
        check_version(work.session, version, before.version, "这项成果")
        kept = checked(terms, 1, work.today)
        if kept == before.terms:
            return version
        words = reason.strip()
        if not words or len(words) > REASON_LIMIT:
            raise Invalid(f"请写明更正原因，不超过 {REASON_LIMIT} 字。", {"reason": "必填"})
        for other in queries.same_as(work.session, today_of(context), kept):
            if other.achievement_id != achievement_id and other.live_shares:
                told = f"{KIND_WORDS[kept.kind]}“{other.terms.title}”（{other.terms.achieved_on.year} 年）"
                raise Invalid(f"更正后与已登记的{told}相同，请先退回其中一项，再更正。", {"title": "重复"})
        seq = work.record(
            "achievement.correct",
            ACHIEVEMENT,
            achievement_id,
            _document(before.terms),
            _document(kept) | {"reason": words},
        )
        _add_revision(work, achievement_id, kept, words, seq)
        since = min(before.terms.achieved_on, kept.achieved_on)
        counted.changed(work, counted.ACHIEVEMENTS, since)
        return seq


def decide_share(context: Context, actor: Actor, share_id: int, action: Action, reason: str = "") -> State:
    """Confirm a share, return it with a reason, or take one's own back; returns its new state."""
    return workflow.decide(context, actor, KIND.name, share_id, action, reason)


def found_share(context: Context, session: Session, share_id: int) -> tuple[Achievement, Share]:
    """A share with the work it is part of, as of today. Raises NotFound."""
    row = queries.achievement_of_share(session, share_id)
    found = queries.achievements(session, today_of(context), [row.achievement_id]) if row is not None else ()
    share = next((one for work in found for one in work.shares if one.share_id == share_id), None)
    if share is None:
        raise NotFound(GONE)
    return found[0], share


def proof_key(achievement_id: int, staff_id: int) -> str:
    """Under what the proofs of one person's part in a work are kept, however often it is submitted."""
    return f"{achievement_id}:{staff_id}"


def share_href(share_id: int) -> str:
    """Where a share is seen."""
    return f"/talent/achievements/{share_id}"


def _person(context: Context, work: UnitOfWork, actor: Actor, staff_id: int | None) -> StaffMember:
    view = today_of(context)
    if staff_id is None:
        return own_member(work.session, view, actor)
    actor.require(Permission.TALENT_MANAGE)
    found = load_roster(work.session, view).members.get(staff_id)
    if found is None:
        raise NotFound("没有找到这位馆员，请刷新页面后重试。")
    return found


def _submit(
    context: Context,
    work: UnitOfWork,
    achievement_id: int,
    person: StaffMember,
    terms: AchievementTerms,
    rank: int,
    seq: int,
) -> int:
    row = AchievementShare(
        achievement_id=achievement_id,
        staff_id=person.id,
        rank=rank,
        author_id=work.actor.user_id,
        submitted_at=work.now,
        change_seq=seq,
    )
    work.session.add(row)
    work.session.flush()
    workflow.submitted(work, KIND, row.id, seq)
    share = Share(row.id, achievement_id, person.id, rank, State.SUBMITTED)
    waiting = _submission(context, work.session, terms, share, work.actor.user_id or 0)
    workflow.tell_waiting(work, KIND, waiting, people_queries.holders_of(work.session, Role.HR, work.today))
    return row.id


def _load(context: Context, work: UnitOfWork, actor: Actor, share_id: int) -> Submission:
    achievement, share = found_share(context, work.session, share_id)
    member = load_roster(work.session, today_of(context)).members.get(share.staff_id)
    own = member is not None and member.user_id == actor.user_id
    if not own and not actor.may(Permission.TALENT_MANAGE):
        raise NotFound(GONE)
    row = queries.achievement_of_share(work.session, share_id)
    # Whoever entered it for somebody else is its author too; whose it is must not confirm it either.
    author = member.user_id if own and member is not None else (row.author_id if row is not None else None)
    return replace(
        _submission(context, work.session, achievement.terms, share, author or 0),
        carry_out=partial(counted.changed, work, counted.ACHIEVEMENTS, achievement.terms.achieved_on),
    )


def _submission(
    context: Context, session: Session, terms: AchievementTerms, share: Share, author_id: int
) -> Submission:
    key = proof_key(share.achievement_id, share.staff_id)
    proofs = attachment_queries.attachments_of(session, SHARE, [key], today_of(context))
    return Submission(
        subject_id=share.share_id,
        author_id=author_id,
        title=f"{KIND_WORDS[terms.kind]}“{terms.title}”",
        ledger_key=key,
        opened_to=lambda actor: actor.may(Permission.TALENT_MANAGE),
        href=share_href(share.share_id),
        revise_href=f"{share_href(share.share_id)}/edit",
        obstacle="" if proofs.get(key) else NO_PROOF,
    )


KIND = workflow.register(
    SubmissionKind(
        name=SHARE,
        title="人才成果",
        write=Permission.TALENT_OWN,
        decide=Permission.TALENT_MANAGE,
        load=_load,
    )
)


def of_share(context: Context, session: Session, actor: Actor, subject_id: str) -> SubjectAccess:
    """The proofs of one person's part in a work: that person adds them until it is confirmed."""
    key = _KEY.fullmatch(subject_id)
    if key is None:
        raise NotFound(attachments.GONE)
    view = today_of(context)
    works = queries.achievements(session, view, [int(key[1])])
    shares = [one for work in works for one in work.shares if one.staff_id == int(key[2])]
    member = load_roster(session, view).members.get(int(key[2]))
    own = member is not None and member.user_id == actor.user_id
    if not shares or not (own or actor.may(Permission.TALENT_MANAGE) or actor.may(Permission.TALENT_DECIDE)):
        raise NotFound(attachments.GONE)
    latest_share = max(shares, key=lambda one: one.share_id)
    return SubjectAccess(context.today, _refusal(own, latest_share.state))


def _refusal(own: bool, state: State) -> str:
    if not own:
        return "证明材料由本人上传。"
    if state is State.APPROVED:
        return "这项成果已经核定，证明材料随之固定，不能再增减。"
    return ""


attachments.register(SHARE, of_share)


def _document(terms: AchievementTerms, rank: int | None = None) -> dict[str, Any]:
    return {
        "kind": terms.kind.value,
        "title": terms.title,
        "level": terms.level.value,
        "achieved_on": terms.achieved_on.isoformat(),
        "issuer": terms.issuer,
    } | ({"rank": rank} if rank is not None else {})


def _add_revision(
    work: UnitOfWork, achievement_id: int, terms: AchievementTerms, reason: str, seq: int
) -> None:
    kind, _, key = terms.key
    work.session.add(
        AchievementRevision(
            achievement_id=achievement_id,
            kind=kind.value,
            title=terms.title,
            title_key=key,
            level=terms.level.value,
            achieved_on=terms.achieved_on,
            issuer=terms.issuer,
            reason=reason or None,
            change_seq=seq,
        )
    )
    work.session.flush()


def achieved_day(text: date | None) -> date:
    """The day a form gives. Raises Invalid without one."""
    if text is None:
        raise Invalid("请填写取得日期。", {"achieved_on": "必填"})
    return text
