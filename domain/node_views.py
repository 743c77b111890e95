"""What pages show of a node of the plan, or of the plan as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from domain.indicators.views import NodeFigures
from domain.plan import PlanNode, PlanView
from domain.projects.rollup import RollUp
from domain.projects.trend import ProgressCurve
from domain.projects.views import ProjectLine

WHOLE_PLAN = "plan"
"""The code, in addresses, of the plan as a whole."""


@dataclass(frozen=True, slots=True)
class NodePlace:
    """A node with its ancestors, topmost first; ``node`` is None for the plan as a whole."""

    view: PlanView
    node: PlanNode | None
    path: tuple[PlanNode, ...]

    @property
    def code(self) -> str:
        """The code in addresses."""
        return self.node.code if self.node else WHOLE_PLAN

    @property
    def title(self) -> str:
        """What the node is called; the plan's own title for the whole."""
        return self.node.title if self.node else self.view.plan.title

    @property
    def node_id(self) -> int | None:
        """The node's id; None for the plan as a whole."""
        return self.node.node_id if self.node else None


@dataclass(frozen=True, slots=True)
class NodePart:
    """One node right below another, rolled up."""

    node: PlanNode
    roll_up: RollUp
    figures: NodeFigures | None


@dataclass(frozen=True, slots=True)
class NodeOverview:
    """The first page of a node: where it stands, its parts, the work of all its parts."""

    place: NodePlace
    roll_up: RollUp
    figures: NodeFigures | None
    parts: tuple[NodePart, ...]
    projects: tuple[ProjectLine, ...]
    curve: ProgressCurve
