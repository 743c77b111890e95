"""The gates by lane: what each asks for, since when, whom it stops; one of them ready to be changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components import forms
from components.attributes import aria
from components.cards import card, page_head
from components.conflict import notice
from components.labels.rollout_sites import LANE_NAMES
from components.rollout.gates import demand_list
from pages.frame import PageRequest, told
from services.rollout.gate_rules import (
    DOCUMENTS,
    FIELD_NAMES,
    LONGEST_SOURCE,
    UNITS,
    Gate,
    GatePage,
    Lane,
    SiteStage,
    ToldRule,
    documents_of,
    gate_page,
)

PATH = "/rollout/gates"
DONE = {"save": "已保存。从生效日期起的阶段变动按新规则检查，以前的变动不受影响。"}


def build(asked: PageRequest) -> list[Any]:
    """All gates from the page's point of view; ``gate`` in the address names the one to look at closely."""
    page = gate_page(asked.context, asked.actor, asked.wanted)
    wanted = asked.text("gate", 40)
    gate = gate_of(page, wanted)
    found: list[Any] = [
        page_head("关口规则", sub="点位进入每个阶段前要满足的要求，按变动当天生效的规则检查"),
        *_as_of(page),
        *told(asked, DONE),
    ]
    if gate is None:
        if wanted:
            found.append(notice("没有这道关口，请从下表选择。", "warning"))
        return [*found, html.Div([_lane(asked, page, lane, "") for lane in Lane], className="stack")]
    lanes = [_lane(asked, page, lane, wanted) for lane in Lane]
    beside = [_form(page, gate)] if page.may_manage else [_one(gate)]
    columns = html.Div(
        [
            html.Div(lanes, className="stack span-7"),
            html.Div([*beside, _history(gate)], className="stack span-5"),
        ],
        className="columns",
    )
    return [*found, columns]


def gate_of(page: GatePage, text: str) -> Gate | None:
    """The gate that a word of an address names, such as ``new:scheme``."""
    return next((one for one in page.gates if key_of(one.lane, one.stage) == text), None)


def key_of(lane: Lane, stage: SiteStage) -> str:
    """The word for a gate in an address."""
    return f"{lane.value}:{stage.value}"


def _as_of(page: GatePage) -> list[Any]:
    if page.is_default:
        return []
    return [notice(f"这里显示的是 {page.as_of.effective_on} 的规则，不能修改。", "warning")]


def _lane(asked: PageRequest, page: GatePage, lane: Lane, chosen: str) -> Any:
    gates = [one for one in page.gates if one.lane is lane]
    heads = ("进入", "要求", "自", "等候进入", "缺项", "")
    table = html.Table(
        [
            html.Thead(html.Tr([html.Th(words, scope="col") for words in heads])),
            html.Tbody([_row(asked, page, one, chosen) for one in gates]),
        ],
        className="plain-table",
    )
    stopped = sum(count for (one, _), count in page.stopped.items() if one is lane)
    title = f"{LANE_NAMES[lane]}：{len(gates)} 道关口" + (f"，挡住 {stopped} 个点位" if stopped else "")
    return card(title, html.Div(table, className="hours-scroll"), sheet=False)


def _row(asked: PageRequest, page: GatePage, gate: Gate, chosen: str) -> Any:
    key = key_of(gate.lane, gate.stage)
    at = (gate.lane, gate.stage)
    waiting, stopped = page.waiting.get(at, 0), page.stopped.get(at, 0)
    since = fmt.iso_date(gate.told.effective_on) if gate.told else "默认"
    asks: list[Any] = [demand_list(gate.rule)]
    if gate.coming:
        asks.append(html.P(f"另有自 {gate.coming[0].effective_on} 起的规则", className="hint"))
    words = "修改" if page.may_manage else "查看"
    link = dcc.Link(words, href=asked.href(PATH, gate=key), title=f"{words}进入“{gate.stage.label}”的规则")
    return html.Tr(
        [
            html.Th(gate.stage.label, scope="row"),
            html.Td(asks),
            html.Td(since),
            html.Td(f"{waiting} 个" if waiting else ""),
            html.Td(f"{stopped} 个" if stopped else ""),
            html.Td(link),
        ],
        className="is-here" if key == chosen else "",
    )


def _title(gate: Gate) -> str:
    return f"{LANE_NAMES[gate.lane]}：进入“{gate.stage.label}”"


def _one(gate: Gate) -> Any:
    return card(_title(gate), demand_list(gate.rule), note=gate.rule.source)


def _form(page: GatePage, gate: Gate) -> Any:
    rule = gate.rule
    documents = {code: DOCUMENTS[code] for code in documents_of(gate.lane)}
    coming = [
        notice(f"自 {one.effective_on} 起另有规则，本次设定不改变它。", "warning") for one in gate.coming
    ]
    body = [
        dcc.Store(id="gate-key", data=key_of(gate.lane, gate.stage)),
        dcc.Store(id="gate-version", data=gate.version),
        dcc.Location(id="gate-done", refresh="callback-nav"),
        *coming,
        forms.field(
            "生效日期",
            forms.day("gate-day", page.today),
            required=True,
            hint="阶段变动按变动当天生效的规则检查",
        ),
        _ticks("必填项", "gate-fields", FIELD_NAMES, rule.fields),
        html.Fieldset(
            [
                html.Legend("最低要求（不要求的留空）"),
                html.Div([_least(name, rule.minimums.get(name)) for name in UNITS], className="field-grid"),
            ],
            className="gate-asks",
        ),
        _ticks("必备材料", "gate-documents", documents, rule.documents),
        forms.field(
            "依据",
            dbc.Textarea(
                id="gate-source",
                value=rule.source,
                rows=3,
                maxLength=LONGEST_SOURCE,
                placeholder="标准、办法的名称和文号，或调整的原因",
            ),
            required=True,
        ),
        html.Div(
            html.P("改动后，这里显示会挡住哪些推进中的点位。", className="hint"),
            id="gate-effect",
            **aria(live="polite"),
        ),
        forms.message("gate-message"),
        html.Div(
            html.Button("保存规则", id="gate-save", className="btn-main", n_clicks=0), className="actions"
        ),
    ]
    return card(_title(gate), html.Div(body, className="form"))


def _ticks(legend: str, control_id: str, words: Mapping[str, str], chosen: Sequence[str]) -> Any:
    options = [{"label": word, "value": key} for key, word in words.items()]
    box = dcc.Checklist(id=control_id, options=options, value=list(chosen), className="ticks")
    return html.Fieldset([html.Legend(legend), box], className="gate-asks")


def _least(name: str, value: int | None) -> Any:
    per, unit = UNITS[name]
    box = dbc.Input(
        id={"type": "gate-least", "field": name},
        type="text",
        inputmode="decimal",
        maxLength=12,
        autocomplete="off",
        debounce=True,
        value="" if value is None else f"{value / per:g}",
    )
    label = f"{FIELD_NAMES[name]} ≥（{unit}）"
    return html.Label([html.Span(label), box], className="field")


def _history(gate: Gate) -> Any:
    lines = [_set(one) for one in gate.history]
    if not lines:
        return card("没有改过", html.P("现在执行默认规则。"))
    return card(f"设定 {len(lines)} 次", html.Ol(lines, className="history"), note="新设定的在前")


def _set(one: ToldRule) -> Any:
    return html.Li(
        [
            html.Div([html.Strong(f"自 {one.effective_on} 起"), html.Span(one.by)], className="row-line"),
            html.Time(f"{fmt.local_moment(one.recorded_at)} 记录"),
            demand_list(one.rule),
            html.P(f"依据：{one.rule.source}", className="hint"),
        ]
    )
