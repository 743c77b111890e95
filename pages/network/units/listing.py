"""The list of units as a tree is read; every filter is an address."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.cards import card, page_head
from components.labels.units import UNIT_STATES
from components.states import EmptyReason, empty
from pages.frame import PageRequest
from services.network.directory import (
    DISTRICTS,
    TYPE_NAMES,
    UnitFilter,
    UnitLine,
    UnitList,
    unit_list,
)

PATH = "/network/units"


def build(asked: PageRequest) -> list[Any]:
    """The units for the filters in the address, as they stand today."""
    wanted = UnitFilter(
        words=asked.text("q", 80).strip(),
        district=asked.text("district"),
        type=asked.text("type"),
        state=asked.text("state"),
        under=asked.text("under"),
    )
    found = unit_list(asked.context, asked.actor, wanted)
    actions = []
    if found.may_manage:
        actions = [
            dcc.Link("表格维护", href=asked.href(f"{PATH}/table"), className="btn-line"),
            dcc.Link("登记单位", href=asked.href(f"{PATH}/new"), className="btn-main"),
        ]
    sub = f"{found.total} 个单位，开放服务点 {found.open_points} 个"
    return [
        page_head("单位名录", sub=sub, actions=actions),
        _filters(wanted, found),
        card(
            f"{len(found.lines)} 个单位" if found.lines else "没有符合条件的单位",
            _table(asked, found) if found.lines else _nothing(asked, found),
            note=f"{found.day} 在册；渠道和行政区不是服务点",
            flush=True,
        ),
    ]


def _nothing(asked: PageRequest, found: UnitList) -> Any:
    if not found.total:
        return empty(EmptyReason.NO_DATA, "名录里还没有单位，请业务统计人员登记或导入。")
    back = dcc.Link("清除筛选", href=asked.href(PATH), className="btn-line")
    return empty(EmptyReason.NO_HIT, actions=[back])


def _filters(wanted: UnitFilter, found: UnitList) -> Any:
    """A plain GET form: it works by the address alone."""
    libraries = [(unit.code, unit.name) for unit in found.libraries]
    return html.Form(
        [
            html.Label(
                [
                    "查找 ",
                    dbc.Input(name="q", value=wanted.words, maxLength=80, placeholder="名称、编号、标签"),
                ]
            ),
            html.Label(
                [
                    "行政区 ",
                    _options(
                        "district",
                        [(one.code, one.full_name) for one in DISTRICTS.values()],
                        wanted.district,
                        "全部行政区",
                    ),
                ]
            ),
            html.Label(
                [
                    "类型 ",
                    _options("type", [(k.value, v) for k, v in TYPE_NAMES.items()], wanted.type, "全部类型"),
                ]
            ),
            html.Label(
                [
                    "状态 ",
                    _options(
                        "state",
                        [(state.value, label.text) for state, label in UNIT_STATES.items()],
                        wanted.state,
                        "全部状态",
                    ),
                ]
            ),
            html.Label(["所属 ", _options("under", libraries, wanted.under, "全部单位")]),
            html.Button("查询", type="submit", className="btn-line"),
            dcc.Link("清除", href=PATH, className="chip"),
        ],
        action=PATH,
        method="get",
        className="filters",
        role="search",
    )


def _options(name: str, options: list[tuple[str, str]], chosen: str, every: str) -> Any:
    listed = [html.Option(every, value="")]
    listed += [html.Option(words, value=value, selected=value == chosen) for value, words in options]
    return html.Select(listed, name=name)


def _table(asked: PageRequest, found: UnitList) -> Any:
    columns = [
        grids.text_column("code", "编号", width=100),
        grids.link_column("name", "名称", flex=2, minWidth=190),
        grids.text_column("type", "类型", width=112),
        grids.text_column("above", "上级单位", flex=1, minWidth=150),
        grids.text_column("district", "行政区", width=92),
        grids.tag_column("state", "状态", UNIT_STATES),
        grids.text_column("opened", "开放日期", width=112),
        grids.number_column("area", "面积（㎡）", width=104),
        grids.number_column("seats", "座席", width=84),
        grids.text_column("tags", "标签", width=130),
    ]
    rows = [_row(asked, line) for line in found.lines]
    return grids.grid(
        "units",
        columns,
        rows,
        height=None if len(rows) <= 16 else 640,
        card=grids.phone_card("name", meta=[("code", ""), ("type", ""), ("above", "属"), ("state_text", "")]),
    )


def _row(asked: PageRequest, line: UnitLine) -> dict[str, Any]:
    unit = line.unit
    return {
        "id": unit.id,
        "code": unit.code,
        "name": unit.name,
        "href": asked.href(f"{PATH}/{unit.code}"),
        "type": unit.type.label,
        "above": line.path[-1] if line.path else "",
        "district": DISTRICTS[unit.district].full_name if unit.district else "",
        "state": line.state.value,
        "state_text": UNIT_STATES[line.state].text,
        "opened": fmt.iso_date(unit.opened_on) if unit.opened_on else "",
        "area": unit.area_m2,
        "seats": unit.seats,
        "tags": "、".join(unit.tags),
    }
