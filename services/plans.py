"""Loading, exporting and choosing plans."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from sqlalchemy.orm import Session

from data_access import plan_store
from data_access.plan_store import Stamp
from data_access.queries import plan_file as plan_file_queries
from data_access.queries.installation import demonstration_date
from data_access.unit_of_work import UnitOfWork
from domain.asof import default_effective_day
from domain.errors import Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.plan_file import (
    Difference,
    FileDepartment,
    FileMilestone,
    FileProject,
    PlanFile,
    decode_plan,
    difference,
    initial_work,
    leaf_nodes,
    parse_plan,
    to_json,
    to_yaml,
)
from services.context import Context

ExportFormat = Literal["json", "yaml"]

_NOTED_CHANGES = 200


@dataclass(frozen=True, slots=True)
class LoadReport:
    """What loading a file changed, or would change if ``dry_run``.

    ``change_seq`` is the ledger's number of the change, or nothing if nothing was written.
    ``work_kept`` tells that the file carries projects which were passed over, since the application
    owns the work under a plan that is there already. ``demonstration`` is the business date if the load
    marked the database as a demonstration.
    """

    code: str
    title: str
    first: bool
    dry_run: bool
    effective_on: date
    difference: Difference
    projects: tuple[str, ...]
    milestones: int
    departments: tuple[str, ...]
    reserved_logins: tuple[str, ...]
    no_longer_leaves: tuple[str, ...]
    work_kept: bool
    made_current: bool
    demonstration: date | None
    change_seq: int | None

    def __str__(self) -> str:
        """The report in words, one fact a line."""
        lines = [self._headline()]
        if self.difference and not self.first:
            lines.append(str(self.difference))
        if self.projects:
            lines.append(f"新建项目{len(self.projects)}个、里程碑{self.milestones}个。")
        if self.departments:
            lines.append(f"新建部门{len(self.departments)}个：{'、'.join(self.departments)}。")
        if self.reserved_logins:
            people = "、".join(self.reserved_logins)
            lines.append(
                f"新建停用账户{len(self.reserved_logins)}个（只为保留项目中的人员，不能登录）：{people}。"
            )
        if self.no_longer_leaves:
            nodes = "、".join(self.no_longer_leaves)
            lines.append(f"以下节点有了下级，原有项目仍留在节点上，请视情况调整：{nodes}。")
        if self.work_kept:
            lines.append("文件中的项目和里程碑没有载入：规划已在系统中，已有项目不受影响。")
        if self.demonstration:
            lines.append(f"文件是演示数据，数据库已标记为演示库，演示日期{self.demonstration}，不可撤销。")
        if self.made_current:
            lines.append("已设为当前规划。")
        return "\n".join(lines)

    def _headline(self) -> str:
        name = f"{self.code} {self.title}"
        if not self.difference and not self.projects:
            return f"规划 {name} 与系统中的一致，没有改动。"
        counts = self.difference.counts
        summary = f"新增{counts['added']}项、修改{counts['changed']}项、移除{counts['removed']}项"
        if self.dry_run:
            return f"校验通过（试运行，没有写入）。载入规划 {name} 将{summary}，自{self.effective_on}起生效。"
        return f"已载入规划 {name}：{summary}，自{self.effective_on}起生效。"


@dataclass(frozen=True, slots=True)
class _Loading:
    """What a load is about to write."""

    plan: PlanFile
    plan_id: int | None
    old: PlanFile | None
    effective_on: date
    changes: Difference
    projects: tuple[FileProject, ...]
    milestones: tuple[FileMilestone, ...]
    departments: tuple[FileDepartment, ...]
    reserved_logins: tuple[str, ...]
    no_longer_leaves: tuple[str, ...]
    makes_current: bool
    marks_demonstration: date | None

    def report(self, *, dry_run: bool, change_seq: int | None) -> LoadReport:
        """What to tell about it."""
        return LoadReport(
            code=self.plan.header.code,
            title=self.plan.header.title,
            first=self.plan_id is None,
            dry_run=dry_run,
            effective_on=self.effective_on,
            difference=self.changes,
            projects=tuple(project.code for project in self.projects),
            milestones=len(self.milestones),
            departments=tuple(department.name for department in self.departments),
            reserved_logins=self.reserved_logins,
            no_longer_leaves=self.no_longer_leaves,
            work_kept=self.plan_id is not None and bool(self.plan.projects),
            made_current=change_seq is not None and self.makes_current,
            demonstration=None if change_seq is None else self.marks_demonstration,
            change_seq=change_seq,
        )


def load_plan(
    context: Context,
    actor: Actor,
    data: bytes,
    *,
    effective_on: date | None = None,
    dry_run: bool = False,
) -> LoadReport:
    """Check a plan file and load it in one transaction; loading the same file again changes nothing.

    A first load holds from the plan's first day (or today, if that is earlier) unless ``effective_on`` is
    given; a later one holds from today, or from the plan's last day once it is over. Each new leaf node
    gets its first project; a file that carries projects brings its own on the first load. The first plan
    of all becomes the current one. A demonstration's export marks an empty database as a demonstration.

    Raises PlanFileInvalid naming each fault by line, Invalid if the day does not fit, if a node is to be
    removed that has live projects or if made-up work is to come among real, Forbidden. Nothing is
    written then.
    """
    actor.require(Permission.PLAN_MANAGE)
    plan = parse_plan(decode_plan(data)).plan
    return load_plan_file(context, actor, plan, effective_on=effective_on, dry_run=dry_run)


def load_plan_file(
    context: Context,
    actor: Actor,
    plan: PlanFile,
    *,
    effective_on: date | None = None,
    dry_run: bool = False,
) -> LoadReport:
    """Load a plan that is sound already, as ``load_plan`` does with one that it has read. Raises as that."""
    actor.require(Permission.PLAN_MANAGE)
    if dry_run:
        with context.database.reading() as session:
            loading = _prepare(session, plan, context.today, effective_on)
        return loading.report(dry_run=True, change_seq=None)
    with context.database.writing(actor) as work:
        loading = _prepare(work.session, plan, work.today, effective_on)
        return loading.report(dry_run=False, change_seq=_write(work, loading))


def load_reference_plan(context: Context, actor: Actor) -> LoadReport:
    """Load the plan that is shipped. Raises as ``load_plan`` does."""
    return load_plan(context, actor, plan_store.REFERENCE_PLAN.read_bytes())


def _prepare(session: Session, plan: PlanFile, today: date, wanted_day: date | None) -> _Loading:
    plan_id = plan_file_queries.plan_id_by_code(session, plan.header.code)
    old = None if plan_id is None else plan_file_queries.structure(session, plan_id)
    changes = difference(old, plan)
    projects, milestones = _new_work(old, plan)
    if plan_id is not None:
        _refuse_to_orphan(session, plan_id, changes)
        has_projects = plan_file_queries.nodes_with_projects(session, plan_id)
        projects = tuple(project for project in projects if project.node not in has_projects)
        kept = {project.code for project in projects}
        milestones = tuple(milestone for milestone in milestones if milestone.project in kept)
    return _Loading(
        plan=plan,
        plan_id=plan_id,
        old=old,
        effective_on=_effective_day(session, plan_id, plan, today, wanted_day, bool(changes)),
        changes=changes,
        projects=projects,
        milestones=milestones,
        departments=plan_store.missing_departments(session, plan.departments) if plan_id is None else (),
        reserved_logins=plan_store.missing_people(session, projects),
        no_longer_leaves=() if plan_id is None or old is None else _grown(session, plan_id, old, plan),
        makes_current=plan_store.current_plan_id(session) is None,
        marks_demonstration=_demonstration(session, plan) if plan_id is None else None,
    )


def _demonstration(session: Session, plan: PlanFile) -> date | None:
    """The business date to mark the database with: made-up work must never look like real work."""
    if plan.demonstration is None or demonstration_date(session) is not None:
        return None
    if not plan_store.is_empty(session):
        raise Invalid("文件是演示数据，数据库里已有正式内容，不能载入。请载入到空数据库。")
    return plan.demonstration


def _new_work(
    old: PlanFile | None, plan: PlanFile
) -> tuple[tuple[FileProject, ...], tuple[FileMilestone, ...]]:
    """The file's own work on a first load if it has any; else the first project of each new leaf."""
    if old is None and plan.projects is not None:
        return plan.projects, plan.milestones
    known = set() if old is None else {node.code for node in leaf_nodes(old)}
    return initial_work(plan, {node.code for node in leaf_nodes(plan)} - known)


def _effective_day(
    session: Session, plan_id: int | None, plan: PlanFile, today: date, wanted: date | None, changed: bool
) -> date:
    header = plan.header
    if plan_id is None:
        day = wanted or min(today, header.starts_on)
    else:
        # Behind the latest revision a new one would be hidden; after the plan's last day never be seen.
        latest = plan_file_queries.latest_structure_day(session, plan_id)
        day = wanted or max(latest, default_effective_day(today, header.ends_on))
        if changed and day < latest:
            raise Invalid(
                f"规划已有自{latest}起生效的修订，生效日期不能早于这一天。",
                {"effective_on": f"不能早于{latest}"},
            )
    if day > today:
        raise Invalid(f"生效日期不能晚于今天（{today}）。", {"effective_on": "不能晚于今天"})
    return day


def _refuse_to_orphan(session: Session, plan_id: int, changes: Difference) -> None:
    live = plan_file_queries.live_projects(session, plan_id)
    orphans = [
        f"节点 {change.code} {change.title}："
        + "、".join(f"{code} {title}" for code, title in live[change.code])
        for change in changes.of("nodes", "removed")
        if change.code in live
    ]
    if orphans:
        raise Invalid(
            "文件移除了仍有项目的节点，没有载入任何内容。请先取消这些项目，或在文件中保留节点：\n"
            + "\n".join(orphans)
        )


def _grown(session: Session, plan_id: int, old: PlanFile, new: PlanFile) -> tuple[str, ...]:
    """Nodes with live projects that were leaves and now have children."""
    still = {node.code for node in leaf_nodes(new)}
    remaining = {node.code for node in new.nodes}
    grown = [node.code for node in leaf_nodes(old) if node.code in remaining - still]
    live = plan_file_queries.live_projects(session, plan_id) if grown else {}
    return tuple(code for code in grown if code in live)


def _write(work: UnitOfWork, loading: _Loading) -> int | None:
    """Write what was prepared; returns the number of the change, or nothing if there is nothing to write."""
    if not loading.changes and not loading.projects:
        return None
    session = work.session
    if loading.departments:
        work.actor.require(Permission.DEPARTMENT_MANAGE)
    if loading.reserved_logins:
        work.actor.require(Permission.USER_MANAGE)
    plan_id = loading.plan_id
    if plan_id is None:
        plan_id = plan_store.new_plan(session, loading.plan.header.code)
    seq = work.record("plan.load", "plan", plan_id, after=_summary(loading))
    stamp = Stamp(loading.effective_on, seq)
    if loading.marks_demonstration:
        plan_store.mark_demonstration(session, loading.marks_demonstration)
    plan_store.write_structure(session, plan_id, loading.changes, loading.old, loading.plan, stamp)
    plan_store.write_departments(session, loading.departments, stamp)
    plan_store.reserve_logins(session, loading.reserved_logins, work.now)
    plan_store.write_work(session, plan_id, loading.projects, loading.milestones, stamp)
    if loading.makes_current:
        plan_store.make_current(session, plan_id, seq)
    return seq


def _summary(loading: _Loading) -> dict[str, object]:
    """What the ledger says of a load; single changes only when a plan is revised."""
    summary: dict[str, object] = {
        "code": loading.plan.header.code,
        "title": loading.plan.header.title,
        "effective_on": loading.effective_on.isoformat(),
        **{str(action): count for action, count in loading.changes.counts.items()},
        "projects": len(loading.projects),
        "milestones": len(loading.milestones),
    }
    if loading.marks_demonstration:
        summary["demonstration"] = loading.marks_demonstration.isoformat()
    if loading.reserved_logins:
        summary["reserved_logins"] = list(loading.reserved_logins)
    if loading.plan_id is not None:
        summary["changes"] = [str(change) for change in loading.changes.changes[:_NOTED_CHANGES]]
    return summary


def export_plan(context: Context, actor: Actor, code: str | None = None, form: ExportFormat = "json") -> str:
    """A plan with its work as a file that ``load_plan`` reads; the current plan if no code is given.

    Progress, reports and earlier revisions are not part of the file. Raises NotFound, Forbidden.
    """
    actor.require(Permission.PLAN_MANAGE)
    with context.database.reading() as session:
        plan = plan_file_queries.whole_plan(session, _plan_id(session, code))
    return to_json(plan) if form == "json" else to_yaml(plan)


def set_current_plan(context: Context, actor: Actor, code: str) -> bool:
    """Make a plan the current one; returns whether that changed anything. Raises NotFound, Forbidden."""
    actor.require(Permission.PLAN_MANAGE)
    with context.database.writing(actor) as work:
        plan_id = _plan_id(work.session, code)
        before = plan_store.current_plan_id(work.session)
        if before == plan_id:
            return False
        seq = work.record("plan.set_current", "plan", plan_id, {"plan_id": before}, {"plan_id": plan_id})
        plan_store.make_current(work.session, plan_id, seq)
        return True


def _plan_id(session: Session, code: str | None) -> int:
    if code is None:
        current = plan_store.current_plan_id(session)
        if current is None:
            raise NotFound("系统中还没有规划，请先载入规划文件。")
        return current
    plan_id = plan_file_queries.plan_id_by_code(session, code)
    if plan_id is None:
        raise NotFound(f"没有编码为“{code}”的规划，请检查编码。")
    return plan_id
