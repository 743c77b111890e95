"""Reviewing one plan document: every numbered line beside what becomes of it, and the plan as a whole."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import forms, grids
from components.attributes import aria
from components.cards import card, facts, page_head
from components.confirmation import Question, confirmation
from components.labels.plan_documents import DOCUMENT_STATES, OMISSIONS
from pages.frame import PageRequest
from pages.plan_documents.layout import PATH
from pages.plan_documents.loading import load_card
from server.guard import NotFound
from services.plan_documents.reviewing import (
    LEVEL_WORDS,
    DocumentState,
    ReviewPage,
    ShownRow,
    Standing,
    has_numbering_fault,
    numbering_notes,
    review_page,
)

GRID = "plan-document-grid"
GRID_HEIGHT, SHORT = 560, 14
"""Pixels of the grid, and the rows up to which it is as high as they are."""
LEVELS = tuple(word for standing, word in LEVEL_WORDS.items() if standing is not Standing.MERGED)
NO_DEPARTMENT = "（不指定）"
VIEWS = (
    ("taken", "列入的"),
    ("faults", "有问题的"),
    ("out", "未列入的"),
    ("all", "全部"),
)
ACTS = (
    ("raise", "升一级"),
    ("lower", "降一级"),
    ("merge", "并入上一条"),
    ("out", "不列入"),
    ("out_below", "连同下级不列入"),
    ("back", "恢复列入"),
)


def build(asked: PageRequest) -> list[Any]:
    """The document in the address."""
    page = review_page(asked.context, asked.actor, document_of(asked.text("document", 20)))
    line = page.line
    head = page_head(
        "核对规划文件",
        sub=line.name,
        trail=[dcc.Link("规划导入", href=asked.href(PATH))],
        actions=_actions(page),
    )
    if line.state is not DocumentState.REVIEWING:
        shown = card("识别结果", _grid(page, editable=False), flush=True)
        return [head, html.Div([_over(page), shown], className="stack")]
    return [
        head,
        dcc.Location(id="plan-document-at", refresh="callback-nav"),
        dcc.Location(id="plan-document-loaded", refresh="callback-nav"),
        dcc.Location(id="plan-document-dropped", refresh="callback-nav"),
        dcc.Store(id="plan-document-id", data=line.document_id),
        dcc.Store(id="plan-document-version", data=line.version),
        html.Div(
            [
                *([load_card(asked, line.document_id)] if asked.text("act") == "load" else []),
                *([_discard_card(page)] if asked.text("act") == "discard" else []),
                _terms_card(page),
                card(
                    "逐条核对",
                    [_tools(page), _grid(page, editable=True)],
                    note="双击单元格修改，改动随时保存；原文和原编号不变，用来对照",
                    flush=True,
                ),
            ],
            className="stack",
        ),
        html.Div(id="plan-document-message", **aria(live="assertive")),
        html.Div(
            [
                html.Button("核对无误，预览载入", id="plan-document-open", className="btn-main", n_clicks=0),
                dcc.Link("放弃这份文件…", href="?act=discard", className="btn-line"),
                html.Span("载入之前，系统中没有任何变化", className="draft-state"),
            ],
            className="actions sticky-actions",
        ),
    ]


def document_of(text: str) -> int:
    """The id of a document in an address. Raises NotFound."""
    if not (text.isascii() and text.isdigit() and len(text) < 19):
        raise NotFound()
    return int(text)


def _actions(page: ReviewPage) -> list[Any]:
    line = page.line
    links = [
        html.A(
            "导出 Excel", href=f"/plan-documents/{line.document_id}.xlsx", download="", className="btn-line"
        )
    ]
    if line.file_id is not None:
        links.append(
            html.A("下载原文件", href=f"/attachments/{line.file_id}", download="", className="btn-line")
        )
    return links


def _over(page: ReviewPage) -> Any:
    line = page.line
    rows = [
        ("状态", DOCUMENT_STATES[line.state].text),
        ("规划编码", line.plan_code),
        ("上传", f"{line.uploaded_by} {fmt.local_moment(line.uploaded_at)}"),
        ("处理", f"{line.updated_by} {fmt.local_moment(line.updated_at)}"),
    ]
    return card(f"这份文件{DOCUMENT_STATES[line.state].text}", facts(rows), note="识别结果保留备查，不能再改")


def _discard_card(page: ReviewPage) -> Any:
    question = Question(
        f"放弃“{page.line.name}”？",
        ["核对中的改动不再使用，系统中的规划不受影响；原文件和识别结果保留备查。"],
        "确认放弃",
    )
    return confirmation("plan-document-discard", question, back=f"{PATH}/{page.line.document_id}")


def _terms_card(page: ReviewPage) -> Any:
    terms = page.line.terms
    parts = [(part.key, f"{part.name[:40]}（{part.headings} 个标题）") for part in page.parts]
    return card(
        "规划信息",
        html.Div(
            [
                dcc.Store(id="plan-terms-base", data=terms_json(page)),
                html.Div(
                    [
                        forms.field(
                            "规划名称",
                            forms.text("plan-terms-title", terms.title, limit=200, debounce=True),
                            required=True,
                        ),
                        forms.field(
                            "规划编码",
                            forms.text(
                                "plan-terms-code",
                                terms.code,
                                limit=40,
                                debounce=True,
                                placeholder="如 JLP-15",
                            ),
                            required=True,
                            hint="大写字母、数字和短横线，载入后不能更改",
                        ),
                        forms.field(
                            "制定单位",
                            forms.text(
                                "plan-terms-organisation", terms.organisation, limit=120, debounce=True
                            ),
                            required=True,
                        ),
                        forms.field(
                            "文号",
                            forms.text("plan-terms-number", terms.document_number, limit=80, debounce=True),
                        ),
                        forms.field(
                            "开始日期", forms.day("plan-terms-starts", terms.starts_on), required=True
                        ),
                        forms.field("结束日期", forms.day("plan-terms-ends", terms.ends_on), required=True),
                        forms.field(
                            "导入哪一部分",
                            forms.choice("plan-document-part", parts, page.line.part),
                            hint="换一个部分会重排层级；改过的标题、编码和部门保留",
                        ),
                    ],
                    className="field-grid",
                ),
                html.Div(id="plan-terms-message", **aria(live="assertive")),
            ],
            className="form",
        ),
        note="从文件开头识别，请核对；改动随时保存",
    )


def terms_json(page: ReviewPage) -> dict[str, Any]:
    """The plan's terms as the browser keeps them."""
    terms = page.line.terms
    return {
        "title": terms.title,
        "code": terms.code,
        "organisation": terms.organisation,
        "number": terms.document_number,
        "starts": terms.starts_on.isoformat() if terms.starts_on else None,
        "ends": terms.ends_on.isoformat() if terms.ends_on else None,
    }


def summary(page: ReviewPage) -> str:
    """How many nodes of each level there are, and what is to be looked at."""
    state = page.state
    counts = [
        f"{LEVEL_WORDS[standing]} {count}"
        for standing in (Standing.DOMAIN, Standing.ITEM, Standing.SUBITEM, Standing.TOPIC)
        if (count := state.counts.get(standing, 0))
    ]
    taken = f"列入 {len(state.nodes)} 条（{'，'.join(counts)}）" if counts else "没有列入任何条目"
    faults = f"；编号问题 {state.faults} 处" if state.faults else "；没有编号问题"
    problems = f"；{state.problems} 条须先处理才能载入" if state.problems else ""
    return f"{taken}{faults}{problems}"


def left_out(page: ReviewPage) -> str:
    """What was left out when the document was read, by why."""
    found = "，".join(f"{OMISSIONS[why]} {count} 行" for why, count in page.line.left_out.items() if count)
    return f"识别时略去：{found}，可在“未列入的”中查看、恢复。" if found else ""


def _tools(page: ReviewPage) -> Any:
    departments = [(code, name) for code, name in page.departments]
    return html.Div(
        [
            html.P(
                summary(page),
                id="plan-document-summary",
                className="plan-document-summary",
                **aria(live="polite"),
            ),
            *([html.P(left_out(page), className="hint")] if left_out(page) else []),
            html.Div(
                [
                    dcc.RadioItems(
                        id="plan-document-view",
                        options=[{"label": words, "value": value} for value, words in VIEWS],
                        value="taken",
                        inline=True,
                        className="plan-document-views",
                    ),
                ],
                className="row-line",
            ),
            html.Div(
                [
                    html.Span("勾选的行："),
                    *(
                        html.Button(
                            words, id=f"plan-document-{act}", className="btn-line btn-small", n_clicks=0
                        )
                        for act, words in ACTS
                    ),
                    forms.choice("plan-document-department", departments, None, empty="选择牵头部门"),
                    html.Button(
                        "设为牵头", id="plan-document-assign", className="btn-line btn-small", n_clicks=0
                    ),
                ],
                className="row-line plan-document-acts",
            ),
        ],
        className="plan-document-tools",
    )


def _grid(page: ReviewPage, *, editable: bool) -> Any:
    names = [NO_DEPARTMENT, *(name for _, name in page.departments)]
    open_rule = {"cell-open": "true"} if editable else {}
    typed: dict[str, Any] = {"editable": editable, "cellClassRules": open_rule}
    columns = [
        grids.number_column("line", page.line.counted + "号", width=72),
        grids.text_column("written", "原编号", width=96),
        grids.text_column(
            "standing",
            "层级",
            width=104,
            cellEditor="agSelectCellEditor",
            cellEditorParams={"values": list(LEVELS)},
            **typed,
        ),
        grids.text_column("code", "编码", width=110, **typed),
        grids.text_column(
            "title",
            "标题",
            flex=2,
            minWidth=240,
            **{
                **typed,
                "cellClassRules": {
                    **open_rule,
                    "plan-document-depth-1": "params.data.depth == 1",
                    "plan-document-depth-2": "params.data.depth == 2",
                },
            },
        ),
        grids.text_column(
            "department",
            "牵头部门",
            width=130,
            cellEditor="agSelectCellEditor",
            cellEditorParams={"values": names},
            valueFormatter={"function": "params.value || params.data.inherited || '—'"},
            **typed,
        ),
        grids.text_column(
            "told",
            "核对提示",
            flex=1,
            minWidth=200,
            cellClassRules={"cell-faulty": "params.data.problem", "plan-document-fault": "params.data.fault"},
        ),
        grids.text_column("excerpt", "原文", flex=1, minWidth=220),
    ]
    return grids.grid(
        GRID,
        columns,
        rows_json(page, page.state.rows),
        height=GRID_HEIGHT if len(page.state.rows) > SHORT else None,
        selectable=editable,
        default_column={"sortable": False},
        rowClassRules={
            "row-level-0": "params.data.depth == 0 && params.data.taken",
            "plan-document-out": "!params.data.taken",
        },
        options={
            "isExternalFilterPresent": {"function": "cockpitDocumentFiltered(params)"},
            "doesExternalFilterPass": {"function": f"cockpitDocumentShown('{GRID}', params)"},
            "stopEditingWhenCellsLoseFocus": True,
            "enableCellTextSelection": False,
            "suppressColumnVirtualisation": False,
        },
    )


_DEPTHS = {Standing.DOMAIN: 0, Standing.ITEM: 1, Standing.SUBITEM: 2, Standing.TOPIC: 1}


def rows_json(page: ReviewPage, shown: Iterable[ShownRow]) -> list[dict[str, Any]]:
    """Rows as the grid shows them."""
    names = dict(page.departments)
    return [_row(item, names) for item in shown]


def _row(item: ShownRow, names: dict[str, str]) -> dict[str, Any]:
    row = item.row
    told = [*item.problems, numbering_notes(item)]
    if not row.taken and row.omission is not None:
        told.insert(0, OMISSIONS[row.omission])
    inherited = names.get(item.department, "") if not row.department and item.department else ""
    return {
        "id": str(row.key),
        "line": row.line,
        "written": row.written,
        "standing": LEVEL_WORDS[row.standing],
        "code": item.code,
        "title": row.title,
        "department": names.get(row.department, row.department),
        "inherited": f"{inherited}（随上级）" if inherited else "",
        "told": "；".join(filter(None, told)),
        "excerpt": row.excerpt,
        "depth": _DEPTHS.get(row.standing, 0),
        "taken": row.taken,
        "problem": bool(item.problems),
        "fault": has_numbering_fault(item),
    }
