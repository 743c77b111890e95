"""The rules of the gates: reading them with their history, trying a new one, setting it from a day on."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from data_access.models import GateRuleRevision, GateRuleRow
from data_access.queries.rollout import gate_rules as rule_queries
from data_access.queries.rollout import gates as gate_queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Invalid
from domain.permissions import Actor, Permission
from domain.rollout.gate_views import (
    Affected,
    Gate,
    GatePage,
    RuleEffect,
    ToldRule,
    effect_of_rule,
)
from domain.rollout.gates import (
    DOCUMENTS,
    FIELD_NAMES,
    LONGEST_SOURCE,
    SOURCE,
    UNITS,
    GateRule,
    Shortfall,
    default_rule,
    demands,
    documents_of,
    rule_faults,
    same_demands,
)
from domain.rollout.sites import STAGES, Lane, SiteStage
from domain.rollout.stages import FIRST_DAY
from services.context import Context
from services.rollout.counted import ROOMS, changed
from services.rollout.gates import check_next, rules_in_force
from services.rollout.reading import kept_sites, load_sites, point_of_view, today_of
from services.versions import check_version
from services.viewing import ViewRequest

__all__ = [
    "DOCUMENTS",
    "FIELD_NAMES",
    "LONGEST_SOURCE",
    "UNITS",
    "Affected",
    "Gate",
    "GatePage",
    "GateRule",
    "Lane",
    "RuleEffect",
    "RuleTerms",
    "Shortfall",
    "SiteStage",
    "ToldRule",
    "demands",
    "documents_of",
    "effect_of",
    "gate_page",
    "save_rule",
]

RULE = "gate_rule"
WHAT = "这道关口的规则"
FURTHEST = timedelta(days=731)
"""How far ahead a rule may be set."""


@dataclass(frozen=True, slots=True)
class RuleTerms:
    """What a form says of a rule: from which day, what it asks for (numbers as the fields keep them), why."""

    effective_on: date | None
    fields: tuple[str, ...] = ()
    minimums: dict[str, int] = field(default_factory=dict)
    documents: tuple[str, ...] = ()
    source: str = ""


def gate_page(context: Context, actor: Actor, wanted: ViewRequest) -> GatePage:
    """Every gate at a point of view, with how many sites wait before it and how many it stops."""
    actor.require(Permission.ROLLOUT_READ)
    with context.database.reading() as session:
        as_of, default = point_of_view(context, session, wanted)
        told = rule_queries.told_rules(session, as_of.known_at)
        sites = kept_sites(context, session, as_of)
        checks = check_next(session, sites, as_of)
    waiting, stopped = Counter[tuple[Lane, SiteStage]](), Counter[tuple[Lane, SiteStage]]()
    for check in checks.values():
        key = (check.rule.lane, check.rule.stage)
        waiting[key] += 1
        stopped[key] += not check.passed
    gates = [_gate(lane, stage, told, as_of) for lane in Lane for stage in STAGES[lane][1:]]
    return GatePage(
        gates=tuple(gates),
        waiting=waiting,
        stopped=stopped,
        as_of=as_of,
        is_default=default,
        today=context.today,
        may_manage=default and actor.may(Permission.GATE_MANAGE),
    )


def _gate(lane: Lane, stage: SiteStage, told: tuple[ToldRule, ...], as_of: AsOf) -> Gate:
    own = [one for one in told if (one.rule.lane, one.rule.stage) == (lane, stage)]
    by_day = sorted(own, key=lambda one: (one.effective_on, one.seq))
    held = [one for one in by_day if one.effective_on <= as_of.effective_on]
    coming = {one.effective_on: one for one in by_day if one.effective_on > as_of.effective_on}
    now = held[-1] if held else None
    return Gate(
        lane=lane,
        stage=stage,
        rule=now.rule if now else default_rule(lane, stage),
        told=now,
        version=max((one.seq for one in own), default=0),
        coming=tuple(coming.values()),
        history=tuple(reversed(own)),
    )


def effect_of(context: Context, actor: Actor, lane: Lane, stage: SiteStage, terms: RuleTerms) -> RuleEffect:
    """Which sites in flight a rule would stop that the one in its place does not stop; writes nothing.

    Sites and documents count as they are today. Raises Invalid as ``save_rule`` does.
    """
    actor.require(Permission.GATE_MANAGE)
    with context.database.reading() as session:
        # What it is based on may still be to be written.
        rule, day = _checked(context, lane, stage, replace(terms, source=terms.source.strip() or SOURCE))
        now = _held(session, lane, stage, day)
        sites = load_sites(session, today_of(context))
        asks = bool(rule.documents or now.documents)
        documents = gate_queries.documents(session, today_of(context)) if asks else {}
    return effect_of_rule(sites, now, rule, documents)


def save_rule(
    context: Context, actor: Actor, lane: Lane, stage: SiteStage, terms: RuleTerms, version: int
) -> int:
    """Set what a gate asks from a day on; returns the number of the change.

    What was set for later days stays. A move is judged by the rule of its own day; moves that were made keep
    the rule they were judged by. What changes nothing returns the version it was given. Raises Forbidden,
    Conflict, and Invalid by field.
    """
    actor.require(Permission.GATE_MANAGE)
    with context.database.writing(actor) as work:
        row = rule_queries.rule_row(work.session, lane, stage)
        saved = rule_queries.last_change(work.session, row.id) if row else 0
        check_version(work.session, version, saved, WHAT)
        rule, day = _checked(context, lane, stage, terms)
        before = _held(work.session, lane, stage, day)
        if same_demands(before, rule):
            return version
        seq = work.record(
            "gate_rule.save",
            RULE,
            f"{lane.value}:{stage.value}",
            _told(before),
            {**_told(rule), "effective_on": day},
        )
        if row is None:
            row = GateRuleRow(lane=lane.value, stage=stage.value, change_seq=seq)
            work.session.add(row)
            work.session.flush()
        work.session.add(
            GateRuleRevision(
                rule_id=row.id,
                fields=list(rule.fields),
                minimums=dict(rule.minimums),
                documents=list(rule.documents),
                source=rule.source,
                effective_on=day,
                change_seq=seq,
            )
        )
        # How many open rooms meet the standard may be another from that day on.
        changed(work, ROOMS, min(day, work.today))
        return seq


def _held(session: Session, lane: Lane, stage: SiteStage, day: date) -> GateRule:
    rules = rules_in_force(session, AsOf(day, EVERYTHING_KNOWN))
    return rules.get((lane, stage)) or GateRule(lane, stage)


def _checked(context: Context, lane: Lane, stage: SiteStage, terms: RuleTerms) -> tuple[GateRule, date]:
    """The rule of a form and its day. Raises Invalid by field."""
    rule = GateRule(
        lane,
        stage,
        tuple(dict.fromkeys(terms.fields)),
        dict(terms.minimums),
        tuple(dict.fromkeys(terms.documents)),
    )
    rule = replace(rule, source=terms.source.strip())
    faults = rule_faults(rule)
    day = terms.effective_on
    if day is None:
        faults["effective_on"] = "请填写生效日期。"
    elif not FIRST_DAY <= day <= context.today + FURTHEST:
        faults["effective_on"] = f"生效日期须在 {FIRST_DAY} 之后、两年之内，请修改。"
    if faults or day is None:
        raise Invalid(next(iter(faults.values())), faults)
    return rule, day


def _told(rule: GateRule) -> dict[str, Any]:
    """What the ledger keeps of a rule: what it asks for, in words."""
    return {"demands": list(demands(rule)), "source": rule.source}
