"""The problems that wait for a director, out of a portfolio that carries them along."""

from __future__ import annotations

from domain.permissions import Actor, Scope
from domain.risks.awaiting import AwaitingLine, AwaitingProblem
from domain.risks.rights import stands_for
from services.projects.portfolio import Portfolio, covers, person_name


def awaiting_lines(actor: Actor, portfolio: Portfolio, scope: Scope) -> tuple[AwaitingLine, ...]:
    """Those that the scope opens: about this plan's work or the library as a whole, the actor's own first."""
    found = [
        AwaitingLine(
            problem=problem,
            place=place,
            department=department.name if department else "",
            director=person_name(portfolio.people, problem.director_id),
            mine=stands_for(actor, problem.director_id),
        )
        for problem in portfolio.awaiting
        if (place := _place(portfolio, scope, problem)) is not None
        for department in [portfolio.departments.get(problem.department_id or 0)]
    ]
    return tuple(sorted(found, key=lambda line: not line.mine))


def _place(portfolio: Portfolio, scope: Scope, problem: AwaitingProblem) -> str | None:
    """What the problem is about, in words; None where that is not for the scope, or of another plan."""
    anchor, tree = problem.anchor, portfolio.tree
    if anchor.project_id is not None:
        record = portfolio.once("by id", lambda: {r.work.project_id: r for r in portfolio.records}).get(
            anchor.project_id
        )
        if record is None:
            return None
        opened = covers(scope, record, tree) or (
            not tree.is_restricted(record.node_id) and scope.covers_departments([problem.department_id])
        )
        return record.work.title if opened else None
    if anchor.node_id is None:
        return "全馆" if scope.covers_departments([problem.department_id]) else None
    node = tree.by_id.get(anchor.node_id)
    if node is None:
        return None
    opened = scope.covers_departments([problem.department_id], tree.is_restricted(node.node_id))
    return f"{node.code} {node.title}" if opened else None
