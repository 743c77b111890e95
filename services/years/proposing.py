"""What may be put on a year's list: projects with milestones due in it, and what the year before carries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from data_access.queries.years import ItemRecord, VerdictRecord
from domain.projects.views import ProjectRecord
from domain.projects.work import ProjectState
from domain.years import QUARTERS, TARGET_LIMIT, TITLE_LIMIT, ItemTerms, Verdict, quarter_of
from domain.years_views import Proposal
from services.projects.portfolio import Portfolio


def proposals(
    portfolio: Portfolio,
    year: int,
    listed: Iterable[ItemRecord],
    before: Iterable[ItemRecord],
    verdicts: Mapping[int, VerdictRecord],
) -> tuple[Proposal, ...]:
    """What is not on the list yet: carried items first, then projects in the order of the plan."""
    present = list(listed)
    carried_on = {item.origin_id for item in present}
    projects = {item.terms.project_id for item in present if item.terms.project_id is not None}
    return (
        *_carried(portfolio, year, before, verdicts, carried_on),
        *(
            Proposal(f"project-{record.work.project_id}", terms, _department(portfolio, terms), _why(terms))
            for record in portfolio.records
            if record.work.project_id not in projects and (terms := terms_of(record, year)) is not None
        ),
    )


def _carried(
    portfolio: Portfolio,
    year: int,
    before: Iterable[ItemRecord],
    verdicts: Mapping[int, VerdictRecord],
    carried_on: set[int | None],
) -> Iterator[Proposal]:
    for item in before:
        found = verdicts.get(item.item_id)
        if found is None or found.verdict is not Verdict.CARRIED or item.item_id in carried_on:
            continue
        yield Proposal(
            f"item-{item.item_id}",
            carried_terms(item),
            _department(portfolio, item.terms),
            f"{year - 1} 年结转",
        )


def carried_terms(item: ItemRecord) -> ItemTerms:
    """The terms with which an item goes on the next year: what is open of it is due by the first quarter."""
    terms = item.terms
    open_target = next((target for target in reversed(terms.targets) if target), "完成结转任务")
    return ItemTerms(
        title=terms.title,
        department_id=terms.department_id,
        node_id=terms.node_id,
        director_id=terms.director_id,
        targets=("", "", "", open_target),
        project_id=terms.project_id,
        milestone_ids=terms.milestone_ids,
    )


def terms_of(record: ProjectRecord, year: int) -> ItemTerms | None:
    """The item that a project's milestones of a year make; None when none is due in it."""
    work = record.work
    due = [
        (milestone, milestone.due_on)
        for milestone in work.live_milestones
        if milestone.due_on is not None and milestone.due_on.year == year
    ]
    if not due or work.state is ProjectState.CANCELLED:
        return None
    first, second, third, fourth = (
        "；".join(m.title for m, day in due if quarter_of(day) == quarter)[:TARGET_LIMIT]
        for quarter in QUARTERS
    )
    return ItemTerms(
        title=work.title[:TITLE_LIMIT],
        department_id=record.lead_department_id,
        node_id=record.node_id,
        director_id=record.director_id,
        recurring=work.yearly,
        targets=(first, second, third, fourth),
        project_id=work.project_id,
        milestone_ids=tuple(milestone.milestone_id for milestone, _ in due),
    )


def _department(portfolio: Portfolio, terms: ItemTerms) -> str:
    found = portfolio.departments.get(terms.department_id or 0)
    return found.name if found else ""


def _why(terms: ItemTerms) -> str:
    return f"{len(terms.milestone_ids)} 个里程碑在本年到期"
