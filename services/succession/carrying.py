"""Carrying the unfinished work of a plan over to the next one, by the verdicts of its final evaluations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from data_access.models import Milestone, MilestoneRevision, Project, ProjectRevision, ProjectSuccession
from data_access.queries import plan as plan_queries
from data_access.queries import succession as queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import Conflict, Invalid
from domain.evaluation import Verdict, VerdictKind
from domain.permissions import Actor, Permission
from domain.plan import PlanLabel
from domain.projects.views import ProjectRecord
from domain.projects.work import ProjectState
from domain.succession import (
    CarryTask,
    CarryView,
    TreePlace,
    end_of_merging,
    place_for,
    without_verdict,
)
from services.context import Context
from services.evaluation.verdicts import verdicts_of
from services.projects.portfolio import Portfolio, load_portfolio
from services.viewing import ViewRequest

__all__ = ["CarryTask", "CarryView", "TreePlace", "Verdict", "VerdictKind", "carry", "carry_view"]

NAMED = 8
"""How many tasks a message names; the rest are counted."""
SUFFIX_WIDTH = 2


def carry_view(context: Context, actor: Actor, source: str, target: str) -> CarryView:
    """The tasks of a plan with their verdicts and where they would go on in another plan.

    Without a ``target`` that is the plan which begins next after the source, if there is one; without a
    ``source`` the current plan. Raises NotFound, Forbidden.
    """
    actor.require(Permission.PLAN_CARRY)
    with context.database.reading() as session:
        earlier = load_portfolio(context, session, ViewRequest(plan=source or None))
        plans = tuple(sorted(plan_queries.plan_labels(session), key=lambda plan: plan.starts_on))
        chosen = target or _next(plans, earlier.view.plan)
        later = load_portfolio(context, session, ViewRequest(plan=chosen)) if chosen else None
        tasks = _tasks(session, earlier, later)
    return CarryView(
        source=earlier.view.plan,
        target=later.view.plan if later else None,
        plans=plans,
        tasks=tasks,
        places=_places(later) if later else (),
        version=earlier.view.latest_seq,
    )


def _next(plans: Sequence[PlanLabel], source: PlanLabel) -> str:
    return next((plan.code for plan in plans if plan.starts_on > source.starts_on), "")


def _places(portfolio: Portfolio) -> tuple[TreePlace, ...]:
    return tuple(TreePlace(node.code, node.title, node.level) for node, _ in portfolio.tree.walk())


def _tasks(session: Session, earlier: Portfolio, later: Portfolio | None) -> tuple[CarryTask, ...]:
    view = earlier.view
    verdicts = verdicts_of(session, view.plan.plan_id, view.as_of)
    carried = {
        key: found
        for key, found in queries.successors(session, view.plan.plan_id, view.as_of).items()
        if later is None or found.plan_code == later.view.plan.code
    }
    places = _places(later) if later else ()
    tasks = []
    for record in earlier.records:
        work, key = record.work, record.work.project_id
        node, verdict = earlier.tree.by_id[record.node_id], verdicts.get(key)
        lead = earlier.departments.get(record.lead_department_id or 0)
        wanted = verdict is not None and verdict.kind is VerdictKind.CARRIED
        tasks.append(
            CarryTask(
                project_id=key,
                code=work.code,
                title=work.title,
                node_title=node.title,
                department=lead.name if lead else "",
                progress=earlier.standings[key].progress.actual if earlier.standings[key].reported else None,
                unfinished=sum(not milestone.complete for milestone in work.live_milestones),
                live=work.state is not ProjectState.CANCELLED,
                verdict=verdict,
                place=place_for(node.title, places) if wanted else "",
                carried_to=carried.get(key),
            )
        )
    return tuple(tasks)


def carry(context: Context, actor: Actor, source: str, target: str, places: Mapping[int, str]) -> int:
    """Carry tasks over: each gets a project of the same title under the node named for it.

    ``places`` are node codes of the target by id of the project carried. Unfinished milestones go along
    without dates, for those have to be agreed anew; what merged into a carried task is linked to its
    successor too. Returns the number of the change. Raises Invalid while any task of the source has no
    verdict, for places that are not there or plans in the wrong order; Conflict when one was carried over
    meanwhile; NotFound; Forbidden.
    """
    actor.require(Permission.PLAN_CARRY)
    with context.database.writing(actor) as work:
        session = work.session
        earlier = load_portfolio(context, session, ViewRequest(plan=source))
        later = load_portfolio(context, session, ViewRequest(plan=target))
        tasks = {task.project_id: task for task in _tasks(session, earlier, later)}
        _check(earlier.view.plan, later.view.plan, tasks)
        chosen = _chosen(tasks, later, places)
        codes = _new_codes(queries.project_codes(session, later.view.plan.plan_id), chosen)
        seq = work.record(
            "plan.carry",
            "plan",
            later.view.plan.plan_id,
            after={
                "source_plan": earlier.view.plan.code,
                "projects": [f"{tasks[key].code} → {codes[key]}" for key in chosen],
            },
        )
        records = {record.work.project_id: record for record in earlier.records}
        day = min(work.today, later.view.plan.starts_on)
        for key, node in chosen.items():
            stamp = _Stamp(day, seq)
            made = _carry_one(work, records[key], later, node, codes[key], stamp)
            session.add(ProjectSuccession(from_project_id=key, to_project_id=made, change_seq=seq))
        session.flush()
        _link_merged(session, earlier, later, seq)
        return seq


@dataclass(frozen=True, slots=True)
class _Stamp:
    effective_on: date
    change_seq: int

    @property
    def columns(self) -> dict[str, object]:
        return {"effective_on": self.effective_on, "change_seq": self.change_seq}


def _check(source: PlanLabel, target: PlanLabel, tasks: Mapping[int, CarryTask]) -> None:
    if target.starts_on <= source.starts_on:
        raise Invalid(f"只能结转到更晚的规划，“{target.title}”并不晚于“{source.title}”，请重新选择。")
    missing = without_verdict(tasks.values())
    if missing:
        named = "、".join(f"{task.code} {task.title}" for task in missing[:NAMED])
        rest = f" 等 {len(missing)} 项" if len(missing) > NAMED else ""
        raise Invalid(f"以下项目还没有终期评估结论，请先完成评估再结转：{named}{rest}。")


def _chosen(tasks: Mapping[int, CarryTask], later: Portfolio, places: Mapping[int, str]) -> dict[int, str]:
    """The tasks to carry with the codes of their nodes, as far as one was named for them."""
    faults: dict[str, str] = {}
    for key, code in places.items():
        task = tasks.get(key)
        if task is None or task.verdict is None or task.verdict.kind is not VerdictKind.CARRIED:
            raise Invalid("所选项目的结论不是“结转”，请刷新页面后重试。")
        if task.carried_to is not None:
            raise Conflict(f"“{task.title}”已由同事结转为 {task.carried_to.project_code}，请刷新页面。")
        if code not in later.tree.by_code:
            faults[f"place-{key}"] = f"“{task.title}”的去向“{code}”不是“{later.view.plan.title}”中的条目编号"
    if faults:
        raise Invalid("；".join(faults.values()) + "，请从列表中选择。", faults)
    if not places:
        raise Invalid("请至少为一个项目选择去向。")
    return dict(places)


def _new_codes(taken: set[str], chosen: Mapping[int, str]) -> dict[int, str]:
    """A code for each new project: that of its node with the next number that is free there."""
    codes: dict[int, str] = {}
    used = set(taken)
    for key, node in chosen.items():
        number = 1
        while (code := f"{node}-{number:0{SUFFIX_WIDTH}}") in used:
            number += 1
        used.add(code)
        codes[key] = code
    return codes


def _carry_one(
    work: UnitOfWork, record: ProjectRecord, later: Portfolio, node: str, code: str, stamp: _Stamp
) -> int:
    session, before = work.session, record.work
    made = Project(plan_id=later.view.plan.plan_id, node_id=later.tree.by_code[node].node_id, code=code)
    session.add(made)
    session.flush()
    session.add(
        ProjectRevision(
            project_id=made.id,
            title=before.title,
            kind=before.kind.value,
            # The department that goes on with it confirms kind and dates anew.
            kind_confirmed=False,
            state=ProjectState.ACTIVE.value,
            lead_department_id=record.lead_department_id,
            supporting_department_ids=list(record.supporting_department_ids),
            director_id=record.director_id,
            owner_id=record.owner_id,
            planned_start=later.view.plan.starts_on,
            planned_finish=None,
            weight=before.weight,
            **stamp.columns,
        )
    )
    steps = [milestone for milestone in before.live_milestones if not milestone.complete]
    for position, milestone in enumerate(steps, 1):
        identity = Milestone(project_id=made.id)
        session.add(identity)
        session.flush()
        session.add(
            MilestoneRevision(
                milestone_id=identity.id,
                position=position,
                title=milestone.title,
                due_on=None,
                weight=milestone.weight,
                cancelled=False,
                reason=None,
                **stamp.columns,
            )
        )
    return made.id


def _link_merged(session: Session, earlier: Portfolio, later: Portfolio, seq: int) -> None:
    """What was merged into a carried task goes on in its successor too."""
    plan_id = earlier.view.plan.plan_id
    verdicts = verdicts_of(session, plan_id, earlier.view.as_of)
    linked = queries.pairs(session, plan_id, later.view.plan.plan_id)
    successor = dict(sorted(linked))
    for key, verdict in verdicts.items():
        if verdict.kind is not VerdictKind.MERGED or key in successor:
            continue
        going_on = successor.get(end_of_merging(key, verdicts))
        if going_on is not None:
            session.add(ProjectSuccession(from_project_id=key, to_project_id=going_on, change_seq=seq))
