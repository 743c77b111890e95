"""The cockpit's layout: one sentence, headline figures, the matrix of domains, what needs attention."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.bullet import bullet
from components.cards import card, key_figure, key_figures, page_head
from components.cockpit import lead_sentence, topic_strip, topic_table
from components.indicators import figures_text, scorecard_row
from components.labels import LIGHTS, verdict_text
from components.light import light_badge
from components.network.scorecard import score_list
from components.overrides import override_mark
from components.progress_curve import progress_curve
from components.sparkline import sparkline
from components.states import EmptyReason, empty
from components.wall import without_links
from pages.frame import PageRequest
from pages.risks.coordination import coordination_card
from pages.supervision.press import may_press, press_button, press_message
from services.cockpit import (
    CockpitView,
    DomainStanding,
    ElementKind,
    Light,
    NodeFigures,
    ProjectLine,
    Subject,
    cockpit,
    severity_rank,
)


def build(asked: PageRequest) -> list[Any]:
    """The page for this person and point of view; for a wall, with ``?screen=1``, one that leads nowhere."""
    view = cockpit(asked.context, asked.actor, asked.wanted)
    wall = asked.text("screen") == "1"
    content = [
        page_head("驾驶舱", sub=view.view.plan.title),
        lead_sentence(view),
        _headlines(asked, view),
        html.Div(
            [
                html.Div(
                    [
                        _matrix(asked, view),
                        _strip(view),
                        _curve(view),
                        _watch_list(asked, view),
                        _network(asked, view),
                    ],
                    className="stack span-8",
                ),
                html.Div(
                    [
                        *coordination_card(asked, view),
                        _attention(asked, view),
                        _scorecard(asked, view),
                    ],
                    className="stack span-4",
                ),
            ],
            className="columns",
        ),
    ]
    return without_links(content) if wall else content


def _headlines(asked: PageRequest, view: CockpitView) -> Any:
    overall = view.overall
    gap = overall.gap if overall.reported else None
    figures = [
        key_figure(
            "规划总体进度",
            fmt.percent(overall.shown, missing=fmt.NOT_REPORTED),
            note=f"序时 {fmt.percent(overall.planned)}，差 {fmt.points(gap)}",
            light=overall.light,
            href=asked.href("/projects"),
        ),
        key_figure(
            "滞后项目",
            str(overall.counts[Light.BEHIND]),
            unit="个",
            note=f"共 {overall.total} 个在册项目",
            light=Light.BEHIND if overall.counts[Light.BEHIND] else None,
            href=asked.href("/projects", light="behind"),
        ),
        key_figure(
            "关注项目",
            str(overall.counts[Light.WATCH]),
            unit="个",
            note=f"正常 {overall.counts[Light.NORMAL]} 个，完成 {overall.counts[Light.DONE]} 个",
            light=Light.WATCH if overall.counts[Light.WATCH] else None,
            href=asked.href("/projects", light="watch"),
        ),
        key_figure(
            f"{view.round.month} 报送",
            f"{view.reports_in}/{view.reports_due}" if view.view.is_default else fmt.MISSING,
            note=f"截止 {fmt.short_date(view.round.due_on)}"
            if view.view.is_default
            else "回到今天可查看报送",
            href=asked.href("/projects", work="due"),
        ),
    ]
    if view.may_decide:
        figures.append(
            key_figure(
                "待我审核",
                str(view.waiting_for_me),
                unit="份",
                note="已提交、等待审核的填报",
                href=asked.href("/projects", work="decide"),
            )
        )
    return key_figures(figures)


def _matrix(asked: PageRequest, view: CockpitView) -> Any:
    worst = sum(domain.roll_up.behind > 0 for domain in view.domains)
    head = html.Div(
        [html.Span(text) for text in ("领域", "灯色", "实际与序时", "近六期", "滞后", "最近更新")],
        className="matrix-head",
    )
    title = f"{len(view.domains)} 个领域中 {worst} 个有滞后项目" if worst else "各领域没有滞后项目"
    return card(
        title,
        [head, *(_domain_row(asked, domain, view) for domain in view.domains)],
        unit="%",
        data_through=view.view.as_of.effective_on,
        source="项目进展报告",
        note="灯色按领域汇总差距判定，最差项目另列，点击进入领域",
        picture=True,
        flush=True,
    )


def _domain_row(asked: PageRequest, domain: DomainStanding, view: CockpitView) -> Any:
    rolled = domain.roll_up
    worst = rolled.worst
    hidden_by_average = worst is not None and worst.verdict.light in (Light.BEHIND, Light.WATCH)
    year = view.view.as_of.effective_on.year
    return dcc.Link(
        [
            html.Span([html.Small(domain.node.code), domain.node.title], className="matrix-name"),
            html.Span(
                _lights_of(
                    light_badge(
                        rolled.light,
                        reason=f"最差项目：{worst.work.title}（{LIGHTS[worst.verdict.light].text}）"
                        if worst and hidden_by_average
                        else "",
                    ),
                    rolled.light,
                    domain.figures,
                ),
                className="lights",
            ),
            bullet(rolled.shown, rolled.planned, rolled.light),
            _trend(domain),
            html.Span(
                f"{rolled.behind} 个" if rolled.behind else "—",
                className="overdue" if rolled.behind else "muted",
            ),
            html.Span(fmt.short_date(domain.last_reported_on, year=year), className="muted"),
        ],
        href=asked.href("/projects", node=domain.node.code),
        className="matrix-row",
    )


def _lights_of(tasks: Any, light: Light, figures: NodeFigures | None) -> list[Any]:
    """The light of the tasks and the light of the indicators below a node, the worse one first."""
    if figures is None:
        return [tasks]
    standing = figures.standing
    told = figures_text(figures)
    badge = html.Span(
        [html.Small("指标 "), light_badge(standing.light, reason=told, bare=True)], className="light-of"
    )
    return [badge, tasks] if severity_rank(standing.light) < severity_rank(light) else [tasks, badge]


TREND_SPAN = 10
"""Least height of a sparkline in percentage points: half a point must not look like a leap."""


def _trend(domain: DomainStanding) -> Any:
    known = [value for value in domain.trend if value is not None]
    middle = (min(known) + max(known)) / 2 if known else 0.0
    half = max(TREND_SPAN, max(known) - min(known) if known else 0.0) / 2
    values = [None if value is None else round(value, 1) for value in domain.trend]
    label = f"{domain.node.title}近六期进度"
    return sparkline(values, label=label, low=middle - half, high=middle + half)


def _attention(asked: PageRequest, view: CockpitView) -> Any:
    shown, total = len(view.attention), view.attention_total
    if not total:
        return card(*_nothing_to_attend(view))
    presses = may_press(asked, view.view.is_default)
    rows: Any = html.Ul(
        [
            html.Li(
                [_attention_row(asked, line), press_button(line, view.view.today)],
                className="list-pressed",
            )
            if presses
            else html.Li(_attention_row(asked, line))
            for line in view.attention
        ],
        className="list",
    )
    if presses:
        rows = [*press_message(), rows]
    more = dcc.Link(f"全部 {total} 个", href=asked.href("/projects", light="behind,watch"))
    return card(
        f"需要关注 {total} 个项目" + (f"，以下为最紧迫的 {shown} 个" if total > shown else ""),
        rows,
        data_through=view.view.as_of.effective_on,
        note="先滞后、后关注，差距大的在前" + ("；督办：无单发蓝单，有单催办" if presses else ""),
        actions=[more],
        flush=True,
    )


def _nothing_to_attend(view: CockpitView) -> tuple[str, Any]:
    """Why the list is empty: all is well, nothing can be judged, or it is not for this person to see."""
    overall = view.overall
    hidden = overall.counts[Light.BEHIND] + overall.counts[Light.WATCH]
    if hidden:
        told = "如工作需要，请联系办公室。"
        return f"{hidden} 个滞后或关注的项目不在您的查看范围内", empty(EmptyReason.NO_RIGHT, told, small=True)
    if not overall.total:
        told = "规划下还没有在册项目。"
    elif overall.counts[Light.NORMAL] + overall.counts[Light.DONE] == overall.total:
        told = "所有在册项目都正常推进。"
    else:
        told = "其余项目未启动、已暂停或尚未设定计划日期，无法判断。"
    return "没有滞后或关注的项目", empty(EmptyReason.NOTHING_DUE, told, title="暂无", small=True)


def _attention_row(asked: PageRequest, line: ProjectLine) -> Any:
    titles = {milestone.milestone_id: milestone.title for milestone in line.work.milestones}
    overdue = max(
        (reason.days or 0 for reason in line.verdict.reasons if "overdue" in reason.kind), default=0
    )
    # The gap that made the light: of the year for recurring work, where the reason beside it says so.
    judged = next((r.gap for r in line.verdict.reasons if r.gap is not None), line.progress.gap)
    people = "，".join(filter(None, [line.lead_department, line.owner]))
    return dcc.Link(
        [
            light_badge(line.verdict.light),
            html.Span(
                [
                    line.title,
                    html.Span(
                        verdict_text(line.verdict, titles, 1, yearly=line.work.yearly), className="list-sub"
                    ),
                    html.Span(
                        [people or "未落实责任部门", *override_mark(line.override, line.override_by)],
                        className="list-sub",
                    ),
                ],
                className="list-main",
            ),
            html.Span(fmt.days_overdue(overdue) if overdue else fmt.points(judged), className="overdue"),
        ],
        href=asked.href(f"/projects/{line.code}"),
        className="list-row",
    )


def _strip(view: CockpitView) -> Any:
    if not view.topics:
        return card("专题里程碑", empty(EmptyReason.NO_DATA, small=True))
    behind = sum(topic.verdict.light in (Light.BEHIND, Light.WATCH) for topic in view.topics)
    total = len(view.topics)
    unset = sum(topic.verdict.light is Light.UNSET for topic in view.topics)
    title = f"{total} 个专题中 {behind} 个需要关注" if behind else f"{total} 个专题没有滞后"
    if unset:
        title += f"，{unset} 个尚未设定计划日期"
    return card(
        title,
        topic_strip(view),
        data_through=view.view.as_of.effective_on,
        source="项目计划与进展报告",
        note="菱形为里程碑的计划日期，竖线为截至日期",
        table=topic_table(view),
    )


def _scorecard(asked: PageRequest, view: CockpitView) -> Any:
    """What the plan states in figures, how each goes on now; definitions one click away."""
    stated = [line for line in view.scorecard if line.element.kind is not ElementKind.SHORTFALL]
    if not stated:
        return card("规划基线与目标", empty(EmptyReason.NO_TARGET, small=True))
    return card(
        "规划基线与目标",
        html.Ul([scorecard_row(line, _indicator_href(asked)) for line in stated], className="list"),
        source=_source(asked),
        note="市馆口径；总流通人次不等于到馆人次，对照时口径不同",
        actions=[dcc.Link("全部指标", href=asked.href("/indicators"))],
        flush=True,
    )


def _network(asked: PageRequest, view: CockpitView) -> Any:
    """How the network did in the last month whose reports were due."""
    score = view.network
    if score is None or not any(line.now.value is not None for line in score.lines):
        return None
    demonstration = asked.context.demonstration_date is not None
    return card(
        f"服务网络 {score.month.label}",
        score_list(score, lambda code: asked.href("/network", indicator=code)),
        data_through=view.view.as_of.effective_on,
        source="各馆填报（演示数据，不是真实数据）" if demonstration else "各馆填报",
        actions=[dcc.Link("网络概览", href=asked.href("/network"))],
        flush=True,
    )


def _watch_list(asked: PageRequest, view: CockpitView) -> Any:
    """The shortfalls that the plan admits, each with the indicators that follow it."""
    found = [line for line in view.scorecard if line.element.kind is ElementKind.SHORTFALL]
    if not found:
        return None
    return card(
        f"规划短板 {len(found)} 项",
        html.Ul([scorecard_row(line, _indicator_href(asked)) for line in found], className="list"),
        source=_source(asked),
        note="规划仅列出短板，未设定目标值",
        flush=True,
    )


def _source(asked: PageRequest) -> str:
    """Where the figures come from: the plan's own stand beside entered ones, which may be made up."""
    return f"规划文本；现值为{'演示数据，不是真实数据' if asked.context.demonstration_date else '填报数据'}"


def _indicator_href(asked: PageRequest) -> Callable[[str, Subject], str]:
    return lambda code, subject: asked.href(f"/indicators/{code}", subject=subject.value)


def _curve(view: CockpitView) -> Any:
    return progress_curve(view.curve, view.view.plan.title, graph_id="cockpit-curve", whole=True)
