"""The forecast of a node: its chart with the band, its figures, and in words why there is none."""

from __future__ import annotations

from datetime import date
from typing import Any

from dash import html

from components import formatting as fmt
from components.cards import card, facts, key_figure, key_figures
from components.figures import GREY, SERIES, date_axis, figure, graph, line, percent_axis, today_line
from components.states import EmptyReason, empty
from domain.projects.forecast import LEAST_HISTORY, RESAMPLES, Forecast, LeftOut, NoForecast, NoForecastReason
from domain.projects.forecast_views import NodeForecast
from domain.projects.lights import Light

BAND = "rgba(0, 92, 161, 0.16)"
"""The colour of the forecast's line, thin enough to see the grid through."""
ON_TIME = 0.5
"""Months of difference from the plan that a reader is told as 按期."""

READING = "计划曲线只在里程碑到期日上台阶：落后时按月末数插值，持平时取当日，超前时向下一台阶插值"

LEFT_OUT = {
    LeftOut.RECURRING: "常态类 {} 个（按年结转，没有完成之日）",
    LeftOut.PAUSED: "已暂停 {} 个（时钟停摆，没有进度可推）",
    LeftOut.UNDATED: "未设定计划日期 {} 个",
    LeftOut.CANCELLED: "已取消 {} 个",
}

_TITLES = {
    NoForecastReason.NO_WORK: (EmptyReason.NO_DATA, "本条目下还没有在册项目"),
    NoForecastReason.ALL_CANCELLED: (EmptyReason.NO_DATA, "项目均已取消，不作预测"),
    NoForecastReason.ALL_RECURRING: (EmptyReason.NO_DATA, "均为常态类工作，不预测完成日期"),
    NoForecastReason.ALL_STOPPED: (EmptyReason.NO_DATA, "会完成的工作都已暂停，暂不预测"),
    NoForecastReason.NO_PLAN: (EmptyReason.NO_TARGET, "尚未设定计划日期，无法预测"),
    NoForecastReason.FINISHED: (EmptyReason.NOTHING_DUE, "已全部完成，无需预测"),
    NoForecastReason.NOT_BEGUN: (EmptyReason.NOT_OPEN, "尚未到计划开始时间"),
    NoForecastReason.NOT_REPORTED: (EmptyReason.MISSING, "还没有报送过进展，无法预测"),
    NoForecastReason.TOO_SHORT: (EmptyReason.NO_DATA, "历史太短，暂不预测"),
    NoForecastReason.NO_PACE: (EmptyReason.NO_DATA, "一直没有进展，按现状推算不出完成日期"),
}


def no_forecast_text(outcome: NoForecast) -> str:
    """Why there is no forecast, and what would bring one."""
    match outcome.reason:
        case NoForecastReason.NO_WORK:
            return "立项并设定里程碑日期、连续报送满一年后，这里显示预计完成日期。"
        case NoForecastReason.ALL_CANCELLED:
            return "已取消的工作不再推进，也不计入进度。"
        case NoForecastReason.ALL_RECURRING:
            return "常态类工作每年安排、每年结转，规划期满之前没有“完成”一说，请看本年进度和灯色。"
        case NoForecastReason.ALL_STOPPED:
            return "暂停期间时钟停摆，恢复后按已有历史继续预测。"
        case NoForecastReason.NO_PLAN:
            return "请先为里程碑设定计划日期；没有计划曲线，就没有可对照的进度。"
        case NoForecastReason.FINISHED:
            return _finished_text(outcome)
        case NoForecastReason.NOT_BEGUN:
            return "计划开始之后，按实际进度预测。"
        case NoForecastReason.NOT_REPORTED:
            return "收到进展报送后开始积累历史，满 12 个月即可预测。"
        case NoForecastReason.TOO_SHORT:
            return (
                f"现有 {outcome.history} 个月末的进度，至少需要 {LEAST_HISTORY} 个月，"
                f"还差 {LEAST_HISTORY - outcome.history} 个月。历史太短时推算的日期不可靠，因此不显示。"
            )
        case NoForecastReason.NO_PACE:
            return (
                f"截至目前进度 {fmt.percent(outcome.actual)}，序时 {fmt.percent(outcome.planned)}，"
                "历史上没有可供推算的进展。"
            )


def _finished_text(outcome: NoForecast) -> str:
    planned = fmt.long_date(outcome.planned_finish)
    if outcome.finished_on is None:
        return f"进度已达 100%，计划完成日期为 {planned}。"
    return f"最后一项于 {fmt.long_date(outcome.finished_on)} 完成，计划完成日期为 {planned}。"


def no_forecast(view: NodeForecast, outcome: NoForecast) -> html.Section:
    """The card where there is no forecast."""
    reason, title = _TITLES[outcome.reason]
    return card(
        title,
        empty(reason, no_forecast_text(outcome), title="没有预测"),
        data_through=view.place.view.as_of.effective_on,
        card_id="forecast-none",
    )


def headline(outcome: Forecast) -> str:
    """What the forecast comes to, in a sentence: for the chart's title."""
    late = outcome.late_by
    if outcome.eac_on is None:
        return f"按现有进度，十年内（{outcome.horizon.year} 年前）难以完成"
    day = fmt.month(outcome.finish.middle or outcome.eac_on)
    if abs(late) < ON_TIME:
        return f"按现有进度，预计 {day}按期完成"
    return f"按现有进度，预计 {day}完成，比计划{'晚' if late > 0 else '早'} {abs(late):.1f} 个月"


def forecast_figures(outcome: Forecast) -> html.Div:
    """Earned schedule, its index, the estimate and the expected finish with its band."""
    finish = outcome.finish
    late = outcome.late_by >= ON_TIME
    return key_figures(
        [
            key_figure(
                "预计完成",
                _finish_day(finish.middle, outcome),
                note=f"八成把握：{_finish_day(finish.early, outcome)} 至 {_finish_day(finish.late, outcome)}",
                light=Light.WATCH if late else None,
            ),
            key_figure(
                "挣得进度 ES",
                f"{outcome.earned:.1f}",
                unit="个月",
                note=f"已用时 AT {outcome.elapsed:.1f} 个月，差 {_months(outcome.earned - outcome.elapsed)}",
            ),
            key_figure(
                "进度绩效 SPI(t)",
                f"{outcome.spi:.2f}",
                note="ES ÷ AT；小于 1 为慢于计划",
            ),
            key_figure(
                "预计总工期 EAC(t)",
                f"{outcome.eac:.1f}",
                unit="个月",
                note=f"PD ÷ SPI(t)，至 {_finish_day(outcome.eac_on, outcome)}；"
                f"计划工期 PD {outcome.planned_duration:.1f} 个月",
            ),
        ],
        id="forecast-figures",
    )


def _finish_day(day: date | None, outcome: Forecast) -> str:
    return f"{outcome.horizon.year} 年以后" if day is None else day.isoformat()


def _months(value: float) -> str:
    rounded = round(value, 1) + 0.0
    return f"{'+' if rounded > 0 else '−' if rounded < 0 else ''}{abs(rounded):.1f} 个月"


def forecast_chart(view: NodeForecast, outcome: Forecast) -> html.Section:
    """Planned steps, what was reached, and the forecast with its band; a line at the as-of day."""
    past = [point for point in outcome.points if point.actual is not None]
    days = [point.day.isoformat() for point in outcome.points]
    ahead = [point.day.isoformat() for point in outcome.fan]
    hidden: dict[str, Any] = {"mode": "lines", "line": {"color": SERIES[0], "width": 0}, "hoverinfo": "skip"}
    no_word = {"hovertemplate": None}
    traces = [
        line(ahead, [point.low for point in outcome.fan], "下限", SERIES[0], **hidden, **no_word),
        line(
            ahead,
            [point.high for point in outcome.fan],
            "上限",
            SERIES[0],
            **hidden,
            **no_word,
            fill="tonexty",
            fillcolor=BAND,
        ),
        line(
            days,
            [point.planned for point in outcome.points],
            "序时",
            GREY,
            line={"color": GREY, "width": 2, "dash": "dash", "shape": "hv"},
        ),
        line(
            [point.day.isoformat() for point in past],
            [point.actual for point in past],
            "实际",
            SERIES[0],
            textposition="bottom right",
        ),
        line(
            ahead,
            [point.middle for point in outcome.fan],
            "预测",
            SERIES[0],
            line={"color": SERIES[0], "width": 2, "dash": "dot"},
            textposition="top left",
        ),
    ]
    last = max(outcome.planned_finish, outcome.fan[-1].day)
    content = figure(
        traces,
        height=320,
        xaxis=date_axis(range=[outcome.starts_on.isoformat(), last.isoformat()]),
        yaxis=percent_axis(),
        margin={"l": 8, "r": 48, "t": 28, "b": 8},
        **today_line(outcome.as_of.isoformat(), "截至"),
    )
    return card(
        headline(outcome),
        graph(content, graph_id="forecast-chart", summary=_summary(view, outcome), show_summary=True),
        unit="%",
        data_through=outcome.as_of,
        source="项目进展报告，按挣得进度法推算",
        note="阴影为八成把握的范围：由过去各月进度重复抽样推算，不是承诺",
        table=_table(outcome),
    )


def _summary(view: NodeForecast, outcome: Forecast) -> str:
    finish = outcome.finish
    told = (
        f"{view.place.title}：截至 {outcome.as_of.isoformat()} 实际 {fmt.percent(outcome.actual)}，"
        f"序时 {fmt.percent(outcome.planned)}，相当于计划的第 {outcome.earned:.1f} 个月（已过 "
        f"{outcome.elapsed:.1f} 个月）。照过去 {outcome.history} 个月的快慢走下去，"
        f"预计 {_finish_day(finish.middle, outcome)} 完成，八成把握在 "
        f"{_finish_day(finish.early, outcome)} 至 {_finish_day(finish.late, outcome)} 之间；"
        f"计划为 {outcome.planned_finish.isoformat()}。"
    )
    if outcome.unfinished >= 0.005:
        told += (
            f"有 {fmt.percent(outcome.unfinished * 100)} 的推算到 {outcome.horizon.isoformat()} 仍未完成。"
        )
    return told


def _table(outcome: Forecast) -> html.Pre:
    """Year ends, the as-of day and the months to come, as aligned text."""
    past = [p for p in outcome.points if p.day <= outcome.as_of and (p.day.month, p.day.day) == (12, 31)]
    past += [p for p in outcome.points if p.day == outcome.as_of and p not in past]
    rows = [
        f"{p.day.isoformat()}　序时 {fmt.percent(p.planned)}　"
        f"实际 {fmt.percent(p.actual, missing=fmt.NOT_REPORTED)}"
        for p in past
    ]
    rows += [
        f"{p.day.isoformat()}　预测 {fmt.percent(p.middle)}（{fmt.percent(p.low)} 至 {fmt.percent(p.high)}）"
        for p in outcome.fan[1:]
    ]
    return html.Pre("\n".join(rows), className="text-table")


def made_from(view: NodeForecast, outcome: Forecast | NoForecast) -> html.Section:
    """What the forecast is computed from: what counts and what does not, how many months, by what rule."""
    rows: list[tuple[str, Any]] = [("计入的项目", f"{view.counted} 个，共 {view.total} 个")]
    if view.left_out:
        told = [words.format(view.left_out[why]) for why, words in LEFT_OUT.items() if why in view.left_out]
        rows.append(("不计入", "；".join(told)))
    if view.unreported:
        rows.append(("从未报送", f"{view.unreported} 个，按 0 计入"))
    if isinstance(outcome, Forecast):
        rows += [
            ("计时起点", fmt.long_date(outcome.starts_on)),
            ("历史", f"{outcome.history} 个月末的进度（至少需要 {LEAST_HISTORY} 个）"),
            ("计划完成", f"{fmt.long_date(outcome.planned_finish)}（按现行计划日期，含已批准的改期）"),
            ("ES 读法", READING),
            (
                "八成范围",
                f"以连续三个月为一组，从过去各月 ES 的增量中有放回地抽取，共推算 {RESAMPLES:,} 次，"
                "取第 10、50、90 百分位；种子固定，同一截至日期结果不变",
            ),
        ]
    rows.append(("出处", "Lipke（2003）挣得进度法；Efron（1979）自助法；Künsch（1989）分块"))
    return card("预测依据", facts(rows), card_id="forecast-basis")
