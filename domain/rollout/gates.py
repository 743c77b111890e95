"""Gates: what a site must show before it enters a stage. Rules are data, by lane and stage, from a day on.

A rule names fields that must be filled, least numbers, and kinds of documents that must be there. What a site
lacks is a shortfall: it says so in Chinese and names the field where it is made good.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from domain.errors import Invalid
from domain.rollout.sites import (
    HOURS_OF_WEEK,
    LARGEST_AREA,
    MOST_SEATS,
    MOST_STAFF,
    MOST_VOLUMES,
    STAGES,
    Lane,
    SiteStage,
    SiteTerms,
)

SOURCE = (
    "默认值，可调整：某区少儿图书室标准（面积 ≥ 30 ㎡，合用场地隔出 ≥ 15 ㎡，少儿座席 ≥ 10，"
    "工作人员 ≥ 1）；另一办法（少儿藏书 ≥ 500 册）。"
)
"""Where the numbers of the default rules come from."""

FIELD_NAMES: Mapping[str, str] = {
    "address": "地址",
    "street": "街道",
    "host_name": "依托单位",
    "longitude": "坐标",
    "area_tenths": "面积",
    "divided_tenths": "少儿专用面积",
    "seats": "少儿座席",
    "volumes": "少儿藏书",
    "staff_tenths": "工作人员",
    "hours_tenths": "每周开放小时",
    "library_unit_id": "所属区馆",
}
"""The fields that a rule may ask for, by what they are called."""
UNITS: Mapping[str, tuple[int, str]] = {
    "area_tenths": (10, "㎡"),
    "divided_tenths": (10, "㎡"),
    "seats": (1, "个"),
    "volumes": (1, "册"),
    "staff_tenths": (10, "人"),
    "hours_tenths": (10, "小时"),
}
"""The fields that a rule may set a least number for: what one unit is kept as, and what it is called."""
DOCUMENTS: Mapping[str, str] = {
    "site_proposal": "选址意见",
    "host_agreement": "依托单位协议",
    "scheme": "建设方案",
    "approval": "立项批复",
    "contract": "施工合同",
    "completion": "竣工资料",
    "acceptance": "验收报告",
    "nomination": "区推荐函",
    "verification": "核查记录",
    "recognition": "认定文件",
    "assessment": "评估表",
}
"""The kinds of documents of a site, by their codes."""
DOCUMENT_STAGES: Mapping[Lane, Mapping[SiteStage, tuple[str, ...]]] = {
    Lane.NEW: {
        SiteStage.SELECTION: ("site_proposal", "host_agreement"),
        SiteStage.SCHEME: ("scheme",),
        SiteStage.APPROVAL: ("approval",),
        SiteStage.CONSTRUCTION: ("contract",),
        SiteStage.FITTING: ("completion",),
        SiteStage.ACCEPTANCE: ("acceptance",),
        SiteStage.OPEN: (),
        SiteStage.ASSESSED: ("assessment",),
    },
    Lane.RECOGNISED: {
        SiteStage.NOMINATED: ("nomination", "host_agreement"),
        SiteStage.VERIFIED: ("verification",),
        SiteStage.RECOGNISED: ("recognition",),
        SiteStage.OPEN: (),
        SiteStage.ASSESSED: ("assessment",),
    },
}
"""In which stage of a lane a kind of document comes about."""
MOST: Mapping[str, int] = {
    "area_tenths": LARGEST_AREA * 10,
    "divided_tenths": LARGEST_AREA * 10,
    "seats": MOST_SEATS,
    "volumes": MOST_VOLUMES,
    "staff_tenths": MOST_STAFF * 10,
    "hours_tenths": HOURS_OF_WEEK * 10,
}
"""The most that a rule may ask of a number, as the field keeps it: what no site can state."""
LONGEST_SOURCE, LONGEST_WAIVER = 300, 300


@dataclass(frozen=True, slots=True)
class Shortfall:
    """What is missing. `field` is a field of the site, or `document:<code>` for a document."""

    field: str
    message: str


@dataclass(frozen=True, slots=True)
class GateRule:
    """What a site of a lane must show before it enters a stage; the numbers as the fields keep them."""

    lane: Lane
    stage: SiteStage
    fields: tuple[str, ...] = ()
    minimums: Mapping[str, int] = field(default_factory=dict)
    documents: tuple[str, ...] = ()
    source: str = ""
    revision_id: int | None = None

    @property
    def empty(self) -> bool:
        """Whether it asks for nothing."""
        return not (self.fields or self.minimums or self.documents)


@dataclass(frozen=True, slots=True)
class GateCheck:
    """A gate as it was tested: the rule that was in force, and what is missing."""

    rule: GateRule
    shortfalls: tuple[Shortfall, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether nothing is missing."""
        return not self.shortfalls


class GateRefused(Invalid):
    """A move was refused by the gate of the stage to enter; `shortfalls` say what is missing."""

    def __init__(self, stage: SiteStage, shortfalls: tuple[Shortfall, ...]) -> None:
        missing = "；".join(one.message for one in shortfalls)
        super().__init__(
            f"还不能进入“{stage.label}”：{missing}。请补齐后再办理，或请馆领导特批。",
            {one.field: one.message for one in shortfalls},
        )
        self.stage = stage
        self.shortfalls = shortfalls


STANDARD: Mapping[str, int] = {
    "area_tenths": 300,
    "divided_tenths": 150,
    "seats": 10,
    "volumes": 500,
    "staff_tenths": 10,
}
"""The least numbers of an open room; the divided-off area counts where the room is shared."""
_PLACE = ("address", "host_name")
_SCHEME = {"area_tenths": 300, "divided_tenths": 150, "seats": 10}

DEFAULTS: Mapping[tuple[Lane, SiteStage], GateRule] = {
    (rule.lane, rule.stage): rule
    for rule in (
        GateRule(Lane.NEW, SiteStage.SCHEME, _PLACE, source=SOURCE),
        GateRule(Lane.NEW, SiteStage.APPROVAL, (), _SCHEME, source=SOURCE),
        GateRule(Lane.NEW, SiteStage.ACCEPTANCE, ("library_unit_id",), STANDARD, source=SOURCE),
        GateRule(Lane.NEW, SiteStage.OPEN, ("hours_tenths", "longitude"), STANDARD, source=SOURCE),
        GateRule(Lane.RECOGNISED, SiteStage.VERIFIED, _PLACE, source=SOURCE),
        GateRule(Lane.RECOGNISED, SiteStage.RECOGNISED, ("library_unit_id",), STANDARD, source=SOURCE),
        GateRule(Lane.RECOGNISED, SiteStage.OPEN, ("hours_tenths", "longitude"), STANDARD, source=SOURCE),
    )
}
"""The rules where none has been set."""


def default_rule(lane: Lane, stage: SiteStage) -> GateRule:
    """The rule of a gate for which none has been set; one that asks for nothing where there is no default."""
    return DEFAULTS.get((lane, stage), GateRule(lane, stage))


def shortfalls(rule: GateRule, terms: SiteTerms, documents: frozenset[str]) -> tuple[Shortfall, ...]:
    """What a site with these terms and kinds of documents lacks to pass a gate, in the order of the rule."""
    found = [
        Shortfall(name, f"未填写{FIELD_NAMES[name]}")
        for name in rule.fields
        if _applies(name, terms) and (getattr(terms, name) is None or getattr(terms, name) == "")
    ]
    for name, least in rule.minimums.items():
        if not _applies(name, terms):
            continue
        value = getattr(terms, name)
        if value is None:
            if name not in rule.fields:
                found.append(Shortfall(name, f"未填写{FIELD_NAMES[name]}（不少于 {amount(name, least)}）"))
        elif value < least:
            found.append(
                Shortfall(name, f"{FIELD_NAMES[name]} {amount(name, value)}，不足 {amount(name, least)}")
            )
    found += [
        Shortfall(f"document:{code}", f"未上传{DOCUMENTS.get(code, code)}")
        for code in rule.documents
        if code not in documents
    ]
    return tuple(found)


def _applies(name: str, terms: SiteTerms) -> bool:
    """Whether a field is there to be filled: only of a shared room a part is divided off."""
    return name != "divided_tenths" or terms.shared


def documents_of(lane: Lane) -> tuple[str, ...]:
    """The kinds of documents of a lane, in the order of its stages."""
    return tuple(code for codes in DOCUMENT_STAGES[lane].values() for code in codes)


def demands(rule: GateRule) -> tuple[str, ...]:
    """What a rule asks for, in words, in its order."""
    fields = [f"须填写{FIELD_NAMES[name]}" for name in rule.fields if name not in rule.minimums]
    least = [
        f"{FIELD_NAMES[name]} ≥ {amount(name, value)}{'（合用场地）' if name == 'divided_tenths' else ''}"
        for name, value in rule.minimums.items()
    ]
    return (*fields, *least, *(f"须有{DOCUMENTS.get(code, code)}" for code in rule.documents))


def same_demands(one: GateRule, other: GateRule) -> bool:
    """Whether two rules ask for the same, in whatever order, by the same source."""
    return (
        set(one.fields) == set(other.fields)
        and dict(one.minimums) == dict(other.minimums)
        and set(one.documents) == set(other.documents)
        and one.source == other.source
    )


def rule_faults(rule: GateRule) -> dict[str, str]:
    """What is wrong with a rule that somebody sets, by field; empty when nothing is."""
    found: dict[str, str] = {}
    if rule.stage not in STAGES[rule.lane][1:]:
        found["stage"] = f"“{rule.stage.label}”前面没有{rule.lane.label}的关口，请重新选择。"
    if not set(rule.fields) <= FIELD_NAMES.keys():
        found["fields"] = "必填项中有不认识的字段，请刷新页面后重填。"
    if not set(rule.documents) <= set(documents_of(rule.lane)):
        found["documents"] = f"必备材料中有{rule.lane.label}没有的材料，请刷新页面后重填。"
    if not rule.minimums.keys() <= UNITS.keys():
        found["minimums"] = "最低要求中有不认识的字段，请刷新页面后重填。"
    else:
        for name, value in rule.minimums.items():
            if not 0 < value <= MOST[name]:
                most = amount(name, MOST[name])
                found[name] = f"{FIELD_NAMES[name]}的最低要求须大于 0、不超过 {most}；不要求的请留空。"
    if not rule.source.strip():
        found["source"] = "请写明依据，如标准、办法的名称和文号。"
    elif len(rule.source) > LONGEST_SOURCE:
        found["source"] = f"依据不超过 {LONGEST_SOURCE} 字，请精简。"
    return found


def beyond(missing: tuple[Shortfall, ...], waived: tuple[Shortfall, ...]) -> tuple[Shortfall, ...]:
    """What of the missing a waiver does not speak of: it was given for other things."""
    known = {one.field for one in waived}
    return tuple(one for one in missing if one.field not in known)


def amount(name: str, value: int) -> str:
    """A number of a field as it is read, with its unit: 30 ㎡."""
    per, unit = UNITS[name]
    return f"{f'{value / per:.1f}'.removesuffix('.0')} {unit}"


def to_document(found: tuple[Shortfall, ...]) -> list[dict[str, Any]]:
    """Shortfalls as a move keeps them."""
    return [{"field": one.field, "message": one.message} for one in found]


def from_document(kept: Any) -> tuple[Shortfall, ...]:
    """Shortfalls as a move has kept them."""
    return tuple(Shortfall(str(one["field"]), str(one["message"])) for one in kept or ())
