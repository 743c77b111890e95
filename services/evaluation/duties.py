"""What evaluations ask of a person: to write and sign, to revise what came back, to sign for the library."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from data_access.queries import evaluation as queries
from data_access.queries import people as people_queries
from data_access.queries import plan as plan_queries
from domain.evaluation_views import EvaluationRecord, EvaluationState
from domain.permissions import Actor, Permission
from domain.plan import PlanView, Tree
from domain.worklist import DueItem, Duty
from services.context import Context
from services.evaluation.common import KIND, NAMES, reaches
from services.viewing import ViewRequest, open_view
from services.worklist import source


@source
def evaluation_duties(context: Context, session: Session, actor: Actor) -> Iterator[DueItem]:
    """The evaluations of the current plan that the actor writes, signs or decides on."""
    if not (actor.may(Permission.EVALUATION_WRITE) or actor.may(Permission.EVALUATION_DECIDE)):
        return
    view = open_view(context, session, ViewRequest())
    records = [
        r for r in queries.records(session, view.plan.plan_id) if r.standing is not EvaluationState.FROZEN
    ]
    if not records:
        return
    tree = Tree(plan_queries.nodes(session, view.plan.plan_id, view.as_of))
    names = {key: label.name for key, label in people_queries.departments(session, view.as_of).items()}
    for record in records:
        if record.node_id in tree.by_id:
            yield from _of(actor, view, tree, record, names.get(record.department_id, ""))


def _of(
    actor: Actor, view: PlanView, tree: Tree, record: EvaluationRecord, department: str
) -> Iterator[DueItem]:
    node, restricted = tree.by_id[record.node_id], tree.is_restricted(record.node_id)
    href = f"/nodes/{node.code}/evaluation/{record.kind.value}"
    title = f"{node.title}{NAMES[record.kind]}"
    if record.standing is EvaluationState.SIGNED:
        others = actor.without_rights_of(record.author_id or 0)
        if record.author_id != actor.user_id and reaches(
            others, Permission.EVALUATION_DECIDE, record, restricted
        ):
            told = f"第 {record.version} 版，部门负责人已签署，等待馆领导签署"
            yield DueItem(
                Duty.DECIDE, KIND, str(record.submission_id), title, told, None, href, department=department
            )
        return
    if not reaches(actor, Permission.EVALUATION_WRITE, record, restricted):
        return
    returned = record.standing is EvaluationState.RETURNED
    signer = reaches(actor, Permission.EVALUATION_SIGN, record, restricted)
    yield DueItem(
        duty=Duty.REVISE if returned else Duty.REPORT,
        subject_kind=KIND,
        subject_id=str(record.evaluation_id),
        title=title,
        detail="撰写并签署" if signer else "撰写，由部门负责人签署",
        due_on=record.due_on,
        href=href,
        department=department,
    )
