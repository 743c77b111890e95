"""汇报文字: the state of a node in a paragraph that can be put into a report as it stands.

It is made from the figures of the page by fixed rules; nothing in it is not on the page or one click away.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from dash import html

from components import formatting as fmt
from components.attributes import data
from components.cards import card
from components.labels import LIGHTS
from domain.node_views import NodeOverview
from domain.projects.lights import Light
from domain.projects.views import ProjectLine
from domain.projects.work import Milestone

NAMED = 5
"""How many projects or milestones a paragraph names; the rest are counted."""
AHEAD_DAYS = 30
LEVEL = 0.05
"""A gap, in percentage points, that is shown as none."""
TEXT = "node-briefing"

_COUNTED = (Light.DONE, Light.NORMAL, Light.WATCH, Light.BEHIND, Light.NOT_STARTED, Light.PAUSED, Light.UNSET)


def briefing_card(overview: NodeOverview) -> html.Section:
    """The paragraph with a button that copies it."""
    button = html.Button("复制汇报文字", type="button", className="btn-line btn-small", **data(copy=TEXT))
    return card(
        "汇报文字",
        html.Div(
            [
                html.P(briefing(overview), id=TEXT, className="report-text"),
                html.Div(button, className="actions"),
            ]
        ),
        note="按页面上的数据自动写成，可直接用于汇报材料",
    )


def briefing(overview: NodeOverview) -> str:
    """The state of a node on the day looked at, in Chinese official prose."""
    on = overview.place.view.as_of.effective_on
    rolled = overview.roll_up
    name = f"“{overview.place.title}”" if overview.place.node else overview.place.title
    if not rolled.total:
        return f"截至{fmt.long_date(on)}，{name}下没有在册项目。"
    counts = "、".join(
        f"{LIGHTS[light].text} {rolled.counts[light]} 个" for light in _COUNTED if rolled.counts[light]
    )
    sentences = [
        f"截至{fmt.long_date(on)}，{name}共有在册项目 {rolled.total} 个，其中{counts}",
        _progress(overview),
        *_behind(overview.projects),
        *_finished(overview.projects, on),
        *_next(overview.projects, on),
    ]
    return "。".join(sentences) + "。"


def _progress(overview: NodeOverview) -> str:
    rolled = overview.roll_up
    if rolled.shown is None:
        return "尚未报送过进展"
    told = f"总体进度 {fmt.percent(rolled.shown)}"
    if rolled.planned is None or rolled.gap is None:
        return f"{told}，尚未设定序时进度"
    if abs(rolled.gap) < LEVEL:
        return f"{told}，与序时进度持平"
    ahead = "领先" if rolled.gap > 0 else "落后"
    return f"{told}，序时进度 {fmt.percent(rolled.planned)}，{ahead} {abs(rolled.gap):.1f} 个百分点"


def _behind(lines: Iterable[ProjectLine]) -> list[str]:
    behind = sorted(
        (line for line in lines if line.verdict.light is Light.BEHIND),
        key=lambda line: (line.progress.gap or 0.0, line.code),
    )
    if not behind:
        return []
    named = "；".join(_told_behind(line) for line in behind[:NAMED])
    return [f"滞后项目有：{named}{_rest(len(behind))}"]


def _told_behind(line: ProjectLine) -> str:
    where = f"{line.title}（{line.lead_department or '未定牵头部门'}"
    if line.shown is None:
        return f"{where}，尚未报送）"
    return f"{where}，完成 {fmt.percent(line.shown)}，序时 {fmt.percent(line.progress.planned)}）"


def _finished(lines: Iterable[ProjectLine], on: date) -> list[str]:
    first = on.replace(day=1)
    done = [
        (line, milestone)
        for line in lines
        for milestone in line.work.live_milestones
        if milestone.completed_on is not None and first <= milestone.completed_on <= on
    ]
    if not done:
        return []
    return [f"{on.month} 月以来完成里程碑 {len(done)} 项：{_named(done)}"]


def _next(lines: Iterable[ProjectLine], on: date) -> list[str]:
    due = sorted(
        (
            (line, milestone)
            for line in lines
            for milestone in line.work.live_milestones
            if not milestone.complete
            and milestone.due_on is not None
            and on < milestone.due_on <= on + timedelta(days=AHEAD_DAYS)
        ),
        key=lambda found: (found[1].due_on or on, found[0].code, found[1].position),
    )
    if not due:
        return []
    return [f"未来 {AHEAD_DAYS} 天内有 {len(due)} 项里程碑到期：{_named(due)}"]


def _named(found: list[tuple[ProjectLine, Milestone]]) -> str:
    told = "；".join(f"{line.title}“{milestone.title}”" for line, milestone in found[:NAMED])
    return told + _rest(len(found))


def _rest(count: int) -> str:
    return f"；等 {count} 项" if count > NAMED else ""
