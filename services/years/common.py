"""Finding a year's list and its items inside a transaction, and writing their revisions."""

from __future__ import annotations

from datetime import date

from data_access.models import YearlyItem, YearlyItemRevision, YearlyList, YearlyListRevision
from data_access.queries import years as queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Invalid, NotFound
from domain.plan import PlanLabel
from domain.years import ItemTerms, ListState
from services.context import Context
from services.viewing import ViewRequest, open_view


def now(work: UnitOfWork) -> AsOf:
    """Today with everything known."""
    return AsOf(work.today, EVERYTHING_KNOWN)


def plan_of(context: Context, work: UnitOfWork, year: int, plan_code: str = "") -> PlanLabel:
    """The plan under way, if the year is one of its years. Raises Invalid."""
    plan = open_view(context, work.session, ViewRequest(plan=plan_code or None)).plan
    if not plan.starts_on.year <= year <= plan.ends_on.year:
        raise Invalid(f"年度须在 {plan.starts_on.year} 至 {plan.ends_on.year} 之间，请重新选择。")
    return plan


def list_of(work: UnitOfWork, plan_id: int, year: int) -> queries.ListRecord | None:
    """The list of a year; None while there is none."""
    found = (r for r in queries.lists(work.session, plan_id, now(work)) if r.year == year)
    return next(found, None)


def list_by_item(work: UnitOfWork, item_id: int) -> tuple[queries.ListRecord, queries.ItemRecord]:
    """An item with its list. Raises NotFound."""
    identity = work.session.get(YearlyItem, item_id)
    of = work.session.get(YearlyList, identity.list_id) if identity else None
    if of is not None:
        record = list_of(work, of.plan_id, of.year)
        items = queries.items(work.session, of.plan_id, now(work))
        item = next((item for item in items if item.item_id == item_id), None)
        if record is not None and item is not None:
            return record, item
    raise NotFound("没有找到这项年度任务，可能已被移出清单。请返回年度任务页面。")


def write_list(
    work: UnitOfWork,
    list_id: int,
    seq: int,
    state: ListState,
    number: str = "",
    issued_on: date | None = None,
) -> None:
    """Add a revision of a list."""
    work.session.add(
        YearlyListRevision(
            list_id=list_id,
            state=state.value,
            document_number=number or None,
            issued_on=issued_on,
            effective_on=work.today,
            change_seq=seq,
        )
    )


def new_list(work: UnitOfWork, plan_id: int, year: int) -> int:
    """Draw up an empty list; returns its id."""
    row = YearlyList(plan_id=plan_id, year=year)
    work.session.add(row)
    work.session.flush()
    seq = work.record("yearly_list.draw", queries.LIST, row.id, after={"year": str(year)})
    write_list(work, row.id, seq, ListState.DRAFT)
    return row.id


def new_item(
    work: UnitOfWork, list_id: int, terms: ItemTerms, reason: str | None, origin_id: int | None = None
) -> int:
    """Put an item on a list; returns its id."""
    row = YearlyItem(list_id=list_id, origin_id=origin_id)
    work.session.add(row)
    work.session.flush()
    seq = work.record("yearly_item.add", queries.ITEM, row.id, after=as_document(terms, reason))
    write_item(work, row.id, seq, terms, reason)
    return row.id


def write_item(
    work: UnitOfWork, item_id: int, seq: int, terms: ItemTerms, reason: str | None, removed: bool = False
) -> None:
    """Add a revision of an item."""
    work.session.add(
        YearlyItemRevision(
            item_id=item_id,
            title=terms.title,
            node_id=terms.node_id,
            department_id=terms.department_id,
            director_id=terms.director_id,
            recurring=terms.recurring,
            targets=list(terms.targets),
            project_id=terms.project_id,
            milestone_ids=list(terms.milestone_ids),
            reason=reason,
            removed=removed,
            effective_on=work.today,
            change_seq=seq,
        )
    )
    work.session.flush()


def as_document(terms: ItemTerms, reason: str | None) -> dict[str, object]:
    """Terms as the ledger keeps them."""
    return {
        "title": terms.title,
        "department_id": terms.department_id,
        "director_id": terms.director_id,
        "recurring": terms.recurring,
        **{f"target_{number}": text for number, text in enumerate(terms.targets, 1) if text},
        "reason": reason,
    }
