"""The one workflow for every kind of fact: who may take which step, one by one or many at once.

A capability registers its kind of submission; submitting writes the first step with the fact itself, all
later steps go through here. Steps are rows of one dated table: any page can say where a fact stood then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from data_access.models import Decision, DecisionRemark
from data_access.queries import notices as notice_queries
from data_access.queries import people as people_queries
from data_access.queries import workflow as workflow_queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import CockpitError, Conflict, Forbidden, Invalid
from domain.permissions import Actor, Permission, Role
from domain.workflow import BY_REMARKS, Action, State, clean_reason, clean_remarks, transition
from services.context import Context
from services.notices import NoticeKind, notify, resolve

__all__ = [
    "Action",
    "Outcome",
    "Submission",
    "SubmissionKind",
    "decide",
    "decide_many",
    "register",
    "settled",
    "submitted",
    "tell_waiting",
]

MANY = 200
"""Most submissions decided on at once."""


@dataclass(frozen=True, slots=True)
class Submission:
    """A submitted fact as the workflow sees it.

    ``opened_to`` tells whether an actor's scope for decisions reaches it, its author aside; ``fixed`` says
    why its author can no longer recall it, if so; ``ledger_key`` is its subject in the ledger. ``href`` is
    where it is seen and ``revise_href`` where its author works on it again: notices lead there.
    ``obstacle`` says why it cannot be approved as things stand, if so. ``carry_out`` puts in force what its
    approval means, in the same transaction. ``fields`` names what a return may say something at, with words.
    """

    subject_id: int
    author_id: int
    title: str
    ledger_key: str
    opened_to: Callable[[Actor], bool]
    fixed: str = ""
    href: str = ""
    revise_href: str = ""
    obstacle: str = ""
    carry_out: Callable[[], None] | None = None
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SubmissionKind:
    """A kind of fact that needs approval: its subject kind, its name, and the rights its steps need.

    ``load`` reads one for the actor, inside the transaction; it raises NotFound when there is none to see.
    """

    name: str
    title: str
    write: Permission
    decide: Permission
    load: Callable[[Context, UnitOfWork, Actor, int], Submission]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one of many: its new state, or why it was left as it was."""

    subject_id: int
    title: str
    state: State | None
    message: str = ""


_KINDS: dict[str, SubmissionKind] = {}


def register(kind: SubmissionKind) -> SubmissionKind:
    """Make a kind of fact known to the workflow. Raises ValueError when its name is taken."""
    if _KINDS.setdefault(kind.name, kind) is not kind:
        raise ValueError(f"submission kind {kind.name} is registered twice")
    return kind


def submitted(work: UnitOfWork, kind: SubmissionKind, subject_id: int, seq: int) -> None:
    """Write the first step of a fact that was submitted with change ``seq``."""
    _write_step(work, kind, subject_id, Action.SUBMIT, transition(State.DRAFT, Action.SUBMIT), None, seq)


def settled(
    work: UnitOfWork, kind: SubmissionKind, subject_ids: Iterable[int], actor_id: int, seq: int
) -> None:
    """Let facts of change ``seq`` count at once: those that follow from what was decided already."""
    for subject_id in subject_ids:
        _write_step(work, kind, subject_id, Action.APPROVE, State.APPROVED, None, seq, actor_id)


def decide(
    context: Context,
    actor: Actor,
    kind_name: str,
    subject_id: int,
    action: Action,
    reason: str = "",
    remarks: Mapping[str, str] | None = None,
) -> State:
    """Approve, return or recall one submission; returns its new state.

    Nobody approves or returns what is their own, nor with the rights of the very author whose deputy they
    are; only its author recalls it. A return needs a reason, or ``remarks``: what it says at single
    fields of the fact, by field. Raises Forbidden, NotFound, Invalid (also when somebody else decided first),
    Conflict when what it is about has changed since it was submitted.
    """
    kind = _kind(kind_name)
    actor.require(kind.write if action is Action.RECALL else kind.decide)
    with context.database.writing(actor) as work:
        found = kind.load(context, work, actor, subject_id)
        said = clean_remarks(remarks or {}, found.fields) if action is Action.RETURN else {}
        return _take_step(
            work, kind, found, action, reason if reason.strip() or not said else BY_REMARKS, said
        )


def decide_many(
    context: Context,
    actor: Actor,
    chosen: Sequence[tuple[str, int]],
    action: Action,
    reason: str = "",
) -> tuple[Outcome, ...]:
    """Approve or return many submissions in one transaction; each that cannot be is left and told why.

    ``chosen`` names each by kind and id; kinds may be mixed. Raises Invalid when nothing or too much was
    chosen, or a return has no reason; Forbidden.
    """
    actor.require(Permission.SUBMISSION_DECIDE)
    if action not in (Action.APPROVE, Action.RETURN):
        raise Invalid("批量处理只能审核通过或退回。")
    wanted = tuple(dict.fromkeys(chosen))
    if not wanted:
        raise Invalid("请先勾选要处理的填报。")
    if len(wanted) > MANY:
        raise Invalid(f"一次最多处理 {MANY} 份，现在勾选了 {len(wanted)} 份，请分批处理。")
    clean_reason(reason, required=action is Action.RETURN)
    with context.database.writing(actor) as work:
        return tuple(_outcome(context, work, name, key, action, reason) for name, key in wanted)


def _outcome(
    context: Context, work: UnitOfWork, kind_name: str, subject_id: int, action: Action, reason: str
) -> Outcome:
    title = ""
    try:
        kind = _kind(kind_name)
        work.actor.require(kind.decide)
        found = kind.load(context, work, work.actor, subject_id)
        title = found.title
        return Outcome(subject_id, title, _take_step(work, kind, found, action, reason))
    except CockpitError as error:
        # Everything is checked before the first row is written: what is refused has left nothing behind.
        return Outcome(subject_id, title, None, error.message)


def _kind(name: str) -> SubmissionKind:
    found = _KINDS.get(name)
    if found is None:
        raise Invalid("没有这一类填报，请刷新页面后重试。")
    return found


def _take_step(
    work: UnitOfWork,
    kind: SubmissionKind,
    found: Submission,
    action: Action,
    reason: str,
    remarks: Mapping[str, str] | None = None,
) -> State:
    _authorise(work.actor, found, action)
    state = workflow_queries.state_of(work.session, kind.name, found.subject_id)
    following = transition(state, action, reason or None)
    if action is Action.APPROVE and found.obstacle:
        raise Conflict(found.obstacle)
    text = clean_reason(reason, required=False)
    seq = work.record(
        f"{kind.name}.{action.value}",
        kind.name,
        found.ledger_key,
        before={"state": state.value},
        after={
            "state": following.value,
            "reason": text,
            "submission": found.subject_id,
            **({"remarks": {found.fields[name]: said for name, said in remarks.items()}} if remarks else {}),
        },
    )
    _write_step(work, kind, found.subject_id, action, following, text, seq)
    for name, said in (remarks or {}).items():
        work.session.add(
            DecisionRemark(
                subject_kind=kind.name, subject_id=found.subject_id, field=name, text=said, change_seq=seq
            )
        )
    if action is Action.APPROVE and found.carry_out is not None:
        found.carry_out()
    _tell(work, kind, found, action, text)
    return following


def deciders(work: UnitOfWork, department_id: int | None, director_id: int | None = None) -> frozenset[int]:
    """Who is to decide on what the actor submits for a department, with their deputies; never the actor.

    The department's heads. Where there is none, or on a head's own, the director who answers for the work
    (``director_id``), or all directors when there is no such one.
    """
    session, author = work.session, work.actor.user_id
    found = notice_queries.holders_in(session, Role.DEPARTMENT_HEAD, department_id, work.today)
    if not found or author in found:
        directors = people_queries.holders_of(session, Role.DIRECTOR, work.today) - {author}
        found = directors & {director_id} or directors
    return notice_queries.with_deputies(session, found - {author}, work.today)


def tell_waiting(work: UnitOfWork, kind: SubmissionKind, found: Submission, people: Iterable[int]) -> None:
    """Tell those who are to decide that something was submitted; what asked for it is settled."""
    subject = f"{kind.name}:{found.ledger_key}"
    resolve(work, subject, NoticeKind.RETURNED, NoticeKind.PRESSED)
    dedupe = f"awaited:{kind.name}:{found.subject_id}"
    text = f"{found.title}待您审核"
    notify(work, people, NoticeKind.DECISION_AWAITED, subject, text, found.href, dedupe)


def _tell(
    work: UnitOfWork, kind: SubmissionKind, found: Submission, action: Action, reason: str | None
) -> None:
    """Tell the author what was decided; nobody else waits for it any longer."""
    subject = f"{kind.name}:{found.ledger_key}"
    resolve(work, subject, NoticeKind.DECISION_AWAITED)
    if action is Action.RETURN:
        told, text, href = NoticeKind.RETURNED, f"{found.title}被退回，请修改后重新提交", found.revise_href
    elif action is Action.APPROVE:
        told, text, href = NoticeKind.APPROVED, f"{found.title}已审核通过", found.href
    else:
        return
    dedupe = f"{told}:{kind.name}:{found.subject_id}"
    notify(work, [found.author_id], told, subject, text, href, dedupe, reason or "")


def _authorise(actor: Actor, found: Submission, action: Action) -> None:
    if action is Action.RECALL:
        if found.author_id != actor.user_id:
            raise Forbidden("只有填报人本人可以撤回。")
        if found.fixed:
            raise Invalid(found.fixed)
        return
    if not found.opened_to(actor):
        raise Forbidden("这份填报不在您的审核范围内。")
    if found.author_id == actor.user_id:
        raise Forbidden("不能审核自己提交的填报，请由分管馆领导审核。")
    if not found.opened_to(actor.without_rights_of(found.author_id)):
        raise Forbidden("不能代本人审核其提交的填报，请由分管馆领导审核。")


def _write_step(
    work: UnitOfWork,
    kind: SubmissionKind,
    subject_id: int,
    action: Action,
    state: State,
    reason: str | None,
    seq: int,
    actor_id: int | None = None,
) -> None:
    work.session.add(
        Decision(
            subject_kind=kind.name,
            subject_id=subject_id,
            action=action.value,
            state=state.value,
            reason=reason,
            actor_id=work.actor.user_id if actor_id is None else actor_id,
            decided_at=work.now,
            effective_on=work.today,
            change_seq=seq,
        )
    )
