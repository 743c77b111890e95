"""All domains with both of their evaluations: who answers for each, by when, and where it stands."""

from __future__ import annotations

from collections import Counter
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.attributes import aria
from components.cards import card, page_head
from components.labels.evaluation import EVALUATION_KINDS, EVALUATION_STATES
from components.states import EmptyReason, empty
from pages.frame import PageRequest
from services.evaluation.reading import (
    EvaluationKind,
    EvaluationLine,
    EvaluationListView,
    EvaluationState,
    evaluation_list,
)


def build(asked: PageRequest) -> list[Any]:
    """The list."""
    view = evaluation_list(asked.context, asked.actor, asked.wanted)
    wanted = asked.text("state", 20)
    lines = [line for line in view.lines if not wanted or line.state.value == wanted]
    return [
        page_head("评估", sub=view.view.plan.title),
        _filters(asked, view, wanted),
        html.Div([_of_kind(asked, lines, kind) for kind in reversed(EvaluationKind)], className="stack"),
    ]


def _filters(asked: PageRequest, view: EvaluationListView, wanted: str) -> Any:
    counts = Counter(line.state for line in view.lines)
    chips = [
        dcc.Link(
            f"{EVALUATION_STATES[state].text} {counts[state]}",
            href=asked.href("/evaluations", state=None if wanted == state.value else state.value),
            className="chip is-on" if wanted == state.value else "chip",
        )
        for state in EvaluationState
        if counts[state] or wanted == state.value
    ]
    return html.Div(chips, className="filters", **aria(label="按状态筛选"))


def _of_kind(asked: PageRequest, lines: list[EvaluationLine], kind: EvaluationKind) -> Any:
    name = EVALUATION_KINDS[kind]
    found = [line for line in lines if line.kind is kind]
    if not found:
        clear = dcc.Link("清除筛选", href=asked.href("/evaluations"), className="btn-line")
        return card(name, empty(EmptyReason.NO_HIT, actions=[clear], small=True))
    frozen = sum(line.state is EvaluationState.FROZEN for line in found)
    opened = sum(line.state is not EvaluationState.NOT_OPENED for line in found)
    rows = [_row(asked, line) for line in found]
    columns = [
        grids.link_column("name", "领域", flex=3, minWidth=180),
        grids.text_column("state", "状态", width=130),
        grids.text_column("department", "责任部门", width=140),
        grids.text_column("due", "签署期限", width=150),
        grids.text_column("version", "版次", width=90),
        grids.text_column("frozen", "冻结时间", width=150),
    ]
    return card(
        f"{name}：已启动 {opened} 个领域，已冻结 {frozen} 个",
        grids.grid(
            f"evaluations-{kind.value}",
            columns,
            rows,
            card=grids.phone_card("name", meta=[("state", ""), ("department", ""), ("due", "期限")]),
        ),
        flush=True,
    )


def _row(asked: PageRequest, line: EvaluationLine) -> dict[str, Any]:
    record = line.record
    due = fmt.iso_date(record.due_on) if record else fmt.MISSING
    return {
        "id": f"{line.node.code}-{line.kind.value}",
        "code": line.node.code,
        "name": line.node.title,
        "href": asked.href(f"/nodes/{line.node.code}/evaluation/{line.kind.value}"),
        "state": EVALUATION_STATES[line.state].text,
        "department": line.department or fmt.MISSING,
        "due": f"{due}（已逾期）" if line.overdue else due,
        "version": f"第 {record.frozen_version} 版" if record and record.frozen_version else fmt.MISSING,
        "frozen": fmt.local_moment(record.frozen_at) if record else fmt.MISSING,
    }
