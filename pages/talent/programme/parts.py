"""What the pages of the programme share: tags, ids of addresses, forms with one button, numbers of forms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dash import dcc, html

from components import forms
from components.labels.talent_programme import CATEGORIES, PHASES, STAGES
from pages.frame import PageRequest
from pages.parsing import as_number, as_optional_id
from server.guard import Invalid, NotFound
from services.talent.programme import GONE, BatchLine, Stage

PROGRAMME = "/talent/programme"
APPLICATIONS = "/talent/applications"
PANEL = "/talent/panel"


def id_of(asked: PageRequest, name: str) -> int:
    """The id in the address. Raises NotFound for what is none."""
    text = asked.text(name)
    found = as_optional_id(text) if text.isascii() and text.isdigit() and len(text) < 19 else None
    if found is None:
        raise NotFound(GONE)
    return found


def stage_tag(stage: Stage) -> Any:
    """Where an application stands."""
    label = STAGES[stage]
    return html.Span(label.text, className=label.css)


def phase_tag(line: BatchLine) -> Any:
    """Where a batch stands."""
    label = PHASES[line.phase]
    return html.Span(label.text, className=label.css)


def category_of(line: BatchLine) -> str:
    """What a batch selects people for."""
    return CATEGORIES[line.terms.category]


def act(prefix: str, words: str, fields: Sequence[Any] = (), *, main: bool = False, title: str = "") -> Any:
    """A form with one button; ``acts.on_act`` of the same prefix is what it does."""
    button = html.Button(
        words, id=f"{prefix}-send", className="btn-main" if main else "btn-line", n_clicks=0, type="button"
    )
    return html.Div(
        [
            dcc.Location(id=f"{prefix}-done", refresh="callback-nav"),
            *([html.H3(title, className="field-label")] if title else []),
            *fields,
            forms.message(f"{prefix}-message"),
            html.Div(button, className="actions"),
        ],
        className="form order-form",
    )


def folded(words: str, content: Any) -> Any:
    """What is not done every day stands folded."""
    return html.Details([html.Summary(words), content], className="order-more")


def as_whole(value: Any, label: str) -> int | None:
    """A whole number of a form; None for nothing. Raises Invalid."""
    number = as_number(value, label)
    if number is None:
        return None
    if number != int(number) or abs(number) > 10**9:
        raise Invalid(f"{label}须填整数，请修改。")
    return int(number)


def needed(value: int | None, label: str) -> int:
    """A whole number that must be there. Raises Invalid."""
    if value is None:
        raise Invalid(f"请填写{label}。")
    return value
