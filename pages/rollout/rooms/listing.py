"""The rooms that are open: their use, the standard, which are silent, which are to be assessed."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.cards import card, key_figure, key_figures, page_head
from components.labels.rollout_rooms import (
    ROOM_STATE_NAMES,
    SILENCES,
    STANDARDS,
    USAGE_NAMES,
    VERDICTS,
    RoomState,
)
from components.states import EmptyReason, empty
from pages.filters import Filters
from pages.frame import PageRequest
from services.rollout.rooms import (
    DISTRICTS,
    LANE_NAMES,
    LOANS,
    VISITS,
    RoomLine,
    RoomList,
    filter_from,
    open_rooms,
    points_text,
)

PATH = "/rollout/rooms"
TALL = 40


def build(asked: PageRequest) -> list[Any]:
    """The page from the point of view and with the filters of the address."""
    given = {name: asked.text(name) for name in ("district", "lane", "state")}
    view = open_rooms(asked.context, asked.actor, asked.wanted, filter_from(**given))
    filters = Filters(asked, PATH, given)
    words = "评分表" if not view.may_set_sheet else "设置评分表"
    sheet = dcc.Link(words, href=asked.href("/rollout/score-sheet"), className="btn-line")
    head = page_head("开放使用", sub=_sub(view), actions=[sheet])
    if not view.rooms:
        told = "图书室开放后，这里显示使用情况、标准保持和年度评估。"
        return [head, card("还没有开放的图书室", empty(EmptyReason.NO_DATA, told, title="暂无图书室"))]
    return [head, _headlines(asked, view), _filters(filters, view), _list(asked, view, filters)]


def _sub(view: RoomList) -> str:
    first, last = view.months[0], view.months[-1]
    return f"使用情况为 {first} 至 {last} 的合计，只统计数量，不登记儿童个人信息"


def _headlines(asked: PageRequest, view: RoomList) -> Any:
    total, silent = len(view.rooms), view.count(RoomState.SILENT)
    visits, loans = view.total(VISITS), view.total(LOANS)
    told = f"{view.reporting}/{total} 室有报送"
    return key_figures(
        [
            key_figure("已开放", f"{total}", unit="室"),
            key_figure(
                "标准保持",
                fmt.share(view.conforming, total),
                note=f"{view.count(RoomState.BELOW)} 室未达标",
                href=asked.href(PATH, state="below"),
            ),
            key_figure(
                "静默",
                f"{silent}",
                unit="室",
                note=f"连续 {view.rule.silent_months} 个整月无报送或使用为零",
                href=asked.href(PATH, state="silent"),
            ),
            key_figure(USAGE_NAMES[VISITS], fmt.in_wan(visits), note=told),
            key_figure(USAGE_NAMES[LOANS], fmt.in_wan(loans), note=told),
            key_figure(
                "待年度评估",
                f"{view.count(RoomState.OWED)}",
                unit="室",
                href=asked.href(PATH, state="owed"),
            ),
        ]
    )


def _filters(filters: Filters, view: RoomList) -> Any:
    lines = view.rooms
    states = [(state.value, words, view.count(state)) for state, words in ROOM_STATE_NAMES.items()]
    lanes = [
        (lane.value, words, sum(line.site.lane is lane for line in lines))
        for lane, words in LANE_NAMES.items()
    ]
    districts = [
        (code, found.name, sum(line.site.terms.district == code for line in lines))
        for code, found in DISTRICTS.items()
    ]
    chips = [
        *filters.chips("state", states),
        *filters.chips("lane", lanes),
        *filters.chips("district", districts),
    ]
    if any(filters.given.values()):
        chips.append(filters.cleared())
    count = html.Span(f"{len(view.shown)} 室", className="filter-count")
    return html.Div([*chips, count], className="filters")


def _list(asked: PageRequest, view: RoomList, filters: Filters) -> Any:
    if not view.shown:
        nothing = empty(EmptyReason.NO_HIT, actions=[filters.cleared("btn-line")])
        return card("没有符合条件的图书室", nothing)
    silent = view.count(RoomState.SILENT)
    title = f"{silent} 个图书室静默，需要跟进" if silent else "没有静默的图书室"
    return card(
        title,
        _grid(asked, view.shown),
        data_through=view.months[-1].last_day,
        source="服务网络报送",
        note="“—”为未报，不计为零；含尚未审核的报送",
        flush=True,
    )


def _grid(asked: PageRequest, lines: tuple[RoomLine, ...]) -> Any:
    rows = [_row(asked, line) for line in lines]
    columns = [
        grids.link_column("name", "图书室", flex=1, minWidth=170),
        grids.text_column("district", "行政区", width=88),
        grids.text_column("lane", "建设方式", width=96),
        grids.date_column("opened", "开放日期"),
        grids.number_column("visits", "到馆", unit="人次"),
        grids.number_column("loans", "少儿外借", unit="册次", width=124),
        grids.number_column("activities", "少儿活动", unit="场", width=116),
        grids.percent_column("hours", "开放兑现", width=104),
        grids.text_column("told", "报送月数", width=96),
        grids.tag_column("silence", "使用", SILENCES, width=112),
        grids.tag_column("standard", "标准", STANDARDS, width=96),
        grids.tag_column("verdict", "最近评估", VERDICTS, width=104),
        grids.text_column("score", "得分", width=110),
        grids.text_column("order", "督办", width=130),
    ]
    tags = {"silence": SILENCES, "standard": STANDARDS, "verdict": VERDICTS}
    meta = [("district", ""), ("visits", "到馆"), ("told", "报送")]
    return grids.grid(
        "rooms-list",
        columns,
        rows,
        height=None if len(rows) <= TALL else 760,
        card=grids.phone_card("name", meta=meta, tags=tags),
        row_links=True,
    )


def _row(asked: PageRequest, line: RoomLine) -> dict[str, Any]:
    site, usage, found = line.site, line.usage, line.assessment
    verdict = "none" if found is None or not found.approved else ("passed" if found.passed else "failed")
    return {
        "id": site.code,
        "name": site.name,
        "href": asked.href(f"{PATH}/{site.code}"),
        "district": site.district.name,
        "lane": LANE_NAMES[site.lane],
        "opened": fmt.iso_date(line.standing.opened_on),
        "visits": usage.total(VISITS),
        "loans": usage.total(LOANS),
        "activities": usage.total("E05"),
        "hours": usage.hours_kept,
        "told": f"{usage.told_months}/{usage.open_months}",
        "silence": line.silence.value if line.silence else "",
        "standard": "met" if line.check.passed else "below",
        "verdict": verdict,
        "score": "" if found is None else f"{found.year}：{points_text(found.total)}",
        "order": line.order.order.name if line.order else "",
    }
