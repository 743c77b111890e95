"""学时证明单: a person's year on one A4 sheet, to be printed and stamped."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.attributes import data
from components.cards import card, facts, page_head
from components.labels.talent_hours import CATEGORIES, MODES, VERDICTS
from pages.frame import PageRequest
from pages.talent.hours.parts import closed_words, source_words, year_chips
from pages.talent.years import year_of
from services.talent.hours_reading import Entry, HourCertificate, hour_certificate, hours_text

NARROW = "phone-hidden"
"""Columns that a phone leaves out; paper has them."""


def build_own(asked: PageRequest) -> list[Any]:
    """One's own sheet of the year in the address."""
    sheet = hour_certificate(asked.context, asked.actor, None, year_of(asked))
    back = dcc.Link("我的学时", href=asked.href("/talent/hours", year=sheet.person.year))
    return _page(asked, sheet, back, "/talent/hours/sheet")


def build_person(asked: PageRequest) -> list[Any]:
    """The sheet of the person and year in the address."""
    number = asked.text("number")
    sheet = hour_certificate(asked.context, asked.actor, number, year_of(asked))
    path = f"/talent/hours/people/{sheet.person.number}"
    back = dcc.Link("个人学时", href=asked.href(path, year=sheet.person.year))
    return _page(asked, sheet, back, f"{path}/sheet")


def _page(asked: PageRequest, sheet: HourCertificate, back: Any, path: str) -> list[Any]:
    found = sheet.person
    print_button = html.Button("打印", type="button", className="btn-main", **data(print=""))
    chips = year_chips(asked, path, found.years, found.year)
    demonstration = "演示数据，不是真实数据" if asked.context.demonstration_date else ""
    return [
        page_head("学时证明单", sub=closed_words(found.closed), actions=[print_button], trail=[back]),
        html.Div(chips, className="no-print"),
        card(
            f"{found.year} 年继续教育学时",
            html.Div([_who(sheet), _table(found.entries), _total(sheet), _sign(sheet)], className="stack"),
            note=demonstration,
            sheet=False,
        ),
    ]


def _who(sheet: HourCertificate) -> Any:
    found = sheet.person
    asked = found.person.standing.requirement
    return facts(
        [
            ("姓名", found.name),
            ("工号", found.number),
            ("部门", found.department),
            ("职称", sheet.title),
            ("岗位类别", sheet.group),
            ("计月", f"{asked.months} 个月"),
        ]
    )


def _table(entries: tuple[Entry, ...]) -> Any:
    heads = (
        ("日期", ""),
        ("内容", ""),
        ("科目", ""),
        ("方式", NARROW),
        ("来源", NARROW),
        ("学时", "num"),
    )
    head = html.Tr([html.Th(text, scope="col", className=css) for text, css in heads])
    rows = [
        html.Tr(
            [
                html.Td(fmt.iso_date(entry.day)),
                html.Td(f"{entry.title}（{entry.note}）" if entry.note else entry.title),
                html.Td(CATEGORIES[entry.category]),
                html.Td(MODES[entry.mode], className=NARROW),
                html.Td(source_words(entry), className=NARROW),
                html.Td(hours_text(entry.tenths), className="num"),
            ]
        )
        for entry in entries
    ] or [html.Tr(html.Td("本年度没有认定的学时。", colSpan=6))]
    table = html.Table([html.Thead(head), html.Tbody(rows)], className="hours-table")
    return html.Div(table, className="hours-scroll")


def _total(sheet: HourCertificate) -> Any:
    person = sheet.person.person
    standing = person.standing
    asked, counted = standing.requirement, standing.counted
    rows: list[tuple[str, Any]] = [
        ("计入学时", f"{hours_text(counted.total)}（专业科目 {hours_text(counted.professional)}）"),
        (
            "要求学时",
            f"{hours_text(asked.total)}（专业科目 {hours_text(asked.professional)}）"
            if asked.asked
            else "不作要求",
        ),
        ("结论", VERDICTS[standing.verdict].text),
    ]
    if standing.carried.total:
        rows.insert(1, ("其中上年结转", hours_text(standing.carried.total)))
    if person.frozen is not None and person.frozen.counted != counted:
        rows.append(("关账时", f"{hours_text(person.frozen.counted.total)} 学时，差额为关账后更正"))
    return facts(rows)


def _sign(sheet: HourCertificate) -> Any:
    return html.Div(
        [
            html.Span("组织人事（盖章）："),
            html.Span("本人签字："),
            html.Span(f"打印日期：{fmt.iso_date(sheet.printed_on)}"),
        ],
        className="hours-sheet-sign",
    )
