"""Writing one step of an order: the checks that all steps share, and the row it leaves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from data_access.models import SupervisionStep
from data_access.queries import people as people_queries
from data_access.queries import supervision as supervision_queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import Forbidden, Invalid
from domain.permissions import Actor
from domain.supervision.ladder import SupervisionRule
from domain.supervision.rights import STEP_PERMISSIONS, may_take
from domain.supervision.steps import (
    QUIET_STEPS,
    REASON_LIMIT,
    STEP_WORDS,
    TEXT_LIMIT,
    Standing,
    Step,
    moved,
)
from domain.supervision.views import Order, SubjectView
from services.context import Context
from services.settings import rules_of_today
from services.supervision.rules import rule_of
from services.supervision.sight import open_order
from services.versions import overtaken

ACTION = "supervision"
"""First part of the ledger's actions: ``supervision.raise`` and so on."""
_REFUSED = {
    Step.ACCEPT: "这份督办单由其他部门承办，您不能承办。请由承办部门负责人或指定的承办人办理。",
    Step.ANSWER: "这份督办单由其他部门承办，您不能反馈。请由承办部门负责人或指定的承办人办理。",
    Step.FINISH: "只有立项人或馆领导可以办结，且不能办结自己反馈的督办单。",
    Step.RETURN: "只有立项人或馆领导可以退回，且不能退回自己反馈的督办单。",
    Step.EXTEND: "只有立项人或馆领导可以延期。",
    Step.WITHDRAW: "只有立项人或馆领导可以撤销。",
}


@dataclass(frozen=True, slots=True)
class Taking:
    """A step being taken: the order as it stood before, and the standing that the state machine gives."""

    work: UnitOfWork
    order: Order
    subject: SubjectView | None
    before: Standing
    after: Standing
    rule: SupervisionRule


Change = Callable[[Taking], Standing]
"""What a step brings besides the state; tells people, and raises Invalid."""


def take(
    context: Context, actor: Actor, order_id: int, version: int, step: Step, text: str, change: Change
) -> int:
    """Take a step with an order; returns the ledger's number.

    ``version`` is the standing's ``turn`` the form was opened with. Raises NotFound, Forbidden, Conflict and
    Invalid; nothing is written then.
    """
    actor.require(STEP_PERMISSIONS[step])
    with context.database.writing(actor) as work:
        found = open_order(context, work.session, actor, order_id)
        order, before = found.record.order, found.record.standing
        if not may_take(actor, step, before, order.issuer_id):
            raise Forbidden(_REFUSED.get(step, Forbidden().message))
        if step not in QUIET_STEPS and before.turn != version:
            raise overtaken(_last_author(work, order_id), before.turn, "这份督办单")
        rule = rule_of(rules_of_today(work.session, context))
        taking = Taking(work, order, found.subject, before, moved(before, step, work.today), rule)
        return write_step(work, order, step, change(taking), text, before=before)


def _last_author(work: UnitOfWork, order_id: int) -> str:
    """Who took the last step that counts for forms."""
    session = work.session
    steps = supervision_queries.steps(session, order_id, supervision_queries.latest_view(work.today))
    last = next((found for found in reversed(steps) if found.step not in QUIET_STEPS), None)
    people = people_queries.people(session)
    person = people.get(last.actor_id or 0) if last else None
    return person.name if person else "系统"


def write_step(
    work: UnitOfWork,
    order: Order,
    step: Step,
    standing: Standing,
    text: str = "",
    told: int | None = None,
    before: Standing | None = None,
) -> int:
    """Record a step and leave its row; returns the ledger's number."""
    seq = work.record(
        f"{ACTION}.{step}",
        supervision_queries.ORDER,
        f"{order.year}-{order.number}",
        None if before is None else _document(before),
        _document(standing) | ({"reason": text} if text else {}) | ({"people": told} if told else {}),
    )
    add_step(work, order, step, standing, seq, text, told)
    return seq


def add_step(
    work: UnitOfWork,
    order: Order,
    step: Step,
    standing: Standing,
    seq: int,
    text: str = "",
    told: int | None = None,
) -> None:
    """The row of a step that the ledger recorded under this number."""
    work.session.add(
        SupervisionStep(
            order_id=order.order_id,
            kind=step.value,
            actor_id=work.actor.user_id,
            at=work.now,
            text=text or None,
            told=told,
            state=standing.state.value,
            since=standing.since,
            due_on=standing.due_on,
            floor=standing.floor.value,
            floor_why=standing.floor_why.value if standing.floor_why else None,
            department_id=standing.department_id,
            person_id=standing.person_id,
            handed_on=standing.handed_on,
            answered_on=standing.answered_on,
            answered_by=standing.answered_by,
            completion=standing.completion,
            pressed_on=standing.pressed_on,
            matter=standing.matter.value if standing.matter else None,
            escalated=standing.escalated,
            turn=standing.turn,
            effective_on=work.today,
            change_seq=seq,
        )
    )
    work.session.flush()


def _document(standing: Standing) -> dict[str, object]:
    """What the ledger tells of a standing."""
    return {
        "order_state": standing.state.value,
        "due_on": standing.due_on.isoformat(),
        "colour": standing.floor.value,
        "department_id": standing.department_id,
        "person_id": standing.person_id,
        "completion": standing.completion,
    }


def required_text(text: str, step: Step, what: str, field: str, limit: int = TEXT_LIMIT) -> str:
    """A text that a step cannot do without. Raises Invalid saying what to write."""
    return clean(text, what, field, limit, f"请写明{what}，再{STEP_WORDS[step]}。")


def required_reason(text: str, step: Step) -> str:
    """The reason for a step that needs one. Raises Invalid."""
    return required_text(text, step, f"{STEP_WORDS[step]}原因", "reason", REASON_LIMIT)


def clean(text: str, what: str, field: str, limit: int, missing: str = "") -> str:
    """A text without surrounding blanks. Raises Invalid when it is too long, or missing and needed."""
    words = (text or "").strip()
    if missing and not any(c.isprintable() and not c.isspace() for c in words):
        raise Invalid(missing, {field: "必填"})
    if len(words) > limit:
        raise Invalid(f"{what}不超过 {limit} 字，现在有 {len(words)} 字，请精简。", {field: "过长"})
    return words
