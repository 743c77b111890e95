"""储备干部: what is short, the heat table whose cells filter, the people; every filter is an address."""

from __future__ import annotations

from typing import Any

from dash import dcc, html
from flask import Blueprint, Response, request

from components import formatting as fmt
from components import grids
from components.attributes import aria
from components.cards import SHEET_WORDS, card, page_head
from components.conflict import notice
from components.labels.talent_cadres import ACTION_KINDS, EXITS, LEVELS, READINESS
from components.states import EmptyReason, empty
from pages.filters import Filters
from pages.frame import PageRequest, told
from pages.talent.cadres.parts import figures, gap_card, shortages, structure
from server.guard import (
    Permission,
    context,
    current_actor,
    guarded_route,
    saved_as,
    view_request,
)
from services.talent.cadre_export import export_cadres
from services.talent.cadre_reading import (
    CadreFilter,
    CadreLevel,
    CadreLine,
    CadreList,
    Readiness,
    open_cadres,
)

talent_cadres = Blueprint("talent_cadres", __name__)

PATH = "/talent/cadres"
FILTERS = ("direction", "level", "readiness", "gone")
TALL = 18
"""Rows beyond which the table scrolls inside."""
DONE = {"needs": "已保存储备需求。"}


def build(asked: PageRequest) -> list[Any]:
    """The page for this person, point of view and filters."""
    given = {name: asked.text(name) for name in FILTERS}
    chosen = CadreFilter.from_text(**given)
    view = open_cadres(asked.context, asked.actor, asked.wanted, chosen)
    filters = Filters(asked, PATH, given)
    counts = view.counts

    def address(slot: tuple[str, CadreLevel]) -> str:
        same = (given["direction"], given["level"]) == (slot[0], slot[1].value)
        wanted = ("", "") if same else (slot[0], slot[1].value)
        return filters.href(direction=wanted[0], level=wanted[1], gone="")

    cell = (chosen.direction, chosen.level) if chosen.direction and chosen.level else None
    return [
        page_head("储备干部", sub=_sub(view), actions=_actions(asked, view)),
        *(
            []
            if counts.is_default
            else [notice(f"这里显示的是 {counts.as_of.effective_on} 的情况。", "warning")]
        ),
        *told(asked, DONE),
        *_warnings(view),
        figures(counts),
        html.Div(
            [
                shortages(asked, counts),
                gap_card(counts, address, cell),
                html.Div(_chips(filters, view), className="filters", **aria(label="筛选储备干部")),
                _people(filters, view, chosen),
                structure(counts),
            ],
            className="stack",
        ),
    ]


def _sub(view: CadreList) -> str:
    table = view.counts.table
    if not table.needed:
        return f"在库 {view.counts.people} 人，尚未设置需求"
    return f"在库 {view.counts.people} 人，需求 {table.needed} 人，缺 {table.gap} 人"


def _actions(asked: PageRequest, view: CadreList) -> list[Any]:
    if not view.may_manage:
        return []
    return [
        dcc.Link("设置需求", href=asked.href(f"{PATH}/needs"), className="btn-line"),
        dcc.Link("入库登记", href=asked.href(f"{PATH}/new"), className="btn-main"),
    ]


def _warnings(view: CadreList) -> list[Any]:
    found = []
    if view.leavers:
        found.append(notice(f"有 {view.leavers} 名在库人员已不在职，不计入在库人数，请办理出库。", "warning"))
    if view.overdue:
        found.append(notice(f"有 {view.overdue} 项培养安排已到期，请办结或取消。", "warning"))
    return found


def _chips(filters: Filters, view: CadreList) -> list[Any]:
    held: dict[str, int] = {row.direction: row.held for row in view.counts.table.rows}
    shown = [
        *filters.chips("direction", ((o.value, o.label, held.get(o.value, 0)) for o in view.directions)),
        *(filters.chip("level", level.value, LEVELS[level]) for level in CadreLevel),
        *(filters.chip("readiness", how.value, READINESS[how].text) for how in Readiness),
        filters.chip("gone", "1", "已出库"),
    ]
    if any(filters.given.values()):
        shown.append(filters.cleared())
    return shown


def _people(filters: Filters, view: CadreList, chosen: CadreFilter) -> Any:
    title = f"{len(view.lines)} 条已出库记录" if chosen.gone else f"{len(view.lines)} 名储备干部"
    if view.lines:
        content = _grid(filters.asked, view)
    elif any(filters.given.values()):
        content = empty(EmptyReason.NO_HIT, actions=[filters.cleared("btn-line")])
    else:
        content = empty(EmptyReason.NO_DATA, "还没有登记储备干部。", title="暂无", small=True)
    return card(
        title,
        content,
        data_through=view.counts.as_of.effective_on,
        note="名单仅馆领导和组织人事可见，导出记入变更台账" if view.lines else "",
        actions=[_export(filters)] if view.lines else (),
        flush=True,
        sheet=False,
    )


def _export(filters: Filters) -> Any:
    href = filters.asked.href(f"{PATH}.xlsx", **filters.given)
    return html.A(SHEET_WORDS, href=href, download="", className="card-action")


@guarded_route(talent_cadres, f"{PATH}.xlsx", Permission.CADRE_READ)
def export() -> Response:
    """The people that the address shows as a workbook; that it was taken is recorded."""
    chosen = CadreFilter.from_text(**{name: request.args.get(name, "")[:100] for name in FILTERS})
    found = export_cadres(context(), current_actor(), view_request(request.args), chosen)
    return saved_as(found.name, found.data)


def _grid(asked: PageRequest, view: CadreList) -> Any:
    rows = [_row(asked, line) for line in view.lines]
    columns = [
        grids.link_column("name", "姓名", width=96),
        grids.text_column("direction", "培养方向", width=150),
        grids.text_column("level", "层次", width=88),
        grids.tag_column("readiness", "成熟度", READINESS, width=124),
        grids.text_column("department", "所在部门", flex=1, minWidth=120),
        grids.text_column("title", "职称", width=108),
        grids.date_column("entered_on", "入库", width=100),
        grids.date_column("assessed_on", "最近办理", width=100),
        grids.text_column("current", "正在培养", flex=3, minWidth=160),
    ]
    meta = [("tags", ""), ("department", ""), ("entered_on", "入库"), ("current", "正在培养")]
    return grids.grid(
        "cadres-list",
        columns,
        rows,
        height=None if len(rows) <= TALL else 640,
        card=grids.phone_card("name", meta=meta),
        row_links=True,
    )


def _row(asked: PageRequest, line: CadreLine) -> dict[str, Any]:
    terms, action = line.terms, line.current
    level = LEVELS[terms.level]
    state = EXITS[terms.exit_reason] if terms.exit_reason else READINESS[terms.readiness].text
    return {
        "id": line.record.cadre_id,
        "name": line.name if line.serving or not terms.in_pool else f"{line.name}（已不在职）",
        "href": asked.href(f"{PATH}/{line.record.cadre_id}"),
        "direction": line.direction,
        "level": level,
        "readiness": terms.readiness.value,
        "department": line.department,
        "title": line.member.title if line.member else "",
        "entered_on": fmt.iso_date(line.record.entered_on),
        "assessed_on": fmt.iso_date(line.record.on),
        "current": f"{ACTION_KINDS[action.terms.kind]}：{action.terms.title}" if action else "",
        "tags": f"{line.direction} {level}，{state}",
    }
