"""The office opens an evaluation: who answers for it, by when, and the day its figures are of."""

from __future__ import annotations

from datetime import date

from data_access.models import Evaluation, EvaluationTerms
from data_access.queries import evaluation as queries
from data_access.queries import notices as notice_queries
from domain.errors import Conflict, Invalid
from domain.evaluation import EvaluationKind
from domain.permissions import Actor, Permission, Role
from services.context import Context
from services.evaluation.common import KIND, NAMES, domain_place
from services.notices import NoticeKind, notify
from services.projects.portfolio import load_portfolio
from services.versions import check_version
from services.viewing import ViewRequest


def open_evaluation(
    context: Context,
    actor: Actor,
    plan: str,
    code: str,
    kind: EvaluationKind,
    seen: int,
    department_id: int | None,
    due_on: date | None,
    figures_on: date | None,
) -> int:
    """Open the evaluation of a domain, or change its terms; returns its id.

    ``seen`` is the change of the terms that the form showed, 0 before the first. Raises Forbidden, NotFound,
    Invalid by field, Conflict when somebody was faster or the evaluation is signed or frozen already.
    """
    actor.require(Permission.EVALUATION_MANAGE)
    with context.database.writing(actor) as work:
        portfolio = load_portfolio(context, work.session, ViewRequest(plan=plan))
        place = domain_place(actor, portfolio, code)
        label = portfolio.view.plan
        terms = _checked(
            portfolio.departments.keys(),
            label.starts_on,
            label.ends_on,
            work.today,
            department_id,
            due_on,
            figures_on,
        )
        found = next(
            (
                record
                for record in queries.records(work.session, label.plan_id)
                if (record.node_id, record.kind) == (place.node_id, kind)
            ),
            None,
        )
        check_version(work.session, seen, found.terms_seq if found else 0, "这份评估的安排")
        if found is not None and found.settled:
            raise Conflict("这份评估已签署或冻结，安排不能再改。如需更正，请由责任部门发起更正。")
        if found is not None and terms == (found.department_id, found.due_on, found.figures_on):
            return found.evaluation_id
        evaluation_id = found.evaluation_id if found else 0
        if not evaluation_id:
            row = Evaluation(plan_id=label.plan_id, node_id=place.node_id, kind=kind.value)
            work.session.add(row)
            work.session.flush()
            evaluation_id = row.id
        department, due, on = terms
        after = {
            "node": place.code,
            "kind": kind.value,
            "department_id": department,
            "due_on": due.isoformat(),
            "figures_on": on.isoformat(),
        }
        seq = work.record(
            "evaluation.open" if found is None else "evaluation.terms", KIND, evaluation_id, after=after
        )
        work.session.add(
            EvaluationTerms(
                evaluation_id=evaluation_id,
                department_id=department,
                due_on=due,
                figures_on=on,
                change_seq=seq,
            )
        )
        heads = notice_queries.holders_in(work.session, Role.DEPARTMENT_HEAD, department, work.today)
        told = f"请组织撰写“{place.title}”{NAMES[kind]}，{due.isoformat()} 前由部门负责人签署"
        href = f"/nodes/{place.code}/evaluation/{kind.value}?plan={label.code}"
        people = notice_queries.with_deputies(work.session, heads, work.today)
        notify(
            work, people, NoticeKind.PRESSED, f"{KIND}:{evaluation_id}", told, href, f"opened:{KIND}:{seq}"
        )
        return evaluation_id


def _checked(
    departments: object,
    starts_on: date,
    ends_on: date,
    today: date,
    department_id: int | None,
    due_on: date | None,
    figures_on: date | None,
) -> tuple[int, date, date]:
    faults: dict[str, str] = {}
    if department_id is None or department_id not in departments:  # type: ignore[operator]
        faults["department_id"] = "请选择责任部门"
    if due_on is None:
        faults["due_on"] = "请填写签署期限"
    elif due_on < today:
        faults["due_on"] = "签署期限不能早于今天"
    if figures_on is None:
        faults["figures_on"] = "请填写数据截至日期"
    elif not starts_on <= figures_on <= min(today, ends_on):
        faults["figures_on"] = f"数据截至日期须在 {starts_on} 至 {min(today, ends_on)} 之间"
    if faults or department_id is None or due_on is None or figures_on is None:
        raise Invalid("；".join(faults.values()) + "。", faults)
    return department_id, due_on, figures_on
