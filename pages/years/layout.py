"""A year's list: what each quarter asks, lights and verdicts; drawing it up, issuing it, closing the year."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components import forms, grids
from components.attributes import aria, data
from components.cards import card, page_head
from components.labels.years import VERDICTS
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from server.guard import Invalid
from services.years.reading import STATE_WORDS, ItemLine, YearFilter, YearPage, year_page

FILTER_NAMES = ("department", "director", "quarter")
TALL = 16
"""Rows beyond which a table scrolls inside."""
TOLD = {
    "draw": "已开始拟定。请勾选要列入的项目，或增加其他任务。",
    "include": "已列入清单。",
    "issue": "已印发，各部门可以查看并按季度填报。",
    "close": "已办结。结转的任务已列入下一年度。",
    "remove": "已移出清单。",
}


def quarter_name(number: int) -> str:
    """What a quarter is called."""
    return f"第{'一二三四'[number - 1]}季度"


def year_in(asked: PageRequest) -> int | None:
    """The year in the address; None where it names none. Raises Invalid for what is no year."""
    text = asked.text("year")
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) == 4):
        raise Invalid("网址中的年度不对，请从年度任务页面进入。")
    return int(text)


def build(asked: PageRequest) -> list[Any]:
    """The page for this person, point of view and filters."""
    given = {name: asked.text(name) for name in FILTER_NAMES}
    chosen = YearFilter.from_text(**given)
    page = year_page(asked.context, asked.actor, asked.wanted, year_in(asked), chosen)
    active = any(given.values())
    return [
        page_head("年度任务", sub=_sub(page), actions=_actions(asked, page)),
        *told(asked, TOLD),
        *(
            dcc.Location(id=f"years-{name}-done", refresh="callback-nav")
            for name in ("draw", "include", "issue", "close")
        ),
        dcc.Store(id="years-year", data=page.year),
        dcc.Store(id="years-version", data=page.version),
        dcc.Store(id="years-plan", data=page.view.plan.code),
        _years(asked, page),
        *([_filters(asked, page, given, active)] if page.total else []),
        html.Div(
            [_list(asked, page, active), *_issue(page), *_close(page), *_proposals(page)], className="stack"
        ),
    ]


def _path(page: YearPage) -> str:
    return f"/years/{page.year}"


def _sub(page: YearPage) -> str:
    if page.state is None:
        return f"{page.year}年"
    issued = f"{page.document_number}，{fmt.iso_date(page.issued_on)} 印发" if page.document_number else ""
    return "，".join(filter(None, [f"{page.year}年", STATE_WORDS[page.state], issued]))


def _actions(asked: PageRequest, page: YearPage) -> list[Any]:
    actions: list[Any] = []
    if page.may_add:
        actions.append(dcc.Link("增加任务", href=asked.href(f"{_path(page)}/new"), className="btn-line"))
    if page.items:
        actions.append(html.Button("打印", className="btn-line", type="button", **data(action="print")))
    return actions


def _years(asked: PageRequest, page: YearPage) -> Any:
    links: list[Any] = []
    for year, state in page.years:
        words = f"{year}年" + (f" {STATE_WORDS[state]}" if state else "")
        if year == page.year:
            links.append(html.Span(words, className="chip is-on", **aria(current="true")))
        else:
            links.append(dcc.Link(words, href=asked.href(f"/years/{year}"), className="chip"))
    return html.Nav(links, className="filters", **aria(label="年度"))


def _filters(asked: PageRequest, page: YearPage, given: dict[str, str], active: bool) -> Any:
    def address(name: str, value: str) -> str:
        return asked.href(_path(page), **{**given, name: value})

    def select(name: str, words: str, options: tuple[tuple[int, str], ...]) -> Any:
        listed = [{"label": f"全部{words}", "value": address(name, "")}]
        listed += [{"label": label, "value": address(name, str(key))} for key, label in options]
        chosen = address(name, given[name] if given[name] != "mine" else "")
        box = dbc.Select(id=f"years-{name}", options=listed, value=chosen)
        return html.Label([html.Span(words, className="visually-hidden"), box])

    def chip(name: str, value: str, words: str) -> Any:
        on = given[name] == value
        return dcc.Link(
            words, href=address(name, "" if on else value), className="chip is-on" if on else "chip"
        )

    parts = [
        select("department", "责任部门", page.departments),
        select("director", "分管馆领导", page.directors),
    ]
    if page.mine or given["director"] == "mine":
        parts.append(chip("director", "mine", f"我分管的 {page.mine}"))
    parts += [chip("quarter", str(number), quarter_name(number)) for number in (1, 2, 3, 4)]
    if active:
        parts.append(dcc.Link("清除筛选", href=asked.href(_path(page)), className="chip"))
    return html.Div(parts, className="filters", **aria(label="筛选年度任务"))


def _list(asked: PageRequest, page: YearPage, active: bool) -> Any:
    if page.items:
        title = f"{page.year} 年度重点任务 {len(page.items)} 项" + (f"，共 {page.total} 项" if active else "")
        demonstration = "演示数据，不是真实数据；" if asked.context.demonstration_date else ""
        return card(
            title,
            _grid(asked, page),
            data_through=page.view.as_of.effective_on,
            note=f"{demonstration}进度按列入本年度的里程碑计算，其他任务按部门填报",
            flush=True,
        )
    if active:
        clear = dcc.Link("清除筛选", href=asked.href(_path(page)), className="btn-line")
        return card("没有符合条件的任务", empty(EmptyReason.NO_HIT, actions=[clear]))
    if page.state is not None:
        return card(f"{page.year} 年度任务", empty(EmptyReason.NO_DATA, "清单还是空的。", title="暂无任务"))
    text = f"{page.year} 年度重点任务尚未印发。"
    actions = (
        [html.Button(f"拟定 {page.year} 年度任务", id="years-draw", className="btn-main", n_clicks=0)]
        if page.may_draw
        else []
    )
    content = [
        empty(EmptyReason.NO_DATA, text, title="尚未印发", actions=actions),
        forms.message("years-draw-message"),
    ]
    return card(f"{page.year} 年度任务", content)


def _grid(asked: PageRequest, page: YearPage) -> Any:
    rows = [_row(asked, line) for line in page.items]
    columns = [
        grids.text_column("domain", "领域", width=112),
        grids.link_column("title", "任务", flex=2, minWidth=200),
        grids.text_column("department", "责任部门", width=108),
        grids.text_column("director", "分管馆领导", width=104),
        *(
            grids.text_column(f"q{number}", quarter_name(number), flex=1, minWidth=96)
            for number in (1, 2, 3, 4)
        ),
        grids.percent_column("actual", "进度", width=84),
        grids.light_column(width=92),
        grids.tag_column("verdict", "年末结论", VERDICTS, width=100, tooltipField="why"),
    ]
    return grids.grid(
        "years-list",
        columns,
        rows,
        height=None if len(rows) <= TALL else 620,
        card=grids.phone_card(
            "title",
            light="light",
            actual="actual",
            planned="planned",
            meta=[("department", ""), ("director", ""), ("told", "")],
        ),
        row_links=True,
    )


def _row(asked: PageRequest, line: ItemLine) -> dict[str, Any]:
    return {
        "id": line.item_id,
        "domain": line.domain,
        "title": line.terms.title,
        "href": asked.href(f"/years/{line.year}/items/{line.item_id}"),
        "department": line.department,
        "director": line.director,
        **{f"q{found.quarter}": found.target or None for found in line.quarters},
        "actual": None if line.actual is None else round(line.actual, 1),
        "planned": None if line.planned is None else round(line.planned, 1),
        "light": line.light.value,
        "verdict": line.verdict.value if line.verdict else None,
        "why": line.verdict_reason,
        "told": VERDICTS[line.verdict].text if line.verdict else "",
    }


def _issue(page: YearPage) -> list[Any]:
    if not page.may_issue:
        return []
    return [
        card(
            "印发",
            html.Div(
                [
                    html.P(f"清单共 {page.total} 项。印发后各部门可见，修改须写明原因。"),
                    html.Div(
                        [
                            forms.field("文号", forms.text("years-number", limit=80), required=True),
                            forms.field("印发日期", forms.day("years-day", page.view.today), required=True),
                        ],
                        className="field-grid",
                    ),
                    forms.message("years-issue-message"),
                    html.Div(
                        html.Button("印发", id="years-issue", className="btn-main", n_clicks=0),
                        className="actions",
                    ),
                ],
                className="form",
            ),
        )
    ]


def _close(page: YearPage) -> list[Any]:
    if not page.may_close:
        return []
    missing = page.unjudged
    content: list[Any] = [
        html.P("每项任务都有年末结论后可以办结；结论为“结转”的列入下一年度。")
        if not missing
        else html.P(f"还有 {len(missing)} 项没有年末结论，请打开任务逐项填写：")
    ]
    if missing:
        content.append(html.Ul([html.Li(title) for title in missing[:20]], className="plain-list"))
    content += [
        forms.message("years-close-message"),
        html.Div(
            html.Button(f"办结 {page.year} 年度任务", id="years-close", className="btn-main", n_clicks=0),
            className="actions",
        ),
    ]
    return [card("年度办结", html.Div(content, className="form"))]


def _proposals(page: YearPage) -> list[Any]:
    if not page.proposals:
        return []
    rows = [
        {
            "id": found.key,
            "title": found.terms.title,
            "department": found.department or "未定",
            "why": found.why,
            **{f"q{number}": text or None for number, text in enumerate(found.terms.targets, 1)},
        }
        for found in page.proposals
    ]
    columns = [
        grids.text_column("title", "项目或任务", flex=2, minWidth=220),
        grids.text_column("department", "牵头部门", width=130),
        grids.text_column("why", "依据", width=170),
        *(
            grids.text_column(f"q{number}", quarter_name(number), flex=1, minWidth=100)
            for number in (1, 2, 3, 4)
        ),
    ]
    return [
        card(
            f"可列入的项目 {len(rows)} 个",
            [
                grids.grid("years-proposals", columns, rows, height=420, selectable=True),
                html.Div(
                    [
                        forms.message("years-include-message"),
                        html.Button("列入所选", id="years-include", className="btn-main", n_clicks=0),
                    ],
                    className="form",
                ),
            ],
            note="里程碑在本年到期的项目，和上年结转的任务",
            sheet=False,
        )
    ]
