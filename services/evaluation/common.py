"""One evaluation as the use cases work with it: where it stands, and the work it is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from sqlalchemy.orm import Session

from data_access.queries import evaluation as queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import NotFound
from domain.evaluation import EvaluationKind, Task, Verdict, VerdictKind, verdict_faults
from domain.evaluation_views import EvaluationBody, EvaluationRecord, TaskRow
from domain.node_views import NodePlace
from domain.permissions import Actor, Permission
from domain.plan import NodeLevel
from services.context import Context
from services.nodes.place import open_node
from services.projects.portfolio import Portfolio, load_portfolio
from services.viewing import ViewRequest

KIND = queries.KIND
NAMES: Mapping[EvaluationKind, str] = {EvaluationKind.MIDTERM: "中期评估", EvaluationKind.FINAL: "终期评估"}


@dataclass(frozen=True, slots=True)
class UnderWay:
    """An evaluation with the plan's work as of the day its figures are of."""

    record: EvaluationRecord
    portfolio: Portfolio
    place: NodePlace

    @property
    def title(self) -> str:
        """What it is called."""
        return f"{self.place.title}{NAMES[self.record.kind]}"

    @property
    def restricted(self) -> bool:
        """Whether its node is restricted to a group."""
        return self.portfolio.tree.is_restricted(self.record.node_id)

    @property
    def href(self) -> str:
        """Where it is seen, whichever plan is the current one by then."""
        query = urlencode({"plan": self.portfolio.view.plan.code})
        return f"/nodes/{self.place.code}/evaluation/{self.record.kind.value}?{query}"

    def opened_by(self, actor: Actor, permission: Permission) -> bool:
        """Whether a permission of the actor reaches it through the department that answers for it."""
        return reaches(actor, permission, self.record, self.restricted)

    def all_tasks(self) -> dict[int, Task]:
        """Every task of the plan."""
        return {key: row_of(self.portfolio, key).task for key in self.portfolio.standings}


def reaches(actor: Actor, permission: Permission, record: EvaluationRecord, restricted: bool) -> bool:
    """Whether a permission of the actor reaches an evaluation."""
    return actor.scope(permission).covers_departments([record.department_id], restricted)


def row_of(portfolio: Portfolio, project_id: int) -> TaskRow:
    """A task of the plan as evaluations tell it, with no department."""
    standing = portfolio.standings[project_id]
    work = standing.work
    return TaskRow(
        project_id=project_id,
        code=work.code,
        title=work.title,
        kind=work.kind.value,
        department="",
        state=work.state.value,
        light=standing.verdict.light.value,
        actual=None if not standing.reported else _rounded(standing.progress.actual),
        planned=None,
        milestones=0,
        complete=0,
    )


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)


def find(session: Session, evaluation_id: int) -> EvaluationRecord:
    """One evaluation as it stands now. Raises NotFound when there is none."""
    found = queries.plan_of(session, evaluation_id)
    if found is None:
        raise NotFound("没有找到这份评估，请返回评估列表。")
    return queries.records(session, found[0], evaluation_id)[0]


def load(context: Context, session: Session, actor: Actor, evaluation_id: int) -> UnderWay:
    """Read one evaluation as it stands now. Raises NotFound when there is none to see."""
    found = queries.plan_of(session, evaluation_id)
    if found is None:
        raise NotFound("没有找到这份评估，请返回评估列表。")
    plan_id, plan_code, node_id = found
    record = queries.records(session, plan_id, evaluation_id)[0]
    wanted = ViewRequest(plan=plan_code, asof=record.figures_on.isoformat())
    portfolio = load_portfolio(context, session, wanted)
    node = portfolio.tree.by_id.get(node_id)
    if node is None:
        raise NotFound("这份评估所在的领域已不在规划中，请返回评估列表。")
    return UnderWay(record, portfolio, open_node(actor, portfolio, node.code))


def domain_place(actor: Actor, portfolio: Portfolio, code: str) -> NodePlace:
    """The domain with this code. Raises NotFound for a node that is none: evaluations are of domains."""
    place = open_node(actor, portfolio, code)
    if place.node is None:
        raise NotFound("评估按领域开展，请在评估列表中选择领域。")
    if place.node.level is not NodeLevel.DOMAIN:
        top = place.path[0]
        raise NotFound(f"评估按领域开展，本条目在“{top.code} {top.title}”中评估。")
    return place


def parse_verdicts(body: EvaluationBody, codes: Mapping[str, int]) -> dict[int, Verdict]:
    """The verdicts as typed; where none was chosen there is none. An unknown code becomes no project."""
    found = {}
    for key, words in body.verdicts.items():
        kind = next((kind for kind in VerdictKind if kind.value == words.get("kind")), None)
        if kind is None:
            continue
        into = words.get("into", "").strip()
        target = codes.get(into, 0) if into and kind is VerdictKind.MERGED else None
        found[key] = Verdict(key, kind, words.get("reason", "").strip(), target)
    return found


def faults_of(
    session: Session, under_way: UnderWay, tasks: list[Task], verdicts: Mapping[int, Verdict]
) -> dict[str, str]:
    """What is wrong with the verdicts as things stand now, those of other evaluations among them."""
    plan = under_way.portfolio.view.plan
    everything = AsOf(date.max, EVERYTHING_KNOWN)
    own = {task.project_id for task in tasks}
    standing = queries.verdicts(session, plan.plan_id, everything)
    others = {key: verdict for key, verdict in standing.items() if key not in own}
    needed = under_way.record.kind is EvaluationKind.FINAL
    return verdict_faults(tasks, verdicts, under_way.all_tasks(), others, all_needed=needed)
