"""The list of duties: one table, the most pressing first; below it decisions, many at once, and 报送率."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.attributes import aria
from components.cards import card, page_head
from components.labels import DUE_GROUPS, DUTIES
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from server.guard import Permission
from services.worklist.reading import (
    DueGroup,
    DueItem,
    RoundTimeliness,
    Timeliness,
    WorklistView,
    open_worklist,
)

GROUPS = (DueGroup.OVERDUE, DueGroup.THIS_WEEK, DueGroup.THIS_MONTH, DueGroup.LATER, DueGroup.DONE)
TALL = 18
"""Rows beyond which a table scrolls inside."""


def build(asked: PageRequest) -> list[Any]:
    """The list of the person who asks."""
    view = open_worklist(asked.context, asked.actor, asked.text("month"))
    chosen = _chosen(asked)
    return [
        page_head("我的填报", sub=_sub(view) if view.tells_rounds else "", actions=_actions(asked)),
        *_done_notice(asked),
        *_instructions(view),
        html.Div(
            [
                _owed(asked, view, chosen),
                *_to_decide(view),
                *_timeliness(asked, view.timeliness),
            ],
            className="stack",
        ),
    ]


def _actions(asked: PageRequest) -> list[Any]:
    """One table for all of it, for those who report on projects; the round as a whole for the office."""
    found = []
    if asked.actor.may(Permission.PROGRESS_WRITE):
        found.append(dcc.Link("批量填报", href=asked.href("/tables/report"), className="btn-main"))
    if asked.actor.may(Permission.CONSOLIDATION_WRITE):
        found.append(dcc.Link("月报汇总", href=asked.href("/consolidation"), className="btn-line"))
    return found


def _chosen(asked: PageRequest) -> DueGroup | None:
    given = asked.text("when")
    return DueGroup(given) if given in {group.value for group in GROUPS} else None


def _sub(view: WorklistView) -> str:
    found = view.current
    window = f"{found.month} 月报 {fmt.short_date(found.opens_on)} 开放，{fmt.short_date(found.due_on)} 截止"
    grace = f"（宽限至 {fmt.short_date(found.closes_on)}）" if found.grace_days else ""
    lock = "，已锁定" if found.locked else ""
    return window + grace + lock


def _done_notice(asked: PageRequest) -> list[Any]:
    words = {"approve": "所选填报已审核通过。", "return": "所选填报已退回，填报人会看到退回原因。"}
    return told(asked, words)


def _instructions(view: WorklistView) -> list[Any]:
    if not (view.tells_rounds and view.current.instructions):
        return []
    head = html.Strong(f"{view.current.month} 月报填报要求：")
    return [html.P([head, view.current.instructions], className="notice report-text", role="note")]


def _owed(asked: PageRequest, view: WorklistView, chosen: DueGroup | None) -> Any:
    if not view.owed:
        nothing = empty(EmptyReason.NOTHING_DUE, "眼下没有需要您填报的内容。", small=True)
        return card("没有要填报的事项", nothing)
    shown = [item for item in view.owed if (item.group(view.today) is chosen if chosen else not item.done)]
    rest = view.of_period - view.done
    late = view.count(DueGroup.OVERDUE)
    title = f"本期 {view.done}/{view.of_period} 已报" + (f"，另有 {late} 项逾期" if late else "")
    if not rest and not late:
        title = f"本期 {view.of_period} 项已全部填报"
    content: Any = _table(view, shown)
    if not shown:
        content = empty(
            EmptyReason.NO_HIT if chosen else EmptyReason.NOTHING_DUE,
            "" if chosen else "本期应报的都已报送，可点“已完成”查看。",
        )
    return card(
        title,
        [_chips(asked, view, chosen), content],
        note="整行可点，直接进入填报；退回的排在同组最前",
        flush=True,
    )


def _chips(asked: PageRequest, view: WorklistView, chosen: DueGroup | None) -> Any:
    def chip(text: str, group: DueGroup | None) -> Any:
        on = group is chosen
        href = asked.href("/worklist", when=None if on or group is None else group.value)
        return dcc.Link(text, href=href, className="chip is-on" if on else "chip")

    counted = [(group, view.count(group)) for group in GROUPS]
    chips = [chip("全部未完成", None)]
    chips += [chip(f"{DUE_GROUPS[group].text} {count}", group) for group, count in counted if count]
    return html.Div(chips, className="filters filters-inset", **aria(label="按时限筛选"))


def _table(view: WorklistView, items: list[DueItem]) -> Any:
    rows = [
        {
            "id": f"{item.subject_kind}:{item.subject_id}:{item.duty}",
            "group": item.group(view.today).value,
            "duty": item.duty.value,
            "title": item.title,
            "detail": item.detail,
            "due_on": fmt.iso_date(item.due_on, missing=""),
            "late": _lateness(view, item),
            "department": item.department,
            "note": item.note,
            "href": item.href,
        }
        for item in items
    ]
    columns = [
        grids.tag_column("group", "时限", DUE_GROUPS, width=92),
        grids.tag_column("duty", "事项", DUTIES, width=110),
        grids.link_column("title", "内容", flex=3, minWidth=200),
        grids.text_column("detail", "说明", flex=2, minWidth=160),
        grids.date_column("due_on", "截止", width=108),
        grids.text_column("late", "剩余", width=110),
        grids.text_column("department", "部门", width=130),
        grids.text_column("note", "退回原因", flex=2, minWidth=120),
    ]
    meta = [("detail", ""), ("late", ""), ("note", "退回：")]
    return grids.grid(
        "worklist-owed",
        columns,
        rows,
        height=None if len(rows) <= TALL else 640,
        card=grids.phone_card("title", meta=meta),
        row_links=True,
    )


def _lateness(view: WorklistView, item: DueItem) -> str:
    if item.done or item.due_on is None:
        return ""
    late = item.days_late(view.today)
    if late:
        return fmt.days_overdue(late)
    left = (item.due_on - view.today).days
    return "今天截止" if left == 0 else f"还有 {left} 天"


def _to_decide(view: WorklistView) -> list[Any]:
    if not view.to_decide:
        return []
    rows = [
        {
            "id": f"{item.subject_kind}:{item.subject_id}",
            "title": item.title,
            "detail": item.detail,
            "department": item.department,
            "note": item.note,
            "href": item.href,
        }
        for item in view.to_decide
    ]
    columns = [
        grids.link_column("title", "内容", flex=2, minWidth=200),
        grids.text_column("detail", "填报", flex=2, minWidth=220),
        grids.text_column("department", "部门", width=130),
        grids.text_column("note", "完成情况", flex=3, minWidth=200),
    ]
    table = grids.grid(
        "worklist-waiting",
        columns,
        rows,
        height=None if len(rows) <= TALL else 640,
        card=grids.phone_card("title", meta=[("detail", ""), ("note", "")]),
        row_links=True,
        selectable=True,
    )
    form = html.Div(
        [
            dcc.Location(id="worklist-done", refresh="callback-nav"),
            html.Div(
                [
                    html.Label("退回原因（仅退回时须填）", htmlFor="worklist-reason"),
                    dbc.Textarea(id="worklist-reason", rows=2, maxLength=500),
                ],
                className="field",
            ),
            html.Div(id="worklist-message", **aria(live="assertive")),
            html.Div(
                [
                    html.Button("所选审核通过", id="worklist-approve", className="btn-main", n_clicks=0),
                    html.Button("所选退回", id="worklist-return", className="btn-line", n_clicks=0),
                ],
                className="actions",
            ),
        ],
        className="form form-inset wide-only",
    )
    return [
        card(
            f"待我审核 {len(rows)} 份",
            [table, form],
            note="点整行查看详情；勾选后可一并处理",
            flush=True,
        )
    ]


def _timeliness(asked: PageRequest, found: RoundTimeliness | None) -> list[Any]:
    if found is None or not found.departments:
        return []
    month = str(found.round.month)
    chips = [
        dcc.Link(
            name,
            href=asked.href("/worklist", month=name),
            className="chip is-on" if name == month else "chip",
        )
        for name in found.months
    ]
    rows = [_rates(line.name, line.counts) for line in found.departments]
    rows.append(_rates("合计", found.total))
    columns = [
        grids.text_column("name", "牵头部门", flex=2, minWidth=140),
        grids.number_column("due", "应报", width=84),
        grids.number_column("reported", "已报", width=84),
        grids.number_column("on_time", "按时", width=84),
        grids.percent_column("completeness", "报送率", width=100),
        grids.percent_column("timeliness", "及时率", width=100),
    ]
    total = found.total
    title = f"{month} 月报已报 {total.reported}/{total.due}，报送率 {fmt.percent(total.completeness)}"
    meta = [("due", "应报"), ("reported", "已报"), ("completeness_text", "报送率")]
    return [
        card(
            title,
            [
                html.Div(chips, className="filters filters-inset", **aria(label="选择月份")),
                grids.grid(
                    "worklist-timeliness",
                    columns,
                    rows,
                    card=grids.phone_card("name", meta=meta),
                    default_column={"sortable": False},
                ),
            ],
            note="报送率＝已报÷应报；及时率＝按时报送÷应报；补报计入已报，不计入按时",
            flush=True,
        )
    ]


def _rates(name: str, counts: Timeliness) -> dict[str, Any]:
    return {
        "id": name,
        "name": name,
        "due": counts.due,
        "reported": counts.reported,
        "on_time": counts.on_time,
        "completeness": counts.completeness,
        "timeliness": counts.timeliness,
        "completeness_text": fmt.percent(counts.completeness),
    }
