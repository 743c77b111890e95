"""One indicator: how it goes, what it means, its target, what was stated and decided."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.attributes import aria
from components.cards import card, facts, page_head
from components.indicator_chart import trend_chart
from components.indicators import (
    DIRECTIONS,
    ELEMENTS,
    MEASURES,
    NATURES,
    SUBJECTS,
    change_text,
    definition_facts,
    figure_text,
    lacks_text,
    target_text,
    value_text,
)
from components.labels import LEDGER_ACTIONS, reason_text
from components.light import light_badge, plain_tag
from components.links import chips
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from pages.indicators.entry import entry_card
from pages.indicators.stated import decisions, observations
from services.indicators.reading import (
    IndicatorPage,
    Link,
    PlanElement,
    in_plain_unit,
    indicator_page,
)

DONE = {
    "approve": "已审核通过，指标、进度和灯色已按新数据更新。",
    "return": "已退回，填报人会看到退回原因。",
    "recall": "已撤回，可以修改后重新提交。",
    "submit": "已提交，等待审核。",
    "confirm": "目标已确认，从现在起用于判断灯色。",
    "edit": "已保存。",
}


def build(asked: PageRequest) -> list[Any]:
    """The page of the indicator in the address."""
    page = indicator_page(
        asked.context,
        asked.actor,
        asked.text("code"),
        asked.wanted,
        asked.text("subject"),
        asked.text("period"),
    )
    found = page.line.figures
    return [
        dcc.Store(id="figure-code", data=found.code),
        dcc.Store(id="figure-subject", data=found.subject.value),
        dcc.Store(id="figure-plan", data=page.view.plan.code),
        _head(asked, page),
        *told(asked, DONE),
        *decisions(page),
        html.Div(
            [
                html.Div(
                    [_standing(page), trend_chart(page), _years(page), observations(page)],
                    className="stack span-8",
                ),
                html.Div(
                    [
                        entry_card(asked, page),
                        _definition(page),
                        _target(page),
                        _links(asked, page),
                        _history(page),
                    ],
                    className="stack span-4",
                ),
            ],
            className="columns",
        ),
    ]


def _head(asked: PageRequest, page: IndicatorPage) -> Any:
    found = page.line.figures
    actions = []
    if page.may_define:
        href = asked.href(f"/indicators/{found.code}/edit", subject=found.subject.value)
        actions.append(dcc.Link("编辑指标", href=href, className="btn-line"))
    head = page_head(
        found.record.definition.name,
        sub=f"{found.code}，{SUBJECTS[found.subject]}",
        actions=actions,
        trail=[dcc.Link("指标", href=asked.href("/indicators"))],
    )
    if len(page.subjects) < 2:
        return head
    choices = [
        (subject.value, SUBJECTS[subject], asked.href(f"/indicators/{found.code}", subject=subject.value))
        for subject in page.subjects
    ]
    return html.Div([head, chips(choices, found.subject.value, label="统计范围")])


def _standing(page: IndicatorPage) -> Any:
    found = page.line.figures
    unit = found.record.definition.unit
    standing = found.standing
    told = figure_text(found.latest, unit) if found.latest else "还没有可用的数据"
    progress = standing.progress
    if progress.gap is not None:
        told = f"目标进度 {fmt.percent(progress.actual)}，序时 {fmt.percent(progress.planned)}"
    lacks = lacks_text(found.latest)
    reasons = [html.Li(reason_text(reason)) for reason in standing.verdict.reasons]
    compared = []
    if standing.figure is not None and found.target is not None:
        compared = [
            html.P(
                f"对照：{figure_text(standing.figure, unit)}，序时应达 {value_text(standing.planned, unit)}，"
                f"目标 {value_text(found.target.target.value, unit)}"
            )
        ]
    return card(
        told,
        [
            html.Div([light_badge(standing.light, big=True)], className="row-line"),
            *compared,
            html.H3("灯色依据", className="field-label"),
            html.Ul(reasons, className="reasons"),
        ],
        unit=unit,
        data_through=page.view.as_of.effective_on,
        note=lacks,
    )


def _years(page: IndicatorPage) -> Any:
    if not page.years:
        return None
    unit = page.line.figures.record.definition.unit
    rows = []
    for before, year in zip([None, *page.years], page.years, strict=False):
        comparable = before is not None and before.complete and year.complete
        rows.append(
            {
                "id": str(year.period),
                "year": year.period.label,
                "value": value_text(year.value, unit),
                "change": fmt.change(year.value, before.value) if comparable and before else fmt.MISSING,
                "covered": f"{year.covered}/{year.expected}",
                "note": lacks_text(year),
            }
        )
    rows = [*(_baseline(link, element) for link, element in page.baselines), *rows]
    columns = [
        grids.text_column("year", "年度", width=150),
        grids.text_column("value", "数值", flex=1, minWidth=120, type="rightAligned"),
        grids.text_column("change", "较上年", width=100, type="rightAligned"),
        grids.text_column("covered", "已报期数", width=96, type="rightAligned"),
        grids.text_column("note", "说明", flex=2, minWidth=150),
    ]
    phone = grids.phone_card("year", meta=[("value", ""), ("change", "较上年"), ("note", "")])
    return card(
        "分年数据",
        grids.grid("figure-years", columns, rows[::-1], card=phone),
        note="不足全年的年度不与上年比较",
        flush=True,
    )


def _baseline(link: Link, element: PlanElement) -> dict[str, Any]:
    """A baseline as a row beside the years: what differs is said with it."""
    value, unit = in_plain_unit(element.yearly or 0.0, element.unit)
    origin = "规划基线，年均为推算" if element.total else "规划基线"
    differs = f"口径不同：{link.note}" if link.note else ""
    return {
        "id": element.code,
        "year": f"{element.period} 年均",
        "value": value_text(value, unit),
        "change": fmt.MISSING,
        "covered": fmt.MISSING,
        "note": "；".join(filter(None, [origin, differs])),
    }


def _definition(page: IndicatorPage) -> Any:
    record = page.line.figures.record
    names = {part.definition.code: part.definition.name for part in page.parts}
    changed = [
        html.Li(f"{fmt.iso_date(change.effective_on)} 起口径变更：{change.text}（{change.reason}）")
        for change in page.changes
    ]
    return card(
        "口径",
        [
            definition_facts(record, names, page.line.owner),
            html.Ul(changed, className="reasons") if changed else None,
        ],
    )


def _target(page: IndicatorPage) -> Any:
    found = page.line.figures
    unit, record = found.record.definition.unit, found.target
    if record is None:
        return card("目标", empty(EmptyReason.NO_TARGET, small=True))
    target = record.target
    steps = "，".join(f"{year}年 {value_text(value, unit)}" for year, value in target.steps)
    confirmed = f"{page.confirmed_by}，{fmt.iso_date(record.confirmed_on)}" if record.confirmed else "待确认"
    body: list[Any] = [
        html.Div(
            [
                plain_tag(NATURES[record.nature]),
                plain_tag("已确认", "normal") if record.confirmed else plain_tag("待确认", "watch"),
            ],
            className="row-line",
        ),
        facts(
            [
                ("目标", target_text(record, unit)),
                ("口径", record.definition),
                ("来源", record.source),
                ("确认人", confirmed),
                ("设定人", page.defined_by),
                ("对照", MEASURES[target.measure]),
                ("方向", DIRECTIONS[target.direction]),
                ("基线", value_text(target.baseline, unit, missing="未设")),
                ("分年目标", steps or "均匀推进"),
            ]
        ),
    ]
    if page.may_confirm:
        body.append(
            html.Div(
                [
                    dcc.Store(id="target-version", data=record.version),
                    dcc.Location(id="target-confirmed", refresh="callback-nav"),
                    html.P("确认后用于判断灯色，您将作为确认人列出。", className="hint"),
                    html.Div(id="target-confirm-message", **aria(live="assertive")),
                    html.Button("确认目标", id="target-confirm", className="btn-main", n_clicks=0),
                ],
                className="form",
            )
        )
    return card("目标", body)


def _links(asked: PageRequest, page: IndicatorPage) -> Any:
    if not page.links:
        return None
    rows = []
    for link, title in page.links:
        href = asked.href("/projects", node=link.element_code) if link.element_kind.value == "node" else ""
        if link.element_kind.value == "project":
            href = asked.href(f"/projects/{link.element_code}")
        name = f"{link.element_code} {title}" if href else title or link.element_code
        rows.append(
            html.Li(
                [
                    f"{ELEMENTS[link.element_kind]}：",
                    dcc.Link(name, href=href) if href else name,
                    plain_tag("建议·待确认", "watch") if link.suggested else None,
                    html.Span(link.note, className="list-sub") if link.note else None,
                ]
            )
        )
    return card("与规划的对应", html.Ul(rows, className="reasons"))


def _history(page: IndicatorPage) -> Any:
    if not page.history:
        return None
    items = []
    for line in page.history[:20]:
        since = f"，{fmt.iso_date(line.effective_on)} 起生效" if line.effective_on else ""
        changes = [html.Li(change_text(*change)) for change in line.changes]
        head = [html.Strong(LEDGER_ACTIONS.get(line.action, line.action)), html.Span(line.actor)]
        items.append(
            html.Li(
                [
                    html.Div(head, className="row-line"),
                    html.Time(f"{fmt.local_moment(line.recorded_at)} 记录{since}"),
                    html.Ul(changes, className="reasons") if changes else None,
                ]
            )
        )
    return card("变更历史", html.Ol(items, className="history"))
