"""导入数据: one file through its steps 文件, 对应, 试算, 提交; which one is shown follows from its state."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.attributes import aria
from components.cards import card, facts, key_figure, key_figures, page_head
from components.confirmation import Question, confirmation
from components.conflict import notice
from components.jobs import job_card
from components.labels.imports import RUN_STATES, STANDINGS
from pages.frame import PageRequest
from pages.network.importing.layout import PATH, WIZARD, limits, upload_button
from pages.network.importing.mapping import mapping_cards
from pages.parsing import as_optional_id
from services.jobs import read_job
from services.network.importing.reading import RunPage, RunState, run_of_job, run_page

STEPS = ("文件", "对应", "试算", "提交")
_STEP_OF = {
    RunState.MAPPING: 1,
    RunState.TRYING: 2,
    RunState.TRIED: 2,
    RunState.COMMITTING: 3,
    RunState.COMMITTED: 3,
    RunState.UNDONE: 3,
    RunState.DISCARDED: 0,
}


_WAYS = ("import-at", "import-reopened", "import-committed", "import-discarded")
"""Where the callbacks of a step put the address to go on to."""


def build(asked: PageRequest) -> list[Any]:
    """The file in the address, or the first step without one."""
    run_id = as_optional_id(asked.text("run", 20))
    job_id = as_optional_id(asked.text("job", 20))
    if run_id is None and job_id is not None:
        run_id = run_of_job(asked.context, asked.actor, job_id)
    trail = [dcc.Link("数据导入", href=asked.href(PATH))]
    if run_id is None:
        head = page_head("导入数据", trail=trail, actions=[upload_button()])
        return [head, html.P(id="import-uploaded", **aria(live="polite")), steps(0), _first()]
    page = run_page(asked.context, asked.actor, run_id)
    state = page.line.state
    mapping = state is RunState.MAPPING or (state is RunState.TRIED and asked.text("step") == "mapping")
    shown: list[Any]
    if asked.text("act") == "discard" and state in (RunState.MAPPING, RunState.TRIED):
        shown = [_discard_card(page)]
    elif mapping:
        shown = mapping_cards(page)
    elif state is RunState.TRYING:
        shown = [_trying(asked, page)]
    elif state is RunState.TRIED:
        shown = _tried(page)
    else:
        shown = _over(asked, page)
    return [
        page_head("导入数据", sub=page.line.file_name, trail=trail),
        *(dcc.Location(id=one, refresh="callback-nav") for one in _WAYS),
        dcc.Store(id="import-run", data=run_id),
        dcc.Store(id="import-version", data=page.version),
        steps(1 if mapping else _STEP_OF[state]),
        *([notice(page.error, "warning")] if page.error else []),
        html.Div(shown, className="stack"),
    ]


def steps(at: int) -> Any:
    """Where one stands on the way."""
    return html.Ol(
        [
            html.Li(
                step,
                className="is-done" if number < at else "is-now" if number == at else "",
                **(aria(current="step") if number == at else {}),
            )
            for number, step in enumerate(STEPS)
        ],
        className="import-steps",
    )


def _first() -> Any:
    return card(
        "怎样导入",
        html.Ol(
            [
                html.Li(limits() + "表头、合计行、脚注、千位逗号、中英文月份都能识别，不必先整理。"),
                html.Li("核对每一列是什么、每个名称对应哪个单位。确认一次，下次同一来源的文件自动沿用。"),
                html.Li("试算：逐行列出新增、更新、未变和不能导入的原因，可以下载标好问题的原文件。"),
                html.Li("提交：整份文件一次计入，要么全部，要么都不；之后可以整批撤销。"),
            ],
            className="plan-document-steps",
        ),
    )


def _trying(asked: PageRequest, page: RunPage) -> Any:
    job = read_job(asked.context, asked.actor, page.job_id) if page.job_id is not None else None
    if job is not None and job.active:
        return job_card(job, "")
    told = "试算正在进行，请稍候刷新页面。" if job is None else "试算没有完成。"
    return card(
        "试算",
        [
            notice(told, "warning"),
            html.Div(id="import-reopen-message", **aria(live="assertive")),
            html.Button("回到对应关系", id="import-reopen", className="btn-line", n_clicks=0),
        ],
    )


def _tried(page: RunPage) -> list[Any]:
    counts = page.line.counts
    assert counts is not None
    rejected = counts.rejected
    partial = f"只导入没有问题的数据，{fmt.number(rejected)} 处不导入"
    return [
        _figures(page),
        *_remarks(page),
        card(
            "提交",
            html.Div(
                [
                    html.P(
                        f"提交后，{fmt.number(counts.changed)} 个数据一次计入各级汇总。"
                        if counts.changed
                        else "没有可以导入的数据，请按上面的原因改正文件后重新上传。"
                        if rejected
                        else "文件与系统中的数据一致，没有需要导入的数据。"
                    ),
                    dcc.Checklist(
                        id="import-partial",
                        options=[{"label": partial, "value": "yes"}],
                        value=[],
                        className="import-checks" if rejected else "is-absent",
                    ),
                    html.Div(id="import-commit-message", **aria(live="assertive")),
                    html.Div(
                        [
                            html.Button(
                                "提交导入",
                                id="import-commit",
                                className="btn-main",
                                n_clicks=0,
                                disabled=not counts.changed,
                            ),
                            dcc.Link(
                                "返回修改对应关系",
                                href=f"{WIZARD}?run={page.line.run_id}&step=mapping",
                                className="btn-line",
                            ),
                            dcc.Link(
                                "放弃这份文件…",
                                href=f"{WIZARD}?run={page.line.run_id}&act=discard",
                                className="btn-line",
                            ),
                        ],
                        className="actions",
                    ),
                ],
                className="form",
            ),
        ),
    ]


def _figures(page: RunPage) -> Any:
    counts = page.line.counts
    assert counts is not None
    shown = (
        ("新增", counts.added),
        ("更新", counts.updated),
        ("未变", counts.unchanged),
        ("不导入", counts.rejected),
        ("请核对", counts.warnings),
        ("略去", counts.left_out),
    )
    blanks = f"；{fmt.number(counts.blanks)} 个空格和横线按“没有填报”处理" if counts.blanks else ""
    band = key_figures([key_figure(word, fmt.number(number)) for word, number in shown])
    return card("试算结果", band, note=f"共 {fmt.number(counts.lines)} 行{blanks}")


def _remarks(page: RunPage) -> list[Any]:
    if not page.remarks:
        return []
    counts = page.line.counts
    assert counts is not None
    total = counts.rejected + counts.warnings + counts.left_out
    rows = [
        {
            "id": at,
            "line": remark.line,
            "standing": remark.standing.value,
            "standing_word": STANDINGS[remark.standing].text,
            "column": remark.column,
            "text": remark.text,
        }
        for at, remark in enumerate(page.remarks)
    ]
    columns = [
        grids.number_column("line", "行", width=84),
        grids.tag_column("standing", "处理", STANDINGS),
        grids.text_column("column", "列", width=140),
        grids.text_column("text", "原因", flex=1, minWidth=260),
    ]
    more = f"先列出前 {len(rows)} 处，全部见下载的文件" if total > len(rows) else "行号与原文件一致"
    return [
        card(
            f"{fmt.number(total)} 处说明",
            [
                html.Div(
                    html.A(
                        "下载标好问题的文件",
                        href=f"{PATH}/{page.line.run_id}/checked.xlsx",
                        download="",
                        className="btn-line",
                    ),
                    className="actions import-download",
                ),
                grids.grid(
                    "import-remarks",
                    columns,
                    rows,
                    height=420 if len(rows) > 10 else None,
                    card=grids.phone_card(
                        "text", meta=[("line", "行"), ("standing_word", ""), ("column", "")]
                    ),
                ),
            ],
            note=more,
            flush=True,
        )
    ]


def _over(asked: PageRequest, page: RunPage) -> list[Any]:
    line = page.line
    rows: list[tuple[str, Any]] = [
        ("状态", RUN_STATES[line.state].text),
        ("来源", line.source),
        ("上传", f"{line.uploaded_by} {fmt.local_moment(line.uploaded_at)}"),
    ]
    if line.committed_at is not None:
        rows.append(("提交", f"{line.committed_by} {fmt.local_moment(line.committed_at)}"))
    actions: list[Any] = []
    if line.may_undo:
        actions.append(dcc.Link("撤销…", href=asked.href(PATH, undo=line.run_id), className="btn-line"))
    if line.state is RunState.COMMITTING:
        actions.append(html.Button("回到试算", id="import-reopen", className="btn-line", n_clicks=0))
        actions.append(html.Div(id="import-reopen-message", **aria(live="assertive")))
    actions.append(dcc.Link("回到列表", href=asked.href(PATH), className="btn-line"))
    return [
        card("这份文件", [facts(rows), html.Div(actions, className="actions")]),
        *([_figures(page)] if line.counts is not None else []),
        *_remarks(page),
    ]


def _discard_card(page: RunPage) -> Any:
    question = Question(
        f"放弃“{page.line.file_name}”？",
        ["文件和试算的结果不再保留，系统中的数据不受影响；确认过的名称对应仍会沿用。"],
        "确认放弃",
    )
    return confirmation("import-discard", question, back=f"{WIZARD}?run={page.line.run_id}")
