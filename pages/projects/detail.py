"""One project: where it stands and why, its milestones, its reports with decisions, its history."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.attachments import attachment_panel
from components.attributes import aria
from components.bullet import bullet
from components.cards import card, facts
from components.indicators import figure_text, target_text
from components.labels import (
    HISTORY_FIELDS,
    LEDGER_ACTIONS,
    REPORTING_SIGNALS,
    WORK_KINDS,
    history_value,
    reason_text,
)
from components.light import light_badge, plain_tag, tag
from components.links import page_href
from components.overrides import override_mark, override_text
from components.states import EmptyReason, empty
from pages.credentials.links import link_cards
from pages.frame import PageRequest, told
from pages.projects.head import project_head
from pages.projects.remarks import remark_fields, remarks_told
from services.projects.reading import (
    HistoryLine,
    ProjectDetail,
    ProjectLine,
    ReportingStatus,
    ReportView,
    Successor,
    project_detail,
)

RECENT_REPORTS = 6
NO_CATEGORY = "-"
"""The value of the option 不分类: an empty one would be taken for a placeholder."""


def build(asked: PageRequest) -> list[Any]:
    """The page of the project in the address."""
    detail = project_detail(asked.context, asked.actor, asked.text("code"), asked.wanted)
    return [
        dcc.Store(id="project-id", data=detail.line.project_id),
        dcc.Store(id="project-version", data=detail.version),
        *_head(asked, detail),
        *told(asked, DONE),
        *_asked_for(asked),
        *_press(detail),
        *_decisions(detail),
        html.Div(
            [
                html.Div(
                    [
                        _standing(asked, detail),
                        _milestones(detail),
                        _evidence(detail),
                        _reports(asked, detail),
                    ],
                    className="stack span-8",
                ),
                html.Div(
                    [_facts(detail), _state_form(detail), *link_cards(asked, detail), _history(detail)],
                    className="stack span-4",
                ),
            ],
            className="columns",
        ),
    ]


DONE = {
    "approve": "已审核通过，进度和灯色已按这份报告更新。",
    "return": "已退回，填报人会看到退回原因。",
    "recall": "已撤回，可以修改后重新提交。",
    "submit": "已提交，等待审核。",
    "edit": "已保存。",
    "state": "项目状态已调整。",
    "revoked": "已撤销，立即失效。",
    "press": "已催报：责任人和牵头部门填报员会收到通知。",
}


def _asked_for(asked: PageRequest) -> list[Any]:
    """How many dates a save asked to move instead of moving them."""
    requested, found = asked.text("requested", 3), list[Any]()
    if asked.text("done") == "edit" and requested.isdecimal() and requested != "0":
        link = dcc.Link("查看", href=asked.href(f"/projects/{asked.text('code')}/schedule"))
        text = f"{requested} 项期限调整已提交馆领导审批，批准前仍按原期限。"
        found.append(html.P([text, link], className="notice notice-warning", role="status"))
    return found


def _head(asked: PageRequest, detail: ProjectDetail) -> list[Any]:
    line = detail.line
    actions = []
    if line.may_report:
        actions.append(
            dcc.Link("填报进展", href=asked.href(f"/projects/{line.code}/report"), className="btn-main")
        )
    if detail.may_edit:
        actions.append(
            dcc.Link("编辑项目", href=asked.href(f"/projects/{line.code}/edit"), className="btn-line")
        )
    return project_head(asked, line, detail.path, actions=actions)


def _standing(asked: PageRequest, detail: ProjectDetail) -> Any:
    line = detail.line
    titles = {milestone.milestone_id: milestone.title for milestone in line.work.milestones}
    reasons = [
        html.Li(reason_text(r, titles.get(r.milestone_id or 0), yearly=line.work.yearly))
        for r in line.verdict.reasons
    ]
    return card(
        _conclusion(detail),
        [
            html.Div(
                [
                    light_badge(line.verdict.light, big=True),
                    *override_mark(line.override, line.override_by),
                    bullet(line.shown, line.progress.planned, line.verdict.light),
                ],
                className="row-line",
            ),
            *_by_figure(asked, detail),
            *_by_hand(line),
            html.H3("灯色依据", className="field-label"),
            html.Ul(reasons, className="reasons"),
            *_past_shortfall(detail),
        ],
        data_through=detail.view.as_of.effective_on,
        unit="%",
    )


def _by_hand(line: ProjectLine) -> list[Any]:
    """The light a person set, in words: the computed one stays the first."""
    if line.override is None:
        return []
    return [html.P(override_text(line.override, line.override_by), className="notice")]


def _by_figure(asked: PageRequest, detail: ProjectDetail) -> list[Any]:
    """The indicator by which 指标类 work moves, instead of by its milestones."""
    figure = detail.line.figure
    if figure is None:
        return []
    definition, target = figure.record.definition, figure.target
    href = asked.href(f"/indicators/{target.code}", subject=target.subject.value)
    now = figure_text(figure.standing.figure, definition.unit)
    told = f"：{now}，目标 {target_text(target, definition.unit)}。进度和灯色按指标计算，里程碑另列备查。"
    return [html.P([dcc.Link(f"{target.code} {definition.name}", href=href), told])]


def _past_shortfall(detail: ProjectDetail) -> list[Any]:
    """What earlier years of recurring work left undone: no longer in the light, and not forgotten."""
    if not detail.past_shortfall:
        return []
    told = [
        html.Li(f"{m.title}（计划 {fmt.iso_date(m.due_on)}，完成 {fmt.percent(m.completion, decimals=0)}）")
        for m in detail.past_shortfall
    ]
    heading = html.H3(f"往年未完成 {len(told)} 项，不计入本年灯色", className="field-label")
    return [heading, html.Ul(told, className="reasons")]


def _conclusion(detail: ProjectDetail) -> str:
    progress = detail.line.progress
    if progress.actual is None:
        return "还没有里程碑，暂不能判断进度" if detail.line.figure is None else "指标还没有审定的数据"
    if detail.line.shown is None:
        return "还没有报送过里程碑进展"
    if progress.gap is None:
        return f"已完成 {fmt.percent(progress.actual)}，尚未设定计划日期"
    planned, gap = fmt.percent(progress.planned), fmt.points(progress.gap)
    return f"已完成 {fmt.percent(progress.actual)}，序时 {planned}，差 {gap}"


def _milestones(detail: ProjectDetail) -> Any:
    work = detail.line.work
    if not work.milestones:
        return card("里程碑", empty(EmptyReason.NO_TARGET, "还没有设定里程碑，请牵头部门补充。", small=True))
    on = detail.view.as_of.effective_on
    rows = [
        {
            "id": m.milestone_id,
            "title": m.title,
            "due_on": fmt.iso_date(m.due_on, missing="未设"),
            "baseline": fmt.iso_date(m.baseline_due_on, missing="未设"),
            "postponed": f"推迟 {m.times_postponed} 次" if m.times_postponed else "",
            "weight": m.weight,
            "completion": m.completion if m.last_reported_on else None,
            "state": "已取消"
            if m.cancelled
            else fmt.days_overdue((on - m.due_on).days)
            if m.due_on and not m.complete and m.due_on < on
            else ("已完成" if m.complete else "进行中" if m.completion else "未开始"),
        }
        for m in work.milestones
    ]
    columns = [
        grids.text_column("title", "里程碑", flex=3, minWidth=180),
        grids.date_column("due_on", "计划完成", width=106),
        grids.date_column("baseline", "最初计划", width=106),
        grids.text_column("postponed", "调整", width=92),
        grids.number_column("weight", "权重", decimals=1, width=72),
        grids.percent_column("completion", "完成", decimals=0, width=80),
        grids.text_column("state", "状态", width=110),
    ]
    done = sum(m.complete for m in work.live_milestones)
    return card(
        f"{len(work.live_milestones)} 个里程碑已完成 {done} 个",
        grids.grid(
            "project-milestones",
            columns,
            rows,
            card=grids.phone_card("title", meta=[("due_on", "计划"), ("state", ""), ("postponed", "")]),
        ),
        flush=True,
    )


def _evidence(detail: ProjectDetail) -> Any:
    return card("佐证材料", attachment_panel(detail.evidence, empty="还没有上传佐证材料。"))


def _reports(asked: PageRequest, detail: ProjectDetail) -> Any:
    if not detail.reports:
        return card(
            "进展报告", empty(EmptyReason.NOT_OPEN, "还没有提交过进展报告。", title="暂无报告", small=True)
        )
    recent = [_report(report, detail) for report in detail.reports[:RECENT_REPORTS]]
    older = [_report(report, detail) for report in detail.reports[RECENT_REPORTS:36]]
    body: list[Any] = [html.Ol(recent, className="history")]
    if older:
        body.append(
            html.Details([html.Summary(f"更早的 {len(older)} 份"), html.Ol(older, className="history")])
        )
    return card(f"进展报告 {len(detail.reports)} 份", body)


def _report(report: ReportView, detail: ProjectDetail) -> Any:
    number = f"（第 {report.number} 次报送）" if report.number > 1 else ""
    head = html.Div(
        [
            html.Strong(f"{report.month} 月报{number}"),
            tag(report.state),
            html.Time(
                f"数据截至 {fmt.iso_date(report.effective_on)}，"
                f"{report.author} 于 {fmt.local_moment(report.submitted_at)} 提交"
            ),
        ],
        className="row-line",
    )
    parts: list[Any] = [head, html.P(report.achieved, className="report-text")]
    if report.problems:
        parts.append(html.P([html.Strong("存在问题："), report.problems], className="report-text"))
        if detail.may_raise_problems:
            href = f"/problems/new?report={report.report_id}"
            parts.append(html.P(dcc.Link("登记为问题", href=href), className="hint"))
    if report.next_steps:
        parts.append(html.P([html.Strong("下步打算："), report.next_steps], className="report-text"))
    if report.claims:
        told = "；".join(
            f"{claim.title} {fmt.percent(claim.completion, decimals=0)}" for claim in report.claims
        )
        parts.append(html.P([html.Strong("里程碑完成："), told], className="report-text"))
    parts += [
        html.P(
            f"{step.actor} 于 {fmt.local_moment(step.decided_at)} 退回：{step.reason}",
            className="notice notice-warning",
        )
        for step in report.steps
        if step.reason
    ]
    parts += remarks_told(report.remarks, {m.milestone_id: m.title for m in detail.line.work.milestones})
    return html.Li([*parts, *_report_evidence(report, detail)])


def _report_evidence(report: ReportView, detail: ProjectDetail) -> list[Any]:
    """The files of the month, under its latest report: earlier ones were corrected by it."""
    listing = detail.report_evidence.get(report.month)
    latest = next(other for other in detail.reports if other.month == report.month)
    return [attachment_panel(listing)] if listing and report is latest else []


def _press(detail: ProjectDetail) -> list[Any]:
    """One click presses for the report of the present round, where it is owed."""
    if not detail.may_press:
        return []
    late = detail.line.reporting is ReportingStatus.MISSING
    due = fmt.iso_date(detail.round.due_on)
    return [
        dcc.Location(id="press-done", refresh="callback-nav"),
        html.Div(
            [
                html.Span(f"{detail.round.month} 月报{'已逾期未报' if late else '尚未报送'}，截止 {due}"),
                html.Button("催报", id="press-send", className="btn-line btn-small", n_clicks=0),
                html.Span("通知责任人和牵头部门填报员，每天一次", className="hint"),
            ],
            className="notice notice-warning row-line",
        ),
        html.Div(id="press-message", **aria(live="assertive")),
    ]


def _decisions(detail: ProjectDetail) -> list[Any]:
    """What waits for this person: the oldest report to decide on, or one's own that may be recalled."""
    waiting = [report for report in reversed(detail.reports) if report.may_decide]
    own = [report for report in reversed(detail.reports) if report.may_recall]
    cards: list[Any] = []
    if waiting:
        cards.append(_decision_card(waiting[0], len(waiting), detail))
    if own:
        cards.append(_recall_card(own[0]))
    return cards


def _decision_card(report: ReportView, count: int, detail: ProjectDetail) -> Any:
    reason = dbc.Textarea(
        id="decision-reason",
        placeholder="退回须写明原因，让填报人知道要改什么",
        maxLength=500,
        rows=2,
    )
    body = html.Div(
        [
            dcc.Store(id="decision-report", data=report.report_id),
            dcc.Location(id="decision-done", refresh="callback-nav"),
            html.Ol([_report(report, detail)], className="history"),
            html.Div([html.Label("退回原因", htmlFor="decision-reason"), reason], className="field"),
            remark_fields(report),
            html.Div(id="decision-message", **aria(live="assertive")),
            html.Div(
                [
                    html.Button("审核通过", id="decision-approve", className="btn-main", n_clicks=0),
                    html.Button("退回", id="decision-return", className="btn-line", n_clicks=0),
                ],
                className="actions",
            ),
        ],
        className="form",
    )
    more = f"，另有 {count - 1} 份待审" if count > 1 else ""
    return card(f"待您审核：{report.month} 月报{more}", body, className="card-call")


def _recall_card(report: ReportView) -> Any:
    return card(
        f"{report.month} 月报已提交，等待审核",
        html.Div(
            [
                dcc.Store(id="recall-report", data=report.report_id),
                dcc.Location(id="recall-done", refresh="callback-nav"),
                html.Div(id="recall-message", **aria(live="assertive")),
                html.Button("撤回修改", id="recall-confirm", className="btn-line", n_clicks=0),
            ],
            className="form",
        ),
        note="审核前可以撤回，撤回后内容仍在，可修改再提交",
    )


def _links(others: Sequence[Successor]) -> Any:
    """Projects of other plans, each opened under its own plan."""
    if not others:
        return ""
    return [
        html.Div(
            dcc.Link(
                f"{other.title}（{other.plan_title} {other.project_code}）",
                href=page_href(f"/projects/{other.project_code}", plan=other.plan_code),
            )
        )
        for other in others
    ]


def _facts(detail: ProjectDetail) -> Any:
    line = detail.line
    work = line.work
    kind = [tag(work.kind)] if work.kind_confirmed else [tag(work.kind), plain_tag("待确认", "watch")]
    return card(
        "项目信息",
        facts(
            [
                ("工作类型", html.Span(kind, title=WORK_KINDS[work.kind].text)),
                ("状态", tag(work.state)),
                ("牵头部门", line.lead_department),
                ("配合部门", "、".join(detail.supporting_departments)),
                ("分管馆领导", line.director),
                ("责任人", line.owner),
                (
                    "计划起止",
                    f"{fmt.iso_date(work.planned_start, missing='未设')} 至 "
                    f"{fmt.iso_date(work.planned_finish, missing='未设')}",
                ),
                ("权重", fmt.number(work.weight, decimals=1)),
                ("结转自", _links(detail.carried_from)),
                ("结转至", _links(detail.carried_to)),
                (f"{detail.round.month} 月报", tag(line.reporting) if line.reporting else ""),
                ("报送情况", REPORTING_SIGNALS[line.signal].text if line.reporting else ""),
            ]
        ),
    )


def _state_form(detail: ProjectDetail) -> Any:
    """Pausing, resuming and cancelling: for directors only, on the present state only."""
    if not detail.may_set_state or not detail.view.is_default:
        return None
    state = detail.line.work.state.value
    choices = {
        "active": [("暂停项目", "paused"), ("取消项目", "cancelled")],
        "paused": [("恢复项目", "active"), ("取消项目", "cancelled")],
        "cancelled": [("恢复项目", "active")],
    }[state]
    note = "：".join(filter(None, [detail.state_category, detail.line.work.state_reason]))
    return card(
        "暂停、取消与恢复",
        html.Div(
            [
                dcc.Location(id="state-done", refresh="callback-nav"),
                html.Div(id="state-message", **aria(live="assertive")),
                html.P(f"现状原因：{note}", className="hint") if note and state != "active" else None,
                html.Div(
                    [
                        html.Label("原因分类（可不选）", htmlFor="state-category"),
                        dbc.Select(
                            id="state-category",
                            options=[
                                {"label": "（不分类）", "value": NO_CATEGORY},
                                *({"label": e.label, "value": e.code} for e in detail.stop_reasons),
                            ],
                            value=NO_CATEGORY,
                        ),
                    ],
                    className="field",
                ),
                html.Div(
                    [
                        html.Label("原因", htmlFor="state-reason"),
                        dbc.Textarea(id="state-reason", rows=2, maxLength=500, placeholder="将记入项目历史"),
                    ],
                    className="field",
                ),
                dcc.RadioItems(
                    id="state-choice",
                    options=[{"label": text, "value": value} for text, value in choices],
                    value=choices[0][1],
                ),
                html.Button("确定", id="state-save", className="btn-line", n_clicks=0),
            ],
            className="form",
        ),
    )


def _history(detail: ProjectDetail) -> Any:
    if not detail.history:
        return card("变更历史", empty(EmptyReason.NO_DATA, "还没有变更记录。", small=True))
    return card(
        "变更历史", html.Ol([_history_item(line) for line in detail.history[:20]], className="history")
    )


def _history_item(line: HistoryLine) -> Any:
    since = f"，{fmt.iso_date(line.effective_on)} 起生效" if line.effective_on else ""
    changes = [html.Li(_change_text(*change)) for change in line.changes]
    return html.Li(
        [
            html.Div(
                [html.Strong(LEDGER_ACTIONS.get(line.action, line.action)), html.Span(line.actor)],
                className="row-line",
            ),
            html.Time(f"{fmt.local_moment(line.recorded_at)} 记录{since}"),
            html.Ul(changes, className="reasons") if changes else None,
        ]
    )


def _change_text(name: str, before: str, after: str) -> str:
    label = HISTORY_FIELDS.get(name, name.removeprefix("milestone:"))
    return f"{label}：{history_value(name, before)} → {history_value(name, after)}"
