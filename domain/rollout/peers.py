"""What other cities tell of their children's libraries: figures with source and year, and how they compare.

A figure that a city does not publish is missing: it is neither 0 nor guessed, and no ratio is made of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from domain.asof import AsOf
from domain.tables.spec import CellKind, ColumnSpec, TableSpec

OWN_CITY = "南京"
"""The city that is compared with the others."""
FIRST_YEAR, LAST_YEAR = 2000, 2099
LONGEST_CITY, LONGEST_SOURCE, LONGEST_NOTE = 20, 200, 200
MOST = 1_000_000_000_000
PREFIX = "PF"
"""What the keys of rows begin with; the id follows."""


@dataclass(frozen=True, slots=True)
class PeerKind:
    """A figure that cities are compared by. `parts` are those it is made of: above, below, and a factor."""

    key: str
    name: str
    unit: str
    text: str
    parts: tuple[str, str, float] | None = None
    decimals: int = 0


KINDS: tuple[PeerKind, ...] = (
    PeerKind("population", "常住人口", "万人", "年末常住人口", decimals=1),
    PeerKind("children", "0—14岁人口", "万人", "年末常住人口中 0—14 岁人口", decimals=1),
    PeerKind("area", "市级少儿馆建筑面积", "㎡", "市级少年儿童图书馆（含独立设置的少儿馆区）建筑面积"),
    PeerKind("seats", "少儿阅览座席", "个", "市级少年儿童图书馆阅览座席"),
    PeerKind("volumes", "少儿文献藏量", "万册", "市级少年儿童图书馆实体文献藏量", decimals=1),
    PeerKind("visits", "年到馆人次", "万人次", "市级少年儿童图书馆全年到馆人次", decimals=1),
    PeerKind("loans", "年外借册次", "万册次", "市级少年儿童图书馆全年文献外借册次", decimals=1),
    PeerKind("rooms", "少儿图书室（阅读空间）", "个", "全市街道、社区等设置的少儿图书室（阅读空间）"),
)
"""The figures that are entered, in their order."""
RATIOS: tuple[PeerKind, ...] = (
    PeerKind(
        "area_per", "每千名儿童建筑面积", "㎡/千人", "建筑面积 ÷ 0—14岁人口", ("area", "children", 0.1), 1
    ),
    PeerKind("seats_per", "每千名儿童座席", "个/千人", "座席 ÷ 0—14岁人口", ("seats", "children", 0.1), 2),
    PeerKind(
        "volumes_per", "每名儿童藏量", "册/人", "少儿文献藏量 ÷ 0—14岁人口", ("volumes", "children", 1.0), 2
    ),
)
"""The figures that are made of them, of one year each."""
BY_KEY: Mapping[str, PeerKind] = {kind.key: kind for kind in (*KINDS, *RATIOS)}
BY_NAME: Mapping[str, PeerKind] = {kind.name: kind for kind in KINDS}


@dataclass(frozen=True, slots=True)
class PeerValue:
    """A figure of a city for a year, with where it was found. `version` is the number of its last change."""

    id: int
    city: str
    kind: PeerKind
    year: int
    value: float
    source: str
    note: str
    version: int


@dataclass(frozen=True, slots=True)
class Point:
    """A figure of a city as it is compared: the value and its year."""

    value: float
    year: int
    source: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """The figures of all cities, each of the last year there is one for, by city and figure."""

    cities: tuple[str, ...]
    points: Mapping[tuple[str, str], Point]

    def of(self, city: str, key: str) -> Point | None:
        """A figure of a city; None where it is missing."""
        return self.points.get((city, key))

    def told(self, key: str) -> tuple[tuple[str, Point], ...]:
        """The cities that have a figure, the highest first."""
        found = [(city, point) for city in self.cities if (point := self.of(city, key)) is not None]
        return tuple(sorted(found, key=lambda one: (-one[1].value, one[0])))

    def rank(self, key: str) -> tuple[int, int] | None:
        """The own city's place from the top, and among how many; None where it has no figure."""
        own = self.of(OWN_CITY, key)
        if own is None:
            return None
        told = self.told(key)
        return 1 + sum(point.value > own.value for _, point in told), len(told)


def compare_cities(values: Iterable[PeerValue]) -> Comparison:
    """The figures of the last years, and the ratios for the last year that has both their parts.

    The own city comes first, the others by name.
    """
    listed = list(values)
    by_place: dict[tuple[str, str], dict[int, PeerValue]] = {}
    for one in listed:
        by_place.setdefault((one.city, one.kind.key), {})[one.year] = one
    cities = sorted({one.city for one in listed}, key=lambda city: (city != OWN_CITY, city))
    points: dict[tuple[str, str], Point] = {}
    for place, years in by_place.items():
        last = years[max(years)]
        points[place] = Point(last.value, last.year, last.source)
    for city in cities:
        for kind in RATIOS:
            assert kind.parts is not None
            above, below, factor = kind.parts
            tops, bottoms = by_place.get((city, above), {}), by_place.get((city, below), {})
            both = [year for year in tops.keys() & bottoms.keys() if bottoms[year].value > 0]
            if both:
                year = max(both)
                ratio = tops[year].value / bottoms[year].value * factor
                points[city, kind.key] = Point(ratio, year, "按同年数计算")
    return Comparison(tuple(cities), points)


@dataclass(frozen=True, slots=True)
class PeerEntry:
    """A figure as a table gives it; `figure_id` is None for a new one, `value` None to take one back."""

    figure_id: int | None
    city: str
    kind: PeerKind
    year: int
    value: float | None
    source: str
    note: str = ""


def entry_faults(entry: PeerEntry, this_year: int) -> dict[str, str]:
    """What is wrong with an entry, by column; empty when nothing is."""
    faults: dict[str, str] = {}
    if not entry.city.strip():
        faults["city"] = "请填写城市"
    elif len(entry.city.strip()) > LONGEST_CITY:
        faults["city"] = f"城市不超过 {LONGEST_CITY} 字"
    if not FIRST_YEAR <= entry.year <= this_year:
        faults["year"] = f"年份须在 {FIRST_YEAR} 至 {this_year} 之间"
    if entry.value is None:
        if entry.figure_id is None:
            faults["value"] = "没有公布的数不要填行：缺数就是缺数，不填零"
    elif not 0 <= entry.value <= MOST:
        faults["value"] = "数值不能小于零，也不能过大，请核对单位"
    if entry.value is not None and not entry.source.strip():
        faults["source"] = "请写明来源，如“某市统计年鉴2023”"
    elif len(entry.source.strip()) > LONGEST_SOURCE:
        faults["source"] = f"来源不超过 {LONGEST_SOURCE} 字"
    if len(entry.note.strip()) > LONGEST_NOTE:
        faults["note"] = f"备注不超过 {LONGEST_NOTE} 字"
    return faults


PEERS = TableSpec(
    name="peers",
    title="同城比较",
    new_rows=True,
    columns=(
        ColumnSpec("key", "标识", width=10, aliases=("行标识",), help="系统用来认出这一行，新增的行留空。"),
        ColumnSpec(
            "city",
            "城市",
            width=12,
            editable=True,
            required=True,
            limit=LONGEST_CITY,
            help="如：南京、杭州。",
        ),
        ColumnSpec(
            "figure",
            "指标",
            CellKind.CHOICE,
            width=26,
            editable=True,
            required=True,
            choices=tuple(kind.name for kind in KINDS),
            help="每行一个指标，单位见“计量”一列。",
        ),
        ColumnSpec("unit", "计量", width=10, help="该指标的计量单位，由系统填写。"),
        ColumnSpec(
            "year",
            "年份",
            CellKind.INTEGER,
            width=8,
            editable=True,
            required=True,
            minimum=FIRST_YEAR,
            maximum=LAST_YEAR,
            ordinal=True,
            help="数据所属年份。",
        ),
        ColumnSpec(
            "value",
            "数值",
            CellKind.DECIMAL,
            width=14,
            editable=True,
            decimals=4,
            minimum=0,
            help="没有公布的不要填行；清空已有的数值即撤回。",
        ),
        ColumnSpec(
            "source",
            "来源",
            width=36,
            editable=True,
            limit=LONGEST_SOURCE,
            help="公开出处；演示用的数写明“演示数据”。",
        ),
        ColumnSpec("note", "备注", width=24, editable=True, limit=LONGEST_NOTE),
    ),
)


@dataclass(frozen=True, slots=True)
class PeerPage:
    """The comparison at a point of view, with every value that was told."""

    view: AsOf
    values: Sequence[PeerValue]
    comparison: Comparison
    may_manage: bool

    @property
    def demonstration(self) -> bool:
        """Whether any of the figures is an invented one."""
        return any("演示数据" in f"{one.source}{one.note}" for one in self.values)
