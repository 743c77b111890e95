"""The comparison: one table, a dot plot for each figure, and where every value was found."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import html

from components import figures, grids
from components.attributes import aria
from components.cards import card, page_head
from components.states import EmptyReason, empty
from components.tables import prefix, upload_button
from pages.exchange.parts import upload_preview
from pages.frame import PageRequest, told
from services.exchange.files import FILE_LIMIT
from services.exchange.grid import table_spec
from services.rollout.peers import KINDS, OWN_CITY, RATIOS, PeerKind, PeerPage, open_peers

NAME, PATH = "peers", "/rollout/peers"
ROW_HEIGHT, LEAST = 26, 120
DONE: Mapping[str, str] = {
    "import": "已导入，比较已更新。",
    "discard": "已放弃上传的表格，没有写入任何内容。",
}


def build(asked: PageRequest) -> list[Any]:
    """The page; or, with an upload in the address, its preview."""
    if asked.text("upload"):
        head = page_head("同城比较", sub="核对上传的表格")
        return [head, *upload_preview(asked, NAME, ("city", "figure"))]
    page = open_peers(asked.context, asked.actor, asked.wanted)
    sub = f"{len(page.comparison.cities)} 个城市，取各城市最近年份的公布数" if page.values else None
    parts = [page_head("同城比较", sub=sub), *told(asked, DONE), *_tools(asked, page)]
    if page.demonstration:
        words = "含演示数据：标有“演示数据”的数为虚构，不代表任何城市的真实情况。"
        parts.append(html.P(words, className="hint", role="note"))
    if not page.values:
        text = "下载 Excel 填写各城市的公布数，核对后导入；没有公布的留空，不填零。"
        return [*parts, card("还没有比较数据", empty(EmptyReason.NO_DATA, text, title="暂无数据"))]
    return [*parts, html.Div([_table(page), _plots(page), _sources(page)], className="stack")]


def _tools(asked: PageRequest, page: PeerPage) -> list[Any]:
    if not page.may_manage:
        return []
    spec = table_spec(NAME)
    return [
        html.Div(
            [
                html.A(
                    "下载 Excel 填写",
                    href=asked.href(f"/exchange/{NAME}.xlsx"),
                    download="",
                    className="btn-line",
                ),
                upload_button(spec, upload=asked.href(f"/exchange/{NAME}"), page=PATH, limit=FILE_LIMIT),
                html.P(id=f"{prefix(spec)}-uploaded", **aria(live="polite")),
            ],
            className="table-tools",
        )
    ]


def _conclusion(page: PeerPage) -> str:
    ranked = [
        (kind, found) for kind in (*RATIOS, *KINDS) if (found := page.comparison.rank(kind.key)) is not None
    ]
    if not ranked:
        return f"{OWN_CITY}还没有可比的数"
    kind, (place, among) = ranked[0]
    return f"{OWN_CITY}{kind.name}在 {among} 个有数的城市中居第 {place}"


def _table(page: PeerPage) -> Any:
    found = page.comparison
    kinds = [kind for kind in (*KINDS, *RATIOS) if found.told(kind.key)]
    rows = []
    for city in found.cities:
        row: dict[str, Any] = {"id": city, "city": city}
        for kind in kinds:
            point = found.of(city, kind.key)
            row[kind.key] = None if point is None else point.value
            row[f"{kind.key}_year"] = "" if point is None else str(point.year)
        rows.append(row)
    columns = [grids.text_column("city", "城市", width=96, pinned="left")]
    for kind in kinds:
        columns += [
            grids.number_column(kind.key, kind.name, decimals=kind.decimals, unit=kind.unit, width=190),
            grids.text_column(f"{kind.key}_year", "年份", width=76),
        ]
    return card(
        _conclusion(page),
        grids.grid("peers-table", columns, rows),
        source="各城市公布数，出处见下方明细",
        note="“—”为没有公布，不是零；各城市口径、年份可能不同，比较时请留意",
        flush=True,
    )


def _plots(page: PeerPage) -> Any:
    shown = [kind for kind in (*RATIOS, *KINDS) if page.comparison.told(kind.key)]
    return html.Div([html.Div(_plot(page, kind), className="span-6") for kind in shown], className="columns")


def _plot(page: PeerPage, kind: PeerKind) -> Any:
    points = page.comparison.told(kind.key)
    missing = len(page.comparison.cities) - len(points)
    shown = list(reversed(points))
    colours = [figures.SERIES[0] if city == OWN_CITY else figures.GREY for city, _ in shown]
    words = [f"{point.value:,.{kind.decimals}f}（{point.year}）" for _, point in shown]
    trace = {
        "type": "scatter",
        "mode": "markers+text",
        "x": [point.value for _, point in shown],
        "y": [city for city, _ in shown],
        "text": words,
        "textposition": "middle right",
        "textfont": {"color": figures.INK_2, "size": 12},
        "marker": {"color": colours, "size": 11, "line": {"width": 0}},
        "cliponaxis": False,
        "hovertemplate": f"%{{y}}　{kind.name} <b>%{{text}}</b><extra></extra>",
    }
    most = max(point.value for _, point in points)
    content = figures.figure(
        [trace],
        height=max(LEAST, 60 + ROW_HEIGHT * len(shown)),
        xaxis={"range": [0, most * 1.45 or 1], "showgrid": True, "gridcolor": figures.LINE, "nticks": 4},
        yaxis={"showgrid": False, "type": "category", "nticks": len(shown)},
    )
    rank = page.comparison.rank(kind.key)
    title = f"{kind.name}：{OWN_CITY}居第 {rank[0]}/{rank[1]}" if rank else f"{kind.name}：{OWN_CITY}没有数"
    told = [(city, word) for (city, _), word in zip(shown, words, strict=True)]
    summary = f"{kind.name}，{kind.unit}。" + "，".join(f"{city} {word}" for city, word in told)
    return card(
        title,
        figures.graph(content, graph_id=f"peer-{kind.key}", summary=summary),
        unit=kind.unit,
        data_through=page.view.effective_on,
        source="各城市公布数",
        table=html.Ul([html.Li(f"{city} {word}") for city, word in told]),
        note=f"{kind.text}{f'；{missing} 个城市没有公布' if missing else ''}",
    )


def _sources(page: PeerPage) -> Any:
    rows = [
        {
            "id": one.id,
            "city": one.city,
            "figure": one.kind.name,
            "year": str(one.year),
            "value": one.value,
            "unit": one.kind.unit,
            "source": one.source,
            "note": one.note,
        }
        for one in page.values
    ]
    columns = [
        grids.text_column("city", "城市", width=96),
        grids.text_column("figure", "指标", width=180),
        grids.text_column("year", "年份", width=76),
        grids.number_column("value", "数值", decimals=1, width=110),
        grids.text_column("unit", "单位", width=84),
        grids.text_column("source", "来源", flex=1, minWidth=200),
        grids.text_column("note", "备注", flex=1, minWidth=120),
    ]
    height = None if len(rows) <= 30 else 640
    grid = grids.grid("peers-sources", columns, rows, height=height)
    return card(f"来源明细 {len(rows)} 条", grid, flush=True)
