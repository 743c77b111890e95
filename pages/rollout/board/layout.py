"""建设看板: the board of a lane, or the map of both.

Every filter is an address, and so is a move that is asked for: ``?site=ET001&act=advance`` by the menu of a
card, ``?site=ET001&to=scheme`` by dragging it there.
"""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.attributes import aria, data
from components.cards import page_head
from components.conflict import notice
from components.ledger_words import action_name
from components.rollout.board import HINT, columns, legend
from components.rollout.site_map import map_card
from components.states import EmptyReason, empty
from pages.filters import Filters
from pages.frame import PageRequest
from pages.rollout.board.moving import question_card
from services.rollout.board import (
    DISTRICTS,
    LANE_NAMES,
    TIER_NAMES,
    Board,
    BoardFilter,
    Facets,
    Lane,
    LastChange,
    SiteMap,
    Wish,
    board,
    site_map,
)

PATH = "/rollout/board"
LIST = "/rollout/sites"
NAMES = ("lane", "district", "tier", "department", "show")
"""The filters of the address; ``show`` is ``map`` for the map."""
MAP = "map"
OVERTAKEN = "overtaken"
"""What is done when somebody else was faster."""
DEPARTMENT, GRAPH = "board-department", "board-map"


def build(asked: PageRequest) -> list[Any]:
    """The page for this person, point of view and filters."""
    given = {name: asked.text(name) for name in NAMES}
    if given["show"] not in ("", MAP):
        given["show"] = ""
    chosen = BoardFilter.from_text(given)
    if given["show"] == MAP:
        return _map(asked, given, site_map(asked.context, asked.actor, asked.wanted, chosen))
    wish = Wish.from_text(
        asked.text("site", 20), asked.text("act", 20), asked.text("to", 20), asked.text("of", 20)
    )
    return _board(asked, given, board(asked.context, asked.actor, asked.wanted, chosen, wish))


def _board(asked: PageRequest, given: dict[str, str], found: Board) -> list[Any]:
    filters = Filters(asked, PATH, given | {"lane": found.lane.value})
    told = _told(asked, found.last)
    question = question_card(asked, found, filters.href()) if found.question else []
    body: Any = columns(found, asked.href, _list_href(asked, filters))
    if not found.total:
        body = _nothing(asked, filters)
    asked_of = found.question.site.code if found.question else ""
    long = f"，{found.long} 个停留偏长" if found.long else ""
    return [
        dcc.Location(id="board-done", refresh="callback-nav"),
        dcc.Store(id="board-here", data=dict(filters.given)),
        page_head("建设看板", sub=f"{found.lane.label}：{found.total} 个，推进中 {found.in_flight} 个{long}"),
        *_not_now(found.is_default, found.as_of.effective_on),
        *told,
        # What the script looks at when the page is shown anew: whom to give the focus.
        html.Div(
            id="board-turn",
            hidden=True,
            **data(
                turn="/".join(asked.text(name, 20) for name in ("site", "act", "to", "of", "done", "at")),
                asked=asked_of,
                done=found.last.site.code if found.last else "",
            ),
        ),
        *question,
        _tabs(filters, found.facets),
        _filters(filters, found.facets),
        html.P(_hint(found), id=HINT, className="hint"),
        body,
        html.Ul(legend(), className="board-legend", **aria(label="停留天数的说法")),
        _gone(asked, filters, found.withdrawn, found.closed),
    ]


def _hint(found: Board) -> str:
    if not found.may_move:
        return "方向键在卡片间移动，回车打开点位。停留最久的在前。"
    return "方向键在卡片间移动，回车选择去向；也可以把卡片拖到相邻阶段。确认后才会变动。停留最久的在前。"


def _map(asked: PageRequest, given: dict[str, str], found: SiteMap) -> list[Any]:
    filters = Filters(asked, PATH, given)

    def of_district(code: str) -> str:
        kept = {name: given[name] for name in ("lane", "tier", "department")}
        return asked.href(LIST, **{**kept, "district": code})

    lane = f"{found.lane.label}：" if found.lane else ""
    return [
        page_head("建设看板", sub=f"{lane}{found.total} 个点位的分布"),
        *_not_now(found.is_default, found.as_of.effective_on),
        _tabs(filters, found.facets),
        _filters(filters, found.facets),
        map_card(
            found,
            graph_id=GRAPH,
            source=_source(asked),
            site_href=lambda code: asked.href(f"{LIST}/{code}"),
            district_href=of_district,
        ),
        _gone(asked, filters, found.withdrawn, found.closed),
    ]


def _source(asked: PageRequest) -> str:
    made_up = asked.context.demonstration_date is not None
    return "点位名册（演示数据，不是真实数据）" if made_up else "点位名册"


def _not_now(is_default: bool, day: Any) -> list[Any]:
    return [] if is_default else [notice(f"这里显示的是 {day} 的情况，不能办理。", "warning")]


def _told(asked: PageRequest, last: LastChange | None) -> list[Any]:
    """What was done, or who was faster; either way where the site stands now."""
    done = asked.text("done", 20)
    if last is None or not done:
        return []
    now = f"“{last.site.name}”现在是“{last.standing.words}”"
    if done != OVERTAKEN:
        return [notice(f"已办理：{now}。", "good")]
    moment = fmt.local_moment(last.recorded_at)
    words = (
        f"{last.by}在 {moment} 先办理了“{action_name(last.action)}”：{now}。您的操作没有执行，"
        "看板已按现在的情况显示；仍要办理请核对后再确认。"
    )
    return [html.P(words, className="notice notice-warning", role="alert", id="board-overtaken")]


def _tabs(filters: Filters, facets: Facets) -> html.Nav:
    """Board and map, and the lanes of either; the map has both lanes at once, too."""
    mapped = filters.given["show"] == MAP
    chosen = filters.given["lane"]
    lanes = [(lane.value, f"{words} {facets.lanes.get(lane, 0)}") for lane, words in LANE_NAMES.items()]
    if mapped:
        lanes.insert(0, ("", f"全部 {sum(facets.lanes.values())}"))
    shown: list[Any] = [_tab(words, filters.href(lane=value), on=value == chosen) for value, words in lanes]
    lane = chosen or Lane.NEW.value
    other = [
        _tab("看板", filters.href(show="", lane=lane), on=not mapped),
        _tab("地图", filters.href(show=MAP), on=mapped),
    ]
    parts = [*shown, html.Span(className="board-apart"), *other]
    return html.Nav(parts, className="tabs", **aria(label="建设方式与显示方式"))


def _tab(words: str, href: str, *, on: bool) -> Any:
    # The page one is on is no way to anywhere, and a dcc.Link cannot say that it is the current one.
    if on:
        return html.Span(words, className="tab is-on", **aria(current="page"))
    return dcc.Link(words, href=href, className="tab")


def _filters(filters: Filters, facets: Facets) -> html.Div:
    parts: list[Any] = [
        *filters.chips(
            "district",
            [(code, area.name, facets.districts.get(code, 0)) for code, area in DISTRICTS.items()],
        ),
        html.Span(className="board-apart"),
        *filters.chips(
            "tier", [(tier.value, words, facets.tiers.get(tier, 0)) for tier, words in TIER_NAMES.items()]
        ),
        filters.departments(DEPARTMENT, "责任部门", facets.departments),
    ]
    if any(filters.given[name] for name in ("district", "tier", "department")):
        parts.append(filters.cleared(lane=filters.given["lane"], show=filters.given["show"]))
    return html.Div(parts, className="filters", role="search", **aria(label="筛选"))


def _list_href(asked: PageRequest, filters: Filters) -> Any:
    kept = {name: filters.given[name] for name in ("lane", "district", "tier", "department")}
    return lambda **more: asked.href(LIST, **{**kept, **more})


def _nothing(asked: PageRequest, filters: Filters) -> Any:
    narrowed = any(filters.given[name] for name in ("district", "tier", "department"))
    if narrowed:
        back = dcc.Link("清除筛选", href=asked.href(PATH, lane=filters.given["lane"]), className="btn-line")
        return empty(EmptyReason.NO_HIT, actions=[back])
    to_list = dcc.Link("到点位名册", href=asked.href(LIST), className="btn-line")
    return empty(EmptyReason.NO_DATA, "这种建设方式还没有点位，请在点位名册登记或导入。", actions=[to_list])


def _gone(asked: PageRequest, filters: Filters, withdrawn: int, closed: int) -> Any:
    """The sites that stand nowhere on the board: given up or closed."""
    href = _list_href(asked, filters)
    parts: list[Any] = []
    for number, state, words in ((withdrawn, "withdrawn", "已撤销"), (closed, "closed", "已关闭")):
        if number:
            parts.append(dcc.Link(f"{words} {number} 个", href=href(state=state), className="chip"))
    return html.Div(
        [html.Span("不在看板上：", className="muted"), *parts], className="filters", hidden=not parts
    )
