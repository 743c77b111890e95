"""Sites of children's reading rooms: stages, states, fields, and the ledger's words."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label, LedgerWords
from domain.network.districts import DISTRICTS
from domain.rollout.sites import (
    HOST_NAMES,
    LANE_NAMES,
    MOVE_NAMES,
    OPENED,
    STAGE_NAMES,
    STATE_NAMES,
    TERM_NAMES,
    TIER_NAMES,
    Lane,
    MoveKind,
    SiteStage,
    SiteState,
    Standing,
    Tier,
)

__all__ = [
    "HOST_NAMES",
    "LANE_NAMES",
    "LEDGER",
    "MOVE_NAMES",
    "SITE_FIELDS",
    "SITE_STATES",
    "STAGE_NAMES",
    "STANDINGS",
    "STATE_NAMES",
    "TIER_NAMES",
    "Lane",
    "MoveKind",
    "SiteStage",
    "SiteState",
    "Tier",
    "standing_key",
]

SITE_STATES: Mapping[SiteState, Label] = {
    SiteState.ACTIVE: Label(STATE_NAMES[SiteState.ACTIVE], "arrow-clockwise", "tag tag-done"),
    SiteState.WITHDRAWN: Label(STATE_NAMES[SiteState.WITHDRAWN], "dot", "tag tag-unset"),
    SiteState.CLOSED: Label(STATE_NAMES[SiteState.CLOSED], "x-lg", "tag tag-unset"),
}
STANDINGS: Mapping[str, Label] = {
    **{
        stage.value: Label(
            words,
            "check-lg" if stage in OPENED else "arrow-clockwise",
            "tag tag-normal" if stage in OPENED else "tag tag-done",
        )
        for stage, words in STAGE_NAMES.items()
    },
    **{state.value: SITE_STATES[state] for state in (SiteState.WITHDRAWN, SiteState.CLOSED)},
}
"""How a site stands in a word, by ``standing_key``."""
SITE_FIELDS: Mapping[str, str] = {
    "lane": "建设方式",
    "stage": "阶段",
    **{name.removesuffix("_tenths"): words for name, words in TERM_NAMES.items()},
    "shortfalls": "特批时的缺项",
}
"""What the fields of a site are called in histories."""


def standing_key(standing: Standing) -> str:
    """The key of a standing in ``STANDINGS``: its state when it was given up or closed, else its stage."""
    if standing.state is not SiteState.ACTIVE or standing.stage is None:
        return standing.state.value
    return standing.stage.value


LEDGER = LedgerWords(
    actions={
        "site.create": "登记点位",
        "site.change": "修改点位",
        "site.start": "重新启动点位",
        "site.advance": "点位进入下一阶段",
        "site.back": "点位退回上一阶段",
        "site.withdraw": "撤销点位",
        "site.close": "关闭图书室",
        "site.reopen": "图书室重新开放",
        "site.correct_move": "更正阶段日期",
    },
    kinds={"site": "点位"},
    fields={f"site.{name}": words for name, words in SITE_FIELDS.items() if name not in ("name", "note")},
    values={
        "site.lane": {one.value: words for one, words in LANE_NAMES.items()},
        "site.stage": {one.value: words for one, words in STAGE_NAMES.items()},
        "site.state": {one.value: words for one, words in STATE_NAMES.items()},
        "site.tier": {one.value: words for one, words in TIER_NAMES.items()},
        "site.host_kind": {one.value: words for one, words in HOST_NAMES.items()},
        "site.district": {code: district.full_name for code, district in DISTRICTS.items()},
    },
)
