"""Drawing up a year's list, issuing it, changing what was issued, verdicts, closing the year."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from data_access.models import YearlyVerdict
from data_access.queries import people as people_queries
from data_access.queries import plan as plan_queries
from data_access.queries import years as queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import Conflict, Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.years import (
    MOST_ITEMS,
    ItemTerms,
    ListState,
    ListStep,
    Verdict,
    after,
    check_changeable,
    check_close,
    check_issue,
    check_verdict,
    clean_terms,
)
from services.context import Context
from services.projects.portfolio import load_portfolio
from services.versions import check_version
from services.viewing import ViewRequest
from services.years.common import (
    as_document,
    list_by_item,
    list_of,
    new_item,
    new_list,
    now,
    plan_of,
    write_item,
    write_list,
)
from services.years.proposing import carried_terms, proposals

__all__ = [
    "ItemTerms",
    "Verdict",
    "add_item",
    "close",
    "draw_up",
    "include",
    "issue",
    "judge",
    "remove_item",
    "save_item",
]


def draw_up(context: Context, actor: Actor, year: int, plan: str = "") -> int:
    """Begin a year's list; returns its id. Raises Conflict when there is one."""
    actor.require(Permission.YEAR_EDIT)
    with context.database.writing(actor) as work:
        found = plan_of(context, work, year, plan)
        if list_of(work, found.plan_id, year) is not None:
            raise Conflict(f"{year} 年度任务已经开始拟定，请刷新页面。")
        return new_list(work, found.plan_id, year)


def include(
    context: Context, actor: Actor, year: int, version: int, keys: Sequence[str], plan: str = ""
) -> int:
    """Put proposals on a list that is being drawn up; returns how many."""
    actor.require(Permission.YEAR_EDIT)
    if not keys:
        raise Invalid("请先勾选要列入的项目。", {"keys": "请勾选"})
    with context.database.writing(actor) as work:
        record = _open_list(context, work, year, version, plan)
        if record.state is not ListState.DRAFT:
            raise Invalid("清单已经印发，不能再批量列入。确需增加的，请用“增加任务”并写明原因。")
        items = queries.items(work.session, record.plan_id, now(work))
        of_year = {
            found.list_id: found.year for found in queries.lists(work.session, record.plan_id, now(work))
        }
        offered = {
            proposal.key: proposal
            for proposal in proposals(
                load_portfolio(context, work.session, ViewRequest(plan=plan or None)),
                year,
                [item for item in items if item.list_id == record.list_id],
                [item for item in items if of_year[item.list_id] == year - 1],
                queries.verdicts(work.session, record.plan_id, now(work)),
            )
        }
        chosen = [offered[key] for key in dict.fromkeys(keys) if key in offered]
        if len(chosen) != len(set(keys)):
            raise Conflict("所选项目有的已经列入或不再符合条件，请刷新页面后重新勾选。")
        for proposal in chosen:
            origin = proposal.key.partition("-")
            origin_id = int(origin[2]) if origin[0] == "item" else None
            new_item(work, record.list_id, proposal.terms, None, origin_id)
        return len(chosen)


def _open_list(context: Context, work: UnitOfWork, year: int, version: int, plan: str) -> queries.ListRecord:
    found = plan_of(context, work, year, plan)
    record = list_of(work, found.plan_id, year)
    if record is None:
        raise NotFound(f"{year} 年度任务还没有开始拟定，请返回年度任务页面。")
    check_version(work.session, version, queries.last_change(work.session, record.list_id), "本年度任务清单")
    return record


def add_item(
    context: Context,
    actor: Actor,
    year: int,
    version: int,
    terms: ItemTerms,
    reason: str = "",
    plan: str = "",
) -> int:
    """Add a free task to a list, with a reason once it was issued; returns the item's id."""
    actor.require(Permission.YEAR_EDIT)
    with context.database.writing(actor) as work:
        record = _open_list(context, work, year, version, plan)
        told = check_changeable(record.state, reason)
        wanted = clean_terms(terms)
        _check_choices(work, record.plan_id, wanted)
        items = queries.items(work.session, record.plan_id, now(work))
        if sum(item.list_id == record.list_id for item in items) >= MOST_ITEMS:
            raise Invalid(f"一个年度最多 {MOST_ITEMS} 项任务。")
        return new_item(work, record.list_id, wanted, told)


def save_item(
    context: Context, actor: Actor, item_id: int, version: int, terms: ItemTerms, reason: str = ""
) -> int:
    """Change an item; what it is linked to stays. Returns the number of the change."""
    actor.require(Permission.YEAR_EDIT)
    with context.database.writing(actor) as work:
        record, item = list_by_item(work, item_id)
        check_version(work.session, version, _version(work, record, item), "这项任务")
        told = check_changeable(record.state, reason)
        linked = ItemTerms(
            terms.title,
            terms.department_id,
            terms.node_id,
            terms.director_id,
            terms.recurring,
            terms.targets,
            item.terms.project_id,
            item.terms.milestone_ids,
        )
        wanted = clean_terms(linked)
        _check_choices(work, record.plan_id, wanted)
        if wanted == item.terms:
            return version
        before, changed = as_document(item.terms, None), as_document(wanted, told)
        seq = work.record("yearly_item.change", queries.ITEM, item_id, before, changed)
        write_item(work, item_id, seq, wanted, told)
        return seq


def _version(work: UnitOfWork, record: queries.ListRecord, item: queries.ItemRecord) -> int:
    """The number of the last change of an item or of its verdict."""
    found = queries.verdicts(work.session, record.plan_id, now(work)).get(item.item_id)
    return max(item.version, found.version if found else 0)


def remove_item(context: Context, actor: Actor, item_id: int, version: int) -> int:
    """Take an item off a list that is being drawn up. What was issued is cancelled by its verdict instead."""
    actor.require(Permission.YEAR_EDIT)
    with context.database.writing(actor) as work:
        record, item = list_by_item(work, item_id)
        check_version(work.session, version, _version(work, record, item), "这项任务")
        if record.state is not ListState.DRAFT:
            raise Invalid("已印发的任务不能移出清单。不再实施的，请在年末结论里选“取消”并写明原因。")
        seq = work.record("yearly_item.remove", queries.ITEM, item_id, as_document(item.terms, None))
        write_item(work, item_id, seq, item.terms, None, removed=True)
        return record.year


def _check_choices(work: UnitOfWork, plan_id: int, terms: ItemTerms) -> None:
    departments = people_queries.departments(work.session, now(work))
    if terms.department_id not in departments:
        raise Invalid("没有这个部门，请重新选择责任部门。", {"department": "请重新选择"})
    people = people_queries.people(work.session)
    if terms.director_id is not None and terms.director_id not in people:
        raise Invalid("没有这位馆领导，请重新选择。", {"director": "请重新选择"})
    nodes = {node.node_id for node in plan_queries.nodes(work.session, plan_id, now(work))}
    if terms.node_id is not None and terms.node_id not in nodes:
        raise Invalid("规划中没有这个领域，请重新选择。", {"node": "请重新选择"})


def issue(
    context: Context,
    actor: Actor,
    year: int,
    version: int,
    number: str,
    issued_on: date | None,
    plan: str = "",
) -> int:
    """Issue a list under a document number (印发); returns the number of the change."""
    actor.require(Permission.YEAR_ISSUE)
    with context.database.writing(actor) as work:
        record = _open_list(context, work, year, version, plan)
        following = after(record.state, ListStep.ISSUE)
        items = [
            item
            for item in queries.items(work.session, record.plan_id, now(work))
            if item.list_id == record.list_id
        ]
        text = check_issue(len(items), number, issued_on, year, work.today)
        for item in items:
            if item.terms.department_id is None:
                raise Invalid(f"“{item.terms.title}”还没有责任部门，请办公室补齐后再印发。")
        told = {"document_number": text, "issued_on": str(issued_on), "list_state": following.value}
        seq = work.record("yearly_list.issue", queries.LIST, record.list_id, after=told)
        write_list(work, record.list_id, seq, following, text, issued_on)
        return seq


def judge(
    context: Context, actor: Actor, item_id: int, version: int, verdict: Verdict, reason: str = ""
) -> int:
    """Say what became of an item of an issued list; a later verdict corrects it until the year is closed."""
    actor.require(Permission.YEAR_EDIT)
    with context.database.writing(actor) as work:
        record, item = list_by_item(work, item_id)
        found = queries.verdicts(work.session, record.plan_id, now(work)).get(item_id)
        check_version(work.session, version, _version(work, record, item), "这项任务")
        if record.state is not ListState.ISSUED:
            raise Invalid(
                "本年度任务还没有印发，不需要结论。"
                if record.state is ListState.DRAFT
                else "本年度任务已经办结，结论不能再改。"
            )
        told = check_verdict(verdict, item.terms.recurring, reason)
        before = {"verdict": found.verdict.value, "reason": found.reason} if found else None
        after_ = {"verdict": verdict.value, "reason": told}
        seq = work.record("yearly_item.judge", queries.ITEM, item_id, before, after_)
        work.session.add(
            YearlyVerdict(
                item_id=item_id,
                verdict=verdict.value,
                reason=told,
                author_id=actor.user_id,
                effective_on=work.today,
                change_seq=seq,
            )
        )
        return seq


def close(context: Context, actor: Actor, year: int, version: int, plan: str = "") -> int:
    """Close a year: every item has a verdict; what is carried goes on the next year's list.

    The next list is begun where there is none; after the plan's last year what is carried waits for the
    next plan. Returns the number of the change.
    """
    actor.require(Permission.YEAR_EDIT)
    with context.database.writing(actor) as work:
        record = _open_list(context, work, year, version, plan)
        following = after(record.state, ListStep.CLOSE)
        everything = queries.items(work.session, record.plan_id, now(work))
        items = [item for item in everything if item.list_id == record.list_id]
        verdicts = queries.verdicts(work.session, record.plan_id, now(work))
        check_close([item.terms.title for item in items if item.item_id not in verdicts], year, work.today)
        seq = work.record(
            "yearly_list.close", queries.LIST, record.list_id, after={"list_state": following.value}
        )
        write_list(work, record.list_id, seq, following, record.document_number, record.issued_on)
        carried = [item for item in items if verdicts[item.item_id].verdict is Verdict.CARRIED]
        _carry(context, work, record, carried, {item.origin_id for item in everything}, plan)
        return seq


def _carry(
    context: Context,
    work: UnitOfWork,
    record: queries.ListRecord,
    carried: Sequence[queries.ItemRecord],
    carried_on: set[int | None],
    plan: str,
) -> None:
    open_items = [item for item in carried if item.item_id not in carried_on]
    following = record.year + 1
    try:
        plan_of(context, work, following, plan)
    except Invalid:
        return
    if not open_items:
        return
    target = list_of(work, record.plan_id, following)
    if target is not None and target.state is ListState.CLOSED:
        raise Conflict(f"{following} 年度任务已经办结，结转的任务没有去处，请先与办公室核对。")
    list_id = target.list_id if target else new_list(work, record.plan_id, following)
    for item in open_items:
        new_item(work, list_id, carried_terms(item), f"由 {record.year} 年度结转", item.item_id)
