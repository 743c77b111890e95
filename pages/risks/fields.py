"""What the forms for risks and for problems share: who is in charge, the rows of measures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import forms
from components.cards import card
from pages.parsing import as_day, as_items, as_text
from services.risks.forms import Hands
from services.risks.reading import Measure

ROWS = 4
"""How many rows for measures a form shows at least, with two empty ones at the end."""
MOST = 12
LIMIT = 4000
"""More than any text may have: the service says how much is allowed, and nothing is cut off."""
PARTS = ("text", "due", "done")


def area(control_id: str, value: str, placeholder: str, rows: int = 3) -> Any:
    """Several lines of text."""
    return dbc.Textarea(id=control_id, value=value, rows=rows, maxLength=LIMIT, placeholder=placeholder)


def hands_fields(prefix: str, hands: Hands, department_id: int | None, owner_id: int | None) -> Any:
    """The department and the person in charge."""
    people = [
        (person.value, f"{person.label}（{department.label}）")
        for department in hands.departments
        for person in hands.people.get(department.value, ())
    ]
    departments = [(choice.value, choice.label) for choice in hands.departments]
    return html.Div(
        [
            forms.field(
                "责任部门",
                forms.choice(f"{prefix}-department", departments, department_id, empty="请选择"),
                required=True,
            ),
            forms.field(
                "责任人",
                forms.choice(f"{prefix}-owner", people, owner_id, empty="请选择"),
                required=True,
                hint="须是责任部门的负责人或填报员",
            ),
        ],
        className="field-grid",
    )


def measure_id(prefix: str, part: str, row: Any) -> dict[str, Any]:
    """The id of one field of one row of measures."""
    return {"type": f"{prefix}-measure-{part}", "row": row}


def measures_card(prefix: str, title: str, measures: Sequence[Measure]) -> Any:
    """The rows of measures; a row left empty counts for nothing."""
    shown = min(max(ROWS, len(measures) + 2), MOST)
    padded: list[Measure | None] = [*measures, *([None] * (shown - len(measures)))]
    return card(
        title,
        html.Div([_row(prefix, number, found) for number, found in enumerate(padded)], className="form"),
        note="每条措施都要有完成期限；做完的填完成日期，不再需要的清空内容和日期",
    )


def _row(prefix: str, number: int, found: Measure | None) -> Any:
    def day(part: str, value: Any) -> Any:
        shown = value.isoformat() if value else None
        return dbc.Input(id=measure_id(prefix, part, number), type="date", value=shown)

    text = dbc.Input(
        id=measure_id(prefix, "text", number),
        value=found.text if found else "",
        maxLength=LIMIT,
        autoComplete="off",
    )
    return html.Div(
        [
            html.Label([html.Span(f"第 {number + 1} 条措施"), text], className="measure-text"),
            html.Label([html.Span("完成期限"), day("due", found.due_on if found else None)]),
            html.Label([html.Span("完成日期"), day("done", found.done_on if found else None)]),
        ],
        className="measure-row",
    )


def measures_of(texts: Any, dues: Any, dones: Any) -> tuple[Measure, ...]:
    """The measures as the rows of a form give them; empty rows are left to the service."""
    rows = zip(as_items(texts, 50), as_items(dues, 50), as_items(dones, 50), strict=False)
    return tuple(
        Measure(
            as_text(text, LIMIT),
            as_day(due, f"第 {number} 条措施的完成期限"),
            as_day(done, f"第 {number} 条措施的完成日期"),
        )
        for number, (text, due, done) in enumerate(rows, 1)
    )


def saving(prefix: str, verb: str, back: str) -> Any:
    """The end of a form: what is wrong, the button, the way back."""
    return html.Div(
        [
            forms.message(f"{prefix}-message"),
            html.Div(
                [
                    html.Button(verb, id=f"{prefix}-save", className="btn-main", n_clicks=0),
                    dcc.Link("返回", href=back, className="btn-line"),
                ],
                className="actions sticky-actions",
            ),
        ],
        className="stack",
    )
