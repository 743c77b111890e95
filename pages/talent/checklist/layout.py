"""五个一 of a year: one's own items, what waits for a decision, everybody whom the reader confirms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import dcc, html

from components import forms, grids
from components.cards import card, page_head
from components.labels import Label
from components.labels.talent_training import ITEMS, PROOFS
from components.states import EmptyReason, empty
from pages.filters import Filters
from pages.frame import PageRequest, told
from pages.talent.years import year_of, years_choice
from services.talent.checklist_reading import (
    GROUP_NAMES,
    ChecklistPage,
    ItemProgress,
    ItemState,
    State,
    open_checklist,
)

PATH = "/talent/checklist"
TALL = 30
PARTS = ("claim", "recall", "decide")
"""What is done here; each has a location that shows the page anew."""
DONE: Mapping[str, str] = {
    "claim": "已申报，等待确认。",
    "recall": "申报已撤回。",
    "approve": "已确认完成。",
    "return": "已退回，本人会收到通知。",
    "save": "清单已保存。",
}


def build(asked: PageRequest) -> list[Any]:
    """The page of the year in the address."""
    page = open_checklist(asked.context, asked.actor, year_of(asked))
    filters = Filters(asked, PATH, {"year": asked.text("year")})
    actions: list[Any] = [years_choice(filters, page.years, page.year, "checklist-year")]
    if page.configures:
        href = asked.href(f"{PATH}/setup", year=page.year)
        actions.append(dcc.Link("设置清单", href=href, className="btn-line"))
    return [
        dcc.Store(id="checklist-of", data=page.year),
        *(dcc.Location(id=f"checklist-{name}-done", refresh="callback-nav") for name in PARTS),
        page_head("五个一", sub=_sub(page), actions=actions),
        *told(asked, DONE),
        html.Div([*_own(page), *_waiting(page), *_people(page)], className="stack"),
    ]


def _sub(page: ChecklistPage) -> str:
    if page.own is None:
        return f"{page.year} 年"
    return f"{page.year} 年，我完成 {page.own.done}/{len(page.own.items)} 项"


def _tag(label: Label) -> html.Span:
    return html.Span(label.text, className=label.css)


def _own(page: ChecklistPage) -> list[Any]:
    """One's own list with its states, and the form to claim an item."""
    if page.own is None or page.own_group is None:
        told = "您不在本馆人员名册上，没有本人的清单。如属遗漏，请联系组织人事补登名册。"
        return [] if page.manages else [card("我的清单", empty(EmptyReason.NO_DATA, told, title="没有清单"))]
    title = f"我的清单（{GROUP_NAMES[page.own_group]}）：完成 {page.own.done}/{len(page.own.items)} 项"
    if not page.own.items:
        told = f"{page.year} 年的清单还没有设置，由组织人事设置后在这里显示。"
        return [card("我的清单", empty(EmptyReason.NOT_OPEN, told, title="清单未设置"))]
    listed = html.Ol([_item(found) for found in page.own.items], className="history")
    return [card(title, [listed, *_claiming(page)])]


def _item(found: ItemProgress) -> Any:
    label, claim = ITEMS[found.state], found.latest
    count = f"{found.done}/{found.item.times} 次" if found.item.times > 1 else ""
    parts: list[Any] = [
        html.Div(
            [html.Strong(found.item.title), _tag(label), html.Span(count, className="hint")],
            className="row-line",
        ),
        html.P("，".join(filter(None, [found.item.detail, PROOFS[found.item.proof]])), className="hint"),
    ]
    if claim is not None:
        parts.append(html.P(f"{claim.done_on}：{claim.text}", className="report-text"))
        if claim.state is State.RETURNED:
            parts.append(html.P(f"退回原因：{claim.reason}", className="hint"))
        if claim.state is State.SUBMITTED:
            button = html.Button(
                "撤回",
                id={"type": "checklist-recall", "claim": claim.claim_id},
                className="btn-line btn-small",
                n_clicks=0,
            )
            parts.append(button)
    return html.Li(parts)


def _claiming(page: ChecklistPage) -> list[Any]:
    recall = forms.message("checklist-recall-message")
    if not page.claimable:
        return [recall]
    text = forms.reason("checklist-text", "做了什么、在哪里、成果是什么")
    return [
        recall,
        html.Div(
            [
                html.Div(
                    [
                        forms.field(
                            "申报项目",
                            forms.choice("checklist-item", page.claimable, empty="请选择"),
                            required=True,
                        ),
                        forms.field("完成日期", forms.day("checklist-day"), required=True),
                    ],
                    className="field-grid",
                ),
                forms.field("说明", text, required=True),
                forms.message("checklist-claim-message"),
                html.Div(
                    html.Button("申报完成", id="checklist-claim", className="btn-main", n_clicks=0),
                    className="actions",
                ),
            ],
            className="form",
        ),
    ]


def _waiting(page: ChecklistPage) -> list[Any]:
    if not page.waiting:
        return []
    rows = [
        {
            "id": found.claim.claim_id,
            "name": found.name,
            "department": found.department,
            "item": found.item,
            "done_on": found.claim.done_on.isoformat(),
            "text": found.claim.text,
        }
        for found in page.waiting
    ]
    columns = [
        grids.text_column("name", "姓名", width=120),
        grids.text_column("department", "部门", flex=1, minWidth=110),
        grids.text_column("item", "项目", flex=1, minWidth=140),
        grids.date_column("done_on", "完成日期"),
        grids.text_column("text", "说明", flex=3, minWidth=200),
    ]
    table = grids.grid(
        "checklist-waiting",
        columns,
        rows,
        height=None if len(rows) <= TALL else 640,
        card=grids.phone_card("name", meta=[("item", ""), ("done_on", "完成于"), ("text", "")], tick=True),
        selectable=True,
    )
    form = html.Div(
        [
            forms.field("退回原因", forms.reason("checklist-reason", "仅退回时须填，本人会看到")),
            forms.message("checklist-decide-message"),
            html.Div(
                [
                    html.Button("所选确认完成", id="checklist-approve", className="btn-main", n_clicks=0),
                    html.Button("所选退回", id="checklist-return", className="btn-line", n_clicks=0),
                ],
                className="actions",
            ),
        ],
        className="form form-after",
    )
    return [card(f"待确认 {len(rows)} 条", [table, form], className="card-call")]


def _people(page: ChecklistPage) -> list[Any]:
    """Everybody whom the reader confirms, each with all items."""
    if not page.people:
        return []
    states = {key.value: label for key, label in ITEMS.items()}
    meta = [("department", ""), ("done", "已完成"), ("waiting", "待确认"), ("open", "未完成")]
    rows = []
    for line in page.people:
        open_ones = [found.item.title for found in line.progress.items if found.state is not ItemState.DONE]
        rows.append(
            {
                "id": line.staff_id,
                "name": line.name,
                "department": line.department,
                "group": GROUP_NAMES[line.group],
                "done": f"{line.progress.done}/{len(line.progress.items)}",
                "waiting": sum(found.state is ItemState.WAITING for found in line.progress.items) or None,
                "open": "、".join(open_ones),
                "state": (ItemState.DONE if line.progress.complete else ItemState.OPEN).value,
            }
        )
    columns = [
        grids.text_column("name", "姓名", width=92),
        grids.text_column("department", "部门", flex=1, minWidth=128),
        grids.text_column("group", "人员类别", width=88),
        grids.text_column("done", "已完成/应完成", width=112),
        grids.number_column("waiting", "待确认", unit="项", width=104),
        grids.tag_column("state", "状态", states, width=84),
        grids.text_column("open", "未完成的项目", flex=6, minWidth=200),
    ]
    table = grids.grid(
        "checklist-people",
        columns,
        rows,
        height=None if len(rows) <= TALL else 640,
        card=grids.phone_card("name", meta=meta, tags={"state": states}),
    )
    counted = "，".join(f"{GROUP_NAMES[one.group]} {one.complete}/{one.people} 人" for one in page.counts)
    complete = sum(one.complete for one in page.counts)
    title = f"{complete}/{len(rows)} 人完成全部项目"
    return [card(title, table, note=counted, flush=True)]
