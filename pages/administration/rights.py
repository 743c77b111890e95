"""The rights table as it is enforced, and who holds each role."""

from __future__ import annotations

from typing import Any

from dash import html

from components import grids
from components.cards import card, page_head
from components.right_words import permission_name
from pages.frame import PageRequest
from server.guard import Actor, Context
from services.administration import ROLE_NAMES
from services.administration.rights import Extent, Holder, RightLine, RightsView, Role, export_table, rights

EXTENTS = {
    Extent.NONE: "",
    Extent.PLAIN: "可以",
    Extent.DEPARTMENT: "本部门",
    Extent.OPEN: "公开",
    Extent.OPEN_AND_DEPARTMENT: "公开+本部门",
    Extent.ALL: "全部",
}
WIDER = {Role.DEPARTMENT_HEAD: 108, Role.UNIT_REVIEWER: 94, Role.ADMINISTRATOR: 94}
"""Pixels of columns whose words need more than most."""
NOTE = (
    "直接取自系统判定权限所用的规则。全部：含限定范围的条目；公开：不含限定范围的条目；"
    "本部门：限授权的部门及其前身；空白：没有这项权限"
)


def build(asked: PageRequest) -> list[Any]:
    """The table and the holders."""
    found = rights(asked.context, asked.actor)
    people = len({holder.user_id for holder in found.holders})
    return [
        page_head(
            "权限表",
            sub="哪个角色能做什么，现在由谁担任",
            actions=[
                html.A("导出 CSV", href="/admin/rights.csv", className="btn-line", download=""),
                html.A("导出 Excel", href="/admin/rights.xlsx", className="btn-line", download=""),
            ],
        ),
        html.Div(
            [
                card(f"{len(found.lines)} 项权限、{len(Role)} 种角色", _table(found), note=NOTE, flush=True),
                card(
                    f"{people} 人担任 {len({holder.role for holder in found.holders})} 种角色",
                    _holders(asked, found),
                    note="今天有效的授权和代理，不含已停用账户",
                    flush=True,
                ),
            ],
            className="stack",
        ),
    ]


def _word(line: RightLine, role: Role) -> str:
    return "可以" if line.everybody else EXTENTS[line.extents[role]]


def _table(found: RightsView) -> Any:
    rows = [
        {
            "id": line.permission.value,
            "name": permission_name(line.permission),
            **{role.value: _word(line, role) for role in Role},
            "roles": "所有登录人员"
            if line.everybody
            else "、".join(
                f"{ROLE_NAMES[role]}（{EXTENTS[line.extents[role]]}）"
                for role in Role
                if line.extents[role] != Extent.NONE
            ),
        }
        for line in found.lines
    ]
    columns = [grids.text_column("name", "权限", width=172, pinned="left")]
    columns += [
        grids.text_column(
            role.value,
            ROLE_NAMES[role],
            minWidth=WIDER.get(role, 74),
            flex=1,
            valueFormatter=None,
        )
        for role in Role
    ]
    return grids.grid(
        "rights",
        columns,
        rows,
        default_column={"sortable": False},
        card=grids.phone_card("name", meta=[("roles", "")]),
    )


def _holders(asked: PageRequest, found: RightsView) -> Any:
    rows = [
        {
            "id": number,
            "role": holder.role_name,
            "person": holder.person,
            "href": asked.href(f"/admin/users/{holder.user_id}"),
            "scope": holder.scope_name or "全馆",
            "starts": holder.starts_on,
            "ends": holder.ends_on or "长期",
            "deputy": f"代理{holder.deputy_for}" if holder.deputy_for else "",
        }
        for number, holder in enumerate(found.holders)
    ]
    columns = [
        grids.text_column("role", "角色", width=130),
        grids.link_column("person", "人员", width=120),
        grids.text_column("scope", "范围", flex=1, minWidth=140),
        grids.date_column("starts", "自"),
        grids.date_column("ends", "至"),
        grids.text_column("deputy", "代理", width=140),
    ]
    return grids.grid(
        "right-holders",
        columns,
        rows,
        height=520 if len(rows) > 14 else None,
        card=grids.phone_card("person", meta=[("role", ""), ("scope", ""), ("ends", "至"), ("deputy", "")]),
    )


def export(context: Context, actor: Actor, extension: str) -> tuple[str, bytes]:
    """The file's name and content: the table, and below it the holders."""
    found = rights(context, actor)
    header = ["权限", *(ROLE_NAMES[role] for role in Role)]
    rows = [[permission_name(line.permission), *(_word(line, role) for role in Role)] for line in found.lines]
    rows += [[], ["角色", "人员", "范围", "自", "至", "代理"], *(_cells(holder) for holder in found.holders)]
    return f"权限表-{context.today:%Y%m%d}.{extension}", export_table(
        actor, "权限表", header, rows, extension
    )


def _cells(holder: Holder) -> list[str]:
    return [
        holder.role_name,
        holder.person,
        holder.scope_name or "全馆",
        holder.starts_on,
        holder.ends_on or "长期",
        holder.deputy_for,
    ]
