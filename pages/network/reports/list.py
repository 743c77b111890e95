"""报表审核: the reports of a period, filtered by library and state, decided on one by one or many at once."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.attributes import aria
from components.cards import card, page_head
from components.labels import WORKFLOW_STATES
from components.labels.network import REPORT_STATES
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from pages.network.reports.deciding import decision_form
from services.network.report_list import HEADLINES, ReportLine, ReportList, State, Told, open_list

PATH = "/network/reports"
DONE = {
    "review": "所选报表已初审，等待市馆审定。",
    "approve": "所选报表已审定并锁定。",
    "return": "所选报表已退回，填报人会看到退回原因。",
    "unlock": "所选报表已解锁，填报人可以更正后重新提交。",
}
TALL = 14
BESIDE = ["ag-right-aligned-cell", "cell-beside"]
"""Classes of cells with earlier figures: at the right like numbers, and greyed."""
_SHOWN = (
    State.DRAFT,
    State.SUBMITTED,
    State.REVIEWED,
    State.APPROVED,
    State.RETURNED,
    State.RECALLED,
    State.UNLOCKED,
)


def build(asked: PageRequest) -> list[Any]:
    """The page for this person and what the address chooses."""
    library, state = asked.text("library", 40), asked.text("state", 20)
    view = open_list(asked.context, asked.actor, asked.text("period", 10), library, state)
    whole = sum(view.counts.values())
    reported = whole - sum(view.counts[found] for found in (State.DRAFT, State.RETURNED, State.RECALLED))
    title = f"{view.period.label}已报 {reported}/{whole}，已审定 {view.counts[State.APPROVED]}"
    return [
        page_head("报表审核", sub=f"{view.period.label}，{fmt.short_date(view.due_on)} 截止"),
        *told(asked, DONE),
        *_filters(asked, view, library, state),
        card(
            title,
            [_grid(asked, view), dcc.Store(id="network-chosen"), *decision_form(asked, view.lines, view.seen)]
            if view.lines
            else _nothing(asked, whole),
            note="整行可点，查看全部指标和经过；勾选后可一并处理。灰色为上期和去年同期",
            flush=True,
        ),
    ]


def _nothing(asked: PageRequest, whole: int) -> Any:
    if whole:
        clear = dcc.Link(
            "清除筛选", href=asked.href(PATH, period=asked.text("period", 10)), className="btn-line"
        )
        return empty(EmptyReason.NO_HIT, actions=[clear])
    return empty(EmptyReason.NOTHING_DUE, "这一期没有应报的单位。", title="没有应报的报表")


def _filters(asked: PageRequest, view: ReportList, library: str, state: str) -> list[Any]:
    period = str(view.period)

    def chip(words: str, on: bool, **chosen: str) -> Any:
        parameters = {"period": period, "library": library, "state": state, **chosen}
        href = asked.href(PATH, **{name: value or None for name, value in parameters.items()})
        return dcc.Link(words, href=href, className="chip is-on" if on else "chip")

    periods = [
        chip(found.label, found == view.period, period=str(found))
        for found in dict.fromkeys((*view.periods, view.period))
    ]
    libraries = [chip("全部馆", not library, library="")]
    libraries += [chip(unit.name, unit.code == library, library=unit.code) for unit in view.libraries]
    states = [chip("全部状态", not state, state="")]
    states += [
        chip(f"{REPORT_STATES[found].text} {view.counts[found]}", state == found, state=found.value)
        for found in _SHOWN
        if view.counts[found] or state == found
    ]
    return [
        html.Div(periods, className="filters", **aria(label="选择期次")),
        html.Div(libraries, className="filters", **aria(label="按馆筛选")),
        html.Div(states, className="filters", **aria(label="按状态筛选")),
    ]


def _grid(asked: PageRequest, view: ReportList) -> Any:
    names = {code: told.definition.name for line in view.lines for code, told in line.figures.items()}
    columns = [
        grids.link_column("name", "单位", width=200, pinned="left"),
        grids.text_column("library", "所属馆", width=150),
        grids.tag_column("state", "状态", REPORT_STATES, width=104),
        grids.text_column("in_time", "及时", width=72),
        grids.date_column("submitted_on", "提交日期"),
        grids.number_column("blank", "未填", width=72),
    ]
    for code in HEADLINES:
        if code in names:
            columns += [
                grids.text_column(code, names[code], width=112, type="rightAligned"),
                grids.number_column(f"{code}-before", "上期", width=88, cellClass=BESIDE),
                grids.number_column(f"{code}-year", "去年同期", width=96, cellClass=BESIDE),
            ]
    rows = [_row(asked, view, line) for line in view.lines]
    return grids.grid(
        "network-reports",
        columns,
        rows,
        height=None if len(rows) <= TALL else 600,
        card=grids.phone_card("name", meta=[("library", ""), ("state_text", ""), ("V01", "到馆")]),
        row_links=True,
        selectable=any(line.actions for line in view.lines),
    )


def _row(asked: PageRequest, view: ReportList, line: ReportLine) -> dict[str, Any]:
    record = line.record
    row: dict[str, Any] = {
        "id": f"{line.unit.code}|{view.period}",
        "name": line.unit.name,
        "href": asked.href(f"{PATH}/{line.unit.code}/{view.period}"),
        "library": line.library.name if line.library else "",
        "state": record.state.value,
        "state_text": WORKFLOW_STATES[record.state].text,
        "in_time": ("是" if record.on_time else "否") if record.reported else "",
        "submitted_on": fmt.iso_date(record.submitted_on) if record.submitted_on else "",
        "blank": line.blank or None,
    }
    for code, told_here in line.figures.items():
        row[code] = shown(told_here)
        row[f"{code}-before"] = told_here.before
        row[f"{code}-year"] = told_here.year_before
    return row


def shown(told_here: Told) -> str:
    """A figure as people read it: with separators, 估, or the word for there being none."""
    text = told_here.now
    if text is None:
        return "未报"
    if text[0] == "-" and not text[1:2].isdigit():
        return "缺报" + text[1:]
    if text[0] == "/":
        return "不适用" + text[1:]
    number, sign, note = text.partition("~")
    whole, dot, rest = number.partition(".")
    return f"{int(whole):,}{dot}{rest}" + (f" 估{note}" if sign else "")
