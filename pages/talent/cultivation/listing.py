"""人才培养: everybody who was selected, how far the goals are, what is to be assessed."""

from __future__ import annotations

from typing import Any

from dash import dcc, html
from flask import Blueprint, Response, request

from components import formatting as fmt
from components import forms, grids
from components.cards import SHEET_WORDS, card, page_head
from components.labels.talent_cultivation import CULTIVATION_STATES, GRADES
from components.labels.talent_programme import CATEGORIES
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from pages.talent.cultivation.parts import PATH
from server.guard import Permission, context, current_actor, guarded_route, saved_as, view_request
from services.talent.cultivation.export import export_cultivations
from services.talent.cultivation.reading import CultivationLine, CultivationList, cultivation_list

talent_cultivation = Blueprint("talent_cultivation", __name__)

DONE = {"start": "已开始培养。"}
TALL = 40


def build(asked: PageRequest) -> list[Any]:
    """The list, and for the personnel duty where a cultivation begins."""
    found = cultivation_list(asked.context, asked.actor, asked.wanted)
    return [
        page_head("人才培养", sub=_sub(found)),
        *told(asked, DONE),
        html.Div([*_start(found), _table(asked, found)], className="stack"),
    ]


def _sub(found: CultivationList) -> str:
    owed = sum(bool(line.years_owed) or line.final_due for line in found.lines)
    return f"培养中 {found.under_way} 人" + (f"，{owed} 人待考核" if owed else "")


def _start(found: CultivationList) -> list[Any]:
    if not found.waiting:
        return []
    title = f"{len(found.waiting)} 位入选人待开始培养"
    if not (found.manages and found.is_default):
        people = [
            html.Li(f"{one.name}（{one.department}），{one.batch_name}，{fmt.iso_date(one.selected_on)} 认定")
            for one in found.waiting
        ]
        return [card(title, html.Ul(people, className="reasons"))]
    choices = [
        (one.application_id, f"{one.name}（{one.department}），{one.batch_name}") for one in found.waiting
    ]
    first = found.waiting[0]
    form = html.Div(
        [
            dcc.Location(id="cultivation-start-done", refresh="callback-nav"),
            html.Div(
                [
                    forms.field(
                        "入选人",
                        forms.choice("cultivation-start-person", choices, empty="请选择"),
                        required=True,
                    ),
                    forms.field(
                        "培养开始", forms.day("cultivation-start-from", first.selected_on), required=True
                    ),
                    forms.field("培养结束", forms.day("cultivation-start-to", first.term_to), required=True),
                ],
                className="field-grid",
            ),
            forms.message("cultivation-start-message"),
            html.Div(
                html.Button("开始培养", id="cultivation-start-save", className="btn-main", n_clicks=0),
                className="actions",
            ),
        ],
        className="form",
    )
    return [card(title, form, note="培养期默认取批次规定，可按本人协议调整", sheet=False)]


def _table(asked: PageRequest, found: CultivationList) -> Any:
    if not found.lines:
        return card(
            "还没有培养对象",
            empty(EmptyReason.NO_DATA, "入选人认定后，由组织人事在本页开始培养。", small=True),
        )
    columns = [
        grids.link_column("name", "姓名", width=92),
        grids.text_column("department", "部门", minWidth=128, flex=1),
        grids.text_column("category", "类别", width=92),
        grids.text_column("batch", "批次", minWidth=200, flex=2),
        grids.tag_column("state", "状态", CULTIVATION_STATES, width=92),
        grids.date_column("ends_on", "培养期至", width=108),
        grids.text_column("mentors", "导师", width=96),
        grids.text_column("goals", "目标", width=100),
        grids.number_column("achievements", "成果", unit="项", width=92),
        grids.tag_column("grade", "最近考核", GRADES, width=96),
        grids.text_column("owed", "待考核", width=112),
    ]
    rows = [_row(asked, line) for line in found.lines]
    meta = [("batch", ""), ("ends_on", "至"), ("goals", "目标"), ("owed", "待考核")]
    return card(
        f"培养对象 {len(rows)} 人",
        grids.grid(
            "cultivation-list",
            columns,
            rows,
            height=None if len(rows) <= TALL else 640,
            card=grids.phone_card("name", meta=meta),
            row_links=True,
        ),
        data_through=found.on,
        note="考核结果仅本人、导师、部门负责人、馆领导和组织人事可见，导出记入变更台账",
        actions=[html.A(SHEET_WORDS, href=asked.href(f"{PATH}.xlsx"), download="", className="card-action")],
        flush=True,
        sheet=False,
    )


@guarded_route(talent_cultivation, f"{PATH}.xlsx", Permission.TALENT_READ)
def export() -> Response:
    """The list as a workbook; that it was taken is recorded."""
    found = export_cultivations(context(), current_actor(), view_request(request.args))
    return saved_as(found.name, found.data)


def _row(asked: PageRequest, line: CultivationLine) -> dict[str, Any]:
    record = line.record
    late = f"，{line.goals_late} 项逾期" if line.goals_late else ""
    owed = [f"{year} 年度" for year in line.years_owed] + (["期满"] if line.final_due else [])
    return {
        "id": record.cultivation_id,
        "name": line.name,
        "href": asked.href(f"{PATH}/{record.cultivation_id}") if line.opens else "",
        "department": line.department,
        "category": CATEGORIES[record.category],
        "batch": record.batch_name,
        "state": record.state.value,
        "ends_on": fmt.iso_date(record.term.ends_on),
        "mentors": "、".join(line.mentors),
        "goals": f"{line.goals_met}/{len(record.goals)} 已达成{late}" if record.goals else "",
        "achievements": line.achievements,
        "grade": line.grade.value if line.grade else "",
        "owed": "、".join(owed),
    }
