"""The burn-up of children's rooms: open so far, planned, to be expected with a band, and the plan's line."""

from __future__ import annotations

from datetime import date
from typing import Any

from dash import html

from components import formatting as fmt
from components.figures import GREY, INK_2, INK_3, SERIES, date_axis, figure, graph, line, today_line
from domain.rollout.burnup import GOAL, BurnUp, Course, RolloutOverview
from domain.rollout.forecast import HORIZON, Forecast, When

BAND = "rgba(0, 92, 161, 0.16)"
"""The colour of the line of all rooms, thin enough to see the grid through."""
YEARS = HORIZON // 365


def conclusion(found: RolloutOverview) -> str:
    """What the chart says, in a sentence for its title."""
    now = found.counts.open
    if found.burn_up.reached_on is not None and now >= GOAL:
        return f"已开放 {now} 个，{found.burn_up.reached_on.isoformat()} 达到规划的 {GOAL} 个"
    when = found.forecast.goal if found.forecast else None
    if when is not None and when.middle is not None:
        return f"已开放 {now} 个，预计 {fmt.month(when.middle)} 达到规划的 {GOAL} 个"
    return f"已开放 {now} 个，距规划的 {GOAL} 个还差 {max(0, GOAL - now)} 个"


def when_words(when: When) -> str:
    """The band of days by which a number is reached."""
    return f"八成把握在 {_day(when.early)} 至 {_day(when.late)} 之间"


def _day(day: date | None) -> str:
    return f"{YEARS} 年以后" if day is None else day.isoformat()


def forecast_words(found: Forecast | None) -> str:
    """What the forecast rests on, and what it leaves out."""
    if found is None:
        return "没有推进中的点位，不作预测"
    if not found.bands:
        return f"{found.unknown} 个推进中的点位所经阶段完成次数不足，暂不预测"
    left = f"；另有 {found.unknown} 个因所经阶段完成次数不足未计入" if found.unknown else ""
    return (
        f"预测由 {found.simulated} 个推进中点位按以往各阶段用时推算，阴影为八成把握的范围，不含今后新增{left}"
    )


def summary(found: RolloutOverview) -> str:
    """The chart in words."""
    burn_up, counts = found.burn_up, found.counts
    parts = "，".join(f"{part.name} {part.open[-1]} 个" for part in burn_up.parts)
    told = (
        f"截至 {found.as_of.effective_on.isoformat()} 开放 {counts.open} 个（{parts}），规划目标 {GOAL} 个。"
    )
    if burn_up.planned_now is not None:
        told += f"按计划应开放 {burn_up.planned_now} 个。"
    if found.forecast is not None and found.forecast.bands:
        last = found.forecast.bands[-1]
        told += (
            f"预计到 {found.forecast.days[-1].isoformat()} 开放 {last.middle} 个，"
            f"八成把握在 {last.low} 至 {last.high} 个之间。"
        )
        if found.forecast.goal is not None:
            told += f"达到 {GOAL} 个：{when_words(found.forecast.goal)}。"
    return told


def chart(found: RolloutOverview, *, graph_id: str) -> Any:
    """The burn-up with its summary."""
    burn_up, forecast = found.burn_up, found.forecast
    days = [day.isoformat() for day in burn_up.days]
    colours = (SERIES[1], SERIES[2])
    traces = [*_band(forecast)]
    traces += [_steps(days, part, colour) for part, colour in zip(burn_up.parts, colours, strict=True)]
    if burn_up.planned:
        traces.append(
            line(
                [day.isoformat() for day, _ in burn_up.planned],
                [number for _, number in burn_up.planned],
                "计划",
                GREY,
                line={"color": GREY, "width": 2, "dash": "dash", "shape": "hv"},
            )
        )
    traces.append(_steps(days, burn_up.total, SERIES[0], width=3))
    goal_from, goal_to = days[0], _last(found).isoformat()
    marks = today_line(found.as_of.effective_on.isoformat(), "截至")
    marks["shapes"].append(
        {
            "type": "line",
            "x0": goal_from,
            "x1": goal_to,
            "y0": GOAL,
            "y1": GOAL,
            "line": {"color": INK_2, "width": 1, "dash": "dash"},
        }
    )
    marks["annotations"].append(
        {
            "x": goal_from,
            "y": GOAL,
            "xanchor": "left",
            "yanchor": "bottom",
            "text": f"规划目标 {GOAL}",
            "showarrow": False,
            "font": {"color": INK_3, "size": 12},
        }
    )
    content = figure(
        traces,
        height=340,
        xaxis=date_axis(range=[goal_from, goal_to]),
        yaxis={"rangemode": "tozero", "range": [0, _top(found)]},
        margin={"l": 8, "r": 56, "t": 28, "b": 8},
        **marks,
    )
    return graph(content, graph_id=graph_id, summary=summary(found), show_summary=True)


def _steps(days: list[str], course: Course, colour: str, width: int = 2) -> dict[str, Any]:
    return line(
        days,
        list(course.open),
        course.name,
        colour,
        line={"color": colour, "width": width, "shape": "hv"},
    )


def _band(forecast: Forecast | None) -> list[dict[str, Any]]:
    if forecast is None or not forecast.bands:
        return []
    days = [day.isoformat() for day in forecast.days]
    hidden: dict[str, Any] = {
        "mode": "lines",
        "line": {"color": SERIES[0], "width": 0},
        "hoverinfo": "skip",
        "hovertemplate": None,
    }
    filled: dict[str, Any] = {**hidden, "fill": "tonexty", "fillcolor": BAND}
    return [
        line(days, [band.low for band in forecast.bands], "下限", SERIES[0], **hidden),
        line(days, [band.high for band in forecast.bands], "上限", SERIES[0], **filled),
        line(
            days,
            [band.middle for band in forecast.bands],
            "预测",
            SERIES[0],
            line={"color": SERIES[0], "width": 2, "dash": "dot"},
        ),
    ]


def _last(found: RolloutOverview) -> date:
    forecast = found.forecast
    ends = [found.burn_up.days[-1], *(day for day, _ in found.burn_up.planned[-1:])]
    return max([*ends, *(forecast.days[-1:] if forecast and forecast.bands else ())])


def _top(found: RolloutOverview) -> float:
    highest = [GOAL, *found.burn_up.total.open, *(number for _, number in found.burn_up.planned)]
    if found.forecast is not None:
        highest += [band.high for band in found.forecast.bands]
    return max(highest) * 1.08


def table(found: RolloutOverview) -> html.Pre:
    """The chart as aligned text: year ends, the day of the view, and the half-years to come."""
    burn_up, rows = found.burn_up, list[str]()
    for place, day in enumerate(burn_up.days):
        if day.month == 12 or place == len(burn_up.days) - 1:
            parts = "　".join(f"{part.name} {part.open[place]}" for part in burn_up.parts)
            rows.append(
                f"{day.isoformat()}　开放 {burn_up.total.open[place]}　{parts}{_planned(burn_up, day)}"
            )
    if found.forecast is not None:
        rows += [
            f"{day.isoformat()}　预测 {band.middle}（{band.low}–{band.high}）{_planned(burn_up, day)}"
            for day, band in list(zip(found.forecast.days, found.forecast.bands, strict=True))[1:]
            if day.month in (6, 12)
        ]
    return html.Pre("\n".join(rows), className="text-table")


def _planned(burn_up: BurnUp, day: date) -> str:
    told = [number for on, number in burn_up.planned if on <= day]
    return f"　计划 {told[-1]}" if told else ""
