"""Setting the rules from a day on, with what they would change told before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from data_access.models import Change, LoginSession, SettingRevision
from data_access.queries import people as people_queries
from data_access.queries import settings as setting_queries
from domain.errors import Invalid, NotFound
from domain.passwords import is_idle
from domain.periods import Month
from domain.permissions import Actor, Permission
from domain.rounds import RoundCalendar
from domain.rule_changes import LightChange, RuleEffect, RuleGroup, RuleLine, RulePage
from domain.settings import SettingField, SettingKey
from services.administration.guards import required_reason
from services.context import Context, Rules
from services.indicators.figures import load_figures
from services.projects.portfolio import load_portfolio, standings_of
from services.setting_groups import GROUPS, SettingGroup, group_of
from services.settings import rules_from, rules_of_today, values_of, with_values
from services.versions import check_version
from services.viewing import EARLIEST, ViewRequest

__all__ = [
    "GROUPS",
    "RuleEffect",
    "RuleGroup",
    "RulePage",
    "SettingField",
    "SettingGroup",
    "SettingKey",
    "group_of",
    "preview_of",
    "preview_rule",
    "rule_page",
    "save_rule",
]

FURTHEST_DAYS = 731
"""How far ahead a rule may be announced."""

Preview = Callable[[Context, Rules, date], RuleEffect]
"""Tells what rules would change that hold from a day on, by the situation of today."""
PREVIEWS: dict[str, Preview] = {}


def preview_of(key: str) -> Callable[[Preview], Preview]:
    """Make a function the preview of a group (a decorator); a group without one tells nothing."""

    def keep(function: Preview) -> Preview:
        PREVIEWS[key] = function
        return function

    return keep


def rule_page(context: Context, actor: Actor) -> RulePage:
    """All groups of rules with their history."""
    actor.require(Permission.SETTINGS_MANAGE)
    with context.database.reading() as session:
        history = setting_queries.revisions(session)
        people = people_queries.people(session)
        changes = {
            change.seq: change
            for change in session.scalars(
                select(Change).where(Change.seq.in_(sorted({revision.seq for revision in history})))
            )
        }
    rules = rules_from(context.rules, history, context.today)
    lines: dict[str, list[RuleLine]] = {}
    for revision in sorted(history, key=lambda found: (found.effective_on, found.seq), reverse=True):
        change = changes[revision.seq]
        person = people.get(change.actor_id or 0)
        lines.setdefault(revision.key, []).append(
            RuleLine(
                effective_on=revision.effective_on,
                values=dict(revision.value),
                author=person.name if person else "系统",
                recorded_at=change.recorded_at,
                reason=str((change.after or {}).get("reason") or ""),
            )
        )
    return RulePage(
        groups=tuple(
            RuleGroup(key, values_of(rules, key), values_of(context.rules, key), tuple(lines.get(key, ())))
            for key in GROUPS
        ),
        version=max((revision.seq for revision in history), default=0),
        today=context.today,
    )


def checked(context: Context, key: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a group as they are kept. Raises Invalid naming the faulty field."""
    wanted = {field.name: field.check(values.get(field.name)) for field in group_of(key).fields}
    with_values(context.rules, key, wanted)
    return wanted


def _check_day(key: str, day: date, today: date) -> None:
    """Lights may be judged anew from a past day on; what is due, locked or over is not undone."""
    earliest = EARLIEST if group_of(key).from_past else today
    if day < earliest:
        raise Invalid("这组规则只能从今天或以后起生效，请重新选择日期。", {"effective_on": "早于今天"})
    if day > today + timedelta(days=FURTHEST_DAYS):
        raise Invalid("生效日期最多提前两年预设，请重新选择。", {"effective_on": "过远"})


def preview_rule(
    context: Context, actor: Actor, key: str, values: Mapping[str, Any], effective_on: date
) -> RuleEffect:
    """What new values would change, by the situation of today. Raises Invalid as saving would."""
    actor.require(Permission.SETTINGS_MANAGE)
    wanted = checked(context, key, values)
    _check_day(key, effective_on, context.today)
    with context.database.reading() as session:
        rules = with_values(rules_of_today(session, context), key, wanted)
    preview = PREVIEWS.get(key)
    return preview(context, rules, effective_on) if preview else RuleEffect(context.today)


@preview_of(SettingKey.ROUNDS.value)
def _effect_on_rounds(context: Context, rules: Rules, effective_on: date) -> RuleEffect:
    calendar, month = RoundCalendar(rules.rounds), Month.of(effective_on)
    first = month if effective_on == month.first_day else month.next()
    rounds = calendar.between(first, first.next())
    told = tuple(
        f"{found.month} 月报：{found.opens_on} 开放，{found.due_on} 截止"
        + (f"，宽限至 {found.closes_on}" if found.grace_days else "")
        for found in rounds
    )
    return RuleEffect(context.today, told, rounds=rounds)


@preview_of(SettingKey.LOCKOUT.value)
def _effect_on_lockout(context: Context, rules: Rules, effective_on: date) -> RuleEffect:
    return RuleEffect(context.today, ("已锁定的账户不受影响，下一次输错密码时按新规则执行。",))


@preview_of(SettingKey.LIGHTS.value)
def _effect_on_lights(context: Context, rules: Rules, effective_on: date) -> RuleEffect:
    with context.database.reading() as session:
        try:
            portfolio = load_portfolio(context, session, ViewRequest())
        except NotFound:
            return RuleEffect(context.today)
        figures = load_figures(session, portfolio.view, rules.thresholds)
    becoming = standings_of(portfolio.view, portfolio.tree, portfolio.records, figures, rules)
    changes: list[LightChange] = []
    hidden = 0
    for record in portfolio.records:
        before = portfolio.standings[record.work.project_id].verdict.light
        after = becoming[record.work.project_id].verdict.light
        if before is after:
            continue
        if portfolio.tree.is_restricted(record.node_id):
            hidden += 1
        else:
            changes.append(LightChange(record.work.code, record.work.title, before, after))
    day = portfolio.view.as_of.effective_on
    total = len(changes) + hidden
    told = f"按 {day} 的情况试算：{len(portfolio.records)} 个项目中有 {total} 个项目的灯色将改变。"
    told += f"其中 {hidden} 个在限定范围内，不列名称。" if hidden else ""
    return RuleEffect(day, (told,), tuple(changes), hidden, len(portfolio.records))


@preview_of(SettingKey.SESSION.value)
def _effect_on_sessions(context: Context, rules: Rules, effective_on: date) -> RuleEffect:
    over = _sessions_over(context, rules.session_idle_minutes)
    return RuleEffect(context.today, (f"如今天生效，现有 {over} 个会话会因此立即退出。",), sessions=over)


def _sessions_over(context: Context, idle_minutes: int) -> int:
    now = context.clock.now()
    with context.database.reading() as session:
        present = rules_of_today(session, context).session_idle_minutes
        seen = session.scalars(select(LoginSession.last_seen_at).where(LoginSession.ended_at.is_(None))).all()
    return sum(is_idle(at, now, idle_minutes) and not is_idle(at, now, present) for at in seen)


def save_rule(
    context: Context,
    actor: Actor,
    key: str,
    values: Mapping[str, Any],
    effective_on: date,
    reason: str,
    version: int,
) -> int:
    """Put new values of a group in force from a day on, until a later revision.

    Returns the ledger's number, or ``version`` when they are in force on that day already. Raises
    Conflict when somebody changed the rules after ``version``, and Invalid.
    """
    actor.require(Permission.SETTINGS_MANAGE)
    wanted = checked(context, key, values)
    text = required_reason(reason)
    with context.database.writing(actor) as work:
        _check_day(key, effective_on, work.today)
        history = setting_queries.revisions(work.session)
        saved = max((revision.seq for revision in history), default=0)
        check_version(work.session, version, saved, "规则")
        before = values_of(rules_from(context.rules, history, effective_on), key)
        if before == wanted:
            return version
        seq = work.record(
            "setting.save",
            "setting",
            key,
            before,
            {**wanted, "effective_on": effective_on.isoformat(), "reason": text},
        )
        work.session.add(SettingRevision(key=key, value=wanted, effective_on=effective_on, change_seq=seq))
        return seq
