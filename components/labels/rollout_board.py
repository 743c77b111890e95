"""The board of sites: how long a stay in a stage is, and the marks of stages on the map."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from components import tokens
from components.labels.parts import Label
from domain.rollout.ageing import FEWEST, Ageing
from domain.rollout.stages import SiteStage

__all__ = ["AGEING", "FEWEST", "STAGE_MARKS", "Ageing", "StageMark"]

AGEING: Mapping[Ageing, Label] = {
    Ageing.USUAL: Label("正常", "circle-fill", "light light--normal"),
    Ageing.LONG: Label("偏长", "triangle-fill", "light light--watch"),
    Ageing.VERY_LONG: Label("明显偏长", "diamond-fill", "light light--behind"),
    Ageing.UNKNOWN: Label("历史不足", "dash-circle-dotted", "light light--unset"),
}
"""What days in a stage are called against the stage's own history."""


@dataclass(frozen=True, slots=True)
class StageMark:
    """The mark of a stage on a chart: plotly's symbol, its colour in the light palette, what it is called."""

    symbol: str
    colour: str
    shape: str


_SERIES = [pair.light for pair in tokens.CATEGORICAL]
_GREY, _GREEN = tokens.STATUS["unset"].fill.light, tokens.STATUS["normal"].fill.light

STAGE_MARKS: Mapping[SiteStage, StageMark] = {
    SiteStage.SELECTION: StageMark("circle", _GREY, "圆"),
    SiteStage.SCHEME: StageMark("square", _SERIES[1], "方"),
    SiteStage.APPROVAL: StageMark("triangle-up", _SERIES[3], "正三角"),
    SiteStage.CONSTRUCTION: StageMark("diamond", _SERIES[4], "菱形"),
    SiteStage.FITTING: StageMark("pentagon", _SERIES[5], "五边形"),
    SiteStage.ACCEPTANCE: StageMark("cross", _SERIES[2], "十字"),
    SiteStage.NOMINATED: StageMark("hexagon", _GREY, "六边形"),
    SiteStage.VERIFIED: StageMark("triangle-down", _SERIES[3], "倒三角"),
    SiteStage.RECOGNISED: StageMark("x", _SERIES[2], "叉"),
    SiteStage.OPEN: StageMark("star", _GREEN, "五角星"),
    SiteStage.ASSESSED: StageMark("hexagram", _SERIES[0], "六角星"),
}
"""No two stages have one shape; colours repeat only across lanes."""
