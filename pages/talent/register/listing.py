"""The list of people on the register; every filter is an address."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html
from flask import Blueprint, Response, request

from components import formatting as fmt
from components import grids
from components.cards import SHEET_WORDS, card, page_head
from components.labels.talent_staff import EDUCATION_NAMES, GROUP_NAMES, LEVEL_NAMES, STAFF_STATUSES
from components.states import EmptyReason, empty
from pages.frame import PageRequest
from server.guard import Permission, context, current_actor, guarded_route, saved_as, view_request
from services.talent.people import (
    RegisterFilter,
    RegisterLine,
    RegisterList,
    export_register,
    register_list,
)

PATH, PEOPLE = "/talent/register", "/talent/people"
ALL = "all"
STATUSES = (
    ("serving", "在职和借调"),
    *((status.value, label.text) for status, label in STAFF_STATUSES.items()),
    (ALL, "全部人员"),
)

talent_register = Blueprint("talent_register", __name__)


def build(asked: PageRequest) -> list[Any]:
    """The people for the filters and the point of view in the address."""
    wanted = filter_of(asked.parameters)
    found = register_list(asked.context, asked.actor, wanted, asked.wanted)
    actions = []
    if found.may_manage:
        actions = [
            dcc.Link("表格维护", href=asked.href(f"{PATH}/table"), className="btn-line"),
            dcc.Link("登记人员", href=asked.href(f"{PATH}/new"), className="btn-main"),
        ]
    return [
        page_head("人员名册", sub=f"登记 {found.total} 人，在职和借调 {found.serving} 人", actions=actions),
        _filters(asked, wanted, found),
        card(
            f"{len(found.lines)} 人" if found.lines else "没有符合条件的人员",
            _table(asked, found) if found.lines else _nothing(asked, found),
            note=f"{found.day} 在册情况；查看个人页面和导出均记入变更台账",
            actions=[_export(asked, wanted)] if found.lines else (),
            flush=True,
        ),
    ]


def filter_of(given: Mapping[str, Any]) -> RegisterFilter:
    """The filter in an address; what is not known there narrows nothing."""

    def text(name: str) -> str:
        value = given.get(name)
        return value[:80].strip() if isinstance(value, str) else ""

    department = text("department")
    status = text("status") or "serving"
    return RegisterFilter(
        words=text("q"),
        department_id=int(department) if department.isascii() and department.isdigit() else None,
        level=text("level"),
        group=text("group"),
        status="" if status == ALL else status,
    )


@guarded_route(talent_register, f"{PATH}.xlsx", Permission.STAFF_READ)
def export() -> Response:
    """The people that the address shows as a workbook; that it was taken is recorded."""
    found = export_register(context(), current_actor(), filter_of(request.args), view_request(request.args))
    return saved_as(found.name, found.data)


def _export(asked: PageRequest, wanted: RegisterFilter) -> Any:
    given = {
        "q": wanted.words,
        "department": wanted.department_id,
        "level": wanted.level,
        "group": wanted.group,
        "status": wanted.status or ALL,
    }
    chosen = {name: value for name, value in given.items() if value}
    href = asked.href(f"{PATH}.xlsx", **chosen)
    return html.A(SHEET_WORDS, href=href, download="", className="card-action")


def _nothing(asked: PageRequest, found: RegisterList) -> Any:
    if not found.total:
        return empty(EmptyReason.NO_DATA, "名册上还没有人员，请组织人事登记或从 Excel 导入。")
    back = dcc.Link("清除筛选", href=asked.href(PATH), className="btn-line")
    return empty(EmptyReason.NO_HIT, actions=[back])


def _filters(asked: PageRequest, wanted: RegisterFilter, found: RegisterList) -> Any:
    """A plain GET form: it works by the address alone."""
    kept = [dbc.Input(type="hidden", name=name, value=value) for name, value in asked.view.items()]
    return html.Form(
        [
            *kept,
            html.Label(
                [
                    "查找 ",
                    dbc.Input(name="q", value=wanted.words, maxLength=80, placeholder="姓名、工号、职称"),
                ]
            ),
            html.Label(
                [
                    "部门 ",
                    _options("department", found.departments, wanted.department_id, "全部部门"),
                ]
            ),
            html.Label(["职称级别 ", _options("level", LEVEL_NAMES.items(), wanted.level, "全部级别")]),
            html.Label(["岗位 ", _options("group", GROUP_NAMES.items(), wanted.group, "全部岗位")]),
            html.Label(["状态 ", _options("status", STATUSES, wanted.status or ALL, "")]),
            html.Button("查询", type="submit", className="btn-line"),
            dcc.Link("清除", href=asked.href(PATH), className="chip"),
        ],
        action=PATH,
        method="get",
        className="filters",
        role="search",
    )


def _options(name: str, options: Iterable[tuple[Any, str]], chosen: Any, every: str) -> Any:
    listed = [html.Option(every, value="")] if every else []
    listed += [
        html.Option(words, value=str(value), selected=str(value) == str(chosen)) for value, words in options
    ]
    return html.Select(listed, name=name)


def _table(asked: PageRequest, found: RegisterList) -> Any:
    columns = [
        grids.text_column("number", "工号", width=92),
        grids.link_column("name", "姓名", width=120),
        grids.text_column("department", "部门", flex=1, minWidth=130),
        grids.text_column("level", "职称级别", width=92),
        grids.text_column("title", "职称", width=124),
        grids.text_column("group", "岗位", width=92),
        grids.text_column("education", "学历", width=76),
        grids.text_column("discipline", "学科专业", width=124),
        grids.date_column("entered", "入馆日期", width=112),
        grids.tag_column("status", "状态", STAFF_STATUSES, width=104),
        grids.text_column("away", "请假", width=84),
    ]
    rows = [_row(asked, line) for line in found.lines]
    return grids.grid(
        "staff-list",
        columns,
        rows,
        height=None if len(rows) <= 16 else 640,
        card=grids.phone_card("name", meta=[("number", ""), ("department", ""), ("title", ""), ("away", "")]),
    )


def _row(asked: PageRequest, line: RegisterLine) -> dict[str, Any]:
    member = line.member
    return {
        "id": member.id,
        "number": member.number,
        "name": line.name,
        "href": asked.href(f"{PEOPLE}/{member.number}"),
        "department": line.department,
        "level": LEVEL_NAMES[member.title_level],
        "title": member.title,
        "group": GROUP_NAMES[member.group],
        "education": EDUCATION_NAMES[member.education],
        "discipline": line.discipline,
        "entered": fmt.iso_date(member.entered_on),
        "status": member.status.value,
        "away": line.away,
    }
