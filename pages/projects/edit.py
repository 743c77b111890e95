"""The form for a project's terms and milestones."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import grids
from components.attributes import aria
from components.cards import card, page_head
from components.labels import WORK_KINDS
from pages.frame import PageRequest
from services.projects.editing import Choice, EditForm, edit_form

NONE = "0"
"""The value of the option 未定: an empty one would be taken for a placeholder."""


def build(asked: PageRequest) -> list[Any]:
    """The form for the project in the address."""
    form = edit_form(asked.context, asked.actor, asked.text("code"), asked.wanted)
    work = form.record.work
    back = asked.href(f"/projects/{work.code}")
    return [
        page_head(
            "编辑项目",
            sub=work.code,
            trail=[dcc.Link("重点项目", href=asked.href("/projects")), dcc.Link(work.title, href=back)],
        ),
        dcc.Store(id="edit-project", data=work.project_id),
        dcc.Store(id="edit-version", data=form.record.version),
        dcc.Store(id="edit-theirs"),
        dcc.Store(id="edit-back", data=f"/projects/{work.code}"),
        dcc.Store(id="edit-names", data=_names(form)),
        dcc.Location(id="edit-done", refresh="callback-nav"),
        html.Div(
            [
                card("项目信息", _fields(form)),
                card(
                    "里程碑",
                    _milestones(form),
                    note="点击单元格修改；期限写作 2025-06-30；"
                    "调整期限或取消须写明原因，已确认项目的期限由馆领导审批后生效",
                    actions=[
                        html.Button("增加里程碑", id="edit-add", className="btn-line btn-small", n_clicks=0)
                    ],
                    flush=True,
                ),
                html.Div(id="edit-message", **aria(live="assertive")),
                html.Div(
                    [
                        html.Button("保存", id="edit-save", className="btn-main", n_clicks=0),
                        html.Button(
                            "以我的版本保存",
                            id="edit-overwrite",
                            className="btn-danger",
                            n_clicks=0,
                            hidden=True,
                        ),
                        dcc.Link("返回项目", href=back, className="btn-line"),
                    ],
                    className="actions sticky-actions",
                ),
            ],
            className="stack",
        ),
    ]


def _names(form: EditForm) -> dict[str, dict[str, str]]:
    """Words for ids, for showing two versions side by side."""
    departments = {str(choice.value): choice.label for choice in form.departments}
    people = {str(choice.value): choice.label for choice in form.people}
    return {
        "lead_department_id": departments,
        "supporting_department_ids": departments,
        "director_id": people,
        "owner_id": people,
    }


def _fields(form: EditForm) -> Any:
    work, record = form.record.work, form.record
    return html.Div(
        [
            _field(
                "项目名称",
                dbc.Input(id="edit-title", value=work.title, maxLength=200),
                "edit-title",
                required=True,
            ),
            html.Div(
                [
                    _field(
                        "工作类型",
                        dbc.Select(
                            id="edit-kind",
                            options=[
                                {"label": label.text, "value": kind.value}
                                for kind, label in WORK_KINDS.items()
                            ],
                            value=work.kind.value,
                        ),
                        "edit-kind",
                    ),
                    html.Div(
                        dcc.Checklist(
                            id="edit-confirmed",
                            options=[{"label": "工作类型已由本部门确认", "value": "yes"}],
                            value=["yes"] if work.kind_confirmed else [],
                        ),
                        className="field",
                    ),
                    _field(
                        "权重",
                        dbc.Input(id="edit-weight", type="number", value=work.weight, min=0, step="any"),
                        "edit-weight",
                        required=True,
                    ),
                    _field(
                        "牵头部门",
                        _choice("edit-lead", form.departments, record.lead_department_id),
                        "edit-lead",
                    ),
                    _field(
                        "分管馆领导",
                        _choice("edit-director", form.directors, record.director_id),
                        "edit-director",
                    ),
                    _field("责任人", _choice("edit-owner", form.people, record.owner_id), "edit-owner"),
                    _field("计划开始", _day("edit-start", work.planned_start), "edit-start"),
                    _field("计划完成", _day("edit-finish", work.planned_finish), "edit-finish"),
                ],
                className="field-grid",
            ),
            _field(
                "配合部门",
                dcc.Dropdown(
                    id="edit-supporting",
                    options=[{"label": choice.label, "value": choice.value} for choice in form.departments],
                    value=list(record.supporting_department_ids),
                    multi=True,
                    placeholder="可多选",
                ),
                "edit-supporting",
            ),
        ],
        className="form",
    )


def _field(label: str, control: Any, control_id: str, required: bool = False) -> Any:
    return html.Div(
        [html.Label(label, htmlFor=control_id), control],
        className="field is-required" if required else "field",
    )


def _choice(control_id: str, choices: Iterable[Choice], value: int | None) -> Any:
    options = [{"label": "（未定）", "value": NONE}]
    options += [{"label": choice.label, "value": str(choice.value)} for choice in choices]
    return dbc.Select(id=control_id, options=options, value=NONE if value is None else str(value))


def _day(control_id: str, value: Any) -> Any:
    return dbc.Input(id=control_id, type="date", value=value.isoformat() if value else None)


def _milestones(form: EditForm) -> Any:
    rows = [
        {
            "id": f"m{m.milestone_id}",
            "milestone_id": m.milestone_id,
            "title": m.title,
            "due_on": m.due_on.isoformat() if m.due_on else "",
            "weight": m.weight,
            "cancelled": m.cancelled,
            "reason": m.cancel_reason or "",
        }
        for m in form.record.work.milestones
    ]
    columns = [
        grids.text_column("title", "里程碑", flex=3, minWidth=200, editable=True),
        grids.date_column("due_on", "计划完成", editable=True, width=130),
        grids.number_column("weight", "权重", decimals=1, editable=True, width=90),
        {
            "field": "cancelled",
            "headerName": "取消",
            "editable": True,
            "cellDataType": "boolean",
            "width": 80,
        },
        grids.text_column("reason", "调整或取消的原因", flex=2, minWidth=160, editable=True),
    ]
    return grids.grid(
        "edit-milestones",
        columns,
        rows,
        default_column={"sortable": False},
        options={"singleClickEdit": True, "stopEditingWhenCellsLoseFocus": True},
    )
