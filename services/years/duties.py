"""What yearly tasks ask of a person: to state a quarter that is over, to revise, to decide."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from sqlalchemy.orm import Session

from data_access.queries import people as people_queries
from data_access.queries import plan as plan_queries
from data_access.queries import workflow as workflow_queries
from data_access.queries import years as queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.clock import day_of
from domain.errors import NotFound
from domain.periods import Quarter
from domain.permissions import Actor, Permission
from domain.plan import Tree
from domain.workflow import State
from domain.worklist import DueItem, Duty
from domain.years import STATEMENT_DAYS, ListState
from services.context import Context
from services.viewing import ViewRequest, open_view
from services.worklist import source
from services.years.reading import owed
from services.years.sight import reaches


@source
def yearly_duties(context: Context, session: Session, actor: Actor) -> Iterator[DueItem]:
    """Of issued lists: the quarters one owes, what came back, what waits for one's decision."""
    if not (actor.may(Permission.YEAR_REPORT) or actor.may(Permission.YEAR_DECIDE)):
        return
    try:
        view = open_view(context, session, ViewRequest())
    except NotFound:
        return
    now = AsOf(view.today, EVERYTHING_KNOWN)
    issued = {
        found.list_id: found.year
        for found in queries.lists(session, view.plan.plan_id, now)
        if found.state is ListState.ISSUED
    }
    if not issued:
        return
    items = [item for item in queries.items(session, view.plan.plan_id, now) if item.list_id in issued]
    free = {item.item_id: item for item in items if item.terms.free}
    if not free:
        return
    tree = Tree(plan_queries.nodes(session, view.plan.plan_id, now))
    stated = queries.statements(session, EVERYTHING_KNOWN, plan_id=view.plan.plan_id)
    people = people_queries.people(session)
    departments = people_queries.departments(session, now)
    last: dict[tuple[int, int], queries.StatementRecord] = {}
    for found in stated:
        last.setdefault((found.row.item_id, found.row.quarter), found)
    owing = actor.scope(Permission.YEAR_REPORT).departments

    def asked(duty: Duty, item: queries.ItemRecord, subject_id: str, detail: str, **more: object) -> DueItem:
        department = departments.get(item.terms.department_id or 0)
        year = issued[item.list_id]
        return DueItem(
            duty=duty,
            subject_kind=queries.STATEMENT,
            subject_id=subject_id,
            title=item.terms.title,
            detail=f"{year} 年度任务{detail}",
            href=f"/years/{year}/items/{item.item_id}",
            department=department.name if department else "",
            **{"due_on": None, **more},  # type: ignore[arg-type]
        )

    for found in reversed(stated):
        row, item = found.row, free.get(found.row.item_id)
        if item is None or found.state is not State.SUBMITTED or row.author_id == actor.user_id:
            continue
        if reaches(actor.without_rights_of(row.author_id), Permission.YEAR_DECIDE, item, tree):
            author = people[row.author_id].name if row.author_id in people else ""
            told = f"第 {row.quarter} 季度进展，{author}于 {day_of(row.submitted_at).isoformat()} 提交"
            yield asked(Duty.DECIDE, item, str(row.id), told, note=row.text)
    for year in sorted(set(issued.values())):
        of_year = [item for item in free.values() if issued[item.list_id] == year]
        for item, quarter in owed(of_year, year, view.today):
            if item.terms.department_id not in owing:
                continue
            stood = last.get((item.item_id, quarter))
            due_on = Quarter(year, quarter).last_day + timedelta(days=STATEMENT_DAYS)
            told, key = f"第 {quarter} 季度进展", f"{item.item_id}:{quarter}"
            if stood is None:
                yield asked(Duty.REPORT, item, key, told, due_on=due_on)
            elif stood.state is State.RETURNED:
                steps = workflow_queries.steps_of(
                    session, queries.STATEMENT, [stood.row.id], EVERYTHING_KNOWN
                )
                yield asked(Duty.REVISE, item, key, told, due_on=due_on, note=steps[-1].reason or "")
