"""批量填报: this month's reports of all projects one writes for, saved as drafts while typing."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.attributes import aria
from components.cards import card
from components.confirmation import Question, confirmation
from components.conflict import notice
from components.labels.reports import REPORT_FIELDS
from components.states import EmptyReason, empty
from components.tables import table_grid, table_stores
from pages.exchange.parts import head, tools, upload_preview
from pages.frame import PageRequest, told
from services.exchange.grid import OpenTable, open_table
from services.projects.report_table import MILESTONE_PREFIX, PROJECT_PREFIX, ReportSubject

NAME, PAGE = "report", "/tables/report"
DONE = {
    "submit": "已提交，等待审核。",
    "unchanged": "已报送“本月无变化”，等待审核。",
    "recall": "已撤回，可以修改后重新提交。",
    "import": "已导入并保存为草稿。核对后请点“提交”。",
    "discard": "已放弃上传的表格，没有写入任何内容。",
}


def build(asked: PageRequest) -> list[Any]:
    """The grid; or, with an upload in the address, its preview."""
    if asked.text("upload"):
        names = ("code", "item")
        return [head(asked, "批量填报", "核对上传的表格"), *upload_preview(asked, NAME, names)]
    parameters = {"plan": asked.wanted.plan or "", "month": asked.text("month", 7)}
    opened = open_table(asked.context, asked.actor, NAME, parameters)
    subject: ReportSubject = opened.subject
    due = f"{subject.month} 月报，{fmt.short_date(subject.round.due_on)} 截止"
    top = head(asked, "批量填报", due)
    if not opened.rows:
        nothing = empty(
            EmptyReason.NOTHING_DUE,
            "本期没有需要您填报的项目。",
            title="没有待填报的项目",
            actions=[dcc.Link("查看重点项目", href=asked.href("/projects"), className="btn-line")],
        )
        return [top, *told(asked, DONE), _months(asked, subject), card(f"{subject.month} 月报", nothing)]
    if asked.text("ask") == "unchanged" and subject.blank and not subject.refusal:
        return [top, *_ask_unchanged(asked, opened)]
    return [top, *told(asked, DONE), _months(asked, subject), *_table(asked, opened)]


def _months(asked: PageRequest, subject: ReportSubject) -> Any:
    """Earlier months, for what is made up after the round closed."""
    chips = [
        dcc.Link(
            month,
            href=asked.href(PAGE, month=month),
            className="chip is-on" if month == subject.month else "chip",
        )
        for month in subject.months
    ]
    return html.Div(chips, className="filters", **aria(label="选择月份"))


def _ask_unchanged(asked: PageRequest, opened: OpenTable) -> list[Any]:
    """Which projects 全部无变化 would submit; exactly these are sent."""
    subject: ReportSubject = opened.subject
    works = [draft.record.work for draft in subject.blank]
    question = Question(
        f"为 {len(works)} 个还没有填写的项目报送“本月无变化”？",
        [f"{work.code} {work.title}" for work in works],
        f"报送这 {len(works)} 个项目",
        note="进度数值保持不变，提交后等待审核；已写内容的项目不受影响",
    )
    return [
        dcc.Store(id="unchanged-projects", data=[work.project_id for work in works]),
        dcc.Store(id="unchanged-marks", data=dict(opened.marks)),
        dcc.Location(id="unchanged-done", refresh="callback-nav"),
        confirmation("unchanged", question, back=asked.href(PAGE, month=subject.month)),
    ]


def submit_words(subject: ReportSubject) -> str:
    """What the button says: how many projects can be submitted now."""
    count = len(subject.filled)
    return f"提交填好的 {count} 个项目" if count else "提交"


def _instructions(subject: ReportSubject) -> list[Any]:
    if not subject.round.instructions:
        return []
    head = html.Strong(f"{subject.month} 月报填报要求：")
    return [html.P([head, subject.round.instructions], className="notice report-text", role="note")]


def _returned(subject: ReportSubject) -> list[Any]:
    """What reviewers said of returned reports: the reason, and what they said at single cells."""
    items = []
    for draft in subject.drafts.values():
        if not (draft.reason or draft.remarks):
            continue
        work = draft.record.work
        titles = {f"{MILESTONE_PREFIX}{m.milestone_id}": m.title for m in work.milestones}
        said = "；".join(
            f"{titles.get(name) or REPORT_FIELDS.get(name, name)}：{text}"
            for name, text in draft.remarks.items()
        )
        items.append(
            html.Li([html.Strong(f"{work.code} {work.title}："), draft.reason, f"。{said}" if said else ""])
        )
    if not items:
        return []
    told = [
        html.P(f"{len(items)} 个项目被退回，批注所在的单元格已用黄色标出："),
        html.Ul(items, className="reasons"),
    ]
    return [html.Div(told, className="notice notice-warning", role="status")]


def _table(asked: PageRequest, opened: OpenTable) -> list[Any]:
    subject: ReportSubject = opened.subject
    closed = bool(subject.refusal)
    own = [key for key, found in subject.submitted.items() if found.own]
    choosable = {f"{PROJECT_PREFIX}{key}" for key in (*own, *(() if closed else subject.drafts))}
    acts = {f"{PROJECT_PREFIX}{d.record.work.project_id}": "本月无变化" for d in subject.blank}
    waiting = f"，{subject.waiting} 个待审核" if subject.waiting else ""
    late = subject.round.closes_on < opened.view.today and not closed
    return [
        *table_stores(opened.spec),
        dcc.Store(id="table-report-marks", data=dict(opened.marks)),
        *([notice(subject.refusal, "warning")] if closed else []),
        *([notice("这一期已过截止日期，提交后记为补报。", "warning")] if late and subject.drafts else []),
        *_returned(subject),
        *_instructions(subject),
        tools(asked, opened, PAGE),
        card(
            f"{len(subject.drafts)} 个项目待填报{waiting}",
            table_grid(
                opened.spec,
                opened.rows,
                autosave=True,
                hidden=("key",),
                choosable=choosable,
                acts=None if closed else acts,
                kept_as=f"report:{asked.actor.user_id}:{opened.view.plan.code}:{subject.month}",
            ),
            note="百分比填在里程碑行，文字填在项目行；可从 Excel 复制后粘贴；没有变化的不必填",
            flush=True,
        ),
        html.Div(id="table-report-message", **aria(live="assertive")),
        html.Div(id="table-report-submit-message", **aria(live="assertive")),
        dcc.Location(id="table-report-done", refresh="callback-nav"),
        html.Div(_actions(asked, subject, bool(own)), className="actions sticky-actions"),
    ]


def _actions(asked: PageRequest, subject: ReportSubject, own: bool) -> list[Any]:
    closed = bool(subject.refusal)
    rest = len(subject.blank)
    everything = dcc.Link(
        f"其余 {rest} 个全部无变化",
        href=asked.href(PAGE, month=subject.month, ask="unchanged"),
        className="btn-line",
    )
    return [
        html.Button(
            submit_words(subject),
            id="table-report-submit",
            className="btn-main",
            n_clicks=0,
            hidden=closed or not subject.drafts,
        ),
        html.Button(
            "提交所选",
            id="table-report-chosen",
            className="btn-line",
            n_clicks=0,
            hidden=closed or not subject.drafts,
        ),
        html.Button(
            "撤回所选", id="table-report-recall", className="btn-line", n_clicks=0, hidden=closed or not own
        ),
        *([everything] if rest and not closed else []),
        html.Span(
            "" if closed else "填写后自动保存为草稿；写了“完成情况”的项目可以提交",
            id="table-report-saved",
            className="draft-state",
            **aria(live="polite"),
        ),
    ]
