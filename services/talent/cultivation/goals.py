"""Individual development plans: goals that can be measured, and their reviews."""

from __future__ import annotations

from datetime import date
from typing import Any

from data_access.models import DevelopmentGoal, DevelopmentGoalRevision, DevelopmentReview
from data_access.queries.talent import cultivation as queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import FieldConflict, Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.talent.cultivation import (
    OUTCOME_WORDS,
    REASON_LIMIT,
    Goal,
    GoalState,
    GoalTerms,
    Outcome,
    check_open,
    checked_goal,
    goal_after,
)
from services.context import Context
from services.notices import NoticeKind, notify
from services.talent.cultivation import sight
from services.versions import check_version

__all__ = ["GoalTerms", "Outcome", "add_goal", "change_goal", "drop_goal", "reopen_goal", "review_goal"]

WHAT = "这个目标"
NO_GOAL = "没有找到这个目标，请刷新页面后重试。"
_FIELDS = {"title": "目标", "measure": "衡量标准", "target": "目标值", "unit": "单位", "due_on": "完成期限"}


def add_goal(context: Context, actor: Actor, cultivation_id: int, terms: GoalTerms) -> int:
    """Add a goal to somebody's plan; returns its id. Raises NotFound, Forbidden, Invalid by field."""
    actor.require(Permission.TALENT_OWN)
    with context.database.writing(actor) as work:
        found = sight.to_change(context, work, actor, cultivation_id, "keeps_goals")
        kept = checked_goal(terms, found.record.term, found.record.goals, None)
        seq = work.record("development_goal.add", queries.GOAL, cultivation_id, after=_document(kept))
        row = DevelopmentGoal(cultivation_id=cultivation_id, change_seq=seq)
        work.session.add(row)
        work.session.flush()
        _add(work, row.id, kept, GoalState.OPEN, "", seq, work.today)
        return row.id


def change_goal(context: Context, actor: Actor, goal_id: int, version: int, terms: GoalTerms) -> int:
    """Change what a goal says; returns the ledger's number, ``version`` if nothing changed.

    Raises NotFound, Forbidden, Conflict with both versions, and Invalid, also for a goal that is over.
    """
    actor.require(Permission.TALENT_OWN)
    with context.database.writing(actor) as work:
        found, goal = _found(context, work, actor, goal_id, version, "keeps_goals", terms, "修改")
        kept = checked_goal(terms, found.record.term, found.record.goals, goal)
        if kept == goal.terms:
            return version
        seq = work.record(
            "development_goal.change", queries.GOAL, goal_id, _document(goal.terms), _document(kept)
        )
        _add(work, goal_id, kept, GoalState.OPEN, "", seq, max(work.today, goal.on))
        return seq


def drop_goal(context: Context, actor: Actor, goal_id: int, version: int, reason: str) -> int:
    """Give a goal up, with the reason; returns the ledger's number."""
    return _turn(context, actor, goal_id, version, GoalState.DROPPED, reason)


def reopen_goal(context: Context, actor: Actor, goal_id: int, version: int, reason: str) -> int:
    """Open a goal again that was over, with the reason, by the personnel duty; returns the number."""
    return _turn(context, actor, goal_id, version, GoalState.OPEN, reason)


def _turn(context: Context, actor: Actor, goal_id: int, version: int, state: GoalState, reason: str) -> int:
    actor.require(Permission.TALENT_MANAGE if state is GoalState.OPEN else Permission.TALENT_OWN)
    doing = "恢复" if state is GoalState.OPEN else "取消"
    words = reason.strip()
    if not words or len(words) > REASON_LIMIT:
        raise Invalid(f"请写明{doing}目标的原因，不超过 {REASON_LIMIT} 字。", {"reason": "必填"})
    why = "assesses" if state is GoalState.OPEN else "keeps_goals"
    with context.database.writing(actor) as work:
        closing = doing if state is GoalState.DROPPED else ""
        _, goal = _found(context, work, actor, goal_id, version, why, doing=closing)
        if state is GoalState.OPEN and not goal.over:
            raise Invalid("这个目标正在进行，不需要恢复，请刷新页面查看最新状态。")
        action = "development_goal.reopen" if state is GoalState.OPEN else "development_goal.drop"
        seq = work.record(
            action,
            queries.GOAL,
            goal_id,
            {"state": goal.state.value},
            {"state": state.value, "reason": words},
        )
        _add(work, goal_id, goal.terms, state, words, seq, max(work.today, goal.on))
        return seq


def review_goal(
    context: Context,
    actor: Actor,
    goal_id: int,
    version: int,
    outcome: Outcome | None,
    reached: float | None,
    comment: str,
    on: date | None = None,
) -> int:
    """Review a goal, by a mentor or the personnel duty; one that is found reached or missed is over.

    Returns the ledger's number. Raises NotFound, Forbidden (also for one's own), Conflict, and Invalid: for a
    goal that is over, without finding or comment, or reached on paper only.
    """
    actor.require(Permission.TALENT_OWN)
    with context.database.writing(actor) as work:
        found, goal = _found(context, work, actor, goal_id, version, "reviews", doing="填写阶段评估")
        day = on or work.today
        words, state = goal_after(goal, outcome, reached, comment, day, work.today)
        if outcome is None:
            raise Invalid("请选择评估结论。", {"outcome": "必填"})
        if day < found.record.term.starts_on:
            raise Invalid(
                f"评估日期不能早于培养期开始（{found.record.term.starts_on}），请修改。", {"on": "过早"}
            )
        seq = work.record(
            "development_goal.review",
            queries.GOAL,
            goal_id,
            {"state": goal.state.value},
            {
                "outcome": outcome.value,
                "reached": reached,
                "comment": words,
                "day": day.isoformat(),
                "state": state.value,
            },
        )
        work.session.add(
            DevelopmentReview(
                goal_id=goal_id,
                outcome=outcome.value,
                reached=reached,
                comment=words,
                author_id=work.actor.user_id,
                effective_on=day,
                change_seq=seq,
            )
        )
        if state is not goal.state:
            # Never before the goal's own last day: it would not be the latest then.
            _add(work, goal_id, goal.terms, state, "", seq, max(day, goal.on))
        work.session.flush()
        notify(
            work,
            [found.member.user_id],
            NoticeKind.GOAL_REVIEWED,
            f"{queries.CULTIVATION}:{found.record.cultivation_id}",
            f"目标“{goal.terms.title}”已评估：{OUTCOME_WORDS[outcome]}",
            f"/talent/cultivation/{found.record.cultivation_id}",
            f"goal:{goal_id}:{seq}",
        )
        return seq


def _found(
    context: Context,
    work: UnitOfWork,
    actor: Actor,
    goal_id: int,
    version: int,
    why: str,
    wanted: GoalTerms | None = None,
    doing: str = "",
) -> tuple[sight.Found, Goal]:
    """A goal to be changed; with ``doing`` it must not be over, which says more than a stale version."""
    cultivation_id = queries.cultivation_of_goal(work.session, goal_id)
    if cultivation_id is None:
        raise NotFound(NO_GOAL)
    found = sight.to_change(context, work, actor, cultivation_id, why)
    goal = next((one for one in found.record.goals if one.goal_id == goal_id), None)
    if goal is None:
        raise NotFound(NO_GOAL)
    if doing:
        check_open(goal, doing)
    saved = goal.terms
    check_version(
        work.session,
        version,
        goal.version,
        WHAT,
        None if wanted is None else lambda: _differences(saved, wanted),
    )
    return found, goal


def _differences(theirs: GoalTerms, mine: GoalTerms) -> list[FieldConflict]:
    saved, given = _document(theirs), _document(mine)
    return [
        FieldConflict(words, "", _told(given[name]), _told(saved[name]))
        for name, words in _FIELDS.items()
        if given[name] != saved[name]
    ]


def _told(value: Any) -> str:
    return "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)


def _document(terms: GoalTerms) -> dict[str, Any]:
    return {
        "title": terms.title,
        "measure": terms.measure,
        "target": terms.target,
        "unit": terms.unit or None,
        "due_on": terms.due_on.isoformat() if terms.due_on else None,
    }


def _add(
    work: UnitOfWork, goal_id: int, terms: GoalTerms, state: GoalState, reason: str, seq: int, on: date
) -> None:
    work.session.add(
        DevelopmentGoalRevision(
            goal_id=goal_id,
            title=terms.title,
            measure=terms.measure,
            target=terms.target,
            unit=terms.unit,
            due_on=terms.due_on,
            state=state.value,
            reason=reason or None,
            author_id=work.actor.user_id,
            effective_on=on,
            change_seq=seq,
        )
    )
    work.session.flush()
