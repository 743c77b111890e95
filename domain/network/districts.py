"""The districts of the city, by their administrative codes, and the tag that is none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class District:
    """An administrative district: its code (adcode) and what it is called."""

    code: str
    name: str

    @property
    def full_name(self) -> str:
        """As on signs and in documents: 玄武区."""
        return f"{self.name}区"


DISTRICTS: Mapping[str, District] = {
    code: District(code, name)
    for code, name in (
        ("320102", "玄武"),
        ("320104", "秦淮"),
        ("320105", "建邺"),
        ("320106", "鼓楼"),
        ("320111", "浦口"),
        ("320113", "栖霞"),
        ("320114", "雨花台"),
        ("320115", "江宁"),
        ("320116", "六合"),
        ("320117", "溧水"),
        ("320118", "高淳"),
    )
}
"""The eleven districts, in the order of their codes."""

NEW_AREA = "江北新区"
"""An area that lies across districts: a tag of units, never their district."""

WEST, SOUTH, EAST, NORTH = 118.2, 31.0, 119.5, 32.8
"""Bounds of the city in degrees: a unit with coordinates outside them was mistyped."""


def district_named(text: str) -> District | None:
    """The district with this name, short or full, or this code; None when there is none."""
    wanted = text.strip()
    for district in DISTRICTS.values():
        if wanted in (district.code, district.name, district.full_name):
            return district
    return None


def within_city(longitude: float, latitude: float) -> bool:
    """Whether a point in degrees may lie in the city."""
    return WEST <= longitude <= EAST and SOUTH <= latitude <= NORTH
