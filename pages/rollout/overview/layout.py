"""少儿馆总览: headlines, the burn-up, districts against targets, where sites are stuck, usage."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.cards import card, key_figure, key_figures, page_head
from components.conflict import notice
from components.links import chips
from components.network.scorecard import score_list
from components.rollout import burnup as chart
from components.rollout import overview as shown
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from pages.rollout.overview.targets import TARGETS
from services.rollout.burnup import (
    CUT_WORDS,
    GOAL,
    RUNS,
    Cut,
    RolloutOverview,
    StageLine,
    StuckSite,
    cut_of,
    rollout_overview,
)

PATH = "/rollout"
SITES = "/rollout/sites"
SOURCE = "少儿图书室点位记录"
DONE = {"targets": "各区目标已保存。"}


def build(asked: PageRequest) -> list[Any]:
    """The page for this person and point of view."""
    found = rollout_overview(asked.context, asked.actor, asked.wanted, cut_of(asked.text("by", 20)))
    return [
        page_head("少儿馆总览", sub=_sub(found), actions=_actions(asked, found)),
        *told(asked, DONE),
        *(
            []
            if found.is_default
            else [notice(f"这里显示的是 {found.as_of.effective_on} 的情况。", "warning")]
        ),
        _figures(asked, found),
        html.Div(
            [
                _burn_up(asked, found),
                html.Div(
                    [
                        html.Div(_districts(asked, found), className="span-6"),
                        html.Div(_stages(asked, found), className="span-6"),
                    ],
                    className="columns",
                ),
                html.Div(
                    [
                        *(
                            [html.Div(_stuck(asked, found), className="span-6")]
                            if not found.counts_only
                            else []
                        ),
                        html.Div(_usage(asked, found), className="span-6"),
                    ],
                    className="columns",
                ),
            ],
            className="stack",
        ),
    ]


def _sub(found: RolloutOverview) -> str:
    return "只列统计数" if found.counts_only else "少儿图书室的建设进度、预测和开放后的使用"


def _actions(asked: PageRequest, found: RolloutOverview) -> list[Any]:
    if not found.may_set_targets:
        return []
    return [dcc.Link("设置各区目标", href=asked.href(TARGETS), className="btn-line")]


def _source(asked: PageRequest, words: str = SOURCE) -> str:
    return f"{words}（演示数据，不是真实数据）" if asked.context.demonstration_date else words


def _figures(asked: PageRequest, found: RolloutOverview) -> Any:
    counts = found.counts
    listed = "" if found.counts_only else SITES
    closed = f"，其中 {counts.closed} 个现已关闭" if counts.closed else ""
    withdrawn = f"，另有 {counts.withdrawn} 个已撤销" if counts.withdrawn else ""
    slow = sum(line.slow for line in found.stages)
    streets = f"{counts.streets} 个街道（镇）有开放的图书室"
    if counts.all_streets is not None:
        streets = f"{counts.streets}/{counts.all_streets} 个街道（镇）有开放的图书室"
    return key_figures(
        [
            key_figure(
                "开放中",
                f"{counts.open}个",
                note=f"规划目标 {GOAL} 个；曾开放 {counts.ever} 个{closed}",
                href=asked.href(listed) if listed else "",
            ),
            key_figure(
                "推进中",
                f"{counts.in_flight}个",
                note=f"已启动、尚未开放，{slow} 个超过常见用时{withdrawn}",
            ),
            _goal_figure(found),
            key_figure(
                "达标率",
                fmt.percent(counts.conforming_share),
                note=f"符合开放关口标准 {counts.conforming} 个 ÷ 开放中 {counts.open} 个",
            ),
            key_figure(
                "街道覆盖率",
                fmt.percent(counts.coverage),
                note=streets if counts.all_streets else f"{streets}；各区街道（镇）数未填齐",
            ),
        ]
    )


def _goal_figure(found: RolloutOverview) -> Any:
    label = f"达到 {GOAL} 个"
    reached = found.burn_up.reached_on
    if reached is not None:
        return key_figure(label, reached.isoformat(), note="当日开放数首次达到规划目标")
    if found.forecast is None or not found.forecast.bands:
        return key_figure(label, fmt.MISSING, note=chart.forecast_words(found.forecast))
    when = found.forecast.goal
    if when is None or when.middle is None:
        return key_figure(label, fmt.MISSING, note=f"按现有点位和以往用时，{chart.YEARS} 年内难以达到")
    return key_figure(label, f"{when.middle:%Y-%m}", note=f"预计；{chart.when_words(when)}")


def _burn_up(asked: PageRequest, found: RolloutOverview) -> Any:
    if not (found.counts.ever or found.counts.in_flight):
        nothing = empty(EmptyReason.NO_DATA, "登记点位后，这里显示累计开放曲线。", title="还没有点位")
        return card("累计开放曲线", nothing)
    choices = [
        (cut.value, words, asked.href(PATH, by=None if cut is Cut.LANE else cut.value))
        for cut, words in CUT_WORDS.items()
    ]
    return card(
        chart.conclusion(found),
        html.Div(
            [
                chips(choices, found.burn_up.cut.value, label="曲线分组"),
                chart.chart(found, graph_id="rollout-burnup"),
            ]
        ),
        unit="个",
        data_through=found.as_of.effective_on,
        source=_source(asked),
        note=f"关闭的不计，重新开放后再计；{chart.forecast_words(found.forecast)}（{RUNS} 次模拟）"
        if found.forecast and found.forecast.bands
        else f"关闭的不计，重新开放后再计；{chart.forecast_words(found.forecast)}",
        table=chart.table(found),
    )


def _districts(asked: PageRequest, found: RolloutOverview) -> Any:
    total = f"各区目标合计 {found.targeted} 个" if found.targeted else "由办公室或馆领导设置目标后显示完成率"
    return card(
        shown.district_title(found.districts),
        shown.district_bars(found.districts),
        unit="个",
        data_through=found.as_of.effective_on,
        source=_source(asked, f"{SOURCE}、各区目标设置"),
        note=f"竖线为目标；{total}",
        table=shown.district_text(found.districts),
    )


def _stages(asked: PageRequest, found: RolloutOverview) -> Any:
    if not found.counts.in_flight:
        return card("推进中的点位", empty(EmptyReason.NO_DATA, "现在没有推进中的点位。", small=True))

    def address(line: StageLine) -> str:
        return asked.href(SITES, lane=line.lane.value, stage=line.stage.value)

    return card(
        shown.stage_title(found.stages),
        shown.stage_table(found.stages, None if found.counts_only else address),
        unit="个、天",
        data_through=found.as_of.effective_on,
        source=_source(asked),
        note="以往用时：进入该阶段后一半点位离开所用天数，未离开的按删失计入",
        table=shown.stage_text(found.stages),
    )


def _stuck(asked: PageRequest, found: RolloutOverview) -> Any:
    if not found.stuck:
        return card("停留最久的点位", empty(EmptyReason.NO_DATA, "现在没有推进中的点位。", small=True))

    def address(site: StuckSite) -> str:
        return asked.href(f"{SITES}/{site.code}")

    longest = found.stuck[0]
    return card(
        f"停留最久：{longest.name}，{longest.days} 天",
        shown.stuck_list(found.stuck, address),
        data_through=found.as_of.effective_on,
        source=_source(asked),
        flush=True,
    )


def _usage(asked: PageRequest, found: RolloutOverview) -> Any:
    usage = found.usage
    if usage is None:
        why = "所选时点不提供。" if not found.is_default else "服务网络收到少儿图书室的报送后显示在这里。"
        return card("开放后的使用", empty(EmptyReason.NO_DATA, why, title="暂无使用数据", small=True))

    def address(code: str) -> str:
        return asked.href("/network", indicator=code, type="children")

    return card(
        f"开放后的使用：{usage.month.label}",
        score_list(usage, address),
        data_through=usage.month.last_day,
        source=_source(asked, "服务网络少儿图书室报送"),
        note="所有类型为少儿图书室的服务点合计",
        flush=True,
    )
