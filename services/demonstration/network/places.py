"""The invented units of the demonstration: where they stand, when they opened, moved and closed.

Districts are real, nothing else: no unit here stands for a real branch, and every name says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from domain.network.changing import UnitTerms
from domain.network.districts import DISTRICTS, NEW_AREA
from domain.network.units import UnitType
from services.demonstration.pace import series

CITY = "NJ"
FIRST_DAY = date(2021, 1, 1)
_BEFORE = date(2016, 5, 18)

LIBRARIES: Mapping[str, tuple[str, str, tuple[float, float]]] = {
    "XW": ("320102", "玄武", (118.79, 32.05)),
    "QH": ("320104", "秦淮", (118.79, 32.02)),
    "JY": ("320105", "建邺", (118.73, 32.00)),
    "GL": ("320106", "鼓楼", (118.76, 32.07)),
    "PK": ("320111", "浦口", (118.62, 32.06)),
    "PKB": ("320111", "浦口二", (118.70, 32.14)),
    "QX": ("320113", "栖霞", (118.91, 32.11)),
    "YHT": ("320114", "雨花台", (118.77, 31.98)),
    "JN": ("320115", "江宁", (118.84, 31.95)),
    "JNB": ("320115", "江宁二", (118.86, 31.88)),
    "LH": ("320116", "六合", (118.83, 32.35)),
    "LS": ("320117", "溧水", (119.02, 31.65)),
    "GC": ("320118", "高淳", (118.89, 31.33)),
}
"""The district libraries by code: district, what they are called, roughly where they might stand."""

POPULATIONS: Mapping[str, int] = {
    "320102": 500_000,
    "320104": 700_000,
    "320105": 500_000,
    "320106": 900_000,
    "320111": 1_100_000,
    "320113": 900_000,
    "320114": 600_000,
    "320115": 1_900_000,
    "320116": 900_000,
    "320117": 500_000,
    "320118": 400_000,
}
"""Round numbers to reckon with, not statistics."""

CHANNELS = (("WZ", "演示·网站"), ("WX", "演示·公众号"), ("SZ", "演示·数字平台"))
_NUMBERS = "一二三四五六七八九十"
_KINDS = (
    (UnitType.STREET, "号街道分馆", 0.26),
    (UnitType.COMMUNITY, "号社区分馆", 0.26),
    (UnitType.SELF_SERVICE, "号自助点", 0.16),
    (UnitType.CHILDREN, "号少儿图书室", 0.14),
    (UnitType.THEME, "号主题分馆", 0.10),
    (UnitType.SCENIC, "号景区服务点", 0.08),
)
"""What the points below a library are, and how large a part of them."""

ORDINARY = 156
"""How many points the demonstration has: twelve below each district library."""


@dataclass(frozen=True, slots=True)
class Place:
    """A unit as it is first registered. `size` scales its figures; a usual point has 1."""

    code: str
    terms: UnitTerms
    size: float = 1.0


@dataclass(frozen=True, slots=True)
class Plan:
    """All units, and what happens to them: closings for good, moves (code, day, new parent, district)."""

    places: tuple[Place, ...]
    closed: tuple[tuple[str, date], ...]
    moved: tuple[tuple[str, date, str, str], ...]


def plan_network(points: int = ORDINARY) -> Plan:
    """The units with about so many points; always the same for the same number."""
    places = [_city(), *_channels(), *_areas()]
    below: list[Place] = []
    each = max(round(points / len(LIBRARIES)), 2)
    for code, (district, name, where) in LIBRARIES.items():
        places.append(_library(code, district, name, where))
        below += _points(code, district, name, where, each)
    lasting = [place for place in below if place.terms.type not in (UnitType.STREET, UnitType.COMMUNITY)]
    closed = [(lasting[at].code, date(2022 + n, 4 + n, 1)) for n, at in enumerate(_spread(lasting, 3))]
    gone = {code for code, _ in closed}
    streets = [
        place
        for place in below
        if place.terms.type is UnitType.STREET and place.terms.parent == "JN" and place.code not in gone
    ]
    moved = [(streets[-1].code, date(2023, 7, 1), "JNB", "320115")] if streets else []
    return Plan((*places, *below), tuple(closed), tuple(moved))


def _spread(found: list[Place], count: int) -> list[int]:
    return [round((number + 0.5) * len(found) / count) for number in range(count)] if found else []


def _city() -> Place:
    terms = UnitTerms(
        "演示·市馆",
        UnitType.CITY,
        address="演示地址，非真实地点",
        area_m2=25_000,
        seats=1_180,
        opened_on=date(2005, 1, 1),
    )
    return Place(CITY, terms)


def _channels() -> Iterator[Place]:
    for code, name in CHANNELS:
        yield Place(code, UnitTerms(name, UnitType.CHANNEL, CITY, opened_on=_BEFORE))


def _areas() -> Iterator[Place]:
    yield Place("A320100", UnitTerms("全市（演示）", UnitType.AREA, opened_on=_BEFORE))
    for district in DISTRICTS.values():
        terms = UnitTerms(
            f"{district.full_name}（演示）", UnitType.AREA, None, district.code, opened_on=_BEFORE
        )
        yield Place(f"A{district.code}", terms)


def _library(code: str, district: str, name: str, where: tuple[float, float]) -> Place:
    rng = series("network", "library", code)
    terms = UnitTerms(
        f"演示·{name}区馆",
        UnitType.DISTRICT,
        CITY,
        district,
        address="演示地址，非真实地点",
        area_m2=float(rng.randrange(4_000, 15_000, 100)),
        seats=rng.randrange(300, 900, 10),
        longitude=where[0],
        latitude=where[1],
        opened_on=_BEFORE,
    )
    return Place(code, terms, rng.uniform(0.7, 1.5))


def _points(
    library: str, district: str, name: str, where: tuple[float, float], count: int
) -> Iterator[Place]:
    streets: list[str] = []
    numbers: dict[UnitType, int] = {}
    for number, (kind, words) in enumerate(_kinds(count), 1):
        code = f"{library}-{number:03d}"
        rng = series("network", "point", code)
        numbers[kind] = numbers.get(kind, 0) + 1
        opened_on = _opened(rng)
        parent = library
        if kind not in (UnitType.STREET, UnitType.THEME, UnitType.SCENIC) and streets:
            parent = streets[number % len(streets)]
        if kind is UnitType.STREET:
            streets.append(code)
            opened_on = min(opened_on, FIRST_DAY)
        machine = kind is UnitType.SELF_SERVICE
        tagged = district in ("320111", "320116") and rng.random() < 0.5
        terms = UnitTerms(
            f"演示·{name}{_NUMBERS[numbers[kind] - 1]}{words}",
            kind,
            parent,
            district,
            tags=(NEW_AREA,) if tagged else (),
            address="演示地址，非真实地点",
            area_m2=None if machine else float(rng.randrange(60, 900, 10)),
            seats=None if machine else rng.randrange(12, 120, 2),
            longitude=round(where[0] + rng.uniform(-0.05, 0.05), 4),
            latitude=round(where[1] + rng.uniform(-0.04, 0.04), 4),
            opened_on=opened_on,
        )
        yield Place(code, terms, rng.uniform(0.4, 1.9))


def _kinds(count: int) -> list[tuple[UnitType, str]]:
    """So many kinds of points, streets first, each in its part."""
    found: list[tuple[UnitType, str]] = []
    for kind, words, part in _KINDS:
        found += [(kind, words)] * max(round(count * part), 1)
    while len(found) < count:
        found.append((_KINDS[1][0], _KINDS[1][1]))
    return found[:count]


def _opened(rng: Random) -> date:
    """Two of three were there before; the others opened over the years."""
    if rng.random() < 0.66:
        return replace_year(_BEFORE, rng.randint(2016, 2020))
    return FIRST_DAY + timedelta(days=rng.randint(60, 1700))


def replace_year(day: date, year: int) -> date:
    """The same day of another year."""
    return day.replace(year=year)
