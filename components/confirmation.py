"""Asking before a risky act: what it would touch, the reason where one is kept, and the one red button."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dash import dcc, html

from components import forms
from components.cards import card


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked before an act: ``touches`` are sentences on what it touches, ``verb`` is the button.

    With ``may_give_reason`` a reason may be given that is not asked for.
    """

    title: str
    touches: Sequence[Any]
    verb: str
    with_reason: bool = False
    note: str = ""
    may_give_reason: bool = False


def touched(sentences: Sequence[Any]) -> Any:
    """What an act would touch: one sentence, or a list of several."""
    if len(sentences) == 1:
        return html.P(sentences[0])
    return html.Ul([html.Li(sentence) for sentence in sentences], className="reasons")


def confirmation(
    control: str, question: Question, *, back: str = "", fields: Sequence[Any] = (), kept: str = ""
) -> Any:
    """The card that asks; see ``confirming`` for its ids. ``fields`` stand above the reason."""
    body = confirming(
        control,
        question.verb,
        [touched(question.touches), *fields],
        with_reason=question.with_reason,
        may_give_reason=question.may_give_reason,
        back=back,
        kept=kept,
    )
    return card(question.title, html.Div(body, className="form"), note=question.note, className="card-call")


def confirming(
    control: str,
    verb: str,
    told: Sequence[Any],
    *,
    with_reason: bool = True,
    may_give_reason: bool = False,
    placeholder: str = "将记入变更台账",
    back: str = "",
    kept: str = "",
) -> list[Any]:
    """The end of a form that asks: what is told, the reason, the message, the button and the way back.

    The controls are ``<control>-reason``, ``-message`` and ``-confirm``; the reason is always there, for the
    callback, and hidden where none is kept. ``kept`` names what is asked about: as long as it is the same,
    the reason that was typed stays when the page is shown anew.
    """
    typed = forms.staying(forms.reason(f"{control}-reason", placeholder), kept)
    reason = forms.field("原因", typed, required=with_reason)
    return [
        *told,
        html.Div(reason, hidden=not (with_reason or may_give_reason)),
        forms.message(f"{control}-message"),
        html.Div(
            [
                html.Button(verb, id=f"{control}-confirm", className="btn-danger", n_clicks=0),
                *([dcc.Link("取消", href=back, className="btn-line")] if back else []),
            ],
            className="actions",
        ),
    ]
