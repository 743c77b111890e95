"""111 工程: the batches, what one may apply to, and one's own applications."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.cards import card, key_figure, key_figures, page_head
from components.conflict import notice
from components.labels.talent_programme import CATEGORIES, PHASES
from components.states import EmptyReason, empty
from pages.frame import PageRequest
from pages.talent.programme.parts import (
    APPLICATIONS,
    PROGRAMME,
    category_of,
    phase_tag,
    stage_tag,
)
from services.talent.programme import Home, Phase, open_home


def build(asked: PageRequest) -> list[Any]:
    """The page for this person and point of view."""
    view = open_home(asked.context, asked.actor, asked.wanted)
    actions = []
    if view.may_manage:
        actions = [dcc.Link("新建批次", href=asked.href(f"{PROGRAMME}/new"), className="btn-main")]
    return [
        page_head("111 工程", sub="领军人才、青年人才、高技能人才的选拔与培养", actions=actions),
        *([] if view.is_default else [notice(f"这里显示的是 {view.as_of.effective_on} 的情况。", "warning")]),
        *([_figures(view)] if view.lines else []),
        *_own(asked, view),
        _batches(asked, view),
    ]


def _figures(view: Home) -> Any:
    running = sum(line.phase in (Phase.OPEN, Phase.JUDGING, Phase.PUBLISHED) for line in view.lines)
    return key_figures(
        [
            key_figure("批次", fmt.number(len(view.lines)), unit="个"),
            key_figure("正在选拔", fmt.number(running), unit="个"),
            key_figure("累计申报", fmt.number(sum(line.applied for line in view.lines)), unit="人次"),
            key_figure("累计认定", fmt.number(sum(line.selected for line in view.lines)), unit="人"),
        ]
    )


def _own(asked: PageRequest, view: Home) -> list[Any]:
    rows = [
        _row(
            asked.href(f"{APPLICATIONS}/{one.application_id}"),
            one.batch.terms.name,
            f"{category_of(one.batch)}，{fmt.iso_date(one.since)} 起",
            stage_tag(one.stage),
        )
        for one in view.mine
    ]
    rows += [
        _row(
            asked.href(f"{PROGRAMME}/{line.batch_id}"),
            line.terms.name,
            f"{category_of(line)}，{line.terms.apply_to} 前可以申报",
            phase_tag(line),
        )
        for line in view.open
    ]
    if not rows:
        return []
    return [card("我的申报与可申报批次", html.Ul(rows, className="list"), flush=True)]


def _row(href: str, name: str, told: str, tag: Any) -> Any:
    words = html.Div([html.Span(name), html.Span(told, className="list-sub")], className="list-main")
    return html.Li(dcc.Link([words, tag], href=href, className="list-row"))


def _batches(asked: PageRequest, view: Home) -> Any:
    if not view.lines:
        return card(
            "批次", empty(EmptyReason.NOTHING_DUE, "组织人事新建批次后显示在这里。", title="还没有批次")
        )
    rows = [
        {
            "id": line.batch_id,
            "name": line.terms.name,
            "href": asked.href(f"{PROGRAMME}/{line.batch_id}"),
            "category": CATEGORIES[line.terms.category],
            "phase": line.phase.value,
            "tags": PHASES[line.phase].text,
            "apply": f"{line.terms.apply_from} 至 {line.terms.apply_to}",
            "decide_by": fmt.iso_date(line.terms.decide_by),
            "quota": line.terms.quota,
            "applied": line.applied,
            "selected": line.selected,
        }
        for line in view.lines
    ]
    columns = [
        grids.link_column("name", "批次", flex=2, minWidth=200),
        grids.text_column("category", "类别", width=110),
        grids.tag_column("phase", "阶段", PHASES, width=110),
        grids.text_column("apply", "申报时间", width=210),
        grids.date_column("decide_by", "计划认定"),
        grids.number_column("quota", "名额", width=84),
        grids.number_column("applied", "申报", width=84),
        grids.number_column("selected", "认定", width=84),
    ]
    meta = [("tags", ""), ("category", ""), ("apply", "申报"), ("selected", "认定")]
    return card(
        f"{len(rows)} 个批次",
        grids.grid(
            "programme-batches", columns, rows, card=grids.phone_card("name", meta=meta), row_links=True
        ),
        unit="人",
        data_through=view.as_of.effective_on,
        note="认定人数含已结项和已退出的人员",
        flush=True,
    )
