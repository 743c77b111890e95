"""Plans beside one another: the list of them, starting another one, choosing the current one."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from data_access import plan_store
from data_access.queries import plan as plan_queries
from data_access.queries import plan_file as plan_file_queries
from data_access.queries import succession as queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Conflict, Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.plan_file import PlanFile, PlanHeader
from domain.succession import PlanLine
from services.context import Context
from services.plans import load_plan_file, set_current_plan

__all__ = ["PlanHeader", "PlanLine", "list_plans", "set_current_plan", "start_plan"]

CODE = re.compile(r"[A-Z0-9][A-Z0-9-]{0,39}")
TITLE_LIMIT, NAME_LIMIT = 200, 120
EARLIEST, LATEST = date(2000, 1, 1), date(2099, 12, 31)
LONGEST_YEARS = 15


def list_plans(context: Context, actor: Actor) -> tuple[PlanLine, ...]:
    """All plans, the latest first, with their size. Raises Forbidden."""
    actor.require(Permission.PLAN_MANAGE)
    with context.database.reading() as session:
        current = plan_store.current_plan_id(session)
        sizes, carried = queries.sizes(session), queries.carried_into(session)
        now = AsOf(context.today, EVERYTHING_KNOWN)
        return tuple(
            PlanLine(
                plan=plan,
                nodes=len(plan_queries.nodes(session, plan.plan_id, now)),
                projects=sizes.get(plan.plan_id, 0),
                current=plan.plan_id == current,
                carried_from=carried.get(plan.plan_id, 0),
            )
            for plan in plan_queries.plan_labels(session)
        )


def start_plan(context: Context, actor: Actor, header: PlanHeader, tree_of: str) -> int:
    """Start another plan beside the others, with the tree of an earlier one to work from.

    Only the nodes are taken over: what was stated and achieved belongs to the earlier plan. Returns the
    number of the change. Raises Invalid by field, Conflict when the code is taken, NotFound, Forbidden.
    """
    actor.require(Permission.PLAN_MANAGE)
    header = replace(header, title=header.title.strip(), organisation=header.organisation.strip())
    _check(header)
    # One transaction: nobody takes the code between the look and the load.
    with context.database.batch():
        with context.database.reading() as session:
            if plan_file_queries.plan_id_by_code(session, header.code) is not None:
                raise Conflict(f"已有编码为“{header.code}”的规划，请换一个编码。")
            plan_id = plan_file_queries.plan_id_by_code(session, tree_of)
            if plan_id is None:
                raise NotFound("没有找到作为底稿的规划，请重新选择。")
            nodes = plan_file_queries.structure(session, plan_id).nodes
        plan = PlanFile(header=header, baselines=(), shortfalls=(), nodes=nodes, targets=(), systems=())
        report = load_plan_file(context, actor, plan)
    assert report.change_seq is not None, "a new plan is always written"
    return report.change_seq


def _check(header: PlanHeader) -> None:
    faults: dict[str, str] = {}
    if not CODE.fullmatch(header.code):
        faults["code"] = "编码须为大写字母、数字和短横线，至多 40 字，如 JLP-15"
    if not header.title or len(header.title) > TITLE_LIMIT:
        faults["title"] = f"请填写规划名称，不超过 {TITLE_LIMIT} 字"
    if not header.organisation or len(header.organisation) > NAME_LIMIT:
        faults["organisation"] = f"请填写单位名称，不超过 {NAME_LIMIT} 字"
    if not EARLIEST <= header.starts_on <= LATEST or not EARLIEST <= header.ends_on <= LATEST:
        faults["starts_on"] = f"起止日期须在 {EARLIEST} 至 {LATEST} 之间"
    elif header.ends_on <= header.starts_on:
        faults["ends_on"] = "结束日期须晚于开始日期"
    elif header.ends_on.year - header.starts_on.year >= LONGEST_YEARS:
        faults["ends_on"] = f"规划期不超过 {LONGEST_YEARS} 年，请核对日期"
    if faults:
        raise Invalid("；".join(faults.values()) + "。", faults)
