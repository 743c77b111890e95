"""One task of a year: its quarters, what was said of it, its verdict, and the forms for those who may."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import forms
from components.cards import card, facts, page_head
from components.labels import LIGHTS, WORKFLOW_STATES
from components.labels.years import LIST_STATES, VERDICTS
from pages.frame import PageRequest, told
from pages.parsing import as_optional_id
from pages.years.layout import quarter_name, year_in
from server.guard import NotFound
from services.years.reading import (
    VERDICT_WORDS,
    ItemLine,
    ItemPage,
    ItemTerms,
    ListState,
    Verdict,
    item_page,
    new_item_page,
)

TOLD = {
    "save": "已保存。",
    "judge": "年末结论已保存。",
    "submit": "季度进展已提交，等待审核。",
    "approve": "已审核通过。",
    "return": "已退回，填报人会收到通知。",
    "recall": "已撤回，修改后可再次提交。",
}
LOCATIONS = ("save", "remove", "judge", "submit", "decide", "recall")


def build(asked: PageRequest) -> list[Any]:
    """The task in the address."""
    text = asked.text("item")
    item_id = as_optional_id(text) if text.isascii() and text.isdigit() and len(text) < 19 else None
    if item_id is None:
        raise NotFound("没有找到这项年度任务，请返回年度任务页面。")
    page = item_page(asked.context, asked.actor, asked.wanted, item_id)
    line = page.line
    assert line is not None
    return [
        page_head(line.terms.title, sub=_sub(page), trail=_trail(asked, page.year)),
        *told(asked, TOLD),
        *_stores(page),
        html.Div(
            [
                html.Div(
                    [_quarters(page), *_milestones(asked, page), *_waiting(page), *_state_form(page)],
                    className="stack span-8",
                ),
                html.Div(
                    [_about(asked, line), *_judge_form(page, line), *_statements(page), _history(page)],
                    className="stack span-4",
                ),
            ],
            className="columns",
        ),
        *([card("修改任务", _terms_form(page, line.terms))] if page.may_edit else []),
    ]


def build_new(asked: PageRequest) -> list[Any]:
    """The form for a task that follows no project."""
    year = year_in(asked)
    if year is None:
        raise NotFound("没有找到这个年度，请返回年度任务页面。")
    page = new_item_page(asked.context, asked.actor, asked.wanted, year)
    empty = ItemTerms("", None)
    return [
        page_head("增加年度任务", sub=f"{year}年", trail=_trail(asked, year)),
        *_stores(page),
        card("任务内容", _terms_form(page, empty)),
    ]


def _trail(asked: PageRequest, year: int) -> list[Any]:
    return [dcc.Link(f"{year} 年度任务", href=asked.href(f"/years/{year}"))]


def _sub(page: ItemPage) -> Any:
    label = LIST_STATES[page.state]
    return html.Span(label.text, className=label.css)


def _stores(page: ItemPage) -> list[Any]:
    line = page.line
    return [
        *(dcc.Location(id=f"item-{name}-done", refresh="callback-nav") for name in LOCATIONS),
        dcc.Store(id="item-id", data=line.item_id if line else 0),
        dcc.Store(id="item-year", data=page.year),
        dcc.Store(id="item-version", data=line.version if line else page.list_version),
        dcc.Store(id="item-stated", data=page.list_version),
        dcc.Store(id="item-plan", data=page.view.plan.code),
    ]


def _about(asked: PageRequest, line: ItemLine) -> Any:
    project: Any = "无（由部门按季度填报）"
    if line.project_code:
        project = dcc.Link(line.project_title, href=asked.href(f"/projects/{line.project_code}"))
    elif not line.terms.free:
        project = "不在您的查看范围内"
    light = LIGHTS[line.light]
    rows: list[tuple[str, Any]] = [
        ("领域", line.domain),
        ("责任部门", line.department),
        ("分管馆领导", line.director),
        ("类型", "常态类，逐年办结" if line.terms.recurring else "阶段类"),
        ("来源项目", project),
        ("年度进度", fmt.percent(line.actual)),
        ("年度灯色", light.text),
    ]
    if line.origin:
        item, year = line.origin
        rows.append(("由来", dcc.Link(f"{year} 年结转", href=asked.href(f"/years/{year}/items/{item}"))))
    if line.verdict:
        told_verdict = VERDICT_WORDS[line.verdict] + (
            f"：{line.verdict_reason}" if line.verdict_reason else ""
        )
        rows.append(("年末结论", told_verdict))
    if line.carried_to:
        item, year = line.carried_to
        rows.append(("去向", dcc.Link(f"列入 {year} 年", href=asked.href(f"/years/{year}/items/{item}"))))
    return card("基本情况", facts(rows))


def _quarters(page: ItemPage) -> Any:
    assert page.line is not None
    rows = []
    for found in page.line.quarters:
        stated = (
            f"{found.stated}（全年进度 {fmt.percent(found.completion)}）" if found.stated else fmt.MISSING
        )
        cells = [
            html.Th(quarter_name(found.quarter), scope="row"),
            html.Td(found.target or fmt.MISSING),
        ]
        if page.line.terms.free:
            cells.append(html.Td(stated))
        rows.append(html.Tr(cells))
    heads = ["季度", "目标", *(["进展"] if page.line.terms.free else [])]
    head = html.Tr([html.Th(word, scope="col") for word in heads])
    return card(
        "季度目标", html.Table([html.Thead(head), html.Tbody(rows)], className="plain-table quarter-table")
    )


def _milestones(asked: PageRequest, page: ItemPage) -> list[Any]:
    if not page.milestones:
        return []
    rows = [
        html.Li(
            html.Div(
                [
                    html.Span(
                        [title, html.Span(f"应于 {fmt.iso_date(due)} 完成", className="list-sub")],
                        className="list-main",
                    ),
                    html.Span(fmt.percent(completion), className="num"),
                ],
                className="list-row",
            )
        )
        for title, due, completion in page.milestones
    ]
    return [card(f"列入本年度的里程碑 {len(rows)} 个", html.Ul(rows, className="list"), flush=True)]


def _waiting(page: ItemPage) -> list[Any]:
    found = next((s for s in page.statements if s.may_decide or s.may_recall), None)
    if found is None:
        return []
    content: list[Any] = [
        dcc.Store(id="item-statement", data=found.statement_id),
        html.P(f"{found.text}（全年进度 {fmt.percent(found.completion)}）"),
    ]
    if found.may_decide:
        content += [
            forms.field(
                "退回原因", forms.reason("item-decide-reason", placeholder="退回时必填，写明要改什么")
            ),
            forms.message("item-decide-message"),
            html.Div(
                [
                    html.Button("审核通过", id="item-approve", className="btn-main", n_clicks=0),
                    html.Button("退回", id="item-return", className="btn-line", n_clicks=0),
                ],
                className="actions",
            ),
        ]
    else:
        content += [
            forms.message("item-recall-message"),
            html.Div(
                html.Button("撤回", id="item-recall", className="btn-line", n_clicks=0), className="actions"
            ),
        ]
    title = f"{quarter_name(found.quarter)}进展待审核"
    return [card(title, html.Div(content, className="form"), note=f"{found.author}提交")]


def _state_form(page: ItemPage) -> list[Any]:
    if not page.may_state:
        return []
    quarters = [(number, quarter_name(number)) for number in page.open_quarters]
    latest = page.open_quarters[-1] if page.open_quarters else None
    text = forms.reason("item-text", placeholder="做了什么，到什么程度，还差什么")
    text.maxLength, text.rows = 1000, 4
    return [
        card(
            "填报季度进展",
            html.Div(
                [
                    html.Div(
                        [
                            forms.field(
                                "季度",
                                forms.choice(
                                    "item-quarter",
                                    quarters,
                                    latest,
                                    empty="请选择",
                                ),
                                required=True,
                            ),
                            forms.field(
                                "全年完成进度（%）",
                                forms.text("item-completion", limit=10, inputmode="decimal"),
                                required=True,
                            ),
                        ],
                        className="field-grid",
                    ),
                    forms.field("进展情况", text, required=True),
                    forms.message("item-submit-message"),
                    html.Div(
                        html.Button("提交审核", id="item-submit", className="btn-main", n_clicks=0),
                        className="actions",
                    ),
                ],
                className="form",
            ),
        )
    ]


def _judge_form(page: ItemPage, line: ItemLine) -> list[Any]:
    if not page.may_judge:
        return []
    options = [(verdict.value, VERDICTS[verdict].text) for verdict in Verdict]
    reason = forms.reason("item-verdict-reason", placeholder="结转、取消须写明原因")
    reason.value = line.verdict_reason
    return [
        card(
            "年末结论",
            html.Div(
                [
                    forms.field(
                        "结论",
                        forms.choice(
                            "item-verdict",
                            options,
                            line.verdict.value if line.verdict else None,
                            empty="请选择",
                        ),
                        required=True,
                    ),
                    forms.field("原因", reason),
                    forms.message("item-judge-message"),
                    html.Div(
                        html.Button("保存结论", id="item-judge", className="btn-main", n_clicks=0),
                        className="actions",
                    ),
                ],
                className="form",
            ),
        )
    ]


def _statements(page: ItemPage) -> list[Any]:
    if not page.statements:
        return []
    rows = []
    for found in page.statements[:30]:
        label = WORKFLOW_STATES[found.state]
        rows.append(
            html.Li(
                [
                    html.Div(
                        [html.Span(f"第 {found.quarter} 季度"), html.Span(label.text, className=label.css)],
                        className="list-row",
                    ),
                    html.P(found.text),
                    html.P(
                        f"{found.author} {fmt.local_moment(found.submitted_at)} 提交"
                        + (f"：{found.reason}" if found.reason else ""),
                        className="list-sub",
                    ),
                ]
            )
        )
    return [
        card(f"填报记录 {len(page.statements)} 次", html.Ul(rows, className="list money-history"), flush=True)
    ]


def _history(page: ItemPage) -> Any:
    rows = [
        html.Li(
            f"{fmt.iso_date(found.on)}　"
            + (found.reason or ("列入清单" if number == 0 else "拟定中修改"))
            + f"　{found.terms.title}"
        )
        for number, found in enumerate(page.revisions)
    ]
    return card(f"修订记录 {len(rows)} 次", html.Ul(rows, className="plain-list"))


def _terms_form(page: ItemPage, terms: ItemTerms) -> Any:
    targets = []
    for number, text in enumerate(terms.targets, 1):
        box = forms.reason(f"item-q{number}", placeholder="到季度末要达到的程度；没有可不填")
        box.value, box.maxLength = text, 300
        targets.append(forms.field(f"{quarter_name(number)}目标", box))
    issued = page.state is ListState.ISSUED
    reason = forms.field("修改原因", forms.reason("item-reason"), required=issued)
    remove = (
        [html.Button("移出清单", id="item-remove", className="btn-line", n_clicks=0)]
        if page.line and page.state is ListState.DRAFT
        else []
    )
    return html.Div(
        [
            forms.field("任务名称", forms.text("item-title", terms.title, limit=200), required=True),
            html.Div(
                [
                    forms.field(
                        "责任部门",
                        forms.choice(
                            "item-department", page.departments.items(), terms.department_id, empty="请选择"
                        ),
                        required=True,
                    ),
                    forms.field(
                        "分管馆领导",
                        forms.choice(
                            "item-director", page.directors.items(), terms.director_id, empty="未定"
                        ),
                    ),
                    forms.field(
                        "领域", forms.choice("item-node", _domains(page, terms), terms.node_id, empty="其他")
                    ),
                    forms.field(
                        "类型",
                        forms.choice(
                            "item-kind",
                            [("once", "阶段类"), ("recurring", "常态类，逐年办结")],
                            "recurring" if terms.recurring else "once",
                        ),
                    ),
                ],
                className="field-grid",
            ),
            html.Div(targets, className="field-grid"),
            reason,
            forms.message("item-save-message"),
            html.Div(
                [html.Button("保存", id="item-save", className="btn-main", n_clicks=0), *remove],
                className="actions",
            ),
            forms.message("item-remove-message"),
        ],
        className="form",
    )


def _domains(page: ItemPage, terms: ItemTerms) -> list[tuple[int, str]]:
    """The domains to choose from, and the node that a task from a project stands on."""
    known = dict(page.domains)
    if terms.node_id is not None and terms.node_id not in known:
        known[terms.node_id] = "来源项目所在条目"
    return list(known.items())
