"""What milestones of a plan wait for: reading the schedule of a project, adding, changing, removing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy.orm import Session

from data_access.models import MilestoneDependency, MilestoneDependencyRevision
from data_access.queries import dependencies as dependency_queries
from data_access.queries.people import author_of_change
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf, default_effective_day
from domain.errors import Conflict, FieldConflict, Forbidden, Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.projects.dependencies import (
    LAG_LIMIT,
    Dependency,
    DependencyStanding,
    Fit,
    check_lag,
    cycle_closed_by,
    stand_to,
)
from domain.projects.dependency_views import (
    DependencyLine,
    MilestoneChoice,
    Neighbour,
    ScheduledMilestone,
    ScheduleView,
)
from domain.projects.views import ProjectRecord
from domain.projects.work import Milestone
from domain.search import words_of
from services.context import Context
from services.projects import evidence
from services.projects.curves import curve_of
from services.projects.portfolio import Portfolio, covers, load_portfolio, project_line
from services.projects.under_way import ProjectUnderWay, load_project
from services.verification.marks import marks_of
from services.versions import overtaken
from services.viewing import ViewRequest

__all__ = [
    "LAG_LIMIT",
    "Dependency",
    "DependencyLine",
    "DependencyStanding",
    "Fit",
    "Milestone",
    "MilestoneChoice",
    "Neighbour",
    "ScheduleView",
    "ScheduledMilestone",
    "add_dependency",
    "change_lag",
    "milestone_choices",
    "project_schedule",
    "remove_dependencies",
]

CHOICES = 30
"""How many milestones a search offers at once."""
PREDECESSOR_LIMIT = 20
"""How many predecessors a milestone may have: whoever needs more means a different milestone."""

DEPENDENCY = "milestone_dependency"
_HIDDEN = "（不在您查看范围内的里程碑）"


def project_schedule(context: Context, actor: Actor, code: str, wanted: ViewRequest) -> ScheduleView:
    """The milestones of a project with what they wait for and what waits for them. Raises NotFound."""
    actor.require(Permission.PROJECT_READ)
    with context.database.reading() as session:
        portfolio = load_portfolio(context, session, wanted)
        view = portfolio.view
        listed = dependency_queries.of_plan(session, view.plan.plan_id, view.as_of)
        scope = actor.scope(Permission.PROJECT_READ)
        record = next((r for r in portfolio.records if r.work.code == code), None)
        if record is None or not covers(scope, record, portfolio.tree):
            raise NotFound(f"没有编号为“{code[:60]}”的项目：它可能在所选日期还不存在，或不在您的查看范围内。")
        restricted = portfolio.tree.is_restricted(record.node_id)
        may_attach = view.is_default and evidence.may_attach(actor, ProjectUnderWay(view, record, restricted))
        files = evidence.evidence_of_milestones(
            context, session, record.work.milestones, view.as_of, may_attach
        )
        checks = marks_of(session, actor, record.work.project_id, view.as_of)
    lines = _lines(actor, portfolio, record, listed)
    return ScheduleView(
        view=view,
        line=project_line(actor, portfolio, record),
        path=portfolio.tree.path(record.node_id),
        milestones=tuple(
            ScheduledMilestone(
                milestone,
                tuple(d for d in lines if d.successor.milestone_id == milestone.milestone_id),
                tuple(d for d in lines if d.predecessor.milestone_id == milestone.milestone_id),
            )
            for milestone in record.work.milestones
        ),
        dependencies=lines,
        curve=curve_of(portfolio, [record]),
        may_edit=view.is_default and _may_edit(actor, portfolio, record),
        evidence=files,
        checks=checks,
    )


def _may_edit(actor: Actor, portfolio: Portfolio, record: ProjectRecord) -> bool:
    restricted = portfolio.tree.is_restricted(record.node_id)
    return actor.scope(Permission.PROJECT_EDIT).covers_departments([record.lead_department_id], restricted)


def _lines(
    actor: Actor, portfolio: Portfolio, record: ProjectRecord, listed: tuple[Dependency, ...]
) -> tuple[DependencyLine, ...]:
    own = {milestone.milestone_id for milestone in record.work.milestones}
    touching = [d for d in listed if d.predecessor_id in own or d.successor_id in own]
    wanted = {end for d in touching for end in (d.predecessor_id, d.successor_id)}
    found = {m.milestone_id: (r, m) for r in portfolio.records for m in r.work.milestones}
    ends = {end: found[end] for end in wanted if end in found}
    scope = actor.scope(Permission.PROJECT_READ)

    def neighbour(milestone_id: int) -> Neighbour:
        of, milestone = ends[milestone_id]
        seen = covers(scope, of, portfolio.tree)
        return Neighbour(
            milestone_id,
            of.work.code if seen else "",
            of.work.title if seen else "",
            milestone if seen else None,
            milestone_id in own,
        )

    on = portfolio.view.as_of.effective_on
    return tuple(
        DependencyLine(
            dependency,
            neighbour(dependency.predecessor_id),
            neighbour(dependency.successor_id),
            stand_to(
                ends[dependency.predecessor_id][1], ends[dependency.successor_id][1], dependency.lag_days, on
            ),
            portfolio.view.is_default and _may_edit(actor, portfolio, ends[dependency.successor_id][0]),
        )
        for dependency in touching
        if dependency.predecessor_id in ends and dependency.successor_id in ends
    )


def milestone_choices(
    context: Context, actor: Actor, project_code: str, text: str, wanted: ViewRequest
) -> tuple[MilestoneChoice, ...]:
    """Milestones of the plan whose code or title holds every word; those of the project first.

    At most ``CHOICES`` of those the actor may see and that were not cancelled.
    """
    actor.require(Permission.PROJECT_EDIT)
    words = words_of(text)
    with context.database.reading() as session:
        portfolio = load_portfolio(context, session, ViewRequest(plan=wanted.plan))
    visible = sorted(
        portfolio.visible(actor.scope(Permission.PROJECT_READ)),
        key=lambda record: (record.work.code != project_code, record.work.code),
    )
    return tuple(choice for choice, _ in zip(_matching(visible, words), range(CHOICES), strict=False))


def _matching(records: list[ProjectRecord], words: tuple[str, ...]) -> Iterator[MilestoneChoice]:
    for record in records:
        head = f"{record.work.code} {record.work.title}".casefold()
        for milestone in record.work.live_milestones:
            told = f"{head} {milestone.title.casefold()}"
            if all(word in told for word in words):
                yield MilestoneChoice(
                    milestone.milestone_id, record.work.code, record.work.title, milestone.title
                )


def add_dependency(
    context: Context, actor: Actor, predecessor_id: int, successor_id: int, lag_days: float | None
) -> int:
    """Let one milestone wait for another, from today on; returns the ledger's number.

    The right is that over the project of the milestone that has to wait. Raises Invalid (a circle, another
    plan, a lag that is none, there already), Conflict (there already with another lag), Forbidden, NotFound.
    """
    actor.require(Permission.PROJECT_EDIT)
    lag = check_lag(lag_days)
    with context.database.writing(actor) as work:
        before, after = _ends(context, work.session, actor, predecessor_id, successor_id)
        if _milestone(before, predecessor_id).cancelled or _milestone(after, successor_id).cancelled:
            raise Invalid("已取消的里程碑不能再设前置关系，请另选一个里程碑。")
        plan = after.view.plan
        listed = dependency_queries.of_plan(
            work.session,
            plan.plan_id,
            AsOf(default_effective_day(work.today, plan.ends_on), EVERYTHING_KNOWN),
        )
        _check_new(context, work.session, actor, listed, predecessor_id, successor_id, lag)
        identity = dependency_queries.pair(work.session, predecessor_id, successor_id)
        if identity is None:
            identity = MilestoneDependency(
                plan_id=plan.plan_id, predecessor_id=predecessor_id, successor_id=successor_id
            )
            work.session.add(identity)
            work.session.flush()
        told = _told(before, after, predecessor_id, successor_id) | {"lag_days": lag}
        return _record(work, "dependency.add", identity, after, lag, None, told)


def change_lag(context: Context, actor: Actor, shown: Dependency, lag_days: float | None) -> int:
    """Change by how many days a milestone waits beyond its predecessor; returns the ledger's number.

    ``shown`` is the dependency as it was shown, with its version. Raises Invalid, Conflict, Forbidden,
    NotFound.
    """
    actor.require(Permission.PROJECT_EDIT)
    lag = check_lag(lag_days)
    with context.database.writing(actor) as work:
        before, after = _ends(context, work.session, actor, shown.predecessor_id, shown.successor_id)
        identity, latest = _present(work.session, shown.predecessor_id, shown.successor_id)
        if latest.change_seq != shown.version:
            raise _overtaken(work.session, latest, lag)
        if latest.lag_days == lag:
            return shown.version
        told = _told(before, after, shown.predecessor_id, shown.successor_id)
        was, becomes = told | {"lag_days": latest.lag_days}, told | {"lag_days": lag}
        return _record(work, "dependency.change", identity, after, lag, was, becomes)


def remove_dependencies(context: Context, actor: Actor, shown: Sequence[Dependency]) -> int:
    """Let milestones no longer wait for others, from today on, all or none; returns the ledger's number.

    ``shown`` are the dependencies as they were shown, with their versions. Raises Invalid, Conflict,
    Forbidden, NotFound.
    """
    actor.require(Permission.PROJECT_EDIT)
    if not shown:
        raise Invalid("请先勾选要移除的前置关系。")
    seq = 0
    with context.database.writing(actor) as work:
        for one in dict.fromkeys(shown):
            before, after = _ends(context, work.session, actor, one.predecessor_id, one.successor_id)
            identity, latest = _present(work.session, one.predecessor_id, one.successor_id)
            if latest.change_seq != one.version:
                raise _overtaken(work.session, latest, None)
            told = _told(before, after, one.predecessor_id, one.successor_id)
            lag = latest.lag_days
            seq = _record(work, "dependency.remove", identity, after, lag, told | {"lag_days": lag}, None)
    return seq


def _ends(
    context: Context, session: Session, actor: Actor, predecessor_id: int, successor_id: int
) -> tuple[ProjectUnderWay, ProjectUnderWay]:
    """The projects of both milestones, if the actor may see them and change that of the successor."""
    before = _project_of(context, session, actor, predecessor_id)
    after = _project_of(context, session, actor, successor_id)
    if before.view.plan.plan_id != after.view.plan.plan_id:
        raise Invalid("两个里程碑不属于同一个规划，不能设前置关系，请从本规划的里程碑中选择。")
    if not after.opened_by(actor, Permission.PROJECT_EDIT):
        raise Forbidden(
            "前置关系由后续里程碑所在项目的牵头部门或办公室设定，您不能修改该项目。请联系其牵头部门负责人。"
        )
    return before, after


def _project_of(context: Context, session: Session, actor: Actor, milestone_id: int) -> ProjectUnderWay:
    project_id = dependency_queries.project_of(session, milestone_id)
    if project_id is None:
        raise NotFound("所选里程碑不存在，请重新选择。")
    return load_project(context, session, actor, project_id)


def _milestone(project: ProjectUnderWay, milestone_id: int) -> Milestone:
    found = (m for m in project.record.work.milestones if m.milestone_id == milestone_id)
    milestone = next(found, None)
    if milestone is None:
        raise NotFound("所选里程碑不存在，请重新选择。")
    return milestone


def _check_new(
    context: Context,
    session: Session,
    actor: Actor,
    listed: tuple[Dependency, ...],
    predecessor_id: int,
    successor_id: int,
    lag: int,
) -> None:
    if predecessor_id == successor_id:
        raise Invalid("里程碑不能以自己为前置，请另选一个里程碑。", {"other": "不能选自己"})
    for found in listed:
        if (found.predecessor_id, found.successor_id) == (predecessor_id, successor_id):
            _there_already(session, found, lag)
    if sum(found.successor_id == successor_id for found in listed) >= PREDECESSOR_LIMIT:
        raise Invalid(f"一个里程碑最多 {PREDECESSOR_LIMIT} 个前置里程碑，请先移除不再需要的。")
    circle = cycle_closed_by(listed, predecessor_id, successor_id)
    if circle:
        names = _names(context, session, actor, circle)
        told = " → ".join(names[one] for one in circle)
        raise Invalid(
            f"这样会形成循环：{told}，其中每一项都要等前一项完成，永远无法开始。"
            "请调换前后次序，或先移除其中一条关系。",
            {"other": "形成循环"},
        )


def _there_already(session: Session, found: Dependency, lag: int) -> None:
    if found.lag_days == lag:
        raise Invalid(f"这条前置关系已经添加，间隔 {lag} 天，不必重复添加。")
    author = author_of_change(session, found.version)
    difference = FieldConflict("lag_days", "", f"{lag} 天", f"{found.lag_days} 天")
    raise overtaken(author, found.version, "这条前置关系", (difference,))


def _names(
    context: Context, session: Session, actor: Actor, milestone_ids: tuple[int, ...]
) -> Mapping[int, str]:
    """What milestones are called, as far as the actor may see them."""
    found = dependency_queries.names(session, frozenset(milestone_ids))
    seen: dict[int, bool] = {}
    for project_id in {project_id for project_id, _, _ in found.values()}:
        try:
            load_project(context, session, actor, project_id)
            seen[project_id] = True
        except NotFound:
            seen[project_id] = False
    return {one: f"“{title}”" if seen[owner] else _HIDDEN for one, (owner, _, title) in found.items()}


def _present(
    session: Session, predecessor_id: int, successor_id: int
) -> tuple[MilestoneDependency, MilestoneDependencyRevision]:
    identity = dependency_queries.pair(session, predecessor_id, successor_id)
    latest = None if identity is None else dependency_queries.latest_change(session, identity.id)
    if identity is None or latest is None or latest.removed:
        raise Invalid("这条前置关系已经被移除，请刷新页面查看最新的进度安排。")
    return identity, latest


def _overtaken(session: Session, latest: MilestoneDependencyRevision, lag: int | None) -> Conflict:
    author = author_of_change(session, latest.change_seq)
    mine = "移除" if lag is None else f"{lag} 天"
    differences = [FieldConflict("lag_days", "", mine, f"{latest.lag_days} 天")]
    return overtaken(author, latest.change_seq, "这条前置关系", differences)


def _told(
    before: ProjectUnderWay, after: ProjectUnderWay, predecessor_id: int, successor_id: int
) -> dict[str, str | int]:
    """A dependency as the ledger keeps it: by the names of its ends, whose ids may mean nothing one day."""
    first, second = _milestone(before, predecessor_id), _milestone(after, successor_id)
    return {
        "predecessor": f"{before.record.work.code} {first.title}",
        "successor": f"{after.record.work.code} {second.title}",
    }


def _record(
    work: UnitOfWork,
    action: str,
    identity: MilestoneDependency,
    project: ProjectUnderWay,
    lag: int,
    before: Mapping[str, str | int] | None,
    after: Mapping[str, str | int] | None,
) -> int:
    day = default_effective_day(work.today, project.view.plan.ends_on)
    seq = work.record(action, DEPENDENCY, identity.id, before, after)
    work.session.add(
        MilestoneDependencyRevision(
            dependency_id=identity.id,
            effective_on=day,
            change_seq=seq,
            lag_days=lag,
            removed=after is None,
        )
    )
    return seq
