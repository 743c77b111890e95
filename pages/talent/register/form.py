"""Putting somebody on the register, changing a person from a day on, and their leave."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import forms
from components.cards import card, page_head
from components.labels.talent_staff import (
    EDUCATION_NAMES,
    GROUP_NAMES,
    LEAVE_NAMES,
    LEVEL_NAMES,
    STATUS_NAMES,
)
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from services.talent.people import Choices, PersonPage, choices, open_person

REGISTER, PEOPLE = "/talent/register", "/talent/people"
FIELDS = (
    "number",
    "name",
    "login",
    "department",
    "level",
    "title",
    "group",
    "education",
    "discipline",
    "birth",
    "entered",
    "status",
    "left",
    "from",
    "reason",
)
"""The fields of the form, in the order in which the callback takes them."""
DONE = {"leave": "已登记请假。", "unleave": "已撤销请假登记。"}


def build_new(asked: PageRequest) -> list[Any]:
    """The form for somebody new."""
    offered = choices(asked.context, asked.actor)
    return [
        *_stores("", 0),
        page_head("登记人员", trail=[dcc.Link("人员名册", href=asked.href(REGISTER))]),
        _form(asked, None, offered),
    ]


def build_edit(asked: PageRequest) -> list[Any]:
    """The form of the person in the address, and their leave."""
    page, _ = open_person(asked.context, asked.actor, asked.text("number"))
    number = page.member.number
    here = asked.href(f"{PEOPLE}/{number}")
    trail = [dcc.Link("人员名册", href=asked.href(REGISTER)), dcc.Link(page.name, href=here)]
    return [
        *_stores(number, page.version),
        page_head("修改人员登记", sub=f"{number} {page.name}", trail=trail),
        *told(asked, DONE),
        html.Div(
            [
                html.Div(
                    [_form(asked, page, Choices(page.departments, page.disciplines))],
                    className="stack span-8",
                ),
                html.Div([_leave(page)], className="stack span-4"),
            ],
            className="columns",
        ),
    ]


def _stores(number: str, version: int) -> list[Any]:
    return [
        dcc.Store(id="staff-known", data=number),
        dcc.Store(id="staff-version", data=version),
        dcc.Location(id="staff-saved", refresh="callback-nav"),
        dcc.Location(id="staff-leave-done", refresh="callback-nav"),
    ]


def _form(asked: PageRequest, page: PersonPage | None, offered: Choices) -> Any:
    member = page.member if page else None
    departments = dict(offered.departments)
    disciplines = dict(offered.disciplines)
    if page and member:
        # What was chosen once stays among the choices.
        departments.setdefault(member.department_id, page.department)
        if member.discipline:
            disciplines.setdefault(member.discipline, page.discipline)
    fields = [
        [
            forms.field(
                "工号",
                forms.text(
                    "staff-number", member.number if member else "", limit=20, disabled=page is not None
                ),
                required=True,
                hint="如 YG0012，登记后不能更改；不要填身份证号",
            ),
            forms.field(
                "姓名",
                forms.text("staff-name", page.name if page else "", limit=80, disabled=page is not None),
                required=True,
                hint="" if page is None else "由系统管理员在用户页面修改",
            ),
            html.Div(
                forms.field(
                    "登录名",
                    forms.text("staff-login", "", limit=60),
                    hint="已有账户的填写其登录名；留空按工号建立账户，由系统管理员设置密码后启用",
                ),
                hidden=page is not None,
            ),
        ],
        [
            forms.field(
                "部门",
                forms.choice(
                    "staff-department",
                    departments.items(),
                    member.department_id if member else None,
                    empty="（未选）",
                ),
                required=True,
            ),
            forms.field(
                "职称级别",
                forms.choice(
                    "staff-level", LEVEL_NAMES.items(), member.title_level.value if member else "none"
                ),
                required=True,
            ),
            forms.field(
                "职称",
                forms.text("staff-title", member.title if member else "", limit=60),
                hint="如“副研究馆员”",
            ),
        ],
        [
            forms.field(
                "岗位类别",
                forms.choice(
                    "staff-group", GROUP_NAMES.items(), member.group.value if member else "professional"
                ),
                required=True,
            ),
            forms.field(
                "学历",
                forms.choice(
                    "staff-education",
                    EDUCATION_NAMES.items(),
                    member.education.value if member else "bachelor",
                ),
                required=True,
            ),
            forms.field(
                "学科专业",
                forms.choice(
                    "staff-discipline",
                    disciplines.items(),
                    member.discipline or None if member else None,
                    empty="（未填）",
                ),
            ),
        ],
        [
            forms.field(
                "出生年份",
                forms.number("staff-birth", member.birth_year if member else None, step=1),
                required=True,
                hint="只填年份；改动即更正",
            ),
            forms.field(
                "入馆日期",
                forms.day("staff-entered", member.entered_on if member else None),
                required=True,
                hint="改动即更正，从一开始就按新日期计",
            ),
        ],
        [
            forms.field(
                "状态",
                forms.choice(
                    "staff-status", STATUS_NAMES.items(), member.status.value if member else "active"
                ),
            ),
            forms.field(
                "离馆日期",
                forms.day("staff-left", member.left_on if member else None),
                hint="离职、退休的填写最后一个在岗日",
            ),
        ],
        [
            html.Div(
                forms.field(
                    "改动生效日期",
                    forms.day("staff-from", asked.context.today if page else None),
                    hint="自这一天起按新的记录，以前不变",
                ),
                hidden=page is None,
            ),
            html.Div(
                forms.field("说明", forms.text("staff-reason", "", limit=300), hint="可不填，记入变更台账"),
                hidden=page is None,
            ),
        ],
    ]
    save = html.Button("保存" if page else "登记", id="staff-save", className="btn-main", n_clicks=0)
    back = f"{PEOPLE}/{page.member.number}" if page else REGISTER
    actions = [save, dcc.Link("取消", href=asked.href(back), className="btn-line")]
    return card(
        "登记信息",
        html.Div(
            [
                *(html.Div(row, className="field-grid") for row in fields),
                forms.message("staff-message"),
                html.Div(actions, className="actions"),
            ],
            className="form",
        ),
    )


def _leave(page: PersonPage) -> Any:
    """The leaves there are, and the form for one more; one of the same first day is corrected by it."""
    lines = [
        html.Li(f"{leave.from_day} 至 {leave.to_day or '未定'}，{LEAVE_NAMES[leave.kind]}")
        for leave in reversed(page.leaves)
    ]
    known = (
        html.Ul(lines, className="reasons")
        if lines
        else empty(EmptyReason.NO_DATA, "没有请假登记。", title="没有请假", small=True)
    )
    body = [
        known,
        forms.field("请假自", forms.day("staff-leave-from"), required=True),
        forms.field("至（含）", forms.day("staff-leave-to"), hint="空为未定"),
        forms.field("类别", forms.choice("staff-leave-kind", LEAVE_NAMES.items(), "sick")),
        forms.message("staff-leave-message"),
        html.Div(
            [
                html.Button("登记请假", id="staff-leave-save", className="btn-main", n_clicks=0),
                html.Button("撤销该日开始的请假", id="staff-leave-remove", className="btn-line", n_clicks=0),
            ],
            className="actions",
        ),
    ]
    return card(
        f"请假 {len(page.leaves)} 次",
        html.Div(body, className="form"),
        note="同一天开始的再次登记即更正；请假影响当年学时要求",
    )
