"""What a panel does: score what it was given, declare conflicts of interest; nobody judges their own."""

from __future__ import annotations

from collections.abc import Sequence

from data_access.models import TalentRecusal, TalentScore
from data_access.queries.talent.programme import APPLICATION, ApplicationRecord
from data_access.unit_of_work import UnitOfWork
from domain.errors import Forbidden, Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.talent.programme import STAGE_WORDS, TEXT_LIMIT, Stage
from domain.talent.programme_rules import Bar, checked_points
from services.context import Context
from services.talent.programme_common import Judging, member_of, open_batch, refuse_own
from services.talent.programme_steps import GONE, found_application
from services.versions import check_version

__all__ = ["Bar", "declare", "recuse", "refusal_of", "score"]

_REFUSED = {
    Bar.SELF: "这是您本人的申报，评委不能给自己评分，系统已将您回避。",
    Bar.DEPARTMENT: "申报人与您同一部门，按回避规定您不能评审这份申报。",
    Bar.DECLARED: "这份申报已登记您回避，不能评分。如登记有误，请联系组织人事取消。",
}


def refusal_of(bar: Bar | None) -> str:
    """Why a reviewer may not judge an application, in a sentence; empty when they may."""
    return "" if bar is None else _REFUSED[bar]


def score(
    context: Context,
    actor: Actor,
    application_id: int,
    version: int,
    points: Sequence[float | None],
    comment: str = "",
) -> int:
    """Give an application points, item by item, or correct one's own; returns the ledger's number.

    ``version`` is the number of one's own last score, 0 before the first. Raises NotFound for what was not
    given to the reviewer, Forbidden for one's own and other conflicts of interest, Invalid for points out of
    range and once the review is over, Conflict.
    """
    actor.require(Permission.TALENT_SCORE)
    with context.database.writing(actor) as work:
        found, batch = _given(work, actor, application_id)
        reviewer_id = actor.user_id or 0
        bar = batch.bar(found, reviewer_id)
        if bar is not None:
            raise Forbidden(_REFUSED[bar])
        _refuse_unless_open(found)
        words = comment.strip()
        if len(words) > TEXT_LIMIT:
            message = f"评语不超过 {TEXT_LIMIT} 字，现在有 {len(words)} 字，请精简。"
            raise Invalid(message, {"comment": message})
        tenths = checked_points(batch.batch.terms.sheet, points)
        last = next(
            (
                one
                for one in batch.scores
                if (one.application_id, one.reviewer_id) == (application_id, reviewer_id)
            ),
            None,
        )
        check_version(work.session, version, last.seq if last else 0, "您的评分")
        if last is not None and (last.points, last.comment) == (tenths, words):
            return last.seq
        seq = work.record(
            "talent.score",
            APPLICATION,
            application_id,
            after={"reviewer_id": reviewer_id},
        )
        work.session.add(
            TalentScore(
                application_id=application_id,
                reviewer_id=reviewer_id,
                points=list(tenths),
                comment=words or None,
                effective_on=work.today,
                change_seq=seq,
            )
        )
        return seq


def _given(work: UnitOfWork, actor: Actor, application_id: int) -> tuple[ApplicationRecord, Judging]:
    """An application on whose panel the actor sits in person. Raises NotFound, in the same words for all."""
    found = found_application(work, application_id)
    if not actor.scope(Permission.TALENT_SCORE).covers_assignment(found.batch_id):
        raise NotFound(GONE)
    batch = open_batch(work, found.batch_id)
    if actor.user_id not in {one.user_id for one in batch.seats}:
        raise Forbidden("评审由评委本人进行，不能代评。")
    return found, batch


def _refuse_unless_open(found: ApplicationRecord) -> None:
    if found.stage is not Stage.QUALIFIED:
        raise Invalid(f"这份申报现在是“{STAGE_WORDS[found.stage]}”，不在评审阶段，不能评分或登记回避。")


def declare(context: Context, actor: Actor, application_id: int, reason: str) -> int:
    """Say that one has a conflict of interest with an applicant; returns the ledger's number.

    What one has scored already counts no longer. Only personnel take it back. Raises as ``score`` does.
    """
    actor.require(Permission.TALENT_SCORE)
    text = _reason(reason)
    with context.database.writing(actor) as work:
        found, batch = _given(work, actor, application_id)
        _refuse_unless_open(found)
        bar = batch.bar(found, actor.user_id or 0)
        if bar is not None:
            raise Invalid(f"{refusal_of(bar)}不必重复登记。")
        return _write(work, application_id, actor.user_id or 0, True, text)


def recuse(
    context: Context, actor: Actor, application_id: int, reviewer_id: int, active: bool, reason: str
) -> int:
    """Bar a reviewer from an application, or take that back, for a reason; returns the ledger's number.

    Raises Invalid where it is so already, or the reviewer does not sit on the panel; Forbidden for one's
    own application; NotFound.
    """
    actor.require(Permission.TALENT_MANAGE)
    text = _reason(reason)
    with context.database.writing(actor) as work:
        found = found_application(work, application_id)
        if found.stage is Stage.DRAFT:
            raise NotFound(GONE)
        batch = open_batch(work, found.batch_id)
        refuse_own(actor, member_of(batch.roster, found))
        _refuse_unless_open(found)
        if reviewer_id not in {one.user_id for one in batch.seats}:
            raise Invalid("该人员不是本批次的评委，请刷新页面查看最新名单。")
        if ((application_id, reviewer_id) in batch.recusals) is active:
            raise Invalid("该评委已登记回避，不必重复登记。" if active else "该评委没有登记回避，无需取消。")
        return _write(work, application_id, reviewer_id, active, text)


def _reason(reason: str) -> str:
    words = reason.strip()
    if not words:
        raise Invalid("请写明回避（或取消回避）的原因。", {"reason": "必填"})
    if len(words) > TEXT_LIMIT:
        raise Invalid(f"原因不超过 {TEXT_LIMIT} 字，现在有 {len(words)} 字，请精简。", {"reason": "过长"})
    return words


def _write(work: UnitOfWork, application_id: int, reviewer_id: int, active: bool, reason: str) -> int:
    seq = work.record(
        "talent.recuse" if active else "talent.unrecuse",
        APPLICATION,
        application_id,
        after={"reviewer_id": reviewer_id},
    )
    work.session.add(
        TalentRecusal(
            application_id=application_id,
            reviewer_id=reviewer_id,
            declared_by=work.actor.user_id,
            active=active,
            reason=reason,
            effective_on=work.today,
            change_seq=seq,
        )
    )
    work.session.flush()
    return seq
