"""填报期: the window, grace and instructions of each month's round; closing and reopening it."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.attributes import aria
from components.cards import card, page_head
from components.confirmation import confirming
from components.conflict import notice
from components.labels import ROUND_STATES
from pages.frame import PageRequest, told
from services.rounds import INSTRUCTIONS_LIMIT, RoundLine, RoundsView, open_rounds

DONE = {
    "save": "已保存，新的期限和要求立即生效。",
    "lock": "已锁定，该月不再接收月报。",
    "unlock": "已解锁，可以继续填报。",
}


def build(asked: PageRequest) -> list[Any]:
    """The rounds of the current plan, with the one in the address ready to be changed."""
    view = open_rounds(asked.context, asked.actor)
    wanted = asked.text("month") or str(view.current.month)
    line = next((line for line in view.lines if str(line.round.month) == wanted), None)
    found: list[Any] = [
        page_head("填报期", sub="没有单独设定的月份按统一规则开放和截止"),
        *told(asked, DONE),
    ]
    if line is None:
        found.append(notice(f"{wanted[:20]} 不在可设定的范围内，请从下表选择月份。", "warning"))
        return [*found, _table(asked, view, "")]
    columns = html.Div(
        [
            html.Div(_table(asked, view, wanted), className="span-7"),
            html.Div([_terms(line), _lock(view, line)], className="stack span-5"),
        ],
        className="columns",
    )
    return [*found, columns]


def _table(asked: PageRequest, view: RoundsView, wanted: str) -> Any:
    rows = [
        {
            "id": str(line.round.month),
            "month": str(line.round.month),
            "opens_on": line.round.opens_on.isoformat(),
            "due_on": line.round.due_on.isoformat(),
            "closes_on": line.round.closes_on.isoformat(),
            "state": line.round.state(view.view.today).value,
            "own": "单独设定" if line.version else "按规则",
            "reported": f"{line.reported}/{line.due}" if line.due else "",
            "href": asked.href("/admin/rounds", month=str(line.round.month)),
        }
        for line in view.lines
    ]
    columns = [
        grids.link_column("month", "月份", width=92),
        grids.date_column("opens_on", "开放", width=108),
        grids.date_column("due_on", "截止", width=108),
        grids.date_column("closes_on", "宽限至", width=108),
        grids.tag_column("state", "状态", ROUND_STATES, width=96),
        grids.text_column("reported", "已报/应报", width=96),
        grids.text_column("own", "设定", flex=1, minWidth=90),
    ]
    meta = [("opens_on", "开放"), ("due_on", "截止"), ("reported", "已报")]
    return card(
        "各月填报期",
        grids.grid(
            "rounds-table",
            columns,
            rows,
            card=grids.phone_card("month", meta=meta),
            row_links=True,
            rowClassRules={"row-chosen": f"params.data.month == '{wanted}'"} if wanted else {},
        ),
        note="整行可点，选中后在旁边修改",
        flush=True,
    )


def _terms(line: RoundLine) -> Any:
    found = line.round
    return card(
        f"{found.month} 月报的期限与要求",
        html.Div(
            [
                dcc.Store(id="rounds-month", data=str(found.month)),
                dcc.Store(id="rounds-version", data=line.version),
                dcc.Location(id="rounds-done", refresh="callback-nav"),
                html.Div(
                    [
                        _day("rounds-opens_on", "开放日期", found.opens_on.isoformat()),
                        _day("rounds-due_on", "截止日期", found.due_on.isoformat()),
                        _field(
                            "rounds-grace_days",
                            "宽限天数",
                            dbc.Input(
                                id="rounds-grace_days",
                                type="number",
                                value=found.grace_days,
                                min=0,
                                max=31,
                                step=1,
                                debounce=True,
                            ),
                        ),
                    ],
                    className="field-grid",
                ),
                _field(
                    "rounds-instructions",
                    "填报要求",
                    dbc.Textarea(
                        id="rounds-instructions",
                        value=found.instructions,
                        maxLength=INSTRUCTIONS_LIMIT,
                        rows=3,
                        placeholder="会显示在“我的填报”和填报页上方，如需要附的材料、数据口径",
                    ),
                ),
                html.Div(id="rounds-effect", className="hint", **aria(live="polite")),
                html.Div(id="rounds-message", **aria(live="assertive")),
                html.Div(
                    html.Button("保存", id="rounds-save", className="btn-main", n_clicks=0),
                    className="actions",
                ),
            ],
            className="form",
        ),
        note="宽限期内报送仍算按时",
    )


def _lock(view: RoundsView, line: RoundLine) -> Any:
    found = line.round
    verb = "解锁" if found.locked else "锁定"
    if found.locked:
        touched = "解锁后，未报的项目可以补报，已报的可以更正。"
        why = html.P(f"锁定原因：{found.lock_reason}", className="hint") if found.lock_reason else None
    elif found.closes_on >= view.view.today:
        day = fmt.iso_date(found.closes_on)
        return card(f"锁定 {found.month}", html.P(f"{day} 截止后才能锁定。", className="hint"))
    else:
        touched = f"锁定后该月不再接收月报：{line.unreported} 个未报的项目将不能补报，已报的不能撤回或更正。"
        why = None
    told = [why, html.P(touched, className="notice notice-warning")]
    return card(
        f"{verb} {found.month}",
        html.Div(
            [
                dcc.Location(id="rounds-locked", refresh="callback-nav"),
                dcc.Store(id="rounds-lock-act", data="unlock" if found.locked else "lock"),
                *confirming("rounds-lock", f"确认{verb}", told, placeholder="填报人会看到"),
            ],
            className="form",
        ),
    )


def _day(identity: str, label: str, value: str) -> Any:
    return _field(identity, label, dbc.Input(id=identity, type="date", value=value))


def _field(identity: str, label: str, control: Any) -> Any:
    return html.Div([html.Label(label, htmlFor=identity), control], className="field")
