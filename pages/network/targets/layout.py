"""The page of targets: the list with lights, the table to set them, and the plan's baselines."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components import forms, grids
from components.attributes import aria
from components.cards import card, page_head
from components.labels.unit_targets import PACES
from components.states import EmptyReason, empty
from components.tables import table_grid, table_stores
from pages.exchange.parts import tools, upload_preview
from pages.frame import PageRequest, told
from services.network.target_table import table_of, year_of
from services.network.targets import PlanBaseline, TargetLine, TargetPage, target_page

PATH = "/network/targets"
DONE = {
    "save": "目标已保存，待馆领导确认。",
    "confirm": "目标已确认，开始亮灯。",
    "import": "目标已导入，待馆领导确认。",
    "discard": "已放弃上传的表格，没有写入任何内容。",
}


def build(asked: PageRequest) -> list[Any]:
    """The targets of an indicator for a year; or, with an upload in the address, its preview."""
    if asked.text("upload"):
        head = page_head("年度目标", sub="核对上传的表格")
        return [head, *upload_preview(asked, "targets", ("key", "name"))]
    page = target_page(
        asked.context, asked.actor, asked.wanted, asked.text("indicator", 20), year_of(asked.text("year", 10))
    )
    definition = page.definition
    return [
        page_head("年度目标", sub=f"{definition.code} {definition.name}，单位：{definition.unit}"),
        *told(asked, DONE),
        _choosing(page),
        html.Div(_cards(asked, page), className="stack"),
    ]


def _cards(asked: PageRequest, page: TargetPage) -> list[Any]:
    return [*_confirming(page), _standings(page), *_setting(asked, page), _baselines(page)]


def _choosing(page: TargetPage) -> Any:
    indicators = [{"label": f"{code} {name}", "value": code} for code, name in page.choices]
    code = page.definition.code
    years = [{"label": f"{year}年", "value": str(year)} for year in page.years]
    return html.Form(
        [
            html.Label(["指标 ", dbc.Select(options=indicators, value=code, name="indicator")]),
            html.Label(["年份 ", dbc.Select(options=years, value=str(page.year), name="year")]),
            html.Button("查看", type="submit", className="btn-line"),
        ],
        action=PATH,
        method="get",
        className="filters",
    )


def _conclusion(page: TargetPage) -> str:
    having = [line for line in page.lines if line.target is not None]
    if not having:
        return f"{page.year}年尚未设定目标"
    lights = [line.standing.light.value for line in having if line.standing is not None]
    parts = [
        f"{lights.count(light)} 个{word}"
        for light, word in (("behind", "滞后"), ("watch", "关注"))
        if lights.count(light)
    ]
    unconfirmed = sum(not line.target.confirmed for line in having if line.target is not None)
    parts += [f"{unconfirmed} 个待确认"] if unconfirmed else []
    return f"{page.year}年 {len(having)} 个单位有目标" + (f"，{'，'.join(parts)}" if parts else "")


def _standings(page: TargetPage) -> Any:
    rows = [_row(page, line) for line in page.lines if line.target is not None]
    if not rows:
        what = "在下面的表格里填写。" if page.may_define else "由办公室或馆领导设定。"
        return card(_conclusion(page), empty(EmptyReason.NO_DATA, f"还没有目标，{what}", title="暂无目标"))
    columns = [
        grids.text_column("name", "单位", flex=2, minWidth=130),
        grids.light_column(width=88),
        grids.bullet_column("完成与应达", width=150),
        grids.number_column("value", "已完成", decimals=2, width=100),
        grids.number_column("planned_value", "按进度应达", decimals=2, width=100),
        grids.number_column("target", "年度目标", decimals=2, width=100),
        grids.text_column("pace", "进度依据", width=120),
        grids.text_column("coverage", "已报", width=80),
        grids.text_column("baseline", "基线", width=130),
        grids.text_column("source", "来源", flex=2, minWidth=120),
        grids.text_column("confirmed", "确认人", width=110),
    ]
    meta = [("value", "已完成"), ("target", "目标"), ("confirmed", "确认人")]
    shown = grids.phone_card("name", light="light", actual="actual", planned="planned", meta=meta)
    return card(
        _conclusion(page),
        grids.grid("targets-list", columns, rows, card=shown),
        unit=page.definition.unit,
        data_through=page.view.as_of.effective_on,
        note="应达：目标乘以已报各期在上年全年的占比；上年不全的按期均摊。缺报的期次两边都不计",
        flush=True,
    )


def _row(page: TargetPage, line: TargetLine) -> dict[str, Any]:
    target, standing = line.target, line.standing
    if target is None or standing is None:
        raise ValueError("only units with a target are listed")
    baseline = fmt.number(target.baseline, decimals=2)
    return {
        "id": line.unit.code,
        "name": line.unit.name,
        "light": standing.light.value,
        "actual": standing.actual_percent,
        "planned": standing.planned_percent,
        "value": standing.value,
        "planned_value": standing.planned,
        "target": target.value,
        "pace": PACES[standing.pace],
        "coverage": f"{standing.told}/{standing.parts} 期",
        "baseline": f"{baseline}（{target.baseline_period}）" if target.baseline is not None else fmt.MISSING,
        "source": target.source,
        "confirmed": line.confirmed_by or f"待确认（{line.defined_by}设定）",
    }


def _confirming(page: TargetPage) -> list[Any]:
    """What a director may answer for, with the button that does."""
    waiting = page.to_confirm
    if not waiting:
        return []
    words = f"确认这 {len(waiting)} 个目标"
    return [
        dcc.Location(id="targets-confirmed", refresh="callback-nav"),
        dcc.Store(id="targets-seen", data=[[target.target_id, target.version] for target in waiting]),
        dcc.Store(id="targets-of", data={"indicator": page.definition.code, "year": str(page.year)}),
        card(
            f"{len(waiting)} 个目标待您确认",
            html.Div(
                [
                    html.P("确认后由您作为确认人，目标开始亮灯。数值、基线和来源见下面的清单。"),
                    forms.message("targets-confirm-message"),
                    html.Div(
                        html.Button(words, id="targets-confirm", className="btn-main", n_clicks=0),
                        className="actions",
                    ),
                ],
                className="form",
            ),
            className="card-call",
        ),
    ]


def _setting(asked: PageRequest, page: TargetPage) -> list[Any]:
    """The table in which targets are set, for those who may."""
    if not page.may_define or not page.lines:
        return []
    opened = table_of(page)
    return [
        *table_stores(opened.spec),
        dcc.Store(id="table-targets-marks", data=dict(opened.marks)),
        tools(asked, opened, f"{PATH}?indicator={page.definition.code}&year={page.year}"),
        card(
            f"设定{page.year}年目标",
            table_grid(opened.spec, opened.rows, autosave=False, pinned=("name",)),
            unit=page.definition.unit,
            note="直接输入，或从 Excel 复制后粘贴；目标是单位自身的数，不含下级单位；清空年度目标即撤销",
            flush=True,
            sheet=False,
        ),
        html.Div(id="table-targets-message", **aria(live="assertive")),
        dcc.Location(id="table-targets-done", refresh="callback-nav"),
        html.Div(
            [
                html.Button("保存目标", id="table-targets-save", className="btn-main", n_clicks=0),
                html.Span("保存之前不会写入系统", className="draft-state"),
            ],
            className="actions",
        ),
    ]


def _baselines(page: TargetPage) -> Any:
    """The plan's baselines, which the city library's targets start from."""
    if not page.baselines:
        none = empty(EmptyReason.NO_DATA, "这份规划没有与指标对应的基线数。", title="暂无基线")
        return card("规划基线", none)
    columns = [
        grids.text_column("title", "规划表述", flex=2, minWidth=160),
        grids.text_column("yearly", "年平均", width=150),
        grids.text_column("period", "年份", width=110),
        grids.text_column("how", "来历", width=150),
        grids.text_column("indicator", "对应指标", flex=1, minWidth=150),
        grids.text_column("note", "口径说明", flex=3, minWidth=200),
    ]
    meta = [("yearly", "年平均"), ("indicator", "指标"), ("note", "口径")]
    return card(
        "规划基线：市馆 2016–2020 年平均数",
        grids.grid(
            "targets-baselines",
            columns,
            [_baseline(place, line) for place, line in enumerate(page.baselines)],
            card=grids.phone_card("title", meta=meta),
        ),
        source=page.view.plan.title,
        note="规划只载明累计数的，由累计数除以年数推算",
        flush=True,
    )


def _baseline(place: int, line: PlanBaseline) -> dict[str, Any]:
    element = line.element
    return {
        "id": f"{element.code}-{place}",
        "title": element.title,
        "yearly": f"{fmt.number(element.yearly, decimals=2)} {element.unit}",
        "period": element.period.replace("-", "–"),
        "how": "由累计数推算" if element.total else "规划载明",
        "indicator": f"{line.code} {line.name}",
        "note": line.note or fmt.MISSING,
    }
