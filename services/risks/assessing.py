"""Registering risks, assessing them anew, closing them and opening them again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from data_access.models import Risk, RiskRevision
from data_access.queries import risks as risk_queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import Conflict, Forbidden
from domain.permissions import Actor, Permission
from domain.risks.rights import may_write
from domain.risks.scoring import is_grade
from domain.risks.terms import (
    REASON_LIMIT,
    TEXT_LIMIT,
    TITLE_LIMIT,
    Measure,
    RiskState,
    RiskStep,
    RiskTerms,
    check_risk_step,
)
from domain.risks.views import Place
from services.context import Context
from services.notices import NoticeKind
from services.risks import telling
from services.risks.checking import Faults, differences, hands_of, measures_text, reason_of
from services.risks.places import find_place
from services.risks.sight import RiskInSight, now_of, open_risk
from services.versions import check_version

__all__ = [
    "Measure",
    "RiskState",
    "RiskTerms",
    "assess_risk",
    "close_risk",
    "raise_risk",
    "reopen_risk",
]

RISK = risk_queries.RISK
WHAT = "这条风险"
NOT_YOURS = "您不能修改这条风险：只有牵头部门、责任部门和办公室可以修改。"
_DUTIES = (NoticeKind.RISK_ASSIGNED, NoticeKind.RISK_DUE)


def raise_risk(
    context: Context, actor: Actor, reference: str, terms: RiskTerms, assessed_on: date | None = None
) -> int:
    """Register a risk about the place named by ``reference`` (see ``find_place``); returns its id.

    ``assessed_on`` is the day from which the assessment holds, today unless given. Raises Forbidden,
    NotFound, Invalid by field, and Conflict when the actor registered the same one today.
    """
    actor.require(Permission.RISK_WRITE)
    with context.database.writing(actor) as work:
        place = find_place(context, work.session, actor, reference)
        day = assessed_on or work.today
        kept = _checked(work, place, replace(terms, state=_live(terms.state)), None, day, None)
        _refuse_repetition(context, work, kept, place)
        row = Risk(project_id=place.anchor.project_id, node_id=place.anchor.node_id)
        row.change_seq = work.record(
            "risk.raise", RISK, place.ref or "whole", after=document(kept) | {"effective_on": day.isoformat()}
        )
        work.session.add(row)
        work.session.flush()
        add_revision(work, row.id, RiskStep.RAISE, kept, row.change_seq, day)
        _tell_owner(work, row.id, kept, row.change_seq)
        return row.id


def assess_risk(
    context: Context,
    actor: Actor,
    risk_id: int,
    version: int,
    terms: RiskTerms,
    assessed_on: date | None = None,
) -> int:
    """Assess a risk anew with all its terms; returns the ledger's number, ``version`` if nothing changed.

    ``assessed_on`` is not before the last assessment. Raises NotFound, Forbidden, Conflict with both
    versions, and Invalid by field; nothing is written then.
    """
    actor.require(Permission.RISK_WRITE)
    with context.database.writing(actor) as work:
        found = risk_to_change(context, work, actor, risk_id, version, RiskStep.ASSESS, terms)
        before, day = found.record.terms, assessed_on or work.today
        wanted = replace(terms, state=_live(terms.state))
        kept = _checked(work, found.place, wanted, before, day, found.record.on)
        if kept == before:
            return version
        seq = work.record("risk.assess", RISK, risk_id, document(before), document(kept))
        add_revision(work, risk_id, RiskStep.ASSESS, kept, seq, day)
        telling.settle_risk(work, risk_id, *_DUTIES)
        if kept.owner_id != before.owner_id:
            _tell_owner(work, risk_id, kept, seq)
        return seq


def close_risk(context: Context, actor: Actor, risk_id: int, version: int, reason: str) -> int:
    """Close a risk that can no longer come true, with the reason."""
    actor.require(Permission.RISK_WRITE)
    words = reason_of(reason, "关闭原因", "关闭", REASON_LIMIT)
    with context.database.writing(actor) as work:
        found = risk_to_change(context, work, actor, risk_id, version, RiskStep.CLOSE)
        before = found.record.terms
        kept = replace(before, state=RiskState.CLOSED, reason=words)
        seq = work.record("risk.close", RISK, risk_id, document(before), document(kept))
        add_revision(work, risk_id, RiskStep.CLOSE, kept, seq, work.today)
        telling.settle_risk(work, risk_id, *_DUTIES)
        return seq


def reopen_risk(context: Context, actor: Actor, risk_id: int, version: int, reason: str) -> int:
    """Open a risk again that was closed or had come true, with the reason; its review is due at once."""
    actor.require(Permission.RISK_WRITE)
    words = reason_of(reason, "重新打开的原因", "重新打开", REASON_LIMIT)
    with context.database.writing(actor) as work:
        found = risk_to_change(context, work, actor, risk_id, version, RiskStep.REOPEN)
        before = found.record.terms
        kept = replace(before, state=RiskState.OPEN, reason=words, review_on=work.today)
        seq = work.record("risk.reopen", RISK, risk_id, document(before), document(kept))
        add_revision(work, risk_id, RiskStep.REOPEN, kept, seq, work.today)
        _tell_owner(work, risk_id, kept, seq)
        return seq


def risk_to_change(
    context: Context,
    work: UnitOfWork,
    actor: Actor,
    risk_id: int,
    version: int,
    step: RiskStep,
    wanted: RiskTerms | None = None,
) -> RiskInSight:
    """A risk that the actor may take a step with. Raises NotFound, Forbidden, Conflict, Invalid."""
    found = open_risk(context, work.session, actor, risk_id)
    before = found.record.terms
    if not may_write(actor, found.place, before.department_id):
        raise Forbidden(NOT_YOURS)
    check_version(
        work.session,
        version,
        found.record.version,
        WHAT,
        None if wanted is None else lambda: differences(work, document(before), document(wanted)),
    )
    check_risk_step(before.state, step)
    return found


def _live(state: RiskState) -> RiskState:
    """A form says whether a risk is dealt with or watched; other states come by steps of their own."""
    return state if state is RiskState.WATCHED else RiskState.OPEN


def _checked(
    work: UnitOfWork,
    place: Place,
    terms: RiskTerms,
    before: RiskTerms | None,
    day: date,
    last: date | None,
) -> RiskTerms:
    """The terms as they are kept. Raises Invalid naming every faulty field."""
    faults = Faults()
    title = faults.text(
        terms.title, "风险名称", "title", TITLE_LIMIT, "请填写风险名称，一句话说清可能出什么问题。"
    )
    description = faults.text(
        terms.description, "风险描述", "description", TEXT_LIMIT, "请填写风险描述：因为什么、可能发生什么。"
    )
    reason = faults.text(terms.reason, "评估说明", "reason", REASON_LIMIT)
    for name, what in (("likelihood", "可能性"), ("impact", "影响程度")):
        if not is_grade(getattr(terms, name)):
            faults.note(name, f"{what}须为 1 至 5 的整数，请重新选择。")
    keep = before.department_id if before else None
    faults.hands(
        hands_of(work.session, work.actor, place, work.today, keep), terms.department_id, terms.owner_id
    )
    faults.day(terms.review_on, work.today, "复核日期", "review_on")
    measures = faults.measures(terms.measures, before.measures if before else (), work.today)
    if day > work.today:
        faults.note("assessed_on", f"评估日期不能晚于今天（{work.today}），请重新选择。")
    elif last is not None and day < last:
        faults.note("assessed_on", f"评估日期不能早于上次评估（{last}），请重新选择。")
    faults.settle()
    return replace(terms, title=title, description=description, reason=reason, measures=measures)


def _refuse_repetition(context: Context, work: UnitOfWork, terms: RiskTerms, place: Place) -> None:
    """Raise Conflict when the actor registered the same risk today: a form that was sent twice."""
    for record in risk_queries.risks(work.session, now_of(context), live_only=True):
        same = record.anchor == place.anchor and record.terms.title == terms.title
        if same and record.terms.description == terms.description:
            raise Conflict(f"“{terms.title}”已经登记过，没有重复登记。请到风险列表中打开它，需要时更新评估。")


def _tell_owner(work: UnitOfWork, risk_id: int, terms: RiskTerms, seq: int) -> None:
    telling.tell_of_risk(
        work,
        telling.with_deputies(work, terms.owner_id),
        NoticeKind.RISK_ASSIGNED,
        risk_id,
        f"请负责应对风险“{terms.title}”",
        str(seq),
        f"复核日期 {terms.review_on}" if terms.review_on else "",
    )


def add_revision(
    work: UnitOfWork, risk_id: int, step: RiskStep, terms: RiskTerms, seq: int, effective_on: date
) -> None:
    """The row of a revision that the ledger recorded under this number."""
    work.session.add(
        RiskRevision(
            risk_id=risk_id,
            step=step.value,
            author_id=work.actor.user_id,
            state=terms.state.value,
            title=terms.title,
            description=terms.description,
            likelihood=terms.likelihood,
            impact=terms.impact,
            department_id=terms.department_id,
            owner_id=terms.owner_id,
            review_on=terms.review_on,
            measures=[measure.document() for measure in terms.measures],
            reason=terms.reason or None,
            effective_on=effective_on,
            change_seq=seq,
        )
    )
    work.session.flush()


def document(terms: RiskTerms) -> dict[str, Any]:
    """What the ledger tells of a risk."""
    return {
        "title": terms.title,
        "description": terms.description,
        "likelihood": terms.likelihood,
        "impact": terms.impact,
        "department_id": terms.department_id,
        "owner_id": terms.owner_id,
        "review_on": terms.review_on.isoformat() if terms.review_on else None,
        "measures": measures_text(terms.measures),
        "state": terms.state.value,
        "reason": terms.reason or None,
    }
