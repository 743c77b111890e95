"""The form for a month's report: ten minutes, autosaved, the last figures greyed beside the cells."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components.attachments import attachment_panel
from components.attributes import aria
from components.cards import card, page_head
from components.light import tag
from components.states import EmptyReason, empty
from pages.frame import PageRequest
from pages.projects.remarks import remark_at, remarks_told
from services.projects.report_table import MILESTONE_PREFIX
from services.projects.reporting import ReportForm, report_form

AUTOSAVE_MILLISECONDS = 900
TEXTS = (
    ("achieved", "完成情况", "本期做了什么、结果如何", True),
    ("problems", "存在问题", "没有可不填；需要馆领导协调的请写明", False),
    ("next_steps", "下步打算", "下一期准备做什么、何时完成", False),
)


def build(asked: PageRequest) -> list[Any]:
    """The form for the project and month in the address."""
    form = report_form(
        asked.context, asked.actor, asked.text("code"), asked.wanted, asked.text("month") or None
    )
    back = f"/projects/{form.code}"
    head = page_head(
        "填报进展",
        sub=f"{form.month} 月报，{fmt.short_date(form.round.due_on)} 截止",
        trail=[dcc.Link("重点项目", href=asked.href("/projects")), dcc.Link(form.title, href=back)],
        actions=[tag(form.status)],
    )
    months = html.Div(
        [
            dcc.Link(
                month,
                href=asked.href(f"/projects/{form.code}/report", month=month),
                className="chip is-on" if month == form.month else "chip",
            )
            for month in form.months[:6]
        ],
        className="filters",
        **aria(label="选择月份"),
    )
    if form.round.locked:
        why = f"锁定原因：{form.round.lock_reason}。" if form.round.lock_reason else ""
        locked = empty(
            EmptyReason.NOT_OPEN,
            f"{why}如确需补报或更正，请联系办公室解锁。",
            title=f"{form.month} 月报已锁定",
            actions=[dcc.Link("查看项目", href=back, className="btn-main")],
        )
        return [head, months, card(f"{form.month} 月报", locked)]
    if form.waiting:
        waiting = empty(
            EmptyReason.NOTHING_DUE,
            "这一期已经提交，正在等待审核。如需修改，请到项目页面撤回。",
            title="已提交",
            actions=[dcc.Link("查看项目", href=back, className="btn-main")],
        )
        return [head, months, card(f"{form.month} 月报", waiting)]
    return [head, months, *_stores(form, back), *_notices(form), _form(form, back)]


def _stores(form: ReportForm, back: str) -> list[Any]:
    return [
        dcc.Store(id="report-project", data=form.project_id),
        dcc.Store(id="report-month", data=form.month),
        dcc.Store(id="report-version", data=form.draft.version),
        dcc.Store(id="report-theirs"),
        # Names this opened form, so that its own saves are told apart from a colleague's.
        dcc.Store(id="report-page", data=secrets.token_hex(8)),
        dcc.Store(id="report-stamp"),
        dcc.Store(id="report-send"),
        dcc.Store(id="report-back", data=back),
        dcc.Location(id="report-done", refresh="callback-nav"),
    ]


def _notices(form: ReportForm) -> list[Any]:
    notices: list[Any] = []
    if form.round.instructions:
        head = html.Strong("填报要求：")
        notices.append(html.P([head, form.round.instructions], className="notice report-text", role="note"))
    if form.returned_reason:
        titles = {m.milestone_id: m.title for m in form.work.milestones}
        told = [html.P(f"上次提交被退回：{form.returned_reason}"), *remarks_told(form.remarks, titles)]
        notices.append(html.Div(told, className="notice notice-warning", role="status"))
    elif form.approved:
        notices.append(
            html.P(
                "这一期已审定。再次提交将作为更正，审核通过后以更正为准，原报告保留可查。",
                className="notice",
                role="status",
            )
        )
    if form.overdue:
        notices.append(
            html.P("这一期已过截止日期，提交后记为补报。", className="notice notice-warning", role="status")
        )
    return notices


def _form(form: ReportForm, back: str) -> Any:
    body = form.draft.body
    saved = (
        f"草稿已于 {fmt.local_moment(form.draft.saved_at)} 由{form.draft.saved_by}保存"
        if form.draft.saved_at
        else "填写后自动保存草稿"
    )
    return html.Div(
        [
            card(
                "里程碑完成情况",
                _completions(form),
                note="只填有变化的；灰色为上次审定的数值，不会当作本期数值保存"
                + ("；填 100% 须附佐证材料" if form.evidence_required else ""),
            ),
            card(
                "文字说明",
                html.Div(
                    [
                        html.Div(
                            [
                                html.Label("数据截至日期", htmlFor="report-effective_on"),
                                dbc.Input(
                                    id="report-effective_on",
                                    type="date",
                                    value=body.get("effective_on") or form.default_day.isoformat(),
                                    max=min(form.view.today, form.view.plan.ends_on).isoformat(),
                                ),
                            ],
                            className="field",
                            style={"maxWidth": "220px"},
                        ),
                        *(
                            _text(name, label, hint, required, body, form.remarks)
                            for name, label, hint, required in TEXTS
                        ),
                    ],
                    className="form",
                ),
            ),
            card("佐证材料", attachment_panel(form.evidence), note="随本期月报一并提交审核，上传后立即保存"),
            html.Div(id="report-autosave-message", **aria(live="assertive")),
            html.Div(id="report-message", **aria(live="assertive")),
            html.Div(
                [
                    html.Button("提交审核", id="report-submit", className="btn-main", n_clicks=0),
                    html.Button(
                        "采用我填写的", id="report-overwrite", className="btn-danger", n_clicks=0, hidden=True
                    ),
                    dcc.Link("返回项目", href=back, className="btn-line"),
                    html.Span(saved, id="report-saved", className="draft-state", **aria(live="polite")),
                ],
                className="actions sticky-actions",
            ),
        ],
        className="stack autosave",
    )


def _text(name: str, label: str, hint: str, required: bool, body: Any, remarks: Mapping[str, str]) -> Any:
    return html.Div(
        [
            html.Label(label, htmlFor=f"report-{name}"),
            dbc.Textarea(
                id=f"report-{name}",
                value=body.get(name) or "",
                placeholder=hint,
                rows=4 if required else 3,
                maxLength=5000,
                debounce=AUTOSAVE_MILLISECONDS,
            ),
            *remark_at(remarks, name),
        ],
        className="field is-required" if required else "field",
    )


def _completions(form: ReportForm) -> Any:
    milestones = [m for m in form.work.live_milestones if form.shows(m)]
    if not milestones:
        return empty(EmptyReason.NO_TARGET, "本项目还没有里程碑，可只填文字说明。", small=True)
    typed = form.draft.body.get("completions") or {}
    return html.Div(
        [
            html.Div(
                [
                    html.Label(
                        [
                            html.Span(m.title),
                            html.Span(
                                f"计划 {fmt.iso_date(m.due_on, missing='未设')}，上次 "
                                f"{fmt.percent(m.completion, decimals=0) if m.last_reported_on else '未报'}",
                                className="list-sub",
                            ),
                            *remark_at(form.remarks, f"{MILESTONE_PREFIX}{m.milestone_id}"),
                        ],
                        htmlFor=_dom_id(m.milestone_id),
                        className="list-main",
                    ),
                    dbc.Input(
                        id={"type": "report-completion", "milestone": m.milestone_id},
                        type="number",
                        step="any",
                        value=typed.get(str(m.milestone_id)),
                        placeholder=fmt.number(m.completion) if m.last_reported_on else "",
                        debounce=AUTOSAVE_MILLISECONDS,
                        inputmode="decimal",
                        className="completion-input",
                    ),
                    html.Span("%", className="muted"),
                    _evidence(form, m.milestone_id),
                ],
                className="list-row",
            )
            for m in milestones
        ],
        className="completion-list",
    )


def _evidence(form: ReportForm, milestone_id: int) -> Any:
    """The files of a milestone, folded: of many milestones few are proven at a time."""
    listing = form.milestone_evidence.get(milestone_id)
    if listing is None:
        return None
    count = f"佐证 {len(listing.items)}" if listing.items else "佐证"
    panel = attachment_panel(listing, empty="还没有佐证材料。")
    return html.Details([html.Summary(count), panel], className="milestone-evidence")


def _dom_id(milestone_id: int) -> str:
    """The element id Dash gives to a pattern-matching id."""
    return f'{{"milestone":{milestone_id},"type":"report-completion"}}'
