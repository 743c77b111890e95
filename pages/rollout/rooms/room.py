"""One room: the standard, its use month by month, its assessments, the orders about it."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import figures, grids
from components import formatting as fmt
from components.cards import card, facts, key_figure, key_figures, page_head
from components.labels import WORKFLOW_STATES
from components.labels.rollout_rooms import SILENCE_NAMES, USAGE_NAMES
from components.states import EmptyReason, empty
from pages.frame import PageRequest
from services.rollout.rooms import (
    ACTIVITIES,
    HOURS,
    LOANS,
    ORDER_STATES,
    VISITS,
    Assessment,
    Month,
    OrderRecord,
    RoomPage,
    open_room,
    points_text,
)

PATH = "/rollout/rooms"
SHOWN = (VISITS, LOANS, ACTIVITIES, HOURS)


def order_href(asked: PageRequest, code: str) -> str:
    """The form of an order about a room, prefilled."""
    return asked.href("/supervision/new", subject=f"room:{code}")


def orders_list(asked: PageRequest, orders: tuple[OrderRecord, ...]) -> Any:
    """The orders about a room, each with how it stands."""
    if not orders:
        return html.P("没有关于这个图书室的督办单。", className="hint")
    return html.Ul(
        [
            html.Li(
                [
                    dcc.Link(one.order.name, href=asked.href(f"/supervision/{one.order.order_id}")),
                    f" {one.order.title}，{ORDER_STATES[one.standing.state]}",
                    f"，{one.standing.due_on} 到期" if one.standing.due_on else "",
                ]
            )
            for one in orders
        ],
        className="plain-list",
    )


def build(asked: PageRequest) -> list[Any]:
    """The page of the room in the address."""
    page = open_room(asked.context, asked.actor, asked.wanted, asked.text("room"))
    site = page.line.site
    actions = [dcc.Link("点位资料", href=asked.href(f"/rollout/sites/{site.code}"), className="btn-line")]
    if page.may_order:
        actions.append(dcc.Link("下达整改督办单", href=order_href(asked, site.code), className="btn-line"))
    if page.may_assess:
        href = asked.href(f"{PATH}/{site.code}/assess")
        actions.append(dcc.Link("登记年度评估", href=href, className="btn-main"))
    return [
        page_head(
            site.name,
            sub=f"{site.code} · {site.district.full_name} · {page.line.standing.words}",
            actions=actions,
            trail=[dcc.Link("开放使用", href=asked.href(PATH)), site.name],
        ),
        _headlines(page),
        html.Div(
            [
                html.Div([_course(page), _assessments(asked, page)], className="stack span-8"),
                html.Div([_standard(asked, page), _orders(asked, page)], className="stack span-4"),
            ],
            className="columns",
        ),
    ]


def _headlines(page: RoomPage) -> Any:
    usage, line = page.line.usage, page.line
    if line.silence is not None:
        silent = SILENCE_NAMES[line.silence]
    else:
        silent = "有使用" if usage.told_months else "尚不判定"
    return key_figures(
        [
            key_figure(USAGE_NAMES[VISITS], fmt.number(usage.total(VISITS))),
            key_figure(USAGE_NAMES[LOANS], fmt.number(usage.total(LOANS))),
            key_figure(USAGE_NAMES[ACTIVITIES], fmt.number(usage.total(ACTIVITIES))),
            key_figure(
                "开放兑现",
                fmt.percent(usage.hours_kept),
                note="" if usage.stated_hours is None else f"公示应开 {usage.stated_hours:,.0f} 小时",
            ),
            key_figure("报送", f"{usage.told_months}/{usage.open_months}", unit="个月"),
            key_figure("使用状态", silent, note=f"按连续 {page.rule.silent_months} 个整月判定"),
        ]
    )


def _course(page: RoomPage) -> Any:
    by_month = {(one.code, one.period): one for one in page.told}
    visits: list[float | None] = []
    hatched: list[str] = []
    for month in page.months:
        told = by_month.get((VISITS, month))
        visits.append(told.value if told else None)
        hatched.append("/" if told and told.provisional else "")
    bars = figures.bars([str(month) for month in page.months], visits, USAGE_NAMES[VISITS], figures.SERIES[0])
    bars["marker"] = {**bars["marker"], "pattern": {"shape": hatched}}
    content = figures.figure([bars], height=220, xaxis={"type": "category"})
    known = [value for value in visits if value is not None]
    if known:
        title = f"{len(known)} 个月有到馆报送，平均每月 {sum(known) / len(known):,.0f} 人次"
    else:
        title = f"{page.months[0]} 至 {page.months[-1]} 没有按月的到馆报送"
    return card(
        title,
        figures.graph(content, graph_id="room-course", summary=title),
        unit="人次",
        data_through=page.months[-1].last_day,
        source="服务网络报送",
        note="斜纹为尚未审核；空缺为未报，不是零",
        table=_table(page),
        sheet=True,
    )


def _table(page: RoomPage) -> Any:
    by_month = {(one.code, one.period): one.value for one in page.told}
    rows = [
        {"id": str(month), "month": month.label, **{code: by_month.get((code, month)) for code in SHOWN}}
        for month in page.months
    ]
    longer = [one for one in page.told if not isinstance(one.period, Month)]
    for period in sorted({one.period for one in longer}, key=str):
        told = {one.code: one.value for one in longer if one.period == period}
        rows.append({"id": str(period), "month": period.label, **{code: told.get(code) for code in SHOWN}})
    columns = [
        grids.text_column("month", "期次", width=130),
        *(grids.number_column(code, USAGE_NAMES[code], flex=1, minWidth=110) for code in SHOWN),
    ]
    return grids.grid("room-months", columns, rows)


def _standard(asked: PageRequest, page: RoomPage) -> Any:
    check, terms = page.line.check, page.line.site.terms
    if check.passed:
        told: Any = html.P("按现行开放关口规则复核，仍然达标。", className="hint")
        title = "标准仍然达标"
    else:
        told = html.Ul([html.Li(one.message) for one in check.shortfalls], className="plain-list")
        title = f"标准有 {len(check.shortfalls)} 项未达"
    rows: list[tuple[str, Any]] = [
        ("面积", None if terms.area_tenths is None else f"{terms.area_tenths / 10:g} ㎡"),
        ("少儿座席", terms.seats),
        ("少儿藏书", None if terms.volumes is None else f"{terms.volumes:,} 册"),
        ("工作人员", None if terms.staff_tenths is None else f"{terms.staff_tenths / 10:g} 人"),
        ("每周开放", None if terms.hours_tenths is None else f"{terms.hours_tenths / 10:g} 小时"),
        ("责任部门", page.line.department),
        ("开放日期", fmt.iso_date(page.line.standing.opened_on)),
    ]
    return card(title, [told, facts(rows)], note=check.rule.source)


def _assessments(asked: PageRequest, page: RoomPage) -> Any:
    owed = "、".join(str(year) for year in page.line.owed)
    note = f"{owed} 年度评估待完成" if owed else ""
    if not page.assessments:
        text = "登记年度评估后在这里显示得分、发现的问题和核定情况。"
        return card(
            "年度评估", empty(EmptyReason.NO_DATA, text, title="还没有年度评估", small=True), note=note
        )
    rows = [_assessment_row(asked, page, one) for one in reversed(page.assessments)]
    states = {state.value: label for state, label in WORKFLOW_STATES.items()}
    columns = [
        grids.link_column("year", "年度", width=80),
        grids.text_column("score", "得分", width=110),
        grids.text_column("verdict", "结论", width=88),
        grids.tag_column("state", "状态", states),
        grids.date_column("day", "评估日期"),
        grids.text_column("by", "评估人", width=96),
        grids.text_column("findings", "发现的问题", flex=1, minWidth=160),
    ]
    meta = [("score", "得分"), ("verdict", ""), ("day", "")]
    phone = grids.phone_card("year", meta=meta, tags={"state": states})
    grid = grids.grid("room-assessments", columns, rows, card=phone, row_links=True)
    return card("年度评估", grid, note=note, flush=True)


def _assessment_row(asked: PageRequest, page: RoomPage, one: Assessment) -> dict[str, Any]:
    return {
        "id": one.id,
        "year": str(one.year),
        "href": asked.href(f"/rollout/assessments/{one.id}"),
        "score": f"{points_text(one.total)}/{points_text(one.most)}",
        "verdict": "合格" if one.passed else "不合格",
        "state": one.state.value,
        "day": fmt.iso_date(one.assessed_on),
        "by": page.authors.get(one.author_id, ""),
        "findings": one.findings,
    }


def _orders(asked: PageRequest, page: RoomPage) -> Any:
    return card("整改督办", orders_list(asked, page.orders))
