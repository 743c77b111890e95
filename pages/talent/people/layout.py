"""A person's page: what the register says of them, then what each room of the talent capability adds."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.cards import card, facts, page_head
from components.labels.talent_staff import (
    EDUCATION_NAMES,
    GROUP_NAMES,
    LEAVE_NAMES,
    LEVEL_NAMES,
    STAFF_STATUSES,
)
from pages.frame import PageRequest, told
from pages.talent.people.sections import RENDERERS
from services.talent.people import PersonPage, Section, open_own, open_person

DONE = {"create": "已登记到名册。", "change": "已保存。"}
PEOPLE = "/talent/people"


def build_person(asked: PageRequest) -> list[Any]:
    """The page of the person in the address."""
    page, sections = open_person(asked.context, asked.actor, asked.text("number"), asked.wanted)
    actions = []
    if page.may_manage and page.seen_of is None:
        path = f"{PEOPLE}/{page.member.number}/edit"
        actions = [dcc.Link("修改登记", href=asked.href(path), className="btn-main")]
    head = page_head(
        page.name,
        sub=_sub(page),
        actions=actions,
        trail=[dcc.Link("人员名册", href=asked.href("/talent/register"))],
    )
    return [head, *told(asked, DONE), *_body(asked, page, sections)]


def build_own(asked: PageRequest) -> list[Any]:
    """One's own page."""
    page, sections = open_own(asked.context, asked.actor, asked.wanted)
    return [page_head("我的档案", sub=_sub(page)), *_body(asked, page, sections)]


def _sub(page: PersonPage) -> Any:
    label = STAFF_STATUSES[page.member.status]
    named = f"{page.member.number} {page.name if page.own else ''}".strip()
    return html.Span([named, " ", html.Span(label.text, className=label.css)])


def _body(asked: PageRequest, page: PersonPage, sections: tuple[tuple[Section, Any], ...]) -> list[Any]:
    shown = [
        RENDERERS[section.name](asked, section.title, view)
        for section, view in sections
        if section.name in RENDERERS
    ]
    return [
        html.Div(
            [
                html.Div([_standing(page), *shown], className="stack span-8"),
                html.Div([_history(page), _leaves(page)], className="stack span-4"),
            ],
            className="columns",
        )
    ]


def _standing(page: PersonPage) -> Any:
    member = page.member
    rows: list[tuple[str, Any]] = [
        ("部门", page.department),
        ("职务", page.position),
        ("职称", f"{LEVEL_NAMES[member.title_level]} {member.title}".strip()),
        ("岗位类别", GROUP_NAMES[member.group]),
        ("学历", EDUCATION_NAMES[member.education]),
        ("学科专业", page.discipline or "未填"),
    ]
    if page.private:
        rows.append(("出生年份", f"{member.birth_year} 年"))
    rows.append(("入馆日期", fmt.iso_date(member.entered_on)))
    if member.left_on is not None:
        rows.append(("离馆日期", fmt.iso_date(member.left_on)))
    note = "姓名已按要求清除，登记和统计数保留" if page.erased else ""
    if page.own and not page.may_manage:
        note = "如有出入，请联系组织人事更正"
    return card("登记信息", facts(rows), data_through=page.seen_of, note=note)


def _history(page: PersonPage) -> Any:
    lines = [
        html.Li(
            [
                html.Strong(f"{fmt.iso_date(one.effective_on)} 起"),
                html.Div(f"{one.department}，{one.title}，{one.status}"),
            ]
        )
        for one in page.history
    ]
    return card("在册记录", html.Ol(lines, className="history"))


def _leaves(page: PersonPage) -> Any:
    if not page.leaves:
        return None
    lines = [
        html.Li(
            f"{fmt.iso_date(leave.from_day)} 至 "
            f"{fmt.iso_date(leave.to_day) if leave.to_day else '未定'}，{LEAVE_NAMES[leave.kind]}"
        )
        for leave in reversed(page.leaves)
    ]
    note = "仅本人、部门负责人、馆领导和组织人事可见"
    return card(f"请假 {len(lines)} 次", html.Ul(lines, className="reasons"), note=note)
