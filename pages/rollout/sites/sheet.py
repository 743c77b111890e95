"""One site: where it stands, how it came there, what the next gate misses, its data, every change.

A move is first an address (``?act=…``): the page then asks for its day and reason.
"""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.cards import card, facts, page_head
from components.labels.rollout_sites import HOST_NAMES, STANDINGS, STATE_NAMES, standing_key
from components.ledger_words import action_name, document_words
from pages.frame import PageRequest, told
from pages.rollout.sites.listing import PATH, as_of_notice
from pages.rollout.sites.moving import asked_about, deeds
from pages.rollout.sites.sections import sections, site_section
from services.rollout.directory import (
    STAGES,
    LedgerNames,
    Shortfall,
    SiteChange,
    SiteSheet,
    SiteStage,
    ToldMove,
    open_site,
)

SHOWN = 30
DONE = {
    "create": "已登记。",
    "change": "已保存。",
    "start": "已重新启动。",
    "advance": "已进入下一阶段。",
    "back": "已退回上一阶段。",
    "withdraw": "已撤销。",
    "close": "已关闭。",
    "reopen": "已重新开放。",
    "correct": "已更正日期。",
    "waive": "已特批，办理进入下一阶段时可以使用。",
    "plan": "计划日期已保存。",
    "money": "经费已保存。",
}
CONTROLS = {
    "address": "site-address",
    "street": "site-street",
    "host_name": "site-host_name",
    "longitude": "site-longitude",
    "area_tenths": "site-area",
    "divided_tenths": "site-divided",
    "seats": "site-seats",
    "volumes": "site-volumes",
    "staff_tenths": "site-staff",
    "hours_tenths": "site-hours",
    "library_unit_id": "site-library",
}
"""Where in the form a field is filled in."""


def build(asked: PageRequest) -> list[Any]:
    """The page of the site in the address."""
    sheet = open_site(asked.context, asked.actor, asked.text("code"), asked.wanted)
    site = sheet.site
    actions = []
    if sheet.may_write:
        edit = asked.href(f"{PATH}/{site.code}/edit")
        actions.append(dcc.Link("修改信息", href=edit, className="btn-line"))
    if sheet.may_move:
        actions += deeds(asked, sheet)
    return [
        dcc.Store(id="site-known", data=site.code),
        dcc.Store(id="site-seen", data=sheet.version),
        dcc.Location(id="site-done", refresh="callback-nav"),
        page_head(
            site.name,
            sub=html.Span([site.code, " ", site.lane.label, " ", standing_tag(sheet)]),
            actions=actions,
            trail=[dcc.Link("点位名册", href=asked.href(PATH))],
        ),
        *as_of_notice(sheet.is_default, sheet.as_of.effective_on),
        *told(asked, DONE),
        *asked_about(asked, sheet),
        html.Div(
            [
                html.Div(sections(asked, sheet), className="stack span-8"),
                html.Div(sections(asked, sheet, aside=True), className="stack span-4"),
            ],
            className="columns",
        ),
    ]


def standing_tag(sheet: SiteSheet) -> Any:
    """How a site stands, in a word."""
    label = STANDINGS[standing_key(sheet.standing)]
    return html.Span(label.text, className=label.css)


@site_section(10)
def _stages(asked: PageRequest, sheet: SiteSheet) -> Any:
    """The stages of the lane with the days they were entered on; which one the site stands in."""
    standing = sheet.standing
    order = STAGES[sheet.site.lane]
    at = order.index(standing.stage) if standing.stage else -1
    days = standing.days(sheet.as_of.effective_on)
    rows = [_stage(sheet, stage, place, at) for place, stage in enumerate(order)]
    heads = ["阶段", *(["计划"] if sheet.planned else []), "实际", ""]
    table = html.Table(
        [
            html.Thead(html.Tr([html.Th(words, scope="col") for words in heads])),
            html.Tbody(rows),
        ],
        className="plain-table site-stages",
    )
    title = f"“{standing.words}”，已 {days} 天" if standing.since else standing.words
    return card(title, table, note=f"{sheet.site.lane.label}共 {len(order)} 个阶段", sheet=False)


def _stage(sheet: SiteSheet, stage: SiteStage, place: int, at: int) -> Any:
    standing = sheet.standing
    entered = standing.entered(stage) if place <= at else None
    planned = sheet.planned.get(stage)
    here = place == at
    words = ""
    if here:
        words = "当前" if standing.in_flight or standing.is_open else STATE_NAMES[standing.state]
    cells: list[Any] = [html.Th(stage.label, scope="row")]
    if sheet.planned:
        cells.append(html.Td(fmt.iso_date(planned)))
    cells += [html.Td(fmt.iso_date(entered)), html.Td(words)]
    return html.Tr(cells, className="is-here" if here else "")


@site_section(20)
def _gate(asked: PageRequest, sheet: SiteSheet) -> Any:
    """What the gate of the next stage misses."""
    if sheet.check is None or sheet.next_stage is None:
        return None
    name = sheet.next_stage.label
    if sheet.check.rule.empty:
        return card(f"进入“{name}”没有前置要求", html.P("办理后即进入。"))
    source = sheet.check.rule.source
    if sheet.check.passed:
        return card(f"进入“{name}”的要求已满足", html.P("可以办理进入下一阶段。"), note=source)
    missing = [html.Li(_shortfall(asked, sheet, one)) for one in sheet.check.shortfalls]
    return card(f"进入“{name}”还缺 {len(missing)} 项", html.Ul(missing, className="reasons"), note=source)


def _shortfall(asked: PageRequest, sheet: SiteSheet, one: Shortfall) -> Any:
    """What is missing, leading to where it is made good."""
    here = f"{PATH}/{sheet.site.code}"
    if one.field.startswith("document:"):
        return html.A(one.message, href="#site-documents")
    if not sheet.may_write or one.field not in CONTROLS:
        return one.message
    return dcc.Link(one.message, href=f"{asked.href(f'{here}/edit')}#{CONTROLS[one.field]}")


@site_section(80)
def _moves(asked: PageRequest, sheet: SiteSheet) -> Any:
    """How the site came to stand where it does, the latest first."""
    lines = [_move(asked, sheet, one) for one in reversed(sheet.moves)]
    return card(f"阶段变动 {len(lines)} 次", html.Ol(lines, className="history"))


def _move(asked: PageRequest, sheet: SiteSheet, one: ToldMove) -> Any:
    move = one.move
    said: list[Any] = [html.Li(f"原因：{move.reason}")] if move.reason else []
    said += [html.Li(f"特批放行：{missed.message}") for missed in one.shortfalls]
    if one.corrected:
        said.append(html.Li("这个日期后来更正过。"))
    elif sheet.may_move:
        href = asked.href(f"{PATH}/{sheet.site.code}", act="correct", turn=str(move.turn))
        said.append(html.Li(dcc.Link("更正日期", href=href)))
    head = [html.Strong(f"{move.kind.label}：{move.stage.label}"), html.Span(one.by)]
    return html.Li(
        [
            html.Div(head, className="row-line"),
            html.Time(f"{fmt.iso_date(move.effective_on)} 起，{fmt.local_moment(one.recorded_at)} 记录"),
            html.Ul(said, className="reasons"),
        ]
    )


@site_section(90)
def _changes(asked: PageRequest, sheet: SiteSheet) -> Any:
    """Every change of the site as the ledger has it."""
    lines = [_change(sheet, line) for line in sheet.changes[:SHOWN]]
    return card(f"变更 {len(sheet.changes)} 次", html.Ol(lines, className="history"))


def _change(sheet: SiteSheet, line: SiteChange) -> Any:
    names = LedgerNames(people=sheet.people, departments=sheet.departments)
    before = document_words("site", line.before, names) if line.before else ""
    after = document_words("site", line.after, names) if line.after else ""
    said = [html.Li(f"原来：{before}") if before else None, html.Li(f"现在：{after}")]
    return html.Li(
        [
            html.Div([html.Strong(action_name(line.action)), html.Span(line.by)], className="row-line"),
            html.Time(f"{fmt.local_moment(line.recorded_at)} 记录"),
            html.Ul(said, className="reasons"),
        ]
    )


@site_section(10, aside=True)
def _data(asked: PageRequest, sheet: SiteSheet) -> Any:
    terms = sheet.site.terms
    place = None
    if terms.longitude is not None and terms.latitude is not None:
        place = f"{terms.longitude}，{terms.latitude}"
    divided = f"合用场地，少儿专用 {_tenths(terms.divided_tenths, '㎡')}" if terms.shared else "独立设置"
    return card(
        "点位信息",
        facts(
            [
                ("层级", terms.tier.label),
                ("行政区", sheet.site.district.full_name),
                ("街道", terms.street),
                ("依托单位", f"{HOST_NAMES[terms.host_kind]}　{terms.host_name}"),
                ("地址", terms.address),
                ("坐标", place),
                ("面积", _tenths(terms.area_tenths, "㎡")),
                ("场地", divided),
                ("少儿座席", _whole(terms.seats, "个")),
                ("少儿藏书", _whole(terms.volumes, "册")),
                ("工作人员", _tenths(terms.staff_tenths, "人")),
                ("每周开放", _tenths(terms.hours_tenths, "小时")),
                ("责任部门", sheet.department),
                ("所属区馆", sheet.library[1] if sheet.library else ""),
                ("单位名录", _unit(asked, sheet)),
                ("备注", terms.note),
            ]
        ),
        note=f"自 {sheet.site.effective_on} 起",
    )


def _unit(asked: PageRequest, sheet: SiteSheet) -> Any:
    if sheet.unit is None:
        return "开放后登记"
    code, name = sheet.unit
    return dcc.Link(f"{code} {name}", href=asked.href(f"/network/units/{code}"))


def _tenths(value: int | None, unit: str) -> str:
    return "—" if value is None else f"{value / 10:g} {unit}"


def _whole(value: int | None, unit: str) -> str:
    return "" if value is None else f"{fmt.number(value)} {unit}"
