"""Lists and pages of orders."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from data_access.queries import people as people_queries
from data_access.queries import supervision as supervision_queries
from domain.asof import AsOf
from domain.errors import Invalid, NotFound
from domain.people import DepartmentLabel, PersonLabel
from domain.permissions import Actor, Permission
from domain.projects.views import Choice
from domain.supervision.ladder import SupervisionRule, verdict_on, workdays_after
from domain.supervision.rights import STEP_PERMISSIONS, allowed_steps
from domain.supervision.steps import ENDED_STATES, Colour, OrderState, Standing, Step
from domain.supervision.views import (
    OrderLine,
    OrderList,
    OrderPage,
    RaiseForm,
    StepLine,
    SubjectView,
)
from services import attachments
from services.context import Context
from services.settings import rules_at, rules_of_today
from services.supervision.attaching import refusal
from services.supervision.duties import is_mine
from services.supervision.issuing import QUICK_REQUIREMENT
from services.supervision.rules import rule_of
from services.supervision.sight import GONE, OrderInSight, in_sight, now_of, open_order
from services.supervision.subjects import find_subject
from services.viewing import ViewRequest, open_view

__all__ = [
    "STEP_PERMISSIONS",
    "Colour",
    "OrderFilter",
    "OrderLine",
    "OrderList",
    "OrderPage",
    "OrderState",
    "OrderWords",
    "RaiseForm",
    "Standing",
    "Step",
    "StepLine",
    "listed",
    "open_list",
    "open_page",
    "raise_form",
]

FORM_WORKDAYS = 10
"""How many working days the form for a new order proposes."""


@dataclass(frozen=True, slots=True)
class OrderFilter:
    """Which orders to list. ``live`` leaves out what is filed or withdrawn, unless a state asks for it."""

    states: frozenset[OrderState] = frozenset()
    colours: frozenset[Colour] = frozenset()
    department: int | None = None
    mine: bool = False

    @classmethod
    def from_text(
        cls, state: str = "", colour: str = "", department: str = "", mine: str = ""
    ) -> OrderFilter:
        """The filter that an address asks for. Raises Invalid for words it does not know."""
        try:
            return cls(
                frozenset(OrderState(word) for word in state.split(",") if word),
                frozenset(Colour(word) for word in colour.split(",") if word),
                int(department) if department else None,
                bool(mine),
            )
        except ValueError:
            raise Invalid("网址中的筛选条件不对，请清除筛选后重新选择。") from None

    def passes(self, line: OrderLine) -> bool:
        """Whether an order belongs in the list."""
        if self.states and line.standing.state not in self.states:
            return False
        if not self.states and not self.colours and line.standing.state in ENDED_STATES:
            return False
        if self.colours and (line.verdict.colour not in self.colours or not line.standing.open):
            return False
        if self.department is not None and line.standing.department_id != self.department:
            return False
        return line.mine or not self.mine


@dataclass(frozen=True, slots=True)
class OrderWords:
    """What ids are called, and the rule and day that colours go by."""

    departments: Mapping[int, DepartmentLabel]
    people: Mapping[int, PersonLabel]
    rule: SupervisionRule
    day: date

    def department(self, department_id: int | None) -> str:
        """What a department is called; empty for none."""
        found = self.departments.get(department_id or 0)
        return found.name if found else ""

    def person(self, user_id: int | None) -> str:
        """What a person is called; empty for nobody."""
        found = self.people.get(user_id or 0)
        return found.name if found else ""

    def line(self, actor: Actor, found: OrderInSight) -> OrderLine:
        """One order as lists show it to the actor."""
        record = found.record
        return OrderLine(
            record=record,
            verdict=verdict_on(record.standing, self.day, self.rule),
            subject=found.subject,
            department=self.department(record.standing.department_id),
            person=self.person(record.standing.person_id),
            issuer=self.person(record.order.issuer_id),
            mine=is_mine(actor, record),
        )


def _words(session: Session, view: AsOf, rule: SupervisionRule) -> OrderWords:
    departments = people_queries.departments(session, view)
    return OrderWords(departments, people_queries.people(session), rule, view.effective_on)


def _point_of_view(context: Context, session: Session, wanted: ViewRequest) -> tuple[AsOf, bool]:
    """The view asked for, and whether it is the present: orders go on when their plan is over or there is
    none, so the day is today unless another is asked for."""
    if not (wanted.asof or wanted.known):
        return now_of(context), True
    view = open_view(context, session, wanted)
    as_of = view.as_of
    return as_of, as_of.effective_on == context.today and as_of.known_at == view.latest_seq


def open_list(
    context: Context, actor: Actor, wanted: ViewRequest, chosen: OrderFilter | None = None
) -> OrderList:
    """The orders that the actor may see, at a point of view."""
    actor.require(Permission.SUPERVISION_READ)
    with context.database.reading() as session:
        as_of, present = _point_of_view(context, session, wanted)
        records = supervision_queries.orders(session, as_of)
        found = in_sight(context, session, actor, records)
        words = _words(session, as_of, rule_of(rules_at(session, context, as_of)))
    lines = [words.line(actor, item) for item in found]
    return listed(context, actor, as_of, present, lines, chosen or OrderFilter(), words)


def listed(
    context: Context,
    actor: Actor,
    as_of: AsOf,
    present: bool,
    lines: list[OrderLine],
    chosen: OrderFilter,
    words: OrderWords,
) -> OrderList:
    """The list that a filter leaves of some orders, with the counts of all of them."""
    involved = {line.standing.department_id for line in lines} - {None}
    states = Counter(line.standing.state for line in lines)
    colours = Counter(line.verdict.colour for line in lines if line.standing.open)
    return OrderList(
        as_of=as_of,
        today=context.today,
        is_default=present,
        lines=tuple(line for line in lines if chosen.passes(line)),
        total=len(lines),
        states={state: states[state] for state in OrderState},
        colours={colour: colours[colour] for colour in Colour},
        departments=tuple((key, label.name) for key, label in words.departments.items() if key in involved),
        mine=sum(line.mine for line in lines),
        may_issue=present and actor.may(Permission.SUPERVISION_ISSUE),
    )


def open_page(context: Context, actor: Actor, order_id: int, wanted: ViewRequest) -> OrderPage:
    """One order with its steps and what the actor may do now. Raises NotFound."""
    actor.require(Permission.SUPERVISION_READ)
    with context.database.reading() as session:
        as_of, present = _point_of_view(context, session, wanted)
        # Who may see it goes by how it stands now.
        found = now = open_order(context, session, actor, order_id)
        if not present:
            record = supervision_queries.order(session, order_id, as_of)
            if record is None:
                raise NotFound(GONE)
            found = replace(now, record=record)
        words = _words(session, as_of, rule_of(rules_at(session, context, as_of)))
        steps = _steps(supervision_queries.steps(session, order_id, as_of), words)
        line = words.line(actor, found)
        allowed = allowed_steps(actor, found.record.standing, line.order.issuer_id) if present else ()
        may_attach = present and not refusal(actor, found.record)
        files = attachments.listed(
            context, session, supervision_queries.ORDER, str(order_id), as_of, may_attach
        )
        hands = _hands(session, context, words, found.subject) if Step.HAND_OVER in allowed else ((), {})
    return OrderPage(
        as_of=as_of,
        today=context.today,
        line=line,
        director=words.person(line.order.director_id),
        steps=steps,
        allowed=allowed,
        files=files,
        departments=hands[0],
        people=hands[1],
    )


def _steps(records: Iterable[supervision_queries.StepRecord], words: OrderWords) -> tuple[StepLine, ...]:
    lines: list[StepLine] = []
    before: Standing | None = None
    for record in records:
        standing = record.standing
        lines.append(
            StepLine(
                step=record.step,
                on=record.on,
                at=record.at,
                actor=words.person(record.actor_id) or "系统",
                text=record.text,
                standing=standing,
                told=record.told,
                department=words.department(standing.department_id),
                person=words.person(standing.person_id),
                before=before,
            )
        )
        before = standing
    return tuple(lines)


def _hands(
    session: Session, context: Context, words: OrderWords, subject: SubjectView | None
) -> tuple[tuple[Choice, ...], dict[int, tuple[Choice, ...]]]:
    """The departments an order may be given to, and the people of each."""
    only = subject.departments if subject is not None and subject.restricted else None
    departments = tuple(
        Choice(label.department_id, label.name)
        for label in words.departments.values()
        if label.active and (only is None or label.department_id in only)
    )
    answerers = supervision_queries.answerers(session, context.today)
    people = {
        department.value: tuple(
            Choice(user_id, words.person(user_id)) for user_id in sorted(answerers.get(department.value, ()))
        )
        for department in departments
    }
    return departments, people


def raise_form(context: Context, actor: Actor, reference: str) -> RaiseForm:
    """The form for a new order, filled in from the thing named as ``kind:ref``. Raises Invalid, NotFound."""
    actor.require(Permission.SUPERVISION_ISSUE)
    with context.database.reading() as session:
        subject = find_subject(context, session, actor, reference) if reference else None
        view = now_of(context)
        words = _words(session, view, rule_of(rules_of_today(session, context)))
        departments, people = _hands(session, context, words, subject)
    return RaiseForm(
        today=context.today,
        subject=subject,
        title=(subject.proposed_title or f"加快推进“{subject.title}”") if subject else "",
        requirement=(subject.proposed_requirement or QUICK_REQUIREMENT) if subject else "",
        basis=subject.situation if subject else "",
        due_on=workdays_after(context.today, FORM_WORKDAYS),
        departments=departments,
        people=people,
    )
