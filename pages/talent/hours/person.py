"""A person's hours for those who may read the person; the personnel duty corrects them here."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import forms
from components.cards import card, page_head
from components.labels.talent_hours import CATEGORIES, MODES, VERDICTS
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from pages.talent.hours.parts import (
    entries_card,
    figures,
    standing_card,
    verdict,
    year_chips,
)
from pages.talent.people.sections import renderer
from pages.talent.years import year_of
from services.talent.hours_reading import (
    Category,
    Mode,
    PersonHours,
    hours_text,
    person_hours,
)
from services.talent.hours_section import SECTION, HoursSection

PEOPLE = "/talent/hours/people"
DONE = {"correct": "已更正，本人可以看到更正和原因。"}


def build(asked: PageRequest) -> list[Any]:
    """The page of the person in the address."""
    found = person_hours(asked.context, asked.actor, asked.text("number"), year_of(asked))
    path = f"{PEOPLE}/{found.number}"
    sheet = dcc.Link(
        "打印学时证明单",
        href=asked.href(f"{path}/sheet", year=found.year),
        className="btn-line",
    )
    return [
        page_head(
            f"{found.name or '本人'}的学时",
            sub=f"{found.number}　{found.department}",
            actions=[sheet],
            trail=[dcc.Link("学时统计", href=asked.href("/talent/hours/library", year=found.year))],
        ),
        *told(asked, DONE),
        year_chips(asked, path, found.years, found.year),
        html.Div(
            [figures(found), standing_card(found), entries_card(found), *_correction(found)],
            className="stack",
        ),
    ]


def _correction(found: PersonHours) -> list[Any]:
    if not found.may_correct:
        return []
    title = "关账后更正" if found.closed else "更正学时"
    body = html.Div(
        [
            dcc.Location(id="hours-corrected", refresh="callback-nav"),
            dcc.Store(id="correct-staff", data=found.staff_id),
            dcc.Store(id="correct-year", data=found.year),
            dcc.Store(id="correct-version", data=found.version),
            html.Div(
                [
                    forms.field(
                        "增减学时",
                        forms.text("correct-hours", limit=40, placeholder="如 8 或 -2.5"),
                        required=True,
                        hint="减少的填负数；不再折算，按所填计入",
                    ),
                    forms.field(
                        "科目",
                        forms.choice("correct-category", CATEGORIES.items(), Category.PROFESSIONAL.value),
                    ),
                    forms.field("方式", forms.choice("correct-mode", MODES.items(), Mode.CLASSROOM.value)),
                ],
                className="field-grid",
            ),
            forms.field("原因", forms.reason("correct-reason", "本人会看到，并记入变更台账"), required=True),
            forms.message("correct-message"),
            html.Div(
                html.Button("更正", id="correct-save", className="btn-main", n_clicks=0), className="actions"
            ),
        ],
        className="form",
    )
    note = (
        f"{found.year} 年已关账：原有记录和关账表不变，更正另记一条并注明"
        if found.closed
        else "原有记录不改动，更正另记一条"
    )
    return [card(title, body, note=note)]


@renderer(SECTION)
def section(asked: PageRequest, title: str, view: HoursSection) -> Any:
    """The last years on a person's page."""
    if not view.lines:
        return card(title, empty(EmptyReason.NO_DATA, "还没有学时记录。", title="暂无", small=True))
    base = "/talent/hours" if view.own else f"{PEOPLE}/{view.number}"
    rows = [
        html.Tr(
            [
                html.Td(dcc.Link(f"{line.year}年", href=asked.href(base, year=line.year))),
                html.Td(hours_text(line.person.standing.counted.total), className="num"),
                html.Td(hours_text(line.person.standing.counted.professional), className="num"),
                html.Td(hours_text(line.person.standing.requirement.total), className="num"),
                html.Td(verdict(VERDICTS[line.person.standing.verdict])),
            ]
        )
        for line in view.lines
    ]
    heads = (("年度", ""), ("学时", "num"), ("专业科目", "num"), ("要求", "num"), ("结论", ""))
    head = html.Tr([html.Th(text, scope="col", className=css) for text, css in heads])
    table = html.Table([html.Thead(head), html.Tbody(rows)], className="hours-table")
    return card(title, html.Div(table, className="hours-scroll"), unit="学时")
