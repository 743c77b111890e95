"""人才成果: one's own, and for those who lead and the personnel duty all that the house has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from dash import dcc, html
from flask import Blueprint, Response, request

from components import formatting as fmt
from components import grids
from components.attributes import aria
from components.cards import SHEET_WORDS, card, page_head
from components.labels.talent_cultivation import ACHIEVEMENT_KINDS, ACHIEVEMENT_LEVELS, SHARE_STATES
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from pages.talent.achievements.parts import PATH, told_of
from server.guard import Permission, context, current_actor, guarded_route, saved_as, view_request
from services.talent.achievement_reading import (
    AchievementFilter,
    AchievementList,
    ShareLine,
    achievement_list,
)
from services.talent.achievements import AchievementKind, State
from services.talent.cultivation.export import export_achievements

talent_achievements = Blueprint("talent_achievements", __name__)

FILTERS = ("state", "kind", "level")
DONE = {"submit": "已提交，待组织人事核定。请上传证明材料。"}
TALL = 40
SHOWN = (State.SUBMITTED, State.APPROVED)


def build(asked: PageRequest) -> list[Any]:
    """The lists; ``?state=``, ``kind=`` and ``level=`` filter that of the house."""
    chosen = AchievementFilter.from_text(asked.text("state"), asked.text("kind"), asked.text("level"))
    found = achievement_list(asked.context, asked.actor, asked.wanted, chosen)
    actions = []
    if found.registered and found.is_default:
        actions.append(dcc.Link("登记成果", href=asked.href(f"{PATH}/new"), className="btn-main"))
    return [
        page_head("人才成果", actions=actions),
        *told(asked, DONE),
        html.Div([*_own(asked, found), *_all(asked, found, chosen)], className="stack"),
    ]


def _own(asked: PageRequest, found: AchievementList) -> list[Any]:
    if not found.registered:
        return []
    if not found.own:
        words = "论文、课题、获奖、标准、著作、讲座都可以登记，核定后计入本人和本馆成果。"
        return [card("我的成果", empty(EmptyReason.NO_DATA, words, title="还没有登记成果", small=True))]
    confirmed = sum(line.state is State.APPROVED for line in found.own)
    title = f"我的成果 {len(found.own)} 项，已核定 {confirmed} 项"
    return [card(title, _grid(asked, "achievements-own", found.own, named=False), flush=True)]


def _all(asked: PageRequest, found: AchievementList, chosen: AchievementFilter) -> list[Any]:
    if not found.reads_all:
        return []
    total = sum(count for _, _, count in found.counts)
    waiting = sum(line.may_decide for line in found.shares)
    title = f"本馆已核定成果 {total} 项" + (f"，{waiting} 项待核定" if waiting else "")
    content: Any = _grid(asked, "achievements-all", found.shares, named=True)
    if not found.shares:
        content = empty(EmptyReason.NO_HIT, "可点选其他条件查看。", title="没有符合条件的成果", small=True)
    link: dict[str, Any] = {"download": "", "className": "card-action"}
    counted = Counter[str]()
    for _, level, count in found.counts:
        counted[level] += count
    levels = "、".join(
        f"{words} {counted[words]} 项" for words in ACHIEVEMENT_LEVELS.values() if counted[words]
    )
    return [
        card(
            title,
            [_chips(asked, chosen), content],
            data_through=found.on,
            note=(f"{levels}；" if levels else "") + "多人合作的按一项计，导出记入变更台账",
            actions=[html.A(SHEET_WORDS, href=_address(asked, chosen, path=f"{PATH}.xlsx"), **link)],
            flush=True,
            sheet=False,
        )
    ]


def _address(
    asked: PageRequest,
    chosen: AchievementFilter,
    wanted: Mapping[str, str | None] | None = None,
    path: str = PATH,
) -> str:
    """The address of the list, or of its workbook, under the filter but for what is wanted otherwise."""
    given = {name: value.value if value else None for name, value in chosen.given.items()}
    return asked.href(path, **given | dict(wanted or {}))


@guarded_route(talent_achievements, f"{PATH}.xlsx", Permission.TALENT_READ)
def export() -> Response:
    """The list that the address shows as a workbook; that it was taken is recorded."""
    chosen = AchievementFilter.from_text(*(request.args.get(name, "")[:40] for name in FILTERS))
    found = export_achievements(context(), current_actor(), view_request(request.args), chosen)
    return saved_as(found.name, found.data)


def _chips(asked: PageRequest, chosen: AchievementFilter) -> Any:
    def chip(words: str, on: bool, **wanted: str | None) -> Any:
        href = _address(asked, chosen, wanted)
        return dcc.Link(words, href=href, className="chip is-on" if on else "chip")

    states = [
        chip(SHARE_STATES[one].text, chosen.state is one, state=None if chosen.state is one else one.value)
        for one in SHOWN
    ]
    kinds = [
        chip(ACHIEVEMENT_KINDS[one], chosen.kind is one, kind=None if chosen.kind is one else one.value)
        for one in AchievementKind
    ]
    return html.Div([*states, *kinds], className="filters filters-inset", **aria(label="按状态和类型筛选"))


def _grid(asked: PageRequest, grid_id: str, lines: Sequence[ShareLine], *, named: bool) -> Any:
    columns = [
        grids.link_column("title", "成果", flex=2, minWidth=188),
        grids.tag_column("state", "状态", SHARE_STATES, width=84),
        grids.text_column("kind", "类型", width=64),
        grids.text_column("level", "级别", width=76),
        grids.number_column("rank", "排名", width=64),
        grids.date_column("achieved_on", "取得日期", width=104),
        grids.text_column("issuer", "发表或授予单位", flex=1, minWidth=128),
        grids.number_column("proofs", "证明", width=84, unit="份"),
        grids.text_column("doubt", "提示", flex=2, minWidth=120),
    ]
    if named:
        columns[1:1] = [
            grids.text_column("name", "完成人", width=84),
            grids.text_column("department", "部门", width=132),
        ]
    rows = [_row(asked, line) for line in lines]
    meta = [("name", ""), ("told", ""), ("achieved_on", ""), ("doubt", "")]
    return grids.grid(
        grid_id,
        columns,
        rows,
        height=None if len(rows) <= TALL else 640,
        card=grids.phone_card("title", meta=meta),
        row_links=True,
    )


def _row(asked: PageRequest, line: ShareLine) -> dict[str, Any]:
    terms = line.achievement.terms
    return {
        "id": line.share.share_id,
        "title": terms.title,
        "href": asked.href(f"{PATH}/{line.share.share_id}"),
        "name": line.name,
        "department": line.department,
        "state": line.state.value,
        "told": f"{told_of(terms)}，{SHARE_STATES[line.state].text}",
        "kind": ACHIEVEMENT_KINDS[terms.kind],
        "level": ACHIEVEMENT_LEVELS[terms.level],
        "rank": line.share.rank,
        "achieved_on": fmt.iso_date(terms.achieved_on),
        "issuer": terms.issuer,
        "proofs": line.proofs,
        "doubt": _doubt(line),
    }


def _doubt(line: ShareLine) -> str:
    if line.state is State.RETURNED:
        return f"退回原因：{line.reason}"
    if line.likeness:
        terms, percent = line.likeness[0]
        return f"与“{terms.title}”相近 {percent}%，疑似重复"
    return "缺证明材料" if line.state is State.SUBMITTED and not line.proofs else ""
