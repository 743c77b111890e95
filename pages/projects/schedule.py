"""期限: a project's due dates with their baseline, what is asked for, and every revision so far."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import forms, grids
from components.cards import card
from components.light import plain_tag, tag
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from pages.projects.head import project_head
from services.projects.schedule_page import (
    DueRevision,
    Move,
    RequestView,
    SchedulePage,
    schedule_page,
)

TAB = "schedule"
DONE = {
    "approve": "已批准，新的期限已经生效。",
    "return": "已退回，申请人会看到退回原因。",
    "recall": "已撤回，期限不变。",
    "ask": "期限调整已提交馆领导审批，批准前仍按原期限。",
    "move": "期限已调整，今天起生效。",
}


def build(asked: PageRequest) -> list[Any]:
    """The dates of the project in the address."""
    page = schedule_page(asked.context, asked.actor, asked.text("code"), asked.wanted)
    return [
        dcc.Store(id="schedule-project", data=page.line.project_id),
        dcc.Store(id="schedule-version", data=page.version),
        *project_head(asked, page.line, page.path, TAB),
        *told(asked, DONE),
        html.Div(
            [
                *_to_decide(page),
                *_to_recall(page),
                _dates(page),
                *_form(page),
                _requests(page),
                _history(page),
            ],
            className="stack",
        ),
    ]


def _dates(page: SchedulePage) -> Any:
    if not page.milestones:
        return card("期限", empty(EmptyReason.NO_TARGET, "还没有设定里程碑，请牵头部门补充。", small=True))
    rows = [
        {
            "id": found.milestone.milestone_id,
            "title": found.milestone.title,
            "baseline": fmt.iso_date(found.milestone.baseline_due_on, missing="未设"),
            "due_on": fmt.iso_date(found.milestone.due_on, missing="未设"),
            "times": found.milestone.times_postponed,
            "days": found.days_later,
            "waiting": _waiting_text(found.waiting),
            "state": "已取消" if found.milestone.cancelled else "已完成" if found.milestone.complete else "",
        }
        for found in page.milestones
    ]
    columns = [
        grids.text_column("title", "里程碑", flex=3, minWidth=180),
        grids.date_column("baseline", "最初计划", width=112),
        grids.date_column("due_on", "现行期限", width=112),
        grids.number_column("times", "推迟次数", width=96),
        grids.number_column("days", "累计推迟", unit="天", width=116),
        grids.text_column("waiting", "待批期限", width=112),
        grids.text_column("state", "状态", width=88),
    ]
    return card(
        _conclusion(page),
        grids.grid(
            "schedule-milestones",
            columns,
            rows,
            card=grids.phone_card(
                "title", meta=[("due_on", "现行"), ("baseline", "最初"), ("waiting", "待批")]
            ),
        ),
        data_through=page.view.as_of.effective_on,
        note="推迟次数按每次改晚计；累计推迟为现行期限与最初计划之差",
        flush=True,
    )


def _conclusion(page: SchedulePage) -> str:
    live = [found.milestone for found in page.milestones if found.milestone.live]
    late = [m for m in live if m.times_postponed]
    waiting = sum(found.waiting is not None for found in page.milestones)
    words = f"{len(live)} 个里程碑中 {len(late)} 个推迟过" if late else f"{len(live)} 个里程碑均未推迟过"
    return words + (f"，{waiting} 项调整待审批" if waiting else "")


def _waiting_text(move: Move | None) -> str:
    return "" if move is None else fmt.iso_date(move.wanted_on, missing="不设期限")


def _to_decide(page: SchedulePage) -> list[Any]:
    """The oldest request that waits for this person."""
    waiting = [request for request in reversed(page.requests) if request.may_decide]
    if not waiting:
        return []
    request = waiting[0]
    more = f"，另有 {len(waiting) - 1} 项待审" if len(waiting) > 1 else ""
    body = html.Div(
        [
            dcc.Store(id="schedule-request", data=request.request_id),
            dcc.Location(id="schedule-decided", refresh="callback-nav"),
            html.Ol([_request(request)], className="history"),
            forms.field(
                "审批意见",
                forms.reason("schedule-reason", "退回须写明原因，让申请人知道要改什么；批准可不填"),
            ),
            forms.message("schedule-message"),
            html.Div(
                [
                    html.Button("批准", id="schedule-approve", className="btn-main", n_clicks=0),
                    html.Button("退回", id="schedule-return", className="btn-line", n_clicks=0),
                ],
                className="actions",
            ),
        ],
        className="form",
    )
    return [card(f"待您审批：期限调整申请（第 {request.number} 次）{more}", body, className="card-call")]


def _to_recall(page: SchedulePage) -> list[Any]:
    own = [request for request in reversed(page.requests) if request.may_recall]
    if not own:
        return []
    request = own[0]
    body = html.Div(
        [
            dcc.Store(id="schedule-own", data=request.request_id),
            dcc.Location(id="schedule-recalled", refresh="callback-nav"),
            html.Ol([_request(request)], className="history"),
            forms.message("schedule-recall-message"),
            html.Button("撤回申请", id="schedule-recall", className="btn-line", n_clicks=0),
        ],
        className="form",
    )
    return [card(f"您的期限调整申请（第 {request.number} 次）正在等待审批", body, note="审批前可以撤回")]


def _form(page: SchedulePage) -> list[Any]:
    """Asking for one date; several at once are moved in 编辑项目 or in the milestone table."""
    movable = [
        found.milestone for found in page.milestones if found.milestone.live and found.milestone.due_on
    ]
    if not page.may_ask or not movable:
        return []
    at_once = page.at_once or not page.agreed
    body = html.Div(
        [
            dcc.Location(id="schedule-asked", refresh="callback-nav"),
            html.Div(
                [
                    forms.field(
                        "里程碑",
                        forms.choice(
                            "schedule-milestone",
                            [(m.milestone_id, f"{m.title}（{fmt.iso_date(m.due_on)}）") for m in movable],
                            movable[0].milestone_id,
                        ),
                        required=True,
                    ),
                    forms.field("调整到", forms.day("schedule-wanted"), required=True),
                ],
                className="field-grid",
            ),
            forms.field(
                "调整原因", forms.reason("schedule-why", "写明为什么调整、何时能够完成"), required=True
            ),
            forms.message("schedule-ask-message"),
            html.Button(
                "调整期限" if at_once else "提交申请", id="schedule-ask", className="btn-main", n_clicks=0
            ),
        ],
        className="form",
    )
    note = "您有审批权，保存后立即生效" if page.at_once else "工作类型尚未确认，期限可以直接调整"
    return [
        card(
            "调整期限" if at_once else "申请调整期限",
            body,
            note=note if at_once else "由馆领导审批，批准前仍按原期限；一次调整多项请到“编辑项目”",
        )
    ]


def _requests(page: SchedulePage) -> Any:
    if not page.requests:
        return card("期限调整申请", empty(EmptyReason.NO_DATA, "还没有申请过期限调整。", small=True))
    listed = [_request(request) for request in page.requests]
    return card(f"期限调整申请 {len(listed)} 次", html.Ol(listed, className="history"))


def _request(request: RequestView) -> Any:
    head = html.Div(
        [
            html.Strong(f"第 {request.number} 次申请"),
            tag(request.state),
            html.Time(f"{request.author} 于 {fmt.local_moment(request.submitted_at)} 提交"),
        ],
        className="row-line",
    )
    decided = [
        html.P(
            f"{step.actor} 于 {fmt.local_moment(step.decided_at)}"
            f"{'退回' if step.state.value == 'returned' else '批准'}"
            f"{'：' + step.reason if step.reason else ''}",
            className="hint",
        )
        for step in request.steps
        if step.state.value in ("returned", "approved")
    ]
    warning = [html.P(request.obstacle, className="notice notice-warning")] if request.obstacle else []
    moves = html.Ul([html.Li(_move_text(move)) for move in request.moves], className="reasons")
    return html.Li([head, moves, *warning, *decided])


def _move_text(move: Move) -> str:
    wanted = fmt.iso_date(move.wanted_on, missing="不设期限")
    return (
        f"{move.title}：{fmt.iso_date(move.due_on, missing='未设')} → {wanted}"
        f"{_days_text(move.days)}。原因：{move.reason or '未填'}"
    )


def _days_text(days: int | None) -> str:
    if days is None or days == 0:
        return ""
    return f"（推迟 {days} 天）" if days > 0 else f"（提前 {-days} 天）"


def _history(page: SchedulePage) -> Any:
    if not page.revisions:
        return card("期限变更记录", empty(EmptyReason.NO_DATA, "期限没有变更过。", small=True))
    later = sum((revision.days or 0) > 0 for revision in page.revisions)
    return card(
        f"期限共变更 {len(page.revisions)} 次，其中推迟 {later} 次",
        html.Ol([_revision(revision) for revision in page.revisions], className="history"),
    )


def _revision(revision: DueRevision) -> Any:
    days = revision.days
    mark = (
        plain_tag(f"推迟 {days} 天", "watch")
        if days and days > 0
        else plain_tag(f"提前 {-days} 天", "normal")
        if days
        else plain_tag("调整")
    )
    who = (
        f"{revision.decided_by} 批准，{revision.asked_by} 申请" if revision.asked_by else revision.decided_by
    )
    before = fmt.iso_date(revision.before, missing="未设")
    after = fmt.iso_date(revision.after, missing="不设期限")
    return html.Li(
        [
            html.Div(
                [html.Strong(revision.title), mark, html.Span(f"{before} → {after}")], className="row-line"
            ),
            html.Time(
                f"{fmt.iso_date(revision.effective_on)} 起生效，"
                f"{who}，{fmt.local_moment(revision.recorded_at)} 记录"
            ),
            html.P(f"原因：{revision.reason or '未填'}", className="hint"),
        ]
    )
