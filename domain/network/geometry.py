"""The map: a schematic of tiles, one for each district, laid out by us to resemble the city.

Licensed outlines can be put in its place (GeoJSON with an ``adcode`` for each area); the rest of the map is
the same for both.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

from domain.errors import Invalid
from domain.network.districts import DISTRICTS

Point = tuple[float, float]

_PLACES: Mapping[str, Point] = {
    "320116": (2.0, 5.0),
    "320111": (0.0, 4.0),
    "320106": (1.0, 4.0),
    "320102": (2.0, 4.0),
    "320113": (3.0, 4.0),
    "320105": (1.0, 3.0),
    "320104": (2.0, 3.0),
    "320114": (1.0, 2.0),
    "320115": (2.0, 2.0),
    "320117": (2.0, 1.0),
    "320118": (2.0, 0.0),
}
_HALF = 0.47
_CORNER = 0.08
_LARGEST_RINGS = 500
_LARGEST_POINTS = 50_000


@dataclass(frozen=True, slots=True)
class Outline:
    """An area: its rings on a plane of equal axes, and where its words and its bubble stand."""

    adcode: str
    rings: tuple[tuple[Point, ...], ...]
    centre: Point


@dataclass(frozen=True, slots=True)
class Geometry:
    """The outlines of a map; a schematic has no review number (审图号) and needs none."""

    outlines: tuple[Outline, ...]
    schematic: bool = True
    review_number: str = ""


def tiles() -> Geometry:
    """The schematic."""
    return Geometry(tuple(Outline(code, (_tile(place),), place) for code, place in _PLACES.items()))


def _tile(centre: Point) -> tuple[Point, ...]:
    x, y = centre
    far, near = _HALF, _HALF - _CORNER
    upper = ((-far, near), (-near, far), (near, far), (far, near))
    corners = (*upper, *((-dx, -dy) for dx, dy in upper), upper[0])
    return tuple((x + dx, y + dy) for dx, dy in corners)


def from_geojson(document: Any, review_number: str) -> Geometry:
    """Outlines from a FeatureCollection of polygons in degrees, each with the property ``adcode``.

    Degrees are drawn on equal axes by the cosine of the middle latitude. Raises `Invalid`, saying what is
    wrong with the file, for anything else and for districts that it lacks.
    """
    if not review_number.strip():
        _refuse("使用外部地图边界须同时填写审图号。")
    features = document.get("features") if isinstance(document, Mapping) else None
    if not isinstance(features, list):
        _refuse("地图文件须为 GeoJSON 的 FeatureCollection。")
    found: dict[str, list[tuple[Point, ...]]] = {}
    for feature in features:
        code, rings = _feature(feature)
        if code in DISTRICTS:
            found.setdefault(code, []).extend(rings)
    lacking = [area.full_name for code, area in DISTRICTS.items() if code not in found]
    if lacking:
        _refuse(f"地图文件缺少行政区：{'、'.join(lacking)}，请检查各区的 adcode。")
    points = [point for rings in found.values() for ring in rings for point in ring]
    if len(points) > _LARGEST_POINTS or sum(map(len, found.values())) > _LARGEST_RINGS:
        _refuse(f"地图文件过于精细，请简化到 {_LARGEST_POINTS} 个点、{_LARGEST_RINGS} 个环以内。")
    narrow = math.cos(math.radians((min(y for _, y in points) + max(y for _, y in points)) / 2))
    outlines = []
    for code in DISTRICTS:
        drawn = tuple(tuple((x * narrow, y) for x, y in ring) for ring in found[code])
        outlines.append(Outline(code, drawn, _centre(max(drawn, key=lambda ring: abs(_area(ring))))))
    return Geometry(tuple(outlines), False, review_number.strip())


def _feature(feature: Any) -> tuple[str, list[tuple[Point, ...]]]:
    try:
        code = str(feature["properties"]["adcode"])
        kind, coordinates = feature["geometry"]["type"], feature["geometry"]["coordinates"]
        polygons = {"Polygon": [coordinates], "MultiPolygon": coordinates}[kind]
        return code, [tuple(_point(point) for point in polygon[0]) for polygon in polygons]
    except (KeyError, IndexError, TypeError, ValueError):
        _refuse("地图文件的每个区域须有 adcode，边界须为 Polygon 或 MultiPolygon。")


def _point(point: Sequence[Any]) -> Point:
    x, y = float(point[0]), float(point[1])
    if not (-180 <= x <= 180 and -90 <= y <= 90):
        raise ValueError(point)
    return x, y


def _area(ring: Sequence[Point]) -> float:
    pairs = zip(ring, [*ring[1:], ring[0]], strict=True)
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairs) / 2


def _centre(ring: Sequence[Point]) -> Point:
    area = _area(ring)
    if not area:
        return ring[0]
    x = y = 0.0
    for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True):
        cross = x0 * y1 - x1 * y0
        x += (x0 + x1) * cross
        y += (y0 + y1) * cross
    return x / (6 * area), y / (6 * area)


def _refuse(message: str) -> NoReturn:
    raise Invalid(message, {"map": message})
