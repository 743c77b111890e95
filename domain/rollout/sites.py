"""Sites: children's reading rooms to be, or open. What is kept of one, and what is wrong with that.

Of children nothing is kept but numbers of seats and volumes. Numbers with one decimal are kept in tenths.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from domain.network.districts import DISTRICTS, EAST, NORTH, SOUTH, WEST, District, within_city
from domain.rollout.stages import (
    LANE_NAMES,
    MOVE_NAMES,
    OPENED,
    STAGE_NAMES,
    STAGES,
    STATE_NAMES,
    Lane,
    Move,
    MoveKind,
    SiteStage,
    SiteState,
    Standing,
    after,
    possible,
)

__all__ = [
    "DISTRICTS",
    "HOST_NAMES",
    "LANE_NAMES",
    "MOVE_NAMES",
    "NO_CHILDREN",
    "OPENED",
    "STAGES",
    "STAGE_NAMES",
    "STATE_NAMES",
    "TERM_NAMES",
    "TIER_NAMES",
    "District",
    "HostKind",
    "Lane",
    "Move",
    "MoveKind",
    "Site",
    "SiteStage",
    "SiteState",
    "SiteTerms",
    "Sites",
    "Standing",
    "Tier",
    "own_faults",
    "plain_terms",
    "possible",
]

CODE = re.compile(r"ET[0-9]{3,6}")
CODE_HELP = "编号由“ET”和 3 至 6 位数字组成，如“ET001”"
LONGEST_NAME, LONGEST_STREET, LONGEST_HOST, LONGEST_ADDRESS, LONGEST_NOTE = 60, 40, 80, 200, 500
LARGEST_AREA, MOST_SEATS, MOST_VOLUMES, MOST_STAFF, HOURS_OF_WEEK = 10_000, 2_000, 1_000_000, 200, 168
NO_CHILDREN = "只填数量，不登记儿童个人信息；照片不需要也不应拍到儿童面部。"
"""What every form about a room says."""


class Tier(StrEnum):
    """For whom a room is: a district, or a street."""

    DISTRICT = "district"
    STREET = "street"

    @property
    def label(self) -> str:
        """What it is called."""
        return TIER_NAMES[self]


class HostKind(StrEnum):
    """In whose house a room is."""

    SCHOOL = "school"
    COMMUNITY = "community"
    LIBRARY = "library"
    CULTURE = "culture"
    MALL = "mall"
    SCENIC = "scenic"
    OTHER = "other"

    @property
    def label(self) -> str:
        """What it is called."""
        return HOST_NAMES[self]


TIER_NAMES: Mapping[Tier, str] = {Tier.DISTRICT: "区级", Tier.STREET: "街道级"}
HOST_NAMES: Mapping[HostKind, str] = {
    HostKind.SCHOOL: "学校",
    HostKind.COMMUNITY: "社区",
    HostKind.LIBRARY: "图书馆",
    HostKind.CULTURE: "文化场馆",
    HostKind.MALL: "商场",
    HostKind.SCENIC: "景区",
    HostKind.OTHER: "其他",
}


@dataclass(frozen=True, slots=True)
class SiteTerms:
    """What a form says of a site. None is what is not known yet.

    `district` is an administrative code; areas are in tenths of a square metre, `staff_tenths` in tenths of
    a full post, `hours_tenths` in tenths of an opening hour a week. `shared`: the room is shared with others,
    and `divided_tenths` is what of it is divided off for children. `library_unit_id` is the district's
    library, `unit_id` the room's own unit in the network once it has one.
    """

    name: str
    tier: Tier
    district: str
    street: str = ""
    host_kind: HostKind = HostKind.COMMUNITY
    host_name: str = ""
    address: str = ""
    longitude: float | None = None
    latitude: float | None = None
    area_tenths: int | None = None
    shared: bool = False
    divided_tenths: int | None = None
    seats: int | None = None
    volumes: int | None = None
    staff_tenths: int | None = None
    hours_tenths: int | None = None
    department_id: int | None = None
    library_unit_id: int | None = None
    unit_id: int | None = None
    note: str = ""


TERM_NAMES: Mapping[str, str] = {
    "name": "名称",
    "tier": "层级",
    "district": "行政区",
    "street": "街道",
    "host_kind": "依托单位类型",
    "host_name": "依托单位",
    "address": "地址",
    "longitude": "经度",
    "latitude": "纬度",
    "area_tenths": "面积（㎡）",
    "shared": "与成人合用场地",
    "divided_tenths": "少儿专用面积（㎡）",
    "seats": "少儿座席",
    "volumes": "少儿藏书",
    "staff_tenths": "工作人员（人）",
    "hours_tenths": "每周开放小时",
    "department_id": "责任部门",
    "library_unit_id": "所属区馆",
    "unit_id": "单位名录中的单位",
    "note": "备注",
}
"""What the fields of a site are called; the same words in forms, conflicts and histories."""
TERMS: tuple[str, ...] = tuple(SiteTerms.__dataclass_fields__)
"""The names of the fields that a revision keeps."""


def plain_terms(terms: SiteTerms) -> dict[str, Any]:
    """Terms as the ledger keeps them: plain values, tenths as decimals under shorter names."""
    return {name.removesuffix("_tenths"): _plain(name, getattr(terms, name)) for name in TERMS}


def _plain(name: str, value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    return value / 10 if name.endswith("_tenths") and value is not None else value


@dataclass(frozen=True, slots=True)
class Site:
    """A site as one revision left it, in force from `effective_on`, recorded by change `seq`."""

    id: int
    code: str
    lane: Lane
    terms: SiteTerms
    effective_on: date
    seq: int

    @property
    def name(self) -> str:
        """What it is called."""
        return self.terms.name

    @property
    def district(self) -> District:
        """The district it is in."""
        return DISTRICTS[self.terms.district]


@dataclass(frozen=True, eq=False)
class Sites:
    """All sites at a point of view, in the order of their codes.

    Nothing in it changes; what was worked out once is remembered.
    """

    by_id: Mapping[int, Site]
    moves: Mapping[int, tuple[Move, ...]]
    versions: Mapping[int, int]
    _standings: dict[int, Standing] = field(default_factory=dict, repr=False)
    _codes: dict[str, int] = field(default_factory=dict, repr=False)

    def __iter__(self) -> Iterator[Site]:
        return iter(self.by_id.values())

    def __len__(self) -> int:
        return len(self.by_id)

    def site(self, code: str) -> Site | None:
        """The site with a code; None when there was none."""
        if not self._codes:
            self._codes.update({site.code: site.id for site in self.by_id.values()})
        found = self._codes.get(code)
        return None if found is None else self.by_id[found]

    def standing(self, site_id: int) -> Standing:
        """Where a site stands."""
        found = self._standings.get(site_id)
        if found is None:
            found = self._standings[site_id] = after(self.moves.get(site_id, ()))
        return found

    def version(self, site_id: int) -> int:
        """The number of a site's last change, of its data or its stage: what forms are opened with."""
        return self.versions.get(site_id, 0)

    def in_stage(self, *stages: SiteStage, lane: Lane | None = None) -> tuple[Site, ...]:
        """The sites in flight or open, of one lane or both, that stand in one of these stages."""
        return tuple(
            site
            for site in self.by_id.values()
            if (lane is None or site.lane is lane)
            and (standing := self.standing(site.id)).state is SiteState.ACTIVE
            and standing.stage in stages
        )

    def in_flight(self) -> tuple[Site, ...]:
        """The sites on their way to the opening."""
        return tuple(site for site in self.by_id.values() if self.standing(site.id).in_flight)

    def open(self) -> tuple[Site, ...]:
        """The rooms that are open."""
        return tuple(site for site in self.by_id.values() if self.standing(site.id).is_open)


def own_faults(terms: SiteTerms) -> dict[str, str]:
    """What is wrong with what a form says of a site, by field; empty when nothing is."""
    found: dict[str, str] = {}
    if not terms.name.strip():
        found["name"] = "请填写点位名称。"
    if terms.district not in DISTRICTS:
        found["district"] = "请选择点位所在的行政区。"
    if terms.tier is Tier.STREET and not terms.street.strip():
        found["street"] = "街道级点位请填写所在街道。"
    if terms.department_id is None:
        found["department_id"] = "请选择责任部门。"
    found |= _long(terms)
    found |= _coordinates(terms.longitude, terms.latitude)
    found |= _numbers(terms)
    return found


def _long(terms: SiteTerms) -> dict[str, str]:
    limits = (
        ("name", terms.name, "名称", LONGEST_NAME),
        ("street", terms.street, "街道", LONGEST_STREET),
        ("host_name", terms.host_name, "依托单位名称", LONGEST_HOST),
        ("address", terms.address, "地址", LONGEST_ADDRESS),
        ("note", terms.note, "备注", LONGEST_NOTE),
    )
    return {
        name: f"{words}不超过 {limit} 字，请精简。"
        for name, text, words, limit in limits
        if len(text) > limit
    }


def _coordinates(longitude: float | None, latitude: float | None) -> dict[str, str]:
    if longitude is None and latitude is None:
        return {}
    if longitude is None or latitude is None:
        missing = "longitude" if longitude is None else "latitude"
        return {missing: "经度和纬度要一起填写，或一起清空。"}
    if within_city(longitude, latitude):
        return {}
    if within_city(latitude, longitude):
        return {"longitude": "经度和纬度好像填反了，请对调。"}
    bounds = f"经度 {WEST}–{EAST}、纬度 {SOUTH}–{NORTH}"
    return {"longitude": f"坐标不在本市范围内，请核对（{bounds}）。"}


def _numbers(terms: SiteTerms) -> dict[str, str]:
    found: dict[str, str] = {}
    limits = (
        ("area_tenths", terms.area_tenths, "面积（㎡）", LARGEST_AREA * 10, 10),
        ("divided_tenths", terms.divided_tenths, "少儿专用面积（㎡）", LARGEST_AREA * 10, 10),
        ("seats", terms.seats, "少儿座席", MOST_SEATS, 1),
        ("volumes", terms.volumes, "少儿藏书（册）", MOST_VOLUMES, 1),
        ("staff_tenths", terms.staff_tenths, "工作人员", MOST_STAFF * 10, 10),
        ("hours_tenths", terms.hours_tenths, "每周开放小时", HOURS_OF_WEEK * 10, 10),
    )
    for name, value, words, most, unit in limits:
        if value is not None and not 0 <= value <= most:
            found[name] = f"{words}须在 0 至 {most // unit} 之间，请核对。"
    if terms.divided_tenths is not None and "divided_tenths" not in found:
        if not terms.shared:
            found["divided_tenths"] = "合用的场地才填少儿专用面积；独立设置的请清空，或勾选“与成人合用场地”。"
        elif terms.area_tenths is not None and terms.divided_tenths > terms.area_tenths:
            found["divided_tenths"] = "少儿专用面积不能大于总面积，请核对。"
    return found
