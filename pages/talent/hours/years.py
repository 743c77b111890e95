"""学时规则: the rule of a year as a table, what was set before, closing the year."""

from __future__ import annotations

from datetime import date
from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import forms
from components.attributes import aria
from components.cards import card, page_head
from components.confirmation import Question, confirmation
from components.labels.talent_hours import CATEGORIES, MODES
from pages.frame import PageRequest, told
from pages.talent.hours.parts import year_chips
from pages.talent.years import year_of
from services.talent.hours_reading import Category, HourRule, Mode, hours_text
from services.talent.hours_rules import Conversion
from services.talent.hours_years import YearsPage, years_page
from services.talent.register import GROUP_NAMES, StaffGroup

PATH = "/talent/hours/years"
DONE = {"rule": "已保存，以后认定的学时按新规则折算。", "close": "已关账，每个人的学时已固定。"}
TARGET = 90


def build(asked: PageRequest) -> list[Any]:
    """The page for the year in the address."""
    page = years_page(asked.context, asked.actor, year_of(asked))
    return [
        page_head(
            "学时规则",
            sub=f"{page.year} 年须完成 {page.people} 人，已达标 {page.met} 人",
            actions=[dcc.Link("计算办法", href=asked.href("/talent/hours/method"), className="btn-line")],
        ),
        *told(asked, DONE),
        year_chips(asked, PATH, page.years, page.year),
        html.Div([_rule(page), _close(page), _before(page)], className="stack"),
    ]


def _rule(page: YearsPage) -> Any:
    rule = page.rule
    if any(one.year == page.year for one in page.closed):
        return card(
            f"{page.year} 年规则", conversion_table(rule), note=f"{_words(rule)}；本年度已关账，规则不再改动"
        )
    share = f"{rule.share.numerator}/{rule.share.denominator}"
    groups = [{"label": GROUP_NAMES[group], "value": group.value} for group in StaffGroup]
    body = html.Div(
        [
            dcc.Location(id="rule-saved", refresh="callback-nav"),
            dcc.Store(id="rule-year", data=page.year),
            dcc.Store(id="rule-version", data=page.version),
            html.Div(
                [
                    forms.field(
                        "生效日期",
                        forms.day("rule-from", date(page.year, 1, 1)),
                        required=True,
                        hint="折算按培训结束日适用；要求、上限按全年最后一版",
                    ),
                    forms.field(
                        "年度学时",
                        forms.text("rule-target", hours_text(rule.target), limit=20),
                        required=True,
                    ),
                    forms.field(
                        "专业科目比例",
                        forms.text("rule-share", share, limit=20),
                        required=True,
                        hint="写成分数，如 2/3",
                    ),
                    forms.field(
                        "结转上限",
                        forms.text("rule-carry", hours_text(rule.carry), limit=20),
                        hint="上年超出要求的学时最多结转几学时，0 为不结转",
                    ),
                ],
                className="field-grid",
            ),
            forms.field(
                "适用人员",
                dbc.Checklist(
                    id="rule-groups",
                    options=groups,
                    value=[group.value for group in StaffGroup if group in rule.groups],
                    inline=True,
                ),
                required=True,
            ),
            _conversions(rule),
            forms.message("rule-message"),
            html.Div(
                html.Button("保存规则", id="rule-save", className="btn-main", n_clicks=0), className="actions"
            ),
        ],
        className="form",
    )
    return card(
        f"{page.year} 年规则", body, note="折算比例 1 为不折算；上限为每人每年最多计入的学时，留空为不限"
    )


def _conversions(rule: HourRule) -> Any:
    head = html.Tr(
        [
            html.Th("方式", scope="col"),
            *(
                html.Th(f"{CATEGORIES[category]}{what}", scope="col")
                for category in Category
                for what in ("折算比例", "上限（学时）")
            ),
        ]
    )
    rows = [
        html.Tr(
            [
                html.Th(MODES[mode], scope="row"),
                *(
                    html.Td(_cell(mode, category, what, rule.conversion(mode, category)))
                    for category in Category
                    for what in ("factor", "cap")
                ),
            ]
        )
        for mode in Mode
    ]
    return html.Div(
        html.Table([html.Thead(head), html.Tbody(rows)], className="hours-table hours-conversion"),
        className="hours-scroll",
    )


def _cell(mode: Mode, category: Category, what: str, found: Conversion) -> Any:
    value = factor_text(found) if what == "factor" else ("" if found.cap is None else hours_text(found.cap))
    words = f"{MODES[mode]}{CATEGORIES[category]}{'折算比例' if what == 'factor' else '年度上限'}"
    box = dbc.Input(
        id={"type": "rule-cell", "mode": mode.value, "category": category.value, "what": what},
        type="text",
        inputmode="decimal",
        maxLength=20,
        autocomplete="off",
        value=value,
    )
    return html.Label([html.Span(words, className="visually-hidden"), box])


def factor_text(found: Conversion) -> str:
    """A factor as one types it: 1, 0.5."""
    return f"{found.factor / 100:g}"


def conversion_table(rule: HourRule) -> Any:
    """How hours are converted and capped, to be read."""
    rows = []
    for mode in Mode:
        for category in Category:
            found = rule.conversion(mode, category)
            cap = "不限" if found.cap is None else f"{hours_text(found.cap)} 学时"
            cells = [MODES[mode], CATEGORIES[category], f"× {factor_text(found)}", cap]
            rows.append(html.Tr([html.Td(text) for text in cells]))
    head = html.Tr([html.Th(text, scope="col") for text in ("方式", "科目", "折算比例", "年度上限")])
    table = html.Table([html.Thead(head), html.Tbody(rows)], className="hours-table")
    return html.Div(table, className="hours-scroll", **aria(label="折算比例和年度上限"))


def _words(rule: HourRule) -> str:
    carry = f"上年超出部分最多结转 {hours_text(rule.carry)} 学时" if rule.carry else "不结转"
    groups = "、".join(GROUP_NAMES[group] for group in StaffGroup if group in rule.groups)
    return (
        f"{rule.valid_from} 起，{groups}人员每年 {hours_text(rule.target)} 学时，"
        f"专业科目不少于 {rule.share.numerator}/{rule.share.denominator}，{carry}"
    )


def _close(page: YearsPage) -> Any:
    parts: list[Any] = [
        dcc.Location(id="close-done", refresh="callback-nav"),
        dcc.Store(id="close-year", data=page.year),
    ]
    if page.refusal:
        return html.Div([*parts, card("年度关账", html.P(page.refusal))])
    question = Question(
        f"{page.year} 年关账",
        (
            f"{page.year} 年须完成学时的 {page.people} 人，其中达标 {page.met} 人，每个人的学时将固定下来。",
            "关账后不再接受本年度申报，规则不再改动；确需补记的，在个人学时页“关账后更正”，另记一条并注明。",
            "关账不能撤销。",
        ),
        "关账",
    )
    return html.Div([*parts, confirmation("close", question)])


def _before(page: YearsPage) -> Any:
    if not page.set_before:
        return card(
            "设定记录",
            html.P(f"还没有设定过规则，按每年 {TARGET} 学时、专业科目不少于 2/3、不折算、不结转执行。"),
        )
    rows = [html.Li(f"{rule.year} 年：{_words(rule)}") for rule in page.set_before[:30]]
    return card(
        "设定记录", html.Ul(rows, className="reasons"), note="新设定的在前；没有单设的年度沿用上一年度"
    )
