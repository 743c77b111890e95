"""The list of sites; every filter is an address."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.cards import card, page_head
from components.conflict import notice
from components.labels.rollout_sites import LANE_NAMES, STANDINGS, TIER_NAMES, standing_key
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from services.rollout.directory import (
    DISTRICTS,
    STAGE_NAMES,
    STATE_NAMES,
    SiteFilter,
    SiteLine,
    SiteList,
    site_list,
)

PATH = "/rollout/sites"
FILTERS = ("q", "lane", "tier", "district", "stage", "state", "department")
TALL = 18
"""Rows beyond which the table scrolls inside."""
DONE = {"discard": "草稿已放弃。"}


def build(asked: PageRequest) -> list[Any]:
    """The sites for the filters in the address, from the page's point of view."""
    given = {name: asked.text(name) for name in FILTERS}
    found = site_list(asked.context, asked.actor, asked.wanted, SiteFilter.from_text(given))
    actions = []
    if found.may_write:
        actions = [
            dcc.Link("表格维护与导入", href=asked.href(f"{PATH}/table"), className="btn-line"),
            dcc.Link("登记点位", href=asked.href(f"{PATH}/new"), className="btn-main"),
        ]
    title = f"{len(found.lines)} 个点位" if found.lines else "没有符合条件的点位"
    return [
        page_head(
            "点位名册",
            sub=f"{found.total} 个点位，已开放 {found.open} 个，推进中 {found.in_flight} 个",
            actions=actions,
        ),
        *as_of_notice(found.is_default, found.as_of.effective_on),
        *told(asked, DONE),
        _filters(asked, given, found),
        card(
            title,
            _table(asked, found) if found.lines else _nothing(asked, found),
            note="停留天数从进入本阶段那天算起；缺项是进入下一阶段还差的",
            flush=True,
        ),
    ]


def as_of_notice(is_default: bool, day: Any) -> list[Any]:
    """What a page says that does not show the present."""
    return [] if is_default else [notice(f"这里显示的是 {day} 的情况，不能办理。", "warning")]


def _nothing(asked: PageRequest, found: SiteList) -> Any:
    if not found.total:
        return empty(EmptyReason.NO_DATA, "名册里还没有点位，请登记或从 Excel 导入。")
    back = dcc.Link("清除筛选", href=asked.href(PATH), className="btn-line")
    return empty(EmptyReason.NO_HIT, actions=[back])


def _filters(asked: PageRequest, given: dict[str, str], found: SiteList) -> Any:
    """A plain GET form: it works by the address alone."""
    kept = [dcc.Input(type="hidden", name=name, value=value) for name, value in asked.view.items()]
    choices = (
        ("lane", "建设方式", [(one.value, words) for one, words in LANE_NAMES.items()]),
        ("tier", "层级", [(one.value, words) for one, words in TIER_NAMES.items()]),
        ("district", "行政区", [(one.code, one.full_name) for one in DISTRICTS.values()]),
        ("stage", "阶段", [(one.value, words) for one, words in STAGE_NAMES.items()]),
        ("state", "状态", [(one.value, words) for one, words in STATE_NAMES.items()]),
        ("department", "责任部门", [(str(key), name) for key, name in found.departments]),
    )
    words = dbc.Input(name="q", value=given["q"], maxLength=80, placeholder="名称、编号、地址、依托单位")
    return html.Form(
        [
            html.Label(["查找 ", words]),
            *(
                html.Label([f"{label} ", _options(name, options, given[name], f"全部{label}")])
                for name, label, options in choices
            ),
            *kept,
            html.Button("查询", type="submit", className="btn-line"),
            dcc.Link("清除", href=asked.href(PATH), className="chip"),
        ],
        action=PATH,
        method="get",
        className="filters",
        role="search",
    )


def _options(name: str, options: Iterable[tuple[str, str]], chosen: str, every: str) -> Any:
    listed = [html.Option(every, value="")]
    listed += [html.Option(words, value=value, selected=value == chosen) for value, words in options]
    return html.Select(listed, name=name)


def _table(asked: PageRequest, found: SiteList) -> Any:
    columns = [
        grids.text_column("code", "编号", width=88),
        grids.link_column("name", "名称", flex=2, minWidth=180),
        grids.text_column("lane", "建设方式", width=96),
        grids.text_column("tier", "层级", width=84),
        grids.text_column("district", "行政区", width=92),
        grids.text_column("street", "街道", width=110),
        grids.tag_column("standing", "阶段", STANDINGS, width=104),
        grids.date_column("since", "进入日期", width=112),
        grids.number_column("days", "停留（天）", width=96),
        grids.number_column("missing", "缺项", width=72),
        grids.text_column("host", "依托单位", flex=1, minWidth=130),
        grids.number_column("area", "面积（㎡）", decimals=1, width=100),
        grids.number_column("seats", "座席", width=72),
        grids.number_column("volumes", "藏书（册）", width=96),
        grids.text_column("department", "责任部门", width=120),
    ]
    rows = [_row(asked, line) for line in found.lines]
    return grids.grid(
        "sites",
        columns,
        rows,
        height=None if len(rows) <= TALL else 640,
        card=grids.phone_card(
            "name", meta=[("code", ""), ("district", ""), ("standing_text", ""), ("days_text", "")]
        ),
    )


def _row(asked: PageRequest, line: SiteLine) -> dict[str, Any]:
    site, terms, standing = line.site, line.site.terms, line.standing
    key = standing_key(standing)
    return {
        "id": site.id,
        "code": site.code,
        "name": site.name,
        "href": asked.href(f"{PATH}/{site.code}"),
        "lane": site.lane.label,
        "tier": terms.tier.label,
        "district": site.district.full_name,
        "street": terms.street,
        "standing": key,
        "standing_text": STANDINGS[key].text,
        "since": fmt.iso_date(standing.since) if standing.since else "",
        "days": line.days,
        "days_text": f"{line.days} 天",
        "missing": line.missing if line.check else None,
        "host": terms.host_name,
        "area": None if terms.area_tenths is None else terms.area_tenths / 10,
        "seats": terms.seats,
        "volumes": terms.volumes,
        "department": line.department,
    }
