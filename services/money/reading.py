"""Reading the money of a project, and of all work at or below a node."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

from sqlalchemy.orm import Session

from data_access.queries import money as queries
from data_access.queries import workflow as workflow_queries
from domain.dictionaries import MONEY_SOURCES, Entry
from domain.indicators.views import ElementKind
from domain.money.amounts import KIND_WORDS, Amounts, Kind, MoneyRow, Total, in_wan, plain_text, total
from domain.money.views import (
    MoneyEntry,
    MoneyLine,
    NodeMoney,
    ProjectMoney,
    ProjectShare,
    StatedAmounts,
    StatementView,
)
from domain.permissions import Actor, Permission
from domain.projects.views import ProjectRecord
from domain.projects.work import ProjectState
from domain.workflow import State
from services.context import Context
from services.dictionaries import entries
from services.nodes.place import open_node, records_below
from services.projects.portfolio import (
    Portfolio,
    load_portfolio,
    person_name,
    project_line,
    visible_record,
)
from services.viewing import ViewRequest

__all__ = [
    "KIND_WORDS",
    "Amounts",
    "Kind",
    "MoneyEntry",
    "MoneyLine",
    "NodeMoney",
    "ProjectMoney",
    "ProjectShare",
    "StatementView",
    "Total",
    "in_wan",
    "node_money",
    "plain_text",
    "project_money",
]

_Key = TypeVar("_Key", bound=Hashable)


def project_money(
    context: Context, actor: Actor, code: str, wanted: ViewRequest, year: int | None = None
) -> ProjectMoney:
    """A project's money with what was stated, and the form for a year. Raises NotFound."""
    actor.require(Permission.PROJECT_READ)
    with context.database.reading() as session:
        portfolio = load_portfolio(context, session, wanted, code)
        record = visible_record(actor, portfolio)
        view, project_id = portfolio.view, record.work.project_id
        rows = queries.rows(session, view.plan.plan_id, view.as_of, project_id)
        stated = queries.statements(session, project_id, view.as_of.known_at)
        sources = entries(session, MONEY_SOURCES, view.as_of)
        statements = _statements(session, actor, portfolio, record, stated, sources)
    entry = None
    if view.is_default and _may_state(actor, portfolio, record):
        entry = _entry(portfolio, rows, stated, statements, sources, year)
    names = {source.code: source.label for source in sources}
    order = {source.code: number for number, source in enumerate(sources)}
    listed = sorted(rows, key=lambda row: (row.year, order.get(row.source, len(order))))
    return ProjectMoney(
        view=view,
        line=project_line(actor, portfolio, record),
        path=portfolio.tree.path(record.node_id),
        total=total(row.amounts for row in rows),
        years=_totals(rows, lambda row: row.year),
        lines=tuple(
            MoneyLine(row.year, names.get(row.source, row.source), total([row.amounts])) for row in listed
        ),
        statements=statements,
        entry=entry,
    )


def _totals(rows: Iterable[MoneyRow], key: Callable[[MoneyRow], _Key]) -> tuple[tuple[_Key, Total], ...]:
    grouped: dict[_Key, list[Amounts]] = {}
    for row in rows:
        grouped.setdefault(key(row), []).append(row.amounts)
    return tuple(
        (found, total(amounts)) for found, amounts in sorted(grouped.items(), key=lambda item: str(item[0]))
    )


def _may_state(actor: Actor, portfolio: Portfolio, record: ProjectRecord) -> bool:
    return record.work.state is not ProjectState.CANCELLED and actor.scope(
        Permission.MONEY_WRITE
    ).covers_departments([record.lead_department_id], portfolio.tree.is_restricted(record.node_id))


def _statements(
    session: Session,
    actor: Actor,
    portfolio: Portfolio,
    record: ProjectRecord,
    stated: Sequence[queries.Stated],
    sources: Sequence[Entry],
) -> tuple[StatementView, ...]:
    names = {source.code: source.label for source in sources}
    known_at = portfolio.view.as_of.known_at
    steps = workflow_queries.steps_of(session, queries.MONEY, [s.row.id for s in stated], known_at)
    last = {step.subject_id: step for step in steps}
    restricted = portfolio.tree.is_restricted(record.node_id)
    views = []
    for found in stated:
        row, step = found.row, last[found.row.id]
        open_now = found.state is State.SUBMITTED and known_at == portfolio.view.latest_seq
        scope = actor.without_rights_of(row.author_id).scope(Permission.MONEY_DECIDE)
        others = row.author_id != actor.user_id
        views.append(
            StatementView(
                statement_id=row.id,
                year=row.year,
                effective_on=row.effective_on,
                author=person_name(portfolio.people, row.author_id),
                submitted_at=row.submitted_at,
                note=row.note or "",
                state=found.state,
                reason=step.reason or "",
                decided_by=""
                if found.state is State.SUBMITTED
                else person_name(portfolio.people, step.actor_id),
                lines=tuple(
                    StatedAmounts(names.get(line.source, line.source), line.amounts) for line in found.lines
                ),
                may_decide=open_now
                and others
                and scope.covers_departments([record.lead_department_id], restricted),
                may_recall=open_now and not others,
            )
        )
    return tuple(views)


def _entry(
    portfolio: Portfolio,
    rows: Sequence[MoneyRow],
    stated: Sequence[queries.Stated],
    statements: Sequence[StatementView],
    sources: Sequence[Entry],
    wanted: int | None,
) -> MoneyEntry:
    plan, today = portfolio.view.plan, portfolio.view.today
    years = tuple(range(plan.starts_on.year, plan.ends_on.year + 1))
    year = wanted if wanted in years else min(max(today.year, years[0]), years[-1])
    standing = {row.source: row.amounts for row in rows if row.year == year}
    last = stated[0] if stated else None
    returned = last is not None and last.row.year == year and last.state in (State.RETURNED, State.RECALLED)
    # What came back is worked on again: nobody types it a second time.
    shown = {**standing, **({line.source: line.amounts for line in last.lines} if last and returned else {})}
    return MoneyEntry(
        year=year,
        years=years,
        version=last.row.change_seq if last else 0,
        waiting=last is not None and last.state is State.SUBMITTED,
        returned_reason=statements[0].reason if last and returned and last.state is State.RETURNED else "",
        sources=tuple(
            (source.code, source.label, shown.get(source.code, Amounts()))
            for source in sources
            if source.active or source.code in shown
        ),
    )


def node_money(context: Context, actor: Actor, code: str, wanted: ViewRequest) -> NodeMoney:
    """The money of all work at or below a node: the same sums for every reader; rows are those one may see.

    Raises NotFound for a node that is not there or not for this actor.
    """
    actor.require(Permission.PROJECT_READ)
    with context.database.reading() as session:
        portfolio = load_portfolio(context, session, wanted)
        place = open_node(actor, portfolio, code)
        view = portfolio.view
        every = queries.rows(session, view.plan.plan_id, view.as_of)
        sources = entries(session, MONEY_SOURCES, view.as_of)
    below = {r.work.project_id: r for r in records_below(portfolio, place)}
    rows = [row for row in every if row.project_id in below]
    names = {source.code: source.label for source in sources}
    by_project = dict(_totals(rows, lambda row: row.project_id))
    visible = [
        r for r in portfolio.visible(actor.scope(Permission.PROJECT_READ)) if r.work.project_id in below
    ]
    return NodeMoney(
        place=place,
        total=total(row.amounts for row in rows),
        years=_totals(rows, lambda row: row.year),
        sources=_by_source(rows, names),
        projects=tuple(
            _share(portfolio, record, by_project[record.work.project_id])
            for record in visible
            if record.work.project_id in by_project
        ),
        stated=len(by_project),
        counted=sum(r.work.state is not ProjectState.CANCELLED for r in below.values()),
        shortfalls=tuple(
            line for line in portfolio.figures.scorecard() if line.element.kind is ElementKind.SHORTFALL
        )
        if place.node is None
        else (),
    )


def _by_source(rows: Sequence[MoneyRow], names: Mapping[str, str]) -> tuple[tuple[str, Total], ...]:
    found = dict(_totals(rows, lambda row: row.source))
    ordered = [*(code for code in names if code in found), *(code for code in found if code not in names)]
    return tuple((names.get(code, code), found[code]) for code in ordered)


def _share(portfolio: Portfolio, record: ProjectRecord, found: Total) -> ProjectShare:
    lead = portfolio.departments.get(record.lead_department_id or 0)
    return ProjectShare(record.work.code, record.work.title, lead.name if lead else "", found)
