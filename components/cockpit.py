"""Parts of the cockpit: the sentence, the curve of the whole plan, the strip of the special topics."""

from __future__ import annotations

from datetime import date

from dash import html

from components import formatting as fmt
from components.attributes import aria
from components.labels import LIGHTS
from components.light import light_badge
from domain.projects.lights import Light
from domain.projects.views import CockpitView, TopicTrack
from domain.projects.work import Milestone


def lead_sentence(view: CockpitView) -> html.P:
    """The state of the plan in one generated sentence; every number in it stands on the page too."""
    overall = view.overall
    day = fmt.long_date(view.view.as_of.effective_on)
    if overall.shown is None:
        told = f"截至{day}，{overall.total} 个在册项目都还没有报送过进展，暂不能判断规划进度。"
        if not overall.total:
            told = f"截至{day}，规划下还没有在册项目。"
        return html.P(told, className="lead-sentence")
    gap = overall.gap
    pace = (
        "尚未设定序时进度"
        if gap is None
        else "与序时进度持平"
        if abs(gap) < 0.05
        else f"{'领先' if gap > 0 else '落后'}序时进度 {abs(gap):.1f} 个百分点"
    )
    counts = overall.counts
    return html.P(
        [
            f"截至{day}，规划总体进度 ",
            html.Strong(fmt.percent(overall.shown)),
            f"，{pace}；{overall.total} 个在册项目中 ",
            html.Strong(f"{counts[Light.BEHIND]} 个滞后"),
            f"、{counts[Light.WATCH]} 个关注、{counts[Light.DONE]} 个完成",
            f"，{view.round.month} 月报已收 {view.reports_in}/{view.reports_due}。"
            if view.view.is_default
            else "。",
        ],
        className="lead-sentence",
    )


def topic_table(view: CockpitView) -> html.Pre:
    """The milestones of the special topics with their dates, as aligned text."""
    on = view.view.as_of.effective_on
    rows = []
    for topic in view.topics:
        rows.append(f"{topic.node.title}（{LIGHTS[topic.verdict.light].text}）")
        rows += [f"　　{_milestone_text(m, on)}" for m in topic.work.live_milestones if m.due_on is not None]
    return html.Pre("\n".join(rows), className="text-table")


def topic_strip(view: CockpitView) -> html.Div:
    """The special topics, one line each: diamonds at due dates, a line at the as-of day."""
    start, end = view.view.plan.starts_on, view.view.plan.ends_on
    on = view.view.as_of.effective_on
    scale = html.Div(
        [
            html.Span(str(year), style={"--x": _place(date(year, 7, 1), start, end)})
            for year in range(start.year, end.year + 1)
        ],
        className="strip-scale",
    )
    rows = [_topic_row(topic, start, end, on) for topic in view.topics]
    return html.Div([html.Div([html.Span(), scale], className="strip-row"), *rows], className="strip chart")


def _topic_row(topic: TopicTrack, start: date, end: date, on: date) -> html.Div:
    dated = [m for m in topic.work.live_milestones if m.due_on is not None]
    marks = [
        html.Span(
            className=f"strip-mark strip-mark--{_mark(milestone, on)}",
            style={"--x": _place(milestone.due_on or start, start, end)},
            title=_milestone_text(milestone, on),
        )
        for milestone in dated
    ]
    today = html.Span(className="strip-today", style={"--x": _place(on, start, end)})
    told = f"{topic.node.title}：" + "；".join(_milestone_text(m, on) for m in dated)
    axis = html.Div([*marks, today], className="strip-axis", role="img", **aria(label=told))
    name = html.Span(
        [light_badge(topic.verdict.light, bare=True), " ", topic.node.title],
        title=f"{topic.node.title}（{LIGHTS[topic.verdict.light].text}）",
    )
    return html.Div([name, axis], className="strip-row")


def _place(day: date, start: date, end: date) -> str:
    share = (day - start).days / max((end - start).days, 1)
    return f"{min(max(share, 0.0), 1.0) * 100:.1f}%"


def _mark(milestone: Milestone, on: date) -> str:
    if milestone.complete:
        return "done"
    if milestone.due_on is not None and milestone.due_on < on:
        return "behind"
    return "watch" if milestone.completion > 0 else "normal"


_MARK_WORDS = {"done": "已完成", "behind": "已逾期", "watch": "进行中", "normal": "未到期"}


def _milestone_text(milestone: Milestone, on: date) -> str:
    return f"{milestone.title}，{fmt.iso_date(milestone.due_on)}，{_MARK_WORDS[_mark(milestone, on)]}"
