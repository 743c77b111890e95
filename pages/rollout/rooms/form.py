"""The form of a yearly assessment: points for each line of the score sheet, and what was found."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import forms
from components.cards import card, page_head
from pages.frame import PageRequest
from server.guard import Invalid
from services.rollout.rooms import NO_CHILDREN, AssessmentForm, SheetLine, assessment_form, points_text

PATH = "/rollout/rooms"


def build(asked: PageRequest) -> list[Any]:
    """The form for the room and year in the address."""
    given = asked.text("year")
    if given and not (given.isascii() and given.isdigit() and len(given) == 4):
        raise Invalid("网址中的年份不对，请重新选择。")
    form = assessment_form(asked.context, asked.actor, asked.text("room"), int(given) if given else None)
    site, title = form.site, f"{form.year} 年度评估"
    here = f"{PATH}/{site.code}"
    years = [
        dcc.Link(
            str(year),
            href=asked.href(f"{here}/assess", year=year),
            className="chip is-on" if year == form.year else "chip",
        )
        for year in form.years
    ]
    return [
        dcc.Store(id="room-assess-room", data=site.code),
        dcc.Store(id="room-assess-year", data=form.year),
        dcc.Store(id="room-assess-seen", data=form.seen),
        dcc.Store(id="room-assess-sheet", data=form.sheet.version),
        dcc.Location(id="room-assess-done", refresh="callback-nav"),
        page_head(
            f"{site.name} {title}",
            trail=[
                dcc.Link("开放使用", href=asked.href(PATH)),
                dcc.Link(site.name, href=asked.href(here)),
                title,
            ],
        ),
        html.Div([html.Span("评估年度", className="muted"), *years], className="filters"),
        card(
            f"满分 {points_text(form.sheet.most)} 分，{points_text(form.sheet.passing)} 分合格",
            _fields(asked, form, here),
            note=form.sheet.source,
        ),
    ]


def _fields(asked: PageRequest, form: AssessmentForm, here: str) -> Any:
    findings = forms.reason("room-assess-findings", "逐条写明发现的问题；没有问题可不填")
    findings.maxLength, findings.rows, findings.value = 2000, 5, form.findings
    return html.Div(
        [
            html.P(NO_CHILDREN, className="hint"),
            html.Div([_score(line, form) for line in form.sheet.lines], className="field-grid"),
            forms.field("评估日期", forms.day("room-assess-day", form.today), required=True),
            forms.field("发现的问题", findings, hint="低于合格线的必须填写，下达整改督办单时会带入"),
            forms.message("room-assess-message"),
            html.Div(
                [
                    html.Button("提交核定", id="room-assess-save", className="btn-main", n_clicks=0),
                    dcc.Link("返回", href=asked.href(here), className="btn-line"),
                ],
                className="actions",
            ),
        ],
        className="form",
    )


def _score(line: SheetLine, form: AssessmentForm) -> Any:
    """The points of one line; the key goes along in the id."""
    given = form.points.get(line.key)
    control = forms.number("", None if given is None else given / 10, min=0, max=line.most / 10, step=0.1)
    control.id = {"type": "room-assess-score", "line": line.key}
    hint = [html.Span(line.guide, className="field-hint")] if line.guide else []
    return html.Label(
        [html.Span(f"{line.title}（0–{points_text(line.most)}）"), control, *hint],
        className="field is-required",
    )
