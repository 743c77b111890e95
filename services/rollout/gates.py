"""Gates of sites: what is asked for, what is missing, and the leave to pass all the same."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy.orm import Session

from data_access.queries.rollout import gates as gate_queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Invalid
from domain.rollout.gates import (
    GateCheck,
    GateRefused,
    GateRule,
    Shortfall,
    beyond,
    default_rule,
    from_document,
    shortfalls,
)
from domain.rollout.sites import STAGES, Lane, MoveKind, Site, Sites, SiteStage
from domain.rollout.stages import target

__all__ = [
    "GateCheck",
    "GateRefused",
    "GateRule",
    "Shortfall",
    "check_gate",
    "check_next",
    "pass_gate",
    "rules_in_force",
]

EVERYTHING = AsOf(date.max, EVERYTHING_KNOWN)


def rules_in_force(session: Session, view: AsOf) -> Mapping[tuple[Lane, SiteStage], GateRule]:
    """The rule of every gate at a point of view, by lane and stage to enter; the default where none was set.

    One statement.
    """
    kept = gate_queries.rules(session, view)
    return {
        (lane, stage): kept.get((lane, stage)) or default_rule(lane, stage)
        for lane, stages in STAGES.items()
        for stage in stages[1:]
    }


def check_gate(session: Session, site: Site, stage: SiteStage, on: date) -> GateCheck:
    """What a site lacks to enter a stage, by the rule in force on the day of entering; two statements.

    The site and its documents count as they are now: what is filled in late may belong to an earlier day.
    """
    rules = rules_in_force(session, AsOf(on, EVERYTHING_KNOWN))
    rule = rules.get((site.lane, stage)) or GateRule(site.lane, stage)
    if rule.empty:
        return GateCheck(rule)
    kept = gate_queries.documents(session, EVERYTHING, site.id) if rule.documents else {}
    return GateCheck(rule, shortfalls(rule, site.terms, kept.get(site.id, frozenset())))


def check_next(session: Session, sites: Sites, view: AsOf) -> dict[int, GateCheck]:
    """The gate before the next stage of every site in flight, by the site's id; two statements."""
    rules = rules_in_force(session, view)
    kept = gate_queries.documents(session, view) if any(rule.documents for rule in rules.values()) else {}
    found: dict[int, GateCheck] = {}
    for site in sites.in_flight():
        stage = target(site.lane, sites.standing(site.id), MoveKind.ADVANCE)
        if stage is not None:
            rule = rules[site.lane, stage]
            found[site.id] = GateCheck(rule, shortfalls(rule, site.terms, kept.get(site.id, frozenset())))
    return found


def pass_gate(
    session: Session, site: Site, stage: SiteStage, on: date, waiver_id: int | None
) -> tuple[GateCheck, int | None]:
    """The gate as a move passes it, with the waiver it used: none when nothing is missing.

    Raises GateRefused when something is and there is no waiver, and Invalid when the waiver is of another
    site or stage, was used, or was given for other things than those that are missing.
    """
    check = check_gate(session, site, stage, on)
    if check.passed:
        return check, None
    if waiver_id is None:
        raise GateRefused(stage, check.shortfalls)
    waiver = gate_queries.waiver(session, waiver_id)
    if waiver is None or waiver.site_id != site.id or waiver.stage != stage.value:
        raise Invalid("这份特批不是给这个点位进入这一阶段的，请核对后重新选择。", {"waiver": "不适用"})
    if waiver.id in gate_queries.used_waivers(session, site.id):
        raise Invalid("这份特批已经使用过，不能再用；确有需要请重新申请特批。", {"waiver": "已使用"})
    uncovered = beyond(check.shortfalls, from_document(waiver.shortfalls))
    if uncovered:
        told = "；".join(one.message for one in uncovered)
        raise Invalid(f"特批没有包括：{told}。请先补齐，或请馆领导重新特批。", {"waiver": "不包括全部缺项"})
    return check, waiver.id
