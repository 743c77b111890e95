"""变化: what changed below a node between two days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy.orm import Session

from data_access.queries import plan as plan_queries
from data_access.queries import projects as project_queries
from domain.asof import Knowledge
from domain.clock import end_of_day
from domain.errors import Invalid
from domain.node_views import NodePlace
from domain.periods import Month
from domain.permissions import Actor, Permission
from domain.projects.change_views import CHANGE_WORDS, ChangeLine, ChangeSort, NodeChanges
from domain.projects.comparison import Change, Comparison, compare
from domain.projects.rollup import Standing
from domain.projects.tables import CHANGES
from domain.projects.views import ProjectRecord
from domain.projects.words import LIGHT_WORDS
from domain.tables.spec import TableRow
from reports.workbooks import write_workbook
from services.context import Context
from services.exchange.files import File
from services.indicators.figures import load_figures
from services.nodes.place import open_node, records_below
from services.projects.portfolio import Portfolio, load_portfolio, standings_of
from services.settings import rules_from
from services.viewing import ViewRequest

__all__ = [
    "CHANGE_WORDS",
    "Change",
    "ChangeLine",
    "ChangeSort",
    "NodeChanges",
    "export_changes",
    "node_changes",
    "presets",
]

EARLIEST = date(2000, 1, 1)
_SORTS: Mapping[Change, ChangeSort] = {
    Change.COMPLETED: ChangeSort.COMPLETED,
    Change.LATE: ChangeSort.LATE,
    Change.CAUGHT_UP: ChangeSort.CAUGHT_UP,
    Change.REOPENED: ChangeSort.REOPENED,
    Change.ADDED: ChangeSort.ADDED,
    Change.REMOVED: ChangeSort.REMOVED,
    Change.CANCELLED: ChangeSort.CANCELLED,
    Change.RESTORED: ChangeSort.RESTORED,
}


def presets(last: date) -> tuple[tuple[str, date], ...]:
    """Days that people compare with, by what they are called."""
    month = Month.of(last)
    quarter = date(last.year, (last.month - 1) // 3 * 3 + 1, 1) - timedelta(days=1)
    return (
        ("上月末", month.first_day - timedelta(days=1)),
        ("上季度末", quarter),
        ("去年末", date(last.year - 1, 12, 31)),
    )


def node_changes(
    context: Context,
    actor: Actor,
    code: str,
    wanted: ViewRequest,
    first: date | None = None,
    last: date | None = None,
) -> NodeChanges:
    """What changed at or below a node from ``first`` to ``last``.

    The second day is that of the page unless another is given, the first one the end of the month before.
    Counts are over all work; lines are those the actor may see. Raises NotFound, and Invalid when the first
    day is not before the second.
    """
    actor.require(Permission.PROJECT_READ)
    asked = wanted if last is None else replace(wanted, asof=last.isoformat())
    with context.database.reading() as session:
        portfolio = load_portfolio(context, session, asked)
        place = open_node(actor, portfolio, code)
        until = portfolio.view.as_of.effective_on
        since = first or presets(until)[0][1]
        if not EARLIEST <= since < until:
            message = f"开始日期须早于结束日期 {until.isoformat()}，请重新选择。"
            raise Invalid(message, {"from": message})
        earlier = _at(context, session, portfolio, since)
    return _compared(actor, portfolio, earlier, place, (since, until))


def _at(context: Context, session: Session, portfolio: Portfolio, day: date) -> Portfolio:
    """The same plan on an earlier day: its work, lights and rules then, its tree as it is now."""
    view = portfolio.view
    known_at = view.as_of.known_at
    if view.as_of.knowledge is Knowledge.THEN:
        known_at = min(known_at, plan_queries.known_by(session, end_of_day(day)))
    then = replace(view, as_of=replace(view.as_of, effective_on=day, known_at=known_at))
    rules = rules_from(context.rules, view.settings, day, known_at)
    work = project_queries.work_of_plan(session, view.plan.plan_id, then.as_of)
    records = tuple(r for r in work.records(day) if r.node_id in portfolio.tree.by_id)
    figures = load_figures(session, then, rules.thresholds)
    standings = standings_of(then, portfolio.tree, records, figures, rules)
    return replace(
        portfolio,
        view=then,
        work=work,
        records=records,
        standings=standings,
        reports={},
        rules=rules,
        figures=figures,
        _reckoned={},
    )


def _compared(
    actor: Actor, later: Portfolio, earlier: Portfolio, place: NodePlace, days: tuple[date, date]
) -> NodeChanges:
    scope = actor.scope(Permission.PROJECT_READ)
    before, after = _below(earlier, place), _below(later, place)
    seen = {r.work.project_id for side in (earlier, later) for r in side.visible(scope)}
    found = compare(before, after, days)
    shown = found.only(seen)
    records = {
        record.work.project_id: record for side in (earlier, later) for record in records_below(side, place)
    }
    return NodeChanges(
        place=place,
        first=days[0],
        last=days[1],
        before=earlier.roll_up_below(place.node_id, seen),
        after=later.roll_up_below(place.node_id, seen),
        found=found,
        lines=tuple(sorted(_lines(shown, records, earlier, later), key=_order)),
        hidden=len(found.projects - seen),
    )


def _below(portfolio: Portfolio, place: NodePlace) -> list[Standing]:
    return [portfolio.standings[record.work.project_id] for record in records_below(portfolio, place)]


def _order(line: ChangeLine) -> tuple[int, str, str]:
    return list(ChangeSort).index(line.sort), line.code, line.milestone


def _lines(
    found: Comparison, records: Mapping[int, ProjectRecord], earlier: Portfolio, later: Portfolio
) -> Iterator[ChangeLine]:
    """One line for each thing that differs, with what it was and is in words or values."""
    titles = _titles(earlier.records) | _titles(later.records)

    def line(sort: ChangeSort, project_id: int, milestone_id: int | None, **values: object) -> ChangeLine:
        record = records[project_id]
        department = later.departments.get(record.lead_department_id or 0)
        return ChangeLine(
            sort=sort,
            code=record.work.code,
            project=record.work.title,
            milestone=titles.get(milestone_id or 0, ""),
            department=department.name if department else "",
            **values,  # type: ignore[arg-type]  # the fields of a line
        )

    dues = _dues(earlier.records), _dues(later.records)
    for change in found.changes:
        due = dues[1].get(change.milestone_id or 0) or dues[0].get(change.milestone_id or 0)
        yield line(
            _SORTS[change.change],
            change.project_id,
            change.milestone_id,
            after=f"期限 {due.isoformat()}" if due else "",
        )
    for move in found.moved:
        sort = ChangeSort.PUSHED_OUT if move.days > 0 else ChangeSort.BROUGHT_FORWARD
        yield line(
            sort,
            move.project_id,
            move.milestone_id,
            before=move.before.isoformat(),
            after=move.after.isoformat(),
            days=move.days,
        )
    for weight in found.weights:
        yield line(
            ChangeSort.WEIGHT,
            weight.project_id,
            weight.milestone_id,
            before=f"{weight.before:g}",
            after=f"{weight.after:g}",
        )
    for relit in found.lights:
        yield line(
            ChangeSort.LIGHT,
            relit.project_id,
            None,
            before=LIGHT_WORDS[relit.before],
            after=LIGHT_WORDS[relit.after],
        )


def _titles(records: Iterable[ProjectRecord]) -> dict[int, str]:
    return {m.milestone_id: m.title for record in records for m in record.work.milestones}


def _dues(records: Iterable[ProjectRecord]) -> dict[int, date | None]:
    return {m.milestone_id: m.due_on for record in records for m in record.work.milestones}


def export_changes(
    context: Context,
    actor: Actor,
    code: str,
    wanted: ViewRequest,
    first: date | None = None,
    last: date | None = None,
) -> File:
    """The lines of the page as a workbook. Raises as ``node_changes``."""
    found = node_changes(context, actor, code, wanted, first, last)
    rows = [
        TableRow(
            str(number),
            {
                "sort": CHANGE_WORDS[line.sort],
                "code": line.code,
                "project": line.project,
                "milestone": line.milestone,
                "before": line.before,
                "after": line.after,
                "days": line.days,
                "department": line.department,
            },
        )
        for number, line in enumerate(found.lines, 1)
    ]
    name = f"{found.place.code}_变化_{found.first:%Y%m%d}-{found.last:%Y%m%d}.xlsx"
    return File(name, write_workbook(CHANGES, rows))
