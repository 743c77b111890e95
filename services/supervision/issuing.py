"""What directors and the office do with orders: raise, hand over, press, extend, judge, withdraw, file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from data_access.models import SupervisionOrder
from data_access.queries import people as people_queries
from data_access.queries import supervision as supervision_queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import Conflict, Forbidden, Invalid
from domain.permissions import Actor, Permission
from domain.supervision.ladder import SupervisionRule, workdays_after
from domain.supervision.rights import may_take
from domain.supervision.steps import (
    REASON_LIMIT,
    STATE_WORDS,
    TEXT_LIMIT,
    TITLE_LIMIT,
    Colour,
    FloorReason,
    Standing,
    Step,
    begin,
    moved,
)
from domain.supervision.views import Order, SubjectView
from services.context import Context
from services.notices import NoticeKind
from services.settings import rules_of_today
from services.supervision import telling
from services.supervision.rules import rule_of
from services.supervision.sight import now_of, open_order
from services.supervision.stepping import (
    Taking,
    add_step,
    clean,
    required_reason,
    required_text,
    take,
    write_step,
)
from services.supervision.subjects import find_subject

__all__ = [
    "Colour",
    "OrderTerms",
    "Pressed",
    "archive",
    "extend",
    "finish",
    "hand_over",
    "press",
    "press_about",
    "raise_order",
    "return_order",
    "strike_off",
    "withdraw",
]

FURTHEST_DAYS = 1096
"""How far ahead an order may fall due."""
QUICK_WORKDAYS = 5
"""How many working days the order has that one click raises."""


@dataclass(frozen=True, slots=True)
class OrderTerms:
    """An order as a form gives it; ``subject`` is ``kind:ref`` or empty, with ``department_id`` it is handed
    over at once."""

    title: str
    requirement: str
    due_on: date | None
    basis: str = ""
    colour: Colour = Colour.NONE
    subject: str = ""
    department_id: int | None = None
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class Pressed:
    """What one click did: which order, whether it was raised by it, and how many people were told."""

    order_id: int
    name: str
    raised: bool
    told: int


def raise_order(context: Context, actor: Actor, terms: OrderTerms) -> int:
    """Raise an order (立项), and hand it over when a department is given; returns its id.

    The number is the next one of the year. Raises Forbidden, NotFound, Invalid by field, and Conflict when
    the actor raised the same one today.
    """
    actor.require(Permission.SUPERVISION_ISSUE)
    with context.database.writing(actor) as work:
        subject = find_subject(context, work.session, actor, terms.subject) if terms.subject else None
        rule = rule_of(rules_of_today(work.session, context))
        return _raise(work, terms, subject, rule).order_id


def _raise(work: UnitOfWork, terms: OrderTerms, subject: SubjectView | None, rule: SupervisionRule) -> Order:
    checked = _checked(work, terms, subject)
    _refuse_repetition(work, checked, subject)
    due_on = checked.due_on or work.today
    year = work.today.year
    number = supervision_queries.last_number(work.session, year) + 1
    row = SupervisionOrder(
        year=year,
        number=number,
        subject_kind=subject.kind if subject else None,
        subject_id=subject.subject_id if subject else None,
        title=checked.title,
        basis=checked.basis or None,
        requirement=checked.requirement,
        colour=checked.colour.value,
        issuer_id=work.actor.user_id,
        director_id=subject.director_id if subject else None,
        effective_on=work.today,
        change_seq=work.record(
            "supervision.raise",
            supervision_queries.ORDER,
            f"{year}-{number}",
            after={
                "title": checked.title,
                "requirement": checked.requirement,
                "basis": checked.basis or None,
                "subject": terms.subject or None,
                "due_on": due_on.isoformat(),
                "colour": checked.colour.value,
            },
        ),
    )
    work.session.add(row)
    work.session.flush()
    found = supervision_queries.as_order(row)
    standing = begin(work.today, due_on, checked.colour)
    add_step(work, found, Step.RAISE, standing, row.change_seq)
    if checked.department_id is not None:
        handed = _handed(
            Taking(work, found, subject, standing, moved(standing, Step.HAND_OVER, work.today), rule),
            checked.department_id,
            checked.person_id,
        )
        write_step(work, found, Step.HAND_OVER, handed, before=standing)
    else:
        telling.tell(
            work,
            telling.office(work),
            NoticeKind.ORDER_CHANGED,
            found,
            f"{found.name}已立项，请交办：{found.title}",
            "raised",
            f"时限 {due_on}",
        )
    return found


def _checked(work: UnitOfWork, terms: OrderTerms, subject: SubjectView | None) -> OrderTerms:
    """The terms as they are kept. Raises Invalid naming every faulty field."""
    faults: dict[str, str] = {}
    kept: dict[str, str] = {}
    for field, what, limit, missing in (
        ("title", "督办事项", TITLE_LIMIT, "请填写督办事项，一句话说清要办什么。"),
        ("requirement", "办理要求", TEXT_LIMIT, "请填写办理要求，让承办部门知道做到什么程度。"),
        ("basis", "督办依据", REASON_LIMIT, ""),
    ):
        try:
            kept[field] = clean(getattr(terms, field), what, field, limit, missing)
        except Invalid as error:
            faults[field] = error.message
    fault = _due_fault(terms.due_on, work.today)
    if fault:
        faults["due_on"] = fault
    try:
        _check_hands(work, subject, terms.department_id, terms.person_id)
    except Invalid as error:
        faults.update(error.fields)
    if faults:
        told = "".join(
            dict.fromkeys(text if text.endswith("。") else f"{text}。" for text in faults.values())
        )
        raise Invalid(told, faults)
    return replace(terms, **kept)  # type: ignore[arg-type]


def _due_fault(due_on: date | None, today: date) -> str:
    if due_on is None:
        return "请填写办理时限。"
    if due_on < today:
        return f"办理时限不能早于今天（{today}），请重新选择。"
    if due_on > today + timedelta(days=FURTHEST_DAYS):
        return "办理时限最多定到三年以后，请重新选择。"
    return ""


def _check_hands(
    work: UnitOfWork, subject: SubjectView | None, department_id: int | None, person_id: int | None
) -> None:
    """Raise Invalid unless the department, and the person of it, may be given the order."""
    if department_id is None:
        if person_id is not None:
            raise Invalid("请先选择承办部门。", {"department_id": "请先选择承办部门。"})
        return
    departments = people_queries.departments(work.session, supervision_queries.latest_view(work.today))
    if department_id not in departments or not departments[department_id].active:
        text = "所选部门不存在或已撤并，请重新选择承办部门。"
        raise Invalid(text, {"department_id": text})
    if subject is not None and subject.restricted and department_id not in subject.departments:
        text = "这项工作限定了知悉范围，只能交办给它的牵头或配合部门，请重新选择。"
        raise Invalid(text, {"department_id": text})
    if person_id is None:
        return
    if person_id not in supervision_queries.answerers(work.session, work.today).get(department_id, ()):
        text = "承办人须是承办部门的负责人或填报员，请重新选择。"
        raise Invalid(text, {"person_id": text})


def _refuse_repetition(work: UnitOfWork, terms: OrderTerms, subject: SubjectView | None) -> None:
    """A second click finds the order of the first."""
    view = supervision_queries.latest_view(work.today)
    wanted = (subject.kind, subject.subject_id) if subject else ("", "")
    for record in supervision_queries.orders(work.session, view, open_only=True):
        order = record.order
        if (
            order.raised_on == work.today
            and order.issuer_id == work.actor.user_id
            and order.title == terms.title
            and (order.subject_kind, order.subject_id) == wanted
        ):
            raise Conflict(f"您今天已就同一事项立项：{order.name}，没有重复立项。请在督办列表中查看。")


def hand_over(
    context: Context,
    actor: Actor,
    order_id: int,
    version: int,
    department_id: int | None,
    person_id: int | None = None,
    remark: str = "",
) -> int:
    """Give an order to a department (交办), or to another one before it is accepted."""
    text = clean(remark, "交办意见", "text", REASON_LIMIT)
    if department_id is None:
        raise Invalid("请选择承办部门。", {"department_id": "必填"})

    def change(taking: Taking) -> Standing:
        return _handed(taking, department_id, person_id)

    return take(context, actor, order_id, version, Step.HAND_OVER, text, change)


def _handed(taking: Taking, department_id: int, person_id: int | None) -> Standing:
    work, order = taking.work, taking.order
    _check_hands(work, taking.subject, department_id, person_id)
    standing = replace(
        taking.after,
        department_id=department_id,
        person_id=person_id,
        handed_on=work.today,
        matter=None,
        escalated=0,
    )
    telling.settle(work, order, NoticeKind.ORDER_HANDED, NoticeKind.ORDER_CHANGED)
    telling.tell(
        work,
        telling.responsible(work, standing),
        NoticeKind.ORDER_HANDED,
        order,
        f"请承办{order.name}：{order.title}",
        f"{standing.turn}",
        f"时限 {standing.due_on}，请在 {taking.rule.accept_days} 个工作日内承办",
    )
    return standing


def press(context: Context, actor: Actor, order_id: int) -> int:
    """Press for an order (催办) at any step; returns how many people were told, at most once a day.

    Raises Conflict when it was done today, Invalid when nobody is there to be told.
    """
    actor.require(Permission.SUPERVISION_ISSUE)
    with context.database.writing(actor) as work:
        found = open_order(context, work.session, actor, order_id)
        return _press(work, found.record.order, found.record.standing)


def _press(work: UnitOfWork, order: Order, standing: Standing) -> int:
    if not may_take(work.actor, Step.PRESS, standing, order.issuer_id):
        raise Forbidden("该督办单不在您的催办范围内。")
    after = moved(standing, Step.PRESS, work.today)
    if standing.pressed_on == work.today:
        raise Conflict(f"今天已催办过{order.name}，同一督办单每天催办一次。")
    days = (standing.due_on - work.today).days
    told = telling.tell(
        work,
        telling.next_in_line(work, order, standing),
        NoticeKind.ORDER_PRESSED,
        order,
        f"请抓紧办理{order.name}：{order.title}",
        work.today.isoformat(),
        f"{STATE_WORDS[standing.state]}，时限 {standing.due_on}"
        + (f"，已逾期 {-days} 天" if days < 0 else ""),
    )
    if not told:
        raise Invalid("没有可催办的人：承办部门还没有负责人，或下一步就该由您办理。请先落实承办人。")
    write_step(work, order, Step.PRESS, replace(after, pressed_on=work.today), told=told, before=standing)
    return told


def press_about(context: Context, actor: Actor, reference: str) -> Pressed:
    """One click about a thing: press for the order that is open, or raise a 蓝单 and hand it over.

    ``reference`` is ``kind:ref``. The department in charge of the thing gets the order. Raises Invalid when
    it has none.
    """
    actor.require(Permission.SUPERVISION_ISSUE)
    with context.database.writing(actor) as work:
        subject = find_subject(context, work.session, actor, reference)
        view = now_of(context)
        about = supervision_queries.orders_about(work.session, view, subject.kind, [subject.subject_id])
        for record in about:
            if record.standing.open:
                told = _press(work, record.order, record.standing)
                return Pressed(record.order.order_id, record.order.name, False, told)
        if subject.department_id is None:
            raise Invalid("还没有落实牵头部门，不能直接发蓝单。请从“督办”立项，并选择承办部门。")
        answerers = supervision_queries.answerers(work.session, work.today)
        known = subject.person_id in answerers.get(subject.department_id, ())
        terms = OrderTerms(
            title=f"加快推进“{subject.title}”"[:TITLE_LIMIT],
            requirement=QUICK_REQUIREMENT,
            due_on=workdays_after(work.today, QUICK_WORKDAYS),
            basis=subject.situation[:REASON_LIMIT],
            colour=Colour.BLUE,
            subject=reference,
            department_id=subject.department_id,
            person_id=subject.person_id if known else None,
        )
        rule = rule_of(rules_of_today(work.session, context))
        order = _raise(work, terms, subject, rule)
        return Pressed(order.order_id, order.name, True, 0)


QUICK_REQUIREMENT = "请说明进度滞后的原因，提出赶进度的措施和时间安排，并在时限内反馈。"


def extend(
    context: Context, actor: Actor, order_id: int, version: int, due_on: date | None, reason: str
) -> int:
    """Put the due date off, with a reason; the order's colour starts anew from the one it was issued with."""
    text = required_reason(reason, Step.EXTEND)

    def change(taking: Taking) -> Standing:
        before, work = taking.before, taking.work
        fault = _due_fault(due_on, work.today)
        if not fault and due_on is not None and due_on <= before.due_on:
            fault = f"延期后的时限须晚于原时限（{before.due_on}），请重新选择。"
        if fault or due_on is None:
            raise Invalid(fault, {"due_on": fault})
        standing = replace(
            taking.after,
            due_on=due_on,
            floor=taking.order.colour,
            floor_why=None if taking.order.colour is Colour.NONE else FloorReason.ISSUED,
            matter=None,
            escalated=0,
        )
        telling.settle(work, taking.order, NoticeKind.ORDER_DUE, NoticeKind.ORDER_ESCALATED)
        telling.tell(
            work,
            telling.responsible(work, standing),
            NoticeKind.ORDER_CHANGED,
            taking.order,
            f"{taking.order.name}时限延至 {due_on}：{taking.order.title}",
            f"{standing.turn}",
        )
        return standing

    return take(context, actor, order_id, version, Step.EXTEND, text, change)


def finish(context: Context, actor: Actor, order_id: int, version: int, remark: str = "") -> int:
    """Judge an answered order as done (办结)."""
    text = clean(remark, "办结意见", "text", REASON_LIMIT)

    def change(taking: Taking) -> Standing:
        work, order = taking.work, taking.order
        telling.settle(work, order, NoticeKind.ORDER_ANSWERED, NoticeKind.ORDER_ESCALATED)
        people = telling.responsible(work, taking.after) | telling.office(work)
        telling.tell(
            work, people, NoticeKind.ORDER_FINISHED, order, f"{order.name}已办结：{order.title}", "finished"
        )
        return taking.after

    return take(context, actor, order_id, version, Step.FINISH, text, change)


def return_order(context: Context, actor: Actor, order_id: int, version: int, reason: str) -> int:
    """Send an answer back (退回重办), with a reason; it is at least a 黄单 from then on."""
    text = required_reason(reason, Step.RETURN)

    def change(taking: Taking) -> Standing:
        work, order = taking.work, taking.order
        standing = replace(taking.after, answered_on=None, answered_by=None, matter=None, escalated=0)
        standing = standing.raised_to(Colour.YELLOW, FloorReason.RETURNED)
        telling.settle(work, order, NoticeKind.ORDER_ANSWERED)
        telling.tell(
            work,
            telling.responsible(work, standing),
            NoticeKind.ORDER_RETURNED,
            order,
            f"{order.name}的反馈被退回，请重新办理：{order.title}",
            f"{standing.turn}",
            text,
        )
        return standing

    return take(context, actor, order_id, version, Step.RETURN, text, change)


def withdraw(context: Context, actor: Actor, order_id: int, version: int, reason: str) -> int:
    """Withdraw an order (撤销) that is not answered yet, with a reason; its number stays used."""
    text = required_reason(reason, Step.WITHDRAW)

    def change(taking: Taking) -> Standing:
        work, order = taking.work, taking.order
        telling.settle(work, order, *telling.DUTY_NOTICES, NoticeKind.ORDER_ESCALATED)
        telling.tell(
            work,
            telling.responsible(work, taking.before),
            NoticeKind.ORDER_CHANGED,
            order,
            f"{order.name}已撤销：{order.title}",
            f"{taking.after.turn}",
            text,
        )
        return taking.after

    return take(context, actor, order_id, version, Step.WITHDRAW, text, change)


def strike_off(context: Context, actor: Actor, order_id: int, version: int, remark: str) -> int:
    """Strike a finished order off the list (销号), with what was checked."""
    text = required_text(remark, Step.STRIKE_OFF, "销号核查意见", "text", REASON_LIMIT)
    return take(context, actor, order_id, version, Step.STRIKE_OFF, text, lambda taking: taking.after)


def archive(context: Context, actor: Actor, order_id: int, version: int, remark: str = "") -> int:
    """File an order that was struck off (归档); ``remark`` may say where the papers are."""
    text = clean(remark, "归档说明", "text", REASON_LIMIT)
    return take(context, actor, order_id, version, Step.ARCHIVE, text, lambda taking: taking.after)
