"""What kinds of units the branch network has."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from domain.periods import Frequency


class UnitType(StrEnum):
    """What a unit is. Channels are never a branch, areas never a library."""

    CITY = "city"
    DISTRICT = "district"
    STREET = "street"
    COMMUNITY = "community"
    THEME = "theme"
    SCENIC = "scenic"
    SELF_SERVICE = "self_service"
    CHILDREN = "children"
    CHANNEL = "channel"
    AREA = "area"

    @property
    def label(self) -> str:
        """What it is called."""
        return TYPE_NAMES[self]

    @property
    def rank(self) -> int:
        """How far down it stands: whatever stands under a unit has a larger rank than it."""
        return _RANKS[self]

    @property
    def is_library(self) -> bool:
        """Whether it is the city's or a district's library, of which roll-ups are kept."""
        return self in (UnitType.CITY, UnitType.DISTRICT)

    @property
    def is_point(self) -> bool:
        """Whether it is a place that readers go to: counted among points, expected reports and types."""
        return self not in (UnitType.CHANNEL, UnitType.AREA)

    @property
    def may_have_children(self) -> bool:
        """Whether other units may stand under it."""
        return self in (UnitType.CITY, UnitType.DISTRICT, UnitType.STREET, UnitType.COMMUNITY)

    @property
    def frequency(self) -> Frequency:
        """How often units of the type report unless they say otherwise."""
        return Frequency.MONTH


TYPE_NAMES: Mapping[UnitType, str] = {
    UnitType.CITY: "市馆",
    UnitType.DISTRICT: "区馆",
    UnitType.STREET: "街道分馆",
    UnitType.COMMUNITY: "社区分馆",
    UnitType.THEME: "主题分馆",
    UnitType.SCENIC: "景区服务点",
    UnitType.SELF_SERVICE: "24小时自助点",
    UnitType.CHILDREN: "少儿图书室",
    UnitType.CHANNEL: "渠道",
    UnitType.AREA: "行政区",
}
"""What the types are called; the same words on every page."""

_RANKS: Mapping[UnitType, int] = {
    UnitType.CITY: 0,
    UnitType.DISTRICT: 1,
    UnitType.STREET: 2,
    UnitType.COMMUNITY: 3,
    UnitType.THEME: 4,
    UnitType.SCENIC: 4,
    UnitType.SELF_SERVICE: 4,
    UnitType.CHILDREN: 4,
    UnitType.CHANNEL: 4,
    UnitType.AREA: 9,
}
