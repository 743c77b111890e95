"""三项机制: what was concluded year by year, the documents, the cases; every filter is an address."""

from __future__ import annotations

from typing import Any

from dash import dcc, html
from flask import Blueprint, Response, request

from components import formatting as fmt
from components import grids
from components.attributes import aria
from components.cards import SHEET_WORDS, card, page_head
from components.conflict import notice
from components.labels.parts import Label
from components.labels.talent_cadres import CASE_STATES, CONCLUSIONS, MECHANISMS
from components.states import EmptyReason, empty
from pages.filters import Filters
from pages.frame import PageRequest
from server.guard import (
    Permission,
    context,
    current_actor,
    guarded_route,
    saved_as,
    view_request,
)
from services.talent.cadre_export import export_cases
from services.talent.mechanism_reading import (
    CaseFilter,
    CaseLine,
    CaseState,
    Mechanism,
    MechanismList,
    MechanismYear,
    open_mechanisms,
)

talent_mechanisms = Blueprint("talent_mechanisms", __name__)

PATH = "/talent/mechanisms"
FILTERS = ("mechanism", "state", "year")
TALL = 18
"""Rows beyond which a table scrolls inside."""
FORCES = {
    "yes": Label("执行中", "check-lg", "tag tag-normal"),
    "no": Label("停止执行", "dot", "tag tag-unset"),
}


def build(asked: PageRequest) -> list[Any]:
    """The page for this person, point of view and filters."""
    given = {name: asked.text(name) for name in FILTERS}
    view = open_mechanisms(asked.context, asked.actor, asked.wanted, CaseFilter.from_text(**given))
    filters = Filters(asked, PATH, given)
    return [
        page_head("三项机制", sub=_sub(view), actions=_actions(asked, view)),
        *([] if view.is_default else [notice(f"这里显示的是 {view.as_of.effective_on} 的情况。", "warning")]),
        html.Div(
            [
                _years(filters, view),
                _documents(asked, view),
                html.Div(_chips(filters, view), className="filters", **aria(label="筛选事项")),
                _cases(filters, view),
            ],
            className="stack",
        ),
    ]


def _sub(view: MechanismList) -> str:
    in_force = sum(document.terms.in_force for document in view.documents)
    return f"执行中的文件 {in_force} 份，办理中的事项 {sum(view.open_cases.values())} 件"


def _actions(asked: PageRequest, view: MechanismList) -> list[Any]:
    if not view.may_manage:
        return []
    return [
        dcc.Link("登记文件", href=asked.href(f"{PATH}/documents/new"), className="btn-line"),
        dcc.Link("登记事项", href=asked.href(f"{PATH}/cases/new"), className="btn-main"),
    ]


def _years(filters: Filters, view: MechanismList) -> Any:
    head = [html.Th("机制", scope="col"), *(html.Th(f"{year}年", scope="col") for year in view.years)]
    rows = [
        html.Tr(
            [
                html.Th(MECHANISMS[mechanism], scope="row"),
                *(html.Td(_count(filters, found)) for found in view.counts if found.mechanism is mechanism),
            ]
        )
        for mechanism in Mechanism
    ]
    last = [found for found in view.counts if found.year == view.years[-1]]
    told = "，".join(f"{MECHANISMS[found.mechanism]} {found.applied} 件" for found in last)
    return card(
        f"{view.years[-1]} 年适用：{told}",
        html.Div(
            html.Table(
                [
                    html.Caption("三项机制各年办结情况", className="visually-hidden"),
                    html.Thead(html.Tr(head)),
                    html.Tbody(rows),
                ],
                className="reserve",
            ),
            className="reserve-scroll chart",
            tabIndex=0,
            role="region",
            **aria(label="三项机制各年办结情况"),
        ),
        table=_years_text(view),
        unit="件（适用/办结）",
        data_through=view.as_of.effective_on,
        note="按结论日期计入年度；人数按年去重，不予激励、不予容错、维持现职的不计为适用",
        source="“十四五”规划 D02.2.1",
    )


def _years_text(view: MechanismList) -> html.Pre:
    rows = (
        f"{MECHANISMS[found.mechanism]}　{found.year}年　适用 {found.applied} 件　办结 {found.cases} 件"
        f"　涉及 {found.people} 人"
        for found in view.counts
    )
    return html.Pre("\n".join(rows), className="text-table")


def _count(filters: Filters, found: MechanismYear) -> Any:
    if not found.cases:
        return html.Div([html.Strong("0"), html.Small("无")], className="reserve-cell gap-unset")
    detail = "、".join(f"{CONCLUSIONS[key]} {count} 件" for key, count in sorted(found.conclusions.items()))
    year, mechanism = str(found.year), found.mechanism.value
    same = (filters.given["year"], filters.given["mechanism"]) == (year, mechanism)
    return dcc.Link(
        [html.Strong(f"{found.applied}/{found.cases}"), html.Small(f"涉及 {found.people} 人")],
        href=filters.href(year="" if same else year, mechanism="" if same else mechanism, state=""),
        className="reserve-cell gap-counted" + (" is-on" if same else ""),
        title=f"{MECHANISMS[found.mechanism]}，{year}年：{detail}",
    )


def _documents(asked: PageRequest, view: MechanismList) -> Any:
    if not view.documents:
        content = empty(EmptyReason.NO_DATA, "还没有登记机制文件。", title="暂无", small=True)
        return card("机制文件", content)
    rows = [
        {
            "id": found.document_id,
            "title": found.terms.title,
            "href": asked.href(f"{PATH}/documents/{found.document_id}"),
            "mechanism": MECHANISMS[found.terms.mechanism],
            "number": found.terms.number,
            "issued_on": fmt.iso_date(found.terms.issued_on),
            "force": "yes" if found.terms.in_force else "no",
            "tags": f"{MECHANISMS[found.terms.mechanism]}，"
            f"{FORCES['yes' if found.terms.in_force else 'no'].text}",
        }
        for found in view.documents
    ]
    columns = [
        grids.link_column("title", "文件", flex=3, minWidth=220),
        grids.text_column("mechanism", "机制", width=110),
        grids.text_column("number", "文号", width=190),
        grids.date_column("issued_on", "印发", width=112),
        grids.tag_column("force", "状态", FORCES, width=104),
    ]
    return card(
        f"机制文件 {len(rows)} 份",
        grids.grid(
            "mechanism-documents",
            columns,
            rows,
            height=None if len(rows) <= TALL else 480,
            card=grids.phone_card("title", meta=[("tags", ""), ("number", ""), ("issued_on", "印发")]),
            row_links=True,
        ),
        data_through=view.as_of.effective_on,
        flush=True,
    )


def _chips(filters: Filters, view: MechanismList) -> list[Any]:
    shown: list[Any] = [filters.chip("mechanism", m.value, MECHANISMS[m]) for m in Mechanism]
    shown += [filters.chip("state", state.value, CASE_STATES[state].text) for state in CaseState]
    shown += [filters.chip("year", str(year), f"{year}年办结") for year in reversed(view.years)]
    if any(filters.given.values()):
        shown.append(filters.cleared())
    return shown


def _cases(filters: Filters, view: MechanismList) -> Any:
    asks = any(filters.given.values())
    title = f"{len(view.cases)} 件事项" + (f"，共 {view.case_total} 件" if asks else "")
    if view.cases:
        content = _grid(filters.asked, view.cases)
    elif asks:
        content = empty(EmptyReason.NO_HIT, actions=[filters.cleared("btn-line")])
    else:
        content = empty(EmptyReason.NO_DATA, "还没有登记三项机制的事项。", title="暂无", small=True)
    return card(
        title,
        content,
        data_through=view.as_of.effective_on,
        note="涉及人员仅馆领导和组织人事可见；涉及本人的事项不列出，导出记入变更台账",
        actions=[_export(filters)] if view.cases else (),
        flush=True,
        sheet=False,
    )


def _export(filters: Filters) -> Any:
    href = filters.asked.href(f"{PATH}.xlsx", **filters.given)
    return html.A(SHEET_WORDS, href=href, download="", className="card-action")


@guarded_route(talent_mechanisms, f"{PATH}.xlsx", Permission.CADRE_READ)
def export() -> Response:
    """The cases that the address shows as a workbook; that it was taken is recorded."""
    chosen = CaseFilter.from_text(**{name: request.args.get(name, "")[:100] for name in FILTERS})
    found = export_cases(context(), current_actor(), view_request(request.args), chosen)
    return saved_as(found.name, found.data)


def _grid(asked: PageRequest, lines: tuple[CaseLine, ...]) -> Any:
    rows = []
    for line in lines:
        terms = line.record.terms
        conclusion = CONCLUSIONS[terms.conclusion] if terms.conclusion else ""
        rows.append(
            {
                "id": line.record.case_id,
                "title": terms.title,
                "href": asked.href(f"{PATH}/cases/{line.record.case_id}"),
                "mechanism": MECHANISMS[terms.mechanism],
                "people": "、".join(line.people),
                "opened_on": fmt.iso_date(terms.opened_on),
                "state": terms.state.value,
                "conclusion": conclusion,
                "concluded_on": fmt.iso_date(terms.concluded_on) if terms.concluded_on else "",
                "tags": "，".join(
                    filter(None, [MECHANISMS[terms.mechanism], CASE_STATES[terms.state].text, conclusion])
                ),
            }
        )
    columns = [
        grids.link_column("title", "事项", flex=3, minWidth=220),
        grids.text_column("mechanism", "机制", width=100),
        grids.text_column("people", "涉及人员", flex=1, minWidth=120),
        grids.date_column("opened_on", "受理", width=108),
        grids.tag_column("state", "状态", CASE_STATES, width=92),
        grids.text_column("conclusion", "结论", width=130),
        grids.date_column("concluded_on", "结论日期", width=108),
    ]
    meta = [("tags", ""), ("people", "涉及"), ("opened_on", "受理")]
    return grids.grid(
        "mechanism-cases",
        columns,
        rows,
        height=None if len(rows) <= TALL else 640,
        card=grids.phone_card("title", meta=meta),
        row_links=True,
    )
