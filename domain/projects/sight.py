"""The part of a plan that one person sees: its nodes and projects, by the same rules as the lists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from domain.permissions import Scope
from domain.plan import PlanNode, PlanView, Tree


@dataclass(frozen=True, slots=True)
class ProjectHead:
    """A project by its name and place, with what decides on who sees it."""

    project_id: int
    code: str
    title: str
    node_id: int
    departments: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class PlanSight:
    """A plan at a point of view with the projects that a scope opens, by id."""

    view: PlanView
    tree: Tree
    scope: Scope
    projects: Mapping[int, ProjectHead]
    opened: frozenset[int]
    """The nodes that a visible project stands at or below."""

    @classmethod
    def of(cls, view: PlanView, tree: Tree, scope: Scope, heads: tuple[ProjectHead, ...]) -> PlanSight:
        """What the scope opens of these projects and the nodes above them."""
        seen = {
            head.project_id: head
            for head in heads
            if head.node_id in tree.by_id
            and scope.covers_departments(head.departments, tree.is_restricted(head.node_id))
        }
        opened = {node.node_id for head in seen.values() for node in tree.path(head.node_id)}
        return cls(view, tree, scope, seen, frozenset(opened))

    def sees(self, node: PlanNode) -> bool:
        """Whether a node may be told: all that are not restricted, for those who see everything; else those
        above a project that is seen."""
        if node.node_id in self.opened:
            return True
        return self.scope.everywhere and (self.scope.restricted or not self.tree.is_restricted(node.node_id))
