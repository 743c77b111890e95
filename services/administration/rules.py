"""Setting the rules from a day on, with what they would change told before."""

from __future__ import annotations

from collections.abc import Mapping
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
from domain.settings import SettingKey
from services.administration.guards import required_reason
from services.context import Context, Rules
from services.indicators.figures import load_figures
from services.projects.portfolio import load_portfolio, standings_of
from services.settings import rules_from, rules_of_today, values_of, with_values
from services.versions import check_version
from services.viewing import EARLIEST, ViewRequest

__all__ = [
    "FIELD_NAMES",
    "LIMITS",
    "WITH_DECIMALS",
    "RuleEffect",
    "RuleGroup",
    "RulePage",
    "SettingKey",
    "fields_of",
    "preview_rule",
    "rule_page",
    "save_rule",
]

FURTHEST_DAYS = 731
"""How far ahead a rule may be announced."""
LIMITS: Mapping[str, tuple[float, float]] = {
    "behind_gap": (-100.0, 0.0),
    "watch_gap": (-100.0, 0.0),
    "overdue_days": (0, 1000),
    "due_soon_days": (0, 1000),
    "opens_day": (1, 28),
    "due_day": (1, 28),
    "grace_days": (0, 31),
    "max_failures": (1, 100),
    "minutes": (1, 1440),
    "idle_minutes": (1, 1440),
}
"""The least and the largest value of each field."""
FIELD_NAMES: Mapping[str, str] = {
    "behind_gap": "滞后界限",
    "watch_gap": "关注界限",
    "overdue_days": "滞后的逾期天数",
    "due_soon_days": "临近到期天数",
    "opens_day": "开放日",
    "due_day": "截止日",
    "grace_days": "宽限天数",
    "max_failures": "允许连续输错次数",
    "minutes": "锁定分钟数",
    "idle_minutes": "无操作自动退出分钟数",
}
WITH_DECIMALS = ("behind_gap", "watch_gap")
_FIELDS: Mapping[SettingKey, tuple[str, ...]] = {
    SettingKey.LIGHTS: ("behind_gap", "watch_gap", "overdue_days", "due_soon_days"),
    SettingKey.ROUNDS: ("opens_day", "due_day", "grace_days"),
    SettingKey.LOCKOUT: ("max_failures", "minutes"),
    SettingKey.SESSION: ("idle_minutes",),
}


def fields_of(key: SettingKey) -> tuple[str, ...]:
    """The fields of a group, in the order of its form."""
    return _FIELDS[key]


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
            for key in SettingKey
        ),
        version=max((revision.seq for revision in history), default=0),
        today=context.today,
    )


def checked(context: Context, key: SettingKey, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a group as they are kept. Raises Invalid naming the faulty field."""
    wanted: dict[str, Any] = {}
    for field in fields_of(key):
        name, (least, largest) = FIELD_NAMES[field], LIMITS[field]
        value = values.get(field)
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise Invalid(f"请填写{name}。", {field: "必填"})
        if not least <= value <= largest:
            raise Invalid(f"{name}须在 {least:g} 至 {largest:g} 之间，请修改。", {field: "超出范围"})
        if field not in WITH_DECIMALS and value != int(value):
            raise Invalid(f"{name}须为整数，请修改。", {field: "须为整数"})
        wanted[field] = round(float(value), 2) if field in WITH_DECIMALS else int(value)
    with_values(context.rules, key, wanted)
    return wanted


def _check_day(key: SettingKey, day: date, today: date) -> None:
    """Lights may be judged anew from a past day on; what is due, locked or over is not undone."""
    earliest = EARLIEST if key is SettingKey.LIGHTS else today
    if day < earliest:
        raise Invalid("这组规则只能从今天或以后起生效，请重新选择日期。", {"effective_on": "早于今天"})
    if day > today + timedelta(days=FURTHEST_DAYS):
        raise Invalid("生效日期最多提前两年预设，请重新选择。", {"effective_on": "过远"})


def preview_rule(
    context: Context, actor: Actor, key: SettingKey, values: Mapping[str, Any], effective_on: date
) -> RuleEffect:
    """What new values would change, by the situation of today. Raises Invalid as saving would."""
    actor.require(Permission.SETTINGS_MANAGE)
    wanted = checked(context, key, values)
    _check_day(key, effective_on, context.today)
    with context.database.reading() as session:
        rules = with_values(rules_of_today(session, context), key, wanted)
    if key is SettingKey.LIGHTS:
        return _effect_on_lights(context, rules)
    if key is SettingKey.ROUNDS:
        calendar, month = RoundCalendar(rules.rounds), Month.of(effective_on)
        first = month if effective_on == month.first_day else month.next()
        return RuleEffect(context.today, rounds=calendar.between(first, first.next()))
    if key is SettingKey.SESSION:
        return RuleEffect(context.today, sessions=_sessions_over(context, rules.session_idle_minutes))
    return RuleEffect(context.today)


def _effect_on_lights(context: Context, rules: Rules) -> RuleEffect:
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
    return RuleEffect(day, tuple(changes), hidden, len(portfolio.records))


def _sessions_over(context: Context, idle_minutes: int) -> int:
    now = context.clock.now()
    with context.database.reading() as session:
        present = rules_of_today(session, context).session_idle_minutes
        seen = session.scalars(select(LoginSession.last_seen_at).where(LoginSession.ended_at.is_(None))).all()
    return sum(is_idle(at, now, idle_minutes) and not is_idle(at, now, present) for at in seen)


def save_rule(
    context: Context,
    actor: Actor,
    key: SettingKey,
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
            key.value,
            before,
            {**wanted, "effective_on": effective_on.isoformat(), "reason": text},
        )
        work.session.add(
            SettingRevision(key=key.value, value=wanted, effective_on=effective_on, change_seq=seq)
        )
        return seq
