"""Reading a year's list, and one item of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from data_access.models import YearlyStatement
from data_access.queries import people as people_queries
from data_access.queries import workflow as workflow_queries
from data_access.queries import years as queries
from domain.errors import Invalid, NotFound
from domain.periods import Quarter
from domain.permissions import Actor, Permission, Role
from domain.projects.lights import Light
from domain.projects.rollup import stand
from domain.projects.views import ProjectRecord
from domain.projects.work import WorkKind
from domain.workflow import State
from domain.years import QUARTERS, STATE_WORDS, VERDICT_WORDS, ItemTerms, ListState, Verdict
from domain.years_views import (
    ItemLine,
    ItemPage,
    Proposal,
    QuarterView,
    RevisionLine,
    StatementLine,
    YearPage,
)
from services.context import Context
from services.projects.portfolio import Portfolio, covers, load_portfolio, person_name
from services.viewing import ViewRequest
from services.years.proposing import proposals
from services.years.sight import reaches, sees_list

__all__ = [
    "QUARTERS",
    "STATE_WORDS",
    "VERDICT_WORDS",
    "ItemLine",
    "ItemPage",
    "ItemTerms",
    "ListState",
    "Proposal",
    "Verdict",
    "YearFilter",
    "YearPage",
    "default_year",
    "item_page",
    "new_item_page",
    "year_page",
]

_GONE = "没有找到这项年度任务：它可能不存在、尚未印发，或不在您的查看范围内。"


@dataclass(frozen=True, slots=True)
class YearFilter:
    """What of a list is shown: one department, one director (``mine``: the actor), what a quarter asks."""

    department: int | None = None
    director: int | None = None
    mine: bool = False
    quarter: int | None = None

    @classmethod
    def from_text(cls, department: str = "", director: str = "", quarter: str = "") -> YearFilter:
        """The filter that an address asks for. Raises Invalid for what it does not know."""
        try:
            found = cls(
                department=int(department) if department else None,
                director=int(director) if director and director != "mine" else None,
                mine=director == "mine",
                quarter=int(quarter) if quarter else None,
            )
        except ValueError:
            raise Invalid("网址中的筛选条件不对，请清除筛选后重新选择。") from None
        if found.quarter is not None and found.quarter not in QUARTERS:
            raise Invalid("网址中的筛选条件不对，请清除筛选后重新选择。")
        return found

    def passes(self, terms: ItemTerms, actor: Actor) -> bool:
        """Whether an item is shown."""
        return (
            (self.department is None or terms.department_id == self.department)
            and (self.director is None or terms.director_id == self.director)
            and (not self.mine or terms.director_id == actor.user_id)
            and (self.quarter is None or bool(terms.targets[self.quarter - 1]))
        )


@dataclass(frozen=True, slots=True)
class _Read:
    """All that the lists of a plan are made of."""

    portfolio: Portfolio
    lists: tuple[queries.ListRecord, ...]
    items: tuple[queries.ItemRecord, ...]
    verdicts: Mapping[int, queries.VerdictRecord]
    stated: Mapping[int, Mapping[int, YearlyStatement]]

    def year_of(self, list_id: int) -> int:
        return next(found.year for found in self.lists if found.list_id == list_id)

    def list_for(self, year: int) -> queries.ListRecord | None:
        return next((found for found in self.lists if found.year == year), None)


def _read(context: Context, session: Session, wanted: ViewRequest) -> _Read:
    portfolio = load_portfolio(context, session, wanted)
    plan_id, as_of = portfolio.view.plan.plan_id, portfolio.view.as_of
    return _Read(
        portfolio,
        queries.lists(session, plan_id, as_of),
        queries.items(session, plan_id, as_of),
        queries.verdicts(session, plan_id, as_of),
        queries.counted(session, plan_id, as_of),
    )


def default_year(view_year: int, first: int, last: int) -> int:
    """The year that the page opens with."""
    return min(max(view_year, first), last)


def year_page(
    context: Context, actor: Actor, wanted: ViewRequest, year: int | None, chosen: YearFilter
) -> YearPage:
    """A year's list as the actor sees it; without a year that of the day looked at. Raises NotFound."""
    actor.require(Permission.YEAR_READ)
    with context.database.reading() as session:
        read = _read(context, session, wanted)
        plan, view = read.portfolio.view.plan, read.portfolio.view
        first, last = plan.starts_on.year, plan.ends_on.year
        shown = default_year(view.as_of.effective_on.year, first, last) if year is None else year
        if not first <= shown <= last:
            raise NotFound(f"年度须在 {first} 至 {last} 之间，请重新选择。")
        record = read.list_for(shown)
        version = queries.last_change(session, record.list_id) if record else 0
    visible = record is not None and sees_list(actor, record.state)
    tree = read.portfolio.tree
    every = [
        item
        for item in read.items
        if record is not None
        and visible
        and item.list_id == record.list_id
        and reaches(actor, Permission.YEAR_READ, item, tree)
    ]
    lines = [_line(actor, read, item) for item in every if chosen.passes(item.terms, actor)]
    order = {node.node_id: number for number, (node, _) in enumerate(tree.walk())}
    lines.sort(key=lambda line: (order.get(line.terms.node_id or 0, len(order)), line.item_id))
    editing = view.is_default and actor.may(Permission.YEAR_EDIT)
    state = record.state if record is not None and visible else None
    departments = {item.terms.department_id for item in every} - {None}
    directors = {item.terms.director_id for item in every} - {None}
    return YearPage(
        view=view,
        year=shown,
        years=tuple((number, _state(actor, read, number)) for number in range(first, last + 1)),
        state=state,
        document_number=record.document_number if record and visible else "",
        issued_on=record.issued_on if record and visible else None,
        version=version,
        items=tuple(lines),
        total=len(every),
        departments=tuple(
            (key, label.name) for key, label in read.portfolio.departments.items() if key in departments
        ),
        directors=tuple(
            (key, person_name(read.portfolio.people, key)) for key in sorted(d for d in directors if d)
        ),
        mine=sum(item.terms.director_id == actor.user_id for item in every),
        unjudged=tuple(item.terms.title for item in every if item.item_id not in read.verdicts),
        proposals=_proposals(read, record) if editing and state is ListState.DRAFT else (),
        may_draw=editing and record is None,
        may_add=editing and state in (ListState.DRAFT, ListState.ISSUED),
        may_issue=view.is_default and state is ListState.DRAFT and actor.may(Permission.YEAR_ISSUE),
        may_close=editing and state is ListState.ISSUED,
    )


def _state(actor: Actor, read: _Read, year: int) -> ListState | None:
    record = read.list_for(year)
    return record.state if record is not None and sees_list(actor, record.state) else None


def _proposals(read: _Read, record: queries.ListRecord | None) -> tuple[Proposal, ...]:
    if record is None:
        return ()
    before = read.list_for(record.year - 1)
    return proposals(
        read.portfolio,
        record.year,
        [item for item in read.items if item.list_id == record.list_id],
        [item for item in read.items if before is not None and item.list_id == before.list_id],
        read.verdicts,
    )


def _line(actor: Actor, read: _Read, item: queries.ItemRecord) -> ItemLine:
    portfolio, terms, year = read.portfolio, item.terms, read.year_of(item.list_id)
    record = _project(portfolio, terms)
    stated = read.stated.get(item.item_id, {})
    actual, planned, light = _standing(portfolio, terms, record, stated)
    found = read.verdicts.get(item.item_id)
    path = portfolio.tree.path(terms.node_id) if terms.node_id in portfolio.tree.by_id else ()
    department = portfolio.departments.get(terms.department_id or 0)
    seen = record is not None and covers(actor.scope(Permission.PROJECT_READ), record, portfolio.tree)
    following = next((other for other in read.items if other.origin_id == item.item_id), None)
    origin = next((other for other in read.items if other.item_id == item.origin_id), None)
    return ItemLine(
        item_id=item.item_id,
        year=year,
        terms=terms,
        domain=path[0].title if path else "其他",
        department=department.name if department else "",
        director=person_name(portfolio.people, terms.director_id),
        project_code=record.work.code if record and seen else "",
        project_title=record.work.title if record and seen else "",
        actual=actual,
        planned=planned,
        light=light,
        quarters=tuple(
            QuarterView(
                quarter,
                terms.targets[quarter - 1],
                stated[quarter].text if quarter in stated else "",
                stated[quarter].completion if quarter in stated else None,
            )
            for quarter in QUARTERS
        ),
        verdict=found.verdict if found else None,
        verdict_reason=found.reason if found else "",
        origin=(origin.item_id, read.year_of(origin.list_id)) if origin else None,
        carried_to=(following.item_id, read.year_of(following.list_id)) if following else None,
        version=max(item.version, found.version if found else 0),
    )


def _project(portfolio: Portfolio, terms: ItemTerms) -> ProjectRecord | None:
    return next((r for r in portfolio.records if r.work.project_id == terms.project_id), None)


def _standing(
    portfolio: Portfolio,
    terms: ItemTerms,
    record: ProjectRecord | None,
    stated: Mapping[int, YearlyStatement],
) -> tuple[float | None, float | None, Light]:
    """Progress and light of an item: of the milestones it follows, or as its department stated."""
    if record is None:
        last = max(stated.items(), default=None)
        return (last[1].completion if last else None), None, Light.UNSET
    if record.work.kind is WorkKind.INDICATOR:
        found = portfolio.standings[record.work.project_id]
    else:
        chosen = tuple(m for m in record.work.milestones if m.milestone_id in terms.milestone_ids)
        # A year's tasks end with their milestones, whatever the project's own kind is.
        work = replace(record.work, milestones=chosen, kind=WorkKind.CONSTRUCTION)
        day, end = portfolio.view.as_of.effective_on, portfolio.view.plan.ends_on
        found = stand(work, day, portfolio.rules.thresholds, end)
    actual = found.progress.actual if found.reported else None
    return actual, found.progress.planned, found.verdict.light


def item_page(context: Context, actor: Actor, wanted: ViewRequest, item_id: int) -> ItemPage:
    """One item with its statements and revisions. Raises NotFound."""
    actor.require(Permission.YEAR_READ)
    with context.database.reading() as session:
        read = _read(context, session, wanted)
        item = next((found for found in read.items if found.item_id == item_id), None)
        record = next((r for r in read.lists if item is not None and r.list_id == item.list_id), None)
        tree = read.portfolio.tree
        if (
            item is None
            or record is None
            or not sees_list(actor, record.state)
            or not reaches(actor, Permission.YEAR_READ, item, tree)
        ):
            raise NotFound(_GONE)
        known_at = read.portfolio.view.as_of.known_at
        stated = queries.statements(session, known_at, item_id)
        steps = workflow_queries.steps_of(
            session, queries.STATEMENT, [found.row.id for found in stated], known_at
        )
        history = queries.revisions(session, item_id, known_at)
        directors = people_queries.holders_of(session, Role.DIRECTOR, context.today)
    line = _line(actor, read, item)
    view = read.portfolio.view
    project = _project(read.portfolio, item.terms) if line.project_code else None
    reasons = {step.subject_id: step.reason or "" for step in steps}
    editing = view.is_default and actor.may(Permission.YEAR_EDIT)
    issued = record.state is ListState.ISSUED
    return ItemPage(
        view=view,
        year=record.year,
        state=record.state,
        line=line,
        list_version=stated[0].row.change_seq if stated else 0,
        milestones=tuple(
            (m.title, m.due_on, m.completion)
            for m in (project.work.milestones if project else ())
            if m.milestone_id in item.terms.milestone_ids
        ),
        statements=tuple(
            _statement(actor, read, item, found, reasons.get(found.row.id, "")) for found in stated
        ),
        revisions=tuple(
            RevisionLine(row.effective_on, row.reason or "", row.removed, queries.as_terms(row))
            for row in history
        ),
        departments={key: label.name for key, label in read.portfolio.departments.items()},
        directors=_names(read, directors | {item.terms.director_id or 0}),
        domains=_domains(read),
        may_edit=editing and record.state is not ListState.CLOSED,
        may_judge=editing and issued,
        may_state=view.is_default
        and issued
        and item.terms.free
        and reaches(actor, Permission.YEAR_REPORT, item, tree)
        and not (stated and stated[0].state is State.SUBMITTED),
        open_quarters=tuple(q for q in QUARTERS if Quarter(record.year, q).first_day <= view.today),
    )


def new_item_page(context: Context, actor: Actor, wanted: ViewRequest, year: int) -> ItemPage:
    """The form for a free task. Raises NotFound where there is no list that may be added to."""
    actor.require(Permission.YEAR_EDIT)
    with context.database.reading() as session:
        read = _read(context, session, wanted)
        record = read.list_for(year)
        if record is None or record.state is ListState.CLOSED:
            raise NotFound(f"{year} 年度没有可以增加任务的清单：尚未开始拟定，或已经办结。")
        version = queries.last_change(session, record.list_id)
        directors = people_queries.holders_of(session, Role.DIRECTOR, context.today)
    return ItemPage(
        view=read.portfolio.view,
        year=year,
        state=record.state,
        line=None,
        list_version=version,
        milestones=(),
        statements=(),
        revisions=(),
        departments={key: label.name for key, label in read.portfolio.departments.items()},
        directors=_names(read, directors),
        domains=_domains(read),
        may_edit=read.portfolio.view.is_default,
        may_judge=False,
        may_state=False,
        open_quarters=(),
    )


def _names(read: _Read, people: frozenset[int]) -> dict[int, str]:
    return {key: person_name(read.portfolio.people, key) for key in sorted(people) if key}


def _domains(read: _Read) -> tuple[tuple[int, str], ...]:
    tree = read.portfolio.tree
    return tuple((node.node_id, f"{node.code} {node.title}") for node in tree.children(None))


def _statement(
    actor: Actor, read: _Read, item: queries.ItemRecord, found: queries.StatementRecord, reason: str
) -> StatementLine:
    row, view = found.row, read.portfolio.view
    open_now = found.state is State.SUBMITTED and view.as_of.known_at == view.latest_seq
    judging = actor.without_rights_of(row.author_id)
    return StatementLine(
        statement_id=row.id,
        quarter=row.quarter,
        text=row.text,
        completion=row.completion,
        author=person_name(read.portfolio.people, row.author_id),
        submitted_at=row.submitted_at,
        state=found.state,
        reason=reason,
        may_decide=open_now
        and row.author_id != actor.user_id
        and reaches(judging, Permission.YEAR_DECIDE, item, read.portfolio.tree),
        may_recall=open_now and row.author_id == actor.user_id,
    )


def owed(
    read_items: Sequence[queries.ItemRecord], year: int, today: date
) -> tuple[tuple[queries.ItemRecord, int], ...]:
    """The free items with each quarter of the year that is over."""
    return tuple(
        (item, quarter)
        for item in read_items
        if item.terms.free
        for quarter in QUARTERS
        if Quarter(year, quarter).last_day < today
    )
