"""What the page of a node's forecast shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from domain.node_views import NodePlace
from domain.projects.forecast import Forecast, LeftOut, NoForecast


@dataclass(frozen=True, slots=True)
class NodeForecast:
    """The forecast of all work at or below a node, or why there is none, and what it is made from."""

    place: NodePlace
    outcome: Forecast | NoForecast
    total: int
    left_out: Mapping[LeftOut, int]
    unreported: int
    """The projects counted of which nothing was ever reported; they count as nothing done."""

    @property
    def counted(self) -> int:
        """The projects that the forecast is about."""
        return self.total - sum(self.left_out.values())
