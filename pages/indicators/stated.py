"""Figures that were stated: the list of them, deciding on one, recalling one's own."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.attributes import aria
from components.cards import card
from components.indicators import (
    MEASUREMENTS,
    VALUE_STATES,
    value_text,
)
from components.labels import WORKFLOW_STATES
from components.states import EmptyReason, empty
from services.indicators.reading import (
    IndicatorPage,
    ObservationView,
)

SHOWN_OBSERVATIONS = 60


def observations(page: IndicatorPage) -> Any:
    """The card of the figures stated for the subject on the page."""
    definition = page.line.figures.record.definition
    if definition.derived:
        names = "、".join(f"{part.definition.code} {part.definition.name}" for part in page.parts)
        return card("数据来源", [html.P(f"本指标由 {names} 计算得出，不单独填报。"), *counted_from(page)])
    if page.records is not None:
        return card("数据来源", [*counted_from(page), *_counts(page)])
    if not page.observations:
        return card("填报记录", empty(EmptyReason.NO_DATA, "还没有填报过数据。", small=True))
    columns = [
        grids.text_column("period", "期次", width=90),
        grids.text_column("value", "数值", flex=1, minWidth=110, type="rightAligned"),
        grids.text_column("measured", "取得方式", width=90),
        grids.tag_column("state", "状态", WORKFLOW_STATES, width=92),
        grids.date_column("effective_on", "数据截至", width=106),
        grids.text_column("author", "填报人", width=84),
        grids.text_column("submitted", "提交时间", width=136),
        grids.text_column("note", "说明", flex=2, minWidth=120),
    ]
    rows = [_observation(found, definition.unit) for found in page.observations[:SHOWN_OBSERVATIONS]]
    total = len(page.observations)
    return card(
        f"填报记录 {total} 条" + (f"，列出最近 {len(rows)} 条" if total > len(rows) else ""),
        grids.grid(
            "figure-observations",
            columns,
            rows,
            height=420 if len(rows) > 10 else None,
            card=grids.phone_card("period", meta=[("value", ""), ("author", ""), ("note", "")]),
        ),
        note="更正另报一条，审定后以新数为准，原数保留",
        flush=True,
    )


def counted_from(page: IndicatorPage) -> list[Any]:
    """That nobody states the figure, and where the records are seen; nothing for figures people state."""
    records = page.records
    if records is None:
        return []
    name = dcc.Link(records.name, href=records.href) if records.href else records.name
    told = "，不需填报。数据有误的，请更正相应记录，指标随之更新。"
    return [html.P(["由系统自动取数，依据：", name, told])]


def _counts(page: IndicatorPage) -> list[Any]:
    """The figures as they were counted, the latest first."""
    if not page.observations:
        return [empty(EmptyReason.NO_DATA, "相应记录还没有可计的数据。", small=True)]
    unit = page.line.figures.record.definition.unit
    columns = [
        grids.text_column("period", "期次", width=90),
        grids.text_column("value", "数值", flex=1, minWidth=110, type="rightAligned"),
        grids.date_column("effective_on", "数据截至", width=120),
        grids.text_column("submitted", "取数时间", width=150),
    ]
    rows = [_observation(found, unit) for found in page.observations[:SHOWN_OBSERVATIONS]]
    phone = grids.phone_card("period", meta=[("value", ""), ("submitted", "取数时间")])
    height = 420 if len(rows) > 10 else None
    return [grids.grid("figure-observations", columns, rows, height=height, card=phone)]


def _observation(found: ObservationView, unit: str) -> dict[str, Any]:
    reasons = "；".join(f"{step.actor}：{step.reason}" for step in found.steps if step.reason)
    return {
        "id": found.observation_id,
        "period": str(found.period),
        "value": _stated(found, unit),
        "measured": MEASUREMENTS[found.measurement],
        "state": found.state.value,
        "effective_on": fmt.iso_date(found.effective_on),
        "author": found.author,
        "submitted": fmt.local_moment(found.submitted_at),
        "note": "；".join(filter(None, [found.note, reasons])),
    }


def _stated(found: ObservationView, unit: str) -> str:
    if found.value is None:
        return VALUE_STATES[found.value_state].text
    return value_text(found.value, unit)


def decisions(page: IndicatorPage) -> list[Any]:
    """What waits for this person: the oldest figure to decide on, or one's own that may be recalled."""
    unit = page.line.figures.record.definition.unit
    waiting = [found for found in reversed(page.observations) if found.may_decide]
    own = [found for found in reversed(page.observations) if found.may_recall]
    cards: list[Any] = []
    if waiting:
        cards.append(_decision_card(waiting[0], unit, len(waiting)))
    if own:
        cards.append(_recall_card(own[0], unit))
    return cards


def _told(found: ObservationView, unit: str) -> Any:
    return html.P(
        [
            html.Strong(f"{found.period.label}：{_stated(found, unit)}"),
            f"（{MEASUREMENTS[found.measurement]}），数据截至 {fmt.iso_date(found.effective_on)}，"
            f"{found.author} 于 {fmt.local_moment(found.submitted_at)} 提交",
            f"。说明：{found.note}" if found.note else "",
        ]
    )


def _decision_card(found: ObservationView, unit: str, count: int) -> Any:
    more = f"，另有 {count - 1} 条待审" if count > 1 else ""
    reason = dbc.Textarea(
        id="figure-reason", placeholder="退回须写明原因，让填报人知道要改什么", maxLength=500, rows=2
    )
    body = html.Div(
        [
            dcc.Store(id="figure-observation", data=found.observation_id),
            dcc.Location(id="figure-decided", refresh="callback-nav"),
            _told(found, unit),
            html.Div([html.Label("退回原因", htmlFor="figure-reason"), reason], className="field"),
            html.Div(id="figure-decision-message", **aria(live="assertive")),
            html.Div(
                [
                    html.Button("审核通过", id="figure-approve", className="btn-main", n_clicks=0),
                    html.Button("退回", id="figure-return", className="btn-line", n_clicks=0),
                ],
                className="actions",
            ),
        ],
        className="form",
    )
    return card(f"待您审核：{found.period.label}{more}", body, className="card-call")


def _recall_card(found: ObservationView, unit: str) -> Any:
    return card(
        f"{found.period.label}数据已提交，等待审核",
        html.Div(
            [
                dcc.Store(id="figure-own", data=found.observation_id),
                dcc.Location(id="figure-recalled", refresh="callback-nav"),
                _told(found, unit),
                html.Div(id="figure-recall-message", **aria(live="assertive")),
                html.Button("撤回修改", id="figure-recall", className="btn-line", n_clicks=0),
            ],
            className="form",
        ),
        note="审核前可以撤回，撤回后修改再提交",
    )
