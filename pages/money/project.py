"""A project's money: what stands by year and source, what waits, the form for a year."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components import forms, grids
from components.attributes import aria
from components.cards import card
from components.conflict import notice
from components.labels import WORKFLOW_STATES
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from pages.money.parts import META, UNIT, amount, cells, columns, headline, year_chart
from pages.projects.head import project_head
from services.money.reading import (
    KIND_WORDS,
    Amounts,
    Kind,
    MoneyEntry,
    ProjectMoney,
    StatementView,
    plain_text,
    project_money,
)

NAME = "money"
TOLD = {
    "submit": "经费已提交，等待馆领导审核。",
    "approve": "已审核通过，计入经费。",
    "return": "已退回，填报人会收到通知。",
    "recall": "已撤回，修改后可再次提交。",
}


def build(asked: PageRequest) -> list[Any]:
    """The tab of the project in the address; ``year`` is that of the form."""
    text = asked.text("year")
    year = int(text) if text.isascii() and text.isdigit() and len(text) == 4 else None
    page = project_money(asked.context, asked.actor, asked.text("code"), asked.wanted, year)
    return [
        *project_head(asked, page.line, page.path, NAME),
        *told(asked, TOLD),
        *(
            dcc.Location(id=name, refresh="callback-nav")
            for name in ("money-done", "money-judged", "money-recalled")
        ),
        html.Div(
            [*_waiting(page), *_standing(asked, page), *_form(asked, page), *_history(page)],
            className="stack",
        ),
    ]


def _note(asked: PageRequest) -> str:
    return "演示数据，不是真实数据" if asked.context.demonstration_date else ""


def _standing(asked: PageRequest, page: ProjectMoney) -> list[Any]:
    if not page.lines:
        told_empty = "还没有审核通过的经费数据。" if page.statements else "还没有填报过经费。"
        return [card("暂无经费数据", empty(EmptyReason.NO_DATA, told_empty, title="暂无", small=True))]
    rows = [
        {
            "id": str(number),
            "year": f"{line.year}年",
            "source": line.source,
            "name": f"{line.year}年 {line.source}",
            **cells(line.total),
        }
        for number, line in enumerate(page.lines)
    ]
    listed = [
        grids.text_column("year", "年度", width=96),
        grids.text_column("source", "资金来源", flex=1, minWidth=120),
        *columns(),
    ]
    day = page.view.as_of.effective_on
    return [
        headline(page.total),
        year_chart(page.years, day, _note(asked), "money-years"),
        card(
            "分年度、分来源",
            grids.grid("money-lines", listed, rows, card=grids.phone_card("name", meta=META)),
            data_through=day,
            note="未填的显示“—”，不当作 0；比率按两项都已填的行计算",
            flush=True,
        ),
    ]


def _waiting(page: ProjectMoney) -> list[Any]:
    found = next((s for s in page.statements if s.may_decide or s.may_recall), None)
    if found is None:
        return []
    content: list[Any] = [dcc.Store(id="money-statement", data=found.statement_id), _amounts(found)]
    if found.may_decide:
        content += [
            forms.field("退回原因", forms.reason("money-reason", placeholder="退回时必填，写明要改什么")),
            forms.message("money-decide-message"),
            html.Div(
                [
                    html.Button("审核通过", id="money-approve", className="btn-main", n_clicks=0),
                    html.Button("退回", id="money-return", className="btn-line", n_clicks=0),
                ],
                className="actions",
            ),
        ]
    else:
        content += [
            forms.message("money-recall-message"),
            html.Div(
                html.Button("撤回", id="money-recall", className="btn-line", n_clicks=0), className="actions"
            ),
        ]
    title = f"{found.year} 年经费待审核"
    return [card(title, html.Div(content, className="form"), note=f"{found.author}提交")]


def _amounts(found: StatementView) -> Any:
    """What a statement states, one line a source; more spent than received stands out."""
    rows = []
    for line in found.lines:
        figures = "　".join(f"{KIND_WORDS[kind]} {amount(line.amounts.of(kind))}" for kind in Kind)
        over = html.Span("支出大于到位", className="tag tag-watch") if line.amounts.overspent else None
        rows.append(html.Li([html.Strong(line.source), f"　{figures} {UNIT}　", over]))
    remark = [html.P(f"说明：{found.note}")] if found.note else []
    return html.Div([html.Ul(rows, className="plain-list"), *remark])


def _form(asked: PageRequest, page: ProjectMoney) -> list[Any]:
    entry = page.entry
    if entry is None:
        return []
    title = f"填报 {entry.year} 年经费"
    if entry.waiting:
        text = "已提交的经费正在等待审核，审核后可以继续填报；如需修改，请先撤回。"
        return [card(title, empty(EmptyReason.NOTHING_DUE, text, title="已提交", small=True))]
    returned = (
        [notice(f"上次提交被退回：{entry.returned_reason}", "warning")] if entry.returned_reason else []
    )
    return [
        card(
            title,
            html.Div(
                [
                    dcc.Store(id="money-project", data=page.line.project_id),
                    dcc.Store(id="money-year", data=entry.year),
                    dcc.Store(id="money-version", data=entry.version),
                    _years(asked, page, entry),
                    *returned,
                    _cells(entry),
                    html.Div(
                        [
                            forms.field(
                                "数据截至", forms.day("money-day", page.view.today), hint="这些数是哪一天的"
                            ),
                            forms.field(
                                "说明",
                                forms.reason(
                                    "money-note", placeholder="支出大于到位、更正以往数据的，请写明原因"
                                ),
                            ),
                        ],
                        className="field-grid",
                    ),
                    forms.message("money-message"),
                    html.Div(
                        html.Button("提交审核", id="money-submit", className="btn-main", n_clicks=0),
                        className="actions",
                    ),
                ],
                className="form",
            ),
            unit=UNIT,
            note="填全年累计数，最多两位小数；没有的留空，确实为零的填 0",
        )
    ]


def _years(asked: PageRequest, page: ProjectMoney, entry: MoneyEntry) -> Any:
    base = f"/projects/{page.line.code}/{NAME}"
    links = [
        html.Span(f"{year}年", className="chip is-on", **aria(current="true"))
        if year == entry.year
        else dcc.Link(f"{year}年", href=asked.href(base, year=year), className="chip")
        for year in entry.years
    ]
    return html.Div(links, className="filters", **aria(label="年度"))


def _cells(entry: MoneyEntry) -> Any:
    head = html.Tr([html.Th("资金来源", scope="col"), *(html.Th(KIND_WORDS[k], scope="col") for k in Kind)])
    rows = [
        html.Tr([html.Th(name, scope="row"), *(html.Td(_cell(code, name, kind, amounts)) for kind in Kind)])
        for code, name, amounts in entry.sources
    ]
    return html.Div(
        html.Table([html.Thead(head), html.Tbody(rows)], className="money-table"), className="money-scroll"
    )


def _cell(code: str, name: str, kind: Kind, amounts: Amounts) -> Any:
    box = dbc.Input(
        id={"type": "money-cell", "source": code, "kind": kind.value},
        type="text",
        inputmode="decimal",
        maxLength=40,
        autocomplete="off",
        value=plain_text(amounts.of(kind)),
    )
    return html.Label([html.Span(f"{name}{KIND_WORDS[kind]}", className="visually-hidden"), box])


def _history(page: ProjectMoney) -> list[Any]:
    if not page.statements:
        return []
    rows = []
    for found in page.statements[:50]:
        label = WORKFLOW_STATES[found.state]
        decided = f"，{found.decided_by}" if found.decided_by else ""
        reason = f"：{found.reason}" if found.reason else ""
        rows.append(
            html.Li(
                [
                    html.Div(
                        [
                            html.Span(f"{found.year} 年经费，截至 {fmt.iso_date(found.effective_on)}"),
                            html.Span(label.text, className=label.css),
                        ],
                        className="list-row",
                    ),
                    _amounts(found),
                    html.P(
                        f"{found.author} {fmt.local_moment(found.submitted_at)} 提交{decided}{reason}",
                        className="list-sub",
                    ),
                ]
            )
        )
    return [
        card(f"填报记录 {len(page.statements)} 次", html.Ul(rows, className="list money-history"), flush=True)
    ]
