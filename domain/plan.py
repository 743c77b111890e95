"""The plan as pages see it: its label, its nodes and the point of view it is looked at from."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from domain.asof import AsOf
from domain.rounds import RoundCalendar
from domain.settings import SettingRevision


class NodeLevel(StrEnum):
    """Levels of the plan's tree."""

    DOMAIN = "domain"
    ITEM = "item"
    SUBITEM = "subitem"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class PlanLabel:
    """A plan's header as pages name it."""

    plan_id: int
    code: str
    title: str
    starts_on: date
    ends_on: date


@dataclass(frozen=True, slots=True)
class PlanNode:
    """A node of the tree in force at a point of view."""

    node_id: int
    code: str
    parent_id: int | None
    level: NodeLevel
    position: int
    title: str
    summary: str
    restricted: bool
    suggested_deliverables: tuple[str, ...] = ()
    suggested_measures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanView:
    """A plan looked at from one point of view, with what pages say about it."""

    plan: PlanLabel
    as_of: AsOf
    today: date
    latest_seq: int
    calendar: RoundCalendar = field(default_factory=RoundCalendar)
    settings: tuple[SettingRevision, ...] = ()
    """Every revision of the dated settings; services make the rules of the point of view from them."""
    latest_at: datetime | None = None
    """When the change with the number ``latest_seq`` was recorded."""
    plan_seq: int = 0
    """The number of the latest change that may concern a plan (`domain/concerns.py`)."""
    plan_at: datetime | None = None
    """When the change with the number ``plan_seq`` was recorded."""

    @property
    def place(self) -> Hashable:
        """What is looked at and from where, whatever was recorded meanwhile.

        Who asks for all that is known goes on asking for that; who asks for less names the number.
        """
        as_of = self.as_of
        known_at = None if as_of.known_at == self.latest_seq else as_of.known_at
        return (self.plan.plan_id, as_of.effective_on, known_at, as_of.basis, as_of.knowledge, self.today)

    @property
    def state(self) -> Hashable:
        """The state of everything the ledger numbers: another after each change."""
        return (self.latest_seq, self.latest_at)

    @property
    def plan_state(self) -> Hashable:
        """The state of what projects, their chart and their figures are read from, and of nothing else."""
        return (self.plan_seq, self.plan_at)

    @property
    def is_default(self) -> bool:
        """Whether this is the view one gets without asking for another day or knowledge."""
        return self.as_of.effective_on == min(self.today, self.plan.ends_on) and (
            self.as_of.known_at == self.latest_seq
        )


class Tree:
    """The nodes of a plan with their order and ancestry."""

    def __init__(self, nodes: tuple[PlanNode, ...]) -> None:
        self.by_id = {node.node_id: node for node in nodes}
        self.by_code = {node.code: node for node in nodes}
        self._children: dict[int | None, list[PlanNode]] = {}
        for node in sorted(nodes, key=lambda node: node.position):
            self._children.setdefault(node.parent_id, []).append(node)

    def children(self, node_id: int | None) -> tuple[PlanNode, ...]:
        """The children of a node in the plan's order; of the root for None."""
        return tuple(self._children.get(node_id, ()))

    @property
    def domains(self) -> tuple[PlanNode, ...]:
        """The top level."""
        return self.children(None)

    def path(self, node_id: int) -> tuple[PlanNode, ...]:
        """The node with its ancestors, topmost first."""
        trail: list[PlanNode] = []
        current = self.by_id.get(node_id)
        while current is not None:
            trail.append(current)
            current = self.by_id.get(current.parent_id) if current.parent_id is not None else None
        return tuple(reversed(trail))

    def is_restricted(self, node_id: int) -> bool:
        """Whether the node or one above it is restricted to a group."""
        return any(node.restricted for node in self.path(node_id))

    def walk(self) -> tuple[tuple[PlanNode, int], ...]:
        """All nodes in the plan's order with their depth, parents before children."""
        result: list[tuple[PlanNode, int]] = []

        def visit(parent: int | None, depth: int) -> None:
            for node in self.children(parent):
                result.append((node, depth))
                visit(node.node_id, depth + 1)

        visit(None, 0)
        return tuple(result)
