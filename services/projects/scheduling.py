"""Requests to move agreed dates: who must ask, submitting, and what approval puts in force.

Once the kind of a project was ever confirmed, the due dates of its milestones are agreed: whoever cannot
decide on moving them asks for it, with a reason, and the dates in force stand until a director approves.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from data_access.models import ScheduleRequest, ScheduleRequestItem
from data_access.queries import notices as notice_queries
from data_access.queries import people as people_queries
from data_access.queries import projects as project_queries
from data_access.queries import scheduling as queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import default_effective_day
from domain.errors import Invalid, NotFound
from domain.permissions import Actor, Permission, Role
from domain.projects.scheduling import Move, obstacle
from domain.projects.views import ProjectRecord
from domain.workflow import State
from services import workflow
from services.context import Context
from services.projects.amending import ProjectTerms, put_in_force, terms_in_force
from services.projects.telling import project_href
from services.projects.under_way import ProjectUnderWay, load_project
from services.workflow import Submission, SubmissionKind

SOURCE = "期限调整申请"


def decides_at_once(actor: Actor, project: ProjectUnderWay) -> bool:
    """Whether moving a date is this person's own decision: by rights of their own, not as a deputy."""
    own = tuple(grant for grant in actor.grants if grant.principal_id is None)
    return project.opened_by(replace(actor, grants=own), Permission.SCHEDULE_DECIDE)


def is_agreed(session: Session, project_id: int) -> bool:
    """Whether a project's dates count as agreed: its kind was confirmed, be it once."""
    history = project_queries.project_history(session, project_id)
    return any(version.values["kind_confirmed"] for version in history)


def moves_to_ask_for(session: Session, record: ProjectRecord, terms: ProjectTerms) -> tuple[Move, ...]:
    """The due dates that the terms would move and that are agreed.

    Raises Invalid for one that is asked for already, that belongs to a cancelled milestone, or is taken away.
    """
    present = {m.milestone_id: m for m in record.work.milestones}
    moved = []
    for number, wanted in enumerate(terms.milestones, 1):
        before = present.get(wanted.milestone_id or 0)
        if before is None or before.due_on is None or before.due_on == wanted.due_on:
            continue
        if wanted.cancelled:
            message = (
                f"第 {number} 个里程碑已取消或将取消，期限不必调整，请改回 {before.due_on.isoformat()}。"
            )
            raise Invalid(message, {f"milestone-{number}-due_on": message})
        moved.append(
            Move(before.milestone_id, before.title, before.due_on, wanted.due_on, wanted.reason.strip())
        )
    if not moved or not is_agreed(session, record.work.project_id):
        return ()
    for move in moved:
        if move.wanted_on is None:
            raise Invalid(
                f"里程碑“{move.title}”的期限已经确认，不能清空，请填写要改到的日期；"
                "如不再需要这个里程碑，请选择“取消”并写明原因。"
            )
    _refuse_second(session, record.work.project_id, moved)
    return tuple(moved)


def _refuse_second(session: Session, project_id: int, moves: Iterable[Move]) -> None:
    waiting = moves_waiting(session, project_id)
    for move in moves:
        asked = waiting.get(move.milestone_id)
        if asked is not None:
            until = asked.wanted_on.isoformat() if asked.wanted_on else "未设"
            raise Invalid(
                f"里程碑“{move.title}”已有一项期限调整待审批（申请改为 {until}），"
                "请等待审批，或由申请人先撤回再重新申请。"
            )


def moves_waiting(session: Session, project_id: int) -> dict[int, Move]:
    """The moves of a project that wait for a decision, by milestone."""
    return _waiting(session, queries.requests_of_project(session, project_id))


def plan_moves_waiting(session: Session, plan_id: int) -> dict[int, Move]:
    """The moves of all projects of a plan that wait for a decision, by milestone."""
    return _waiting(session, queries.requests_of_plan(session, plan_id))


def _waiting(session: Session, requests: Iterable[queries.RequestRow]) -> dict[int, Move]:
    rows = [row for row in requests if row.state is State.SUBMITTED]
    listed = queries.items(session, [row.request_id for row in rows])
    return {
        item.milestone_id: Move(item.milestone_id, "", item.due_on, item.wanted_on, item.reason)
        for found in listed.values()
        for item in found
    }


def without_moves(record: ProjectRecord, terms: ProjectTerms, moves: Iterable[Move]) -> ProjectTerms:
    """The terms with the dates of these moves as they stand; all else holds at once."""
    asked = {move.milestone_id: move for move in moves}
    milestones = tuple(
        replace(m, due_on=asked[m.milestone_id].due_on, reason="")
        if m.milestone_id is not None and m.milestone_id in asked
        else m
        for m in terms.milestones
    )
    return replace(terms, milestones=milestones)


def submit_moves(work: UnitOfWork, project: ProjectUnderWay, moves: Iterable[Move]) -> int:
    """Ask for these moves in the transaction that is open; returns the number of the change."""
    record, listed = project.record, tuple(moves)
    number = len(queries.requests_of_project(work.session, record.work.project_id)) + 1
    key = f"{record.work.project_id}:{number}"
    before, after = _in_ledger(listed)
    seq = work.record(
        "schedule_request.submit", queries.REQUEST, key, before, after | {"state": State.SUBMITTED.value}
    )
    made = ScheduleRequest(
        project_id=record.work.project_id,
        author_id=work.actor.user_id,
        submitted_at=work.now,
        effective_on=work.today,
        change_seq=seq,
    )
    work.session.add(made)
    work.session.flush()
    work.session.add_all(
        ScheduleRequestItem(
            request_id=made.id,
            milestone_id=move.milestone_id,
            due_on=move.due_on,
            wanted_on=move.wanted_on,
            reason=move.reason,
        )
        for move in listed
    )
    workflow.submitted(work, KIND, made.id, seq)
    workflow.tell_waiting(work, KIND, _submission(work, project, made.id, number), _deciders(work, record))
    return seq


def _in_ledger(moves: Iterable[Move]) -> tuple[dict[str, str], dict[str, str]]:
    before, after = {}, {}
    for move in moves:
        was = move.due_on.isoformat() if move.due_on else "未设"
        wanted = move.wanted_on.isoformat() if move.wanted_on else "未设"
        before[f"milestone:{move.title}"] = f"期限{was}"
        after[f"milestone:{move.title}"] = f"期限{wanted}；原因{move.reason}"
    return before, after


def _deciders(work: UnitOfWork, record: ProjectRecord) -> frozenset[int]:
    """The project's own director, or where it has none all of them; the author aside."""
    directors = people_queries.holders_of(work.session, Role.DIRECTOR, work.today) - {work.actor.user_id}
    chosen = directors & {record.director_id} or directors
    return notice_queries.with_deputies(work.session, chosen, work.today)


def schedule_href(project: ProjectUnderWay) -> str:
    """Where the dates of a project and the requests about them are seen."""
    path, _, query = project_href(project).partition("?")
    return f"{path}/schedule?{query}"


def _submission(
    work: UnitOfWork,
    project: ProjectUnderWay,
    request_id: int,
    number: int,
    author_id: int | None = None,
    moves: tuple[Move, ...] = (),
) -> Submission:
    href = schedule_href(project)
    return Submission(
        subject_id=request_id,
        author_id=author_id or work.actor.user_id or 0,
        title=f"{project.record.work.title}期限调整",
        ledger_key=f"{project.record.work.project_id}:{number}",
        opened_to=lambda actor: project.opened_by(actor, Permission.SCHEDULE_DECIDE),
        href=href,
        revise_href=href,
        obstacle=obstacle(moves, project.record.work),
        carry_out=lambda: _carry_out(work, project, request_id, moves),
    )


def _carry_out(work: UnitOfWork, project: ProjectUnderWay, request_id: int, moves: Iterable[Move]) -> None:
    """Put the dates asked for in force from today on."""
    record = project.record
    asked = {move.milestone_id: move for move in moves}
    terms = terms_in_force(record)
    milestones = tuple(
        replace(m, due_on=asked[m.milestone_id].wanted_on, reason=asked[m.milestone_id].reason)
        if m.milestone_id is not None and m.milestone_id in asked
        else m
        for m in terms.milestones
    )
    day = default_effective_day(work.today, project.view.plan.ends_on)
    put_in_force(work, record, replace(terms, milestones=milestones), day, day, SOURCE, request_id)


def moves_of(items: Iterable[queries.ItemRow], titles: Mapping[int, str]) -> tuple[Move, ...]:
    """The moves of a request with the titles of their milestones."""
    return tuple(
        Move(
            item.milestone_id,
            titles.get(item.milestone_id, f"里程碑{item.milestone_id}"),
            item.due_on,
            item.wanted_on,
            item.reason,
        )
        for item in items
    )


def _load(context: Context, work: UnitOfWork, actor: Actor, request_id: int) -> Submission:
    found = queries.request(work.session, request_id)
    if found is None:
        raise NotFound("这项期限调整申请不存在，请刷新页面。")
    project = load_project(context, work.session, actor, found.project_id)
    items = queries.items(work.session, [request_id]).get(request_id, ())
    titles = {m.milestone_id: m.title for m in project.record.work.milestones}
    moves = moves_of(items, titles)
    return _submission(work, project, request_id, found.number, found.author_id, moves)


KIND = workflow.register(
    SubmissionKind(
        name=queries.REQUEST,
        title="期限调整",
        write=Permission.PROJECT_EDIT,
        decide=Permission.SCHEDULE_DECIDE,
        load=_load,
    )
)
