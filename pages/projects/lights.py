"""灯色: the light with its reasons, the one a person set beside it, and the course of both by month."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import forms, grids
from components.attributes import aria
from components.cards import card
from components.labels import LIGHTS, REPORTING, REPORTING_SIGNALS, reason_text, verdict_text
from components.light import light_badge, plain_tag
from components.overrides import override_text
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from pages.projects.head import project_head
from services.projects.lights_page import (
    CHOICES,
    LightOn,
    LightsPage,
    OverrideStep,
    ReportingOn,
    ReportingSignal,
    light_changes,
    lights_page,
)

TAB = "lights"
DONE = {
    "override": "人工灯色已设定，计算灯色仍并列显示；到期自动恢复。",
    "withdraw": "人工灯色已撤销，恢复为计算灯色。",
}
_TONES = {ReportingSignal.NONE: "normal", ReportingSignal.YELLOW: "watch", ReportingSignal.RED: "behind"}


def build(asked: PageRequest) -> list[Any]:
    """The lights of the project in the address."""
    page = lights_page(asked.context, asked.actor, asked.text("code"), asked.wanted)
    return [
        dcc.Store(id="light-project", data=page.line.project_id),
        dcc.Store(id="light-version", data=page.version),
        *project_head(asked, page.line, page.path, TAB),
        *told(asked, DONE),
        html.Div(
            [_now(page), *_form(page), _strip(page), _changes(page), *_reporting(page), _steps(page)],
            className="stack",
        ),
    ]


def _titles(page: LightsPage) -> dict[int, str]:
    return {milestone.milestone_id: milestone.title for milestone in page.line.work.milestones}


def _now(page: LightsPage) -> Any:
    line, titles = page.line, _titles(page)
    badges: list[Any] = [html.Span("计算"), light_badge(line.verdict.light, big=True)]
    parts: list[Any] = []
    conclusion = f"计算灯色为{LIGHTS[line.verdict.light].text}"
    if line.override is not None:
        badges += [html.Span("人工"), light_badge(line.override.light, big=True)]
        parts.append(html.P(override_text(line.override, line.override_by), className="notice"))
        conclusion += f"，人工调整为{LIGHTS[line.override.light].text}"
    reasons = [
        html.Li(reason_text(reason, titles.get(reason.milestone_id or 0), yearly=line.work.yearly))
        for reason in line.verdict.reasons
    ]
    return card(
        conclusion,
        [
            html.Div(badges, className="row-line"),
            *parts,
            html.H3("灯色依据", className="field-label"),
            html.Ul(reasons, className="reasons"),
        ],
        data_through=page.view.as_of.effective_on,
        note="项目数、汇总和筛选都按计算灯色；人工调为关注或滞后的，也列入需要关注的项目",
    )


def _form(page: LightsPage) -> list[Any]:
    """Setting a light, or withdrawing the one in force: for directors, on the present state only."""
    if not page.may_override:
        return []
    present = page.line.override
    choices = [(light.value, LIGHTS[light].text) for light in CHOICES if light is not page.line.verdict.light]
    fields = html.Div(
        [
            forms.field(
                "人工灯色",
                forms.choice("light-choice", choices, present.light.value if present else choices[0][0]),
                required=True,
            ),
            forms.field(
                "有效期至",
                forms.day("light-until"),
                required=True,
                hint=f"最长 {page.max_days} 天，即 {fmt.iso_date(page.last_day)}",
            ),
        ],
        className="field-grid",
    )
    buttons = [html.Button("设定", id="light-set", className="btn-main", n_clicks=0)]
    withdraw = html.Button(
        "撤销人工灯色", id="light-withdraw", className="btn-line", n_clicks=0, hidden=present is None
    )
    body = html.Div(
        [
            dcc.Location(id="light-done", refresh="callback-nav"),
            dcc.Location(id="light-withdrawn", refresh="callback-nav"),
            fields,
            forms.field(
                "原因", forms.reason("light-reason", "不少于 10 个字，将与灯色一并显示"), required=True
            ),
            forms.message("light-message"),
            forms.message("light-withdraw-message"),
            html.Div([*buttons, withdraw], className="actions"),
        ],
        className="form",
    )
    title = "改设或撤销人工灯色" if present else "人工调整灯色"
    return [card(title, body, note="计算灯色照常显示，到期自动恢复")]


def _strip(page: LightsPage) -> Any:
    if not page.months:
        return card("灯色历程", empty(EmptyReason.NO_DATA, "所选日期之前还没有记录。", small=True))
    years = [
        html.Li([html.Span(str(year), className="light-year"), *(_cell(page, found) for found in group)])
        for year, group in groupby(page.months, key=lambda found: found.day.year)
    ]
    lights = [light for light in LIGHTS if any(found.verdict.light is light for found in page.months)]
    legend = html.Div([light_badge(light) for light in lights], className="row-line light-legend")
    alarm = sum(found.verdict.light.value in ("behind", "watch") for found in page.months)
    return card(
        f"{len(page.months)} 个月末中 {alarm} 个为关注或滞后",
        [html.Ol(years, className="light-strip"), legend],
        note="每月末按当日的计划、进度和规则判定；“人”表示当时有人工灯色。页面上方可改为“当日所知”",
    )


def _cell(page: LightsPage, found: LightOn) -> Any:
    words = LIGHTS[found.verdict.light].text
    reasons = verdict_text(found.verdict, _titles(page), 2, yearly=page.line.work.yearly)
    hand = f"；人工：{LIGHTS[found.override.light].text}" if found.override else ""
    day = fmt.iso_date(found.day)
    return html.Span(
        [
            html.Span(f"{found.day.month}月{words}{hand}", className="visually-hidden"),
            html.Span("人", className="by-hand-sign", **aria(hidden="true")) if found.override else None,
        ],
        className=f"light light--{found.verdict.light.value} light-month",
        title=f"{day} {words}{hand}：{reasons}",
    )


def _changes(page: LightsPage) -> Any:
    titles = _titles(page)
    rows = [
        {
            "id": found.day.isoformat(),
            "day": found.day.isoformat(),
            "light": found.verdict.light.value,
            "hand": LIGHTS[found.override.light].text if found.override else "",
            "reason": verdict_text(found.verdict, titles, 3, yearly=page.line.work.yearly),
        }
        for found in light_changes(page.months)
    ]
    columns = [
        grids.date_column("day", "月末"),
        grids.light_column("light", "计算灯色"),
        grids.text_column("hand", "人工", width=80),
        grids.text_column("reason", "灯色依据", flex=1, minWidth=240),
    ]
    return card(
        f"灯色变化 {max(len(rows) - 1, 0)} 次",
        grids.grid(
            "light-changes",
            columns,
            rows,
            height=420 if len(rows) > 12 else None,
            card=grids.phone_card("day", light="light", meta=[("reason", "")]),
        ),
        flush=True,
    )


def _reporting(page: LightsPage) -> list[Any]:
    """Missed reports and how they recovered: a status of its own, never part of the light."""
    if not page.reporting:
        return []
    lapsed = [found for found in page.reporting if found.signal is not ReportingSignal.NONE]
    now = REPORTING_SIGNALS[page.line.signal].text
    listed = html.Ol([_month(found) for found in page.reporting], className="reporting-strip")
    return [
        card(
            f"报送情况：{now}"
            + (f"，近 {len(page.reporting)} 个月中 {len(lapsed)} 个月有异常" if lapsed else ""),
            listed,
            note="应报未报为红，补报后转黄并保持一期，再恢复正常；报送情况不影响灯色",
        )
    ]


def _month(found: ReportingOn) -> Any:
    return html.Li(
        [
            html.Strong(str(found.month)),
            html.Span(REPORTING[found.status].text, className=REPORTING[found.status].css),
            plain_tag(REPORTING_SIGNALS[found.signal].text, _TONES[found.signal]),
        ]
    )


def _steps(page: LightsPage) -> Any:
    if not page.steps:
        return card("人工灯色记录", empty(EmptyReason.NO_DATA, "没有人工调整过灯色。", small=True))
    return card(
        f"人工灯色记录 {len(page.steps)} 条",
        html.Ol([_step(step) for step in page.steps], className="history"),
    )


def _step(step: OverrideStep) -> Any:
    if step.light is None:
        head = html.Div([html.Strong("撤销人工灯色"), html.Span(step.by)], className="row-line")
    else:
        until = html.Span(f"至 {fmt.iso_date(step.expires_on)}")
        head = html.Div(
            [html.Strong("人工调整"), light_badge(step.light), until, html.Span(step.by)],
            className="row-line",
        )
    return html.Li(
        [
            head,
            html.Time(f"{fmt.local_moment(step.recorded_at)} 记录"),
            html.P(f"原因：{step.reason}", className="hint") if step.reason else None,
        ]
    )
