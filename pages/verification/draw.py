"""One draw: what it was made from, its items with what was found, and the form of one of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import forms, grids
from components.attachments import attachment_panel
from components.cards import card, facts, page_head
from components.conflict import notice
from components.labels.verification import CHECKED, RESULTS
from pages.frame import PageRequest, told
from pages.parsing import as_optional_id
from server.guard import NotFound
from services.verification.reading import GONE, DrawPage, FindingLine, ItemForm, Result, open_draw

PATH = "/verification"
DONE: Mapping[str, str] = {
    "draw": "已抽取，核查人会收到通知。",
    "check": "核查结论已保存；未认定属实的，牵头部门会收到通知。",
}
TALL = 18


def build(asked: PageRequest) -> list[Any]:
    """The page of the draw in the address; ``?item=`` opens one of its items."""
    draw_id, item_id = _id(asked.text("draw")), _id(asked.text("item"))
    if draw_id is None or (asked.text("item") and item_id is None):
        raise NotFound(GONE)
    page = open_draw(asked.context, asked.actor, draw_id, asked.wanted, item_id)
    line = page.line
    return [
        dcc.Store(id="check-draw", data=line.draw_id),
        page_head(
            f"第 {line.number} 次抽查",
            sub=line.scope,
            trail=[dcc.Link("抽查", href=asked.href(PATH)), f"第 {line.number} 次"],
        ),
        *told(asked, DONE),
        html.Div(
            [
                html.Div([*_opened(asked, page), _items(asked, page)], className="stack span-8"),
                html.Div([_about(page), _proof(page)], className="stack span-4"),
            ],
            className="columns",
        ),
    ]


def _id(text: str) -> int | None:
    return as_optional_id(text) if text.isascii() and text.isdigit() and len(text) < 19 else None


def _items(asked: PageRequest, page: DrawPage) -> Any:
    rows = [
        {
            "id": item.item_id,
            "position": item.position,
            "milestone": item.milestone,
            "href": asked.href(f"{PATH}/{page.line.draw_id}", item=item.item_id),
            "project": item.project,
            "code": item.project_code,
            "department": item.department,
            "month": item.month,
            "author": item.author,
            "verifier": item.verifier,
            "result": item.result.value if item.result else "",
            "note": item.finding.note if item.finding else "",
            "told": CHECKED[item.result.value if item.result else ""].text,
        }
        for item in page.items
    ]
    columns = [
        grids.number_column("position", "序号", width=68),
        grids.link_column("milestone", "里程碑", flex=2, minWidth=160),
        grids.text_column("project", "项目", flex=2, minWidth=140),
        grids.text_column("department", "牵头部门", width=120),
        grids.text_column("month", "月报", width=84),
        grids.text_column("verifier", "核查人", width=84),
        grids.tag_column("result", "结论", CHECKED, width=96),
        grids.text_column("note", "核查说明", flex=2, minWidth=120),
    ]
    line = page.line
    title = f"{line.size} 项，已核查 {line.checked} 项"
    meta = [("told", ""), ("project", ""), ("verifier", "核查人")]
    table = grids.grid(
        "verification-items",
        columns,
        rows,
        height=None if len(rows) <= TALL else 640,
        card=grids.phone_card("milestone", meta=meta),
        row_links=True,
    )
    note = f"另有 {line.hidden} 项不在您的查看范围内" if line.hidden else "点开一项可看佐证、填写结论"
    return card(title, table, data_through=page.as_of.effective_on, note=note, flush=True)


def _opened(asked: PageRequest, page: DrawPage) -> list[Any]:
    form = page.opened
    if form is None:
        return []
    line = form.line
    listed = facts(
        [
            ("里程碑", line.milestone),
            ("项目", dcc.Link(line.project, href=asked.href(f"/projects/{line.project_code}"))),
            ("月报", f"{line.month}，{line.author}填报"),
            ("核查人", line.verifier),
        ]
    )
    panels = [
        html.Div([html.H3(words, className="field-label"), attachment_panel(files, empty="没有佐证材料。")])
        for words, files in zip(("里程碑佐证", "当期月报佐证"), form.files, strict=True)
    ]
    fields = _form(form) if not line.refusal else [html.P(line.refusal, className="hint")]
    return [
        card(
            f"第 {line.position} 项：{RESULTS[line.result].text if line.result else '待核查'}",
            [listed, *panels, *fields, *_history(form), *_proposal(asked, page, form)],
            className="card-call",
        )
    ]


def _form(form: ItemForm) -> list[Any]:
    before = form.line.finding
    options = [(result.value, RESULTS[result].text) for result in Result]
    files = [(file.attachment_id, file.name) for listing in form.files for file in listing.items]
    looked = forms.several("check-files", files, "勾选看过的材料")
    looked.value = [key for key, _ in files if key in form.looked_at]
    note = forms.reason("check-note", "查了什么、怎么查的、哪里相符或不符")
    note.maxLength, note.rows, note.value = 2000, 4, before.note if before else ""
    result = forms.choice("check-result", options, before.result.value if before else None, empty="请选择")
    return [
        dcc.Store(id="check-item", data=form.line.item_id),
        dcc.Store(id="check-version", data=form.version),
        dcc.Location(id="check-done", refresh="callback-nav"),
        html.Div(
            [
                forms.field("核查结论", result, required=True),
                forms.field("看过的佐证材料", looked, hint="现场核查没有材料的，请在说明中写明"),
                forms.field("核查说明", note, hint="结论不是“属实”的必须填写"),
                forms.message("check-message"),
                html.Div(
                    html.Button(
                        "更改结论" if before else "保存结论",
                        id="check-send",
                        className="btn-main",
                        n_clicks=0,
                    ),
                    className="actions",
                ),
            ],
            className="form",
        ),
    ]


def _history(form: ItemForm) -> list[Any]:
    if not form.history:
        return []
    return [html.Ol([_finding(found) for found in form.history], className="history")]


def _finding(found: FindingLine) -> Any:
    label = RESULTS[found.result]
    return html.Li(
        [
            html.Div(
                [html.Span(label.text, className=label.css), html.Span(found.author)], className="row-line"
            ),
            html.Time(fmt.local_moment(found.at)),
            html.P(f"看过：{'、'.join(found.files)}", className="hint") if found.files else None,
            html.P(found.note, className="report-text") if found.note else None,
        ]
    )


def _proposal(asked: PageRequest, page: DrawPage, form: ItemForm) -> list[Any]:
    """What was refuted goes on into supervision, filled in."""
    if form.line.result is not Result.REFUTED:
        return []
    parts: list[Any] = ["抽查认定不属实，建议退回督办整改。"]
    if page.may_supervise:
        href = asked.href("/supervision/new", subject=f"milestone:{form.line.milestone_id}")
        parts.append(dcc.Link("督办立项", href=href, className="btn-line btn-small"))
    found = notice("", "warning")
    found.children = html.Div(parts, className="row-line")
    return [found]


def _about(page: DrawPage) -> Any:
    line = page.line
    share = f"，比例 {line.share:g}%" if line.share else ""
    return card(
        "抽查信息",
        facts(
            [
                ("范围", line.scope),
                ("审定时间", f"{line.claimed_from} 至 {line.claimed_to}"),
                ("候选", f"{line.candidates} 项审定为 100% 的里程碑"),
                ("抽取", f"{line.size} 项{share}"),
                ("核查时限", fmt.iso_date(line.due_on)),
                ("抽取人", f"{line.drawn_by}，{fmt.iso_date(line.drawn_on)}"),
                ("说明", page.remark),
            ]
        ),
    )


def _proof(page: DrawPage) -> Any:
    """How anybody works the draw out anew."""
    return card(
        "抽取记录",
        [
            facts(
                [
                    ("随机种子", html.Code(page.seed, className="wrap-anywhere")),
                    ("候选清单校验值", html.Code(page.candidates_sha256, className="wrap-anywhere")),
                    ("候选取自台账", f"第 {page.known_at} 号变更为止"),
                    ("方法", f"{page.method}：按“种子:里程碑:月报”的 SHA-256 排序，取前 {page.line.size} 项"),
                ]
            ),
            html.Div(id="recompute-told"),
            html.Div(
                html.Button("重算核对", id="recompute", className="btn-line", n_clicks=0), className="actions"
            ),
        ],
    )
