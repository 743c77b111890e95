"""One unit: its data, where it stands and stood, what is under it, who answers for it, every change."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.cards import card, facts, page_head
from components.labels.units import FREQUENCIES, UNIT_STATES
from components.ledger_words import action_name, document_words
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from services.network.directory import DISTRICTS, UnitHistory, UnitLine, UnitSheet, open_unit
from services.network.units import LedgerNames

PATH = "/network/units"
SHOWN = 30
DONE = {
    "create": "已登记。",
    "change": "已保存。",
    "move": "已调整归属，以前各期保持原来的归属。",
    "close": "已登记关闭。",
    "pause": "已登记临时闭馆。",
    "reopen": "已恢复开放。",
}


def build(asked: PageRequest) -> list[Any]:
    """The page of the unit in the address."""
    sheet = open_unit(asked.context, asked.actor, asked.text("code"))
    unit = sheet.line.unit
    actions = [dcc.Link("业务数据", href=asked.href(f"{PATH}/{unit.code}/figures"), className="btn-line")]
    if sheet.may_manage:
        actions.append(dcc.Link("办理", href=asked.href(f"{PATH}/{unit.code}/edit"), className="btn-main"))
    return [
        page_head(
            unit.name,
            sub=html.Span([unit.code, " ", state_tag(sheet.line)]),
            actions=actions,
            trail=trail(asked, sheet),
        ),
        *told(asked, DONE),
        html.Div(
            [
                html.Div([_data(sheet), _closures(sheet), _history(sheet)], className="stack span-8"),
                html.Div([_below(asked, sheet), _holders(sheet)], className="stack span-4"),
            ],
            className="columns",
        ),
    ]


def trail(asked: PageRequest, sheet: UnitSheet) -> list[Any]:
    """The way down to a unit."""
    above = [dcc.Link(name, href=asked.href(f"{PATH}/{code}")) for code, name in sheet.parents]
    return [dcc.Link("单位名录", href=asked.href(PATH)), *above]


def state_tag(line: UnitLine) -> Any:
    """Whether a unit is open, in a word."""
    label = UNIT_STATES[line.state]
    return html.Span(label.text, className=label.css)


def _data(sheet: UnitSheet) -> Any:
    unit = sheet.line.unit
    place = None
    if unit.longitude is not None and unit.latitude is not None:
        place = f"{unit.longitude}，{unit.latitude}"
    return card(
        f"{unit.type.label}，{FREQUENCIES[unit.report_frequency]}填报",
        facts(
            [
                ("上级单位", " / ".join(name for _, name in sheet.parents)),
                ("行政区", DISTRICTS[unit.district].full_name if unit.district else ""),
                ("标签", "、".join(unit.tags)),
                ("地址", unit.address),
                ("建筑面积", f"{unit.area_m2:g} ㎡" if unit.area_m2 else ""),
                ("阅览座席", f"{unit.seats} 个" if unit.seats is not None else ""),
                ("坐标", place),
                ("开放日期", fmt.iso_date(unit.opened_on) if unit.opened_on else "未开放"),
                ("关闭日期", fmt.iso_date(unit.closed_on) if unit.closed_on else ""),
            ]
        ),
        note=f"自 {unit.effective_on} 起；共 {len(sheet.revisions)} 次登记",
    )


def _closures(sheet: UnitSheet) -> Any:
    if not sheet.closures:
        return None
    lines = [
        html.Li(f"{closure.from_day} 至 {closure.to_day or '另行通知'}：{closure.reason}")
        for closure in reversed(sheet.closures)
    ]
    return card(f"临时闭馆 {len(lines)} 次", html.Ul(lines, className="reasons"))


def _history(sheet: UnitSheet) -> Any:
    lines = [_change(line) for line in sheet.history[:SHOWN]]
    return card(f"变更 {len(sheet.history)} 次", html.Ol(lines, className="history"))


def _change(line: UnitHistory) -> Any:
    before = document_words("unit", line.before, LedgerNames()) if line.before else ""
    after = document_words("unit", line.after, LedgerNames()) if line.after else ""
    return html.Li(
        [
            html.Div([html.Strong(action_name(line.action)), html.Span(line.author)], className="row-line"),
            html.Time(f"{fmt.local_moment(line.recorded_at)} 记录"),
            html.Ul(
                [html.Li(f"原来：{before}") if before else None, html.Li(f"现在：{after}")],
                className="reasons",
            ),
        ]
    )


def _below(asked: PageRequest, sheet: UnitSheet) -> Any:
    if not sheet.children:
        none = empty(EmptyReason.NO_DATA, "下面没有单位。", title="没有下级单位", small=True)
        return card("下级单位", none)
    rows = [
        html.Li(
            [
                dcc.Link(line.unit.name, href=asked.href(f"{PATH}/{line.unit.code}")),
                " ",
                html.Span(line.unit.type.label, className="list-sub"),
                " ",
                state_tag(line),
            ]
        )
        for line in sheet.children[:40]
    ]
    return card(f"下级单位 {len(sheet.children)} 个", html.Ul(rows, className="reasons"))


def _holders(sheet: UnitSheet) -> Any:
    if not sheet.holders:
        none = empty(EmptyReason.NO_DATA, "请系统管理员在用户页面授予。", title="还没有人负责", small=True)
        return card("填报与审核", none)
    rows = [html.Li(f"{one.role_name}　{one.person}（{one.unit}）") for one in sheet.holders]
    return card("填报与审核", html.Ul(rows, className="reasons"))
