"""What search finds of the branch network: units by name, code and place."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from domain.network.districts import DISTRICTS
from domain.permissions import Actor, Permission
from domain.search import Hit, SearchQuery, score
from services.context import Context
from services.network.registry import kept_registry
from services.search import register


def _units(context: Context, session: Session, actor: Actor, query: SearchQuery, limit: int) -> Iterator[Hit]:
    """Units are the same for all who read the network."""
    if not actor.may(Permission.NETWORK_READ):
        return
    for unit in kept_registry(context, session).at(context.today).values():
        where = DISTRICTS[unit.district].full_name if unit.district else ""
        told = "，".join(filter(None, (unit.code, unit.type.label, where, *unit.tags)))
        worth = score(query.words, unit.name, unit.code, f"{told} {unit.address}")
        yield Hit("unit", unit.name, told, f"/network/units/{unit.code}", worth)


register("unit", "服务网络单位", _units)
